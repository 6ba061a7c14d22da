import { confirmLifetime } from '../domain/message.ts'
import { Refusal } from '../domain/refusal.ts'
import type { PreviewView } from '../domain/sending.ts'
import { createDraft } from '../store/drafts.ts'
import type { DraftContent } from '../store/drafts.ts'
import { findRepeatable } from '../store/repeats.ts'
import { consentControl } from './ask-consent.ts'
import { expireAfter, previewOf } from './preview-message.ts'
import { loadSendRules, requireApproved } from './send-rules.ts'
import { requireClinic, useCase } from './use-case.ts'

/**
 * Shows a message again of which nobody knows whether it arrived, for whoever of its clinic would rather send it a
 * second time than phone (XC-11): the same number and text in a draft of its own, with its own confirm and the ledger
 * asked anew. Once for a message, and never by itself.
 * @throws Refusal `already_repeated` where it is not unknown any more, was followed up or repeated; `template_moved`
 * where another text is sent today; `too_late` where the text is not true any more
 */
export const previewAgain = useCase<{ messageId: string }, PreviewView>(
  'message.send',
  async ({ work, actor, scope, now, change }, { messageId }) => {
    const message = await findRepeatable(work.database, work.vault, actor.trustId, messageId)
    if (message === null) throw new Refusal('already_repeated')
    requireClinic(scope, message.clinicId)
    const rules = await loadSendRules(work.database, scope, message.templateId, now)
    const { template } = rules
    if (template.versionId !== message.versionId || template.seal !== message.seal)
      throw new Refusal('template_moved')
    const { recipient, text, values, validUntil, addressee, consentSource } = message
    requireApproved(rules, values)
    if (validUntil !== null && validUntil <= now) throw new Refusal('too_late')
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
    const consent = await consentControl(
      work.database,
      work.vault,
      rules.clinic,
      { recipient, addressee },
      now,
    )
    const draft = await change(async (tx) => {
      const created = await createDraft(
        tx,
        work.vault,
        {
          personId: actor.personId,
          clinicId: message.clinicId,
          templateId: template.id,
          versionId: template.versionId,
          seal: template.seal,
          expiresAt: new Date(now.getTime() + confirmLifetime),
          // The first message keeps its card.
          activityId: null,
          consentSource,
        },
        content,
      )
      await work.jobs.put(tx, 'expire', { draftId: created.id }, expireAfter)
      tx.record({
        action: 'message.previewed',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: message.clinicId,
        subject: `draft:${created.id}`,
        detail: { consent: consent.verdict, repeats: messageId },
      })
      return created
    })
    return previewOf(rules, { ...draft, consentSource }, content, consent)
  },
)
