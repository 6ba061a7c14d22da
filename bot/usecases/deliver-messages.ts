import { retryPause, usualRetries } from '../domain/backoff.ts'
import type { RetryLimits } from '../domain/backoff.ts'
import type { AuditEvent } from '../domain/audit.ts'
import type { Departure, Handover, SmsProvider } from '../ports.ts'
import { claimDue, departureOf, recordClaims, settleOutcomes } from '../store/departures.ts'
import type { ClaimedMessage, MessageOutcome } from '../store/departures.ts'
import { findStale, moveMessages } from '../store/messages.ts'
import { changeIf } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import { tellSenders } from './tell-senders.ts'
import { withholdDeclined } from './withhold-messages.ts'
import type { Work } from './use-case.ts'

/** A hand-over that has not come back for so long was cut off; longer than any provider is waited for. */
export const lostAfterMs = 2 * 60 * 1000

/** What may be set of a departure; as usual where it is left out. */
export interface DepartureOptions {
  /** Only these messages, where they are due. */
  ids?: readonly string[]
  /** Messages at most in one claim; 500. */
  limit?: number
  /** For providers that take one message a call: calls under way at once; 16. */
  calls?: number
  retries?: RetryLimits
  /** In [0, 1). */
  random?: () => number
}

/** What a departure came to. */
export interface DepartureCount {
  /** Messages that were taken. */
  claimed: number
  /** Of these, refused for certain and to be tried again: as many as were taken means that the provider is down. */
  again: number
}

/** One event for each clinic and code, with the ids: what is written does not grow with the size of a batch. */
const recordDepartures = (
  tx: Change,
  messages: readonly { id: string; clinicId: string; trustId: string }[],
  code: string,
  outcome: NonNullable<AuditEvent['outcome']> = 'done',
) => {
  for (const group of Map.groupBy(messages, (one) => one.clinicId).values()) {
    const [first] = group
    if (first === undefined) continue
    tx.record({
      action: 'message.departed',
      personId: null,
      trustId: first.trustId,
      clinicId: first.clinicId,
      ...(group.length === 1
        ? { subject: `message:${first.id}` }
        : { detail: { count: group.length, messages: group.map((one) => one.id) } }),
      outcome,
      code,
    })
  }
}

/** What was taken, and what of it leaves. */
interface Claim {
  claimed: number
  leaving: readonly ClaimedMessage[]
}

/** Takes what is due, in a transaction of its own that ends before the provider is asked (XC-11). */
const claim = async (work: Work, options: DepartureOptions): Promise<Claim> =>
  (await changeIf(work.database, work.clock(), async (tx) => {
    const claimed = await claimDue(tx, options.ids ?? null, options.limit ?? 500)
    if (claimed.length === 0) return null
    await recordClaims(
      tx,
      claimed.map((one) => one.id),
    )
    recordDepartures(tx, claimed, 'claim')
    return { claimed: claimed.length, leaving: await withholdDeclined(work, tx, claimed) }
  })) ?? { claimed: 0, leaving: [] }

/** A hand-over that threw has no outcome: its message stays as it is, and is found to be lost later. */
type Answers = Map<string, Handover>

const handOver = async (
  provider: SmsProvider,
  departures: readonly Departure[],
  calls: number,
): Promise<{ answers: Answers; faults: unknown[] }> => {
  const answers: Answers = new Map()
  const faults: unknown[] = []
  const { batch } = provider
  const size = batch === undefined || departures.length === 1 ? 1 : batch.limit
  const groups = Array.from({ length: Math.ceil(departures.length / size) }, (_, index) =>
    departures.slice(index * size, (index + 1) * size),
  )
  const ask = async (group: readonly Departure[]): Promise<readonly Handover[]> => {
    const [first] = group
    if (batch === undefined || size === 1) return first === undefined ? [] : [await provider.handOver(first)]
    return batch.handOver(group)
  }
  const waiting = groups.values()
  const lane = async () => {
    for (const group of waiting)
      try {
        const handovers = await ask(group)
        for (const [index, { id }] of group.entries()) {
          const handover = handovers[index]
          if (handover !== undefined) answers.set(id, handover)
        }
      } catch (error) {
        faults.push(error)
      }
  }
  await Promise.all(Array.from({ length: Math.min(calls, groups.length) }, lane))
  return { answers, faults }
}

