import { addDays } from './calendar.ts'
import { fitsGsm7, septets } from './gsm7.ts'
import type { Language } from './language.ts'
import {
  approvedPhones,
  englishMonths,
  formatValue,
  largestCount,
  longestFirstName,
  parseValue,
  weekdayNames,
} from './placeholder-values.ts'
import { parseTemplate } from './placeholders.ts'
import type { Placeholder, ValueContext } from './placeholders.ts'
import { measure } from './sms-text.ts'
import { longestVideoLink } from './video-link.ts'

/** Values by the key of their placeholder, in canonical form. */
export type Values = Readonly<Record<string, string>>

/** Characters that a value of a list type is reckoned with while a clinic has approved none. */
export const assumedLengths = { phone: 16, place: 40, room: 10, unit: 30 } as const

const partsOf = (text: string): (string | Placeholder)[] => {
  const parsed = parseTemplate(text)
  return parsed.ok ? parsed.parts : [text]
}

const placeholdersOf = (text: string): Placeholder[] => {
  const parsed = parseTemplate(text)
  return parsed.ok ? parsed.placeholders : []
}

/**
 * The text that a patient gets: the template with every placeholder replaced by its value as read in
 * `language`, and nothing else changed (LE-18). One pass, so braces in a value stay text. Values are canonical
 * and not judged here (`parseValue` does that); a missing or an extra key is told by name. A template with
 * faults is a text without placeholders.
 */
export const fillTemplate = (
  text: string,
  values: Values,
  language: Language,
): { ok: true; text: string } | { ok: false; missing: string[]; extra: string[] } => {
  const parts = partsOf(text)
  const keys = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.key]))
  const missing = keys.filter((key) => !Object.hasOwn(values, key) || values[key] === '')
  const extra = Object.keys(values).filter((key) => !keys.includes(key))
  if (missing.length > 0 || extra.length > 0) return { ok: false, missing, extra }
  return {
    ok: true,
    text: parts
      .map((part) => (typeof part === 'string' ? part : formatValue(part, values[part.key] ?? '', language)))
      .join(''),
  }
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

const anyOf = (renderings: readonly string[]): string =>
  renderings.length === 0
    ? '(?!)'
    : [...renderings]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')

const approvedOf = (type: 'place' | 'room' | 'unit', context: ValueContext): readonly string[] =>
  ({ place: context.places, room: context.rooms, unit: context.units })[type]

/** A pattern of everything that `formatValue` can make of a placeholder in this context. */
const patternOf = ({ type }: Placeholder, context: ValueContext): string => {
  const dots = context.language === 'nb' || context.language === 'nn'
  const time = dots ? '\\d\\d\\.\\d\\d' : '\\d\\d:\\d\\d'
  switch (type) {
    case 'date':
      if (context.language === 'sv') return '\\d{4}-\\d\\d-\\d\\d'
      return dots ? '\\d\\d\\.\\d\\d\\.\\d{4}' : `\\d{1,2} (?:${anyOf(englishMonths)}) \\d{4}`
    case 'weekday':
      return anyOf(weekdayNames[context.language])
    case 'time':
      return time
    case 'timeRange':
      return `${time}-${time}`
    case 'phone':
      return anyOf(approvedPhones(context).map((phone) => formatValue({ type }, phone, context.language)))
    case 'place':
    case 'room':
    case 'unit':
      return anyOf(approvedOf(type, context))
    case 'count':
      return '[1-9]\\d{0,2}'
    case 'videoLink':
      return `https:\\/\\/[A-Za-z0-9._\\-\\/?=&%+,!]{1,${longestVideoLink}}`
    case 'firstName':
      return `\\p{L}[\\p{L}\\p{M}'\\- ]{0,${longestFirstName - 1}}`
  }
}

/**
 * The values that a filled text was made of, or null when the text cannot come from this template: the proof
 * that filling changed nothing but the placeholders. Two placeholders without text between them may be read
 * in another way than they were filled; filling again gives the same text all the same.
 */
export const unfillTemplate = (
  text: string,
  filled: string,
  context: ValueContext,
): Record<string, string> | null => {
  const parts = partsOf(text)
  const pattern = parts
    .map((part) => (typeof part === 'string' ? escaped(part) : `(${patternOf(part, context)})`))
    .join('')
  const match = new RegExp(`^${pattern}$`, 'u').exec(filled)
  if (!match) return null
  const values: Record<string, string> = {}
  const placeholders = parts.filter((part) => typeof part !== 'string')
  for (const [at, placeholder] of placeholders.entries()) {
    const rendering = match[at + 1] ?? ''
    const read = parseValue(placeholder, rendering, context)
    if (!read.ok || formatValue(placeholder, read.value, context.language) !== rendering) return null
    values[placeholder.key] = read.value
  }
  return values
}

const samplePlaces: Record<Language, string> = {
  nb: 'Inngang C, 2. etasje',
  nn: 'Inngang C, 2. etasje',
  sv: 'Ingång C, plan 2',
  en: 'Entrance C, 2nd floor',
}

const isLater = ({ key }: Placeholder): boolean => /^(?:ny|nye|nytt|nya|new)_/.test(key)

