import { failure } from './failure.ts'

/** What is told of an XML document, in its order; names come without their prefix. */
export interface XmlHandlers {
  open: (name: string, attributes: Attributes) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/** Attributes by name without prefix, read when asked for: most are not. */
export type Attributes = (name: string) => string | undefined

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/giu, (whole, hex, decimal, name) => {
        if (typeof name === 'string') return entities[name] ?? whole
        const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole
      })
    : text

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Attributes of a tag, each character looked at once: a pattern would try every name from each of its letters. */
const readAttributes = (raw: string): Map<string, string> => {
  const read = new Map<string, string>()
  for (let at = 0; ;) {
    const equals = raw.indexOf('=', at)
    if (equals < 0) return read
    let from = equals + 1
    while (isBlank(raw.charCodeAt(from))) from++
    const quote = raw.charAt(from)
    const end = quote === '"' || quote === "'" ? raw.indexOf(quote, from + 1) : -1
    if (end < 0) throw failure('file_damaged')
    read.set(local(raw.slice(at, equals).trim()), decoded(raw.slice(from + 1, end)))
    at = end + 1
  }
}

/** Space, tab and line end: what XML takes for a blank. */
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13

const attributesOf = (raw: string): Attributes => {
  let read: Map<string, string> | undefined
  return (name) => {
    read ??= readAttributes(raw)
    return read.get(name)
  }
}

/** Characters of a tag at most; what Office writes has some hundreds. */
const longestTag = 100_000

/** The end of a tag that begins at `from`: a `>` outside of quotation marks. */
const endOfTag = (xml: string, from: number): number => {
  let quote = ''
  const most = Math.min(xml.length, from + longestTag)
  for (let at = from; at < most; at++) {
    const sign = xml.charAt(at)
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  throw failure('file_damaged')
}

const after = (xml: string, end: string, from: number): number => {
  const at = xml.indexOf(end, from)
  if (at < 0) throw failure('file_damaged')
  return at + end.length
}

/**
 * Reads an XML document of an Office file. It knows what these have and nothing else: a document type, where
 * entities that explode are declared, is refused as the format asks.
 */
export const readXml = (xml: string, { open, close, text }: XmlHandlers): void => {
  let at = 0
  const stack: string[] = []
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    const end = tag < 0 ? xml.length : tag
    if (end > at && text !== undefined && stack.length > 0)
      text(decoded(xml.slice(at, end).replaceAll(/\r\n?/gu, '\n')))
    if (tag < 0) break
    if (xml.startsWith('<?', tag)) at = after(xml, '?>', tag)
    else if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag)
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag)
      text?.(xml.slice(tag + 9, at - 3))
    } else if (xml.startsWith('<!', tag)) throw failure('file_damaged')
    else if (xml.startsWith('</', tag)) {
      at = after(xml, '>', tag)
      const name = local(xml.slice(tag + 2, at - 1).trim())
      if (stack.pop() !== name) throw failure('file_damaged')
      close?.(name)
    } else {
      const last = endOfTag(xml, tag + 1)
      const empty = xml.charAt(last - 1) === '/'
      const inside = xml.slice(tag + 1, empty ? last - 1 : last)
      const blank = inside.search(/\s/u)
      const name = local(blank < 0 ? inside : inside.slice(0, blank))
      open(name, attributesOf(blank < 0 ? '' : inside.slice(blank)))
      if (empty) close?.(name)
      else stack.push(name)
      at = last + 1
    }
  }
  if (stack.length > 0) throw failure('file_damaged')
}

/** A part of a package as text: UTF-8, or UTF-16 where it begins with its mark. */
export const xmlText = (part: Buffer): string => {
  const encoding =
    part[0] === 0xff && part[1] === 0xfe
      ? 'utf-16le'
      : part[0] === 0xfe && part[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding).decode(part)
}
