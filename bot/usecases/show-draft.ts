import { Refusal } from '../domain/refusal.ts'
import type { EndedDraftView } from '../domain/sending.ts'
import { findDraftCase } from '../store/drafts.ts'
import type { DraftCase } from '../store/drafts.ts'
import { useCase } from './use-case.ts'

/** What may stand in the chat of a draft: nothing personal (XC-26). */
export const endedDraftView = ({ draft, templateName }: DraftCase): EndedDraftView => ({
  draftId: draft.id,
  templateName,
  state: draft.state,
  reopens: draft.state === 'expired' && draft.content !== null,
})

/** A draft of the actor as its posted card shows it, whatever roles the actor has by now. */
export const showDraft = useCase<{ draftId: string }, EndedDraftView>(
  'self.read',
  async ({ work, actor }, { draftId }) => {
    const found = await findDraftCase(work.database, work.vault, actor.trustId, actor.personId, draftId)
    if (found === null) throw new Refusal('not_found')
    return endedDraftView(found)
  },
)
