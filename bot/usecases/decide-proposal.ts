import type { AuditAction } from '../domain/audit.ts'
import { can } from '../domain/permissions.ts'
import {
  advanceProposal,
  approvalEvent,
  checkFourEyes,
  isReviewStep,
  stepPermission,
} from '../domain/proposal.ts'
import type { ProposalEvent, ReviewStep } from '../domain/proposal.ts'
import { readReason } from '../domain/reason.ts'
import { Refusal } from '../domain/refusal.ts'
import { lockClinic } from '../store/clinics.ts'
import { addDecision, lockProposal, updateProposal } from '../store/proposals.ts'
import type { Proposal } from '../store/proposals.ts'
import { findPurposes, holdPurpose, purposeInUse } from '../store/purposes.ts'
import { findTemplate, nameTaken, publishTemplate } from '../store/templates.ts'
import { templateName } from '../domain/template.ts'
import type { Change } from '../store/transaction.ts'
import { newPurpose, textFaults } from './check-proposal.ts'
import { requireNoBlock } from './check-text.ts'
import { requireUnclaimed } from './claim-task.ts'
import { findReviewers, notifyProposal } from './notify-proposal.ts'
import { pressOnce } from './press-once.ts'
import { publishProposal, sealVersion } from './publish-proposal.ts'
import { stopSuperseded } from './stop-superseded.ts'
import { useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/** What a reviewer presses. */
export interface DecisionInput {
  proposalId: string
  revision: number
  nonce: string
  decision: 'approve' | 'return' | 'reject' | 'close'
  reason: string
  /** E-health and the DHO team: the purpose it falls under, or `new`. */
  purpose: string
  /** Communications: the text with the language edited. */
  text: string
  /** `close`: the template to use instead. */
  existingId: string
}

interface Outcome {
  event: ProposalEvent
  text: string
  purpose: string | null
  reason: string | null
  /** An approval is given to `text`. */
  approves: boolean
  existingId?: string
}

const approvals: Record<ReviewStep, AuditAction> = {
  clinicReview: 'proposal.forwarded',
  ehealthReview: 'proposal.accepted',
  purposeReview: 'proposal.purpose_named',
  communicationsReview: 'proposal.language_approved',
  ehealthConfirmation: 'proposal.confirmed',
}

const actionOf = (step: ReviewStep, event: ProposalEvent): AuditAction =>
  event === 'return'
    ? 'proposal.returned'
    : event === 'reject'
      ? 'proposal.rejected'
      : event === 'close'
        ? 'proposal.closed'
        : approvals[step]

/**
 * Decides on a proposal at the step where it waits: approves, returns for change, rejects, or closes it in
 * favour of a template that exists (LE-23 to LE-27). The step is read from the locked row, the right and the
 * four eyes are asked for that step, a card of an older revision is refused, and the last approval publishes.
 */
export const decideProposal = useCase<DecisionInput, { proposalId: string }>(
  'proposal.decide',
  async (call, input) => {
    const { work, actor, now } = call
    const everywhere = { trustId: actor.trustId, clinics: 'all' } as const
    const reviewers = await findReviewers(work, actor.trustId, now)
    const press = {
      nonce: input.nonce,
      verb: `proposal.decide ${input.decision}`,
      outcomeId: input.proposalId,
    }
    await pressOnce(call, press, async (tx) => {
      const proposal = await lockProposal(tx, everywhere, input.proposalId)
      if (proposal === null) throw new Refusal('not_found')
      if (!isReviewStep(proposal.state) || proposal.revision !== input.revision)
        throw new Refusal('already_handled')
      const step = proposal.state
      if (!can(actor.memberships, stepPermission[step])) throw new Refusal('forbidden')
      if (!can(actor.memberships, stepPermission[step], proposal.clinicId)) throw new Refusal('wrong_clinic')
      checkFourEyes(proposal.proposerId, proposal.decisions, step, actor.personId)
      await requireUnclaimed(tx, actor, `proposal:${proposal.id}`)

      const outcome = await outcomeOf(call, tx, proposal, step, input)
      const next = advanceProposal(step, outcome.event)
      await addDecision(tx, proposal, {
        event: outcome.event,
        personId: actor.personId,
        reason: outcome.reason,
        textAfter: outcome.approves ? outcome.text : null,
        purpose: outcome.purpose,
      })
      tx.record({
        action: actionOf(step, outcome.event),
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: proposal.clinicId,
        subject: `proposal:${proposal.id}`,
        detail: { step, next, revision: proposal.revision },
      })
      const resultId =
        next === 'approved'
          ? await publish(call, tx, proposal, outcome)
          : outcome.existingId === undefined
            ? null
            : await closeWith(call, tx, proposal, outcome.existingId)
      await updateProposal(tx, proposal.id, {
        state: next,
        purpose: outcome.purpose,
        resultId,
        ...(next === 'returned' ? { returnedFrom: step } : {}),
        ...(outcome.text === proposal.text ? {} : { text: outcome.text, textBefore: proposal.text }),
      })
      await notifyProposal(work, tx, proposal, next, reviewers, actor.personId)
      return proposal.id
    })
    return { proposalId: input.proposalId }
  },
)

const outcomeOf = async (
  { scope }: Call,
  tx: Change,
  proposal: Proposal,
  step: ReviewStep,
  input: DecisionInput,
): Promise<Outcome> => {
  const everywhere = { ...scope, clinics: 'all' } as const
  const reason = readReason(input.reason)
  const plain = { text: proposal.text, purpose: proposal.purpose, reason: reason === '' ? null : reason }
  if (input.decision === 'return' || input.decision === 'reject') {
    if (reason === '') throw new Refusal('reason_missing', [{ field: 'reason', code: 'reason_missing' }])
    return { ...plain, event: input.decision, approves: false }
  }
  if (input.decision === 'close') {
    // Only e-health's step knows `close`; the table refuses it elsewhere, before anything else is asked.
    advanceProposal(step, 'close')
    if (input.existingId === '')
      throw new Refusal('not_found', [{ field: 'existingId', code: 'existing_missing' }])
    return { ...plain, event: 'close', approves: false, existingId: input.existingId }
  }
  const chosen = step === 'ehealthReview' || step === 'purposeReview' ? input.purpose : null
  if (chosen === '') throw new Refusal('purpose_missing', [{ field: 'purpose', code: 'purpose_missing' }])
  if (chosen === newPurpose && step === 'purposeReview') throw new Refusal('purpose_not_approved')
  const purpose = chosen === null ? proposal.purpose : chosen === newPurpose ? null : chosen
  if (chosen !== null && purpose !== null) {
    const approved = await findPurposes(tx, everywhere)
    if (!approved.some(({ key }) => key === purpose)) throw new Refusal('purpose_not_approved')
  }
  const text = step === 'communicationsReview' ? input.text.replaceAll(/\r\n?/gu, '\n').trim() : proposal.text
  if (text !== proposal.text) {
    const faults = textFaults(text, 'text')
    if (faults.length > 0) throw new Refusal('values_invalid', faults)
  }
  const findings = await requireNoBlock(tx, everywhere, text)
  if (findings.length > 0 && reason === '' && (step === 'ehealthReview' || step === 'ehealthConfirmation'))
    throw new Refusal('disclosure_reason_missing', [{ field: 'reason', code: 'warning_reason_missing' }])
  const inUse = purpose !== null && (await purposeInUse(tx, everywhere, purpose))
  return {
    ...plain,
    text,
    purpose,
    event: approvalEvent(step, proposal.decisions, text, inUse),
    // Who names a purpose has not weighed the text: a warning in it still needs e-health's reason (LE-31).
    approves: step !== 'clinicReview' && step !== 'purposeReview',
  }
}

const publish = async (
  { work, actor }: Call,
  tx: Change,
  proposal: Proposal,
  outcome: Outcome,
): Promise<string> => {
  const scope = { trustId: actor.trustId, clinics: [proposal.clinicId] }
  const clinic = await lockClinic(tx, scope, proposal.clinicId)
  if (clinic === null || outcome.purpose === null) throw new Refusal('purpose_missing')
  // The list may have changed since e-health chose from it.
  if (!(await holdPurpose(tx, scope, outcome.purpose))) throw new Refusal('purpose_not_approved')
  const templateId = await publishProposal(tx, actor, clinic, proposal, outcome.text, outcome.purpose)
  await stopSuperseded(work, tx, templateId)
  return templateId
}

/**
 * Closes in favour of an existing template. Of another clinic it is adopted: the identical approved text becomes
 * a row of the proposer's clinic, under a seal of that clinic (LE-24).
 */
const closeWith = async (
  { actor }: Call,
  tx: Change,
  proposal: Proposal,
  existingId: string,
): Promise<string> => {
  const everywhere = { trustId: actor.trustId, clinics: 'all' } as const
  const existing = await findTemplate(tx, everywhere, existingId)
  if (existing === null) throw new Refusal('template_not_sendable')
  if (existing.clinicId === proposal.clinicId) return existing.id
  if (existing.state !== 'live') throw new Refusal('template_not_sendable')
  await requireNoBlock(tx, everywhere, existing.text)
  const clinic = await lockClinic(tx, everywhere, proposal.clinicId)
  if (clinic === null) throw new Refusal('not_found')
  const name = templateName(proposal.prefix, proposal.title)
  if (await nameTaken(tx, proposal.clinicId, name, null)) throw new Refusal('name_taken')
  const templateId = await publishTemplate(
    tx,
    { unitId: proposal.unitId, name, adoptedFromId: existing.id },
    sealVersion(clinic, existing.text, existing.language, existing.purpose, proposal.id),
  )
  tx.record({
    action: 'template.adopted',
    personId: actor.personId,
    trustId: actor.trustId,
    clinicId: proposal.clinicId,
    subject: `template:${templateId}`,
    detail: { from: existing.id },
  })
  return templateId
}
