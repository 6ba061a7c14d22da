import type { Language } from './language.ts'
import type { Page } from './page.ts'
import type { TemplateState } from './template.ts'

/**
 * What the tab's page gets over HTTP: ids, codes, figures, ISO moments, and what people have written; the words
 * around it are the page's own. Shared by the page and the server, so that the compiler holds them together.
 */

/** A stretch of a template's text; `field` is a placeholder as it is written. */
export type TabText = readonly { readonly kind: 'text' | 'field'; readonly text: string }[]

/** What the sheet can be sorted by. */
export const sheetOrders = ['name', 'purpose', 'language', 'version', 'approved', 'state'] as const

/** One of them. */
export type SheetOrder = (typeof sheetOrders)[number]

/** A row of the sheet. */
export interface TabRow {
  id: string
  clinicId: string
  clinicName: string
  name: string
  text: TabText
  purpose: string
  language: Language
  /** The SMS that it travels in at its longest values. */
  parts: number
  version: number
  /** Who gave the last approval; null where the decision is older than the product. */
  approvedBy: string | null
  /** ISO. */
  approvedAt: string
  state: TemplateState
  /** Whether this person may send it now. */
  sends: boolean
}

/** A purpose; `label` null where the product has words for the key. */
export interface TabPurpose {
  key: string
  label: string | null
}

/** `GET /api/tab/sheet`. */
export interface TabSheet {
  clinics: readonly { id: string; name: string; own: boolean }[]
  /** The open tab; null for all clinics. */
  clinicId: string | null
  purposes: readonly TabPurpose[]
  rows: Page<TabRow>
  links: TabLinks
}

/** Where Teams opens things (`domain/teams-link.ts`). */
export interface TabLinks {
  /** Id of the app in Teams. */
  appId: string
  /** The bot's app id. */
  botId: string
  /** Where browsers reach the page, without a slash behind. */
  publicUrl: string
}

/** `GET /api/tab/template`. */
export interface TabTemplate extends TabRow {
  senderText: string
  stateReason: string | null
  /** ISO. */
  stateSince: string
  adoptedFrom: string | null
  /** The version that is shown, and those that there are, newest first. */
  shown: number
  versions: readonly { version: number; publishedAt: string }[]
  /** What changed since the version before; null where there is none, or the text is the same. */
  changes: { since: number; parts: readonly TabChange[] } | null
  /** Steps with who approved at them, in order. */
  approvals: readonly { step: string; personName: string; decidedAt: string }[]
  purposes: readonly TabPurpose[]
  links: TabLinks
}

/** `POST /api/tab/export`: the address of a page that gives the file once, within a minute. */
export interface TabFile {
  url: string
}

/** A stretch of the difference between two versions. */
export interface TabChange {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** What a request that was turned down gets: a code that the page has a sentence for. */
export interface TabFault {
  code: string
}
