import { DateTime } from 'luxon'
import type { Country } from './language.ts'

/** What can be answered, in the order of the list; nothing is chosen until somebody answers (TQ-13). */
export const consentChoices = ['yes', 'no', 'unset'] as const

/** An answer: Ja, Nej, Ej valt. */
export type ConsentChoice = (typeof consentChoices)[number]

/** Whom a message can be for (TQ-05). */
export const relations = ['patient', 'guardian', 'nextOfKin'] as const

/** What somebody is to the patient. */
export type Relation = (typeof relations)[number]

/** Whom on a number a message is for, or an answer is from. */
export interface Addressee {
  relation: Relation
  /** Local reference that tells people on one number apart, as `readReference` gives it; often empty. */
  reference: string
}

/** The patient, where nobody else shares the number. */
export const thePatient: Addressee = { relation: 'patient', reference: '' }

/** Where an answer was given or found (LE-22, VAS-18, VAS-20); `reply` is an answer to an SMS. */
export const answerSources = ['oral', 'dipsF5', 'record', 'vas', '1177', 'teleQ', 'reply'] as const

/** The source of an answer. */
export type AnswerSource = (typeof answerSources)[number]

/** The sources that staff of a country choose among; replies come by themselves. */
export const answerSourcesOf = (country: Country): readonly AnswerSource[] =>
  country === 'NO' ? ['oral', 'dipsF5'] : ['oral', 'vas', '1177', 'teleQ', 'record']

/** What a trust or a clinic goes by (LE-21). */
export const consentRegimes = ['attest', 'ledger', 'optOut'] as const

/**
 * `attest`: the sender says for each message where the consent was seen; `ledger`: a stored Ja is needed;
 * `optOut`: allowed unless somebody said Nej. A stored Nej stops a message in all three.
 */
export type ConsentRegime = (typeof consentRegimes)[number]

/** The regime of a clinic: its own, the trust's, or what is usual in its country (LE-21). */
export const regimeOf = (
  country: Country,
  trust: ConsentRegime | null,
  clinic: ConsentRegime | null,
): ConsentRegime => clinic ?? trust ?? (country === 'NO' ? 'attest' : 'ledger')

/** What the answers of a clinic are read by. */
export interface ConsentRules {
  regime: ConsentRegime
  /** Whether the send form shows the control (TQ-09, TQ-12). */
  mode: boolean
  /** Calendar months that an answer is kept (TQ-02). */
  months: number
  /** IANA name: calendar months are the clinic's. */
  timeZone: string
}

/** What a message of a clinic rests on. */
export type ConsentBasis = ConsentRegime

/**
 * With the mode on, the answer in the control takes the place of the attestation, so that Ej valt stops a
 * message as it does in a ledger (TQ-16).
 */
export const basisOf = ({ regime, mode }: Pick<ConsentRules, 'regime' | 'mode'>): ConsentBasis =>
  regime === 'attest' && mode ? 'ledger' : regime

/** What stands for one person on a number. */
export interface Answer {
  id: string
  /** Null: whoever has the number, as with a reply to an SMS. */
  addressee: Addressee | null
  /** It applies to all clinics of the trust. */
  everywhere: boolean
  choice: ConsentChoice
  source: AnswerSource
  statedAt: Date
  answeredAt: Date
  /** When a guardian's Ja ends because the child reaches the age limit. */
  lapsesAt: Date | null
  personId: string | null
}

/**
 * When an answer ends, or null for a Nej that does not: it is kept for calendar months of the clinic from the
 * last answer, to the end of the month where that is shorter, and a guardian's Ja to the age limit.
 */
export const endOf = (
  answer: Pick<Answer, 'choice' | 'answeredAt' | 'lapsesAt'>,
  rules: Pick<ConsentRules, 'regime' | 'months' | 'timeZone'>,
): Date | null => {
  if (answer.choice === 'no' && rules.regime !== 'ledger') return null
  const end = DateTime.fromJSDate(answer.answeredAt, { zone: rules.timeZone })
    .plus({ months: rules.months })
    .toJSDate()
  return answer.lapsesAt !== null && answer.lapsesAt < end ? answer.lapsesAt : end
}

/** Whether an answer counts at a moment; the moment of its end is the first at which it does not. */
export const isAlive = (
  answer: Pick<Answer, 'choice' | 'answeredAt' | 'lapsesAt'>,
  rules: Pick<ConsentRules, 'regime' | 'months' | 'timeZone'>,
  now: Date,
): boolean => {
  const end = endOf(answer, rules)
  return end === null || now < end
}

/** Start of the day on which a child reaches the age limit, or null where that is no day after today. */
export const lapseOf = (iso: string, timeZone: string, now: Date): Date | null => {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? DateTime.fromISO(iso, { zone: timeZone }) : null
  const ahead = day?.isValid === true && day.toJSDate() > now && day.toJSDate() < yearsAfter(now, 18)
  return ahead ? day.toJSDate() : null
}

/** The day of a moment in a time zone, as forms have it. */
export const isoDay = (at: Date, timeZone: string): string =>
  DateTime.fromJSDate(at, { zone: timeZone }).toFormat('yyyy-MM-dd')

const yearsAfter = (now: Date, years: number): Date =>
  DateTime.fromJSDate(now).plus({ years, days: 1 }).toJSDate()

/**
 * When somebody said what is recorded now: the end of a day in the past, this moment for today or an empty
 * field; null for what is no day, or one that has not come.
 */
export const statedOn = (iso: string, timeZone: string, now: Date): Date | null => {
  if (iso === '') return now
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? DateTime.fromISO(iso, { zone: timeZone }) : null
  if (day?.isValid !== true || day.toJSDate() > now) return null
  const end = day.endOf('day').toJSDate()
  return end < now ? end : now
}

