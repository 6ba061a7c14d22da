import type { Page } from '../domain/page.ts'
import { isReviewStep } from '../domain/proposal.ts'
import type { Candidate } from '../domain/task.ts'
import { waitedFor } from '../domain/task-view.ts'
import { templateName } from '../domain/template.ts'
import { findNames } from '../store/people.ts'
import { findOwnProposals } from '../store/proposals.ts'
import type { Proposal } from '../store/proposals.ts'
import { findTasksOfProposals } from '../store/tasks.ts'
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
  /** Who has taken it, and since when; null while nobody has. */
  claimerName: string | null
  claimedAt: Date | null
}

const linesOf = async (
  { work, actor }: Call,
  proposals: readonly Proposal[],
  reviewers: readonly Candidate[],
): Promise<ProposalLine[]> => {
  const everywhere = { trustId: actor.trustId, clinics: 'all' } as const
  const waiting = proposals.filter((one) => isReviewStep(one.state))
  const tasks = await findTasksOfProposals(
    work.database,
    everywhere,
    waiting.map((one) => one.id),
  )
  const taskOf = (proposal: Proposal) => tasks.find((one) => one.subject === `proposal:${proposal.id}`)
  const names = await findNames(work.database, everywhere, [
    ...proposals.map((one) => one.proposerId),
    ...reviewers.map((one) => one.personId),
    ...tasks.flatMap((one) => one.claimedBy ?? []),
  ])
  const nameOf = (id: string) => names.get(id) ?? ''
  return proposals.map((proposal) => {
    const task = taskOf(proposal)
    return {
      id: proposal.id,
      name: templateName(proposal.prefix, proposal.title),
      clinicName: proposal.clinicName,
      state: proposal.state,
      stateSince: proposal.stateSince,
      proposerName: nameOf(proposal.proposerId),
      waitingFor: task === undefined ? [] : waitedFor(reviewers, task).map((one) => nameOf(one.personId)),
      claimerName: task?.claimedBy == null ? null : nameOf(task.claimedBy),
      claimedAt: task?.claimedAt ?? null,
    }
  })
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
