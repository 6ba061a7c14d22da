import type { LeaverView, OrderView, OwnPerson } from '../../../bot/domain/leader-view.ts'
import type { TaskView } from '../../../bot/domain/task-view.ts'
import { leaverCard, leaverFormCard } from '../../../cards/leaver.ts'
import { orderCard, orderFormCard } from '../../../cards/order.ts'
import { ownPeopleCard, videoAccessCard } from '../../../cards/own-people.ts'
import { before, earlier, id, nonce, now, otherId, page, rowId, times } from '../sample.ts'
import type { Sample } from '../sample.ts'
import type { Vocabulary } from '../vocabulary.ts'

const clinicsIn = (v: Vocabulary) => [
  { id, key: v.prefix, name: v.clinic },
  { id: otherId, key: v.prefix, name: v.unit },
]

const taskOf = (v: Vocabulary, mine: boolean): TaskView => ({
  taskId: id,
  claimerName: v.person,
  claimerId: otherId,
  claimedAt: earlier,
  mine,
  takes: !mine,
  remindedAt: null,
  escalatedAt: null,
})

const states = ['waiting', 'done', 'refused', 'waiting'] as const

const orderOf = (v: Vocabulary, count: number, more: Partial<OrderView> = {}): OrderView => ({
  orderId: id,
  clinicId: otherId,
  clinicName: v.clinic,
  leaderName: v.person,
  orderedAt: earlier,
  lines: times(count, (index) => {
    const state = states[index % 4] ?? 'waiting'
    return {
      lineId: rowId(index),
      who: v.username,
      address: 'noen@sykehus.example',
      role: index % 5 === 0 ? 'deputy' : 'user',
      state,
      reason: state === 'refused' ? v.reason : null,
      hasAccess: index % 8 === 0,
      personId: index % 8 === 3 ? rowId(index) : null,
    } as const
  }),
  task: null,
  decides: false,
  ...more,
})

const leaverOf = (v: Vocabulary, more: Partial<LeaverView> = {}): LeaverView => ({
  leaverId: id,
  name: v.person,
  username: v.username,
  clinicName: v.clinic,
  leaderName: v.person,
  lastDay: '2026-03-31',
  state: 'reported',
  reportedAt: earlier,
  endedAt: null,
  closedAt: null,
  closerName: null,
  reason: null,
  video: 'none',
  task: null,
  decides: false,
  closesVideo: false,
  over: false,
  ...more,
})

const ended = { endedAt: earlier, over: true, lastDay: '2026-03-09' }
const closed = (v: Vocabulary) => ({ closedAt: earlier, closerName: v.person })

const leavers: [string, (v: Vocabulary) => Partial<LeaverView>][] = [
  ['for its leader', () => ({})],
  ['for the administrator, before the last day is over', (v) => ({ decides: true, task: taskOf(v, false) })],
  ['for the administrator, afterwards', (v) => ({ ...ended, decides: true, task: taskOf(v, true) })],
  ['for e-health', () => ({ decides: true, video: 'waits', closesVideo: true })],
  ['closed', (v) => ({ ...ended, ...closed(v), state: 'closed', video: 'closed' })],
  ['refused', (v) => ({ ...closed(v), state: 'refused', reason: v.reason })],
  ['refused too late', (v) => ({ ...ended, ...closed(v), state: 'refused', reason: v.reason })],
]

const peopleOf = (v: Vocabulary, count: number): OwnPerson[] =>
  times(count, (index) => ({
    personId: rowId(index),
    name: v.person,
    username: v.username,
    roles: times(1 + (index % 2), () => ({ role: 'user' as const, clinic: v.clinic })),
    active: index % 6 !== 5,
    expiresOn: index % 4 === 0 ? '2026-03-31' : null,
    trainedAt: index % 3 === 0 ? null : before,
    lastUsedAt: index % 5 === 0 ? null : before,
    leaverId: index % 4 === 0 ? rowId(100 + index) : null,
  }))

