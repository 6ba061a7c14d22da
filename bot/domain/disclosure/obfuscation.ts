import { leetReadings } from './fold.ts'
import type { Hit } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { factsOf, hiddenHit, isKnownWord, joinedHit, tableHit } from './word-facts.ts'

/** A stretch of a folded text that reveals something once its disguise is taken off. */
export interface HiddenStretch {
  readonly hit: Hit
  readonly start: number
  readonly end: number
}

/** Letters and the signs that stand for letters. */
const disguised = /[a-zæøå0-9@$!|€+£¥¢§*#_]{3,}/g
const signs = /[0-9@$!|€+£¥¢§*#_]/
const vowels = ['a', 'e', 'i', 'o', 'u', 'y', 'æ', 'ø', 'å', '']

/** What a word with digits, signs or stars in it may stand for ("p5yk0log", "kr*ft"). */
const readingsOf = (word: string): readonly string[] => {
  const shown = word.replace(/[*#_]/g, '')
  const readings = new Set([...leetReadings(shown), word.replace(/[^a-zæøå]/g, '')])
  if (shown.length < word.length) {
    for (const vowel of vowels)
      for (const reading of leetReadings(word.replace(/[*#_]+/g, vowel))) readings.add(reading)
  }
  return [...readings].filter((reading) => reading.length >= 3)
}

const starred: Hit = { category: 'unknown_word', severity: 'warn', stem: '*' }

/** Letters that are read out of the disguises of one text, over all readings; more than a text needs, and soon done. */
const mostLetters = 6_000

/** What may still be read of one text. */
interface Left {
  letters: number
}

/** Where the last match of a letter begins in `text`; -1 where there is none. */
const lastIndexOf = (text: string, letter: RegExp): number => {
  let at = text.length - 1
  while (at >= 0 && !letter.test(text.charAt(at))) at -= 1
  return at
}

const leetStretches = (text: string, left: Left): HiddenStretch[] => {
  const found: HiddenStretch[] = []
  for (const { 0: stretch, index } of text.matchAll(/\S{3,}/g)) {
    // A disguise has letters and signs, from where it begins on.
    const last = Math.min(lastIndexOf(stretch, /[a-zæøå]/), lastIndexOf(stretch, signs))
    for (const match of stretch.matchAll(disguised)) {
      if (match.index > last) break
      const word = match[0].replace(/[!|+]+$/, '')
      if (word.length < 3 || /^[a-zæøå]{1,2}\d+$|^\d+[a-zæøå]{1,2}$|^[a-zæøå]*$/.test(word)) continue
      const start = index + match.index
      const end = start + word.length
      const known = found.length
      for (const reading of readingsOf(word)) {
        left.letters -= reading.length
        // Nobody writes so many: whatever it is, it hides something.
        const hit = left.letters < 0 ? starred : hiddenHit(reading)
        if (hit === undefined) continue
        found.push({ hit, start, end })
        break
      }
      // Letters starred out inside a word hide something, whatever it is.
      if (found.length === known && /[a-zæøå]\*+[a-zæøå]/.test(word)) found.push({ hit: starred, start, end })
    }
  }
  return found
}

/** A piece that is no word by itself. */
const isStrange = (word: string): boolean =>
  word.length <= 3 ? !isKnownWord(word) : factsOf(word).kind !== 'neutral'

const joiner = /^[ .\-_·•*'/,\\|~+:]{1,3}$/

/** Letters that are read as one word out of a run; no table has a longer entry, and an ending may follow. */
const longestRun = 32

/** The last of the tokens from `first` on that are one or two letters each, with nothing but a joiner between them. */
const endOfRun = (text: string, tokens: readonly Token[], first: number): number => {
  let last = first
  for (let next = first + 1; next < tokens.length; next += 1) {
    const token = tokens[next]
    const before = tokens[next - 1]
    if (token === undefined || before === undefined || token.kind === 'placeholder') break
    if (token.text.length > 2 || !joiner.test(text.slice(before.end, token.start))) break
    last = next
  }
  return last
}

/**
 * What a run of single letters spells; one piece may have two ("p.o.li"). From each letter on the longest is read first,
 * so that the widest stretch is found. A run that is too long to be read from every letter to every other is asked for
 * what stands in the tables as it is, and one that holds nothing of it hides something all the same.
 */
const spelled = (run: readonly Token[], left: Left): HiddenStretch[] => {
  const letters = run.map((piece) => leetReadings(piece.text)[0] ?? '')
  const whole = letters.join('')
  // How many letters, and how many pieces of two, stand before each piece.
  const before: number[] = [0]
  const pairs: number[] = [0]
  run.forEach((piece, at) => {
    before.push((before[at] ?? 0) + (letters[at] ?? '').length)
    pairs.push((pairs[at] ?? 0) + (piece.text.length === 1 ? 0 : 1))
  })
  const isRun = (from: number, to: number): boolean =>
    (before[to + 1] ?? 0) - (before[from] ?? 0) >= 3 && (pairs[to + 1] ?? 0) - (pairs[from] ?? 0) <= 1
  const stretch = (hit: Hit, from: number, to: number): HiddenStretch => ({
    hit,
    start: run[from]?.start ?? 0,
    end: run[to]?.end ?? 0,
  })
  const last = run.length - 1
  const isShort = whole.length <= longestRun && whole.length ** 3 / 6 <= left.letters
  const read = isShort ? hiddenHit : tableHit
  if (isShort) left.letters -= whole.length ** 3 / 6
  else if (isRun(0, last)) {
    const hit = hiddenHit(whole)
    if (hit !== undefined) return [stretch(hit, 0, last)]
  }
  const found: HiddenStretch[] = []
  for (let from = 0; from <= last - 2; from += 1) {
    for (let to = Math.min(last, from + longestRun - 1); to >= from + 2; to -= 1) {
      if (!isRun(from, to)) continue
      const hit = read(whole.slice(before[from], before[to + 1]))
      if (hit === undefined) continue
      found.push(stretch(hit, from, to))
      from = to
      break
    }
  }
  if (!isShort && found.length === 0 && isRun(0, last)) found.push(stretch(starred, 0, last))
  return found
}

/** Runs of single letters ("r u s", "p.s.y.k") and words cut by a sign ("psyki-atri", "kre.ft", "psy kiatri"). */
const cutStretches = (text: string, tokens: readonly Token[], left: Left): HiddenStretch[] => {
  const found: HiddenStretch[] = []
  for (let first = 0; first < tokens.length; first += 1) {
    const head = tokens[first]
    if (head === undefined || head.kind === 'placeholder') continue
    const last = head.text.length <= 2 ? endOfRun(text, tokens, first) : first
    if (last - first >= 2) {
      const spellings = spelled(tokens.slice(first, last + 1), left)
      found.push(...spellings)
      const end = spellings.at(-1)?.end ?? 0
      // What is left at the end of a run may be a word cut in two all the same.
      first = last - 2
      while ((tokens[first + 1]?.start ?? end) < end) first += 1
      continue
    }
    // Two or three neighbours of which one at least means nothing by itself.
    let run = head.text
    let strange = isStrange(head.text) || head.text.length <= 2
    for (let next = first + 1; next <= first + 3 && next < tokens.length; next += 1) {
      const token = tokens[next]
      const before = tokens[next - 1]
      if (token === undefined || before === undefined || token.kind !== 'word') break
      const between = text.slice(before.end, token.start)
      if (!/^[ .\-_·•*'/\\|~+]$/.test(between)) break
      run += token.text
      strange ||= isStrange(token.text)
      if (run.length < 5 || (between === ' ' && !strange)) continue
      const hit = joinedHit(run)
      if (hit !== undefined && hit.severity === 'block' && hit.stem.length >= 5 && run.includes(hit.stem)) {
        const cut = head.text.length
        const at = run.indexOf(hit.stem)
        if (at < cut && at + hit.stem.length > cut) found.push({ hit, start: head.start, end: token.end })
      }
    }
  }
  return found
}

const pictures: readonly (readonly [RegExp, Hit])[] = [
  [/[\u{1F48A}\u{1F489}]/gu, { category: 'medication', severity: 'block', stem: '' }],
  [
    /[\u{1F930}\u{1F931}\u{1FAC3}\u{1FAC4}\u{1F37C}\u{1F476}]/gu,
    { category: 'reproductive_sexual', severity: 'block', stem: '' },
  ],
  [
    /[\u{1FA78}\u{1F9EA}\u{1F9EC}\u{1F52C}]/gu,
    { category: 'imaging_laboratory', severity: 'block', stem: '' },
  ],
  [
    /[\u{1F9E0}\u{1FAC0}\u{1FAC1}\u{1F9B7}\u{1F9B4}\u{1F441}\u{1F442}\u{1F463}\u{1F9B5}\u{1F9B6}]/gu,
    { category: 'body_part', severity: 'warn', stem: '' },
  ],
  [
    /[\u{1FA7A}\u{1FA7B}\u{1FA79}\u{1FA7C}\u{1F691}\u{1F397}\u{1F9BC}\u{1F9BD}\u{1F9BB}\u{1F912}-\u{1F915}\u{1F637}\u{1F9A0}]/gu,
    { category: 'procedure', severity: 'warn', stem: '' },
  ],
]

/** Everything in disguise in a folded text. */
export const hidden = (given: string, tokens: readonly Token[]): HiddenStretch[] => {
  const text = given.replace(/\{[^{}]*\}/g, (placeholder) => ' '.repeat(placeholder.length))
  const left: Left = { letters: mostLetters }
  const found = cutStretches(text, tokens, left)
  if (/[a-zæøå0-9][0-9@$!|€+£¥¢§*#_]|[0-9@$!|€+£¥¢§*#_][a-zæøå]/.test(text))
    found.push(...leetStretches(text, left))
  if (/[\u{1F000}-\u{1FFFF}]/u.test(text)) {
    for (const [picture, hit] of pictures) {
      for (const match of text.matchAll(picture))
        found.push({ hit, start: match.index, end: match.index + match[0].length })
    }
  }
  return found
}
