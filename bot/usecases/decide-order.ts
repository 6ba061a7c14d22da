import { orderLineLifecycle } from '../domain/access-order.ts'
import type { Actor } from '../domain/actor.ts'
import { advance } from '../domain/lifecycle.ts'
import { can } from '../domain/permissions.ts'
import { readReason } from '../domain/reason.ts'
import { Refusal } from '../domain/refusal.ts'
import { decideLine, findNamed, lockOrderOf } from '../store/access-orders.ts'
import type { AccessOrder, AccessOrderLine } from '../store/access-orders.ts'
import { setLeader } from '../store/leaders.ts'
import { findNoticed, putNotices } from '../store/notices.ts'
import { closeTask } from '../store/tasks.ts'
import type { Change } from '../store/transaction.ts'
import { requireUnclaimed } from './claim-task.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'
import type { Work } from './use-case.ts'

const lockLine = async (
  tx: Change,
  actor: Actor,
  lineId: string,
): Promise<{ order: AccessOrder; line: AccessOrderLine }> => {
  const order = await lockOrderOf(tx, { trustId: actor.trustId, clinics: 'all' }, lineId)
  const line = order?.lines.find((one) => one.id === lineId)
  if (order === null || line === undefined) throw new Refusal('not_found')
  if (!can(actor.memberships, 'access.decide', order.clinicId)) throw new Refusal('wrong_clinic')
  await requireUnclaimed(tx, actor, `order:${order.id}`)
  return { order, line }
}

/** Writes down what became of a line; the last one closes the task, and the leader is told (LE-12). */
const settle = async (
  work: Work,
  tx: Change,
  actor: Actor,
  order: AccessOrder,
  line: AccessOrderLine,
  decision: { event: 'complete' | 'refuse'; personId: string | null; reason: string | null },
): Promise<void> => {
  const { event, personId, reason } = decision
  const state = advance(orderLineLifecycle, line.state, event)
  const subject = `order:${order.id}`
  await decideLine(tx, line.id, { state, personId, reason, decidedBy: actor.personId })
  const before = personId === null ? null : await setLeader(tx, personId, order.leaderId)
  tx.record({
    action: event === 'complete' ? 'access.completed' : 'access.refused',
    personId: actor.personId,
    trustId: actor.trustId,
    clinicId: order.clinicId,
    subject,
    detail: {
      line: line.id,
      role: line.role,
      ...(personId === null ? {} : { person: personId }),
      ...(before === null || before === order.leaderId ? {} : { leaderBefore: before }),
    },
  })
  const ended = order.lines.every((one) => one.id === line.id || one.state !== 'waiting')
  const { trustId, personId: closedBy } = actor
  if (ended) await closeTask(tx, { trustId, subject, kind: 'accessOrder', how: 'finish', closedBy })
  const others = (await findNoticed(tx, subject)).filter(
    (id) => id !== actor.personId && id !== order.leaderId,
  )
  await putNotices(tx, work.jobs, subject, [
    { personId: order.leaderId, alert: ended },
    ...others.map((id) => ({ personId: id, alert: false })),
  ])
}

/** What became of the line of an order for which an account was made or changed; `waits`: it is not what was ordered. */
export type LineOutcome = 'completed' | 'waits'

/**
 * Completes the line of an order for which an account was made or changed, within that change, so that there is never
 * the one without the other. An account that did not get what was ordered leaves the line waiting.
 * @throws Refusal `not_found`, `wrong_clinic`, `task_taken`, or `already_handled` when the line was decided meanwhile
 */
export const completeLineWithin = async (
  work: Work,
  tx: Change,
  actor: Actor,
  lineId: string,
): Promise<LineOutcome> => {
  const { order, line } = await lockLine(tx, actor, lineId)
  if (line.state !== 'waiting') throw new Refusal('already_handled')
  const named = await findNamed(tx, order.trustId, [line.who], order.clinicId)
  const person = named.find((one) => one.roles.includes(line.role))
  if (person === undefined) return 'waits'
  await settle(work, tx, actor, order, line, { event: 'complete', personId: person.personId, reason: null })
  return 'completed'
}

/**
 * Completes a line of an order, when the person has the account and the role that were ordered; whoever ordered it is
 * that person's leader from then.
 * @throws Refusal `order_person_missing` while there is no such account with that role
 */
export const completeOrderLine = useCase<{ lineId: string; nonce: string }, { lineId: string }>(
  'access.decide',
  async (call, { lineId, nonce }) => {
    const { work, actor } = call
    await pressOnce(call, { nonce, verb: 'order.complete', outcomeId: lineId }, async (tx) => {
      const { order, line } = await lockLine(tx, actor, lineId)
      const named = await findNamed(tx, order.trustId, [line.who], order.clinicId)
      const person = named.find((one) => one.roles.includes(line.role))
      if (line.state === 'waiting' && person === undefined) throw new Refusal('order_person_missing')
      const personId = person?.personId ?? null
      await settle(work, tx, actor, order, line, { event: 'complete', personId, reason: null })
      return true
    })
    return { lineId }
  },
)

/**
 * Refuses a line of an order with a reason, which the leader reads.
 * @throws Refusal `reason_missing`
 */
export const refuseOrderLine = useCase<{ lineId: string; reason: string; nonce: string }, { lineId: string }>(
  'access.decide',
  async (call, { lineId, reason: typed, nonce }) => {
    const { work, actor } = call
    const reason = readReason(typed)
    if (reason === '') throw new Refusal('reason_missing', [{ field: 'reason', code: 'reason_missing' }])
    await pressOnce(call, { nonce, verb: 'order.refuse', outcomeId: lineId }, async (tx) => {
      const { order, line } = await lockLine(tx, actor, lineId)
      await settle(work, tx, actor, order, line, { event: 'refuse', personId: null, reason })
      return true
    })
    return { lineId }
  },
)
