import { advance } from '../domain/lifecycle.ts'
import { Refusal } from '../domain/refusal.ts'
import { hasEnded, reminderDue, reviewLifecycle, suspensionAt } from '../domain/rights-review.ts'
import type { Due } from '../domain/schedule.ts'
import { putNotices } from '../store/notices.ts'
import { findReviewItems, setItems } from '../store/review-items.ts'
import { findUnfinishedReviews, lockReview, setReview } from '../store/rights-reviews.ts'
import type { StoredReview } from '../store/rights-reviews.ts'
import { changeIf } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import { endReviewedAccess } from './decide-review.ts'
import { findDeciders, settleReview } from './settle-review.ts'
import type { Work } from './use-case.ts'

type Tended = 'reminded' | 'overdue' | 'warned' | 'calmed' | 'suspended'

const tell = async (tx: Change, work: Work, review: StoredReview, whom: 'asked' | 'everybody') => {
  const { asked, ehealth } = await findDeciders(tx, review)
  const people = whom === 'asked' ? asked : [...new Set([...asked, ...ehealth])]
  await putNotices(
    tx,
    work.jobs,
    `review:${review.reviewId}`,
    people.map((personId) => ({ personId, alert: true })),
  )
}

const event = (review: StoredReview) => ({
  personId: null,
  trustId: review.trustId,
  clinicId: review.clinicId,
  subject: `review:${review.reviewId}`,
})

/**
 * Suspends the accounts that nobody decided on. The last administrator of a clinic, and the last of e-health, keep
 * their access: e-health is told of the review all the same, and somebody has to decide.
 */
const suspend = async (tx: Change, work: Work, review: StoredReview): Promise<void> => {
  const items = await findReviewItems(tx, review.reviewId, 'all', '')
  const suspended: string[] = []
  for (const item of items.filter((one) => one.state === 'open' && !hasEnded(one))) {
    try {
      await endReviewedAccess(tx, review, item.personId, null)
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'last_administrator') throw error
      tx.record({
        ...event(review),
        action: 'review.kept',
        subject: `person:${item.personId}`,
        code: error.code,
        detail: { review: review.reviewId },
      })
      continue
    }
    suspended.push(item.itemId)
    tx.record({
      ...event(review),
      action: 'review.suspended',
      subject: `person:${item.personId}`,
      detail: { review: review.reviewId, before: item.rolesBefore },
    })
  }
  await setItems(tx, suspended, 'suspended', null)
  await setReview(tx, review.reviewId, { suspendedAt: tx.now })
  await settleReview(tx, work, review, null)
  await tell(tx, work, review, 'everybody')
}

/** What is due for a review that is not done, at most one thing at a time; null when nothing is. */
const tend = async (tx: Change, work: Work, review: StoredReview): Promise<Tended | null> => {
  const { now } = tx
  const { reviewId, state, dueAt, timeZone, suspends, warnedAt } = review
  if (state === 'open' && now >= dueAt) {
    await setReview(tx, reviewId, {
      state: advance(reviewLifecycle, state, 'lapse'),
      ...(suspends ? { warnedAt: now } : {}),
    })
    tx.record({ ...event(review), action: 'review.overdue', detail: { open: review.counts.open } })
    if (suspends) tx.record({ ...event(review), action: 'review.warned' })
    await tell(tx, work, review, 'everybody')
    return 'overdue'
  }
  if (state === 'open') {
    const days = reminderDue(now, dueAt, timeZone, review.remindedDays)
    if (days === null) return null
    await setReview(tx, reviewId, { remindedDays: days })
    tx.record({ ...event(review), action: 'review.reminded', detail: { days, open: review.counts.open } })
    await tell(tx, work, review, 'asked')
    return 'reminded'
  }
  if (suspends && warnedAt === null) {
    await setReview(tx, reviewId, { warnedAt: now })
    tx.record({ ...event(review), action: 'review.warned', detail: { open: review.counts.open } })
    await tell(tx, work, review, 'everybody')
    return 'warned'
  }
  if (!suspends && warnedAt !== null) {
    // Where the policy is switched on again, everybody is warned again.
    await setReview(tx, reviewId, { warnedAt: null })
    tx.record({ ...event(review), action: 'review.warned', detail: { withdrawn: true } })
    return 'calmed'
  }
  if (!suspends || warnedAt === null || now < suspensionAt(warnedAt, timeZone)) return null
  // Those who cannot be suspended were told once; their review waits for a decision.
  if (review.suspendedAt !== null) return null
  await suspend(tx, work, review)
  return 'suspended'
}

/**
 * Looks after the reviews that are not done (LE-48): reminds 30, 14 and 3 days before the quarter ends, alerts
 * administrators and e-health at its end, and where the trust wants it suspends what nobody confirmed, 14 days after
 * a warning. For the schedule, every day: what is late is made up for once, what is repeated does nothing.
 * @returns what was done, review by review
 */
export const tendReviews = async (work: Work, { trustId }: Due): Promise<Tended[]> => {
  const done: Tended[] = []
  for (const { reviewId } of await findUnfinishedReviews(work.database, trustId)) {
    const tended = await changeIf(work.database, work.clock(), async (tx) => {
      const review = await lockReview(tx, { trustId, clinics: 'all' }, reviewId)
      return review === null || review.state === 'done' ? null : tend(tx, work, review)
    })
    if (tended !== null) done.push(tended)
  }
  return done
}
