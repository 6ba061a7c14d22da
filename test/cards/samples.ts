import { allowCard, allowListCard } from '../../cards/allow.ts'
import { consentCard, consentHistoryCard, consentSearchCard } from '../../cards/consent.ts'
import type { ConsentAround } from '../../cards/consent.ts'
import { consentModeCard, consentSettingsCard } from '../../cards/consent-settings.ts'
import {
  groupHelpCard,
  helpCard,
  languageCard,
  languageSetCard,
  longTextCard,
  patientDataCard,
  strangerCard,
  unreachableCard,
  whoamiCard,
} from '../../cards/help.ts'
import { limitCard } from '../../cards/limit.ts'
import { messageCard } from '../../cards/message.ts'
import { deviationCard, nextCard } from '../../cards/next.ts'
import { trainingCard } from '../../cards/training.ts'
import { notReachedCard } from '../../cards/not-reached.ts'
import { proposalFormCard } from '../../cards/proposal-form.ts'
import { ownProposalsCard } from '../../cards/proposal-list.ts'
import { filedMessage, proposalCard, proposalPreviewCard } from '../../cards/proposal.ts'
import type { Around, ProposalCardData } from '../../cards/proposal.ts'
import { purposesCard, senderCard, senderSavedCard } from '../../cards/purpose.ts'
import { refusalCard } from '../../cards/refusal.ts'
import { startCard } from '../../cards/reply.ts'
import { sendFormCard } from '../../cards/send-form.ts'
import type { Again } from '../../cards/send-form.ts'
import { sendPickCard } from '../../cards/send-pick.ts'
import { draftCard, sendPreviewCard } from '../../cards/send-preview.ts'
import { endedDraftCard, receiptCard } from '../../cards/send-receipt.ts'
import { sentListCard } from '../../cards/sent-list.ts'
import { sheetCard } from '../../cards/sheet.ts'
import { taskListCard } from '../../cards/task-list.ts'
import { retiredCard, templateCard } from '../../cards/template.ts'
import type { TemplateCardData } from '../../cards/template.ts'
import { helpGroups } from '../../cards/text/help-group.ts'
import { allowLifecycle } from '../../bot/domain/allow.ts'
import type { AllowEvent, AllowState } from '../../bot/domain/allow.ts'
import type { DateWarningCode } from '../../bot/domain/calendar.ts'
import {
  answerSources,
  consentChoices,
  consentRegimes,
  consentVerdicts,
  relations,
  thePatient,
} from '../../bot/domain/consent.ts'
import { untouchedForm } from '../../bot/domain/consent-form.ts'
import type { ConsentForm } from '../../bot/domain/consent-form.ts'
import type { ConsentControl, ConsentSettingsView, ShownAnswer } from '../../bot/domain/consent-view.ts'
import { disclosureCategories } from '../../bot/domain/disclosure.ts'
import type { Finding } from '../../bot/domain/disclosure.ts'
import { languages } from '../../bot/domain/language.ts'
import { contactOutcomes } from '../../bot/domain/sending.ts'
import { messageLifecycle, outsideHours, superseded } from '../../bot/domain/message.ts'
import type { MessageState } from '../../bot/domain/message.ts'
import { roles } from '../../bot/domain/permissions.ts'
import { inputKind, placeholderTypes } from '../../bot/domain/placeholders.ts'
import { findLiterals } from '../../bot/domain/placeholder-literals.ts'
import { proposalStates, reviewSteps } from '../../bot/domain/proposal.ts'
import type { ProposalState } from '../../bot/domain/proposal.ts'
import { knownPurposes } from '../../bot/domain/purpose.ts'
import { Refusal, refusalCodes } from '../../bot/domain/refusal.ts'
import type { FieldFault } from '../../bot/domain/refusal.ts'
import { tabLink } from '../../bot/domain/teams-link.ts'
import { taskKinds } from '../../bot/domain/task.ts'
import type { TaskKind } from '../../bot/domain/task.ts'
import type { TaskLine, TaskView } from '../../bot/domain/task-view.ts'
import { emptyForm, fieldOf } from '../../bot/domain/send-form.ts'
import type { PreviewView, SendField, Sendable, SendFormView, SentMessage } from '../../bot/domain/sending.ts'
import { culprits, measure, replaceCulprits } from '../../bot/domain/sms-text.ts'
import { before, earlier, id, nonce, now, otherId, page, rowId, times } from './sample.ts'
import type { Sample } from './sample.ts'
import { auditSamples } from './samples/audit.ts'
import { repeatSamples } from './samples/repeat.ts'
import { reviewSamples } from './samples/reviews.ts'
import { deletionSamples } from './samples/deletion.ts'
import { downloadSamples } from './samples/download.ts'
import { leaderSamples } from './samples/leaders.ts'
import { mailSamples } from './samples/mail.ts'
import { insightSamples } from './samples/insight.ts'
import { taskSamples } from './samples/tasks.ts'
import { exportSamples } from './samples/export.ts'
import { importSamples } from './samples/import.ts'
import { extensionSamples } from './samples/extension.ts'
import { helpTopicSamples } from './samples/help-topics.ts'
import { clinicSettingsSamples } from './samples/clinic-settings.ts'
import { valueSamples } from './samples/value.ts'
import { peopleSamples } from './samples/people.ts'
import type { Vocabulary } from './vocabulary.ts'

const purposesOf = (v: Vocabulary) => [
  ...knownPurposes.map((key) => ({ key: key, label: null })),
  ...times(3, (index) => ({ key: `own_${index}`, label: v.label })),
]

const memberships = (role: (typeof roles)[number]) => [{ role, clinicId: null }]

const findingsIn = (v: Vocabulary, severity: Finding['severity'], count: number): Finding[] => [
  ...times(count, (index): Finding => {
    const start = index * 6
    const category = disclosureCategories[index % disclosureCategories.length] ?? 'unknown_word'
    return {
      category,
      severity: index === 0 ? severity : 'warn',
      start,
      end: start + 5,
      found: index === 1 ? v.word : v.text.slice(start, start + 5),
      code: `disclosure.${category}`,
    }
  }),
  {
    category: 'no_reply_route',
    severity: 'warn',
    start: 0,
    end: v.text.length,
    found: v.text,
    code: 'disclosure.no_reply_route',
  },
]

// ---------------------------------------------------------------- proposals

