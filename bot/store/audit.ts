import type pg from 'pg'
import type { Database } from './database.ts'
import { hasCode } from './error-code.ts'
import { auditLock } from './transaction.ts'

/** What is wrong with a block. */
export type AuditFaultKind =
  /** There are fewer events than the block says. */
  | 'event_missing'
  /** There are more events than the block says. */
  | 'event_added'
  /** An event, or the row of the block itself, reads differently. */
  | 'changed'
  /** The events are as the next block knows them; the hash of this one was changed. */
  | 'hash_changed'

/** A block that does not agree with its events. */
export interface AuditFault {
  /** Id of the block. */
  block: number
  kind: AuditFaultKind
  /** The block covers the events after this id, … */
  after: number
  /** … up to and including this one. */
  lastId: number
}

/** What a verification of the audit found. */
export interface AuditVerdict {
  /** Whether every block agrees with its events. */
  ok: boolean
  /** Blocks read. */
  blocks: number
  /** Events that stand under the blocks. */
  events: number
  /** Events after the last block: a fraction of a second's worth while the bot runs. */
  unsealed: number
  /** The first faulty blocks, `faultLimit` at most. */
  faults: readonly AuditFault[]
  /**
   * The last block and its hash (hex); null before the first. Whoever keeps it elsewhere can tell later that the
   * end was not cut off and that the whole was not written anew, which no chain can tell by itself.
   */
  head: AuditHead | null
}

/** A block and its hash, in hex. */
export interface AuditHead {
  block: number
  hash: string
}

/** How many faults a verdict tells at most. */
export const faultLimit = 20
// Events in a block at most, so that a long backlog is sealed and verified in constant memory.
const blockSize = 10_000
// Sealers exclude each other by this number; writers know nothing of it.
const sealerLock = auditLock + 1
// A writer that is stuck between its last statement and its commit must not hold up all others behind us.
const patience = '1s'

// One event in PostgreSQL's binary form: every column with its type and length, whatever the session's settings.
const eventBytes = `string_agg(record_send(row(e.id, e.at, e."trustId", e."clinicId", e."personId", e.action,
  e.subject, e.outcome, e.code, e.detail)), ''::bytea order by e.id)`

// Of the hash before, of the block's own row, of its events in the order of their ids.
const blockHash = (previous: string, row: string) =>
  `sha256(${previous} || record_send(row(${row})) || ${eventBytes})`

/**
 * Seals every event after the last block. An event is final once no writer holds the shared lock, with an id drawn
 * and not committed: so that lock is taken alone while the last id is read, and the hash is computed while writers
 * go on. Does nothing when nothing is new or another process is sealing.
 *
 * @returns how many events were sealed now
 * @throws the driver's error; see `isSealDelayed`
 */
export const sealAudit = async (database: Database, now: Date): Promise<{ sealed: number }> => {
  const client = await database.pool.connect()
  let broken: Error | undefined
  try {
    if (!(await hasNews(client))) return { sealed: 0 }
    const boundary = await finalId(client)
    return { sealed: await sealUpTo(client, boundary, now) }
  } catch (error) {
    // Whatever state it is in: a transaction left open would keep the lock.
    await client.query('rollback').catch((second: unknown) => (broken = second as Error))
    throw error
  } finally {
    client.release(broken)
  }
}

/** Whether sealing failed because a writer kept its lock for a second (55P03): the next turn makes up for it. */
export const isSealDelayed = (error: unknown): boolean => hasCode(error, '55P03')

const lastSealed = `coalesce((select max("lastId") from audit_block), 0)`

const hasNews = async (client: pg.PoolClient): Promise<boolean> => {
  const { rows } = await client.query<{ news: boolean }>(
    // Not "exists … where id >": not knowing how few there are, PostgreSQL reads the whole table for them.
    `select coalesce((select max(id) from audit_event), 0) > ${lastSealed} as news`,
  )
  return rows[0]?.news === true
}

// One round trip, so that writers wait for a fraction of a millisecond. The id is read by a statement of its own:
// its snapshot is taken after the lock, and sees what was committed while we waited.
const finalId = async (client: pg.PoolClient): Promise<string> => {
  const results = (await client.query(`
    begin;
    set local lock_timeout = '${patience}';
    select pg_advisory_xact_lock(${auditLock});
    select coalesce(max(id), 0) as id from audit_event;
    commit`)) as unknown as pg.QueryResult<{ id: string }>[]
  return results[3]?.rows[0]?.id ?? '0'
}

const sealUpTo = async (client: pg.PoolClient, boundary: string, now: Date): Promise<number> => {
  let sealed = 0
  await client.query('begin')
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [
    sealerLock,
  ])
  for (let count = rows[0]?.mine === true ? blockSize : 0; count === blockSize; sealed += count)
    count = await sealBlock(client, boundary, now)
  await client.query('commit')
  return sealed
}

