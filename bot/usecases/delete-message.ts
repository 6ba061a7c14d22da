import { deletionReasons } from '../domain/deletion.ts'
import { stoppedByAdministrator } from '../domain/message.ts'
import { Refusal } from '../domain/refusal.ts'
import { isDeletedSingly, isInRun, lockClinic } from '../store/deletion-runs.ts'
import { hasDeviation } from '../store/deviations.ts'
import { eraseMessage } from '../store/erasure.ts'
import { findMessage, moveMessages } from '../store/messages.ts'
import { pressOnce } from './press-once.ts'
import { tellSenders } from './tell-senders.ts'
import { requireClinic, useCase } from './use-case.ts'

/**
 * Deletes one message by itself, with a reason of a closed list (LE-07). What has not left is stopped instead. Not
 * one that somebody marked as a deviation, which would take away what is to be followed up; and not one that is part
 * of a run under way, whose spot checks nobody chooses.
 * @returns what came of it
 */
export const deleteMessage = useCase<
  { messageId: string; reason: string; nonce: string },
  { outcome: 'deleted' | 'stopped' }
>('message.delete', async (call, { messageId, reason: given, nonce }) => {
  const { work, actor, scope } = call
  const reason = deletionReasons.find((one) => one === given)
  const message = await findMessage(work.database, work.vault, scope, messageId)
  // Pressed twice, or deleted by a colleague meanwhile: it is as wished.
  if (message === null && (await isDeletedSingly(work.database, scope, messageId)))
    return { outcome: 'deleted' }
  if (message === null) throw new Refusal('not_found')
  const { clinicId } = message
  requireClinic(scope, clinicId)
  if (reason === undefined)
    throw new Refusal('deletion_reason_missing', [{ field: 'reason', code: 'missing' }])
  const outcome = await pressOnce(
    call,
    { nonce, verb: 'message.delete', outcomeId: messageId },
    async (tx) => {
      const event = {
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId,
        subject: `message:${messageId}`,
        detail: { reason },
      }
      const stopped = await moveMessages(tx, { ids: [messageId] }, 'stop', { code: stoppedByAdministrator })
      if (stopped.length > 0) {
        tx.record({ action: 'message.stopped', ...event, code: stoppedByAdministrator })
        await tellSenders(tx, work.jobs, stopped)
        return 'stopped' as const
      }
      await lockClinic(tx, clinicId)
      if (await hasDeviation(tx, messageId)) throw new Refusal('message_deviates')
      if (await isInRun(tx, clinicId, messageId)) throw new Refusal('message_in_run')
      if (!(await eraseMessage(tx, { messageId, clinicId, personId: actor.personId, reason })))
        throw new Refusal('message_under_way')
      tx.record({ action: 'message.deleted', ...event })
      return 'deleted' as const
    },
  )
  if (outcome !== null) return { outcome }
  return { outcome: (await isDeletedSingly(work.database, scope, messageId)) ? 'deleted' : 'stopped' }
})