const sampleOf = (placeholder: Placeholder, context: ValueContext): string => {
  const later = isLater(placeholder)
  const date = addDays(context.today ?? '2026-03-05', later ? 14 : 7)
  switch (placeholder.type) {
    case 'date':
      return date
    case 'weekday':
      return later ? '5' : '4'
    case 'time':
      return later ? '10:15' : '09:30'
    case 'timeRange':
      return '08:00-15:00'
    case 'phone':
      // The fiction range of the Swedish authority: nobody is reached there.
      return approvedPhones(context)[0] ?? '+46701740605'
    case 'place':
      return context.places[0] ?? samplePlaces[context.language]
    case 'room':
      return context.rooms[0] ?? 'B214'
    case 'unit':
      return context.units[0] ?? (context.language === 'en' ? 'The unit' : 'Enheten')
    case 'count':
      return '10'
    case 'videoLink':
      return `https://${context.videoHosts.find((host) => !host.startsWith('*')) ?? 'whereby.com'}/eksempel-rom`
    case 'firstName':
      return 'Kari'
  }
}

/** Canonical values that make a template readable in a preview; the first approved ones where there are any. */
export const sampleValues = (text: string, context: ValueContext): Record<string, string> =>
  Object.fromEntries(
    placeholdersOf(text).map((placeholder) => [placeholder.key, sampleOf(placeholder, context)]),
  )

const width = (text: string): number => {
  let units = 0
  for (let at = 0; at < text.length; at++) units += septets[text.charCodeAt(at)] ?? 0
  return units
}

/** Renderings among which the dearest of a placeholder is, in either encoding. */
const extremesOf = ({ type }: Placeholder, context: ValueContext): readonly string[] => {
  const { language } = context
  const format = (value: string): string => formatValue({ type }, value, language)
  const listed = (approved: readonly string[], length: number): readonly string[] =>
    approved.length > 0 ? approved : ['M'.repeat(length)]
  switch (type) {
    case 'date':
      return [format('2026-09-30')]
    case 'weekday':
      return weekdayNames[language]
    case 'time':
      return [format('09:30')]
    case 'timeRange':
      return [format('08:00-15:30')]
    case 'phone':
      return listed(approvedPhones(context).map(format), assumedLengths.phone)
    case 'place':
    case 'room':
    case 'unit':
      return listed(approvedOf(type, context), assumedLengths[type])
    case 'count':
      return [String(largestCount)]
    case 'videoLink':
      return [`https://whereby.com/${'a'.repeat(longestVideoLink - 20)}`]
    case 'firstName':
      // Any name can come, so also one that GSM-7 has no letters for.
      return ['M'.repeat(longestFirstName), 'á'.repeat(longestFirstName)]
  }
}

const longest = (renderings: readonly string[], cost: (text: string) => number): string | undefined => {
  let best: string | undefined
  for (const rendering of renderings) if (best === undefined || cost(rendering) > cost(best)) best = rendering
  return best
}

const utf16 = (text: string): number => text.length

/**
 * For each key the rendering that makes the filled text dearest: the longest one of each type where the text
 * stays GSM-7, and, where any value can force UCS-2, the choice that does so at the greatest length, if that
 * gives more parts (XC-05). Approved lists count as they are; while a list is empty, `assumedLengths`.
 */
export const longestValues = (text: string, context: ValueContext): Record<string, string> => {
  const parts = partsOf(text)
  const slots = parts.flatMap((part) =>
    typeof part === 'string' ? [] : [{ key: part.key, all: extremesOf(part, context) }],
  )
  const joined = (values: Record<string, string>): string =>
    parts.map((part) => (typeof part === 'string' ? part : (values[part.key] ?? ''))).join('')

  const wide: Record<string, string> = {}
  for (const { key, all } of slots) wide[key] = longest(all, utf16) ?? ''
  if (fitsGsm7(joined(wide))) {
    // Nothing forces UCS-2 yet: let the value do so that costs least length, if any can.
    const forcing = slots.flatMap(({ key, all }) => {
      const value = longest(
        all.filter((rendering) => !fitsGsm7(rendering)),
        utf16,
      )
      return value === undefined ? [] : [{ key, value, loss: (wide[key] ?? '').length - value.length }]
    })
    const [first] = forcing.sort((a, b) => a.loss - b.loss)
    if (first) wide[first.key] = first.value
  }

  const narrow: Record<string, string> = {}
  for (const { key, all } of slots) {
    const value = longest(all.filter(fitsGsm7), width)
    if (value === undefined) return wide
    narrow[key] = value
  }
  const inWide = measure(joined(wide))
  const inNarrow = measure(joined(narrow))
  const wideIsDearer =
    inWide.segments > inNarrow.segments ||
    (inWide.segments === inNarrow.segments && inWide.encoding === 'UCS-2' && inWide.left < inNarrow.left)
  return wideIsDearer ? wide : narrow
}

/** The template filled with `longestValues`: what it can cost at most. */
export const worstCaseText = (text: string, context: ValueContext): string => {
  const values = longestValues(text, context)
  return partsOf(text)
    .map((part) => (typeof part === 'string' ? part : (values[part.key] ?? '')))
    .join('')
}
