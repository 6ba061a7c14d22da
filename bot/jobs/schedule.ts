import { isScheduleName } from '../domain/schedule.ts'
import type { SmsProvider } from '../ports.ts'
import { settleLost } from '../usecases/deliver-messages.ts'
import { expireDraft, expireOverdueDrafts } from '../usecases/expire-draft.ts'
import { settleSilence } from '../usecases/settle-silence.ts'
import { takeSheetsOver } from '../usecases/take-over-sheet.ts'
import { warnOfLimits } from '../usecases/warn-limits.ts'
import type { Work } from '../usecases/use-case.ts'
import type { Deletions } from './deletions.ts'
import type { Departures } from './departures.ts'
import type { Outbox } from './outbox.ts'
import type { JobHandlers, Sweeps } from './runner.ts'
import { scheduledRuns } from './schedules.ts'

/** All at once; the first failure, when all are done. */
const each = async <T>(items: readonly T[], run: (item: T) => Promise<unknown>): Promise<void> => {
  const failed = (await Promise.allSettled(items.map(run))).find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

/** What the bot does by itself: queue -> use case, and what is looked after every half minute. */
export const schedule = (
  work: Work,
  provider: SmsProvider,
  outbox: Outbox,
  departures: Departures,
  deletions: Deletions,
): { handlers: JobHandlers; sweeps: Sweeps } => {
  // Done when the outbox knows: a slow Teams must not hold up the queue.
  const wake = () => {
    outbox.wake()
    return Promise.resolve()
  }
  // A job says that something is queued; the rows say what is due.
  const depart = () => {
    departures.wake()
    return Promise.resolve()
  }
  const deleteMessages = () => {
    deletions.wake()
    return Promise.resolve()
  }
  return {
    handlers: {
      deliver: depart,
      delete: deleteMessages,
      notify: wake,
      expire: (jobs) => each(jobs, ({ draftId }) => expireDraft(work, draftId)),
      scheduled: (jobs) =>
        each(jobs, async ({ name, trustId }) => {
          // A name of an older version does nothing; the calendar takes it out.
          if (isScheduleName(name)) await scheduledRuns[name](work, { trustId, at: work.clock() })
        }),
    },
    sweeps: {
      deliver: async () => {
        await settleLost(work)
        await depart()
      },
      silence: () => settleSilence(work, provider.reportsEndAfter),
      notify: wake,
      expire: () => expireOverdueDrafts(work),
      limits: () => warnOfLimits(work),
      delete: deleteMessages,
      sheets: () => takeSheetsOver(work),
    },
  }
}
