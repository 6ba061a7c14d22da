import type { Refusal } from '../bot/domain/refusal.ts'
import type { TrainingView } from '../bot/domain/sending.ts'
import { faultOf } from './fault.ts'
import { banner, button, buttons, card, heading, inputText, note, text } from './kit.ts'
import type { Card, Element } from './kit.ts'
import { largestCard } from './fit.ts'
import { opener } from './help.ts'
import type { Words } from './text/words.ts'

/** Says on every card of sending that nothing reaches a real phone (XC-23). */
export const trainingBanner = (t: Words, training: boolean): Element | null =>
  training ? banner('warning', [t('training.banner')]) : null

const bytesOf = (drawn: Card): number => Buffer.byteLength(JSON.stringify(drawn), 'utf16le')

const onTop = (drawn: Card, said: Element): Card => {
  const [first, ...rest] = drawn.body
  const titled = first?.type === 'TextBlock' && first['style'] === 'heading'
  return { ...drawn, body: titled ? [first, said, ...rest] : [said, ...drawn.body] }
}

/**
 * The same for a whole card, whichever it is: it stands on top, under the title, once; as a line alone where a card is
 * so full that Teams would not take it with the box.
 */
export const inTraining = (t: Words, drawn: Card): Card => {
  const box = banner('warning', [t('training.banner')])
  const isSaid = (element: Element): boolean => JSON.stringify(element) === JSON.stringify(box)
  if (drawn.body.some(isSaid)) return drawn
  const boxed = onTop(drawn, box)
  if (bytesOf(boxed) <= largestCard) return boxed
  return onTop(drawn, text({ text: `⚠ ${t('training.banner')}`, strong: true }))
}

/** Training of the trust for e-health: the state, the numbers, and the switch with its reason. */
export const trainingCard = (
  t: Words,
  view: TrainingView,
  nonce: string,
  again: { typed?: { reason: string; numbers: string }; refusal?: Refusal } = {},
): Card => {
  const faults = again.refusal?.faults ?? []
  const set = { nonce, training: view.training ? ('false' as const) : ('true' as const) }
  const keep = { nonce, training: view.training ? ('true' as const) : ('false' as const) }
  return card(t, t('training.title'), [
    heading(t('training.title')),
    again.refusal === undefined ? null : banner('attention', [t(`refusal.${again.refusal.code}`)]),
    view.training ? trainingBanner(t, true) : banner('good', [t('training.off')]),
    view.reason === null ? null : text([{ text: `${t('common.reason')}: `, subtle: true }, view.reason]),
    inputText(
      {
        id: 'numbers',
        label: t('training.numbers'),
        value: again.typed?.numbers ?? view.numbers.join('\n'),
        fault: faultOf(t, faults, 'numbers'),
      },
      { multiline: true, maxLength: 2_000 },
    ),
    note(t('training.numbersHint')),
    inputText(
      {
        id: 'reason',
        label: t('common.reason'),
        value: again.typed?.reason,
        required: t('common.required'),
        fault: faultOf(t, faults, 'reason'),
      },
      { maxLength: 500 },
    ),
    buttons(
      button(t(view.training ? 'training.switchOff' : 'training.switchOn'), 'training.set', set, {
        style: view.training ? 'destructive' : 'positive',
      }),
      button(t('training.saveNumbers'), 'training.set', keep),
      opener(t, 'help'),
    ),
  ])
}
