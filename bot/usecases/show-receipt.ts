import { Refusal } from '../domain/refusal.ts'
import type { ReceiptView } from '../domain/sending.ts'
import { findReceipt } from '../store/messages.ts'
import { useCase } from './use-case.ts'

/** The receipt of a message that the actor sent, as its posted card shows it (XC-26). */
export const showReceipt = useCase<{ messageId: string }, ReceiptView>(
  'self.read',
  async ({ work, actor }, { messageId }) => {
    const receipt = await findReceipt(work.database, work.vault, actor.personId, messageId)
    if (receipt === null) throw new Refusal('not_found')
    return receipt
  },
)
