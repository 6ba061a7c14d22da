import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  basicCharacters,
  characterNames,
  extensionCharacters,
  fitsGsm7,
  standInFor,
} from '../../bot/domain/gsm7.ts'
import { culprits, measure, replaceCulprits } from '../../bot/domain/sms-text.ts'
import { vectors } from './vectors.ts'

const a = (count: number): string => 'a'.repeat(count)

describe('measure', () => {
  test('knows the 127 basic and 10 extension characters, and that escape is none', () => {
    expect(basicCharacters).toHaveLength(127)
    for (const char of basicCharacters) expect(measure(char)).toMatchObject({ encoding: 'GSM-7', units: 1 })
    for (const char of extensionCharacters)
      expect(measure(char)).toMatchObject({ encoding: 'GSM-7', units: 2 })
    expect(measure('\u001B').encoding).toBe('UCS-2')
    expect(measure('ç').encoding).toBe('UCS-2')
  })

  test.each([
    ['', 'GSM-7', 0, 1, 160],
    [a(160), 'GSM-7', 160, 1, 0],
    [a(161), 'GSM-7', 161, 2, 145],
    [a(306), 'GSM-7', 306, 2, 0],
    [a(307), 'GSM-7', 307, 3, 152],
    [`${a(158)}€`, 'GSM-7', 160, 1, 0],
    [`${a(159)}€`, 'GSM-7', 161, 2, 145],
    // A pair on the border moves whole.
    [`${a(152)}[${a(152)}`, 'GSM-7', 306, 3, 152],
    ['€'.repeat(80), 'GSM-7', 160, 1, 0],
    ['€'.repeat(81), 'GSM-7', 162, 2, 143],
    ['€'.repeat(153), 'GSM-7', 306, 3, 151],
    ['á'.repeat(70), 'UCS-2', 70, 1, 0],
    ['á'.repeat(71), 'UCS-2', 71, 2, 63],
    ['á'.repeat(134), 'UCS-2', 134, 2, 0],
    [`${'á'.repeat(66)}😀${'á'.repeat(66)}`, 'UCS-2', 134, 3, 66],
    ['😀'.repeat(35), 'UCS-2', 70, 1, 0],
    ['😀'.repeat(67), 'UCS-2', 134, 3, 65],
    ['\uD83D', 'UCS-2', 1, 1, 69],
  ])('%j: %s, %d units, %d parts, %d left', (text, encoding, units, segments, left) => {
    expect(measure(text)).toEqual({ encoding, units, segments, left })
  })

  test('never splits a pair: the parts hold the text whole and none could be spared', () => {
    const letters = fc.constantFrom('a', 'ø', '€', '[', '\n', 'č', '😀')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 700 }), (chars) => {
        const { encoding, segments, left } = measure(chars.join(''))
        const cost = (char: string): number =>
          encoding === 'UCS-2' ? char.length : extensionCharacters.includes(char) ? 2 : 1
        const total = chars.reduce((sum, char) => sum + cost(char), 0)
        const [single, part] = encoding === 'UCS-2' ? [70, 67] : [160, 153]
        const filled = [0]
        for (const char of chars) {
          const last = filled.length - 1
          if (filled[last]! + cost(char) > (total <= single ? single : part)) filled.push(cost(char))
          else filled[last] = filled[last]! + cost(char)
        }
        expect(segments).toBe(filled.length)
        expect(left).toBe((total <= single ? single : part) - filled.at(-1)!)
      }),
    )
  })
})

describe('culprits', () => {
  test('tells each character that forces UCS-2 once, with its places and its stand-in', () => {
    expect(culprits('Møt – opp … – «kl» 9')).toEqual([
      { char: '–', codePoint: 0x2013, name: 'en dash', places: [4, 12], replacement: '-' },
      { char: '…', codePoint: 0x2026, name: 'ellipsis', places: [10], replacement: '...' },
      { char: '«', codePoint: 0xab, name: 'angle quotation mark', places: [14], replacement: '"' },
      { char: '»', codePoint: 0xbb, name: 'angle quotation mark', places: [17], replacement: '"' },
    ])
  })

  test.each(Array.from('áčđŋšŧžÁČĐŊŠŦŽóôêïçł', (letter) => [letter]))('keeps the letter %s', (letter) => {
    expect(culprits(letter)).toMatchObject([{ char: letter, name: 'letter', replacement: null }])
    expect(replaceCulprits(letter)).toBe(letter)
  })

  test.each([
    ['\u00A0', ' ', 'no-break space'],
    ['\u202F', ' ', 'no-break space'],
    ['\u2011', '-', 'hyphen'],
    ['\u2212', '-', 'minus sign'],
    ['’', "'", 'single quotation mark'],
    ['”', '"', 'double quotation mark'],
    ['\u200B', '', 'zero-width character'],
    ['\u00AD', '', 'soft hyphen'],
    ['\u200E', '', 'direction mark'],
    ['\t', ' ', 'tab'],
    ['\u2028', '\n', 'line separator'],
    ['½', '1/2', 'fraction'],
    ['ﬁ', 'fi', 'ligature'],
    ['Ａ', 'A', 'letter'],
    ['²', '2', 'digit'],
    ['•', '-', 'bullet'],
    ['\u0007', '', 'control character'],
    ['a\u030A', 'å', 'decomposed letter'],
    ['1\uFE0F\u20E3', '1', 'emoji'],
  ])('%j has the stand-in %j', (char, replacement, name) => {
    expect(culprits(`x${char}x`)).toMatchObject([{ char, name, replacement, places: [1] }])
  })

  test.each(['😀', '👨‍👩‍👧', '🇳🇴', '°', '漢', 'Ж', '\u0301', '\uD83D'])('%j has no stand-in', (char) => {
    expect(culprits(char)).toMatchObject([{ char, replacement: null }])
  })

  test('replaces all, or the chosen ones only', () => {
    expect(replaceCulprits('Mána – “kl” 9…')).toBe('Mána - "kl" 9...')
    expect(replaceCulprits('Mána – “kl” 9…', ['–'])).toBe('Mána - “kl” 9…')
  })

  test('one pasted dash doubles the parts, its stand-in undoes that', () => {
    const text = `Du har time 12.03.2026 kl. 09.30 – 10.15. ${a(60)}`
    expect(measure(text)).toMatchObject({ encoding: 'UCS-2', segments: 2 })
    expect(measure(replaceCulprits(text))).toMatchObject({ encoding: 'GSM-7', segments: 1 })
  })

  test('replacing leaves GSM-7 texts alone, never puts a ?, and leaves only characters without stand-in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const replaced = replaceCulprits(text)
        if (fitsGsm7(text)) expect(replaced).toBe(text)
        // Full-width and small question marks are question marks.
        expect(replaced.split('?').length).toBe(text.replace(/[\uFF1F\uFE56\uFE16]/g, '?').split('?').length)
        for (const { replacement } of culprits(text))
          if (replacement !== null) expect(fitsGsm7(replacement)).toBe(true)
      }),
    )
  })

  test('every culprit has a name from the list', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (char) => {
        expect(characterNames).toContain(standInFor(char).name)
      }),
    )
  })
})

