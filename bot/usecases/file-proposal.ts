import { can } from '../domain/permissions.ts'
import type { Scope } from '../domain/permissions.ts'
import { advanceProposal, isReviewStep, resubmission, stepsWithoutAnybody } from '../domain/proposal.ts'
import type { ProposalState, ReviewStep } from '../domain/proposal.ts'
import { Refusal } from '../domain/refusal.ts'
import { addDecision, findProposal, hasOpenChange, lockProposal, updateProposal } from '../store/proposals.ts'
import type { Proposal } from '../store/proposals.ts'
import { lockTemplate, nameTaken } from '../store/templates.ts'
import { templateName } from '../domain/template.ts'
import type { Change } from '../store/transaction.ts'
import { textFaults } from './check-proposal.ts'
import { requireNoBlock } from './check-text.ts'
import { findReviewers, notifyProposal } from './notify-proposal.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'

/** Where a filed proposal went, and the steps at which nobody would be left to decide. */
export interface Filed {
  proposalId: string
  nobodyAt: readonly ReviewStep[]
}

/** @throws Refusal where the text, its name or the template that it changes no longer lets it be filed. */
const requireFilable = async (tx: Change, scope: Scope, proposal: Proposal): Promise<void> => {
  if (textFaults(proposal.text, 'text').length > 0) throw new Refusal('text_faulty')
  await requireNoBlock(tx, scope, proposal.text)
  const { clinicId, prefix, title, templateId } = proposal
  if (templateId !== null) {
    if ((await lockTemplate(tx, { ...scope, clinics: 'all' }, templateId)) === null)
      throw new Refusal('template_not_sendable')
    if (await hasOpenChange(tx, templateId, proposal.id)) throw new Refusal('change_open')
  }
  if (await nameTaken(tx, clinicId, templateName(prefix, title), templateId)) throw new Refusal('name_taken')
}

/**
 * Files a draft, or resubmits a returned proposal to the step that returned it. A clinic administrator's filing
 * is the clinic step; a proposal cannot skip that step otherwise (LE-23).
 */
export const fileProposal = useCase<{ proposalId: string; revision: number; nonce: string }, Filed>(
  'template.propose',
  async (call, input) => {
    const { work, actor, scope, now } = call
    const reviewers = await findReviewers(work, actor.trustId, now)
    const filedAt = (proposal: Proposal, step: ProposalState): Filed => ({
      proposalId: proposal.id,
      nobodyAt: isReviewStep(step)
        ? stepsWithoutAnybody(reviewers, proposal.clinicId, actor.personId, proposal.decisions, step)
        : [],
    })
    const press = { nonce: input.nonce, verb: 'proposal.file', outcomeId: input.proposalId }
    const filed = await pressOnce(call, press, async (tx) => {
      const proposal = await lockProposal(tx, scope, input.proposalId)
      if (proposal === null || proposal.proposerId !== actor.personId) throw new Refusal('not_found')
      if (proposal.revision !== input.revision) throw new Refusal('already_handled')
      const asAdministrator = can(actor.memberships, 'proposal.clinicReview', proposal.clinicId)
      const event =
        proposal.state === 'returned' && proposal.returnedFrom !== null && isReviewStep(proposal.returnedFrom)
          ? resubmission(proposal.returnedFrom)
          : asAdministrator
            ? 'fileAsAdministrator'
            : 'file'
      const next = advanceProposal(proposal.state, event)
      await requireFilable(tx, scope, proposal)
      await updateProposal(tx, proposal.id, { state: next, returnedFrom: null })
      await addDecision(tx, proposal, {
        event,
        personId: actor.personId,
        reason: null,
        textAfter: null,
        purpose: proposal.purpose,
      })
      tx.record({
        action: proposal.state === 'returned' ? 'proposal.resubmitted' : 'proposal.filed',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: proposal.clinicId,
        subject: `proposal:${proposal.id}`,
        detail: { step: next, revision: proposal.revision },
      })
      await notifyProposal(work, tx, proposal, next, reviewers, actor.personId)
      return filedAt(proposal, next)
    })
    if (filed !== null) return filed
    const proposal = await findProposal(work.database, scope, input.proposalId)
    if (proposal === null || proposal.proposerId !== actor.personId) throw new Refusal('not_found')
    return filedAt(proposal, proposal.state)
  },
)
