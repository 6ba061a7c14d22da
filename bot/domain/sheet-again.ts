import type { Language } from './language.ts'
import { findLiterals, replaceLiterals } from './placeholder-literals.ts'
import type { CheckedRow } from './sheet-check.ts'
import type { SheetDraft } from './sheet-import.ts'

/** The text with everything that is written out replaced by the placeholders that were offered for it. */
export const tidyText = (text: string, language: Language): string =>
  replaceLiterals(text, findLiterals(text, language))

/** A checked row as the file would have it, with another text. */
export const draftAgain = (row: CheckedRow, text: string): SheetDraft => ({
  sheet: row.sheet,
  row: row.row,
  places: row.places,
  broken: row.findings.filter(({ code }) => code === 'cell_error').map(({ field }) => field),
  values: {
    name: row.name,
    text,
    purpose: row.purpose ?? row.purposeNote ?? '',
    language: row.findings.find(({ code }) => code === 'language_unknown')?.params['found'] ?? row.language,
    unit: '',
    clinic: row.clinicName,
  },
})
