import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { openDatabase } from '../bot/store/database.ts'
import type { Database } from '../bot/store/database.ts'
import { startPostgres } from '../bot/store/embedded.ts'
import { messageOf } from '../bot/store/error-code.ts'
import { migrate } from '../bot/store/migrate.ts'

/** A database of its own, for one test file. */
export type TestDatabase = {
  url: string
  database: Database
  /** Drops the database, whoever is still connected. */
  close: () => Promise<void>
}

/**
 * A fresh database with all migrations and pg-boss's own tables, in some 50 ms. Take one in `beforeAll` and
 * close it in `afterAll`.
 */
export const testDatabase = async (): Promise<TestDatabase> => await create('template')

/** As `testDatabase`, with nothing in it: for tests of the migrations themselves. */
export const emptyDatabase = async (): Promise<TestDatabase> => await create('template0')

const create = async (template: 'template' | 'template0'): Promise<TestDatabase> => {
  const server = await testServer()
  const name = `test_${randomBytes(6).toString('hex')}`
  await asOwner(server, `create database ${name} template ${template}`)
  const url = urlOf(server, name)
  const database = openDatabase(url, { poolSize: 8 })
  const close = async () => {
    await database.close()
    await asOwner(server, `drop database ${name} with (force)`)
  }
  return { url, database, close }
}

/**
 * The address of the run's one server. The first test that asks starts it and fills the template; a run of
 * pure tests alone has none. The run's folder is made and removed by Jest's global set-up and teardown.
 */
export const testServer = async (): Promise<string> => {
  const folder = process.env['MALVAKT_TEST_FOLDER']
  if (folder === undefined) throw new Error('Run by Jest: its global set-up makes the folder for the server.')
  const ready = join(folder, 'ready')
  const failed = join(folder, 'failed')
  if (claim(join(folder, 'claimed'))) {
    try {
      const { url } = await startPostgres({ folder: join(folder, 'data'), durable: false })
      await fillTemplate(urlOf(url, 'template'))
      writeFileSync(`${ready}.new`, url)
      renameSync(`${ready}.new`, ready)
    } catch (error) {
      writeFileSync(failed, messageOf(error))
      throw error
    }
  }
  for (let attempt = 0; attempt < 600; attempt++) {
    if (existsSync(ready)) return readFileSync(ready, 'utf8')
    if (existsSync(failed)) throw new Error(`No server for the tests: ${readFileSync(failed, 'utf8')}`)
    await sleep(50)
  }
  throw new Error('The server for the tests did not come up in 30 s.')
}

const claim = (path: string): boolean => {
  try {
    mkdirSync(path)
    return true
  } catch {
    return false
  }
}

const fillTemplate = async (url: string) => {
  await migrate(url)
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false })
  await boss.start()
  await boss.stop({ graceful: false })
}

const asOwner = async (server: string, sql: string) => {
  const client = new pg.Client({ connectionString: urlOf(server, 'postgres') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

const urlOf = (server: string, database: string) => {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}
