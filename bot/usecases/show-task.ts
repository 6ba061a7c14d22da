import type { Permission } from '../domain/permissions.ts'
import { taskKinds } from '../domain/task.ts'
import type { Candidate, TaskKind } from '../domain/task.ts'
import { mayTake } from '../domain/task-view.ts'
import type { TaskView } from '../domain/task-view.ts'
import { findCandidates, findNames } from '../store/people.ts'
import { findTasksOf } from '../store/tasks.ts'
import type { Call, Work } from './use-case.ts'

const taskRights: readonly Permission[] = [
  ...new Set(Object.values(taskKinds).map(({ permission }) => permission)),
]

/** People who could do a task of any kind. */
export const findTakers = (work: Work, trustId: string, now: Date): Promise<Candidate[]> =>
  findCandidates(work.database, { trustId, clinics: 'all' }, taskRights, now)

/**
 * Who has the task about a thing, of one kind or the only one, for the card of the thing; null when none waits. Whether the actor may see the
 * thing is the caller's to ask.
 */
export const taskOf = async (
  { work, actor, now }: Call,
  subject: string,
  kind?: TaskKind,
): Promise<TaskView | null> => {
  const everywhere = { trustId: actor.trustId, clinics: 'all' } as const
  const found = await findTasksOf(work.database, everywhere, subject)
  const task = found.find((one) => kind === undefined || one.kind === kind)
  if (task === undefined) return null
  const takers = await findTakers(work, actor.trustId, now)
  const names = await findNames(work.database, everywhere, task.claimedBy === null ? [] : [task.claimedBy])
  return {
    taskId: task.id,
    claimerName: task.claimedBy === null ? null : (names.get(task.claimedBy) ?? ''),
    claimerId: task.claimedBy,
    claimedAt: task.claimedAt,
    mine: task.claimedBy === actor.personId,
    takes: mayTake(takers, task, actor),
    remindedAt: task.remindedAt,
    escalatedAt: task.escalatedAt,
  }
}
