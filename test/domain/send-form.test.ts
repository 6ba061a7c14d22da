import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseTemplate } from '../../bot/domain/placeholders.ts'
import { emptyForm, fieldOf, rangeFieldsOf, readForm, readTyped } from '../../bot/domain/send-form.ts'
import type { FormRules, TypedForm } from '../../bot/domain/send-form.ts'

const rulesFor = (text: string, changes: Partial<FormRules> = {}): FormRules => {
  const parsed = parseTemplate(text)
  if (!parsed.ok) throw new Error('a faulty template in a test')
  return {
    placeholders: parsed.placeholders,
    context: {
      language: 'nb',
      country: 'NO',
      phones: ['33 00 00 00'],
      places: ['Inngang C'],
      rooms: [],
      units: [],
      videoHosts: ['whereby.com'],
      firstNameAllowed: false,
      today: '2026-03-10',
    },
    numberCheck: 'lastFour',
    allowedCountries: ['NO', 'SE'],
    basis: 'attest',
    ...changes,
  }
}

const complete: TypedForm = {
  ...emptyForm,
  number: '070-174 06 11',
  consent: true,
  consentSource: 'oral',
  values: { dato: '2026-03-12' },
}
const norwegian = { ...complete, number: '+46 70 174 06 11' }

const faultsOf = (form: TypedForm, rules: FormRules) => {
  const read = readForm(form, rules)
  return read.ok ? [] : read.faults
}

describe('the ids of inputs', () => {
  test('every key comes back from its id, and no id holds more than plain letters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (key) => {
        const id = fieldOf(key)
        expect(id).toMatch(/^value\.[a-z0-9_-]+$/u)
        expect(readTyped({ [id]: 'x' }).values).toEqual(Object.fromEntries([[key, 'x']]))
      }),
    )
  })

  test('a key with a label and an own letter is told from its neighbours', () => {
    expect(fieldOf('dato:oppmøte')).toBe('value.dato-3a-oppm-f8-te')
    expect(new Set(['dato:a', 'dato_a', 'dato-a', 'datoa'].map(fieldOf)).size).toBe(4)
  })

  test('a range of time is joined from its two inputs', () => {
    const { from, to } = rangeFieldsOf('tider')
    expect(readTyped({ [from]: '08:00', [to]: '15:00' }).values).toEqual({ tider: '08:00-15:00' })
    expect(readTyped({ [to]: '15:00' }).values).toEqual({ tider: '-15:00' })
  })
})

describe('reading what a client sent', () => {
  test('what is no field of a form is named', () => {
    const typed = readTyped({
      templateId: 'x',
      verb: 'send.preview',
      text: 'fri tekst',
      'value.dato': '1',
      state: {},
    })
    expect(typed.unknown).toEqual(['text', 'state'])
    expect(typed.values).toEqual({ dato: '1' })
  })

  test('names of object properties are keys like others', () => {
    const typed = readTyped(
      JSON.parse('{"value.__proto__": "x", "value.constructor": "y"}') as object as never,
    )
    expect(Object.entries(typed.values)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
    expect(
      faultsOf({ ...norwegian, values: { ...norwegian.values, ...typed.values } }, rulesFor('{dato}')),
    ).toContainEqual({
      field: '',
      code: 'unknown_field',
      params: { name: 'constructor' },
    })
  })
})

describe('the rules of the form', () => {
  test('a complete form is read into canonical values and an E.164 number', () => {
    expect(readForm(norwegian, rulesFor('Time {dato}.'))).toEqual({
      ok: true,
      read: { recipient: '+46701740611', values: { dato: '2026-03-12' }, consentSource: 'oral' },
    })
  })

  test('every fault is told at once, each at its own field', () => {
    const faults = faultsOf({ ...emptyForm, values: { frist: 'x' } }, rulesFor('{dato} {kl} {sted:inngang}'))
    expect(faults.map(({ field, code }) => [field, code])).toEqual([
      ['value.dato', 'missing'],
      ['value.kl', 'missing'],
      ['value.sted-3a-inngang', 'missing'],
      ['', 'unknown_field'],
      ['number', 'number_empty'],
      ['consent', 'consent_missing'],
      ['consentSource', 'consent_source_missing'],
    ])
  })

  test.each([
    ['a date that does not exist', '{dato}', { dato: '2026-02-30' }, 'no_such_date'],
    ['a place that the clinic has not approved', '{sted}', { sted: 'Rusklinikken' }, 'not_approved'],
    ['a phone number of somebody else', '{tlf}', { tlf: '33000009' }, 'not_approved'],
    ['a link to anywhere', '{lenke}', { lenke: 'https://example.org/rom' }, 'host_not_allowed'],
    ['a first name where the trust allows none', '{fornavn}', { fornavn: 'Kari' }, 'first_name_not_allowed'],
    ['half a range of time', '{tider}', { tider: '08:00-' }, 'not_a_time_range'],
    ['an empty range of time', '{tider}', { tider: '-' }, 'missing'],
  ])('%s is refused', (_, text, values, code) => {
    expect(faultsOf({ ...norwegian, values }, rulesFor(text)).map((one) => one.code)).toEqual([code])
  })

  test.each([
    ['33 00 00 00', 'number_fixed_line'],
    ['+45 20 12 34 56', 'number_foreign_country'],
    ['abc', 'number_not_a_number'],
  ])('the number %s is refused as %s', (number, code) => {
    expect(faultsOf({ ...norwegian, number }, rulesFor('{dato}')).map((one) => one.code)).toEqual([code])
  })

  test('a number of a country that the trust does not send to is refused', () => {
    const rules = rulesFor('{dato}', { allowedCountries: ['NO'] })
    expect(faultsOf(norwegian, rules).map((one) => one.code)).toEqual(['number_foreign_country'])
  })

  test('typed twice, the two numbers must be one in whatever spelling', () => {
    const rules = rulesFor('{dato}', { numberCheck: 'twice' })
    expect(faultsOf({ ...norwegian, numberAgain: '0046701740611' }, rules)).toEqual([])
    expect(faultsOf({ ...norwegian, numberAgain: '0046701740612' }, rules)).toEqual([
      { field: 'numberAgain', code: 'number_differs' },
    ])
  })

  test('the source of a consent is one of the country', () => {
    expect(faultsOf({ ...norwegian, consentSource: 'record' }, rulesFor('{dato}'))).toEqual([
      { field: 'consentSource', code: 'consent_source_missing' },
    ])
  })
})
