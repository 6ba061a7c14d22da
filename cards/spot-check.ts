import { checkQuestions, deviates } from '../bot/domain/deletion.ts'
import type { DeletionView, SpotCheckView } from '../bot/domain/deletion-view.ts'
import { formatInternational } from '../bot/domain/phone-number.ts'
import type { RefusalCode } from '../bot/domain/refusal.ts'
import { banner, bubble, button, buttons, card, facts, heading, inputToggle, note, text } from './kit.ts'
import type { Card, Element } from './kit.ts'
import type { Words } from './text/words.ts'
import { formatWhen } from './when.ts'

const questions = (t: Words, view: SpotCheckView, nonce: string): (Element | null)[] => {
  const press = { runId: view.runId, clinicId: view.clinicId, position: view.position, nonce }
  return [
    text(t('spotcheck.ask'), { spacing: 'medium' }),
    ...checkQuestions.map((question, index) =>
      text(`${String(index + 1)}. ${t(`spotcheck.question.${question}`)}`, { spacing: 'small' }),
    ),
    buttons(
      button(
        t('spotcheck.yes'),
        'spotcheck.answer',
        { ...press, follows: true },
        { style: 'positive', inputs: false },
      ),
      {
        title: t('spotcheck.no'),
        fold: [
          note(t('spotcheck.tick')),
          ...checkQuestions.map((question) =>
            inputToggle({
              id: question,
              label: t(`spotcheck.question.${question}`),
              title: t(`spotcheck.wrong.${question}`),
              value: 'false',
            }),
          ),
          buttons(
            button(
              t('spotcheck.report'),
              'spotcheck.answer',
              { ...press, follows: false },
              { style: 'destructive' },
            ),
          ),
        ],
      },
    ),
  ]
}

/** A message that was drawn, with number and text, for the answer to a press only (LE-46, XC-26). */
export const spotCheckCard = (
  t: Words,
  view: SpotCheckView,
  nonce: string,
  now: Date,
  refused?: RefusalCode,
): Card =>
  card(t, t('spotcheck.summary'), [
    heading(t('spotcheck.title', { position: view.position, of: view.of })),
    refused === undefined ? null : banner('attention', [t(`refusal.${refused}`)]),
    text({ text: view.templateName, strong: true }),
    text({ text: t('send.to'), subtle: true }),
    text({ text: formatInternational(view.recipient), size: 'large', strong: true }, { spacing: 'none' }),
    bubble([view.text]),
    facts([
      [t('message.sentBy'), view.senderName],
      [t('receipt.confirmedAt'), formatWhen(t, view.confirmedAt, now)],
      [t('message.consent'), t.code(`consent.${view.consentSource}`)],
      [t('common.status'), t(`message.state.${view.state}`)],
    ]),
    ...(view.answers === null
      ? questions(t, view, nonce)
      : [banner(deviates(view.answers) ? 'warning' : 'good', [t('spotcheck.answered')])]),
    note(t('spotcheck.recorded')),
    buttons(
      view.answers !== null &&
        view.next !== null &&
        button(
          t('deletion.showCheck', { position: view.next }),
          'spotcheck.show',
          { runId: view.runId, position: view.next },
          { inputs: false },
        ),
      button(t('spotcheck.back'), 'deletion.show', { clinicId: view.clinicId }, { inputs: false }),
    ),
  ])

/** Posted to other checkers: that messages wait for them, and nothing of those (LE-46). */
export const checksAskedCard = (t: Words, view: DeletionView): Card => {
  const waits = view.run?.state === 'checking' && view.run.checks.some((one) => !one.answered && !one.own)
  return card(t, t('spotcheck.askedTitle'), [
    heading(t('spotcheck.askedTitle')),
    waits ? text(t('spotcheck.asked', { clinic: view.clinicName })) : text(t('spotcheck.noneLeft')),
    waits
      ? buttons(
          button(
            t('deletion.title'),
            'deletion.show',
            { clinicId: view.clinicId },
            { style: 'positive', inputs: false },
          ),
        )
      : null,
  ])
}
