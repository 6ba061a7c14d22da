import { readWho } from '../domain/consent-form.ts'
import type { ConsentForm } from '../domain/consent-form.ts'
import { Refusal } from '../domain/refusal.ts'
import { findConsent } from '../store/consents.ts'
import { findDraftCase, setDraftContent } from '../store/drafts.ts'
import type { Draft, DraftContent } from '../store/drafts.ts'
import { changeIf } from '../store/transaction.ts'
import { requireClinic, useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/**
 * The actor's draft with what was typed, while it can be confirmed.
 * @throws Refusal `draft_ended` when it was sent or given up, `draft_expired` when the time for confirming has passed
 */
export const requireOpenDraft = async (
  { work, actor, scope, now }: Pick<Call, 'work' | 'actor' | 'scope' | 'now'>,
  draftId: string,
): Promise<{ draft: Draft; content: DraftContent }> => {
  const found = await findDraftCase(work.database, work.vault, actor.trustId, actor.personId, draftId)
  if (found === null) throw new Refusal('not_found')
  const { draft } = found
  requireClinic(scope, draft.clinicId)
  if (draft.state === 'confirmed' || draft.state === 'cancelled') throw new Refusal('draft_ended')
  const { content } = draft
  if (content === null || draft.state === 'expired' || now >= draft.expiresAt)
    throw new Refusal('draft_expired')
  return { draft, content }
}

/**
 * Says that a message is for a guardian or another next of kin, or for the patient after all, where the clinic has no
 * control that asks it: from then on the ledger is asked about that person, whose stored Ja it rests on, and nothing
 * leaves where guardians are not to be informed (XC-21). Nothing is recorded of anybody's consent (TQ-12).
 * @throws Refusal `answer_invalid` with the fault of the reference
 */
export const setDraftAddressee = useCase<
  { draftId: string } & Pick<ConsentForm, 'who' | 'reference'>,
  { draftId: string }
>('message.send', async (call, { draftId, ...form }) => {
  const { work, actor, now } = call
  const { draft, content } = await requireOpenDraft(call, draftId)
  const consent = await findConsent(work.database, work.vault, draft.clinicId, content.recipient)
  if (consent?.rules.mode !== false) throw new Refusal('bad_request')
  const read = readWho(form)
  if (!read.ok) throw new Refusal('answer_invalid', [read.fault])
  const { addressee } = read
  if (addressee === null) throw new Refusal('answer_invalid', [{ field: 'who', code: 'missing' }])
  await changeIf(work.database, now, async (tx) => {
    if (!(await setDraftContent(tx, work.vault, draftId, { ...content, addressee })))
      throw new Refusal('draft_ended')
    tx.record({
      action: 'message.previewed',
      personId: actor.personId,
      trustId: actor.trustId,
      clinicId: draft.clinicId,
      subject: `draft:${draftId}`,
      detail: { relation: addressee.relation },
    })
    return draftId
  })
  return { draftId }
})
