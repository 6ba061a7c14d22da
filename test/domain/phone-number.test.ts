import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Country } from '../../bot/domain/language.ts'
import {
  describeNumber,
  formatInternational,
  formatNational,
  lastFour,
  lastTwo,
  parseRecipient,
  parseServicePhone,
} from '../../bot/domain/phone-number.ts'
import { containsPersonalNumber, phonePlaces } from '../../bot/domain/personal-number.ts'
import { vectors } from './vectors.ts'

const both = ['NO', 'SE'] as const
const recipient = (raw: string, country: Country = 'NO', allowed: readonly Country[] = both) =>
  parseRecipient(raw, { country, allowed })

describe('parseRecipient', () => {
  test.each([
    '90012345', '900 12 345', '90 01 23 45', '+4790012345', '+47 900 12 345', '004790012345', '00 47 900 12 345',
    '4790012345', '(+47) 900-12-345', '+47 (0) 900 12 345', '９００１２３４５', '+47\u00A0900\u202F12\u2011345', '900.12.345',
    'tel:+47-900-12-345', ' 90012345\n', '\u202A+4790012345\u202C', '\u200F+4790012345\u200E', '9\u200B00\u00AD12345',
    '\uFEFF90012345', '90012345\u0000', '＋４７９００１２３４５', '٩٠٠١٢٣٤٥', '9\uFE0F\u20E30\uFE0F\u20E3012345', '[+47] 90012345', '“90012345”',
    '<90012345>', "'90012345", '900•12•345', 'Tlf. 900 12 345', 'Mobil: 90012345', 'TEL:90012345', 'sms:+4790012345', '+0047 90012345',
  ])('%j is one Norwegian mobile', (raw) => {
    expect(recipient(raw)).toEqual({ ok: true, e164: '+4790012345', country: 'NO' })
  }) // prettier-ignore

  test.each([
    '070-1740605', '0701740605', '070-174 06 05', '(070) 174 06 05', '+46701740605', '+46 (0)70-174 06 05',
    '0046 70 174 06 05', '46701740605', '+46 070 174 06 05', '460701740605', '070–174 06 05', '070\u2212174\u00A006\u202F05', '00460701740605',
  ])('%j is one Swedish mobile', (raw) => {
    expect(recipient(raw, 'SE')).toEqual({ ok: true, e164: '+46701740605', country: 'SE' })
  }) // prettier-ignore

  test.each([
    ['', 'NO', 'empty'],
    ['  ', 'NO', 'empty'],
    ['Kari', 'NO', 'not_a_number'],
    ['900 12 345 (Kari)', 'NO', 'not_a_number'],
    ['9001234', 'NO', 'too_short'],
    ['113', 'NO', 'too_short'],
    ['+47', 'NO', 'too_short'],
    ['900123456', 'NO', 'too_long'],
    ['\u200B', 'NO', 'empty'],
    ['0701740605', 'NO', 'other_country'],
    ['70-174 06 05', 'NO', 'other_country'],
    ['46701740605', 'NO', 'other_country'],
    ['90012345', 'SE', 'other_country'],
    ['412 34 567', 'SE', 'other_country'],
    ['4790012345', 'SE', 'other_country'],
    ['+4600701740605', 'SE', 'too_long'],
    ['+47090012345', 'NO', 'too_long'],
    ['9OO12345', 'NO', 'not_a_number'],
    ['90012345 ext 12', 'NO', 'not_a_number'],
    ['tel:+47-900-12-345;ext=4', 'NO', 'not_a_number'],
    ['90012345 eller 90012346', 'NO', 'not_a_number'],
    ['90 01 23 45\n90 01 23 46', 'NO', 'too_long'],
    ['+47 +47 90012345', 'NO', 'not_a_number'],
    ['90012345/90012346', 'NO', 'too_long'],
    ['22 33 44 55', 'NO', 'fixed_line'],
    ['79 02 12 34', 'NO', 'fixed_line'],
    ['820 12 345', 'NO', 'premium'],
    ['800 12 345', 'NO', 'service_number'],
    ['05515', 'NO', 'service_number'],
    ['850 12 345', 'NO', 'voip'],
    ['59012345', 'NO', 'machine_to_machine'],
    ['580012345678', 'NO', 'machine_to_machine'],
    ['+47590012345678', 'NO', 'machine_to_machine'],
    ['36338855', 'NO', 'not_in_use'],
    ['+45 20 12 34 56', 'NO', 'foreign_country'],
    ['0045 20 12 34 56', 'SE', 'foreign_country'],
    ['+999 123 45 67', 'NO', 'not_a_number'],
    ['+0731234567', 'SE', 'not_a_number'],
    ['070-12 34', 'SE', 'too_short'],
    ['08-123 456 78', 'SE', 'fixed_line'],
    ['0900-123 45 67', 'SE', 'premium'],
    ['0719-12 34 56', 'SE', 'machine_to_machine'],
    ['+46 719 123456', 'SE', 'machine_to_machine'],
    ['074-012 34 56', 'SE', 'pager'],
  ] as const)('%j in %s is refused: %s', (raw, country, reason) => {
    expect(recipient(raw, country)).toEqual({ ok: false, reason })
  })

  test('a mobile of a country that is not allowed is foreign', () => {
    expect(recipient('+46701740605', 'NO', ['NO'])).toEqual({ ok: false, reason: 'foreign_country' })
    expect(recipient('90012345', 'NO', ['SE'])).toEqual({ ok: false, reason: 'foreign_country' })
    expect(recipient('0701740605', 'NO', ['NO'])).toEqual({ ok: false, reason: 'too_long' })
  })

  test('never throws, and what it accepts reads as itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[+0-9 ()-]{0,16}$/)),
        fc.constantFrom(...both),
        (raw, country) => {
          const read = recipient(raw, country)
          if (!read.ok) return
          expect(read.e164).toMatch(/^\+4[67]\d{8,9}$/)
          expect(recipient(read.e164, country)).toEqual(read)
          expect(recipient(formatInternational(read.e164), 'NO')).toEqual(read)
          expect(recipient(formatNational(read.e164), read.country)).toEqual(read)
        },
      ),
    )
  })
})

