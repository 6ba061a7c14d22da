import type { Country, Language } from './language.ts'
import { aliases, prefixes } from './placeholder-names.ts'

/** The closed set of things that a template may leave open; nothing else can be filled in (LE-18). */
export const placeholderTypes = [
  'date',
  'weekday',
  'time',
  'timeRange',
  'phone',
  'place',
  'room',
  'unit',
  'count',
  'videoLink',
  'firstName',
] as const

/** One of the types above. */
export type PlaceholderType = (typeof placeholderTypes)[number]

/**
 * One open place of a template, written `{dato}` or `{dato:oppmøte}`. `name` and `label` are as written;
 * `key` names its value and is unique within the template: lower case, `_` between the parts of the name.
 * `start` and `end` are UTF-16 offsets of the braces.
 */
export type Placeholder = {
  type: PlaceholderType
  name: string
  label: string | null
  key: string
  start: number
  end: number
}

/**
 * What values are read against: the clinic's approved lists (phones in any spelling), the hosts of video
 * links (`*.` for every host below a name), and whether the trust lets first names be used. `today` is an
 * ISO date; without it a date needs its year.
 */
export type ValueContext = {
  language: Language
  country: Country
  phones: readonly string[]
  places: readonly string[]
  rooms: readonly string[]
  units: readonly string[]
  videoHosts: readonly string[]
  firstNameAllowed: boolean
  today?: string
}

/** What can be wrong with the braces of a template. */
export type TemplateFaultCode =
  | 'unknown_placeholder'
  | 'nested'
  | 'unbalanced'
  | 'duplicate_label'
  | 'empty'
  | 'empty_label'
  | 'label_too_long'

/** One fault, pointing at its place; `suggestion` is what was probably meant, in braces. */
export type TemplateFault = {
  code: TemplateFaultCode
  start: number
  end: number
  found: string
  suggestion?: string
}

/** Characters a label may have; it is read by staff alone and never sent. */
export const longestLabel = 40

/** One character for one, so that offsets into a folded name hold for the name as written. */
const foldLetters: Record<string, string> = {
  å: 'a',
  ä: 'a',
  æ: 'a',
  á: 'a',
  à: 'a',
  ø: 'o',
  ö: 'o',
  ó: 'o',
  é: 'e',
  è: 'e',
  ü: 'u',
}

const squeezed = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ _\u00A0-]+/g, '')

const folded = (name: string): string =>
  squeezed(name).replace(/[^a-z]/g, (char) => foldLetters[char] ?? char)

const names: Record<PlaceholderType, readonly string[]> = aliases

const typeByName = new Map<string, PlaceholderType>(
  placeholderTypes.flatMap((type) => names[type].map((name) => [folded(name), type] as const)),
)
const foldedAliases = placeholderTypes.flatMap((type) =>
  names[type].map((name) => ({ name, folded: folded(name) })),
)
/** Characters of a name that can still be meant for one of these. */
const longestMeant = 60
const foldedPrefixes = [...new Set(prefixes.map(folded))].sort((a, b) => b.length - a.length)

/** The type of a folded name, with the lengths of its parts: prefixes first, the alias last. */
const partsOf = (name: string, depth = 2): { type: PlaceholderType; lengths: number[] } | null => {
  const type = typeByName.get(name)
  if (type) return { type, lengths: [name.length] }
  if (depth === 0) return null
  for (const prefix of foldedPrefixes) {
    if (!name.startsWith(prefix)) continue
    const rest = partsOf(name.slice(prefix.length), depth - 1)
    if (rest) return { type: rest.type, lengths: [prefix.length, ...rest.lengths] }
  }
  return null
}

/**
 * The type of a placeholder's name in any of the four languages, and its canonical spelling (`Ny Dato`,
 * `NYDATO` and `ny-dato` are `ny_dato`); null for a name that means nothing here.
 */
export const resolveName = (name: string): { type: PlaceholderType; canonical: string } | null => {
  const plain = squeezed(name)
  const parts = partsOf(folded(name))
  if (!parts) return null
  let at = 0
  const canonical = parts.lengths.map((length) => plain.slice(at, (at += length))).join('_')
  return { type: parts.type, canonical }
}

/** Edits between two short words, a swap of neighbours counting one; more than `limit` is not told apart. */
const editsBetween = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let older: number[] = []
  let row = [...Array(b.length + 1).keys()]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      let least = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const others = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1]
      if (swap) others.push((older[j - 2] ?? 0) + 1)
      for (const edits of others) if (edits < least) least = edits
      next.push(least)
    }
    older = row
    row = next
  }
  return row[b.length] ?? 0
}

