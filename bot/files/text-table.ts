import { parse } from 'csv-parse/sync'
import { isFilled, longestCell } from '../domain/spreadsheet.ts'
import type { Spreadsheet, SpreadsheetLimits } from '../domain/spreadsheet.ts'
import { failure } from './failure.ts'

/**
 * The text of a file: UTF-8 or UTF-16 with their marks, UTF-8 without, else Windows-1252, as older versions of Excel
 * save it.
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Signs that no text has but pictures and programs do. */

const binary = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F]/u

/** Never in a text, so that a table of one column stays one. */
const nothing = '\u001F'

const parsed = (text: string, delimiter: string, to: number, quotes = true): string[][] => {
  try {
    return parse(text, {
      delimiter,
      // Each of them, as a table that was put together has them mixed; by itself the parser holds on to the first.
      recordDelimiter: ['\r\n', '\n', '\r'],
      to,
      quote: quotes ? '"' : null,
      relaxColumnCount: true,
      relaxQuotes: true,
      maxRecordSize: 1_000_000,
      columns: false,
    })
  } catch {
    throw failure('file_damaged')
  }
}

/** Records by which the delimiter is told. */
const sample = 50

/** How many of the first rows have as many columns as the first; 0 where that is one. */
const agreement = (text: string, delimiter: string, quotes: boolean): { share: number; columns: number } => {
  let rows: string[][]
  try {
    rows = parsed(text, delimiter, sample, quotes).filter((row) => row.some((cell) => cell.trim() !== ''))
  } catch {
    return { share: 0, columns: 0 }
  }
  const columns = rows[0]?.length ?? 0
  const same = rows.filter((row) => row.length === columns).length
  return columns < 2 ? { share: 0, columns } : { share: same / rows.length, columns }
}

/**
 * Prose has commas and semicolons too: the delimiter is what gives the rows of the head as many columns each. A quotation
 * mark that is never closed swallows them: then it is told without, and the table is said to be damaged.
 */
const delimiterOf = (text: string, quotes = true): string => {
  const head = text.slice(0, 200_000)
  const tried = [';', '\t', ',', '|'].map((sign) => ({ sign, ...agreement(head, sign, quotes) }))
  const best = tried.reduce((first, one) =>
    one.share > first.share || (one.share === first.share && one.columns > first.columns) ? one : first,
  )
  if (best.share === 0) return quotes ? delimiterOf(text, false) : nothing
  return best.sign
}

/**
 * Reads a table of text: `;`, tab or `,` between the columns, or what a first line `sep=` says, which Excel takes off
 * again when it opens the file. Rows keep their numbers.
 *
 * @param name of the one worksheet
 * @throws Refusal with a code of `fileFailures`
 */
export const readTextTable = (bytes: Uint8Array, name: string, limits: SpreadsheetLimits): Spreadsheet => {
  const text = decodeText(bytes)
  if (binary.test(text.slice(0, 100_000))) throw failure('file_not_table')
  const hint = /^"?sep=(.)"?[^\S\r\n]*(?:\r\n?|\n|$)/iu.exec(text)
  const body = hint === null ? text : text.slice(hint[0].length)
  if (!/[\p{L}\p{N}]/u.test(body)) throw failure('file_empty')
  // Empty lines count too, as an array each: a file of nothing else must not fill the memory.
  const most = limits.rows * 5
  const rows = parsed(body, hint?.[1] ?? delimiterOf(body), most + 1)
  const filled = rows
    .map((cells, index) => ({
      number: index + 1,
      hidden: false,
      cells: cells.map((cell) => cell.slice(0, longestCell)),
    }))
    .filter(({ cells }) => cells.some(isFilled))
  if (rows.length > most || filled.length > limits.rows) throw failure('file_too_many_rows')
  if (rows.reduce((sum, row) => sum + row.length, 0) > limits.cells) throw failure('file_too_many_cells')
  return {
    worksheets: [{ name, hidden: false, delimited: true, rows: filled, hiddenColumns: [], strays: [] }],
  }
}
