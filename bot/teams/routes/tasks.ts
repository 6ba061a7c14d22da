import { awayCard } from '../../../cards/away.ts'
import { taskListCard } from '../../../cards/task-list.ts'
import type { Card } from '../../../cards/kit.ts'
import { Refusal } from '../../domain/refusal.ts'
import { claimTask, releaseTask } from '../../usecases/claim-task.ts'
import { listTasks } from '../../usecases/list-tasks.ts'
import { setOwnAway, showAway } from '../../usecases/set-away.ts'
import { action, newNonce } from '../router.ts'
import type { Turn } from '../router.ts'
import { drawLeaver, drawOrder } from './leaders.ts'
import { drawProposal } from './proposals.ts'
import { drawReview } from './reviews.ts'
import { drawValue } from './values.ts'

/** Kind of the thing that a task is about -> its card; the same that a notice shows. */
export const taskSubjects: Readonly<Record<string, (turn: Turn, id: string) => Promise<Card>>> = {
  proposal: drawProposal,
  review: drawReview,
  order: async (turn, id) => drawOrder(turn, id),
  leaver: async (turn, id) => drawLeaver(turn, id),
  value: drawValue,
}

const drawSubject = async (turn: Turn, subject: string): Promise<Card> => {
  const [kind = '', id = ''] = subject.split(':')
  const draw = taskSubjects[kind]
  if (draw === undefined) throw new Refusal('not_found')
  return draw(turn, id)
}

/** The queue of the person, as it is shown where something lies. */
export const drawQueue = async ({ work, actor, t }: Turn): Promise<Card> =>
  taskListCard(t, await listTasks(work, actor, { page: 1, whose: 'mine' }), work.clock(), true)

/** The queue, who has what of it, and who is away. */
export const taskRoutes = [
  action('task.list', async ({ work, actor, t }, data) =>
    taskListCard(t, await listTasks(work, actor, data), work.clock()),
  ),
  action('away.form', async ({ work, actor, t }) =>
    awayCard(t, await showAway(work, actor, {}), newNonce(work)),
  ),
  action(
    'away.set',
    async ({ work, actor, t }, { here, ...days }) => {
      await setOwnAway(work, actor, { ...days, here: here === 'true' })
      return awayCard(t, await showAway(work, actor, {}), newNonce(work), { saved: true })
    },
    async ({ work, actor, t }, typed, refusal) =>
      awayCard(t, await showAway(work, actor, {}), newNonce(work), { typed, refusal }),
  ),
  action('task.claim', async (turn, data) =>
    drawSubject(turn, (await claimTask(turn.work, turn.actor, data)).subject),
  ),
  action('task.release', async (turn, data) =>
    drawSubject(turn, (await releaseTask(turn.work, turn.actor, data)).subject),
  ),
]
