import { Refusal } from '../domain/refusal.ts'
import { checkSender } from '../domain/sender-text.ts'
import { findClinic, findClinics, lockClinic, setSenderText } from '../store/clinics.ts'
import { keepTexts } from '../store/setting-changes.ts'
import { findClinicTemplates, lockTemplate, publishVersion } from '../store/templates.ts'
import { requireNeutral } from './check-text.ts'
import { sealVersion } from './publish-proposal.ts'
import { requireNeutralLabel } from './check-text.ts'
import { pressOnce } from './press-once.ts'
import { stopSuperseded } from './stop-superseded.ts'
import { useCase } from './use-case.ts'

/** The clinics with the sender texts that their messages carry. */
export const listSenders = useCase<object, { id: string; name: string; senderText: string }[]>(
  'sender.change',
  async ({ work, scope }) =>
    (await findClinics(work.database, scope)).map(({ id, name, senderText }) => ({ id, name, senderText })),
)

/**
 * Gives a clinic a new sender text. The sender is part of the seal, so every template of the clinic gets a new
 * version by the DHO team, in the same transaction; drafts under the old seal are refused, and what waits is stopped.
 */
export const changeSender = useCase<
  { clinicId: string; senderText: string; nonce: string },
  { clinicName: string; versions: number }
>('sender.change', async (call, input) => {
  const { work, actor, scope } = call
  const senderText = input.senderText.trim()
  const checked = checkSender(senderText)
  if (!checked.ok)
    throw new Refusal('sender_invalid', [{ field: 'senderText', code: `sender_${checked.code}` }])
  await requireNeutralLabel(work.database, scope, senderText, 'senderText')
  await requireNeutral(work.database, scope, senderText, 'label')
  const clinic = await findClinic(work.database, scope, input.clinicId)
  if (clinic === null) throw new Refusal('wrong_clinic')
  const press = { nonce: input.nonce, verb: 'sender.change', outcomeId: clinic.id }
  const changed = await pressOnce(call, press, async (tx) => {
    const before = await lockClinic(tx, scope, clinic.id)
    await setSenderText(tx, clinic.id, senderText)
    const renewed = { id: clinic.id, senderText }
    let versions = 0
    for (const id of await findClinicTemplates(tx, clinic.id)) {
      const template = await lockTemplate(tx, { ...scope, clinics: [clinic.id] }, id)
      if (template === null || template.senderText === senderText) continue
      await publishVersion(
        tx,
        template,
        sealVersion(renewed, template.text, template.language, template.purpose, template.proposalId),
      )
      await stopSuperseded(work, tx, template.id)
      versions += 1
    }
    const { personId, trustId } = actor
    const subject = `clinic:${clinic.id}`
    const texts = { senderText: { before: before?.senderText ?? null, after: senderText } }
    tx.record({
      action: 'sender.changed',
      personId,
      trustId,
      clinicId: clinic.id,
      subject,
      detail: { versions, ...(await keepTexts(tx, { personId, trustId, subject }, texts)) },
    })
    return { clinicName: clinic.name, versions }
  })
  return changed ?? { clinicName: clinic.name, versions: 0 }
})
