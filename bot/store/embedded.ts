import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { makeFolder } from './folder.ts'
import { HeldByAnother, lockHolder, takeLock } from './owner-lock.ts'
import { canEnter, findPrograms, placeFor, serverUser } from './server-files.ts'
import type { ServerUser } from './server-files.ts'
import { freePort, halt, initialise, launch, postmaster } from './server-process.ts'
import type { Server } from './server-process.ts'

/** A PostgreSQL of our own that answers. */
export type Postgres = {
  /** With user and password, to the database `malvakt`, which `migrate` creates. */
  url: string
  /** `started` now, `recovered` from a bot that was killed, or `shared` with a process that owns it. */
  how: 'started' | 'recovered' | 'shared'
  /** Where data and log of the server are. */
  place: string
  /** Ends the server and its sessions and gives the folder free; does nothing when it is shared. */
  stop: () => Promise<void>
}

/** What `startPostgres` may be told. */
export type PostgresOptions = {
  /** The project's data folder, as `.data`. Created when missing. */
  folder: string
  /** Preferred port; a free one otherwise, remembered for the next start. */
  port?: number
  /** Use the server of a process that owns it instead of failing: for commands beside a running bot. */
  share?: boolean
  /** False for tests: a power cut may lose data, and everything is quicker. */
  durable?: boolean
}

/** Thrown when another live process owns the folder's server. The message is fit for an operator. */
export class PostgresInUse extends Error {
  override name = 'PostgresInUse'
  readonly pid: number
  constructor(pid: number, folder: string) {
    super(`The database in ${folder} is in use by process ${pid}: is the bot already running?`)
    this.pid = pid
  }
}

// `place` is relative where it is inside the folder, so that a project can be moved.
type Access = { port: number; password: string; place: string }

/**
 * Starts the PostgreSQL that came with npm, with its data under `folder`, on 127.0.0.1 only. One process
 * owns it at a time. A server that outlived its owner is taken over as it runs.
 *
 * @throws PostgresInUse when another process owns it and `share` is not asked for
 * @throws FolderUnusable when nothing can be stored there
 * @throws Error with the end of the server's log when it does not come up
 */
