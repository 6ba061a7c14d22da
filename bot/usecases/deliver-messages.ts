import { setTimeout as sleep } from 'node:timers/promises'
import { askedPause, backoff, retryPause, usualRetries } from '../domain/backoff.ts'
import type { RetryLimits } from '../domain/backoff.ts'
import type { AuditEvent } from '../domain/audit.ts'
import type { Departure, Handover, SmsProvider } from '../ports.ts'
import { claimDue, openClaimed, recordClaims, settleOutcomes } from '../store/departures.ts'
import type { ClaimedMessage, MessageOutcome, OpenedMessage } from '../store/departures.ts'
import { findStale, moveMessages } from '../store/messages.ts'
import { changeIf } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import { tellSenders } from './tell-senders.ts'
import { withholdMessages } from './withhold-messages.ts'
import type { Work } from './use-case.ts'

/**
 * How long a claim holds, in milliseconds. What has not been handed over by then goes back into the queue: its turn
 * would come too late for the rules that were asked at the claim, and too close to the moment at which it counts as
 * lost, when its sender may send it again.
 */
export const claimMs = 30 * 1000

/**
 * A hand-over that has not come back for so long was cut off. Longer than a claim and the longest hand-over behind it,
 * four calls of 50 s (a token, the message, and both again), so that nothing is found lost that still leaves.
 */
export const lostAfterMs = 5 * 60 * 1000

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
  /** Resolves after some milliseconds; for tests. */
  wait?: (ms: number) => Promise<unknown>
}

/** What a departure came to. */
export interface DepartureCount {
  /** Messages that were taken. */
  claimed: number
  /** Of these, all that do not wait to be handed over once more: with none the provider is down. */
  settled: number
  /** Of these, not to be decrypted: a key is missing, or the row was changed. Somebody must look. */
  unreadable: number
  /** Milliseconds that the provider asks to be left in peace; left out where it does not. */
  pauseMs?: number
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

/** What was taken, what of it leaves, and what cannot, as it cannot be decrypted. */
interface Claim {
  claimed: number
  leaving: readonly OpenedMessage[]
  unreadable: readonly ClaimedMessage[]
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
    const opened = claimed.map((one) => openClaimed(work.vault, one))
    return {
      claimed: claimed.length,
      leaving: await withholdMessages(
        work,
        tx,
        opened.filter((one) => one !== null),
      ),
      unreadable: claimed.filter((_, index) => opened[index] === null),
    }
  })) ?? { claimed: 0, leaving: [], unreadable: [] }

/**
 * What came of each message; `late`: its turn did not come while the claim held. A hand-over that threw has no outcome:
 * its message stays as it is, and is found to be lost later.
 */
type Answers = Map<string, Handover | 'late'>

/** What goes out in one call each. */
const groupsOf = ({ batch }: SmsProvider, departures: readonly Departure[]): readonly Departure[][] => {
  if (batch === undefined) return departures.map((one) => [one])
  const { limit } = batch
  return [...Map.groupBy(departures, (one) => batch.alike?.(one) ?? '').values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / limit) }, (_, index) =>
      group.slice(index * limit, (index + 1) * limit),
    ),
  )
}

