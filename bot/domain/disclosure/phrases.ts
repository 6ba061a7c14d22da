import type { DisclosureCategory, Severity } from './category.ts'
import { foldWord, plainSpellings } from './fold.ts'
import type { Hit } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** What a phrase found among the tokens of one text. */
export interface PhraseMatch {
  readonly hit: Hit
  /** Indexes of its first and last token. */
  readonly first: number
  readonly last: number
}

interface Step {
  /** Element that the token must match. */
  readonly element: number
  /** How many other tokens may stand before it. */
  readonly gap: number
}

interface Phrase {
  readonly hit: Hit
  readonly steps: readonly Step[]
  /** Element that must not match the next (or previous) token. */
  readonly notNext?: number
  readonly notBefore?: number
  /** The phrase ends with its sentence. */
  readonly closes: boolean
  /** A hyphen must follow. */
  readonly hyphen: boolean
}

interface Matchers {
  readonly exact: Map<string, number[]>
  readonly prefixes: Map<string, number[]>
  readonly suffixes: Map<string, number[]>
}

/** What one word can be in the phrases. */
interface Marks {
  readonly elements: ReadonlySet<number>
  /** Phrases that may begin with it. */
  readonly heads: readonly Phrase[]
}

/** Compiled phrases; `find` gives every match in the tokens of one text. */
export interface PhraseBook {
  readonly find: (tokens: readonly Token[], text: string) => PhraseMatch[]
}

/** One row of the phrase table: `category severity: pattern`. */
export interface PhraseRow {
  readonly pattern: string
  readonly hit: Hit
}

const note = (map: Map<string, number[]>, key: string, element: number): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, [element])
  else if (!known.includes(element)) known.push(element)
}

/** Reads lines `category severity: pattern`; blank lines and lines that begin with # are skipped. */
export const phraseRowsOf = (lines: string): PhraseRow[] => {
  const rows: PhraseRow[] = []
  for (const line of lines.split('\n')) {
    const match = /^\s*([a-z_]+) (block|warn): (.+)$/.exec(line)
    if (match === null) continue
    const [, category = '', severity = '', pattern = ''] = match
    rows.push({
      pattern,
      hit: { category: category as DisclosureCategory, severity: severity as Severity, stem: pattern },
    })
  }
  return rows
}

/**
 * Compiles rows. A pattern is a row of words in one sentence: `a|b` alternatives, `stem*` and `*end` parts of a word,
 * `..3` up to three words between, `!a|b` first or last for what must not stand there, `$` end of the sentence,
 * `{}` a placeholder, `#` a number, `-` at the end a hyphen. Macros `@name` stand for alternatives.
 */
