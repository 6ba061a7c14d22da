import { formatInternational } from '../bot/domain/phone-number.ts'
import type { WholeMessage } from '../bot/domain/sending.ts'
import { bubble, button, buttons, card, facts, heading, note, subheading, text } from './kit.ts'
import type { Card } from './kit.ts'
import { stateBanner } from './send-receipt.ts'
import type { Words } from './text/words.ts'
import { formatWhen } from './when.ts'

/** A message with number, text and history, for the answer to a press only (XC-26). */
export const messageCard = (
  t: Words,
  { message, senderName }: { message: WholeMessage; senderName: string },
  now: Date,
): Card =>
  card(t, t('message.summary'), [
    heading(message.templateName),
    stateBanner(t, message.state, message.code),
    text({ text: t('send.to'), subtle: true }),
    text({ text: formatInternational(message.recipient), size: 'large', strong: true }, { spacing: 'none' }),
    bubble([message.text]),
    facts([
      [t('common.sender'), message.senderText],
      [t('message.sentBy'), senderName],
      [t('receipt.confirmedAt'), formatWhen(t, message.confirmedAt, now)],
      [t('message.consent'), t(`consent.${message.consentSource}`)],
    ]),
    subheading(t('message.history')),
    ...message.history.map(({ to, at, code }) =>
      text(
        [
          { text: `${formatWhen(t, at, now)}  `, subtle: true },
          t(`message.state.${to}`),
          ...(code === null ? [] : [{ text: ` (${t('message.code', { code })})`, subtle: true }]),
        ],
        { spacing: 'small' },
      ),
    ),
    note(t('message.recorded')),
    buttons(button(t('receipt.list'), 'message.sent', {}, { inputs: false })),
  ])
