import type { Page } from '../bot/domain/page.ts'
import type { SentMessage } from '../bot/domain/sending.ts'
import { faultOf } from './fault.ts'
import { banner, button, buttons, card, heading, inputText, note, row, text } from './kit.ts'
import type { Card } from './kit.ts'
import { stateName } from './message-state.ts'
import { pager } from './pager.ts'
import type { Again } from './send-form.ts'
import type { Words } from './text/words.ts'
import { trainingBanner } from './training.ts'
import { formatWhen } from './when.ts'

/** The sent messages of the own clinics: time, template, last two digits, status (LE-11, LE-42). */
export const sentListCard = (
  t: Words,
  sent: { number: string; rows: Page<SentMessage>; training: boolean },
  now: Date,
  again?: Again,
): Card => {
  const searched = sent.number !== '' && again === undefined
  return card(t, t('sent.title'), [
    heading(t('sent.title')),
    trainingBanner(t, sent.training),
    again === undefined ? null : banner('attention', [t(`refusal.${again.code}`)]),
    inputText(
      {
        id: 'number',
        label: t('sent.number'),
        value: sent.number === '' ? undefined : sent.number,
        fault: faultOf(t, again?.faults ?? [], 'number'),
      },
      { style: 'tel', maxLength: 40 },
    ),
    buttons(
      button(t('common.search'), 'message.sent', { page: 1 }),
      searched && button(t('sent.all'), 'message.sent', {}, { inputs: false }),
    ),
    sent.rows.total === 0 ? text(t(searched ? 'sent.noneToNumber' : 'sent.none')) : null,
    ...sent.rows.items.map((one) =>
      row(
        one.templateName,
        [
          t('sent.row', {
            when: formatWhen(t, one.confirmedAt, now),
            digits: one.lastTwo,
            state: stateName(t, one),
          }),
        ],
        button(one.templateName, 'message.show', { messageId: one.messageId }),
      ),
    ),
    sent.rows.pages > 1 || sent.rows.total === 0 ? null : note(t('common.total', sent.rows)),
    ...pager(t, sent.rows, 'message.sent', searched ? { number: sent.number } : {}),
  ])
}