const previewOf = (v: Vocabulary, findings: readonly Finding[]): ProposalCardData['preview'] => ({
  sample: v.filled,
  senderText: v.sender,
  findings,
  culprits: culprits(`${v.text} “ő” –`),
  longest: measure(v.filled),
  longestReplaced: measure(replaceCulprits(v.filled)),
  literals: findLiterals(`${v.text} 12.03.2026 kl. 09.30, ring 33 00 00 00`, 'nb'),
})

const closestIn = (v: Vocabulary, count: number): ProposalCardData['closest'] =>
  times(count, (index) => ({
    id: rowId(index),
    name: v.template,
    clinicName: v.clinic,
    text: v.textBefore,
    relation: (['duplicate', 'related', 'different'] as const)[index % 3] ?? 'related',
    reasons: ['purpose', 'negation', 'direction', 'fixed', 'placeholders'],
    differing: [
      { start: 3, end: 6 },
      { start: 7, end: 12 },
    ],
  }))

const decisionsIn = (v: Vocabulary, count: number): ProposalCardData['decisions'] => {
  const events = [
    'file',
    'forward',
    'acceptKnownPurpose',
    'approveChanged',
    'confirm',
    'return',
    'resubmitToEhealthReview',
    'acceptNewPurpose',
    'namePurpose',
    'approveUnchanged',
    'confirmChanged',
    'fileAsAdministrator',
    'reject',
    'withdraw',
    'close',
  ]
  return times(count, (index) => ({
    step: reviewSteps[index % reviewSteps.length] ?? 'clinicReview',
    event: events[index % events.length] ?? 'file',
    personName: v.person,
    reason: index % 2 === 0 ? v.reason : null,
    decidedAt: index % 3 === 0 ? earlier : before,
  }))
}

const proposalIn = (
  v: Vocabulary,
  state: ProposalState,
  more: Partial<Omit<ProposalCardData, 'proposal'>> & {
    proposal?: Partial<ProposalCardData['proposal']>
  } = {},
): ProposalCardData => ({
  name: v.template,
  proposerName: v.person,
  decisions: decisionsIn(v, 4),
  waitingFor: [v.person, v.person],
  task: null,
  preview: previewOf(v, []),
  textInUse: null,
  resultName: null,
  resultId: null,
  purposes: purposesOf(v),
  closest: [],
  decides: null,
  edits: false,
  withdraws: false,
  ...more,
  proposal: {
    id,
    revision: 3,
    state,
    clinicName: v.clinic,
    country: 'NO',
    purpose: 'reminder',
    purposeNote: null,
    language: 'nb',
    text: v.text,
    textBefore: null,
    stateSince: earlier,
    ...more.proposal,
  },
})

const around = (more: Partial<Around> = {}): Around => ({ nonce, now, ...more })

const decisionFaults: readonly FieldFault[] = [
  { field: 'reason', code: 'warning_reason_missing' },
  { field: 'purpose', code: 'purpose_missing' },
  { field: 'text', code: 'disclosure_block' },
  { field: 'existingId', code: 'existing_missing' },
]

const proposals: Sample[] = [
  ...proposalStates.map((state): Sample => ({
    card: 'proposalCard',
    situation: `${state}, for somebody who only looks`,
    draw: (t, v) => proposalCard(t, proposalIn(v, state), around()),
  })),
  ...reviewSteps.flatMap((step): Sample[] => [
    {
      card: 'proposalCard',
      situation: `${step}, for a reviewer`,
      draw: (t, v) =>
        proposalCard(
          t,
          proposalIn(v, step, {
            decides: step,
            closest: closestIn(v, 5),
            proposal: { purposeNote: v.note, country: 'SE', purpose: 'free_slot' },
          }),
          around(),
        ),
    },
    {
      card: 'proposalCard',
      situation: `${step}, refused to a reviewer, with warnings`,
      draw: (t, v) =>
        proposalCard(
          t,
          proposalIn(v, step, {
            decides: step,
            closest: closestIn(v, 3),
            preview: previewOf(v, findingsIn(v, 'warn', 10)),
            proposal: { purpose: null, purposeNote: v.note },
          }),
          around({
            message: { kind: 'attention', lines: [t('refusal.values_invalid')] },
            faults: decisionFaults,
            typed: { reason: v.reason, purpose: 'reminder', text: v.text, existingId: rowId(1) },
          }),
        ),
    },
    {
      card: 'proposalCard',
      situation: `${step}, with a change, a long history and many who may decide`,
      draw: (t, v) =>
        proposalCard(
          t,
          proposalIn(v, step, {
            decides: step,
            decisions: decisionsIn(v, 15),
            waitingFor: times(12, () => v.person),
            textInUse: v.textBefore,
            proposal: { textBefore: v.textBefore },
          }),
          around(),
        ),
    },
    {
      card: 'proposalCard',
      situation: `${step}, for a reviewer who cannot approve it`,
      draw: (t, v) =>
        proposalCard(
          t,
          proposalIn(v, step, { decides: step, preview: previewOf(v, findingsIn(v, 'block', 3)) }),
          around(),
        ),
    },
  ]),
  {
    card: 'proposalCard',
    situation: 'returned, for its proposer',
    draw: (t, v) =>
      proposalCard(
        t,
        proposalIn(v, 'returned', { edits: true, withdraws: true, closest: closestIn(v, 3) }),
        around({ message: { kind: 'warning', lines: [t('refusal.already_handled')] } }),
      ),
  },
  {
    card: 'proposalCard',
    situation: 'waiting, for its proposer, right after filing',
    draw: (t, v) =>
      proposalCard(
        t,
        proposalIn(v, 'clinicReview', { withdraws: true, waitingFor: [] }),
        around({ message: filedMessage(t, ['clinicReview', 'communicationsReview']) }),
      ),
  },
  {
    card: 'proposalCard',
    situation: 'approved, with the template that it became',
    draw: (t, v) =>
      proposalCard(
        t,
        proposalIn(v, 'approved', { resultName: `${v.clinic}: ${v.template}`, resultId: otherId }),
        around({ message: filedMessage(t, []) }),
      ),
  },
  ...(['draft', 'returned'] as const).map((state): Sample => ({
    card: 'proposalPreviewCard',
    situation: `${state}, nothing found`,
    draw: (t, v) => proposalPreviewCard(t, proposalIn(v, state, { edits: true }), around()),
  })),
  {
    card: 'proposalPreviewCard',
    situation: 'warnings, a change, and the closest templates',
    draw: (t, v) =>
      proposalPreviewCard(
        t,
        proposalIn(v, 'draft', {
          edits: true,
          textInUse: v.textBefore,
          closest: closestIn(v, 5),
          preview: previewOf(v, findingsIn(v, 'warn', 10)),
        }),
        around({ message: { kind: 'good', lines: [t('findings.objected')] } }),
      ),
  },
  {
    card: 'proposalPreviewCard',
    situation: 'blocked',
    draw: (t, v) =>
      proposalPreviewCard(
        t,
        proposalIn(v, 'draft', {
          edits: true,
          preview: previewOf(v, findingsIn(v, 'block', 2)),
          proposal: { purpose: null, purposeNote: v.note },
        }),
        around(),
      ),
  },
  { card: 'ownProposalsCard', situation: 'none', draw: (t) => ownProposalsCard(t, page([]), now) },
  ...(['only', 'middle'] as const).map((which): Sample => ({
    card: 'ownProposalsCard',
    situation: `20 rows, ${which} page`,
    draw: (t, v) =>
      ownProposalsCard(
        t,
        page(
          times(20, (index) => ({
            id: rowId(index),
            name: v.template,
            clinicName: v.clinic,
            state: proposalStates[index % proposalStates.length] ?? 'draft',
            stateSince: index % 2 === 0 ? earlier : before,
            proposerName: v.person,
            waitingFor: times(index % 4 === 0 ? 12 : 1, () => v.person),
            claimerName: index % 3 === 0 ? v.person : null,
            claimedAt: index % 3 === 0 ? earlier : null,
          })),
          which,
        ),
        now,
      ),
  })),
]

