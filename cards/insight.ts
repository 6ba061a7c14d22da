import type { Insight, OutcomeCounts } from '../bot/domain/insight.ts'
import { outcomes } from '../bot/domain/insight.ts'
import { opener } from './help.ts'
import { buttons, card, facts, heading, linkButton, note, subheading, text } from './kit.ts'
import type { Card } from './kit.ts'
import type { Words } from './text/words.ts'

/** The days that the card sums up. */
export const insightDays = 30

/**
 * The figures in short, with the way to the charts (`tab`, null where there is no page): what became of messages,
 * where proposals wait, what is due for deletion. Counts only, so that it may be posted.
 */
export const insightCard = (t: Words, insight: Insight, tab: string | null): Card => {
  const { messages, proposals, deletions } = insight
  const total = (of: (counts: OutcomeCounts) => number) =>
    messages.days.reduce((sum, one) => sum + of(one), 0)
  const waiting = proposals.waiting
    .map(({ at, fresh, slow, late }) => ({ at, count: fresh + slow + late }))
    .filter(({ count }) => count > 0)
  const number = new Intl.NumberFormat(t.language)
  return card(t, t('insight.title'), [
    heading(t('insight.title')),
    note(t('insight.hint')),
    subheading(t('insight.lastDays', { days: insightDays })),
    text(
      t('insight.messagesHint', {
        total: number.format(total((one) => outcomes.reduce((sum, outcome) => sum + one[outcome], 0))),
        delivered: number.format(total((one) => one.delivered)),
        missed: number.format(total((one) => one.notReached)),
      }),
    ),
    subheading(t('insight.waiting')),
    waiting.length === 0
      ? text(t('insight.nothing'))
      : facts(
          waiting.map(({ at, count }) => [
            at === 'returned' ? t('insight.proposer') : t(`proposal.state.${at}`),
            number.format(count),
          ]),
        ),
    subheading(t('insight.overdue')),
    text(number.format(deletions.reduce((sum, one) => sum + one.overdue, 0))),
    buttons(tab !== null && linkButton(t('insight.openTab'), tab), opener(t, 'help')),
  ])
}
