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
      color: finding.severity === 'block' ? 'attention' : 'warning',
      strong: true,
      underline: true,
    })
    at = finding.end
  }
  if (at < text.length) runs.push(text.slice(at))
  return runs.length === 0 ? [text] : runs
}

/** What changed from one text to the other: taken out struck through, put in bold. */
export const diffRuns = (before: string, after: string): Run[] =>
  wordDiff(before, after).map(({ kind, text }) =>
    kind === 'same'
      ? text
      : kind === 'removed'
        ? { text: `[−${text}]`, color: 'attention', strikethrough: true }
        : { text: `[+${text}]`, color: 'good', strong: true },
  )

/** A text with some of its words marked. */
export const markedRuns = (
  text: string,
  marks: readonly { readonly start: number; readonly end: number }[],
): Run[] => {
  const runs: Run[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start > at) runs.push(text.slice(at, start))
    runs.push({ text: text.slice(start, end), strong: true, underline: true })
    at = end
  }
  return at < text.length || runs.length === 0 ? [...runs, text.slice(at)] : runs
}
