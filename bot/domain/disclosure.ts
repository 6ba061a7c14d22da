import { disclosureCategories } from './disclosure/category.ts'
import type { DisclosureCategory, Severity } from './disclosure/category.ts'
import type { FoldedText } from './disclosure/fold.ts'
import { foldText } from './disclosure/fold.ts'
import { hidden } from './disclosure/obfuscation.ts'
import { phraseBookOf, phraseRowsOf } from './disclosure/phrases.ts'
import { neutralPhrases } from './disclosure/neutral-phrases.ts'
import { phraseHints } from './disclosure/phrase-hints.ts'
import { phraseMacros, phraseRules } from './disclosure/phrase-rules.ts'
import type { Token } from './disclosure/tokens.ts'
import { isWordUnit, tokensOf } from './disclosure/tokens.ts'
import { factsOf } from './disclosure/word-facts.ts'
import { lexicon } from './disclosure/word-tables.ts'

export { disclosureCategories }
export type { DisclosureCategory, Severity }

/** A stretch of a text that reveals, or may reveal, something about somebody's health (LE-31). */
export interface Finding {
  readonly category: DisclosureCategory
  readonly severity: Severity
  /** UTF-16 offsets in the given text, end exclusive. */
  readonly start: number
  readonly end: number
  /** The stretch as it is written in the given text. */
  readonly found: string
  /** Key of the sentence that says why: `disclosure.` and the category. */
  readonly code: `disclosure.${DisclosureCategory}`
}

/** Which way of checking: a template, a short label (place, room, unit, sender), or a filled text. */
export type CheckedKind = 'template' | 'label' | 'filled'

/** Options of `checkDisclosure`. */
export interface DisclosureOptions {
  /** Words or phrases that a recorded decision allows: each suppresses itself, never a text (LE-31). */
  readonly allow?: readonly string[]
  /** A label has no sentences, so a capital letter in it does not make a word a name. Default `template`. */
  readonly kind?: CheckedKind
}

interface Span {
  readonly hit: { readonly category: DisclosureCategory; readonly severity: Severity }
  readonly start: number
  readonly end: number
}

const book = phraseBookOf(
  [...phraseRowsOf(phraseRules), ...phraseRowsOf(phraseHints), ...lexicon.phrases],
  phraseMacros,
)

const neutralBook = phraseBookOf(phraseRowsOf(neutralPhrases), phraseMacros)

const isCapital = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== letter.toLowerCase() && letter === letter.toUpperCase()

const unknown: Span['hit'] = { category: 'unknown_word', severity: 'warn' }

/** Offsets in the given text of a stretch of the folded one. */
const given = (folded: FoldedText, start: number, end: number): readonly [number, number] => [
  folded.starts?.[start] ?? start,
  folded.ends?.[end - 1] ?? end,
]

const opened = /https?:\/\/|www\./
const domain = /\.(?:no|se|com|net|org|nu|io|eu|info)(?![a-zæøå])(?:\/\S*)?/g

/** Hosts, addresses and paths: looked through for what reveals, but their words are not asked to be known. */
const linksOf = (text: string): [start: number, end: number][] => {
  const links: [number, number][] = []
  for (const { 0: stretch, index } of text.matchAll(/\S{4,}/g)) {
    const at = stretch.indexOf('@', 1)
    const isMail = at > 0 && stretch.slice(at + 2, -1).includes('.')
    const address = isMail ? 0 : stretch.search(opened)
    if (address >= 0) links.push([index + address, index + stretch.length])
    let done = 0
    for (const match of stretch.matchAll(domain)) {
      let start = match.index
      while (start > done && /[a-z0-9.-]/.test(stretch.charAt(start - 1))) start -= 1
      done = match.index + match[0].length
      if (stretch.charAt(match.index - 1) !== '.' && start < match.index)
        links.push([index + start, index + done])
    }
  }
  return links
}

const wordSpans = (tokens: readonly Token[], folded: FoldedText, text: string, kind: CheckedKind): Span[] => {
  const spans: Span[] = []
  const links = folded.text.includes('.') || folded.text.includes('@') ? linksOf(folded.text) : []
  const shouts = !/[a-zæøåäö]/.test(text.replace(/\{[^{}]*\}/g, '')) && text.length > 12
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    const facts = factsOf(token.text)
    const [from, to] = given(folded, token.start, token.end)
    const written = text.slice(from, to)
    if (facts.capitals !== undefined && written === written.toUpperCase() && !shouts) {
      spans.push({ hit: facts.capitals, start: token.start, end: token.end })
    } else if (facts.hit !== undefined) spans.push({ hit: facts.hit, start: token.start, end: token.end })
    else if (facts.kind === 'unknown') {
      if (links.some(([start, end]) => token.start >= start && token.end <= end)) continue
      const isName =
        !token.opens &&
        kind !== 'label' &&
        !shouts &&
        isCapital(written[0]) &&
        !(written.length <= 5 && written.length > 1 && written === written.toUpperCase())
      if (!isName) spans.push({ hit: unknown, start: token.start, end: token.end })
    }
  }
  return spans
}

