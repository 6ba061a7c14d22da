import { readApprovedValue, sameValue } from '../domain/approved-value.ts'
import type { ValueKind } from '../domain/approved-value.ts'
import { can } from '../domain/permissions.ts'
import { formatNational } from '../domain/phone-number.ts'
import { parseTemplate } from '../domain/placeholders.ts'
import { Refusal } from '../domain/refusal.ts'
import type { ShownValue, ValueFormView, ValueListView, ValueView } from '../domain/value-view.ts'
import { findRowTexts, findValue, findValues, findWaitingValues } from '../store/approved-values.ts'
import type { ApprovedValue } from '../store/approved-values.ts'
import { findClinics } from '../store/clinics.ts'
import { findNames } from '../store/people.ts'
import { labelFindings } from './check-text.ts'
import { taskOf } from './show-task.ts'
import { useCase } from './use-case.ts'

const shown = ({ id, kind, value, state, country }: ApprovedValue): ShownValue => {
  const read = readApprovedValue(kind, value, country)
  return { id, kind, state, shown: kind === 'phone' && read.ok ? formatNational(read.value) : value }
}

/** The approved values of a kind in one of the actor's clinics, the first where none was chosen, with what waits or was declined. */
export const listValues = useCase<{ clinicId: string; kind: ValueKind }, ValueListView>(
  'value.read',
  async ({ work, actor, scope }, { clinicId, kind }) => {
    const clinics = await findClinics(work.database, scope)
    const chosen = clinics.find(({ id }) => id === clinicId) ?? clinics[0]
    if (chosen === undefined) throw new Refusal('wrong_clinic')
    return {
      clinicId: chosen.id,
      kind,
      clinics: clinics.map(({ id, name }) => ({ id, name })),
      values: (await findValues(work.database, scope, { clinicId: chosen.id, kind })).map(shown),
      edits: can(actor.memberships, 'value.edit', chosen.id),
    }
  },
)

/** The form of a new value of a kind, or of a change, with what the check finds in what was typed. */
export const openValueForm = useCase<
  { clinicId: string; kind: ValueKind; valueId: string; typed: string | null },
  ValueFormView
>('value.edit', async ({ work, scope }, { clinicId, kind, valueId, typed }) => {
  const clinic = (await findClinics(work.database, scope)).find(({ id }) => id === clinicId)
  if (clinic === undefined) throw new Refusal('wrong_clinic')
  const old = valueId === '' ? null : await findValue(work.database, scope, valueId)
  if (valueId !== '' && (old?.clinicId !== clinicId || old.kind !== kind)) throw new Refusal('not_found')
  const text = typed ?? (old === null ? '' : shown(old).shown)
  return {
    clinicId,
    clinicName: clinic.name,
    kind,
    valueId: old?.id ?? null,
    typed: text,
    findings: kind === 'phone' || typed === null ? [] : await labelFindings(work.database, scope, text),
  }
})

/** A value with where it is used, what the check finds in it, and what this person may do. */
export const showValue = useCase<{ valueId: string }, ValueView>('value.read', async (call, { valueId }) => {
  const { work, actor, scope } = call
  const { database, vault } = work
  const value = await findValue(database, scope, valueId)
  if (value === null) throw new Refusal('not_found')
  const { clinicId, kind } = value
  const [all, rows, waiting, findings, names] = await Promise.all([
    findValues(database, scope, { clinicId }),
    findRowTexts(database, clinicId),
    findWaitingValues(database, vault, clinicId),
    kind === 'phone' ? [] : labelFindings(database, scope, value.value),
    findNames(
      database,
      scope,
      [value.addedBy, value.decidedBy].filter((id) => id !== null),
    ),
  ])
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  const replaced = all.find(({ id }) => id === value.replacesId)
  const uses = (text: string): boolean => {
    const parsed = parseTemplate(text)
    return parsed.ok && parsed.placeholders.some(({ type }) => type === kind)
  }
  return {
    ...shown(value),
    clinicId,
    clinicName: value.clinicName,
    value: value.value,
    findings,
    replaces: replaced === undefined ? null : shown(replaced).shown,
    addedBy: nameOf(value.addedBy),
    decidedBy: nameOf(value.decidedBy),
    reason: value.reason,
    templates: rows.filter(({ text }) => uses(text)).map(({ name }) => name),
    last:
      value.state === 'accepted' &&
      !all.some((one) => one.id !== value.id && one.kind === kind && one.state === 'accepted'),
    waiting: waiting.filter((filled) =>
      filled.some((one) => one !== '' && sameValue(kind, one, value.value, value.country)),
    ).length,
    edits: can(actor.memberships, 'value.edit', clinicId),
    decides:
      value.state === 'waiting' &&
      value.addedBy !== actor.personId &&
      can(actor.memberships, 'disclosure.decide', clinicId),
    task: await taskOf(call, `value:${valueId}`),
  }
})
