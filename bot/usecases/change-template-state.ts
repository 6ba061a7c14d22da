import type { AuditAction } from '../domain/audit.ts'
import type { Permission } from '../domain/permissions.ts'
import { readReason } from '../domain/reason.ts'
import { Refusal } from '../domain/refusal.ts'
import { advanceTemplate } from '../domain/template.ts'
import type { TemplateEvent } from '../domain/template.ts'
import { moveMessages } from '../store/messages.ts'
import { putNotices } from '../store/notices.ts'
import { findCandidates } from '../store/people.ts'
import { lockTemplate, setTemplateState } from '../store/templates.ts'
import { pressOnce } from './press-once.ts'
import { tellSenders } from './tell-senders.ts'
import { requireClinic, useCase } from './use-case.ts'
import type { UseCase } from './use-case.ts'
import { can } from '../domain/permissions.ts'

/** A press of suspend, resume or retire. */
export interface StateInput {
  templateId: string
  nonce: string
  reason: string
}

/** What came of it. */
export interface StateChanged {
  templateId: string
  /** Messages that had not left yet and were stopped. */
  stopped: number
}

const changeState = (
  event: TemplateEvent,
  permission: Permission,
  action: AuditAction,
  verb: string,
): UseCase<StateInput, StateChanged> =>
  useCase(permission, async (call, input) => {
    const { work, actor, scope, now } = call
    const reason = readReason(input.reason)
    const everywhere = { ...scope, clinics: 'all' } as const
    const concerned = await findCandidates(work.database, everywhere, ['template.suspend'], now)
    const press = { nonce: input.nonce, verb, outcomeId: input.templateId }
    const changed = await pressOnce(call, press, async (tx) => {
      const template = await lockTemplate(tx, everywhere, input.templateId)
      if (template === null) throw new Refusal('template_not_sendable')
      requireClinic(scope, template.clinicId)
      if (event !== 'resume' && reason === '')
        throw new Refusal('reason_missing', [{ field: 'reason', code: 'reason_missing' }])
      const next = advanceTemplate(template.state, event)
      await setTemplateState(tx, template.id, next, reason === '' ? null : reason)
      const stopped =
        event === 'resume'
          ? []
          : await moveMessages(tx, { templateId: template.id }, 'stop', { code: `template_${next}` })
      tx.record({
        action,
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: template.clinicId,
        subject: `template:${template.id}`,
        detail: { stopped: stopped.length },
      })
      await tellSenders(tx, work.jobs, stopped)
      await putNotices(
        tx,
        work.jobs,
        `template:${template.id}`,
        concerned
          .filter(
            (one) =>
              one.personId !== actor.personId && can(one.memberships, 'template.suspend', template.clinicId),
          )
          .map((one) => ({ personId: one.personId, alert: true })),
      )
      return { templateId: template.id, stopped: stopped.length }
    })
    return changed ?? { templateId: input.templateId, stopped: 0 }
  })

/** Stops a template at once: nothing is sent from it, queued messages stop, their senders are told (XC-29). */
export const suspendTemplate = changeState(
  'suspend',
  'template.suspend',
  'template.suspended',
  'template.suspend',
)

/** Puts a suspended template back into use. */
export const resumeTemplate = changeState('resume', 'template.resume', 'template.resumed', 'template.resume')

/** Takes a template out of use for good: its row leaves the sheet, its versions stay. */
export const retireTemplate = changeState('retire', 'template.retire', 'template.retired', 'template.retire')
