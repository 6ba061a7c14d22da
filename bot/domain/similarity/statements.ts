import { has } from './clauses.ts'
import type { Piece } from './clauses.ts'
import type { Draft } from './draft.ts'
import { coreTags, detailTags, dutyTags, stemTags } from './weights.ts'
import { stem } from './stem.ts'

/** What stands after one of these is a place or a thing, and seldom a matter of wording. */
const prepositions = new Set([
  'i',
  'på',
  'ved',
  'til',
  'hos',
  'vid',
  'till',
  'in',
  'at',
  'by',
  'near',
  'utenfor',
  'utanför',
  'mot',
  'fra',
  'frå',
  'från',
  'om',
  'about',
])
const weekdays = new Set(
  'mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag tisdag lördag söndag monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

/** Notes duties, fixed things, placeholders, readers and unknown words of a clause. */
export const readContents = (draft: Draft, clause: readonly Piece[], conditional: boolean): void => {
  // "When you come" says nothing of its own.
  const isCore =
    clause.some(
      ({ tag }, at) =>
        tag !== undefined &&
        coreTags.has(tag) &&
        !(tag === 'COME' && clause[at - 1]?.tag === 'YOU' && clause[at - 2]?.tag === 'STOP'),
    ) && !has(clause, 'BRING', 'MUST')
  const early =
    (has(clause, 'MINUTES') || clause.some(({ token }) => /^(?:kvart|halvtim)/iu.test(token.name))) &&
    has(clause, 'BEFORE', 'EARLY')
  if (early) draft.duties.add('EARLY')
  // "B is closed, use C" is not "C is closed, use B".
  const isShutAt = (at: number): boolean =>
    clause
      .slice(Math.max(0, at - 2), at + 3)
      .some(({ norm }) => /^(?:stengte?|stengde?|sperr[ea]t?|(?:av)?stäng[dt]|closed|shut)$/u.test(norm))
  clause.forEach(({ token, tag, norm }, at) => {
    if (token.kind === 'placeholder') {
      for (const kind of token.classes) draft.placeholders.push(kind)
      draft.words.push(token.norm)
      return
    }
    if (token.kind === 'number' || token.kind === 'phone' || token.kind === 'host') {
      draft.fixed.add(norm)
      draft.words.push(norm)
      return
    }
    if (token.kind !== 'word') return
    const previous = clause[at - 1]
    if (tag === undefined) {
      const isLetter =
        norm.length === 1 && (token.marked || previous?.tag === 'ENTRANCE' || previous?.tag === 'BUILDING')
      if (isLetter && isShutAt(at)) draft.fixed.add(`${norm} closed`)
      else if (
        weekdays.has(norm) ||
        weekdays.has(norm.replace(/(?:er|ar|s)$/u, '')) ||
        isLetter ||
        (token.marked && previous?.norm !== ':')
      )
        draft.fixed.add(norm)
      else {
        const brought = has(clause, 'BRING', 'MUST')
        const kept = has(clause, 'AVAILABLE') && !has(clause, 'APPT', 'PHONECALL')
        const placed = prepositions.has(previous?.norm ?? '') || (previous?.tag === 'COME' && at === 1)
        draft.unknown.set(
          stem(norm),
          brought ? 2 : placed || kept || (at === 0 && clause.length > 1) ? 1.5 : isCore ? 0.5 : 1,
        )
      }
      draft.words.push(norm)
      return
    }
    const next = clause[clause[at + 1]?.norm === 'kl' ? at + 2 : at + 1]?.token
    if (
      /^(?:etter|efter|after)$/u.test(norm) &&
      (next?.kind === 'number' || next?.classes.includes('time') || next?.classes.includes('date'))
    )
      draft.duties.add('AFTER')
    if (tag === 'INFO' && has(clause, 'MISSING', 'NEED', 'MUST') && has(clause, 'WE'))
      draft.duties.add('INFO')
    if (tag === 'GUARDIAN' && draft.audience === 'patient') draft.audience = 'guardian'
    else if (tag === 'KIN') draft.audience = 'kin'
    else if (tag === 'YOUTH') draft.audience = 'youth'
    else if (tag === 'TODAY' || tag === 'TOMORROW') draft.fixed.add(tag)
    else if (tag === 'ENTRANCE')
      (clause[at + 1]?.token.kind === 'placeholder' ? draft.details : draft.fixed).add(tag)
    else if (
      tag === 'EARLY' &&
      (has(clause, 'SAME', 'CHANGE') || (/^t[il]d/u.test(norm) && !has(clause, 'COME', 'MINUTES')))
    )
      draft.details.add(tag)
    else if (tag === 'NEW' && clause[at + 1]?.tag === 'LINKWORD') draft.duties.add('new link')
    else if (
      tag === 'READ' &&
      has(clause, 'LETTER', 'LOGIN') &&
      !has(clause, 'BEFORE', 'MUST', 'EARLY') &&
      !has(clause, 'COME')
    )
      draft.details.add(tag)
    else if (tag === 'EARLY' && !has(clause, 'COME', 'MINUTES', 'LINKWORD', 'LOGIN', 'CHECKIN', 'YOU'))
      draft.details.add(tag)
    else if (tag === 'LETTER' && has(clause, 'BRING')) draft.duties.add('LETTER')
    else if (dutyTags.has(tag)) {
      const answers =
        tag === 'REPLY' &&
        (has(clause, 'WE', 'AVAILABLE') ||
          clause.some(({ token: { classes, kind } }) => kind === 'phone' || classes.includes('phone')))
      if (!answers && !(conditional && (tag === 'REPLY' || tag === 'NAY' || tag === 'COMPANION')))
        draft.duties.add(tag)
    } else if (stemTags.has(tag)) draft.duties.add(stem(norm))
    else if (detailTags.has(tag)) draft.details.add(tag)
    if (tag !== 'STOP' && tag !== 'AUX' && tag !== 'GREET' && tag !== 'COURTESY')
      draft.words.push(coreTags.has(tag) ? tag : stem(norm))
  })
}
