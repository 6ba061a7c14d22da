import { describe, expect, test } from '@jest/globals'
import { heldUntil, isEarly, opensAt, usualHours } from '../../bot/domain/sending-hours.ts'
import type { Leaving } from '../../bot/domain/sending-hours.ts'
import { momentOf } from '../../bot/domain/calendar.ts'
import { knownPurposes } from '../../bot/domain/purpose.ts'

const oslo = 'Europe/Oslo'
const leaving = (more: Partial<Leaving> = {}): Leaving => ({
  kind: 'manual',
  purpose: 'reminder',
  country: 'NO',
  zone: oslo,
  ...more,
})
/** A moment of the clock on the wall in Oslo, `yyyy-mm-dd hh:mm[:ss]`. */
const at = (wall: string): Date => {
  const [day = '', time = ''] = wall.split(' ')
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number)
  return new Date(momentOf(day, hour * 60 + minute, oslo).getTime() + second * 1000)
}

describe('messages by hand leave from 08 to 21', () => {
  test.each([
    ['2026-03-10 07:59:59', '2026-03-10 08:00'],
    ['2026-03-10 08:00', '2026-03-10 08:00'],
    ['2026-03-10 20:59:59', '2026-03-10 20:59:59'],
    ['2026-03-10 21:00', '2026-03-11 08:00'],
    ['2026-03-10 23:59:59', '2026-03-11 08:00'],
    ['2026-03-11 00:00', '2026-03-11 08:00'],
    // Weekends and holidays too: a person has decided.
    ['2026-03-14 12:00', '2026-03-14 12:00'],
    ['2026-05-17 12:00', '2026-05-17 12:00'],
    ['2026-12-31 21:00', '2027-01-01 08:00'],
  ])('ready at %s, it leaves at %s', (ready, leaves) => {
    expect(opensAt(usualHours, leaving(), at(ready))).toEqual(at(leaves))
  })
})

describe('messages that leave by themselves do so from 09 to 17, weekends included, holidays not', () => {
  test.each([
    ['NO', '2026-03-10 08:59:59', '2026-03-10 09:00'],
    ['NO', '2026-03-10 16:59:59', '2026-03-10 16:59:59'],
    ['NO', '2026-03-10 17:00', '2026-03-11 09:00'],
    ['NO', '2026-03-14 10:00', '2026-03-14 10:00'],
    // Maundy Thursday and Good Friday, then a Saturday; Easter Sunday and Monday.
    ['NO', '2026-04-02 10:00', '2026-04-04 09:00'],
    ['NO', '2026-04-04 17:00', '2026-04-07 09:00'],
    // Maundy Thursday is no holiday in Sweden, where Easter Eve is.
    ['SE', '2026-04-02 10:00', '2026-04-02 10:00'],
    ['NO', '2026-05-17 10:00', '2026-05-18 09:00'],
    ['SE', '2026-05-17 10:00', '2026-05-17 10:00'],
    ['SE', '2026-06-06 10:00', '2026-06-07 09:00'],
    ['NO', '2026-06-06 10:00', '2026-06-06 10:00'],
    ['NO', '2026-12-31 17:00', '2027-01-02 09:00'],
  ] as const)('in %s, ready at %s, it leaves at %s', (country, ready, leaves) => {
    expect(opensAt(usualHours, leaving({ kind: 'automatic', country }), at(ready))).toEqual(at(leaves))
  })

  test('a clinic that says so sends on holidays too', () => {
    const hours = { ...usualHours, onHolidays: true }
    const ready = at('2026-05-17 10:00')
    expect(heldUntil(hours, leaving({ kind: 'automatic' }), ready)).toBeNull()
    expect(heldUntil(usualHours, leaving({ kind: 'automatic' }), ready)).toEqual(at('2026-05-18 09:00'))
  })
})

describe('what is cancelled, moved or delayed may leave from 06', () => {
  test.each([
    ['05:59:59', '06:00'],
    ['06:00', '06:00'],
    ['07:30', '07:30'],
  ])('ready at %s, it leaves at %s', (ready, leaves) => {
    for (const kind of ['manual', 'automatic'] as const)
      for (const purpose of ['cancelled_appointment', 'changed_appointment', 'delay'])
        expect(opensAt(usualHours, leaving({ kind, purpose }), at(`2026-03-10 ${ready}`))).toEqual(
          at(`2026-03-10 ${leaves}`),
        )
  })

  test('nothing else does, and these end as the others do', () => {
    expect(knownPurposes.filter(isEarly)).toEqual([
      'changed_appointment',
      'cancelled_appointment',
      'changed_mode',
      'delay',
      'group_cancelled',
    ])
    expect(opensAt(usualHours, leaving({ purpose: 'delay' }), at('2026-03-10 21:00'))).toEqual(
      at('2026-03-11 06:00'),
    )
  })
})

describe('the hours are those of the clock on the wall', () => {
  test.each([
    // Spring: 29 March 2026, 02:00 becomes 03:00; autumn: 25 October, 03:00 becomes 02:00.
    ['2026-03-28T20:00:00Z', '2026-03-29T06:00:00Z'],
    ['2026-03-29T05:59:59Z', '2026-03-29T06:00:00Z'],
    ['2026-03-29T18:59:59Z', '2026-03-29T18:59:59Z'],
    ['2026-03-29T19:00:00Z', '2026-03-30T06:00:00Z'],
    ['2026-10-24T19:00:00Z', '2026-10-25T07:00:00Z'],
    ['2026-10-25T06:59:59Z', '2026-10-25T07:00:00Z'],
    ['2026-10-25T20:00:00Z', '2026-10-26T07:00:00Z'],
  ])('ready at %s, it leaves at %s', (ready, leaves) => {
    expect(opensAt(usualHours, leaving(), new Date(ready))).toEqual(new Date(leaves))
    expect(opensAt(usualHours, leaving({ zone: 'Europe/Stockholm' }), new Date(ready))).toEqual(
      new Date(leaves),
    )
  })

  test('hours round the clock never hold, and hours that never open hold nothing for ever', () => {
    const always = { ...usualHours, manualFrom: 0, manualUntil: 1440 }
    for (const ready of ['2026-03-10 00:00', '2026-03-10 23:59:59', '2026-10-25 02:30'])
      expect(heldUntil(always, leaving(), at(ready))).toBeNull()
    const never = { ...usualHours, manualFrom: 600, manualUntil: 600 }
    expect(heldUntil(never, leaving(), at('2026-03-10 12:00'))).toBeNull()
  })
})

test('a moment of the wall is found in summer and winter, skipped times are an hour later', () => {
  expect(momentOf('2026-07-01', 480, oslo)).toEqual(new Date('2026-07-01T06:00:00Z'))
  expect(momentOf('2026-01-01', 1440, oslo)).toEqual(new Date('2026-01-01T23:00:00Z'))
  expect(momentOf('2026-03-29', 150, oslo)).toEqual(new Date('2026-03-29T01:30:00Z'))
  expect(momentOf('2026-10-25', 150, oslo)).toEqual(new Date('2026-10-25T00:30:00Z'))
})
