import { foldWord } from './fold.ts'
import { baseOf, isFormOf } from './inflection.ts'
import type { Hit } from './lexicon.ts'
import { lexiconOf, wordSetOf } from './lexicon.ts'
import { isOneEdit, misspellingIndexOf, misspeltStem, withoutOne } from './misspelling.ts'
import { collisions } from './collisions.ts'
import { neutralEnglish } from './neutral-english.ts'
import { neutralNorwegian, neutralSwedish } from './neutral-nordic.ts'
import { neutralMore } from './neutral-more.ts'
import { personNames, placeNames, placeEndings } from './names.ts'
import { revealBody } from './reveal-body.ts'
import { revealCare } from './reveal-care.ts'
import { revealMind } from './reveal-mind.ts'

/** What is known of a single folded word, whatever stands around it. */
export interface WordFacts {
  readonly kind: 'neutral' | 'reveals' | 'unknown'
  /** Set when the word reveals something. */
  readonly hit?: Hit
  /** Set when the word reveals something only in capitals ("MR", "DPS"). */
  readonly capitals?: Hit
}

const neutral = wordSetOf(neutralNorwegian, neutralSwedish, neutralEnglish, neutralMore)

/** The compiled tables of what reveals. */
export const lexicon = lexiconOf([...revealMind, ...revealBody, ...revealCare], neutral)
const names = wordSetOf(personNames, placeNames)
const spared = new Set([...wordSetOf(collisions), ...[...neutral].filter((word) => word.length >= 5)])
const endingsOfPlaces = placeEndings
  .split(/\s+/)
  .filter((ending) => ending !== '')
  .map(foldWord)

// Short first parts that really do begin compounds; the other three-letter words are mostly function words.
const shortParts = new Set(
  foldWord(
    'bil tid dag uke vei veg båt tog rom hus inn ned opp ut av på om for mot mat fly app pin kid sms web år jul del bad brev kø kode kort nett post tur møt ny hel lys lyd kart vakt dør ute inne sen sein gang bru bro by lys lån lær bok før eks upp när väg tåg hav natt kväll mid sam fel in vid via om öpp',
  ).split(' '),
)

const better = (left: Hit | undefined, right: Hit | undefined): Hit | undefined => {
  if (left === undefined) return right
  if (right === undefined) return left
  if (left.severity !== right.severity) return left.severity === 'block' ? left : right
  return right.stem.length > left.stem.length ? right : left
}

/** Places in `word` that a colliding neutral stem covers ("be-kreft", "t-rygg"). */
const sparedSpans = (word: string): readonly (readonly [number, number])[] => {
  const spans: [number, number][] = []
  for (let from = 0; from < word.length - 2; from += 1) {
    for (let to = word.length; to - from >= 4; to -= 1) {
      if (spared.has(word.slice(from, to))) {
        spans.push([from, to])
        break
      }
    }
  }
  return spans
}

/** The strongest entry that `word` matches by its letters alone. */
const hitOf = (word: string): Hit | undefined => {
  const exact = lexicon.exact.get(word)
  if (exact !== undefined) return exact
  let best: Hit | undefined
  const base = baseOf(word, lexicon.stems)
  if (base !== undefined) best = lexicon.stems.get(base)
  const spans = sparedSpans(word)
  const isSpared = (from: number, to: number): boolean =>
    spans.some(([start, end]) => start <= from && end >= to && end - start > to - from)
  for (let size = word.length; size >= 2; size -= 1) {
    const prefix = lexicon.prefixes.get(word.slice(0, size))
    if (prefix !== undefined && !isSpared(0, size)) best = better(best, prefix)
    const from = word.length - size
    const suffix = lexicon.suffixes.get(word.slice(from))
    if (suffix !== undefined && !isSpared(from, word.length)) best = better(best, suffix)
  }
  for (let from = 0; from < word.length - 2; from += 1) {
    for (let to = from + 3; to <= word.length; to += 1) {
      const inside = lexicon.inside.get(word.slice(from, to))
      if (inside !== undefined && !isSpared(from, to)) best = better(best, inside)
    }
  }
  return best
}

/** Whether the word, or each part of the compound, is known to be neutral. */
const isNeutral = (word: string, depth = 0): boolean => {
  if (isFormOf(word, neutral)) return true
  if (depth > 2 || word.length < 6) return false
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const left = word.slice(0, cut)
    if (!isFirstPart(left)) continue
    if (isNeutral(word.slice(cut), depth + 1)) return true
  }
  return false
}

const isFirstPart = (part: string): boolean => {
  if (part.length <= 3) return shortParts.has(part)
  if (neutral.has(part) || neutral.has(`${part}e`) || neutral.has(`${part}a`)) return true
  const joint = part.charAt(part.length - 1)
  if (joint !== 's' && joint !== 'e') return false
  const bare = part.slice(0, -1)
  return bare.length > 3 ? isFormOf(bare, neutral) : shortParts.has(bare)
}

