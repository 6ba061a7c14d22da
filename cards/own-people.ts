import type { LeaderView, OwnPerson } from '../bot/domain/leader-view.ts'
import type { FieldFault, RefusalCode } from '../bot/domain/refusal.ts'
import { faultOf } from './fault.ts'
import { expendable } from './fit.ts'
import { commandWord, opener } from './help.ts'
import { banner, button, buttons, card, heading, inputText, row, subheading, text } from './kit.ts'
import type { Card } from './kit.ts'
import { pager } from './pager.ts'
import type { Words } from './text/words.ts'
import { formatDay, formatWeekdayDate, formatWhen } from './when.ts'

const lines = (t: Words, one: OwnPerson): string[] => [
  one.roles.map(({ role, clinic }) => `${t(`role.${role}`)}, ${clinic}`).join(' · '),
  [
    one.active ? null : t('ownPeople.inactive'),
    one.leaverId === null ? null : t('ownPeople.leaves'),
    one.expiresOn === null || !one.active
      ? null
      : t('ownPeople.until', { day: formatWeekdayDate(t, one.expiresOn) }),
    one.trainedAt === null
      ? t('ownPeople.untrained')
      : t('ownPeople.trained', { when: formatDay(t, one.trainedAt) }),
    one.lastUsedAt === null
      ? t('ownPeople.unused')
      : t('ownPeople.used', { when: formatDay(t, one.lastUsedAt) }),
  ]
    .filter((part) => part !== null)
    .join(' · '),
]

/** A leader's own people: who has access, is trained, and used it last; press one to report that the person leaves. */
export const ownPeopleCard = (
  t: Words,
  view: LeaderView,
  around: {
    nonce: string
    now: Date
    done?: string
    typed?: string
    refusal?: { code: RefusalCode; faults: readonly FieldFault[] }
  },
): Card =>
  card(t, t('ownPeople.title'), [
    heading(t('ownPeople.title')),
    around.done === undefined ? null : banner('good', [around.done]),
    around.refusal === undefined ? null : banner('attention', [t(`refusal.${around.refusal.code}`)]),
    view.people.items.length === 0 ? text(t('ownPeople.none')) : null,
    ...view.people.items.map((one) =>
      row(
        `${one.name} (${one.username})`,
        lines(t, one),
        one.leaverId === null
          ? button(one.name, 'leaver.form', { personId: one.personId })
          : button(one.name, 'leaver.show', { leaverId: one.leaverId }),
      ),
    ),
    ...pager(t, view.people, 'leader.people', {}),
    ...(view.orders.length === 0
      ? []
      : [
          expendable(2, [
            subheading(t('ownPeople.orders')),
            ...view.orders.map((one) =>
              row(
                `${one.clinicName}, ${formatWhen(t, one.orderedAt, around.now)}`,
                [t('order.progress', { done: one.lines - one.waiting, all: one.lines })],
                button(one.clinicName, 'order.show', { orderId: one.orderId }),
              ),
            ),
          ]),
        ]),
    buttons(
      opener(t, 'order'),
      opener(t, 'leaver'),
      {
        title: t('ownPeople.add'),
        fold: [
          inputText(
            {
              id: 'who',
              label: t('leaver.who'),
              value: around.typed,
              required: t('common.required'),
              fault: faultOf(t, around.refusal?.faults ?? [], 'who'),
            },
            { maxLength: 100 },
          ),
          buttons(button(t('ownPeople.add'), 'leader.add', { nonce: around.nonce })),
        ],
      },
      opener(t, 'help'),
    ),
  ])

/** How access to video is had: another way than access to SMS (VID-11, A-14). */
export const videoAccessCard = (t: Words): Card =>
  card(t, t('video.title'), [
    heading(t('video.title')),
    text(t('video.what')),
    text(t('video.step1'), { spacing: 'small' }),
    text(t('video.step2'), { spacing: 'small' }),
    text(t('video.step3'), { spacing: 'small' }),
    text(t('video.leaving', { word: commandWord(t, 'leaver') })),
    buttons(opener(t, 'help')),
  ])
