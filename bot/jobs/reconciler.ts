import type { Log } from '../log.ts'
import type { Clock } from '../ports.ts'
import type { Database } from '../store/database.ts'
import { reconcile } from '../store/reconcile.ts'
import type { Settlement } from '../store/reconcile.ts'
import { recordEvents } from '../store/transaction.ts'

/** What is settled stands in the audit: the next account sets out from there. */
const settle = (database: Database, now: Date, { before, confirmed, deleted }: Settlement): Promise<void> =>
  recordEvents(database, now, [
    {
      action: 'message.settled',
      personId: null,
      trustId: null,
      detail: { before, confirmed, deleted },
    },
  ])

/** Milliseconds between two accounts. */
const every = 60 * 60 * 1000

/**
 * A sweep that holds the messages against what was confirmed once an hour and writes it into the log: the counts of
 * all states, and as an error, with ids, what does not add up. What is deleted and accounted for is settled then.
 */
export const createReconciler = (database: Database, clock: Clock, log: Log): (() => Promise<void>) => {
  let last = Number.NEGATIVE_INFINITY
  return async () => {
    const now = clock()
    if (now.getTime() - last < every) return
    const account = await reconcile(database, now)
    last = now.getTime()
    for (const [state, count] of Object.entries(account.states))
      log.info('messages.counted', { code: state, count })
    for (const messageId of account.missing) log.error('message.missing', { messageId })
    for (const messageId of account.unconfirmed) log.error('message.unconfirmed', { messageId })
    for (const { batchId, confirmed, found } of account.batches)
      log.error('batch.incomplete', { reference: batchId, count: confirmed - found })
    for (const { id, state } of account.stuck) log.error('message.stuck', { messageId: id, code: state })
    if (account.deleted > 0) log.info('messages.counted', { code: 'deleted', count: account.deleted })
    const gone = account.confirmed - account.total - account.deleted
    if (gone !== 0) log.error('messages.unaccounted', { count: gone })
    if (account.next !== null) await settle(database, now, account.next)
  }
}
