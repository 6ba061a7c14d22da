import { Refusal } from '../domain/refusal.ts'
import { advanceTask } from '../domain/task.ts'
import type { TaskKind } from '../domain/task.ts'
import { isAble, mayTake } from '../domain/task-view.ts'
import { findNoticed, putNotices } from '../store/notices.ts'
import { findTask, lockTask, lockTasksOf, setClaim } from '../store/tasks.ts'
import type { Task } from '../store/tasks.ts'
import type { Change } from '../store/transaction.ts'
import { pressOnce } from './press-once.ts'
import { findTakers } from './show-task.ts'
import { useCase } from './use-case.ts'
import type { Work } from './use-case.ts'

/** Everybody who has the card of the thing sees on it who has it now. */
const tell = async (work: Work, tx: Change, task: Task, actorId: string): Promise<void> => {
  const others = (await findNoticed(tx, task.subject)).filter((id) => id !== actorId)
  await putNotices(
    tx,
    work.jobs,
    task.subject,
    others.map((personId) => ({ personId, alert: false })),
  )
}

/**
 * Claims a task: the others see who has it and since when. Taken over is only what the person saw in whose hands it
 * is (`from`), so that of two who take it at once one gets it (XC-33).
 * @throws Refusal `task_taken` when somebody has it whom this person may not relieve
 */
export const claimTask = useCase<{ taskId: string; from: string; nonce: string }, { subject: string }>(
  'task.claim',
  async (call, { taskId, from, nonce }) => {
    const { work, actor, now } = call
    const everywhere = { trustId: actor.trustId, clinics: 'all' } as const
    const takers = await findTakers(work, actor.trustId, now)
    const found = await findTask(work.database, everywhere, taskId)
    if (found === null || !(isAble(actor, found) || found.claimedBy === actor.personId))
      throw new Refusal('not_found')
    const { subject } = found
    await pressOnce(call, { nonce, verb: 'task.claim', outcomeId: taskId }, async (tx) => {
      const task = await lockTask(tx, everywhere, taskId)
      if (task === null) throw new Refusal('not_found')
      if (task.claimedBy === actor.personId) return null
      const before = task.claimedBy
      const next = advanceTask(task.state, before === null ? 'claim' : 'takeOver')
      if (before !== null && (before !== from || !mayTake(takers, task, actor)))
        throw new Refusal('task_taken')
      await setClaim(tx, task.id, actor.personId)
      tx.record({
        action: before === null ? 'task.claimed' : 'task.taken_over',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: task.clinicId,
        subject,
        detail: { task: task.id, kind: task.kind, state: next, ...(before === null ? {} : { from: before }) },
      })
      await tell(work, tx, task, actor.personId)
      return task.id
    })
    return { subject }
  },
)

/** What a task is about, for whoever can do it or has it: shown as it stands where taking or giving back was refused. */
export const findTaskSubject = useCase<{ taskId: string }, { subject: string }>(
  'task.claim',
  async ({ work, actor }, { taskId }) => {
    const found = await findTask(work.database, { trustId: actor.trustId, clinics: 'all' }, taskId)
    if (found === null || !(isAble(actor, found) || found.claimedBy === actor.personId))
      throw new Refusal('not_found')
    return { subject: found.subject }
  },
)

/** Gives back a task that the actor has, to whom it concerns else. */
export const releaseTask = useCase<{ taskId: string; nonce: string }, { subject: string }>(
  'task.claim',
  async (call, { taskId, nonce }) => {
    const { work, actor } = call
    const everywhere = { trustId: actor.trustId, clinics: 'all' } as const
    const found = await findTask(work.database, everywhere, taskId)
    if (found === null) throw new Refusal('not_found')
    const { subject } = found
    await pressOnce(call, { nonce, verb: 'task.release', outcomeId: taskId }, async (tx) => {
      const task = await lockTask(tx, everywhere, taskId)
      if (task === null) throw new Refusal('not_found')
      if (task.claimedBy !== actor.personId) throw new Refusal('already_handled')
      advanceTask(task.state, 'release')
      await setClaim(tx, task.id, null)
      tx.record({
        action: 'task.released',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: task.clinicId,
        subject,
        detail: { task: task.id, kind: task.kind },
      })
      await tell(work, tx, task, actor.personId)
      return task.id
    })
    return { subject }
  },
)

/**
 * What is asked before somebody does what a task is about: nobody else has it. Locks the task until the change ends.
 * @throws Refusal `task_taken`
 */
export const requireUnclaimed = async (
  tx: Change,
  actor: { personId: string; trustId: string },
  subject: string,
  kind?: TaskKind,
): Promise<void> => {
  const tasks = await lockTasksOf(tx, { trustId: actor.trustId, clinics: 'all' }, subject)
  const asked = tasks.filter((one) => kind === undefined || one.kind === kind)
  if (asked.some(({ claimedBy }) => claimedBy !== null && claimedBy !== actor.personId))
    throw new Refusal('task_taken')
}