describe('describeNumber', () => {
  test('tells the kind of numbers that nothing may be sent to', () => {
    expect(describeNumber('22 33 44 55', 'NO')).toEqual({
      e164: '+4722334455',
      kind: 'fixed_line',
      country: 'NO',
    })
    expect(describeNumber('+45 20 12 34 56', 'NO')).toMatchObject({ kind: 'mobile', country: 'DK' })
    expect(describeNumber('Kari', 'NO')).toEqual({ e164: null, kind: 'unknown', country: null })
  })
})

describe('how numbers are shown', () => {
  test('groups, last two and last four digits', () => {
    expect(formatInternational('+46701740605')).toBe('+46 70 174 06 05')
    expect(formatNational('+4733000000')).toBe('33 00 00 00')
    expect(formatNational('+46701740605')).toBe('070-174 06 05')
    expect(formatNational('05515')).toBe('05515')
    expect(lastTwo('+46701740605')).toBe('05')
    expect(lastFour('+46701740605')).toBe('0605')
  })
})

describe('parseServicePhone', () => {
  test.each([
    ['33 00 00 00', 'NO', '+4733000000'],
    ['900 12 345', 'NO', '+4790012345'],
    ['815 49 300', 'NO', '+4781549300'],
    ['05515', 'NO', '05515'],
    ['116 117', 'NO', '116117'],
    ['1177', 'SE', '1177'],
    ['033-300 00 00', 'SE', '+46333000000'],
    ['010-234 56 78', 'SE', '+46102345678'],
  ] as const)('%j in %s is %s', (raw, country, value) => {
    expect(parseServicePhone(raw, country)).toMatchObject({ ok: true, value })
  })

  test.each([
    ['820 12 345', 'NO', 'premium'],
    ['ring oss', 'NO', 'not_a_number'],
    ['33 00 00', 'NO', 'too_short'],
    ['+45 33 12 34 56', 'NO', 'foreign_country'],
    ['', 'SE', 'empty'],
  ] as const)('%j in %s is refused: %s', (raw, country, reason) => {
    expect(parseServicePhone(raw, country)).toEqual({ ok: false, reason })
  })
})

