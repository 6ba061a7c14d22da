import type { DeviationView, NextView } from '../bot/domain/sending.ts'
import { banner, button, buttons, card, facts, heading, text } from './kit.ts'
import type { Card } from './kit.ts'
import { opener } from './help.ts'
import type { Words } from './text/words.ts'
import { formatWhen } from './when.ts'

/** Posted for a next recipient: nothing but a button, since the values are the answer to a press (XC-26). */
export const nextCard = (t: Words, next: NextView): Card =>
  card(t, t('next.title'), [
    heading(t('next.title')),
    text(next.templateName),
    buttons(
      button(
        t('next.open'),
        'send.nextForm',
        { messageId: next.messageId },
        { style: 'positive', inputs: false },
      ),
    ),
  ])

/** Tells an administrator that a message went to the wrong person, or what a spot check found: no number, no text. */
export const deviationCard = (t: Words, deviation: DeviationView, nonce: string, now: Date): Card => {
  const title = t(deviation.kind === 'spot_check' ? 'deviation.spotCheckTitle' : 'deviation.title')
  const { deviationId, messageId } = deviation
  return card(t, title, [
    heading(title),
    deviation.open
      ? banner('attention', [t(deviation.kind === 'spot_check' ? 'deviation.spotCheck' : 'deviation.what')])
      : banner('good', [t('deviation.closed')]),
    facts([
      [t('common.clinic'), deviation.clinicName],
      [t('send.template'), deviation.templateName],
      [
        t('deviation.wrong'),
        deviation.wrong.map((question) => t(`spotcheck.wrong.${question}`)).join(' · ') || null,
      ],
      [t('receipt.confirmedAt'), formatWhen(t, deviation.confirmedAt, now)],
      [t('deviation.reportedBy'), deviation.reporterName],
      [t('deviation.reportedAt'), formatWhen(t, deviation.reportedAt, now)],
    ]),
    deviation.deleted
      ? text(t('deviation.deleted'))
      : deviation.open && deviation.kind === 'spot_check'
        ? text(t('deviation.lookFirst'))
        : null,
    deviation.open && deviation.own ? text(t('refusal.own_deviation')) : null,
    buttons(
      !deviation.deleted && button(t('receipt.open'), 'message.show', { messageId }, { inputs: false }),
      deviation.open &&
        !deviation.own &&
        button(t('deviation.close'), 'deviation.close', { deviationId, nonce }, { style: 'positive' }),
      opener(t, 'queue'),
    ),
  ])
}
