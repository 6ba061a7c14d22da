import { answerOf, answerSourcesOf, thePatient } from '../domain/consent.ts'
import { readConsentForm } from '../domain/consent-form.ts'
import type { ConsentForm } from '../domain/consent-form.ts'
import { Refusal } from '../domain/refusal.ts'
import { findClinic } from '../store/clinics.ts'
import { findConsent } from '../store/consents.ts'
import { setDraftContent } from '../store/drafts.ts'
import { changeIf } from '../store/transaction.ts'
import { storeAnswer } from './record-consent.ts'
import { requireOpenDraft } from './set-draft-addressee.ts'
import { useCase } from './use-case.ts'

/**
 * The control of the send form (TQ-12): says whom on the number the message is for, and records their answer where
 * it differs from what stands. A repeated press changes nothing more.
 * @throws Refusal `answer_invalid` with every fault, `draft_expired` when the time for confirming has passed
 */
export const setDraftConsent = useCase<{ draftId: string; form: ConsentForm }, { draftId: string }>(
  'message.send',
  async (call, { draftId, form }) => {
    const { work, actor, scope, now } = call
    const { trustId, personId } = actor
    const { draft, content } = await requireOpenDraft(call, draftId)
    const clinic = await findClinic(work.database, scope, draft.clinicId)
    const consent = await findConsent(work.database, work.vault, draft.clinicId, content.recipient)
    // The control is there only while the mode is on.
    if (clinic === null || consent?.rules.mode !== true) throw new Refusal('bad_request')
    const { rules, answers } = consent
    const read = readConsentForm(form, {
      sources: answerSourcesOf(clinic.country),
      timeZone: rules.timeZone,
      now,
    })
    if (!read.ok) throw new Refusal('answer_invalid', read.faults)
    const { answer, dated } = read
    const addressee = answer.addressee ?? content.addressee ?? thePatient
    const stands =
      answer.addressee === null ? null : (answerOf(rules, answers, addressee, now)?.choice ?? 'unset')
    await changeIf(work.database, now, async (tx) => {
      const place = { trustId, clinicId: draft.clinicId, e164: content.recipient, personId }
      if (stands !== answer.choice || dated) await storeAnswer(work, tx, place, answer, dated)
      if (!(await setDraftContent(tx, work.vault, draftId, { ...content, addressee })))
        throw new Refusal('draft_ended')
      tx.record({
        action: 'message.previewed',
        personId,
        trustId,
        clinicId: draft.clinicId,
        subject: `draft:${draftId}`,
        detail: { relation: addressee.relation },
      })
      return draftId
    })
    return { draftId }
  },
)
