import type { Language } from './language.ts'
import { phonePlaces } from './personal-number.ts'
import { monthPattern, weekdayNames } from './placeholder-values.ts'
import { parseTemplate, resolveName } from './placeholders.ts'
import type { PlaceholderType } from './placeholders.ts'

/**
 * Something written out that a sender would have to change each time, with the placeholder that may stand
 * in its place. `start` and `end` are UTF-16 offsets of `found`.
 */
export type Literal = {
  start: number
  end: number
  found: string
  type: PlaceholderType
  replacement: string
}

type Found = { start: number; end: number; type: PlaceholderType; name?: string }

/** The names that the offered placeholders get, as the approved templates have them. */
const offered: Record<Language, Partial<Record<PlaceholderType, string>>> = {
  nb: { date: 'dato', weekday: 'ukedag', time: 'kl', timeRange: 'tider', phone: 'tlf', videoLink: 'lenke' },
  nn: { date: 'dato', weekday: 'vekedag', time: 'kl', timeRange: 'tider', phone: 'tlf', videoLink: 'lenkje' },
  sv: { date: 'datum', weekday: 'veckodag', time: 'kl', timeRange: 'tider', phone: 'tlf', videoLink: 'länk' },
  en: {
    date: 'date',
    weekday: 'weekday',
    time: 'time',
    timeRange: 'times',
    phone: 'phone',
    videoLink: 'link',
  },
}

const weekdays = [...new Set(Object.values(weekdayNames).flat())].join('|')
const clock = '(?:[01]?\\d|2[0-3])'
const time = `${clock}[.:][0-5]\\d`
const hourOrTime = `(?:${time}|(?:[01]\\d|2[0-3])[0-5]\\d|${clock})`
const atClock = '(?:kl|klokken|klokka|klockan)\\.? ?'
const figure = '(?<![\\p{L}\\d.,:/-])'
const endOfFigure = '(?![\\p{L}\\d]|[.,:/-]\\d)'
const dash = ' ?[\\p{Pd}\\u2212] ?'

/** One way that something is written; the first group, where there is one, is what is replaced. */
type Rule = { type: PlaceholderType; pattern: RegExp; accept?: (found: string, before: string) => boolean }

const isDayAndMonth = (found: string): boolean => {
  const [first = '', second = ''] = found.split(/[./ -]+/)
  return Number(first) >= 1 && Number(first) <= 31 && Number(second) >= 1 && Number(second) <= 12
}

const spokenDate = new RegExp(`(?:${weekdays}|\\bden|\\bdato|\\bdatum|\\bdate|\\bd\\.),?:? ?(?:den )?$`, 'iu')
const spokenTime = new RegExp(`(?:${atClock}|mellom |mellan |between |\\bat |[\\p{Pd}] ?)$`, 'iu')

/** Whether dd.mm without a year is a day rather than a time of day. */
const isShortDate = (found: string, before: string): boolean => {
  if (!isDayAndMonth(found) || spokenTime.test(before)) return false
  if (spokenDate.test(before)) return true
  const [, second = ''] = found.split(/[./]/)
  // 09.30 can only be a time; 10.00, 10.05 and 10.10 are read as one, as appointments begin on such minutes.
  return !found.includes('/') && second.length === 2 && Number(second) % 5 !== 0
}