// ------------------------------------------------------------ tasks

const taskView = (v: Vocabulary, more: Partial<TaskView> = {}): TaskView => ({
  taskId: id,
  claimerName: v.person,
  claimerId: otherId,
  claimedAt: earlier,
  mine: false,
  takes: true,
  remindedAt: null,
  escalatedAt: null,
  ...more,
})

const taskCards: Sample[] = [
  ...(['mine', 'all'] as const).map((whose): Sample => ({
    card: 'taskListCard',
    situation: `none, ${whose}`,
    draw: (t) => taskListCard(t, { ...page([]), whose }, now),
  })),
  ...(['only', 'middle'] as const).map((which): Sample => ({
    card: 'taskListCard',
    situation: `20 rows, ${which} page`,
    draw: (t, v) =>
      taskListCard(
        t,
        {
          ...page(
            times(20, (index): TaskLine => {
              const kinds = Object.keys(taskKinds) as TaskKind[]
              return {
                taskId: rowId(index),
                kind: kinds[index % kinds.length] ?? 'clinicReview',
                subject: `proposal:${rowId(index)}`,
                name: index % 3 === 0 ? null : v.template,
                clinicName: index % 5 === 0 ? null : v.clinic,
                openedAt: index % 2 === 0 ? earlier : before,
                openerName: index % 4 === 0 ? null : v.person,
                dueAt: index % 6 === 0 ? new Date('2026-03-12T22:59:59Z') : null,
                claimerName: index % 3 === 1 ? v.person : null,
                claimedAt: index % 3 === 1 ? earlier : null,
                escalated: index % 7 === 0,
                overseen: index % 14 === 0,
              }
            }),
            which,
          ),
          whose: which === 'only' ? 'mine' : 'all',
        },
        now,
      ),
  })),
  ...(
    [
      ['taken by somebody whom the reader may relieve', {}],
      ['taken by somebody whom the reader may not relieve', { takes: false }],
      ['taken by the reader', { mine: true, takes: false }],
      ['taken by nobody', { claimerName: null, claimerId: null, claimedAt: null }],
    ] as const
  ).map(([situation, more]): Sample => ({
    card: 'proposalCard',
    situation: `its step ${situation}`,
    draw: (t, v) =>
      proposalCard(
        t,
        proposalIn(v, 'clinicReview', { decides: 'clinicReview', task: taskView(v, more) }),
        around(),
      ),
  })),
]

// ------------------------------------------------------------ proposal form

const clinicsIn = (v: Vocabulary) => [
  { name: v.clinic, units: times(10, (index) => ({ id: rowId(index), prefix: v.prefix, name: v.unit })) },
  { name: v.clinic, units: [{ id: rowId(10), prefix: v.prefix, name: v.clinic }] },
  { name: v.unit, units: times(9, (index) => ({ id: rowId(11 + index), prefix: v.prefix, name: v.unit })) },
]

const formFaults = (v: Vocabulary): FieldFault[] => [
  { field: 'unitId', code: 'unit_missing' },
  { field: 'title', code: 'title_too_long', params: { longest: '60' } },
  { field: 'title', code: 'name_taken', params: { name: v.template } },
  { field: 'purpose', code: 'purpose_missing' },
  { field: 'purposeNote', code: 'purpose_note_missing' },
  { field: 'language', code: 'language_missing' },
  ...['unknown_placeholder', 'nested', 'unbalanced', 'duplicate_label', 'empty', 'label_too_long'].map(
    (code) => ({
      field: 'text',
      code: `template_${code}`,
      params: { found: v.word, place: '17', suggestion: '{dato}' },
    }),
  ),
  { field: 'text', code: 'made_up' },
]

const forms: Sample[] = [
  {
    card: 'proposalFormCard',
    situation: 'empty',
    draw: (t, v) =>
      proposalFormCard(t, {
        proposalId: null,
        templateId: null,
        changes: null,
        clinics: clinicsIn(v),
        purposes: purposesOf(v),
        form: { unitId: '', title: '', purpose: '', purposeNote: '', language: 'nb', text: '' },
      }),
  },
  ...(['faults', 'refused'] as const).map((which): Sample => ({
    card: 'proposalFormCard',
    situation: `a change of a template, ${which}`,
    draw: (t, v) =>
      proposalFormCard(
        t,
        {
          proposalId: id,
          templateId: otherId,
          changes: v.template,
          clinics: clinicsIn(v),
          purposes: purposesOf(v),
          form: {
            unitId: rowId(3),
            title: v.title,
            purpose: 'new',
            purposeNote: v.note,
            language: 'sv',
            text: v.text,
          },
        },
        which === 'faults' ? formFaults(v) : [],
        which === 'refused' ? t('refusal.wrong_clinic') : undefined,
      ),
  })),
]

// --------------------------------------------------------------- objections

const allowStates = Object.keys(allowLifecycle) as AllowState[]

