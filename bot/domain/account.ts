import type { Membership, Role } from './permissions.ts'
import type { RefusalCode } from './refusal.ts'

/** What every user of the product has to know, point by point (S0:42-44, S0:57; LE-16). */
export const trainingPoints = ['templates', 'number', 'consent', 'health'] as const

/** A point of the training. */
export type TrainingPoint = (typeof trainingPoints)[number]

/** Version of the training. Raise it when a point says something new: everybody is then asked again. */
export const trainingVersion = 1

/** What decides whether an account may act. */
export interface AccountStanding {
  active: boolean
  /** The account ends after this day (ISO date), null for never. */
  expiresOn: string | null
  activatedAt: Date | null
  /** Version of the training that was acknowledged last, null for none. */
  trainingVersion: number | null
  /** The roles that count now, where they were asked for: when the last one is over, so is the account. */
  memberships?: readonly Membership[]
}

/**
 * Why an account may not act now, or null: the one gate of every door (LE-16, LE-37, LE-50). `today` is the day in
 * the trust's time zone; the last day counts to its end.
 */
export const accountRefusal = (
  account: AccountStanding,
  today: string,
  version: number = trainingVersion,
): RefusalCode | null => {
  if (!account.active) return 'account_inactive'
  if (account.expiresOn !== null && account.expiresOn < today) return 'account_expired'
  if (account.memberships?.length === 0) return 'account_expired'
  if (account.activatedAt === null) return 'account_not_activated'
  if (account.trainingVersion === null || account.trainingVersion < version) return 'account_untrained'
  return null
}

/** Whose account waits for the person alone: to follow the invitation, or to go through the training. */
export const isNewcomer = (code: RefusalCode): boolean =>
  code === 'account_not_activated' || code === 'account_untrained'

/** Whether an account is open today, whatever has been learnt: neither closed nor past its last day. */
export const isOpen = (account: Pick<AccountStanding, 'active' | 'expiresOn'>, today: string): boolean =>
  account.active && (account.expiresOn === null || account.expiresOn >= today)

/** Rights that are given to a person in a clinic, apart from the roles (MU-03). */
export const specialRights = ['massSend'] as const

/** The name of a special right. */
export type SpecialRight = (typeof specialRights)[number]

/** Roles that are held in one clinic; its administrators give and take them (LE-35). */
export const clinicRoles = ['user', 'clinicAdmin', 'deputy', 'leader'] as const satisfies readonly Role[]

/** Roles of central staff, held in all clinics; e-health alone gives and takes them. */
export const centralRoles = ['ehealth', 'dho', 'communications', 'auditor'] as const satisfies readonly Role[]

/** The roles of a person in one clinic, or as central staff for null; in the order of `roles`. */
export const rolesIn = (memberships: readonly Membership[], clinicId: string | null): Role[] =>
  [...clinicRoles, ...centralRoles].filter((role) =>
    memberships.some((one) => one.role === role && one.clinicId === clinicId),
  )