/** What the ledger says to a message; `barred`: guardians of the patient are not to be informed (XC-21). */
export const consentVerdicts = ['allowed', 'absent', 'declined', 'barred'] as const

/** One of them. */
export type ConsentVerdict = (typeof consentVerdicts)[number]

const newest = (answers: readonly Answer[]): Answer | null =>
  answers.reduce<Answer | null>((best, one) => (best === null || isNewer(one, best) ? one : best), null)

const isNewer = (one: Answer, other: Answer): boolean =>
  one.statedAt.getTime() === other.statedAt.getTime()
    ? one.answeredAt > other.answeredAt
    : one.statedAt > other.statedAt

const isOf = (answer: Answer, { relation, reference }: Addressee): boolean =>
  answer.addressee?.relation === relation && answer.addressee.reference === reference

/** Whether other people of the same relation have answered on the number: then "the patient" says too little. */
const isShared = (answers: readonly Answer[], { relation, reference }: Addressee): boolean =>
  reference === '' &&
  answers.some(
    ({ addressee, choice }) =>
      addressee?.relation === relation && addressee.reference !== '' && choice !== 'unset',
  )

/** The answer that decides for a person, among those that are alive. */
const standing = (answers: readonly Answer[], addressee: Addressee): Answer | null => {
  const own = newest(answers.filter((one) => isOf(one, addressee)))
  const wide = newest(answers.filter((one) => one.addressee === null))
  // A Nej without a reference, as from 1177, may be anybody's of that relation.
  const bare = newest(answers.filter((one) => isOf(one, { ...addressee, reference: '' })))
  const refusals = [wide, bare].filter((one) => one?.choice === 'no')
  const refusal = newest(refusals.filter((one) => one !== null))
  if (refusal !== null && !(own?.choice === 'yes' && isNewer(own, refusal))) return refusal
  return own !== null && own.choice === 'yes' && isShared(answers, addressee) ? null : own
}

/** The answer that stands for a person, or null for Ej valt; the latest statement wins. */
export const answerOf = (
  rules: ConsentRules,
  answers: readonly Answer[],
  addressee: Addressee,
  now: Date,
): Answer | null => {
  const answer = standing(
    answers.filter((one) => isAlive(one, rules, now)),
    addressee,
  )
  return answer?.choice === 'unset' ? null : answer
}

/** The answers that stand for those who have answered on a number, newest first: a later one has taken the place of the rest. */
export const standingAnswers = (rules: ConsentRules, answers: readonly Answer[], now: Date): Answer[] => {
  const forEverybody = newest(answers.filter((one) => one.addressee === null && isAlive(one, rules, now)))
  const standing = answers.flatMap(({ addressee }) => {
    const answer = addressee === null ? forEverybody : answerOf(rules, answers, addressee, now)
    return answer === null ? [] : [answer]
  })
  return [...new Set(standing)].toSorted((one, other) => (isNewer(one, other) ? -1 : 1))
}

// Leaving out the reference does not get round the bar: then each of those on the number counts.
const isBarred = ({ relation, reference }: Addressee, barred: readonly string[]): boolean =>
  relation !== 'patient' && (reference === '' ? barred.length > 0 : barred.includes(reference))

/**
 * The gate: whether a message to a person on a number may leave. Every path asks it at the moment of sending and
 * again when the job runs (TQ-04, LE-21). A Ja covers nobody else on the number (TQ-05); where no Ja is needed,
 * a Nej of anybody on the number stops the message unless this person said Ja. A message to
 * a guardian or next of kin rests on their stored Ja whatever the clinic goes by, a guardian's with the day of the
 * age limit, and none leaves where the patient does not want it (XC-21).
 *
 * @param barred the references, of the addressee and of whoever has answered on the number, whose guardians are not
 * to be informed
 */
export const consentGate = (
  rules: ConsentRules,
  answers: readonly Answer[],
  addressee: Addressee,
  now: Date,
  barred: readonly string[] = [],
): ConsentVerdict => {
  if (isBarred(addressee, barred)) return 'barred'
  const answer = answerOf(rules, answers, addressee, now)
  if (answer !== null) return answer.choice === 'yes' ? 'allowed' : 'declined'
  if (basisOf(rules) === 'ledger' || addressee.relation !== 'patient') return 'absent'
  const alive = answers.filter((one) => isAlive(one, rules, now))
  const others = alive.filter(
    (one) =>
      one.choice === 'no' &&
      one.addressee !== null &&
      newest(alive.filter((other) => other.addressee && one.addressee && isOf(other, one.addressee))) === one,
  )
  return others.length > 0 ? 'declined' : 'allowed'
}

/** What is answered now, before it is stored. */
export interface NewAnswer {
  addressee: Addressee | null
  choice: ConsentChoice
  source: AnswerSource
  statedAt: Date
  lapsesAt: Date | null
}

/**
 * Whether an answer may take the place of those that are known of the same person: the latest statement wins, and
 * a Nej from 1177 yields only to a statement that the person gave after it (A-20, VAS-19).
 *
 * @param dated whether staff said on which day the person answered
 */
export const canReplace = (
  known: readonly Answer[],
  answer: NewAnswer,
  dated: boolean,
): 'yes' | 'outdated' | 'undated' => {
  const { addressee } = answer
  const same = known.filter((one) =>
    addressee === null
      ? one.addressee === null
      : isOf(one, addressee) || (one.source === '1177' && one.addressee?.relation === addressee.relation),
  )
  const last = newest(same)
  if (last === null) return 'yes'
  if (answer.statedAt < last.statedAt) return 'outdated'
  const portal = last.source === '1177' && last.choice === 'no'
  return portal && answer.source !== '1177' && answer.choice !== 'no' && !dated ? 'undated' : 'yes'
}
