import { readOrder } from '../domain/access-order.ts'
import type { OrderClinic } from '../domain/access-order.ts'
import type { OrderLineView, OrderView } from '../domain/leader-view.ts'
import { can } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { createOrder, findNamed, findOrder } from '../store/access-orders.ts'
import type { AccessOrder } from '../store/access-orders.ts'
import { findClinicKeys, findDomain } from '../store/clinics.ts'
import { findNames } from '../store/people.ts'
import { openTask } from '../store/tasks.ts'
import { newId } from '../store/transaction.ts'
import { pressOnce } from './press-once.ts'
import { taskOf } from './show-task.ts'
import { useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/** What the form of an order offers. */
export interface OrderFormView {
  clinics: readonly OrderClinic[]
  /** Of the trust: addresses are in it. */
  domain: string
}

/** The form for ordering access for people of the leader's clinics (LE-12, LE-13). */
export const openOrderForm = useCase<object, OrderFormView>('access.order', async ({ work, scope }) => ({
  clinics: await findClinicKeys(work.database, scope),
  domain: await findDomain(work.database, scope),
}))

/** An order as it was typed: one person a line. */
export interface OrderForm {
  clinicId: string
  role: string
  lines: string
}

/**
 * Orders access for a list of people: an order for each clinic that is named, each a task of the administrators there
 * (LE-12).
 * @throws Refusal `order_invalid` with every bad line
 */
export const orderAccess = useCase<OrderForm & { nonce: string }, { clinics: number; people: number }>(
  'access.order',
  async (call, { nonce, ...form }) => {
    const { work, actor, scope } = call
    const clinics = await findClinicKeys(work.database, scope)
    const { lines, faults } = readOrder(form, clinics, await findDomain(work.database, scope))
    if (faults.length > 0) throw new Refusal('order_invalid', faults)
    const byClinic = Map.groupBy(lines, (one) => one.clinicId)
    await pressOnce(call, { nonce, verb: 'access.order', outcomeId: newId() }, async (tx) => {
      for (const [clinicId, ordered] of byClinic) {
        const { trustId, personId: leaderId } = actor
        const orderId = await createOrder(tx, { trustId, clinicId, leaderId, lines: ordered })
        const subject = `order:${orderId}`
        tx.record({
          action: 'access.ordered',
          personId: leaderId,
          trustId,
          clinicId,
          subject,
          detail: { people: ordered.length },
        })
        await openTask(tx, work.jobs, { trustId, clinicId, kind: 'accessOrder', subject, openedBy: leaderId })
      }
      return true
    })
    return { clinics: byClinic.size, people: lines.length }
  },
)

const lineViews = async ({ work, scope }: Call, order: AccessOrder): Promise<OrderLineView[]> => {
  const domain = await findDomain(work.database, scope)
  const waiting = order.lines.filter((one) => one.state === 'waiting')
  const named = await findNamed(
    work.database,
    order.trustId,
    waiting.map((one) => one.who),
    order.clinicId,
  )
  return order.lines.map(({ id, who, role, state, reason }) => ({
    lineId: id,
    who,
    address: who.includes('@') ? who : `${who}@${domain}`,
    role,
    state,
    reason,
    hasAccess: named.some((one) => one.who === who && one.roles.includes(role)),
    personId:
      named.find((one) => one.who === who && one.roles.length > 0 && !one.roles.includes(role))?.personId ??
      null,
  }))
}

/** An order for the leader who made it and those who decide on it; for others it does not exist. */
export const showOrder = useCase<{ orderId: string }, OrderView>('access.read', async (call, { orderId }) => {
  const { work, actor } = call
  const everywhere = { trustId: actor.trustId, clinics: 'all' } as const
  const order = await findOrder(work.database, everywhere, orderId)
  const decides = order !== null && can(actor.memberships, 'access.decide', order.clinicId)
  if (order === null || !(decides || order.leaderId === actor.personId)) throw new Refusal('not_found')
  const clinics = await findClinicKeys(work.database, everywhere)
  const names = await findNames(work.database, everywhere, [order.leaderId])
  const lines = await lineViews(call, order)
  return {
    orderId: order.id,
    clinicId: order.clinicId,
    clinicName: clinics.find((one) => one.id === order.clinicId)?.name ?? '',
    leaderName: names.get(order.leaderId) ?? '',
    orderedAt: order.orderedAt,
    lines,
    task: await taskOf(call, `order:${order.id}`),
    decides: decides && lines.some((one) => one.state === 'waiting'),
  }
})
