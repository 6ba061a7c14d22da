import { meaningOf, phraseAt } from './lexicon.ts'
import type { Tag } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** A word, phrase, placeholder or mark with what it means. */
export type Piece = {
  readonly token: Token
  readonly tag: Tag | undefined
  readonly languages: number
  readonly norm: string
}

/** Whether any piece of the clause has one of the meanings. */
export const has = (clause: readonly Piece[], ...tags: readonly Tag[]): boolean =>
  clause.some(({ tag }) => tag !== undefined && tags.includes(tag))

/** Gives each piece its meaning; the words of a phrase become one piece. */
export const piecesOf = (tokens: readonly Token[]): Piece[] => {
  const words = tokens.map((token) =>
    token.kind === 'word' || token.kind === 'number' ? token.norm : undefined,
  )
  const pieces: Piece[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (token === undefined) break
    const phrase = phraseAt(words, at)
    if (phrase) {
      const norm = words.slice(at, at + phrase.length).join('_')
      pieces.push({ token, tag: phrase.meaning.tag, languages: phrase.meaning.languages, norm })
      at += phrase.length
      continue
    }
    const isName = token.kind === 'word' && token.marked && token.norm.length === 1
    const meaning = token.kind === 'word' && !isName ? meaningOf(token.norm) : undefined
    pieces.push({ token, tag: meaning?.tag, languages: meaning?.languages ?? 0, norm: token.norm })
    at += 1
  }
  return pieces
}

/** Stands where a question was joined to its answer. */
export const question: Piece = {
  token: { kind: 'comma', start: 0, end: 0, norm: ',', name: '', classes: [], marked: false },
  tag: 'COND',
  languages: 0,
  norm: ',',
}

/** "Between {one} and {other}" and "{one}-{other}" hold what "{range}" holds. */
export const withRanges = (text: string, pieces: readonly Piece[]): Piece[] => {
  const merged: Piece[] = []
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece === undefined) break
    const isTime = (of: Piece | undefined): boolean =>
      of?.token.classes.length === 1 && of.token.classes[0] === 'time' && !of.token.marked
    let next = at + 1
    while (next < at + 4 && pieces[next]?.tag === 'STOP') next++
    const last = pieces[next]
    if (isTime(piece) && last && isTime(last)) {
      const between = text.slice(piece.token.end, last.token.start)
      const opened = pieces.slice(Math.max(0, at - 2), at)
      const isRange =
        /^\s*[-–]\s*(?:kl\.?\s*)?$/u.test(between) ||
        opened.some(
          ({ tag, norm }) =>
            tag === 'BETWEEN' || (/^(?:fra|frå|från|from)$/u.test(norm) && !has(pieces, 'CHANGE')),
        )
      if (isRange) {
        merged.push({ ...piece, token: { ...piece.token, classes: ['range'], norm: '{range}' } })
        at = next
        continue
      }
    }
    merged.push(piece)
  }
  return merged
}

/** Clauses by sentence marks; a question joins the sentence that answers it ("Spørsmål? Ring …"). */
export const clausesOf = (pieces: readonly Piece[]): Piece[][] => {
  const clauses: Piece[][] = []
  let current: Piece[] = []
  let joins = false
  const close = (asks: boolean): void => {
    const previous = clauses.at(-1)
    if (current.length > 0) {
      if (joins && previous && has(current, 'CONTACT', 'LOGIN') && !has(previous, 'CONTACT'))
        previous.push(question, ...current)
      else clauses.push(current)
      joins = asks || (has(current, 'NOT') && has(current, 'SUIT') && !has(current, 'CONTACT'))
    }
    current = []
  }
  for (const piece of pieces) {
    // A link or a number stands without a full stop before the next sentence.
    const before = current.at(-1)?.token
    const opens =
      piece.token.marked &&
      piece.token.kind === 'word' &&
      (before?.kind === 'placeholder' || before?.kind === 'host')
    if (opens) close(false)
    if (piece.token.kind === 'stop') close(piece.norm === '?')
    else current.push(opens ? { ...piece, token: { ...piece.token, marked: false } } : piece)
  }
  close(false)
  return clauses
}

/** Whether a clause only says that the message cannot be answered or is automatic. */
export const isNoReply = (clause: readonly Piece[]): boolean =>
  (has(clause, 'REPLY') && has(clause, 'NOT') && !has(clause, 'TRIED', 'CONTACT', 'WAIT')) ||
  (has(clause, 'LETTER') && clause.some(({ norm }) => /^automati|^maskin/u.test(norm)))

/** The clause without its greeting and without everything from the sign-off on. */
export const trimmed = (clause: readonly Piece[]): Piece[] => {
  let pieces = [...clause]
  const sign = pieces.findIndex(({ tag }) => tag === 'SIGN')
  if (sign >= 0) pieces = pieces.slice(0, sign)
  if (pieces[0]?.tag === 'GREET') {
    pieces = pieces.slice(1)
    while (pieces[0]?.token.classes.includes('name') || pieces[0]?.token.kind === 'comma')
      pieces = pieces.slice(1)
  }
  while (pieces[0]?.token.classes.includes('name') && pieces[1]?.token.kind === 'comma')
    pieces = pieces.slice(2)
  const rest = pieces.filter(({ token, tag }) => token.kind !== 'comma' && tag !== 'STOP')
  const isSender =
    rest.length > 0 && rest.every(({ token, tag }) => token.classes.includes('unit') || tag === 'HOSPITAL')
  if (isSender) return []
  // A unit after everything else signs the text.
  const last = pieces.at(-1)
  if (last?.token.classes.includes('unit') && pieces.length > 2) {
    const before = pieces.at(-2)
    if (
      before?.token.kind === 'placeholder' ||
      before?.token.kind === 'host' ||
      before?.token.kind === 'phone'
    )
      pieces.pop()
  }
  return pieces
}

/** Whether the reader is told what to do in a certain case. */
export const isConditional = (clause: readonly Piece[]): boolean =>
  clause.some(({ tag, norm }, at) => tag === 'COND' || (norm === 'om' && clause[at + 1]?.tag === 'YOU'))
