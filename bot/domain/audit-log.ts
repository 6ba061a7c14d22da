import { auditActions } from './audit.ts'
import type { AuditAction } from './audit.ts'
import { grants } from './permissions.ts'
import type { Permission } from './permissions.ts'

/** What an event is about, as the first word of its name says: `template` of `template.suspended`. */
export type AuditKind = AuditAction | Permission extends infer Name
  ? Name extends `${infer Kind}.${string}`
    ? Kind
    : never
  : never

const names: readonly string[] = [...new Set([...auditActions, ...Object.keys(grants)])]

/** Every kind, in the order of the tables. */
export const auditKinds = [...new Set(names.map((name) => name.split('.')[0] ?? ''))] as AuditKind[]

/** The names of the events of a kind; a refusal bears the name of the right that it was about. */
export const actionsOfKind = (kind: AuditKind): string[] =>
  names.filter((name) => name.startsWith(`${kind}.`))

/** A choice of the filter beside the kinds: what was refused or failed (XC-02). */
export const notDone = 'notDone'

/** Which events are wanted, as it was typed; empty fields want all. */
export interface AuditFilter {
  /** Name, user name or e-mail address of a person who acted or whom it was about. */
  person: string
  /** A part of a template's name. */
  template: string
  /** An `AuditKind`, or `notDone`. */
  kind: string
  /** First and last day (ISO), in the trust's time zone. */
  from: string
  until: string
}

/** A filter that wants everything. */
export const everything: AuditFilter = { person: '', template: '', kind: '', from: '', until: '' }

/** Where a page begins: the event beside it, and whether the page has older or newer ones. */
export interface AuditCursor {
  direction: 'older' | 'newer'
  /** ISO moment. */
  at: string
  id: string
}

/** A cursor as a card carries it. */
export const writeCursor = ({ direction, at, id }: AuditCursor): string => `${direction}|${at}|${id}`

/** Reads what `writeCursor` wrote; null for anything else, which shows the newest events. */
export const readCursor = (text: string): AuditCursor | null => {
  const [, direction, at = '', id = ''] =
    /^(older|newer)\|(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\|(\d{1,18})$/u.exec(text) ?? []
  return direction === undefined || Number.isNaN(Date.parse(at))
    ? null
    : { direction: direction as AuditCursor['direction'], at, id }
}

/** What an event was about, as far as it has a name that may be shown. */
export interface AuditSubject {
  kind: string
  id: string
  /** Of a template, a person, a clinic, a proposal …; null where there is none, as with a message. */
  name: string | null
}

/** One event for showing: ids with the names that they have today. */
export interface AuditLine {
  id: string
  at: Date
  /** The name of an `AuditAction` or, of a refusal, of a `Permission`. */
  action: string
  outcome: string
  code: string | null
  /** Null for what the system did by itself. */
  personName: string | null
  clinicName: string | null
  subject: AuditSubject | null
  detail: Readonly<Record<string, unknown>>
}

/** A page of events, newest first. */
export interface AuditPage {
  filter: AuditFilter
  lines: readonly AuditLine[]
  older: AuditCursor | null
  newer: AuditCursor | null
}

/** What a verification of the sealed chain found (`verifyAudit`). */
export interface AuditVerification {
  ok: boolean
  blocks: number
  events: number
  /** Events after the last block: a fraction of a second's worth while the bot runs. */
  unsealed: number
  faults: readonly { block: number; kind: string; after: number; lastId: number }[]
  /** The last block and its hash, to be kept elsewhere. */
  head: { block: number; hash: string } | null
}
