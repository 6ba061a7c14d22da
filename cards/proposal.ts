import type { Finding } from '../bot/domain/disclosure.ts'
import type { Language } from '../bot/domain/language.ts'
import type { ProposalState, ReviewStep } from '../bot/domain/proposal.ts'
import type { FieldFault } from '../bot/domain/refusal.ts'
import type { SmsMeasure } from '../bot/domain/sms-text.ts'
import { longestText } from '../bot/domain/template.ts'
import { closestBlock } from './closest.ts'
import type { ClosestTemplate } from './closest.ts'
import { faultOf } from './fault.ts'
import { findingsBlock } from './findings.ts'
import { expendable } from './fit.ts'
import { commandWord } from './help.ts'
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
  subheading,
  text,
} from './kit.ts'
import type { Button, Card, Element, Fold } from './kit.ts'
import { purposeName, purposeNameOf } from './purpose.ts'
import { diffRuns, findingRuns, templateRuns } from './template-text.ts'
import { tidyBlock } from './tidy.ts'
import type { Tidy } from './tidy.ts'
import type { Words } from './text/words.ts'
import { formatWhen } from './when.ts'

/** A proposal as one person sees it; the shape of the use case that shows it. */
export interface ProposalCardData {
  proposal: {
    id: string
    revision: number
    state: ProposalState
    clinicName: string
    purpose: string | null
    purposeNote: string | null
    language: Language
    text: string
    textBefore: string | null
    stateSince: Date
  }
  name: string
  proposerName: string
  decisions: readonly {
    step: string
    event: string
    personName: string
    reason: string | null
    decidedAt: Date
  }[]
  waitingFor: readonly string[]
  preview: Tidy & { sample: string; senderText: string; findings: readonly Finding[] }
  textInUse: string | null
  resultName: string | null
  resultId: string | null
  purposes: readonly { key: string; label: string | null }[]
  closest: readonly ClosestTemplate[]
  decides: ReviewStep | null
  edits: boolean
  withdraws: boolean
}

/** What goes onto a card besides what it shows. */
export interface Around {
  nonce: string
  now: Date
  /** Above everything: what just happened, or why something was refused. */
  message?: { kind: 'good' | 'warning' | 'attention' | 'accent'; lines: readonly string[] }
  faults?: readonly FieldFault[]
  /** What a reviewer had typed when the decision was refused. */
  typed?: { reason?: string; purpose?: string; text?: string; existingId?: string }
}

const stateName = (t: Words, state: string): string => t.code(`proposal.state.${state}`) ?? state

const eventName = (t: Words, event: string): string =>
  t.code(`proposal.event.${event}`) ?? (event.startsWith('resubmit') ? t('proposal.event.resubmit') : event)

const sizeLine = (t: Words, { encoding, segments }: SmsMeasure): string =>
  t('proposal.size', { encoding, segments })

const decision = (t: Words, one: ProposalCardData['decisions'][number], now: Date): Element =>
  group(
    [
      text(
        [
          { text: `${formatWhen(t, one.decidedAt, now)}  `, subtle: true },
          { text: one.personName, strong: true },
          ` ${eventName(t, one.event)}`,
        ],
        { spacing: 'none' },
      ),
      one.reason === null ? null : text({ text: `“${one.reason}”`, italic: true }, { spacing: 'none' }),
    ],
    { spacing: 'small' },
  )

/** Of a long history that does not fit, the last decision stays. */
const history = (t: Words, data: ProposalCardData, now: Date): Element[] => {
  const all = data.decisions.map((one) => decision(t, one, now))
  return all.length === 0
    ? []
    : [
        subheading(t('proposal.history')),
        ...(all.length > 3 ? [expendable(1, all.slice(0, -3))] : []),
        ...(all.length > 1 ? [expendable(5, all.slice(-3, -1))] : []),
        ...all.slice(-1),
      ]
}

const reviewInputs = (
  t: Words,
  data: ProposalCardData,
  step: ReviewStep,
  around: Around,
): (Element | null)[] => {
  const { proposal, purposes } = data
  const faults = around.faults ?? []
  if (step === 'ehealthReview' || step === 'purposeReview')
    return [
      step === 'purposeReview'
        ? banner('accent', [
            t('proposal.newPurpose'),
            ...(proposal.purposeNote === null ? [] : [`“${proposal.purposeNote}”`]),
          ])
        : null,
      inputChoice(
        {
          id: 'purpose',
          label: t(step === 'ehealthReview' ? 'proposal.purposeDecision' : 'proposal.namePurpose'),
          value: around.typed?.purpose ?? proposal.purpose ?? (step === 'ehealthReview' ? 'new' : ''),
          fault: faultOf(t, faults, 'purpose'),
        },
        [
          ...purposes.map((purpose) => ({ title: purposeName(t, purpose), value: purpose.key })),
          ...(step === 'ehealthReview' ? [{ title: t('purpose.new'), value: 'new' }] : []),
        ],
      ),
    ]
  if (step === 'communicationsReview')
    return [
      inputText(
        {
          id: 'text',
          label: t('proposal.language_edit'),
          value: around.typed?.text ?? proposal.text,
          fault: faultOf(t, faults, 'text'),
        },
        { multiline: true, maxLength: longestText },
      ),
    ]
  return step === 'ehealthConfirmation' ? [banner('accent', [t('proposal.confirmChanged')])] : []
}

