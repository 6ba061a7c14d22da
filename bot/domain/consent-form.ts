import { answerSources, consentChoices, lapseOf, relations, statedOn } from './consent.ts'
import { readReference } from './reference.ts'
import type { Addressee, AnswerSource, ConsentChoice, NewAnswer } from './consent.ts'
import type { FieldFault } from './refusal.ts'

/** The control as it was filled in. */
export interface ConsentForm {
  /** `<relation>:<reference>` of somebody who is known on the number, `<relation>:` of somebody new, or `anyone`. */
  who: string
  /** For somebody new. */
  reference: string
  choice: string
  source: string
  /** ISO day of the statement; empty for now. */
  statedOn: string
  /** ISO day on which the child reaches the age limit; for a guardian's Ja. */
  lapsesOn: string
}

/** The value under which a person is chosen. */
export const whoOf = (addressee: Addressee | null): string =>
  addressee === null ? 'anyone' : `${addressee.relation}:${addressee.reference}`

/** Reads who is meant; a reference that was typed adds to somebody new only. */
export const readWho = (
  form: Pick<ConsentForm, 'who' | 'reference'>,
): { ok: true; addressee: Addressee | null } | { ok: false; fault: FieldFault } => {
  if (form.who === 'anyone') return { ok: true, addressee: null }
  const [kind = '', ...rest] = form.who.split(':')
  const relation = relations.find((one) => one === kind)
  if (relation === undefined) return { ok: false, fault: { field: 'who', code: 'missing' } }
  const known = rest.join(':')
  const read = readReference(known === '' ? form.reference : known)
  return read.ok
    ? { ok: true, addressee: { relation, reference: read.reference } }
    : { ok: false, fault: { field: 'reference', code: read.fault } }
}

/**
 * Reads the control whole: every fault at its field, or what is to be stored. A Nej needs no more than its
 * source, as a Ja does (TQ-20); a guardian's Ja needs the day on which it ends.
 */
export const readConsentForm = (
  form: ConsentForm,
  { sources, timeZone, now }: { sources: readonly AnswerSource[]; timeZone: string; now: Date },
): { ok: true; answer: NewAnswer; dated: boolean } | { ok: false; faults: FieldFault[] } => {
  const who = readWho(form)
  const choice = consentChoices.find((one) => one === form.choice)
  const source = answerSources.find((one) => one === form.source && sources.includes(one))
  const statedAt = statedOn(form.statedOn, timeZone, now)
  const needsLapse = choice === 'yes' && who.ok && who.addressee?.relation === 'guardian'
  const lapsesAt = needsLapse ? lapseOf(form.lapsesOn, timeZone, now) : null
  const forAnybody = who.ok && who.addressee === null && choice === 'yes'
  const faults: FieldFault[] = [
    ...(who.ok ? [] : [who.fault]),
    ...(forAnybody ? [{ field: 'who', code: 'consent_of_nobody' }] : []),
    ...(choice === undefined ? [{ field: 'choice', code: 'missing' }] : []),
    ...(source === undefined ? [{ field: 'source', code: 'missing' }] : []),
    ...(statedAt === null ? [{ field: 'statedOn', code: 'day_not_past' }] : []),
    ...(needsLapse && lapsesAt === null ? [{ field: 'lapsesOn', code: 'age_limit_day' }] : []),
  ]
  if (!who.ok || choice === undefined || source === undefined || statedAt === null || faults.length > 0)
    return { ok: false, faults }
  return {
    ok: true,
    answer: { addressee: who.addressee, choice, source, statedAt, lapsesAt },
    dated: form.statedOn !== '',
  }
}

/** A control that nobody has touched, as it is shown for a person. */
export const untouchedForm = (addressee: Addressee, choice: ConsentChoice): ConsentForm => ({
  who: whoOf(addressee),
  reference: '',
  choice,
  source: 'oral',
  statedOn: '',
  lapsesOn: '',
})
