import { leetReadings } from './fold.ts'
import type { Hit } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { factsOf, hiddenHit, isKnownWord, joinedHit } from './word-facts.ts'

/** A stretch of a folded text that reveals something once its disguise is taken off. */
export interface HiddenStretch {
  readonly hit: Hit
  readonly start: number
  readonly end: number
}

const disguised = /(?=\S*[a-zæøå])(?=\S*[0-9@$!|€+£¥¢§*#_])[a-zæøå0-9@$!|€+£¥¢§*#_]{3,}/g
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

const leetStretches = (text: string): HiddenStretch[] => {
  const found: HiddenStretch[] = []
  for (const match of text.matchAll(disguised)) {
    const word = match[0].replace(/[!|+]+$/, '')
    if (word.length < 3 || /^[a-zæøå]{1,2}\d+$|^\d+[a-zæøå]{1,2}$|^[a-zæøå]*$/.test(word)) continue
    const end = match.index + word.length
    const known = found.length
    for (const reading of readingsOf(word)) {
      const hit = hiddenHit(reading)
      if (hit === undefined) continue
      found.push({ hit, start: match.index, end })
      break
    }
    // Letters starred out inside a word hide something, whatever it is.
    if (found.length === known && /[a-zæøå]\*+[a-zæøå]/.test(word))
      found.push({ hit: starred, start: match.index, end })
  }
  return found
}

/** A piece that is no word by itself. */
const isStrange = (word: string): boolean =>
  word.length <= 3 ? !isKnownWord(word) : factsOf(word).kind !== 'neutral'

const joiner = /^[ .\-_·•*'/,\\|~+:]{1,3}$/

/** Runs of single letters ("r u s", "p.s.y.k") and words cut by a sign ("psyki-atri", "kre.ft", "psy kiatri"). */
const cutStretches = (text: string, tokens: readonly Token[]): HiddenStretch[] => {
  const found: HiddenStretch[] = []
  for (let first = 0; first < tokens.length; first += 1) {
    const head = tokens[first]
    if (head === undefined || head.kind === 'placeholder') continue
    if (head.text.length <= 2) {
      let last = first
      for (let next = first + 1; next < tokens.length; next += 1) {
        const token = tokens[next]
        const before = tokens[next - 1]
        if (token === undefined || before === undefined || token.kind === 'placeholder') break
        if (!joiner.test(text.slice(before.end, token.start))) break
        // The last piece may be the rest of the word ("p.o.l").
        if (token.text.length > 2) break
        last = next
      }
      if (last - first >= 2) {
        let reached = -1
        for (let from = first; from <= last - 2; from += 1) {
          for (let to = last; to >= from + 2; to -= 1) {
            const pieces = tokens.slice(from, to + 1)
            if (pieces.filter((piece) => piece.text.length === 1).length < pieces.length - 1) continue
            const letters = pieces.map((piece) => leetReadings(piece.text)[0] ?? '').join('')
            if (letters.length < 3) continue
            const hit = hiddenHit(letters)
            if (hit !== undefined) {
              found.push({ hit, start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 })
              reached = to
              break
            }
          }
          if (reached >= 0) break
        }
        first = reached >= 0 ? reached : first
        continue
      }
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
  const found = cutStretches(text, tokens)
  if (/[a-zæøå0-9][0-9@$!|€+£¥¢§*#_]|[0-9@$!|€+£¥¢§*#_][a-zæøå]/.test(text))
    found.push(...leetStretches(text))
  if (/[\u{1F000}-\u{1FFFF}]/u.test(text)) {
    for (const [picture, hit] of pictures) {
      for (const match of text.matchAll(picture))
        found.push({ hit, start: match.index, end: match.index + match[0].length })
    }
  }
  return found
}
