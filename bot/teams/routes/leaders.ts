import { leaverCard, leaverFormCard } from '../../../cards/leaver.ts'
import type { Card } from '../../../cards/kit.ts'
import { orderCard, orderFormCard } from '../../../cards/order.ts'
import { ownPeopleCard, videoAccessCard } from '../../../cards/own-people.ts'
import { closeLeaver, closeVideo, refuseLeaver } from '../../usecases/close-leaver.ts'
import { completeOrderLine, refuseOrderLine } from '../../usecases/decide-order.ts'
import type { LineOutcome } from '../../usecases/decide-order.ts'
import { addOwnPerson, listOwnPeople } from '../../usecases/list-own-people.ts'
import { openOrderForm, orderAccess, showOrder } from '../../usecases/order-access.ts'
import { openLeaverForm, reportLeaver, showLeaver } from '../../usecases/report-leaver.ts'
import { action, newNonce } from '../router.ts'
import type { Turn } from '../router.ts'

/** An order as the person is to see it now; also what a notice shows. */
export const drawOrder = async (
  turn: Turn,
  orderId: string,
  said: { refused?: string; done?: string } = {},
): Promise<Card> =>
  orderCard(turn.t, await showOrder(turn.work, turn.actor, { orderId }), {
    nonce: newNonce(turn.work),
    now: turn.work.clock(),
    ...said,
  })

/** The order after an account was made or changed for one of its lines; it says so where the line waits on. */
export const drawOrdered = async (
  turn: Turn,
  orderId: string,
  { done, line }: { done: string; line: LineOutcome | null },
): Promise<Card> =>
  drawOrder(turn, orderId, {
    done,
    ...(line === 'waits' ? { refused: turn.t('refusal.order_person_missing') } : {}),
  })

/** Somebody's leaving as the person is to see it now; also what a notice shows. */
export const drawLeaver = async (
  turn: Turn,
  leaverId: string,
  said: { refused?: string; done?: string } = {},
): Promise<Card> =>
  leaverCard(turn.t, await showLeaver(turn.work, turn.actor, { leaverId }), {
    nonce: newNonce(turn.work),
    now: turn.work.clock(),
    ...said,
  })

const drawPeople = async (
  { work, actor, t }: Turn,
  page: number,
  said: Pick<Parameters<typeof ownPeopleCard>[2], 'done' | 'typed' | 'refusal'> = {},
): Promise<Card> =>
  ownPeopleCard(t, await listOwnPeople(work, actor, { page }), {
    nonce: newNonce(work),
    now: work.clock(),
    ...said,
  })

/** What leaders do: order access, report leavers, see the own people; and what administrators do about it. */
export const leaderRoutes = [
  action('order.form', async ({ work, actor, t }) =>
    orderFormCard(t, await openOrderForm(work, actor, {}), newNonce(work)),
  ),
  action(
    'order.send',
    async (turn, data) => {
      const done = turn.t('order.sent', await orderAccess(turn.work, turn.actor, data))
      return drawPeople(turn, 1, { done })
    },
    async ({ work, actor, t }, typed, refusal) =>
      orderFormCard(t, await openOrderForm(work, actor, {}), newNonce(work), { typed, refusal }),
  ),
  action('order.show', async (turn, { orderId }) => drawOrder(turn, orderId)),
  action(
    'order.complete',
    async (turn, data) => {
      await completeOrderLine(turn.work, turn.actor, data)
      return drawOrder(turn, data.orderId)
    },
    async (turn, { orderId }, refusal) =>
      drawOrder(turn, orderId, { refused: turn.t(`refusal.${refusal.code}`) }),
  ),
  action(
    'order.refuse',
    async (turn, { orderId, ...data }) => {
      await refuseOrderLine(turn.work, turn.actor, data)
      return drawOrder(turn, orderId)
    },
    async (turn, { orderId }, refusal) =>
      drawOrder(turn, orderId, { refused: turn.t(`refusal.${refusal.code}`) }),
  ),
  action('leaver.form', async ({ work, actor, t }, data) =>
    leaverFormCard(t, await openLeaverForm(work, actor, data), newNonce(work)),
  ),
  action(
    'leaver.send',
    async (turn, { video, ...form }) => {
      const { leaverId } = await reportLeaver(turn.work, turn.actor, { ...form, video: video === 'true' })
      const done = turn.t('leaver.sent')
      return leaverId === '' ? drawPeople(turn, 1, { done }) : drawLeaver(turn, leaverId, { done })
    },
    async ({ work, actor, t }, { video, ...form }, refusal) => {
      const { clinics } = await openLeaverForm(work, actor, { personId: '' })
      return leaverFormCard(
        t,
        { clinics, form: { ...form, video: video === 'true' } },
        newNonce(work),
        refusal,
      )
    },
  ),
  action('leaver.show', async (turn, { leaverId }) => drawLeaver(turn, leaverId)),
  action(
    'leaver.close',
    async (turn, data) => {
      await closeLeaver(turn.work, turn.actor, data)
      return drawLeaver(turn, data.leaverId)
    },
    async (turn, { leaverId }, refusal) =>
      drawLeaver(turn, leaverId, { refused: turn.t(`refusal.${refusal.code}`) }),
  ),
  action(
    'leaver.refuse',
    async (turn, data) => {
      await refuseLeaver(turn.work, turn.actor, data)
      return drawLeaver(turn, data.leaverId)
    },
    async (turn, { leaverId }, refusal) =>
      drawLeaver(turn, leaverId, { refused: turn.t(`refusal.${refusal.code}`) }),
  ),
  action(
    'leaver.closeVideo',
    async (turn, data) => {
      await closeVideo(turn.work, turn.actor, data)
      return drawLeaver(turn, data.leaverId)
    },
    async (turn, { leaverId }, refusal) =>
      drawLeaver(turn, leaverId, { refused: turn.t(`refusal.${refusal.code}`) }),
  ),
  action('leader.people', async (turn, { page }) => drawPeople(turn, page)),
  action(
    'leader.add',
    async (turn, data) => {
      await addOwnPerson(turn.work, turn.actor, data)
      return drawPeople(turn, 1)
    },
    async (turn, { who }, refusal) => drawPeople(turn, 1, { typed: who, refusal }),
  ),
  action('video.access', async ({ t }) => Promise.resolve(videoAccessCard(t))),
]
