import { findReviewPolicy, setReviewPolicyOf } from '../store/rights-reviews.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'

/** Sets whether accounts that nobody confirmed in a review are suspended, 14 days after a warning (LE-48). */
export const setReviewPolicy = useCase<{ suspends: boolean; nonce: string }, { suspends: boolean }>(
  'review.setPolicy',
  async (call, { suspends, nonce }) => {
    const { work, actor } = call
    const before = await findReviewPolicy(work.database, actor.trustId)
    await pressOnce(call, { nonce, verb: 'review.setPolicy', outcomeId: actor.trustId }, async (tx) => {
      await setReviewPolicyOf(tx, actor.trustId, suspends)
      tx.record({
        action: 'review.policy_set',
        personId: actor.personId,
        trustId: actor.trustId,
        subject: `trust:${actor.trustId}`,
        detail: { before, after: suspends },
      })
      return true
    })
    return { suspends: await findReviewPolicy(work.database, actor.trustId) }
  },
)
