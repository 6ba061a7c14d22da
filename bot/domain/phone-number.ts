import parseAny from 'libphonenumber-js/max'
import parseMobile from 'libphonenumber-js/mobile'
import type { PhoneNumber } from 'libphonenumber-js/max'
import type { Country } from './language.ts'

/** What a number is for, whoever may be sent to; `unknown` where no numbering plan holds it. */
export type NumberKind =
  'mobile' | 'fixed_line' | 'premium' | 'machine_to_machine' | 'pager' | 'voip' | 'service' | 'unknown'

/** Why a text is not the mobile number of a patient (XC-03). */
export type NumberFault =
  | 'empty'
  | 'not_a_number'
  | 'too_short'
  | 'too_long'
  | 'fixed_line'
  | 'premium'
  | 'machine_to_machine'
  | 'pager'
  | 'voip'
  | 'service_number'
  | 'not_in_use'
  | 'foreign_country'

/** The outcome of reading a recipient: an E.164 number of an allowed country, or one reason. */
export type Recipient = { ok: true; e164: string; country: Country } | { ok: false; reason: NumberFault }

const callingCodes: Record<Country, string> = { NO: '47', SE: '46' }
const nationalLengths: Record<Country, readonly [min: number, max: number]> = { NO: [8, 8], SE: [7, 9] }

/**
 * The digits of `raw` with a leading + where the country is written, or null where something else than a
 * number stands there. Full-width digits, every kind of space and dash, parentheses, dots, slashes, `(0)`,
 * `00` and `tel:` are spellings of the same number.
 */
const plainNumber = (raw: string): string | null => {
  const folded = raw
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .trim()
    .replace(/^tel:/i, '')
  const international = folded.startsWith('+') || /^00/.test(folded.replace(/[\p{Z}\s().-]/gu, ''))
  const bare = (international ? folded.replace(/\(\s*0\s*\)/, '') : folded).replace(
    /[\p{Z}\s\p{Pd}().,/·'’\u2212]/gu,
    '',
  )
  if (!/^\+?\d+$/.test(bare)) return null
  return bare.startsWith('00') ? `+${bare.slice(2)}` : bare
}

/** `+` and digits in international form, reading numbers without a country as of `country`. */
const withCountry = (bare: string, country: Country): string => {
  if (bare.startsWith('+')) return bare
  const code = callingCodes[country]
  const [min, max] = nationalLengths[country]
  const rest = bare.slice(code.length)
  // People leave the + out: 4790012345 cannot be a national number, it is too long for one.
  if (bare.startsWith(code) && bare.length > max && rest.length >= min && rest.length <= max)
    return `+${bare}`
  return `+${code}${country === 'SE' ? bare.replace(/^0/, '') : bare}`
}

const countryOf = (e164: string): Country | null =>
  e164.startsWith('+47') ? 'NO' : e164.startsWith('+46') ? 'SE' : null

const machineNumbers: Record<Country, RegExp> = {
  // ITU notice for Norway: 12 digits from 58 and 59; eight digits from there are met too and are nobody's phone.
  NO: /^\+475[89](?:\d{6}|\d{10})$/,
  SE: /^\+46719\d{6,10}$/,
}

const kindByType: Partial<Record<string, NumberKind>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed_line',
  FIXED_LINE_OR_MOBILE: 'mobile',
  PREMIUM_RATE: 'premium',
  PAGER: 'pager',
  VOIP: 'voip',
  TOLL_FREE: 'service',
  SHARED_COST: 'service',
  UAN: 'service',
  VOICEMAIL: 'service',
  PERSONAL_NUMBER: 'service',
}

const refusals: Record<Exclude<NumberKind, 'mobile' | 'unknown'>, NumberFault> = {
  fixed_line: 'fixed_line',
  premium: 'premium',
  machine_to_machine: 'machine_to_machine',
  pager: 'pager',
  voip: 'voip',
  service: 'service_number',
}

const kindOf = (e164: string): NumberKind => {
  const country = countryOf(e164)
  if (country && machineNumbers[country].test(e164)) return 'machine_to_machine'
  const number = parseAny(e164)
  return (number?.isValid() && kindByType[number.getType() ?? '']) || 'unknown'
}

