import { accountRefusal } from '../bot/domain/account.ts'
import type { AccountClinic, AccountView } from '../bot/domain/account-view.ts'
import { dateIn } from '../bot/domain/calendar.ts'
import type { Words } from './text/words.ts'
import { formatDay } from './when.ts'

/** A day that is kept as an ISO date. */
export const dayOf = (t: Words, iso: string): string => formatDay(t, new Date(`${iso}T12:00:00Z`))

const states = {
  account_inactive: 'closed',
  account_expired: 'expired',
  account_not_activated: 'invited',
  account_untrained: 'untrained',
} as const

/** How an account stands: in use, or why not. */
export const accountState = (
  account: AccountView,
  now: Date,
): 'inUse' | (typeof states)[keyof typeof states] => {
  const code = accountRefusal(account, dateIn(now, 'Europe/Oslo'))
  return code !== null && code in states ? states[code as keyof typeof states] : 'inUse'
}

/** The roles of an account, each once, in words. */
export const rolesLine = (t: Words, account: AccountView): string =>
  [...new Set(account.roles.map(({ role }) => t(`role.${role}`)))].join(', ')

/** Roles and special rights place by place: a clinic, or all of them. */
export const rolesByPlace = (
  t: Words,
  account: AccountView,
  clinics: readonly AccountClinic[],
): { place: string; words: string }[] => {
  const places = [...new Set(account.roles.map(({ clinicId }) => clinicId))]
  return places.map((place) => ({
    place:
      place === null
        ? t('role.allClinics')
        : (clinics.find(({ id }) => id === place)?.name ?? t('common.clinic')),
    words: [
      ...account.roles.filter(({ clinicId }) => clinicId === place).map(({ role }) => t(`role.${role}`)),
      ...account.specialRights
        .filter(({ clinicId }) => clinicId === place)
        .map(({ right }) => t(`person.right.${right}`)),
    ].join(', '),
  }))
}
