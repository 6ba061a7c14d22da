import type { DisclosureCategory, RevealTable, Severity } from './category.ts'
import { foldWord, plainSpellings } from './fold.ts'

/** What an entry of a table says about a word that it matches. */
export interface Hit {
  readonly category: DisclosureCategory
  readonly severity: Severity
  readonly stem: string
}

/**
 * The compiled tables. Marks of an entry: `stem*` begins a word, `*stem` ends one, `*stem*` stands anywhere in one,
 * `=stem` is exactly that word, `^STEM` only in capitals, plain `stem` is a word with its inflections and a part of
 * compounds; a hyphen inside means two words, side by side or hyphenated.
 */
export interface Lexicon {
  readonly exact: Map<string, Hit>
  readonly stems: Map<string, Hit>
  readonly prefixes: Map<string, Hit>
  readonly suffixes: Map<string, Hit>
  readonly inside: Map<string, Hit>
  readonly capitals: Map<string, Hit>
  readonly phrases: { readonly pattern: string; readonly hit: Hit }[]
}

const spellings = (stem: string, neutral: ReadonlySet<string>): readonly string[] =>
  stem.length < 5
    ? [stem]
    : [
        stem,
        ...plainSpellings(stem).filter(
          (plain) => !neutral.has(plain) && !neutral.has(`${plain}a`) && !neutral.has(`${plain}e`),
        ),
      ]

const put = (map: Map<string, Hit>, stem: string, hit: Hit): void => {
  const known = map.get(stem)
  if (known === undefined || (known.severity === 'warn' && hit.severity === 'block')) map.set(stem, hit)
}

const addEntry = (
  lexicon: Lexicon,
  entry: string,
  category: DisclosureCategory,
  severity: Severity,
  neutral: ReadonlySet<string>,
): void => {
  const capitals = entry.startsWith('^')
  const stem = foldWord(entry.replace(/^[=^]/, '').replaceAll('*', ''))
  const hit: Hit = { category, severity, stem }
  if (capitals) put(lexicon.capitals, stem, hit)
  else if (entry.includes('-')) {
    const words = foldWord(entry.replace(/^[=*]/, ''))
      .split('-')
      .filter((word) => word !== '')
    if (/-\*?$/.test(entry)) lexicon.phrases.push({ pattern: `${words[0] ?? ''} -`, hit })
    else lexicon.phrases.push({ pattern: words.join(' '), hit })
  } else {
    for (const spelling of spellings(stem, neutral)) {
      if (entry.startsWith('=')) put(lexicon.exact, spelling, hit)
      else if (entry.startsWith('*') && entry.endsWith('*')) put(lexicon.inside, spelling, hit)
      else if (entry.startsWith('*')) put(lexicon.suffixes, spelling, hit)
      else if (entry.endsWith('*')) put(lexicon.prefixes, spelling, hit)
      else if (entry.includes('*')) put(lexicon.exact, spelling, hit)
      else put(lexicon.stems, spelling, hit)
    }
  }
}

/**
 * Compiles tables into the maps that `word-facts.ts` asks; entries are folded here, once. A spelling without Nordic
 * letters that would be a neutral word is left out ("besvar" is not "besvær").
 */
export const lexiconOf = (tables: readonly RevealTable[], neutral: ReadonlySet<string>): Lexicon => {
  const lexicon: Lexicon = {
    exact: new Map(),
    stems: new Map(),
    prefixes: new Map(),
    suffixes: new Map(),
    inside: new Map(),
    capitals: new Map(),
    phrases: [],
  }
  for (const table of tables) {
    for (const severity of ['block', 'warn'] as const) {
      for (const entry of (table[severity] ?? '').split(/\s+/)) {
        if (entry !== '') addEntry(lexicon, entry, table.category, severity, neutral)
      }
    }
  }
  return lexicon
}

/** The words of whitespace-separated lists, folded. */
export const wordSetOf = (...lists: readonly string[]): Set<string> => {
  const words = new Set<string>()
  for (const list of lists) {
    for (const entry of list.split(/\s+/)) {
      for (const part of foldWord(entry).split(/[-:./]/)) {
        const word = part.replaceAll("'", '')
        if (word !== '') words.add(word)
      }
    }
  }
  return words
}
