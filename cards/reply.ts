import type { ReceiptView } from '../bot/domain/sending.ts'
import { banner, button, buttons, card, facts, heading, text } from './kit.ts'
import type { Card } from './kit.ts'
import type { Words } from './text/words.ts'
import { formatWhen } from './when.ts'

/** Explains to a sender that START is no Ja, with the way to asking: no number, no text (XC-26). */
export const startCard = (
  t: Words,
  { messageId, templateName, lastTwo, confirmedAt }: ReceiptView,
  now: Date,
): Card =>
  card(t, t('reply.startTitle'), [
    heading(t('reply.startTitle')),
    banner('warning', [t('reply.startWhat')]),
    text(t('reply.startAdvice')),
    facts([
      [t('reply.toMessage'), templateName],
      [t('receipt.lastTwo'), lastTwo],
      [t('receipt.confirmedAt'), formatWhen(t, confirmedAt, now)],
    ]),
    buttons(
      button(t('receipt.open'), 'message.show', { messageId }, { inputs: false }),
      button(t('reply.record'), 'consent.find', {}, { inputs: false }),
    ),
  ])