const allows: Sample[] = [
  ...allowStates.flatMap((state): Sample[] =>
    [false, true].map((decides) => ({
      card: 'allowCard',
      situation: `${state}, for ${decides ? 'a decider' : 'the one who objected'}`,
      draw: (t, v) =>
        allowCard(
          t,
          {
            entry: {
              id,
              token: v.word,
              category: 'unknown_word',
              state,
              proposalId: decides ? otherId : null,
              reason: state === 'objected' ? null : v.reason,
              stateSince: earlier,
            },
            text: decides ? `${v.text} ${v.word}` : null,
            opens: decides,
            objectorName: v.person,
            acceptedName: state === 'objected' ? null : v.person,
            confirmedName: state === 'allowed' ? v.person : null,
            events: decides ? (Object.keys(allowLifecycle[state]) as AllowEvent[]) : [],
          },
          { nonce, now, ...(decides ? { refused: t('refusal.same_person') } : {}) },
        ),
    })),
  ),
  { card: 'allowListCard', situation: 'none', draw: (t) => allowListCard(t, page([]), now) },
  {
    card: 'allowListCard',
    situation: '20 rows, middle page',
    draw: (t, v) =>
      allowListCard(
        t,
        page(
          times(20, (index) => ({
            id: rowId(index),
            token: v.word,
            category: disclosureCategories[index] ?? 'unknown_word',
            state: allowStates[index % allowStates.length] ?? 'objected',
            stateSince: before,
          })),
          'middle',
        ),
        now,
      ),
  },
]

// ------------------------------------------------------ templates and sheet

const templateIn = (v: Vocabulary, more: Partial<TemplateCardData>): TemplateCardData => ({
  template: {
    id,
    name: v.template,
    clinicId: otherId,
    clinicName: v.clinic,
    state: 'live',
    stateReason: null,
    stateSince: before,
    version: 7,
    language: 'nb',
  },
  versions: times(7, (index) => ({ version: 7 - index, publishedAt: before })),
  shown: { version: 7, text: v.text, senderText: v.sender, purpose: 'reminder', publishedAt: before },
  before: { version: 6, text: v.textBefore },
  approvals: reviewSteps.map((step) => ({ step, personName: v.person, decidedAt: before })),
  adoptedFrom: null,
  reports: [],
  purposes: purposesOf(v),
  sends: false,
  edits: false,
  suspends: false,
  resumes: false,
  retires: false,
  proposes: false,
  ...more,
})

const may = { sends: true, edits: true, suspends: true, retires: true, proposes: true }

const tab = tabLink({ appId: id, publicUrl: 'https://malvakt.sykehus.example' }, 'sheet', { id: otherId })

const sheetTab = tabLink({ appId: id, publicUrl: 'https://malvakt.sykehus.example' }, 'sheet')

const templates: Sample[] = [
  { card: 'retiredCard', situation: 'after it was retired', draw: (t) => retiredCard(t) },
  {
    card: 'templateCard',
    situation: 'in use, for somebody who only looks',
    draw: (t, v) =>
      templateCard(t, templateIn(v, { versions: [{ version: 7, publishedAt: before }], before: null }), {
        nonce,
        now,
        tab: null,
      }),
  },
  {
    card: 'templateCard',
    situation: 'in use, with everything that can be done and said of it',
    draw: (t, v) =>
      templateCard(
        t,
        templateIn(v, {
          ...may,
          adoptedFrom: `${v.clinic}: ${v.template}`,
          reports: times(5, () => ({ personName: v.person, note: v.reason, reportedAt: earlier })),
        }),
        { nonce, now, tab, message: { kind: 'good', line: t('template.suspendedNow', { count: 12_345 }) } },
      ),
  },
  ...(['suspended', 'retired'] as const).map((state): Sample => ({
    card: 'templateCard',
    situation: `${state}, an older version, with its reason`,
    draw: (t, v) => {
      const data = templateIn(v, { resumes: state === 'suspended', retires: state === 'suspended' })
      return templateCard(
        t,
        {
          ...data,
          template: { ...data.template, state, stateReason: v.reason },
          shown: { ...data.shown, version: 3, purpose: 'own_1' },
          before: { version: 2, text: v.textBefore },
        },
        { nonce, now, tab, message: { kind: 'attention', line: t('refusal.reason_missing') } },
      )
    },
  })),
  ...(['none', 'own clinic', 'all clinics'] as const).map((which): Sample => ({
    card: 'sheetCard',
    situation: which === 'none' ? which : `20 rows, ${which}`,
    draw: (t, v) =>
      sheetCard(
        t,
        {
          clinics: times(v.voice === 'hostile' ? 4 : 12, (index) => ({
            id: rowId(index),
            name: v.clinic,
            own: index === 0,
          })),
          clinicId: which === 'own clinic' ? rowId(0) : null,
          words: which === 'none' ? v.word : '',
          rows: page(
            times(which === 'none' ? 0 : 20, (index) => ({
              id: rowId(index),
              name: v.template,
              clinicName: v.clinic,
              text: v.text,
              version: index + 1,
              state: index % 5 === 0 ? ('suspended' as const) : ('live' as const),
            })),
            which === 'all clinics' ? 'middle' : 'only',
          ),
        },
        {
          tab: which === 'none' ? null : sheetTab,
          ...(which === 'own clinic'
            ? {}
            : { message: { kind: 'good' as const, line: t('template.retiredNow', { count: 3 }) } }),
        },
      ),
  })),
  ...[false, true].map((decides): Sample => ({
    card: 'purposesCard',
    situation: decides ? 'for the DHO team, refused' : 'to read',
    draw: (t, v) =>
      purposesCard(
        t,
        { purposes: purposesOf(v), others: decides ? ['letter_notice', 'practical'] : [], decides },
        nonce,
        decides ? [{ field: 'label', code: 'title_too_long', params: { longest: '60' } }] : [],
        decides ? t('refusal.purpose_in_use') : undefined,
      ),
  })),
  ...[false, true].map((faulty): Sample => ({
    card: 'senderCard',
    situation: faulty ? 'refused' : 'to fill in',
    draw: (t, v) => {
      const clinics = times(12, (index) => ({ id: rowId(index), name: v.clinic, senderText: v.sender }))
      return faulty
        ? senderCard(t, clinics, nonce, { clinicId: rowId(2), senderText: v.sender }, [
            { field: 'senderText', code: 'sender_protected' },
          ])
        : senderCard(t, clinics, nonce)
    },
  })),
  {
    card: 'senderSavedCard',
    situation: 'saved',
    draw: (t, v) => senderSavedCard(t, { clinicName: v.clinic, versions: 12 }),
  },
]

