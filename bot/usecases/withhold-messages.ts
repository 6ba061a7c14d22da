import { openValidity, recipientPlace } from '../store/messages.ts'
import { openAddressee } from '../store/consents.ts'
import { settleOutcomes } from '../store/departures.ts'
import type { ClaimedMessage, MessageOutcome } from '../store/departures.ts'
import type { Change } from '../store/transaction.ts'
import { askConsents } from './ask-consent.ts'
import { tellSenders } from './tell-senders.ts'
import type { Vault } from '../store/vault.ts'
import type { Work } from './use-case.ts'

/** Whether the time that the text names has come, so that it would mislead (XC-27). */
const isTooLate = (vault: Vault, { id, validUntil }: ClaimedMessage, now: Date): boolean => {
  const until = openValidity(vault, id, validUntil)
  return until !== null && until <= now
}

/**
 * Asks the consent ledger once more about messages that were claimed and are about to leave: a Nej since the confirm
 * stops a message with its code, and its sender is told (TQ-04, TQ-19). So does a text that is not true any more
 * (XC-27).
 *
 * @returns those that may leave
 */
export const withholdDeclined = async (
  work: Work,
  tx: Change,
  claimed: readonly ClaimedMessage[],
): Promise<ClaimedMessage[]> => {
  const questions = claimed.map((one) => ({
    clinicId: one.clinicId,
    recipient: work.vault.open(one.recipient, recipientPlace(one.id)),
    addressee: openAddressee(work.vault, one.id, one),
  }))
  const codes = await askConsents(tx, work.vault, questions, tx.now)
  const outcomes = claimed.flatMap((one, index): MessageOutcome[] => {
    const code = isTooLate(work.vault, one, tx.now) ? 'too_late' : (codes[index] ?? null)
    return code === null ? [] : [{ id: one.id, event: 'withhold', code }]
  })
  if (outcomes.length === 0) return [...claimed]
  const withheld = await settleOutcomes(tx, outcomes)
  const codeOf = new Map(outcomes.map((one) => [one.id, one.code]))
  for (const { id, clinicId, trustId } of withheld) {
    const code = codeOf.get(id)
    tx.record({
      action: 'message.stopped',
      personId: null,
      trustId,
      clinicId,
      subject: `message:${id}`,
      ...(code === undefined ? {} : { code }),
    })
  }
  await tellSenders(tx, work.jobs, withheld)
  return claimed.filter(({ id }) => !codeOf.has(id))
}
