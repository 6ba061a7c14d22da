import type { ConsentBasis } from './consent.ts'
import { consentSourcesOf } from './message.ts'
import type { ConsentSource } from './message.ts'
import { parseRecipient } from './phone-number.ts'
import type { Country } from './language.ts'
import { parseValue } from './placeholder-values.ts'

import { inputKind } from './placeholders.ts'
import type { Placeholder, ValueContext } from './placeholders.ts'
import type { FieldFault, RefusalCode } from './refusal.ts'

/** The send form as it was typed; it goes back into the form unchanged. */
export interface TypedForm {
  number: string
  /** Only where the trust has the number typed twice. */
  numberAgain: string
  /**
   * Whether the one line was ticked: no protected identity, no death, no "no SMS" in the record (XC-31) and, where
   * the clinic attests, that the patient consents (LE-21).
   */
  consent: boolean
  consentSource: string
  /** By the key of the placeholder. */
  values: Readonly<Record<string, string>>
  /** Names of fields that the form does not have. */
  unknown: readonly string[]
}

/** A form that nothing was typed in. */
export const emptyForm: TypedForm = {
  number: '',
  numberAgain: '',
  consent: false,
  consentSource: '',
  values: {},
  unknown: [],
}

const fieldPrefix = 'value.'

/** No value is longer; a longer one is cut, and refused as what is left of it. */
const longestTyped = 400

/**
 * The id of a placeholder's input. Keys hold letters and colons that not every client takes in an id, so all
 * but a-z, 0-9 and _ travel as their code point in hex between hyphens; a key itself never holds a hyphen.
 */
export const fieldOf = (key: string): string =>
  fieldPrefix + key.replaceAll(/[^a-z0-9_]/gu, (char) => `-${char.codePointAt(0)?.toString(16) ?? ''}-`)

/** The two inputs of a range of time, joined again by `readTyped`. */
export const rangeFieldsOf = (key: string): { from: string; to: string } => ({
  from: `${fieldOf(key)}.from`,
  to: `${fieldOf(key)}.to`,
})

