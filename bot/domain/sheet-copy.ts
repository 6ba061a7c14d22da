import type { Language } from './language.ts'
import type { TemplateState } from './template.ts'

/** A row of the sheet as a copy shows it. */
export interface CopiedRow {
  name: string
  unit: string
  text: string
  purpose: string
  /** Of a purpose that the product has no words for. */
  purposeLabel: string | null
  language: Language
  senderText: string
  /** The SMS that it travels in at its longest values, as the tab says. */
  parts: number
  version: number
  state: Exclude<TemplateState, 'retired'>
  /** Who approved the version, in the order of the steps. */
  approvedBy: readonly string[]
  publishedAt: Date
}

/** The sheet at a moment: one tab a clinic (LE-28, LE-30). */
export interface SheetCopy {
  takenAt: Date
  trustName: string
  clinics: readonly { name: string; rows: readonly CopiedRow[] }[]
}

/** The texts that a unit may send, for the patients who get them (XC-32). */
export interface UnitTexts {
  takenAt: Date
  trustName: string
  clinicName: string
  unitName: string
  language: Language
  senderText: string
  /** Canonical numbers that the clinic has approved: whom patients ask. */
  phones: readonly string[]
  texts: readonly Pick<CopiedRow, 'text' | 'purpose' | 'purposeLabel' | 'language'>[]
}
