import { describe, expect, test } from '@jest/globals'
import { addDays, dateIn, dateWarnings, holidayOn, isDate, weekdayOf } from '../../bot/domain/calendar.ts'

const date = (key: string, value: string) => ({ key, type: 'date', value })
const today = '2026-03-01'
const codes = (entries: Parameters<typeof dateWarnings>[0], country: 'NO' | 'SE' = 'NO') =>
  dateWarnings(entries, today, country).map(({ key, code }) => `${key} ${code}`)

describe('dateWarnings', () => {
  test.each([
    ['2026-03-12', 'NO', []],
    ['2026-03-02', 'NO', []],
    ['2026-02-27', 'NO', ['dato past']],
    ['2026-03-14', 'NO', ['dato weekend']],
    ['2026-04-02', 'NO', ['dato public_holiday']],
    ['2026-04-02', 'SE', []],
    ['2026-06-19', 'SE', ['dato public_holiday']],
    ['2026-06-19', 'NO', []],
    ['2026-05-17', 'NO', ['dato public_holiday']],
    ['2026-12-24', 'NO', ['dato public_holiday']],
    ['2027-03-01', 'NO', []],
    ['2027-03-02', 'NO', ['dato far_ahead']],
  ] as const)('%s in %s: %j', (value, country, expected) => {
    expect(codes([date('dato', value)], country)).toEqual(expected)
  })

  test('a new date that is the old one, unless the time moved', () => {
    const dates = [date('dato', '2026-03-12'), date('ny_dato', '2026-03-12')]
    const time = (key: string, value: string) => ({ key, type: 'time', value })
    expect(dateWarnings(dates, today, 'NO')).toEqual([{ key: 'ny_dato', code: 'same_as_old', other: 'dato' }])
    expect(codes([...dates, time('kl', '09:30'), time('ny_kl', '10:15')])).toEqual([])
    expect(codes([...dates, time('kl', '09:30'), time('ny_kl', '09:30')])).toEqual(['ny_dato same_as_old'])
    expect(codes([date('datum', '2026-03-12'), date('ny_dato', '2026-03-13')])).toEqual([])
    expect(codes([date('datum', '2026-03-12'), date('ny_dato', '2026-03-12')])).toEqual([
      'ny_dato same_as_old',
    ])
    expect(codes([date('dato', '2026-03-12'), date('frist_dato', '2026-03-12')])).toEqual([])
  })

  test('a weekday that is not the date’s', () => {
    const weekday = (value: string) => ({ key: 'ukedag', type: 'weekday', value })
    expect(codes([date('dato', '2026-03-12'), weekday('4')])).toEqual([])
    expect(codes([date('dato', '2026-03-12'), weekday('5')])).toEqual(['ukedag weekday_differs'])
  })

  test('other values are no dates', () => {
    expect(codes([{ key: 'sted', type: 'place', value: '2020-01-01' }, date('dato', 'tull')])).toEqual([])
  })

  test('a holiday is named in the languages of its country and in English', () => {
    expect(holidayOn('2026-05-17', 'NO')).toMatchObject({ nb: 'Grunnlovsdagen', en: 'Constitution Day' })
    expect(holidayOn('2026-06-19', 'SE')).toMatchObject({ sv: 'midsommarafton', en: 'Midsummer Eve' })
    expect(holidayOn('2026-03-12', 'SE')).toBeNull()
  })

  test('a year of holidays is worked out once', () => {
    holidayOn('2031-01-01', 'NO')
    const start = performance.now()
    for (let round = 0; round < 1000; round++) holidayOn('2031-05-17', 'NO')
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('days', () => {
  test('exist or not, have a weekday, follow one another', () => {
    expect(isDate('2026-02-29')).toBe(false)
    expect(isDate('2028-02-29')).toBe(true)
    expect(isDate('2026-2-9')).toBe(false)
    expect(weekdayOf('2026-03-12')).toBe(4)
    expect(weekdayOf('2026-03-15')).toBe(7)
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  })

  test('today is the day of the clinic’s zone', () => {
    expect(dateIn(new Date('2026-03-01T23:30:00Z'), 'Europe/Oslo')).toBe('2026-03-02')
    expect(dateIn(new Date('2026-06-30T21:59:00Z'), 'Europe/Stockholm')).toBe('2026-06-30')
  })
})
