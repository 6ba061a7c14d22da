import type { Actor } from '../domain/actor.ts'
import { centralRoles, clinicRoles, isOpen, rolesIn } from '../domain/account.ts'
import type { SpecialRight } from '../domain/account.ts'
import { dateIn } from '../domain/calendar.ts'
import { can } from '../domain/permissions.ts'
import type { Membership, Permission, Role } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import {
  dropDrafts,
  findAccountState,
  findDraftClinics,
  findSoleAdministered,
  lockAccounts,
  replaceRoles,
  replaceSpecialRights,
  setAccountState,
} from '../store/accounts.ts'
import type { AccountState } from '../store/accounts.ts'
import { findLeft } from '../store/leavers.ts'
import type { Change } from '../store/transaction.ts'

/** Nobody changes an own account: somebody else must do it. */
export const requireOther = (by: Actor | null, personId: string): void => {
  if (by?.personId === personId) throw new Refusal('own_account')
}

/**
 * Locks the accounts of the trust, and asks again whether whoever acts still may: somebody else may just have taken
 * the right, or closed the account. Without a permission only that the account is open.
 * @throws Refusal `own_account` or `forbidden`
 */
export const requireStanding = async (
  tx: Change,
  { by, trustId, personId }: { by: Actor | null; trustId: string; personId: string },
  permission?: Permission,
  clinicId?: string,
): Promise<void> => {
  requireOther(by, personId)
  await lockAccounts(tx, trustId)
  if (by === null) return
  const own = await findAccountState(tx, trustId, by.personId)
  const open = own !== null && isOpen(own, dateIn(tx.now, own.timeZone))
  const left = await findLeft(tx, trustId, tx.now)
  const held = own?.memberships.filter((one) => !left.has(`${by.personId} ${one.clinicId}`)) ?? []
  if (!open || held.length === 0 || (permission !== undefined && !can(held, permission, clinicId)))
    throw new Refusal('forbidden')
}

/** The account within a change, or a refusal. */
export const requireAccount = async (
  tx: Change,
  trustId: string,
  personId: string,
): Promise<AccountState> => {
  const account = await findAccountState(tx, trustId, personId)
  if (account === null) throw new Refusal('not_found')
  return account
}

/**
 * Empties and ends what a person was about to send in every clinic where the memberships that are left do not allow it;
 * returns how many drafts there were. A role of central staff reaches all clinics.
 */
export const dropUnsendable = async (
  tx: Change,
  personId: string,
  left: readonly Membership[],
): Promise<number> => {
  const clinics = await findDraftClinics(tx, personId)
  const lost = clinics.filter((one) => !can(left, 'message.send', one))
  return lost.length === 0 ? 0 : dropDrafts(tx, personId, lost)
}

/** The roles and rights that a person is to have in one clinic, or the roles as central staff for null. */
export interface RoleChange {
  trustId: string
  personId: string
  /** Null for what the system does by itself. */
  by: Actor | null
  clinicId: string | null
  roles: readonly Role[]
  /** As they are, where left out. */
  rights?: readonly SpecialRight[]
  /** Why, for the audit: `administrator`, `review` … */
  reason: string
}

/**
 * Gives and takes roles and rights within a change under way, and records old and new. Central roles are given by
 * e-health alone. Whoever may not send any more loses what was about to be sent.
 * @returns whether anything changed
 * @throws Refusal `not_found`, `own_account`, `forbidden`, `last_administrator`, or `person_invalid` when no role at
 * all would be left: access is ended, not emptied
 */
export const setRoles = async (tx: Change, change: RoleChange): Promise<boolean> => {
  const { trustId, personId, by, clinicId } = change
  if (clinicId === null) await requireStanding(tx, change, 'person.giveCentral')
  else await requireStanding(tx, change, 'person.change', clinicId)
  const account = await requireAccount(tx, trustId, personId)
  const kinds: readonly Role[] = clinicId === null ? centralRoles : clinicRoles
  const roles = kinds.filter((role) => change.roles.includes(role))
  const before = rolesIn(account.memberships, clinicId)
  const given = roles.filter((role) => !before.includes(role))
  const taken = before.filter((role) => !roles.includes(role))
  const rightsBefore = account.specialRights
    .filter((one) => one.clinicId === clinicId)
    .map((one) => one.right)
  const rights = change.rights ?? rightsBefore
  const rightsGiven = rights.filter((right) => !rightsBefore.includes(right))
  const rightsTaken = rightsBefore.filter((right) => !rights.includes(right))
  if ([...given, ...taken, ...rightsGiven, ...rightsTaken].length === 0) return false
  if (account.memberships.length + given.length === taken.length)
    throw new Refusal('person_invalid', [{ field: 'roles', code: 'role_missing' }])
  if (clinicId !== null && taken.includes('clinicAdmin')) {
    const sole = await findSoleAdministered(tx, personId)
    if (sole.includes(clinicId)) throw new Refusal('last_administrator')
  }
  await replaceRoles(tx, personId, clinicId, { given, taken })
  if (clinicId !== null)
    await replaceSpecialRights(tx, personId, clinicId, { given: rightsGiven, taken: rightsTaken })
  const left = [
    ...account.memberships.filter((one) => one.clinicId !== clinicId),
    ...roles.map((role) => ({ role, clinicId })),
  ]
  const drafts = await dropUnsendable(tx, personId, left)
  await setAccountState(tx, personId, {})
  tx.record({
    action: 'person.changed',
    personId: by?.personId ?? null,
    trustId,
    clinicId,
    subject: `person:${personId}`,
    detail: {
      reason: change.reason,
      rolesBefore: before,
      roles,
      ...(clinicId === null ? {} : { rightsBefore, rights: [...rights] }),
      ...(drafts === 0 ? {} : { drafts }),
    },
  })
  return true
}

/**
 * Sets the last day of an account within a change under way, and records old and new; what was about to be sent is
 * dropped where the day has passed.
 * @returns whether anything changed
 * @throws Refusal `not_found`, `own_account`, `forbidden`, or `last_administrator` where the day has passed and a
 * clinic would have none left; `always` sets it all the same, as when somebody has left the hospital
 */
export const setLastDay = async (
  tx: Change,
  change: {
    trustId: string
    personId: string
    by: Actor | null
    /** ISO day, null for none. */
    expiresOn: string | null
    reason: string
    always?: boolean
  },
): Promise<boolean> => {
  const { trustId, personId, by, expiresOn, reason } = change
  await requireStanding(tx, change)
  const account = await requireAccount(tx, trustId, personId)
  if (account.expiresOn === expiresOn) return false
  const passed = expiresOn !== null && expiresOn < dateIn(tx.now, account.timeZone)
  if (passed && change.always !== true && (await findSoleAdministered(tx, personId)).length > 0)
    throw new Refusal('last_administrator')
  const drafts = passed ? await dropDrafts(tx, personId, 'all') : 0
  await setAccountState(tx, personId, { expiresOn })
  const clinics = new Set(account.memberships.map((one) => one.clinicId))
  for (const clinicId of clinics.size === 0 ? [null] : clinics)
    tx.record({
      action: 'person.changed',
      personId: by?.personId ?? null,
      trustId,
      clinicId,
      subject: `person:${personId}`,
      detail: {
        reason,
        expiresBefore: account.expiresOn ?? 'none',
        expires: expiresOn ?? 'none',
        ...(drafts === 0 ? {} : { drafts }),
      },
    })
  return true
}
