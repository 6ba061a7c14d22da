/**
 * The GSM 7-bit default alphabet (3GPP TS 23.038, 6.2.1) and its extension table (6.2.1.1) as a look-up of
 * septets by UTF-16 code unit, and what may stand in for a character that the alphabet lacks.
 */

/** Every character of the default alphabet. The escape (0x1B) is not one: it announces the extension table. */
export const basicCharacters =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿' +
  'abcdefghijklmnopqrstuvwxyzäöñüà'

/** Every character of the extension table: an escape and a septet, so two units each. */
export const extensionCharacters = '\f^{}\\[~]|€'

/** Septets of each UTF-16 code unit: 1, 2, or 0 where the alphabet has no such character. */
export const septets: Uint8Array = (() => {
  const table = new Uint8Array(0x10000)
  for (const char of basicCharacters) table[char.charCodeAt(0)] = 1
  for (const char of extensionCharacters) table[char.charCodeAt(0)] = 2
  return table
})()

/**
 * What a culprit is called on a card; the words in each language belong to the cards. A character without a
 * name of its own carries the name of its kind: letter, digit, emoji, combining mark, control character, symbol.
 */
export const characterNames = [
  'hyphen',
  'en dash',
  'em dash',
  'minus sign',
  'single quotation mark',
  'double quotation mark',
  'angle quotation mark',
  'accent',
  'prime',
  'ellipsis',
  'bullet',
  'no-break space',
  'wide space',
  'tab',
  'line separator',
  'zero-width character',
  'soft hyphen',
  'direction mark',
  'fraction',
  'ligature',
  'multiplication sign',
  'degree sign',
  'decomposed letter',
  'letter',
  'digit',
  'emoji',
  'combining mark',
  'control character',
  'symbol',
] as const

/** One of the names above. */
export type CharacterName = (typeof characterNames)[number]

const rows: readonly (readonly [CharacterName, chars: string, replacement: string])[] = [
  ['hyphen', '\u2010\u2011\u2043\uFE63\uFF0D', '-'],
  ['en dash', '\u2012\u2013', '-'],
  ['em dash', '\u2014\u2015\u2E3A\u2E3B\uFE58', '-'],
  ['minus sign', '\u2212\u207B\u02D7', '-'],
  ['single quotation mark', '\u2018\u2019\u201A\u201B\u02BC\u02BB\u275B\u275C\uFF07', "'"],
  ['double quotation mark', '\u201C\u201D\u201E\u201F\u275D\u275E\u301D\u301E\uFF02', '"'],
  ['angle quotation mark', '\u00AB\u00BB', '"'],
  ['angle quotation mark', '\u2039\u203A', "'"],
  ['accent', '\u00B4\u0060\u02B9\u02CA\u02CB\u02C8', "'"],
  ['prime', '\u2032\u2035', "'"],
  ['prime', '\u2033\u2036\u02BA', '"'],
  ['ellipsis', '\u2026\u22EF', '...'],
  ['bullet', '\u2022\u2023\u00B7\u25CF\u25AA\u25E6\u2219\u22C5\u2027\uF0B7', '-'],
  ['no-break space', '\u00A0\u202F', ' '],
  ['wide space', '\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u205F\u3000', ' '],
  ['tab', '\t', ' '],
  ['line separator', '\u0085\u2028\u2029\v', '\n'],
  ['zero-width character', '\u180E\u200B\u200C\u200D\u2060\uFEFF\uFE0E\uFE0F\u034F', ''],
  ['soft hyphen', '\u00AD', ''],
  ['direction mark', '\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069', ''],
  ['fraction', '\u2044\u2215\uFF0F\u00F7', '/'],
  ['multiplication sign', '\u00D7\u2715\u2716', 'x'],
]

