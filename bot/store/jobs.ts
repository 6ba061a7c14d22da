import { PgBoss, fromPrisma } from 'pg-boss'
import type { Database } from './database.ts'
import type { Change } from './transaction.ts'

/**
 * The queues. A job is a wake-up with ids: the row in the database says what is to be done, so a repeated,
 * late or lost job harms nothing.
 */
export interface JobData {
  /** A message is ready to leave. */
  deliver: { messageId: string }
  /** Notices wait to be shown. */
  notify: Record<string, never>
  /** A confirm card has had its time. */
  expire: { draftId: string }
  /** Something is due by the calendar. */
  scheduled: { name: string; trustId: string }
  /** A deletion run was confirmed. */
  delete: { runId: string }
}

/** The name of a queue. */
export type JobName = keyof JobData

/** Every queue; made when the bot starts. */
export const jobNames = [
  'deliver',
  'notify',
  'expire',
  'scheduled',
  'delete',
] as const satisfies readonly JobName[]

/** Puts jobs, inside the transaction of the change that asks for them. */
export interface Jobs {
  /** @param after earliest start, in seconds from now */
  put<Name extends JobName>(change: Change, name: Name, data: JobData[Name], after?: number): Promise<void>
}

/** A pg-boss instance over the database at `url`. Queues are woken by NOTIFY, polled as a net below. */
export const createBoss = (url: string, onError: (error: Error) => void): PgBoss => {
  const boss = new PgBoss({
    connectionString: url,
    max: 4,
    useListenNotify: true,
    application_name: 'malvakt jobs',
  })
  boss.on('error', onError)
  return boss
}

/** Jobs over a boss that was started. */
export const createJobs = (boss: PgBoss): Jobs => ({
  put: async (change, name, data, after) => {
    await boss.send(name, data, {
      db: fromPrisma(change.prisma),
      ...(after === undefined ? {} : { startAfter: after }),
    })
  },
})

const once = { notify: true, retryLimit: 0, expireInSeconds: 120, deleteAfterSeconds: 3600 }

// What runs by the calendar finds in the rows what is left to do, so that it may be run again.
const untilDone = {
  notify: true,
  retryLimit: 6,
  retryDelay: 60,
  retryBackoff: true,
  expireInSeconds: 3600,
  deleteAfterSeconds: 14 * 24 * 3600,
}

/**
 * Makes the queues, or brings them up to date. No other job is retried by the queue: what failed is found again in
 * its row, because a blind second try could send an SMS twice (XC-11).
 */
export const createQueues = async (boss: PgBoss): Promise<void> => {
  for (const name of jobNames) await boss.createQueue(name, name === 'scheduled' ? untilDone : once)
}

/** A schedule of one trust, with how it went last. */
export interface CalendarRow {
  name: string
  /** Name of the trust. */
  trust: string
  /** As cron, in `timeZone`. */
  cron: string
  timeZone: string
  /** When the last run began, or was put where it has not begun. */
  lastAt: Date | null
  /** State of the last run's job, as pg-boss calls it; null when it never ran, or long ago. */
  lastState: string | null
}

/** What waits in a queue. */
export interface QueueRow {
  name: string
  waiting: number
  active: number
  failed: number
}

/** The calendar and the queues as they stand, for an operator. */
export const findCalendar = async (
  database: Database,
): Promise<{ rows: readonly CalendarRow[]; queues: readonly QueueRow[] }> => {
  const rows = await database.prisma.$queryRaw<CalendarRow[]>`
    select s.data->>'name' as name, coalesce(t.name, '') as trust, s.cron, s.timezone as "timeZone",
      coalesce(j.started_on, j.created_on) as "lastAt", j.state::text as "lastState"
    from pgboss.schedule s
    left join trust t on t.id::text = s.data->>'trustId'
    left join lateral (
      select j.state, j.started_on, j.created_on from pgboss.job j
      where j.name = 'scheduled' and j.data->>'name' = s.data->>'name' and j.data->>'trustId' = s.data->>'trustId'
      order by j.created_on desc limit 1
    ) j on true
    where s.name = 'scheduled' order by trust, name`
  const queues = await database.prisma.$queryRaw<QueueRow[]>`
    select q.name, count(*) filter (where j.state in ('created', 'retry'))::int as waiting,
      count(*) filter (where j.state = 'active')::int as active,
      count(*) filter (where j.state = 'failed')::int as failed
    from pgboss.queue q left join pgboss.job j on j.name = q.name
    where q.name = any(${[...jobNames]}) group by q.name order by q.name`
  return { rows, queues }
}
