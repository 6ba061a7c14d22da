import { PgBoss, fromPrisma } from 'pg-boss'
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
}

/** The name of a queue. */
export type JobName = keyof JobData

/** Every queue; made when the bot starts. */
export const jobNames = ['deliver', 'notify', 'expire'] as const satisfies readonly JobName[]

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

/**
 * Makes the queues. No job is retried by the queue: what failed is found again in its row, because a blind
 * second try could send an SMS twice (XC-11).
 */
export const createQueues = async (boss: PgBoss): Promise<void> => {
  for (const name of jobNames)
    await boss.createQueue(name, {
      notify: true,
      retryLimit: 0,
      expireInSeconds: 120,
      deleteAfterSeconds: 3600,
    })
}
