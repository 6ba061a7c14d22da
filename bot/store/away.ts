import { dateIn } from '../domain/calendar.ts'
import type { Scope } from '../domain/permissions.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'
import type { Change } from './transaction.ts'

/** When somebody is away: first and last day, ISO, in the time zone of the trust. */
export interface Away {
  from: string
  until: string
}

const isoDay = (day: Date): string => day.toISOString().slice(0, 10)

/** Today in the scope's trust. */
export const todayIn = async (
  database: { prisma: Pick<Prisma.TransactionClient, 'trust'> },
  scope: Scope,
  now: Date,
): Promise<string> => {
  const { timeZone } = await database.prisma.trust.findUniqueOrThrow({
    where: { id: scope.trustId },
    select: { timeZone: true },
  })
  return dateIn(now, timeZone)
}

/** Which of these people of the scope's trust are away today. */
export const findAway = async (
  database: { prisma: Pick<Prisma.TransactionClient, 'away' | 'trust'> },
  scope: Scope,
  personIds: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> => {
  if (personIds.length === 0) return new Set()
  const today = new Date(await todayIn(database, scope, now))
  const rows = await database.prisma.away.findMany({
    where: { personId: { in: [...personIds] }, from: { lte: today }, until: { gte: today } },
    select: { personId: true },
  })
  return new Set(rows.map(({ personId }) => personId))
}

/** When a person is away; null when the person said nothing, or it is over. */
export const findAwayOf = async (
  database: Database,
  personId: string,
  today: string,
): Promise<Away | null> => {
  const row = await database.prisma.away.findUnique({ where: { personId } })
  return row === null || row.until < new Date(today)
    ? null
    : { from: isoDay(row.from), until: isoDay(row.until) }
}

/** Stores when a person is away; null: is here. Who waits for the person is told anew. */
export const setAway = async (change: Change, personId: string, away: Away | null): Promise<void> => {
  await change.prisma.away.deleteMany({ where: { personId } })
  if (away !== null)
    await change.prisma.away.create({
      data: { personId, from: new Date(away.from), until: new Date(away.until) },
    })
}

/** Claims the absences of a trust that have begun and of which nobody was told: whose they are. */
export const claimBegunAbsences = async (
  change: Change,
  trustId: string,
  today: string,
): Promise<string[]> => {
  const rows = await change.prisma.$queryRaw<{ personId: string }[]>`
    update away a set "toldAt" = ${change.now} from person p
    where p.id = a."personId" and p."trustId" = ${trustId}::uuid and a."toldAt" is null
      and a."from" <= ${today}::date and a."until" >= ${today}::date
    returning a."personId"`
  return rows.map(({ personId }) => personId)
}
