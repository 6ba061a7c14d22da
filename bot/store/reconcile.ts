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
  /** Of these, settled by an earlier account and not looked at again; 0 where the whole was looked at. */
  settled: number
  /** An earlier account says something else of what it settled than the events do; asked only of the whole. */
  settledWrong: boolean
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
  /** From where the next account may set out; null where something does not add up, or nothing more is settled. */
  next: Settlement | null
}

/**
 * Where an account sets out: every message that was confirmed before an event is deleted, and was accounted for. It is
 * kept as an event itself, so that nobody can change it and the seals cover it.
 */
export interface Settlement {
  /** Id of the event: the oldest message there is was confirmed by it or later. */
  before: string
  /** Messages that were confirmed before it, … */
  confirmed: number
  /** … and those that events before it say were deleted. The others were deleted by events after it. */
  deleted: number
}

/** How much an account looks at. */
export interface AccountOptions {
  bounds?: StuckBounds
  /** All events there ever were, rather than those that no earlier account settled. */
  whole?: boolean
}

/** How many ids of a kind are told at most. */
export const namedAtMost = 100

const countStates = async (client: pg.PoolClient) => {
  const { rows } = await client.query<{ state: MessageState; count: string }>(
    'select state::text as state, count(*) as count from message group by state order by state',
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)])) as Account['states']
}

const nothingSettled: Settlement = { before: '0', confirmed: 0, deleted: 0 }
const afterAll = '9223372036854775807'

const findSettlement = async (client: pg.PoolClient): Promise<Settlement> => {
  const { rows } = await client.query<Settlement>(
    `select detail->>'before' as before, (detail->>'confirmed')::float8 as confirmed,
       (detail->>'deleted')::float8 as deleted
     from audit_event where action = 'message.settled' and outcome = 'done' order by at desc, id desc limit 1`,
  )
  return rows[0] ?? nothingSettled
}

// The events that accounts read have an index of their own (audit_event_accounted), in the order of their ids.
const accounted = `outcome = 'done' and action in ('message.confirmed', 'message.deleted')`

/** Messages that events say were confirmed and deleted, from an event up to and without another. */
const countEvents = async (client: pg.PoolClient, from: string, until: string) => {
  const { rows } = await client.query<{ confirmed: string; deleted: string }>(
    `select
       coalesce(sum(case when subject like 'batch:%' then (detail->>'count')::bigint else 1 end)
         filter (where action = 'message.confirmed'), 0) as confirmed,
       coalesce(sum(case when subject like 'message:%' then 1 else (detail->>'count')::bigint end)
         filter (where action = 'message.deleted'), 0) as deleted
     from audit_event where ${accounted} and id >= $1 and id < $2`,
    [from, until],
  )
  return { confirmed: Number(rows[0]?.confirmed), deleted: Number(rows[0]?.deleted) }
}

// What a run found to be gone already was not deleted by it: it stays missing. Nothing is deleted before it was
// confirmed; a day is more than the clocks of several bots differ.
const deletedIds = (since: string) => `
  select id from (
    select unnest(p.ids) as id from deletion_portion p where p."deletedAt" >= ${since}
    except select unnest(p.missed) from deletion_portion p
      where cardinality(p.missed) > 0 and p."deletedAt" >= ${since}
  ) d
  union all select "messageId" from single_deletion where "deletedAt" >= ${since}`

const sinceEvent = `(select coalesce(min(at), '-infinity') - interval '1 day' from (
  select at from audit_event where id >= $2 order by id limit 1) e)`

// The ids stand in the subjects of the events: both sides are read once and held against each other.
const findDifferences = async (client: pg.PoolClient, from: string) => {
  const { rows } = await client.query<{ id: string; kind: 'missing' | 'unconfirmed' }>(
    `with told as (
       select substring(subject from 9)::uuid as id from audit_event
       where ${accounted} and id >= $2 and action = 'message.confirmed' and subject like 'message:%'
     ), deleted as (${deletedIds(sinceEvent)})
     (select told.id, 'missing' as kind from told left join message m on m.id = told.id
        left join deleted on deleted.id = told.id
      where m.id is null and deleted.id is null order by told.id limit $1)
     union all
     (select m.id, 'unconfirmed' from message m left join told on told.id = m.id
      where told.id is null and m."batchId" is null order by m.id limit $1)`,
    [namedAtMost, from],
  )
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.id)
  return { missing: of('missing'), unconfirmed: of('unconfirmed') }
}

