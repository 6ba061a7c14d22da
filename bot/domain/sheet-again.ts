import type { Language } from './language.ts'
import { findLiterals, replaceLiterals } from './placeholder-literals.ts'
import type { CheckedRow } from './sheet-check.ts'
import type { SheetDraft } from './sheet-import.ts'

/** The text with everything that is written out replaced by the placeholders that were offered for it. */
export const tidyText = (text: string, language: Language): string =>
  replaceLiterals(text, findLiterals(text, language))

/** What a finding quoted from its cell, where there is one. */
const quotedIn = ({ findings }: CheckedRow, finding: string): string | undefined =>
  findings.find(({ code }) => code === finding)?.params['found']

/** A checked row as the file would have it, with another text. */
export const draftAgain = (row: CheckedRow, text: string): SheetDraft => ({
  sheet: row.sheet,
  row: row.row,
  places: row.places,
  cut: row.findings.find(({ code }) => code === 'row_cut')?.place ?? null,
  broken: row.findings.filter(({ code }) => code === 'cell_error').map(({ field }) => field),
  values: {
    name: row.name,
    text,
    purpose: row.purpose ?? row.purposeNote ?? '',
    language: quotedIn(row, 'language_unknown') ?? row.language,
    unit: '',
    clinic: row.clinicName,
    state: quotedIn(row, 'state_other') ?? '',
  },
})
