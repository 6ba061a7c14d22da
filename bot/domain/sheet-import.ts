import type { Language } from './language.ts'
import { cellPlace, cellText, isCellError, isFilled } from './spreadsheet.ts'
import type { Spreadsheet, SpreadsheetRow, Worksheet } from './spreadsheet.ts'

/** The columns of a sheet of templates that are read; others are passed over. */
export const sheetFields = ['name', 'text', 'purpose', 'language', 'unit', 'clinic'] as const

/** One of these columns. */
export type SheetField = (typeof sheetFields)[number]

/** The words by which headers are told, folded with `foldWord`. */
export type SheetHeaders = Readonly<Record<SheetField, readonly string[]>>

/** The words of every language by which a sheet is understood. */
export interface SheetWords {
  headers: SheetHeaders
  /** Key of a purpose that the product knows -> what it is called. */
  purposes: Readonly<Record<string, readonly string[]>>
  languages: Readonly<Record<Language, readonly string[]>>
}

/** A row of a file as it stands there. */
export interface SheetDraft {
  sheet: string
  row: number
  /** Where each field stands, `B4`. */
  places: Partial<Record<SheetField, string>>
  /** What was typed; empty where there is no such column. The clinic is the sheet's name where no column says it. */
  values: Record<SheetField, string>
  /** Fields whose cell shows an error instead of a value. */
  broken: readonly SheetField[]
}

/** Something in the file that is not read in. */
export interface SheetNote {
  code: 'hidden_sheet' | 'hidden_rows' | 'hidden_columns' | 'no_header' | 'strays'
  sheet: string
  count: number
}

/** A file of templates, read. */
export interface SheetRead {
  drafts: readonly SheetDraft[]
  notes: readonly SheetNote[]
}

/** A word without case, accents of writing, spaces and signs, so that it can be told however it was typed. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Rows at the top in which headers are looked for: many sheets begin with a title. */
const headRows = 20

/** What a header means: the very word, or a word that it begins with (`Tekst i SMS`); null for another column. */
const fieldOf = (headers: SheetHeaders, title: string): { field: SheetField; exact: boolean } | null => {
  const folded = foldWord(title)
  if (folded === '') return null
  const exact = sheetFields.find((field) => headers[field].includes(folded))
  if (exact !== undefined) return { field: exact, exact: true }
  const [best] = sheetFields
    .flatMap((field) =>
      headers[field]
        .filter((word) => word.length >= 4 && folded.startsWith(word))
        .map((word) => ({ field, length: word.length })),
    )
    .toSorted((a, b) => b.length - a.length)
  return best === undefined ? null : { field: best.field, exact: false }
}

const columnsOf = (headers: SheetHeaders, cells: SpreadsheetRow['cells']): Map<SheetField, number> => {
  const columns = new Map<SheetField, { column: number; exact: boolean }>()
  for (const [column, cell] of cells.entries()) {
    const found = fieldOf(headers, cellText(cell))
    if (found === null) continue
    const known = columns.get(found.field)
    if (known === undefined || (found.exact && !known.exact))
      columns.set(found.field, { column, exact: found.exact })
  }
  return new Map([...columns].map(([field, { column }]) => [field, column]))
}

/** The header is the first row that names the text and one more column, else the first that names the text. */
const findHeader = (
  headers: SheetHeaders,
  rows: readonly SpreadsheetRow[],
): { from: number; columns: Map<SheetField, number> } | null => {
  const found = rows
    .slice(0, headRows)
    .map((row, at) => ({ from: at + 1, columns: columnsOf(headers, row.cells) }))
    .filter(({ columns }) => columns.has('text'))
  return found.find(({ columns }) => columns.size > 1) ?? found[0] ?? null
}

const emptyValues = (): Record<SheetField, string> => ({
  name: '',
  text: '',
  purpose: '',
  language: '',
  unit: '',
  clinic: '',
})

const draftOf = (
  sheet: string,
  clinic: string,
  columns: ReadonlyMap<SheetField, number>,
  { number, cells }: SpreadsheetRow,
): SheetDraft => {
  const values = emptyValues()
  const places: SheetDraft['places'] = {}
  const broken: SheetField[] = []
  for (const [field, column] of columns) {
    const cell = cells[column]
    // Neither could be stored: no text has them but a damaged one.
    values[field] = cellText(cell).replaceAll('\u0000', '').toWellFormed()
    places[field] = cellPlace(number, column)
    if (isCellError(cell)) broken.push(field)
  }
  if (values.clinic.trim() === '') values.clinic = clinic
  return { sheet, row: number, places, values, broken }
}

const readWorksheet = (headers: SheetHeaders, worksheet: Worksheet): SheetRead => {
  const { name, hiddenColumns, strays } = worksheet
  if (worksheet.hidden)
    return { drafts: [], notes: [{ code: 'hidden_sheet', sheet: name, count: worksheet.rows.length }] }
  const hidden = new Set(hiddenColumns)
  const rows = worksheet.rows
    .filter((row) => !row.hidden)
    .map((row) => ({ ...row, cells: row.cells.map((cell, column) => (hidden.has(column) ? null : cell)) }))
    .filter(({ cells }) => cells.some(isFilled))
  const header = findHeader(headers, rows)
  if (header === null)
    return {
      drafts: [],
      notes: rows.length === 0 ? [] : [{ code: 'no_header', sheet: name, count: rows.length }],
    }
  const counts = {
    hidden_rows: worksheet.rows.filter((row) => row.hidden).length,
    hidden_columns: hiddenColumns.filter((column) =>
      worksheet.rows.some(({ cells }) => isFilled(cells[column])),
    ).length,
    strays: strays.length,
  }
  const clinic = name.replace(/\.(?:csv|tsv|txt)$/iu, '')
  return {
    drafts: rows
      .slice(header.from)
      .map((row) => draftOf(name, clinic, header.columns, row))
      // A row that has something in other columns only is somebody's note.
      .filter(
        ({ values, broken }) => values.name.trim() !== '' || values.text.trim() !== '' || broken.length > 0,
      ),
    notes: (Object.keys(counts) as (keyof typeof counts)[])
      .filter((code) => counts[code] > 0)
      .map((code) => ({ code, sheet: name, count: counts[code] })),
  }
}

/**
 * Finds the templates in a file: one worksheet a clinic, or a column that names it. What is hidden is told of and not
 * read; so is a worksheet without a header that names the texts.
 */
export const readSheet = ({ worksheets }: Spreadsheet, headers: SheetHeaders): SheetRead => {
  const read = worksheets.map((worksheet) => readWorksheet(headers, worksheet))
  return { drafts: read.flatMap((one) => one.drafts), notes: read.flatMap((one) => one.notes) }
}
