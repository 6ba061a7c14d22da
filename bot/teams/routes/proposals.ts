import { allowCard, allowListCard } from '../../../cards/allow.ts'
import { proposalFormCard } from '../../../cards/proposal-form.ts'
import { ownProposalsCard } from '../../../cards/proposal-list.ts'
import { filedMessage, proposalCard, proposalPreviewCard } from '../../../cards/proposal.ts'
import type { Around } from '../../../cards/proposal.ts'
import type { Card } from '../../../cards/kit.ts'
import type { ActionData } from '../../../cards/actions.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { decideAllow, listAllows, objectToFinding, showAllow } from '../../usecases/decide-allow.ts'
import { decideProposal } from '../../usecases/decide-proposal.ts'
import { fileProposal } from '../../usecases/file-proposal.ts'
import { listOwnProposals } from '../../usecases/list-proposals.ts'
import { openProposalForm } from '../../usecases/open-proposal-form.ts'
import { previewProposal } from '../../usecases/preview-proposal.ts'
import { showProposal } from '../../usecases/show-proposal.ts'
import { tidyProposal } from '../../usecases/tidy-proposal.ts'
import { withdrawProposal } from '../../usecases/withdraw-proposal.ts'
import { action, newNonce } from '../router.ts'
import type { Turn } from '../router.ts'

type More = Omit<Around, 'nonce' | 'now'>

/** The proposal as the person is to see it now; also what a notice shows. */
export const drawProposal = async (
  { work, actor, t }: Turn,
  proposalId: string,
  more: More = {},
): Promise<Card> => {
  const view = await showProposal(work, actor, { proposalId })
  const around = { nonce: newNonce(work), now: work.clock(), ...more }
  return view.proposal.state === 'draft'
    ? proposalPreviewCard(t, view, around)
    : proposalCard(t, view, around)
}

/** The proposal as its proposer checks it before filing it, or filing it again. */
const drawPreview = async ({ work, actor, t }: Turn, proposalId: string): Promise<Card> =>
  proposalPreviewCard(t, await showProposal(work, actor, { proposalId }), {
    nonce: newNonce(work),
    now: work.clock(),
  })

/** An objection as the person is to see it now; also what a notice shows. */
export const drawAllow = async ({ work, actor, t }: Turn, entryId: string, refused?: string): Promise<Card> =>
  allowCard(t, await showAllow(work, actor, { entryId }), {
    nonce: newNonce(work),
    now: work.clock(),
    ...(refused === undefined ? {} : { refused }),
  })

/** The proposal as it stands now, with what was refused and what was typed. */
export const refusedBeside = (
  turn: Turn,
  proposalId: string,
  refusal: Refusal,
  typed: NonNullable<More['typed']> = {},
): Promise<Card> =>
  drawProposal(turn, proposalId, {
    message: {
      kind: refusal.code === 'already_handled' || refusal.code === 'out_of_order' ? 'warning' : 'attention',
      lines: [turn.t(`refusal.${refusal.code}`)],
    },
    faults: refusal.faults,
    typed,
  })

const reasonOf = (data: ActionData<'proposal.decide'>): string =>
  ({
    approve: data.reason,
    return: data.returnReason,
    reject: data.rejectReason,
    close: data.closeReason,
  })[data.decision]

/** Proposals, from the form to the last decision, and objections to findings. */
export const proposalRoutes = [
  action('proposal.form', async ({ work, actor, t }, data) =>
    proposalFormCard(t, await openProposalForm(work, actor, data)),
  ),
  action(
    'proposal.preview',
    async (turn, { proposalId, templateId, ...form }) =>
      drawPreview(
        turn,
        (await previewProposal(turn.work, turn.actor, { proposalId, templateId, form })).proposalId,
      ),
    async ({ work, actor, t }, { proposalId, templateId, ...form }, refusal) => {
      const opened = await openProposalForm(work, actor, { proposalId, templateId, change: true })
      return proposalFormCard(
        t,
        { ...opened, form },
        refusal.faults,
        refusal.faults.length > 0 ? undefined : t(`refusal.${refusal.code}`),
      )
    },
  ),
  action(
    'proposal.tidy',
    async (turn, data) => {
      await tidyProposal(turn.work, turn.actor, data)
      return drawPreview(turn, data.proposalId)
    },
    async (turn, data, refusal) => refusedBeside(turn, data.proposalId, refusal),
  ),
  action(
    'proposal.file',
    async (turn, data) => {
      const filed = await fileProposal(turn.work, turn.actor, data)
      return drawProposal(turn, filed.proposalId, { message: filedMessage(turn.t, filed.nobodyAt) })
    },
    async (turn, data, refusal) => refusedBeside(turn, data.proposalId, refusal),
  ),
  action(
    'proposal.withdraw',
    async (turn, data) => {
      await withdrawProposal(turn.work, turn.actor, data)
      return drawProposal(turn, data.proposalId)
    },
    async (turn, data, refusal) => refusedBeside(turn, data.proposalId, refusal),
  ),
  action('proposal.mine', async ({ work, actor, t }, data) =>
    ownProposalsCard(t, await listOwnProposals(work, actor, data), work.clock()),
  ),
  action('proposal.show', async (turn, { proposalId }) => drawProposal(turn, proposalId)),
  action(
    'proposal.decide',
    async (turn, data) =>
      drawProposal(
        turn,
        (await decideProposal(turn.work, turn.actor, { ...data, reason: reasonOf(data) })).proposalId,
      ),
    async (turn, data, refusal) => refusedBeside(turn, data.proposalId, refusal, data),
  ),
  action(
    'allow.object',
    async (turn, data) => {
      await objectToFinding(turn.work, turn.actor, data)
      return drawProposal(turn, data.proposalId, {
        message: { kind: 'good', lines: [turn.t('findings.objected')] },
      })
    },
    async (turn, data, refusal) => refusedBeside(turn, data.proposalId, refusal),
  ),
  action('allow.show', async (turn, { entryId }) => drawAllow(turn, entryId)),
  action('allow.list', async ({ work, actor, t }, data) =>
    allowListCard(t, await listAllows(work, actor, data), work.clock()),
  ),
  action(
    'allow.decide',
    async (turn, { acceptReason, declineReason, withdrawReason, ...data }) => {
      const reason = { accept: acceptReason, decline: declineReason, confirm: '', withdraw: withdrawReason }
      await decideAllow(turn.work, turn.actor, { ...data, reason: reason[data.decision] })
      return drawAllow(turn, data.entryId)
    },
    async (turn, { entryId }, refusal) => drawAllow(turn, entryId, turn.t(`refusal.${refusal.code}`)),
  ),
]
