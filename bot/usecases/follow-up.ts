import type { FollowUpWay } from '../domain/message.ts'
import { Refusal } from '../domain/refusal.ts'
import { findMessage, setFollowedUp } from '../store/messages.ts'
import { changeIf } from '../store/transaction.ts'
import { useCase } from './use-case.ts'

/**
 * Marks that a patient whom a message did not reach was reached in another way: the message leaves the list of its
 * clinic, with who, when and how (XC-28). Whoever comes second changes nothing.
 * @throws Refusal `already_handled` for a message that reached the patient after all, or that may yet
 */
export const followUp = useCase<{ messageId: string; way: FollowUpWay }, { messageId: string }>(
  'message.followUp',
  async ({ work, actor, scope, now }, { messageId, way }) => {
    const message = await findMessage(work.database, work.vault, scope, messageId)
    if (message === null) throw new Refusal('not_found')
    const marked = await changeIf(work.database, now, async (tx) => {
      if (!(await setFollowedUp(tx, messageId, actor.personId, way))) return null
      tx.record({
        action: 'message.followed_up',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: message.clinicId,
        subject: `message:${messageId}`,
        code: way,
      })
      return messageId
    })
    if (marked === null && message.followUp === null) throw new Refusal('already_handled')
    return { messageId }
  },
)
