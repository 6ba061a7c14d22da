import { backoff } from '../domain/backoff.ts'
import type { Log } from '../log.ts'
import type { SmsProvider } from '../ports.ts'
import { findNextDeparture } from '../store/departures.ts'
import { deliverDue } from '../usecases/deliver-messages.ts'
import type { DepartureOptions } from '../usecases/deliver-messages.ts'
import type { Work } from '../usecases/use-case.ts'

/** Hands over what is due when woken, and by itself when the time of a message has come. */
export interface Departures {
  /** Hands over what is due, soon; wakes that come together count as one. Does not throw. */
  wake: () => void
  /** Takes nothing new and resolves when nothing is on its way. */
  stop: () => Promise<void>
}

/** What may be set; as usual where it is left out. */
export interface DeparturesOptions extends Omit<DepartureOptions, 'ids'> {
  /** Batches on their way at once; 3, so that a slow one does not hold up a message that is due now. */
  lanes?: number
}

// A message whose row another bot holds is due and cannot be taken: milliseconds until the next look.
const shortest = 100
// A timer cannot wait for longer; and a message may become due by a change that woke nobody.
const longest = 60_000

/** Departures over the messages of the database. Several bots may have them. */
export const createDepartures = (
  work: Work,
  provider: SmsProvider,
  log: Log,
  options: DeparturesOptions = {},
): Departures => {
  const limit = options.limit ?? 500
  const most = options.lanes ?? 3
  const lanes = new Set<Promise<void>>()
  let stopped = false
  let woken = false
  // Turns in which the provider took nothing: it is left in peace for a while, whatever wakes us.
  let failures = 0
  let pausedUntil = 0
  let timer: NodeJS.Timeout | undefined

  const turn = async (): Promise<'full' | 'some' | 'none'> => {
    const {
      claimed,
      settled,
      unreadable,
      pauseMs = 0,
    } = await deliverDue(work, provider, { ...options, limit })
    if (unreadable > 0) log.error('departures.unreadable', { count: unreadable })
    if (claimed === 0) return 'none'
    // What cannot be read says nothing of the provider.
    if (settled + unreadable === 0) {
      pausedUntil = Date.now() + Math.max(backoff(failures, Math.random()), pauseMs)
      failures += 1
    } else failures = 0
    return claimed === limit ? 'full' : 'some'
  }
  const isOff = () => stopped || Date.now() < pausedUntil
  const isWoken = () => woken
  const run = async () => {
    while (!isOff()) {
      woken = false
      const took = await turn()
      if (took === 'full') addLane()
      // What was put while the last look was taken has woken us again.
      if (took === 'none' && !isWoken()) return
    }
  }
  const plan = async () => {
    const next = await findNextDeparture(work.database)
    if (next === null || stopped) return
    const wait = Math.max(next.getTime() - work.clock().getTime(), pausedUntil - Date.now())
    wakeIn(Math.min(wait > 0 ? wait : shortest, longest))
  }
  const wakeIn = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(wake, ms)
  }
  const addLane = () => {
    if (lanes.size >= most || isOff()) return
    const lane = run()
      .catch((error: unknown) => {
        // Found again by the next sweep.
        log.error('departures.failed', {}, error)
      })
      .then(async () => {
        lanes.delete(lane)
        // Also while another lane is held up: what becomes due meanwhile has this one.
        if (!stopped)
          await plan().catch((error: unknown) => {
            log.error('departures.failed', {}, error)
          })
      })
    lanes.add(lane)
  }
  const wake = () => {
    woken = true
    if (stopped) return
    if (Date.now() < pausedUntil) wakeIn(pausedUntil - Date.now())
    else addLane()
  }
  return {
    wake,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await Promise.all(lanes)
      clearTimeout(timer)
    },
  }
}
