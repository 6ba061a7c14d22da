import parseAny from 'libphonenumber-js/max'
import { kindOf } from './phone-number.ts'

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
