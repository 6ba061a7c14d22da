import { describe, expect, test } from '@jest/globals'
import { momentOf } from '../../bot/domain/calendar.ts'
import { namesTheDay, validUntil } from '../../bot/domain/validity.ts'

const zone = 'Europe/Oslo'
/** Tuesday, 10:00 in Oslo. */
const now = momentOf('2026-03-10', 600, zone)
const types: Record<string, string> = {
  dato: 'date',
  ny_dato: 'date',
  gammel_dato: 'date',
  frist_dato: 'date',
  kl: 'time',
  ny_kl: 'time',
  gammel_kl: 'time',
  tider: 'timeRange',
  telefontid: 'timeRange',
  ukedag: 'weekday',
  sted: 'place',
}
const wall = (text: string): Date => {
  const [day = '', time = ''] = text.split(' ')
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return momentOf(day, hour * 60 + minute, zone)
}
const until = (values: Record<string, string>, text = 'Hei!', at = now): Date | null =>
  validUntil(
    Object.entries(values).map(([key, value]) => ({
      key,
      type: types[key.split(':')[0] ?? ''] ?? '',
      value,
    })),
    text,
    at,
    zone,
  )

describe('a text is true until the time that it names', () => {
  test.each([
    ['a date and a time', { dato: '2026-03-12', kl: '09:30' }, '2026-03-12 09:30'],
    ['a date alone: the end of the day', { dato: '2026-03-12' }, '2026-03-13 00:00'],
    ['a deadline alone: the end of the day', { frist_dato: '2026-03-11' }, '2026-03-12 00:00'],
    ['today’s date: until midnight', { dato: '2026-03-10' }, '2026-03-11 00:00'],
    ['hours of a day: their beginning', { dato: '2026-03-12', tider: '12:00-15:00' }, '2026-03-12 12:00'],
    ['hours that have begun: their end', { dato: '2026-03-10', tider: '09:00-15:00' }, '2026-03-10 15:00'],
    ['a time alone: today', { kl: '13:15' }, '2026-03-10 13:15'],
    ['a time alone that has passed: tomorrow', { kl: '09:15' }, '2026-03-11 09:15'],
    ['a weekday and a time: the next such day', { ukedag: '4', kl: '09:15' }, '2026-03-12 09:15'],
    ['today’s weekday', { ukedag: '2' }, '2026-03-11 00:00'],
    ['a date of the summer', { dato: '2026-07-01', kl: '08:00' }, '2026-07-01 08:00'],
  ] as const)('%s', (_, values, expected) => {
    expect(until(values)).toEqual(wall(expected))
  })

  test('a time belongs to the date of its own prefix and label', () => {
    const moved = { dato: '2026-03-20', kl: '08:00', ny_dato: '2026-03-12', ny_kl: '13:00' }
    expect(until(moved)).toEqual(wall('2026-03-12 13:00'))
    expect(until({ ...moved, dato: '2026-03-11' })).toEqual(wall('2026-03-11 08:00'))
    expect(
      until({
        'dato:prøve': '2026-03-11',
        'kl:prøve': '15:00',
        'dato:svar': '2026-03-12',
        'kl:svar': '07:00',
      }),
    ).toEqual(wall('2026-03-11 15:00'))
  })

  test('a time does not belong to a deadline where there is another date', () => {
    expect(until({ frist_dato: '2026-03-11', dato: '2026-03-12', kl: '08:00' })).toEqual(
      wall('2026-03-12 00:00'),
    )
  })

  test('of an old and a new time the earlier that is still to come counts', () => {
    expect(until({ gammel_dato: '2026-03-09', ny_dato: '2026-03-12' })).toEqual(wall('2026-03-13 00:00'))
  })

  test('what has passed is no limit, and what names no time has none', () => {
    expect(until({ dato: '2026-03-09', kl: '08:00' })).toBeNull()
    expect(until({ sted: 'Inngang A' })).toBeNull()
    expect(until({})).toBeNull()
    expect(until({ telefontid: '12:00-13:00' })).toBeNull()
  })

  test('at the very minute it has passed', () => {
    const values = { dato: '2026-03-12', kl: '09:30' }
    expect(until(values, '', new Date(wall('2026-03-12 09:30').getTime() - 1))).toEqual(
      wall('2026-03-12 09:30'),
    )
    expect(until(values, '', wall('2026-03-12 09:30'))).toBeNull()
  })
})

describe('words for the day', () => {
  test.each([
    'Vi er forsinket i dag.',
    'Timen i morgen er avlyst',
    'Du har tid imorgon.',
    'Mottaket er stengt idag',
    'Vi ringjer deg i kveld.',
    'Du har time i morgon',
    'Your appointment is TODAY.',
    'We call you tomorrow',
  ])('"%s" is true until midnight', (text) => {
    expect(until({}, text)).toEqual(wall('2026-03-11 00:00'))
    expect(namesTheDay(text)).toBe(true)
  })

  test.each(['Ring oss på en ukedag.', 'Alla idagar', 'Morgenmøtet er flyttet', 'Vi holder åpent hver dag'])(
    '"%s" has none',
    (text) => {
      expect(until({}, text)).toBeNull()
    },
  )

  test('"i morgen" with a time is not told on the day itself', () => {
    expect(until({ kl: '08:00' }, 'Du har time i morgen kl. 08:00')).toEqual(wall('2026-03-11 00:00'))
    const evening = wall('2026-03-10 23:59')
    expect(until({ kl: '08:00' }, 'Du har time i morgen kl. 08:00', evening)).toEqual(
      wall('2026-03-11 00:00'),
    )
    expect(until({ kl: '13:00' }, 'Du har time i dag kl. 13:00')).toEqual(wall('2026-03-10 13:00'))
  })
})

test('on the days when the clocks change a day ends at its own midnight', () => {
  expect(until({}, 'i dag', new Date('2026-03-29T08:00:00Z'))).toEqual(new Date('2026-03-29T22:00:00Z'))
  expect(until({}, 'i dag', new Date('2026-10-25T08:00:00Z'))).toEqual(new Date('2026-10-25T23:00:00Z'))
  expect(until({ dato: '2026-10-25', kl: '09:00' }, '', new Date('2026-10-24T08:00:00Z'))).toEqual(
    new Date('2026-10-25T08:00:00Z'),
  )
})