/**
 * What `raw` is, for reports and the command line: `e164` and `country` (ISO 3166) where the country code is
 * known, whether or not anyone may be sent to; `kind` is `unknown` for numbers outside every plan. Svalbard
 * counts as Norway, whose country code it shares.
 */
export const describeNumber = (
  raw: string,
  country: Country,
): { e164: string | null; kind: NumberKind; country: string | null } => {
  const bare = plainNumber(raw)
  const number = bare === null ? undefined : parseAny(withCountry(bare, country))
  if (!number) return { e164: null, kind: 'unknown', country: null }
  return {
    e164: number.number,
    kind: kindOf(number.number),
    country: countryOf(number.number) ?? number.country ?? null,
  }
}

/**
 * Reads the mobile number of a patient in any usual spelling (XC-03). A number without a country code is
 * of `country`; only numbers of `allowed` countries pass. Never throws: everything else is one reason.
 */
export const parseRecipient = (
  raw: string,
  { country, allowed }: { country: Country; allowed: readonly Country[] },
): Recipient => {
  if (raw.trim() === '') return { ok: false, reason: 'empty' }
  const bare = plainNumber(raw)
  if (bare === null) return { ok: false, reason: 'not_a_number' }
  const full = withCountry(bare, country)
  const home = countryOf(full)
  if (home === null) return { ok: false, reason: parseAny(full) ? 'foreign_country' : unreadable(bare) }
  const mobile = parseMobile(full)
  if (mobile?.isValid() && !machineNumbers[home].test(mobile.number))
    return allowed.includes(home)
      ? { ok: true, e164: mobile.number, country: home }
      : { ok: false, reason: 'foreign_country' }
  return { ok: false, reason: allowed.includes(home) ? faultOf(full, home) : 'foreign_country' }
}

const unreadable = (bare: string): NumberFault =>
  bare.replace('+', '').length < 5 ? 'too_short' : 'not_a_number'

const faultOf = (full: string, country: Country): NumberFault => {
  const kind = kindOf(full)
  if (kind !== 'unknown' && kind !== 'mobile') return refusals[kind]
  const national = full.slice(3).length
  const [min, max] = nationalLengths[country]
  // A Swedish mobile has nine digits where fixed lines have seven to nine, so 070-12345 is short, not unused.
  const least = country === 'SE' && /^\+467[02369]/.test(full) ? max : min
  if (national < least) return 'too_short'
  return national > max ? 'too_long' : 'not_in_use'
}

/**
 * The number that a provider says an SMS came from, in E.164: with or without its plus, or as it is dialled at home
 * in Norway or Sweden. Null for a short number or a name, which no patient sends from.
 */
export const parseOrigin = (raw: string): string | null => {
  const bare = plainNumber(raw)
  if (bare === null) return null
  const home: Country | null = /^[49]\d{7}$/.test(bare) ? 'NO' : /^0[1-9]/.test(bare) ? 'SE' : null
  const number = parseAny(home !== null ? withCountry(bare, home) : bare.startsWith('+') ? bare : `+${bare}`)
  // A series that was opened since counts too: what is possible, not what is known.
  return number?.isPossible() === true ? number.number : null
}

/** `+47 90 01 23 45`: the number in groups, with its country, as shown for the double check (LE-19). */
export const formatInternational = (e164: string): string => parseAny(e164)?.formatInternational() ?? e164

/**
 * The number as it is written within its country: `33 00 00 00`, `070-174 06 05`. Short numbers such as 05515
 * and 1177 come back as they are.
 */
export const formatNational = (value: string): string =>
  value.startsWith('+') ? nationalForm(parseAny(value), value) : value

const nationalForm = (number: PhoneNumber | undefined, value: string): string =>
  number ? number.formatNational() : value

/** The last two digits, enough to recognise a number by and too few to call it. */
export const lastTwo = (e164: string): string => e164.slice(-2)

/** The last four digits. */
export const lastFour = (e164: string): string => e164.slice(-4)

/**
 * Reads the number that a clinic is called on: mobile, fixed line or service number in E.164, or a short
 * number of three to six digits (113, 1177, 05515, 116117), kept as dialled. Premium numbers are refused:
 * a patient is never asked to call one.
 */
