import { expect, test } from '@jest/globals'
import { isBeyondSummons } from '../../bot/domain/purpose.ts'

test.each([
  ['SE', 'reminder', false],
  ['SE', 'new_appointment', false],
  ['SE', 'changed_appointment', false],
  ['SE', 'free_slot', true],
  ['SE', 'missed', true],
  ['SE', 'a purpose of the trust', true],
  ['SE', null, true],
  ['NO', 'free_slot', false],
  ['NO', null, false],
] as const)('%s, %s: beyond summons and reminders %s', (country, purpose, beyond) => {
  expect(isBeyondSummons(country, purpose)).toBe(beyond)
})
