import type { Log } from '../log.ts'
import type { Notifier } from '../ports.ts'
import { deliverNotices } from '../usecases/deliver-notices.ts'
import type { Work } from '../usecases/use-case.ts'

/** Shows notices when woken, and by itself when one that was put off is due. */
export interface Outbox {
  /** Shows what is due, soon; wakes that come together count as one. Does not throw. */
  wake: () => void
  /** Takes nothing new and resolves when nothing is on its way. */
  stop: () => Promise<void>
}

// A notice whose row a turn holds is due and cannot be taken: milliseconds until the next look.
const shortest = 100

/** An outbox over the notices of the database. Several bots may have one each. */
export const createOutbox = (work: Work, notifier: Notifier, log: Log): Outbox => {
  let stopped = false
  let woken = false
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  const isStopped = () => stopped
  const run = async () => {
    while (woken && !isStopped()) {
      woken = false
      const next = await deliverNotices(work, notifier, {
        onFault: (noticeId, error) => log.error('notice.faulty', { noticeId }, error),
        stopped: isStopped,
      }).catch((error: unknown) => {
        // Found again by the next sweep.
        log.error('outbox.failed', {}, error)
        return null
      })
      clearTimeout(timer)
      if (next === null || isStopped()) continue
      timer = setTimeout(wake, Math.max(shortest, next.getTime() - work.clock().getTime()))
    }
  }
  const wake = () => {
    woken = true
    if (stopped) return
    running ??= run().finally(() => {
      running = undefined
      if (woken) wake()
    })
  }
  return {
    wake,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
      clearTimeout(timer)
    },
  }
}
