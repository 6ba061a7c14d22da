import { downloadCard } from '../../../cards/download.ts'
import { button } from '../../../cards/kit.ts'
import type { Card } from '../../../cards/kit.ts'
import type { Again } from '../../../cards/send-form.ts'
import {
  reviewItemCard,
  reviewListCard,
  reviewNoticeCard,
  reviewPageCard,
} from '../../../cards/rights-review.ts'
import type { ReviewAround } from '../../../cards/rights-review.ts'
import { confirmRest, decideReview } from '../../usecases/decide-review.ts'
import { offerDownload } from '../../usecases/offer-download.ts'
import { startReviews } from '../../usecases/open-reviews.ts'
import { setReviewPolicy } from '../../usecases/set-review-policy.ts'
import { listReviews, showReview, showReviewItem, showReviewSummary } from '../../usecases/show-review.ts'
import { action, newNonce } from '../router.ts'
import type { Turn } from '../router.ts'

const around = ({ work, actor }: Turn, done?: string): ReviewAround => ({
  memberships: actor.memberships,
  nonce: newNonce(work),
  now: work.clock(),
  ...(done === undefined ? {} : { done }),
})

const drawList = async (turn: Turn, page = 1, done?: string): Promise<Card> =>
  reviewListCard(turn.t, await listReviews(turn.work, turn.actor, { page }), around(turn, done))

const drawPage = async (turn: Turn, reviewId: string, page: number, refusal?: Again): Promise<Card> =>
  reviewPageCard(turn.t, await showReview(turn.work, turn.actor, { reviewId, page }), around(turn), refusal)

const drawItem = async (turn: Turn, itemId: string, refusal?: Again): Promise<Card> =>
  reviewItemCard(turn.t, await showReviewItem(turn.work, turn.actor, { itemId }), around(turn), refusal)

/** A review as a notice, or its row in the queue, shows it. */
export const drawReview = async (
  { work, actor, t }: Turn,
  reviewId: string,
  refusal?: Again,
): Promise<Card> =>
  reviewNoticeCard(t, await showReviewSummary(work, actor, { reviewId }), work.clock(), refusal)

/** The quarterly review of rights. */
export const reviewRoutes = [
  action('review.list', async (turn, { page }) => drawList(turn, page)),
  action('review.show', async (turn, { reviewId, page }) => drawPage(turn, reviewId, page)),
  action('review.item', async (turn, { itemId }) => drawItem(turn, itemId)),
  action(
    'review.decide',
    async (turn, data) => {
      await decideReview(turn.work, turn.actor, data)
      const { review, page } = await showReviewItem(turn.work, turn.actor, data)
      return drawPage(turn, review.reviewId, page)
    },
    async (turn, { itemId }, refusal) => drawItem(turn, itemId, refusal),
  ),
  action(
    'review.confirmRest',
    async (turn, data) => {
      await confirmRest(turn.work, turn.actor, data)
      return drawPage(turn, data.reviewId, 1)
    },
    async (turn, { reviewId }, refusal) => drawPage(turn, reviewId, 1, refusal),
  ),
  action('review.start', async (turn) => {
    const { opened } = await startReviews(turn.work, turn.actor, {})
    const { t } = turn
    return drawList(turn, 1, opened === 0 ? t('review.startedNone') : t('review.started', { count: opened }))
  }),
  action('review.setPolicy', async (turn, { suspends, nonce }) => {
    await setReviewPolicy(turn.work, turn.actor, { suspends, nonce })
    return drawList(turn, 1, turn.t('review.policySaved'))
  }),
  action('review.export', async ({ work, actor, t }, { reviewId }) => {
    const { url } = await offerDownload(work, actor, { kind: 'review', params: { reviewId } })
    return downloadCard(t, url, button(t('review.toPage'), 'review.show', { reviewId }, { inputs: false }))
  }),
]
