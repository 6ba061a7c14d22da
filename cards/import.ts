import type { Page } from '../bot/domain/page.ts'
import type { SheetFinding, SheetVerdict } from '../bot/domain/sheet-check.ts'
import type { SheetNote } from '../bot/domain/sheet-import.ts'
import type { Language } from '../bot/domain/language.ts'
import { faultSentence, withBraces } from './fault.ts'
import { expendable } from './fit.ts'
import { opener } from './help.ts'
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
  row,
  subheading,
  text,
} from './kit.ts'
import type { Card, Element } from './kit.ts'
import { pager } from './pager.ts'
import { opening } from './template-text.ts'
import type { Words } from './text/words.ts'
import { formatRecord } from './when.ts'

/** A row of a sheet that was read in. */
export interface ImportRowData {
  position: number
  sheet: string
  row: number
  clinicName: string
  name: string
  text: string
  purpose: string | null
  purposeNote: string | null
  language: Language
  verdict: SheetVerdict
  findings: readonly SheetFinding[]
  dropped: boolean
  outcome: string | null
}

/** A sheet that was read in, as the card shows it. */
export interface ImportCardData {
  sheet: {
    id: string
    state: 'read' | 'applying' | 'applied' | 'dropped'
    notes: readonly SheetNote[]
    createdAt: Date
  }
  counts: {
    verdicts: Readonly<Record<SheetVerdict, number>>
    dropped: number
    outcomes: Readonly<Record<string, number>>
    literals: number
  }
  rows: Page<ImportRowData>
  /** Who read it in. */
  readBy: string
  /** `own`: would, but read the sheet in, so that somebody else has to. */
  approves: 'yes' | 'own' | 'no'
}

/** What was found in a cell, in words. */
export const findingSentence = (t: Words, { code, field, params }: SheetFinding): string =>
  withBraces(
    t.code(`import.finding.${code}`, params) ??
      t.code(code, params) ??
      faultSentence(t, { field, code, params: { ...params } }),
  )

const signs = { stop: '✗', warn: '⚠', note: '·' } as const

/** Opens the page that takes the file; below, sheets that somebody has to decide on. */
export const importStartCard = (
  t: Words,
  url: string,
  sampleUrl: string,
  waiting: readonly { id: string; readBy: string; createdAt: Date; rows: number }[],
): Card =>
  card(t, t('import.title'), [
    heading(t('import.title')),
    text(t('import.how')),
    note(t('import.link')),
    buttons(
      linkButton(t('import.open'), url),
      linkButton(t('import.sample'), sampleUrl),
      opener(t, 'export'),
      opener(t, 'help'),
    ),
    waiting.length > 0 && subheading(t('import.waiting')),
    ...waiting.map((sheet) =>
      row(
        t('import.waitingRows', { count: sheet.rows }),
        [t('import.readBy', { name: sheet.readBy, when: formatRecord(t, sheet.createdAt) })],
        button(t('import.waiting'), 'import.show', { importId: sheet.id }),
      ),
    ),
  ])

const verdicts = ['stopped', 'warned', 'ready', 'unchanged'] as const

const countLines = (t: Words, { verdicts: counts, dropped }: ImportCardData['counts']): string[] => [
  ...verdicts.filter((one) => counts[one] > 0).map((one) => t(`import.count.${one}`, { count: counts[one] })),
  ...(dropped > 0 ? [t('import.count.dropped', { count: dropped })] : []),
]

const outcomeLines = (t: Words, { outcomes }: ImportCardData['counts']): string[] => {
  const { proposed = 0, approved = 0, ...refused } = outcomes
  const others = Object.values(refused).reduce((sum, count) => sum + count, 0)
  return [
    ...(proposed > 0 ? [t('import.outcome.proposed', { count: proposed })] : []),
    ...(approved > 0 ? [t('import.outcome.approved', { count: approved })] : []),
    ...(others > 0 ? [t('import.outcome.refused', { count: others })] : []),
  ]
}

const verdictSign = { stopped: '✗', warned: '⚠', ready: '✓', unchanged: '=' } as const

/** A sentence in a list: whole it stands on the row's own card. */
const clipped = (sentence: string, most: number): string =>
  // Not within the braces of a placeholder.
  sentence.length <= most ? sentence : `${sentence.slice(0, most - 1).replace(/\{[^}]*$/u, '')}…`

/** Findings of a row in a list: the worst, and how many more there are. */
const rowLines = (t: Words, one: ImportRowData): string[] => {
  const [worst, ...more] = one.findings.toSorted((a, b) => order[a.severity] - order[b.severity])
  const found =
    worst === undefined
      ? clipped(opening(one.text), 60)
      : `${signs[worst.severity]} ${clipped(findingSentence(t, worst), 80)}${more.length > 0 ? ` +${more.length}` : ''}`
  return [...(one.dropped ? [`– ${t('import.dropped')}`] : []), found]
}

const order = { stop: 0, warn: 1, note: 2 } as const

