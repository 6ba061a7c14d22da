import { addDays, isDate, weekdayOf } from './calendar.ts'
import type { Language } from './language.ts'
import { formatInternational, formatNational, parseServicePhone } from './phone-number.ts'
import type { PlaceholderType, ValueContext } from './placeholders.ts'
import { parseVideoLink } from './video-link.ts'
import type { VideoLinkFault } from './video-link.ts'

/** Why a value cannot be filled in (LE-18, XC-16). */
export type ValueFault =
  | 'missing'
  | 'not_a_date'
  | 'no_such_date'
  | 'year_missing'
  | 'weekday_differs'
  | 'not_a_weekday'
  | 'not_a_time'
  | 'not_a_time_range'
  | 'ends_before_start'
  | 'not_approved'
  | 'not_a_number'
  | 'out_of_range'
  | 'first_name_not_allowed'
  | 'not_a_first_name'
  | VideoLinkFault

/** A value in canonical form, or why not. */
export type ReadValue = { ok: true; value: string } | { ok: false; code: ValueFault }

/** The largest count and the longest first name (characters). */
export const largestCount = 999
export const longestFirstName = 20

const is = (value: string): ReadValue => ({ ok: true, value })
const no = (code: ValueFault): ReadValue => ({ ok: false, code })
const two = (figure: number | string): string => String(figure).padStart(2, '0')
const tidy = (raw: string): string =>
  raw
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Z}\s]+/gu, ' ')
    .trim()

/** Names of the weekdays as a text to a patient has them, Monday first. */
export const weekdayNames: Record<Language, readonly string[]> = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nn: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** Names of the months in English, as dates in English texts have them. */
export const englishMonths: readonly string[] = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December',
] // prettier-ignore

