/**
 * What a finding is about. `unknown_word` is a content word that is neither known to be neutral nor a name or a
 * place; `no_reply_route` is a text that says neither where to call nor that it cannot be answered (XC-34).
 */
export const disclosureCategories = [
  'mental_health',
  'addiction',
  'reproductive_sexual',
  'infection',
  'cancer',
  'palliative_elderly',
  'heart_lung',
  'neurology',
  'movement',
  'digestion_hormones_kidneys',
  'skin_eye_ear_teeth',
  'imaging_laboratory',
  'procedure',
  'preparation',
  'medication',
  'diagnosis_referral',
  'body_part',
  'aid_diet',
  'social_rights',
  'specialty_ward',
  'result',
  'unknown_word',
  'no_reply_route',
] as const

/** One category of the health-disclosure check (LE-31). */
export type DisclosureCategory = (typeof disclosureCategories)[number]

/** `block` can be filed by nobody; `warn` needs a decision with a reason (LE-31). */
export type Severity = 'warn' | 'block'

/** Rows of a table: whitespace-separated entries, see `lexicon.ts` for the marks that an entry may carry. */
export interface RevealTable {
  readonly category: DisclosureCategory
  readonly block?: string
  readonly warn?: string
}