const sealBlock = async (client: pg.PoolClient, boundary: string, now: Date): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(
    `with previous as (
       select ${lastSealed} as id,
         coalesce((select hash from audit_block order by "lastId" desc limit 1), '') as hash
     ), events as (
       select * from audit_event where id > (select id from previous) and id <= $1 order by id limit ${blockSize}
     ), block as (
       select min(id) as "firstId", max(id) as "lastId", count(*)::int as count from events having count(*) > 0
     )
     insert into audit_block ("firstId", "lastId", count, hash, "sealedAt")
     select "firstId", "lastId", count, (
         select ${blockHash('previous.hash', 'block."firstId", block."lastId", block.count, $2::timestamptz(3)')}
         from events e
       ), $2
     from block, previous returning count`,
    [boundary, now],
  )
  return rows[0]?.count ?? 0
}

interface BlockRow {
  id: string
  lastId: string
  after: string
  count: number
  /** Events found, counted to one past what the block says. */
  found: number
  hash: string
  /** The hash that the block ought to have, given the stored one before it. */
  expected: string | null
}

// Blocks read in one statement; it works on one of them at a time.
const pageSize = 500
// Below every id, so that the first block answers for events slipped in before it.
const beforeAll = '-9223372036854775808'

const pageSql = `
  with page as (
    select b.*, lag(b."lastId", 1, $1::bigint) over w as after, lag(b.hash, 1, $2::bytea) over w as previous
    from (select * from audit_block where "lastId" > $1 order by "lastId" limit $3) b
    window w as (order by b."lastId")
  )
  select b.id, b."lastId", b.after, b.count, f.found::int as found, encode(b.hash, 'hex') as hash,
    case when f."firstId" = b."firstId" then encode(f.hash, 'hex') end as expected
  from page b cross join lateral (
    select count(*) as found, min(e.id) as "firstId",
      ${blockHash('b.previous', 'b."firstId", b."lastId", b.count, b."sealedAt"')} as hash
    from (
      select * from audit_event where id > b.after and id <= b."lastId"
      order by id limit least(b.count, ${blockSize}) + 1
    ) e
  ) f order by b."lastId"`

const readBlocks = async (
  client: pg.PoolClient,
  after: string,
  previous: string,
  limit: number,
): Promise<BlockRow[]> => {
  const { rows } = await client.query<BlockRow>(pageSql, [after, Buffer.from(previous, 'hex'), limit])
  return rows
}

const kindOf = async (client: pg.PoolClient, block: BlockRow): Promise<AuditFaultKind | null> => {
  if (block.found < block.count) return 'event_missing'
  if (block.found > block.count) return 'event_added'
  if (block.expected === block.hash) return null
  if (block.expected === null) return 'changed'
  const [next] = await readBlocks(client, block.lastId, block.expected, 1)
  return next !== undefined && next.expected === next.hash ? 'hash_changed' : 'changed'
}

/**
 * Recomputes every block from its events, in one snapshot and in constant memory, and goes on after a fault. A
 * block covers every id since the one before it, so that an event slipped into a gap is found too.
 */
export const verifyAudit = async (database: Database): Promise<AuditVerdict> => {
  const client = await database.pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    return await verifyIn(client)
  } finally {
    // A connection that broke is thrown away by the pool.
    await client.query('rollback').then(
      () => client.release(),
      (error: unknown) => client.release(error as Error),
    )
  }
}

const verifyIn = async (client: pg.PoolClient): Promise<AuditVerdict> => {
  const faults: AuditFault[] = []
  let blocks = 0
  let events = 0
  let last: BlockRow | undefined
  let forgiven = false
  for (;;) {
    const page = await readBlocks(client, last?.lastId ?? beforeAll, last?.hash ?? '', pageSize)
    for (const block of page) {
      blocks += 1
      events += Math.min(block.found, block.count)
      const kind: AuditFaultKind | null = forgiven ? null : await kindOf(client, block)
      // The next one was computed over the hash as it was before: it is not to blame.
      forgiven = kind === 'hash_changed'
      if (kind !== null && faults.length < faultLimit)
        faults.push({
          block: Number(block.id),
          kind,
          after: Number(block.after),
          lastId: Number(block.lastId),
        })
      last = block
    }
    if (page.length < pageSize) break
  }
  const { rows } = await client.query<{ count: string }>('select count(*) from audit_event where id > $1', [
    last?.lastId ?? beforeAll,
  ])
  return {
    ok: faults.length === 0,
    blocks,
    events,
    unsealed: Number(rows[0]?.count),
    faults,
    head: last === undefined ? null : { block: Number(last.id), hash: last.hash },
  }
}

/** The block that has this hash (64 hexadecimal digits), null where none has. */
export const findAuditBlock = async (database: Database, hash: string): Promise<number | null> => {
  const { rows } = await database.pool.query<{ id: string }>('select id from audit_block where hash = $1', [
    Buffer.from(hash, 'hex'),
  ])
  return rows[0] === undefined ? null : Number(rows[0].id)
}
