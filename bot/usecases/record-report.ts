import type { DeliveryReport } from '../ports.ts'
import { moveMessages } from '../store/messages.ts'
import { changeIf } from '../store/transaction.ts'
import { tellSenders } from './tell-senders.ts'
import type { Work } from './use-case.ts'

/**
 * Stores what the provider reports of a message. A report that is repeated, late, or about nothing that was sent
 * changes nothing: false (XC-10).
 */
export const recordReport = async (work: Work, { id, event, code }: DeliveryReport): Promise<boolean> => {
  const recorded = await changeIf(work.database, work.clock(), async (tx) => {
    const moved = await moveMessages(tx, { ids: [id] }, event, code === undefined ? {} : { code })
    if (moved.length === 0) return null
    for (const { clinicId, trustId, to } of moved)
      tx.record({
        action: 'message.reported',
        personId: null,
        trustId,
        clinicId,
        subject: `message:${id}`,
        code: to,
      })
    await tellSenders(tx, work.jobs, moved)
    return moved
  })
  return recorded !== null
}
