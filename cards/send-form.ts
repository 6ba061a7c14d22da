import type { ConsentBasis } from '../bot/domain/consent.ts'
import type { AttestedSource } from '../bot/domain/message.ts'
import type { FieldFault } from '../bot/domain/refusal.ts'
import type { RefusalCode } from '../bot/domain/refusal.ts'
import { fieldOf, rangeFieldsOf } from '../bot/domain/send-form.ts'
import type { Attestation } from '../bot/domain/send-form.ts'
import type { SendField, SendFormView } from '../bot/domain/sending.ts'
import { faultOf } from './fault.ts'
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
  inputDate,
  inputNumber,
  inputText,
  inputTime,
  inputToggle,
  note,
  text,
} from './kit.ts'
import type { Card, Element } from './kit.ts'
import { templateRuns } from './template-text.ts'
import type { Words } from './text/words.ts'
import { trainingBanner } from './training.ts'
import { formatDay } from './when.ts'

/** Why a form comes back: the code of the refusal and what is wrong with which field. */
export interface Again {
  code: RefusalCode
  faults: readonly FieldFault[]
}

type Named = Pick<SendField, 'key' | 'type' | 'name' | 'label'>

/** Neither labelled nor prefixed as `ny_dato` is: its type says all. */
const isPlain = (field: Named): boolean => field.label === null && !field.key.includes('_')

/**
 * What a field is called: its type in the reader's language, and the template's own name for it where it has a
 * label, a prefix, or a twin that is as plain.
 */
export const fieldLabel = (t: Words, field: Named, all: readonly Named[]): string => {
  const kind = t(`field.${field.type}`)
  if (field.label !== null) return `${kind} – ${field.label}`
  const twins = all.filter((one) => one.type === field.type && isPlain(one)).length > 1
  return twins || !isPlain(field) ? `${kind} – ${field.name.replaceAll('_', ' ')}` : kind
}

const fieldInput = (
  t: Words,
  field: SendField,
  form: SendFormView,
  faults: readonly FieldFault[],
): Element => {
  const id = fieldOf(field.key)
  const label = fieldLabel(t, field, form.fields)
  const only = field.choices.length === 1 ? field.choices[0]?.value : undefined
  const value = form.typed.values[field.key] ?? only
  const required = t('common.required')
  const fault = faultOf(t, faults, id)
  const common = { id, label, value, required, fault }
  switch (field.kind) {
    case 'date':
      return inputDate(common)
    case 'time':
      return inputTime(common)
    case 'timeRange': {
      const { from, to } = rangeFieldsOf(field.key)
      const [start, end] = (value ?? '-').split('-')
      const end_ = { required, value: end === '' ? undefined : end }
      return group([
        inputTime({
          id: from,
          label: t('field.from', { field: label }),
          value: start === '' ? undefined : start,
          required,
          fault,
        }),
        inputTime({ id: to, label: t('field.to', { field: label }), ...end_ }),
      ])
    }
    case 'choice':
      return field.choices.length === 0
        ? group([text({ text: label, strong: true }), note(t('send.noChoices'), { spacing: 'none' })])
        : inputChoice(common, field.choices, { placeholder: t('send.choose') })
    case 'number':
      return inputNumber(common, { min: 1, max: 999 })
    case 'link':
      return inputText(common, { maxLength: 200, placeholder: 'https://' })
    case 'text':
      return inputText(common, { maxLength: 40 })
  }
}

/** Looks a mobile number up; the identity number is never shown again (XC-19). */
const lookUpBlock = (t: Words, { lookUp, found, templateId }: SendFormView): (Element | null)[] => {
  if (lookUp !== true) return []
  const day = found?.confirmedAt ?? null
  return [
    found === undefined
      ? null
      : banner(found.outcome === 'found' ? 'good' : 'warning', [
          t(`contact.outcome.${found.outcome}`),
          ...(day === null ? [] : [t('contact.confirmedAt', { day: formatDay(t, day) })]),
        ]),
    buttons({
      title: t('contact.open'),
      fold: [
        note(t('contact.hint')),
        inputText({ id: 'identity', label: t('contact.identity') }, { style: 'tel', maxLength: 20 }),
        buttons(button(t('contact.lookUp'), 'send.lookUp', { templateId })),
      ],
    }),
  ]
}

/** What whoever sends one message attests: the tick, with the source where the clinic attests (LE-21, XC-31). */
export const attestInputs = (
  t: Words,
  { basis, sources, typed }: { basis: ConsentBasis; sources: readonly AttestedSource[]; typed: Attestation },
  faults: readonly FieldFault[],
): (Element | null)[] => {
  const attests = basis === 'attest'
  return [
    inputToggle({
      id: 'consent',
      label: attests ? t('send.consent') : t('consent.checkTitle'),
      title: attests ? t('send.consentAttest') : t('consent.checkRecord'),
      value: typed.consent ? 'true' : 'false',
      required: attests ? t('fault.consent_missing') : t('fault.record_unchecked'),
      fault: faultOf(t, faults, 'consent'),
    }),
    attests
      ? inputChoice(
          {
            id: 'consentSource',
            label: t('send.consentSource'),
            value: typed.consentSource === '' ? undefined : typed.consentSource,
            required: t('fault.consent_source_missing'),
            fault: faultOf(t, faults, 'consentSource'),
          },
          sources.map((source) => ({ title: t(`consent.${source}`), value: source })),
          { style: 'expanded' },
        )
      : null,
  ]
}

/** The send form: the template's text, an input for each of its placeholders, the number, and the consent. */
export const sendFormCard = (t: Words, form: SendFormView, again?: Again): Card => {
  const faults = again?.faults ?? []
  const { typed } = form
  return card(t, t('send.formSummary'), [
    heading(form.templateName),
    trainingBanner(t, form.training),
    again === undefined
      ? null
      : banner(again.code === 'draft_expired' ? 'warning' : 'attention', [
          t(`refusal.${again.code}`),
          ...[faultOf(t, faults, '') ?? []].flat(),
        ]),
    note(t('send.templateText')),
    bubble(templateRuns(form.text)),
    facts([[t('common.sender'), form.senderText]]),
    ...form.fields.map((field) => fieldInput(t, field, form, faults)),
    ...lookUpBlock(t, form),
    inputText(
      {
        id: 'number',
        label: t('send.number'),
        value: typed.number === '' ? undefined : typed.number,
        required: t('fault.number_empty'),
        fault: faultOf(t, faults, 'number'),
      },
      { style: 'tel', maxLength: 40 },
    ),
    form.numberCheck === 'twice' &&
      inputText(
        {
          id: 'numberAgain',
          label: t('send.numberAgain'),
          value: typed.numberAgain === '' ? undefined : typed.numberAgain,
          required: t('fault.number_empty'),
          fault: faultOf(t, faults, 'numberAgain'),
        },
        { style: 'tel', maxLength: 40 },
      ),
    ...attestInputs(t, form, faults),
    buttons(
      button(t('send.toPreview'), 'send.preview', { templateId: form.templateId }, { style: 'positive' }),
      button(t('send.other'), 'send.pick', {}, { inputs: false }),
      form.starred !== undefined &&
        button(
          t(form.starred ? 'send.unstar' : 'send.star'),
          'send.star',
          { templateId: form.templateId, starred: form.starred ? 'false' : 'true' },
          { inputs: false },
        ),
    ),
  ])
}
