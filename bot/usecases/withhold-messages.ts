import { outsideHours, superseded } from '../domain/message.ts'
import { heldUntil } from '../domain/sending-hours.ts'
import { settleOutcomes } from '../store/departures.ts'
import type { MessageOutcome, OpenedMessage } from '../store/departures.ts'
import type { Change } from '../store/transaction.ts'
import { askConsents } from './ask-consent.ts'
import { tellSenders } from './tell-senders.ts'
import type { Work } from './use-case.ts'

/** What the rules say of a message that is about to leave; null: it leaves. */
const rulingOf = (
  { message, departure: { validUntil } }: OpenedMessage,
  consent: string | null,
  now: Date,
): Omit<MessageOutcome, 'id'> | null => {
  if (!message.isLive) return { event: 'withhold', code: superseded }
  if (consent !== null) return { event: 'withhold', code: consent }
  const { purpose, country, timeZone } = message
  const held =
    message.leaveReason === null
      ? heldUntil(message, { kind: 'manual', purpose, country, zone: timeZone }, now)
      : null
  // Once they open, what it says would not be true any more: told now, the sender has the time until then.
  if (validUntil !== undefined && validUntil <= (held ?? now)) return { event: 'withhold', code: 'too_late' }
  return held === null ? null : { event: 'postpone', code: outsideHours, departAfter: held }
}

/**
 * Asks the rules once more about messages that were claimed and are about to leave, as retries and outages may have
 * taken hours since the confirm. A Nej since then stops a message with its code (TQ-04, TQ-19); so do a version that
 * was superseded (XC-06) and a text that is not true any more (XC-27). Outside the clinic's hours it waits, unless its
 * sender had a reason (XC-24). Senders are told.
 *
 * @returns those that may leave
 */
export const withholdMessages = async (
  work: Work,
  tx: Change,
  claimed: readonly OpenedMessage[],
): Promise<OpenedMessage[]> => {
  const questions = claimed.map(({ message: { clinicId }, departure: { recipient }, addressee }) => ({
    clinicId,
    recipient,
    addressee,
  }))
  const codes = await askConsents(tx, work.vault, questions, tx.now)
  const outcomes = claimed.flatMap((one, index): MessageOutcome[] => {
    const ruling = rulingOf(one, codes[index] ?? null, tx.now)
    return ruling === null ? [] : [{ id: one.message.id, ...ruling }]
  })
  if (outcomes.length === 0) return [...claimed]
  const moved = await settleOutcomes(tx, outcomes)
  const rulings = new Map(outcomes.map((one) => [one.id, one]))
  for (const { id, clinicId, trustId } of moved) {
    const { event, code } = rulings.get(id) ?? {}
    tx.record({
      action: event === 'postpone' ? 'message.postponed' : 'message.stopped',
      personId: null,
      trustId,
      clinicId,
      subject: `message:${id}`,
      ...(code === undefined ? {} : { code }),
    })
  }
  await tellSenders(tx, work.jobs, moved)
  return claimed.filter(({ message }) => !rulings.has(message.id))
}
