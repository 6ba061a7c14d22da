import { isShortName, readHours } from '../domain/clinic-settings.ts'
import type { ClinicForm, ClinicView, HoursForm } from '../domain/clinic-settings.ts'
import { oldAndNew } from '../domain/audit.ts'
import type { AuditAction } from '../domain/audit.ts'
import { languages } from '../domain/language.ts'
import { Refusal } from '../domain/refusal.ts'
import type { FieldFault } from '../domain/refusal.ts'
import { checkSender } from '../domain/sender-text.ts'
import { countries, readName, readTrust } from '../domain/trust.ts'
import type { TrustForm, TrustRules } from '../domain/trust.ts'
import {
  deleteUnit,
  findClinicViews,
  insertClinic,
  lockTrust,
  putUnit,
  updateClinic,
} from '../store/clinic-settings.ts'
import { lockClinic } from '../store/clinics.ts'
import { keepTexts } from '../store/setting-changes.ts'
import { findTrustRules, updateTrust } from '../store/trusts.ts'
import { requireNeutralLabel } from './check-text.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/** The clinics that the actor looks after, with all that is set for them. */
export const listClinicSettings = useCase<object, ClinicView[]>('clinic.read', ({ work, scope }) =>
  findClinicViews(work.database, scope),
)

/** One of them. */
export const showClinicSettings = useCase<{ clinicId: string }, ClinicView>(
  'clinic.read',
  async ({ work, scope }, { clinicId }) => {
    const [clinic] = await findClinicViews(work.database, scope, clinicId)
    if (clinic === undefined) throw new Refusal('wrong_clinic')
    return clinic
  },
)

const event = ({ actor }: Call, action: AuditAction, clinicId: string | null, subject: string) => ({
  action,
  personId: actor.personId,
  trustId: actor.trustId,
  clinicId,
  subject,
})

const codesOf = ({ key, country, language, runByEhealth }: ClinicView) => ({
  key,
  country,
  language,
  runByEhealth,
})

const readClinic = (form: ClinicForm, isNew: boolean) => {
  const key = form.key.trim().toUpperCase()
  const name = readName(form.name)
  const country = countries.find((one) => one === form.country)
  const language = languages.find((one) => one === form.language)
  const senderText = form.senderText.trim()
  const sender = isNew && senderText !== '' ? checkSender(senderText) : { ok: true as const }
  const faults: FieldFault[] = [
    ...(isShortName(key) ? [] : [{ field: 'key', code: 'short_name' }]),
    ...(name.ok ? [] : [{ field: 'name', code: name.code }]),
    ...(country === undefined ? [{ field: 'country', code: 'missing' }] : []),
    ...(language === undefined ? [{ field: 'language', code: 'missing' }] : []),
    ...(sender.ok ? [] : [{ field: 'senderText', code: `sender_${sender.code}` }]),
  ]
  if (faults.length > 0 || !name.ok || country === undefined || language === undefined)
    throw new Refusal('setting_invalid', faults)
  const fields = { key, name: name.value, country, language, runByEhealth: form.runByEhealth }
  return { fields, senderText: senderText === '' ? null : senderText }
}

/**
 * Creates a clinic of the trust, or changes what one is. The sender text of one that is there is not changed here:
 * it is part of the seal of its templates (`change-sender.ts`).
 * @throws Refusal `setting_invalid` with every fault
 */
export const saveClinic = useCase<ClinicForm & { clinicId: string; nonce: string }, ClinicView>(
  'clinic.edit',
  async (call, { clinicId, nonce, ...form }) => {
    const { work, actor, scope } = call
    const { fields, senderText } = readClinic(form, clinicId === '')
    if (senderText !== null) await requireNeutralLabel(work.database, scope, senderText, 'senderText')
    await pressOnce(call, { nonce, verb: 'clinic.save', outcomeId: actor.trustId }, async (tx) => {
      await lockTrust(tx, actor.trustId)
      const clinics = await findClinicViews(tx, scope)
      if (clinics.some(({ id, key }) => id !== clinicId && key === fields.key))
        throw new Refusal('setting_invalid', [{ field: 'key', code: 'key_taken' }])
      if (clinicId === '') {
        const id = await insertClinic(tx, actor.trustId, { ...fields, senderText })
        tx.record(event(call, 'clinic.created', id, `clinic:${id}`))
        return id
      }
      const before = clinics.find(({ id }) => id === clinicId)
      if (before === undefined) throw new Refusal('wrong_clinic')
      await updateClinic(tx, clinicId, fields)
      const { name, ...codes } = fields
      const changed = event(call, 'clinic.changed', clinicId, `clinic:${clinicId}`)
      tx.record({
        ...changed,
        detail: {
          ...oldAndNew(codesOf(before), codes),
          ...(await keepTexts(tx, changed, { name: { before: before.name, after: name } })),
        },
      })
      return clinicId
    })
    const clinic = (await findClinicViews(work.database, scope)).find(({ key }) => key === fields.key)
    if (clinic === undefined) throw new Refusal('not_found')
    return clinic
  },
)

/**
 * Sets when a clinic's messages may leave, and the parts that it means to send in a day. New confirms go by it at
 * once; what is confirmed leaves at the moment that its sender was shown.
 * @throws Refusal `setting_invalid` with every fault
 */
