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
  | 'other_country'

/** The outcome of reading a recipient: an E.164 number of an allowed country, or one reason. */
export type Recipient = { ok: true; e164: string; country: Country } | { ok: false; reason: NumberFault }

const callingCodes: Record<Country, string> = { NO: '47', SE: '46' }
const nationalLengths: Record<Country, readonly [min: number, max: number]> = { NO: [8, 8], SE: [7, 9] }

/** Without what cannot be seen, and with the digits of other scripts that phones write as 0 to 9. */
const visible = (raw: string): string =>
  raw
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .trim()

/** What records, links and people write before a number. */
const label = /^(?:tel|tlf|telefon|phone|mob|mobil|mobile|sms|callto)(?:[.:]\s*|\s+)/i

/**
 * The digits of `raw` with a leading + where the country is written, or null where something else than a
 * number stands there. Full-width digits, every kind of space and dash, brackets, quotation marks, dots, slashes,
 * `(0)`, `00`, `tel:` and `Mobil:` are spellings of the same number; an extension is none, as no SMS reaches it.
 */
const plainNumber = (raw: string): string | null => {
  const folded = visible(raw).replace(label, '')
  const international = folded.startsWith('+') || /^00/.test(folded.replace(/[\p{Z}\s().-]/gu, ''))
  const bare = (international ? folded.replace(/\(\s*0\s*\)/, '') : folded).replace(
    /[\p{Z}\s\p{Pd}()[\]<>.,/·•'’"“”„«»`\u2212]/gu,
    '',
  )
  if (!/^\+?\d+$/.test(bare)) return null
  return bare.replace(/^\+?00/, '+')
}

/** `+` and digits in international form, reading numbers without a country as of `country`. */
const withCountry = (bare: string, country: Country): string => {
  if (bare.startsWith('+')) return bare
  const code = callingCodes[country]
  const [min, max] = nationalLengths[country]
  const national = (digits: string) => (country === 'SE' ? digits.replace(/^0/, '') : digits)
  const rest = national(bare.slice(code.length))
  // People leave the + out: 4790012345 cannot be a national number, it is too long for one.
  if (bare.startsWith(code) && bare.length > max && rest.length >= min && rest.length <= max)
    return `+${code}${rest}`
  return `+${code}${national(bare)}`
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

/** What an E.164 number is for. */
export const kindOf = (e164: string): NumberKind => {
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
 * of `country`; only numbers of `allowed` countries pass. Never throws: everything else is one reason. What is no
 * mobile here and would be one in the other country is not guessed to be it: `other_country` asks for the code.
 */
export const parseRecipient = (
  raw: string,
  { country, allowed }: { country: Country; allowed: readonly Country[] },
): Recipient => {
  if (visible(raw) === '') return { ok: false, reason: 'empty' }
  const bare = plainNumber(raw)
  if (bare === null) return { ok: false, reason: 'not_a_number' }
  const full = withCountry(bare, country)
  const home = countryOf(full)
  if (home === null) return { ok: false, reason: parseAny(full) ? 'foreign_country' : unreadable(bare) }
  const e164 = mobileOf(full, home)
  if (!allowed.includes(home)) return { ok: false, reason: 'foreign_country' }
  if (e164 !== null) return { ok: true, e164, country: home }
  const other = allowed.find((one) => one !== country)
  const elsewhere = other !== undefined && !bare.startsWith('+') && mobileOf(withCountry(bare, other), other)
  return { ok: false, reason: elsewhere ? 'other_country' : faultOf(full, home) }
}

/** The number in E.164 where a person can get an SMS on it. */
const mobileOf = (full: string, country: Country): string | null => {
  const mobile = parseMobile(full)
  return mobile?.isValid() && !machineNumbers[country].test(mobile.number) ? mobile.number : null
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
  if (visible(raw) === '') return { ok: false, reason: 'empty' }
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
