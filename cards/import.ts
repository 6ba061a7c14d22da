import type { Page } from '../bot/domain/page.ts'
import type { SheetVerdict } from '../bot/domain/sheet-check.ts'
import type { SheetNote } from '../bot/domain/sheet-import.ts'
import { expendable } from './fit.ts'
import { opener } from './help.ts'
import { clipped, rowLines } from './import-row.ts'
import type { ImportRowData } from './import-row.ts'
import {
  banner,
  button,
  buttons,
  card,
  group,
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
import type { Words } from './text/words.ts'
import { formatRecord } from './when.ts'

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
    withoutPurpose: number
  }
  rows: Page<ImportRowData>
  /** Who read it in. */
  readBy: string
  /** `own`: would, but read the sheet in, so that somebody else has to. */
  approves: 'yes' | 'own' | 'no'
}

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

const verdictSign = { stopped: '✗', warned: '⚠', ready: '✓', unchanged: '=' } as const

/** What became of a row counts for more than what was found in it. */
const signOf = ({ verdict, outcome }: ImportRowData): string =>
  outcome === null ? verdictSign[verdict] : outcome === 'proposed' || outcome === 'approved' ? '✓' : '✗'

/** Each with the sign that its rows have in the list; the first gets it from the banner around. */
const countLines = (t: Words, { verdicts: counts, dropped }: ImportCardData['counts']): string[] => {
  const [first, ...others] = verdicts.filter((one) => counts[one] > 0)
  const told = (one: SheetVerdict): string => t(`import.count.${one}`, { count: counts[one] })
  return [
    ...(first === undefined ? [] : [told(first)]),
    ...others.map((one) => `${verdictSign[one]} ${told(one)}`),
    ...(dropped > 0 ? [`– ${t('import.count.dropped', { count: dropped })}`] : []),
  ]
}

const outcomeLines = (t: Words, { outcomes }: ImportCardData['counts']): string[] => {
  const { proposed = 0, approved = 0, ...refused } = outcomes
  const others = Object.values(refused).reduce((sum, count) => sum + count, 0)
  return [
    ...(proposed > 0 ? [t('import.outcome.proposed', { count: proposed })] : []),
    ...(approved > 0 ? [t('import.outcome.approved', { count: approved })] : []),
    ...(others > 0 ? [t('import.outcome.refused', { count: others })] : []),
  ]
}

/** Rows that were not taken over, for whichever reason. */
const leftOf = ({ verdicts: counts, dropped, outcomes }: ImportCardData['counts']): number =>
  counts.stopped +
  counts.warned +
  counts.ready +
  dropped -
  (outcomes['proposed'] ?? 0) -
  (outcomes['approved'] ?? 0)

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

/** What was typed into the fields of an approval that was refused. */
export interface ApprovalTyped {
  reason: string
  warningReason: string
}

/** The fields of an approval; with the fault of the last try, if there was one. */
const approval = (
  t: Words,
  { sheet, counts }: ImportCardData,
  nonce: string,
  typed: ApprovalTyped | undefined,
): Element[] => {
  const { ready, warned } = counts.verdicts
  const weighed = warned - counts.withoutPurpose
  return [
    text(t('import.approveHint', { count: ready })),
    ...(counts.withoutPurpose > 0
      ? [note(t('import.withoutPurpose', { count: counts.withoutPurpose }))]
      : []),
    inputText(
      {
        id: 'reason',
        label: t('import.reason'),
        value: typed?.reason,
        required: t('fault.sheet_reason_missing'),
      },
      { multiline: true, maxLength: 500 },
    ),
    ...(weighed > 0
      ? [
          inputText(
            {
              id: 'warningReason',
              label: t('import.warningReason', { count: weighed }),
              value: typed?.warningReason,
            },
            { multiline: true, maxLength: 500 },
          ),
        ]
      : []),
    buttons(
      button(t('import.approveNow'), 'import.approve', { importId: sheet.id, nonce }, { style: 'positive' }),
    ),
  ]
}

const decision = (
  t: Words,
  data: ImportCardData,
  nonce: string,
  typed: ApprovalTyped | undefined,
): (Element | null)[] => {
  const { sheet, counts } = data
  const importId = sheet.id
  if (sheet.state !== 'read')
    return [
      sheet.state === 'applying'
        ? buttons(button(t('import.refresh'), 'import.show', { importId }, { inputs: false }))
        : null,
    ]
  const open = counts.verdicts.ready + counts.verdicts.warned
  const approves = open > counts.withoutPurpose && data.approves === 'yes'
  const fields = approves ? approval(t, data, nonce, typed) : []
  return [
    buttons(
      open > 0 &&
        button(
          t('import.propose', { count: open }),
          'import.propose',
          { importId, nonce },
          { style: 'positive', inputs: false },
        ),
      approves && typed === undefined && { title: t('import.approve'), fold: fields },
      counts.literals > 0 &&
        button(
          t('import.tidyAll', { count: counts.literals }),
          'import.tidy',
          { importId },
          { inputs: false },
        ),
      button(
        t('import.discard'),
        'import.discard',
        { importId, nonce },
        { style: 'destructive', inputs: false },
      ),
    ),
    approves && typed !== undefined ? group([subheading(t('import.approve')), ...fields]) : null,
  ]
}

/**
 * The sheet as one view: what was found in all, what was left out, the decision, and the rows, findings first.
 *
 * @param refused why the last press did nothing, with what was typed where it was an approval
 */
export const importCard = (
  t: Words,
  data: ImportCardData,
  nonce: string,
  refused?: { sentence: string; typed?: ApprovalTyped | undefined },
): Card => {
  const importId = data.sheet.id
  const notes = data.sheet.notes.map(({ code, sheet, count, found = '' }) =>
    note(t(`import.note.${code}`, { sheet, count, found })),
  )
  return card(t, t('import.report'), [
    heading(t('import.title')),
    refused === undefined ? null : banner('attention', [refused.sentence]),
    standing(t, data),
    note(t('import.readBy', { name: data.readBy, when: formatRecord(t, data.sheet.createdAt) })),
    ...notes.slice(0, 3),
    ...(notes.length > 3 ? [expendable(5, notes.slice(3, 12))] : []),
    data.sheet.state === 'read' && data.approves === 'own' && note(t('import.ownSheet')),
    data.sheet.state === 'applied' &&
      leftOf(data.counts) > 0 &&
      note(t('import.left', { count: leftOf(data.counts) })),
    ...decision(t, data, nonce, refused?.typed),
    ...data.rows.items.map((one) =>
      row(
        `${signOf(one)} ${clipped(one.name === '' ? `${one.sheet}!${one.row}` : one.name, 60)}`,
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
