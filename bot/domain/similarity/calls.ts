import { actorOf, callerOf } from './actors.ts'
import { has, isConditional, question } from './clauses.ts'
import type { Piece } from './clauses.ts'
import type { Draft } from './draft.ts'

/** Notes what a clause denies. */
export const readNegation = (draft: Draft, clause: readonly Piece[]): void => {
  // An old link that works no longer is said of every new one.
  if (has(clause, 'LINKWORD') && !has(clause, 'YOU', 'MUST')) return
  clause.forEach((piece, at) => {
    if (piece.tag !== 'NOT') return
    const near = [...clause.slice(Math.max(0, at - 3), at), ...clause.slice(at + 1, at + 3)]
    const force = near.some(({ tag }) => tag === 'NEED')
      ? 'need'
      : near.some(({ tag }) => tag === 'MUST')
        ? 'must'
        : 'plain'
    // That nobody has to come is said with either verb.
    draft.denied.add(force === 'must' && has(clause, 'COME') ? 'need' : force)
  })
}

/** "Do you not need …, call": the verb stands first and a call follows. */
const asksFirst = (clause: readonly Piece[]): boolean =>
  ((clause[1]?.tag === 'YOU' && clause[0]?.token.kind === 'word' && clause[0].tag !== 'WE') ||
    /^(?:er|är|is|finnes|are)$/u.test(clause[0]?.norm ?? '') ||
    ['NEED', 'CAN', 'WANT', 'COND', 'MUST'].includes(clause[0]?.tag ?? '')) &&
  has(clause.slice(2), 'CONTACT')

/** Calls of either side, and why the reader should call. Returns whether a "not" was part of the condition. */
export const readCalls = (draft: Draft, clause: readonly Piece[]): boolean => {
  if (has(clause, 'THANKS')) return false
  const not = has(clause, 'NOT')
  const hasWe = has(clause, 'WE')
  const byReader = clause.some(
    ({ tag }, at) => (tag === 'CHANGE' || tag === 'CANCEL') && actorOf(clause, at) === 'you',
  )
  const reachable =
    has(clause, 'CONTACT', 'LOGIN') ||
    clause.some(
      ({ token }) => token.kind === 'host' || token.kind === 'phone' || token.classes.includes('phone'),
    )
  const unable =
    not &&
    (has(clause, 'SUIT') ||
      (clause[1]?.tag === 'YOU' && asksFirst(clause)) ||
      (has(clause, 'NEED') && (asksFirst(clause) || isConditional(clause))) ||
      (has(clause, 'CAN', 'COME', 'WANT', 'HELD') && (has(clause, 'YOU') || !hasWe)))
  const inCondition = unable && (reachable || isConditional(clause))
  const declines = inCondition || has(clause, 'DECLINE') || byReader
  clause.forEach(({ tag, norm }, at) => {
    if (tag === 'TRY' && hasWe && actorOf(clause, at) === 'us') draft.weCall = true
    if (
      tag === 'TALK' ||
      (tag === 'CONTACT' &&
        /^(?:kontakt|contact)$/u.test(norm) &&
        has(clause.slice(0, at), 'WE') &&
        has(clause.slice(0, at), 'WANT', 'NEED'))
    ) {
      // "We wish contact with you" asks for a call; it does not promise one.
      if (hasWe && callerOf(clause, at) === 'us') draft.flags.add('tried')
      return
    }
    if (tag !== 'CONTACT') return
    if (callerOf(clause, at) === 'us' && !has(clause, 'TRIED')) draft.weCall = true
    else if (!(declines && has(clause.slice(0, at), 'CONTACT')))
      draft.youCall.add(
        has(clause, 'ARRIVED')
          ? 'arrival'
          : declines
            ? 'decline'
            : has(clause, 'QUESTION')
              ? 'question'
              : !not &&
                  (has(clause, 'WANT', 'SUIT') ||
                    (has(clause, 'NEED') && (isConditional(clause) || asksFirst(clause)) && !hasWe) ||
                    (isConditional(clause) && has(clause, 'COME', 'CAN')))
                ? 'accept'
                : 'plain',
      )
  })
  const byPhone = clause.some(({ token }) => token.kind === 'phone' || token.classes.includes('phone'))
  if (!has(clause, 'CONTACT') && (declines || byPhone)) {
    draft.youCall.add(declines ? 'decline' : has(clause, 'QUESTION') ? 'question' : 'plain')
  }
  const asks = clause.findIndex(({ tag }) => tag === 'COND')
  const askedNot = not && asks >= 0 && (clause[asks] === question ? has(clause.slice(0, asks), 'NOT') : true)
  return inCondition || has(clause, 'DECLINE') || askedNot
}