const reviewButtons = (t: Words, data: ProposalCardData, step: ReviewStep, around: Around): Element[] => {
  const { id, revision } = data.proposal
  const press = { proposalId: id, revision, nonce: around.nonce }
  const decide = (
    title: string,
    decision: 'approve' | 'return' | 'reject' | 'close',
    style?: 'positive' | 'destructive',
  ): Button => button(title, 'proposal.decide', { ...press, decision }, style === undefined ? {} : { style })
  const withReason = (title: string, decision: 'return' | 'reject'): Fold => ({
    title,
    fold: [
      inputText(
        { id: `${decision}Reason`, label: t('proposal.reasonLabel'), required: t('fault.reason_missing') },
        { multiline: true, maxLength: 500 },
      ),
      buttons(decide(title, decision, decision === 'reject' ? 'destructive' : undefined)),
    ],
  })
  const warned = data.preview.findings.some((one) => one.severity === 'warn')
  const blocked = data.preview.findings.some((one) => one.severity === 'block')
  const asksReason = warned && (step === 'ehealthReview' || step === 'ehealthConfirmation')
  return [
    ...(asksReason
      ? [
          inputText(
            {
              id: 'reason',
              label: t('findings.reasonLabel'),
              value: around.typed?.reason ?? '',
              fault: faultOf(t, around.faults ?? [], 'reason'),
            },
            { multiline: true, maxLength: 500 },
          ),
        ]
      : []),
    buttons(
      !blocked &&
        decide(t(step === 'clinicReview' ? 'proposal.forward' : 'proposal.accept'), 'approve', 'positive'),
      withReason(t('proposal.return'), 'return'),
      withReason(t('proposal.reject'), 'reject'),
      step === 'ehealthReview' &&
        data.closest.length > 0 && {
          title: t('proposal.close'),
          fold: [
            inputChoice(
              {
                id: 'existingId',
                label: t('proposal.existing'),
                value: around.typed?.existingId ?? data.closest[0]?.id,
              },
              data.closest.map((one) => ({ title: `${one.clinicName}: ${one.name}`, value: one.id })),
            ),
            note(t('proposal.existingHint')),
            inputText({ id: 'closeReason', label: t('common.reason') }, { maxLength: 500 }),
            buttons(decide(t('proposal.close'), 'close')),
          ],
        },
    ),
  ]
}

