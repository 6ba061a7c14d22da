import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock, DeliveryReport, Departure, Handover, SmsProvider } from '../ports.ts'

/** An SMS that "arrived". */
export interface Arrival {
  /** Our message id. */
  id: string
  /** E.164. */
  recipient: string
  senderText: string
  text: string
  at: Date
}

/** The provider of the demo and of the tests, with a look at the phones that it delivers to. */
export interface Simulator extends SmsProvider {
  onReport: NonNullable<SmsProvider['onReport']>
  /** What arrived lately, newest first. */
  arrivals(): readonly Arrival[]
  /** Calls for every arrival until the returned function is called. */
  onArrival(listener: (arrival: Arrival) => void): () => void
  /** Resolves when every message that was handed over has had its last report. */
  settled(): Promise<void>
  /** Reports no more: what is under way stays as it is. */
  stop(): void
}

/** Milliseconds from the hand-over to each report. */
export interface SimulatorDelays {
  sent: number
  delivered: number
}

/**
 * Numbers of the Swedish fiction range whose messages do not arrive: refused at once, accepted and then
 * failed, an uncertain hand-over, and one that is never heard of again.
 */
export const troubleNumbers = {
  refused: '+46701740690',
  failed: '+46701740691',
  uncertain: '+46701740692',
  silent: '+46701740693',
} as const

const keptArrivals = 200

/**
 * A provider that sends nothing anywhere: accepts, reports sent and delivered a little later, and keeps the
 * last 200 texts in memory for the demo's phone. A message that is handed over twice arrives twice, as with a
 * provider that knows no idempotency.
 */
export const createSimulator = (
  clock: Clock,
  delays: SimulatorDelays = { sent: 600, delivered: 1800 },
): Simulator => {
  let kept: readonly Arrival[] = []
  const arrivalListeners = new Set<(arrival: Arrival) => void>()
  const reportListeners: ((report: DeliveryReport) => Promise<void>)[] = []
  const underWay = new Set<Promise<void>>()
  const stopped = new AbortController()

  const report = async (one: DeliveryReport): Promise<void> => {
    for (const listener of reportListeners) await listener(one)
  }
  const arrive = ({ id, recipient, senderText, text }: Departure) => {
    const arrival = { id, recipient, senderText, text, at: clock() }
    kept = [arrival, ...kept].slice(0, keptArrivals)
    for (const listener of arrivalListeners) listener(arrival)
  }
  const travel = async (departure: Departure): Promise<void> => {
    const { id, recipient } = departure
    if (recipient === troubleNumbers.silent) return
    const wait = (ms: number) => sleep(ms, undefined, { signal: stopped.signal, ref: false })
    await wait(delays.sent)
    await report({ id, event: 'report_sent' })
    await wait(delays.delivered - delays.sent)
    if (recipient === troubleNumbers.failed)
      return report({ id, event: 'report_failed', code: 'not_reachable' })
    arrive(departure)
    await report({ id, event: 'report_delivered' })
  }
  const setOff = (departure: Departure) => {
    // A listener that fails has lost its report, as a provider's would be; the state stays what it was.
    const journey = travel(departure).catch(() => undefined)
    underWay.add(journey)
    void journey.finally(() => underWay.delete(journey))
  }

  return {
    name: 'simulator',
    handOver: (departure): Promise<Handover> => {
      switch (departure.recipient) {
        case troubleNumbers.refused:
          return Promise.resolve({ outcome: 'refused', code: 'recipient_refused' })
        case troubleNumbers.uncertain:
          return Promise.resolve({ outcome: 'uncertain', code: 'no_answer' })
        default:
          setOff(departure)
          return Promise.resolve({ outcome: 'accepted', providerId: `sim-${departure.id}` })
      }
    },
    onReport: (listener) => {
      reportListeners.push(listener)
    },
    arrivals: () => kept,
    onArrival: (listener) => {
      arrivalListeners.add(listener)
      return () => arrivalListeners.delete(listener)
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    stop: () => stopped.abort(),
  }
}
