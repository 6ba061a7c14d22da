import type { MessageState } from '../domain/message.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Change } from './transaction.ts'

/** What was deleted: how many messages of each state. */
export type Outcomes = Readonly<Partial<Record<MessageState, number>>>

interface Erased {
  outcomes: Outcomes
  deleted: number
}

// Thousands of ids against millions of rows, by the index of each table; the planner cannot see how few they are.
const byIndex = (change: Change): Promise<number> =>
  change.prisma.$executeRaw`
    select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
      set_config('enable_mergejoin', 'off', true), set_config('jit', 'off', true)`

/**
 * Deletes messages, all at one blow: the rows with their history and parts (a trigger's work), what people were to be
 * shown of them, the press that confirmed them and the draft that it was made on. How many there were of a day, a
 * template and an outcome is kept. What waits to leave is left alone. They are of one clinic, whose zone is asked for once.
 */
const erase = async (
  change: Change,
  ids: Prisma.Sql,
  subjects: Prisma.Sql,
  afterwards: Prisma.Sql,
): Promise<Erased> => {
  await byIndex(change)
  const rows = await change.prisma.$queryRaw<{ state: MessageState; count: number }[]>`
    with gone as (
      delete from message m where m.id = any((${ids})::uuid[]) and m.state not in ('queued', 'sending')
      returning m.id, m."clinicId", m."personId", m."templateId", m.state, m."confirmedAt", m.segments, m.training,
        m."batchId"
    ), counted as (
      insert into daily_count ("clinicId", day, "templateId", outcome, training, messages, parts)
      select g."clinicId", (g."confirmedAt" at time zone (
          select t."timeZone" from clinic c join trust t on t.id = c."trustId"
          where c.id = (select "clinicId" from gone limit 1)
        ))::date, g."templateId", g.state, g.training, count(*)::int, sum(g.segments)::int
      from gone g group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
      on conflict ("clinicId", day, "templateId", outcome, training) do update set
        messages = daily_count.messages + excluded.messages, parts = daily_count.parts + excluded.parts
    ), batches as (
      insert into deleted_batch ("batchId", count)
      select g."batchId", count(*)::int from gone g where g."batchId" is not null group by 1 order by 1
      on conflict ("batchId") do update set count = deleted_batch.count + excluded.count
    ), spent as (
      delete from nonce n using gone g where n."spentAt" = g."confirmedAt" and n."outcomeId" = g.id
      returning n.id, n."personId"
    ), drafts as (
      delete from draft d using spent s where d.nonce = s.id returning d.id, d."personId"
    ), notices as (
      delete from notice n using (${subjects}) s where n."personId" = s."personId" and n.subject = s.subject
    ), afterwards as (
      ${afterwards}
    )
    select state::text as state, count(*)::int as count from gone group by state order by state`
  return {
    outcomes: Object.fromEntries(rows.map(({ state, count }) => [state, count])),
    deleted: rows.reduce((sum, { count }) => sum + count, 0),
  }
}

// A run looks up one subject a message and leaves the rare ones to `tidyLeftovers`, which ends it: three more look-ups
// for each of a million messages would find next to nothing.
const receipts = Prisma.sql`select "personId", 'message:' || id as subject from gone`
const everySubject = Prisma.sql`
  ${receipts}
  union all select "personId", 'next:' || id from gone
  union all select "personId", 'reply:' || id from gone
  union all select "personId", 'draft:' || id from drafts`

/** Deletes one message; false when it is gone, or waits to leave. */
export const eraseMessage = async (
  change: Change,
  message: { messageId: string; clinicId: string; personId: string; reason: string },
): Promise<boolean> => {
  const { messageId, clinicId, personId, reason } = message
  const { deleted } = await erase(
    change,
    Prisma.sql`array[${messageId}]`,
    everySubject,
    Prisma.sql`insert into single_deletion ("messageId", "clinicId", "personId", reason, "deletedAt")
      select g.id, ${clinicId}::uuid, ${personId}::uuid, ${reason}, ${change.now} from gone g`,
  )
  return deleted > 0
}

/** What became of a portion. */
export interface ErasedPortion extends Erased {
  position: number
  /** Frozen, and gone before we came to it. */
  missed: number
}

/**
 * Deletes the next portion of a run that no other process is at; null when none is left. Either a portion is deleted,
 * counted and marked, or nothing of it happened.
 */
export const erasePortion = async (change: Change, runId: string): Promise<ErasedPortion | null> => {
  const [next] = await change.prisma.$queryRaw<{ position: number; frozen: number }[]>`
    select position, cardinality(ids) as frozen from deletion_portion
    where "runId" = ${runId}::uuid and "deletedAt" is null order by position limit 1 for update skip locked`
  if (next === undefined) return null
  const { position, frozen } = next
  const own = Prisma.sql`p."runId" = ${runId}::uuid and p.position = ${position}::int`
  const { outcomes, deleted } = await erase(
    change,
    Prisma.sql`select p.ids from deletion_portion p where ${own}`,
    receipts,
    Prisma.sql`update deletion_portion p set "deletedAt" = ${change.now},
        missed = array(select unnest(p.ids) except select g.id from gone g),
        outcomes = (select coalesce(jsonb_object_agg(o.state, o.count), '{}') from (
          select g.state, count(*) as count from gone g group by g.state) o)
      where ${own}`,
  )
  return { position, outcomes, deleted, missed: frozen - deleted }
}

/** What was tidied away. */
export interface Tidied {
  drafts: number
  nonces: number
  notices: number
  jobs: number
}

const danglingSubject = Prisma.sql`(
  (n.subject ~ '^(message|next|reply):' and not exists (select from message m where m.id = split_part(n.subject, ':', 2)::uuid))
  or (n.subject like 'draft:%' and not exists (select from draft d where d.id = split_part(n.subject, ':', 2)::uuid)))`

/**
 * Deletes what outlived its message: drafts that ended before `cutoff` and became no message that is still there,
 * presses that confirmed one that is not, and notices and jobs that point at nothing any more.
 */
export const tidyLeftovers = async ({ prisma }: Change, cutoff: Date): Promise<Tidied> => {
  const drafts = await prisma.$executeRaw`
    delete from draft d where d.state <> 'previewed' and d."expiresAt" < ${cutoff} and not exists (
      select from nonce s join message m on m.id = s."outcomeId" where s.id = d.nonce)`
  const nonces = await prisma.$executeRaw`
    delete from nonce n where n."spentAt" < ${cutoff} and n.verb = 'send.confirm'
      and not exists (select from message m where m.id = n."outcomeId")`
  // Of whatever age: what was deleted may have been answered, or gone on from, yesterday.
  const notices = await prisma.$executeRaw`delete from notice n where ${danglingSubject}`
  const [{ jobs }] = await prisma.$queryRaw<
    [{ jobs: boolean }]
  >`select to_regclass('pgboss.job') is not null as jobs`
  return {
    drafts,
    nonces,
    notices,
    jobs: jobs
      ? await prisma.$executeRaw`
          delete from pgboss.job j where j.state <> 'active' and (
            (j.name = 'deliver' and not exists (select from message m where m.id = (j.data ->> 'messageId')::uuid))
            or (j.name = 'expire' and not exists (select from draft d where d.id = (j.data ->> 'draftId')::uuid)))`
      : 0,
  }
}
