import { Prisma } from '../../prisma/generated/client.ts'
import type { Scope } from '../domain/permissions.ts'
import type { PastDecision } from '../domain/proposal.ts'
import { askedOf, isOwnRequest, isTaskKind, mayDo, taskKinds } from '../domain/task.ts'
import type { TaskKind, TaskState } from '../domain/task.ts'
import type { Jobs } from './jobs.ts'
import { askMailboxes } from './mails.ts'
import { putNotices } from './notices.ts'
import { findCandidates } from './people.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** A task as it stands. */
export interface Task {
  id: string
  trustId: string
  /** Null: of the whole trust. */
  clinicId: string | null
  kind: TaskKind
  /** `<kind of thing>:<id>`. */
  subject: string
  state: TaskState
  openedBy: string | null
  openedAt: Date
  dueAt: Date | null
  claimedBy: string | null
  claimedAt: Date | null
  remindedAt: Date | null
  escalatedAt: Date | null
}

/** A task that waits, with what else decides whom it waits for: of a proposal its proposer and what was decided. */
export interface WaitingTask extends Task {
  proposerId: string | null
  decisions: readonly PastDecision[] | null
}

/** The database, or a change under way. */
type TaskReader = { prisma: Pick<Prisma.TransactionClient, '$queryRaw'> }

const columns = Prisma.sql`t.id, t."trustId", t."clinicId", t.kind, t.subject, t.state::text as state, t."openedBy",
  t."openedAt", t."dueAt", t."claimedBy", t."claimedAt", t."remindedAt", t."escalatedAt"`

const waiting = Prisma.sql`t.state in ('open', 'claimed')`

const inScope = (scope: Scope): Prisma.Sql =>
  scope.clinics === 'all'
    ? Prisma.sql`t."trustId" = ${scope.trustId}::uuid`
    : Prisma.sql`t."trustId" = ${scope.trustId}::uuid and t."clinicId" = any(${[...scope.clinics]}::uuid[])`

const ofProposal = Prisma.sql`p."proposerId", (
    select json_agg(json_build_object('step', d.step, 'personId', d."personId") order by d."decidedAt", d.id)
    from decision d where d."proposalId" = p.id) as decisions`

const joinProposal = Prisma.sql`left join proposal p
  on p.id = case when t.subject like 'proposal:%' then substr(t.subject, 10)::uuid end`

// A kind that this version does not know was written by a newer one, and is its to show.
const known = <T extends { kind: string }>(rows: T[]): (T & { kind: TaskKind })[] =>
  rows.filter((row): row is T & { kind: TaskKind } => isTaskKind(row.kind))

/** All tasks that wait and are of a kind's scope, oldest first. */
export const findWaitingTasks = async (
  database: TaskReader,
  kinds: readonly { kind: TaskKind; scope: Scope }[],
): Promise<WaitingTask[]> => {
  if (kinds.length === 0) return []
  const wanted = kinds.map(({ kind, scope }) => Prisma.sql`(t.kind = ${kind} and ${inScope(scope)})`)
  const rows = await database.prisma.$queryRaw<WaitingTask[]>`
    select ${columns}, ${ofProposal} from task t ${joinProposal}
    where ${waiting} and (${Prisma.join(wanted, ' or ')})
    order by t."openedAt", t.id`
  return known(rows)
}

/** The tasks that wait about a thing, of a scope. */
export const findTasksOf = async (
  database: TaskReader,
  scope: Scope,
  subject: string,
): Promise<WaitingTask[]> => findTasksOfAll(database, scope, [subject])

/** The steps at which proposals of a scope wait. */
export const findTasksOfProposals = async (
  database: TaskReader,
  scope: Scope,
  proposalIds: readonly string[],
): Promise<WaitingTask[]> =>
  findTasksOfAll(
    database,
    scope,
    proposalIds.map((id) => `proposal:${id}`),
  )