const outcomeOf = (
  { id, attempts }: ClaimedMessage,
  handover: Handover,
  now: Date,
  { retries = usualRetries, random = Math.random }: DepartureOptions,
): MessageOutcome => {
  switch (handover.outcome) {
    case 'accepted':
      return { id, event: 'accept', providerId: handover.providerId }
    case 'uncertain':
      return { id, event: 'lose', code: handover.code }
    case 'refused': {
      const { code } = handover
      const pause = handover.again === true ? retryPause(attempts, random(), retries) : null
      return pause === null
        ? { id, event: 'refuse', code }
        : { id, event: 'again', code, departAfter: new Date(now.getTime() + pause) }
    }
  }
}

const record = async (work: Work, outcomes: readonly MessageOutcome[], now: Date): Promise<void> => {
  if (outcomes.length === 0) return
  await changeIf(work.database, now, async (tx) => {
    const moved = await settleOutcomes(tx, outcomes)
    // A report may have overtaken the answer.
    if (moved.length === 0) return null
    const events = new Map(outcomes.map((one) => [one.id, one]))
    for (const [code, group] of Map.groupBy(moved, (one) => events.get(one.id)?.event ?? 'claim'))
      recordDepartures(tx, group, code, code === 'refuse' || code === 'lose' ? 'failed' : 'done')
    // A pause is nothing that the sender could do something about.
    await tellSenders(
      tx,
      work.jobs,
      moved.filter((one) => one.to !== 'queued'),
    )
    return moved
  })
}

/**
 * Hands over what is due, up to a limit. The messages are claimed first, in a transaction of its own: whoever finds
 * them claimed leaves them alone, so none is handed over twice, and no transaction is open while the provider is
 * asked (XC-11). What was refused for certain, and may be taken later, waits for that; an uncertain outcome is
 * never sent again by itself.
 *
 * @throws what the provider threw, after the outcomes of the others were recorded
 */
export const deliverDue = async (
  work: Work,
  provider: SmsProvider,
  options: DepartureOptions = {},
): Promise<DepartureCount> => {
  const { claimed, leaving } = await claim(work, options)
  const departures = leaving.map((one) => departureOf(work.vault, one))
  const { answers, faults } = await handOver(provider, departures, options.calls ?? 16)
  const now = work.clock()
  const outcomes = leaving.flatMap((message) => {
    const answer = answers.get(message.id)
    return answer === undefined ? [] : [outcomeOf(message, answer, now, options)]
  })
  await record(work, outcomes, now)
  if (faults.length > 0) throw faults[0]
  return { claimed, again: outcomes.filter((one) => one.event === 'again').length }
}

/** Hands one message over, where it is due: as `deliverDue`. */
export const deliverMessage = async (work: Work, provider: SmsProvider, messageId: string): Promise<void> => {
  await deliverDue(work, provider, { ids: [messageId] })
}

/**
 * Finds what a crash left behind: a message whose hand-over never came back is unknown, and never sent again by
 * itself (XC-11). For the schedule, and for the start.
 *
 * @param lostAfter milliseconds; more than a provider is waited for
 * @returns how many were found
 */
export const settleLost = async (work: Work, lostAfter: number = lostAfterMs): Promise<number> => {
  const now = work.clock()
  const lost = await findStale(work.database, 'sending', new Date(now.getTime() - lostAfter), 500)
  if (lost.length === 0) return 0
  const settled = await changeIf(work.database, now, async (tx) => {
    const moved = await moveMessages(tx, { ids: lost }, 'lose', { code: 'interrupted' })
    if (moved.length === 0) return null
    recordDepartures(tx, moved, 'interrupted', 'failed')
    await tellSenders(tx, work.jobs, moved)
    return moved
  })
  return settled?.length ?? 0
}
