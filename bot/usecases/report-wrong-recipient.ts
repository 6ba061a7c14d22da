import { takenBack } from '../domain/message.ts'
import { can } from '../domain/permissions.ts'
import type { Membership, Permission } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import type { DeviationView, ReceiptView } from '../domain/sending.ts'
import { createDeviation, findDeviation, findDeviationSender } from '../store/deviations.ts'
import { findFilling, findReceipt, moveMessages } from '../store/messages.ts'
import { findNoticed, putNotices } from '../store/notices.ts'
import { findCandidates } from '../store/people.ts'
import { closeTask, openTask } from '../store/tasks.ts'
import { changeIf } from '../store/transaction.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'

/** Those who look after a clinic; where it has none of its own, those who do so for all (LE-05). */
export const administratorsOf = (
  candidates: readonly { personId: string; memberships: readonly Membership[] }[],
  permission: Permission,
  clinicId: string,
): string[] => {
  const able = candidates.filter((one) => can(one.memberships, permission, clinicId))
  const own = able.filter((one) => one.memberships.some((membership) => membership.clinicId === clinicId))
  return (own.length > 0 ? own : able).map((one) => one.personId)
}

/**
 * Reports that a message of the actor's own went to somebody it was not meant for (LE-49): a deviation that the
 * administrators of the clinic are told of, without number or text. What has not left yet is stopped. A second
 * press changes nothing.
 */
export const reportWrongRecipient = useCase<{ messageId: string }, ReceiptView>(
  'message.deviate',
  async ({ work, actor, scope, now }, { messageId }) => {
    const filling = await findFilling(work.database, work.vault, actor.personId, messageId)
    if (filling === null) throw new Refusal('not_found')
    const { clinicId } = filling
    const everywhere = { ...scope, clinics: 'all' } as const
    const candidates = await findCandidates(work.database, everywhere, ['deviation.read'], now)
    await changeIf(work.database, now, async (tx) => {
      const id = await createDeviation(tx, {
        clinicId,
        messageId,
        personId: actor.personId,
        kind: 'wrong_recipient',
      })
      if (id === null) return null
      await moveMessages(tx, { ids: [messageId] }, 'stop', { code: takenBack })
      tx.record({
        action: 'message.wrong_recipient',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId,
        subject: `message:${messageId}`,
        detail: { deviation: id },
      })
      await openTask(tx, work.jobs, {
        trustId: actor.trustId,
        clinicId,
        kind: 'deviation',
        subject: `deviation:${id}`,
        openedBy: actor.personId,
      })
      await putNotices(
        tx,
        work.jobs,
        `deviation:${id}`,
        administratorsOf(candidates, 'deviation.read', clinicId).map((personId) => ({
          personId,
          alert: true,
        })),
      )
      return id
    })
    const receipt = await findReceipt(work.database, work.vault, actor.personId, messageId)
    if (receipt === null) throw new Refusal('not_found')
    return receipt
  },
)

/** A deviation for those who look after its clinic. */
export const showDeviation = useCase<{ deviationId: string }, DeviationView>(
  'deviation.read',
  async ({ work, actor, scope }, { deviationId }) => {
    const found = await findDeviation(work.database, scope, deviationId)
    if (found === null) throw new Refusal('not_found')
    return { ...found, own: (await findDeviationSender(work.database, deviationId)) === actor.personId }
  },
)

/**
 * Closes a deviation that was followed up; the card of everybody who was told says so. A second press says the same.
 * @throws Refusal `own_deviation` for whoever sent the message
 */
export const closeDeviation = useCase<{ deviationId: string; nonce: string }, DeviationView>(
  'deviation.close',
  async (call, { deviationId, nonce }) => {
    const { work, actor, scope } = call
    const found = await findDeviation(work.database, scope, deviationId)
    if (found === null) throw new Refusal('not_found')
    const own = (await findDeviationSender(work.database, deviationId)) === actor.personId
    if (own) throw new Refusal('own_deviation')
    const subject = `deviation:${deviationId}`
    await pressOnce(call, { nonce, verb: 'deviation.close', outcomeId: deviationId }, async (tx) => {
      const { trustId, personId } = actor
      const closed = await closeTask(tx, { trustId, subject, how: 'finish', closedBy: personId })
      if (closed === 0) return null
      const people = await findNoticed(tx, subject)
      await putNotices(
        tx,
        work.jobs,
        subject,
        people.map((one) => ({ personId: one, alert: false })),
      )
      return closed
    })
    return { ...found, own, open: false }
  },
)
