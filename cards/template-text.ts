import { parseTemplate } from '../bot/domain/placeholders.ts'
import type { Finding } from '../bot/domain/disclosure.ts'
import { wordDiff } from '../bot/domain/similarity.ts'
import type { Run } from './kit.ts'

/** A template text with its placeholders set apart. */
export const templateRuns = (text: string): Run[] => {
  const parsed = parseTemplate(text)
  if (!parsed.ok) return [text]
  return parsed.parts.map((part) =>
    typeof part === 'string'
      ? part
      : { text: text.slice(part.start, part.end), color: 'accent', strong: true },
  )
}

/** A text with what the disclosure check found in it marked; signs around it say it without colour. */
export const findingRuns = (text: string, findings: readonly Finding[]): Run[] => {
  const runs: Run[] = []
  let at = 0
  for (const finding of findings.filter((one) => one.end - one.start < text.length)) {
    if (finding.start < at) continue
    if (finding.start > at) runs.push(text.slice(at, finding.start))
    runs.push({
      text: text.slice(finding.start, finding.end),
      ...(finding.severity === 'block' ? { color: 'attention' as const } : {}),
      strong: true,
      underline: true,
    })
    at = finding.end
  }
  if (at < text.length) runs.push(text.slice(at))
  return runs.length === 0 ? [text] : runs
}

/** The beginning of a text, for a list. */
export const opening = (whole: string): string =>
  whole.length > 90 ? `${whole.slice(0, 88).replace(/\s+\S*$/u, '')} …` : whole

/**
 * What changed from one text to the other: taken out struck through, put in underlined. Changes with nothing but
 * space between them are shown as one.
 */
export const diffRuns = (before: string, after: string): Run[] => {
  const runs: Run[] = []
  let [removed, added, between] = ['', '', '']
  const flush = () => {
    const [, lead = '', , trail = ''] =
      /^(\s*)(.*?)(\s*)$/su.exec(added.trim() === '' ? removed : added) ?? []
    const pieces: Run[] = []
    if (removed.trim() !== '')
      pieces.push({ text: `[−${removed.trim()}]`, color: 'attention', strikethrough: true })
    if (added.trim() !== '') pieces.push({ text: `[+${added.trim()}]`, strong: true, underline: true })
    if (pieces.length > 0) runs.push(...(lead === '' ? [] : [lead]), ...pieces)
    if (pieces.length > 0 && trail !== '') runs.push(trail)
    if (between !== '') runs.push(between)
    removed = added = between = ''
  }
  for (const { kind, text } of wordDiff(before, after)) {
    if (kind === 'same' && text.trim() === '' && removed + added !== '') between += text
    else if (kind === 'same') {
      flush()
      runs.push(text)
    } else {
      if (removed !== '' || kind === 'removed') removed += removed === '' ? '' : between
      if (added !== '' || kind === 'added') added += added === '' ? '' : between
      between = ''
      if (kind === 'removed') removed += text
      else added += text
    }
  }
  flush()
  return runs
}

/** A text with some of its words marked; marks with nothing but signs between them become one. */
export const markedRuns = (
  text: string,
  marks: readonly { readonly start: number; readonly end: number }[],
): Run[] => {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of marks) {
    const last = joined.at(-1)
    if (last !== undefined && !/[\p{L}\p{N}{}]/u.test(text.slice(last.end, start))) last.end = end
    else joined.push({ start, end })
  }
  const runs: Run[] = []
  let at = 0
  for (const { start, end } of joined) {
    if (start > at) runs.push(text.slice(at, start))
    runs.push({ text: text.slice(start, end), strong: true, underline: true })
    at = end
  }
  return at < text.length || runs.length === 0 ? [...runs, text.slice(at)] : runs
}
