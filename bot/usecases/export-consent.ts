import { isAlive } from '../domain/consent.ts'
import type { ConsentHistoryView } from '../domain/consent-view.ts'
import { Refusal } from '../domain/refusal.ts'
import { findAnsweredNumber } from '../store/answered-number.ts'
import { findClinic } from '../store/clinics.ts'
import { deleteAnswers, findConsent, findRecords, lockConsent } from '../store/consents.ts'
import { deleteBars, findBars } from '../store/guardian-bars.ts'
import { findNames } from '../store/people.ts'
import { recordEvents } from '../store/transaction.ts'
import { shownAnswer } from './ask-consent.ts'
import { pressOnce } from './press-once.ts'
import { readLedgerNumber } from './record-consent.ts'
import type { Call } from './use-case.ts'
import { useCase } from './use-case.ts'

/** A number in the ledger of a clinic. */
export interface LedgerNumber {
  clinicId: string
  number: string
}

const loadNumber = async ({ work, scope, now }: Call, { clinicId, number }: LedgerNumber) => {
  const clinic = await findClinic(work.database, scope, clinicId)
  if (clinic === null) throw new Refusal('wrong_clinic')
  const e164 = await readLedgerNumber(work.database, scope, clinic, number)
  const consent = await findConsent(work.database, work.vault, clinic.id, e164)
  if (consent === null) throw new Refusal('wrong_clinic')
  const answers = consent.answers.filter((one) => isAlive(one, consent.rules, now))
  return { clinic, e164, rules: consent.rules, answers, barred: consent.barred }
}

const historyOf = async (
  call: Call,
  asked: LedgerNumber,
  action: 'consent.read' | 'consent.exported',
): Promise<ConsentHistoryView> => {
  const { work, actor, scope, now } = call
  const { clinic, e164, rules, answers, barred } = await loadNumber(call, asked)
  const records = await findRecords(
    work.database,
    answers.map((one) => one.id),
  )
  await recordEvents(work.database, now, [
    {
      action,
      personId: actor.personId,
      trustId: actor.trustId,
      clinicId: clinic.id,
      detail: { answers: answers.length },
    },
  ])
  const bars = await findBars(work.database, work.vault, clinic.id, barred)
  const people = [
    ...[...records.values()].flat().flatMap((one) => one.personId ?? []),
    ...bars.map((one) => one.personId),
  ]
  const names = await findNames(work.database, { ...scope, clinics: 'all' }, [...new Set(people)])
  return {
    clinicId: clinic.id,
    clinicName: clinic.name,
    number: e164,
    answerId: answers[0]?.id ?? null,
    people: answers.map((one) => ({
      answer: shownAnswer(one, rules),
      records: (records.get(one.id) ?? []).map(({ personId, ...record }) => ({
        ...record,
        by: personId === null ? '' : (names.get(personId) ?? ''),
      })),
    })),
    bars: bars.map(({ personId, ...bar }) => ({ ...bar, by: names.get(personId) ?? '' })),
  }
}

/**
 * All that the ledger holds of a number: each answer with what led to it, while the answer lives (TQ-10). Every reading
 * is recorded, without the number.
 */
export const readHistory = useCase<LedgerNumber, ConsentHistoryView>('consent.export', (call, asked) =>
  historyOf(call, asked, 'consent.read'),
)

/**
 * The same whole, as a file for a person who asks for their data (XC-22). It is asked for by the id of an answer, as no
 * number is to rest in a link.
 * @throws Refusal `not_found` where the answer has ended since
 */
export const exportConsent = useCase<
  { clinicId: string; answerId: string },
  ConsentHistoryView & { takenAt: Date }
>('consent.export', async (call, { clinicId, answerId }) => {
  const { work, actor, now } = call
  const number = await findAnsweredNumber(work.database, work.vault, actor.trustId, answerId)
  if (number === null) throw new Refusal('not_found')
  const history = await historyOf(call, { clinicId, number }, 'consent.exported')
  // An answer of another clinic leads to nothing here.
  if (history.answerId === null) throw new Refusal('not_found')
  return { ...history, takenAt: now }
})

/**
 * Erases a number from the ledger of a clinic, answers and history (GDPR art. 17). What applies to the whole trust
 * goes with it only where the actor's right reaches all clinics; the audit gets a count. That guardians are not to
 * be informed is the patient's: it goes with the patient's own answer, never with a guardian's.
 */
export const eraseConsent = useCase<LedgerNumber & { nonce: string }, { erased: number }>(
  'consent.erase',
  async (call, input) => {
    const { work, actor, scope } = call
    const { clinic, e164 } = await loadNumber(call, input)
    const press = { nonce: input.nonce, verb: 'consent.erase', outcomeId: clinic.id }
    const erased = await pressOnce(call, press, async (tx) => {
      await lockConsent(tx, work.vault, actor.trustId, e164)
      const found = (await findConsent(tx, work.vault, clinic.id, e164))?.answers ?? []
      const reached = found.filter((one) => !one.everywhere || scope.clinics === 'all')
      const count = await deleteAnswers(
        tx,
        reached.map((one) => one.id),
      )
      const own = reached.flatMap(({ addressee }) =>
        addressee?.relation === 'patient' && addressee.reference !== '' ? [addressee.reference] : [],
      )
      const bars = await deleteBars(tx, work.vault, clinic.id, own)
      tx.record({
        action: 'consent.erased',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: clinic.id,
        detail: { answers: count, bars },
      })
      return count
    })
    return { erased: erased ?? 0 }
  },
)
