import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { cellText, cellPlace, spreadsheetLimits } from '../domain/spreadsheet.ts'
import type { SpreadsheetLimits, Worksheet } from '../domain/spreadsheet.ts'
import { Refusal } from '../domain/refusal.ts'
import { decodeText } from '../files/text-table.ts'
import { readSpreadsheet } from '../files/read.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { hasCode } from '../store/error-code.ts'
import { WrongUse } from './command.ts'

/** A text with the place where it stands: `<sheet>!B4`, or `<file>:12` in a file of lines. */
export interface Found {
  where: string
  text: string
}

/** How the cells that are meant are told from the others. */
export interface Wanted {
  /** Headers of a column that holds nothing else, in lower case. */
  headers: RegExp
  /** What a cell looks like, for a sheet without such a header. */
  looks: (text: string) => boolean
  /** The header or the letter of the column, as somebody asked for it. */
  column: string | undefined
}

/** An operator's own list may be longer than what people hand to the bot. */
const largest: SpreadsheetLimits = {
  ...spreadsheetLimits,
  bytes: 100_000_000,
  unpackedBytes: 1_000_000_000,
  rows: 1_000_000,
  cells: 10_000_000,
  characters: 500_000_000,
  memory: 3_000,
  time: 300_000,
}

const tables = ['.xlsx', '.xlsm', '.xlsb', '.xls', '.ods', '.csv', '.tsv']

/** Whether a file is a stream of JSON lines. */
export const isJsonLines = (file: string): boolean =>
  ['.jsonl', '.ndjson', '.json'].includes(extname(file).toLowerCase())

/** Rows in which a header is looked for. */
const headRows = 10

const columnsOf = (
  { rows }: Worksheet,
  { headers, column }: Wanted,
): { from: number; columns: Set<number> } | null => {
  const wanted = column?.trim().toLowerCase()
  if (wanted !== undefined && /^[a-z]$/u.test(wanted))
    return { from: 0, columns: new Set([wanted.charCodeAt(0) - 97]) }
  for (const [at, { cells }] of rows.slice(0, headRows).entries()) {
    const columns = cells.flatMap((cell, index) => {
      const title = cellText(cell).trim().toLowerCase()
      return (wanted === undefined ? headers.test(title) : title === wanted) ? [index] : []
    })
    if (columns.length > 0) return { from: at + 1, columns: new Set(columns) }
  }
  return null
}

const foundIn = (table: Worksheet, wanted: Wanted): Found[] => {
  const place = columnsOf(table, wanted)
  if (place === null && wanted.column !== undefined) return []
  return table.rows.slice(place?.from ?? 0).flatMap(({ number, cells }) =>
    cells.flatMap((cell, column) => {
      const text = cellText(cell).trim()
      if (text === '' || (place === null ? !wanted.looks(text) : !place.columns.has(column))) return []
      return [{ where: `${table.name}!${cellPlace(number, column)}`, text }]
    }),
  )
}

/**
 * The texts of a workbook (.xlsx, .xlsm), of a table (.csv, .tsv) or of a file with one text a line: all of them,
 * hidden sheets and rows too.
 *
 * @throws WrongUse when the file cannot be read
 */
export const readFound = async (file: string, wanted: Wanted): Promise<Found[]> => {
  const name = basename(file)
  try {
    if (statSync(file).size > largest.bytes) throw new WrongUse(`${name} is too large.`)
    const bytes = readFileSync(file)
    if (!tables.includes(extname(file).toLowerCase()))
      return decodeText(bytes)
        .split(/\r?\n/u)
        .flatMap((line, at) =>
          line.trim() === '' ? [] : [{ where: `${name}:${at + 1}`, text: line.trim() }],
        )
    const { worksheets } = await readSpreadsheet(bytes, name, largest)
    const found = worksheets.flatMap((table) => foundIn(table, wanted))
    if (found.length === 0 && wanted.column !== undefined)
      throw new WrongUse(`${name} has no column "${wanted.column}", or nothing in it.`)
    return found
  } catch (error) {
    if (error instanceof WrongUse) throw error
    if (error instanceof Refusal) throw new WrongUse(`${name}: ${wordsOf('en')(`refusal.${error.code}`)}`)
    if (hasCode(error, 'ENOENT')) throw new WrongUse(`There is no file ${file}.`)
    if (hasCode(error, 'EISDIR')) throw new WrongUse(`${file} is a folder.`)
    if (hasCode(error, 'EACCES')) throw new WrongUse(`${file} may not be read.`)
    throw error
  }
}
