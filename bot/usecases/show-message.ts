import { Refusal } from '../domain/refusal.ts'
import type { WholeMessage } from '../domain/sending.ts'
import { findMessage } from '../store/messages.ts'
import { findNames } from '../store/people.ts'
import { recordEvents } from '../store/transaction.ts'
import { useCase } from './use-case.ts'

/**
 * A message with number, text and history, for the answer to a press only. Every reading is recorded, and
 * nothing is shown that could not be recorded (LE-11).
 */
export const showMessage = useCase<
  { messageId: string },
  { message: WholeMessage; senderName: string; followerName: string }
>('message.read', async ({ work, actor, scope, now }, { messageId }) => {
  const message = await findMessage(work.database, work.vault, scope, messageId)
  if (message === null) throw new Refusal('not_found')
  await recordEvents(work.database, now, [
    {
      action: 'message.read',
      personId: actor.personId,
      trustId: actor.trustId,
      clinicId: message.clinicId,
      subject: `message:${messageId}`,
    },
  ])
  const follower = message.followUp?.personId ?? ''
  const people = [message.personId, ...(follower === '' ? [] : [follower])]
  const names = await findNames(work.database, scope, people)
  return {
    message,
    senderName: names.get(message.personId) ?? '',
    followerName: names.get(follower) ?? '',
  }
})
