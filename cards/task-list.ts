import type { Page } from '../bot/domain/page.ts'
import type { TaskKind } from '../bot/domain/task.ts'
import type { TaskLine } from '../bot/domain/task-view.ts'
import { banner, button, card, heading, row, text } from './kit.ts'
import type { Button, Card } from './kit.ts'
import { opener } from './help.ts'
import { pager } from './pager.ts'
import { sinceWhen, takenLine } from './task.ts'
import type { Words } from './text/words.ts'
import { formatDeadline } from './when.ts'

const proposal = (title: string, proposalId: string): Button => button(title, 'proposal.show', { proposalId })

const leaver = (title: string, leaverId: string): Button => button(title, 'leaver.show', { leaverId })

/** What each kind of task opens, from the title of its row and the id of the thing that it is about. */
const openers: Readonly<Record<TaskKind, (title: string, id: string) => Button>> = {
  clinicReview: proposal,
  ehealthReview: proposal,
  purposeReview: proposal,
  communicationsReview: proposal,
  ehealthConfirmation: proposal,
  rightsReview: (title, reviewId) => button(title, 'review.show', { reviewId }),
  deviation: (title, deviationId) => button(title, 'deviation.show', { deviationId }),
  accessOrder: (title, orderId) => button(title, 'order.show', { orderId }),
  leaver,
  videoLeaver: leaver,
  valueDecision: (title, valueId) => button(title, 'value.show', { valueId }),
}

const lines = (t: Words, task: TaskLine, now: Date): string[] =>
  [
    [
      task.name === null ? null : t(`task.kind.${task.kind}`),
      sinceWhen(t, task.openedAt, now),
      task.dueAt === null ? null : t('task.dueAt', { when: formatDeadline(t, task.dueAt, now) }),
      task.escalated ? t('task.late') : null,
    ],
    [task.clinicName, task.openerName],
    [takenLine(t, task, now)],
    [task.overseen ? t('task.overseen') : null],
  ]
    .map((parts) => parts.filter((part) => part !== null && part !== '').join(' · '))
    .filter((line) => line !== '')

/** The queue: what waits for somebody, or all that the person may take, oldest first (XC-33). */
export const taskListCard = (
  t: Words,
  list: Page<TaskLine> & { whose: 'mine' | 'all' },
  now: Date,
  /** It comes by itself, because something lies. */
  reminds = false,
): Card => {
  const mine = list.whose === 'mine'
  const title = t(mine ? 'task.listTitle' : 'task.allTitle')
  return card(t, title, [
    heading(title),
    reminds && list.items.length > 0 ? banner('warning', [t('task.queueReminder')]) : null,
    list.items.length === 0 ? text(t(mine ? 'task.listNone' : 'task.allNone')) : null,
    ...list.items.map((one) => {
      const name = one.name ?? t(`task.kind.${one.kind}`)
      return row(name, lines(t, one, now), openers[one.kind](name, one.subject.split(':')[1] ?? ''))
    }),
    ...pager(
      t,
      list,
      'task.list',
      { whose: list.whose },
      button(t(mine ? 'task.showAll' : 'task.showMine'), 'task.list', { whose: mine ? 'all' : 'mine' }),
      opener(t, 'help'),
    ),
  ])
}
