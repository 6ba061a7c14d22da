import { orderableRoles } from '../bot/domain/access-order.ts'
import type { OrderClinic, OrderableRole } from '../bot/domain/access-order.ts'
import type { OrderLineView, OrderView } from '../bot/domain/leader-view.ts'
import { isHeld } from '../bot/domain/task-view.ts'
import type { FieldFault, RefusalCode } from '../bot/domain/refusal.ts'
import { faultOf } from './fault.ts'
import { expendable } from './fit.ts'
import { opener } from './help.ts'
import {
  banner,
  button,
  buttons,
  card,
  facts,
  group,
  heading,
  inputChoice,
  inputText,
  note,
  quoted,
  text,
} from './kit.ts'
import type { Card, Element, Fold } from './kit.ts'
import { taskBlock } from './task.ts'
import type { Words } from './text/words.ts'
import { formatWhen } from './when.ts'

/** Why a form comes back: the refusal with its faults. */
interface Refused {
  code: RefusalCode
  faults: readonly FieldFault[]
}

/** The form of an order: one person a line (LE-12). */
export const orderFormCard = (
  t: Words,
  view: { clinics: readonly OrderClinic[]; domain: string },
  nonce: string,
  again: { typed?: { clinicId: string; role: string; lines: string }; refusal?: Refused } = {},
): Card => {
  const faults = again.refusal?.faults ?? []
  const { typed } = again
  const other = view.clinics[1] ?? view.clinics[0]
  const example = `${t('order.exampleName')}@${view.domain}; ${other?.key ?? 'MED'}; ${t('role.deputy').toLowerCase()}`
  return card(t, t('order.formTitle'), [
    heading(t('order.formTitle')),
    again.refusal === undefined ? null : banner('attention', [t(`refusal.${again.refusal.code}`)]),
    text(t('order.what')),
    inputChoice(
      {
        id: 'clinicId',
        label: t('common.clinic'),
        value: typed?.clinicId ?? view.clinics[0]?.id,
        fault: faultOf(t, faults, 'clinicId'),
      },
      view.clinics.map(({ id, key, name }) => ({ title: `${key} – ${name}`, value: id })),
    ),
    inputChoice(
      {
        id: 'role',
        label: t('order.role'),
        value: typed?.role ?? 'user',
        fault: faultOf(t, faults, 'role'),
      },
      (Object.keys(orderableRoles) as OrderableRole[]).map((role) => ({
        title: t(`role.${role}`),
        value: role,
      })),
    ),
    inputText(
      {
        id: 'lines',
        label: t('order.lines'),
        value: typed?.lines,
        required: t('fault.order_none'),
        fault: faultOf(t, faults, 'lines'),
      },
      { multiline: true, maxLength: 4_000 },
    ),
    note(t('order.linesHint', { example })),
    buttons(
      button(t('order.send'), 'order.send', { nonce }, { style: 'positive' }),
      opener(t, 'ownPeople'),
      opener(t, 'help'),
    ),
  ])
}

const looks = { waiting: 'accent', done: 'good', refused: 'attention' } as const

/** Waiting lines that have their buttons at once: when one is settled, the next has them. */
const mostAtOnce = 6

const lineBlock = (t: Words, line: OrderLineView, view: OrderView, nonce: string): Element => {
  const { lineId } = line
  const ordered = { orderId: view.orderId, lineId }
  const waiting = view.lines.filter((one) => one.state === 'waiting').slice(0, mostAtOnce)
  const decides = view.decides && waiting.includes(line)
  return group(
    [
      text([
        { text: line.who, strong: true },
        ` · ${t(`role.${line.role}`)} · `,
        {
          text: t(view.decides && line.state === 'waiting' ? 'order.waits' : `order.${line.state}`),
          color: looks[line.state],
        },
      ]),
      line.reason === null ? null : text({ text: quoted(t, line.reason), italic: true }, { spacing: 'none' }),
      decides && line.hasAccess ? note(t('order.hasAccess')) : null,
      decides && !line.hasAccess
        ? buttons(
            line.personId === null
              ? button(
                  t('order.create'),
                  'person.find',
                  { clinicId: view.clinicId, address: line.address, role: line.role, ...ordered },
                  { inputs: false },
                )
              : button(
                  t('order.change'),
                  'person.edit',
                  { clinicId: view.clinicId, personId: line.personId, role: line.role, ...ordered },
                  { inputs: false },
                ),
          )
        : null,
      decides && line.hasAccess
        ? buttons(
            button(
              t('order.complete'),
              'order.complete',
              { lineId, orderId: view.orderId, nonce },
              { style: 'positive', inputs: false },
            ),
          )
        : null,
    ],
    { separator: true, spacing: 'medium' },
  )
}

/** The fold in which a line is refused, with the reason that the leader reads. */
const refuseFold = (t: Words, view: OrderView, nonce: string): Fold => {
  const waiting = view.lines.filter((one) => one.state === 'waiting').slice(0, mostAtOnce)
  return {
    title: t('order.refuse'),
    fold: [
      inputChoice(
        { id: 'lineId', label: t('order.whom'), value: waiting[0]?.lineId },
        waiting.map(({ lineId, who }) => ({ title: who, value: lineId })),
      ),
      inputText(
        { id: 'reason', label: t('order.reasonLabel'), required: t('fault.reason_missing') },
        { multiline: true, maxLength: 500 },
      ),
      buttons(
        button(t('order.refuse'), 'order.refuse', { orderId: view.orderId, nonce }, { style: 'destructive' }),
      ),
    ],
  }
}

/** An order, for those who decide on it and for the leader who made it: what became of each person. */
export const orderCard = (
  t: Words,
  view: OrderView,
  around: { nonce: string; now: Date; refused?: string; done?: string },
): Card => {
  const { nonce, now } = around
  const decides = view.decides && !isHeld(view.task)
  const settled = view.lines.filter((one) => one.state !== 'waiting').length
  return card(t, t('order.summary'), [
    heading(t('order.title')),
    around.done === undefined ? null : banner('good', [around.done]),
    around.refused === undefined ? null : banner('attention', [around.refused]),
    banner(settled === view.lines.length ? 'good' : 'accent', [
      t('order.progress', { done: settled, all: view.lines.length }),
    ]),
    taskBlock(t, view.task, nonce, now),
    facts([
      [t('common.clinic'), view.clinicName],
      [t('order.by'), `${view.leaderName}, ${formatWhen(t, view.orderedAt, now)}`],
    ]),
    ...view.lines.slice(0, 10).map((line) => lineBlock(t, line, { ...view, decides }, nonce)),
    ...(view.lines.length > 10
      ? [
          expendable(
            3,
            view.lines.slice(10).map((line) => lineBlock(t, line, { ...view, decides }, nonce)),
          ),
        ]
      : []),
    buttons(
      decides && refuseFold(t, view, nonce),
      button(t('proposal.refresh'), 'order.show', { orderId: view.orderId }, { inputs: false }),
      opener(t, view.decides ? 'queue' : 'help'),
    ),
  ])
}
