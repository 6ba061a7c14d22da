import type { Spreadsheet, SpreadsheetLimits } from '../domain/spreadsheet.ts'
import { failure } from './failure.ts'
import { readDateStyles, readStrings } from './strings.ts'
import { readWorkbookParts } from './workbook-parts.ts'
import { readWorksheet } from './worksheet.ts'
import { xmlText } from './xml.ts'
import { openPackage } from './zip.ts'

const latin = (bytes: Buffer, length: number): string => bytes.toString('latin1', 0, length)

/** An OpenDocument file says what it is in its first part, which is never packed. */
const isOpenDocument = (bytes: Buffer): boolean =>
  latin(bytes, 200).includes('application/vnd.oasis.opendocument')

/**
 * Reads a workbook (.xlsx, .xlsm). Of a cell its value counts: of a formula what it came to last.
 *
 * @throws Refusal with a code of `fileFailures`
 */
export const readWorkbook = (bytes: Buffer, limits: SpreadsheetLimits): Spreadsheet => {
  if (isOpenDocument(bytes)) throw failure('file_ods')
  const file = openPackage(bytes, limits.unpackedBytes)
  const parts = readWorkbookParts(file)
  if (parts.worksheets.length > limits.worksheets) throw failure('file_too_many_worksheets')
  const around = {
    from1904: parts.from1904,
    strings: parts.strings === null ? [] : readStrings(xmlText(file.part(parts.strings))),
    dateStyles: parts.styles === null ? [] : readDateStyles(xmlText(file.part(parts.styles))),
    left: { rows: limits.rows, cells: limits.cells, characters: limits.characters },
  }
  return {
    worksheets: parts.worksheets.map(({ name, hidden, part }) =>
      readWorksheet(xmlText(file.part(part)), name, hidden, around),
    ),
  }
}

/** What a file of Office's older container is: a workbook under a password, or one of the old kind. */
export const oldContainerFailure = (bytes: Buffer) =>
  failure(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'file_encrypted' : 'file_xls')
