import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
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

type Cell = string | number | boolean | Date | null | undefined

interface Table {
  name: string
  rows: readonly (readonly Cell[])[]
}

/** Bytes of a file at most: larger ones are no list that people made. */
const largestFile = 100_000_000

/** Whether a file is a stream of JSON lines. */
export const isJsonLines = (file: string): boolean =>
  ['.jsonl', '.ndjson', '.json'].includes(extname(file).toLowerCase())

// What Excel saves as CSV is UTF-8 or, in older versions, Windows-1252.
const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const delimiterOf = (text: string): string => {
  const head = text.slice(0, 10_000).replaceAll(/"[^"]*"/gu, '')
  const counted = [';', '\t', ','].map((sign) => [head.split(sign).length, sign] as const)
  return counted.reduce((best, one) => (one[0] > best[0] ? one : best))[1]
}

const csvRows = (text: string): string[][] => {
  // Excel's own hint, which it takes off again when it opens the file.
  const hint = /^sep=(.)\r?\n/iu.exec(text)
  const body = hint === null ? text : text.slice(hint[0].length)
  return parse(body, {
    delimiter: hint?.[1] ?? delimiterOf(body),
    relaxColumnCount: true,
    relaxQuotes: true,
    columns: false,
  })
}

const tablesOf = async (file: string, bytes: Uint8Array): Promise<Table[]> => {
  switch (extname(file).toLowerCase()) {
    case '.xlsx':
    case '.xlsm':
      return (await readXlsx(bytes)).sheets
    case '.ods':
      return (await readOds(bytes)).sheets
    default:
      return [{ name: basename(file), rows: csvRows(decoded(bytes)) }]
  }
}

const textOf = (cell: Cell): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : ''

const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** Rows in which a header is looked for. */
const headRows = 10

const columnsOf = (
  { rows }: Table,
  { headers, column }: Wanted,
): { from: number; columns: Set<number> } | null => {
  const wanted = column?.trim().toLowerCase()
  if (wanted !== undefined && /^[a-z]$/u.test(wanted))
    return { from: 0, columns: new Set([wanted.charCodeAt(0) - 97]) }
  for (const [at, row] of rows.slice(0, headRows).entries()) {
    const columns = row.flatMap((cell, index) => {
      const title = textOf(cell).toLowerCase()
      return (wanted === undefined ? headers.test(title) : title === wanted) ? [index] : []
    })
    if (columns.length > 0) return { from: at + 1, columns: new Set(columns) }
  }
  return null
}

const foundIn = (table: Table, wanted: Wanted): Found[] => {
  const place = columnsOf(table, wanted)
  if (place === null && wanted.column !== undefined) return []
  return table.rows.slice(place?.from ?? 0).flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const text = textOf(cell)
      if (text === '' || (place === null ? !wanted.looks(text) : !place.columns.has(column))) return []
      return [{ where: `${table.name}!${letterOf(column)}${(place?.from ?? 0) + at + 1}`, text }]
    }),
  )
}

/**
 * The texts of a workbook (.xlsx, .xlsm, .ods), of a table (.csv, .tsv) or of a file with one text a line: all of
 * them, hidden sheets and rows too.
 *
 * @throws WrongUse when the file cannot be read
 */
export const readFound = async (file: string, wanted: Wanted): Promise<Found[]> => {
  const name = basename(file)
  try {
    if (statSync(file).size > largestFile) throw new WrongUse(`${name} is too large.`)
    const bytes = readFileSync(file)
    if (!['.xlsx', '.xlsm', '.ods', '.csv', '.tsv'].includes(extname(file).toLowerCase()))
      return decoded(bytes)
        .split(/\r?\n/u)
        .flatMap((line, at) =>
          line.trim() === '' ? [] : [{ where: `${name}:${at + 1}`, text: line.trim() }],
        )
    const found = (await tablesOf(file, bytes)).flatMap((table) => foundIn(table, wanted))
    if (found.length === 0 && wanted.column !== undefined)
      throw new WrongUse(`${name} has no column "${wanted.column}", or nothing in it.`)
    return found
  } catch (error) {
    if (error instanceof WrongUse) throw error
    if (hasCode(error, 'ENOENT')) throw new WrongUse(`There is no file ${file}.`)
    if (hasCode(error, 'EISDIR')) throw new WrongUse(`${file} is a folder.`)
    if (hasCode(error, 'EACCES')) throw new WrongUse(`${file} may not be read.`)
    throw new WrongUse(`${name} cannot be read as ${extname(file).slice(1) || 'text'}.`)
  }
}
