import { answerOf, answerSourcesOf, isAlive, standingAnswers, thePatient } from '../domain/consent.ts'
import { untouchedForm } from '../domain/consent-form.ts'
import type { ConsentForm } from '../domain/consent-form.ts'
import type { ConsentSearch, ConsentView } from '../domain/consent-view.ts'
import { Refusal } from '../domain/refusal.ts'
import { findClinic, findClinics } from '../store/clinics.ts'
import { findConsent } from '../store/consents.ts'
import { recordEvents } from '../store/transaction.ts'
import { shownAnswer } from './ask-consent.ts'
import { readLedgerNumber } from './record-consent.ts'
import { useCase } from './use-case.ts'

/** The look-up: the actor's clinics, with what was typed. */
export const openConsent = useCase<{ clinicId: string; number: string }, ConsentSearch>(
  'consent.decline',
  async ({ work, scope }, { clinicId, number }) => {
    const clinics = await findClinics(work.database, scope)
    const chosen = clinics.find((one) => one.id === clinicId) ?? clinics[0]
    return {
      clinics: clinics.map(({ id, name }) => ({ id, name })),
      clinicId: chosen?.id ?? '',
      number,
    }
  },
)

/**
 * What a clinic's ledger says of a number, for the answer to a press only; that it was looked up is recorded,
 * without the number.
 * @param form the control as it was filled in, where it comes back with a fault
 */
export const showConsent = useCase<
  { clinicId: string; number: string; form?: ConsentForm | undefined },
  ConsentView
>('consent.read', async ({ work, actor, scope, now }, { clinicId, number, form }) => {
  const clinics = await findClinics(work.database, scope)
  const clinic = await findClinic(work.database, scope, clinicId === '' ? (clinics[0]?.id ?? '') : clinicId)
  if (clinic === null) throw new Refusal('wrong_clinic')
  const e164 = await readLedgerNumber(work.database, scope, clinic, number)
  const consent = await findConsent(work.database, work.vault, clinic.id, e164)
  if (consent === null) throw new Refusal('wrong_clinic')
  const { rules } = consent
  const answers = consent.answers.filter((one) => isAlive(one, rules, now))
  await recordEvents(work.database, now, [
    {
      action: 'consent.read',
      personId: actor.personId,
      trustId: actor.trustId,
      clinicId: clinic.id,
      detail: { answers: answers.length },
    },
  ])
  return {
    clinics: clinics.map(({ id, name }) => ({ id, name })),
    clinicId: clinic.id,
    clinicName: clinic.name,
    number: e164,
    regime: rules.regime,
    mode: rules.mode,
    answers: answers.map((one) => shownAnswer(one, rules)),
    standing: standingAnswers(rules, answers, now).map((one) => shownAnswer(one, rules)),
    barred: consent.barred,
    sources: answerSourcesOf(clinic.country),
    form: form ?? untouchedForm(thePatient, answerOf(rules, answers, thePatient, now)?.choice ?? 'unset'),
  }
})
