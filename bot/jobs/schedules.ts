import type { Due, ScheduleName } from '../domain/schedule.ts'
import { destroyKeys } from '../usecases/destroy-keys.ts'
import { expireConsents } from '../usecases/expire-consents.ts'
import { forgetSpent } from '../usecases/forget-spent.ts'
import { announceEvidence } from '../usecases/make-evidence.ts'
import { openReviews } from '../usecases/open-reviews.ts'
import { tendReviews } from '../usecases/tend-reviews.ts'
import { forgetReplies } from '../usecases/record-reply.ts'
import { endLeavers } from '../usecases/end-leavers.ts'
import { remindTasks } from '../usecases/remind-tasks.ts'
import { prepareDeletions, tidyRetained } from '../usecases/prepare-deletions.ts'
import type { Work } from '../usecases/use-case.ts'

/** What is run: the times are in `domain/schedule.ts`. Each does nothing where nothing is left to be done. */
export const scheduledRuns: Readonly<Record<ScheduleName, (work: Work, due: Due) => Promise<unknown>>> = {
  'consents.expire': (work) => expireConsents(work),
  'tasks.remind': remindTasks,
  'leavers.end': endLeavers,
  'keys.destroy': (work) => destroyKeys(work),
  'evidence.announce': announceEvidence,
  'reviews.open': openReviews,
  'reviews.tend': tendReviews,
  'replies.forget': (work) => forgetReplies(work),
  'deletion.tidy': (work) => tidyRetained(work),
  'deletion.forget': (work) => forgetSpent(work),
  'deletion.prepare': (work, due) => prepareDeletions(work, due),
}
