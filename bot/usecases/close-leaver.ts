import type { Actor } from '../domain/actor.ts'
import { can } from '../domain/permissions.ts'
import type { Permission } from '../domain/permissions.ts'
import { readReason } from '../domain/reason.ts'
import { Refusal } from '../domain/refusal.ts'
import { findAccountState, lockAccounts, setAccountState } from '../store/accounts.ts'
import { lockLeaver, updateLeaver } from '../store/leavers.ts'
import type { Leaver } from '../store/leavers.ts'
import { findNoticed, putNotices } from '../store/notices.ts'
import { closeTask } from '../store/tasks.ts'
import type { Change } from '../store/transaction.ts'
import { requireUnclaimed } from './claim-task.ts'
import { endAccess } from './end-access.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'
import type { Work } from './use-case.ts'

const lockFor = async (
  tx: Change,
  actor: Actor,
  leaverId: string,
  permission: Permission,
): Promise<Leaver> => {
  const leaver = await lockLeaver(tx, { trustId: actor.trustId, clinics: 'all' }, leaverId)
  if (leaver === null) throw new Refusal('not_found')
  if (!can(actor.memberships, permission, leaver.clinicId)) throw new Refusal('wrong_clinic')
  return leaver
}

/** The leader is told what came of it; the others who have the card see it there. */
const tell = async (work: Work, tx: Change, actor: Actor, leaver: Leaver): Promise<void> => {
  const subject = `leaver:${leaver.id}`
  const others = (await findNoticed(tx, subject)).filter(
    (id) => id !== actor.personId && id !== leaver.leaderId,
  )
  await putNotices(tx, work.jobs, subject, [
    { personId: leaver.leaderId, alert: true },
    ...others.map((personId) => ({ personId, alert: false })),
  ])
}

/**
 * Closes the task of a leaver: the access to the clinic ends now, if it has not ended by itself, and what the person was
 * about to send is dropped (LE-15).
 */
export const closeLeaver = useCase<{ leaverId: string; nonce: string }, { leaverId: string }>(
  'leaver.decide',
  async (call, { leaverId, nonce }) => {
    const { work, actor, now } = call
    await pressOnce(call, { nonce, verb: 'leaver.close', outcomeId: leaverId }, async (tx) => {
      const leaver = await lockFor(tx, actor, leaverId, 'leaver.decide')
      if (leaver.state !== 'reported') throw new Refusal('already_handled')
      const { trustId, clinicId, personId } = leaver
      const subject = `leaver:${leaverId}`
      await requireUnclaimed(tx, actor, subject, 'leaver')
      if (leaver.endedAt === null)
        await endAccess(tx, { trustId, personId, by: actor, clinics: [clinicId], reason: 'leaver' })
      await updateLeaver(tx, leaverId, {
        state: 'closed',
        closedAt: now,
        closedBy: actor.personId,
        ...(leaver.endedAt === null ? { endedAt: now } : {}),
      })
      tx.record({
        action: 'leaver.closed',
        personId: actor.personId,
        trustId,
        clinicId,
        subject,
        detail: { person: personId, ended: leaver.endedAt === null ? 'now' : 'before' },
      })
      await closeTask(tx, { trustId, subject, kind: 'leaver', how: 'finish', closedBy: actor.personId })
      await tell(work, tx, actor, leaver)
      return true
    })
    return { leaverId }
  },
)

/**
 * Refuses a report with a reason, such as a wrong person: the last day is as before, unless somebody else has changed it
 * or it is over.
 * @throws Refusal `reason_missing`
 */
export const refuseLeaver = useCase<
  { leaverId: string; reason: string; nonce: string },
  { leaverId: string }
>('leaver.decide', async (call, { leaverId, reason: typed, nonce }) => {
  const { work, actor, now } = call
  const reason = readReason(typed)
  if (reason === '') throw new Refusal('reason_missing', [{ field: 'reason', code: 'reason_missing' }])
  await pressOnce(call, { nonce, verb: 'leaver.refuse', outcomeId: leaverId }, async (tx) => {
    const leaver = await lockFor(tx, actor, leaverId, 'leaver.decide')
    if (leaver.state !== 'reported') throw new Refusal('already_handled')
    const { trustId, clinicId, personId } = leaver
    const subject = `leaver:${leaverId}`
    await requireUnclaimed(tx, actor, subject, 'leaver')
    await lockAccounts(tx, trustId)
    const account = await findAccountState(tx, trustId, personId)
    const restores =
      leaver.setsExpiry && leaver.endedAt === null && account !== null && account.expiresOn === leaver.lastDay
    if (restores) await setAccountState(tx, personId, { expiresOn: leaver.expiredBefore })
    await updateLeaver(tx, leaverId, { state: 'refused', closedAt: now, closedBy: actor.personId, reason })
    tx.record({
      action: 'leaver.refused',
      personId: actor.personId,
      trustId,
      clinicId,
      subject,
      detail: {
        person: personId,
        ...(restores ? { expiresBefore: leaver.lastDay, expires: leaver.expiredBefore ?? 'none' } : {}),
      },
    })
    await closeTask(tx, { trustId, subject, how: 'drop', closedBy: actor.personId })
    await tell(work, tx, actor, leaver)
    return true
  })
  return { leaverId }
})

/** E-health says that the access to video is closed (VID-12). */
export const closeVideo = useCase<{ leaverId: string; nonce: string }, { leaverId: string }>(
  'video.close',
  async (call, { leaverId, nonce }) => {
    const { work, actor, now } = call
    await pressOnce(call, { nonce, verb: 'leaver.video', outcomeId: leaverId }, async (tx) => {
      const leaver = await lockFor(tx, actor, leaverId, 'video.close')
      const { trustId, clinicId, personId } = leaver
      const subject = `leaver:${leaverId}`
      await requireUnclaimed(tx, actor, subject, 'videoLeaver')
      const task = { trustId, subject, kind: 'videoLeaver', how: 'finish', closedBy: actor.personId } as const
      if ((await closeTask(tx, task)) === 0) throw new Refusal('already_handled')
      await updateLeaver(tx, leaverId, { videoClosedAt: now, videoClosedBy: actor.personId })
      tx.record({
        action: 'leaver.video_closed',
        personId: actor.personId,
        trustId,
        clinicId,
        subject,
        detail: { person: personId },
      })
      await tell(work, tx, actor, leaver)
      return true
    })
    return { leaverId }
  },
)
