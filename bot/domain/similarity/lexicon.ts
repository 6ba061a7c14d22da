import type { Language } from '../language.ts'
import { fold, stem } from './stem.ts'
import { phrases as setPhrases } from './vocabulary-phrases.ts'
import { contents } from './vocabulary-statements.ts'
import { grammar, onlyIn, purposes } from './vocabulary.ts'
import type { Row } from './vocabulary.ts'

const tables = { ...grammar, ...purposes, ...contents }

/** What a word means: a key of one of the tables above. */
export type Tag = keyof typeof tables

/** A found meaning and the languages in which that word has it, as bits (1 nb, 2 nn, 4 sv, 8 en). */
export type Meaning = { readonly tag: Tag; readonly languages: number }

/** The bit of each language in `Meaning.languages`. */
export const languageBits: Readonly<Record<Language | 'no', number>> = { nb: 1, nn: 2, sv: 4, en: 8, no: 3 }

const exact = new Map<string, Meaning>()
const prefixes = new Map<string, Meaning>()
const phrases = new Map<string, { words: string[]; meaning: Meaning }[]>()
const folded = new Map<string, Meaning | null>()
const shortened = new Map<string, Meaning | null>()
const stems = new Map<string, Meaning | null>()

const deletions = function* (word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1)
}

const remember = (map: Map<string, Meaning | null>, key: string, meaning: Meaning): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, meaning)
  else if (known !== null && known.tag !== meaning.tag) map.set(key, null)
}

const insert = (map: Map<string, Meaning>, key: string, tag: Tag, bits: number): void => {
  const known = map.get(key)
  // The first tag that claims a word keeps it; another language may add itself to the same tag.
  if (known === undefined) map.set(key, { tag, languages: bits })
  else map.set(key, { tag: known.tag, languages: known.languages | bits })
}

const nbOnly = new Set(onlyIn.nb.split(' '))
const nnOnly = new Set(onlyIn.nn.split(' '))

/** A Norwegian phrase is of one written language where one of its words is. */
const bitsOf = (entry: string, language: Language | 'no'): number => {
  if (!entry.includes('_') || language === 'sv' || language === 'en') return languageBits[language]
  const words = entry.split('_')
  const [nb, nn] = [nbOnly, nnOnly].map((set) => words.some((word) => set.has(word)))
  return nb === nn ? languageBits.no : nb ? languageBits.nb : languageBits.nn
}

for (const [tag, row] of [...Object.entries(setPhrases), ...Object.entries(tables)] as [Tag, Row][]) {
  for (const [language, list] of Object.entries(row) as [Language | 'no', string][]) {
    for (const entry of list.split(/\s+/u).filter(Boolean)) {
      const bits = bitsOf(entry, language)
      if (entry.includes('_')) {
        const words = entry.split('_')
        const first = words[0] ?? ''
        const others = phrases.get(first) ?? []
        const same = others.find((other) => other.words.join('_') === entry)
        if (same) same.meaning = { tag: same.meaning.tag, languages: same.meaning.languages | bits }
        else others.push({ words, meaning: { tag, languages: bits } })
        phrases.set(first, others)
      } else if (entry.endsWith('*')) insert(prefixes, entry.slice(0, -1), tag, bits)
      else insert(exact, entry, tag, bits)
    }
  }
}
for (const [language, other] of [
  ['nb', 'nn'],
  ['nn', 'nb'],
] as const) {
  for (const word of onlyIn[language].split(' ')) {
    const known = exact.get(word)
    if (known) exact.set(word, { tag: known.tag, languages: known.languages & ~languageBits[other] })
  }
}
for (const list of phrases.values()) list.sort((one, other) => other.words.length - one.words.length)
for (const map of [exact, prefixes]) {
  for (const [word, meaning] of map) {
    remember(folded, fold(word), meaning)
    if (map === exact && word.length >= 5) remember(stems, stem(word), meaning)
    if (map === exact && word.length >= 4) {
      remember(shortened, word, meaning)
      for (const shorter of deletions(word)) remember(shortened, shorter, meaning)
    }
  }
}

const byPrefix = (word: string): Meaning | undefined => {
  for (let length = word.length; length >= 3; length--) {
    const found = prefixes.get(word.slice(0, length))
    if (found) return found
  }
  return undefined
}

/**
 * One slip of the finger: a letter too few or too many, two swapped, or in words of seven letters another one;
 * the first letter is right. Shorter words have too many neighbours that mean something else.
 */
const misspelt = (word: string): Meaning | undefined => {
  if (word.length < 4) return undefined
  const direct = shortened.get(word)
  if (direct) return direct
  const votes = new Map<Tag, Meaning>()
  for (const shorter of deletions(word)) {
    const found = shorter.length >= 4 ? exact.get(shorter) : undefined
    if (found) votes.set(found.tag, found)
  }
  for (let at = 1; at + 1 < word.length; at++) {
    const swapped = exact.get(
      word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    )
    if (swapped) votes.set(swapped.tag, swapped)
  }
  if (votes.size === 0 && word.length >= 7) {
    for (const shorter of deletions(word)) {
      const found = shortened.get(shorter)
      if (found) votes.set(found.tag, found)
    }
  }
  return votes.size === 1 ? [...votes.values()][0] : undefined
}

const memory = new Map<string, Meaning | null>()

/**
 * The meaning of one lower-case word, or undefined for a word outside the vocabulary. Spelling without æøå and
 * a single slip in a word of four letters or more are forgiven.
 */
export const meaningOf = (word: string): Meaning | undefined => {
  const known = memory.get(word)
  if (known !== undefined) return known ?? undefined
  const found =
    exact.get(word) ??
    byPrefix(word) ??
    folded.get(fold(word)) ??
    byPrefix(fold(word)) ??
    (word.length >= 6 ? stems.get(stem(word)) : undefined) ??
    misspelt(word)
  if (memory.size > 50_000) memory.clear()
  memory.set(word, found ?? null)
  return found ?? undefined
}

/** The longest phrase of the vocabulary that begins at `at`, with the number of words it takes. */
export const phraseAt = (
  words: readonly (string | undefined)[],
  at: number,
): { readonly meaning: Meaning; readonly length: number } | undefined => {
  const first = words[at]
  if (first === undefined) return undefined
  for (const { words: phrase, meaning } of phrases.get(first) ?? []) {
    if (phrase.every((word, offset) => words[at + offset] === word)) return { meaning, length: phrase.length }
  }
  return undefined
}
