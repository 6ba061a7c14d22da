import type { CopiedRow, SheetCopy } from '../../bot/domain/sheet-copy.ts'
import { foldWord } from '../../bot/domain/sheet-headers.ts'
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
  row.parts,
  row.version,
  t(`template.state.${row.state}`),
  row.approvedBy.join(', '),
  momentCell(t, row.publishedAt),
]

/** Characters that the name of a tab may have. */
const longestTab = 31

/** Whether the tabs say which clinic is meant: names that are cut, or differ in signs only, do not. */
const areTold = (names: readonly string[]): boolean =>
  names.every((name) => name.length <= longestTab) && new Set(names.map(foldWord)).size === names.length

/**
 * The sheet as a workbook: a tab that says that it is a copy and of when, then one tab a clinic (LE-30). It can be read
 * in again: headers, purposes and languages are words that the import knows, and where the names of tabs do not tell the
 * clinics, a column does.
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
  const told = areTold(copy.clinics.map(({ name }) => name))
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
      ...copy.clinics.map(({ name, rows }) => ({
        name,
        columns: [...columns, ...(told ? [] : [{ title: t('common.clinic'), width: 40 }])],
        rows: rows.map((row) => [...rowOf(t, row), ...(told ? [] : [name])]),
      })),
    ],
  }
}
