import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { languages } from '../../bot/domain/language.ts'
import {
  fillTemplate,
  longestValues,
  sampleValues,
  unfillTemplate,
  worstCaseText,
} from '../../bot/domain/placeholder-fill.ts'
import { formatValue, parseValue } from '../../bot/domain/placeholder-values.ts'
import { parseTemplate } from '../../bot/domain/placeholders.ts'
import type { Placeholder, ValueContext } from '../../bot/domain/placeholders.ts'
import { measure } from '../../bot/domain/sms-text.ts'
import { defaultVideoHosts } from '../../bot/domain/video-link.ts'

const context: ValueContext = {
  language: 'nb',
  country: 'NO',
  phones: ['33 00 00 00', '05515', '+46 70 174 06 05'],
  places: ['Inngang C, 2. etasje', 'Inngang C', 'Hovedinngangen'],
  rooms: ['B214', 'B2'],
  units: ['VC Spindeln', 'Sykehuset'],
  videoHosts: defaultVideoHosts,
  firstNameAllowed: true,
  today: '2026-03-01',
}

/** Any canonical value of a placeholder. */
const valueOf = ({ type }: Placeholder): fc.Arbitrary<string> => {
  const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'))
  const time = fc.tuple(two(23), two(59)).map(([hour, minute]) => `${hour}:${minute}`)
  switch (type) {
    case 'date':
      return fc
        .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10))
    case 'weekday':
      return fc.constantFrom('1', '2', '3', '4', '5', '6', '7')
    case 'time':
      return time
    case 'timeRange':
      return fc.tuple(time, time).filter(([a, b]) => a < b).map(([a, b]) => `${a}-${b}`) // prettier-ignore
    case 'phone':
      return fc.constantFrom('+4733000000', '05515', '+46701740605')
    case 'place':
      return fc.constantFrom(...context.places)
    case 'room':
      return fc.constantFrom(...context.rooms)
    case 'unit':
      return fc.constantFrom(...context.units)
    case 'count':
      return fc.integer({ min: 1, max: 999 }).map(String)
    case 'videoLink':
      return fc.stringMatching(/^[a-z0-9-]{1,20}$/).map((room) => `https://whereby.com/${room}`)
    case 'firstName':
      return fc.stringMatching(/^[A-ZÅÁ][a-zæøåáč]{1,18}$/)
  }
}

const pieces = [
  '{dato}', '{ny_dato}', '{ukedag}', '{kl}', '{ny kl}', '{tider}', '{tlf}', '{sted}', '{rom}', '{enhet}', '{antall}',
  '{lenke}', '{fornavn}', '{dato:Frist}', '{kl:Slutt}',
] // prettier-ignore
const literal = fc.oneof(
  fc.constantFrom(' kl. ', '. Ring ', ' (', ') $1 ', ' .*+?^|\\[]/ ', '\n', ' æøå €'),
  fc.string({ unit: 'binary' }).map((text) => ` ${text.replace(/[{}]/g, '')} `),
)

/** A template in which text stands between the placeholders, and values for it. */
const filledTemplates = fc
  .tuple(fc.shuffledSubarray(pieces), fc.array(literal, { minLength: 16, maxLength: 16 }))
  .map(([names, between]) =>
    names.reduce((text, name, at) => text + name + (between[at + 1] ?? ' '), between[0] ?? ''),
  )
  .chain((text) => {
    const parsed = parseTemplate(text)
    if (!parsed.ok) throw new Error(text)
    return fc
      .record(
        Object.fromEntries(parsed.placeholders.map((placeholder) => [placeholder.key, valueOf(placeholder)])),
      )
      .map((values) => ({ text, values: { ...values } }))
  })

