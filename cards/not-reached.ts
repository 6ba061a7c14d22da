import type { Page } from '../bot/domain/page.ts'
import type { NotReachedMessage } from '../bot/domain/sending.ts'
import { banner, button, card, heading, note, row, text } from './kit.ts'
import type { Card } from './kit.ts'
import { opener } from './help.ts'
import { addsTo, stateName, waitOf } from './message-state.ts'
import { pager } from './pager.ts'
import type { Words } from './text/words.ts'
import { formatWhen } from './when.ts'

const sentence = (said: readonly (string | null)[]): string => {
  const line = said.filter((one) => one !== null).join(' · ')
  return line.charAt(0).toUpperCase() + line.slice(1)
}

/** Messages that reached nobody, why and whose they are, each to be opened, called about, and marked (XC-28). */
export const notReachedCard = (
  t: Words,
  list: Page<NotReachedMessage>,
  now: Date,
  followedUp: boolean = false,
): Card =>
  card(t, t('notReached.title'), [
    heading(t('notReached.title')),
    followedUp ? banner('good', [t('notReached.marked')]) : null,
    list.total === 0 ? text(t('notReached.none')) : note(t('notReached.hint')),
    ...list.items.map((one) =>
      row(
        one.templateName,
        [
          t('sent.row', {
            when: formatWhen(t, one.confirmedAt, now),
            digits: one.lastTwo,
            state: stateName(t, one),
          }),
          sentence([
            waitOf(t, one, now) ?? (addsTo(one.code) ? t.code(`message.because.${one.code}`) : null),
            t('notReached.sentBy', { name: one.senderName }),
          ]),
        ],
        button(one.templateName, 'message.show', { messageId: one.messageId }),
      ),
    ),
    ...pager(t, list, 'message.notReached', {}, opener(t, 'sent')),
  ])
