import { checkDisclosure, checkReplyRoute } from './disclosure.ts'
import type { Language } from './language.ts'
import { worstCaseText } from './placeholder-fill.ts'
import { findLiterals } from './placeholder-literals.ts'
import { parseTemplate } from './placeholders.ts'
import type { ValueContext } from './placeholders.ts'
import type { SheetField } from './sheet-headers.ts'
import { measure } from './sms-text.ts'
import { longestText } from './template.ts'
import { findGaps } from './text-gaps.ts'

/** What was found in a cell: `stop` cannot be taken over, `warn` needs a reason, `note` is said. */
export interface SheetFinding {
  code: string
  severity: 'stop' | 'warn' | 'note'
  field: SheetField
  /** Where the cell is, `B4`. */
  place: string
  params: Readonly<Record<string, string>>
}

/** Takes down what was found in a field of the row at hand. */
export type Find = (
  severity: SheetFinding['severity'],
  field: SheetField,
  code: string,
  params?: SheetFinding['params'],
) => void

/** Parts from which the length is told of. */
const manyParts = 3

/** What UTF-8 becomes when somebody opens it as Windows-1252 (`pÃ¥`), and what stands for a sign that was lost. */
const garbled = /\S{0,12}(?:Ã[\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00A0-\u00BF]|â€|\uFFFD)\S{0,12}/u

/** Whether a text was read in the wrong encoding before it came into the sheet. */
export const isGarbled = (text: string): boolean => garbled.test(text)

const garbledIn = (text: string): string => garbled.exec(text)?.[0] ?? ''

/** What was found in a text, each once. */
const listed = (all: readonly { found: string }[]): string =>
  [...new Set(all.map(({ found }) => found))].join(', ').slice(0, 120)

/**
 * Checks the text of a row: what stops it, what e-health has to weigh, and what is offered or told.
 * @param clinic whose values may stand in it; null where it is not known
 */
export const checkSheetText = (
  text: string,
  language: Language,
  clinic: { values: (language: Language) => ValueContext } | null,
  allow: readonly string[],
  find: Find,
): void => {
  if (text === '') {
    find('stop', 'text', 'text_missing')
    return
  }
  if (text.length > longestText) {
    find('stop', 'text', 'text_too_long', { longest: String(longestText) })
    return
  }
  if (isGarbled(text)) find('stop', 'text', 'garbled', { found: garbledIn(text) })
  const parsed = parseTemplate(text)
  if (!parsed.ok)
    for (const fault of parsed.faults)
      find('stop', 'text', `template_${fault.code}`, {
        found: fault.found.slice(0, 60),
        place: String(fault.start + 1),
        suggestion: fault.suggestion ?? '',
      })
  for (const finding of checkDisclosure(text, { allow }))
    find(finding.severity === 'block' ? 'stop' : 'warn', 'text', finding.code, {
      found: finding.found.slice(0, 60),
    })
  if (checkReplyRoute(text) !== null) find('warn', 'text', 'disclosure.no_reply_route')
  const gaps = findGaps(text)
  if (gaps.length > 0) find('warn', 'text', 'gap', { found: listed(gaps) })
  const literals = findLiterals(text, language)
  if (literals.length > 0)
    find('note', 'text', 'literals', {
      found: listed(literals),
      offered: literals
        .map((one) => one.replacement)
        .join(', ')
        .slice(0, 120),
    })
  if (parsed.ok && clinic !== null) {
    const { segments } = measure(worstCaseText(text, clinic.values(language)))
    if (segments >= manyParts) find('note', 'text', 'parts', { parts: String(segments) })
  }
}