/** A proposal: where it stands, its text and its history; buttons for whoever may decide, edit or withdraw. */
export const proposalCard = (t: Words, data: ProposalCardData, around: Around): Card => {
  const { proposal, preview } = data
  const waits = data.waitingFor.length === 0 ? t('proposal.nobodyNow') : data.waitingFor.join(', ')
  const reviewing = [
    'clinicReview',
    'ehealthReview',
    'purposeReview',
    'communicationsReview',
    'ehealthConfirmation',
  ].includes(proposal.state)
  const before = proposal.textBefore ?? data.textInUse
  const kind =
    proposal.state === 'approved' || proposal.state === 'closed'
      ? 'good'
      : proposal.state === 'returned'
        ? 'warning'
        : proposal.state === 'rejected'
          ? 'attention'
          : 'accent'
  const lastReason = data.decisions.at(-1)?.reason ?? null
  return card(t, data.decides === null ? t('proposal.summary') : t('proposal.waitsSummary'), [
    heading(data.name),
    around.message === undefined ? null : banner(around.message.kind, around.message.lines),
    banner(kind, [
      `${stateName(t, proposal.state)} · ${t('common.since', { when: formatWhen(t, proposal.stateSince, around.now) })}`,
      ...(reviewing ? [`${t('proposal.waitsFor')}: ${waits}`] : []),
      ...(lastReason !== null && !reviewing ? [`“${lastReason}”`] : []),
      ...(data.resultName === null ? [] : [`${t('proposal.result')}: ${data.resultName}`]),
    ]),
    facts([
      [t('common.clinic'), proposal.clinicName],
      [t('proposal.proposer'), data.proposerName],
      [t('common.purpose'), purposeNameOf(t, proposal.purpose, data.purposes)],
      [t('proposal.purposeNote'), proposal.purpose === null ? proposal.purposeNote : null],
      [t('common.language'), t(`language.${proposal.language}`)],
    ]),
    subheading(t('common.text')),
    bubble(
      preview.findings.length > 0
        ? findingRuns(proposal.text, preview.findings)
        : templateRuns(proposal.text),
    ),
    ...(before === null || before === proposal.text
      ? []
      : [subheading(t('proposal.changeTo')), bubble(diffRuns(before, proposal.text))]),
    subheading(t('proposal.example')),
    bubble([preview.sample]),
    note(`${t('common.sender')}: ${preview.senderText} · ${sizeLine(t, preview.longest)}`, {
      spacing: 'small',
    }),
    ...findingsBlock(t, preview.findings, { id: proposal.id, objects: false }),
    ...(data.decides === 'ehealthReview' || data.edits ? closestBlock(t, data.closest) : []),
    ...history(t, data, around.now),
    ...(data.decides === null
      ? []
      : [
          text({ text: t('disclosure.question'), italic: true }, { spacing: 'medium', separator: true }),
          ...reviewInputs(t, data, data.decides, around),
          ...reviewButtons(t, data, data.decides, around),
        ]),
    buttons(
      data.edits &&
        !preview.findings.some((one) => one.severity === 'block') &&
        button(
          t('proposal.resubmit'),
          'proposal.file',
          { proposalId: proposal.id, revision: proposal.revision, nonce: around.nonce },
          { style: 'positive', inputs: false },
        ),
      data.edits &&
        button(t('proposal.edit'), 'proposal.form', { proposalId: proposal.id }, { inputs: false }),
      data.withdraws &&
        button(
          t('proposal.withdraw'),
          'proposal.withdraw',
          { proposalId: proposal.id, revision: proposal.revision, nonce: around.nonce },
          { inputs: false, style: 'destructive' },
        ),
      data.resultId !== null &&
        button(t('proposal.openTemplate'), 'template.show', { templateId: data.resultId }, { inputs: false }),
      button(t('proposal.refresh'), 'proposal.show', { proposalId: proposal.id }, { inputs: false }),
    ),
  ])
}

/** What was just filed, seen by its proposer before filing: exactly what a patient would get. */
export const proposalPreviewCard = (t: Words, data: ProposalCardData, around: Around): Card => {
  const { proposal, preview } = data
  const blocked = preview.findings.some((one) => one.severity === 'block')
  const file = button(
    t(proposal.state === 'returned' ? 'proposal.resubmit' : 'proposal.file'),
    'proposal.file',
    { proposalId: proposal.id, revision: proposal.revision, nonce: around.nonce },
    { style: 'positive', inputs: false },
  )
  return card(t, t('proposal.summary'), [
    heading(t('proposal.previewTitle')),
    around.message === undefined ? null : banner(around.message.kind, around.message.lines),
    note(t('proposal.previewHint')),
    bubble([preview.sample]),
    note(`${t('common.sender')}: ${preview.senderText} · ${sizeLine(t, preview.longest)}`, {
      spacing: 'small',
    }),
    facts([
      [t('common.name'), data.name],
      [t('common.clinic'), proposal.clinicName],
      [t('common.purpose'), purposeNameOf(t, proposal.purpose, data.purposes)],
    ]),
    subheading(t('common.text')),
    bubble(
      preview.findings.length > 0
        ? findingRuns(proposal.text, preview.findings)
        : templateRuns(proposal.text),
    ),
    ...(data.textInUse === null
      ? []
      : [subheading(t('proposal.changeTo')), bubble(diffRuns(data.textInUse, proposal.text))]),
    ...tidyBlock(t, preview, proposal.id),
    ...findingsBlock(t, preview.findings, { id: proposal.id, objects: true, nonce: around.nonce }),
    ...closestBlock(t, data.closest),
    buttons(
      !blocked && file,
      button(t('proposal.edit'), 'proposal.form', { proposalId: proposal.id }, { inputs: false }),
      button(t('common.close'), 'proposal.mine', {}, { inputs: false }),
    ),
  ])
}

/** What the proposer reads right after filing. */
export const filedMessage = (t: Words, nobodyAt: readonly string[]): NonNullable<Around['message']> => ({
  kind: nobodyAt.length === 0 ? 'good' : 'warning',
  lines: [
    t('proposal.filed', { word: commandWord(t, 'mine') }),
    ...(nobodyAt.length === 0
      ? []
      : [t('proposal.nobody', { steps: nobodyAt.map((step) => stateName(t, step)).join(', ') })]),
  ],
})
