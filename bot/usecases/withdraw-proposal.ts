import { advanceProposal } from '../domain/proposal.ts'
import { Refusal } from '../domain/refusal.ts'
import { addDecision, lockProposal, updateProposal } from '../store/proposals.ts'
import { notifyProposal } from './notify-proposal.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'

/** The proposer takes a proposal back, whoever has it. */
export const withdrawProposal = useCase<{ proposalId: string; revision: number; nonce: string }, void>(
  'template.propose',
  async (call, input) => {
    const { work, actor, scope } = call
    const press = { nonce: input.nonce, verb: 'proposal.withdraw', outcomeId: input.proposalId }
    await pressOnce(call, press, async (tx) => {
      const proposal = await lockProposal(tx, scope, input.proposalId)
      if (proposal === null || proposal.proposerId !== actor.personId) throw new Refusal('not_found')
      if (proposal.revision !== input.revision) throw new Refusal('already_handled')
      const next = advanceProposal(proposal.state, 'withdraw')
      await updateProposal(tx, proposal.id, { state: next })
      await addDecision(tx, proposal, {
        event: 'withdraw',
        personId: actor.personId,
        reason: null,
        textAfter: null,
        purpose: null,
      })
      tx.record({
        action: 'proposal.withdrawn',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: proposal.clinicId,
        subject: `proposal:${proposal.id}`,
      })
      await notifyProposal(work, tx, proposal, next, [], actor.personId)
      return proposal.id
    })
  },
)
