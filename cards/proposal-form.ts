import { languages } from '../bot/domain/language.ts'
import type { FieldFault } from '../bot/domain/refusal.ts'
import { longestText, longestTitle } from '../bot/domain/template.ts'
import { faultOf, withBraces } from './fault.ts'
import { banner, button, buttons, card, heading, inputChoice, inputText, note, text } from './kit.ts'
import type { Card } from './kit.ts'
import { purposeName } from './purpose.ts'
import type { Words } from './text/words.ts'

/** What the proposal form is drawn from. */
export interface ProposalFormData {
  proposalId: string | null
  templateId: string | null
  /** Name of the template that the proposal changes. */
  changes: string | null
  clinics: readonly { name: string; units: readonly { id: string; prefix: string; name: string }[] }[]
  purposes: readonly { key: string; label: string | null }[]
  form: {
    unitId: string
    title: string
    purpose: string
    purposeNote: string
    language: string
    text: string
  }
}

/** The proposal form, with the values that were typed and a sentence for each field that is wrong. */
export const proposalFormCard = (
  t: Words,
  data: ProposalFormData,
  faults: readonly FieldFault[] = [],
  refused?: string,
): Card => {
  const { form } = data
  const field = (id: keyof ProposalFormData['form'], label: string, required = true) => ({
    id,
    label,
    value: form[id],
    required: required ? t('common.required') : (false as const),
    fault: faultOf(t, faults, id),
  })
  return card(t, t('proposal.formTitle'), [
    heading(
      data.changes === null ? t('proposal.formTitle') : t('proposal.changeTitle', { name: data.changes }),
    ),
    faults.length > 0 || refused !== undefined
      ? banner('attention', [refused ?? t('common.mistakes')])
      : null,
    inputChoice(
      field('unitId', t('proposal.unit')),
      data.clinics.flatMap((clinic) =>
        clinic.units.map((unit) => ({
          title:
            unit.name === clinic.name
              ? `${unit.prefix} – ${clinic.name}`
              : `${unit.prefix} – ${clinic.name}, ${unit.name}`,
          value: unit.id,
        })),
      ),
    ),
    inputText(field('title', t('proposal.title')), { maxLength: longestTitle }),
    inputChoice(field('purpose', t('proposal.purpose')), [
      ...data.purposes.map((purpose) => ({ title: purposeName(t, purpose), value: purpose.key })),
      { title: t('purpose.new'), value: 'new' },
    ]),
    inputText(field('purposeNote', t('proposal.purposeNote'), false), { maxLength: 200 }),
    inputChoice(
      field('language', t('proposal.language')),
      languages.map((language) => ({ title: t(`language.${language}`), value: language })),
    ),
    text(t('proposal.formHint'), { spacing: 'medium' }),
    note(withBraces(t('proposal.placeholderList')), { spacing: 'none' }),
    inputText(field('text', t('proposal.text')), { multiline: true, maxLength: longestText }),
    buttons(
      button(
        t('proposal.preview'),
        'proposal.preview',
        {
          ...(data.proposalId === null ? {} : { proposalId: data.proposalId }),
          ...(data.templateId === null ? {} : { templateId: data.templateId }),
        },
        { style: 'positive' },
      ),
      button(t('common.cancel'), 'help.show', {}, { inputs: false }),
    ),
  ])
}