/** The placeholder that an unknown name was probably meant to be, in braces. */
const suggestionFor = (name: string): string | undefined => {
  if (name.length > longestMeant) return undefined
  const numbered = /^(.*?)[ _-]*(\d{1,2})$/.exec(name.trim())
  if (numbered?.[1] && resolveName(numbered[1])) return `{${numbered[1]}:${numbered[2] ?? ''}}`
  const plain = folded(name)
  const limit = plain.length <= 4 ? 1 : 2
  let best: { name: string; edits: number } | undefined
  for (const alias of foldedAliases) {
    const edits = editsBetween(plain, alias.folded, limit)
    if (edits <= limit && edits < (best?.edits ?? Infinity) && edits < plain.length)
      best = { name: alias.name, edits }
  }
  return best && `{${squeezed(best.name)}}`
}

/** The brace that closes the one at `open`, and whether others opened between; null where there is none. */
const closingOf = (text: string, open: number): { close: number; nested: boolean } | null => {
  let depth = 0
  let nested = false
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{' && ++depth > 1) nested = true
    if (text[at] === '}' && --depth === 0) return { close: at, nested }
  }
  return null
}

type Reading = { placeholder: Placeholder } | { fault: TemplateFault }

const readPlaceholder = (text: string, start: number, end: number): Reading => {
  const found = text.slice(start, end)
  const fault = (code: TemplateFaultCode, suggestion?: string): Reading => ({
    fault: { code, start, end, found, ...(suggestion === undefined ? {} : { suggestion }) },
  })
  const inside = found.slice(1, -1)
  const colon = inside.indexOf(':')
  const name = (colon < 0 ? inside : inside.slice(0, colon)).trim()
  const label = colon < 0 ? null : inside.slice(colon + 1).trim()
  if (name === '') return fault('empty')
  const resolved = resolveName(name)
  if (!resolved) return fault('unknown_placeholder', suggestionFor(name))
  if (label === '') return fault('empty_label', `{${name}}`)
  if (label !== null && label.length > longestLabel) return fault('label_too_long')
  const part =
    label === null
      ? ''
      : `:${label
          .normalize('NFC')
          .toLowerCase()
          .replace(/[\s_-]+/g, '_')}`
  return { placeholder: { type: resolved.type, name, label, key: resolved.canonical + part, start, end } }
}

/** What two placeholders of one template must differ in. */
const identity = ({ name, label }: Placeholder): string =>
  `${folded(name)}:${label === null ? '' : squeezed(label)}`

/**
 * Splits a template into the text that never changes and its placeholders, in order (LE-18), or tells every
 * fault with its place. Names are read in nb, nn, sv and en without regard to case, spaces, `_` and `-`.
 * `parts` joined with each placeholder as written give the text back exactly.
 */
export const parseTemplate = (
  text: string,
):
  | { ok: true; parts: (string | Placeholder)[]; placeholders: Placeholder[] }
  | { ok: false; faults: TemplateFault[] } => {
  const parts: (string | Placeholder)[] = []
  const placeholders: Placeholder[] = []
  const faults: TemplateFault[] = []
  const seen = new Set<string>()
  let literal = 0
  let at = 0
  while (at < text.length) {
    const char = text[at]
    if (char !== '{' && char !== '}') {
      at++
      continue
    }
    const closing = char === '{' ? closingOf(text, at) : null
    if (!closing) {
      faults.push({ code: 'unbalanced', start: at, end: at + 1, found: char })
      at++
      continue
    }
    const end = closing.close + 1
    if (closing.nested) {
      const found = text.slice(at, end)
      const inner = found.replace(/[{}]/g, '').trim()
      const suggestion = resolveName(inner) ? { suggestion: `{${inner}}` } : {}
      faults.push({ code: 'nested', start: at, end, found, ...suggestion })
    } else {
      const reading = readPlaceholder(text, at, end)
      if ('fault' in reading) faults.push(reading.fault)
      else if (seen.has(identity(reading.placeholder)))
        faults.push({ code: 'duplicate_label', start: at, end, found: text.slice(at, end) })
      else {
        if (at > literal) parts.push(text.slice(literal, at))
        parts.push(reading.placeholder)
        placeholders.push(reading.placeholder)
        seen.add(identity(reading.placeholder))
      }
    }
    literal = end
    at = end
  }
  if (faults.length > 0) return { ok: false, faults }
  if (literal < text.length) parts.push(text.slice(literal))
  return { ok: true, parts, placeholders }
}

/** How a card asks for a value: `timeRange` is two times, joined by the card with a hyphen. */
export type InputKind = 'date' | 'time' | 'timeRange' | 'choice' | 'number' | 'link' | 'text'

const inputKinds: Record<PlaceholderType, InputKind> = {
  date: 'date',
  weekday: 'choice',
  time: 'time',
  timeRange: 'timeRange',
  phone: 'choice',
  place: 'choice',
  room: 'choice',
  unit: 'choice',
  count: 'number',
  videoLink: 'link',
  firstName: 'text',
}

/** The kind of input that a card shows for a placeholder of `type`. */
export const inputKind = (type: PlaceholderType): InputKind => inputKinds[type]
