import type pg from 'pg'
import type { MessageState } from '../domain/message.ts'
import type { Database } from './database.ts'

/** After how many milliseconds in a state a message counts as stuck. */
export interface StuckBounds {
  /** Queued, and past the moment at which it may leave. */
  queued: number
  /** Handed over without an answer. */
  sending: number
  /** Accepted, or sent, without the last report. */
  accepted: number
}

/** Each is well past the moment at which the bot itself would have done something about it. */
export const usualBounds: StuckBounds = {
  queued: 10 * 60 * 1000,
  sending: 10 * 60 * 1000,
  accepted: 73 * 60 * 60 * 1000,
}

/** A message that stays where it ought not to stay. */
export interface StuckMessage {
  id: string
  state: 'queued' | 'sending' | 'accepted' | 'sent'
  since: Date
}

/** What was confirmed together, and how much of it there is. */
export interface ShortBatch {
  batchId: string
  confirmed: number
  found: number
}

/** How what was confirmed stands beside what there is, at one moment. */
export interface Account {
  /** Nothing is missing, nothing is too much, nothing is stuck. */
  ok: boolean
  /** Messages that were confirmed, as the audit says. */
  confirmed: number
  /** Messages in each state. */
  states: Readonly<Partial<Record<MessageState, number>>>
  /** All of them. */
  total: number
  /** Messages that were deleted, by runs or singly, as the audit says. */
  deleted: number
  /** Ids of messages that were confirmed alone and are not there, the first hundred. */
  missing: readonly string[]
  /** Ids of messages that nobody confirmed, the first hundred. */
  unconfirmed: readonly string[]
  /** Batches that have more or fewer messages than were confirmed, those that lost all of them included. */
  batches: readonly ShortBatch[]
  /** The first hundred, oldest first. */
  stuck: readonly StuckMessage[]
}

/** How many ids of a kind are told at most. */
export const namedAtMost = 100

const countStates = async (client: pg.PoolClient) => {
  const { rows } = await client.query<{ state: MessageState; count: string }>(
    'select state::text as state, count(*) as count from message group by state order by state',
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)])) as Account['states']
}

const countConfirmed = async (client: pg.PoolClient): Promise<number> => {
  const { rows } = await client.query<{ count: string }>(
    `select coalesce(sum(case when subject like 'batch:%' then (detail->>'count')::bigint else 1 end), 0) as count
     from audit_event where action = 'message.confirmed' and outcome = 'done'`,
  )
  return Number(rows[0]?.count)
}

const countDeleted = async (client: pg.PoolClient): Promise<number> => {
  const { rows } = await client.query<{ count: string }>(
    `select coalesce(sum(case when subject like 'message:%' then 1 else (detail->>'count')::bigint end), 0) as count
     from audit_event where action = 'message.deleted' and outcome = 'done'`,
  )
  return Number(rows[0]?.count)
}

// What a run found to be gone already was not deleted by it: it stays missing.
const deletedIds = `
  select id from (
    select unnest(p.ids) as id from deletion_portion p where p."deletedAt" is not null
    except select unnest(p.missed) from deletion_portion p where cardinality(p.missed) > 0
  ) d
  union all select "messageId" from single_deletion`

// The ids stand in the subjects of the events: both sides are read once and held against each other.
const findDifferences = async (client: pg.PoolClient) => {
  const { rows } = await client.query<{ id: string; kind: 'missing' | 'unconfirmed' }>(
    `with told as (
       select substring(subject from 9)::uuid as id from audit_event
       where action = 'message.confirmed' and outcome = 'done' and subject like 'message:%'
     ), deleted as (${deletedIds})
     (select told.id, 'missing' as kind from told left join message m on m.id = told.id
        left join deleted on deleted.id = told.id
      where m.id is null and deleted.id is null order by told.id limit $1)
     union all
     (select m.id, 'unconfirmed' from message m left join told on told.id = m.id
      where told.id is null and m."batchId" is null order by m.id limit $1)`,
    [namedAtMost],
  )
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.id)
  return { missing: of('missing'), unconfirmed: of('unconfirmed') }
}

const findBatches = async (client: pg.PoolClient): Promise<ShortBatch[]> => {
  const { rows } = await client.query<ShortBatch>(
    `with told as (
       select substring(subject from 7)::uuid as id, (detail->>'count')::int as count from audit_event
       where action = 'message.confirmed' and outcome = 'done' and subject like 'batch:%'
     ), found as (
       select id, sum(count)::int as count from (
         select "batchId" as id, count(*) as count from message where "batchId" is not null group by "batchId"
         union all select "batchId", count from deleted_batch
       ) f group by id
     )
     select coalesce(told.id, found.id) as "batchId", coalesce(told.count, 0) as confirmed,
       coalesce(found.count, 0) as found
     from told full join found on found.id = told.id
     where coalesce(told.count, 0) <> coalesce(found.count, 0) order by 1 limit $1`,
    [namedAtMost],
  )
  return rows
}

const findStuck = async (client: pg.PoolClient, now: Date, bounds: StuckBounds): Promise<StuckMessage[]> => {
  const before = (ms: number) => new Date(now.getTime() - ms)
  const { rows } = await client.query<StuckMessage>(
    `select * from (
       (select id, state::text as state, coalesce("departAfter", "confirmedAt") as since from message
        where state = 'queued' and coalesce("departAfter", "confirmedAt") < $1
        order by coalesce("departAfter", "confirmedAt") limit $4)
       union all
       (select id, state::text, "stateSince" from message where state = 'sending' and "stateSince" < $2
        order by "stateSince" limit $4)
       union all
       (select id, state::text, "stateSince" from message
        where state in ('accepted', 'sent') and "stateSince" < $3 order by "stateSince" limit $4)
     ) s order by since, id limit $4`,
    [before(bounds.queued), before(bounds.sending), before(bounds.accepted), namedAtMost],
  )
  return rows
}

/**
 * Holds the messages against what the audit says was confirmed and deleted, in one snapshot: a message and the event
 * of its confirm are written together, and so are a deletion and its event, so that what was confirmed is what there
 * is and what was deleted at every moment, however much is under way.
 */
export const reconcile = async (
  database: Database,
  now: Date,
  bounds: StuckBounds = usualBounds,
): Promise<Account> => {
  const client = await database.pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const states = await countStates(client)
    const confirmed = await countConfirmed(client)
    const deleted = await countDeleted(client)
    const { missing, unconfirmed } = await findDifferences(client)
    const batches = await findBatches(client)
    const stuck = await findStuck(client, now, bounds)
    const total = Object.values(states).reduce((sum, count) => sum + count, 0)
    return {
      ok:
        total + deleted === confirmed &&
        [missing, unconfirmed, batches, stuck].every((found: readonly unknown[]) => found.length === 0),
      confirmed,
      states,
      total,
      deleted,
      missing,
      unconfirmed,
      batches,
      stuck,
    }
  } finally {
    // A connection that broke is thrown away by the pool.
    await client.query('rollback').then(
      () => client.release(),
      (error: unknown) => client.release(error as Error),
    )
  }
}
