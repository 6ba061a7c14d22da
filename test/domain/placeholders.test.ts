import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inputKind, parseTemplate, placeholderTypes, resolveName } from '../../bot/domain/placeholders.ts'
import { vectors } from './vectors.ts'

const types = (text: string): string[] => {
  const parsed = parseTemplate(text)
  return parsed.ok
    ? parsed.placeholders.map(({ key, type }) => `${key} ${type}`)
    : parsed.faults.map(({ code }) => code)
}

describe('names', () => {
  test.each([
    ['dato', 'date'], ['ny_dato', 'date'], ['frist_dato', 'date'], ['datum', 'date'], ['date', 'date'], ['new date', 'date'],
    ['ukedag', 'weekday'], ['vekedag', 'weekday'], ['veckodag', 'weekday'], ['weekday', 'weekday'],
    ['kl', 'time'], ['ny_kl', 'time'], ['tid', 'time'], ['frist', 'time'], ['klokkeslett', 'time'], ['time', 'time'],
    ['klockslag', 'time'], ['tider', 'timeRange'], ['tidsrom', 'timeRange'], ['öppettider', 'timeRange'],
    ['tlf', 'phone'], ['telefon', 'phone'], ['tel', 'phone'], ['phone', 'phone'], ['clinic phone', 'phone'],
    ['sted', 'place'], ['stad', 'place'], ['plats', 'place'], ['place', 'place'], ['oppmøtested', 'place'],
    ['rom', 'room'], ['rum', 'room'], ['room', 'room'], ['enhet', 'unit'], ['eining', 'unit'], ['unit', 'unit'],
    ['antall', 'count'], ['antal', 'count'], ['minutter', 'count'], ['count', 'count'],
    ['lenke', 'videoLink'], ['lenkje', 'videoLink'], ['lank', 'videoLink'], ['länk', 'videoLink'], ['link', 'videoLink'],
    ['navn', 'firstName'], ['fornavn', 'firstName'], ['förnamn', 'firstName'], ['first name', 'firstName'],
  ])('%s is a %s', (name, type) => {
    expect(resolveName(name)?.type).toBe(type)
  }) // prettier-ignore

  test('case, blanks, _ and - do not matter; the canonical spelling is one', () => {
    for (const name of ['ny_dato', 'Ny dato', 'NYDATO', 'ny-dato', ' ny__dato'])
      expect(resolveName(name)).toEqual({ type: 'date', canonical: 'ny_dato' })
    expect(resolveName('Lank')).toEqual({ type: 'videoLink', canonical: 'lank' })
  })

  test.each(['diagnose', 'tekst', 'fritekst', 'dato1', '', 'ny', 'constructor', '__proto__', 'text', 'lege'])(
    '%j means nothing',
    (name) => {
      expect(resolveName(name)).toBeNull()
    },
  )
})

