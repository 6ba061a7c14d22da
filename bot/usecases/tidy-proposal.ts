import { findLiterals, replaceLiterals } from '../domain/placeholder-literals.ts'
import { Refusal } from '../domain/refusal.ts'
import { replaceCulprits } from '../domain/sms-text.ts'
import { lockProposal, updateProposal } from '../store/proposals.ts'
import { useCase } from './use-case.ts'

/**
 * Does in the proposer's own draft what the preview offered, and nothing else: characters that force UCS-2 give
 * way to their GSM-7 replacements (XC-05), or dates, times, numbers and links written out become placeholders.
 * Pressed twice, it changes nothing the second time.
 */
export const tidyProposal = useCase<{ proposalId: string; what: 'characters' | 'literals' }, void>(
  'template.propose',
  async ({ actor, scope, change }, { proposalId, what }) =>
    change(async (tx) => {
      const proposal = await lockProposal(tx, scope, proposalId)
      if (proposal === null || proposal.proposerId !== actor.personId) throw new Refusal('not_found')
      if (proposal.state !== 'draft' && proposal.state !== 'returned') throw new Refusal('already_handled')
      const text =
        what === 'characters'
          ? replaceCulprits(proposal.text)
          : replaceLiterals(proposal.text, findLiterals(proposal.text, proposal.language))
      await updateProposal(tx, proposal.id, { text })
      tx.record({
        action: 'proposal.drafted',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: proposal.clinicId,
        subject: `proposal:${proposal.id}`,
        detail: { tidied: what },
      })
    }),
)