const monthWords: readonly (readonly string[])[] = [
  ['januar', 'januari', 'january'],
  ['februar', 'februari', 'february'],
  ['mars', 'march'],
  ['april'],
  ['mai', 'maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august', 'augusti'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['desember', 'december'],
]

/** Every name of a month in the four languages and its usual short forms, as the inside of a pattern. */
export const monthPattern = monthWords
  .flatMap((names, at) => [...names, ...(at === 4 ? [] : [(names[0] ?? '').slice(0, 3)])])
  .concat('okt', 'oct', 'des', 'dec', 'sept')
  .sort((a, b) => b.length - a.length)
  .join('|')

/** 1 to 12 for a month's name or its first letters (three or more), else 0. */
const monthOf = (word: string): number =>
  word.length < 3 ? 0 : monthWords.findIndex((names) => names.some((name) => name.startsWith(word))) + 1

/** 1 to 7 for a weekday's name or its first three letters in any of the languages, else 0. */
const weekdayIn = (word: string): number => {
  const plain = word.toLowerCase().replace(/\.$/, '')
  if (plain.length < 3) return 0
  for (const names of Object.values(weekdayNames)) {
    const at = names.findIndex(
      (name) => name.toLowerCase() === plain || name.toLowerCase().slice(0, 3) === plain,
    )
    if (at >= 0) return at + 1
  }
  return 0
}

const relativeDays: Record<string, number> = {
  'i dag': 0, idag: 0, today: 0, 'i morgen': 1, 'i morgon': 1, imorgen: 1, imorgon: 1, 'i morra': 1, tomorrow: 1,
  'i overmorgen': 2, 'i overmorgon': 2, 'i övermorgon': 2,
} // prettier-ignore

type DateParts = { year?: string | undefined; month: number; day: string }

/** The figures of a written date, whatever the order that its spelling implies. */
const datePartsOf = (text: string): DateParts | null => {
  let match = /^(\d{4})([-./ ]?)(\d{1,2})\2(\d{1,2})$/.exec(text)
  if (match && (match[2] !== '' || text.length === 8))
    return { year: match[1], month: Number(match[3]), day: match[4] ?? '' }
  match = /^(\d{1,2}) ?[./ -] ?(\d{1,2})(?: ?[./ -] ?(\d{4}|\d{2}))?\.?$/.exec(text)
  if (match) return { year: match[3], month: Number(match[2]), day: match[1] ?? '' }
  match = /^(\d{1,2})(?:\.|st|nd|rd|th|:?e)? ?(?:of )?(\p{L}+)\.?,? ?(\d{4})?$/u.exec(text)
  if (match) return { year: match[3], month: monthOf(match[2] ?? ''), day: match[1] ?? '' }
  match = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u.exec(text)
  return match && { year: match[3], month: monthOf(match[1] ?? ''), day: match[2] ?? '' }
}

const readDate = (raw: string, today: string | undefined): ReadValue => {
  let text = tidy(raw).toLowerCase()
  const relative = relativeDays[text]
  if (relative !== undefined) return today === undefined ? no('not_a_date') : is(addDays(today, relative))
  const spoken = /^(?:på |on )?(\p{L}+\.?),? (?:den |the |d\. ?)?(?=\d|\p{L}+\.? \d)/u.exec(text)
  const weekday = weekdayIn(spoken?.[1] ?? '')
  if (spoken && weekday > 0) text = text.slice(spoken[0].length)
  text = text.replace(/^(?:den|the) /, '')
  const parts = datePartsOf(text)
  if (!parts || (parts.month === 0 && /\p{L}/u.test(text))) return no('not_a_date')
  let { year } = parts
  const monthDay = `${two(parts.month)}-${two(parts.day)}`
  if (year === undefined) {
    if (today === undefined) return no('year_missing')
    const thisYear = today.slice(0, 4)
    year = `${thisYear}-${monthDay}` >= today ? thisYear : String(Number(thisYear) + 1)
  }
  const iso = `${year.length === 2 ? `20${year}` : year}-${monthDay}`
  if (!isDate(iso) || iso < '2000' || iso >= '2100') return no('no_such_date')
  return weekday > 0 && weekdayOf(iso) !== weekday ? no('weekday_differs') : is(iso)
}

const readWeekday = (raw: string): ReadValue => {
  const text = tidy(raw)
  if (/^[1-7]$/.test(text)) return is(text)
  if (isDate(text)) return is(String(weekdayOf(text)))
  const weekday = weekdayIn(text.replace(/^(?:på|on) /i, ''))
  return weekday > 0 ? is(String(weekday)) : no('not_a_weekday')
}

const readTime = (raw: string): ReadValue => {
  const text = tidy(raw)
    .toLowerCase()
    .replace(/^(?:kl|klokken|klokka|klockan|at)(?:\.|\b) ?/, '')
  const match =
    /^(\d{1,2})[.:](\d{2})(?::00)?(?: ?([ap])\.?m\.?)?$/.exec(text) ??
    /^(\d{2}) ?(\d{2})()$/.exec(text) ??
    /^(\d)(\d{2})()$/.exec(text) ??
    /^(\d{1,2})()(?: ?([ap])\.?m\.?)?$/.exec(text)
  if (!match) return no('not_a_time')
  const half = match[3]
  let hour = Number(match[1])
  const minute = Number(match[2])
  if (half && (hour < 1 || hour > 12)) return no('not_a_time')
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0)
  return hour > 23 || minute > 59 ? no('not_a_time') : is(`${two(hour)}:${two(minute)}`)
}

const readTimeRange = (raw: string): ReadValue => {
  const text = tidy(raw)
    .toLowerCase()
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/^(?:mellom|mellan|between|fra|frå|från|from) /, '')
  const [first, second, ...more] = text.split(/ ?- ?| (?:til|till|to|og|och|and) /)
  if (first === undefined || second === undefined || more.length > 0) return no('not_a_time_range')
  const from = readTime(first)
  const to = readTime(second)
  if (!from.ok || !to.ok) return no('not_a_time_range')
  return from.value < to.value ? is(`${from.value}-${to.value}`) : no('ends_before_start')
}

const readApproved = (raw: string, approved: readonly string[]): ReadValue => {
  const wanted = tidy(raw)
  const exact = approved.find((entry) => tidy(entry) === wanted)
  const value = exact ?? approved.find((entry) => tidy(entry).toLowerCase() === wanted.toLowerCase())
  return value === undefined ? no('not_approved') : is(value)
}

/** The canonical values of the clinic's approved phones; entries that are no number are left out. */
export const approvedPhones = (context: Pick<ValueContext, 'phones' | 'country'>): string[] =>
  context.phones.flatMap((phone) => {
    const read = parseServicePhone(phone, context.country)
    return read.ok ? [read.value] : []
  })

