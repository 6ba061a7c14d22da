import { advanceValue, mostValues, movedBy, readApprovedValue, sameValue } from '../domain/approved-value.ts'
import type { ValueEvent, ValueKind } from '../domain/approved-value.ts'
import type { AuditAction, AuditEvent } from '../domain/audit.ts'
import { verdictOf } from '../domain/disclosure.ts'
import { readReason } from '../domain/reason.ts'
import { Refusal } from '../domain/refusal.ts'
import {
  countValueChange,
  endValue,
  findValue,
  findValues,
  insertValue,
  updateValue,
} from '../store/approved-values.ts'
import type { ApprovedValue } from '../store/approved-values.ts'
import { lockClinic } from '../store/clinics.ts'
import { findNoticed, putNotices } from '../store/notices.ts'
import { closeTask, openTask } from '../store/tasks.ts'
import type { Change } from '../store/transaction.ts'
import { labelFindings } from './check-text.ts'
import { requireUnclaimed } from './claim-task.ts'
import { pressOnce } from './press-once.ts'
import { requireClinic, useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

// Old and new are told by the ids of their rows, which stay: the audit holds no value (XC-01).
const record = (
  { actor }: Call,
  tx: Change,
  action: AuditAction,
  value: Pick<ApprovedValue, 'id' | 'clinicId' | 'kind' | 'state'>,
  besides: AuditEvent['detail'] = {},
): void => {
  tx.record({
    action,
    personId: actor.personId,
    trustId: actor.trustId,
    clinicId: value.clinicId,
    subject: `value:${value.id}`,
    detail: { kind: value.kind, state: value.state, ...besides },
  })
}

/** Shows a value anew to everybody who has its card, with a new one to the people named. */
const notify = async (
  { work, actor }: Call,
  tx: Change,
  valueId: string,
  alerted: readonly (string | null)[],
): Promise<void> => {
  const subject = `value:${valueId}`
  const told = new Set(alerted.filter((id) => id !== null && id !== actor.personId)) as Set<string>
  const others = (await findNoticed(tx, subject)).filter((id) => !told.has(id))
  await putNotices(tx, work.jobs, subject, [
    ...[...told].map((personId) => ({ personId, alert: true })),
    ...others.map((personId) => ({ personId, alert: false })),
  ])
}

/** The value of a kind in the scope, before the clinic is locked: which clinic it is of does not change. */
const requireValue = async ({ work, scope }: Call, valueId: string): Promise<ApprovedValue> => {
  const value = await findValue(work.database, scope, valueId)
  if (value === null) throw new Refusal('not_found')
  return value
}

/**
 * Adds a value to a clinic, or puts it in the place of another. What the disclosure check blocks is refused; what it
 * warns of waits for e-health, and until then nothing changes for senders (XC-16). Clinics are locked, so that of two
 * equal values that come at once one is refused.
 * @throws Refusal `value_invalid` for what is no such value, `value_block` for what reveals health, `value_taken`,
 * `value_full`
 */
export const saveValue = useCase<
  { clinicId: string; kind: ValueKind; valueId: string; value: string; nonce: string },
  { waits: boolean }
>('value.edit', async (call, input) => {
  const { work, actor, scope } = call
  const { clinicId, kind } = input
  requireClinic(scope, clinicId)
  let waits = false
  const press = { nonce: input.nonce, verb: 'value.save', outcomeId: clinicId }
  await pressOnce(call, press, async (tx) => {
    const clinic = await lockClinic(tx, scope, clinicId)
    if (clinic === null) throw new Refusal('wrong_clinic')
    const read = readApprovedValue(kind, input.value, clinic.country)
    if (!read.ok) throw new Refusal('value_invalid', [{ field: 'value', code: read.code }])
    const all = (await findValues(tx, scope, { clinicId })).filter((one) => one.kind === kind)
    const old = all.find(({ id }) => id === input.valueId)
    if (input.valueId !== '' && old === undefined) throw new Refusal('not_found')
    if (old?.value === read.value) return null
    const verdict = kind === 'phone' ? 'pass' : verdictOf(await labelFindings(tx, scope, read.value))
    if (verdict === 'block') throw new Refusal('value_block', [{ field: 'value', code: 'value_block' }])
    waits = verdict === 'warn'
    // What is in use stays until e-health has decided on what is to take its place.
    const inUse = old?.state === 'accepted' ? old : all.find(({ id }) => id === old?.replacesId)
    const gone = all.filter(
      (one) =>
        (one.id === old?.id && (one !== inUse || !waits)) ||
        (inUse !== undefined && (one.replacesId === inUse.id || (one === inUse && !waits))),
    )
    const others = all.filter((one) => !gone.includes(one))
    if (others.some((one) => sameValue(kind, one.value, read.value, clinic.country)))
      throw new Refusal('value_taken', [{ field: 'value', code: 'value_taken' }])
    if (others.length >= mostValues) throw new Refusal('value_full')
    for (const one of gone) await withdraw(call, tx, one)
    if (inUse !== undefined && !waits) await countValueChange(tx, clinicId)
    const place = inUse ?? old
    const added = {
      clinicId,
      kind,
      value: read.value,
      position: place?.position ?? Math.max(-1, ...all.map(({ position }) => position)) + 1,
      state: waits ? ('waiting' as const) : ('accepted' as const),
      replacesId: waits ? (inUse?.id ?? null) : null,
      addedBy: actor.personId,
    }
    const id = await insertValue(tx, added)
    const changes = place === undefined ? {} : { replaces: place.id, ended: gone.map((one) => one.id) }
    record(call, tx, place === undefined ? 'value.added' : 'value.changed', { id, ...added }, changes)
    if (waits)
      await openTask(tx, work.jobs, {
        trustId: actor.trustId,
        clinicId,
        kind: 'valueDecision',
        subject: `value:${id}`,
        openedBy: actor.personId,
      })
    return id
  })
  return { waits }
})

/** The list that a value stands or stood in. */
interface Moved {
  clinicId: string
  kind: ValueKind
}

const withdraw = async (call: Call, tx: Change, value: ApprovedValue): Promise<void> => {
  await endValue(tx, value.id)
  await closeDecision(call, tx, value.id, 'drop')
  await notify(call, tx, value.id, [])
}

/** Closes the task that a value waits by; nothing happens where none does. */
const closeDecision = async (
  { actor }: Call,
  tx: Change,
  valueId: string,
  how: 'finish' | 'drop',
): Promise<void> => {
  const { trustId, personId } = actor
  await closeTask(tx, {
    trustId,
    subject: `value:${valueId}`,
    kind: 'valueDecision',
    how,
    closedBy: personId,
  })
}

/**
 * Takes a value out, and a change that waited to take its place with it. Drafts that hold it cannot be confirmed any
 * more; messages that are confirmed leave as their senders saw them.
 */
export const removeValue = useCase<{ valueId: string; nonce: string }, Moved>(
  'value.edit',
  async (call, { valueId, nonce }) => {
    const { scope } = call
    const { clinicId, kind } = await requireValue(call, valueId)
    await pressOnce(call, { nonce, verb: 'value.remove', outcomeId: valueId }, async (tx) => {
      await lockClinic(tx, scope, clinicId)
      const value = await findValue(tx, scope, valueId)
      if (value === null) throw new Refusal('not_found')
      const waiting = (await findValues(tx, scope, { clinicId })).filter((one) => one.replacesId === valueId)
      for (const one of waiting) await withdraw(call, tx, one)
      await withdraw(call, tx, value)
      if (value.state === 'accepted') await countValueChange(tx, clinicId)
      record(call, tx, 'value.removed', value, { ended: [valueId, ...waiting.map(({ id }) => id)] })
      return valueId
    })
    return { clinicId, kind }
  },
)

/** Moves a value one place up or down in its list; senders are offered the list in this order. */
export const moveValue = useCase<{ valueId: string; direction: 'up' | 'down'; nonce: string }, Moved>(
  'value.edit',
  async (call, { valueId, direction, nonce }) => {
    const { scope } = call
    const { clinicId, kind } = await requireValue(call, valueId)
    await pressOnce(call, { nonce, verb: `value.move ${direction}`, outcomeId: valueId }, async (tx) => {
      await lockClinic(tx, scope, clinicId)
      const all = await findValues(tx, scope, { clinicId })
      const value = all.find(({ id }) => id === valueId)
      if (value === undefined) throw new Refusal('not_found')
      const ids = all.filter((one) => one.kind === kind).map(({ id }) => id)
      const moved = movedBy(ids, valueId, direction)
      if (moved.every((id, index) => id === ids[index])) return null
      for (const [position, id] of moved.entries()) await updateValue(tx, id, { position })
      const places = { positionBefore: ids.indexOf(valueId), position: moved.indexOf(valueId) }
      record(call, tx, 'value.moved', value, places)
      return valueId
    })
    return { clinicId, kind }
  },
)

/**
 * E-health decides on a value that the check warns of, with a reason, and never on an own one (XC-07). An accepted one
 * is offered to senders from then on, in the place of what it replaces.
 * @throws Refusal `already_handled`, `own_value`, `task_taken`, `reason_missing`; `value_block` when it would be blocked by now
 */
export const decideValue = useCase<
  { valueId: string; decision: ValueEvent; reason: string; nonce: string },
  { clinicId: string }
>('disclosure.decide', async (call, input) => {
  const { actor, scope } = call
  const reason = readReason(input.reason)
  const { clinicId } = await requireValue(call, input.valueId)
  const press = {
    nonce: input.nonce,
    verb: `value.decide ${input.decision}`,
    outcomeId: input.valueId,
  }
  await pressOnce(call, press, async (tx) => {
    await lockClinic(tx, scope, clinicId)
    const value = await findValue(tx, scope, input.valueId)
    if (value === null) throw new Refusal('not_found')
    const state = advanceValue(value.state, input.decision)
    if (value.addedBy === actor.personId) throw new Refusal('own_value')
    await requireUnclaimed(tx, actor, `value:${value.id}`)
    if (reason === '') throw new Refusal('reason_missing', [{ field: 'reason', code: 'reason_missing' }])
    const { replacesId } = value
    if (state === 'accepted') {
      if (verdictOf(await labelFindings(tx, scope, value.value)) === 'block') throw new Refusal('value_block')
      if (replacesId !== null) {
        await updateValue(tx, value.id, { replacesId: null })
        await endValue(tx, replacesId)
        await notify(call, tx, replacesId, [])
        await countValueChange(tx, clinicId)
      }
    }
    await updateValue(tx, value.id, { state, decidedBy: actor.personId, reason })
    await closeDecision(call, tx, value.id, 'finish')
    record(
      call,
      tx,
      state === 'accepted' ? 'value.accepted' : 'value.declined',
      { ...value, state },
      state === 'accepted' && replacesId !== null ? { replaces: replacesId } : {},
    )
    await notify(call, tx, value.id, [value.addedBy])
    return value.id
  })
  return { clinicId }
})
