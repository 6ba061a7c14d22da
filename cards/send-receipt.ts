import type { MessageState } from '../bot/domain/message.ts'
import type { EndedDraftView, ReceiptView } from '../bot/domain/sending.ts'
import { banner, button, buttons, card, facts, heading, note, text } from './kit.ts'
import type { Card } from './kit.ts'
import type { Again } from './send-form.ts'
import type { Words } from './text/words.ts'
import { formatAhead, formatWhen } from './when.ts'

const looks = {
  queued: 'accent',
  sending: 'accent',
  accepted: 'accent',
  sent: 'accent',
  delivered: 'good',
  failed: 'attention',
  expired: 'attention',
  unknown: 'warning',
  stopped: 'attention',
} as const satisfies Record<MessageState, 'good' | 'warning' | 'attention' | 'accent'>

/** The state of a message with what to do about it, by its code where that says more. */
export const stateBanner = (t: Words, state: MessageState, code: string | null) => {
  const known = t(`message.state.${state}`)
  return state === 'failed' || state === 'expired' || state === 'unknown' || state === 'stopped'
    ? banner(looks[state], [known, t.code(`message.reason.${code ?? ''}`) ?? t(`message.advice.${state}`)])
    : banner(looks[state], [known])
}

/** Whether it waits for a moment to come, and can be stopped until then. */
const isHeld = ({ state, departAfter }: ReceiptView, now: Date): boolean =>
  state === 'queued' && departAfter !== null && departAfter > now

const isMoving = (state: MessageState): boolean => looks[state] === 'accent'

/**
 * The receipt, which stays in the chat and follows the message: template, last two digits, status; never number
 * or text (XC-26).
 */
export const receiptCard = (t: Words, receipt: ReceiptView, now: Date, again?: Again): Card =>
  card(t, t('receipt.summary', { state: t(`message.state.${receipt.state}`) }), [
    heading(receipt.templateName),
    again === undefined ? null : banner('attention', [t(`refusal.${again.code}`)]),
    stateBanner(t, receipt.state, receipt.code),
    facts([
      [t('receipt.lastTwo'), receipt.lastTwo],
      [t('receipt.confirmedAt'), formatWhen(t, receipt.confirmedAt, now)],
      [
        t('receipt.leaves'),
        isHeld(receipt, now) && receipt.departAfter !== null
          ? formatAhead(t, receipt.departAfter, now)
          : null,
      ],
    ]),
    isHeld(receipt, now) && note(t('receipt.stopHint')),
    isMoving(receipt.state) && note(t('receipt.updates')),
    buttons(
      isHeld(receipt, now) &&
        button(
          t('receipt.stop'),
          'message.stop',
          { messageId: receipt.messageId },
          { style: 'destructive', inputs: false },
        ),
      button(t('receipt.another'), 'send.pick', {}, { inputs: false }),
      button(t('receipt.list'), 'message.sent', {}, { inputs: false }),
    ),
  ])

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
