import type { Prisma } from '../../prisma/generated/client.ts'
import type { Scope } from '../domain/permissions.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** A report that somebody leaves a clinic; days are ISO. */
export interface Leaver {
  id: string
  trustId: string
  clinicId: string
  personId: string
  leaderId: string
  lastDay: string
  state: 'reported' | 'closed' | 'refused'
  reportedAt: Date
  setsExpiry: boolean
  expiredBefore: string | null
  endedAt: Date | null
  closedBy: string | null
  closedAt: Date | null
  reason: string | null
  videoClosedAt: Date | null
}

/** The database, or a change under way. */
type LeaverReader = { prisma: Pick<Prisma.TransactionClient, 'leaver'> }

const isoDay = (day: Date): string => day.toISOString().slice(0, 10)

const toLeaver = (row: Prisma.LeaverGetPayload<object>): Leaver => ({
  ...row,
  lastDay: isoDay(row.lastDay),
  expiredBefore: row.expiredBefore === null ? null : isoDay(row.expiredBefore),
})

const inScope = (scope: Scope): Prisma.LeaverWhereInput => ({
  trustId: scope.trustId,
  ...(scope.clinics === 'all' ? {} : { clinicId: { in: [...scope.clinics] } }),
})

/** Stores a report; null while one of the person in the clinic is open. */
export const createLeaver = async (
  change: Change,
  leaver: Pick<
    Leaver,
    'trustId' | 'clinicId' | 'personId' | 'leaderId' | 'lastDay' | 'setsExpiry' | 'expiredBefore'
  >,
): Promise<string | null> => {
  const id = newId()
  const { count } = await change.prisma.leaver.createMany({
    data: [
      {
        id,
        ...leaver,
        lastDay: new Date(leaver.lastDay),
        expiredBefore: leaver.expiredBefore === null ? null : new Date(leaver.expiredBefore),
        reportedAt: change.now,
      },
    ],
    skipDuplicates: true,
  })
  return count === 0 ? null : id
}

/** A report of the scope, or null. */
export const findLeaver = async (
  database: LeaverReader,
  scope: Scope,
  id: string,
): Promise<Leaver | null> => {
  const row = await database.prisma.leaver.findFirst({ where: { ...inScope(scope), id } })
  return row === null ? null : toLeaver(row)
}

/** As `findLeaver`, locked until the change ends. */
export const lockLeaver = async (change: Change, scope: Scope, id: string): Promise<Leaver | null> => {
  await change.prisma.$queryRaw`select 1 from leaver where id = ${id}::uuid for update`
  return findLeaver(change, scope, id)
}

/** What became of a report that the change has locked. */
export const updateLeaver = async (
  change: Change,
  id: string,
  patch: Partial<Pick<Leaver, 'state' | 'endedAt' | 'closedBy' | 'closedAt' | 'reason' | 'videoClosedAt'>> & {
    videoClosedBy?: string
  },
): Promise<void> => {
  await change.prisma.leaver.update({ where: { id }, data: patch })
}

/**
 * SQL: whether the last day that was reported for the membership `m` is over on a day, while its row still waits to be
 * taken away (LE-15).
 *
 * @param day an SQL expression
 */
export const hasLeft = (day: string): string => `exists (
  select 1 from leaver l where l."personId" = m."personId" and l."clinicId" = m."clinicId"
    and l.state = 'reported' and l."endedAt" is null and l."lastDay" < ${day})`

/** Who has left which clinic of a trust though the rows still wait: `<person id> <clinic id>`. */
export const findLeft = async (
  database: { prisma: Pick<Prisma.TransactionClient, '$queryRaw'> },
  trustId: string,
  now: Date,
): Promise<ReadonlySet<string>> => {
  const rows = await database.prisma.$queryRaw<{ personId: string; clinicId: string }[]>`
    select l."personId", l."clinicId" from leaver l join trust t on t.id = l."trustId"
    where t.id = ${trustId}::uuid and l.state = 'reported' and l."endedAt" is null
      and l."lastDay" < (${now}::timestamptz at time zone t."timeZone")::date`
  return new Set(rows.map(({ personId, clinicId }) => `${personId} ${clinicId}`))
}

/** Ids of the reports of a trust whose last day is before `today` (ISO) and whose access has not ended. */
export const findOverdueLeavers = async (
  database: LeaverReader,
  trustId: string,
  today: string,
): Promise<string[]> => {
  const rows = await database.prisma.leaver.findMany({
    where: { trustId, state: 'reported', endedAt: null, lastDay: { lt: new Date(today) } },
    select: { id: true },
    orderBy: [{ lastDay: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id }) => id)
}
