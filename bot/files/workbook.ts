import { writeXlsx } from 'hucre/xlsx'
import type { Cell } from 'hucre/xlsx'
import { columnLetters } from '../domain/spreadsheet.ts'
import type { DateCell, Workbook, WorkbookCell, Worksheet } from '../domain/workbook.ts'

const header = {
  // The font of all other cells: a program that is told none takes one of its own.
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
} as const
// Figures stand to the left too, under their titles: on the right they would lean on the text of the next column.
const body = { alignment: { wrapText: true, vertical: 'top', horizontal: 'left' } } as const

const longestName = 31

/** Names that Excel keeps for itself. */
const reserved = ['history']

/** Signs that a tab cannot show, or that Excel forbids there. */
const forbidden = /[\\/?*[\]:\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** At most so many UTF-16 units, without half of a sign at the end, and no apostrophe at either end. */
const tabName = (name: string, most: number): string =>
  Array.from(name)
    .reduce((kept, sign) => (kept.length + sign.length <= most ? kept + sign : kept), '')
    .replaceAll(/^['\s]+|['\s]+$/gu, '')

/** Names of tabs: without the signs that Excel forbids, at most 31 units, no two alike. */
const tabNames = (sheets: readonly Worksheet[]): string[] => {
  const taken = new Set(reserved)
  return sheets.map(({ name }) => {
    const plain = name.replaceAll(forbidden, ' ').replaceAll(/\s+/gu, ' ')
    for (let count = 1; ; count++) {
      const tail = count === 1 ? '' : ` ${count}`
      const candidate = (tabName(plain, longestName - tail.length) || 'Sheet') + tail
      // Excel compares without regard to case, in its own way: with both ways nothing is taken for different.
      const keys = [candidate.toLowerCase(), candidate.toUpperCase().toLowerCase()]
      if (keys.some((key) => taken.has(key))) continue
      for (const key of keys) taken.add(key)
      return candidate
    }
  })
}

const escapeOf = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/**
 * A text as a workbook stores it: what XML cannot hold, or would change, is written as `_x000D_`, and what looks like
 * that already gets its underscore written so. Every program that reads workbooks turns it back.
 */
const stored = (text: string): string =>
  text
    .replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
    .replaceAll(
      /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g,
      escapeOf,
    )

const isDateCell = (cell: WorkbookCell): cell is DateCell => typeof cell === 'object' && cell !== null

const storedCell = (cell: WorkbookCell): string | number | Date | null =>
  typeof cell === 'string' ? stored(cell) : isDateCell(cell) ? cell.at : cell

/** The cells whose look differs from that of their column, by place: the titles, and whatever is a date. */
const stylesOf = ({ columns, rows }: Worksheet) =>
  new Map<string, Cell>([
    ...columns.map(
      ({ title }, column) =>
        [`0,${column}`, { value: stored(title), type: 'string', style: header }] as const,
    ),
    ...rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        isDateCell(cell)
          ? [
              [
                `${at + 1},${column}`,
                { value: cell.at, type: 'date', style: { ...body, numFmt: cell.format } },
              ] as const,
            ]
          : [],
      ),
    ),
  ])

/** In a footer `&` begins a code. */
const footer = (line: string): string => `&L${stored(line).replaceAll('&', '&&')}&R&P / &N`

/** A stretch of a tab as a formula names it: a name with a blank or a sign has to be quoted, and any name may be. */
const onTab = (name: string, stretch: string): string => `'${name.replaceAll("'", "''")}'!${stretch}`

/** The last column and row of a tab. */
const endOf = (sheet: Worksheet): { column: string; row: number } => ({
  column: columnLetters(Math.max(sheet.columns.length - 1, 0)),
  row: sheet.rows.length + 1,
})

/** Points of a line, and what a row may have at most. */
const lineHeight = 15
const highest = 409

/** Widths count in figures, and the signs of a text are narrower on the whole. */
const signsPerFigure = 1.1

/** Lines that a cell needs, rather one too many than too few. */
const linesOf = (cell: WorkbookCell, width: number): number =>
  typeof cell === 'string'
    ? cell
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * signsPerFigure))), 0)
    : 1

/** Heights of rows whose texts take several lines: not every program finds them by itself when it opens a file. */
const heightsOf = (sheet: Worksheet): Map<number, { height: number }> =>
  new Map(
    sheet.rows.flatMap((row, index) => {
      const lines = Math.max(1, ...row.map((cell, at) => linesOf(cell, sheet.columns[at]?.width ?? 10)))
      return lines === 1 ? [] : [[index + 1, { height: Math.min(highest, lines * lineHeight) }] as const]
    }),
  )

/** The row that is printed on every page, and where the filters are, without which LibreOffice shows none. */
const namesOn = (name: string, sheet: Worksheet) => {
  const { column, row } = endOf(sheet)
  return [
    { name: '_xlnm.Print_Titles', range: onTab(name, '$1:$1'), scope: name },
    { name: '_xlnm._FilterDatabase', range: onTab(name, `$A$1:$${column}$${row}`), scope: name },
  ]
}

/**
 * Writes an .xlsx file: the header stays in sight, is repeated on every printed page and has filters, and every text is
 * stored as a text, to the letter, so that none becomes a formula.
 */
export const writeWorkbook = async (workbook: Workbook): Promise<Uint8Array> => {
  const names = tabNames(workbook.sheets)
  return writeXlsx({
    namedRanges: workbook.sheets.flatMap((sheet, index) => namesOn(names[index] ?? 'Sheet', sheet)),
    sheets: workbook.sheets.map((sheet, index) => ({
      name: names[index] ?? 'Sheet',
      columns: sheet.columns.map(({ width }) => ({ width, style: body })),
      rows: [
        sheet.columns.map(({ title }) => stored(title)),
        ...sheet.rows.map((row) => row.map(storedCell)),
      ],
      cells: stylesOf(sheet),
      rowDefs: heightsOf(sheet),
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${endOf(sheet).column}${endOf(sheet).row}` },
      pageSetup: {
        paperSize: 'a4' as const,
        orientation: 'landscape' as const,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
      ...(workbook.footer === undefined ? {} : { headerFooter: { oddFooter: footer(workbook.footer) } }),
    })),
  })
}