// ------------------------------------------------------------------ sending

const fieldsIn = (v: Vocabulary): SendField[] => [
  ...placeholderTypes.map((type, index): SendField => {
    const kind = inputKind(type)
    return {
      key: index % 3 === 0 ? `${type.toLowerCase()}:${v.place.slice(0, 30)}` : type.toLowerCase(),
      type,
      name: `Ny_${type}`,
      label: index % 3 === 0 ? v.place.slice(0, 40) : null,
      kind,
      choices:
        kind === 'choice' && type !== 'unit'
          ? times(type === 'place' ? (v.voice === 'hostile' ? 5 : 20) : 7, (at) => {
              const title = type === 'place' ? v.place : `B ${v.place}`.slice(0, 12)
              return { value: `${at} ${title}`, title }
            })
          : [],
    }
  }),
  { key: 'ny_dato', type: 'date', name: 'ny_dato', label: null, kind: 'date', choices: [] },
  { key: 'kl', type: 'time', name: 'kl', label: null, kind: 'time', choices: [] },
]

const typedValues: Partial<Record<SendField['kind'], string>> = {
  date: '2026-03-12',
  time: '09:30',
  timeRange: '09:30-10:15',
  number: '12',
}

const sendFormIn = (v: Vocabulary, typed: boolean, numberCheck: 'lastFour' | 'twice'): SendFormView => {
  const fields = fieldsIn(v)
  return {
    templateId: id,
    templateName: v.template,
    clinicName: v.clinic,
    senderText: v.sender,
    text: v.text,
    fields,
    numberCheck,
    basis: numberCheck === 'twice' ? 'ledger' : 'attest',
    sources: ['dipsF5', 'record', 'oral'],
    training: typed,
    starred: typed,
    typed: typed
      ? {
          number: v.number,
          numberAgain: v.number,
          consent: true,
          consentSource: 'oral',
          values: Object.fromEntries(
            fields.map(({ key, kind }) => [key, typedValues[kind] ?? `0 ${v.place}`]),
          ),
          unknown: [v.word],
        }
      : emptyForm,
  }
}

const sendFaults = (v: Vocabulary): Again => ({
  code: 'values_invalid',
  faults: [
    ...fieldsIn(v).map(({ key }, index) => ({
      field: fieldOf(key),
      code: ['missing', 'not_a_date', 'ends_before_start', 'look_alike', 'not_approved'][index % 5] ?? '',
    })),
    { field: '', code: 'unknown_field', params: { name: v.word.slice(0, 60) } },
    { field: 'number', code: 'number_fixed_line' },
    { field: 'numberAgain', code: 'number_differs' },
    { field: 'consent', code: 'consent_missing' },
    { field: 'consentSource', code: 'consent_source_missing' },
  ],
})

const warningCodes: readonly DateWarningCode[] = [
  'past',
  'weekend',
  'public_holiday',
  'far_ahead',
  'same_as_old',
  'weekday_differs',
]

const siblings = times(6, (index) => ({
  relation: relations[index % relations.length] ?? 'patient',
  reference: `A-${index}`,
}))

const controlIn = (v: Vocabulary, changes: Partial<ConsentControl>): ConsentControl => ({
  basis: 'attest',
  verdict: 'allowed',
  mode: false,
  clinicId: rowId(0),
  clinicName: v.clinic,
  addressee: thePatient,
  answer: null,
  people: [],
  sources: answerSources,
  form: untouchedForm(thePatient, 'unset'),
  ...changes,
})

const answersIn = (count: number): ShownAnswer[] =>
  times(count, (index) => ({
    addressee: index === 1 ? null : (siblings[index % siblings.length] ?? null),
    everywhere: index === 2,
    choice: consentChoices[index % consentChoices.length] ?? 'unset',
    source: answerSources[index % answerSources.length] ?? 'oral',
    statedAt: before,
    answeredAt: earlier,
    lapsesAt: null,
    endsAt: index % 3 === 1 ? null : new Date('2027-05-10T08:00:00Z'),
  }))

const previewIn = (v: Vocabulary, numberCheck: 'lastFour' | 'twice', warned: boolean): PreviewView => ({
  draftId: id,
  nonce,
  templateName: v.template,
  senderText: v.sender,
  recipient: v.recipient,
  text: v.filled,
  measure: measure(v.filled),
  dates: ['dato', 'ny_dato'].map((key) => ({
    field: { key, type: 'date', name: key, label: key === 'dato' ? v.place.slice(0, 40) : null },
    value: '2026-12-25',
  })),
  repeats: warned,
  warnings: warned
    ? warningCodes.map((code) => ({
        key: 'ny_dato',
        code,
        other: 'dato',
        ...(code === 'public_holiday'
          ? { name: { nb: 'Første juledag', nn: 'Første juledag', sv: 'Juldagen', en: 'Christmas Day' } }
          : {}),
      }))
    : [],
  numberCheck,
  consentSource: warned ? 'oral' : 'dipsF5',
  consent: controlIn(v, {}),
  heldUntil: warned ? new Date('2026-11-22T07:00:00Z') : null,
  validUntil: warned ? new Date('2026-11-21T23:00:00Z') : null,
  training: warned,
})

const messageStates = Object.keys(messageLifecycle) as MessageState[]

const sentIn = (v: Vocabulary, index: number, state: MessageState): SentMessage => ({
  messageId: rowId(index),
  templateName: v.template,
  lastTwo: v.recipient.slice(-2),
  state,
  code: state === 'failed' ? v.code : null,
  confirmedAt: index % 2 === 0 ? earlier : before,
  stateSince: earlier,
  departAfter: state === 'queued' ? new Date(now.getTime() + 15_000) : null,
  training: state === 'stopped',
  clinicId: id,
  personId: otherId,
})

const sendableIn = (v: Vocabulary, index: number): Sendable => ({
  templateId: rowId(index),
  name: v.template,
  clinicName: v.clinic,
  text: v.text,
})

