import { expect, test } from '@jest/globals'
import {
  accountRefusal,
  centralRoles,
  clinicRoles,
  rolesIn,
  trainingVersion,
} from '../../bot/domain/account.ts'
import type { AccountStanding } from '../../bot/domain/account.ts'
import { roles } from '../../bot/domain/permissions.ts'

const today = '2026-03-10'
const standing = (changes: Partial<AccountStanding> = {}): AccountStanding => ({
  active: true,
  expiresOn: null,
  activatedAt: new Date('2026-01-01T08:00:00Z'),
  trainingVersion,
  ...changes,
})

test.each([
  ['an account in use', {}, null],
  ['the last day itself', { expiresOn: today }, null],
  ['the day after the last day', { expiresOn: '2026-03-09' }, 'account_expired'],
  ['a closed account', { active: false }, 'account_inactive'],
  ['a closed account past its last day', { active: false, expiresOn: '2026-03-09' }, 'account_inactive'],
  ['an invitation that was not followed', { activatedAt: null }, 'account_not_activated'],
  ['no training', { trainingVersion: null }, 'account_untrained'],
  ['an older training', { trainingVersion: trainingVersion - 1 }, 'account_untrained'],
] as const)('%s', (_name, changes, refusal) => {
  expect(accountRefusal(standing(changes), today)).toBe(refusal)
})

test('a new version of the training is asked of whoever was trained before', () => {
  expect(accountRefusal(standing(), today, trainingVersion + 1)).toBe('account_untrained')
})

test('every role is held in a clinic or as central staff', () => {
  expect([...clinicRoles, ...centralRoles].toSorted()).toEqual([...roles].toSorted())
})

test('the roles of one clinic are those held there', () => {
  const memberships = [
    { role: 'leader', clinicId: 'a' },
    { role: 'user', clinicId: 'a' },
    { role: 'user', clinicId: 'b' },
    { role: 'auditor', clinicId: null },
  ] as const
  expect(rolesIn(memberships, 'a')).toEqual(['user', 'leader'])
  expect(rolesIn(memberships, null)).toEqual(['auditor'])
})
