import { formatInternational } from '../bot/domain/phone-number.ts'
import type { RepeatView } from '../bot/domain/sending.ts'
import { banner, bubble, button, buttons, card, facts, heading, text } from './kit.ts'
import type { Card } from './kit.ts'
import { attestInputs } from './send-form.ts'
import type { Again } from './send-form.ts'
import type { Words } from './text/words.ts'
import { trainingBanner } from './training.ts'

/**
 * An unknown message before it is sent again, for the answer to a press only (XC-26): whoever repeats it reads number
 * and text, and attests for themselves what the first sender attested (LE-21, XC-31).
 */
export const repeatCard = (t: Words, view: RepeatView, again?: Again): Card =>
  card(t, t('repeat.summary'), [
    heading(t('repeat.summary')),
    trainingBanner(t, view.training),
    banner('warning', [t('repeat.title'), t('repeat.what')]),
    again === undefined ? null : banner('attention', [t(`refusal.${again.code}`)]),
    text({ text: t('send.to'), subtle: true }),
    text(
      { text: formatInternational(view.recipient), size: 'extraLarge', strong: true },
      { spacing: 'none' },
    ),
    text({ text: t('send.exactText'), subtle: true }, { spacing: 'medium' }),
    bubble([view.text]),
    facts([
      [t('common.sender'), view.senderText],
      [t('send.template'), view.templateName],
    ]),
    text(t('repeat.attest'), { spacing: 'medium' }),
    ...attestInputs(t, view, again?.faults ?? []),
    buttons(
      button(t('send.toPreview'), 'message.repeat', { messageId: view.messageId }, { style: 'positive' }),
      button(t('notReached.title'), 'message.notReached', {}, { inputs: false }),
    ),
  ])
