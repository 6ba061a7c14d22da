import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkDisclosure, checkReplyRoute, verdictOf } from '../../bot/domain/disclosure.ts'
import { containsPersonalNumber, phonePlaces } from '../../bot/domain/personal-number.ts'
import { parseRecipient } from '../../bot/domain/phone-number.ts'
import { findLiterals } from '../../bot/domain/placeholder-literals.ts'
import { parseTemplate } from '../../bot/domain/placeholders.ts'
import { isGarbled } from '../../bot/domain/sheet-text.ts'
import { compareTexts, differingWords, wordDiff } from '../../bot/domain/similarity.ts'
import { culprits, measure, replaceCulprits } from '../../bot/domain/sms-text.ts'
import { findGaps } from '../../bot/domain/text-gaps.ts'
import { longestText } from '../../bot/domain/template.ts'

const reversed = (text: string): string => Array.from(text).reverse().join('')

/** Everything that reads the text of a template while somebody waits, on the one thread of the bot. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'checkDisclosure of a template': (text) => checkDisclosure(text),
  'checkDisclosure of a label': (text) => checkDisclosure(text, { kind: 'label' }),
  'checkDisclosure with allowed words': (text) => checkDisclosure(text, { allow: [text.slice(0, 9), 'a'] }),
  checkReplyRoute,
  compareTexts: (text) => compareTexts(text, reversed(text)),
  differingWords: (text) => differingWords(text, reversed(text)),
  wordDiff: (text) => wordDiff(text, reversed(text)),
  parseTemplate,
  findGaps,
  isGarbled,
  findLiterals: (text) => findLiterals(text),
  measure,
  culprits,
  replaceCulprits: (text) => replaceCulprits(text),
  phonePlaces,
  containsPersonalNumber,
  parseRecipient: (text) => parseRecipient(text, { country: 'NO', allowed: ['NO', 'SE'] }),
}

/** What a text can be made of; each is repeated, and they are mixed. */
const pieces =
  String.raw`a |b c d |ab cd |A. |aa|es|timetime|kreft|bekreft|psyk|k.r.e.f.t|x r u s |p5yk|$|a*b1 |_|1|1.|12 |0 4 7 |4 7 4 |9:00 |
20260312|33 00 00 00 |kl 9 |.|a.|a-|a'|a@|a@a.|a.no|{|{a|{abcd}|{tlg}|[a|<|((|%a|\u200b|\u0301|\ufdfa|\u{1d424}|\n |ikke |svar|run a |ikke ikke tren `
    .replaceAll('|\n', '|')
    .split('|')
    .map((piece) =>
      piece.replace(/\\u\{?([0-9a-f]+)\}?|\\n/g, (_, hex?: string) =>
        hex ? String.fromCodePoint(parseInt(hex, 16)) : '\n',
      ),
    )

const filled = (opening: string, piece: string, end: string): string =>
  (opening + piece.repeat(longestText)).slice(0, longestText - end.length) + end

/** Processor time of one call in milliseconds, the least of three: what others do on the machine does not count. */
const effort = (read: (text: string) => unknown, text: string): number => {
  let least = Infinity
  for (let round = 0; round < 3 && least > budget; round++) {
    const before = process.cpuUsage()
    read(text)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** 50 ms, and twice as much again for a slow machine and the sandbox of the tests. */
const budget = 150

describe('a text of 918 characters is read in no time, whatever it is made of', () => {
  test.each(Object.entries(readers))('%s', (_name, read) => {
    const texts = [
      ...pieces.map((piece, at) => filled(at % 2 === 0 ? '' : 'døgnet. ', piece, at % 3 === 0 ? 'x' : '')),
      // A blank place that is never closed.
      filled('{', ' ', ''),
      filled('{'.repeat(400), '_', '1'),
    ]
    const slow = texts.filter((text) => effort(read, text) > budget)
    expect(slow.map((text) => text.slice(0, 40))).toEqual([])
  })

  test('every mixture of them', () => {
    const mixture = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
      .chain((some) => fc.array(fc.constantFrom(...some), { minLength: 900, maxLength: 918 }))
      .map((mixed) => mixed.join('').slice(0, longestText))
    fc.assert(
      fc.property(mixture, (text) => {
        const slow = Object.entries(readers).filter(([, read]) => effort(read, text) > budget)
        expect(slow.map(([name]) => name)).toEqual([])
      }),
      { numRuns: 8, endOnFailure: true },
    )
  })
})

describe('a run of single letters that is too long to be read in full', () => {
  const spaced = (text: string): string => Array.from(text).join(' ')

  test('still tells the word that stands in it', () => {
    const findings = checkDisclosure(spaced(`${'xq'.repeat(40)}psykolog${'zw'.repeat(40)}`))
    expect(findings.map(({ category, severity }) => [category, severity])).toEqual([
      ['mental_health', 'block'],
    ])
  })

  test('is asked about where no word is found in it', () => {
    const text = spaced('xqzw'.repeat(20))
    expect(checkDisclosure(text).map(({ category, found }) => [category, found])).toEqual([
      ['unknown_word', text],
    ])
  })

  test('does not hide the word that is spelled behind it', () => {
    expect(verdictOf(checkDisclosure(`${spaced('xqzw'.repeat(20))} Timen. Du har time på r u s`))).toBe(
      'block',
    )
  })
})
