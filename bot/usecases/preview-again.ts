import type { AuditAction } from '../domain/audit.ts'
import { confirmLifetime } from '../domain/message.ts'
import { Refusal } from '../domain/refusal.ts'
import { readAttestation } from '../domain/send-form.ts'
import type { Attestation } from '../domain/send-form.ts'
import type { PreviewView, RepeatView } from '../domain/sending.ts'
import { createDraft } from '../store/drafts.ts'
import type { DraftContent } from '../store/drafts.ts'
import { findRepeatable } from '../store/repeats.ts'
import type { RepeatableMessage } from '../store/repeats.ts'
import { recordEvents } from '../store/transaction.ts'
import { consentControl } from './ask-consent.ts'
import { requireNeutral } from './check-text.ts'
import { expireAfter, previewOf } from './preview-message.ts'
import { attestationOf, loadSendRules, requireApproved } from './send-rules.ts'
import type { SendRules } from './send-rules.ts'
import { requireClinic, useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/** A message that may be sent again as it stands, with the rules of today asked as if it were new. */
const requireRepeatable = async (
  { work, actor, scope, now }: Call,
  messageId: string,
): Promise<{ message: RepeatableMessage; rules: SendRules }> => {
  const message = await findRepeatable(work.database, work.vault, actor.trustId, messageId)
  if (message === null) throw new Refusal('already_repeated')
  requireClinic(scope, message.clinicId)
  const rules = await loadSendRules(work.database, scope, message.templateId, now)
  const { template } = rules
  if (template.versionId !== message.versionId || template.seal !== message.seal)
    throw new Refusal('template_moved')
  requireApproved(rules, message.values)
  await requireNeutral(work.database, scope, message.text, 'filled')
  if (message.validUntil !== null && message.validUntil <= now) throw new Refusal('too_late')
  return { message, rules }
}

const event = ({ actor }: Call, action: AuditAction, clinicId: string, subject: string) => ({
  action,
  personId: actor.personId,
  trustId: actor.trustId,
  clinicId,
  subject,
})

/**
 * Shows a message of which nobody knows whether it arrived, for whoever of its clinic would rather send it a second
 * time than phone (XC-11), with what they attest for themselves: what the first sender saw in the record is not what
 * this one saw. The reading is recorded, as with any message.
 * @throws Refusal `already_repeated` where it is not unknown any more, was followed up or repeated; `template_moved`
 * where another text is sent today; `disclosure_block` where the text would not pass the check of today; `too_late`
 * where it is not true any more
 */
export const openAgain = useCase<{ messageId: string; typed?: Attestation }, RepeatView>(
  'message.send',
  async (call, { messageId, typed = { consent: false, consentSource: '' } }) => {
    const { message, rules } = await requireRepeatable(call, messageId)
    await recordEvents(call.work.database, call.now, [
      event(call, 'message.read', message.clinicId, `message:${messageId}`),
    ])
    return {
      messageId,
      templateName: rules.template.name,
      senderText: rules.template.senderText,
      recipient: message.recipient,
      text: message.text,
      ...attestationOf(rules),
      typed,
      training: rules.settings.training,
    }
  },
)

/**
 * Makes a draft of the same number and text, with its own attestation, its own confirm and the ledger asked anew. Once
 * for a message, and never by itself.
 * @throws Refusal as `openAgain`; `consent_missing` or `record_unchecked` where the actor attests nothing
 */
export const previewAgain = useCase<
  { messageId: string; typed: Attestation; activityId: string | null },
  PreviewView
>('message.send', async (call, { messageId, typed, activityId }) => {
  const { work, actor, now, change } = call
  const { message, rules } = await requireRepeatable(call, messageId)
  const attested = readAttestation(typed, rules.clinic.country, rules.basis)
  if (!attested.ok) throw new Refusal(attested.code, attested.faults)
  const consentSource = attested.source
  const { template } = rules
  const { clinicId, recipient, text, values, validUntil, addressee } = message
  const content: DraftContent = {
    typedNumber: recipient,
    recipient,
    values,
    text,
    addressee,
    repeats: messageId,
    valueRevision: rules.clinic.valueRevision,
    ...(validUntil === null ? {} : { validUntil: validUntil.toISOString() }),
    shared: values,
  }
  const question = { recipient, addressee }
  const consent = await consentControl(work.database, work.vault, rules.clinic, question, now)
  const draft = await change(async (tx) => {
    const created = await createDraft(
      tx,
      work.vault,
      {
        personId: actor.personId,
        clinicId,
        templateId: template.id,
        versionId: template.versionId,
        seal: template.seal,
        expiresAt: new Date(now.getTime() + confirmLifetime),
        // The card shows the number now, so that it follows the repetition from here.
        activityId,
        consentSource,
      },
      content,
    )
    await work.jobs.put(tx, 'expire', { draftId: created.id }, expireAfter)
    // The press alone shows number and text as well, whoever opened them before.
    tx.record(event(call, 'message.read', clinicId, `message:${messageId}`))
    tx.record({
      ...event(call, 'message.previewed', clinicId, `draft:${created.id}`),
      detail: { consent: consent.verdict, repeats: messageId },
    })
    return created
  })
  return previewOf(rules, { ...draft, consentSource }, content, consent)
})
