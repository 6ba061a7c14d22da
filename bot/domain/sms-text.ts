import { fitsGsm7, septets, standInFor } from './gsm7.ts'
import type { CharacterName } from './gsm7.ts'

/** How the text travels: 7-bit septets, or 16-bit code units as soon as one character needs it. */
export type Encoding = 'GSM-7' | 'UCS-2'

/**
 * What a text costs. `units` are septets (GSM-7; an extension character counts two) or UTF-16 code units
 * (UCS-2); `segments` is the number of SMS parts; `left` the units still free in the last part.
 */
export type SmsMeasure = { encoding: Encoding; units: number; segments: number; left: number }

/**
 * Encoding, units, parts and units left of `text` exactly as given (XC-05; 3GPP TS 23.038 and 23.040).
 * An escape pair or a surrogate pair is never split over two parts, so a pair on the border moves whole and
 * the unit before it stays unused: 152 a + [ + 152 a is three parts. The empty text is one part.
 * One part holds 160 septets or 70 code units, each part of a longer text 153 or 67. Never fails; a lone
 * surrogate counts one unit.
 */
export const measure = (text: string): SmsMeasure => {
  const length = text.length
  let units = 0
  for (let at = 0; at < length; at++) {
    const width = septets[text.charCodeAt(at)] as number
    if (width === 0) return measureUcs2(text)
    units += width
  }
  if (units <= 160) return { encoding: 'GSM-7', units, segments: 1, left: 160 - units }
  return units === length ? evenParts('GSM-7', units, 153) : packedGsm7(text, units)
}

const measureUcs2 = (text: string): SmsMeasure => {
  const units = text.length
  if (units <= 70) return { encoding: 'UCS-2', units, segments: 1, left: 70 - units }
  let segments = 1
  let used = 0
  for (let at = 0; at < units; at++) {
    const width = isPair(text, at) ? 2 : 1
    if (used + width > 67) {
      segments++
      used = 0
    }
    used += width
    at += width - 1
  }
  return { encoding: 'UCS-2', units, segments, left: 67 - used }
}

/** Whether the code unit at `at` opens a surrogate pair. */
const isPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00

const evenParts = (encoding: Encoding, units: number, part: number): SmsMeasure => {
  const segments = Math.ceil(units / part)
  return { encoding, units, segments, left: segments * part - units }
}

const packedGsm7 = (text: string, units: number): SmsMeasure => {
  let segments = 1
  let used = 0
  for (let at = 0; at < text.length; at++) {
    const width = septets[text.charCodeAt(at)] as number
    if (used + width > 153) {
      segments++
      used = 0
    }
    used += width
  }
  return { encoding: 'GSM-7', units, segments, left: 153 - used }
}

/**
 * A character that forces the whole text to UCS-2. `char` is what stands in the text (a letter with its
 * combining marks is one culprit); `codePoint` is its first code point outside GSM-7; `places` are UTF-16
 * offsets; `replacement` is the GSM-7 text that may stand in for it, or null where the character is to be kept.
 */
export type Culprit = {
  char: string
  codePoint: number
  name: CharacterName
  places: number[]
  replacement: string | null
}

/** One culprit, whole: a letter with combining marks, an emoji of several code points, or one code point. */
const characters =
  /[\p{L}\p{N}]\p{M}+|\p{RI}\p{RI}|\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)*|[^]/gu

/**
 * The characters of `text` that GSM-7 lacks, in order of first appearance, each once with all its places
 * (XC-05). Empty when the text is GSM-7.
 */
export const culprits = (text: string): Culprit[] => {
  const found = new Map<string, Culprit>()
  for (const { 0: char, index } of text.matchAll(characters)) {
    const outside = Array.from(char).find((part) => septets[part.charCodeAt(0)] === 0)
    if (outside === undefined) continue
    const known = found.get(char)
    if (known) known.places.push(index)
    else
      found.set(char, { char, codePoint: outside.codePointAt(0) ?? 0, places: [index], ...standInFor(char) })
  }
  return [...found.values()]
}

/**
 * The text with the culprits that have a replacement replaced: all of them, or only those named in `chars`
 * (as `Culprit.char`). Characters without a replacement stay: nothing is ever turned into `?` (XC-05).
 */
export const replaceCulprits = (text: string, chars?: readonly string[]): string =>
  text.replace(characters, (char) => {
    if (chars && !chars.includes(char)) return char
    if (fitsGsm7(char)) return char
    return standInFor(char).replacement ?? char
  })
