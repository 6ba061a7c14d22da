import { answerOf, answerSourcesOf, basisOf, consentGate, endOf, isAlive, isoDay } from '../domain/consent.ts'
import type { Addressee, Answer, ConsentRules, ConsentVerdict } from '../domain/consent.ts'
import type { ConsentControl, ShownAnswer } from '../domain/consent-view.ts'
import { untouchedForm } from '../domain/consent-form.ts'
import type { Country } from '../domain/language.ts'
import { Refusal } from '../domain/refusal.ts'
import { findConsent, findConsents } from '../store/consents.ts'
import type { Consent } from '../store/consents.ts'
import type { Vault } from '../store/vault.ts'

type Reader = Parameters<typeof findConsent>[0]

/** To whom a message would go. */
export interface ConsentQuestion {
  clinicId: string
  /** E.164. */
  recipient: string
  addressee: Addressee
}

/** The code of a message that the ledger stopped, and of the refusal. */
export const stopCodes = {
  absent: 'consent_absent',
  declined: 'consent_declined',
  barred: 'consent_barred',
} as const satisfies Record<Exclude<ConsentVerdict, 'allowed'>, string>

type StopCode = (typeof stopCodes)[keyof typeof stopCodes]

/**
 * Asks the ledger about many messages at once, as `askConsent` does about one: the code of each that may not leave,
 * in the order of the questions; null for those that may.
 */
export const askConsents = async (
  reader: Reader,
  vault: Vault,
  questions: readonly ConsentQuestion[],
  now: Date,
): Promise<(StopCode | null)[]> => {
  const consents = await findConsents(
    reader,
    vault,
    questions.map((one) => ({ ...one, reference: one.addressee.reference })),
  )
  return questions.map(({ addressee }, index) => {
    const consent = consents[index] ?? null
    const verdict =
      consent === null
        ? 'absent'
        : consentGate(consent.rules, consent.answers, addressee, now, consent.barred)
    return verdict === 'allowed' ? null : stopCodes[verdict]
  })
}

/**
 * Asks the ledger whether a message may leave, at this very moment: the one function that every path calls when
 * it sends, and again when the job runs (TQ-04, LE-21).
 */
export const askConsent = async (
  reader: Reader,
  vault: Vault,
  { clinicId, recipient, addressee }: ConsentQuestion,
  now: Date,
): Promise<{ verdict: ConsentVerdict; consent: Consent; answer: Answer | null }> => {
  const consent = await findConsent(reader, vault, clinicId, recipient, addressee.reference)
  if (consent === null) throw new Refusal('not_found')
  const { rules, answers, barred } = consent
  return {
    consent,
    verdict: consentGate(rules, answers, addressee, now, barred),
    answer: answerOf(rules, answers, addressee, now),
  }
}

/** An answer with the moment of its end. */
export const shownAnswer = (answer: Answer, rules: ConsentRules): ShownAnswer => ({
  ...answer,
  endsAt: endOf(answer, rules),
})

/** What a preview shows of the ledger. */
export const consentControl = async (
  reader: Reader,
  vault: Vault,
  clinic: { id: string; name: string; country: Country },
  { recipient, addressee }: Pick<ConsentQuestion, 'recipient' | 'addressee'>,
  now: Date,
): Promise<ConsentControl> => {
  const question = { clinicId: clinic.id, recipient, addressee }
  const { verdict, consent, answer } = await askConsent(reader, vault, question, now)
  const { rules, answers } = consent
  return {
    basis: basisOf(rules),
    verdict,
    mode: rules.mode,
    clinicId: clinic.id,
    clinicName: clinic.name,
    addressee,
    answer: answer === null ? null : shownAnswer(answer, rules),
    people: answers
      .filter((one) => isAlive(one, rules, now))
      .flatMap((one) => (one.addressee === null ? [] : [one.addressee])),
    sources: answerSourcesOf(clinic.country),
    // A guardian's day comes back, so that saving what stands does not ask for it again.
    form: {
      ...untouchedForm(addressee, answer?.choice ?? 'unset'),
      lapsesOn: answer?.lapsesAt ? isoDay(answer.lapsesAt, rules.timeZone) : '',
    },
  }
}
