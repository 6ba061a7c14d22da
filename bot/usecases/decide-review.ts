import { centralRoles, rolesIn } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import { Refusal } from '../domain/refusal.ts'
import { advanceItem, hasEnded } from '../domain/rights-review.ts'
import type { ReviewItem } from '../domain/rights-review.ts'
import { findAccountState, lockAccounts, replaceRoles, setAccountState } from '../store/accounts.ts'
import { countUnseen, findReviewItems, setItems } from '../store/review-items.ts'
import { findReviewOfItem, hasOtherEhealth, lockReview } from '../store/rights-reviews.ts'
import type { StoredReview } from '../store/rights-reviews.ts'
import type { Change } from '../store/transaction.ts'
import { endAccess } from './end-access.ts'
import { pressOnce } from './press-once.ts'
import { dropUnsendable } from './set-roles.ts'
import { settleReview } from './settle-review.ts'
import { useCase } from './use-case.ts'

/**
 * Ends the access that a review is about: in its clinic, or as central staff. Who is central staff and works in a
 * clinic too keeps the latter, which is the clinic's to review.
 * @throws Refusal `last_administrator` when a clinic, or e-health, would have nobody left
 */
export const endReviewedAccess = async (
  tx: Change,
  { trustId, clinicId, reviewId }: StoredReview,
  personId: string,
  by: Actor | null,
): Promise<void> => {
  const end = { trustId, personId, by, reason: 'review' }
  if (clinicId !== null) {
    await endAccess(tx, { ...end, clinics: [clinicId] })
    return
  }
  await lockAccounts(tx, trustId)
  const account = await findAccountState(tx, trustId, personId)
  if (account === null) throw new Refusal('not_found')
  const taken = rolesIn(account.memberships, null)
  if (taken.includes('ehealth') && !(await hasOtherEhealth(tx, trustId, personId)))
    throw new Refusal('last_administrator')
  if (account.memberships.every((one) => one.clinicId === null)) {
    await endAccess(tx, { ...end, clinics: 'all' })
    return
  }
  await replaceRoles(tx, personId, null, { given: [], taken: centralRoles })
  const left = account.memberships.filter((one) => one.clinicId !== null)
  const drafts = await dropUnsendable(tx, personId, left)
  await setAccountState(tx, personId, {})
  tx.record({
    action: 'person.left',
    personId: by?.personId ?? null,
    trustId,
    clinicId: null,
    subject: `person:${personId}`,
    detail: { reason: 'review', review: reviewId, roles: taken, ...(drafts === 0 ? {} : { drafts }) },
  })
}

/** What somebody decides on one account, as it was shown. */
export interface ReviewDecision {
  itemId: string
  decision: 'confirm' | 'close'
  /** Of the account, on the card that was pressed. */
  revision: number
  nonce: string
}

const requireDecidable = (item: ReviewItem | undefined, revision: number): ReviewItem => {
  if (item === undefined) throw new Refusal('not_found')
  if (item.own) throw new Refusal('own_account')
  if (item.revision !== revision) throw new Refusal('account_moved_on')
  return item
}

// An account that was changed since the opening is confirmed as changed.
const confirmationOf = (item: ReviewItem) => (item.changed ? 'change' : 'confirm')

/**
 * Decides on one account of a review, as it stands and was shown: it is confirmed, or its access ends (LE-48). Of two
 * who decide at once the second is told so.
 * @throws Refusal `own_account`, `account_moved_on` when it was changed since the card was drawn, `already_handled`,
 * `last_administrator`
 */
export const decideReview = useCase<ReviewDecision, { reviewId: string }>(
  'review.decide',
  async (call, { itemId, decision, revision, nonce }) => {
    const { work, actor, scope } = call
    const reviewId = await findReviewOfItem(work.database, scope, itemId)
    if (reviewId === null) throw new Refusal('not_found')
    const press = { nonce, verb: `review.decide ${decision}`, outcomeId: reviewId }
    await pressOnce(call, press, async (tx) => {
      const review = await lockReview(tx, scope, reviewId)
      if (review === null) throw new Refusal('not_found')
      const [found] = await findReviewItems(tx, reviewId, { itemId }, actor.personId)
      const item = requireDecidable(found, revision)
      const event = decision === 'close' || hasEnded(item) ? 'close' : confirmationOf(item)
      const state = advanceItem(item.state, event)
      if (event === 'close' && !hasEnded(item)) await endReviewedAccess(tx, review, item.personId, actor)
      await setItems(tx, [itemId], state, actor.personId)
      tx.record({
        action: `review.${event === 'close' ? 'closed' : event === 'change' ? 'changed' : 'confirmed'}`,
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: review.clinicId,
        subject: `person:${item.personId}`,
        detail: { review: reviewId, before: item.rolesBefore, after: event === 'close' ? [] : item.roles },
      })
      await settleReview(tx, work, review, actor.personId)
      return reviewId
    })
    return { reviewId }
  },
)

/**
 * Confirms every open account of a review but the own one, by who was shown each of them as it stands now: the server
 * keeps what was shown.
 * @throws Refusal `review_unseen` when one was not, or was changed since
 */
export const confirmRest = useCase<{ reviewId: string; nonce: string }, { reviewId: string }>(
  'review.decide',
  async (call, { reviewId, nonce }) => {
    const { work, actor, scope } = call
    const press = { nonce, verb: 'review.confirmRest', outcomeId: reviewId }
    await pressOnce(call, press, async (tx) => {
      const review = await lockReview(tx, scope, reviewId)
      if (review === null) throw new Refusal('not_found')
      if (review.state === 'done') throw new Refusal('already_handled')
      if ((await countUnseen(tx, reviewId, actor.personId)) > 0) throw new Refusal('review_unseen')
      const items = await findReviewItems(tx, reviewId, 'all', actor.personId)
      const open = items.filter((one) => one.state === 'open' && !one.own && !hasEnded(one))
      for (const event of ['confirm', 'change'] as const) {
        const ids = open.filter((one) => confirmationOf(one) === event).map(({ itemId }) => itemId)
        await setItems(tx, ids, advanceItem('open', event), actor.personId)
      }
      for (const item of open)
        tx.record({
          action: item.changed ? 'review.changed' : 'review.confirmed',
          personId: actor.personId,
          trustId: actor.trustId,
          clinicId: review.clinicId,
          subject: `person:${item.personId}`,
          detail: { review: reviewId, before: item.rolesBefore, after: item.roles },
        })
      await settleReview(tx, work, review, actor.personId)
      return reviewId
    })
    return { reviewId }
  },
)
