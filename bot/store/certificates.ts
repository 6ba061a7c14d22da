import type { Certificate, CheckQuestion } from '../domain/deletion.ts'
import { checkQuestions, deviates } from '../domain/deletion.ts'
import type { MessageState } from '../domain/message.ts'
import { pageBounds } from '../domain/page.ts'
import type { Page } from '../domain/page.ts'
import type { Scope } from '../domain/permissions.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { findRun, findWaiting } from './deletion-runs.ts'
import { findLeftovers } from './holdings.ts'
import type { Change } from './transaction.ts'

interface Reader {
  prisma: Prisma.TransactionClient
}

/** Holds a run that is all deleted, for its end; false when it is not, or when another process ends it. */
export const lockFinished = async ({ prisma }: Change, runId: string): Promise<boolean> => {
  const rows = await prisma.$queryRaw<unknown[]>`
    select from deletion_run r where r.id = ${runId}::uuid and r.state = 'deleting' and not exists (
      select from deletion_portion p where p."runId" = r.id and p."deletedAt" is null)
    for update`
  return rows.length > 0
}

const countOutcomes = async ({ prisma }: Reader, runId: string) => {
  const rows = await prisma.$queryRaw<{ state: MessageState; count: number }[]>`
    select o.key as state, sum(o.value::int)::int as count
    from deletion_portion p, jsonb_each_text(p.outcomes) o where p."runId" = ${runId}::uuid group by 1 order by 1`
  return rows
}

/**
 * Ends a run that `lockFinished` holds with its certificate, which is asked of the database as it is now.
 * @returns who started and confirmed it besides
 */
export const finishRun = async (
  change: Change,
  scope: Scope,
  runId: string,
  keys: number,
): Promise<{ certificate: Certificate; clinicId: string; people: string[] }> => {
  const { prisma, now } = change
  const run = await findRun(change, scope, runId)
  if (run === null) throw new Error('a run vanished while it was finished')
  const outcomes = await countOutcomes(change, runId)
  const deleted = outcomes.reduce((sum, { count }) => sum + count, 0)
  const answers = run.samples.flatMap((one) => one.answers ?? [])
  const before = await prisma.deletionRun.aggregate({
    where: { clinicId: run.clinicId, state: 'done' },
    _max: { doneAt: true },
  })
  const left = (await findLeftovers(change, run.clinicId, run.cutoff)).map((one) => ({ ...one }))
  const certificate: Certificate = {
    cutoff: run.cutoff.toISOString(),
    deleted,
    outcomes: Object.fromEntries(outcomes.map(({ state, count }) => [state, count])),
    missed: run.frozen - deleted,
    checked: answers.length,
    deviating: answers.filter(deviates).length,
    noes: Object.fromEntries(
      checkQuestions.map((question) => [question, answers.filter((one) => !one[question]).length]),
    ) as Record<CheckQuestion, number>,
    singly: await prisma.singleDeletion.count({
      where: { clinicId: run.clinicId, deletedAt: { gt: before._max.doneAt ?? new Date(0) } },
    }),
    waiting: (await findWaiting(change, run.clinicId, run.cutoff, 1_000_000)).length,
    keys,
    left,
  }
  await prisma.deletionRun.update({
    where: { id: runId },
    data: { state: 'done', stateSince: now, doneAt: now, certificate: { ...certificate, left } },
  })
  const people = [run.startedBy, ...(run.confirmedBy === null ? [] : [run.confirmedBy])]
  return { certificate, clinicId: run.clinicId, people: [...new Set(people)] }
}

/** A finished run with its certificate. */
export interface CertificateRow {
  runId: string
  clinicId: string
  clinicName: string
  startedAt: Date
  startedBy: string
  confirmedAt: Date
  confirmedBy: string
  doneAt: Date
  /** Hex; with the frozen ids it repeats the draw. */
  seed: string
  certificate: Certificate
}

const columns = {
  id: true,
  clinicId: true,
  startedAt: true,
  startedBy: true,
  confirmedAt: true,
  confirmedBy: true,
  doneAt: true,
  seed: true,
  certificate: true,
} as const

interface DoneRow {
  id: string
  clinicId: string
  startedAt: Date | null
  startedBy: string | null
  confirmedAt: Date | null
  confirmedBy: string | null
  doneAt: Date | null
  seed: Uint8Array | null
  certificate: unknown
}

const toCertificate = (row: DoneRow, names: ReadonlyMap<string, string>): CertificateRow => ({
  runId: row.id,
  clinicId: row.clinicId,
  clinicName: names.get(row.clinicId) ?? '',
  startedAt: row.startedAt ?? new Date(0),
  startedBy: row.startedBy ?? '',
  confirmedAt: row.confirmedAt ?? new Date(0),
  confirmedBy: row.confirmedBy ?? '',
  doneAt: row.doneAt ?? new Date(0),
  seed: Buffer.from(row.seed ?? []).toString('hex'),
  certificate: row.certificate as Certificate,
})

const namesIn = async ({ prisma }: Reader, scope: Scope): Promise<Map<string, string>> => {
  const clinics = await prisma.clinic.findMany({
    where: { trustId: scope.trustId, ...(scope.clinics === 'all' ? {} : { id: { in: [...scope.clinics] } }) },
    select: { id: true, name: true },
  })
  return new Map(clinics.map(({ id, name }) => [id, name]))
}

/** A page of the certificates of the scope's clinics, newest first; of one clinic where one is given. */
export const findCertificates = async (
  reader: Reader,
  scope: Scope,
  wanted: { page: number; clinicId?: string | undefined },
): Promise<Page<CertificateRow>> => {
  const names = await namesIn(reader, scope)
  const clinics = [...names.keys()].filter((id) => wanted.clinicId === undefined || id === wanted.clinicId)
  const where = { clinicId: { in: clinics }, state: 'done' } as const
  const total = await reader.prisma.deletionRun.count({ where })
  const { page, pages, skip, take } = pageBounds(total, wanted.page)
  const rows = await reader.prisma.deletionRun.findMany({
    where,
    orderBy: [{ doneAt: 'desc' }, { id: 'asc' }],
    skip,
    take,
    select: columns,
  })
  return { items: rows.map((row) => toCertificate(row, names)), page, pages, total }
}

/** One certificate of the scope's clinics, or null. */
export const findCertificate = async (
  reader: Reader,
  scope: Scope,
  runId: string,
): Promise<CertificateRow | null> => {
  const names = await namesIn(reader, scope)
  const row = await reader.prisma.deletionRun.findFirst({
    where: { id: runId, state: 'done', clinicId: { in: [...names.keys()] } },
    select: columns,
  })
  return row === null ? null : toCertificate(row, names)
}
