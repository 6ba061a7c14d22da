import { afterWorkingDays } from './calendar.ts'
import type { Country } from './language.ts'
import { advance } from './lifecycle.ts'
import type { Lifecycle } from './lifecycle.ts'
import { can, grants } from './permissions.ts'
import type { Membership, Permission, Role } from './permissions.ts'

/** The state of a task. */
export type TaskState = 'open' | 'claimed' | 'done' | 'dropped'

/** What can happen to a task. */
export type TaskEvent = 'claim' | 'takeOver' | 'release' | 'finish' | 'drop'

/** The life of a task: whoever may do it may claim it first, and need not (XC-33). */
export const taskLifecycle: Lifecycle<TaskState, TaskEvent> = {
  open: { claim: 'claimed', finish: 'done', drop: 'dropped' },
  claimed: { takeOver: 'claimed', release: 'open', finish: 'done', drop: 'dropped' },
  done: {},
  dropped: {},
}

/** The state after an event, by the table. */
export const advanceTask = (state: TaskState, event: TaskEvent): TaskState =>
  advance(taskLifecycle, state, event)

/** What a kind of task asks for. */
interface TaskKindRow {
  /** The right that does it, in the clinic of the task. */
  permission: Permission
  /**
   * Who is asked: `clinic`, the administrators of the clinic before its deputy and e-health (LE-04, LE-05);
   * `everyone`, all who have the right.
   */
  asks: 'clinic' | 'everyone'
  /** Whoever opened it by asking for something is not the one who decides on it (XC-07). */
  notByOpener?: true
}

/** Every kind of task. A new row needs its words in `cards/text/task.ts` and its way in `cards/task-list.ts`. */
export const taskKinds = {
  clinicReview: { permission: 'proposal.clinicReview', asks: 'clinic' },
  ehealthReview: { permission: 'proposal.ehealthReview', asks: 'everyone' },
  purposeReview: { permission: 'proposal.purposeReview', asks: 'everyone' },
  communicationsReview: { permission: 'proposal.communicationsReview', asks: 'everyone' },
  rightsReview: { permission: 'review.decide', asks: 'clinic' },
  ehealthConfirmation: { permission: 'proposal.ehealthReview', asks: 'everyone' },
  deviation: { permission: 'deviation.close', asks: 'clinic' },
  accessOrder: { permission: 'access.decide', asks: 'clinic' },
  leaver: { permission: 'leaver.decide', asks: 'clinic' },
  videoLeaver: { permission: 'video.close', asks: 'everyone' },
  valueDecision: { permission: 'disclosure.decide', asks: 'everyone', notByOpener: true },
} as const satisfies Record<string, TaskKindRow>

/** The kind of a task. */
export type TaskKind = keyof typeof taskKinds

/** Whether a text names a kind of task. */
export const isTaskKind = (kind: string): kind is TaskKind => Object.hasOwn(taskKinds, kind)

/** Working days of the clinic's country after which those asked are reminded, and after which deputy and e-health are. */
export const workingDaysUntil = { reminder: 2, escalation: 5 } as const

/** The role that is shown whatever was not done in time. */
export const overseer = 'ehealth' satisfies Role

/** When a task is to be reminded of, and when it is asked of more people: what is due is so then, if that is earlier. */
export const remindersOf = (
  { openedAt, dueAt }: { openedAt: Date; dueAt: Date | null },
  country: Country,
  zone: string,
): { remindAt: Date; escalateAt: Date } => {
  const remindAt = afterWorkingDays(openedAt, workingDaysUntil.reminder, country, zone)
  const late = afterWorkingDays(openedAt, workingDaysUntil.escalation, country, zone)
  return { remindAt, escalateAt: dueAt !== null && dueAt < late ? dueAt : late }
}

/** A person who could do a task, with the roles held. */
export interface Candidate {
  personId: string
  memberships: readonly Membership[]
  /** Away today: what is asked of the person goes to the deputy too. */
  away?: boolean
}

/** What of a task decides whom it waits for. */
export interface Asking {
  kind: TaskKind
  /** Null: of the whole trust. */
  clinicId: string | null
  /** Not done in time: deputy and e-health are asked too. */
  escalated?: boolean
}

/** Whether the memberships may do a task, as the right alone has it. */
export const mayDo = (
  memberships: readonly Membership[],
  { kind, clinicId }: Pick<Asking, 'kind' | 'clinicId'>,
): boolean =>
  clinicId === null
    ? can(
        memberships.filter((one) => one.clinicId === null),
        taskKinds[kind].permission,
      )
    : can(memberships, taskKinds[kind].permission, clinicId)

/** Whether a task is kept from somebody as the one who asked for it. */
export const isOwnRequest = (
  personId: string,
  task: { kind: TaskKind; openedBy: string | null },
): boolean => {
  const row: TaskKindRow = taskKinds[task.kind]
  return row.notByOpener === true && task.openedBy === personId
}

/** 0: an administrator of the clinic itself; 1: its deputy; 2: central staff. */
const rankOf = (memberships: readonly Membership[], permission: Permission, clinicId: string): number => {
  const own = memberships.filter(
    (one) => one.clinicId === clinicId && (grants[permission] as readonly Role[]).includes(one.role),
  )
  return own.length === 0 ? 2 : own.some((one) => one.role !== 'deputy') ? 0 : 1
}

/**
 * The people whom a task waits for among those who may do it. Of a clinic's own tasks the administrators are asked;
 * while all of them are away, or where the clinic has none who may, its deputy; where it has nobody, e-health, as in
 * KFMR (LE-05). A task that was not done in time is asked of all of them (XC-33). Nobody who is away is asked unless
 * nobody else is left.
 *
 * @param able those who may do it: the right, and what the thing itself asks besides
 */
export const askedOf = <C extends Candidate>(able: readonly C[], task: Asking): C[] => {
  const present = able.filter((one) => one.away !== true)
  const left = present.length > 0 ? present : [...able]
  const { permission, asks } = taskKinds[task.kind]
  const { clinicId } = task
  if (asks === 'everyone' || clinicId === null || task.escalated === true) return left
  const ranked = left.map((one) => ({ one, rank: rankOf(one.memberships, permission, clinicId) }))
  const first = Math.min(...ranked.map(({ rank }) => rank))
  return ranked.filter(({ rank }) => rank === first).map(({ one }) => one)
}

/** What of a task decides who may take it from somebody. */
export interface Claimed extends Asking {
  claimedBy: string
  /** The claimer is away, or has no access any more. */
  claimerGone: boolean
  /** Those asked were reminded: it has been waiting for two working days. */
  reminded: boolean
}

/**
 * Whether somebody who may do a task may take it over from who claimed it: the deputy and central staff at once, a
 * fellow administrator when the claimer is away or let it lie until the reminder (XC-33).
 */
export const mayTakeOver = (memberships: readonly Membership[], task: Claimed): boolean =>
  mayDo(memberships, task) &&
  (task.claimerGone ||
    task.reminded ||
    task.clinicId === null ||
    rankOf(memberships, taskKinds[task.kind].permission, task.clinicId) > 0)
