import type { Log } from '../log.ts'
import { eraseMessages } from '../usecases/erase-messages.ts'
import type { Work } from '../usecases/use-case.ts'

/** Deletes what confirmed runs hold when woken. */
export interface Deletions {
  /** Looks for confirmed runs, soon; wakes that come together count as one. Does not throw. */
  wake: () => void
  /** Begins no further portion and resolves when the one under way is deleted. */
  stop: () => Promise<void>
}

/** Deletions over the runs of the database, one portion at a time. Several bots may have them. */
export const createDeletions = (work: Work, log: Log): Deletions => {
  let stopped = false
  let woken = false
  let running: Promise<void> | null = null

  const run = async () => {
    while (woken && !stopped) {
      woken = false
      const ended = await eraseMessages(work, { stopped: () => stopped })
      if (ended > 0) log.info('deletion.finished', { count: ended })
    }
  }
  const wake = () => {
    woken = true
    if (stopped || running !== null) return
    running = run()
      // Found again by the next sweep.
      .catch((error: unknown) => log.error('deletion.failed', {}, error))
      .finally(() => {
        running = null
      })
  }
  return {
    wake,
    stop: async () => {
      stopped = true
      await running
    },
  }
}
