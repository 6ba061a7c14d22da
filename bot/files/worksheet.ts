import { cellPlace, isFilled, longestCell, widestTable } from '../domain/spreadsheet.ts'
import type { Cell, SpreadsheetRow, Worksheet } from '../domain/spreadsheet.ts'
import { failure } from './failure.ts'
import { textCollector, unescaped } from './strings.ts'
import { readXml } from './xml.ts'
import type { Attributes } from './xml.ts'

/** What the cells of a worksheet refer to, and how much of it all may still be read. */
export interface Surroundings {
  strings: readonly string[]
  /** For each style whether it shows a number as a date. */
  dateStyles: readonly boolean[]
  /** Days count from 1904 rather than 1900. */
  from1904: boolean
  /** What all worksheets of the workbook may still have. */
  left: { rows: number; cells: number; characters: number }
}

interface Place {
  row: number
  column: number
}

/** The place that `B4` names, the column from 0 and the row from 1; null for what is none. */
const placeOf = (reference: string | undefined): Place | null => {
  const parts = /^\$?([a-z]{1,3})\$?(\d{1,7})$/iu.exec(reference ?? '')
  if (parts === null) return null
  const [, letters = '', row] = parts
  const column =
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(row), column }
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** Excel believes in a 29 February 1900, so days before it count from one day later. */
const dateOf = (serial: number, from1904: boolean): Date => {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial >= 1 && serial < 60 ? 31 : 30)
  return new Date(start + Math.round(serial * 86_400) * 1_000)
}

/** A day and time as they stand in a cell of type `d`. */
const isoDate = (text: string): Cell => {
  const date = new Date(/[zZ]|[+-]\d\d:\d\d$/u.test(text) || !text.includes('T') ? text : `${text}Z`)
  return Number.isNaN(date.getTime()) ? text : date
}

/** First day that is written with four digits, and the last. */
const largestSerial = 2_958_466

/** As many strays are told of; more say no more. */
const shownStrays = 3

/** The value of a cell by its type; `raw` is what stood in `v`, `inline` what stood in `is`. */
const valueOf = (
  { type, style, raw, inline, formula }: OpenCell,
  { strings, dateStyles, from1904 }: Surroundings,
): Cell => {
  if (type === 'inlineStr') return inline
  if (raw === '') return formula ? { error: '=' } : type === 'str' ? '' : null
  switch (type) {
    case 's': {
      const text = strings[Number(raw)]
      if (text === undefined) throw failure('file_damaged')
      return text
    }
    case 'str':
      return unescaped(raw)
    case 'b':
      return isTrue(raw.trim())
    case 'e':
      return { error: raw }
    case 'd':
      return isoDate(raw.trim())
    default: {
      const value = Number(raw)
      if (!Number.isFinite(value)) return unescaped(raw)
      return dateStyles[style] === true && value >= 0 && value < largestSerial
        ? dateOf(value, from1904)
        : value
    }
  }
}

interface OpenCell extends Place {
  type: string
  style: number
  raw: string
  inline: string
  formula: boolean
}

interface Merge {
  from: Place
  to: Place
}

type Rows = Map<number, Cell[]>

/** Puts the value of merged cells into every cell that they cover, as far down as the worksheet has cells. */
const spread = (
  rows: Rows,
  merges: readonly Merge[],
  end: { row: number; columns: number },
  left: Surroundings['left'],
): void => {
  for (const { from, to } of merges) {
    const value = rows.get(from.row)?.[from.column] ?? null
    if (value === null) continue
    for (let row = from.row; row <= Math.min(to.row, end.row); row++) {
      const under = rows.get(row) ?? []
      rows.set(row, under)
      for (let column = from.column; column < Math.min(to.column + 1, end.columns); column++) {
        if (--left.cells < 0) throw failure('file_too_many_cells')
        count(value, left)
        put(under, column, value)
      }
    }
  }
}

/** A value goes out of the thread as often as it stands somewhere, whatever cells share in the file. */
const count = (value: Cell, left: { characters: number }): void => {
  left.characters -= typeof value === 'string' ? value.length : 1
  if (left.characters < 0) throw failure('file_too_large')
}

/** Rows are dense from column A on: an array with holes would be slow, and is not copied as one. */
const put = (cells: Cell[], column: number, value: Cell): void => {
  while (cells.length < column) cells.push(null)
  cells[column] = value
}

/** Columns that are read of a table whose headers end earlier. */
const leastColumns = 50

/**
 * The columns of the table: up to the last header that is seen, and fifty at least. What lies further to the right is
 * taken off, as somebody's note or a key that was hit by mistake would be.
 * @returns the number of columns, and the places of what was taken off
 */
