import type { Scope } from '../domain/permissions.ts'
import type { LimitView } from '../domain/sending.ts'
import type { Database } from './database.ts'
import type { Change } from './transaction.ts'

/** What a clinic has sent on the day of its trust's time zone, in parts, beside what it means to send at most. */
export interface ClinicUse extends LimitView {
  clinicId: string
  trustId: string
  /** The day, ISO. */
  day: string
  /** The day on which its administrators were told last. */
  warnedOn: string | null
}

/** What every clinic has sent today; what was stopped cost nothing. */
export const findUse = async (database: Database, now: Date): Promise<ClinicUse[]> =>
  database.prisma.$queryRaw<ClinicUse[]>`
    select c.id as "clinicId", c."trustId", c.name as "clinicName", c."dailyParts" as limit,
      c."partsWarnedOn"::text as "warnedOn", (${now}::timestamptz at time zone t."timeZone")::date::text as day,
      coalesce((
        select sum(m.segments)::int from message m
        where m."clinicId" = c.id and m.state <> 'stopped' and m."confirmedAt" >=
          date_trunc('day', ${now}::timestamptz at time zone t."timeZone") at time zone t."timeZone"
      ), 0) as used
    from clinic c join trust t on t.id = c."trustId"`

/** What one clinic of the scope has sent today, or null. */
export const findClinicUse = async (
  database: Database,
  scope: Scope,
  clinicId: string,
  now: Date,
): Promise<LimitView | null> => {
  if (scope.clinics !== 'all' && !scope.clinics.includes(clinicId)) return null
  const found = (await findUse(database, now)).find(
    (one) => one.clinicId === clinicId && one.trustId === scope.trustId,
  )
  return found === undefined ? null : { clinicName: found.clinicName, used: found.used, limit: found.limit }
}

/** Notes that the administrators were told on a day; false when another process did. */
export const setPartsWarned = async (change: Change, clinicId: string, day: string): Promise<boolean> => {
  const rows = await change.prisma.$queryRaw<unknown[]>`
    update clinic set "partsWarnedOn" = ${day}::date
    where id = ${clinicId}::uuid and "partsWarnedOn" is distinct from ${day}::date returning 1`
  return rows.length > 0
}
