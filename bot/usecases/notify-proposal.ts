import { isReviewStep, stepPermission, waitsFor } from '../domain/proposal.ts'
import type { ProposalState } from '../domain/proposal.ts'
import type { Candidate } from '../domain/task.ts'
import { askMailboxes } from '../store/mails.ts'
import { findNoticed, putNotices } from '../store/notices.ts'
import type { Proposal } from '../store/proposals.ts'
import { findCandidates } from '../store/people.ts'
import type { Change } from '../store/transaction.ts'
import type { Work } from './use-case.ts'

/** People who could decide at the steps of a proposal, or are told of its outcome. */
export const findReviewers = async (work: Work, trustId: string, now: Date): Promise<Candidate[]> =>
  findCandidates(work.database, { trustId, clinics: 'all' }, Object.values(stepPermission), now)

/**
 * Asks the outbox to show a proposal to all whom its new state concerns: with a new card to those who may
 * decide now, to the proposer when it ended or came back, to the DHO team when it was published, and to
 * proposer and clinic when communications changed the text (LE-26); as an update to everybody else who has it.
 */
export const notifyProposal = async (
  work: Work,
  change: Change,
  proposal: Proposal,
  next: ProposalState,
  reviewers: readonly Candidate[],
  actorId: string,
): Promise<void> => {
  const subject = `proposal:${proposal.id}`
  const past = [...proposal.decisions, { step: proposal.state, personId: actorId }]
  const deciders = isReviewStep(next) ? waitsFor(reviewers, { ...proposal, decisions: past }, next) : []
  const ended = next === 'approved' || next === 'returned' || next === 'rejected' || next === 'closed'
  const changed = next === 'ehealthConfirmation'
  const alerted = new Set([
    ...deciders.map((one) => one.personId),
    ...(ended || changed ? [proposal.proposerId] : []),
    ...(changed
      ? proposal.decisions.filter((one) => one.step === 'clinicReview').map((one) => one.personId)
      : []),
    ...(next === 'approved'
      ? reviewers
          .filter((one) => one.memberships.some((held) => held.role === 'dho'))
          .map((one) => one.personId)
      : []),
  ])
  alerted.delete(actorId)
  if (isReviewStep(next))
    await askMailboxes(
      change,
      { trustId: proposal.trustId, clinicId: proposal.clinicId, kind: next },
      deciders,
    )
  const others = (await findNoticed(change, subject)).filter((id) => !alerted.has(id))
  await putNotices(change, work.jobs, subject, [
    ...[...alerted].map((personId) => ({ personId, alert: true })),
    ...others.map((personId) => ({ personId, alert: false })),
  ])
}
