import { parseIdentityNumber } from '../domain/personal-number.ts'
import type { Scope } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import type { TypedForm } from '../domain/send-form.ts'
import type { ContactNote, SendFormView } from '../domain/sending.ts'
import { findConsentSettings } from '../store/consent-settings.ts'
import { recordEvents } from '../store/transaction.ts'
import { findTemplate } from '../store/templates.ts'
import { formView, loadSendRules } from './send-rules.ts'
import { useCase } from './use-case.ts'
import type { Work } from './use-case.ts'

/** Whether the clinic of a template has switched the contact register on, and there is one. */
export const mayLookUp = async (work: Work, scope: Scope, templateId: string): Promise<boolean> => {
  if (work.contacts === undefined) return false
  const template = await findTemplate(work.database, { ...scope, clinics: 'all' }, templateId)
  if (template === null) return false
  const [settings] = await findConsentSettings(work.database, { ...scope, clinics: [template.clinicId] })
  return settings?.contactRegister === true && settings.country === 'NO'
}

/**
 * Looks a patient's mobile number up in the contact register, for one send: the form comes back with the number, or
 * with why there is none to use. The identity number is used for the question and nothing else; of the answer the audit
 * gets the outcome, and nothing is kept (XC-19).
 * @throws Refusal `bad_request` where the clinic has not switched it on
 */
export const lookUpContact = useCase<
  { templateId: string; typed: TypedForm; identity: string },
  SendFormView
>('message.send', async ({ work, actor, scope, now }, { templateId, typed, identity }) => {
  const rules = await loadSendRules(work.database, scope, templateId, now)
  const { contacts } = work
  if (contacts === undefined || !(await mayLookUp(work, scope, templateId))) throw new Refusal('bad_request')
  const form = (more: Partial<TypedForm>, found: ContactNote): SendFormView => ({
    ...formView(rules, { ...typed, ...more }),
    lookUp: true,
    found,
  })
  const number = parseIdentityNumber(identity)
  if (number === null) return form({}, { outcome: 'identity_invalid', confirmedAt: null })
  const found = await contacts.lookUp(number)
  await recordEvents(work.database, work.clock(), [
    {
      action: 'message.looked_up',
      personId: actor.personId,
      trustId: actor.trustId,
      clinicId: rules.template.clinicId,
      subject: `template:${templateId}`,
      code: found.outcome,
    },
  ])
  return found.outcome === 'found'
    ? form({ number: found.number, numberAgain: '' }, found)
    : form({}, { outcome: found.outcome, confirmedAt: null })
})