describe('parseTemplate', () => {
  test('splits a template into its parts with their places', () => {
    expect(parseTemplate('Kom {dato:Oppmøte} kl. {kl}.')).toEqual({
      ok: true,
      parts: [
        'Kom ',
        { type: 'date', name: 'dato', label: 'Oppmøte', key: 'dato:oppmøte', start: 4, end: 18 },
        ' kl. ',
        { type: 'time', name: 'kl', label: null, key: 'kl', start: 23, end: 27 },
        '.',
      ],
      placeholders: [
        expect.objectContaining({ key: 'dato:oppmøte' }),
        expect.objectContaining({ key: 'kl' }),
      ],
    })
  })

  test('two of a type need different names or labels', () => {
    expect(types('{dato} {ny_dato} {dato:frist}')).toEqual(['dato date', 'ny_dato date', 'dato:frist date'])
  })

  test.each([
    ['{dato} og {dato}', 'duplicate_label', 10, 16, '{dato}'],
    ['{ny_dato} og {Ny Dato}', 'duplicate_label', 13, 22, '{Ny Dato}'],
    ['{dato:A-b} {DATO:a b}', 'duplicate_label', 11, 21, '{DATO:a b}'],
    ['{lank} {länk}', 'duplicate_label', 7, 13, '{länk}'],
    ['x {diagnose}', 'unknown_placeholder', 2, 12, '{diagnose}'],
    ['{dato {kl}}', 'nested', 0, 11, '{dato {kl}}'],
    ['Kom {dato kl.', 'unbalanced', 4, 5, '{'],
    ['Kom dato} kl.', 'unbalanced', 8, 9, '}'],
    ['Kom {dato kl. {kl}', 'unbalanced', 4, 5, '{'],
    ['a {} b', 'empty', 2, 4, '{}'],
    ['a { :x} b', 'empty', 2, 7, '{ :x}'],
    ['{dato: }', 'empty_label', 0, 8, '{dato: }'],
    [`{dato:${'x'.repeat(41)}}`, 'label_too_long', 0, 48, `{dato:${'x'.repeat(41)}}`],
  ])('%j: %s at %d to %d', (text, code, start, end, found) => {
    const parsed = parseTemplate(text)
    expect(parsed).toMatchObject({ ok: false, faults: [{ code, start, end, found }] })
  })

  test.each([
    ['{dto}', '{dato}'],
    ['{klokkeslet}', '{klokkeslett}'],
    ['{teleefon}', '{telefon}'],
    ['{dato1}', '{dato:1}'],
    ['{kl 2}', '{kl:2}'],
    ['{{dato}}', '{dato}'],
  ])('%s was probably meant to be %s', (text, suggestion) => {
    expect(parseTemplate(text)).toMatchObject({ ok: false, faults: [{ suggestion }] })
  })

  test('nothing is suggested for what is far from every name', () => {
    const parsed = parseTemplate('{medisinliste}')
    expect(parsed.ok ? null : parsed.faults[0]?.suggestion).toBeUndefined()
  })

  test('tells every fault, in order', () => {
    expect(types('} {tull} {dato} {dato} {')).toEqual([
      'unbalanced', 'unknown_placeholder', 'duplicate_label', 'unbalanced',
    ]) // prettier-ignore
  })

  test('the parts give the text back, whatever stands around the placeholders', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('{dato}', '{ny_kl}', '{sted:A b}'))),
        (pieces) => {
          const text = pieces.join('')
          const parsed = parseTemplate(text)
          if (!parsed.ok) {
            for (const { start, end, found } of parsed.faults) expect(text.slice(start, end)).toBe(found)
            return
          }
          const back = parsed.parts.map((part) =>
            typeof part === 'string' ? part : text.slice(part.start, part.end),
          )
          expect(back.join('')).toBe(text)
          expect(new Set(parsed.placeholders.map(({ key }) => key)).size).toBe(parsed.placeholders.length)
        },
      ),
    )
  })
})

test('every type has an input on the card', () => {
  for (const type of placeholderTypes) expect(inputKind(type)).toMatch(/^\w+$/)
  expect(inputKind('date')).toBe('date')
  expect(inputKind('place')).toBe('choice')
})

const shared = vectors('placeholders.json')

/**
 * Notify writes ((name)), lets any name stand and keeps unfilled placeholders in the text; here only known
 * names pass and nothing is sent unfilled. What carries over: names compare without case, blanks, _ and -.
 */
test(`one name in the spellings of Notify's cases is one name${shared ? '' : ' (vectors not present)'}`, () => {
  const spellings = (shared?.['name_normalisation_insensitive_dict'] ?? [])
    .flatMap(({ args }) => Object.values(args as Record<string, unknown>))
    .filter((value) => typeof value === 'string')
  if (shared) expect(spellings).toContain('F_O O')
  for (const spelling of spellings) {
    const blanks = spelling.replace(/[a-z]/gi, '').padEnd(2, '')
    const name = `n${blanks[0] ?? ''}y${blanks[1] ?? ''}dato`
    const cased = spelling.startsWith('F') ? name.toUpperCase() : name
    expect(resolveName(cased)).toEqual({ type: 'date', canonical: 'ny_dato' })
  }
})