describe('fillTemplate', () => {
  const text = 'Timen {dato} er flyttet til {ny_dato} kl. {kl}. Ring {tlf}.'
  const values = { dato: '2026-03-12', ny_dato: '2026-03-19', kl: '10:15', tlf: '+4733000000' }

  test('puts the values in as the patient reads them', () => {
    expect(fillTemplate(text, values, 'nb')).toEqual({
      ok: true,
      text: 'Timen 12.03.2026 er flyttet til 19.03.2026 kl. 10.15. Ring 33 00 00 00.',
    })
  })

  test('names the missing and the extra values', () => {
    const { kl, ...rest } = values
    expect(kl).toBe('10:15')
    expect(fillTemplate(text, { ...rest, dato: '', sted: 'Inngang C', toString: 'x' }, 'nb')).toEqual({
      ok: false,
      missing: ['dato', 'kl'],
      extra: ['sted', 'toString'],
    })
  })

  test('braces and $ in a value stay text', () => {
    expect(fillTemplate('Møt i {sted}.', { sted: '{dato} $& $1' }, 'nb')).toEqual({
      ok: true,
      text: 'Møt i {dato} $& $1.',
    })
  })

  test('filling and reading back gives exactly the template’s text and the values', () => {
    fc.assert(
      fc.property(
        filledTemplates,
        fc.constantFrom(...languages),
        ({ text: template, values: chosen }, language) => {
          const filled = fillTemplate(template, chosen, language)
          if (!filled.ok) throw new Error('not filled')
          expect(unfillTemplate(template, filled.text, { ...context, language })).toEqual(chosen)
        },
      ),
    )
  })

  test('the text between the placeholders is immutable', () => {
    const filled = 'Timen 12.03.2026 er flytta til 19.03.2026 kl. 10.15. Ring 33 00 00 00.'
    expect(unfillTemplate(text, filled, context)).toBeNull()
    expect(unfillTemplate(text, filled.replace('flytta', 'flyttet'), context)).toEqual(values)
    expect(
      unfillTemplate(text, filled.replace('flytta', 'flyttet').replace('33 00', '33 01'), context),
    ).toBeNull()
  })

  test('without text between them, reading back still gives values that make the same text', () => {
    const template = '{antall}{antall:b}{rom}'
    const filled = fillTemplate(template, { antall: '12', 'antall:b': '345', rom: 'B2' }, 'nb')
    if (!filled.ok) throw new Error('not filled')
    const back = unfillTemplate(template, filled.text, context)
    expect(back && fillTemplate(template, back, 'nb')).toEqual(filled)
  })
})

describe('sampleValues', () => {
  test('fill every placeholder with a value that would be accepted', () => {
    const text = pieces.join(' ')
    for (const language of languages) {
      const values = sampleValues(text, { ...context, language })
      expect(fillTemplate(text, values, language)).toMatchObject({ ok: true })
      const parsed = parseTemplate(text)
      for (const placeholder of parsed.ok ? parsed.placeholders : [])
        expect(parseValue(placeholder, values[placeholder.key]!, context)).toMatchObject({ ok: true })
    }
    expect(sampleValues('{dato} {ny_dato}', context)).toEqual({ dato: '2026-03-08', ny_dato: '2026-03-15' })
  })
})

describe('worstCaseText', () => {
  test('takes the longest approved values', () => {
    expect(worstCaseText('{sted}, {rom}, {tlf}, {antall}', context)).toBe(
      'Inngang C, 2. etasje, B214, +46 70 174 06 05, 999',
    )
    expect(worstCaseText('{dato} {ukedag}', { ...context, language: 'en' })).toBe(
      '30 September 2026 Wednesday',
    )
  })

  test('reckons with stated lengths while nothing is approved', () => {
    const empty = { ...context, places: [], rooms: [], units: [], phones: [] }
    expect(longestValues('{sted} {rom} {enhet} {tlf}', empty)).toEqual({
      sted: 'M'.repeat(40),
      rom: 'M'.repeat(10),
      enhet: 'M'.repeat(30),
      tlf: 'M'.repeat(16),
    })
  })

  test('a short value that forces UCS-2 can be dearer than a long one', () => {
    const places = ['Hovedinngangen ved parkeringshuset', 'Ánši']
    const text = `{sted} ${'a'.repeat(100)}`
    expect(longestValues(text, { ...context, places })).toEqual({ sted: 'Ánši' })
    expect(measure(worstCaseText(text, { ...context, places }))).toMatchObject({
      encoding: 'UCS-2',
      segments: 2,
    })
  })

  test('where the text is UCS-2 anyway, length counts alone', () => {
    const places = ['Hovedinngangen ved parkeringshuset', 'Ánši']
    expect(longestValues('Mánu {sted}', { ...context, places })).toEqual({ sted: places[0] })
  })

  test('a first name can be in any letters', () => {
    expect(measure(worstCaseText('Hei {fornavn}', context)).encoding).toBe('UCS-2')
  })

  test('no filling is dearer', () => {
    const sami = { ...context, places: [...context.places, 'Álgu'], rooms: ['B214', '€[]{}'] }
    fc.assert(
      fc.property(filledTemplates, fc.constantFrom(...languages), ({ text, values }, language) => {
        const filled = fillTemplate(text, values, language)
        if (!filled.ok) throw new Error('not filled')
        expect(measure(worstCaseText(text, { ...sami, language })).segments).toBeGreaterThanOrEqual(
          measure(filled.text).segments,
        )
      }),
    )
  })

  test('values are never longer than the worst case of their type', () => {
    fc.assert(
      fc.property(filledTemplates, fc.constantFrom(...languages), ({ text, values }, language) => {
        const longest = longestValues(text, { ...context, places: context.places, language })
        const parsed = parseTemplate(text)
        for (const placeholder of parsed.ok ? parsed.placeholders : [])
          expect(formatValue(placeholder, values[placeholder.key]!, language).length).toBeLessThanOrEqual(
            longest[placeholder.key]!.length,
          )
      }),
    )
  })
})
