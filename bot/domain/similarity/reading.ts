import { readCalls, readNegation } from './calls.ts'
import { clausesOf, has, isNoReply, piecesOf, trimmed, withRanges } from './clauses.ts'
import type { Piece } from './clauses.ts'
import { readContents } from './statements.ts'
import { draftOf } from './draft.ts'
import type { Channel, Frame } from './frame.ts'
import { languageBits } from './lexicon.ts'
import { isTold, purposeOf, readPurpose } from './purposes.ts'
import { tokenise } from './tokens.ts'

const languagesOf = (pieces: readonly Piece[]): number => {
  const bits = [languageBits.nb, languageBits.nn, languageBits.sv, languageBits.en]
  const votes = bits.map((bit) =>
    pieces.reduce((sum, { languages }) => sum + ((languages & bit) === 0 ? 0 : 1), 0),
  )
  // Names of placeholders count only where the words leave a doubt.
  for (const { token } of pieces) {
    if (token.kind !== 'placeholder') continue
    if (/^\{+\s*(?:ny_?|nya_?)?datum/iu.test(token.name)) votes[2] = (votes[2] ?? 0) + 0.1
    else if (/^\{+\s*(?:ny_?)?dato/iu.test(token.name))
      votes.forEach((vote, at) => (votes[at] = vote + (at < 2 ? 0.1 : 0)))
  }
  const most = Math.max(...votes)
  return bits.reduce((sum, bit, at) => (votes[at] === most ? sum | bit : sum), 0)
}

/** Whether an appointment with its date stands before any condition: "You have … on {date}, call … if …". */
const statesFirst = (clause: readonly Piece[]): boolean => {
  const condition = clause.findIndex(
    ({ tag, norm }, at) =>
      tag === 'CONTACT' || tag === 'COND' || tag === 'NOT' || tag === 'DECLINE' || (norm === 'om' && at < 2),
  )
  const before = clause.slice(0, Math.max(0, condition))
  return (
    has(before, 'APPT') &&
    has(before, 'AUX', 'GIVEN', 'YOU') &&
    before.some(({ token }) => token.classes.includes('date') || token.classes.includes('time'))
  )
}

/** Letters that are read of a text: some signs unfold to eighteen letters each, and say nothing to a patient. */
const longestRead = 4_000

/** Reads a text once into what counts when it is compared; pure, some 40 microseconds a text. */
export const frameOf = (text: string): Frame => {
  const clean = text
    .normalize('NFKC')
    .slice(0, longestRead)
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
  const pieces = withRanges(clean, piecesOf(tokenise(clean)))
  const draft = draftOf(text)
  for (const whole of clausesOf(pieces)) {
    const clause = trimmed(whole)
    if (clause.length === 0 || isNoReply(clause)) continue
    const inCondition = readCalls(draft, clause)
    if (!inCondition && !has(clause, 'TRIED', 'MISSED', 'HELD') && !has(clause, 'CAME'))
      readNegation(draft, clause)
    readPurpose(draft, clause, inCondition && !statesFirst(clause))
    readContents(draft, clause, inCondition)
  }
  const purpose = purposeOf(draft)
  const { flags, ...rest } = draft
  const channel: Channel =
    flags.has('video') || rest.placeholders.includes('link')
      ? 'video'
      : flags.has('phonecall')
        ? 'phone'
        : flags.has('group')
          ? 'group'
          : 'house'
  return {
    ...rest,
    placeholders: rest.placeholders.sort(),
    languages: languagesOf(pieces),
    purpose,
    told: isTold(draft, purpose),
    signed: pieces.some(({ token }) => token.classes.includes('unit')),
    channel,
  }
}
