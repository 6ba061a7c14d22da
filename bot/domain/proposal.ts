import type { Lifecycle } from './lifecycle.ts'
import type { Permission } from './permissions.ts'
import { can } from './permissions.ts'
import { Refusal } from './refusal.ts'
import { advance } from './lifecycle.ts'
import { askedOf, taskKinds } from './task.ts'
import type { Candidate } from './task.ts'

/** The steps at which a proposal waits for somebody's decision, in order (LE-23 to LE-27). */
export const reviewSteps = [
  'clinicReview',
  'ehealthReview',
  'purposeReview',
  'communicationsReview',
  'ehealthConfirmation',
] as const

/** A step of the review. */
export type ReviewStep = (typeof reviewSteps)[number]

/** Every state of a proposal. */
export const proposalStates = [
  'draft',
  ...reviewSteps,
  'approved',
  'returned',
  'rejected',
  'withdrawn',
  'closed',
] as const

/** The state of a proposal. */
export type ProposalState = (typeof proposalStates)[number]

/** What can happen to a proposal. */
export type ProposalEvent =
  | 'file'
  | 'fileAsAdministrator'
  | 'forward'
  | 'acceptKnownPurpose'
  | 'acceptNewPurpose'
  | 'namePurpose'
  | 'approveUnchanged'
  | 'approveChanged'
  | 'confirm'
  | 'confirmChanged'
  | 'return'
  | 'reject'
  | 'withdraw'
  | 'close'
  | 'resubmitToClinicReview'
  | 'resubmitToEhealthReview'
  | 'resubmitToPurposeReview'
  | 'resubmitToCommunicationsReview'
  | 'resubmitToEhealthConfirmation'

const refusals = { return: 'returned', reject: 'rejected', withdraw: 'withdrawn' } as const

/**
 * The life of a proposal. Filing by a clinic administrator is the clinic step; e-health confirms
 * again only what communications changed (LE-26); the last approval publishes; a resubmission goes to
 * the step that returned it, and where its text is not the one that communications approved, e-health
 * sends it on to them (`confirmChanged`); `close` ends it in favour of a template that exists (LE-24).
 */
export const proposalLifecycle: Lifecycle<ProposalState, ProposalEvent> = {
  draft: { file: 'clinicReview', fileAsAdministrator: 'ehealthReview', withdraw: 'withdrawn' },
  clinicReview: { ...refusals, forward: 'ehealthReview' },
  ehealthReview: {
    ...refusals,
    acceptKnownPurpose: 'communicationsReview',
    acceptNewPurpose: 'purposeReview',
    close: 'closed',
  },
  purposeReview: { ...refusals, namePurpose: 'communicationsReview' },
  communicationsReview: {
    ...refusals,
    approveUnchanged: 'approved',
    approveChanged: 'ehealthConfirmation',
  },
  ehealthConfirmation: { ...refusals, confirm: 'approved', confirmChanged: 'communicationsReview' },
  returned: {
    withdraw: 'withdrawn',
    resubmitToClinicReview: 'clinicReview',
    resubmitToEhealthReview: 'ehealthReview',
    resubmitToPurposeReview: 'purposeReview',
    resubmitToCommunicationsReview: 'communicationsReview',
    resubmitToEhealthConfirmation: 'ehealthConfirmation',
  },
  approved: {},
  rejected: {},
  withdrawn: {},
  closed: {},
}

/** The event that takes a returned proposal back to the step that returned it. */
export const resubmission = (step: ReviewStep): ProposalEvent =>
  `resubmitTo${step.charAt(0).toUpperCase()}${step.slice(1)}` as ProposalEvent

/** The right that each step asks for: that of its task. */
export const stepPermission = {
  clinicReview: taskKinds.clinicReview.permission,
  ehealthReview: taskKinds.ehealthReview.permission,
  purposeReview: taskKinds.purposeReview.permission,
  communicationsReview: taskKinds.communicationsReview.permission,
  ehealthConfirmation: taskKinds.ehealthConfirmation.permission,
} as const satisfies Record<ReviewStep, Permission>

/**
 * The three offices of XC-07 that must be three persons; the steps of one office may be one person
 * (e-health review, the DHO team's purpose review and e-health's confirmation).
 */
const office = {
  clinicReview: 'clinic',
  ehealthReview: 'ehealth',
  purposeReview: 'ehealth',
  communicationsReview: 'communications',
  ehealthConfirmation: 'ehealth',
} as const satisfies Record<ReviewStep, string>

/** Whether a state is a review step. */
export const isReviewStep = (state: string): state is ReviewStep =>
  (reviewSteps as readonly string[]).includes(state)

