import type { Permission } from './permissions.ts'

/** What can be downloaded, and the right that it asks for when the link is made and again when it is used. */
export const downloads = {
  sheet: 'template.read',
  audit: 'audit.export',
  evidence: 'audit.evidence',
  review: 'review.read',
  sampleSheet: 'sheet.import',
  unitTexts: 'template.read',
  consent: 'consent.export',
} as const satisfies Readonly<Record<string, Permission>>

/** The name of something that can be downloaded. */
export type DownloadKind = keyof typeof downloads

/** How long a link lives, in seconds; it works once. */
export const downloadSeconds = 60

/** A file as a browser gets it. */
export interface DownloadFile {
  /** With its extension, such as `maler-2026-03-10.xlsx`. */
  name: string
  contentType: string
  bytes: Uint8Array
}
