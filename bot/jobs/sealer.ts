import type { Log } from '../log.ts'
import type { Clock } from '../ports.ts'
import { isSealDelayed, sealAudit } from '../store/audit.ts'
import type { Database } from '../store/database.ts'

/** What the sealer works with. */
export interface SealerOptions {
  database: Database
  clock: Clock
  log: Log
  /** Milliseconds between two seals; 200 unless said otherwise. */
  every?: number
}

/** The longest pause after failures, in milliseconds. */
const longestPause = 5_000

/**
 * Seals the audit again and again, one seal at a time. Several bots may do it at once: the store lets one of them
 * through. A failure is logged once until it is over, and tried again with growing pauses.
 *
 * @returns `stop` seals what was written last and resolves when nothing runs any more
 */
export const startSealer = ({
  database,
  clock,
  log,
  every = 200,
}: SealerOptions): { stop: () => Promise<void> } => {
  let stopped = false
  let failures = 0
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()

  const seal = async () => {
    try {
      await sealAudit(database, clock())
      if (failures > 0) log.info('sealer.recovered', { count: failures })
      failures = 0
    } catch (error) {
      failures += 1
      if (failures > 1) return
      if (isSealDelayed(error)) log.warn('sealer.delayed')
      else log.error('sealer.failed', {}, error)
    }
  }
  const plan = () => {
    const pause = failures === 0 ? every : Math.min(every * 2 ** failures, longestPause)
    timer = setTimeout(() => {
      running = seal().then(() => {
        if (!stopped) plan()
      })
    }, pause)
  }
  plan()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
      await seal()
    },
  }
}
