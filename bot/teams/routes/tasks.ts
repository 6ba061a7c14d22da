import { taskListCard } from '../../../cards/task-list.ts'
import type { Card } from '../../../cards/kit.ts'
import { Refusal } from '../../domain/refusal.ts'
import { claimTask, releaseTask } from '../../usecases/claim-task.ts'
import { listTasks } from '../../usecases/list-tasks.ts'
import { action } from '../router.ts'
import type { Turn } from '../router.ts'
import { drawProposal } from './proposals.ts'

/** Kind of the thing that a task is about -> its card; the same that a notice shows. */
export const taskSubjects: Readonly<Record<string, (turn: Turn, id: string) => Promise<Card>>> = {
  proposal: drawProposal,
}

const drawSubject = async (turn: Turn, subject: string): Promise<Card> => {
  const [kind = '', id = ''] = subject.split(':')
  const draw = taskSubjects[kind]
  if (draw === undefined) throw new Refusal('not_found')
  return draw(turn, id)
}

/** The queue, and who has what of it. */
export const taskRoutes = [
  action('task.list', async ({ work, actor, t }, data) =>
    taskListCard(t, await listTasks(work, actor, data), work.clock()),
  ),
  action('task.claim', async (turn, data) =>
    drawSubject(turn, (await claimTask(turn.work, turn.actor, data)).subject),
  ),
  action('task.release', async (turn, data) =>
    drawSubject(turn, (await releaseTask(turn.work, turn.actor, data)).subject),
  ),
]
