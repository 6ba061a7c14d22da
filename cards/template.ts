import type { Language } from '../bot/domain/language.ts'
import { expendable } from './fit.ts'
import {
  banner,
  bubble,
  button,
  buttons,
  card,
  facts,
  heading,
  inputText,
  linkButton,
  note,
  quoted,
  subheading,
  text,
} from './kit.ts'
import type { Card, Fold } from './kit.ts'
import { purposeNameOf } from './purpose.ts'
import { diffRuns, templateRuns } from './template-text.ts'
import type { Words } from './text/words.ts'
import { formatDay, formatWhen } from './when.ts'

/** A row of the sheet, opened; the shape of the use case that shows it. */
export interface TemplateCardData {
  template: {
    id: string
    name: string
    clinicId: string
    clinicName: string
    state: 'live' | 'suspended' | 'retired'
    stateReason: string | null
    stateSince: Date
    version: number
    language: Language
  }
  versions: readonly { version: number; publishedAt: Date }[]
  shown: { version: number; text: string; senderText: string; purpose: string; publishedAt: Date }
  before: { version: number; text: string } | null
  approvals: readonly { step: string; personName: string; decidedAt: Date }[]
  adoptedFrom: string | null
  reports: readonly { personName: string; note: string; reportedAt: Date }[]
  purposes: readonly { key: string; label: string | null }[]
  sends: boolean
  edits: boolean
  suspends: boolean
  resumes: boolean
  retires: boolean
  proposes: boolean
}

/** A template: full text, who approved it when, versions with differences, and what this person may do with it. */
export const templateCard = (
  t: Words,
  data: TemplateCardData,
  around: {
    nonce: string
    now: Date
    /** Where the row stands on the page of the sheet. */
    tab: string | null
    message?: { kind: 'good' | 'attention'; line: string }
  },
): Card => {
  const { template, shown } = data
  const press = { templateId: template.id, nonce: around.nonce }
  const fold = (
    title: string,
    verb: 'template.suspend' | 'template.retire' | 'template.report',
    label: string,
    hint?: string,
  ): Fold => ({
    title,
    fold: [
      ...(hint === undefined ? [] : [note(hint)]),
      inputText(
        { id: `${verb.slice('template.'.length)}Reason`, label, required: t('common.required') },
        { multiline: true, maxLength: 500 },
      ),
      buttons(button(title, verb, press, verb === 'template.report' ? {} : { style: 'destructive' })),
    ],
  })
  const others = data.versions.filter((one) => one.version !== shown.version)
  const reports = data.reports.map((one) =>
    text(
      [
        { text: `${formatWhen(t, one.reportedAt, around.now)} ${one.personName}: `, subtle: true },
        quoted(t, one.note),
      ],
      { spacing: 'small' },
    ),
  )
  return card(t, t('template.summary'), [
    heading(template.name),
    around.message === undefined ? null : banner(around.message.kind, [around.message.line]),
    template.state === 'live'
      ? null
      : banner('attention', [
          `${t(`template.state.${template.state}`)} · ${t('common.since', { when: formatWhen(t, template.stateSince, around.now) })}`,
          ...(template.stateReason === null ? [] : [quoted(t, template.stateReason)]),
        ]),
    shown.version === template.version
      ? null
      : banner('warning', [t('template.older', { version: template.version })]),
    bubble(templateRuns(shown.text)),
    facts([
      [t('common.clinic'), template.clinicName],
      [t('common.status'), t(`template.state.${template.state}`)],
      [t('common.purpose'), purposeNameOf(t, shown.purpose, data.purposes)],
      [t('common.language'), t(`language.${template.language}`)],
      [t('common.sender'), shown.senderText],
      [t('sheet.version', { version: shown.version }), formatDay(t, shown.publishedAt)],
      [t('template.adopted'), data.adoptedFrom],
    ]),
    ...(data.approvals.length === 0
      ? []
      : [
          subheading(t('template.approvedBy')),
          ...data.approvals.map((one) =>
            text(
              [
                `${t.code(`proposal.state.${one.step}`) ?? one.step}: `,
                { text: one.personName, strong: true },
                { text: ` ${formatWhen(t, one.decidedAt, around.now)}`, subtle: true },
              ],
              { spacing: 'none' },
            ),
          ),
        ]),
    ...(data.before === null || data.before.text === shown.text
      ? []
      : [
          subheading(t('template.differences', { version: data.before.version })),
          bubble(diffRuns(data.before.text, shown.text)),
        ]),
    ...(reports.length === 0
      ? []
      : [
          subheading(t('template.reports')),
          ...reports.slice(0, 1),
          ...(reports.length > 1 ? [expendable(1, reports.slice(1))] : []),
        ]),
    buttons(
      data.sends &&
        button(
          t('template.send'),
          'send.form',
          { templateId: template.id },
          { inputs: false, style: 'positive' },
        ),
      data.edits &&
        button(
          t('template.edit'),
          'proposal.form',
          { templateId: template.id, change: true },
          { inputs: false },
        ),
      data.suspends &&
        fold(t('template.suspend'), 'template.suspend', t('common.reason'), t('template.suspendHint')),
      data.resumes && button(t('template.resume'), 'template.resume', press, { inputs: false }),
      fold(t('template.report'), 'template.report', t('template.reportLabel')),
      data.proposes &&
        button(t('template.startFrom'), 'proposal.form', { templateId: template.id }, { inputs: false }),
      data.retires && fold(t('template.retire'), 'template.retire', t('common.reason')),
    ),
    ...(others.length === 0
      ? []
      : [
          subheading(t('template.versions')),
          buttons(
            ...others
              .slice(0, 5)
              .map((one) =>
                button(
                  t('sheet.version', { version: one.version }),
                  'template.show',
                  { templateId: template.id, version: one.version },
                  { inputs: false },
                ),
              ),
          ),
        ]),
    buttons(
      button(t('template.toSheet'), 'sheet.show', { clinicId: template.clinicId }, { inputs: false }),
      around.tab !== null && template.state !== 'retired' && linkButton(t('template.openTab'), around.tab),
    ),
  ])
}

/** Takes the place of the cards of a template that was retired: it has no row any more. */
export const retiredCard = (t: Words): Card =>
  card(t, t('template.summary'), [
    banner('warning', [t('template.state.retired'), t('refusal.template_not_sendable')]),
    buttons(button(t('template.toSheet'), 'sheet.show', {}, { inputs: false })),
  ])
