import { can } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { spendNonce } from '../store/nonces.ts'
import { putNotices } from '../store/notices.ts'
import { findCandidates } from '../store/people.ts'
import { addReport } from '../store/reports.ts'
import { lockTemplate } from '../store/templates.ts'
import { useCase } from './use-case.ts'

/** Longest report, in characters. */
const longestNote = 500

/**
 * Reports a problem with a template, or suggests a change, from its row. Those who can suspend it are shown the
 * row with the report (XC-29).
 */
export const reportTemplate = useCase<{ templateId: string; nonce: string; reason: string }, void>(
  'template.report',
  async ({ work, actor, scope, now, change }, input) => {
    const note = input.reason.trim().slice(0, longestNote)
    if (note === '') throw new Refusal('reason_missing', [{ field: 'reason', code: 'reason_missing' }])
    const everywhere = { ...scope, clinics: 'all' } as const
    const concerned = await findCandidates(work.database, everywhere, ['template.suspend'], now)
    return change(async (tx) => {
      const press = { nonce: input.nonce, personId: actor.personId, verb: 'template.report' }
      const repeated = await spendNonce(tx, press, input.templateId)
      const template = await lockTemplate(tx, everywhere, input.templateId)
      if (template === null) throw new Refusal('template_not_sendable')
      if (repeated !== null) return
      await addReport(tx, template.id, actor.personId, note)
      tx.record({
        action: 'template.reported',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: template.clinicId,
        subject: `template:${template.id}`,
      })
      await putNotices(
        tx,
        work.jobs,
        `template:${template.id}`,
        concerned
          .filter((one) => can(one.memberships, 'template.suspend', template.clinicId))
          .map((one) => ({ personId: one.personId, alert: one.personId !== actor.personId })),
      )
    })
  },
)
