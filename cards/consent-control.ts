import { consentChoices, relations } from '../bot/domain/consent.ts'
import type { Addressee, AnswerSource } from '../bot/domain/consent.ts'
import { whoOf } from '../bot/domain/consent-form.ts'
import type { ConsentForm } from '../bot/domain/consent-form.ts'
import type { ConsentControl, ShownAnswer } from '../bot/domain/consent-view.ts'
import type { FieldFault } from '../bot/domain/refusal.ts'
import { faultOf } from './fault.ts'
import { banner, group, inputChoice, inputDate, inputText, subheading } from './kit.ts'
import type { Element } from './kit.ts'
import { commandWord } from './help.ts'
import type { Words } from './text/words.ts'
import { formatDay } from './when.ts'

/** Who answered: what they are to the patient, and the local reference where there is one. */
export const personName = (t: Words, addressee: Addressee | null): string =>
  addressee === null
    ? t('consent.relation.anyone')
    : `${t(`consent.relation.${addressee.relation}`)}${addressee.reference === '' ? '' : ` · ${addressee.reference}`}`

/** Where an answer comes from, in words. */
export const sourceName = (t: Words, source: AnswerSource, clinic: string): string =>
  source === 'vas' ? t('consent.source.vas', { clinic }) : t(`consent.source.${source}`)

/** Where an answer is from: `Källa: VAS <klinik>` (VAS-18). */
export const sourceLine = (t: Words, source: AnswerSource, clinic: string): string =>
  t('consent.from', { source: sourceName(t, source, clinic) })

/** An answer with its source, its day and its end. */
export const answerLine = (t: Words, answer: ShownAnswer, clinic: string): string =>
  [
    t(`consent.${answer.choice}`),
    sourceLine(t, answer.source, clinic),
    formatDay(t, answer.statedAt),
    answer.endsAt === null ? t('consent.noEnd') : t('consent.until', { day: formatDay(t, answer.endsAt) }),
    ...(answer.everywhere ? [t('consent.everywhere')] : []),
  ].join(' · ')

/** What a control is drawn from. */
export interface ControlData {
  /** Who has answered on the number. */
  people: readonly Addressee[]
  sources: readonly AnswerSource[]
  clinicName: string
  form: ConsentForm
}

const typed = (value: string) => (value === '' ? undefined : value)

const named = (people: readonly Addressee[]): Addressee[] =>
  people.filter(
    (one, index) =>
      one.reference !== '' && people.findIndex((other) => whoOf(other) === whoOf(one)) === index,
  )

const peopleChoices = (t: Words, people: readonly Addressee[]) => {
  const known = named(people)
  return [
    ...known.map((one) => ({ title: personName(t, one), value: whoOf(one) })),
    ...relations.map((relation) => ({
      title:
        known.length > 0
          ? t('consent.somebodyNew', { relation: t(`consent.relation.${relation}`) })
          : t(`consent.relation.${relation}`),
      value: `${relation}:`,
    })),
  ]
}

const referenceInput = (t: Words, reference: string, faults: readonly FieldFault[]): Element =>
  inputText(
    {
      id: 'reference',
      label: t('consent.reference'),
      value: typed(reference),
      fault: faultOf(t, faults, 'reference'),
    },
    { maxLength: 40 },
  )

/** Whom a message is for, where the clinic has no control that asks it (XC-21). */
export const addresseeInputs = (
  t: Words,
  people: readonly Addressee[],
  form: Pick<ConsentForm, 'who' | 'reference'>,
  faults: readonly FieldFault[],
): Element =>
  group([
    subheading(t('consent.addressee')),
    inputChoice(
      { id: 'who', label: t('consent.addresseeWho'), value: form.who, fault: faultOf(t, faults, 'who') },
      peopleChoices(t, people),
    ),
    referenceInput(t, form.reference, faults),
  ])

/**
 * The control: who answers, Ja, Nej or Ej valt, and where the answer is from (TQ-12, TQ-13). None of its inputs is
 * required by the client, so that the buttons beside it work.
 */
export const consentInputs = (
  t: Words,
  data: ControlData,
  faults: readonly FieldFault[],
  label: string = t('consent.control'),
): Element => {
  const { form } = data
  return group([
    subheading(label),
    inputChoice({ id: 'who', label: t('consent.who'), value: form.who, fault: faultOf(t, faults, 'who') }, [
      ...peopleChoices(t, data.people),
      { title: t('consent.relation.anyone'), value: 'anyone' },
    ]),
    referenceInput(t, form.reference, faults),
    inputChoice(
      { id: 'choice', label: t('consent.control'), value: form.choice, fault: faultOf(t, faults, 'choice') },
      consentChoices.map((choice) => ({ title: t(`consent.${choice}`), value: choice })),
    ),
    inputChoice(
      {
        id: 'source',
        label: t('consent.source'),
        value: form.source,
        fault: faultOf(t, faults, 'source'),
      },
      data.sources.map((source) => ({ title: sourceName(t, source, data.clinicName), value: source })),
    ),
    inputDate({
      id: 'statedOn',
      label: t('consent.statedOn'),
      value: typed(form.statedOn),
      fault: faultOf(t, faults, 'statedOn'),
    }),
    inputDate({
      id: 'lapsesOn',
      label: t('consent.lapsesOn'),
      value: typed(form.lapsesOn),
      fault: faultOf(t, faults, 'lapsesOn'),
    }),
  ])
}

/** What a message to a guardian or next of kin rests on (XC-21); null for one to the patient, or where nothing does. */
export const kinBasis = (t: Words, { addressee, answer, verdict }: ConsentControl): string | null =>
  answer === null || verdict !== 'allowed' || addressee.relation === 'patient'
    ? null
    : addressee.relation === 'nextOfKin'
      ? t('guardian.basis.nextOfKin')
      : answer.lapsesAt === null
        ? null
        : t('guardian.basis.guardian', { day: formatDay(t, answer.lapsesAt) })

/** Why a message cannot leave, in the words that staff know (TQ-15, TQ-16), and what to do; null where it can. */
export const verdictBanner = (t: Words, { verdict, mode, addressee }: ConsentControl): Element | null => {
  if (verdict === 'allowed') return null
  const word = commandWord(t, 'consent')
  const advice =
    verdict === 'barred'
      ? t('guardian.advice')
      : verdict === 'declined'
        ? mode
          ? t('consent.reachOtherwise')
          : t('consent.reachOtherwiseWord', { word })
        : mode
          ? t('consent.ask')
          : t(addressee.relation === 'patient' ? 'consent.askElsewhere' : 'consent.askKin', { word })
  return banner('attention', [t(`refusal.consent_${verdict}`), advice])
}
