import type { CopiedRow, SheetCopy } from '../../bot/domain/sheet-copy.ts'
import { measure } from '../../bot/domain/sms-text.ts'
import type { Workbook, WorkbookCell } from '../../bot/domain/workbook.ts'
import { purposeName } from '../purpose.ts'
import type { Words } from '../text/words.ts'
import { formatRecord } from '../when.ts'
import { momentCell } from './dates.ts'

const rowOf = (t: Words, row: CopiedRow): WorkbookCell[] => [
  row.name,
  row.unit,
  row.text,
  purposeName(t, { key: row.purpose, label: row.purposeLabel }),
  t(`language.${row.language}`),
  row.senderText,
  measure(row.text).segments,
  row.version,
  t(`template.state.${row.state}`),
  row.approvedBy.join(', '),
  momentCell(t, row.publishedAt),
]

/**
 * The sheet as a workbook: a tab that says that it is a copy and of when, then one tab a clinic (LE-30). It can be read
 * in again: headers, purposes and languages are words that the import knows.
 */
export const sheetWorkbook = (t: Words, copy: SheetCopy): Workbook => {
  const columns = [
    { title: t('column.name'), width: 28 },
    { title: t('column.unit'), width: 26 },
    { title: t('column.text'), width: 60 },
    { title: t('column.purpose'), width: 20 },
    { title: t('column.language'), width: 12 },
    { title: t('column.sender'), width: 13 },
    { title: t('column.parts'), width: 12 },
    { title: t('column.version'), width: 10 },
    { title: t('column.state'), width: 11 },
    { title: t('column.approvedBy'), width: 26 },
    { title: t('column.approvedOn'), width: 17 },
  ]
  const copyOf = t('export.copyOf', { trust: copy.trustName, when: formatRecord(t, copy.takenAt) })
  return {
    footer: copyOf,
    sheets: [
      {
        name: t('export.copyTab'),
        columns: [{ title: copyOf, width: 100 }],
        rows: [
          [t('export.copyCounts')],
          ...copy.clinics.map(({ name, rows }) => [`${name}: ${rows.length}`]),
        ],
      },
      ...copy.clinics.map(({ name, rows }) => ({ name, columns, rows: rows.map((row) => rowOf(t, row)) })),
    ],
  }
}
