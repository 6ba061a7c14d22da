import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Language } from '../../bot/domain/language.ts'
import { findLiterals, replaceLiteral, replaceLiterals } from '../../bot/domain/placeholder-literals.ts'
import { parseTemplate } from '../../bot/domain/placeholders.ts'

const opened = (text: string, language: Language = 'nb'): string =>
  replaceLiterals(text, findLiterals(text, language))

describe('findLiterals', () => {
  test('points at what is written out', () => {
    const text = 'Time 12.03.2026 kl. 09.30, ring 33 00 00 00'
    expect(findLiterals(text)).toEqual([
      { start: 5, end: 15, found: '12.03.2026', type: 'date', replacement: '{dato}' },
      { start: 20, end: 25, found: '09.30', type: 'time', replacement: '{kl}' },
      { start: 32, end: 43, found: '33 00 00 00', type: 'phone', replacement: '{tlf}' },
    ])
    expect(replaceLiteral(text, findLiterals(text)[1]!)).toBe('Time 12.03.2026 kl. {kl}, ring 33 00 00 00')
  })

  test.each([
    ['nb', 'Du har time torsdag 12. mars 2026 kl. 09.30.', 'Du har time {ukedag} {dato} kl. {kl}.'],
    [
      'nb',
      'Time 12.03.2026 kl 9 er flyttet til 19.03.2026 kl 10:15.',
      'Time {dato} kl {kl} er flyttet til {dato:2} kl {kl:2}.',
    ],
    ['nb', 'Ring 900 12 345 kl. 08.00-15.00.', 'Ring {tlf} kl. {tider}.'],
    ['nb', 'Ring mellom 09.00 og 11.00.', 'Ring mellom {kl} og {kl:2}.'],
    ['nb', 'Ring hverdager 08–15.', 'Ring hverdager {tider}.'],
    ['nb', 'Timen mandag 12.03. kl 1400', 'Timen {ukedag} {dato}. kl {kl}'],
    ['nn', 'Bruk lenkja https://join.nhn.no/123456.', 'Bruk lenkja {lenkje}.'],
    ['nb', 'Gå til whereby.com/rom-1', 'Gå til {lenke}'],
    ['nb', 'Ring +47 33 00 00 00 eller (33) 00 00 01', 'Ring {tlf} eller {tlf:2}'],
    [
      'sv',
      'Din tid torsdag 12/3 kl 9.15, ring 08-123 456 78.',
      'Din tid {veckodag} {datum} kl {kl}, ring {tlf}.',
    ],
    ['sv', 'Din tid 2026-03-12 kl. 09:30.', 'Din tid {datum} kl. {kl}.'],
    ['en', 'See you on Thursday 12 March 2026 at 9:30 am.', 'See you on {weekday} {date} at {time}.'],
    ['en', 'Call us by March 12.', 'Call us by {date}.'],
    ['nb', 'Du har time [dato] kl <kl>, ((sted)), #tlf#', 'Du har time {dato} kl {kl}, {sted}, {tlf}'],
    ['nb', 'Timen {dato} er flyttet til 19.03.2026', 'Timen {dato} er flyttet til {dato:2}'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(opened(text, language)).toBe(expected)
  })

  test.each([
    'Ring 113 i nødstilfeller, 116117 ellers.', 'Ring pasientreiser på 05515.', 'Logga in på 1177.se eller ring 1177.',
    'Logg inn på helsenorge.no.', 'Se https://www.helsenorge.no/timer', 'I 2026 er egenandelen 375 kr.',
    'Møt 10 minutter før, 2. etasje, rom B214.', 'Avboka senast 24 timmar före.', 'Vi har prøvd 3 ganger.',
    'Mai er en fin måned, mandag til fredag.', 'Pris 12.50 kr.', 'Husk 1.5 liter vann, 10.30 % av deltakerne.',
    'Uke 12, 24/7, versjon 2.1.', 'Timen {dato} kl. {kl} på {tlf}.', 'Se [vedlegg] og <her>.',
  ])('leaves %j alone', (text) => {
    expect(findLiterals(text)).toEqual([])
  }) // prettier-ignore

  test('what is offered is a template without faults, and nothing is found in it again', () => {
    const piece = fc.constantFrom(
      '12.03.2026', '2026-03-12', 'torsdag 12. mars', 'kl. 09.30', '08.00-15.00', '33 00 00 00', '070-174 06 05',
      'https://whereby.com/rom', '{dato}', '{kl}', ' ', ', ', ' Ring ', '. ', '1177', '05515', '[dato]',
    ) // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (words) => {
        const text = words.filter((word, at) => !word.startsWith('{') || words.indexOf(word) === at).join(' ')
        const result = opened(text)
        expect(parseTemplate(result)).toMatchObject({ ok: true })
        expect(findLiterals(result)).toEqual([])
      }),
    )
  })

  test('places are true, in order and apart, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9 .:+()/a-k{}-]{0,60}$/)),
        (text) => {
          let last = 0
          for (const { start, end, found } of findLiterals(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(text.slice(start, end)).toBe(found)
            last = end
          }
        },
      ),
    )
  })
})