const sending: Sample[] = [
  {
    card: 'sendPickCard',
    situation: 'none',
    draw: (t, v) =>
      sendPickCard(t, {
        words: v.word,
        rows: page([]),
        favourites: [],
        recent: [],
        manyClinics: true,
        training: true,
      }),
  },
  ...(['only', 'middle'] as const).map((which): Sample => ({
    card: 'sendPickCard',
    situation: `20 rows, ${which} page`,
    draw: (t, v) =>
      sendPickCard(t, {
        words: which === 'only' ? '' : v.word,
        rows: page(
          times(20, (index) => sendableIn(v, index)),
          which,
        ),
        favourites: which === 'only' ? times(5, (index) => sendableIn(v, index)) : [],
        recent: which === 'only' ? times(3, (index) => sendableIn(v, index)) : [],
        manyClinics: which === 'middle',
        training: which === 'middle',
      }),
  })),
  ...(['lastFour', 'twice'] as const).flatMap((check): Sample[] => [
    {
      card: 'sendFormCard',
      situation: `empty, ${check}`,
      draw: (t, v) => sendFormCard(t, sendFormIn(v, false, check)),
    },
    {
      card: 'sendFormCard',
      situation: `every field refused, ${check}`,
      draw: (t, v) => sendFormCard(t, sendFormIn(v, true, check), sendFaults(v)),
    },
    ...contactOutcomes.map((outcome): Sample => ({
      card: 'sendFormCard',
      situation: `looked up, ${outcome}, ${check}`,
      draw: (t, v) =>
        sendFormCard(t, {
          ...sendFormIn(v, false, check),
          lookUp: true,
          found: { outcome, confirmedAt: outcome === 'found' ? earlier : null },
        }),
    })),
    {
      card: 'sendPreviewCard',
      situation: `without warnings, ${check}`,
      draw: (t, v) => sendPreviewCard(t, previewIn(v, check, false), now),
    },
    {
      card: 'sendPreviewCard',
      situation: `every warning, the digits refused, ${check}`,
      draw: (t, v) =>
        sendPreviewCard(t, previewIn(v, check, true), now, {
          code: 'number_mismatch',
          faults: [],
        }),
    },
  ]),
  {
    card: 'draftCard',
    situation: 'back in the form',
    draw: (t, v) =>
      draftCard(t, { step: 'form', form: sendFormIn(v, true, 'lastFour') }, now, {
        code: 'draft_expired',
        faults: [],
      }),
  },
  {
    card: 'draftCard',
    situation: 'still to be confirmed',
    draw: (t, v) => draftCard(t, { step: 'preview', preview: previewIn(v, 'lastFour', false) }, now),
  },
  ...(['previewed', 'confirmed', 'cancelled', 'expired'] as const).map((state): Sample => ({
    card: 'endedDraftCard',
    situation: state,
    draw: (t, v) =>
      endedDraftCard(t, { draftId: id, templateName: v.template, state, reopens: state === 'expired' }),
  })),
  ...messageStates.flatMap((state): Sample[] => [
    { card: 'receiptCard', situation: state, draw: (t, v) => receiptCard(t, sentIn(v, 0, state), now) },
    {
      card: 'messageCard',
      situation: state,
      draw: (t, v) =>
        messageCard(
          t,
          {
            message: {
              ...sentIn(v, 1, state),
              recipient: v.recipient,
              text: v.filled,
              senderText: v.sender,
              segments: 6,
              consentSource: 'record',
              templateId: id,
              repeated: state === 'failed' ? 'delivered' : null,
              followUp: state === 'expired' ? { personId: id, at: earlier, way: 'phoned' } : null,
              history: messageStates.map((to, index) => ({
                to,
                at: index % 2 === 0 ? earlier : before,
                code: index % 2 === 0 ? v.code : null,
              })),
            },
            senderName: v.person,
            followerName: v.person,
          },
          now,
        ),
    },
  ]),
  ...['http_503', outsideHours, 'unreadable'].map((code): Sample => ({
    card: 'receiptCard',
    situation: `held up: ${code}`,
    draw: (t, v) => receiptCard(t, { ...sentIn(v, 0, 'queued'), code }, now),
  })),
  ...(['no_provider', 'http_403'] as const).map((code): Sample => ({
    card: 'receiptCard',
    situation: `failed: ${code}`,
    draw: (t, v) => receiptCard(t, { ...sentIn(v, 0, 'failed'), code }, now),
  })),
  {
    card: 'receiptCard',
    situation: 'expired by silence',
    draw: (t, v) => receiptCard(t, { ...sentIn(v, 0, 'expired'), code: 'no_report' }, now),
  },
  ...([superseded, 'too_late'] as const).map((code): Sample => ({
    card: 'receiptCard',
    situation: `stopped: ${code}`,
    draw: (t, v) => receiptCard(t, { ...sentIn(v, 0, 'stopped'), code }, now),
  })),
  ...(['refused', 'said'] as const).map((answer): Sample => ({
    card: 'receiptCard',
    situation: `a press was ${answer}`,
    draw: (t, v) =>
      receiptCard(
        t,
        sentIn(v, 0, 'accepted'),
        now,
        answer === 'refused' ? { refused: 'already_left' } : { said: 'receipt.wrongDone' },
      ),
  })),
  ...[true, false].map((training): Sample => ({
    card: 'trainingCard',
    situation: training ? 'on, as it was' : 'off, refused',
    draw: (t, v) =>
      training
        ? trainingCard(t, { training, reason: null, numbers: [] }, nonce)
        : trainingCard(t, { training, reason: v.reason, numbers: [v.recipient] }, nonce, {
            typed: { reason: v.reason, numbers: v.number },
            refusal: new Refusal('number_invalid', [{ field: 'numbers', code: 'number_too_short' }]),
          }),
  })),
  {
    card: 'notReachedCard',
    situation: 'none, one was just marked',
    draw: (t) => notReachedCard(t, page([]), now, true),
  },
  {
    card: 'notReachedCard',
    situation: '20 rows, middle page',
    draw: (t, v) =>
      notReachedCard(
        t,
        page(
          times(20, (index) => ({ ...sentIn(v, index, 'unknown'), senderName: v.person })),
          'middle',
        ),
        now,
      ),
  },
  {
    card: 'notReachedCard',
    situation: 'every reason why',
    draw: (t, v) =>
      notReachedCard(
        t,
        page(
          [null, outsideHours, 'http_503', 'too_late', v.code].map((code, index) => ({
            ...sentIn(v, index, code === 'too_late' ? 'stopped' : code === v.code ? 'failed' : 'queued'),
            code,
            departAfter: new Date(now.getTime() + 11 * 60 * 60 * 1000),
            senderName: v.person,
          })),
        ),
        now,
      ),
  },
  {
    card: 'limitCard',
    situation: 'most is used',
    draw: (t, v) => limitCard(t, { clinicName: v.clinic, used: 812, limit: 1000 }),
  },
  {
    card: 'limitCard',
    situation: 'more than all is used',
    draw: (t, v) => limitCard(t, { clinicName: v.clinic, used: 1012, limit: 1000 }),
  },
  {
    card: 'nextCard',
    situation: 'posted',
    draw: (t, v) => nextCard(t, { messageId: id, templateName: v.template }),
  },
  {
    card: 'startCard',
    situation: 'answered START',
    draw: (t, v) => startCard(t, sentIn(v, 0, 'delivered'), now),
  },
  ...(['wrong_recipient', 'spot_check', 'own'] as const).map((situation): Sample => ({
    card: 'deviationCard',
    situation,
    draw: (t, v) =>
      deviationCard(
        t,
        {
          deviationId: id,
          kind: situation === 'spot_check' ? 'spot_check' : 'wrong_recipient',
          wrong: situation === 'spot_check' ? ['consentSeen', 'rightTemplate'] : [],
          deleted: situation === 'spot_check',
          open: situation !== 'spot_check',
          own: situation === 'own',
          messageId: otherId,
          clinicName: v.clinic,
          templateName: v.template,
          reporterName: v.person,
          confirmedAt: before,
          reportedAt: earlier,
        },
        nonce,
        now,
      ),
  })),
  {
    card: 'sentListCard',
    situation: 'none',
    draw: (t) => sentListCard(t, { number: '', rows: page([]), training: false }, now),
  },
  {
    card: 'sentListCard',
    situation: 'none to a number',
    draw: (t, v) => sentListCard(t, { number: v.number, rows: page([]), training: true }, now),
  },
  ...(['only', 'middle'] as const).map((which): Sample => ({
    card: 'sentListCard',
    situation: `20 rows, ${which} page`,
    draw: (t, v) =>
      sentListCard(
        t,
        {
          number: which === 'middle' ? v.number : '',
          training: which === 'middle',
          rows: page(
            times(20, (index) => sentIn(v, index, messageStates[index % messageStates.length] ?? 'sent')),
            which,
          ),
        },
        now,
      ),
  })),
  {
    card: 'sentListCard',
    situation: 'a number that cannot be read',
    draw: (t, v) =>
      sentListCard(t, { number: v.number, rows: page([sentIn(v, 0, 'delivered')]), training: true }, now, {
        code: 'number_invalid',
        faults: [{ field: 'number', code: 'number_too_short' }],
      }),
  },
]

