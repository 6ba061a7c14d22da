import { importRowCard } from '../../../cards/import-row.ts'
import type { ImportRowData } from '../../../cards/import-row.ts'
import { importCard, importStartCard } from '../../../cards/import.ts'
import type { ImportCardData } from '../../../cards/import.ts'
import type { SheetFinding } from '../../../bot/domain/sheet-text.ts'
import { id, nonce, now, page, times } from '../sample.ts'
import type { Sample } from '../sample.ts'
import type { Vocabulary } from '../vocabulary.ts'

const findings = (v: Vocabulary): SheetFinding[] => {
  const find = (
    severity: SheetFinding['severity'],
    code: string,
    field: SheetFinding['field'] = 'text',
    params: SheetFinding['params'] = {},
  ): SheetFinding => ({ severity, code, field, place: 'B4', params })
  return [
    find('stop', 'cell_error'),
    find('stop', 'clinic_unknown', 'clinic', { found: v.word }),
    find('stop', 'unit_unknown', 'unit', { clinic: v.label }),
    find('stop', 'name_taken', 'name', { name: v.label }),
    find('stop', 'name_twice', 'name', { place: 'MED!B2' }),
    find('stop', 'language_unknown', 'language', { found: v.word }),
    find('stop', 'template_unknown_placeholder', 'text', { found: v.word, place: '4', suggestion: '{dato}' }),
    find('stop', 'disclosure.specialty', 'text', { found: v.word }),
    find('warn', 'purpose_unknown', 'purpose', { found: v.label }),
    find('warn', 'duplicate_in_use', 'text', { name: v.label, clinic: v.label }),
    find('warn', 'duplicate_in_file', 'text', { place: 'MED!B2' }),
    find('note', 'literals', 'text', { found: v.word, offered: '{dato}' }),
    find('note', 'parts', 'text', { parts: '4' }),
  ]
}

const rowOf = (v: Vocabulary, position: number, more: Partial<ImportRowData> = {}): ImportRowData => ({
  position,
  sheet: v.label,
  row: position + 2,
  clinicName: v.label,
  name: v.label,
  text: v.text,
  purpose: 'reminder',
  purposeNote: null,
  language: 'sv',
  verdict: 'ready',
  findings: [],
  dropped: false,
  outcome: null,
  ...more,
})

const dataOf = (v: Vocabulary, more: Partial<ImportCardData> = {}): ImportCardData => ({
  sheet: {
    id,
    state: 'read',
    notes: (['hidden_sheet', 'hidden_rows', 'hidden_columns', 'no_header', 'strays'] as const).map(
      (code) => ({
        code,
        sheet: v.label,
        count: 12_345,
      }),
    ),
    createdAt: now,
  },
  counts: {
    verdicts: { stopped: 5, warned: 5, ready: 5, unchanged: 5 },
    dropped: 1,
    outcomes: {},
    literals: 3,
    withoutPurpose: 2,
  },
  rows: page(
    times(10, (at) =>
      rowOf(v, at, {
        verdict: (['stopped', 'warned', 'ready', 'unchanged'] as const)[Math.floor(at / 3)]!,
        findings: at < 7 ? findings(v).slice(at) : [],
        dropped: at === 3,
        name: at === 4 ? '' : v.label,
      }),
    ),
    'middle',
  ),
  readBy: v.person,
  approves: 'yes',
  ...more,
})

const after = (v: Vocabulary, state: 'applying' | 'applied' | 'dropped'): ImportCardData =>
  dataOf(v, {
    sheet: { id, state, notes: [], createdAt: now },
    counts: {
      verdicts: { stopped: 1, warned: 0, ready: 4, unchanged: 0 },
      dropped: 0,
      outcomes: { proposed: 3, approved: 2, name_taken: 1 },
      literals: 0,
      withoutPurpose: 0,
    },
    rows: page(
      times(5, (at) =>
        rowOf(v, at, { outcome: ['proposed', 'approved', 'name_taken', null, 'proposed'][at]! }),
      ),
    ),
  })

/** The taking over of a sheet. */
export const importSamples: readonly Sample[] = [
  {
    card: 'importStartCard',
    situation: 'with its links',
    draw: (t) =>
      importStartCard(
        t,
        `https://malvakt.example/sheet/${nonce}`,
        `https://malvakt.example/download/${nonce}`,
        [],
      ),
  },
  {
    card: 'importStartCard',
    situation: 'with as many sheets as may wait',
    draw: (t, v) =>
      importStartCard(
        t,
        `https://malvakt.example/sheet/${nonce}`,
        `https://malvakt.example/download/${nonce}`,
        times(10, () => ({ id, readBy: v.person, createdAt: now, rows: 20_000 })),
      ),
  },
  { card: 'importCard', situation: 'read, with findings', draw: (t, v) => importCard(t, dataOf(v), nonce) },
  {
    card: 'importCard',
    situation: 'read, refused, without the DHO team',
    draw: (t, v) =>
      importCard(t, dataOf(v, { approves: 'no' }), nonce, { sentence: t('refusal.sheet_nothing') }),
  },
  {
    card: 'importCard',
    situation: 'read, with an approval that was refused',
    draw: (t, v) =>
      importCard(t, dataOf(v), nonce, {
        sentence: t('refusal.sheet_reason_missing'),
        typed: { reason: '', warningReason: v.reason },
      }),
  },
  {
    card: 'importCard',
    situation: 'read by the one who looks, who may not approve it',
    draw: (t, v) => importCard(t, dataOf(v, { approves: 'own' }), nonce),
  },
  ...(['applying', 'applied', 'dropped'] as const).map((state): Sample => ({
    card: 'importCard',
    situation: state,
    draw: (t, v) => importCard(t, after(v, state), nonce),
  })),
  {
    card: 'importRowCard',
    situation: 'with everything that can be found',
    draw: (t, v) =>
      importRowCard(t, {
        importId: id,
        open: true,
        row: rowOf(v, 1, { verdict: 'stopped', findings: findings(v) }),
        purposeName: v.label,
        page: 1,
      }),
  },
  {
    card: 'importRowCard',
    situation: 'left out, without a text',
    draw: (t, v) =>
      importRowCard(t, {
        importId: id,
        open: true,
        row: rowOf(v, 1, { dropped: true, text: '', name: '' }),
        purposeName: '',
        page: 2,
      }),
  },
]
