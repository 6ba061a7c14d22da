import { isOpen } from '../domain/account.ts'
import { readWho } from '../domain/access-order.ts'
import type { OrderClinic } from '../domain/access-order.ts'
import { isDate, momentOf } from '../domain/calendar.ts'
import type { LeaverView } from '../domain/leader-view.ts'
import { can, covers } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import type { FieldFault } from '../domain/refusal.ts'
import { findNamed } from '../store/access-orders.ts'
import { findAccountState, lockAccounts, setAccountState } from '../store/accounts.ts'
import { todayIn } from '../store/away.ts'
import { findClinicKeys, findDomain, findTrustSettings } from '../store/clinics.ts'
import { setLeader } from '../store/leaders.ts'
import { createLeaver, findLeaver } from '../store/leavers.ts'
import { findNames, findUserNames } from '../store/people.ts'
import { openTask } from '../store/tasks.ts'
import type { Change } from '../store/transaction.ts'
import { endReported } from './end-leavers.ts'
import { pressOnce } from './press-once.ts'
import { requireOther } from './set-roles.ts'
import { taskOf } from './show-task.ts'
import { useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/** A leaver's report as it was typed. */
export interface LeaverForm {
  clinicId: string
  /** User name or address. */
  who: string
  /** ISO. */
  lastDay: string
  /** The person has access to video, which e-health closes. */
  video: boolean
}

/** The form for reporting that somebody leaves, for somebody of the list or empty. */
export const openLeaverForm = useCase<
  { personId: string },
  { clinics: readonly OrderClinic[]; form: LeaverForm }
>('leaver.report', async ({ work, scope }, { personId }) => {
  const clinics = await findClinicKeys(work.database, scope)
  const names =
    personId === '' ? new Map<string, string>() : await findUserNames(work.database, scope, [personId])
  return {
    clinics,
    form: { clinicId: clinics[0]?.id ?? '', who: names.get(personId) ?? '', lastDay: '', video: true },
  }
})

const findPerson = async ({ work, scope }: Call, form: LeaverForm): Promise<string> => {
  const faults: FieldFault[] = []
  if (!covers(scope, form.clinicId)) faults.push({ field: 'clinicId', code: 'order_clinic' })
  if (!isDate(form.lastDay)) faults.push({ field: 'lastDay', code: 'day_missing' })
  const read = readWho(form.who, await findDomain(work.database, scope))
  const named = 'who' in read ? await findNamed(work.database, scope.trustId, [read.who], form.clinicId) : []
  const person = named.find((one) => one.roles.length > 0)
  if (person === undefined) faults.push({ field: 'who', code: 'leaver_unknown' })
  if (faults.length > 0 || person === undefined) throw new Refusal('leaver_invalid', faults)
  return person.personId
}

/**
 * Sets the last day of an account that has roles in this clinic alone, unless it ends before: the gate of every door
 * keeps to it. Who has roles elsewhere too loses those of the clinic when the day is over.
 */
const limitAccount = async (
  tx: Change,
  trustId: string,
  personId: string,
  { clinicId, lastDay }: LeaverForm,
): Promise<{ setsExpiry: boolean; expiredBefore: string | null }> => {
  await lockAccounts(tx, trustId)
  const account = await findAccountState(tx, trustId, personId)
  if (account === null) throw new Refusal('not_found')
  const alone = account.memberships.every((one) => one.clinicId === clinicId)
  const setsExpiry = alone && (account.expiresOn === null || account.expiresOn > lastDay)
  if (setsExpiry) await setAccountState(tx, personId, { expiresOn: lastDay })
  return { setsExpiry, expiredBefore: account.expiresOn }
}

/**
 * Reports that somebody of a clinic of the leader's leaves it, with the last day: access ends with that day, whoever
 * acts. It is a task of the clinic's administrators until they close it, and of e-health where there is access to video
 * (LE-15, VID-12).
 * @throws Refusal `leaver_invalid` with every fault, `own_account`, `already_handled` while one is open
 */
export const reportLeaver = useCase<LeaverForm & { nonce: string }, { leaverId: string }>(
  'leaver.report',
  async (call, { nonce, ...form }) => {
    const { work, actor, scope, now } = call
    const personId = await findPerson(call, form)
    requireOther(actor, personId)
    const { trustId } = actor
    const { clinicId, lastDay } = form
    const { timeZone } = await findTrustSettings(work.database, scope)
    const today = await todayIn(work.database, scope, now)
    const dueAt = momentOf(lastDay, 24 * 60, timeZone)
    const reported = await pressOnce(
      call,
      { nonce, verb: 'leaver.report', outcomeId: personId },
      async (tx) => {
        const limits = await limitAccount(tx, trustId, personId, form)
        const leaverId = await createLeaver(tx, {
          trustId,
          clinicId,
          personId,
          leaderId: actor.personId,
          lastDay,
          ...limits,
        })
        if (leaverId === null) throw new Refusal('already_handled')
        const subject = `leaver:${leaverId}`
        await setLeader(tx, personId, actor.personId)
        tx.record({
          action: 'leaver.reported',
          personId: actor.personId,
          trustId,
          clinicId,
          subject,
          detail: {
            person: personId,
            video: form.video,
            lastDay,
            ...(limits.setsExpiry ? { expiresBefore: limits.expiredBefore ?? 'none', expires: lastDay } : {}),
          },
        })
        const task = { trustId, clinicId, subject, openedBy: actor.personId, dueAt }
        await openTask(tx, work.jobs, { ...task, kind: 'leaver' })
        if (form.video) await openTask(tx, work.jobs, { ...task, kind: 'videoLeaver' })
        if (lastDay < today) await endReported(tx, trustId, leaverId)
        return leaverId
      },
    )
    return { leaverId: reported ?? '' }
  },
)

/** A report for the leader who made it, for the clinic's administrators and for e-health. */
export const showLeaver = useCase<{ leaverId: string }, LeaverView>(
  'access.read',
  async (call, { leaverId }) => {
    const { work, actor, now } = call
    const everywhere = { trustId: actor.trustId, clinics: 'all' } as const
    const leaver = await findLeaver(work.database, everywhere, leaverId)
    const decides = leaver !== null && can(actor.memberships, 'leaver.decide', leaver.clinicId)
    if (leaver === null || !(decides || leaver.leaderId === actor.personId)) throw new Refusal('not_found')
    const names = await findNames(work.database, everywhere, [
      leaver.personId,
      leaver.leaderId,
      ...(leaver.closedBy === null ? [] : [leaver.closedBy]),
    ])
    const users = await findUserNames(work.database, everywhere, [leaver.personId])
    const clinics = await findClinicKeys(work.database, everywhere)
    const today = await todayIn(work.database, everywhere, now)
    const subject = `leaver:${leaver.id}`
    const videoTask = await taskOf(call, subject, 'videoLeaver')
    const waits = videoTask !== null
    const closesVideo = waits && can(actor.memberships, 'video.close', leaver.clinicId)
    return {
      leaverId: leaver.id,
      name: names.get(leaver.personId) ?? '',
      username: users.get(leaver.personId) ?? '',
      clinicName: clinics.find((one) => one.id === leaver.clinicId)?.name ?? '',
      leaderName: names.get(leaver.leaderId) ?? '',
      lastDay: leaver.lastDay,
      state: leaver.state,
      reportedAt: leaver.reportedAt,
      endedAt: leaver.endedAt,
      closedAt: leaver.closedAt,
      closerName: leaver.closedBy === null ? null : (names.get(leaver.closedBy) ?? ''),
      reason: leaver.reason,
      video: leaver.videoClosedAt !== null ? 'closed' : waits ? 'waits' : 'none',
      // E-health is administrator everywhere, and asked for the access to video first.
      task: closesVideo ? videoTask : await taskOf(call, subject, 'leaver'),
      decides: decides && leaver.state === 'reported',
      closesVideo,
      over: !isOpen({ active: true, expiresOn: leaver.lastDay }, today),
    }
  },
)
