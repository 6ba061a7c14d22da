import type { PastDecision } from './proposal.ts'
import { isReviewStep, mayDecide } from './proposal.ts'
import type { Membership } from './permissions.ts'
import { askedOf, isOwnRequest, mayDo, mayTakeOver, overseer } from './task.ts'
import type { Candidate, TaskKind } from './task.ts'

/** What of a task that waits decides who may do it, who is asked, and who has it. */
export interface OpenTask {
  kind: TaskKind
  /** Null: of the whole trust. */
  clinicId: string | null
  /** Null for what the system opened by itself. */
  openedBy: string | null
  claimedBy: string | null
  remindedAt: Date | null
  escalatedAt: Date | null
  /** Of the proposal that it is about; null where it is about none. */
  proposerId: string | null
  decisions: readonly PastDecision[] | null
}

/** Whether somebody may do a task: the right in its clinic, and the four eyes of a proposal and of what was asked for. */
export const isAble = (candidate: Candidate, task: OpenTask): boolean => {
  const { kind, clinicId, proposerId, decisions } = task
  if (isOwnRequest(candidate.personId, task)) return false
  if (proposerId === null || clinicId === null || !isReviewStep(kind))
    return mayDo(candidate.memberships, task)
  return mayDecide(candidate, clinicId, proposerId, decisions ?? [], kind)
}

/** The people whom a task waits for: who claimed it, while that person is there; else those who are asked. */
export const waitedFor = <C extends Candidate>(candidates: readonly C[], task: OpenTask): C[] => {
  const claimer = candidates.find((one) => one.personId === task.claimedBy)
  const asked = askedOf(
    candidates.filter((one) => isAble(one, task)),
    { ...task, escalated: task.escalatedAt !== null },
  )
  if (claimer === undefined) return asked
  return claimer.away === true || task.escalatedAt !== null
    ? [claimer, ...asked.filter((one) => one !== claimer)]
    : [claimer]
}

/** Whether somebody oversees what waits, in the task's clinic: e-health, also what it may not do itself (XC-33). */
export const oversees = (
  memberships: readonly Membership[],
  { clinicId }: Pick<OpenTask, 'clinicId'>,
): boolean =>
  memberships.some((one) => one.role === overseer && (one.clinicId === null || one.clinicId === clinicId))

/**
 * The people who are shown a task: those whom it waits for, and once it was not done in time e-health as well, to see
 * that it lies and with whom, not to decide (XC-33).
 */
export const shownTo = <C extends Candidate>(candidates: readonly C[], task: OpenTask): C[] => {
  const asked = waitedFor(candidates, task)
  if (task.escalatedAt === null) return asked
  const over = candidates.filter((one) => !asked.includes(one) && oversees(one.memberships, task))
  const present = over.filter((one) => one.away !== true)
  return [...asked, ...(present.length > 0 ? present : over)]
}

/** Whether a person may take a task that nobody, or somebody else, has. */
export const mayTake = (candidates: readonly Candidate[], task: OpenTask, person: Candidate): boolean => {
  const { claimedBy } = task
  if (claimedBy === person.personId || !isAble(person, task)) return false
  if (claimedBy === null) return true
  const claimer = candidates.find((one) => one.personId === claimedBy)
  return mayTakeOver(person.memberships, {
    ...task,
    claimedBy,
    claimerGone: claimer === undefined || claimer.away === true,
    reminded: task.remindedAt !== null,
  })
}

/** Who has a task, as one person sees it on the card of the thing that it is about. */
export interface TaskView {
  taskId: string
  /** Null while nobody has taken it. */
  claimerName: string | null
  claimerId: string | null
  claimedAt: Date | null
  /** It is the person's own claim. */
  mine: boolean
  /** The person may take it, or take it over. */
  takes: boolean
  remindedAt: Date | null
  escalatedAt: Date | null
}

/** Whether somebody else has the task, so that the reader's card has no buttons for doing what it is about. */
export const isHeld = (task: TaskView | null): boolean =>
  task !== null && task.claimerId !== null && !task.mine

/** A task in a list. */
export interface TaskLine {
  taskId: string
  kind: TaskKind
  /** `<kind of thing>:<id>`. */
  subject: string
  /** Name of the thing; null where the kind says all. */
  name: string | null
  /** Null: of the whole trust. */
  clinicName: string | null
  openedAt: Date
  openerName: string | null
  dueAt: Date | null
  claimerName: string | null
  claimedAt: Date | null
  escalated: boolean
  /** It is late, and others do it: the person is shown that it lies. */
  overseen: boolean
}
