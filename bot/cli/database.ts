import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../store/database.ts'
import type { Database } from '../store/database.ts'
import { startPostgres } from '../store/embedded.ts'
import { hasCode } from '../store/error-code.ts'
import { WrongUse } from './command.ts'

/** For the help of commands that need a database. */
export const databaseHelp = `The database is DATABASE_URL, or what the file DATABASE_URL_FILE says; without either
the demo's own, in .data or MALVAKT_DATA_DIR, whether the demo runs or not.`

const env = (name: string): string | undefined => {
  const value = process.env[name]?.trim()
  return value === '' ? undefined : value
}

/** The data folder of the demo. */
export const dataFolder = (): string => env('MALVAKT_DATA_DIR') ?? '.data'

const configuredUrl = (): string | undefined => {
  const file = env('DATABASE_URL_FILE')
  if (file === undefined) return env('DATABASE_URL')
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    throw new WrongUse(`DATABASE_URL_FILE: ${file} cannot be read.`)
  }
}

/**
 * Runs with the address of the database that is meant; the demo's own server is started for it and ended again
 * when nobody runs it.
 *
 * @throws WrongUse when there is none, or it does not answer
 */
export const withDatabaseUrl = async <T>(run: (url: string) => Promise<T>): Promise<T> => {
  const url = configuredUrl()
  if (url !== undefined) return await answered(() => run(url))
  const folder = dataFolder()
  if (!existsSync(join(folder, 'postgres.json')))
    throw new WrongUse(
      `There is no database: DATABASE_URL is not set, and no demo has run with its data in ${folder}.\n` +
        'Start the demo with "npm start", or set DATABASE_URL.',
    )
  const postgres = await startPostgres({ folder, share: true })
  try {
    return await answered(() => run(postgres.url))
  } finally {
    await postgres.stop()
  }
}

/** As `withDatabaseUrl`, with the database opened. */
export const withDatabase = async <T>(run: (database: Database) => Promise<T>): Promise<T> =>
  await withDatabaseUrl(async (url) => {
    const database = openDatabase(url, { poolSize: 2 })
    try {
      return await run(database)
    } finally {
      await database.close()
    }
  })

const reasons: readonly (readonly [code: string, sentence: string])[] = [
  ['ECONNREFUSED', 'The database does not answer: is its server running?'],
  ['ENOTFOUND', 'The database does not answer: its host is not known.'],
  ['ETIMEDOUT', 'The database does not answer in time.'],
  ['28P01', 'The database does not accept the user or the password.'],
  ['28000', 'The database does not accept the user.'],
  ['3D000', 'The server has no such database yet: "malvakt migrate" makes it.'],
  ['42P01', 'The database lacks tables: "malvakt migrate" brings it to this version.'],
]

const answered = async <T>(run: () => Promise<T>): Promise<T> => {
  try {
    return await run()
  } catch (error) {
    const known = reasons.find(([code]) => hasCode(error, code))
    if (known === undefined) throw error
    throw new WrongUse(known[1])
  }
}
