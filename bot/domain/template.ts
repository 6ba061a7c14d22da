import { createHash } from 'node:crypto'
import type { Language } from './language.ts'
import { advance } from './lifecycle.ts'
import type { Lifecycle } from './lifecycle.ts'

/** The state of an approved template: only a live one is sent (XC-06, XC-29). */
export type TemplateState = 'live' | 'suspended' | 'retired'

/** What can happen to an approved template. */
export type TemplateEvent = 'suspend' | 'resume' | 'retire'

/** Suspending stops at once, resuming is e-health's, retiring is for good (XC-29). */
export const templateLifecycle: Lifecycle<TemplateState, TemplateEvent> = {
  live: { suspend: 'suspended', retire: 'retired' },
  suspended: { resume: 'live', retire: 'retired' },
  retired: {},
}

/** The state after an event, by the table. */
export const advanceTemplate = (state: TemplateState, event: TemplateEvent): TemplateState =>
  advance(templateLifecycle, state, event)

/** Longest title of a template without its unit prefix, in characters. */
export const longestTitle = 60

/** Longest text of a template in characters: six parts of GSM-7. */
export const longestText = 918

/** The internal name: unit prefix, hyphen, blank, title, as the trust writes them (LE-54). */
export const templateName = (prefix: string, title: string): string => `${prefix}- ${title}`

/** What an approval is given to. */
export interface Sealed {
  clinicId: string
  text: string
  language: Language
  purpose: string
  senderText: string
  /** Key and type of each placeholder, in the order of the text. */
  placeholders: readonly { key: string; type: string }[]
}

/**
 * The seal of an approved version: SHA-256 (hex) over clinic, exact text, language, purpose, sender text and
 * placeholder types. Every message carries it; a text that differs in one byte has another one (XC-06).
 */
export const sealOf = (sealed: Sealed): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        1,
        sealed.clinicId,
        sealed.text,
        sealed.language,
        sealed.purpose,
        sealed.senderText,
        sealed.placeholders.map(({ key, type }) => [key, type]),
      ]),
    )
    .digest('hex')