const keyOf = (field: string): { key: string; end: 'from' | 'to' | null } | null => {
  const match = /^value\.((?:[a-z0-9_]|-[0-9a-f]{1,6}-)+)(?:\.(from|to))?$/u.exec(field)
  if (match === null) return null
  const key = (match[1] ?? '').replaceAll(/-([0-9a-f]+)-/gu, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
  return { key, end: (match[2] as 'from' | 'to' | undefined) ?? null }
}

/** What a client puts beside the inputs: what the button carries, and what the product itself adds. */
const ownFields = new Set([
  'templateId',
  'number',
  'numberAgain',
  'consent',
  'consentSource',
  // Looked up for one send and kept nowhere, not even among what was typed.
  'identity',
  'verb',
  'msteams',
])

/** Reads what a client sent from the form; what is no field of any form is named, not used (LE-18). */
export const readTyped = (data: Readonly<Record<string, unknown>>): TypedForm => {
  const values = new Map<string, string>()
  const ranges = new Map<string, { from: string; to: string }>()
  const unknown: string[] = []
  for (const [field, raw] of Object.entries(data)) {
    if (ownFields.has(field)) continue
    const read = keyOf(field)
    if (read === null || (typeof raw !== 'string' && typeof raw !== 'number')) unknown.push(field)
    else if (read.end === null) values.set(read.key, String(raw).slice(0, longestTyped))
    else
      ranges.set(read.key, {
        from: '',
        to: '',
        ...ranges.get(read.key),
        [read.end]: String(raw).slice(0, longestTyped),
      })
  }
  for (const [key, { from, to }] of ranges) values.set(key, `${from}-${to}`)
  const field = (name: string) => (typeof data[name] === 'string' ? data[name] : '')
  return {
    number: field('number'),
    numberAgain: field('numberAgain'),
    consent: field('consent') === 'true',
    consentSource: field('consentSource'),
    values: Object.fromEntries(values),
    unknown,
  }
}

/** What a form is read against. */
export interface FormRules {
  placeholders: readonly Placeholder[]
  context: ValueContext
  numberCheck: 'lastFour' | 'twice'
  allowedCountries: readonly Country[]
  /** What the clinic's messages rest on; only an attestation has a source. */
  basis: ConsentBasis
}

/** A form without faults. */
export interface ReadForm {
  /** E.164. */
  recipient: string
  /** Canonical, by key. */
  values: Readonly<Record<string, string>>
  consentSource: ConsentSource
}

const numberFaults = (form: TypedForm, rules: FormRules): FieldFault[] => {
  const reading = { country: rules.context.country, allowed: rules.allowedCountries }
  const read = parseRecipient(form.number, reading)
  if (!read.ok) return [{ field: 'number', code: `number_${read.reason}` }]
  if (rules.numberCheck === 'lastFour') return []
  const again = parseRecipient(form.numberAgain, reading)
  return again.ok && again.e164 === read.e164 ? [] : [{ field: 'numberAgain', code: 'number_differs' }]
}

/** The one line that whoever sends ticks, with the source where the clinic attests. */
export type Attestation = Pick<TypedForm, 'consent' | 'consentSource'>

/** What a client sent of it. */
export const readAttested = (data: { consent: string; consentSource: string }): Attestation => ({
  consent: data.consent === 'true',
  consentSource: data.consentSource,
})

/** Reads what the sender of one message attests (LE-21, XC-31): what its consent rests on, or every fault. */
export const readAttestation = (
  typed: Attestation,
  country: Country,
  basis: ConsentBasis,
): { ok: true; source: ConsentSource } | { ok: false; code: RefusalCode; faults: FieldFault[] } => {
  if (basis !== 'attest')
    return typed.consent
      ? { ok: true, source: basis }
      : { ok: false, code: 'record_unchecked', faults: [{ field: 'consent', code: 'record_unchecked' }] }
  const source = consentSourcesOf(country).find((one) => one === typed.consentSource)
  if (typed.consent && source !== undefined) return { ok: true, source }
  const faults = [
    ...(typed.consent ? [] : [{ field: 'consent', code: 'consent_missing' }]),
    ...(source === undefined ? [{ field: 'consentSource', code: 'consent_source_missing' }] : []),
  ]
  return { ok: false, code: 'consent_missing', faults }
}

/**
 * Reads a form whole (LE-18, LE-19, LE-21): every fault at once, each at its field, or what the message is
 * made of. Fields that the template does not have are faults, by name.
 */
export const readForm = (
  form: TypedForm,
  rules: FormRules,
): { ok: true; read: ReadForm } | { ok: false; code: RefusalCode; faults: FieldFault[] } => {
  const values: [string, string][] = []
  const valueFaults: FieldFault[] = []
  for (const placeholder of rules.placeholders) {
    const { key, type } = placeholder
    const typed = Object.hasOwn(form.values, key) ? (form.values[key] ?? '') : ''
    const blankRange = inputKind(type) === 'timeRange' && typed === '-'
    const value = parseValue(placeholder, blankRange ? '' : typed, rules.context)
    if (value.ok) values.push([key, value.value])
    else valueFaults.push({ field: fieldOf(key), code: value.code })
  }
  const keys = rules.placeholders.map(({ key }) => key)
  const strange = [...form.unknown, ...Object.keys(form.values).filter((key) => !keys.includes(key))]
  valueFaults.push(
    ...strange.map((name) => ({ field: '', code: 'unknown_field', params: { name: name.slice(0, 60) } })),
  )
  const ofNumber = numberFaults(form, rules)
  const attested = readAttestation(form, rules.context.country, rules.basis)
  const faults = [...valueFaults, ...ofNumber, ...(attested.ok ? [] : attested.faults)]
  const recipient = parseRecipient(form.number, {
    country: rules.context.country,
    allowed: rules.allowedCountries,
  })
  if (faults.length > 0 || !recipient.ok || !attested.ok) {
    const code: RefusalCode =
      valueFaults.length > 0
        ? 'values_invalid'
        : ofNumber.length > 0 || attested.ok
          ? 'number_invalid'
          : attested.code
    return { ok: false, code, faults }
  }
  return {
    ok: true,
    read: {
      recipient: recipient.e164,
      values: Object.fromEntries(values),
      consentSource: attested.source,
    },
  }
}
