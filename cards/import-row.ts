import type { Language } from '../bot/domain/language.ts'
import type { SheetVerdict } from '../bot/domain/sheet-check.ts'
import type { SheetFinding } from '../bot/domain/sheet-text.ts'
import { faultSentence, withBraces } from './fault.ts'
import { banner, bubble, button, buttons, card, facts, heading, note, quoted, text } from './kit.ts'
import type { Card } from './kit.ts'
import { opening } from './template-text.ts'
import type { Words } from './text/words.ts'

/** A row of a sheet that was read in. */
export interface ImportRowData {
  position: number
  sheet: string
  row: number
  clinicName: string
  name: string
  text: string
  purpose: string | null
  purposeNote: string | null
  language: Language
  verdict: SheetVerdict
  findings: readonly SheetFinding[]
  dropped: boolean
  outcome: string | null
}

/** What was found in a cell, in words. */
export const findingSentence = (t: Words, { code, field, params }: SheetFinding): string =>
  withBraces(
    t.code(`import.finding.${code}`, params) ??
      t.code(code, params) ??
      faultSentence(t, { field, code, params: { ...params } }),
  )

const signs = { stop: '✗', warn: '⚠', note: '·' } as const

/** The worst first. */
const order = { stop: 0, warn: 1, note: 2 } as const

/** A sentence in a list, cut: whole it stands on the row's own card. */
export const clipped = (sentence: string, most: number): string =>
  // Not within the braces of a placeholder.
  sentence.length <= most ? sentence : `${sentence.slice(0, most - 1).replace(/\{[^}]*$/u, '')}…`

/** Findings of a row in a list: the worst, and how many more there are. */
export const rowLines = (t: Words, one: ImportRowData): string[] => {
  const [worst, ...more] = one.findings.toSorted((a, b) => order[a.severity] - order[b.severity])
  const found =
    worst === undefined
      ? clipped(opening(one.text), 60)
      : `${signs[worst.severity]} ${clipped(`${wordFound(t, worst)}${findingSentence(t, worst)}`, 100)}${more.length > 0 ? ` +${more.length}` : ''}`
  const outcome = outcomeLine(t, one.outcome)
  return [
    ...(one.dropped ? [`– ${t('import.dropped')}`] : []),
    // What became of it stands in the place of what was found, which was decided on.
    outcome ?? found,
  ]
}

/** What became of a row, or why it was not taken over after all. */
const outcomeLine = (t: Words, outcome: string | null): string | null =>
  outcome === null
    ? null
    : outcome === 'proposed' || outcome === 'approved'
      ? `→ ${t(`import.became.${outcome}`)}`
      : `✗ ${clipped(t.code(`refusal.${outcome}`) ?? t('import.became.refused'), 100)}`

/** The word that the disclosure check points at; other sentences name what they are about. */
const wordFound = (t: Words, { code, params }: SheetFinding): string =>
  code.startsWith('disclosure.') && params['found'] !== undefined ? `${quoted(t, params['found'])}: ` : ''

/** One row, whole, with everything that was found in it. */
export const importRowCard = (
  t: Words,
  view: { importId: string; open: boolean; row: ImportRowData; purposeName: string; page: number },
): Card => {
  const { importId, row: one } = view
  const data = { importId, position: one.position, page: view.page }
  const outcome = outcomeLine(t, one.outcome)
  return card(t, t('import.report'), [
    heading(one.name === '' ? `${one.sheet}!${one.row}` : one.name),
    facts([
      [t('common.clinic'), one.clinicName],
      [t('column.purpose'), view.purposeName],
      [t('column.language'), t(`language.${one.language}`)],
    ]),
    one.text === '' ? null : bubble([one.text]),
    ...one.findings
      .toSorted((a, b) => order[a.severity] - order[b.severity])
      .slice(0, 12)
      .map((finding) =>
        text(
          [
            {
              text: `${signs[finding.severity]} ${one.sheet}!${finding.place} `,
              strong: true,
              ...(finding.severity === 'stop' ? { color: 'attention' as const } : {}),
            },
            `${wordFound(t, finding)}${findingSentence(t, finding)}`,
          ],
          { spacing: 'small' },
        ),
      ),
    one.dropped && banner('accent', [t('import.droppedRow')]),
    outcome !== null && note(outcome),
    buttons(
      view.open &&
        one.findings.some(({ code }) => code === 'literals') &&
        button(t('import.tidy'), 'import.tidy', data),
      view.open &&
        button(t(one.dropped ? 'import.takeBack' : 'import.drop'), 'import.drop', {
          ...data,
          dropped: one.dropped ? 'false' : 'true',
        }),
      button(t('common.back'), 'import.show', { importId, page: view.page }),
    ),
  ])
}
