import { awayCard } from '../../../cards/away.ts'
import { taskListCard } from '../../../cards/task-list.ts'
import type { Card } from '../../../cards/kit.ts'
import { Refusal } from '../../domain/refusal.ts'
import { claimTask, findTaskSubject, releaseTask } from '../../usecases/claim-task.ts'
import { listTasks } from '../../usecases/list-tasks.ts'
import { setOwnAway, showAway } from '../../usecases/set-away.ts'
import { action, newNonce } from '../router.ts'
import type { Turn } from '../router.ts'
import { drawLeaver, drawOrder } from './leaders.ts'
import { drawProposal, refusedBeside } from './proposals.ts'
import { drawReview } from './reviews.ts'
import { drawValue } from './values.ts'

type DrawSubject = (turn: Turn, id: string, refusal?: Refusal) => Promise<Card>

const refused = ({ t }: Turn, refusal?: Refusal): { refused?: string } =>
  refusal === undefined ? {} : { refused: t(`refusal.${refusal.code}`) }

/** Kind of the thing that a task is about -> its card, with what was refused; the same that a notice shows. */
const taskSubjects: Readonly<Record<string, DrawSubject>> = {
  proposal: (turn, id, refusal) =>
    refusal === undefined ? drawProposal(turn, id) : refusedBeside(turn, id, refusal),
  review: drawReview,
  order: (turn, id, refusal) => drawOrder(turn, id, refused(turn, refusal)),
  leaver: (turn, id, refusal) => drawLeaver(turn, id, refused(turn, refusal)),
  value: drawValue,
}

const drawSubject = async (turn: Turn, subject: string, refusal?: Refusal): Promise<Card> => {
  const [kind = '', id = ''] = subject.split(':')
  const draw = taskSubjects[kind]
  if (draw === undefined) throw new Refusal('not_found')
  return draw(turn, id, refusal)
}

/** What a task is about as it stands now, with what was refused. */
const drawRefused = async (turn: Turn, task: { taskId: string }, refusal: Refusal): Promise<Card> =>
  drawSubject(turn, (await findTaskSubject(turn.work, turn.actor, task)).subject, refusal)

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
  action(
    'task.claim',
    async (turn, data) => drawSubject(turn, (await claimTask(turn.work, turn.actor, data)).subject),
    async (turn, data, refusal) => drawRefused(turn, data, refusal),
  ),
  action(
    'task.release',
    async (turn, data) => drawSubject(turn, (await releaseTask(turn.work, turn.actor, data)).subject),
    async (turn, data, refusal) => drawRefused(turn, data, refusal),
  ),
]