/** Orders of access, leavers, a leader's own people, the way to access to video. */
export const leaderSamples: readonly Sample[] = [
  {
    card: 'orderFormCard',
    situation: 'empty',
    draw: (t, v) => orderFormCard(t, { clinics: clinicsIn(v), domain: 'sykehus.example' }, nonce),
  },
  {
    card: 'orderFormCard',
    situation: 'refused, with every fault',
    draw: (t, v) =>
      orderFormCard(t, { clinics: clinicsIn(v).slice(0, 1), domain: 'sykehus.example' }, nonce, {
        typed: { clinicId: id, role: 'user', lines: v.reason },
        refusal: {
          code: 'order_invalid',
          faults: [
            { field: 'clinicId', code: 'order_clinic' },
            { field: 'role', code: 'order_role' },
            { field: 'lines', code: 'order_none' },
            { field: 'lines', code: 'order_too_many', params: { most: '50' } },
            ...['who', 'domain', 'part', 'twice'].map((fault, index) => ({
              field: 'lines',
              code: `order_line_${fault}`,
              params: { line: String(index + 1), found: v.word },
            })),
          ],
        },
      }),
  },
  ...[1, 4, 50].flatMap((count): Sample[] => [
    {
      card: 'orderCard',
      situation: `${String(count)} people, for its leader`,
      draw: (t, v) => orderCard(t, orderOf(v, count), { nonce, now }),
    },
    {
      card: 'orderCard',
      situation: `${String(count)} people, for the administrator`,
      draw: (t, v) =>
        orderCard(t, orderOf(v, count, { decides: true, task: taskOf(v, count === 4) }), {
          nonce,
          now,
          ...(count === 4 ? { refused: t('refusal.order_person_missing') } : {}),
        }),
    },
  ]),
  {
    card: 'leaverFormCard',
    situation: 'empty',
    draw: (t, v) =>
      leaverFormCard(
        t,
        { clinics: clinicsIn(v), form: { clinicId: id, who: '', lastDay: '', video: true } },
        nonce,
      ),
  },
  {
    card: 'leaverFormCard',
    situation: 'refused',
    draw: (t, v) =>
      leaverFormCard(
        t,
        {
          clinics: clinicsIn(v),
          form: { clinicId: id, who: v.username, lastDay: '2026-03-31', video: false },
        },
        nonce,
        {
          code: 'leaver_invalid',
          faults: [
            { field: 'clinicId', code: 'order_clinic' },
            { field: 'who', code: 'leaver_unknown' },
            { field: 'lastDay', code: 'day_missing' },
          ],
        },
      ),
  },
  ...leavers.map(([situation, more], index): Sample => ({
    card: 'leaverCard',
    situation,
    draw: (t, v) =>
      leaverCard(t, leaverOf(v, more(v)), {
        nonce,
        now,
        ...(index === 0 ? { done: t('leaver.sent') } : {}),
        ...(index === 1 ? { refused: t('refusal.task_taken') } : {}),
      }),
  })),
  {
    card: 'ownPeopleCard',
    situation: 'nobody',
    draw: (t) =>
      ownPeopleCard(
        t,
        { people: page([]), orders: [] },
        { nonce, now, done: t('order.sent', { people: 3, clinics: 1 }) },
      ),
  },
  ...(['only', 'middle'] as const).map((which): Sample => ({
    card: 'ownPeopleCard',
    situation: `20 people, ${which} page`,
    draw: (t, v) =>
      ownPeopleCard(
        t,
        {
          people: page(peopleOf(v, 20), which),
          orders: times(5, (index) => ({
            orderId: rowId(index),
            clinicName: v.clinic,
            orderedAt: earlier,
            waiting: index,
            lines: 5,
          })),
        },
        {
          nonce,
          now,
          ...(which === 'middle'
            ? {
                typed: v.username,
                refusal: { code: 'leaver_invalid', faults: [{ field: 'who', code: 'leaver_unknown' }] },
              }
            : {}),
        },
      ),
  })),
  { card: 'videoAccessCard', situation: 'for everybody', draw: (t) => videoAccessCard(t) },
]
