import type { Finding } from '../bot/domain/disclosure.ts'
import type { Country, Language } from '../bot/domain/language.ts'
import { isReviewStep } from '../bot/domain/proposal.ts'
import type { ProposalState, ReviewStep } from '../bot/domain/proposal.ts'
import { isBeyondSummons } from '../bot/domain/purpose.ts'
import type { FieldFault } from '../bot/domain/refusal.ts'
import type { SmsMeasure } from '../bot/domain/sms-text.ts'
import type { TaskView } from '../bot/domain/task-view.ts'
import { longestText } from '../bot/domain/template.ts'
import { closestBlock, closestFold, saysTheSame } from './closest.ts'
import type { ClosestTemplate } from './closest.ts'
import { faultOf } from './fault.ts'
import { findingsBlock } from './findings.ts'
import { expendable } from './fit.ts'
import { commandWord, opener } from './help.ts'
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
  quoted,
  subheading,
  text,
} from './kit.ts'
import type { Button, Card, Element, Fold } from './kit.ts'
import { purposeName, purposeNameOf } from './purpose.ts'
import { taskBlock } from './task.ts'
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
    country: Country
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
  task: TaskView | null
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
      one.reason === null ? null : text({ text: quoted(t, one.reason), italic: true }, { spacing: 'none' }),
    ],
    { spacing: 'none' },
  )

const tight = (block: Element): Element => ({ ...block, spacing: 'none' })

/** Of a long history that does not fit, the last decision stays. */
const history = (t: Words, data: ProposalCardData, now: Date, said: string | null): Element[] => {
  // A reason that stands above already is not said twice.
  const all = data.decisions.map((one, index) =>
    decision(
      t,
      index === data.decisions.length - 1 && one.reason === said ? { ...one, reason: null } : one,
      now,
    ),
  )
  return all.length === 0
    ? []
    : [
        subheading(t('proposal.history')),
        ...(all.length > 3 ? [tight(expendable(1, all.slice(0, -3)))] : []),
        ...(all.length > 1 ? [tight(expendable(5, all.slice(-3, -1)))] : []),
        ...all.slice(-1),
      ]
}

/** In Sweden e-health looks twice at what is neither summons nor reminder (XC-32). */
const purposeWarning = (t: Words, { proposal, decides }: ProposalCardData): Element | null =>
  (decides === 'ehealthReview' || decides === 'purposeReview' || decides === 'ehealthConfirmation') &&
  isBeyondSummons(proposal.country, proposal.purpose)
    ? banner('warning', [t('purpose.beyondSummons')])
    : null

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
            ...(proposal.purposeNote === null ? [] : [quoted(t, proposal.purposeNote)]),
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

const reviewButtons = (
  t: Words,
  data: ProposalCardData,
  step: ReviewStep,
  around: Around,
  more: Button,
): Element[] => {
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
      !blocked && decide(t(`proposal.accept.${step}`), 'approve', 'positive'),
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
      more,
    ),
  ]
}

const looks: Partial<Record<ProposalState, 'good' | 'warning' | 'attention'>> = {
  approved: 'good',
  closed: 'good',
  returned: 'warning',
  rejected: 'attention',
}

/** Where it stands: whom it waits for, or how it ended and why. */
const standing = (t: Words, data: ProposalCardData, now: Date): Element => {
  const { state, stateSince } = data.proposal
  const step = stateName(t, state)
  const since = t('common.since', { when: formatWhen(t, stateSince, now) })
  const reason = endReason(data)
  return banner(looks[state] ?? 'accent', [
    data.decides !== null
      ? `${t('task.listTitle')} · ${step} · ${since}`
      : isReviewStep(state)
        ? `${t('proposal.waitsFor')}: ${step} · ${since}`
        : `${step} · ${since}`,
    ...(isReviewStep(state) && data.decides === null
      ? [data.waitingFor.length === 0 ? t('proposal.nobodyNow') : data.waitingFor.join(', ')]
      : []),
    ...(reason === null ? [] : [quoted(t, reason)]),
    ...(data.resultName === null ? [] : [`${t('proposal.result')}: ${data.resultName}`]),
  ])
}

const endReason = (data: ProposalCardData): string | null =>
  isReviewStep(data.proposal.state) ? null : (data.decisions.at(-1)?.reason ?? null)

const sizeNote = (t: Words, { senderText, longest }: ProposalCardData['preview']): Element =>
  note(`${t('common.sender')}: ${senderText} · ${sizeLine(t, longest)}`, { spacing: 'small' })

