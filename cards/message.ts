import { followUpWays, isHeldUp, isNotReached } from '../bot/domain/message.ts'
import { formatInternational } from '../bot/domain/phone-number.ts'
import type { WholeMessage } from '../bot/domain/sending.ts'
import {
  banner,
  bubble,
  button,
  buttons,
  card,
  facts,
  group,
  heading,
  note,
  subheading,
  text,
} from './kit.ts'
import type { Card } from './kit.ts'
import { addsTo, stateBanner, stateName } from './message-state.ts'
import type { Words } from './text/words.ts'
import { trainingBanner } from './training.ts'
import { formatAhead, formatWhen } from './when.ts'

/** Why a message changed its state: our codes in words, a provider's own as it is. */
export const messageCode = (t: Words, code: string): string =>
  t.code(`message.because.${code}`) ?? t('message.code', { code: code.replace(/^http_/u, 'HTTP ') })

/** A message with number, text and history, for the answer to a press only (XC-26). */
export const messageCard = (
  t: Words,
  { message, senderName, followerName }: { message: WholeMessage; senderName: string; followerName: string },
  now: Date,
  mayDelete = false,
): Card =>
  card(t, t('message.summary'), [
    heading(message.templateName),
    trainingBanner(t, message.training),
    stateBanner(t, message, now, 'colleague'),
    text({ text: t('send.to'), subtle: true }),
    text({ text: formatInternational(message.recipient), size: 'large', strong: true }, { spacing: 'none' }),
    bubble([message.text]),
    facts([
      [t('common.sender'), message.senderText],
      [t('message.sentBy'), senderName],
      [t('receipt.confirmedAt'), formatWhen(t, message.confirmedAt, now)],
      [
        t('receipt.leaves'),
        isHeldUp(message) && message.departAfter !== null && message.departAfter > now
          ? formatAhead(t, message.departAfter, now)
          : null,
      ],
      [t('message.consent'), t(`consent.${message.consentSource}`)],
    ]),
    message.followUp !== null &&
      banner('good', [
        t(`followUp.done.${message.followUp.way}`, {
          name: followerName,
          when: formatWhen(t, message.followUp.at, now),
        }),
      ]),
    isNotReached(message) && message.followUp === null && message.repeated === null
      ? group([
          text(t('followUp.question'), { spacing: 'medium' }),
          message.state === 'unknown' && note(t('repeat.hint')),
          message.state === 'queued' && note(t('followUp.stillLeaves')),
          buttons(
            ...followUpWays.map((way) =>
              button(
                t(`followUp.${way}`),
                'message.followUp',
                { messageId: message.messageId, way },
                { inputs: false },
              ),
            ),
            message.state === 'unknown' &&
              button(t('repeat.open'), 'message.again', { messageId: message.messageId }, { inputs: false }),
          ),
        ])
      : null,
    message.repeated !== null &&
      banner('accent', [t('repeat.done', { state: t(`message.state.${message.repeated}`) })]),
    subheading(t('message.history')),
    ...message.history.map(({ to, at, code }) =>
      text(
        [
          { text: `${formatWhen(t, at, now)}  `, subtle: true },
          stateName(t, { state: to, code }),
          ...(addsTo(code) ? [{ text: ` (${messageCode(t, code)})`, subtle: true }] : []),
        ],
        { spacing: 'small' },
      ),
    ),
    note(t('message.recorded')),
    buttons(
      button(t('receipt.list'), 'message.sent', {}, { inputs: false }),
      button(t('notReached.title'), 'message.notReached', {}, { inputs: false }),
      mayDelete &&
        button(
          t('messageDeletion.open'),
          'message.deleteForm',
          { messageId: message.messageId },
          { inputs: false },
        ),
    ),
  ])