export const phraseBookOf = (
  rows: readonly PhraseRow[],
  macros: Readonly<Record<string, string>>,
): PhraseBook => {
  const matchers: Matchers = { exact: new Map(), prefixes: new Map(), suffixes: new Map() }
  const elements = new Map<string, number>()
  const elementOf = (alternatives: string): number => {
    const expanded = alternatives.replace(/@(\w+)/g, (_, name: string) =>
      (macros[name] ?? '').trim().replace(/\s+/g, '|'),
    )
    const known = elements.get(expanded)
    if (known !== undefined) return known
    const element = elements.size
    elements.set(expanded, element)
    for (const alternative of expanded.split('|')) {
      const stem =
        alternative === '{}' || alternative === '#' ? alternative : foldWord(alternative.replaceAll('*', ''))
      for (const spelling of stem.length < 7 ? [stem] : [stem, ...plainSpellings(stem)]) {
        if (alternative.startsWith('*')) note(matchers.suffixes, spelling, element)
        else if (alternative.endsWith('*')) note(matchers.prefixes, spelling, element)
        else note(matchers.exact, spelling, element)
      }
    }
    return element
  }
  const byHead = new Map<number, Phrase[]>()
  for (const { pattern, hit } of rows) {
    const steps: Step[] = []
    let gap = 0
    let notNext: number | undefined
    let notBefore: number | undefined
    let closes = false
    let hyphen = false
    for (const part of pattern.trim().split(/\s+/)) {
      if (part === '$') closes = true
      else if (part === '-') hyphen = true
      else if (part.startsWith('..')) gap = Number(part.slice(2))
      else if (part.startsWith('!')) {
        if (steps.length === 0) notBefore = elementOf(part.slice(1))
        else notNext = elementOf(part.slice(1))
      } else {
        steps.push({ element: elementOf(part), gap })
        gap = 0
      }
    }
    const head = steps[0]
    if (head === undefined) continue
    const phrase: Phrase = {
      hit,
      steps,
      closes,
      hyphen,
      ...(notNext === undefined ? {} : { notNext }),
      ...(notBefore === undefined ? {} : { notBefore }),
    }
    const known = byHead.get(head.element)
    if (known === undefined) byHead.set(head.element, [phrase])
    else known.push(phrase)
  }

  const remembered = new Map<string, Marks>()
  const none: Marks = { elements: new Set(), heads: [] }
  const marksOf = (token: Token): Marks => {
    const word = token.kind === 'number' ? '#' : token.text
    const known = remembered.get(word)
    if (known !== undefined) return known
    if (remembered.size > 20_000) remembered.clear()
    const bare = word.replaceAll("'", '')
    const found = new Set<number>(matchers.exact.get(bare) ?? [])
    for (let size = 1; size <= bare.length; size += 1) {
      for (const element of matchers.prefixes.get(bare.slice(0, size)) ?? []) found.add(element)
      for (const element of matchers.suffixes.get(bare.slice(bare.length - size)) ?? []) found.add(element)
    }
    const marks =
      found.size === 0
        ? none
        : { elements: found, heads: [...found].flatMap((element) => byHead.get(element) ?? []) }
    remembered.set(word, marks)
    return marks
  }

  // Which elements the text at hand has at all: most phrases are out after one look. Stamped, never cleared.
  const seen = new Uint32Array(elements.size)
  let stamp = 0

  const find = (tokens: readonly Token[], text: string): PhraseMatch[] => {
    const matches: PhraseMatch[] = []
    const marks = tokens.map(marksOf)
    stamp += 1
    for (const { elements: present } of marks) for (const element of present) seen[element] = stamp
    const has = (index: number, element: number, sentence: number): boolean =>
      tokens[index]?.sentence === sentence && (marks[index]?.elements.has(element) ?? false)
    const lastOf = (phrase: Phrase, step: number, from: number, sentence: number): number => {
      const wanted = phrase.steps[step]
      if (wanted === undefined) {
        const last = from - 1
        if (phrase.notNext !== undefined && has(from, phrase.notNext, sentence)) return -1
        if (phrase.closes && tokens[from]?.sentence === sentence) return -1
        if (phrase.hyphen && text[tokens[last]?.end ?? 0] !== '-') return -1
        return last
      }
      for (let skip = 0; skip <= wanted.gap; skip += 1) {
        const at = from + skip
        if (tokens[at]?.sentence !== sentence) return -1
        if (!has(at, wanted.element, sentence)) continue
        const last = lastOf(phrase, step + 1, at + 1, sentence)
        if (last >= 0) return last
      }
      return -1
    }
    for (const [index, token] of tokens.entries()) {
      for (const phrase of marks[index]?.heads ?? []) {
        if (phrase.steps.some(({ element }) => seen[element] !== stamp)) continue
        if (phrase.notBefore !== undefined && has(index - 1, phrase.notBefore, token.sentence)) continue
        const last = lastOf(phrase, 1, index + 1, token.sentence)
        if (last >= 0) matches.push({ hit: phrase.hit, first: index, last })
      }
    }
    return matches
  }
  return { find }
}
