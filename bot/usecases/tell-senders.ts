import { notReachedStates } from '../domain/message.ts'
import type { Jobs } from '../store/jobs.ts'
import type { MovedMessage } from '../store/messages.ts'
import { putNoticesOf } from '../store/notices.ts'
import type { Change } from '../store/transaction.ts'

/**
 * Has the receipts of moved messages redrawn for their senders; a message that did not arrive, waits though nobody
 * chose that, or left though it was told as stopped, is a new card. The card that a message was confirmed on becomes
 * its receipt with the first move, and only then: a later alarm has a card of its own.
 */
export const tellSenders = async (
  change: Change,
  jobs: Jobs,
  moved: readonly MovedMessage[],
): Promise<void> => {
  await putNoticesOf(
    change,
    jobs,
    moved.map(({ id, personId, activityId, from, to }) => ({
      subject: `message:${id}`,
      personId,
      alert: to === 'queued' || from === 'stopped' || notReachedStates.includes(to),
      activityId: from === 'queued' || from === 'sending' ? activityId : null,
    })),
  )
}
