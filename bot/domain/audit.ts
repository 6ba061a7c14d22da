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
  'person.away',
  'person.away_begun',
  'person.returned',
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
  'message.previewed',
  'message.cancelled',
  'message.confirmed',
  'message.stopped',
  'message.override',
  'message.next',
  'message.followed_up',
  'message.wrong_recipient',
  'template.starred',
  'template.unstarred',
  'training.changed',
  'clinic.parts_warned',
  'message.departed',
  'message.reported',
  'message.part_reported',
  'message.read',
  'message.searched',
  'consent.recorded',
  'consent.read',
  'consent.replied',
  'reply.forgotten',
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
  detail?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}
