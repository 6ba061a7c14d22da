import type { Finding } from '../domain/disclosure.ts'
import { fillTemplate, sampleValues, worstCaseText } from '../domain/placeholder-fill.ts'
import { can } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { findLiterals } from '../domain/placeholder-literals.ts'
import type { Literal } from '../domain/placeholder-literals.ts'
import { culprits, measure, replaceCulprits } from '../domain/sms-text.ts'
import type { Culprit, SmsMeasure } from '../domain/sms-text.ts'
import { findAllowed } from '../store/allows.ts'
import { findClinic } from '../store/clinics.ts'
import { createProposal, findProposal, lockProposal, updateProposal } from '../store/proposals.ts'
import type { Proposal, ProposalContent } from '../store/proposals.ts'
import { findTemplate, nameTaken } from '../store/templates.ts'
import { readForm } from './check-proposal.ts'
import { findingsOf } from './check-text.ts'
import type { ProposalForm } from './check-proposal.ts'
import { findChoices, settingsOf } from './open-proposal-form.ts'
import { contextOf } from './template-context.ts'
import { requireClinic, useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/** A text as a patient would get it, with sample values, and its size at the longest values. */
export interface Preview {
  sample: string
  longest: SmsMeasure
  senderText: string
  findings: readonly Finding[]
  /** Characters that force UCS-2, and the size with their replacements. */
  culprits: readonly Culprit[]
  longestReplaced: SmsMeasure
  /** Dates, times, phone numbers and links that are written out. */
  literals: readonly Literal[]
}

/** What a text of a clinic looks like when it is sent. */
export const previewText = async (
  call: Call,
  content: Pick<ProposalContent, 'clinicId' | 'language' | 'text'>,
): Promise<Preview> => {
  const clinic = await findClinic(call.work.database, { ...call.scope, clinics: 'all' }, content.clinicId)
  if (clinic === null) throw new Refusal('not_found')
  const allow = await findAllowed(call.work.database, call.scope)
  const context = contextOf(clinic, await settingsOf(call), content.language, call.now, allow)
  const filled = fillTemplate(content.text, sampleValues(content.text, context), content.language)
  return {
    sample: filled.ok ? filled.text : content.text,
    longest: measure(worstCaseText(content.text, context)),
    senderText: clinic.senderText,
    culprits: culprits(content.text),
    longestReplaced: measure(worstCaseText(replaceCulprits(content.text), context)),
    literals: findLiterals(content.text, content.language),
    findings: await findingsOf(call.work.database, call.scope, content.text),
  }
}

const isEditable = ({ state }: Proposal): boolean => state === 'draft' || state === 'returned'

/**
 * What a form makes of a proposal. Once e-health has decided on the purpose, it is no longer the proposer's to
 * change: nobody behind that step would look at it again (LE-25).
 */
const contentFor = (own: Proposal | null, content: ProposalContent): ProposalContent =>
  own?.returnedFrom === 'communicationsReview' || own?.returnedFrom === 'ehealthConfirmation'
    ? { ...content, purpose: own.purpose, purposeNote: own.purposeNote }
    : content

/**
 * Checks the form, keeps it as the actor's draft, and shows what a patient would get. Nothing is filed. A draft
 * or a returned proposal of the actor is changed in place.
 * @throws Refusal `values_invalid` with a fault for every field that needs a correction
 */
export const previewProposal = useCase<
  { proposalId?: string | undefined; templateId?: string | undefined; form: ProposalForm },
  { proposalId: string }
>('template.propose', async (call, input) => {
  const { work, actor, scope, change } = call
  const { clinics, purposes } = await findChoices(call)
  const own =
    input.proposalId === undefined ? null : await findProposal(work.database, scope, input.proposalId)
  if (input.proposalId !== undefined && own?.proposerId !== actor.personId) throw new Refusal('not_found')
  if (own !== null && !isEditable(own)) throw new Refusal('already_handled')
  const templateId = own === null ? (input.templateId ?? null) : own.templateId

  const read = readForm(
    input.form,
    clinics,
    purposes.map((purpose) => purpose.key),
    templateId,
  )
  if ('faults' in read) throw new Refusal('values_invalid', read.faults)
  const { name } = read
  const content = contentFor(own, read.content)
  requireClinic(scope, content.clinicId)
  // Its own clinic's administrator has seen it: it stays in that clinic.
  if (own?.state === 'returned' && own.clinicId !== content.clinicId) throw new Refusal('wrong_clinic')
  if (templateId !== null) {
    const template = await findTemplate(work.database, { ...scope, clinics: 'all' }, templateId)
    if (template === null) throw new Refusal('template_not_sendable')
    if (!can(actor.memberships, 'template.edit', template.clinicId)) throw new Refusal('forbidden')
    if (template.clinicId !== content.clinicId) throw new Refusal('wrong_clinic')
    if (
      template.text === content.text &&
      template.name === name &&
      template.purpose === content.purpose &&
      template.language === content.language
    )
      throw new Refusal('values_invalid', [{ field: 'text', code: 'text_unchanged' }])
  }
  if (await nameTaken(work.database, content.clinicId, name, templateId))
    throw new Refusal('values_invalid', [{ field: 'title', code: 'name_taken', params: { name } }])

  const proposalId = await change(async (tx) => {
    // Locked and asked again: it may have been filed meanwhile, from another device.
    const kept = own === null ? null : await lockProposal(tx, scope, own.id)
    if (kept !== null && !isEditable(kept)) throw new Refusal('already_handled')
    const id = kept?.id ?? (await createProposal(tx, actor.personId, content))
    if (kept !== null) await updateProposal(tx, kept.id, content)
    tx.record({
      action: 'proposal.drafted',
      personId: actor.personId,
      trustId: actor.trustId,
      clinicId: content.clinicId,
      subject: `proposal:${id}`,
    })
    return id
  })
  return { proposalId }
})
