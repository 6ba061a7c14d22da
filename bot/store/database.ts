import { createHash } from 'node:crypto'
import pg from 'pg'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../../prisma/generated/client.ts'

/** The connection that stores use: typed queries through `prisma`, hand-written SQL through `pool`. */
export type Database = {
  prisma: PrismaClient
  pool: pg.Pool
  /** Ends every connection; resolves when the last query is done. May be called twice. */
  close: () => Promise<void>
}

/** What may be set when a database is opened. Times are milliseconds. */
export type DatabaseOptions = {
  /** Connections at most; 10 unless said otherwise. A transaction holds one until it ends. */
  poolSize?: number
  /** A statement that takes longer is cancelled by the server (57014); 30,000 unless said otherwise. */
  statementTimeout?: number
  /** Told when an idle connection is lost, as when the server restarts. The pool replaces it by itself. */
  onConnectionLost?: (error: Error) => void
}

/**
 * Opens a pool to the PostgreSQL at `url`. Connects when first asked, so a wrong address shows in the first
 * query and not here.
 */
export const openDatabase = (url: string, options: DatabaseOptions = {}): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolSize ?? 10,
    application_name: 'malvakt',
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    statement_timeout: options.statementTimeout ?? 30_000,
    idle_in_transaction_session_timeout: 30_000,
    // The adapter reads a timestamptz as if the session were in UTC, whatever the server was told.
    options: '-c TimeZone=UTC',
  })
  // Without a listener a server restart would end the process: an idle connection that breaks emits 'error'.
  pool.on('error', (error) => options.onConnectionLost?.(error))
  pool.on('connect', (client) => {
    // While it is taken and between two statements the pool does not listen; the next statement fails by itself.
    client.on('error', () => undefined)
    askInTurn(client)
  })
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => statementName(sql) }),
    // Prisma's own messages print the arguments of a query, and those may be personal.
    log: [],
    errorFormat: 'minimal',
    transactionOptions: { maxWait: 5_000, timeout: 20_000 },
  })
  let closed: Promise<void> | undefined
  const close = async () => {
    await prisma.$disconnect()
    await pool.end()
  }
  return { prisma, pool, close: () => (closed ??= close()) }
}

type Query = (...parts: readonly unknown[]) => unknown

/**
 * Within a transaction Prisma asks for several relations at once, of one connection. That connection would queue
 * them itself, but says on the console that it will not for much longer: so here one waits for the other.
 */
const askInTurn = (client: pg.PoolClient): void => {
  const query = client.query.bind(client) as Query
  let running = 0
  let last: Promise<unknown> = Promise.resolve()
  const ask: Query = (...parts) => {
    if (parts.some((part) => typeof part === 'function')) return query(...parts)
    const asked = running === 0 ? query(...parts) : last.then(() => query(...parts))
    if (!(asked instanceof Promise)) return asked
    const done = () => void (running -= 1)
    running += 1
    last = asked.then(done, done)
    return asked
  }
  client.query = ask as typeof client.query
}

// Statements that were named; bounded, as one with a list has a text for each length.
const names = new Map<string, string>()
const mostNames = 2_000

// Named statements are planned once per connection. The name is a digest, as PostgreSQL cuts names at 63 bytes.
const statementName = (sql: string): string => {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size === mostNames) names.clear()
  const name = createHash('sha1').update(sql).digest('base64url')
  names.set(sql, name)
  return name
}
