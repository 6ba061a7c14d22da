import type { RefusalCode, FieldFault } from '../bot/domain/refusal.ts'
import { faultOf } from './fault.ts'
import { opener } from './help.ts'
import { banner, button, buttons, card, heading, inputDate, text } from './kit.ts'
import type { Card } from './kit.ts'
import type { Words } from './text/words.ts'
import { formatWeekdayDate } from './when.ts'

/** When somebody is away, and the form for it. */
export const awayCard = (
  t: Words,
  view: { away: { from: string; until: string } | null; today: string },
  nonce: string,
  again: {
    typed?: { from: string; until: string }
    refusal?: { code: RefusalCode; faults: readonly FieldFault[] }
    saved?: boolean
  } = {},
): Card => {
  const faults = again.refusal?.faults ?? []
  const { away, today } = view
  return card(t, t('away.title'), [
    heading(t('away.title')),
    again.refusal === undefined ? null : banner('attention', [t(`refusal.${again.refusal.code}`)]),
    away === null
      ? again.saved === true
        ? banner('good', [t('away.here')])
        : null
      : banner(again.saved === true ? 'good' : 'accent', [
          t('away.set', {
            from: formatWeekdayDate(t, away.from),
            until: formatWeekdayDate(t, away.until),
          }),
        ]),
    text(t('away.what')),
    inputDate({
      id: 'from',
      label: t('away.from'),
      value: again.typed?.from ?? away?.from ?? today,
      fault: faultOf(t, faults, 'from'),
    }),
    inputDate({
      id: 'until',
      label: t('away.until'),
      value: again.typed?.until ?? away?.until,
      fault: faultOf(t, faults, 'until'),
    }),
    buttons(
      button(t('away.save'), 'away.set', { nonce }, { style: 'positive' }),
      away !== null && button(t('away.back'), 'away.set', { nonce, here: 'true' }, { inputs: false }),
      opener(t, 'help'),
    ),
  ])
}
