import { setTimeout as sleep } from 'node:timers/promises'
import type { PgBoss } from 'pg-boss'
import type { Log } from '../log.ts'
import { jobNames } from '../store/jobs.ts'
import type { JobData, JobName } from '../store/jobs.ts'

/** What is done with the jobs of each queue; jobs come in batches. */
export type JobHandlers = { [Name in JobName]: (jobs: readonly JobData[Name][]) => Promise<void> }

/** What is done again and again because a job can be lost: name -> what finds the work in its rows. */
export type Sweeps = Readonly<Record<string, () => Promise<unknown>>>

/** What the runner works with. Times are milliseconds. */
export interface RunnerOptions {
  /** Started, with its queues made. */
  boss: PgBoss
  log: Log
  handlers: JobHandlers
  sweeps: Sweeps
  /** Between two sweeps; 30,000 unless said otherwise. The first comes at once. */
  sweepEvery?: number
  /** How long `stop` waits for what is under way; 10,000 unless said otherwise. */
  stopWithin?: number
}

// Jobs at a time in one bot: batches times jobs in a batch. NOTIFY wakes the workers; they look by themselves for
// what was put off and is due, and for what a lost connection did not tell them.
const how = {
  deliver: { localConcurrency: 3, batchSize: 8, notifyPollingIntervalSeconds: 5 },
  notify: { localConcurrency: 1, batchSize: 100, notifyPollingIntervalSeconds: 10 },
  expire: { localConcurrency: 1, batchSize: 20, notifyPollingIntervalSeconds: 2 },
  scheduled: { localConcurrency: 1, batchSize: 1, notifyPollingIntervalSeconds: 10 },
  delete: { localConcurrency: 1, batchSize: 10, notifyPollingIntervalSeconds: 10 },
} as const satisfies Record<JobName, object>

/** A word that says what went wrong and nothing of whom: an error code such as 23505 or ECONNREFUSED. */
const codeOf = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[A-Za-z0-9_]{1,40}$/u.test(code) ? code : 'failed'
}

/** The queue stores the message and stack of what is thrown, in clear, where everybody may read it. */
const bareError = (error: unknown): Error => {
  const bare = new Error(codeOf(error))
  delete bare.stack
  return bare
}

/**
 * Takes the jobs of every queue and hands them to their handlers; a job that fails is logged and not tried again,
 * as the sweeps find in its row what is still to be done.
 *
 * @returns `stop` takes no more and resolves when all is done, or after `stopWithin`
 */
export const startJobs = async (options: RunnerOptions): Promise<{ stop: () => Promise<void> }> => {
  const { boss, log, handlers, sweeps } = options

  const take = async (name: JobName) => {
    // The table has its type where it is written; here one handler is like the other.
    const handler = handlers[name] as (jobs: readonly object[]) => Promise<void>
    await boss.work<object>(
      name,
      { ...how[name], pollingIntervalSeconds: 2, burstWhenBatchFull: true },
      async (jobs) => {
        try {
          await handler(jobs.map((job) => job.data))
        } catch (error) {
          log.error('job.failed', { queue: name, count: jobs.length }, error)
          throw bareError(error)
        }
      },
    )
  }
  for (const name of jobNames) await take(name)

  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const sweep = async () => {
    for (const [name, run] of Object.entries(sweeps)) {
      if (stopped) return
      await run().catch((error: unknown) => log.error('sweep.failed', { queue: name }, error))
    }
    if (!stopped)
      timer = setTimeout(() => {
        sweeping = sweep()
      }, options.sweepEvery ?? 30_000)
  }
  let sweeping = sweep()

  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      const quiet = Promise.all([sweeping, ...jobNames.map((name) => boss.offWork(name, { wait: true }))])
      const abort = new AbortController()
      const done = await Promise.race([
        quiet.then(() => true),
        sleep(options.stopWithin ?? 10_000, false, { signal: abort.signal }).catch(() => false),
      ])
      abort.abort()
      if (!done) log.warn('jobs.unfinished')
    },
  }
}
