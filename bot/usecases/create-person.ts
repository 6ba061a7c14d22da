import { clinicRoles, rolesIn } from '../domain/account.ts'
import { dateIn } from '../domain/calendar.ts'
import { readPersonForm } from '../domain/person-form.ts'
import type { PersonForm } from '../domain/person-form.ts'
import { Refusal } from '../domain/refusal.ts'
import {
  createAccount,
  findKnownAccount,
  freeUsername,
  leaveAll,
  replaceRoles,
  replaceSpecialRights,
  reopenAccount,
} from '../store/accounts.ts'
import { findClinic, findTrustSettings } from '../store/clinics.ts'
import { putNotices } from '../store/notices.ts'
import { newId } from '../store/transaction.ts'
import { completeLineWithin } from './decide-order.ts'
import type { LineOutcome } from './decide-order.ts'
import { findInDirectory } from './find-newcomer.ts'
import { pressOnce } from './press-once.ts'
import { requireStanding, setRoles } from './set-roles.ts'
import { useCase } from './use-case.ts'

/** Whom an account is for, where, and with what. */
export interface CreatePress extends PersonForm {
  clinicId: string
  /** Entra object id of who was shown. */
  objectId: string
  /** The line of a leader's order for which it is made, which is completed with it; empty for none. */
  lineId?: string
  nonce: string
}

/** What became of making an account. */
export interface CreatedPerson {
  personId: string
  name: string
  /** `joined`: an account that is open in other clinics got the roles of this one. */
  came: 'created' | 'reopened' | 'joined'
  /** What became of the line of the order; null without one, and for a press that came again. */
  line: LineOutcome | null
}

/** The subject under which an invitation is shown to its person. */
export const invitationSubject = (personId: string): string => `invitation:${personId}`

/**
 * Makes an account of somebody in the directory and invites (LE-06, LE-32 to LE-37, LE-50); the person is looked up
 * again. A closed account is opened again with the roles given now and no others, and has to be taken into use anew;
 * one that is open in other clinics gets the roles of this clinic besides. The line of an order for which it is made is
 * completed in the same change (LE-12). A second press changes nothing.
 * @throws Refusal `person_invalid` with every fault, `person_exists`, `username_taken`, and those of
 * `findInDirectory` and `completeLineWithin`
 */
export const createPerson = useCase<CreatePress, CreatedPerson>('person.change', async (call, input) => {
  const { work, actor, scope, now } = call
  const { trustId } = scope
  const { clinicId, objectId, lineId = '', nonce } = input
  const { person } = await findInDirectory(work, scope, { clinicId, picked: objectId, address: '' })
  const { timeZone } = await findTrustSettings(work.database, scope)
  const read = readPersonForm(input, { givable: clinicRoles, today: dateIn(now, timeZone), before: null })
  if (!read.ok) throw new Refusal('person_invalid', read.faults)
  const { roles, rights, expiresOn } = read.value
  // Until the person chooses another: an invitation is written before the client's language is known.
  const language = (await findClinic(work.database, scope, clinicId))?.language ?? null
  const name = `${person.givenName} ${person.surname}`
  const known = await findKnownAccount(work.database, trustId, person.objectId)
  const personId = known?.personId ?? newId()
  const made = await pressOnce<Pick<CreatedPerson, 'came' | 'line'>>(
    call,
    { nonce, verb: 'person.create', outcomeId: personId },
    async (tx) => {
      const completed = async () => (lineId === '' ? null : completeLineWithin(work, tx, actor, lineId))
      await requireStanding(tx, { by: actor, trustId, personId }, 'person.change', clinicId)
      // Somebody else may have made the account meanwhile.
      const present = await findKnownAccount(tx, trustId, person.objectId)
      if (present !== null && present.personId !== personId) throw new Refusal('person_exists')
      if (present?.active === true) {
        if (present.memberships.some((one) => one.clinicId === clinicId)) throw new Refusal('person_exists')
        await setRoles(tx, { trustId, personId, by: actor, clinicId, roles, rights, reason: 'joined' })
        return { came: 'joined', line: await completed() }
      }
      if (!(await freeUsername(tx, trustId, person.username, personId))) throw new Refusal('username_taken')
      if (present === null) await createAccount(tx, { personId, trustId, ...person, expiresOn, language })
      else {
        await leaveAll(tx, personId)
        await reopenAccount(tx, personId, { ...person, expiresOn })
      }
      await replaceRoles(tx, personId, clinicId, { given: roles, taken: [] })
      await replaceSpecialRights(tx, personId, clinicId, { given: rights, taken: [] })
      tx.record({
        action: present === null ? 'person.created' : 'person.reopened',
        personId: actor.personId,
        trustId,
        clinicId,
        subject: `person:${personId}`,
        detail: {
          roles,
          rights,
          expires: expiresOn ?? 'none',
          ...(present === null ? {} : { rolesBefore: rolesIn(present.memberships, clinicId) }),
        },
      })
      await putNotices(tx, work.jobs, invitationSubject(personId), [{ personId, alert: true }])
      return { came: present === null ? 'created' : 'reopened', line: await completed() }
    },
  )
  if (made !== null) return { personId, name, ...made }
  // The press came again: the account is there.
  const there = await findKnownAccount(work.database, trustId, person.objectId)
  return { personId: there?.personId ?? personId, name, came: 'created', line: null }
})
