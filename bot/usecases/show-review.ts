import { can } from '../domain/permissions.ts'
import { pageBounds, pageSize } from '../domain/page.ts'
import type { Page } from '../domain/page.ts'
import { Refusal } from '../domain/refusal.ts'
import { hasEnded } from '../domain/rights-review.ts'
import type { ReviewItem, ReviewPage, ReviewSummary } from '../domain/rights-review.ts'
import type { MfaRecord } from '../domain/help.ts'
import { findMfaRecord } from '../store/help.ts'
import { findNames } from '../store/people.ts'
import { countUnseen, findReviewItems, noteSeen } from '../store/review-items.ts'
import { findReview, findReviewOfItem, findReviewPolicy, findReviews } from '../store/rights-reviews.ts'
import type { StoredReview } from '../store/rights-reviews.ts'
import { recordEvents } from '../store/transaction.ts'
import { useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/** The reviews of the actor's clinics, those that are to be done first; for e-health the trust's policy too. */
export const listReviews = useCase<{ page: number }, { reviews: Page<ReviewSummary>; suspends: boolean }>(
  'review.read',
  async ({ work, actor, scope }, { page }) => ({
    reviews: await findReviews(work.database, scope, page),
    suspends: await findReviewPolicy(work.database, actor.trustId),
  }),
)

const load = async ({ work, scope }: Call, reviewId: string): Promise<StoredReview> => {
  const review = await findReview(work.database, scope, reviewId)
  if (review === null) throw new Refusal('not_found')
  return review
}

const decidesOn = ({ actor }: Call, { clinicId }: StoredReview): boolean =>
  clinicId === null
    ? can(
        actor.memberships.filter((one) => one.clinicId === null),
        'review.decide',
      )
    : can(actor.memberships, 'review.decide', clinicId)

/** A review as it stands, without its accounts: for a notice. */
export const showReviewSummary = useCase<{ reviewId: string }, { review: ReviewSummary; decides: boolean }>(
  'review.read',
  async (call, { reviewId }) => {
    const review = await load(call, reviewId)
    return { review, decides: decidesOn(call, review) }
  },
)

/**
 * A page of a review: the accounts as they stand, in the order of the opening. That a reviewer was shown them is kept,
 * as the rest is confirmed only by who has seen it.
 */
export const showReview = useCase<{ reviewId: string; page: number }, ReviewPage>(
  'review.read',
  async (call, { reviewId, page: wanted }) => {
    const { work, actor, now } = call
    const review = await load(call, reviewId)
    const total = Object.values(review.counts).reduce((sum, count) => sum + count, 0)
    const { page, pages } = pageBounds(total, wanted, pageSize)
    const items = await findReviewItems(work.database, reviewId, { page }, actor.personId)
    const decides = decidesOn(call, review)
    if (decides && review.state !== 'done') await noteSeen(work.database, actor.personId, items, now)
    const open = (await findReviewItems(work.database, reviewId, 'all', actor.personId)).filter(
      (one) => one.state === 'open' && !one.own && !hasEnded(one),
    )
    return {
      review,
      items,
      page,
      pages,
      total,
      unseen: decides ? await countUnseen(work.database, reviewId, actor.personId) : null,
      confirmable: open.length,
      mfa: await findMfaRecord(work.database, actor.trustId, actor.language),
    }
  },
)

/** One account of a review, and who decided on it. */
export const showReviewItem = useCase<
  { itemId: string },
  { review: ReviewSummary; item: ReviewItem; deciderName: string | null; page: number; decides: boolean }
>('review.read', async (call, { itemId }) => {
  const { work, actor, scope, now } = call
  const reviewId = await findReviewOfItem(work.database, scope, itemId)
  if (reviewId === null) throw new Refusal('not_found')
  const review = await load(call, reviewId)
  const [item] = await findReviewItems(work.database, reviewId, { itemId }, actor.personId)
  if (item === undefined) throw new Refusal('not_found')
  const decides = decidesOn(call, review)
  if (decides && review.state !== 'done') await noteSeen(work.database, actor.personId, [item], now)
  const names = await findNames(
    work.database,
    { trustId: actor.trustId, clinics: 'all' },
    item.decidedBy === null ? [] : [item.decidedBy],
  )
  return {
    review,
    item,
    deciderName: item.decidedBy === null ? null : (names.get(item.decidedBy) ?? ''),
    page: Math.ceil(item.position / pageSize),
    decides,
  }
})

/** A whole review for a workbook, with the names of those who decided and how sign-in is protected; recorded. */
export const exportReview = useCase<
  { reviewId: string },
  {
    review: ReviewSummary
    items: readonly ReviewItem[]
    names: ReadonlyMap<string, string>
    mfa: MfaRecord | null
    madeAt: Date
  }
>('review.read', async (call, { reviewId }) => {
  const { work, actor, now } = call
  const review = await load(call, reviewId)
  const items = await findReviewItems(work.database, reviewId, 'all', actor.personId)
  await recordEvents(work.database, now, [
    {
      action: 'review.exported',
      personId: actor.personId,
      trustId: actor.trustId,
      clinicId: review.clinicId,
      subject: `review:${reviewId}`,
      detail: { accounts: items.length },
    },
  ])
  const names = await findNames(
    work.database,
    { trustId: actor.trustId, clinics: 'all' },
    items.flatMap(({ decidedBy }) => decidedBy ?? []),
  )
  return {
    review,
    items,
    names,
    mfa: await findMfaRecord(work.database, actor.trustId, actor.language),
    madeAt: now,
  }
})
