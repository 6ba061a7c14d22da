import type { Permission } from './permissions.ts'

/**
 * What the audit records. An event carries ids, codes and counts, never a text, a value, a name, a number,
 * digits or a hash of one (XC-01).
 */
export const auditActions = [
  'person.welcomed',
  'person.language_set',
  'person.created',
  'person.changed',
  'person.left',
  'person.closed',
  'person.reopened',
  'person.invited',
  'person.activated',
  'person.trained',
  'account.refused',
  'proposal.drafted',
  'proposal.filed',
  'proposal.resubmitted',
  'proposal.forwarded',
  'proposal.accepted',
  'proposal.purpose_named',
  'proposal.language_approved',
  'proposal.confirmed',
  'proposal.returned',
  'proposal.rejected',
  'proposal.withdrawn',
  'proposal.closed',
  'task.opened',
  'task.claimed',
  'task.taken_over',
  'task.released',
  'task.finished',
  'task.dropped',
  'task.reminded',
  'task.escalated',
  'access.ordered',
  'access.completed',
  'access.refused',
  'leaver.reported',
  'leaver.ended',
  'leaver.closed',
  'leaver.refused',
  'leaver.video_closed',
  'leader.set',
  'mailbox.set',
  'person.away',
  'person.away_begun',
  'person.returned',
  'sheet.read',
  'sheet.changed',
  'sheet.decided',
  'sheet.rows_taken_over',
  'sheet.applied',
  'template.published',
  'template.adopted',
  'template.suspended',
  'template.resumed',
  'template.retired',
  'template.reported',
  'value.added',
  'value.changed',
  'value.removed',
  'value.moved',
  'value.accepted',
  'value.declined',
  'purpose.approved',
  'purpose.withdrawn',
  'sender.changed',
  'message.looked_up',
  'message.previewed',
  'message.cancelled',
  'message.confirmed',
  'message.stopped',
  'message.postponed',
  'message.override',
  'message.repeated',
  'message.next',
  'message.followed_up',
  'message.wrong_recipient',
  'template.starred',
  'template.unstarred',
  'training.changed',
  'trust.created',
  'trust.changed',
  'clinic.created',
  'clinic.changed',
  'clinic.hours_set',
  'unit.added',
  'unit.changed',
  'unit.removed',
  'help.changed',
  'help.link_added',
  'help.link_changed',
  'help.link_removed',
  'clinic.parts_warned',
  'message.departed',
  'message.reported',
  'message.part_reported',
  'message.read',
  'message.searched',
  'message.deleted',
  'message.settled',
  'deletion.prepared',
  'deletion.started',
  'deletion.checked',
  'deletion.confirmed',
  'deletion.finished',
  'deletion.reminded',
  'deletion.tidied',
  'deletion.forgotten',
  'consent.recorded',
  'consent.read',
  'consent.replied',
  'reply.forgotten',
  'consent.guardians_barred',
  'consent.guardians_allowed',
  'consent.exported',
  'consent.erased',
  'consent.expired',
  'consent.mode_set',
  'consent.policy_set',
  'notice.unreachable',
  'download.offered',
  'download.taken',
  'review.opened',
  'review.confirmed',
  'review.changed',
  'review.closed',
  'review.suspended',
  'review.kept',
  'review.finished',
  'review.reminded',
  'review.overdue',
  'review.warned',
  'review.policy_set',
  'review.exported',
  'audit.read',
  'audit.exported',
  'audit.evidence_announced',
  'audit.evidence_made',
  'draft.expired',
  'draft.emptied',
  'disclosure.objected',
  'disclosure.accepted',
  'disclosure.declined',
  'disclosure.allowed',
  'disclosure.allow_withdrawn',
  'keys.rotated',
  'keys.destroyed',
  'seed.loaded',
] as const

/** The name of something that was recorded. */
export type AuditAction = (typeof auditActions)[number]

/** What an event says of what was done: ids, counts, codes, days. */
export type DetailValue = string | number | boolean | readonly string[]

/** What is there besides a value: none. */
const none = 'none'

/** For the detail of an event: `<field>` and `<field>Before` of each field that is not what it was. */
export const oldAndNew = <Fields extends Readonly<Record<string, DetailValue | null>>>(
  before: Fields,
  after: Fields,
): Record<string, DetailValue> =>
  Object.fromEntries(
    Object.keys(after)
      .filter((field) => String(before[field]) !== String(after[field]))
      .flatMap((field) => [
        [`${field}Before`, before[field] ?? none],
        [field, after[field] ?? none],
      ]),
  )

/** One event, before it is written. */
export interface AuditEvent {
  action: AuditAction | Permission
  /** Null for what the system does by itself. */
  personId: string | null
  trustId: string | null
  clinicId?: string | null
  /** `<kind>:<id>`. */
  subject?: string
  outcome?: 'done' | 'refused' | 'failed'
  /** Code of a refusal or of a failure. */
  code?: string
  /** Ids, counts and codes. */
  detail?: Readonly<Record<string, DetailValue>>
}