const rules: readonly Rule[] = [
  {
    type: 'videoLink',
    pattern:
      /(?<![\p{L}\d])(?:https?:\/\/|(?=(?:[\w-]+\.)*whereby\.com\/|join\.nhn\.no\/))[^\s<>"{}]*[^\s<>"{}.,;:!?)]/giu,
    // Addresses of public services are the same for everybody and stay written out.
    accept: (found) =>
      !/^https?:\/\/(?:[\w-]+\.)*(?:helsenorge\.no|1177\.se|pasientreiser\.no)(?:[/?#]|$)/i.test(found),
  },
  {
    type: 'date',
    pattern: new RegExp(
      `${figure}20\\d\\d([-./])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])${endOfFigure}`,
      'giu',
    ),
  },
  {
    type: 'date',
    pattern: new RegExp(`${figure}\\d{1,2}([./-]) ?\\d{1,2}\\1 ?(?:20\\d\\d|\\d\\d)${endOfFigure}`, 'giu'),
    accept: isDayAndMonth,
  },
  {
    type: 'date',
    pattern: new RegExp(`${figure}20\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])${endOfFigure}`, 'giu'),
  },
  {
    type: 'date',
    pattern: new RegExp(
      `${figure}(?:0?[1-9]|[12]\\d|3[01])(?:\\.|st|nd|rd|th|:?e)? ?(?:of )?(?:${monthPattern})(?!\\p{L})\\.?(?:,? 20\\d\\d(?!\\d))?`,
      'giu',
    ),
  },
  {
    type: 'date',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${monthPattern})\\.? (?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?:,? 20\\d\\d)?(?![\\p{L}\\d])`,
      'giu',
    ),
  },
  {
    type: 'timeRange',
    pattern: new RegExp(`${figure}${time}${dash}(?:${atClock})?${time}${endOfFigure}`, 'giu'),
  },
  {
    type: 'timeRange',
    pattern: new RegExp(
      `(?<=(?:${atClock}|telefontid:? |hverdager |kvardagar |vardagar |vardager |weekdays |mellom |mellan |between ))${hourOrTime}${dash}${hourOrTime}${endOfFigure}`,
      'giu',
    ),
  },
  {
    type: 'date',
    pattern: new RegExp(`${figure}\\d{1,2}[./]\\d{1,2}(?!\\d|[.,:/-]\\d|%)`, 'giu'),
    accept: isShortDate,
  },
  { type: 'time', pattern: new RegExp(`(?<=(?<!\\p{L})${atClock})${hourOrTime}(?![\\d%]|[.:]\\d)`, 'giu') },
  {
    type: 'time',
    pattern: new RegExp(
      `${figure}${time}(?: ?(?:[ap]m\\b|[ap]\\.m\\.))?(?! ?(?:%|kr|mg|ml|cm|mm|km|m|g|kg|l|euro|€)(?!\\p{L}))${endOfFigure}`,
      'giu',
    ),
    // 3.14 is no time of day that anybody is asked to come at; 9.30 is.
    accept: (found) => !/^\d\.\d[1-46-9]$/.test(found),
  },
  { type: 'time', pattern: new RegExp(`${figure}(?:1[0-2]|[1-9]) ?(?:[ap]m\\b|[ap]\\.m\\.)`, 'giu') },
]

const foreign =
  /\[\[?([^[\]{}<>]{1,30})\]\]?|<<?([^[\]{}<>]{1,30})>>?|\(\(([^(){}]{1,30})\)\)|%%?([\p{L}_]{2,30})%%?|#([\p{L}_]{2,30})#/gu

/** Placeholders as other systems write them: [dato], <dato>, ((dato)), %dato%, #dato#. */
const foreignPlaceholders = (text: string): Found[] =>
  [...text.matchAll(foreign)].flatMap((match) => {
    const name = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').trim()
    const resolved = resolveName(name)
    return resolved
      ? [{ start: match.index, end: match.index + match[0].length, type: resolved.type, name }]
      : []
  })

const hide = (text: string, start: number, end: number): string =>
  text.slice(0, start) + '\u0001'.repeat(end - start) + text.slice(end)

/**
 * Dates, times, time ranges, phone numbers and links that are written out in a proposal, each with the
 * placeholder offered for it (one press), in the order of the text. A weekday right before a date is offered
 * too, since it is wrong as soon as the date moves. Emergency and service numbers (113, 1177, 05515), public
 * addresses (helsenorge.no, 1177.se) and years alone are left. Keys never collide with those in the text.
 */
export const findLiterals = (text: string, language: Language = 'nb'): Literal[] => {
  let open = text
  for (const { 0: braces, index } of text.matchAll(/\{[^{}]*\}/g))
    open = hide(open, index, index + braces.length)
  const found: Found[] = []
  const take = (one: Found): void => {
    found.push(one)
    open = hide(open, one.start, one.end)
  }
  for (const one of foreignPlaceholders(open)) take(one)
  for (const { type, pattern, accept } of rules)
    for (const match of open.matchAll(pattern)) {
      const start = match.index
      if (accept && !accept(match[0], open.slice(Math.max(0, start - 20), start))) continue
      take({ start, end: start + match[0].length, type })
    }
  for (const { start, end } of phonePlaces(open)) take({ start, end, type: 'phone' })
  for (const date of found.filter(({ type }) => type === 'date')) {
    const before = new RegExp(`(?<!\\p{L})(${weekdays}),? (?:den |the |d\\. ?)?$`, 'iu').exec(
      open.slice(0, date.start),
    )
    if (before?.[1]) take({ start: before.index, end: before.index + before[1].length, type: 'weekday' })
  }
  return named(text, found, language)
}

const named = (text: string, found: readonly Found[], language: Language): Literal[] => {
  const used = new Set([...text.matchAll(/\{[^{}]*\}/g)].flatMap(([braces]) => keyOf(braces)))
  // The number that each name was given last: all below it are taken.
  const given = new Map<string, number>()
  return [...found]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, type, name }) => {
      const base = name ?? offered[language][type] ?? type
      let at = given.get(base) ?? 1
      const numbered = (): string => (at === 1 ? `{${base}}` : `{${base}:${at}}`)
      while (keyOf(numbered()).some((key) => used.has(key))) at++
      given.set(base, at)
      const replacement = numbered()
      for (const key of keyOf(replacement)) used.add(key)
      return { start, end, found: text.slice(start, end), type, replacement }
    })
}

const keyOf = (braces: string): string[] => {
  const parsed = parseTemplate(braces)
  return parsed.ok ? parsed.placeholders.map(({ key }) => key) : []
}

/** The text with one literal replaced by its placeholder; the rest is untouched. */
export const replaceLiteral = (text: string, literal: Literal): string =>
  text.slice(0, literal.start) + literal.replacement + text.slice(literal.end)

/** The text with all of `literals` (from one `findLiterals` of it) replaced. */
export const replaceLiterals = (text: string, literals: readonly Literal[]): string =>
  [...literals].sort((a, b) => b.start - a.start).reduce(replaceLiteral, text)
