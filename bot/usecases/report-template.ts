import { can } from '../domain/permissions.ts'
import { readReason } from '../domain/reason.ts'
import { Refusal } from '../domain/refusal.ts'
import { putNotices } from '../store/notices.ts'
import { findCandidates } from '../store/people.ts'
import { addReport } from '../store/reports.ts'
import { lockTemplate } from '../store/templates.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'

/**
 * Reports a problem with a template, or suggests a change, from its row. Those who can suspend it are shown the
 * row with the report (XC-29).
 */
export const reportTemplate = useCase<{ templateId: string; nonce: string; reason: string }, void>(
  'template.report',
  async (call, input) => {
    const { work, actor, scope, now } = call
    const note = readReason(input.reason)
    if (note === '') throw new Refusal('reason_missing', [{ field: 'reason', code: 'reason_missing' }])
    const everywhere = { ...scope, clinics: 'all' } as const
    const concerned = await findCandidates(work.database, everywhere, ['template.suspend'], now)
    const press = { nonce: input.nonce, verb: 'template.report', outcomeId: input.templateId }
    await pressOnce(call, press, async (tx) => {
      const template = await lockTemplate(tx, everywhere, input.templateId)
      if (template === null) throw new Refusal('template_not_sendable')
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
      return template.id
    })
  },
)
