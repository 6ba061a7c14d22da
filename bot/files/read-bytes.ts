import { Refusal } from '../domain/refusal.ts'
import type { Spreadsheet, SpreadsheetLimits } from '../domain/spreadsheet.ts'
import { failure } from './failure.ts'
import type { FileFailure } from './failure.ts'
import { readTextTable } from './text-table.ts'
import { oldContainerFailure, readWorkbook } from './workbook-reader.ts'

/** What is to be read. */
export interface ReadingTask {
  bytes: Uint8Array
  /** Of the file: the name of the one table of a text file. */
  name: string
  limits: SpreadsheetLimits
}

/** What came of it. */
export type ReadingResult = { ok: true; spreadsheet: Spreadsheet } | { ok: false; code: FileFailure }

const startsWith = (bytes: Buffer, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

/** A page of the web that a system saved as a table. */
const isMarkup = (bytes: Buffer): boolean =>
  /^\W{0,4}<(?:!|\?|html|table)/iu.test(bytes.toString('latin1', 0, 100))

// What a file is called says little of what it is, but a workbook that is none was cut or is something else.
const read = ({ bytes, name, limits }: ReadingTask): Spreadsheet => {
  if (/\.f?ods$/iu.test(name)) throw failure('file_ods')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length === 0) throw failure('file_empty')
  if (startsWith(buffer, 0x50, 0x4b)) return readWorkbook(buffer, limits)
  if (startsWith(buffer, 0xd0, 0xcf, 0x11, 0xe0)) throw oldContainerFailure(buffer)
  if (isMarkup(buffer) || /\.xl(?:sx|sm|sb|s)$/iu.test(name)) throw failure('file_not_table')
  return readTextTable(buffer, name, limits)
}

/** Reads a file here and now, with every limit but those on memory and time. */
export const readBytes = (task: ReadingTask): ReadingResult => {
  try {
    return { ok: true, spreadsheet: read(task) }
  } catch (error) {
    // A length or a place that a damaged file names is outside of it.
    return { ok: false, code: error instanceof Refusal ? (error.code as FileFailure) : 'file_damaged' }
  }
}
