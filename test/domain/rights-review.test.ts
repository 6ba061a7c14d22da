import { describe, expect, test } from '@jest/globals'
import {
  quarterBefore,
  quarterNamed,
  quarterOf,
  reminderDue,
  suspensionAt,
} from '../../bot/domain/rights-review.ts'

const oslo = 'Europe/Oslo'
const at = (moment: string) => new Date(moment)

describe('the quarter of a moment', () => {
  test.each([
    // Oslo is an hour ahead in winter and two in summer: the quarter changes at midnight on the wall.
    ['2026-03-31T21:59:59.999Z', '2026-Q1'],
    ['2026-03-31T22:00:00.000Z', '2026-Q2'],
    ['2025-12-31T22:59:59.999Z', '2025-Q4'],
    ['2025-12-31T23:00:00.000Z', '2026-Q1'],
    ['2026-09-30T22:00:00.000Z', '2026-Q4'],
    ['2028-02-29T12:00:00.000Z', '2028-Q1'],
  ])('%s is in %s', (moment, name) => {
    expect(quarterOf(at(moment), oslo).name).toBe(name)
  })

  test('begins and ends at midnight of the zone, across summer time and a leap day', () => {
    expect(quarterOf(at('2028-02-29T12:00:00Z'), oslo)).toEqual({
      name: '2028-Q1',
      from: at('2027-12-31T23:00:00Z'),
      until: at('2028-03-31T22:00:00Z'),
    })
    expect(quarterOf(at('2026-11-01T12:00:00Z'), oslo)).toEqual({
      name: '2026-Q4',
      from: at('2026-09-30T22:00:00Z'),
      until: at('2026-12-31T23:00:00Z'),
    })
  })

  test('is found by its name, and before another', () => {
    expect(quarterNamed('2026-Q4', oslo)).toEqual(quarterOf(at('2026-11-01T12:00:00Z'), oslo))
    expect(quarterBefore(at('2026-01-01T00:00:00Z'), oslo).name).toBe('2025-Q4')
    for (const name of ['2026-Q5', '2026-Q0', '1026-Q1', 'Q1', ''])
      expect(quarterNamed(name, oslo)).toBeNull()
  })
})

describe('a reminder', () => {
  const due = quarterOf(at('2028-02-01T12:00:00Z'), oslo).until
  const days = (moment: string, sent: number | null) => reminderDue(at(moment), due, oslo, sent)

  test('is due 30, 14 and 3 days before the end, from the midnight on', () => {
    expect(days('2028-03-01T22:59:59Z', null)).toBeNull()
    expect(days('2028-03-01T23:00:00Z', null)).toBe(30)
    expect(days('2028-03-17T23:00:00Z', 30)).toBe(14)
    // Summer time began on the 26th: midnight is at 22:00 UTC.
    expect(days('2028-03-28T21:59:59Z', 14)).toBeNull()
    expect(days('2028-03-28T22:00:00Z', 14)).toBe(3)
  })

  test('comes once, and once for all that were missed', () => {
    expect(days('2028-03-05T12:00:00Z', 30)).toBeNull()
    expect(days('2028-03-30T12:00:00Z', null)).toBe(3)
    expect(days('2028-03-30T12:00:00Z', 3)).toBeNull()
  })

  test('is not due when the quarter is over', () => {
    expect(days('2028-03-31T21:59:59Z', null)).toBe(3)
    expect(days('2028-03-31T22:00:00Z', null)).toBeNull()
  })
})

test('accounts are suspended at the beginning of the fourteenth day after the warning', () => {
  expect(suspensionAt(at('2028-04-01T04:20:00Z'), oslo)).toEqual(at('2028-04-14T22:00:00Z'))
  // Over the end of summer time.
  expect(suspensionAt(at('2026-10-20T04:20:00Z'), oslo)).toEqual(at('2026-11-02T23:00:00Z'))
})