export const setHours = useCase<HoursForm & { clinicId: string; nonce: string }, ClinicView>(
  'clinic.setHours',
  async (call, { clinicId, nonce, ...form }) => {
    const { work, scope } = call
    const read = readHours(form)
    if (!read.ok) throw new Refusal('setting_invalid', read.faults)
    await pressOnce(call, { nonce, verb: 'clinic.setHours', outcomeId: clinicId }, async (tx) => {
      await lockClinic(tx, scope, clinicId)
      const [before] = await findClinicViews(tx, scope, clinicId)
      if (before === undefined) throw new Refusal('wrong_clinic')
      const { hours, dailyParts } = read
      await updateClinic(tx, clinicId, { ...hours, dailyParts })
      tx.record({
        ...event(call, 'clinic.hours_set', clinicId, `clinic:${clinicId}`),
        detail: oldAndNew({ ...before.hours, dailyParts: before.dailyParts }, { ...hours, dailyParts }),
      })
      return clinicId
    })
    const [clinic] = await findClinicViews(work.database, scope, clinicId)
    if (clinic === undefined) throw new Refusal('wrong_clinic')
    return clinic
  },
)

/**
 * Adds a unit to a clinic, or changes one. A prefix that names of templates begin with stays as it is.
 * @throws Refusal `setting_invalid` with every fault
 */
export const saveUnit = useCase<
  { clinicId: string; unitId: string; prefix: string; name: string; nonce: string },
  { clinicId: string }
>('unit.edit', async (call, input) => {
  const { scope } = call
  const prefix = input.prefix.trim().toUpperCase()
  const name = readName(input.name)
  const faults = [
    ...(isShortName(prefix) ? [] : [{ field: 'prefix', code: 'short_name' }]),
    ...(name.ok ? [] : [{ field: 'name', code: name.code }]),
  ]
  if (!name.ok || faults.length > 0) throw new Refusal('setting_invalid', faults)
  const { clinicId } = input
  await pressOnce(call, { nonce: input.nonce, verb: 'unit.save', outcomeId: clinicId }, async (tx) => {
    if ((await lockClinic(tx, scope, clinicId)) === null) throw new Refusal('wrong_clinic')
    const [clinic] = await findClinicViews(tx, scope, clinicId)
    const units = clinic?.units ?? []
    const old = units.find(({ id }) => id === input.unitId)
    if (input.unitId !== '' && old === undefined) throw new Refusal('not_found')
    if (units.some((one) => one !== old && one.prefix === prefix))
      throw new Refusal('setting_invalid', [{ field: 'prefix', code: 'key_taken' }])
    if (old?.used === true && old.prefix !== prefix)
      throw new Refusal('setting_invalid', [{ field: 'prefix', code: 'prefix_in_use' }])
    const id = await putUnit(tx, { id: old?.id ?? null, clinicId, prefix, name: name.value })
    if (old === undefined) tx.record(event(call, 'unit.added', clinicId, `unit:${id}`))
    else {
      const changed = event(call, 'unit.changed', clinicId, `unit:${id}`)
      const texts = { name: { before: old.name, after: name.value } }
      const detail = {
        ...oldAndNew({ prefix: old.prefix }, { prefix }),
        ...(await keepTexts(tx, changed, texts)),
      }
      tx.record({ ...changed, detail })
    }
    return id
  })
  return { clinicId }
})

/**
 * Takes a unit out of a clinic.
 * @throws Refusal `unit_in_use` when a template or a proposal is its
 */
export const removeUnit = useCase<{ clinicId: string; unitId: string; nonce: string }, { clinicId: string }>(
  'unit.edit',
  async (call, { clinicId, unitId, nonce }) => {
    const { scope } = call
    await pressOnce(call, { nonce, verb: 'unit.remove', outcomeId: unitId }, async (tx) => {
      if ((await lockClinic(tx, scope, clinicId)) === null) throw new Refusal('wrong_clinic')
      const [clinic] = await findClinicViews(tx, scope, clinicId)
      const unit = clinic?.units.find(({ id }) => id === unitId)
      if (unit === undefined) throw new Refusal('not_found')
      if (unit.used) throw new Refusal('unit_in_use')
      await deleteUnit(tx, unitId)
      tx.record(event(call, 'unit.removed', clinicId, `unit:${unitId}`))
      return unitId
    })
    return { clinicId }
  },
)

/** What e-health has decided for the trust. */
export const showTrust = useCase<object, TrustRules>('trust.edit', ({ work, scope }) =>
  findTrustRules(work.database, scope),
)

/**
 * Sets what holds for all clinics of the trust: name, domain, time zone, countries, the check of the number, hosts of
 * video rooms, first names, the time to stop a message. New previews and confirms go by it at once.
 * @throws Refusal `setting_invalid` with every fault
 */
export const saveTrust = useCase<TrustForm & { nonce: string }, TrustRules>(
  'trust.edit',
  async (call, { nonce, ...form }) => {
    const { actor, scope } = call
    const read = readTrust(form)
    if (!read.ok) throw new Refusal('setting_invalid', read.faults)
    await pressOnce(call, { nonce, verb: 'trust.save', outcomeId: actor.trustId }, async (tx) => {
      await lockTrust(tx, actor.trustId)
      const { name, domain, videoHosts, ...old } = await findTrustRules(tx, scope)
      await updateTrust(tx, actor.trustId, read.rules)
      const changed = event(call, 'trust.changed', null, `trust:${actor.trustId}`)
      const { name: newName, domain: newDomain, videoHosts: newHosts, ...set } = read.rules
      const texts = {
        name: { before: name, after: newName },
        domain: { before: domain, after: newDomain },
        videoHosts: { before: videoHosts.join(', '), after: newHosts.join(', ') },
      }
      tx.record({
        ...changed,
        detail: { ...oldAndNew(old, set), ...(await keepTexts(tx, changed, texts)) },
      })
      return actor.trustId
    })
    return read.rules
  },
)
