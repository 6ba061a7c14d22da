import { formatNational } from '../domain/phone-number.ts'
import { approvedPhones, parseValue, weekdayNames } from '../domain/placeholder-values.ts'
import { inputKind, parseTemplate } from '../domain/placeholders.ts'
import type { Placeholder, ValueContext } from '../domain/placeholders.ts'
import { consentSourcesOf } from '../domain/message.ts'
import type { Scope } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { fieldOf } from '../domain/send-form.ts'
import type { FormRules, TypedForm } from '../domain/send-form.ts'
import type { SendField, SendFormView } from '../domain/sending.ts'
import { basisOf } from '../domain/consent.ts'
import { findAllowed } from '../store/allows.ts'
import { findClinic, findTrustSettings } from '../store/clinics.ts'
import type { Clinic, TrustSettings } from '../store/clinics.ts'
import { findConsentSettings } from '../store/consent-settings.ts'
import type { Database } from '../store/database.ts'
import { findTemplate } from '../store/templates.ts'
import type { Template } from '../store/templates.ts'
import { contextOf } from './template-context.ts'
import { requireClinic } from './use-case.ts'

/** A template that is about to be sent, with all that its form is read against. */
export interface SendRules extends FormRules {
  template: Template
  clinic: Clinic
  settings: TrustSettings
  now: Date
}

/**
 * Loads a template for sending.
 * @throws Refusal `template_not_sendable` for one that is not live in a row, `wrong_clinic` for another clinic's
 */
export const loadSendRules = async (
  database: Database,
  scope: Scope,
  templateId: string,
  now: Date,
): Promise<SendRules> => {
  const everywhere = { ...scope, clinics: 'all' } as const
  const template = await findTemplate(database, everywhere, templateId)
  if (template === null) throw new Refusal('template_not_sendable')
  requireClinic(scope, template.clinicId)
  if (template.state !== 'live') throw new Refusal('template_not_sendable')
  const [clinic, settings, [consent], allow] = await Promise.all([
    findClinic(database, scope, template.clinicId),
    findTrustSettings(database, scope),
    findConsentSettings(database, { ...scope, clinics: [template.clinicId] }),
    findAllowed(database, scope),
  ])
  const parsed = parseTemplate(template.text)
  if (clinic === null || consent === undefined || !parsed.ok) throw new Refusal('template_not_sendable')
  return {
    template,
    clinic,
    settings,
    now,
    placeholders: parsed.placeholders,
    context: contextOf(clinic, settings, template.language, now, allow),
    numberCheck: settings.numberCheck,
    allowedCountries: settings.allowedCountries,
    basis: basisOf(consent),
  }
}

/** Whether what was filled in when the clinic's values stood at a revision may still be sent. */
export const stillApproved = (
  rules: SendRules,
  content: { values: Readonly<Record<string, string>>; valueRevision?: number },
): boolean => {
  if (content.valueRevision === rules.clinic.valueRevision) return true
  try {
    requireApproved(rules, content.values)
    return true
  } catch {
    return false
  }
}

/**
 * @throws Refusal `value_changed` with a fault for each place, room, phone number or unit name that was filled in and
 * is not approved any more
 */
export const requireApproved = (
  { placeholders, context }: Pick<SendRules, 'placeholders' | 'context'>,
  values: Readonly<Record<string, string>>,
): void => {
  const gone = placeholders.filter(({ key, type }) => {
    if (type !== 'place' && type !== 'room' && type !== 'phone' && type !== 'unit') return false
    return !parseValue({ type }, values[key] ?? '', context).ok
  })
  if (gone.length > 0)
    throw new Refusal(
      'value_changed',
      gone.map(({ key }) => ({ field: fieldOf(key), code: 'not_approved' })),
    )
}

const choicesOf = (type: Placeholder['type'], context: ValueContext): SendField['choices'] => {
  const plain = (values: readonly string[]) => values.map((value) => ({ value, title: value }))
  switch (type) {
    case 'place':
      return plain(context.places)
    case 'room':
      return plain(context.rooms)
    case 'unit':
      return plain(context.units)
    case 'phone':
      return approvedPhones(context).map((value) => ({ value, title: formatNational(value) }))
    case 'weekday':
      return weekdayNames[context.language].map((title, index) => ({ value: String(index + 1), title }))
    case 'date':
    case 'time':
    case 'timeRange':
    case 'count':
    case 'videoLink':
    case 'firstName':
      return []
  }
}

/** What the sender of one message of the clinic attests, and from which sources. */
export const attestationOf = (rules: SendRules): Pick<SendFormView, 'basis' | 'sources'> => ({
  basis: rules.basis,
  sources: rules.basis === 'attest' ? consentSourcesOf(rules.clinic.country) : [],
})

/** The form of a template with what was typed. */
export const formView = (rules: SendRules, typed: TypedForm): SendFormView => ({
  templateId: rules.template.id,
  templateName: rules.template.name,
  clinicName: rules.clinic.name,
  senderText: rules.template.senderText,
  text: rules.template.text,
  fields: rules.placeholders.map(({ key, type, name, label }) => ({
    key,
    type,
    name,
    label,
    kind: inputKind(type),
    choices: choicesOf(type, rules.context),
  })),
  numberCheck: rules.numberCheck,
  ...attestationOf(rules),
  typed,
  training: rules.settings.training,
})
