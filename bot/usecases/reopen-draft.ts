import { thePatient } from '../domain/consent.ts'
import { Refusal } from '../domain/refusal.ts'
import type { TypedForm } from '../domain/send-form.ts'
import type { DraftView } from '../domain/sending.ts'
import { endDraft, findDraftCase } from '../store/drafts.ts'
import type { Draft } from '../store/drafts.ts'
import { changeIf } from '../store/transaction.ts'
import { consentControl } from './ask-consent.ts'
import { mayLookUp } from './look-up-contact.ts'
import { emptyAfter } from './expire-draft.ts'
import { previewOf } from './preview-message.ts'
import { formView, loadSendRules, stillApproved } from './send-rules.ts'
import { requireClinic, useCase } from './use-case.ts'

/** What was typed, but for the tick: it was set for a number and a text that may now be changed, so it is set anew. */
const typedOf = (draft: Draft, content: NonNullable<Draft['content']>): TypedForm => ({
  number: content.typedNumber,
  numberAgain: content.typedNumber,
  consent: false,
  consentSource: draft.consentSource,
  values: content.values,
  unknown: [],
})

/**
 * Shows a draft again: as it was previewed while it can still be confirmed, else the filled form (XC-08).
 * With `edit` always the form, and from then on the draft cannot be confirmed any more (LE-19).
 * @throws Refusal `draft_ended` when it was sent, cancelled, or emptied
 */
export const reopenDraft = useCase<{ draftId: string; edit: boolean }, DraftView>(
  'message.send',
  async ({ work, actor, scope, now }, { draftId, edit }) => {
    const found = await findDraftCase(work.database, work.vault, actor.trustId, actor.personId, draftId)
    if (found === null) throw new Refusal('not_found')
    const { draft, template } = found
    requireClinic(scope, draft.clinicId)
    const { content } = draft
    if (content === null || draft.state === 'confirmed' || draft.state === 'cancelled')
      throw new Refusal('draft_ended')
    const rules = await loadSendRules(work.database, scope, draft.templateId, now)
    const open =
      draft.state === 'previewed' &&
      now < draft.expiresAt &&
      template === 'live' &&
      stillApproved(rules, content)
    if (open && !edit) {
      const question = { recipient: content.recipient, addressee: content.addressee ?? thePatient }
      const consent = await consentControl(work.database, work.vault, rules.clinic, question, now)
      return { step: 'preview', preview: previewOf(rules, draft, content, consent) }
    }
    // Null where it had ended before: a second press shows the same form.
    await changeIf(work.database, now, async (tx) => {
      if (!(await endDraft(tx, draft.id, 'expired'))) return null
      tx.record({
        action: 'draft.expired',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: draft.clinicId,
        subject: `draft:${draft.id}`,
        code: open ? 'changed' : 'time',
      })
      await work.jobs.put(tx, 'expire', { draftId }, emptyAfter)
      return draft.id
    })
    const form = formView(rules, typedOf(draft, content))
    return { step: 'form', form: { ...form, lookUp: await mayLookUp(work, scope, draft.templateId) } }
  },
)