/** A compound of which one part reveals and the rest is known ("kne-kontroll", "hud-gruppen"). */
const compoundHit = (word: string): Hit | undefined => {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const left = word.slice(0, cut)
    const right = word.slice(cut)
    const bare = /[se]$/.test(left) ? left.slice(0, -1) : left
    const first = lexicon.stems.get(left) ?? lexicon.stems.get(bare) ?? lexicon.exact.get(left)
    if (first !== undefined && (isNeutral(right) || hitOf(right) !== undefined)) return first
    if (right.length >= 4 && isFirstPart(left)) {
      const last = hitOf(right)
      if (last !== undefined) return last
    }
  }
  return undefined
}

const longStems = [...lexicon.inside, ...lexicon.prefixes, ...lexicon.stems].filter(
  ([stem]) => stem.length >= 6,
)
const misspellings = misspellingIndexOf(longStems.map(([stem]) => stem))
const stemHits = new Map(longStems)
const neutralMisspellings = misspellingIndexOf([...neutral].filter((word) => word.length >= 5))

/** The entry that a part of `word` is one letter away from. */
const misspeltHit = (word: string): Hit | undefined => {
  for (let from = 0; from <= word.length - 6; from += 1) {
    for (let size = Math.min(13, word.length - from); size >= 6; size -= 1) {
      if (size < 7 && from > 0) break
      const stem = misspeltStem(word.slice(from, from + size), misspellings)
      if (stem === undefined || (stem.length < 7 && (from > 0 || size < 6))) continue
      const hit = stemHits.get(stem)
      if (hit !== undefined) return hit
    }
  }
  return undefined
}

/** A neutral word with one letter wrong: people type texts on the run, and that is not for reviewers to decide. */
const isMisspeltNeutral = (word: string): boolean => {
  if (word.length < 5) return false
  if (misspeltStem(word, neutralMisspellings) !== undefined) return true
  if (word.length < 6) return false
  for (const shorter of withoutOne(word)) if (isFormOf(shorter, neutral)) return true
  for (let size = 1; size <= 4; size += 1) {
    const base = word.slice(0, -size)
    if (base.length < 5 || !isFormOf(`tilbud${word.slice(-size)}`, new Set(['tilbud']))) continue
    const stem = misspeltStem(base, neutralMisspellings)
    if (stem !== undefined && isOneEdit(base, stem)) return true
  }
  return false
}

const judge = (given: string): WordFacts => {
  const word = given.endsWith("'s") ? given.slice(0, -2) : given.replaceAll("'", '')
  const capitals = lexicon.capitals.get(word)
  const found = (facts: WordFacts): WordFacts => (capitals === undefined ? facts : { ...facts, capitals })
  const exact = lexicon.exact.get(word)
  if (exact !== undefined) return found({ kind: 'reveals', hit: exact })
  if (neutral.has(word) || word.length === 1) return found({ kind: 'neutral' })
  const hit = hitOf(word)
  if (hit !== undefined) return found({ kind: 'reveals', hit })
  if (isFormOf(word, neutral) || names.has(word) || (word.endsWith('s') && names.has(word.slice(0, -1))))
    return found({ kind: 'neutral' })
  if (/\d/.test(word)) {
    const letters = word.replace(/\d+/g, '')
    if (letters.length <= 2 || isNeutral(letters)) return found({ kind: 'neutral' })
  }
  if (isNeutral(word)) return found({ kind: 'neutral' })
  const compound = compoundHit(word)
  if (compound !== undefined) return found({ kind: 'reveals', hit: compound })
  if (spared.has(word) || sparedSpans(word).some(([from, to]) => from === 0 && to >= word.length - 4))
    return found({ kind: 'neutral' })
  if (endingsOfPlaces.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)))
    return found({ kind: 'neutral' })
  const misspelt = misspeltHit(word)
  if (misspelt !== undefined) return found({ kind: 'reveals', hit: misspelt })
  if (isMisspeltNeutral(word)) return found({ kind: 'neutral' })
  return found({ kind: 'unknown' })
}

// The same few thousand words come again and again; the memory is bounded and holds single words, never a text.
const remembered = new Map<string, WordFacts>()
const memoryLimit = 20_000

/** The facts of one folded word. */
export const factsOf = (word: string): WordFacts => {
  const known = remembered.get(word)
  if (known !== undefined) return known
  if (remembered.size >= memoryLimit) remembered.clear()
  const facts = judge(word)
  remembered.set(word, facts)
  return facts
}

/** The strongest entry that a run of letters matches once separators or leet letters are taken out of it. */
export const hiddenHit = (run: string): Hit | undefined => {
  const facts = factsOf(run)
  return facts.hit ?? facts.capitals
}
