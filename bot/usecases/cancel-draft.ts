import { Refusal } from '../domain/refusal.ts'
import type { EndedDraftView } from '../domain/sending.ts'
import { endDraft, findDraftCase } from '../store/drafts.ts'
import { putNotices } from '../store/notices.ts'
import { changeIf } from '../store/transaction.ts'
import { endedDraftView } from './show-draft.ts'
import { useCase } from './use-case.ts'

/** Gives a draft up: it is emptied, and its card shows nothing of it any more. A second press says the same. */
export const cancelDraft = useCase<{ draftId: string }, EndedDraftView>(
  'message.send',
  async ({ work, actor, now }, { draftId }) => {
    const found = await findDraftCase(work.database, work.vault, actor.trustId, actor.personId, draftId)
    if (found === null) throw new Refusal('not_found')
    const { draft } = found
    if (draft.state === 'confirmed') throw new Refusal('already_handled')
    await changeIf(work.database, now, async (tx) => {
      if (!(await endDraft(tx, draft.id, 'cancelled'))) return null
      tx.record({
        action: 'message.cancelled',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: draft.clinicId,
        subject: `draft:${draft.id}`,
      })
      if (draft.activityId !== null)
        await putNotices(tx, work.jobs, `draft:${draft.id}`, [
          { personId: actor.personId, alert: false, activityId: draft.activityId },
        ])
      return draft.id
    })
    return endedDraftView({ ...found, draft: { ...draft, state: 'cancelled', content: null } })
  },
)
