import { can } from '../domain/permissions.ts'
import {
  advanceProposal,
  isReviewStep,
  resubmission,
  reviewSteps,
  stepsWithoutAnybody,
} from '../domain/proposal.ts'
import type { ReviewStep } from '../domain/proposal.ts'
import { Refusal } from '../domain/refusal.ts'
import { spendNonce } from '../store/nonces.ts'
import { addDecision, lockProposal, updateProposal } from '../store/proposals.ts'
import { requireNoBlock } from './check-text.ts'
import { findReviewers, notifyProposal } from './notify-proposal.ts'
import { useCase } from './use-case.ts'

/** Where a filed proposal went, and the steps at which nobody would be left to decide. */
export interface Filed {
  proposalId: string
  nobodyAt: readonly ReviewStep[]
}

/**
 * Files a draft, or resubmits a returned proposal to the step that returned it. A clinic administrator's filing
 * is the clinic step; a proposal cannot skip that step otherwise (LE-23).
 */
export const fileProposal = useCase<{ proposalId: string; revision: number; nonce: string }, Filed>(
  'template.propose',
  async ({ work, actor, scope, now, change }, input) => {
    const reviewers = await findReviewers(work, actor.trustId, now)
    return change(async (tx) => {
      const press = { nonce: input.nonce, personId: actor.personId, verb: 'proposal.file' }
      const repeated = await spendNonce(tx, press, input.proposalId)
      const proposal = await lockProposal(tx, scope, input.proposalId)
      if (proposal === null || proposal.proposerId !== actor.personId) throw new Refusal('not_found')
      const nobodyAt = (from: ReviewStep) =>
        stepsWithoutAnybody(reviewers, proposal.clinicId, actor.personId, proposal.decisions, from)
      if (repeated !== null)
        return {
          proposalId: proposal.id,
          nobodyAt: isReviewStep(proposal.state) ? nobodyAt(proposal.state) : [],
        }
      if (proposal.revision !== input.revision) throw new Refusal('already_handled')
      await requireNoBlock(work.database, scope, proposal.text)
      const asAdministrator = can(actor.memberships, 'proposal.clinicReview', proposal.clinicId)
      const event =
        proposal.state === 'returned' && proposal.returnedFrom !== null && isReviewStep(proposal.returnedFrom)
          ? resubmission(proposal.returnedFrom)
          : asAdministrator
            ? 'fileAsAdministrator'
            : 'file'
      const next = advanceProposal(proposal.state, event)
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
      return {
        proposalId: proposal.id,
        nobodyAt: nobodyAt(reviewSteps.find((step) => step === next) ?? 'clinicReview'),
      }
    })
  },
)
