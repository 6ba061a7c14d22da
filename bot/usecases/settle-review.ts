import type { Permission } from '../domain/permissions.ts'
import { can } from '../domain/permissions.ts'
import { advance } from '../domain/lifecycle.ts'
import { hasEnded, reviewLifecycle } from '../domain/rights-review.ts'
import { putNotices } from '../store/notices.ts'
import { findCandidates } from '../store/people.ts'
import { findReviewItems, setItems } from '../store/review-items.ts'
import { setReview } from '../store/rights-reviews.ts'
import type { StoredReview } from '../store/rights-reviews.ts'
import { closeTask } from '../store/tasks.ts'
import type { Change } from '../store/transaction.ts'
import { administratorsOf } from './report-wrong-recipient.ts'
import type { Work } from './use-case.ts'

const decides: Permission = 'review.decide'

/** Who can decide on a review: of a clinic and of e-health, or of e-health alone. */
export const findDeciders = async (
  tx: Pick<Change, 'prisma' | 'now'>,
  { trustId, clinicId }: StoredReview,
): Promise<{ asked: string[]; ehealth: string[]; all: { personId: string }[] }> => {
  const candidates = await findCandidates(tx, { trustId, clinics: 'all' }, [decides], tx.now)
  const central = candidates.filter((one) =>
    can(
      one.memberships.filter((membership) => membership.clinicId === null),
      decides,
    ),
  )
  const ehealth = central.map(({ personId }) => personId)
  if (clinicId === null) return { asked: ehealth, ehealth, all: central }
  return {
    asked: administratorsOf(candidates, decides, clinicId),
    ehealth,
    all: candidates.filter((one) => can(one.memberships, decides, clinicId)),
  }
}

/**
 * What a change of a review ends with. Accounts that were closed elsewhere meanwhile are closed here too; when nothing
 * is left the review is done. When nothing but the own account of the decider is left, others are asked for it:
 * another administrator, or e-health where there is none (nobody reviews an own account).
 */
export const settleReview = async (
  tx: Change,
  work: Work,
  review: StoredReview,
  by: string | null,
): Promise<void> => {
  const { reviewId, trustId, clinicId } = review
  const subject = `review:${reviewId}`
  const items = await findReviewItems(tx, reviewId, 'all', by ?? '')
  const ended = items.filter((one) => one.state === 'open' && hasEnded(one))
  await setItems(
    tx,
    ended.map(({ itemId }) => itemId),
    'closed',
    null,
  )
  const left = items.filter((one) => one.state === 'open' && !hasEnded(one))
  if (left.length === 0) {
    await setReview(tx, reviewId, { state: advance(reviewLifecycle, review.state, 'finish'), doneAt: tx.now })
    await closeTask(tx, { trustId, subject, how: 'finish', closedBy: by })
    tx.record({
      action: 'review.finished',
      personId: by,
      trustId,
      clinicId,
      subject,
      detail: { quarter: review.quarter, accounts: items.length, ended: ended.length },
    })
    return
  }
  if (by === null || left.some((one) => !one.own)) return
  const { asked, ehealth } = await findDeciders(tx, review)
  const others = asked.filter((personId) => personId !== by)
  const told = others.length > 0 ? others : ehealth.filter((personId) => personId !== by)
  await putNotices(
    tx,
    work.jobs,
    subject,
    told.map((personId) => ({ personId, alert: true })),
  )
}