const allowedStretches = (folded: string, allow: readonly string[]): [number, number][] => {
  const stretches: [number, number][] = []
  for (const entry of allow) {
    const wanted = foldText(entry.trim()).text
    if (wanted === '') continue
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      if (!(at > 0 && isWordUnit(folded, at - 1)) && !isWordUnit(folded, end)) stretches.push([at, end])
    }
  }
  return stretches
}

const rank = (span: Span): number =>
  (span.hit.severity === 'block' ? 1_000_000 : 0) +
  (span.hit.category === 'unknown_word' ? 0 : 100_000) +
  (span.end - span.start)

/**
 * What in `text` reveals or hints at somebody's health: words, compounds, misspellings, hidden spellings, oblique
 * wording, and words of which nothing is known. Promise: findings sorted by `start`, not overlapping, the strongest
 * kept; placeholders in braces are skipped; never throws; nothing is remembered but single words. LE-31, XC-16.
 */
export const checkDisclosure = (text: string, options: DisclosureOptions = {}): Finding[] => {
  const folded = foldText(text)
  const kind = options.kind ?? 'template'
  const tokens = tokensOf(folded, (index) => isCapital(text[folded.starts?.[index] ?? index]))
  const spans = wordSpans(tokens, folded, text, kind)
  for (const { hit, first, last } of book.find(tokens, folded.text)) {
    spans.push({ hit, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 })
  }
  for (const { hit, start, end } of hidden(folded.text, tokens)) spans.push({ hit, start, end })
  const allowed = options.allow === undefined ? [] : allowedStretches(folded.text, options.allow)
  if (spans.length > 0) {
    for (const { first, last } of neutralBook.find(tokens, folded.text)) {
      allowed.push([tokens[first]?.start ?? 0, tokens[last]?.end ?? 0])
    }
  }
  const counted = spans.filter(
    (span) => !allowed.some(([start, end]) => span.start >= start && span.end <= end),
  )
  counted.sort((left, right) => rank(right) - rank(left))
  const kept: Span[] = []
  const taken = new Uint8Array(folded.text.length)
  for (const span of counted) {
    if (taken.subarray(span.start, span.end).includes(1)) continue
    taken.fill(1, span.start, span.end)
    kept.push(span)
  }
  kept.sort((left, right) => left.start - right.start)
  const findings = kept.map(({ hit, start, end }): Finding => {
    const [from, to] = given(folded, start, end)
    return {
      category: hit.category,
      severity: hit.severity,
      start: from,
      end: to,
      found: text.slice(from, to),
      code: `disclosure.${hit.category}`,
    }
  })
  return findings
}

/** The verdict of a list of findings: `block` when one blocks, else `warn` when there is one, else `pass`. */
export const verdictOf = (findings: readonly Pick<Finding, 'severity'>[]): 'pass' | 'warn' | 'block' => {
  if (findings.length === 0) return 'pass'
  return findings.some((finding) => finding.severity === 'block') ? 'block' : 'warn'
}

const replyRoute =
  /\{(?:tlf|tel|telefon|phone|ring|telefonnummer|phone_number|nummer)[^{}]*\}|\{[^{}]*(?:tlf|telefon|phone)[^{}]*\}|(?:\+|00)?\d(?:[\s-]?\d){4,}|\b(?:113|112|1177)\b|(?:ikke|ikkje|inte|ej|not|cannot|can't|unable to)\b[^.!?]{0,40}\b(?:besvar\w*|svar\w*|repl\w*|answer\w*|respon\w*|monitor\w*)|(?:besvar\w*|svar\w*|repl\w*|answer\w*|send\w*|respond)\b[^.!?]{0,20}\b(?:ikke|ikkje|inte|ej|not)\b|no-?\s?reply/

/**
 * The finding over the whole text when it says neither where to call (a phone placeholder or a number) nor that it
 * cannot be answered, in any of the four languages; otherwise null. The caller adds it to the others (XC-34).
 */
export const checkReplyRoute = (text: string): Finding | null => {
  if (replyRoute.test(foldText(text).text)) return null
  return {
    category: 'no_reply_route',
    severity: 'warn',
    start: 0,
    end: text.length,
    found: text,
    code: 'disclosure.no_reply_route',
  }
}
