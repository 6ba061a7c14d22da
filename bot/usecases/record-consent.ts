import { answerSourcesOf, canReplace } from '../domain/consent.ts'
import type { NewAnswer } from '../domain/consent.ts'
import { readConsentForm } from '../domain/consent-form.ts'
import type { ConsentForm } from '../domain/consent-form.ts'
import { parseRecipient } from '../domain/phone-number.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Scope } from '../domain/permissions.ts'
import { findClinic, findClinics, findTrustSettings } from '../store/clinics.ts'
import type { Clinic } from '../store/clinics.ts'
import { findConsent, lockConsent, putAnswer } from '../store/consents.ts'
import { findWaiting } from '../store/addressees.ts'
import type { Database } from '../store/database.ts'
import type { Change } from '../store/transaction.ts'
import { pressOnce } from './press-once.ts'
import { stopWaiting } from './stop-waiting.ts'
import { useCase } from './use-case.ts'
import type { Work } from './use-case.ts'

/**
 * Reads the number that the ledger is asked about (TQ-03): every spelling of it is the same record.
 * @throws Refusal `number_invalid` with a fault at `number`
 */
export const readLedgerNumber = async (
  database: Database,
  scope: Scope,
  clinic: Pick<Clinic, 'country'>,
  number: string,
): Promise<string> => {
  const { allowedCountries } = await findTrustSettings(database, scope)
  const read = parseRecipient(number, { country: clinic.country, allowed: allowedCountries })
  if (!read.ok) throw new Refusal('number_invalid', [{ field: 'number', code: `number_${read.reason}` }])
  return read.e164
}

/** Where an answer belongs, and who stores it. */
interface AnswerPlace {
  trustId: string
  clinicId: string
  /** E.164. */
  e164: string
  personId: string | null
}

/**
 * Stores one answer in a change under way: the latest statement wins, what waits to leave to the number and may
 * not any more is stopped, and the audit gets ids and codes.
 *
 * @returns how many messages were stopped
 * @throws Refusal `consent_outdated` for an older statement than the one that stands, `consent_undated` for one
 * over a Nej from 1177 that does not say when it was given
 */
export const storeAnswer = async (
  work: Work,
  tx: Change,
  { trustId, clinicId, e164, personId }: AnswerPlace,
  answer: NewAnswer,
  dated: boolean,
): Promise<number> => {
  await lockConsent(tx, work.vault, trustId, e164)
  const consent = await findConsent(tx, work.vault, clinicId, e164)
  if (consent === null) throw new Refusal('not_found')
  const replaces = canReplace(consent.answers, answer, dated)
  if (replaces !== 'yes')
    throw new Refusal(`consent_${replaces}`, [{ field: 'statedOn', code: `consent_${replaces}` }])
  const everywhere = answer.source === '1177'
  const place = { trustId, ownerId: everywhere ? trustId : clinicId, e164, personId }
  const answerId = await putAnswer(tx, work.vault, place, answer)
  tx.record({
    action: 'consent.recorded',
    personId,
    trustId,
    clinicId,
    subject: `consent:${answerId}`,
    detail: {
      choice: answer.choice,
      source: answer.source,
      relation: answer.addressee?.relation ?? 'anyone',
    },
  })
  const clinics = everywhere
    ? await findClinics({ prisma: tx.prisma }, { trustId, clinics: 'all' })
    : [{ id: clinicId }]
  const concerned = clinics.map(({ id }) => id)
  const waiting = await findWaiting(tx, work.vault, concerned, e164)
  return stopWaiting(
    work,
    tx,
    waiting.map((one) => ({ ...one, recipient: e164 })),
    personId,
  )
}

/** What came of recording an answer. */
export interface AnswerRecorded {
  clinicId: string
  /** E.164. */
  number: string
  /** Messages that waited to leave and were stopped. */
  stopped: number
}

/**
 * Records what somebody answered (TQ-01, LE-22); any time, any change, on the person's word.
 * @throws Refusal `answer_invalid` with every fault of the control
 */
export const recordConsent = useCase<
  { clinicId: string; number: string; nonce: string; form: ConsentForm },
  AnswerRecorded
>('consent.record', async (call, { clinicId, number, nonce, form }) => {
  const { work, actor, scope, now } = call
  const clinic = await findClinic(work.database, scope, clinicId)
  if (clinic === null) throw new Refusal('wrong_clinic')
  const { timeZone } = await findTrustSettings(work.database, scope)
  const e164 = await readLedgerNumber(work.database, scope, clinic, number)
  const read = readConsentForm(form, { sources: answerSourcesOf(clinic.country), timeZone, now })
  if (!read.ok) throw new Refusal('answer_invalid', read.faults)
  const place = { trustId: actor.trustId, clinicId, e164, personId: actor.personId }
  const press = { nonce, verb: 'consent.record', outcomeId: clinicId }
  const stopped = await pressOnce(call, press, (tx) => storeAnswer(work, tx, place, read.answer, read.dated))
  return { clinicId, number: e164, stopped: stopped ?? 0 }
})

/**
 * Sets a Nej for everybody on a number, at once and without looking it up: any member of the staff may, for one
 * of their clinics, or for all of them where none is named.
 */
export const declineConsent = useCase<
  { clinicId: string; number: string; nonce: string },
  { clinics: number; stopped: number }
>('consent.decline', async (call, { clinicId, number, nonce }) => {
  const { work, actor, scope, now } = call
  const all = await findClinics(work.database, scope)
  const clinics = clinicId === '' ? all : all.filter((one) => one.id === clinicId)
  const [first] = clinics
  if (first === undefined) throw new Refusal('wrong_clinic')
  const e164 = await readLedgerNumber(work.database, scope, first, number)
  const answer = { addressee: null, choice: 'no', source: 'oral', statedAt: now, lapsesAt: null } as const
  const press = { nonce, verb: 'consent.decline', outcomeId: first.id }
  const stopped = await pressOnce(call, press, async (tx) => {
    let count = 0
    for (const { id } of clinics) {
      const place = { trustId: actor.trustId, clinicId: id, e164, personId: actor.personId }
      count += await storeAnswer(work, tx, place, answer, true)
    }
    return count
  })
  return { clinics: clinics.length, stopped: stopped ?? 0 }
})
