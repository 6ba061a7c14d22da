import { centralRoles, clinicRoles } from '../domain/account.ts'
import type { PersonView } from '../domain/account-view.ts'
import { dateIn } from '../domain/calendar.ts'
import { readPersonForm } from '../domain/person-form.ts'
import type { PersonForm } from '../domain/person-form.ts'
import { Refusal } from '../domain/refusal.ts'
import { freeUsername, reopenAccount, setInvited } from '../store/accounts.ts'
import { findTrustSettings } from '../store/clinics.ts'
import { putNotices } from '../store/notices.ts'
import { findObjectId } from '../store/people.ts'
import { invitationSubject } from './create-person.ts'
import { completeLineWithin } from './decide-order.ts'
import type { LineOutcome } from './decide-order.ts'
import { endAccess } from './end-access.ts'
import { findInDirectory } from './find-newcomer.ts'
import { pressOnce } from './press-once.ts'
import { requireAccount, requireOther, requireStanding, setLastDay, setRoles } from './set-roles.ts'
import { personView } from './show-person.ts'
import { requireClinic, useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/** A press on an account as it was shown. */
export interface PersonPress {
  personId: string
  revision: number
  nonce: string
}

/** The account of the scope, if it still is as it was shown. */
const shownAccount = async (call: Call, { personId, revision }: PersonPress): Promise<PersonView> => {
  requireOther(call.actor, personId)
  const view = await personView(call.work, call.actor, call.scope, personId)
  if (view.account.revision !== revision) throw new Refusal('already_handled')
  return view
}

/** The form of an account in one clinic, or as central staff for an empty one. */
export const openPerson = useCase<{ personId: string; clinicId: string }, PersonView>(
  'person.change',
  async ({ work, actor, scope }, { personId, clinicId }) => {
    requireOther(actor, personId)
    if (clinicId !== '') requireClinic(scope, clinicId)
    const view = await personView(work, actor, scope, personId)
    if (clinicId === '' && !view.central) throw new Refusal('forbidden')
    return view
  },
)

/**
 * Saves roles and rights in one clinic, or as central staff for an empty one, and the last day of the account where
 * the actor looks after all of it (LE-06, LE-35, LE-37). The line of an order for which it is done is completed in the
 * same change (LE-12).
 * @throws Refusal `person_invalid` with every fault, `own_account`, `already_handled` when the account has changed,
 * `last_administrator`, `forbidden`, and those of `completeLineWithin`
 */
export const changePerson = useCase<
  PersonPress & PersonForm & { clinicId: string; lineId?: string },
  PersonView & { line: LineOutcome | null }
>('person.change', async (call, input) => {
  const { work, actor, scope, now } = call
  const { trustId } = scope
  const { personId, lineId = '', nonce } = input
  const clinicId = input.clinicId === '' ? null : input.clinicId
  requireOther(actor, personId)
  if (clinicId !== null) requireClinic(scope, clinicId)
  const before = await personView(work, actor, scope, personId)
  const { timeZone } = await findTrustSettings(work.database, scope)
  const read = readPersonForm(input, {
    givable: clinicId === null ? centralRoles : clinicRoles,
    today: dateIn(now, timeZone),
    before: before.account.expiresOn,
    none: clinicId === null,
  })
  if (!read.ok) throw new Refusal('person_invalid', read.faults)
  const { roles, rights, expiresOn } = read.value
  let line: LineOutcome | null = null
  await pressOnce(call, { nonce, verb: 'person.save', outcomeId: personId }, async (tx) => {
    await requireStanding(tx, { by: actor, trustId, personId })
    if ((await requireAccount(tx, trustId, personId)).revision !== input.revision)
      throw new Refusal('already_handled')
    const common = { trustId, personId, by: actor, reason: 'administrator' }
    const changed = await setRoles(tx, {
      ...common,
      clinicId,
      roles,
      ...(clinicId === null ? {} : { rights }),
    })
    const moved = before.whole && (await setLastDay(tx, { ...common, expiresOn }))
    if (lineId !== '') line = await completeLineWithin(work, tx, actor, lineId)
    return changed || moved || line === 'completed' ? true : null
  })
  return { ...(await personView(work, actor, scope, personId)), line }
})

/**
 * Closes an account: in the actor's clinics, and altogether where the person has no role elsewhere (LE-06). What
 * the person was about to send is dropped.
 * @throws Refusal `own_account`, `already_handled`, `last_administrator`
 */
export const closePerson = useCase<PersonPress, { closed: 'closed' | 'left'; view: PersonView | null }>(
  'person.change',
  async (call, press) => {
    const { work, actor, scope } = call
    const { personId, nonce } = press
    requireOther(actor, personId)
    const ended = await pressOnce(call, { nonce, verb: 'person.close', outcomeId: personId }, async (tx) => {
      await shownAccount(call, press)
      const came = await endAccess(tx, {
        trustId: scope.trustId,
        personId,
        by: actor,
        clinics: scope.clinics,
        reason: 'administrator',
      })
      return came === 'ended_before' ? null : came
    })
    const view = await personView(work, actor, scope, personId).catch((error: unknown) => {
      // Whoever has roles in other clinics only does not exist any more here.
      if (error instanceof Refusal && error.code === 'not_found') return null
      throw error
    })
    return { closed: ended ?? (view === null ? 'left' : 'closed'), view }
  },
)

/**
 * Opens a closed account again with the roles it had, and invites: it has to be taken into use anew. The directory is
 * asked whether the person is still there.
 * @throws Refusal `own_account`, `already_handled`, `wrong_clinic` where roles of other clinics would come back too
 */
export const reopenPerson = useCase<PersonPress, PersonView>('person.change', async (call, press) => {
  const { work, actor, scope } = call
  const { trustId } = scope
  const { personId, nonce } = press
  requireOther(actor, personId)
  const view = await personView(work, actor, scope, personId)
  if (!view.whole) throw new Refusal('wrong_clinic')
  const clinicId =
    view.account.roles.find((one) => one.clinicId !== null)?.clinicId ?? view.clinics[0]?.id ?? ''
  const objectId = await findObjectId(work.database, trustId, personId)
  const { person } = await findInDirectory(work, scope, { clinicId, picked: objectId ?? '', address: '' })
  await pressOnce(call, { nonce, verb: 'person.reopen', outcomeId: personId }, async (tx) => {
    await requireStanding(tx, { by: actor, trustId, personId }, 'person.change')
    const account = await requireAccount(tx, trustId, personId)
    if (account.revision !== press.revision) throw new Refusal('already_handled')
    if (account.active) return null
    if (!(await freeUsername(tx, trustId, person.username, personId))) throw new Refusal('username_taken')
    await reopenAccount(tx, personId, { ...person, expiresOn: null })
    for (const place of new Set(account.memberships.map((one) => one.clinicId)))
      tx.record({
        action: 'person.reopened',
        personId: actor.personId,
        trustId,
        clinicId: place,
        subject: `person:${personId}`,
        detail: {
          roles: account.memberships.filter((one) => one.clinicId === place).map(({ role }) => role),
          expiresBefore: account.expiresOn ?? 'none',
          expires: 'none',
        },
      })
    await putNotices(tx, work.jobs, invitationSubject(personId), [{ personId, alert: true }])
    return true
  })
  return personView(work, actor, scope, personId)
})

/** Sends the invitation again to somebody who has not followed it yet (LE-50); once a press. */
export const invitePerson = useCase<PersonPress, PersonView>('person.change', async (call, press) => {
  const { work, actor, scope } = call
  const { personId, nonce } = press
  const { account } = await personView(work, actor, scope, personId)
  if (!account.active || account.activatedAt !== null) throw new Refusal('already_handled')
  await pressOnce(call, { nonce, verb: 'person.invite', outcomeId: personId }, async (tx) => {
    await setInvited(tx, personId)
    tx.record({
      action: 'person.invited',
      personId: actor.personId,
      trustId: actor.trustId,
      clinicId: account.roles.find((one) => one.clinicId !== null)?.clinicId ?? null,
      subject: `person:${personId}`,
    })
    await putNotices(tx, work.jobs, invitationSubject(personId), [{ personId, alert: true }])
    return true
  })
  return personView(work, actor, scope, personId)
})
