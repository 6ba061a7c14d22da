import type { Language } from './language.ts'
import type { Candidate, TaskKind } from './task.ts'
import { overseer, taskKinds } from './task.ts'
import { grants } from './permissions.ts'
import type { Role } from './permissions.ts'

/**
 * Roles that may have a mailbox: the administrators of a clinic, whose deputy reads it as well, and those of central
 * staff (XC-33).
 */
export const mailboxRoles = ['clinicAdmin', 'ehealth', 'dho', 'communications'] as const

/** A role with a mailbox. */
export type MailboxRole = (typeof mailboxRoles)[number]

/** Whether a role may have a mailbox. */
export const isMailboxRole = (role: string): role is MailboxRole =>
  (mailboxRoles as readonly string[]).includes(role)

/** A mailbox by what it belongs to: the clinic, or the trust for central staff. */
export interface MailboxKey {
  ownerId: string
  role: MailboxRole
}

/** Seconds from the first thing that waits until the mail leaves: what comes meanwhile stands in the same mail. */
export const mailDelay = 600

/** Days for which it is kept that a mail left, or did not: for whoever looks why nothing came. */
export const mailDays = 30

/** A mail that ended before this moment is deleted. */
export const mailsForgottenBefore = (now: Date): Date =>
  new Date(now.getTime() - mailDays * 24 * 60 * 60 * 1000)

/** The mailboxes of the roles by which people are asked for a task, or are shown that it lies, each once. */
export const mailboxesOf = (
  task: { trustId: string; clinicId: string | null; kind: TaskKind },
  asked: readonly Candidate[],
): MailboxKey[] => {
  const roles = grants[taskKinds[task.kind].permission] as readonly Role[]
  const keys = asked.flatMap(({ memberships }) => {
    const doing = memberships.filter(({ role }) => roles.includes(role))
    const held = doing.length > 0 ? doing : memberships.filter(({ role }) => role === overseer)
    const own = held.filter(({ clinicId }) => clinicId !== null && clinicId === task.clinicId)
    // Who is asked for the clinic is not written to as central staff as well.
    if (own.length > 0 && task.clinicId !== null)
      return [{ ownerId: task.clinicId, role: 'clinicAdmin' as const }]
    return held.flatMap(({ role, clinicId }) =>
      clinicId === null && isMailboxRole(role) ? [{ ownerId: task.trustId, role }] : [],
    )
  })
  return [...new Map(keys.map((key) => [`${key.ownerId} ${key.role}`, key])).values()]
}

/** What a mail tells: what waits, in counts only, and for whom by role; nothing personal (XC-33). */
export interface MailNotice {
  language: Language
  role: MailboxRole
  /** Null: of central staff. */
  clinicName: string | null
  counts: readonly { kind: TaskKind; count: number }[]
  /** Some of it was not done in time, or lies for working days. */
  late: boolean
}

/** A mailbox as it is set. */
export interface MailboxView extends MailboxKey {
  /** Null: of central staff. */
  clinicName: string | null
  /** Empty where there is none. */
  address: string
}

const localPart = /^[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9])?$/u

/** An address in the trust's domain in small letters, or empty for none; null where it is neither. */
export const readMailbox = (typed: string, domain: string): string | null => {
  const address = typed.trim().toLowerCase()
  if (address === '') return ''
  const [local = '', host, ...more] = address.split('@')
  return more.length === 0 && host === domain.toLowerCase() && localPart.test(local) ? address : null
}
