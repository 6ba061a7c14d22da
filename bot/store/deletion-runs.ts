import { randomBytes } from 'node:crypto'
import type { CheckAnswers, DeletionState } from '../domain/deletion.ts'
import { cutoffOf, sampleSize } from '../domain/deletion.ts'
import type { MessageState } from '../domain/message.ts'
import { covers } from '../domain/permissions.ts'
import type { Scope } from '../domain/permissions.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

interface Reader {
  prisma: Prisma.TransactionClient
}

/** How a clinic stands with its deletion. */
export interface ClinicStanding {
  clinicId: string
  trustId: string
  clinicName: string
  timeZone: string
  runByEhealth: boolean
  /** When its last finished run was started; null when there was none. */
  lastRunAt: Date | null
  /** When the oldest message that it holds was confirmed; null when it holds none. */
  firstAt: Date | null
  /** Messages that are too old now, … */
  older: number
  /** … and when the oldest of them left. */
  oldestAt: Date | null
  /** As old, and not left yet. */
  waiting: number
  /** The run that is not done, where there is one. */
  runId: string | null
  runState: DeletionState | null
}

/** How the scope's clinics stand, or one of them. */
export const findStandings = async (
  { prisma }: Reader,
  scope: Scope,
  now: Date,
  clinicId: string | null = null,
): Promise<ClinicStanding[]> => {
  const clinics = scope.clinics === 'all' ? null : [...scope.clinics]
  const cutoff = cutoffOf(now)
  return prisma.$queryRaw<ClinicStanding[]>`
    select c.id as "clinicId", c."trustId", c.name as "clinicName", t."timeZone", c."runByEhealth",
      (select max(d."startedAt") from deletion_run d where d."clinicId" = c.id and d.state = 'done') as "lastRunAt",
      (select min(m."confirmedAt") from message m where m."clinicId" = c.id) as "firstAt",
      old.count as older, old."oldestAt",
      (select count(*)::int from message m where m."clinicId" = c.id and m.state in ('queued', 'sending')
        and coalesce(m."leftAt", m."confirmedAt") < ${cutoff}) as waiting,
      r.id as "runId", r.state::text as "runState"
    from clinic c join trust t on t.id = c."trustId"
    cross join lateral (
      select count(*)::int as count, min(coalesce(m."leftAt", m."confirmedAt")) as "oldestAt" from message m
      where m."clinicId" = c.id and m."confirmedAt" < ${cutoff} and m.state not in ('queued', 'sending')
        and coalesce(m."leftAt", m."confirmedAt") < ${cutoff}
    ) old
    left join deletion_run r on r."clinicId" = c.id and r.state <> 'done'
    where c."trustId" = ${scope.trustId}::uuid and (${clinics}::uuid[] is null or c.id = any(${clinics}::uuid[]))
      and (${clinicId}::uuid is null or c.id = ${clinicId}::uuid)
    order by c.key`
}

/** Stores what is too old in a clinic as the run that is proposed to it; a run that is started stays as it is. */
export const prepareRun = async (
  { prisma, now }: Change,
  clinicId: string,
  { older, oldestAt }: Pick<ClinicStanding, 'older' | 'oldestAt'>,
): Promise<void> => {
  await prisma.$executeRaw`
    insert into deletion_run (id, "clinicId", state, "stateSince", found, "oldestAt", "preparedAt")
    values (${newId()}::uuid, ${clinicId}::uuid, 'prepared', ${now}, ${older}, ${oldestAt}, ${now})
    on conflict ("clinicId") where state <> 'done'
      do update set found = excluded.found, "oldestAt" = excluded."oldestAt", "preparedAt" = excluded."preparedAt"
      where deletion_run.state = 'prepared'`
}

/** Messages that are deleted at one blow: some hundred milliseconds' worth. */
export const portionSize = 5_000

/** What a start froze. */
export interface FrozenRun {
  runId: string
  /** False when the run had been started before: nothing was drawn anew. */
  started: boolean
  frozen: number
  seed: string
  digest: string
}

/**
 * Starts the run of a clinic: freezes what is too old into it and draws the spot checks. The seed is random and is
 * drawn after the freeze; the checks are the messages with the smallest SHA-256 of seed and id, so that whoever has
 * the ids and the seed can repeat the draw and nobody can choose it. A run that is under way is left as it is.
 */
