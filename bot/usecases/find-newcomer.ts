import type { AccountClinic, NewcomerView } from '../domain/account-view.ts'
import { addressOfTyped, newPersonOf } from '../domain/person-form.ts'
import type { NewPerson } from '../domain/person-form.ts'
import { Refusal } from '../domain/refusal.ts'
import { checkSender } from '../domain/sender-text.ts'
import type { Scope } from '../domain/permissions.ts'
import type { DirectoryAnswer } from '../ports.ts'
import { findDirectoryTrust, findKnownAccount } from '../store/accounts.ts'
import { accountClinics } from './show-person.ts'
import { requireClinic, useCase } from './use-case.ts'
import type { Work } from './use-case.ts'

/** Whether the form may have a people picker, and the clinics that a new user may belong to. */
export const openPersonForm = useCase<object, { picker: boolean; clinics: AccountClinic[] }>(
  'person.change',
  async ({ work, scope }) => ({
    picker: work.directory.picker,
    clinics: await accountClinics(work, scope),
  }),
)

/** Whom an administrator means: a person picked in Teams, or a user name or address that was typed. */
export interface NewcomerForm {
  clinicId: string
  /** Entra object id, empty where nobody was picked. */
  picked: string
  /** A user name, or the short address in the trust's domain. */
  address: string
}

/**
 * Looks somebody up in the directory for an account in a clinic of the scope. Nothing about the person is taken from
 * the client but the id or the address.
 * @throws Refusal `wrong_clinic`, `sender_missing`, `person_invalid` with a fault of what was typed, or a code of the
 * directory
 */
export const findInDirectory = async (
  work: Work,
  scope: Scope,
  { clinicId, picked, address }: NewcomerForm,
): Promise<{ person: NewPerson; clinic: AccountClinic }> => {
  requireClinic(scope, clinicId)
  const clinic = (await accountClinics(work, { ...scope, clinics: [clinicId] }))[0]
  if (clinic === undefined) throw new Refusal('wrong_clinic')
  if (!checkSender(clinic.senderText).ok) throw new Refusal('sender_missing')
  const { tenantId, domain } = await findDirectoryTrust(work.database, scope.trustId)
  let typed: string | null = null
  let answer: DirectoryAnswer
  if (picked.trim() === '') {
    const read = addressOfTyped(address, domain)
    if (!read.ok)
      throw new Refusal('person_invalid', [{ field: 'address', code: read.code, params: { domain } }])
    typed = read.address
    answer = await work.directory.findByAddress(tenantId, typed)
  } else answer = await work.directory.findById(tenantId, picked.trim().toLowerCase())
  if (answer.outcome === 'unknown') throw new Refusal('directory_unknown')
  if (answer.outcome === 'unreachable') throw new Refusal('directory_unreachable')
  const read = newPersonOf(answer.person, domain, typed)
  if (!read.ok) throw new Refusal(read.code)
  return { person: read.value, clinic }
}

/**
 * Who is to get an account, as the directory has it; shown before anything is stored (LE-32).
 * @throws Refusal `person_exists` when the person has an account in the clinic, and those of `findInDirectory`
 */
export const findNewcomer = useCase<NewcomerForm, NewcomerView>(
  'person.change',
  async ({ work, scope }, form) => {
    const found = await findInDirectory(work, scope, form)
    const known = await findKnownAccount(work.database, scope.trustId, found.person.objectId)
    if (known?.active === true && known.memberships.some((one) => one.clinicId === form.clinicId))
      throw new Refusal('person_exists')
    return { ...found, account: known === null ? 'none' : known.active ? 'elsewhere' : 'closed' }
  },
)
