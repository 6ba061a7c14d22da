import { failure } from './failure.ts'
import { partName } from './zip.ts'
import type { Package } from './zip.ts'
import { readXml, xmlText } from './xml.ts'

/** A worksheet of a workbook, before it is read. */
export interface WorksheetPart {
  name: string
  hidden: boolean
  part: string
}

/** Where the parts of a workbook are. */
export interface WorkbookParts {
  from1904: boolean
  worksheets: readonly WorksheetPart[]
  strings: string | null
  styles: string | null
}

interface Relationship {
  id: string
  /** The last word of its type, the same in both editions of the format. */
  type: string
  target: string
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

/** A target is seen from the folder of the part that names it, or from the top where it begins with a slash. */
const resolve = (part: string, target: string): string => {
  const path = target.replaceAll('\\', '/')
  const steps = path.startsWith('/') ? [] : folderOf(part).split('/')
  for (const step of path.split('/'))
    if (step === '..') {
      while (steps.at(-1) === '') steps.pop()
      steps.pop()
    } else if (step !== '.' && step !== '') steps.push(step)
  return partName(steps.filter((step) => step !== '').join('/'))
}

const relationshipsOf = (file: Package, part: string): Relationship[] => {
  const name = `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`
  const found: Relationship[] = []
  if (!file.has(name)) return found
  readXml(xmlText(file.part(name)), {
    open: (tag, attributes) => {
      const target = attributes('Target')
      if (tag !== 'Relationship' || target === undefined || attributes('TargetMode') === 'External') return
      found.push({
        id: attributes('Id') ?? '',
        type: (attributes('Type') ?? '').split('/').at(-1) ?? '',
        target: resolve(part, decodeURI(target)),
      })
    },
  })
  return found
}

/** The part that the package is about; some programs leave the relationship out. */
const mainPart = (file: Package): string => {
  const [main] = relationshipsOf(file, '').filter((one) => one.type === 'officeDocument')
  const part = main?.target ?? 'xl/workbook.xml'
  if (!file.has(part)) throw failure('file_not_table')
  return part
}

/** Reads what a workbook consists of. Sheets that are a chart and nothing else hold no cells and are left out. */
export const readWorkbookParts = (file: Package): WorkbookParts => {
  const main = mainPart(file)
  // The binary edition has the same names for other contents.
  if (main.endsWith('.bin')) throw failure('file_xls')
  const relationships = relationshipsOf(file, main)
  const byId = new Map(relationships.map((one) => [one.id, one]))
  const worksheets: WorksheetPart[] = []
  let from1904 = false
  const roots: string[] = []
  readXml(xmlText(file.part(main)), {
    open: (tag, attributes) => {
      if (roots.push(tag) === 1) return
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attributes('date1904') ?? '')
      else if (tag === 'sheet') {
        const link = byId.get(attributes('id') ?? '')
        if (link === undefined) throw failure('file_damaged')
        if (link.type !== 'worksheet') return
        worksheets.push({
          name: attributes('name') ?? '',
          hidden: ['hidden', 'veryHidden'].includes(attributes('state') ?? ''),
          part: link.target,
        })
      }
    },
  })
  if (roots[0] !== 'workbook') throw failure('file_not_table')
  const first = (type: string): string | null =>
    relationships.find((one) => one.type === type && file.has(one.target))?.target ?? null
  return { from1904, worksheets, strings: first('sharedStrings'), styles: first('styles') }
}
