import { writeXlsx } from 'hucre/xlsx'
import type { Workbook, Worksheet } from '../domain/workbook.ts'

const header = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
} as const
const body = { alignment: { wrapText: true, vertical: 'top' } } as const

const longestName = 31

/** Names of tabs: without the signs that Excel forbids, at most 31 characters, no two alike. */
const tabNames = (sheets: readonly Worksheet[]): string[] => {
  const taken = new Set<string>()
  return sheets.map(({ name }) => {
    const plain =
      name
        .replaceAll(/[\\/?*[\]:]/gu, ' ')
        .replaceAll(/^'+|'+$/gu, '')
        .trim() || 'Sheet'
    for (let count = 1; ; count++) {
      const tail = count === 1 ? '' : ` ${count}`
      const candidate = plain.slice(0, longestName - tail.length) + tail
      if (!taken.has(candidate.toLowerCase())) {
        taken.add(candidate.toLowerCase())
        return candidate
      }
    }
  })
}

/** The letters of a column, from 0. */
const letters = (column: number): string =>
  column < 26
    ? String.fromCodePoint(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26)

/**
 * Writes an .xlsx file: the header stays in sight and has filters, and every text is stored as a text, so that none
 * becomes a formula.
 */
export const writeWorkbook = async (workbook: Workbook): Promise<Uint8Array> => {
  const names = tabNames(workbook.sheets)
  return writeXlsx({
    sheets: workbook.sheets.map((sheet, index) => ({
      name: names[index] ?? 'Sheet',
      columns: sheet.columns.map(({ width }) => ({ width, style: body })),
      rows: [sheet.columns.map(({ title }) => title), ...sheet.rows.map((row) => [...row])],
      cells: new Map(
        sheet.columns.map(({ title }, column) => [
          `0,${column}`,
          { value: title, type: 'string' as const, style: header },
        ]),
      ),
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${letters(Math.max(sheet.columns.length - 1, 0))}${sheet.rows.length + 1}` },
    })),
  })
}
