import { formLifetime } from '../domain/message.ts'
import { emptyDraft, endDraft, findDraftTimes, findOverdueDrafts } from '../store/drafts.ts'
import type { DraftTimes } from '../store/drafts.ts'
import { putNotices } from '../store/notices.ts'
import { changeIf } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import type { Work } from './use-case.ts'

/** Seconds from a preview until what was typed is emptied, with a margin for clocks that differ. */
export const emptyAfter = formLifetime / 1000 + 15

const record = (tx: Change, draft: DraftTimes, action: 'draft.expired' | 'draft.emptied') =>
  tx.record({
    action,
    personId: null,
    trustId: draft.trustId,
    clinicId: draft.clinicId,
    subject: `draft:${draft.id}`,
    ...(action === 'draft.expired' ? { code: 'time' } : {}),
  })

// On the screen where the card was drawn it still shows number and text, or a button that opens nothing now.
const replaceCard = async (work: Work, tx: Change, draft: DraftTimes, takeOver: boolean) => {
  if (draft.activityId === null) return
  const activityId = takeOver ? draft.activityId : null
  await putNotices(tx, work.jobs, `draft:${draft.id}`, [
    { personId: draft.personId, alert: false, activityId },
  ])
}

/**
 * Expires a draft whose five minutes have passed and has its card replaced; an hour after the preview it is
 * emptied, and the filled form cannot come back any more. What is not due, or was done, is left alone, so it may
 * run at any time and any number of times.
 */
export const expireDraft = async (work: Work, draftId: string): Promise<void> => {
  const now = work.clock()
  const draft = await findDraftTimes(work.database, draftId)
  if (draft === null || draft.emptied) return
  if (draft.state === 'previewed' && now >= draft.expiresAt)
    await changeIf(work.database, now, async (tx) => {
      if (!(await endDraft(tx, draft.id, 'expired'))) return null
      record(tx, draft, 'draft.expired')
      await work.jobs.put(tx, 'expire', { draftId }, emptyAfter)
      await replaceCard(work, tx, draft, true)
      return draft.id
    })
  if (draft.state === 'expired' && now.getTime() >= draft.createdAt.getTime() + formLifetime)
    await changeIf(work.database, now, async (tx) => {
      if (!(await emptyDraft(tx, draft.id))) return null
      record(tx, draft, 'draft.emptied')
      await replaceCard(work, tx, draft, false)
      return draft.id
    })
}

/** Expires what its job has missed, as after a crash; for the schedule, and for the start. */
export const expireOverdueDrafts = async (work: Work): Promise<number> => {
  const ids = await findOverdueDrafts(work.database, work.clock(), formLifetime, 500)
  for (const id of ids) await expireDraft(work, id)
  return ids.length
}
