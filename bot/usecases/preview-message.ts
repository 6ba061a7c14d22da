import { dateWarnings } from '../domain/calendar.ts'
import type { DatedValue } from '../domain/calendar.ts'
import { confirmLifetime } from '../domain/message.ts'
import { thePatient } from '../domain/consent.ts'
import type { ConsentControl } from '../domain/consent-view.ts'
import type { ConsentSource } from '../domain/message.ts'
import { fillTemplate } from '../domain/placeholder-fill.ts'
import { parseValue } from '../domain/placeholder-values.ts'
import { Refusal } from '../domain/refusal.ts'
import { heldUntil } from '../domain/sending-hours.ts'
import { readForm } from '../domain/send-form.ts'
import type { TypedForm } from '../domain/send-form.ts'
import type { PreviewView } from '../domain/sending.ts'
import { measure } from '../domain/sms-text.ts'
import { mayWriteTo } from '../domain/training.ts'
import { validUntil } from '../domain/validity.ts'
import { createDraft } from '../store/drafts.ts'
import type { DraftContent } from '../store/drafts.ts'
import { consentControl } from './ask-consent.ts'
import { requireNeutral } from './check-text.ts'
import { loadSendRules } from './send-rules.ts'
import type { SendRules } from './send-rules.ts'
import { useCase } from './use-case.ts'

/** After the confirm card has had its time, and a moment for a press that is under way. */
export const expireAfter = confirmLifetime / 1000 + 15

/** What the person is shown of a draft; warnings are as of today. */
export const previewOf = (
  rules: SendRules,
  draft: { id: string; nonce: string; consentSource: ConsentSource },
  content: DraftContent,
  consent: ConsentControl,
): PreviewView => {
  const entries = rules.placeholders.flatMap((placeholder) => {
    const read = parseValue(placeholder, content.values[placeholder.key] ?? '', rules.context)
    return read.ok ? [{ placeholder, key: placeholder.key, type: placeholder.type, value: read.value }] : []
  })
  return {
    draftId: draft.id,
    nonce: draft.nonce,
    templateName: rules.template.name,
    senderText: rules.template.senderText,
    recipient: content.recipient,
    text: content.text,
    measure: measure(content.text),
    dates: entries
      .filter(({ type }) => type === 'date')
      .map(({ placeholder: { key, type, name, label }, value }) => ({
        field: { key, type, name, label },
        value,
      })),
    warnings: dateWarnings(entries, rules.context.today ?? '', rules.context.country),
    numberCheck: rules.numberCheck,
    consentSource: draft.consentSource,
    consent,
    heldUntil: heldUntil(
      rules.clinic.hours,
      {
        kind: 'manual',
        purpose: rules.template.purpose,
        country: rules.clinic.country,
        zone: rules.settings.timeZone,
      },
      // As the confirm: the hours may end while it can still be stopped.
      new Date(rules.now.getTime() + rules.settings.stopSeconds * 1000),
    ),
    validUntil: content.validUntil === undefined ? null : new Date(content.validUntil),
    repeats: content.repeats !== undefined,
    training: rules.settings.training,
  }
}

/** What somebody else may be sent as well: no name of a person. */
const sharedValues = (
  rules: SendRules,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rules.placeholders.flatMap(({ key, type }) =>
      type === 'firstName' ? [] : [[key, values[key] ?? ''] as const],
    ),
  )

const valuesOf = (rules: SendRules, values: Readonly<Record<string, string>>): DatedValue[] =>
  rules.placeholders.map(({ key, type }) => ({ key, type, value: values[key] ?? '' }))

/**
 * Reads the form and shows exactly what would be sent (LE-19): the draft is what a confirm sends, for five
 * minutes, and nothing else.
 * @throws Refusal with every fault of the form, or `disclosure_block` when the values make the text reveal
 * something (XC-16)
 */
export const previewMessage = useCase<
  { templateId: string; typed: TypedForm; activityId: string | null },
  PreviewView
>('message.send', async ({ work, actor, scope, now, change }, { templateId, typed, activityId }) => {
  const rules = await loadSendRules(work.database, scope, templateId, now)
  const form = readForm(typed, rules)
  if (!form.ok) throw new Refusal(form.code, form.faults)
  const { read } = form
  const filled = fillTemplate(rules.template.text, read.values, rules.template.language)
  if (!filled.ok) throw new Refusal('values_invalid')
  await requireNeutral(work.database, scope, filled.text, 'filled')
  if (rules.settings.training && !mayWriteTo(read.recipient, rules.settings.trainingNumbers))
    throw new Refusal('training_number', [{ field: 'number', code: 'training_number' }])
  const until = validUntil(valuesOf(rules, read.values), filled.text, now, rules.settings.timeZone)
  const content: DraftContent = {
    typedNumber: typed.number,
    recipient: read.recipient,
    values: typed.values,
    text: filled.text,
    valueRevision: rules.clinic.valueRevision,
    ...(until === null ? {} : { validUntil: until.toISOString() }),
    shared: sharedValues(rules, typed.values),
  }
  const { template } = rules
  const question = { recipient: read.recipient, addressee: thePatient }
  const consent = await consentControl(work.database, work.vault, rules.clinic, question, now)
  const draft = await change(async (tx) => {
    const created = await createDraft(
      tx,
      work.vault,
      {
        personId: actor.personId,
        clinicId: template.clinicId,
        templateId: template.id,
        versionId: template.versionId,
        seal: template.seal,
        expiresAt: new Date(now.getTime() + confirmLifetime),
        activityId,
        consentSource: read.consentSource,
      },
      content,
    )
    await work.jobs.put(tx, 'expire', { draftId: created.id }, expireAfter)
    tx.record({
      action: 'message.previewed',
      personId: actor.personId,
      trustId: actor.trustId,
      clinicId: template.clinicId,
      subject: `draft:${created.id}`,
      detail: { consent: consent.verdict },
    })
    return created
  })
  return previewOf(rules, { ...draft, consentSource: read.consentSource }, content, consent)
})
