import { takenBack } from '../domain/message.ts'
import { Refusal } from '../domain/refusal.ts'
import type { ReceiptView } from '../domain/sending.ts'
import { findReceipt, moveMessages } from '../store/messages.ts'
import { putNotices } from '../store/notices.ts'
import { changeIf } from '../store/transaction.ts'
import { useCase } from './use-case.ts'

/**
 * Takes back a message of the actor's own that has not left: in the seconds after its confirm, or while it is held.
 * A second press says the same.
 * @throws Refusal `already_left` once it was taken to be handed over
 */
export const stopMessage = useCase<{ messageId: string }, ReceiptView>(
  'message.stop',
  async ({ work, actor, now }, { messageId }) => {
    const find = async (): Promise<ReceiptView> => {
      const receipt = await findReceipt(work.database, work.vault, actor.personId, messageId)
      if (receipt === null) throw new Refusal('not_found')
      return receipt
    }
    await find()
    await changeIf(work.database, now, async (tx) => {
      const [stopped] = await moveMessages(tx, { ids: [messageId] }, 'stop', { code: takenBack })
      if (stopped === undefined) return null
      tx.record({
        action: 'message.stopped',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: stopped.clinicId,
        subject: `message:${messageId}`,
        code: takenBack,
      })
      // The card that was pressed stays the receipt, for whoever opens the chat later.
      await putNotices(tx, work.jobs, `message:${messageId}`, [
        { personId: actor.personId, alert: false, activityId: stopped.activityId },
      ])
      return stopped.id
    })
    const receipt = await find()
    if (receipt.state !== 'stopped') throw new Refusal('already_left')
    return receipt
  },
)
