import { isHeldUp, isNotReached, takenBack } from '../bot/domain/message.ts'
import type { MessageState } from '../bot/domain/message.ts'
import type { EndedDraftView, ReceiptView } from '../bot/domain/sending.ts'
import { banner, button, buttons, card, facts, group, heading, note, text } from './kit.ts'
import type { Card } from './kit.ts'
import type { RefusalCode } from '../bot/domain/refusal.ts'
import type { Words } from './text/words.ts'
import { looks, stateBanner, stateName } from './message-state.ts'
import { trainingBanner } from './training.ts'
import { formatAhead, formatRecord, formatWhen } from './when.ts'

/** What a press on the receipt came to, where the receipt itself does not show it. */
interface Answer {
  refused?: RefusalCode
  said?: 'receipt.wrongDone' | 'next.posted'
}

/** Whether it waits for a moment to come, and can be stopped until then. */
const isHeld = ({ state, code, departAfter }: ReceiptView, now: Date): boolean =>
  state === 'queued' && (code !== null || (departAfter !== null && departAfter > now))

/** Seconds that its sender has for stopping it, where it leaves right after them; null where it waits for the hours. */
const stopSecondsOf = ({ code, confirmedAt, departAfter }: ReceiptView): number | null => {
  const seconds =
    departAfter === null || code !== null
      ? 0
      : Math.round((departAfter.getTime() - confirmedAt.getTime()) / 1000)
  return seconds > 0 && seconds <= 120 ? seconds : null
}

/** Whether a provider has it, so that the record may say that it was sent. */
const hasLeft = (state: MessageState): boolean =>
  state === 'accepted' || state === 'sent' || state === 'delivered'

const isMoving = (state: MessageState): boolean => looks[state] === 'accent'

/**
 * The receipt, which stays in the chat and follows the message: template, last two digits, status; never number
 * or text (XC-26).
 */
export const receiptCard = (t: Words, receipt: ReceiptView, now: Date, answer: Answer = {}): Card => {
  const stopSeconds = stopSecondsOf(receipt)
  const line = t('receipt.record', {
    when: formatRecord(t, receipt.departAfter ?? receipt.confirmedAt),
    template: receipt.templateName,
  })
  return card(t, t('receipt.summary', { state: stateName(t, receipt) }), [
    heading(receipt.templateName),
    trainingBanner(t, receipt.training),
    answer.refused === undefined ? null : banner('attention', [t(`refusal.${answer.refused}`)]),
    answer.said === undefined ? null : banner('good', [t(answer.said)]),
    stateBanner(t, receipt, now),
    facts([
      [t('receipt.lastTwo'), receipt.lastTwo],
      [t('receipt.confirmedAt'), formatWhen(t, receipt.confirmedAt, now)],
      [
        t('receipt.leaves'),
        // The banner of one that waits for the hours says it.
        isHeldUp(receipt) && receipt.departAfter !== null && receipt.departAfter > now
          ? formatAhead(t, receipt.departAfter, now)
          : null,
      ],
    ]),
    isHeld(receipt, now) &&
      note(
        stopSeconds === null
          ? t('receipt.stopHint')
          : t('receipt.stopTime', { seconds: String(stopSeconds) }),
      ),
    hasLeft(receipt.state) &&
      group([
        note(t('receipt.forRecord')),
        // In training nobody got it, and a record must not say that somebody did.
        text(receipt.training ? t('receipt.recordTraining', { line }) : line, { spacing: 'none' }),
      ]),
    isMoving(receipt.state) && note(t('receipt.updates')),
    buttons(
      isHeld(receipt, now) &&
        button(
          t('receipt.stop'),
          'message.stop',
          { messageId: receipt.messageId },
          { style: 'destructive', inputs: false },
        ),
      isNotReached(receipt) &&
        button(t('receipt.open'), 'message.show', { messageId: receipt.messageId }, { inputs: false }),
      // Not to somebody who was not to get it.
      receipt.state === 'unknown' &&
        answer.said !== 'receipt.wrongDone' &&
        button(t('repeat.open'), 'message.again', { messageId: receipt.messageId }, { inputs: false }),
      button(t('receipt.next'), 'send.next', { messageId: receipt.messageId }, { inputs: false }),
      button(t('send.other'), 'send.pick', {}, { inputs: false }),
      button(t('receipt.list'), 'message.sent', {}, { inputs: false }),
      receipt.code !== takenBack &&
        answer.said !== 'receipt.wrongDone' && {
          title: t('receipt.wrong'),
          fold: [
            text(t('receipt.wrongHint')),
            buttons(
              button(
                t('receipt.wrongReport'),
                'message.wrong',
                { messageId: receipt.messageId },
                { style: 'destructive', inputs: false },
              ),
            ),
          ],
        },
    ),
  ])
}

const draftTitles = {
  previewed: 'draft.openTitle',
  confirmed: 'draft.sentTitle',
  cancelled: 'draft.cancelledTitle',
  expired: 'draft.expiredTitle',
} as const

/** What takes the place of a draft that was not sent: nothing personal (XC-26). */
export const endedDraftCard = (t: Words, draft: EndedDraftView): Card =>
  card(t, t(draftTitles[draft.state]), [
    heading(t(draftTitles[draft.state])),
    text(draft.templateName),
    buttons(
      draft.reopens &&
        button(t('draft.reopen'), 'send.change', { draftId: draft.draftId }, { inputs: false }),
      button(t('send.other'), 'send.pick', {}, { inputs: false }),
    ),
  ])
