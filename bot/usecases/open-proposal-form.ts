import { Refusal } from '../domain/refusal.ts'
import { findClinics, findTrustSettings } from '../store/clinics.ts'
import type { Clinic } from '../store/clinics.ts'
import { findProposal } from '../store/proposals.ts'
import { findPurposes } from '../store/purposes.ts'
import type { Purpose } from '../store/purposes.ts'
import { findTemplate } from '../store/templates.ts'
import { newPurpose } from './check-proposal.ts'
import type { ProposalForm } from './check-proposal.ts'
import { useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/** What the proposal form is drawn from. */
export interface OpenForm {
  /** The draft or returned proposal that is being edited. */
  proposalId: string | null
  /** The template that the proposal changes. */
  templateId: string | null
  /** Name of that template. */
  changes: string | null
  clinics: readonly Clinic[]
  purposes: readonly Purpose[]
  form: ProposalForm
}

/** The clinics in which the actor may propose, and the approved purposes. */
export const findChoices = async ({
  work,
  scope,
}: Call): Promise<{ clinics: Clinic[]; purposes: Purpose[] }> => ({
  clinics: await findClinics(work.database, scope),
  purposes: await findPurposes(work.database, scope),
})

/**
 * Opens the form: empty; filled from a template, as a change of it where the actor may edit templates and as a
 * starting point otherwise (LE-09); or with an own draft or returned proposal.
 */
export const openProposalForm = useCase<
  { proposalId?: string | undefined; templateId?: string | undefined; change?: boolean },
  OpenForm
>('template.propose', async (call, input) => {
  const { work, actor, scope } = call
  const { clinics, purposes } = await findChoices(call)
  const [clinic] = clinics
  if (clinic === undefined) throw new Refusal('forbidden')
  if (input.proposalId !== undefined) {
    const proposal = await findProposal(work.database, scope, input.proposalId)
    if (proposal === null || proposal.proposerId !== actor.personId) throw new Refusal('not_found')
    if (proposal.state !== 'draft' && proposal.state !== 'returned') throw new Refusal('already_handled')
    const template =
      proposal.templateId === null
        ? null
        : await findTemplate(work.database, { ...scope, clinics: 'all' }, proposal.templateId)
    return {
      proposalId: proposal.id,
      templateId: proposal.templateId,
      changes: template?.name ?? null,
      clinics,
      purposes,
      form: {
        unitId: proposal.unitId,
        title: proposal.title,
        purpose: proposal.purpose ?? newPurpose,
        purposeNote: proposal.purposeNote ?? '',
        language: proposal.language,
        text: proposal.text,
      },
    }
  }
  const only = clinics.length === 1 && clinic.units.length === 1 ? clinic.units[0] : undefined
  const empty: ProposalForm = {
    unitId: only?.id ?? '',
    title: '',
    purpose: '',
    purposeNote: '',
    language: clinic.language,
    text: '',
  }
  if (input.templateId === undefined)
    return { proposalId: null, templateId: null, changes: null, clinics, purposes, form: empty }
  const template = await findTemplate(work.database, { ...scope, clinics: 'all' }, input.templateId)
  if (template === null) throw new Refusal('not_found')
  const title = template.name.replace(/^\S+- /u, '')
  const content = { purpose: template.purpose, language: template.language, text: template.text }
  return input.change === true
    ? {
        proposalId: null,
        templateId: template.id,
        changes: template.name,
        clinics,
        purposes,
        form: { ...empty, ...content, unitId: template.unitId, title },
      }
    : {
        proposalId: null,
        templateId: null,
        changes: null,
        clinics,
        purposes,
        form: { ...empty, ...content, title },
      }
})

/** Settings of the trust that the call acts in. */
export const settingsOf = ({ work, scope }: Call) => findTrustSettings(work.database, scope)
