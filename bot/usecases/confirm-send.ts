import { basisOf, thePatient } from '../domain/consent.ts'
import { lastFour, lastTwo } from '../domain/phone-number.ts'
import type { ConsentSource } from '../domain/message.ts'
import { Refusal } from '../domain/refusal.ts'
import type { ReceiptView } from '../domain/sending.ts'
import { heldUntil, leaveReasons } from '../domain/sending-hours.ts'
import type { LeaveReason } from '../domain/sending-hours.ts'
import { measure } from '../domain/sms-text.ts'
import { mayWriteTo } from '../domain/training.ts'
import { storePressed } from '../store/confirmed.ts'
import type { ConfirmedMessage } from '../store/confirmed.ts'
import { findDraftCase } from '../store/drafts.ts'
import type { DraftCase, DraftContent } from '../store/drafts.ts'
import { lockRepeatable } from '../store/repeats.ts'
import { changeIf } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import type { Vault } from '../store/vault.ts'
import { askConsent, stopCodes } from './ask-consent.ts'
import { loadSendRules, requireApproved } from './send-rules.ts'
import { requireClinic, useCase } from './use-case.ts'

/** What a press of the confirm button carries. */
export interface ConfirmPress {
  draftId: string
  nonce: string
  /** The last four digits of the number, read from the record; not asked for where it was typed twice. */
  digits: string
  /** Outside the hours: `held` to leave when they open, or the reason why it leaves now (XC-24). */
  leave?: string
}

/**
 * What may be sent of a draft that has not ended.
 * @throws Refusal by everything that a confirm is bound to: this button, five minutes, the seal, the digits
 */
const contentToSend = (found: DraftCase, press: ConfirmPress, now: Date): DraftContent => {
  const { draft, template, numberCheck } = found
  if (draft.nonce !== press.nonce) throw new Refusal('bad_request')
  const over = draft.state === 'confirmed' || draft.state === 'cancelled'
  if (!over && now >= draft.expiresAt) throw new Refusal('draft_expired')
  if (draft.state !== 'previewed' || draft.content === null) throw new Refusal('draft_ended')
  if (template === 'gone') throw new Refusal('template_not_sendable')
  if (template === 'moved') throw new Refusal('template_moved')
  const digits = press.digits.normalize('NFKC').replaceAll(/\D/gu, '')
  if (numberCheck === 'lastFour' && digits !== lastFour(draft.content.recipient))
    throw new Refusal('number_mismatch')
  if (found.training && !mayWriteTo(draft.content.recipient, found.trainingNumbers))
    throw new Refusal('training_number')
  return draft.content
}

/**
 * When the message leaves: after the time to stop it, and within the hours unless there is a reason (XC-24).
 * @throws Refusal `window_closed` outside the hours when nothing was chosen, as they ended since the preview;
 * `too_late` when its text would not be true any more (XC-27)
 */
const departureOf = (
  { hours, leaving, stopSeconds }: DraftCase,
  { validUntil }: DraftContent,
  { leave = '' }: ConfirmPress,
  now: Date,
): { departAfter: Date | null; leaveReason: LeaveReason | null; validUntil: Date | null } => {
  const stopped = new Date(now.getTime() + stopSeconds * 1000)
  // Asked for the moment at which it leaves: the hours may end while it can still be stopped.
  const held = heldUntil(hours, leaving, stopped)
  const leaveReason = held === null ? null : (leaveReasons.find((reason) => reason === leave) ?? null)
  if (held !== null && leaveReason === null && leave !== 'held') throw new Refusal('window_closed')
  const leaves = held !== null && leaveReason === null ? held : stopped
  const until = validUntil === undefined ? null : new Date(validUntil)
  if (until !== null && leaves >= until) throw new Refusal('too_late')
  return { departAfter: leaves > now ? leaves : null, leaveReason, validUntil: until }
}

/**
 * Asks the ledger at the moment of sending (TQ-04), by what the clinic goes by now.
 * @returns what the consent of the message rests on
 * @throws Refusal `consent_declined` or `consent_absent`; `consent_missing` where the clinic has gone over to
 * attesting since the preview and nobody attested
 */
