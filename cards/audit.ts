import { auditKinds, notDone, writeCursor } from '../bot/domain/audit-log.ts'
import type { AuditCursor, AuditFilter, AuditLine, AuditPage } from '../bot/domain/audit-log.ts'
import { isDate } from '../bot/domain/calendar.ts'
import type { EvidenceQuarter } from '../bot/domain/evidence.ts'
import { can } from '../bot/domain/permissions.ts'
import type { Membership } from '../bot/domain/permissions.ts'
import { faultOf } from './fault.ts'
import { opener } from './help.ts'
import {
  banner,
  button,
  buttons,
  card,
  group,
  heading,
  inputChoice,
  inputDate,
  inputText,
  note,
  text,
} from './kit.ts'
import type { Card, Element } from './kit.ts'
import { quarterWords } from './rights-review.ts'
import type { Again } from './send-form.ts'
import type { Words } from './text/words.ts'
import { formatDay, formatWhen } from './when.ts'

/** What happened, in words. A refusal bears the name of a right, everything else that of an event. */
export const auditSentence = (
  t: Words,
  { action, outcome }: Pick<AuditLine, 'action' | 'outcome'>,
): string => {
  const did = t.code(`audit.did.${action}`)
  if (outcome === 'done') return did ?? action
  const what = t.code(`audit.right.${action}`) ?? did ?? action
  return outcome === 'refused' ? t('audit.refused', { what }) : t('audit.failed', { what })
}

const reasons = ['refusal', 'message.because', 'message.state', 'messageDeletion.reason', 'leave']

/** The sentence of a code as its person was told it, or what it says of a message; the code itself where nobody is. */
export const auditReason = (t: Words, { code }: Pick<AuditLine, 'code'>): string | null =>
  code === null
    ? null
    : (reasons.map((kind) => t.code(`${kind}.${code}`)).find((words) => words !== null) ?? code)

// The end of an id tells messages apart; its beginning is the time, the same for all of a batch.
const shortId = (id: string): string => id.slice(-8)

/** What it was about: its name of today, else its kind with the end of its id; of a message both, as many share a template. */
export const auditSubject = (t: Words, { subject }: Pick<AuditLine, 'subject'>): string | null => {
  if (subject === null) return null
  const kind = `${t.code(`audit.subject.${subject.kind}`) ?? subject.kind} ${shortId(subject.id)}`
  if (subject.name === null) return kind
  return subject.kind === 'message' ? `${subject.name}, ${kind}` : subject.name
}

const valueWords = [
  'audit.value',
  'proposal.state',
  'role',
  'language',
  'audit.kind',
  'consent.regime',
  'task.kind',
]

const codeWords = (t: Words, code: string): string | null =>
  valueWords.map((prefix) => t.code(`${prefix}.${code}`)).find((words) => words !== null) ?? null

const detailValue = (t: Words, value: unknown): string => {
  if (Array.isArray(value)) {
    // Roles are told, ids are counted.
    const words = value.map((one) => codeWords(t, String(one)))
    return words.length > 0 && words.every((one) => one !== null) ? words.join(' + ') : String(value.length)
  }
  if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no')
  return codeWords(t, String(value)) ?? String(value)
}

/** Counts and codes of an event that have a word; the rest is for the export alone. */
export const auditDetails = (t: Words, { detail }: Pick<AuditLine, 'detail'>): string =>
  Object.entries(detail)
    // As it was before as it is now; the database keeps them by the length of their names.
    .toSorted(([a], [b]) => Number(/before$/iu.test(b)) - Number(/before$/iu.test(a)))
    .flatMap(([key, value]) => {
      // Whether consent is asked is switched on or off; a sheet is taken over in one way or another.
      const way = key === 'mode' && typeof value === 'string'
      const name = way ? t('audit.detail.how') : t.code(`audit.detail.${key}`)
      return name === null ? [] : [`${name}: ${detailValue(t, value)}`]
    })
    .join(', ')

