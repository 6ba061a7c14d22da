import type { Language } from './language.ts'
import { cellPlace, cellText, isCellError, isFilled } from './spreadsheet.ts'
import type { Spreadsheet, SpreadsheetRow, Worksheet } from './spreadsheet.ts'
import { mayBeHeader, readHeader } from './sheet-headers.ts'
import type { SheetField, SheetHeader, SheetHeaders } from './sheet-headers.ts'

/** The words of every language by which a sheet is understood. */
export interface SheetWords {
  headers: SheetHeaders
  /** Key of a purpose that the product knows -> what it is called. */
  purposes: Readonly<Record<string, readonly string[]>>
  languages: Readonly<Record<Language, readonly string[]>>
  /** What a column with the state says of a template that is in use. */
  inUse: readonly string[]
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
  /** Where something stands to the right of the last header of a table of text: a delimiter cut a value there. */
  cut: string | null
}

/** Something in the file that is not read in. */
export interface SheetNote {
  code:
    'hidden_sheet' | 'hidden_rows' | 'hidden_columns' | 'no_header' | 'strays' | 'headings' | 'other_texts'
  sheet: string
  count: number
  /** The titles of `other_texts`. */
  found?: string
}

/** A file of templates, read. */
export interface SheetRead {
  drafts: readonly SheetDraft[]
  notes: readonly SheetNote[]
}

/** Rows at the top in which headers are looked for: many sheets begin with a title and what it is about. */
const headRows = 50

/** The header is the first row that names the text and one more column, else the first that names the text. */
const findHeader = (
  headers: SheetHeaders,
  rows: readonly SpreadsheetRow[],
): { from: number; header: SheetHeader } | null => {
  const found = rows
    .slice(0, headRows)
    .map((row, at) => ({ from: at + 1, header: readHeader(headers, row) }))
    .filter(({ header }) => header.columns.has('text'))
  return found.find(({ header }) => header.columns.size > 1) ?? found[0] ?? null
}

const emptyValues = (): Record<SheetField, string> => ({
  name: '',
  text: '',
  purpose: '',
  language: '',
  unit: '',
  clinic: '',
  state: '',
})

const draftOf = (
  { name, delimited }: Worksheet,
  clinic: string,
  { columns, width }: SheetHeader,
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
  const beyond = delimited ? cells.findIndex((cell, column) => column >= width && isFilled(cell)) : -1
  return {
    sheet: name,
    row: number,
    places,
    values,
    broken,
    cut: beyond < 0 ? null : cellPlace(number, beyond),
  }
}

/** A band over the table that heads what is below it: one value in all its cells, as merged cells have it. */
const isBand = ({ columns }: SheetHeader, { cells }: SpreadsheetRow): boolean => {
  const [name, text] = [columns.get('name'), columns.get('text')].map((column) =>
    column === undefined ? '' : cellText(cells[column]).trim(),
  )
  return name !== '' && name === text && new Set(cells.filter(isFilled).map(cellText)).size === 1
}

/** The rows under a header, each read by the last header above it: some sheets repeat theirs, or have two tables. */
const readRows = (
  headers: SheetHeaders,
  worksheet: Worksheet,
  clinic: string,
  header: SheetHeader,
  rows: readonly SpreadsheetRow[],
): { drafts: SheetDraft[]; bands: number } => {
  let current = header
  let bands = 0
  const drafts: SheetDraft[] = []
  for (const row of rows) {
    const again = mayBeHeader(headers, row) ? readHeader(headers, row) : null
    if (isBand(current, row)) bands++
    else if (again !== null && again.exact > 1 && again.columns.has('text')) current = again
    else drafts.push(draftOf(worksheet, clinic, current, row))
  }
  return { drafts, bands }
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
  const hiddenRows = worksheet.rows.filter((row) => row.hidden).length
  const found = findHeader(headers, rows)
  if (found === null)
    return {
      drafts: [],
      notes: [
        ...(rows.length === 0 ? [] : [{ code: 'no_header' as const, sheet: name, count: rows.length }]),
        ...(hiddenRows === 0 ? [] : [{ code: 'hidden_rows' as const, sheet: name, count: hiddenRows }]),
      ],
    }
  const clinic = name.replace(/\.(?:csv|tsv|txt)$/iu, '')
  const { header, from } = found
  const { drafts, bands } = readRows(headers, worksheet, clinic, header, rows.slice(from))
  const counts = {
    hidden_rows: hiddenRows,
    hidden_columns: hiddenColumns.filter((column) =>
      worksheet.rows.some(({ cells }) => isFilled(cells[column])),
    ).length,
    other_texts: header.others.length,
    headings: bands,
    strays: strays.length,
  }
  return {
    // A row that has something in other columns only is somebody's note.
    drafts: drafts.filter(
      ({ values, broken }) => values.name.trim() !== '' || values.text.trim() !== '' || broken.length > 0,
    ),
    notes: (Object.keys(counts) as (keyof typeof counts)[])
      .filter((code) => counts[code] > 0)
      .map((code) => ({
        code,
        sheet: name,
        count: counts[code],
        ...(code === 'other_texts' ? { found: header.others.join(', ').slice(0, 120) } : {}),
      })),
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
