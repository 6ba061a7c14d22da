import { lastFour, lastTwo } from '../domain/phone-number.ts'
import { Refusal } from '../domain/refusal.ts'
import type { ReceiptView } from '../domain/sending.ts'
import { measure } from '../domain/sms-text.ts'
import { findDraftCase } from '../store/drafts.ts'
import type { DraftCase, DraftContent } from '../store/drafts.ts'
import { queueMessage } from '../store/messages.ts'
import { changeIf, newId } from '../store/transaction.ts'
import { requireClinic, useCase } from './use-case.ts'

/** What a press of the confirm button carries. */
export interface ConfirmPress {
  draftId: string
  nonce: string
  /** The last four digits of the number, read from the record; not asked for where it was typed twice. */
  digits: string
}

/**
 * What may be sent of a draft that has not ended.
 * @throws Refusal by everything that a confirm is bound to: this button, five minutes, the seal, the digits
 */
const contentToSend = (
  { draft, template, numberCheck }: DraftCase,
  press: ConfirmPress,
  now: Date,
): DraftContent => {
  if (draft.nonce !== press.nonce) throw new Refusal('bad_request')
  const over = draft.state === 'confirmed' || draft.state === 'cancelled'
  if (!over && now >= draft.expiresAt) throw new Refusal('draft_expired')
  if (draft.state !== 'previewed' || draft.content === null) throw new Refusal('draft_ended')
  if (template === 'gone') throw new Refusal('template_not_sendable')
  if (template === 'moved') throw new Refusal('template_moved')
  const digits = press.digits.normalize('NFKC').replaceAll(/\D/gu, '')
  if (numberCheck === 'lastFour' && digits !== lastFour(draft.content.recipient))
    throw new Refusal('number_mismatch')
  return draft.content
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
      const messageId = newId()
      const { segments } = measure(content.text)
      return changeIf(work.database, now, async (tx) => {
        const queued = await queueMessage(tx, work.vault, {
          ...draft,
          messageId,
          draftId: draft.id,
          senderText: found.senderText,
          recipient: content.recipient,
          text: content.text,
          segments,
        })
        if (!queued) return null
        await work.jobs.put(tx, 'deliver', { messageId })
        tx.record({
          action: 'message.confirmed',
          personId: actor.personId,
          trustId: actor.trustId,
          clinicId: draft.clinicId,
          subject: `message:${messageId}`,
          detail: { draftId: draft.id, versionId: draft.versionId, segments, consent: draft.consentSource },
        })
        return {
          messageId,
          templateName: found.templateName,
          lastTwo: lastTwo(content.recipient),
          state: 'queued',
          code: null,
          confirmedAt: now,
          stateSince: now,
        }
      })
    }
    const attemptOrWhy = (found: DraftCase): Promise<ReceiptView | null> =>
      attempt(found).catch(async (error: unknown) => {
        // The database refuses a message whose template was suspended at this very moment: say so, if that was it.
        if (!(error instanceof Refusal)) contentToSend(await load(), press, now)
        throw error
      })
    // Another press was faster, or the draft ended under this one: what stands now is the answer.
    const receipt = (await attemptOrWhy(await load())) ?? (await attemptOrWhy(await load()))
    if (receipt === null) throw new Refusal('draft_ended')
    return receipt
  },
)
