/** What a cell shows instead of a value: `#N/A` and the like, or `=` for a formula that was never calculated. */
export interface CellError {
  error: string
}

/** What a cell holds; a date is UTC midnight of its day plus its time. */
export type Cell = string | number | boolean | Date | CellError | null

/** A row that has something in it. */
export interface SpreadsheetRow {
  /** As the program that made the file counts, from 1. */
  number: number
  /** Hidden by hand or by a filter: reported, never imported. */
  hidden: boolean
  /** From column A; merged cells hold their value in every cell that they cover. */
  cells: readonly Cell[]
}

/** One worksheet, or the one table of a text file. */
export interface Worksheet {
  name: string
  hidden: boolean
  rows: readonly SpreadsheetRow[]
  /** Columns that are hidden, A = 0. */
  hiddenColumns: readonly number[]
  /** Columns are told by a delimiter, as in a table of text. */
  delimited: boolean
  /** Cells so far to the right of the last header that they belong to no table, as `QQQ123456`; the first of them. */
  strays: readonly string[]
}

/** A file of tables that was read. */
export interface Spreadsheet {
  worksheets: readonly Worksheet[]
}

/** What a file may have; whatever has more is refused before it can hurt. */
export interface SpreadsheetLimits {
  bytes: number
  /** Bytes of the parts of a workbook, unpacked. */
  unpackedBytes: number
  worksheets: number
  /** Rows with something in them, of all worksheets. */
  rows: number
  cells: number
  /** Characters of all cells together. */
  characters: number
  /** Megabytes that the reader may take. */
  memory: number
  /** Milliseconds that it may take. */
  time: number
}

/** The limits of what people hand to the bot. */
export const spreadsheetLimits: SpreadsheetLimits = {
  bytes: 10_000_000,
  unpackedBytes: 60_000_000,
  worksheets: 200,
  rows: 20_000,
  cells: 1_000_000,
  // 20,000 rows of the longest texts with all that stands beside them; a text that many cells share counts in each.
  characters: 25_000_000,
  memory: 400,
  time: 30_000,
}

/** Characters that a cell of Excel can hold; what a file says to stand behind them is left away. */
export const longestCell = 32_767

/** Columns of a worksheet that are looked at at all. */
export const widestTable = 1_000

/** The letters of a column, A = 0. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** Where a cell is, as people say it: `B4`. */
export const cellPlace = (row: number, column: number): string => `${columnLetters(column)}${row}`

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const dateText = (date: Date): string => {
  const time = `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}`
  // Excel keeps a time of day as a part of its day zero.
  if (date.getUTCFullYear() < 1901) return time
  const day = date.toISOString().slice(0, 10)
  return time === '00:00' ? day : `${day} ${time}`
}

/** Whether a cell shows an error, or a formula that was never calculated. */
export const isCellError = (cell: Cell | undefined): cell is CellError =>
  typeof cell === 'object' && cell !== null && 'error' in cell

/** What a cell reads as, to the letter; an error and an empty cell read as nothing. */
export const cellText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined || isCellError(cell)) return ''
  if (typeof cell === 'string') return cell
  return cell instanceof Date ? dateText(cell) : String(cell)
}

/** Whether a cell has anything in it. */
export const isFilled = (cell: Cell | undefined): boolean => isCellError(cell) || cellText(cell).trim() !== ''
