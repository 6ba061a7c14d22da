import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { PostgresInUse, removePostgres, startPostgres } from '../../bot/store/embedded.ts'
import type { Postgres } from '../../bot/store/embedded.ts'
import { migrate } from '../../bot/store/migrate.ts'
import { findPrograms, installedFolder, serverUser } from '../../bot/store/server-files.ts'

const asRoot = process.getuid?.() === 0
const nowhere = join(import.meta.dirname, 'no-migrations')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-'))
  chmodSync(folder, 0o711)
})
afterEach(() => removePostgres(folder))

const start = (options: { share?: boolean } = {}) => startPostgres({ folder, durable: false, ...options })

const ask = async (url: string, sql: string, database = 'postgres'): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url.replace(/\/malvakt$/, `/${database}`) })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return rows[0] === undefined ? undefined : Object.values(rows[0])[0]
  } finally {
    await client.end()
  }
}

/** Another process that owns the folder's server until it is killed; where it fails, `url` is the error's name. */
const startElsewhere = async () => {
  const module = join(import.meta.dirname, '../../bot/store/embedded.ts')
  const script = `
    import { startPostgres } from ${JSON.stringify(module)}
    const started = startPostgres({ folder: ${JSON.stringify(folder)}, durable: false })
    console.log(await started.then(({ url }) => url, (error) => error.name))
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const kill = async () => {
    const exit = once(child, 'exit')
    child.kill('SIGKILL')
    await exit
  }
  return { url: String(line).trim(), pid: child.pid ?? 0, kill }
}

const pidFile = (server: Postgres) => join(server.place, 'cluster/postmaster.pid')

const killServer = async (server: Postgres) => {
  const pid = Number(readFileSync(pidFile(server), 'utf8').split('\n')[0])
  process.kill(pid, 'SIGKILL')
  for (let attempt = 0; attempt < 100 && isAlive(pid); attempt++) await sleep(20)
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    // A process that nobody has fetched yet is dead already.
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

describe('PostgreSQL of our own', () => {
  test('speaks UTF-8, sorts Norwegian and Swedish, keeps UTC, listens on loopback alone', async () => {
    const { url } = await start()
    expect(await ask(url, `select length('æøå')`)).toBe(3)
    expect(
      await ask(url, `select string_agg(n, '' order by n) from unnest(array['å','z','ø','a','æ']) n`),
    ).toBe('azæøå')
    expect(
      await ask(
        url,
        `select string_agg(n, '' order by n collate "sv-x-icu") from unnest(array['ö','ä','å','z']) n`,
      ),
    ).toBe('zåäö')
    expect(await ask(url, 'show timezone')).toBe('UTC')
    expect(await ask(url, 'show listen_addresses')).toBe('127.0.0.1')
    expect(await ask(url, 'show unix_socket_directories')).toBe('')
    expect(await ask(url, 'show server_version_num')).toMatch(/^18/)
  })

  test('wants the password, which only its owner can read', async () => {
    const { url } = await start()
    await expect(ask(url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow(/password/)
    expect(statSync(join(folder, 'postgres.json')).mode & 0o777).toBe(0o600)
  })

  test('writes no value of a statement into its log', async () => {
    const server = await start()
    await expect(ask(server.url, `select 'secret words'::int`)).rejects.toThrow(/secret words/)
    await ask(server.url, 'create table t (v text primary key)')
    await ask(server.url, `insert into t values ('secret words')`)
    await expect(ask(server.url, `insert into t values ('secret words')`)).rejects.toThrow(/duplicate/)
    await server.stop()
    expect(readFileSync(join(server.place, 'server.log'), 'utf8')).not.toContain('secret')
  })

  test('has the same address and the same data after a stop', async () => {
    const first = await start()
    await ask(first.url, 'create table kept ()')
    await first.stop()
    await expect(ask(first.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/)
    const second = await start()
    expect(second).toMatchObject({ url: first.url, how: 'started' })
    expect(await ask(second.url, `select to_regclass('kept')::text`)).toBe('kept')
  })

  test('keeps its data when the project is moved', async () => {
    const first = await start()
    await ask(first.url, 'create table kept ()')
    await first.stop()
    const moved = `${folder}-moved`
    renameSync(folder, moved)
    folder = moved
    expect(await ask((await start()).url, `select to_regclass('kept')::text`)).toBe('kept')
  })

  test('of a copied project is not the one of the original', async () => {
    const original = await start()
    const copy = `${folder}-copy`
    cpSync(folder, copy, { recursive: true, filter: (file) => !file.endsWith('/postgres') })
    chmodSync(copy, 0o711)
    const server = await startPostgres({ folder: copy, durable: false })
    expect(server.how).toBe('started')
    expect(server.url).not.toBe(original.url)
    await server.stop()
    await removePostgres(copy)
  })

  test('takes another port when its own is taken', async () => {
    const first = await start()
    await first.stop()
    // Accepts and never says a word.
    const sockets: Socket[] = []
    const stranger = createServer((socket) => sockets.push(socket))
    const port = Number(new URL(first.url).port)
    stranger.listen(port, '127.0.0.1')
    await once(stranger, 'listening')
    const second = await start()
    expect(new URL(second.url).port).not.toBe(String(port))
    expect(await ask(second.url, 'select 1')).toBe(1)
    for (const socket of sockets) socket.destroy()
    stranger.close()
  })
})

describe('one owner at a time', () => {
  test('a second start names the process that runs it', async () => {
    const other = await startElsewhere()
    const refusal = start()
    await expect(refusal).rejects.toThrow(PostgresInUse)
    await expect(refusal).rejects.toMatchObject({
      pid: other.pid,
      message: expect.stringContaining(String(other.pid)),
    })
    await other.kill()
  })

  test('of two starts at the same moment one is told', async () => {
    const [one, other] = await Promise.all([startElsewhere(), startElsewhere()])
    const said = [one.url, other.url].toSorted()
    expect(said[0]).toBe('PostgresInUse')
    expect(await ask(said[1] ?? '', 'select 1')).toBe(1)
    await Promise.all([one.kill(), other.kill()])
  })

  test('a command beside the bot shares its server and leaves it running', async () => {
    const other = await startElsewhere()
    const shared = await start({ share: true })
    expect(shared).toMatchObject({ url: other.url, how: 'shared' })
    await shared.stop()
    expect(await ask(other.url, 'select 1')).toBe(1)
    await other.kill()
  })
})

describe('after a kill', () => {
  test('of the bot: the server that went on is taken over with its data', async () => {
    const other = await startElsewhere()
    await ask(other.url, 'create table kept ()')
    await other.kill()
    const server = await start()
    expect(server).toMatchObject({ url: other.url, how: 'recovered' })
    expect(await ask(server.url, `select to_regclass('kept')::text`)).toBe('kept')
    await server.stop()
    expect(existsSync(pidFile(server))).toBe(false)
  })

  test('of bot and server: the data is recovered', async () => {
    const other = await startElsewhere()
    await ask(other.url, 'create table kept ()')
    await other.kill()
    const before = await start()
    await killServer(before)
    expect(existsSync(pidFile(before))).toBe(true)
    await before.stop()
    const after = await start()
    expect(after.how).toBe('started')
    expect(await ask(after.url, `select to_regclass('kept')::text`)).toBe('kept')
  })

  test('and a restart of the machine that gave the number of the server to another process', async () => {
    const before = await start()
    const content = readFileSync(pidFile(before), 'utf8')
    await before.stop()
    writeFileSync(pidFile(before), content.replace(/^\d+/, String(process.pid)))
    expect((await start()).how).toBe('started')
  })

  test('in the middle of making the cluster: it is made anew', async () => {
    const place = join(folder, 'postgres')
    mkdirSync(join(place, 'cluster.new'), { recursive: true })
    writeFileSync(join(place, 'cluster.new/PG_VERSION'), '18\n')
    const { url } = await start()
    expect(await ask(url, 'select 1')).toBe(1)
  })
})

describe('in a folder that other users cannot enter', () => {
  const closed = () => {
    chmodSync(folder, 0o700)
    return folder
  }

  test('it works, with its data where its user can get', async () => {
    const server = await startPostgres({ folder: join(closed(), '.data'), durable: false })
    try {
      expect(server.place.startsWith(folder)).toBe(!asRoot)
      await migrate(server.url, nowhere)
      expect(await ask(server.url, 'select current_database()', 'malvakt')).toBe('malvakt')
    } finally {
      await server.stop()
      await removePostgres(join(folder, '.data'))
    }
    expect(existsSync(server.place)).toBe(false)
  })

  test('the programs are copied to where its user can run them', () => {
    const native = join(folder, 'package/native')
    cpSync(join(installedFolder(), '..'), join(folder, 'package'), {
      recursive: true,
      verbatimSymlinks: true,
    })
    closed()
    const place = mkdtempSync(join(tmpdir(), 'place-'))
    try {
      const { postgres } = findPrograms(place, serverUser(join(place, 'cluster')), native)
      expect(postgres.startsWith(asRoot ? place : native)).toBe(true)
      expect(statSync(postgres).mode & 0o111).toBe(0o111)
    } finally {
      rmSync(place, { recursive: true })
    }
  })

  test('links that no install script made are made', () => {
    const native = join(folder, 'package/native')
    const isLink = (file: string) => lstatSync(file).isSymbolicLink()
    cpSync(join(installedFolder(), '..'), join(folder, 'package'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !isLink(file),
    })
    const link = join(native, 'lib/libpq.so.5')
    const listed = existsSync(join(native, 'pg-symlinks.json'))
    expect(existsSync(link)).toBe(!listed)
    findPrograms(folder, undefined, native)
    expect(existsSync(link)).toBe(true)
  })
})
