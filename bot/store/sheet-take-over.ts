import type { Language } from '../domain/language.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'
import type { NewVersion } from './templates.ts'

/** A proposal as a sheet makes it: at a step, with the decision that took it there. */
export interface TakenProposal {
  id: string
  clinicId: string
  unitId: string
  proposerId: string
  state: 'ehealthReview' | 'approved'
  title: string
  purpose: string | null
  purposeNote: string | null
  language: Language
  text: string
  resultId: string | null
  decision: {
    step: 'draft' | 'ehealthReview'
    event: string
    personId: string
    reason: string | null
    /** The text that an approval was given to. */
    textAfter: string | null
  }
}

/** Stores proposals with their decisions, in two statements. */
export const addTakenProposals = async (
  change: Change,
  proposals: readonly TakenProposal[],
): Promise<void> => {
  const { now } = change
  await change.prisma.proposal.createMany({
    data: proposals.map((one) => ({
      id: one.id,
      clinicId: one.clinicId,
      unitId: one.unitId,
      proposerId: one.proposerId,
      state: one.state,
      title: one.title,
      purpose: one.purpose,
      purposeNote: one.purposeNote,
      language: one.language,
      text: one.text,
      resultId: one.resultId,
      createdAt: now,
      stateSince: now,
    })),
  })
  await change.prisma.decision.createMany({
    data: proposals.map(({ id, text, purpose, decision }) => ({
      id: newId(),
      proposalId: id,
      revision: 1,
      ...decision,
      textBefore: text,
      purpose,
      decidedAt: now,
    })),
  })
}

/** A template with its first version. */
export interface TakenTemplate {
  id: string
  unitId: string
  name: string
  version: NewVersion
}

/** Publishes new templates with first version and row (LE-29), in three statements. */
export const publishTemplates = async (
  change: Change,
  templates: readonly TakenTemplate[],
): Promise<void> => {
  const { now } = change
  const versions = templates.map((one) => ({ ...one, versionId: newId() }))
  await change.prisma.template.createMany({
    data: versions.map(({ id, unitId, name, version }) => ({
      id,
      clinicId: version.clinicId,
      unitId,
      name,
      stateSince: now,
    })),
  })
  await change.prisma.templateVersion.createMany({
    data: versions.map(({ id, versionId, version }) => ({
      id: versionId,
      templateId: id,
      version: 1,
      ...version,
      publishedAt: now,
    })),
  })
  await change.prisma.sheetRow.createMany({
    data: versions.map(({ id, versionId, version }) => ({
      templateId: id,
      clinicId: version.clinicId,
      versionId,
      listedAt: now,
    })),
  })
  for (const { version } of versions) change.touchSheet(version.clinicId)
}
