import type { Actor } from '../domain/actor.ts'
import { parseTemplate } from '../domain/placeholders.ts'
import { Refusal } from '../domain/refusal.ts'
import { sealOf, templateName } from '../domain/template.ts'
import type { Language } from '../domain/language.ts'
import type { Clinic } from '../store/clinics.ts'
import type { Proposal } from '../store/proposals.ts'
import {
  lockTemplate,
  nameTaken,
  publishTemplate,
  publishVersion,
  renameTemplate,
} from '../store/templates.ts'
import type { NewVersion } from '../store/templates.ts'
import type { Change } from '../store/transaction.ts'

/** A version of a text of a clinic under its seal (XC-06). */
export const sealVersion = (
  clinic: Pick<Clinic, 'id' | 'senderText'>,
  text: string,
  language: Language,
  purpose: string,
  proposalId: string | null,
): NewVersion => {
  const parsed = parseTemplate(text)
  if (!parsed.ok) throw new Refusal('text_faulty')
  return {
    clinicId: clinic.id,
    text,
    language,
    purpose,
    senderText: clinic.senderText,
    proposalId,
    seal: sealOf({
      clinicId: clinic.id,
      text,
      language,
      purpose,
      senderText: clinic.senderText,
      placeholders: parsed.placeholders,
    }),
  }
}

/**
 * Publishes what the last approval was given to: a new template with its first version, or a further version of
 * the one that the proposal changes, and its row in the clinic's tab, all in the change (LE-29, LE-30). The
 * earlier version stays sendable until this very moment.
 * @returns id of the template
 */
export const publishProposal = async (
  change: Change,
  actor: Actor,
  clinic: Pick<Clinic, 'id' | 'senderText'>,
  proposal: Proposal,
  text: string,
  purpose: string,
): Promise<string> => {
  const name = templateName(proposal.prefix, proposal.title)
  if (await nameTaken(change, proposal.clinicId, name, proposal.templateId)) throw new Refusal('name_taken')
  const version = sealVersion(clinic, text, proposal.language, purpose, proposal.id)
  let templateId: string
  let number = 1
  if (proposal.templateId === null)
    templateId = await publishTemplate(
      change,
      { unitId: proposal.unitId, name, adoptedFromId: null },
      version,
    )
  else {
    const template = await lockTemplate(
      change,
      { trustId: actor.trustId, clinics: [proposal.clinicId] },
      proposal.templateId,
    )
    if (template === null) throw new Refusal('template_not_sendable')
    templateId = template.id
    number = await publishVersion(change, template, version)
    if (template.name !== name || template.unitId !== proposal.unitId)
      await renameTemplate(change, template.id, { unitId: proposal.unitId, name })
  }
  change.record({
    action: 'template.published',
    personId: actor.personId,
    trustId: actor.trustId,
    clinicId: proposal.clinicId,
    subject: `template:${templateId}`,
    detail: { version: number, proposal: proposal.id },
  })
  return templateId
}
