import { leetReadings } from './fold.ts'
import { baseOf, isFormOf, longestEnding } from './inflection.ts'
import type { LetterModel } from './letter-model.ts'
import { letterModelOf } from './letter-model.ts'
import type { MisspellingIndex } from './misspelling.ts'
import type { Hit } from './lexicon.ts'
import {
  isOneEdit,
  misspellingIndexOf,
  misspeltStem,
  misspeltWithin,
  stretchIndexOf,
  withoutOne,
} from './misspelling.ts'
import {
  endingsOfPlaces,
  lexicon,
  longestCompound,
  longestEnd,
  longestFirstPart,
  longestSpared,
  longestStem,
  names,
  neutral,
  shortParts,
  spared,
  written,
} from './word-tables.ts'

/** What is known of a single folded word, whatever stands around it. */
export interface WordFacts {
  readonly kind: 'neutral' | 'reveals' | 'unknown'
  /** Set when the word reveals something. */
  readonly hit?: Hit
  /** Set when the word reveals something only in capitals ("MR", "DPS"). */
  readonly capitals?: Hit
}

const better = (left: Hit | undefined, right: Hit | undefined): Hit | undefined => {
  if (left === undefined) return right
  if (right === undefined) return left
  if (left.severity !== right.severity) return left.severity === 'block' ? left : right
  return right.stem.length > left.stem.length ? right : left
}

/** Words by their first letters, so that a word is not asked at each place for each length. */
const byHead = <T>(
  entries: Iterable<readonly [string, T]>,
  size: number,
): ReadonlyMap<string, readonly (readonly [string, T])[]> => {
  const map = new Map<string, (readonly [string, T])[]>()
  for (const entry of entries) {
    const head = entry[0].slice(0, size)
    const known = map.get(head)
    if (known === undefined) map.set(head, [entry])
    else known.push(entry)
  }
  return map
}

const sparedHeads = byHead(
  [...spared].filter((word) => word.length >= 4).map((word) => [word, true] as const),
  4,
)
const insideHeads = byHead(lexicon.inside, 3)

/** Whether the stretch of `word` lies wholly inside a colliding neutral stem ("be-kreft", "t-rygg"). */
const isSpared = (word: string, from: number, to: number): boolean => {
  for (let at = Math.max(0, to - longestSpared); at <= from; at += 1) {
    for (const [stem] of sparedHeads.get(word.slice(at, at + 4)) ?? []) {
      if (at + stem.length >= to && stem.length > to - from && word.startsWith(stem, at)) return true
    }
  }
  return false
}

/** The strongest entry that `word` matches by its letters alone. */
const hitOf = (word: string): Hit | undefined => {
  const exact = lexicon.exact.get(word)
  if (exact !== undefined) return exact
  let best: Hit | undefined
  const base = baseOf(word, lexicon.stems)
  if (base !== undefined) best = lexicon.stems.get(base)
  for (let size = Math.min(word.length, longestEnd); size >= 2; size -= 1) {
    const prefix = lexicon.prefixes.get(word.slice(0, size))
    if (prefix !== undefined && !isSpared(word, 0, size)) best = better(best, prefix)
    const from = word.length - size
    const suffix = lexicon.suffixes.get(word.slice(from))
    if (suffix !== undefined && !isSpared(word, from, word.length)) best = better(best, suffix)
  }
  for (let from = 0; from < word.length - 2; from += 1) {
    for (const [stem, hit] of insideHeads.get(word.slice(from, from + 3)) ?? []) {
      if (word.startsWith(stem, from) && !isSpared(word, from, from + stem.length)) best = better(best, hit)
    }
  }
  return best
}

