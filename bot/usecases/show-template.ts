import { can } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { findNames } from '../store/people.ts'
import { findProposal } from '../store/proposals.ts'
import { findPurposes } from '../store/purposes.ts'
import type { Purpose } from '../store/purposes.ts'
import { findReports } from '../store/reports.ts'
import { findTemplate, findVersions } from '../store/templates.ts'
import type { Template, Version } from '../store/templates.ts'
import { partsOf } from './template-parts.ts'
import { useCase } from './use-case.ts'

/** A row of the sheet, opened. */
export interface TemplateView {
  template: Template
  versions: readonly Version[]
  /** The version whose text is shown. */
  shown: Version
  /** The SMS that the shown text travels in at its longest values. */
  parts: number
  /** The version before it, for the differences. */
  before: Version | null
  /** Who approved the shown version at which step, and when. */
  approvals: readonly { step: string; personName: string; decidedAt: Date }[]
  /** Name of the template of another clinic that this one was adopted from. */
  adoptedFrom: string | null
  /** Reports, for those who can act on them. */
  reports: readonly { personName: string; note: string; reportedAt: Date }[]
  purposes: readonly Purpose[]
  sends: boolean
  edits: boolean
  suspends: boolean
  resumes: boolean
  retires: boolean
  proposes: boolean
}

/** Opens a row: full text, who approved when, versions with differences, and what this person may do. */
export const showTemplate = useCase<{ templateId: string; version?: number | undefined }, TemplateView>(
  'template.read',
  async (call, input) => {
    const { work, actor, scope } = call
    const everywhere = { ...scope, clinics: 'all' } as const
    const template = await findTemplate(work.database, everywhere, input.templateId)
    if (template === null) throw new Refusal('template_not_sendable')
    const versions = await findVersions(work.database, everywhere, template.id)
    const shown = versions.find((one) => one.version === (input.version ?? template.version))
    if (shown === undefined) throw new Refusal('not_found')
    const may = (permission: Parameters<typeof can>[1]) =>
      can(actor.memberships, permission, template.clinicId)
    const proposal =
      shown.proposalId === null ? null : await findProposal(work.database, everywhere, shown.proposalId)
    const approvals = (proposal?.decisions ?? []).filter(
      (one) => one.textAfter !== null || one.event === 'forward' || one.event === 'namePurpose',
    )
    const reports = may('template.suspend') ? await findReports(work.database, everywhere, template.id) : []
    const adopted =
      template.adoptedFromId === null
        ? null
        : await findTemplate(work.database, everywhere, template.adoptedFromId)
    const names = await findNames(work.database, everywhere, [
      ...approvals.map((one) => one.personId),
      ...reports.map((one) => one.personId),
    ])
    const live = template.state === 'live'
    const current = shown.version === template.version
    const [parts = 1] = await partsOf(call, [
      { clinicId: template.clinicId, language: template.language, text: shown.text },
    ])
    return {
      template,
      versions,
      shown,
      parts,
      before: versions.find((one) => one.version === shown.version - 1) ?? null,
      approvals: approvals.map(({ step, personId, decidedAt }) => ({
        step,
        personName: names.get(personId) ?? '',
        decidedAt,
      })),
      adoptedFrom: adopted === null ? null : `${adopted.clinicName}: ${adopted.name}`,
      reports: reports.map(({ personId, note, reportedAt }) => ({
        personName: names.get(personId) ?? '',
        note,
        reportedAt,
      })),
      purposes: await findPurposes(work.database, everywhere),
      sends: live && current && may('message.send'),
      edits: may('template.edit'),
      suspends: live && may('template.suspend'),
      resumes: template.state === 'suspended' && may('template.resume'),
      retires: may('template.retire'),
      proposes: can(actor.memberships, 'template.propose'),
    }
  },
)