export const parseServicePhone = (
  raw: string,
  country: Country,
): { ok: true; value: string; country: Country } | { ok: false; reason: NumberFault } => {
  if (raw.trim() === '') return { ok: false, reason: 'empty' }
  const bare = plainNumber(raw)
  if (bare === null) return { ok: false, reason: 'not_a_number' }
  if (/^(?:1\d{2,5}|0\d{4})$/.test(bare)) return { ok: true, value: bare, country }
  const full = withCountry(bare, country)
  const home = countryOf(full)
  if (home === null) return { ok: false, reason: parseAny(full) ? 'foreign_country' : unreadable(bare) }
  const number = parseAny(full)
  const kind = kindOf(full)
  if (kind === 'premium' || kind === 'machine_to_machine' || kind === 'pager')
    return { ok: false, reason: refusals[kind] }
  if (number?.isValid()) return { ok: true, value: number.number, country: home }
  return { ok: false, reason: faultOf(full, home) }
}

const isDayOfMonth = (day: number, month: number): boolean =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12

/** The sum of products that the Norwegian check digits come from. */
const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0)

/**
 * Reads a Norwegian identity number (fødselsnummer or D-nummer), typed with or without spaces: eleven digits whose
 * check digits are right, or null. Numbers of the registers' test people count.
 */
export const parseIdentityNumber = (raw: string): string | null => {
  const digits = raw.normalize('NFKC').replaceAll(/[\s.\p{Pd}]/gu, '')
  if (!/^\d{11}$/u.test(digits)) return null
  const day = Number(digits.slice(0, 2)) % 40
  const month = [0, 40, 65, 80].some((plus) => isDayOfMonth(day, Number(digits.slice(2, 4)) - plus))
  return month && hasNorwegianCheckDigits(digits) ? digits : null
}

const hasNorwegianCheckDigits = (digits: string): boolean =>
  weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
  weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0