/** A decision that was taken on a proposal before; `textAfter` is the text of an approval. */
export interface PastDecision {
  step: string
  personId: string
  textAfter?: string | null
}

/** The text that an office approved last, or null. */
const approvedText = (past: readonly PastDecision[], by: 'ehealth' | 'communications'): string | null =>
  past.findLast((one) => isReviewStep(one.step) && office[one.step] === by && one.textAfter != null)
    ?.textAfter ?? null

/**
 * What an approval at a step comes to. Nothing is published before both e-health and communications have
 * approved the very same text (LE-26).
 * @param text the text that is approved, with whatever communications changed in it
 * @param purposeInUse whether a template in use has the purpose (LE-25)
 */
export const approvalEvent = (
  step: ReviewStep,
  past: readonly PastDecision[],
  text: string,
  purposeInUse: boolean,
): ProposalEvent => {
  switch (step) {
    case 'clinicReview':
      return 'forward'
    case 'ehealthReview':
      return purposeInUse ? 'acceptKnownPurpose' : 'acceptNewPurpose'
    case 'purposeReview':
      return 'namePurpose'
    case 'communicationsReview':
      return approvedText(past, 'ehealth') === text ? 'approveUnchanged' : 'approveChanged'
    case 'ehealthConfirmation':
      return approvedText(past, 'communications') === text ? 'confirm' : 'confirmChanged'
  }
}

/**
 * Asks the four-eyes rule (XC-07).
 * @throws Refusal `own_proposal` for the proposer, `same_person` for somebody who decided for another office.
 */
export const checkFourEyes = (
  proposerId: string,
  past: readonly PastDecision[],
  step: ReviewStep,
  personId: string,
): void => {
  if (personId === proposerId) throw new Refusal('own_proposal')
  const other = past.some(
    (one) => one.personId === personId && isReviewStep(one.step) && office[one.step] !== office[step],
  )
  if (other) throw new Refusal('same_person')
}

/** Whether a person may decide at a step: the right in the clinic, and four eyes. */
export const mayDecide = (
  candidate: Candidate,
  clinicId: string,
  proposerId: string,
  past: readonly PastDecision[],
  step: ReviewStep,
): boolean => {
  if (!can(candidate.memberships, stepPermission[step], clinicId)) return false
  try {
    checkFourEyes(proposerId, past, step, candidate.personId)
    return true
  } catch {
    return false
  }
}

/** What of a proposal decides who may act on it. */
export interface Waiting {
  clinicId: string
  proposerId: string
  decisions: readonly PastDecision[]
  /** Its task was not done in time. */
  escalated?: boolean
}

/**
 * The people whom a proposal waits for at a step: of those who may decide, whom its task is asked of. E-health may
 * act as administrator everywhere (LE-04), but is asked at the clinic's step only where the clinic has nobody of its
 * own who may decide, as in KFMR (LE-05), or when it was not done in time.
 */
export const waitsFor = <C extends Candidate>(
  candidates: readonly C[],
  { clinicId, proposerId, decisions, escalated = false }: Waiting,
  step: ReviewStep,
): C[] =>
  askedOf(
    candidates.filter((one) => mayDecide(one, clinicId, proposerId, decisions, step)),
    { kind: step, clinicId, escalated },
  )

/**
 * The steps still ahead at which nobody would be left to decide, so that filing can warn (XC-07). Three
 * offices need three persons, so it looks for an assignment, not only for one candidate a step.
 */
export const stepsWithoutAnybody = (
  candidates: readonly Candidate[],
  clinicId: string,
  proposerId: string,
  past: readonly PastDecision[],
  from: ReviewStep,
): ReviewStep[] => {
  const ahead = (['clinicReview', 'ehealthReview', 'communicationsReview'] as const).slice(
    from === 'clinicReview' ? 0 : from === 'ehealthReview' || from === 'purposeReview' ? 1 : 2,
  )
  const able = ahead.map((step) =>
    candidates.filter((one) => mayDecide(one, clinicId, proposerId, past, step)).map((one) => one.personId),
  )
  const missing = ahead.filter((_, index) => able[index]?.length === 0)
  if (missing.length > 0) return [...missing]
  const assign = (index: number, taken: readonly string[]): number => {
    const choices = able[index]
    if (choices === undefined) return index
    let furthest = index
    for (const id of choices)
      if (!taken.includes(id)) furthest = Math.max(furthest, assign(index + 1, [...taken, id]))
    return furthest
  }
  const stuck = ahead[assign(0, [])]
  return stuck === undefined ? [] : [stuck]
}

/** The state after an event, by the table. */
export const advanceProposal = (state: ProposalState, event: ProposalEvent): ProposalState =>
  advance(proposalLifecycle, state, event)
