import type { Page } from '../domain/page.ts'
import { pageBounds } from '../domain/page.ts'
import { can, scopeOf } from '../domain/permissions.ts'
import { taskKinds } from '../domain/task.ts'
import type { TaskKind } from '../domain/task.ts'
import { isAble, oversees, shownTo } from '../domain/task-view.ts'
import type { TaskLine } from '../domain/task-view.ts'
import { templateName } from '../domain/template.ts'
import { findClinicNames } from '../store/clinics.ts'
import { findNames } from '../store/people.ts'
import { findProposalNames } from '../store/proposals.ts'
import { findTaskNames, findWaitingTasks } from '../store/tasks.ts'
import type { WaitingTask } from '../store/tasks.ts'
import { findTakers } from './show-task.ts'
import { useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/** `mine`: what is asked of the actor; `all`: whatever the actor may do, others' too. */
export type Whose = 'mine' | 'all'

const idOf = (subject: string): string => subject.split(':')[1] ?? ''

const linesOf = async ({ work, actor }: Call, tasks: readonly WaitingTask[]): Promise<TaskLine[]> => {
  const everywhere = { trustId: actor.trustId, clinics: 'all' } as const
  const people = tasks.flatMap((task) => [task.openedBy, task.claimedBy]).filter((id) => id !== null)
  const names = await findNames(work.database, everywhere, people)
  const clinics = await findClinicNames(work.database, everywhere)
  const proposals = await findProposalNames(
    work.database,
    everywhere,
    tasks.filter((task) => task.proposerId !== null).map((task) => idOf(task.subject)),
  )
  const things = await findTaskNames(
    work.database,
    everywhere,
    tasks.map((task) => task.subject),
  )
  return tasks.map((task) => {
    const proposal = proposals.get(idOf(task.subject))
    return {
      taskId: task.id,
      kind: task.kind,
      subject: task.subject,
      name:
        proposal === undefined
          ? (things.get(task.subject) ?? null)
          : templateName(proposal.prefix, proposal.title),
      clinicName: task.clinicId === null ? null : (clinics.get(task.clinicId) ?? ''),
      openedAt: task.openedAt,
      openerName: task.openedBy === null ? null : (names.get(task.openedBy) ?? ''),
      dueAt: task.dueAt,
      claimerName: task.claimedBy === null ? null : (names.get(task.claimedBy) ?? ''),
      claimedAt: task.claimedAt,
      escalated: task.escalatedAt !== null,
      overseen: !isAble(actor, task),
    }
  })
}

/**
 * The queue: what waits for the actor, oldest first (XC-33), and for e-health what was not done in time, whoever does
 * it. It is filtered as a whole and then cut into pages.
 */
export const listTasks = useCase<{ page: number; whose: Whose }, Page<TaskLine> & { whose: Whose }>(
  'task.read',
  async (call, { page, whose }) => {
    const { work, actor, now } = call
    const overall = oversees(actor.memberships, { clinicId: null })
    const everywhere = { trustId: actor.trustId, clinics: 'all' } as const
    const kinds = (Object.keys(taskKinds) as TaskKind[])
      .filter((kind) => overall || can(actor.memberships, taskKinds[kind].permission))
      .map((kind) => ({
        kind,
        scope: overall ? everywhere : scopeOf(actor.trustId, actor.memberships, taskKinds[kind].permission),
      }))
    const takers = await findTakers(work, actor.trustId, now)
    const isMine = (task: WaitingTask) =>
      whose === 'all'
        ? isAble(actor, task)
        : shownTo(takers, task).some((one) => one.personId === actor.personId)
    const tasks = (await findWaitingTasks(work.database, kinds)).filter(isMine)
    const { skip, take, ...bounds } = pageBounds(tasks.length, page)
    return {
      ...bounds,
      total: tasks.length,
      items: await linesOf(call, tasks.slice(skip, skip + take)),
      whose,
    }
  },
)