const findTasksOfAll = async (
  database: TaskReader,
  scope: Scope,
  subjects: readonly string[],
): Promise<WaitingTask[]> =>
  subjects.length === 0
    ? []
    : known(
        await database.prisma.$queryRaw<WaitingTask[]>`
          select ${columns}, ${ofProposal} from task t ${joinProposal}
          where ${waiting} and t.subject = any(${[...subjects]}) and ${inScope(scope)} order by t."openedAt", t.id`,
      )

/** The tasks that wait about a thing, locked until the change ends. */
export const lockTasksOf = async (change: Change, scope: Scope, subject: string): Promise<Task[]> =>
  known(
    await change.prisma.$queryRaw<Task[]>`
      select ${columns} from task t
      where ${waiting} and t.subject = ${subject} and ${inScope(scope)} order by t.id for update`,
  )

/** A task of the scope, in whatever state; or null. */
export const findTask = async (
  database: TaskReader,
  scope: Scope,
  id: string,
): Promise<WaitingTask | null> => {
  const [task] = known(
    await database.prisma.$queryRaw<WaitingTask[]>`
      select ${columns}, ${ofProposal} from task t ${joinProposal}
      where t.id = ${id}::uuid and ${inScope(scope)}`,
  )
  return task ?? null
}

/** As `findTask`, locked until the change ends. */
export const lockTask = async (change: Change, scope: Scope, id: string): Promise<WaitingTask | null> => {
  await change.prisma.$queryRaw`select 1 from task where id = ${id}::uuid for update`
  return findTask(change, scope, id)
}

/** Writes down who has a task that the change has locked; null gives it back. */
export const setClaim = async (change: Change, id: string, personId: string | null): Promise<void> => {
  await change.prisma.task.update({
    where: { id },
    data:
      personId === null
        ? { state: 'open', claimedBy: null, claimedAt: null }
        : { state: 'claimed', claimedBy: personId, claimedAt: change.now },
  })
}

/** What is opened. */
export interface TaskRequest {
  trustId: string
  /** Null: of the whole trust. */
  clinicId: string | null
  kind: TaskKind
  /** `<kind of thing>:<id>`; the thing that a notice shows. */
  subject: string
  /** Null for what the system opens by itself. */
  openedBy: string | null
  /** When it must be done, where that is known. */
  dueAt?: Date
}

/**
 * Opens a task and shows its subject to those it is asked of. While one of the kind is open for the subject nothing
 * happens and null comes back, so that whatever opens it may be repeated.
 */
export const openTask = async (change: Change, jobs: Jobs, request: TaskRequest): Promise<string | null> => {
  const { trustId, clinicId, kind, subject, openedBy, dueAt } = request
  const id = newId()
  const stored = await change.prisma.$executeRaw`
    insert into task (id, "trustId", "clinicId", kind, subject, "openedBy", "openedAt", "dueAt")
    values (${id}::uuid, ${trustId}::uuid, ${clinicId}::uuid, ${kind}, ${subject}, ${openedBy}::uuid, ${change.now},
      ${dueAt ?? null})
    on conflict (subject, kind) where state in ('open', 'claimed') do nothing`
  if (stored === 0) return null
  change.record({
    action: 'task.opened',
    personId: openedBy,
    trustId,
    clinicId,
    subject,
    detail: { task: id, kind },
  })
  const scope = { trustId, clinics: 'all' } as const
  const able = await findCandidates(change, scope, [taskKinds[kind].permission], change.now)
  const asked = askedOf(
    able.filter((one) => mayDo(one.memberships, request) && !isOwnRequest(one.personId, request)),
    { kind, clinicId },
  )
  await putNotices(
    change,
    jobs,
    subject,
    asked.map(({ personId }) => ({ personId, alert: true })),
  )
  await askMailboxes(change, request, asked)
  return id
}

