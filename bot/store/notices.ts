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
}

/**
 * Asks that people be shown a subject as it stands, and wakes the outbox. Requests for one person and subject
 * collapse; an alert (a new card) is not lost to a later plain update. `activityId` names a posted card that the
 * subject takes over from whatever it showed before.
 */
export const putNotices = async (
  change: Change,
  jobs: Jobs,
  subject: string,
  people: readonly { personId: string; alert: boolean; activityId?: string | null }[],
): Promise<void> => {
  if (people.length === 0) return
  const rows = people.map((one) => ({ id: newId(), activityId: null, ...one }))
  await change.prisma.$executeRaw`
    with r as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, "personId" uuid, alert boolean, "activityId" text)
    ), freed as (
      update notice n set "activityId" = null from r
      where n."personId" = r."personId" and n."activityId" = r."activityId" and n.subject <> ${subject}
    )
    insert into notice (id, "personId", subject, alert, "nextAt", "changedAt", "activityId")
    select r.id, r."personId", ${subject}, r.alert, ${change.now}, ${change.now}, r."activityId" from r
    order by r."personId"
    on conflict ("personId", subject) do update set
      revision = notice.revision + 1,
      "activityId" = coalesce(excluded."activityId", notice."activityId"),
      alert = excluded.alert or (notice.state = 'waiting' and notice.alert),
      state = 'waiting', attempts = 0, "nextAt" = excluded."nextAt", "changedAt" = excluded."changedAt"`
  await jobs.put(change, 'notify', {})
}

/** People who were ever shown the subject or are about to be. */
export const findNoticed = async (change: Change, subject: string): Promise<string[]> => {
  const rows = await change.prisma.notice.findMany({ where: { subject }, select: { personId: true } })
  return rows.map((row) => row.personId)
}

/**
 * Notices that are due, oldest change first, one per person at a time so that a chat gets them in order.
 */
export const findDueNotices = async (database: Database, now: Date, limit: number): Promise<Notice[]> =>
  database.prisma.$queryRaw<Notice[]>`
    select distinct on (n."changedAt", n.id) n.id, n."personId", n.subject, n.revision, n.alert, n.attempts,
      n."activityId"
    from notice n
    where n.state = 'waiting' and n."nextAt" <= ${now} and not exists (
      select 1 from notice o where o."personId" = n."personId" and o.state = 'waiting'
        and (o."changedAt", o.id) < (n."changedAt", n.id))
    order by n."changedAt", n.id limit ${limit}`

/** Records that a notice was shown, unless it was asked for again meanwhile. */
export const markShown = async (
  database: Database,
  notice: Notice,
  activityId: string | null,
): Promise<void> => {
  await database.prisma.$executeRaw`
    update notice set "activityId" = coalesce(${activityId}, "activityId"),
      state = case when revision = ${notice.revision} then 'sent'::"NoticeState" else state end,
      alert = alert and revision <> ${notice.revision}
    where id = ${notice.id}::uuid`
}

/** Records that Teams could not take a notice now; it is tried again at `nextAt`. */
export const markLater = async (database: Database, notice: Notice, nextAt: Date): Promise<void> => {
  await database.prisma.notice.updateMany({
    where: { id: notice.id, revision: notice.revision },
    data: { attempts: { increment: 1 }, nextAt },
  })
}

/** Records that a person cannot be reached: every waiting notice of that person ends. */
export const markNoticesUnreachable = async (change: Change, personId: string): Promise<void> => {
  await change.prisma.notice.updateMany({
    where: { personId, state: 'waiting' },
    data: { state: 'unreachable' },
  })
}
