import type { Due } from '../domain/schedule.ts'
import { quarterOf } from '../domain/rights-review.ts'
import type { Quarter } from '../domain/rights-review.ts'
import { findTrustSettings } from '../store/clinics.ts'
import { createReview, findUnopened, setReview } from '../store/rights-reviews.ts'
import { openTask } from '../store/tasks.ts'
import { changeIf } from '../store/transaction.ts'
import { useCase } from './use-case.ts'
import type { Work } from './use-case.ts'

/** One clinic, or central staff for null, in a transaction of its own: of two who try, one has nothing to do. */
const openReview = (
  work: Work,
  review: { trustId: string; clinicId: string | null; quarter: Quarter; by: string | null },
): Promise<string | null> => {
  const now = work.clock()
  const { trustId, clinicId, quarter, by } = review
  return changeIf(work.database, now, async (tx) => {
    const created = await createReview(tx, review)
    if (created === null) return null
    const { reviewId, accounts } = created
    const subject = `review:${reviewId}`
    tx.record({
      action: 'review.opened',
      personId: by,
      trustId,
      clinicId,
      subject,
      detail: { quarter: quarter.name, accounts },
    })
    // Nobody has access there: there is nothing to decide.
    if (accounts === 0) await setReview(tx, reviewId, { state: 'done', doneAt: now })
    else
      await openTask(tx, work.jobs, {
        trustId,
        clinicId,
        kind: 'rightsReview',
        subject,
        openedBy: by,
        dueAt: quarter.until,
      })
    return reviewId
  })
}

const openAll = async (work: Work, trustId: string, by: string | null): Promise<number> => {
  const { timeZone } = await findTrustSettings(work.database, { trustId, clinics: 'all' })
  const quarter = quarterOf(work.clock(), timeZone)
  let opened = 0
  for (const clinicId of await findUnopened(work.database, trustId, quarter.name))
    if ((await openReview(work, { trustId, clinicId, quarter, by })) !== null) opened += 1
  return opened
}

/**
 * Opens the reviews of the quarter that are missing: one for each clinic, one for central staff (LE-48). For the
 * schedule; a run that is late or repeated opens what is not open yet.
 * @returns how many
 */
export const openReviews = (work: Work, { trustId }: Due): Promise<number> => openAll(work, trustId, null)

/** As the schedule does, when e-health says so: in the quarter in which a clinic or the product is new. */
export const startReviews = useCase<object, { opened: number }>(
  'review.setPolicy',
  async ({ work, actor }) => ({ opened: await openAll(work, actor.trustId, actor.personId) }),
)
