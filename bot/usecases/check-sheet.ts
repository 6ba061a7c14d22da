import { setImmediate } from 'node:timers/promises'
import type { Scope } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { createSheetChecker } from '../domain/sheet-check.ts'
import type { CheckedRow, SheetContext } from '../domain/sheet-check.ts'
import { foldWord } from '../domain/sheet-headers.ts'
import type { SheetDraft, SheetNote, SheetWords } from '../domain/sheet-import.ts'
import { languages } from '../domain/language.ts'
import { findAllowed } from '../store/allows.ts'
import { findClinics, findTrustSettings } from '../store/clinics.ts'
import { findPresentProposals, findPresentTemplates } from '../store/present-templates.ts'
import { findPurposes } from '../store/purposes.ts'
import { indexOf } from './find-closest.ts'
import { contextOf } from './template-context.ts'
import { useCase } from './use-case.ts'
import type { Work } from './use-case.ts'

/** A file of templates as it was read, and the words by which it is understood. */
export interface SheetInput {
  drafts: readonly SheetDraft[]
  notes: readonly SheetNote[]
  words: SheetWords
}

const contextFor = async (work: Work, scope: Scope, now: Date, words: SheetWords): Promise<SheetContext> => {
  const everywhere = { ...scope, clinics: 'all' } as const
  const { database } = work
  const allow = await findAllowed(database, everywhere)
  const settings = await findTrustSettings(database, everywhere)
  const approved = await findPurposes(database, everywhere)
  return {
    allow,
    clinics: (await findClinics(database, everywhere)).map((clinic) => {
      const contexts = new Map(
        languages.map((language) => [language, contextOf(clinic, settings, language, now, allow)]),
      )
      const values = (language: (typeof languages)[number]) =>
        contexts.get(language) ?? contextOf(clinic, settings, language, now, allow)
      const { id, key, name, country, language, units } = clinic
      return { id, key, name, country, language, units, values }
    }),
    purposes: new Map(
      approved.flatMap(({ key, label }) =>
        [key, ...(label === null ? [] : [label]), ...(words.purposes[key] ?? [])].map(
          (word) => [foldWord(word), key] as const,
        ),
      ),
    ),
    languages: new Map(
      languages.flatMap((language) =>
        [language, ...words.languages[language]].map((word) => [foldWord(word), language] as const),
      ),
    ),
    stateWords: new Set(words.inUse.map(foldWord)),
    templates: await findPresentTemplates(database, everywhere),
    proposals: await findPresentProposals(database, everywhere),
    inUse: await indexOf(database, everywhere),
  }
}

/** Rows that are checked before whoever else waits has a turn. */
const atOneTime = 20

/** Checks rows against the trust as it is now; thousands of them leave room for everybody else in between. */
export const checkSheetRows = async (
  work: Work,
  scope: Scope,
  now: Date,
  drafts: readonly SheetDraft[],
  words: SheetWords,
): Promise<CheckedRow[]> => {
  const check = createSheetChecker(await contextFor(work, scope, now, words))
  const rows: CheckedRow[] = []
  for (const [at, draft] of drafts.entries()) {
    if (at % atOneTime === 0) await setImmediate()
    rows.push(check(draft))
  }
  return rows
}

/** A dry run: what would come of a file, without anything being stored. */
export const checkSheet = useCase<SheetInput, { rows: readonly CheckedRow[] }>(
  'sheet.import',
  async ({ work, scope, now }, { drafts, words }) => {
    if (drafts.length === 0) throw new Refusal('sheet_empty')
    return { rows: await checkSheetRows(work, scope, now, drafts, words) }
  },
)