const handOver = async (
  provider: SmsProvider,
  departures: readonly Departure[],
  calls: number,
  holds: () => boolean,
): Promise<{ answers: Answers; faults: unknown[] }> => {
  const answers: Answers = new Map()
  const faults: unknown[] = []
  const { batch } = provider
  const ask = async (group: readonly Departure[]): Promise<readonly Handover[]> => {
    const [first] = group
    if (first === undefined) return []
    return batch === undefined || group.length === 1
      ? [await provider.handOver(first)]
      : batch.handOver(group)
  }
  const groups = groupsOf(provider, departures)
  const waiting = groups.values()
  const lane = async () => {
    for (const group of waiting)
      try {
        // Asked before each call: one that hangs must not let the next ones leave out of time.
        const handovers = holds() ? await ask(group) : group.map(() => 'late' as const)
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
  handover: Handover | 'late',
  now: Date,
  { retries = usualRetries, random = Math.random }: DepartureOptions,
): MessageOutcome => {
  if (handover === 'late') return { id, event: 'postpone', departAfter: now }
  switch (handover.outcome) {
    case 'accepted':
      return { id, event: 'accept', providerId: handover.providerId }
    case 'uncertain':
      return { id, event: 'lose', code: handover.code }
    case 'refused': {
      const { code, pauseMs } = handover
      const pause = handover.again === true ? retryPause(attempts, random(), retries, pauseMs) : null
      return pause === null
        ? { id, event: 'refuse', code }
        : { id, event: 'again', code, departAfter: new Date(now.getTime() + pause) }
    }
  }
}

const record = async (
  work: Work,
  outcomes: readonly MessageOutcome[],
  taken: readonly ClaimedMessage[],
  now: Date,
): Promise<void> => {
  if (outcomes.length === 0) return
  await changeIf(work.database, now, async (tx) => {
    const moved = await settleOutcomes(tx, outcomes)
    // A report may have overtaken the answer.
    if (moved.length === 0) return null
    const events = new Map(outcomes.map((one) => [one.id, one]))
    for (const [code, group] of Map.groupBy(moved, (one) => events.get(one.id)?.event ?? 'claim'))
      recordDepartures(tx, group, code, code === 'refuse' || code === 'lose' ? 'failed' : 'done')
    // Of a pause the sender hears once; that it goes on is nothing new (XC-28).
    const heldUp = new Set(taken.filter((one) => one.attempts === 0).map((one) => one.id))
    await tellSenders(
      tx,
      work.jobs,
      moved.filter(
        (one) => one.to !== 'queued' || (events.get(one.id)?.event === 'again' && heldUp.has(one.id)),
      ),
    )
    return moved
  })
}

/** Tries after the first to write down what came of a hand-over, some seconds in all: a database is restarted in less. */
const recordTries = 4

/**
 * Writes it down even where the database is restarted meanwhile: what the provider said is known here alone, and the
 * messages of a whole batch would be unknown without it. What was written is left alone by the next try.
 */
const recordSurely = async (
  { random = Math.random, wait = sleep }: DepartureOptions,
  write: () => Promise<void>,
): Promise<void> => {
  for (let failures = 0; ; failures++)
    try {
      await write()
      return
    } catch (error) {
      if (failures >= recordTries) throw error
      await wait(backoff(failures, random()))
    }
}

/**
 * Hands over what is due, up to a limit. The messages are claimed first, in a transaction of its own: whoever finds
 * them claimed leaves them alone, so none is handed over twice, and no transaction is open while the provider is
 * asked (XC-11). A claim holds for a while only (`claimMs`). What was refused for certain, and may be taken later,
 * waits for that; an uncertain outcome is never sent again by itself.
 *
 * @throws what the provider threw, after the outcomes of the others were recorded
 */
export const deliverDue = async (
  work: Work,
  provider: SmsProvider,
  options: DepartureOptions = {},
): Promise<DepartureCount> => {
  const until = work.clock().getTime() + claimMs
  const { claimed, leaving, unreadable } = await claim(work, options)
  const { answers, faults } = await handOver(
    provider,
    leaving.map((one) => one.departure),
    options.calls ?? 16,
    () => work.clock().getTime() < until,
  )
  const now = work.clock()
  // Its key may come back, or the row be mended: it is tried again like what a provider does not take.
  for (const { id } of unreadable) answers.set(id, { outcome: 'refused', code: 'unreadable', again: true })
  const taken = [...leaving.map((one) => one.message), ...unreadable]
  const outcomes = taken.flatMap((message) => {
    const answer = answers.get(message.id)
    return answer === undefined ? [] : [outcomeOf(message, answer, now, options)]
  })
  await recordSurely(options, () => record(work, outcomes, taken, now))
  if (faults.length > 0) throw faults[0]
  const pending = outcomes.filter(({ event }) => event === 'again' || event === 'postpone').length
  const count = { claimed, settled: claimed - pending, unreadable: unreadable.length }
  const pauseMs = [...answers.values()].reduce(
    (longest, one) =>
      one !== 'late' && one.outcome === 'refused' ? Math.max(longest, askedPause(one.pauseMs)) : longest,
    0,
  )
  return pauseMs > 0 ? { ...count, pauseMs } : count
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
