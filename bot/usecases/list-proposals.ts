import type { Page } from '../domain/page.ts'
import { pageBounds } from '../domain/page.ts'
import { reviewSteps, stepPermission, waitsFor } from '../domain/proposal.ts'
import type { Candidate } from '../domain/proposal.ts'
import { can, scopeOf } from '../domain/permissions.ts'
import { isReviewStep } from '../domain/proposal.ts'
import { templateName } from '../domain/template.ts'
import { findNames } from '../store/people.ts'
import { findOwnProposals, findWaiting } from '../store/proposals.ts'
import type { Proposal } from '../store/proposals.ts'
import { findReviewers } from './notify-proposal.ts'
import { useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/** A proposal in a list: what it is, where it stands, who has it and since when. */
export interface ProposalLine {
  id: string
  name: string
  clinicName: string
  state: Proposal['state']
  stateSince: Date
  proposerName: string
  waitingFor: readonly string[]
}

const linesOf = async (
  { work, actor }: Call,
  proposals: readonly Proposal[],
  reviewers: readonly Candidate[],
): Promise<ProposalLine[]> => {
  const deciders = (proposal: Proposal) => {
    const step = proposal.state
    return isReviewStep(step) ? waitsFor(reviewers, proposal, step).map((one) => one.personId) : []
  }
  const names = await findNames(work.database, { trustId: actor.trustId, clinics: 'all' }, [
    ...proposals.map((one) => one.proposerId),
    ...reviewers.map((one) => one.personId),
  ])
  return proposals.map((proposal) => ({
    id: proposal.id,
    name: templateName(proposal.prefix, proposal.title),
    clinicName: proposal.clinicName,
    state: proposal.state,
    stateSince: proposal.stateSince,
    proposerName: names.get(proposal.proposerId) ?? '',
    waitingFor: deciders(proposal).map((id) => names.get(id) ?? ''),
  }))
}

/** The actor's own proposals, newest first: who has each, and since when (XC-33). */
export const listOwnProposals = useCase<{ page: number }, Page<ProposalLine>>(
  'template.propose',
  async (call, { page }) => {
    const { work, actor, now } = call
    const found = await findOwnProposals(
      work.database,
      { trustId: actor.trustId, clinics: 'all' },
      actor.personId,
      page,
    )
    const reviewers = await findReviewers(work, actor.trustId, now)
    return { ...found, items: await linesOf(call, found.items, reviewers) }
  },
)

/** What waits for the actor's decision, oldest first: only what is the actor's to decide. */
export const listWaitingProposals = useCase<{ page: number }, Page<ProposalLine>>(
  'proposal.read',
  async (call, { page }) => {
    const { work, actor, now } = call
    const steps = reviewSteps
      .filter((step) => can(actor.memberships, stepPermission[step]))
      .map((step) => ({ step, scope: scopeOf(actor.trustId, actor.memberships, stepPermission[step]) }))
    const waiting = steps.length === 0 ? [] : await findWaiting(work.database, steps)
    const reviewers = await findReviewers(work, actor.trustId, now)
    const mine = waiting.filter(
      (proposal) =>
        isReviewStep(proposal.state) &&
        waitsFor(reviewers, proposal, proposal.state).some((one) => one.personId === actor.personId),
    )
    const bounds = pageBounds(mine.length, page)
    return {
      items: await linesOf(call, mine.slice(bounds.skip, bounds.skip + bounds.take), reviewers),
      page: bounds.page,
      pages: bounds.pages,
      total: mine.length,
    }
  },
)