const simple: readonly (readonly [CharacterName, char: string, replacement: string])[] = [
  ['symbol', '\u2017', '_'],
  ['symbol', '\u203C', '!!'],
  ['symbol', '\u2192', '->'],
  ['symbol', '\u2190', '<-'],
  ['symbol', '\u00A6', '|'],
  ['symbol', '\u2223', '|'],
  ['symbol', '\u02C6', '^'],
  ['symbol', '\u02DC', '~'],
  ['symbol', '\u223C', '~'],
  ['symbol', '\u00A9', '(c)'],
  ['symbol', '\u00AE', '(R)'],
  ['symbol', '\u2217', '*'],
  // Greek capitals and technical signs that are drawn the same as a character the alphabet does have.
  ['symbol', '\u2126', '\u03A9'],
  ['symbol', '\u2206', '\u0394'],
]

const replacements = new Map<string, { name: CharacterName; replacement: string }>()
for (const [name, chars, replacement] of rows)
  for (const char of chars) replacements.set(char, { name, replacement })
for (const [name, char, replacement] of simple) replacements.set(char, { name, replacement })

/**
 * Whether the whole of `text` can be written in the GSM 7-bit alphabet.
 */
export const fitsGsm7 = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (septets[text.charCodeAt(at)] === 0) return false
  return true
}

const kinds: readonly (readonly [RegExp, CharacterName])[] = [
  [/^\p{L}/u, 'letter'],
  [/^\p{N}/u, 'digit'],
  [/^\p{M}/u, 'combining mark'],
  [/^\p{Extended_Pictographic}|^\p{Regional_Indicator}|^\p{Emoji_Modifier}/u, 'emoji'],
  [/^[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/u, 'control character'],
]

const nameOf = (char: string): CharacterName => kinds.find(([kind]) => kind.test(char))?.[1] ?? 'symbol'

/**
 * The name of a character that GSM-7 lacks, and what may stand in for it without changing what is read;
 * `replacement` is null where nothing honest exists: letters of real languages (Sámi á č đ ŋ š ŧ ž, but also
 * ó, ê, ç), emoji and signs are kept at the price of UCS-2. Never `?` (XC-05).
 * `char` is one code point, a letter followed by its combining marks, or an emoji of several code points.
 */
export const standInFor = (char: string): { name: CharacterName; replacement: string | null } => {
  const known = replacements.get(char)
  if (known) return known
  const first = char.codePointAt(0) ?? 0
  if (char.length > String.fromCodePoint(first).length) {
    // U+FE0F and U+20E3 only choose the coloured drawing of a sign that may have a plain stand-in.
    const plain = char.replace(/[\uFE0E\uFE0F\u20E3]/g, '')
    if (plain !== char)
      return { name: 'emoji', replacement: fitsGsm7(plain) ? plain : standInFor(plain).replacement }
    if (/^\p{Extended_Pictographic}/u.test(char)) return { name: 'emoji', replacement: null }
    const composed = char.normalize('NFC')
    return { name: 'decomposed letter', replacement: fitsGsm7(composed) ? composed : null }
  }
  if (char === '\u00B0' || char === '\u00BA') return { name: 'degree sign', replacement: null }
  // Private use, control and unassigned code points show nothing; removing them loses nothing that is read.
  if (/^[\u0000-\u001F\u007F-\u009F\u{E0000}-\u{E007F}]$/u.test(char))
    return { name: 'control character', replacement: '' }
  // Compatibility forms (full-width letters, ligatures, superscripts, ½) are the same characters drawn
  // otherwise, so folding them is not a change of letter. An accent is never folded by NFKC.
  const folded = Array.from(
    char.normalize('NFKC'),
    (part) => replacements.get(part)?.replacement ?? part,
  ).join('')
  if (folded !== char && fitsGsm7(folded)) {
    if (/^[\u00BC-\u00BE\u2150-\u215E\u2189]$/u.test(char)) return { name: 'fraction', replacement: folded }
    if (/^[\uFB00-\uFB06]$/u.test(char)) return { name: 'ligature', replacement: folded }
    return { name: nameOf(char), replacement: folded }
  }
  return { name: nameOf(char), replacement: null }
}