/** Whether the word, or each part of the compound, is known to be neutral. */
const isNeutral = (word: string, depth = 0): boolean => {
  if (isFormOf(word, neutral)) return true
  if (depth > 2 || word.length < 6 || word.length > longestCompound) return false
  for (let cut = 3; cut <= Math.min(word.length - 3, longestFirstPart); cut += 1) {
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
const compoundHit = (word: string, shortest = 3): Hit | undefined => {
  const longest = Math.max(longestFirstPart, longestStem + 1)
  for (let cut = shortest; cut <= Math.min(word.length - 3, longest); cut += 1) {
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
const misspellings = stretchIndexOf(longStems.map(([stem]) => stem))
const stemHits = new Map(longStems)
let neutralMisspellings: MisspellingIndex | undefined

/** The entry that a part of `word` is one letter away from. */
const misspeltHit = (word: string): Hit | undefined => {
  const stem = word.length < 6 ? undefined : misspeltWithin(word, misspellings)
  return stem === undefined ? undefined : stemHits.get(stem)
}

/** A neutral word with one letter wrong: people type texts on the run, and that is not for reviewers to decide. */
const isMisspeltNeutral = (word: string): boolean => {
  if (word.length < 5 || word.length > longestFirstPart) return false
  // Most texts hold no word that has to be asked for here: built when the first one does.
  neutralMisspellings ??= misspellingIndexOf([...neutral].filter((one) => one.length >= 5))
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

/** A colliding stem with an ending of its own ("kooperasjonene"). */
const isCollision = (word: string): boolean =>
  (sparedHeads.get(word.slice(0, 4)) ?? []).some(
    ([stem]) => stem.length >= word.length - 4 && word.startsWith(stem),
  )

let model: LetterModel | undefined

// Found by cross-validation over the tables: six in ten everyday words lie below, one in twenty of those that reveal.
const everydayBelow = -1

/** An unknown word that is built like an everyday one through and through. Learnt from the tables when first asked. */
const isBuiltEveryday = (word: string): boolean => {
  model ??= letterModelOf(written, [
    ...lexicon.inside.keys(),
    ...lexicon.prefixes.keys(),
    ...lexicon.suffixes.keys(),
    ...lexicon.stems.keys(),
    ...lexicon.exact.keys(),
  ])
  return model(word) < everydayBelow
}

const judge = (given: string): WordFacts => {
  const word = given.endsWith("'s") ? given.slice(0, -2) : given.replaceAll("'", '')
  const capitals = lexicon.capitals.get(word)
  const found = (facts: WordFacts): WordFacts => (capitals === undefined ? facts : { ...facts, capitals })
  const exact = lexicon.exact.get(word)
  if (exact !== undefined) return found({ kind: 'reveals', hit: exact })
  if (neutral.has(word) || word.length === 1) return found({ kind: 'neutral' })
  const base = baseOf(word, neutral)
  const hit = hitOf(word)
  // "Önska-de" holds "skade" only by accident; a match from the first letter on is none, unless the neutral word
  // itself holds the stem and more ("ryggsekk-er").
  const isAccident =
    hit !== undefined &&
    base !== undefined &&
    base.length >= 4 &&
    (!word.startsWith(hit.stem) || (base.length > hit.stem.length + 2 && base.startsWith(hit.stem)))
  if (hit !== undefined && !isAccident) return found({ kind: 'reveals', hit })
  if (isFormOf(word, neutral) || names.has(word) || (word.endsWith('s') && names.has(word.slice(0, -1))))
    return found({ kind: 'neutral' })
  if (/\d/.test(word)) {
    const letters = word.replace(/\d+/g, '')
    if (letters.length <= 2 || isNeutral(letters) || leetReadings(word).some((reading) => isNeutral(reading)))
      return found({ kind: 'neutral' })
  }
  const long = compoundHit(word, 4)
  if (long !== undefined) return found({ kind: 'reveals', hit: long })
  if (isNeutral(word)) return found({ kind: 'neutral' })
  const compound = compoundHit(word)
  if (compound !== undefined) return found({ kind: 'reveals', hit: compound })
  if (spared.has(word) || isCollision(word)) return found({ kind: 'neutral' })
  if (endingsOfPlaces.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)))
    return found({ kind: 'neutral' })
  const misspelt = misspeltHit(word)
  // A short stem is one letter away from many a neutral word ("resepsjoen" is not a misspelt "resept").
  const isTypo = (misspelt === undefined || misspelt.stem.length < 7) && isMisspeltNeutral(word)
  if (isTypo) return found({ kind: 'neutral' })
  if (misspelt !== undefined) return found({ kind: 'reveals', hit: misspelt })
  if (word.length <= 3 || isBuiltEveryday(word)) return found({ kind: 'neutral' })
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

/** The entry that a run of letters is as a whole, inflected or not. */
export const tableHit = (run: string): Hit | undefined => {
  if (run.length > longestStem + longestEnding && run.length > longestEnd) return undefined
  if (neutral.has(run)) return undefined
  return (
    lexicon.exact.get(run) ??
    lexicon.stems.get(baseOf(run, lexicon.stems) ?? '') ??
    lexicon.inside.get(run) ??
    lexicon.prefixes.get(run) ??
    lexicon.suffixes.get(run) ??
    lexicon.capitals.get(run)
  )
}

/** The entry that two or three words match when they are read as one, by their letters alone. */
export const joinedHit = (run: string): Hit | undefined => hitOf(run)

/** Whether a folded word stands in the neutral tables or among the names as it is. */
export const isKnownWord = (word: string): boolean => neutral.has(word) || names.has(word)