/**
 * Sections that state another product's policy, and why they do not apply here:
 * - govuk_content_count_with_prefix_and_values, govuk_whitespace_and_newline_normalisation,
 *   govuk_message_empty: Notify tidies blanks and puts a prefix before the text; here a text is counted and
 *   sent exactly as approved.
 * - govuk_sanitise_char, govuk_sanitise_string, govuk_chars_lost_to_question_mark: Notify turns what it does
 *   not know into "?" and letters into others; here nothing is replaced unasked and "?" is never put.
 * - govuk_too_long_limit_918_without_prefix: its limit in characters; here parts are counted.
 * - govuk_replacement_table, twilio_smart_encoding_map: tables of taste; the typographic rows are ours too,
 *   letters (Ł) are not replaced.
 * - single cases: emoji and "…" force UCS-2 here (there: replaced), ((placeholders)) are theirs, and ESC
 *   (0x1B) is the escape of the standard, not a character.
 */
const shared = vectors('sms-segments.json')
const name = (what: string): string => `${what}${shared ? '' : ' (vectors not present)'}`

describe('cases of other projects that state a fact of the standard', () => {
  const section = (id: string): Record<string, unknown>[] => {
    const cases = shared?.[id] ?? []
    if (shared) expect(cases.length).toBeGreaterThan(0)
    return cases
  }

  test(name('parts by Notify'), () => {
    for (const { content, fragments } of section('govuk_fragment_count')) {
      if (/🚀|\(\(/u.test(content as string)) continue
      expect(measure(content as string).segments).toBe(fragments)
    }
  })

  test(name('UTF-16 units'), () => {
    for (const { content, utf16_code_units: units } of section('govuk_utf16_code_unit_count'))
      expect(measure(content as string).units).toBe(units)
  })

  test(name('characters that force UCS-2'), () => {
    for (const { content, ucs2_trigger_chars: chars } of section('govuk_ucs2_trigger_chars')) {
      if (/[🚀…]/u.test(content as string)) continue
      expect(culprits(content as string).map(({ char }) => char)).toEqual(chars)
    }
  })

  test(name('alphabet by Notify'), () => {
    for (const { char, septets } of section('gsm7_charset_govuk')) {
      if (char === '\u001B') continue
      expect(measure(char as string)).toMatchObject({ encoding: 'GSM-7', units: septets })
    }
  })

  test(name('alphabet by Twilio'), () => {
    for (const { char, septets } of section('twilio_unicode_to_gsm7_table'))
      expect(measure(char as string)).toMatchObject({
        encoding: 'GSM-7',
        units: (septets as number[]).length,
      })
  })

  test.each(['twilio_basic', 'twilio_gsm7_escape_chars', 'twilio_ucs2_and_line_breaks'])(
    name('encoding, parts and size by %s'),
    (id) => {
      for (const { content, encoding, segments, messageSizeBits, nonGsm } of section(id)) {
        const measured = measure(content as string)
        if (encoding !== undefined) expect(measured.encoding).toBe(encoding)
        if (segments !== undefined) expect(measured.segments).toBe(segments)
        if (messageSizeBits !== undefined)
          expect(measured.units * (measured.encoding === 'GSM-7' ? 7 : 16)).toBe(messageSizeBits)
        if (nonGsm !== undefined) expect(culprits(content as string).map(({ char }) => char)).toEqual(nonGsm)
      }
    },
  )

  test(name('typographic stand-ins of Notify'), () => {
    for (const { char, replacement } of section('govuk_replacement_table')) {
      if (/[Łł\u2028\u2029]/.test(char as string)) continue
      expect(standInFor(char as string).replacement).toBe(replacement)
    }
  })
})
