import { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'
import type { Jobs } from './jobs.ts'

/** What a person is to be shown of a subject. */
export interface Notice {
  id: string
  personId: string
  subject: string
  revision: number
  alert: boolean
  attempts: number
  activityId: string | null
  /** Until then it is the claimer's to show. */
  leaseUntil: Date
}

/** Whom to show what: `activityId` names a posted card that the subject takes over from what it showed before. */
export interface NoticeRequest {
  subject: string
  personId: string
  /** A new card (with a sound) rather than an update in place. */
  alert: boolean
  activityId?: string | null
}

/**
 * Asks that people be shown a subject as it stands, and wakes the outbox. Requests for one person and subject
 * collapse; an alert is not lost to a later plain update.
 */
export const putNotices = async (
  change: Change,
  jobs: Jobs,
  subject: string,
  people: readonly Omit<NoticeRequest, 'subject'>[],
): Promise<void> =>
  putNoticesOf(
    change,
    jobs,
    people.map((one) => ({ ...one, subject })),
  )

/** As `putNotices` for several subjects, in one statement; each pair of person and subject once. */
export const putNoticesOf = async (
  change: Change,
  jobs: Jobs,
  requests: readonly NoticeRequest[],
): Promise<void> => {
  if (requests.length === 0) return
  const rows = requests.map((one) => ({ id: newId(), activityId: null, ...one }))
  await change.prisma.$executeRaw`
    with r as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, "personId" uuid, subject text, alert boolean, "activityId" text)
    ), freed as (
      update notice n set "activityId" = null from r
      where n."personId" = r."personId" and n."activityId" = r."activityId" and n.subject <> r.subject
    )
    insert into notice (id, "personId", subject, alert, "alertRevision", "nextAt", "changedAt", "activityId")
    select r.id, r."personId", r.subject, r.alert, r.alert::int, ${change.now}, ${change.now}, r."activityId" from r
    order by r."personId", r.subject
    on conflict ("personId", subject) do update set
      revision = notice.revision + 1,
      "activityId" = coalesce(excluded."activityId", notice."activityId"),
      alert = excluded.alert or (notice.state = 'waiting' and notice.alert),
      "alertRevision" = case when excluded.alert then notice.revision + 1 else notice."alertRevision" end,
      state = 'waiting', attempts = 0, "nextAt" = excluded."nextAt", "changedAt" = excluded."changedAt"`
  await jobs.put(change, 'notify', {})
}

/** People who were ever shown the subject or are about to be. */
export const findNoticed = async (change: Change, subject: string): Promise<string[]> => {
  const rows = await change.prisma.notice.findMany({ where: { subject }, select: { personId: true } })
  return rows.map((row) => row.personId)
}

// Claims exclude each other by this number, so that each sees what the one before it took.
const claimLock = 7_703

// The first of those that wait for a person, by the time of the request: a chat gets them in that order.
const firstOfPerson = Prisma.sql`n.state = 'waiting' and not exists (
  select from notice o where o."personId" = n."personId" and o.state = 'waiting'
    and (o."changedAt", o.id) < (n."changedAt", n.id))`

/**
 * Takes notices that are due, oldest request first, and at most one per person, until `leaseUntil`: while somebody
 * shows a person one notice, nobody else shows that person another. A claim that is not answered by one of the
 * marks below, because its process ended, falls back when the lease is over.
 */
export const claimNotices = async (
  database: Database,
  now: Date,
  leaseUntil: Date,
  limit: number,
): Promise<Notice[]> => {
  const [, notices] = await database.prisma.$transaction([
    database.prisma.$executeRaw`select pg_advisory_xact_lock(${claimLock}::bigint)`,
    database.prisma.$queryRaw<Notice[]>`
      with due as (
        select n.id from notice n where n."nextAt" <= ${now} and ${firstOfPerson} and not exists (
          select from notice l where l."personId" = n."personId" and l.state = 'waiting' and l."leaseUntil" > ${now})
        order by n."changedAt", n.id limit ${limit} for update of n skip locked
      )
      update notice n set "leaseUntil" = ${leaseUntil} from due where n.id = due.id
      returning n.id, n."personId", n.subject, n.revision, n.alert, n.attempts, n."activityId", n."leaseUntil"`,
  ])
  return notices
}

/** When the next notice can be claimed; null when none waits. */
export const findNextNotice = async (database: Database): Promise<Date | null> => {
  const [row] = await database.prisma.$queryRaw<[{ at: Date | null }]>`
    select min(greatest(n."nextAt", n."leaseUntil")) as at from notice n where ${firstOfPerson}`
  return row.at
}

/**
 * Records that a notice was shown, unless it was asked for again meanwhile. An alert that was asked for meanwhile
 * is kept.
 */
export const markShown = async (
  database: Database,
  notice: Notice,
  activityId: string | null,
): Promise<void> => {
  await database.prisma.$executeRaw`
    update notice set "activityId" = coalesce(${activityId}, "activityId"),
      state = case when revision = ${notice.revision} then 'sent'::"NoticeState" else state end,
      alert = alert and "alertRevision" > ${notice.revision},
      "leaseUntil" = nullif("leaseUntil", ${notice.leaseUntil})
    where id = ${notice.id}::uuid`
}

/** Records that Teams could not take a notice now: it is tried again at `nextAt`, and the person's others wait. */
export const markLater = async (database: Database, notice: Notice, nextAt: Date): Promise<void> => {
  await database.prisma.$executeRaw`
    update notice set attempts = attempts + 1, "nextAt" = ${nextAt}, "leaseUntil" = null
    where id = ${notice.id}::uuid and "leaseUntil" = ${notice.leaseUntil}`
}

/** As `markLater` for a notice that is itself to blame: what the person is to be shown besides goes first. */
export const markFaulty = async (database: Database, notice: Notice, nextAt: Date): Promise<void> => {
  await database.prisma.$executeRaw`
    update notice set attempts = attempts + 1, "nextAt" = ${nextAt}, "changedAt" = ${nextAt}, "leaseUntil" = null
    where id = ${notice.id}::uuid and "leaseUntil" = ${notice.leaseUntil}`
}

/** Records that a person cannot be reached: every waiting notice of that person ends. Returns how many. */
export const markNoticesUnreachable = async (change: Change, personId: string): Promise<number> => {
  const { count } = await change.prisma.notice.updateMany({
    where: { personId, state: 'waiting' },
    data: { state: 'unreachable', leaseUntil: null },
  })
  return count
}