const requireConsent = async (
  tx: Change,
  vault: Vault,
  draft: DraftCase['draft'],
  { recipient, addressee = thePatient }: DraftContent,
): Promise<ConsentSource> => {
  const question = { clinicId: draft.clinicId, recipient, addressee }
  const { verdict, consent, answer } = await askConsent(tx, vault, question, tx.now)
  if (verdict !== 'allowed') throw new Refusal(stopCodes[verdict])
  const basis = basisOf(consent.rules)
  const attested = draft.consentSource !== 'ledger' && draft.consentSource !== 'optOut'
  if (basis === 'attest') {
    if (!attested && answer === null) throw new Refusal('consent_missing')
    return attested ? draft.consentSource : 'ledger'
  }
  return answer === null ? basis : 'ledger'
}

/**
 * Sends what the preview showed: queues the message, once, however often and from wherever the button is
 * pressed (XC-08). A repeated press gets the same receipt; a refused one spends nothing.
 */
export const confirmSend = useCase<ConfirmPress, ReceiptView>(
  'message.send',
  async ({ work, actor, scope, now }, press) => {
    const load = async (): Promise<DraftCase> => {
      const found = await findDraftCase(
        work.database,
        work.vault,
        actor.trustId,
        actor.personId,
        press.draftId,
      )
      if (found === null) throw new Refusal('not_found')
      requireClinic(scope, found.draft.clinicId)
      return found
    }
    const attempt = async (found: DraftCase): Promise<ReceiptView | null> => {
      const { draft } = found
      if (found.receipt !== null && draft.nonce === press.nonce) return found.receipt
      const content = contentToSend(found, press, now)
      // Asked only where a value of the clinic has changed since the preview, so that a confirm stays one query.
      if (content.valueRevision !== found.valueRevision)
        requireApproved(await loadSendRules(work.database, scope, draft.templateId, now), content.values)
      const departure = departureOf(found, content, press, now)
      return changeIf(work.database, now, async (tx) => {
        const consentSource = await requireConsent(tx, work.vault, draft, content)
        if (content.repeats !== undefined && !(await lockRepeatable(tx, content.repeats)))
          throw new Refusal('already_repeated')
        const message: ConfirmedMessage = {
          ...draft,
          ...departure,
          consentSource,
          addressee: content.addressee ?? thePatient,
          senderText: found.senderText,
          recipient: content.recipient,
          text: content.text,
          segments: measure(content.text).segments,
          values: content.shared ?? {},
          training: found.training,
          repeatsId: content.repeats ?? null,
        }
        const who = { ...actor, clinicId: draft.clinicId }
        const messageId = await storePressed(tx, work.vault, who, message, draft)
        if (messageId === null) return null
        await work.jobs.put(tx, 'deliver', { messageId })
        if (content.repeats !== undefined)
          tx.record({
            action: 'message.repeated',
            personId: actor.personId,
            trustId: actor.trustId,
            clinicId: draft.clinicId,
            subject: `message:${content.repeats}`,
            detail: { messageId },
          })
        if (departure.leaveReason !== null)
          tx.record({
            action: 'message.override',
            personId: actor.personId,
            trustId: actor.trustId,
            clinicId: draft.clinicId,
            subject: `message:${messageId}`,
            code: departure.leaveReason,
          })
        return {
          messageId,
          templateName: found.templateName,
          lastTwo: lastTwo(content.recipient),
          state: 'queued',
          code: null,
          confirmedAt: now,
          stateSince: now,
          departAfter: departure.departAfter,
          training: found.training,
        }
      })
    }
    const attemptOrWhy = (found: DraftCase): Promise<ReceiptView | null> =>
      attempt(found).catch(async (error: unknown) => {
        if (error instanceof Refusal) throw error
        // Where the database was too busy for this press, another one may have been through: its receipt is the answer.
        // It also refuses a message whose template was suspended at this very moment: say so, if that was it.
        const again = await load()
        if (again.receipt !== null && again.draft.nonce === press.nonce) return again.receipt
        contentToSend(again, press, now)
        throw error
      })
    // Another press was faster, or the draft ended under this one: what stands now is the answer.
    const receipt = (await attemptOrWhy(await load())) ?? (await attemptOrWhy(await load()))
    if (receipt === null) throw new Refusal('draft_ended')
    return receipt
  },
)
