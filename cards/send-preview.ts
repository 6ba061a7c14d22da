import { formatInternational } from '../bot/domain/phone-number.ts'
import type { DateWarning } from '../bot/domain/calendar.ts'
import type { ConsentForm } from '../bot/domain/consent-form.ts'
import type { DraftView, PreviewView } from '../bot/domain/sending.ts'
import { leaveReasons } from '../bot/domain/sending-hours.ts'
import {
  addresseeInputs,
  answerLine,
  consentInputs,
  kinBasis,
  personName,
  verdictBanner,
} from './consent-control.ts'
import { guardianBar } from './guardian-bar.ts'
import {
  banner,
  bubble,
  button,
  buttons,
  card,
  facts,
  group,
  heading,
  inputChoice,
  inputText,
  note,
  text,
} from './kit.ts'
import type { Card, Element } from './kit.ts'
import { fieldLabel, sendFormCard } from './send-form.ts'
import type { Again } from './send-form.ts'
import type { Words } from './text/words.ts'
import { trainingBanner } from './training.ts'
import { formatAhead, formatWeekdayDate } from './when.ts'

const warningLine = (t: Words, preview: PreviewView, warning: DateWarning): string => {
  const of = (key: string | undefined) => preview.dates.find(({ field }) => field.key === key)?.value
  const iso = warning.code === 'weekday_differs' ? of(warning.other) : of(warning.key)
  const date = iso === undefined ? '' : formatWeekdayDate(t, iso)
  const sentence =
    warning.code === 'public_holiday'
      ? t('warning.public_holiday', { date, name: warning.name?.[t.language] ?? '' })
      : t(`warning.${warning.code}`, { date })
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** Outside the hours: when it leaves, and what may be chosen instead, with its reason (XC-24). */
const leaveChoice = (t: Words, { heldUntil, validUntil }: PreviewView, now: Date): Element | null => {
  if (heldUntil === null) return null
  const when = formatAhead(t, heldUntil, now)
  const tooLate = validUntil !== null && heldUntil >= validUntil
  return group([
    banner('warning', [t(tooLate ? 'leave.heldTooLong' : 'leave.held', { when })]),
    inputChoice(
      {
        id: 'leave',
        label: t('leave.question'),
        value: tooLate ? undefined : 'held',
        required: t('common.required'),
      },
      [
        ...(tooLate ? [] : [{ value: 'held', title: t('leave.atOpening', { when }) }]),
        ...leaveReasons.map((reason) => ({ value: reason, title: t(`leave.${reason}`) })),
      ],
      { style: 'expanded' },
    ),
    note(t('leave.recorded')),
  ])
}

/** Whether the control for consent, or of whom the message is for, is open, and what was typed in it. */
export interface ControlShown {
  control: 'open' | 'closed'
  form?: ConsentForm
  who?: Pick<ConsentForm, 'who' | 'reference'>
}

const isPatient = ({ addressee }: PreviewView['consent']): boolean =>
  addressee.relation === 'patient' && addressee.reference === ''

const control = (t: Words, preview: PreviewView, again: Again | undefined, shown: ControlShown): Element => {
  const { draftId, consent } = preview
  const faults = again?.faults ?? []
  return group([
    ...(consent.mode
      ? [
          consentInputs(t, { ...consent, form: shown.form ?? consent.form }, faults),
          buttons(button(t('consent.save'), 'send.consent', { draftId }, { style: 'positive' })),
        ]
      : [
          addresseeInputs(t, consent.people, shown.who ?? consent.form, faults),
          buttons(button(t('consent.useAddressee'), 'send.addressee', { draftId }, { style: 'positive' })),
        ]),
    barControl(t, preview, again),
  ])
}

const barControl = (t: Words, { draftId, consent }: PreviewView, again?: Again): Element => {
  const { clinicId, addressee } = consent
  const press = (barred: 'true' | 'false') => ({ draftId, clinicId, barred })
  return guardianBar(
    t,
    addressee.reference === '' ? undefined : addressee.reference,
    {
      bar: button(t('guardian.bar'), 'send.bar', press('true'), { style: 'destructive' }),
      lift: button(t('guardian.lift'), 'send.bar', press('false')),
    },
    again?.faults ?? [],
  )
}

/**
 * What is about to be sent, for the answer to a press only (XC-26): the number in large groups, the exact text,
 * what deserves a second look, and the digits to be read from the record (LE-19, LE-20).
 */
export const sendPreviewCard = (
  t: Words,
  preview: PreviewView,
  now: Date,
  again?: Again,
  shown: ControlShown = { control: 'closed' },
): Card => {
  const { draftId, nonce, measure, consent } = preview
  const leaves = consent.verdict === 'allowed'
  const open = shown.control === 'open' || (consent.mode && !leaves)
  // An input that is required for sending would hold up the buttons of the control.
  const sends = leaves && !open
  // The ledger's own banner says it, with what to do.
  const isSaid = again?.code === `consent_${consent.verdict}`
  // Said where the digits are keyed in again, not at the far end of the card.
  const wrongDigits =
    again?.code === 'number_mismatch' && preview.numberCheck === 'lastFour'
      ? t('refusal.number_mismatch')
      : undefined
  const size = { segments: measure.segments, units: measure.units }
  return card(t, t('send.previewSummary'), [
    heading(t('send.previewSummary')),
    trainingBanner(t, preview.training),
    leaves || open ? null : verdictBanner(t, consent),
    preview.repeats ? banner('warning', [t('repeat.title'), t('repeat.what')]) : null,
    again === undefined || wrongDigits !== undefined || isSaid
      ? null
      : banner('attention', [t(`refusal.${again.code}`)]),
    text({ text: t('send.to'), subtle: true }),
    text(
      { text: formatInternational(preview.recipient), size: 'extraLarge', strong: true },
      { spacing: 'none' },
    ),
    text({ text: t(leaves ? 'send.exactText' : 'send.text'), subtle: true }, { spacing: 'medium' }),
    bubble([preview.text]),
    facts([
      ...preview.dates.map(
        ({ field, value }) =>
          [
            fieldLabel(
              t,
              field,
              preview.dates.map((one) => one.field),
            ),
            formatWeekdayDate(t, value),
          ] as const,
      ),
      [t('common.sender'), preview.senderText],
      [t('send.template'), preview.templateName],
      [t('consent.addressee'), isPatient(consent) ? null : personName(t, consent.addressee)],
      [
        t('consent.control'),
        consent.answer !== null
          ? `${personName(t, consent.answer.addressee)}: ${answerLine(t, consent.answer, consent.clinicName)}`
          : consent.basis === 'ledger' || consent.verdict === 'absent'
            ? t('consent.unset')
            : t(`consent.${preview.consentSource}`),
      ],
      [t('guardian.basis'), kinBasis(t, consent)],
      [t('leave.validUntil'), preview.validUntil === null ? null : formatAhead(t, preview.validUntil, now)],
      [t('send.size'), measure.encoding === 'GSM-7' ? t('send.sizeGsm', size) : t('send.sizeUcs2', size)],
    ]),
    preview.warnings.length === 0
      ? null
      : banner('warning', [
          t('warning.title'),
          ...preview.warnings.map((warning) => warningLine(t, preview, warning)),
        ]),
    sends && leaveChoice(t, preview, now),
    open ? verdictBanner(t, consent) : null,
    open && control(t, preview, again, shown),
    sends &&
      preview.numberCheck === 'lastFour' &&
      inputText(
        {
          id: 'digits',
          label: t('send.digits'),
          required: t('send.digitsMissing'),
          fault: wrongDigits,
        },
        { style: 'tel', maxLength: 8 },
      ),
    buttons(
      sends && button(t('send.confirm'), 'send.confirm', { draftId, nonce }, { style: 'positive' }),
      !leaves && !open && button(t('consent.recheck'), 'send.recheck', { draftId }, { inputs: false }),
      !open &&
        button(
          t(consent.mode ? 'consent.change' : 'consent.addresseeOpen'),
          'send.consentForm',
          { draftId },
          { inputs: false },
        ),
      button(t('send.change'), 'send.change', { draftId }, { inputs: false }),
      button(t('send.cancel'), 'send.cancel', { draftId }, { inputs: false }),
    ),
    leaves || open ? note(t('send.fiveMinutes')) : null,
  ])
}

/** A draft as it stands: the preview again, or the form with its values. */
export const draftCard = (t: Words, view: DraftView, now: Date, again?: Again, shown?: ControlShown): Card =>
  view.step === 'preview'
    ? sendPreviewCard(t, view.preview, now, again, shown)
    : sendFormCard(t, view.form, again)
