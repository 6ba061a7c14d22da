import { formatInternational } from '../bot/domain/phone-number.ts'
import type { DateWarning } from '../bot/domain/calendar.ts'
import type { DraftView, PreviewView } from '../bot/domain/sending.ts'
import { banner, bubble, button, buttons, card, facts, heading, inputText, note, text } from './kit.ts'
import type { Card } from './kit.ts'
import { fieldLabel, sendFormCard } from './send-form.ts'
import type { Again } from './send-form.ts'
import type { Words } from './text/words.ts'
import { formatWeekdayDate } from './when.ts'

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

/**
 * What is about to be sent, for the answer to a press only (XC-26): the number in large groups, the exact text,
 * what deserves a second look, and the digits to be read from the record (LE-19, LE-20).
 */
export const sendPreviewCard = (t: Words, preview: PreviewView, again?: Again): Card => {
  const { draftId, nonce, measure } = preview
  // Said where the digits are keyed in again, not at the far end of the card.
  const wrongDigits =
    again?.code === 'number_mismatch' && preview.numberCheck === 'lastFour'
      ? t('refusal.number_mismatch')
      : undefined
  const size = { segments: measure.segments, units: measure.units }
  return card(t, t('send.previewSummary'), [
    heading(t('send.previewSummary')),
    again === undefined || wrongDigits !== undefined
      ? null
      : banner('attention', [t(`refusal.${again.code}`)]),
    text({ text: t('send.to'), subtle: true }),
    text(
      { text: formatInternational(preview.recipient), size: 'extraLarge', strong: true },
      { spacing: 'none' },
    ),
    text({ text: t('send.exactText'), subtle: true }, { spacing: 'medium' }),
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
      [t('message.consent'), t(`consent.${preview.consentSource}`)],
      [t('send.size'), measure.encoding === 'GSM-7' ? t('send.sizeGsm', size) : t('send.sizeUcs2', size)],
    ]),
    preview.warnings.length === 0
      ? null
      : banner('warning', [
          t('warning.title'),
          ...preview.warnings.map((warning) => warningLine(t, preview, warning)),
        ]),
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
      button(t('send.confirm'), 'send.confirm', { draftId, nonce }, { style: 'positive' }),
      button(t('send.change'), 'send.change', { draftId }, { inputs: false }),
      button(t('send.cancel'), 'send.cancel', { draftId }, { inputs: false }),
    ),
    note(t('send.fiveMinutes')),
  ])
}

/** A draft as it stands: the preview again, or the form with its values. */
export const draftCard = (t: Words, view: DraftView, again?: Again): Card =>
  view.step === 'preview' ? sendPreviewCard(t, view.preview, again) : sendFormCard(t, view.form, again)
