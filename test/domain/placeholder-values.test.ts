import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { languages } from '../../bot/domain/language.ts'
import { formatValue, parseValue } from '../../bot/domain/placeholder-values.ts'
import type { PlaceholderType, ValueContext } from '../../bot/domain/placeholders.ts'
import { defaultVideoHosts } from '../../bot/domain/video-link.ts'

const context: ValueContext = {
  language: 'nb',
  country: 'NO',
  phones: ['33 00 00 00', '05515'],
  places: ['Inngang C, 2. etasje', 'Hovedinngangen'],
  rooms: ['B214'],
  units: ['Sykehuset'],
  videoHosts: defaultVideoHosts,
  firstNameAllowed: true,
  today: '2026-03-01',
}
const read = (type: PlaceholderType, raw: string, changed: Partial<ValueContext> = {}) => {
  const value = parseValue({ type }, raw, { ...context, ...changed })
  return value.ok ? value.value : value.code
}

describe('parseValue', () => {
  test.each([
    ['2026-03-12', '2026-03-12'], ['12.03.2026', '2026-03-12'], ['12.3.26', '2026-03-12'], ['12/3 2026', '2026-03-12'],
    ['12. mars', '2026-03-12'], ['12 mars 2026', '2026-03-12'], ['torsdag 12. mars 2026', '2026-03-12'],
    ['Torsdag den 12. mars', '2026-03-12'], ['March 12, 2026', '2026-03-12'], ['12th of March', '2026-03-12'],
    ['20260312', '2026-03-12'], ['12/3', '2026-03-12'], ['12.03.', '2026-03-12'], ['1. feb', '2027-02-01'],
    ['i dag', '2026-03-01'], ['imorgon', '2026-03-02'], ['tomorrow', '2026-03-02'], ['5 maj', '2026-05-05'],
    ['fredag 12.03.2026', 'weekday_differs'], ['31.02.2026', 'no_such_date'], ['32.01.2026', 'no_such_date'],
    ['2026-13-01', 'no_such_date'], ['12.03.1926', 'no_such_date'], ['tull', 'not_a_date'], ['mars', 'not_a_date'],
    ['12', 'not_a_date'], ['12 tull', 'not_a_date'], ['', 'missing'], ['12.03.2026 kl 9', 'not_a_date'],
  ])('date %j: %s', (raw, value) => {
    expect(read('date', raw)).toBe(value)
  }) // prettier-ignore

  test('without a today a date needs its year', () => {
    const { today, ...timeless } = context
    expect(today).toBeDefined()
    expect(parseValue({ type: 'date' }, '12. mars', timeless)).toEqual({ ok: false, code: 'year_missing' })
    expect(parseValue({ type: 'date' }, 'i dag', timeless)).toEqual({ ok: false, code: 'not_a_date' })
    expect(parseValue({ type: 'date' }, '12. mars 2026', timeless)).toMatchObject({ ok: true })
  })

  test.each([
    ['weekday', 'torsdag', '4'], ['weekday', 'tysdag', '2'], ['weekday', 'Thu', '4'], ['weekday', '2026-03-12', '4'],
    ['weekday', '7', '7'], ['weekday', '8', 'not_a_weekday'], ['weekday', 'snart', 'not_a_weekday'],
    ['time', '09:30', '09:30'], ['time', '9.30', '09:30'], ['time', '9', '09:00'], ['time', '0930', '09:30'],
    ['time', 'kl. 9.30', '09:30'], ['time', 'kl 14', '14:00'], ['time', '9:30 pm', '21:30'], ['time', '12 am', '00:00'],
    ['time', '９：３０', '09:30'], ['time', '24:00', 'not_a_time'], ['time', '9:60', 'not_a_time'], ['time', 'ni', 'not_a_time'],
    ['time', '13 pm', 'not_a_time'],
    ['timeRange', '08-15', '08:00-15:00'], ['timeRange', '8.00–15.30', '08:00-15:30'],
    ['timeRange', 'mellom 8 og 15', '08:00-15:00'], ['timeRange', 'kl. 08.00 til kl. 15.00', '08:00-15:00'],
    ['timeRange', '15-8', 'ends_before_start'], ['timeRange', '8-8', 'ends_before_start'],
    ['timeRange', '8', 'not_a_time_range'], ['timeRange', '8-25', 'not_a_time_range'], ['timeRange', '8-9-10', 'not_a_time_range'],
    ['phone', '33000000', '+4733000000'], ['phone', '+47 33 00 00 00', '+4733000000'], ['phone', '05515', '05515'],
    ['phone', '90012345', 'not_approved'], ['phone', 'tull', 'not_approved'],
    ['place', 'inngang c,  2. etasje', 'Inngang C, 2. etasje'], ['place', 'Psykiatrisk', 'not_approved'],
    ['room', 'b214', 'B214'], ['room', 'B215', 'not_approved'], ['unit', 'Sykehuset', 'Sykehuset'],
    ['count', '3', '3'], ['count', '007', '7'], ['count', '0', 'out_of_range'], ['count', '1000', 'out_of_range'],
    ['count', '-3', 'not_a_number'], ['count', '1.5', 'not_a_number'], ['count', 'tre', 'not_a_number'],
    ['videoLink', 'https://whereby.com/rom', 'https://whereby.com/rom'], ['videoLink', 'http://whereby.com/rom', 'not_https'],
    ['firstName', 'Anne-Marie', 'Anne-Marie'], ['firstName', 'Máret', 'Máret'], ['firstName', 'D’Arcy', "D'Arcy"],
    ['firstName', 'Kari 2', 'not_a_first_name'], ['firstName', 'a{b}', 'not_a_first_name'], ['firstName', 'A'.repeat(21), 'too_long'],
  ] as const)('%s %j: %s', (type, raw, value) => {
    expect(read(type, raw)).toBe(value)
  }) // prettier-ignore

  test('first names only where the trust allows them, lists only as approved', () => {
    expect(read('firstName', 'Kari', { firstNameAllowed: false })).toBe('first_name_not_allowed')
    expect(read('place', 'Hovedinngangen', { places: [] })).toBe('not_approved')
    expect(read('phone', '33000000', { phones: [] })).toBe('not_approved')
  })

  test('never throws, and what it accepts reads as itself', () => {
    const types: PlaceholderType[] = [
      'date',
      'weekday',
      'time',
      'timeRange',
      'phone',
      'place',
      'count',
      'videoLink',
      'firstName',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9.:-]{1,10}$/)),
        (type, raw) => {
          const value = parseValue({ type }, raw, context)
          if (value.ok) expect(parseValue({ type }, value.value, context)).toEqual(value)
        },
      ),
    )
  })
})

