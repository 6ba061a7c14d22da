import type { MessageState } from '../domain/message.ts'
import type { Scope } from '../domain/permissions.ts'
import type { Database } from './database.ts'

/** How many messages of a template were confirmed on a day, and what became of them. */
export interface DailyCount {
  clinicId: string
  /** ISO date of the confirm, in the time zone of the trust. */
  day: string
  templateId: string
  outcome: MessageState
  /** They went to nobody's phone (XC-23). */
  training: boolean
  messages: number
  /** SMS that they travelled in. */
  parts: number
}

/**
 * The counts of the scope's clinics from one ISO date to another, both included: of messages that are there and of
 * those that are deleted, so that a deletion changes no figure. What waits counts too, under its state.
 */
export const findDailyCounts = async (
  { prisma }: Pick<Database, 'prisma'>,
  scope: Scope,
  from: string,
  until: string,
): Promise<DailyCount[]> => {
  const clinics = scope.clinics === 'all' ? null : [...scope.clinics]
  return prisma.$queryRaw<DailyCount[]>`
    with own as materialized (
      select c.id, t."timeZone" as zone from clinic c join trust t on t.id = c."trustId"
      where c."trustId" = ${scope.trustId}::uuid and (${clinics}::uuid[] is null or c.id = any(${clinics}::uuid[]))
    ), counts as (
      select d."clinicId", d.day, d."templateId", d.outcome, d.training, d.messages, d.parts
      from daily_count d join own on own.id = d."clinicId"
      where d.day between ${from}::date and ${until}::date
      union all
      select m."clinicId", (m."confirmedAt" at time zone own.zone)::date, m."templateId", m.state, m.training,
        count(*)::int, sum(m.segments)::int
      from own join message m on m."clinicId" = own.id
        and m."confirmedAt" >= (${from}::date)::timestamp at time zone own.zone
        and m."confirmedAt" < (${until}::date + 1)::timestamp at time zone own.zone
      group by 1, 2, 3, 4, 5
    )
    select "clinicId", day::text as day, "templateId", outcome::text as outcome, training,
      sum(messages)::int as messages, sum(parts)::int as parts
    from counts group by 1, 2, 3, 4, 5 order by 2, 1, 3, 4, 5`
}