const hasLuhnDigit = (digits: string): boolean => {
  const sum = Array.from(digits, Number).reduce((total, digit, at) => {
    const product = digit * (at % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return sum % 10 === 0
}

const norwegianId = /(?<!\d)(\d{2})([ ./-]?)(\d{2})\2((?:19|20)?\d{2})[ .-]?(\d{3}) ?(\d{2})(?!\d)/g

const hasNorwegianId = (text: string): boolean =>
  [...text.matchAll(norwegianId)].some(([, day = '', gap, month = '', year = '', three = '', two = '']) => {
    // D-numbers add 40 to the day; H-numbers and the synthetic people of test registers add to the month.
    const plain = isDayOfMonth(
      Number(day) % 40,
      [0, 40, 65, 80].map((plus) => Number(month) - plus).find((m) => m >= 1 && m <= 12) ?? 0,
    )
    // "12.03.26 05515" is a date and a short number, unless the check digits say otherwise.
    return plain && (gap === '' || hasNorwegianCheckDigits(day + month + year.slice(-2) + three + two))
  })

const swedishId = /(?<!\d)((?:18|19|20)?\d{2})(-?)(\d{2})\2(\d{2})([ +-]?)(\d{4})(?!\d)/g

const hasSwedishId = (text: string): boolean =>
  [...text.matchAll(swedishId)].some(([, year = '', gap, month = '', day = '', sign = '', last = '']) => {
    if (!isDayOfMonth(Number(day) % 60, Number(month))) return false
    // 20260312 0930 is a day and a time of day; the check digit decides.
    const isTime = /^(?:20)?[23]\d$/.test(year) && Number(last.slice(0, 2)) < 24 && Number(last.slice(2)) < 60
    const doubtful = gap !== '' || (isTime && (sign === '' || sign === ' '))
    return !doubtful || hasLuhnDigit(year.slice(-2) + month + day + last)
  })

const datesAndTimes: readonly RegExp[] = [
  /(?<!\d)(?:19|20)\d{2}([-./])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<![\d.])(?:0?[1-9]|[12]\d|3[01])([./-]) ?(?:0?[1-9]|1[0-2])\1 ?(?:(?:19|20)\d{2}|\d{2})(?![\d]|\.\d)/g,
  /(?<!\d)(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2})(?!\d)/g,
  /(?<![\d:.])(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d|[:.]\d)/g,
  /(?<!\d)(?:[01]\d|2[0-3])[0-5]\d ?- ?(?:[01]\d|2[0-3])[0-5]\d(?!\d)/g,
]

/** Whether digits without spaces are a number that could ring somebody. */
const ringsSomebody = (digits: string, plus: boolean): boolean => {
  if (plus) return parseAny(`+${digits}`)?.isPossible() ?? false
  if (digits.startsWith('00'))
    return digits[2] !== '0' && (parseAny(`+${digits.slice(2)}`)?.isValid() ?? false)
  if (digits.length === 8 && kindOf(`+47${digits}`) !== 'unknown') return true
  if (digits.length >= 10 && /^4[67]/.test(digits) && kindOf(`+${digits}`) !== 'unknown') return true
  if (/^0[1-9]\d{6,8}$/.test(digits)) return kindOf(`+46${digits.slice(1)}`) !== 'unknown'
  return /^7[02369]\d{7}$/.test(digits) && kindOf(`+46${digits}`) === 'mobile'
}

/** How people group the eight digits of a Norwegian number. */
const usualGroups = new Set(['8', '2-2-2-2', '3-2-3', '4-4', '2-3-3', '3-5', '5-3', '2-6'])

type Span = { start: number; end: number }

/** The numbers within a run of digit groups: a number may stand beside another figure ("room 214 900 12 345"). */
const numbersIn = (run: string, usual: boolean, rings: typeof ringsSomebody): Span[] => {
  const groups = [...run.matchAll(/\d+/g)].map((group) => ({ digits: group[0], at: group.index }))
  const spans: Span[] = []
  for (let from = 0; from < groups.length; from++) {
    const plus = from === 0 && run.startsWith('+')
    const lengths: number[] = []
    let digits = ''
    let last = -1
    for (let to = from; to < groups.length && digits.length <= 15; to++) {
      const group = groups[to]?.digits ?? ''
      digits += group
      lengths.push(group.length)
      const fits = !usual || plus || digits.length !== 8 || usualGroups.has(lengths.join('-'))
      if (digits.length >= 8 && fits && rings(digits, plus)) last = to
    }
    if (last < 0) continue
    const end = (groups[last]?.at ?? 0) + (groups[last]?.digits.length ?? 0)
    spans.push({ start: from === 0 ? 0 : (groups[from]?.at ?? 0), end })
    from = last
  }
  return spans
}

/**
 * Where phone numbers stand in a text, in order, as UTF-16 offsets: any spelling of a number that could ring
 * somebody in Norway or Sweden, or that has a country code. Dates, times and short numbers are none.
 */
export const phonePlaces = (text: string): Span[] => {
  const masked = datesAndTimes.reduce(
    (rest, pattern) => rest.replace(pattern, (found) => '|'.repeat(found.length)),
    text,
  )
  const runs = [...masked.matchAll(/\+?\(?\d(?:[\p{Zs}./()\p{Pd}\u2212]{0,3}\d)+/gu)]
  const known = new Map<string, boolean>()
  const rings = (digits: string, plus: boolean): boolean => {
    const key = plus ? `+${digits}` : digits
    const answer = known.get(key) ?? ringsSomebody(digits, plus)
    known.set(key, answer)
    return answer
  }
  return runs.flatMap(({ 0: run, index }) => {
    const usual = numbersIn(run, true, rings)
    const spans = usual.length > 0 ? usual : numbersIn(run, false, rings)
    return spans.map(({ start, end }) => ({ start: index + start, end: index + end }))
  })
}

/**
 * Whether a text written to the bot holds what looks like a phone number or a Norwegian or Swedish personal
 * identity number in any usual spelling, so that it can be refused before it is kept anywhere (XC-01, XC-18).
 * Dates, times, years, room numbers and short numbers (113, 1177, 05515) are not taken for one.
 */
export const containsPersonalNumber = (text: string): boolean => {
  const folded = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\p{Z}\s]+/gu, ' ')
  return hasNorwegianId(folded) || hasSwedishId(folded) || phonePlaces(folded).length > 0
}
