import type { Audience, CallReason } from './frame.ts'

/** A frame while its clauses are being read. */
export const draftOf = (text: string) => ({
  text,
  flags: new Set<string>(),
  youCall: new Set<CallReason>(),
  weCall: false,
  duties: new Set<string>(),
  fixed: new Set<string>(),
  placeholders: [] as string[],
  denied: new Set<string>(),
  unknown: new Map<string, number>(),
  details: new Set<string>(),
  words: [] as string[],
  audience: 'patient' as Audience,
})

/** See `draftOf`. */
export type Draft = ReturnType<typeof draftOf>