// ------------------------------------------------------------------- others

const others: Sample[] = [
  ...roles.map((role): Sample => ({
    card: 'helpCard',
    situation: `for a ${role}`,
    draw: (t) => helpCard(t, memberships(role)),
  })),
  {
    card: 'helpCard',
    situation: 'as a welcome, with every role',
    draw: (t) => helpCard(t, roles.flatMap(memberships), { greeting: t('welcome.title') }),
  },
  ...helpGroups.map((group): Sample => ({
    card: 'helpCard',
    situation: `${group}, with every role`,
    draw: (t) => helpCard(t, roles.flatMap(memberships), { group }),
  })),
  { card: 'groupHelpCard', situation: 'in a group', draw: (t) => groupHelpCard(t) },
  { card: 'strangerCard', situation: 'without any administrator', draw: (t) => strangerCard(t, []) },
  {
    card: 'strangerCard',
    situation: '20 clinics',
    draw: (t, v) =>
      strangerCard(
        t,
        times(20, (index) => ({ clinic: v.clinic, people: times(index % 4, () => v.person) })),
      ),
  },
  { card: 'longTextCard', situation: 'after more than a command was typed', draw: (t) => longTextCard(t) },
  { card: 'patientDataCard', situation: 'after a number was typed', draw: (t) => patientDataCard(t) },
  { card: 'languageCard', situation: 'to choose', draw: (t) => languageCard(t, languages) },
  { card: 'languageSetCard', situation: 'chosen', draw: (t) => languageSetCard(t) },
  {
    card: 'whoamiCard',
    situation: 'with every role',
    draw: (t, v) =>
      whoamiCard(t, {
        name: v.person,
        username: v.username,
        roles: roles.map((role, index) => ({ role, clinic: index % 2 === 0 ? v.clinic : null })),
      }),
  },
  { card: 'unreachableCard', situation: 'nobody', draw: (t) => unreachableCard(t, []) },
  {
    card: 'unreachableCard',
    situation: '20 people',
    draw: (t, v) =>
      unreachableCard(
        t,
        times(20, () => ({ name: v.person, since: '10 Mar 2026, 09:05' })),
      ),
  },
  ...refusalCodes.map((code): Sample => ({
    card: 'refusalCard',
    situation: code,
    draw: (t) => refusalCard(t, new Refusal(code)),
  })),
]

// ------------------------------------------------------------------ consent

const everyone = (): ConsentAround => ({ memberships: roles.flatMap(memberships), nonce, now })

const choicesIn = (v: Vocabulary, count: number) =>
  times(count, (index) => ({ id: rowId(index), name: v.clinic }))

const consentFormIn = (v: Vocabulary): ConsentForm => ({
  who: 'guardian:',
  reference: v.person.slice(0, 40),
  choice: 'yes',
  source: 'oral',
  statedOn: '2026-03-12',
  lapsesOn: '2026-03-01',
})

const consentFaults: Again = {
  code: 'answer_invalid',
  faults: [
    { field: 'who', code: 'consent_of_nobody' },
    { field: 'reference', code: 'reference_identity' },
    { field: 'choice', code: 'missing' },
    { field: 'source', code: 'missing' },
    { field: 'statedOn', code: 'consent_undated' },
    { field: 'lapsesOn', code: 'age_limit_day' },
    { field: 'barReference', code: 'reference_missing' },
  ],
}

const settingsIn = (v: Vocabulary, index: number): ConsentSettingsView => ({
  clinicId: rowId(index),
  clinicName: v.clinic,
  country: index % 2 === 0 ? 'SE' : 'NO',
  contactRegister: index === 0,
  ownRegime: index === 0 ? null : (consentRegimes[index % consentRegimes.length] ?? null),
  regime: consentRegimes[index % consentRegimes.length] ?? 'attest',
  mode: index % 2 === 0,
  riskAnalysisOn: index % 2 === 0 ? '2026-01-12' : null,
  decisionOwner: index % 2 === 0 ? v.person.slice(0, 80) : null,
})