export const startRun = async (change: Change, clinicId: string, personId: string): Promise<FrozenRun> => {
  const { prisma, now } = change
  await lockClinic(change, clinicId)
  await prisma.$executeRaw`
    insert into deletion_run (id, "clinicId", state, "stateSince", found, "preparedAt")
    values (${newId()}::uuid, ${clinicId}::uuid, 'prepared', ${now}, 0, ${now})
    on conflict ("clinicId") where state <> 'done' do nothing`
  const [run] = await prisma.$queryRaw<{ id: string; state: DeletionState }[]>`
    select id, state::text as state from deletion_run
    where "clinicId" = ${clinicId}::uuid and state <> 'done' for update`
  if (run === undefined) throw new Error('the run of a clinic vanished')
  const runId = run.id
  if (run.state !== 'prepared') return { runId, started: false, frozen: 0, seed: '', digest: '' }
  const cutoff = cutoffOf(now)
  await prisma.$executeRaw`
    insert into deletion_portion ("runId", position, ids)
    select ${runId}::uuid, place / ${portionSize}::int, array_agg(id order by id)
    from (
      select m.id, (row_number() over (order by m.id) - 1)::int as place from message m
      where m."clinicId" = ${clinicId}::uuid and m."confirmedAt" < ${cutoff} and m.state not in ('queued', 'sending')
        and coalesce(m."leftAt", m."confirmedAt") < ${cutoff}
    ) old group by 2`
  const seed = randomBytes(32)
  const [{ frozen, digest }] = await prisma.$queryRaw<[{ frozen: number; digest: Uint8Array }]>`
    with ids as materialized (
      select unnest(p.ids) as id from deletion_portion p where p."runId" = ${runId}::uuid
    ), drawn as (
      insert into deletion_sample ("runId", position, "messageId", "senderId")
      select ${runId}::uuid, row_number() over (order by d.rank), d.id, m."personId"
      from (
        select id, sha256(${seed}::bytea || uuid_send(id)) as rank from ids order by 2 limit ${sampleSize}::int
      ) d join message m on m.id = d.id
    )
    select count(*)::int as frozen, sha256(coalesce(string_agg(uuid_send(id), ''::bytea order by id), '')) as digest
    from ids`
  await prisma.$executeRaw`
    update deletion_run set state = 'checking', "stateSince" = ${now}, "startedAt" = ${now},
      "startedBy" = ${personId}::uuid, cutoff = ${cutoff}, frozen = ${frozen}, digest = ${digest}, seed = ${seed}
    where id = ${runId}::uuid`
  return {
    runId,
    started: true,
    frozen,
    seed: seed.toString('hex'),
    digest: Buffer.from(digest).toString('hex'),
  }
}

/** A spot check of a run, without anything of the patient. */
export interface SampleRow {
  position: number
  messageId: string
  senderId: string
  /** Ids of those whom it was shown to. */
  shownTo: readonly string[]
  answers: CheckAnswers | null
  checkerId: string | null
}

/** A run that was started. */
export interface RunRow {
  runId: string
  clinicId: string
  trustId: string
  clinicName: string
  runByEhealth: boolean
  state: DeletionState
  startedAt: Date
  startedBy: string
  cutoff: Date
  frozen: number
  confirmedBy: string | null
  /** Of what was frozen, deleted or found to be gone. */
  done: number
  samples: readonly SampleRow[]
}

/** A started run of the scope's clinics, or null. */
export const findRun = async ({ prisma }: Reader, scope: Scope, runId: string): Promise<RunRow | null> => {
  const clinics = scope.clinics === 'all' ? null : [...scope.clinics]
  const [row] = await prisma.$queryRaw<Omit<RunRow, 'samples'>[]>`
    select r.id as "runId", r."clinicId", c."trustId", c.name as "clinicName", c."runByEhealth",
      r.state::text as state, r."startedAt", r."startedBy", r.cutoff, r.frozen, r."confirmedBy",
      coalesce((select sum(cardinality(p.ids)) from deletion_portion p
        where p."runId" = r.id and p."deletedAt" is not null), 0)::int as done
    from deletion_run r join clinic c on c.id = r."clinicId"
    where r.id = ${runId}::uuid and r.state <> 'prepared' and c."trustId" = ${scope.trustId}::uuid
      and (${clinics}::uuid[] is null or c.id = any(${clinics}::uuid[]))`
  if (row === undefined) return null
  const samples = await prisma.deletionSample.findMany({ where: { runId }, orderBy: { position: 'asc' } })
  return {
    ...row,
    samples: samples.map(({ position, messageId, senderId, shownTo, checkerId, ...answered }) => {
      const { patientsNumber, consentSeen, rightTemplate } = answered
      return {
        position,
        messageId,
        senderId,
        shownTo,
        checkerId,
        answers:
          patientsNumber === null || consentSeen === null || rightTemplate === null
            ? null
            : { patientsNumber, consentSeen, rightTemplate },
      }
    }),
  }
}

