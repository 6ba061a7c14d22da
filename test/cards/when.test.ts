import { expect, test } from '@jest/globals'
import { wordsOf } from '../../cards/text/words.ts'
import { formatDeadline } from '../../cards/when.ts'

const t = wordsOf('nb')
const now = new Date('2026-03-10T09:00:00Z')

test.each([
  ['the end of a day to come is that day', '2026-03-20T23:00:00Z', '20. mars 2026'],
  ['the end of today', '2026-03-10T23:00:00Z', 'i dag 24:00'],
  ['the end of the day of summer time', '2026-03-29T22:00:00Z', '29. mars 2026'],
  ['a moment is told with its time', '2026-03-20T13:00:00Z', '20. mars 2026, 14:00'],
])('a deadline: %s', (_name, at, words) => {
  expect(formatDeadline(t, new Date(at), now)).toBe(words)
})