/** A canonical number as people of a language read it: grouped as at home where the language tells the country; with the country code where it may be abroad. */
export const formatPhone = (value: string, language: Language): string => {
  const home = { nb: '+47', nn: '+47', sv: '+46', en: 'none' }[language]
  return value.startsWith('+') && !value.startsWith(home) ? formatInternational(value) : formatNational(value)
}

const readPhone = (raw: string, context: ValueContext): ReadValue => {
  const approved = approvedPhones(context)
  const text = tidy(raw)
  const written = approved.find((phone) => formatPhone(phone, context.language) === text)
  if (written !== undefined) return is(written)
  const read = parseServicePhone(raw, context.country)
  return read.ok && approved.includes(read.value) ? is(read.value) : no('not_approved')
}

const readCount = (raw: string): ReadValue => {
  const text = tidy(raw)
  if (!/^\d+$/.test(text)) return no('not_a_number')
  const count = Number(text)
  return count >= 1 && count <= largestCount ? is(String(count)) : no('out_of_range')
}

const readFirstName = (raw: string, allowed: boolean): ReadValue => {
  if (!allowed) return no('first_name_not_allowed')
  const name = tidy(raw)
    .replace(/[\u2019\u02BC]/g, "'")
    .replace(/[\p{Pd}\u2212]/gu, '-')
  if (name.length > longestFirstName) return no('too_long')
  return /^\p{L}[\p{L}\p{M}]*(?:[ '-]\p{L}[\p{L}\p{M}]*){0,2}$/u.test(name)
    ? is(name)
    : no('not_a_first_name')
}

/**
 * Reads what a sender filled in for a placeholder (LE-18, XC-16, VID-01) and gives its canonical form: ISO
 * date, ISO weekday 1 to 7, HH:MM, HH:MM-HH:MM, E.164 or short number, the approved value as listed, a whole
 * number 1 to 999, a link, a name. Phones, places, rooms and units come from the approved lists only.
 * Canonical values read as themselves. The code tells what is wrong; the caller names the field.
 */
export const parseValue = (
  placeholder: { type: PlaceholderType },
  raw: string,
  context: ValueContext,
): ReadValue => {
  if (raw.trim() === '') return no('missing')
  switch (placeholder.type) {
    case 'date':
      return readDate(raw, context.today)
    case 'weekday':
      return readWeekday(raw)
    case 'time':
      return readTime(raw)
    case 'timeRange':
      return readTimeRange(raw)
    case 'phone':
      return readPhone(raw, context)
    case 'place':
      return readApproved(raw, context.places)
    case 'room':
      return readApproved(raw, context.rooms)
    case 'unit':
      return readApproved(raw, context.units)
    case 'count':
      return readCount(raw)
    case 'videoLink':
      return parseVideoLink(raw, context.videoHosts)
    case 'firstName':
      return readFirstName(raw, context.firstNameAllowed)
  }
}

const formatDate = (iso: string, language: Language): string => {
  const [year = '', month = '', day = ''] = iso.split('-')
  if (language === 'sv') return iso
  if (language === 'en') return `${Number(day)} ${englishMonths[Number(month) - 1] ?? ''} ${year}`
  return `${day}.${month}.${year}`
}

const formatTime = (value: string, language: Language): string =>
  language === 'nb' || language === 'nn' ? value.replaceAll(':', '.') : value

/**
 * What the patient reads for a canonical value: dates 12.03.2026 (nb, nn), 2026-03-12 (sv), 12 March 2026
 * (en); times 09.30 (nb, nn) or 09:30 (sv, en); phones grouped as at home (Norwegian in nb and nn, Swedish in
 * sv), else with their country code; all else as it is.
 */
export const formatValue = (
  placeholder: { type: PlaceholderType },
  value: string,
  language: Language,
): string => {
  switch (placeholder.type) {
    case 'date':
      return formatDate(value, language)
    case 'weekday':
      return weekdayNames[language][Number(value) - 1] ?? value
    case 'time':
    case 'timeRange':
      return formatTime(value, language)
    case 'phone':
      return formatPhone(value, language)
    case 'place':
    case 'room':
    case 'unit':
    case 'count':
    case 'videoLink':
    case 'firstName':
      return value
  }
}