/** Notes that a spot check was shown to somebody, who can answer it from then on; one with answers stays as it is. */
export const markShown = async (
  { prisma }: Change,
  { runId, position, personId }: { runId: string; position: number; personId: string },
): Promise<void> => {
  const where = { runId, position, answeredAt: null, NOT: { shownTo: { has: personId } } }
  await prisma.deletionSample.updateMany({ where, data: { shownTo: { push: personId } } })
}

/**
 * Stores the answers of a spot check.
 * @returns how many checks of the run are unanswered now; null when it had answers, was not shown to the checker, or
 * its run is past them
 */
export const answerSample = async (
  { prisma, now }: Change,
  runId: string,
  position: number,
  checkerId: string,
  answers: CheckAnswers,
): Promise<number | null> => {
  // One after the other: of two who answer the last two at once, one is the last.
  await prisma.$queryRaw`select 1 from deletion_run where id = ${runId}::uuid for no key update`
  const { count } = await prisma.deletionSample.updateMany({
    where: { runId, position, answeredAt: null, shownTo: { has: checkerId }, run: { state: 'checking' } },
    data: { ...answers, checkerId, answeredAt: now },
  })
  return count === 0 ? null : prisma.deletionSample.count({ where: { runId, answeredAt: null } })
}

/** Lets the deletion of a run begin; false when a check is unanswered, or the run is past it. */
export const confirmRun = async (
  { prisma, now }: Change,
  runId: string,
  personId: string,
): Promise<boolean> => {
  const { count } = await prisma.deletionRun.updateMany({
    where: { id: runId, state: 'checking', samples: { none: { answeredAt: null } } },
    data: { state: 'deleting', stateSince: now, confirmedAt: now, confirmedBy: personId },
  })
  return count > 0
}

/** Runs whose deletion was confirmed and is not done, oldest first. */
export const findConfirmedRuns = async ({ prisma }: Reader): Promise<{ runId: string; trustId: string }[]> =>
  prisma.$queryRaw`
    select r.id as "runId", c."trustId" from deletion_run r join clinic c on c.id = r."clinicId"
    where r.state = 'deleting' order by r."stateSince"`

/** A message that is too old and has not left: without anything of the patient. */
export interface WaitingMessage {
  messageId: string
  templateName: string
  confirmedAt: Date
  state: MessageState
}

/** The oldest of them. */
export const findWaiting = async (
  { prisma }: Reader,
  clinicId: string,
  cutoff: Date,
  limit: number,
): Promise<WaitingMessage[]> =>
  prisma.$queryRaw`
    select m.id as "messageId", t.name as "templateName", m."confirmedAt", m.state::text as state
    from message m join template t on t.id = m."templateId"
    where m."clinicId" = ${clinicId}::uuid and m.state in ('queued', 'sending')
      and coalesce(m."leftAt", m."confirmedAt") < ${cutoff}
    order by m."confirmedAt" limit ${limit}::int`

/** Whether an administrator of the scope's clinics deleted the message by itself. */
export const isDeletedSingly = async (
  { prisma }: Reader,
  scope: Scope,
  messageId: string,
): Promise<boolean> => {
  const row = await prisma.singleDeletion.findUnique({ where: { messageId }, select: { clinicId: true } })
  return row !== null && covers(scope, row.clinicId)
}

/** Holds a clinic: nothing of it is frozen into a run while a message is deleted by itself, and the other way. */
export const lockClinic = async ({ prisma }: Change, clinicId: string): Promise<void> => {
  await prisma.$executeRaw`select from clinic where id = ${clinicId}::uuid for no key update`
}

/** Whether a message is frozen into a run of its clinic that is not done. */
export const isInRun = async ({ prisma }: Reader, clinicId: string, messageId: string): Promise<boolean> => {
  const rows = await prisma.$queryRaw<unknown[]>`
    select from deletion_portion p join deletion_run r on r.id = p."runId"
    where r."clinicId" = ${clinicId}::uuid and r.state <> 'done' and ${messageId}::uuid = any(p.ids) limit 1`
  return rows.length > 0
}
