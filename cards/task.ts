import type { TaskView } from '../bot/domain/task-view.ts'
import { button, buttons, group, note } from './kit.ts'
import type { Element } from './kit.ts'
import type { Words } from './text/words.ts'
import { formatWhen } from './when.ts'

/** Since when, in words. */
export const sinceWhen = (t: Words, at: Date, now: Date): string =>
  t('common.since', { when: formatWhen(t, at, now) })

/** "Taken by …": who has something and since when; null while nobody has. */
export const takenLine = (
  t: Words,
  { claimerName, claimedAt }: { claimerName: string | null; claimedAt: Date | null },
  now: Date,
): string | null =>
  claimerName === null || claimedAt === null
    ? null
    : t('task.takenBy', { name: claimerName, when: formatWhen(t, claimedAt, now) })

/**
 * On the card of the thing that a task is about: who has it, and a button to take it, to take it over or to give it
 * back. Nothing where nobody has it and the reader cannot take it.
 */
export const taskBlock = (t: Words, task: TaskView | null, nonce: string, now: Date): Element | null => {
  if (task === null) return null
  const { taskId, mine, takes, claimerName, claimedAt } = task
  const taken = takenLine(t, task, now)
  if (taken === null && !takes) return null
  const when = claimedAt === null ? '' : formatWhen(t, claimedAt, now)
  return group(
    [
      note(mine ? t('task.yours', { when }) : (taken ?? t('task.free'))),
      mine
        ? buttons(button(t('task.release'), 'task.release', { taskId, nonce }, { inputs: false }))
        : takes
          ? buttons(
              button(
                claimerName === null ? t('task.claim') : t('task.takeOver', { name: claimerName }),
                'task.claim',
                { taskId, nonce, from: task.claimerId ?? '' },
                { inputs: false },
              ),
            )
          : null,
    ],
    { spacing: 'small' },
  )
}