const findBatches = async (client: pg.PoolClient, from: string): Promise<ShortBatch[]> => {
  const { rows } = await client.query<ShortBatch>(
    `with told as (
       select substring(subject from 7)::uuid as id, (detail->>'count')::int as count from audit_event
       where ${accounted} and id >= $2 and action = 'message.confirmed' and subject like 'batch:%'
     ), found as (
       select id, sum(count)::int as count from (
         select "batchId" as id, count(*) as count from message where "batchId" is not null group by "batchId"
         union all select "batchId", count from deleted_batch
           where $2 = 0 or "batchId" in (select id from told)
       ) f group by id
     )
     select coalesce(told.id, found.id) as "batchId", coalesce(told.count, 0) as confirmed,
       coalesce(found.count, 0) as found
     from told full join found on found.id = told.id
     where coalesce(told.count, 0) <> coalesce(found.count, 0) order by 1 limit $1`,
    [namedAtMost, from],
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

// The first event whose message is there, and never one after an event that may still be written: the ids of those are
// drawn and not committed, and the sealer alone knows that there are none.
const findNext = async (client: pg.PoolClient, from: Settlement): Promise<Settlement | null> => {
  const { rows } = await client.query<{ before: string }>(
    `select least(
       (select coalesce(max("lastId"), 0) + 1 from audit_block),
       (select e.id from audit_event e
        where ${accounted} and e.id >= $1 and e.action = 'message.confirmed' and (
          e.subject like 'message:%'
            and exists (select from message m where m.id = substring(e.subject from 9)::uuid)
          or e.subject like 'batch:%'
            and exists (select from message m where m."batchId" = substring(e.subject from 7)::uuid))
        order by e.id limit 1)) as before`,
    [from.before],
  )
  const before = rows[0]?.before ?? '0'
  if (BigInt(before) <= BigInt(from.before)) return null
  const counts = await countEvents(client, from.before, before)
  return counts.confirmed === 0
    ? null
    : { before, confirmed: from.confirmed + counts.confirmed, deleted: from.deleted + counts.deleted }
}

/**
 * Holds the messages against what the audit says was confirmed and deleted, in one snapshot: a message and the event
 * of its confirm are written together, and so are a deletion and its event, so that what was confirmed is what there
 * is and what was deleted at every moment, however much is under way. It sets out from what an earlier account settled,
 * so that it reads as much as the oldest message there is is old, however many years of events lie before that.
 */
export const reconcile = async (
  database: Database,
  now: Date,
  { bounds = usualBounds, whole = false }: AccountOptions = {},
): Promise<Account> => {
  const client = await database.pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const settlement = await findSettlement(client)
    const from = whole ? nothingSettled : settlement
    const states = await countStates(client)
    const counts = await countEvents(client, from.before, afterAll)
    const confirmed = from.confirmed + counts.confirmed
    const deleted = from.deleted + counts.deleted
    const { missing, unconfirmed } = await findDifferences(client, from.before)
    const batches = await findBatches(client, from.before)
    const stuck = await findStuck(client, now, bounds)
    const total = Object.values(states).reduce((sum, count) => sum + count, 0)
    const told = whole ? await countEvents(client, '0', settlement.before) : settlement
    const settledWrong = told.confirmed !== settlement.confirmed || told.deleted !== settlement.deleted
    const adds =
      total + deleted === confirmed &&
      !settledWrong &&
      [missing, unconfirmed, batches].every((found: readonly unknown[]) => found.length === 0)
    return {
      ok: adds && stuck.length === 0,
      confirmed,
      settled: from.confirmed,
      settledWrong,
      states,
      total,
      deleted,
      missing,
      unconfirmed,
      batches,
      stuck,
      next: adds ? await findNext(client, from) : null,
    }
  } finally {
    // A connection that broke is thrown away by the pool.
    await client.query('rollback').then(
      () => client.release(),
      (error: unknown) => client.release(error as Error),
    )
  }
}
