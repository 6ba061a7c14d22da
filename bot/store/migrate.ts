import { createHash, randomUUID } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { hasCode, messageOf } from './error-code.ts'

/** Why a database was left as it is. */
export type MigrationProblem =
  /** A migration that was applied reads differently now: its file must never be edited. */
  | 'changed'
  /** The database has a migration that this version does not know: it was used by a newer one. */
  | 'ahead'
  /** An earlier attempt, by Prisma's command line, broke off half-way and must be resolved by hand. */
  | 'unfinished'
  /** PostgreSQL refused the SQL; nothing of that migration was kept. */
  | 'failed'

/** Thrown by `migrate`. The message is fit for an operator; `migration` is the folder's name. */
export class MigrationRefused extends Error {
  override name = 'MigrationRefused'
  readonly problem: MigrationProblem
  readonly migration: string
  constructor(problem: MigrationProblem, migration: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.problem = problem
    this.migration = migration
  }
}

/** A migration as it lies in the folder: its name, its SQL and Prisma's checksum of it (sha256, hex). */
export type Migration = { name: string; sql: string; checksum: string }

/** The migrations of this version. */
export const migrationsFolder = join(import.meta.dirname, '../../prisma/migrations')

// Prisma's own number for this lock: the bot and `prisma migrate deploy` exclude each other.
const lockNumber = 72_707_369

// Word for word the table that Prisma makes, so that either of the two can be the first.
const ownTable = `
  create table if not exists "_prisma_migrations" (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`

/** Reads a folder in Prisma's format, oldest first. A folder that does not exist holds nothing. */
export const readMigrations = async (folder: string = migrationsFolder): Promise<Migration[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return await Promise.all(
    names.toSorted().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: checksum(sql) }
    }),
  )
}

/**
 * Brings the database at `url` to this version, and creates it where it does not exist. Each migration is one
 * transaction and is recorded as Prisma records it. Of several bots that start together one migrates while
 * the others wait, for a minute at most.
 *
 * @returns the names of what was applied now, none when all was in place
 * @throws MigrationRefused before anything is changed when what the database has does not fit the folder
 */
export const migrate = async (url: string, folder: string = migrationsFolder): Promise<string[]> => {
  const migrations = await readMigrations(folder)
  const client = await connect(url)
  try {
    await client.query(`set lock_timeout = '60s'`)
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    await client.query(ownTable)
    const pending = await findPending(client, migrations)
    for (const migration of pending) await apply(client, migration)
    return pending.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}

const findPending = async (client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> => {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `select migration_name as name, checksum, finished_at is not null as finished
     from "_prisma_migrations" where rolled_back_at is null order by started_at, migration_name`,
  )
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const row of rows) {
    const migration = known.get(row.name)
    if (migration === undefined)
      throw new MigrationRefused(
        'ahead',
        row.name,
        `The database has migration ${row.name}, which this version does not know. Start a version that has it.`,
      )
    if (!row.finished)
      throw new MigrationRefused(
        'unfinished',
        row.name,
        `Migration ${row.name} was begun and not finished. See "prisma migrate resolve".`,
      )
    // A checkout with Windows line endings is the same migration.
    if (row.checksum !== migration.checksum && row.checksum !== checksum(toLf(migration.sql)))
      throw new MigrationRefused(
        'changed',
        row.name,
        `Migration ${row.name} was changed after it was applied. Restore the file and add a new migration.`,
      )
  }
  const applied = new Set(rows.map((row) => row.name))
  return migrations.filter((migration) => !applied.has(migration.name))
}

const apply = async (client: pg.Client, { name, sql, checksum }: Migration): Promise<void> => {
  const id = randomUUID()
  try {
    await client.query('begin')
    await client.query(
      `insert into "_prisma_migrations" (id, checksum, migration_name, started_at)
       values ($1, $2, $3, clock_timestamp())`,
      [id, checksum, name],
    )
    await client.query(sql)
    await client.query(
      `update "_prisma_migrations" set finished_at = clock_timestamp(), applied_steps_count = 1 where id = $1`,
      [id],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new MigrationRefused('failed', name, `Migration ${name} failed: ${messageOf(error)}`, {
      cause: error,
    })
  }
}

const connect = async (url: string): Promise<pg.Client> => {
  try {
    return await connected(url)
  } catch (error) {
    if (!hasCode(error, '3D000')) throw error // invalid_catalog_name: no such database
    await createDatabase(url)
    return await connected(url)
  }
}

const connected = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'malvakt migrate',
    connectionTimeoutMillis: 5_000,
  })
  // A server that goes away in the middle rejects the query; unheard, the event would also end the process.
  client.on('error', () => undefined)
  await client.connect()
  return client
}

const createDatabase = async (url: string): Promise<void> => {
  const maintenance = new URL(url)
  const name = decodeURIComponent(maintenance.pathname.slice(1))
  maintenance.pathname = '/postgres'
  const client = await connected(maintenance.href)
  try {
    await client.query(`create database ${pg.escapeIdentifier(name)}`)
  } catch (error) {
    // Another bot was quicker: 42P04 when it is done, 23505 when both were at it.
    if (!hasCode(error, '42P04') && !hasCode(error, '23505')) throw error
  } finally {
    await client.end()
  }
}

const checksum = (sql: string) => createHash('sha256').update(sql).digest('hex')
const toLf = (text: string) => text.replaceAll('\r\n', '\n')