/** How the sheet stands: what was found, or what became of it. */
const standing = (t: Words, data: ImportCardData): Element => {
  const { sheet, counts } = data
  if (sheet.state === 'read')
    return banner(
      counts.verdicts.stopped > 0 ? 'attention' : counts.verdicts.warned > 0 ? 'warning' : 'good',
      countLines(t, counts),
    )
  return banner(sheet.state === 'applied' ? 'good' : 'accent', [
    t(`import.state.${sheet.state}`),
    ...outcomeLines(t, counts),
  ])
}

const decision = (t: Words, data: ImportCardData, nonce: string): Element | null => {
  const { sheet, counts } = data
  const importId = sheet.id
  if (sheet.state !== 'read')
    return sheet.state === 'applying'
      ? buttons(button(t('import.refresh'), 'import.show', { importId }, { inputs: false }))
      : null
  const open = counts.verdicts.ready + counts.verdicts.warned > 0
  return buttons(
    open &&
      button(
        t('import.propose'),
        'import.propose',
        { importId, nonce },
        { style: 'positive', inputs: false },
      ),
    open &&
      data.approves === 'yes' && {
        title: t('import.approve'),
        fold: [
          text(t('import.approveHint')),
          inputText({ id: 'reason', label: t('import.reason') }, { multiline: true, maxLength: 500 }),
          ...(counts.verdicts.warned > 0
            ? [
                inputText(
                  { id: 'warningReason', label: t('import.warningReason') },
                  { multiline: true, maxLength: 500 },
                ),
              ]
            : []),
          buttons(
            button(t('import.approveNow'), 'import.approve', { importId, nonce }, { style: 'positive' }),
          ),
        ],
      },
    counts.literals > 0 &&
      button(t('import.tidyAll', { count: counts.literals }), 'import.tidy', { importId }, { inputs: false }),
    button(
      t('import.discard'),
      'import.discard',
      { importId, nonce },
      { style: 'destructive', inputs: false },
    ),
  )
}

/** The sheet as one view: what was found in all, what was left out, the decision, and the rows, findings first. */
export const importCard = (t: Words, data: ImportCardData, nonce: string, refused?: string): Card => {
  const importId = data.sheet.id
  const notes = data.sheet.notes.map(({ code, sheet, count }) =>
    note(t(`import.note.${code}`, { sheet, count })),
  )
  return card(t, t('import.report'), [
    heading(t('import.title')),
    refused === undefined ? null : banner('attention', [refused]),
    standing(t, data),
    note(t('import.readBy', { name: data.readBy, when: formatRecord(t, data.sheet.createdAt) })),
    ...notes.slice(0, 3),
    ...(notes.length > 3 ? [expendable(5, notes.slice(3, 12))] : []),
    data.sheet.state === 'read' && data.approves === 'own' && note(t('import.ownSheet')),
    decision(t, data, nonce),
    ...data.rows.items.map((one) =>
      row(
        `${verdictSign[one.verdict]} ${clipped(one.name === '' ? `${one.sheet}!${one.row}` : one.name, 60)}`,
        [`${clipped(one.sheet, 31)}!${one.row}`, ...rowLines(t, one)],
        button(clipped(one.name, 40), 'import.row', {
          importId,
          position: one.position,
          page: data.rows.page,
        }),
      ),
    ),
    ...pager(t, data.rows, 'import.show', { importId }, opener(t, 'help')),
  ])
}

/** One row, whole, with everything that was found in it. */
export const importRowCard = (
  t: Words,
  view: { importId: string; open: boolean; row: ImportRowData; purposeName: string; page: number },
): Card => {
  const { importId, row: one } = view
  const data = { importId, position: one.position, page: view.page }
  return card(t, t('import.report'), [
    heading(one.name === '' ? `${one.sheet}!${one.row}` : one.name),
    facts([
      [t('common.clinic'), one.clinicName],
      [t('column.purpose'), view.purposeName],
      [t('column.language'), t(`language.${one.language}`)],
    ]),
    one.text === '' ? null : bubble([one.text]),
    ...one.findings
      .toSorted((a, b) => order[a.severity] - order[b.severity])
      .slice(0, 12)
      .map((finding) =>
        text(
          [
            {
              text: `${signs[finding.severity]} ${one.sheet}!${finding.place} `,
              strong: true,
              ...(finding.severity === 'stop' ? { color: 'attention' as const } : {}),
            },
            ...('found' in finding.params && finding.code.startsWith('disclosure.')
              ? [`${finding.params['found'] ?? ''}: `]
              : []),
            findingSentence(t, finding),
          ],
          { spacing: 'small' },
        ),
      ),
    one.dropped && banner('accent', [t('import.dropped')]),
    buttons(
      view.open &&
        one.findings.some(({ code }) => code === 'literals') &&
        button(t('import.tidy'), 'import.tidy', data),
      view.open &&
        button(t(one.dropped ? 'import.takeBack' : 'import.drop'), 'import.drop', {
          ...data,
          dropped: one.dropped ? 'false' : 'true',
        }),
      button(t('common.back'), 'import.show', { importId, page: view.page }),
    ),
  ])
}
