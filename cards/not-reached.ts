import type { Page } from '../bot/domain/page.ts'
import type { SentMessage } from '../bot/domain/sending.ts'
import { banner, button, card, heading, note, row, text } from './kit.ts'
import type { Card } from './kit.ts'
import { opener } from './help.ts'
import { pager } from './pager.ts'
import type { Words } from './text/words.ts'
import { formatWhen } from './when.ts'

/** Messages that reached nobody, each to be opened, called about, and marked (XC-28). */
export const notReachedCard = (
  t: Words,
  list: Page<SentMessage>,
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
            state: t(`message.state.${one.state}`),
          }),
        ],
        button(one.templateName, 'message.show', { messageId: one.messageId }),
      ),
    ),
    ...pager(t, list, 'message.notReached', {}, opener(t, 'sent')),
  ])
