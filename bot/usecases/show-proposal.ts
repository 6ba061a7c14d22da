import { can } from '../domain/permissions.ts'
import type { Permission } from '../domain/permissions.ts'
import { isReviewStep, mayDecide, stepPermission, waitsFor } from '../domain/proposal.ts'
import type { ReviewStep } from '../domain/proposal.ts'
import { Refusal } from '../domain/refusal.ts'
import type { TaskView } from '../domain/task-view.ts'
import { templateName } from '../domain/template.ts'
import { findProposal } from '../store/proposals.ts'
import type { Decision, Proposal } from '../store/proposals.ts'
import { findNames } from '../store/people.ts'
import { findPurposes } from '../store/purposes.ts'
import type { Purpose } from '../store/purposes.ts'
import { findTemplate } from '../store/templates.ts'
import { findClosest } from './find-closest.ts'
import { findReviewers } from './notify-proposal.ts'
import { previewText } from './preview-proposal.ts'
import type { Preview } from './preview-proposal.ts'
import { taskOf } from './show-task.ts'
import { useCase } from './use-case.ts'

/** A template in use that is close to the proposal. */
export interface ClosestTemplate {
  id: string
  name: string
  clinicName: string
  text: string
  relation: 'duplicate' | 'related' | 'different'
  reasons: readonly string[]
  differing: readonly { start: number; end: number }[]
}

/** A proposal as one person sees it. */
export interface ProposalView {
  proposal: Proposal
  name: string
  proposerName: string
  decisions: readonly (Decision & { personName: string })[]
  /** Whom it waits for now. */
  waitingFor: readonly string[]
  /** Who has taken the step at which it waits. */
  task: TaskView | null
  preview: Preview
  /** The text in use, where the proposal changes a template. */
  textInUse: string | null
  /** Name of the template that an approval made, or that is to be used instead. */
  resultName: string | null
  resultId: string | null
  closest: readonly ClosestTemplate[]
  purposes: readonly Purpose[]
  /** The step at which this person may decide now. */
  decides: ReviewStep | null
  /** The person is the proposer, and may edit and file. */
  edits: boolean
  withdraws: boolean
}

const reviewRights = [...new Set(Object.values(stepPermission))] as Permission[]

/**
 * A proposal for its proposer, the administrators of its clinic, e-health, the DHO team and communications;
 * for others it does not exist. A draft is its proposer's alone.
 */
export const showProposal = useCase<{ proposalId: string }, ProposalView>(
  'proposal.read',
  async (call, { proposalId }) => {
    const { work, actor, now } = call
    const everywhere = { trustId: actor.trustId, clinics: 'all' } as const
    const proposal = await findProposal(work.database, everywhere, proposalId)
    if (proposal === null) throw new Refusal('not_found')
    const own = proposal.proposerId === actor.personId
    const reviews = reviewRights.some((right) => can(actor.memberships, right, proposal.clinicId))
    if (!own && (!reviews || proposal.state === 'draft')) throw new Refusal('not_found')

    const step = isReviewStep(proposal.state) ? proposal.state : null
    const task = step === null ? null : await taskOf(call, `proposal:${proposal.id}`)
    const deciders =
      step === null
        ? []
        : waitsFor(
            await findReviewers(work, actor.trustId, now),
            { ...proposal, escalated: task?.escalatedAt != null },
            step,
          )
    const decides =
      step !== null && mayDecide(actor, proposal.clinicId, proposal.proposerId, proposal.decisions, step)
        ? step
        : null
    const names = await findNames(work.database, everywhere, [
      proposal.proposerId,
      ...proposal.decisions.map((one) => one.personId),
      ...deciders.map((one) => one.personId),
    ])
    const nameOf = (id: string) => names.get(id) ?? ''
    const inUse =
      proposal.templateId === null ? null : await findTemplate(work.database, everywhere, proposal.templateId)
    const result =
      proposal.resultId === null ? null : await findTemplate(work.database, everywhere, proposal.resultId)
    return {
      proposal,
      name: templateName(proposal.prefix, proposal.title),
      proposerName: nameOf(proposal.proposerId),
      decisions: proposal.decisions.map((one) => ({ ...one, personName: nameOf(one.personId) })),
      waitingFor: deciders.map((one) => nameOf(one.personId)),
      task,
      preview: await previewText(call, proposal),
      textInUse: inUse?.text ?? null,
      resultName: result === null ? null : `${result.clinicName}: ${result.name}`,
      resultId: result?.id ?? null,
      closest: (await findClosest(work.database, everywhere, proposal.text, proposal.templateId)).map(
        ({ item, relation, reasons, differing }) => ({
          ...item,
          relation,
          reasons: reasons.map((one) => one.code),
          differing,
        }),
      ),
      purposes: await findPurposes(work.database, everywhere),
      decides,
      edits: own && (proposal.state === 'draft' || proposal.state === 'returned'),
      withdraws: own && (step !== null || proposal.state === 'returned'),
    }
  },
)