/**
 * Closes the open tasks of a thing, of one kind or of all: `finish` when it was done, `drop` when it is not needed
 * any more. Returns how many; 0 when somebody closed them before.
 */
export const closeTask = async (
  change: Change,
  task: {
    trustId: string
    subject: string
    kind?: TaskKind
    how: 'finish' | 'drop'
    closedBy: string | null
  },
): Promise<number> => {
  const { trustId, subject, kind, how, closedBy } = task
  const rows = await change.prisma.$queryRaw<{ id: string; kind: string; clinicId: string | null }[]>`
    update task set state = ${how === 'finish' ? 'done' : 'dropped'}::"TaskState", "closedAt" = ${change.now},
      "closedBy" = ${closedBy}::uuid
    where "trustId" = ${trustId}::uuid and subject = ${subject} and state in ('open', 'claimed')
      and (${kind ?? null}::text is null or kind = ${kind ?? null})
    returning id, kind, "clinicId"`
  for (const row of rows)
    change.record({
      action: how === 'finish' ? 'task.finished' : 'task.dropped',
      personId: closedBy,
      trustId,
      clinicId: row.clinicId,
      subject,
      detail: { task: row.id, kind: row.kind },
    })
  return rows.length
}

/** Notes once that those asked were reminded of tasks that still wait; which were. */
export const markReminded = (change: Change, tasks: readonly WaitingTask[]): Promise<WaitingTask[]> =>
  mark(
    change,
    tasks,
    'task.reminded',
    Prisma.sql`"remindedAt" = ${change.now}`,
    Prisma.sql`"remindedAt" is null`,
  )

/** Notes once that tasks that still wait are asked of deputy and e-health too; which are. */
export const markEscalated = (change: Change, tasks: readonly WaitingTask[]): Promise<WaitingTask[]> =>
  mark(
    change,
    tasks,
    'task.escalated',
    Prisma.sql`"escalatedAt" = ${change.now}, "remindedAt" = coalesce("remindedAt", ${change.now})`,
    Prisma.sql`"escalatedAt" is null`,
  )

const mark = async (
  change: Change,
  tasks: readonly WaitingTask[],
  action: 'task.reminded' | 'task.escalated',
  set: Prisma.Sql,
  unless: Prisma.Sql,
): Promise<WaitingTask[]> => {
  if (tasks.length === 0) return []
  const rows = await change.prisma.$queryRaw<{ id: string }[]>`
    update task set ${set}
    where id = any(${tasks.map(({ id }) => id)}::uuid[]) and state in ('open', 'claimed') and ${unless}
    returning id`
  const ids = new Set(rows.map(({ id }) => id))
  const marked = tasks.filter(({ id }) => ids.has(id))
  for (const { id, kind, subject, trustId, clinicId } of marked)
    change.record({ action, personId: null, trustId, clinicId, subject, detail: { task: id, kind } })
  return marked
}

/** The names of what tasks are about, by subject: of a leaver the person's, of a value the value. Others have none. */
export const findTaskNames = async (
  { prisma }: TaskReader,
  { trustId }: Scope,
  subjects: readonly string[],
): Promise<Map<string, string>> => {
  const idsOf = (kind: string) =>
    subjects.flatMap((subject) => (subject.startsWith(`${kind}:`) ? [subject.slice(kind.length + 1)] : []))
  const rows = await prisma.$queryRaw<{ subject: string; name: string }[]>`
    select 'leaver:' || l.id as subject, p."givenName" || ' ' || p.surname as name
      from leaver l join person p on p.id = l."personId"
      where l.id = any(${idsOf('leaver')}::uuid[]) and l."trustId" = ${trustId}::uuid
    union all select 'value:' || v.id, v.value from approved_value v join clinic c on c.id = v."clinicId"
      where v.id = any(${idsOf('value')}::uuid[]) and c."trustId" = ${trustId}::uuid`
  return new Map(rows.map(({ subject, name }) => [subject, name]))
}
