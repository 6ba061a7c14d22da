import { superseded } from '../domain/message.ts'
import { moveMessages } from '../store/messages.ts'
import type { Change } from '../store/transaction.ts'
import { tellSenders } from './tell-senders.ts'
import type { Work } from './use-case.ts'

/**
 * Stops what waits under an earlier version of a template, now that it has another one: it could not leave any more
 * (XC-06), and its senders are told at once rather than at the moment of leaving.
 */
export const stopSuperseded = async (work: Work, tx: Change, templateId: string): Promise<void> => {
  const stopped = await moveMessages(tx, { templateId }, 'stop', { code: superseded })
  for (const { id, trustId, clinicId } of stopped)
    tx.record({
      action: 'message.stopped',
      personId: null,
      trustId,
      clinicId,
      subject: `message:${id}`,
      code: superseded,
    })
  await tellSenders(tx, work.jobs, stopped)
}
