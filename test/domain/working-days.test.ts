import { describe, expect, test } from '@jest/globals'
import { afterWorkingDays, isWorkingDay } from '../../bot/domain/calendar.ts'
import { remindersOf } from '../../bot/domain/task.ts'

const oslo = 'Europe/Oslo'
const after = (at: string, days: number, country: 'NO' | 'SE' = 'NO') =>
  afterWorkingDays(new Date(at), days, country, oslo).toISOString()

describe('working days', () => {
  test.each([
    ['within a week', '2026-03-10T09:00:00Z', 2, '2026-03-12T09:00:00.000Z'],
    ['over a weekend', '2026-03-13T14:30:15Z', 2, '2026-03-17T14:30:15.000Z'],
    ['five over a weekend', '2026-03-10T09:00:00Z', 5, '2026-03-17T09:00:00.000Z'],
    ['from a Saturday: from Monday’s beginning', '2026-03-14T12:00:00Z', 2, '2026-03-17T23:00:00.000Z'],
    ['from a Sunday evening', '2026-03-15T22:59:59Z', 2, '2026-03-17T23:00:00.000Z'],
    [
      'over the change to summer time, the same time on the wall',
      '2026-03-26T09:00:00Z',
      2,
      '2026-03-30T08:00:00.000Z',
    ],
    [
      'over the change to winter time, the same time on the wall',
      '2026-10-23T08:00:00Z',
      2,
      '2026-10-27T09:00:00.000Z',
    ],
    ['over Easter', '2026-04-01T08:00:00Z', 2, '2026-04-08T08:00:00.000Z'],
    ['over Christmas and New Year, eves included', '2026-12-23T09:00:00Z', 5, '2027-01-05T09:00:00.000Z'],
  ])('%s', (_, at, days, then) => {
    expect(after(at, days)).toBe(then)
  })

  test('17 May is a day off in Norway, 6 June in Sweden', () => {
    // 2027: 17 May is a Monday, the Monday of Whitsun as well; 2028: a Wednesday.
    expect(isWorkingDay('2028-05-17', 'NO')).toBe(false)
    expect(isWorkingDay('2028-05-17', 'SE')).toBe(true)
    expect(isWorkingDay('2028-06-06', 'SE')).toBe(false)
    expect(isWorkingDay('2028-06-06', 'NO')).toBe(true)
    expect(after('2028-05-16T08:00:00Z', 2)).toBe('2028-05-19T08:00:00.000Z')
    expect(after('2028-05-16T08:00:00Z', 2, 'SE')).toBe('2028-05-18T08:00:00.000Z')
    // 5 June 2028 is the Monday of Whitsun in Norway and a working day in Sweden.
    expect(after('2028-06-05T08:00:00Z', 2, 'SE')).toBe('2028-06-08T08:00:00.000Z')
    expect(after('2028-06-06T08:00:00Z', 2)).toBe('2028-06-08T08:00:00.000Z')
  })

  test('what is due before five working days is late when it is due', () => {
    const openedAt = new Date('2026-03-10T09:00:00Z')
    const dueAt = new Date('2026-03-11T22:59:59Z')
    expect(remindersOf({ openedAt, dueAt }, 'NO', oslo).escalateAt).toEqual(dueAt)
    expect(remindersOf({ openedAt, dueAt: null }, 'NO', oslo).escalateAt.toISOString()).toBe(
      '2026-03-17T09:00:00.000Z',
    )
    const later = new Date('2026-04-30T21:59:59Z')
    expect(remindersOf({ openedAt, dueAt: later }, 'NO', oslo).escalateAt.toISOString()).toBe(
      '2026-03-17T09:00:00.000Z',
    )
  })
})