// A card with twenty events has no room for names without end; the export has them whole.
const longest = 60
const cut = (line: string): string => {
  // Braces side by side take a run each.
  const plain = line.replaceAll(/\{{2,}/gu, '{')
  return plain.length > longest ? `${plain.slice(0, longest - 1).replace(/[\ud800-\udbff]$/u, '')}…` : plain
}

const eventRow = (t: Words, line: AuditLine, now: Date): Element => {
  const about = [auditSubject(t, line), auditDetails(t, line)].filter((one) => one !== null && one !== '')
  const who = [line.personName ?? t('audit.system'), line.clinicName].filter((one) => one !== null)
  const reason = auditReason(t, line) ?? ''
  const lines = [
    cut([formatWhen(t, line.at, now), ...who].join(' · ')),
    cut(about.join(' · ')),
    // What the events of a message are called inside is for the export.
    reason === line.code && line.outcome === 'done' ? '' : reason,
  ].filter((one) => one !== '')
  return text(
    [
      {
        text: auditSentence(t, line),
        strong: true,
        ...(line.outcome === 'done' ? {} : { color: 'warning' }),
      },
      // One run, as a card with twenty events has no room for three each.
      { text: lines.map((one) => `\n${one}`).join(''), subtle: true, size: 'small' },
    ],
    { separator: true, spacing: 'small' },
  )
}

const kindName = (t: Words, kind: string): string =>
  kind === notDone ? t('audit.kindNotDone') : (t.code(`audit.kind.${kind}`) ?? kind)

const filterFields = (t: Words, filter: AuditFilter, again?: Again): Element[] => {
  const fault = (field: string) => faultOf(t, again?.faults ?? [], field)
  const typed = (value: string) => (value === '' ? undefined : value)
  return [
    inputText(
      { id: 'person', label: t('audit.person'), value: typed(filter.person), fault: fault('person') },
      { maxLength: 80 },
    ),
    inputText(
      { id: 'template', label: t('audit.template'), value: typed(filter.template), fault: fault('template') },
      { maxLength: 80 },
    ),
    inputChoice({ id: 'kind', label: t('audit.kind'), value: filter.kind === '' ? 'any' : filter.kind }, [
      { title: t('audit.kindAny'), value: 'any' },
      { title: t('audit.kindNotDone'), value: notDone },
      ...auditKinds
        .map((kind) => ({ title: kindName(t, kind), value: kind }))
        .toSorted((one, other) => one.title.localeCompare(other.title, t.language)),
    ]),
    inputDate({ id: 'from', label: t('audit.from'), value: typed(filter.from), fault: fault('from') }),
    inputDate({ id: 'until', label: t('audit.until'), value: typed(filter.until), fault: fault('until') }),
    buttons(button(t('common.search'), 'audit.show', {}, { style: 'positive' })),
  ]
}

const dayWords = (t: Words, day: string): string =>
  isDate(day) ? formatDay(t, new Date(`${day}T12:00:00Z`)) : day

/** What a filter narrows to, in words; empty where it wants everything. */
export const filterWords = (t: Words, filter: AuditFilter): string =>
  [
    filter.person,
    filter.template,
    filter.kind === '' ? '' : kindName(t, filter.kind),
    filter.from === '' ? '' : t('audit.since', { day: dayWords(t, filter.from) }),
    filter.until === '' ? '' : t('audit.to', { day: dayWords(t, filter.until) }),
  ]
    .filter((one) => one !== '')
    .join(' · ')

/** A page of the audit, newest first, with its filter folded away unless something in it was wrong. */
export const auditCard = (
  t: Words,
  view: AuditPage,
  around: { now: Date; memberships: readonly Membership[] },
  again?: Again,
): Card => {
  const { filter, lines } = view
  const narrowed = filterWords(t, filter)
  const turn = (title: string, cursor: AuditCursor | null) =>
    cursor !== null &&
    button(title, 'audit.show', { ...filter, cursor: writeCursor(cursor) }, { inputs: false })
  if (again !== undefined)
    return card(t, t('audit.title'), [
      heading(t('audit.title')),
      banner('attention', [t(`refusal.${again.code}`)]),
      group(filterFields(t, filter, again)),
      buttons(button(t('audit.everything'), 'audit.show', {}, { inputs: false }), opener(t, 'help')),
    ])
  return card(t, t('audit.title'), [
    heading(t('audit.title')),
    note(t('audit.intro')),
    narrowed === '' ? null : note(t('audit.filtered', { what: narrowed })),
    buttons(
      { title: t('audit.filter'), fold: filterFields(t, filter) },
      narrowed !== '' && button(t('audit.everything'), 'audit.show', {}, { inputs: false }),
      button(t('audit.export'), 'audit.export', { ...filter }, { inputs: false }),
    ),
    lines.length === 0 ? text(t('audit.none')) : null,
    ...lines.map((line) => eventRow(t, line, around.now)),
    buttons(
      turn(t('audit.newer'), view.newer),
      turn(t('audit.older'), view.older),
      can(around.memberships, 'audit.evidence') &&
        button(t('audit.evidence'), 'audit.evidence', {}, { inputs: false }),
      opener(t, 'help'),
    ),
  ])
}

/** What the auditor gets of a quarter: of the one that runs, the one that has ended last, and those before. */
export const evidenceCard = (t: Words, quarters: readonly EvidenceQuarter[]): Card =>
  card(t, t('audit.evidence'), [
    heading(t('audit.evidence')),
    text(t('audit.evidenceWhat')),
    buttons(
      ...quarters.map(({ name, state }) =>
        button(
          state === 'running'
            ? t('audit.evidenceSoFar', { quarter: quarterWords(t, name) })
            : quarterWords(t, name),
          'audit.evidenceFile',
          { quarter: name },
          { inputs: false, ...(state === 'latest' ? { style: 'positive' as const } : {}) },
        ),
      ),
    ),
    buttons(opener(t, 'audit')),
  ])