export const startPostgres = async (options: PostgresOptions): Promise<Postgres> => {
  const folder = makeFolder(options.folder)
  const { place, user } = settle(folder)
  const lock = own(place)
  if (lock instanceof HeldByAnother) {
    if (options.share !== true) throw new PostgresInUse(lock.pid, folder)
    return { url: urlOf(await answering(folder, place)), how: 'shared', place, stop: () => Promise.resolve() }
  }
  try {
    const server = serverIn(place, user)
    const before = readAccess(folder, place)
    const recovered = before !== undefined && (await isOurs(before, server.cluster))
    const access = recovered ? before : await start(folder, server, options, before)
    const stop = async () => {
      try {
        // It may have been ended from outside.
        if (postmaster(server.cluster) !== undefined) await halt(server, 'orderly')
      } finally {
        lock.release()
      }
    }
    let stopped: Promise<void> | undefined
    return {
      url: urlOf(access),
      how: recovered ? 'recovered' : 'started',
      place,
      stop: () => (stopped ??= stop()),
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Ends the server of a throw-away `folder`, whoever started it, and deletes all its data. */
export const removePostgres = async (folder: string): Promise<void> => {
  if (!existsSync(folder)) return
  const { place, user } = settle(realpathSync(folder))
  if (postmaster(join(place, 'cluster')) !== undefined) await halt(serverIn(place, user), 'at once')
  rmSync(place, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
}

const serverIn = (place: string, user: ServerUser): Server => ({
  place,
  cluster: join(place, 'cluster'),
  user,
  programs: findPrograms(place, user),
})

// The data's owner runs the server, so where the data is must be known first. Data stays where it once was.
const settle = (folder: string): { place: string; user: ServerUser } => {
  const inside = join(folder, 'postgres/cluster')
  const user = serverUser(inside)
  if (existsSync(inside) && !canEnter(folder, user))
    throw new Error(
      `The database's user can no longer enter ${folder}: open the folders above it (mode 711).`,
    )
  const place = placeFor(folder, user)
  return { place, user: serverUser(join(place, 'cluster')) }
}

const own = (place: string) => {
  try {
    return takeLock(join(place, 'owner'))
  } catch (error) {
    if (error instanceof HeldByAnother) return error
    throw error
  }
}

const accessFile = (folder: string) => join(folder, 'postgres.json')

/** @throws Error when the folder's database is one that was made while the project was elsewhere */
const readAccess = (folder: string, place: string): Access | undefined => {
  if (!existsSync(accessFile(folder))) return undefined
  const access = JSON.parse(readFileSync(accessFile(folder), 'utf8')) as Access
  const before = resolve(folder, access.place)
  if (before === place) return access
  if (!existsSync(before)) return undefined
  throw new Error(
    `This folder's database is in ${before}, from when the project was elsewhere or was copied. ` +
      `Move it to ${place}, or delete ${accessFile(folder)} to begin with an empty one.`,
  )
}

const writeAccess = (folder: string, access: Access) => {
  const draft = `${accessFile(folder)}.new`
  writeFileSync(draft, JSON.stringify(access), { mode: 0o600 })
  renameSync(draft, accessFile(folder))
}

const urlOf = ({ port, password }: Access, database = 'malvakt') =>
  `postgresql://malvakt:${password}@127.0.0.1:${port}/${database}`

const isOurs = async (access: Access, cluster: string): Promise<boolean> => {
  const client = new pg.Client({
    connectionString: urlOf(access, 'postgres'),
    connectionTimeoutMillis: 2_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch {
    return false
  }
  try {
    const { rows } = await client.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    )
    return rows[0]?.folder === cluster
  } catch {
    return false
  } finally {
    await client.end()
  }
}

// Its owner may be in the middle of starting it.
const answering = async (folder: string, place: string): Promise<Access> => {
  for (let attempt = 0; attempt < 100; attempt++) {
    const access = readAccess(folder, place)
    if (access !== undefined && (await isOurs(access, join(place, 'cluster')))) return access
    if (lockHolder(join(place, 'owner')) === undefined) break
    await sleep(100)
  }
  throw new Error(`The database in ${folder} does not answer.`)
}

const start = async (
  folder: string,
  server: Server,
  options: PostgresOptions,
  before: Access | undefined,
): Promise<Access> => {
  await outlast(server)
  const inside = server.place.startsWith(join(folder, '/'))
  const password = before?.password ?? randomBytes(24).toString('base64url')
  if (!existsSync(server.cluster)) await initialise(server, password, options)
  else if (before === undefined)
    throw new Error(`${accessFile(folder)}, which has the password of ${server.cluster}, is missing.`)
  for (let attempt = 1; ; attempt++) {
    const wanted = attempt === 1 ? (options.port ?? before?.port) : undefined
    const access = {
      port: await freePort(wanted),
      password,
      place: inside ? relative(folder, server.place) : server.place,
    }
    // Written first: a bot killed in the next moment leaves a server that the next one must find.
    writeAccess(folder, access)
    try {
      await launch(server, access.port, options)
      return access
    } catch (error) {
      // The port may have been taken since, and sessions of a killed server may still be ending.
      if (attempt === 3) throw error
      await sleep(500)
    }
  }
}

// A server that is there and does not answer is starting, ending, or not one: its number went to another.
const outlast = async ({ cluster }: Server): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (postmaster(cluster) === undefined) {
      rmSync(join(cluster, 'postmaster.pid'), { force: true })
      return
    }
    await sleep(100)
  }
  throw new Error(
    `A database server runs in ${cluster} and does not answer: end process ${postmaster(cluster) ?? ''}.`,
  )
}
