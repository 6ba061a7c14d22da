import { specialRights } from './account.ts'
import type { SpecialRight } from './account.ts'
import { isDate } from './calendar.ts'
import type { Role } from './permissions.ts'
import type { DirectoryPerson } from './directory.ts'
import type { FieldFault } from './refusal.ts'

/** What an administrator filled in about an account: lists with commas between, an ISO day. */
export interface PersonForm {
  roles: string
  rights: string
  expiresOn: string
}

/** The form of a new user as it is shown first: restricted user, nothing besides, no last day (LE-35, LE-37). */
export const newPersonForm: PersonForm = { roles: 'user', rights: '', expiresOn: '' }

/** What the form asks for. */
export interface ReadPersonForm {
  roles: Role[]
  rights: SpecialRight[]
  /** The last day, null for none. */
  expiresOn: string | null
}

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/**
 * Reads the form against the roles that may be given here. A new last day is today or later, so that no account is
 * made that never was open (LE-37); one that stays as it was may have passed.
 */
export const readPersonForm = (
  form: PersonForm,
  {
    givable,
    today,
    before,
    none = false,
  }: {
    givable: readonly Role[]
    today: string
    /** The last day as it is. */
    before: string | null
    /** No role at all is an answer. */
    none?: boolean
  },
): { ok: true; value: ReadPersonForm } | { ok: false; faults: FieldFault[] } => {
  const roles = givable.filter((role) => listed(form.roles).includes(role))
  const rights = specialRights.filter((right) => listed(form.rights).includes(right))
  const expiresOn = form.expiresOn.trim() === '' ? null : form.expiresOn.trim()
  const unknown = listed(form.roles).some((role) => !(givable as readonly string[]).includes(role))
  const faults: FieldFault[] = [
    ...(unknown || (roles.length === 0 && !none) ? [{ field: 'roles', code: 'role_missing' }] : []),
    ...(expiresOn !== null && !isDate(expiresOn) ? [{ field: 'expiresOn', code: 'not_a_date' }] : []),
    ...(expiresOn !== null && isDate(expiresOn) && expiresOn < today && expiresOn !== before
      ? [{ field: 'expiresOn', code: 'day_passed' }]
      : []),
  ]
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { roles, rights, expiresOn } }
}

/** A user name as hospitals have them: letters and digits, some signs between. */
const usernamePattern = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,62}[\p{L}\p{N}])?$/u

/**
 * The address to look for from what was typed: a user name, or the short address in the trust's domain (LE-34).
 */
export const addressOfTyped = (
  typed: string,
  domain: string,
): { ok: true; address: string } | { ok: false; code: 'missing' | 'address_domain' | 'not_a_username' } => {
  const text = typed.trim().toLowerCase()
  if (text === '') return { ok: false, code: 'missing' }
  const [name = '', host, more] = text.split('@')
  if (more !== undefined) return { ok: false, code: 'not_a_username' }
  if (host !== undefined && host !== domain.toLowerCase()) return { ok: false, code: 'address_domain' }
  return usernamePattern.test(name)
    ? { ok: true, address: `${name}@${domain.toLowerCase()}` }
    : { ok: false, code: 'not_a_username' }
}

/** The four fields of a new account (LE-32), from the directory alone. */
export interface NewPerson {
  objectId: string
  username: string
  givenName: string
  surname: string
  /** `<user name>@<domain>`. */
  email: string
}

/**
 * What an account takes over from the directory, or why it cannot: the user name is the directory's (LE-33), its
 * short address in the trust's domain must be one that the directory knows of this person (LE-34), and nothing may
 * be missing (LE-32). `typed` is the address that was looked for, null when the person was picked.
 */
export const newPersonOf = (
  person: DirectoryPerson,
  domain: string,
  typed: string | null,
): { ok: true; value: NewPerson } | { ok: false; code: DirectoryFault } => {
  const email = `${person.username}@${domain.toLowerCase()}`
  if (!person.enabled) return { ok: false, code: 'directory_disabled' }
  if (person.username === '' || person.givenName.trim() === '' || person.surname.trim() === '')
    return { ok: false, code: 'directory_incomplete' }
  if (typed !== null && typed !== email) return { ok: false, code: 'username_differs' }
  if (!person.addresses.includes(email)) return { ok: false, code: 'address_differs' }
  const { objectId, username, givenName, surname } = person
  return {
    ok: true,
    value: { objectId, username, givenName: givenName.trim(), surname: surname.trim(), email },
  }
}

/** Why somebody of the directory can have no account. */
export type DirectoryFault =
  'directory_disabled' | 'directory_incomplete' | 'username_differs' | 'address_differs'