const trim = (
  rows: Rows,
  isHidden: (place: Partial<Place>) => boolean,
): { columns: number; strays: string[] } => {
  const strays: string[] = []
  const numbers = [...rows.keys()].toSorted((a, b) => a - b)
  const seen = (row: number): number =>
    (rows.get(row) ?? []).findLastIndex((cell, column) => isFilled(cell) && !isHidden({ column })) + 1
  const head = numbers.find((row) => !isHidden({ row }) && seen(row) > 0)
  const columns = Math.max(leastColumns, head === undefined ? 0 : seen(head))
  for (const row of numbers)
    for (const [at, cell] of (rows.get(row)?.splice(columns) ?? []).entries()) {
      const place = { row, column: columns + at }
      if (strays.length < shownStrays && isFilled(cell) && !isHidden(place))
        strays.push(cellPlace(row, place.column))
    }
  return { columns, strays }
}

/** Reads a worksheet; whatever is not about values and places is passed over. */
export const readWorksheet = (
  xml: string,
  name: string,
  hidden: boolean,
  around: Surroundings,
): Worksheet => {
  const { left } = around
  const rows: Rows = new Map()
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Set<number>()
  const merges: Merge[] = []
  const strays: string[] = []
  const collector = textCollector()
  let cells: Cell[] = []
  let number = 0
  let lastRow = 0
  let nextColumn = 0
  let hidings = 0
  let cell: OpenCell | null = null
  let inValue = false
  let inInline = false

  const hideColumns = (attributes: Attributes): void => {
    const shown = !isTrue(attributes('hidden')) && Number(attributes('width') ?? 1) !== 0
    // Each column is told of once; a file that says more is made to take long.
    if (shown || ++hidings > widestTable) return
    const max = Math.min(Number(attributes('max')), widestTable)
    for (let column = Math.max(1, Number(attributes('min'))); column <= max; column++)
      hiddenColumns.add(column - 1)
  }
  const openRow = (attributes: Attributes): void => {
    number = Number(attributes('r') ?? number + 1)
    if (!Number.isInteger(number) || number < 1) throw failure('file_damaged')
    nextColumn = 0
    const noHeight = attributes('ht') !== undefined && Number(attributes('ht')) === 0
    cells = rows.get(number) ?? []
    if (isTrue(attributes('hidden')) || noHeight) hiddenRows.add(number)
  }
  const openCell = (attributes: Attributes): void => {
    const column = placeOf(attributes('r'))?.column ?? nextColumn
    nextColumn = column + 1
    if (--left.cells < 0) throw failure('file_too_many_cells')
    cell = {
      row: number,
      column,
      type: attributes('t') ?? 'n',
      style: Number(attributes('s') ?? 0),
      raw: '',
      inline: '',
      formula: false,
    }
  }
  const openMerge = (attributes: Attributes): void => {
    const [first, second] = (attributes('ref') ?? '').split(':')
    const from = placeOf(first)
    const to = placeOf(second)
    if (from !== null && to !== null) merges.push({ from, to })
  }
  const closeCell = (done: OpenCell): void => {
    const whole = valueOf({ ...done, raw: done.raw.slice(0, longestCell) }, around)
    const value = typeof whole === 'string' ? whole.slice(0, longestCell) : whole
    cell = null
    lastRow = Math.max(lastRow, done.row)
    if (value === null) return
    if (done.column >= widestTable) {
      if (strays.length < shownStrays) strays.push(cellPlace(done.row, done.column))
      return
    }
    count(value, left)
    put(cells, done.column, value)
    rows.set(done.row, cells)
  }

  readXml(xml, {
    open: (tag, attributes) => {
      if (inInline) collector.open(tag)
      else if (tag === 'c') openCell(attributes)
      else if (tag === 'v') inValue = cell !== null
      else if (tag === 'f' && cell !== null) cell.formula = true
      else if (tag === 'is') inInline = cell !== null
      else if (tag === 'row') openRow(attributes)
      else if (tag === 'col') hideColumns(attributes)
      else if (tag === 'mergeCell') openMerge(attributes)
    },
    text: (text) => {
      if (inInline) collector.text(text)
      else if (inValue && cell !== null) cell.raw += text
    },
    close: (tag) => {
      if (tag === 'is') {
        inInline = false
        if (cell !== null) cell.inline = collector.take()
      } else if (inInline) collector.close(tag)
      else if (tag === 'v') inValue = false
      else if (tag === 'c' && cell !== null) closeCell(cell)
    },
  })
  const isHidden = ({ row, column }: Partial<Place>): boolean =>
    (row !== undefined && hiddenRows.has(row)) || (column !== undefined && hiddenColumns.has(column))
  const trimmed = trim(rows, isHidden)
  spread(rows, merges, { row: lastRow, columns: trimmed.columns }, left)
  const filled = [...rows].filter(([, row]) => row.some(isFilled)).toSorted(([a], [b]) => a - b)
  left.rows -= filled.length
  if (left.rows < 0) throw failure('file_too_many_rows')
  return {
    name,
    hidden,
    delimited: false,
    rows: filled.map(([at, row]): SpreadsheetRow => ({ number: at, hidden: hiddenRows.has(at), cells: row })),
    hiddenColumns: [...hiddenColumns].toSorted((a, b) => a - b),
    strays: [...trimmed.strays, ...strays].slice(0, shownStrays),
  }
}