/** What the proposer may do with a draft, with what came back, or with what waits for others. */
const ownButtons = (t: Words, data: ProposalCardData, around: Around): (Button | Fold | false)[] => {
  const { id, revision, state } = data.proposal
  const press = { proposalId: id, revision, nonce: around.nonce }
  const isReturned = state === 'returned'
  const edit = data.edits && editButton(t, id, isReturned)
  const file =
    data.edits &&
    !data.preview.findings.some((one) => one.severity === 'block') &&
    button(t(isReturned ? 'proposal.resubmit' : 'proposal.file'), 'proposal.file', press, {
      inputs: false,
      ...(isReturned ? {} : { style: 'positive' }),
    })
  return [
    // What came back is to be changed first.
    ...(isReturned ? [edit, file] : [file, edit]),
    data.withdraws && {
      title: t('proposal.withdraw'),
      fold: [
        note(t('proposal.withdrawHint')),
        buttons(
          button(t('proposal.withdraw'), 'proposal.withdraw', press, { inputs: false, style: 'destructive' }),
        ),
      ],
    },
  ]
}

const editButton = (t: Words, proposalId: string, first: boolean): Button =>
  button(
    t('proposal.edit'),
    'proposal.form',
    { proposalId },
    { inputs: false, ...(first ? { style: 'positive' } : {}) },
  )

/** A proposal: where it stands, its text and its history; buttons for whoever may decide, edit or withdraw. */
export const proposalCard = (t: Words, data: ProposalCardData, around: Around): Card => {
  const { proposal, preview } = data
  const before = proposal.textBefore ?? data.textInUse
  const compares = data.decides === 'ehealthReview' || (data.edits && saysTheSame(data.closest))
  const refresh = button(
    t('proposal.refresh'),
    'proposal.show',
    { proposalId: proposal.id },
    { inputs: false },
  )
  return card(t, data.decides === null ? t('proposal.summary') : t('proposal.waitsSummary'), [
    heading(data.name),
    around.message === undefined ? null : banner(around.message.kind, around.message.lines),
    standing(t, data, around.now),
    taskBlock(t, data.task, around.nonce, around.now),
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
    sizeNote(t, preview),
    ...(before === null || before === proposal.text
      ? []
      : [subheading(t('proposal.changeTo')), bubble(diffRuns(before, proposal.text))]),
    expendable(2, [
      buttons(
        { title: t('proposal.example'), fold: [bubble([preview.sample])] },
        !compares && (data.decides !== null || data.edits) && closestFold(t, data.closest),
      ),
    ]),
    ...findingsBlock(t, preview.findings, null),
    ...(compares ? closestBlock(t, data.closest) : []),
    ...history(t, data, around.now, endReason(data)),
    ...(data.decides === null
      ? []
      : [
          purposeWarning(t, data),
          text({ text: t('disclosure.question'), italic: true }, { spacing: 'medium', separator: true }),
          ...reviewInputs(t, data, data.decides, around),
          ...reviewButtons(t, data, data.decides, around, refresh),
        ]),
    data.decides === null &&
      buttons(
        ...ownButtons(t, data, around),
        data.resultId !== null &&
          button(
            t('proposal.openTemplate'),
            'template.show',
            { templateId: data.resultId },
            { inputs: false },
          ),
        refresh,
      ),
  ])
}

/**
 * What is about to be filed, seen by its proposer first: exactly what a patient would get, what the check found,
 * and what is in use already. A text that is stopped shows only why.
 */
export const proposalPreviewCard = (t: Words, data: ProposalCardData, around: Around): Card => {
  const { proposal, preview } = data
  const blocked = preview.findings.some((one) => one.severity === 'block')
  const message = around.message === undefined ? null : banner(around.message.kind, around.message.lines)
  const findings = findingsBlock(t, preview.findings, {
    proposalId: proposal.id,
    nonce: around.nonce,
    text: proposal.text,
  })
  const mine = opener(t, 'mine')
  if (blocked)
    return card(t, t('proposal.summary'), [
      heading(t('proposal.blockedTitle')),
      message,
      ...findings,
      buttons(editButton(t, proposal.id, true), mine),
    ])
  return card(t, t('proposal.summary'), [
    heading(t('proposal.previewTitle')),
    message,
    note(t('proposal.previewHint')),
    bubble([preview.sample]),
    sizeNote(t, preview),
    facts([
      [t('common.name'), data.name],
      [t('common.clinic'), proposal.clinicName],
      [t('common.purpose'), purposeNameOf(t, proposal.purpose, data.purposes)],
    ]),
    ...(data.textInUse === null
      ? []
      : [subheading(t('proposal.changeTo')), bubble(diffRuns(data.textInUse, proposal.text))]),
    ...tidyBlock(t, preview, proposal.id),
    ...findings,
    ...(saysTheSame(data.closest)
      ? closestBlock(t, data.closest)
      : data.closest.length === 0
        ? []
        : [expendable(2, [buttons(closestFold(t, data.closest))])]),
    buttons(
      button(
        t(proposal.state === 'returned' ? 'proposal.resubmit' : 'proposal.file'),
        'proposal.file',
        { proposalId: proposal.id, revision: proposal.revision, nonce: around.nonce },
        { style: 'positive', inputs: false },
      ),
      editButton(t, proposal.id, false),
      mine,
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
