import { takenBack } from '../domain/message.ts'
import { can } from '../domain/permissions.ts'
import type { Membership, Permission } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import type { DeviationView, ReceiptView } from '../domain/sending.ts'
import { createDeviation, findDeviation } from '../store/deviations.ts'
import { findFilling, findReceipt, moveMessages } from '../store/messages.ts'
import { putNotices } from '../store/notices.ts'
import { findCandidates } from '../store/people.ts'
import { changeIf } from '../store/transaction.ts'
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
  async ({ work, scope }, { deviationId }) => {
    const found = await findDeviation(work.database, scope, deviationId)
    if (found === null) throw new Refusal('not_found')
    return found
  },
)
