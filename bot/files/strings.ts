import { readXml } from './xml.ts'
import type { Attributes } from './xml.ts'

/** Signs that XML cannot hold are written `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9a-f]{4})_/giu, (_whole, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text

/**
 * Collects the text of a string with its runs; how a word is pronounced (`rPh`) is no part of it.
 */
export const textCollector = () => {
  let pieces: string[] = []
  let inText = false
  let spoken = 0
  return {
    open: (name: string): void => {
      if (name === 'rPh') spoken++
      else if (name === 't') inText = spoken === 0
    },
    close: (name: string): void => {
      if (name === 'rPh') spoken--
      else if (name === 't') inText = false
    },
    text: (text: string): void => {
      if (inText) pieces.push(text)
    },
    /** The text so far; begins anew. */
    take: (): string => {
      const text = unescaped(pieces.join(''))
      pieces = []
      return text
    },
  }
}

/** The table of strings that cells point into. */
export const readStrings = (xml: string): string[] => {
  const strings: string[] = []
  const collector = textCollector()
  readXml(xml, {
    open: collector.open,
    text: collector.text,
    close: (name) => {
      collector.close(name)
      if (name === 'si') strings.push(collector.take())
    },
  })
  return strings
}

const builtInDates = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Whether a format shows a day or a time: it has their letters outside of quoted words, colours and conditions. */
const isDateFormat = (format: string): boolean => {
  const [positive = ''] = format.split(';')
  const bare = positive
    .replaceAll(/"[^"]*"|\\.|_.|\*./gu, '')
    .replaceAll(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu, '')
  return /[dmyhs]/iu.test(bare) && !/general/iu.test(bare)
}

/** For each style of a cell whether it shows a number as a date. */
export const readDateStyles = (xml: string): boolean[] => {
  const formats = new Map<number, string>()
  const styles: boolean[] = []
  let inCells = false
  const take = (name: string, attributes: Attributes): void => {
    if (name === 'numFmt') formats.set(Number(attributes('numFmtId')), attributes('formatCode') ?? '')
    else if (name === 'cellXfs') inCells = true
    else if (name === 'xf' && inCells) {
      const id = Number(attributes('numFmtId') ?? 0)
      const own = formats.get(id)
      styles.push(own === undefined ? builtInDates(id) : isDateFormat(own))
    }
  }
  readXml(xml, {
    open: take,
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}