describe('containsPersonalNumber', () => {
  test.each([
    '90012345', 'ring 900 12 345 nå', 'tlf90012345', '+47 900 12 345', 'rom 214 90012345', '0047 90012345',
    '070-174 06 05', '0701740605', '701740605', '08-123 456 78', '33 00 00 00.', '22.33.44.55', '９００１２３４５',
    '(900) 12345', '+45 20 12 34 56', '46 70 174 06 05', '900–12–345', '9\u200B0012345', 'kl 09.30 til 90012345',
    '01019012345', '010190 12345', '010190-12345', '41019012345', '01819012345', '410190 123 45',
    '900101-1234', '19900101-1234', '199001011234', '9001011234', '900101+1234', '900161-1234', '19900101 1234',
  ])('%j holds one', (text) => {
    expect(containsPersonalNumber(text)).toBe(true)
  }) // prettier-ignore

  test.each([
    '', 'hei', '12.03.2026', 'time 12.03.2026 kl. 09.30', '2026-03-12 09:30', 'kl 08.00-15.00', '20260312', '12032026',
    'uke 12 2026', '2024-2026', 'rom B214', 'ring 05515', '1177', '113', '116117', 'MED-001', '10 000 kr',
    '12.03.26 05515', '2026-03-12 0930', '20260312 0930', '0930-1015', '12.03.2026-19.03.2026', '1. 2. 3. 4.',
    '12/3 2026 kl 9', 'versjon 0.1.0', 'side 3 av 12', '12-03-2026', '3 000 000', '100000', '{dato} kl. {kl}',
  ])('%j holds none', (text) => {
    expect(containsPersonalNumber(text)).toBe(false)
  }) // prettier-ignore

  test('finds every accepted recipient in a sentence, in every usual spelling', () => {
    const no = fc.integer({ min: 0, max: 9999999 }).map((n) => `+479${String(n).padStart(7, '0')}`)
    const se = fc.integer({ min: 0, max: 9999999 }).map((n) => `+4670${String(n).padStart(7, '0')}`)
    fc.assert(
      fc.property(fc.oneof(no, se), (e164) => {
        const read = recipient(e164)
        if (!read.ok) return
        for (const spelling of [
          e164,
          formatInternational(e164),
          formatNational(e164),
          formatNational(e164).replace(/\D/g, ''),
        ])
          expect([spelling, containsPersonalNumber(`Send til ${spelling} i dag`)]).toEqual([spelling, true])
      }),
    )
  })

  test('phonePlaces points at the number and at nothing else', () => {
    const text = 'rom 214 900 12 345, ring +47 33 00 00 00 12.03.2026'
    expect(phonePlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '900 12 345',
      '+47 33 00 00 00',
    ])
  })
})

const shared = vectors('phone-no-se.json')

describe('cases of other projects', () => {
  test.each(['validatorjs_nb-NO', 'validatorjs_sv-SE', 'libphonenumber_example_numbers_NO_SJ_SE'])(
    `%s${shared ? '' : ' (vectors not present)'}`,
    (id) => {
      const cases = shared?.[id] ?? []
      if (shared) expect(cases.length).toBeGreaterThan(0)
      for (const vector of cases) {
        const facts = (vector['libphonenumber'] ?? vector) as Record<string, unknown>
        const read = recipient(vector['input'] as string, facts['default_region'] as Country)
        const mobile = facts['is_mobile'] === true && facts['valid'] === true
        expect([vector['input'], read.ok]).toEqual([vector['input'], mobile])
        if (read.ok) expect(read.e164).toBe(facts['e164'])
        else if (facts['type'] === 'FIXED_LINE') expect(read.reason).toBe('fixed_line')
        else if (facts['type'] === 'PREMIUM_RATE') expect(read.reason).toBe('premium')
        else if (facts['type'] === 'PAGER') expect(read.reason).toBe('pager')
      }
    },
  )
})