const consents: Sample[] = [
  ...consentVerdicts.flatMap((verdict) =>
    [true, false].map((mode): Sample => ({
      card: 'sendPreviewCard',
      situation: `consent ${verdict}, mode ${mode ? 'on' : 'off'}`,
      draw: (t, v) =>
        sendPreviewCard(
          t,
          {
            ...previewIn(v, 'lastFour', true),
            consentSource: 'ledger',
            consent: controlIn(v, {
              basis: 'ledger',
              verdict,
              mode,
              people: siblings,
              answer: verdict === 'absent' ? null : (answersIn(3)[verdict === 'declined' ? 2 : 0] ?? null),
            }),
          },
          now,
          verdict === 'allowed' ? undefined : { code: `consent_${verdict}`, faults: [] },
        ),
    })),
  ),
  ...(['guardian', 'nextOfKin'] as const).map((relation): Sample => ({
    card: 'sendPreviewCard',
    situation: `to a ${relation}`,
    draw: (t, v) =>
      sendPreviewCard(
        t,
        {
          ...previewIn(v, 'lastFour', false),
          consent: controlIn(v, {
            mode: true,
            addressee: { relation, reference: 'A-12' },
            answer:
              answersIn(1).map((one) => ({ ...one, lapsesAt: new Date('2027-05-10T00:00:00Z') }))[0] ?? null,
          }),
        },
        now,
      ),
  })),
  ...(['closed', 'open'] as const).map((control): Sample => ({
    card: 'sendPreviewCard',
    situation: `to a guardian, mode off, whom it is for ${control}`,
    draw: (t, v) =>
      sendPreviewCard(
        t,
        {
          ...previewIn(v, 'lastFour', false),
          consent: controlIn(v, {
            verdict: 'absent',
            people: siblings,
            addressee: { relation: 'guardian', reference: 'A-12' },
          }),
        },
        now,
        control === 'open' ? consentFaults : undefined,
        { control, who: consentFormIn(v) },
      ),
  })),
  {
    card: 'sendPreviewCard',
    situation: 'every field of the control refused',
    draw: (t, v) =>
      sendPreviewCard(
        t,
        { ...previewIn(v, 'lastFour', false), consent: controlIn(v, { basis: 'ledger', mode: true }) },
        now,
        consentFaults,
        { control: 'open', form: consentFormIn(v) },
      ),
  },
  {
    card: 'consentSearchCard',
    situation: 'one clinic, for somebody who may not look up',
    draw: (t, v) =>
      consentSearchCard(
        t,
        { clinics: choicesIn(v, 1), clinicId: rowId(0), number: '' },
        { ...everyone(), memberships: memberships('leader') },
      ),
  },
  {
    card: 'consentSearchCard',
    situation: '20 clinics, a number that cannot be read',
    draw: (t, v) =>
      consentSearchCard(t, { clinics: choicesIn(v, 20), clinicId: rowId(3), number: v.number }, everyone(), {
        code: 'number_invalid',
        faults: [{ field: 'number', code: 'number_too_short' }],
      }),
  },
  {
    card: 'consentSearchCard',
    situation: 'a Nej was recorded',
    draw: (t, v) =>
      consentSearchCard(
        t,
        { clinics: choicesIn(v, 2), clinicId: rowId(0), number: '' },
        { ...everyone(), done: [t('consent.declined', { count: 2 }), t('consent.stopped', { count: 3 })] },
      ),
  },
  ...[0, 7].map((count): Sample => ({
    card: 'consentCard',
    situation: `${count} answers`,
    draw: (t, v) =>
      consentCard(
        t,
        {
          clinics: choicesIn(v, 2),
          clinicId: rowId(0),
          clinicName: v.clinic,
          number: v.recipient,
          regime: 'ledger',
          mode: true,
          answers: answersIn(count),
          standing: answersIn(count),
          barred: times(count, (index) => `A-${index}`),
          sources: answerSources,
          form: count === 0 ? untouchedForm(thePatient, 'unset') : consentFormIn(v),
        },
        everyone(),
        count === 0 ? undefined : consentFaults,
      ),
  })),
  ...[0, 20].map((count): Sample => ({
    card: 'consentHistoryCard',
    situation: `${count} lines each`,
    draw: (t, v) =>
      consentHistoryCard(
        t,
        {
          clinicId: rowId(0),
          clinicName: v.clinic,
          number: v.recipient,
          answerId: count === 0 ? null : id,
          people: answersIn(count / 4).map((answer) => ({
            answer,
            records: times(count, (index) => ({
              choice: consentChoices[index % consentChoices.length] ?? 'unset',
              source: answerSources[index % answerSources.length] ?? 'oral',
              statedAt: before,
              answeredAt: earlier,
              by: index % 2 === 0 ? v.person : '',
            })),
          })),
          bars: times(count / 10, (index) => ({
            reference: `A-${index}`,
            setAt: earlier,
            by: index === 0 ? v.person : '',
          })),
        },
        everyone(),
      ),
  })),
  ...[true, false].map((decides): Sample => ({
    card: 'consentSettingsCard',
    situation: decides ? '20 clinics, for e-health' : 'one clinic, saved',
    draw: (t, v) =>
      consentSettingsCard(
        t,
        {
          clinics: times(decides ? 20 : 1, (index) => settingsIn(v, index)),
          policy: decides ? { regime: null, months: 14 } : null,
        },
        nonce,
        decides ? { code: 'mode_invalid', faults: [{ field: 'months', code: 'months' }] } : undefined,
        !decides,
      ),
  })),
  ...[0, 1].map((index): Sample => ({
    card: 'consentModeCard',
    situation: index === 0 ? 'every field refused' : 'a Norwegian clinic',
    draw: (t, v) =>
      consentModeCard(
        t,
        settingsIn(v, index),
        nonce,
        index === 1
          ? undefined
          : {
              code: 'mode_invalid',
              faults: [
                { field: 'regime', code: 'missing' },
                { field: 'riskAnalysisOn', code: 'risk_analysis' },
                { field: 'decisionOwner', code: 'missing' },
              ],
            },
      ),
  })),
]

/** Every card in the situations that matter. */
export const samples: readonly Sample[] = [
  ...proposals,
  ...taskCards,
  ...forms,
  ...allows,
  ...templates,
  ...sending,
  ...others,
  ...consents,
  ...downloadSamples,
  ...auditSamples,
  ...insightSamples,
  ...repeatSamples,
  ...reviewSamples,
  ...taskSamples,
  ...mailSamples,
  ...exportSamples,
  ...importSamples,
  ...extensionSamples,
  ...valueSamples,
  ...clinicSettingsSamples,
  ...helpTopicSamples,
  ...leaderSamples,
  ...deletionSamples,
  ...peopleSamples,
]