describe('formatValue', () => {
  test.each([
    ['nb', '12.03.2026', 'torsdag', '09.30', '08.00-15.00'],
    ['nn', '12.03.2026', 'torsdag', '09.30', '08.00-15.00'],
    ['sv', '2026-03-12', 'torsdag', '09:30', '08:00-15:00'],
    ['en', '12 March 2026', 'Thursday', '09:30', '08:00-15:00'],
  ] as const)('%s writes %s, %s, %s, %s', (language, date, weekday, time, range) => {
    expect(formatValue({ type: 'date' }, '2026-03-12', language)).toBe(date)
    expect(formatValue({ type: 'weekday' }, '4', language)).toBe(weekday)
    expect(formatValue({ type: 'time' }, '09:30', language)).toBe(time)
    expect(formatValue({ type: 'timeRange' }, '08:00-15:00', language)).toBe(range)
    expect(formatValue({ type: 'place' }, 'Inngang C', language)).toBe('Inngang C')
  })

  test('a phone is grouped as at home, and has its country code where the reader may be abroad', () => {
    const phone = (value: string, language: 'nb' | 'nn' | 'sv' | 'en') =>
      formatValue({ type: 'phone' }, value, language)
    expect(phone('+4733000000', 'nb')).toBe('33 00 00 00')
    expect(phone('+4733000000', 'sv')).toBe('+47 33 00 00 00')
    expect(phone('+4733000000', 'en')).toBe('+47 33 00 00 00')
    expect(phone('+46701740605', 'sv')).toBe('070-174 06 05')
    expect(phone('+46701740605', 'nn')).toBe('+46 70 174 06 05')
    expect(phone('05515', 'en')).toBe('05515')
  })

  test('what is written reads as the value it came from', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), (date, language) => {
        const iso = date.toISOString().slice(0, 10)
        expect(read('date', formatValue({ type: 'date' }, iso, language))).toBe(iso)
      }),
    )
  })
})
