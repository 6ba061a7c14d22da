import { cellText } from './spreadsheet.ts'
import type { SpreadsheetRow } from './spreadsheet.ts'

/** The columns of a sheet of templates that are read; others are passed over. */
export const sheetFields = ['name', 'text', 'purpose', 'language', 'unit', 'clinic', 'state'] as const

/** One of these columns. */
export type SheetField = (typeof sheetFields)[number]

/** The words by which headers are told, folded with `foldWord`. */
export type SheetHeaders = Readonly<Record<SheetField, readonly string[]>>

/** A word without case, accents of writing, spaces and signs, so that it can be told however it was typed. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** How surely a title is told: by the very word, by the word before a preposition or a bracket, by a part of a word. */
type Sureness = 3 | 2 | 1

interface Told {
  field: SheetField
  sure: Sureness
}

/** Where the thing that a title names ends: `Tekst i SMS`, `Navn (internt)`, `Navn/tittel`. */
const endOfHead =
  /[([:,/\n]|\s(?:i|på|med|for|av|til|till|för|in|of|on|to|from|fra|frå|från|ved|vid|der|hvor|som)\s/u

/** Characters of a title at most; what is longer is none. */
const longestTitle = 100

/** Shorter words stand in too many others by chance. */
const leastPart = 4

const longest = (
  headers: SheetHeaders,
  fits: (word: string) => boolean,
): { field: SheetField; word: string } | null =>
  sheetFields
    .flatMap((field) => headers[field].filter(fits).map((word) => ({ field, word })))
    .toSorted((a, b) => b.word.length - a.word.length)[0] ?? null

/**
 * Of a compound the last word says what it is: `Malltext` is a text, `Meldingstype` a type. But the name or type of
 * something that is read itself is that thing (`Avdelingsnavn`), and in `Type melding` the first word says it.
 */
const partOf = (headers: SheetHeaders, head: string): SheetField | null => {
  const folded = foldWord(head)
  const last = longest(headers, (word) => word.length >= leastPart && folded.endsWith(word))?.field
  const first = longest(headers, (word) => word.length >= leastPart && folded.startsWith(word))?.field
  if (last === undefined || first === undefined) return last ?? first ?? null
  const opening = foldWord(head.trim().split(/\s/u)[0] ?? '')
  if (first === 'purpose' && opening !== folded && headers.purpose.includes(opening)) return first
  const isThing = first !== 'name' && first !== 'text'
  return isThing && (last === 'name' || last === 'purpose') ? first : last
}

const fieldOf = (headers: SheetHeaders, title: string): Told | null => {
  const folded = foldWord(title)
  if (folded === '' || title.length > longestTitle) return null
  const exact = (word: string) => sheetFields.find((field) => headers[field].includes(word))
  const whole = exact(folded)
  if (whole !== undefined) return { field: whole, sure: 3 }
  const [head = ''] = title.normalize('NFKC').toLowerCase().split(endOfHead)
  const said = exact(foldWord(head))
  if (said !== undefined) return { field: said, sure: 2 }
  const part = partOf(headers, head)
  return part === null ? null : { field: part, sure: 1 }
}

/** A row of headers. */
export interface SheetHeader {
  columns: ReadonlyMap<SheetField, number>
  /** Titles of columns that look like the text too, and are not read. */
  others: readonly string[]
  /** Columns of the row, without a title too. */
  width: number
  /** How many of the columns are told by the very word. */
  exact: number
}

/** What the titles of a row mean; of two that mean the same the surer one counts, else the first. */
export const readHeader = (headers: SheetHeaders, { cells }: Pick<SpreadsheetRow, 'cells'>): SheetHeader => {
  const columns = new Map<SheetField, { column: number; title: string; sure: Sureness }>()
  const others: string[] = []
  for (const [column, cell] of cells.entries()) {
    const title = cellText(cell).trim()
    const told = fieldOf(headers, title)
    if (told === null) continue
    const known = columns.get(told.field)
    const other = known === undefined ? null : told.sure > known.sure ? known.title : title
    if (other !== null && told.field === 'text') others.push(other)
    if (known === undefined || told.sure > known.sure)
      columns.set(told.field, { column, title, sure: told.sure })
  }
  return {
    columns: new Map([...columns].map(([field, { column }]) => [field, column])),
    // Merged titles say the same over and over.
    others: others.filter((title) => title !== columns.get('text')?.title),
    width: cells.length,
    exact: [...columns.values()].filter(({ sure }) => sure === 3).length,
  }
}

/** Whether a row may be a header again: a quick look, as a sheet has thousands of rows. */
export const mayBeHeader = (headers: SheetHeaders, { cells }: Pick<SpreadsheetRow, 'cells'>): boolean =>
  cells.some((cell) => typeof cell === 'string' && cell.length <= 40 && headers.text.includes(foldWord(cell)))
