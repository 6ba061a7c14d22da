import { strToU8, zipSync } from 'fflate'

/** A workbook written by hand, so that it can be as odd as other programs write them. */
export interface RawWorkbook {
  /** Inside `<worksheet>`, by name of the sheet; `state` may say `hidden`. */
  sheets: readonly { name: string; state?: string; xml: string }[]
  /** Inside `<sst>`. */
  strings?: string
  /** Inside `<styleSheet>`. */
  styles?: string
  /** Inside `<workbook>`, before the sheets. */
  properties?: string
  /** Renames, adds or, with null, takes out parts. */
  parts?: Readonly<Record<string, string | null>>
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** The parts of a workbook, as text by name. */
export const rawParts = ({
  sheets,
  strings,
  styles,
  properties,
  parts,
}: RawWorkbook): Record<string, string> => {
  const relationships = [
    ...sheets.map((_sheet, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
    ['sharedStrings', 'sharedStrings.xml'] as const,
    ['styles', 'styles.xml'] as const,
  ]
  const all: Record<string, string | null> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}">${relationships.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}">${properties ?? ''}<sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles ?? ''}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        xml.startsWith('<?xml') ? xml : `<worksheet xmlns="${main}">${xml}</worksheet>`,
      ]),
    ),
    ...parts,
  }
  return Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => one[1] !== null))
}

/** A workbook as bytes. */
export const rawWorkbook = (workbook: RawWorkbook): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(rawParts(workbook)).map(([name, xml]) => [name, strToU8(xml)])))

/** A worksheet of rows of texts, written into the cells. */
export const inlineRows = (rows: readonly (readonly string[])[]): string =>
  `<sheetData>${rows
    .map(
      (cells) =>
        `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`).join('')}</row>`,
    )
    .join('')}</sheetData>`
