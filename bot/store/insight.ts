import type { Country } from '../domain/language.ts'
import type { Scope } from '../domain/permissions.ts'
import type { WaitingAt } from '../domain/insight.ts'
import type { Database } from './database.ts'

type Reader = Pick<Database, 'prisma'>

const clinicsOf = (scope: Scope): string[] | null => (scope.clinics === 'all' ? null : [...scope.clinics])

/** Where the scope's proposals wait, and since when. */
export const findWaitingSince = ({ prisma }: Reader, scope: Scope) =>
  prisma.$queryRaw<{ at: WaitingAt; since: Date; country: Country }[]>`
    select p.state::text as at, p."stateSince" as since, c.country::text as country
    from proposal p join clinic c on c.id = p."clinicId"
    where c."trustId" = ${scope.trustId}::uuid
      and (${clinicsOf(scope)}::uuid[] is null or c.id = any(${clinicsOf(scope)}::uuid[]))
      and p.state in ('clinicReview', 'ehealthReview', 'purposeReview', 'communicationsReview',
        'ehealthConfirmation', 'returned')`

/**
 * Days from the first filing to the approval, by month of the approval in the trust's time zone (`2026-03`): how
 * many, the median, and what nine of ten took at most.
 */
export const findLeadTimes = ({ prisma }: Reader, scope: Scope, since: Date) =>
  prisma.$queryRaw<{ month: string; approved: number; median: number; slowest: number }[]>`
    with approved as (
      select to_char(p."stateSince" at time zone t."timeZone", 'YYYY-MM') as month,
        extract(epoch from p."stateSince" - coalesce(
          (select min(d."decidedAt") from decision d
           where d."proposalId" = p.id and d.event in ('file', 'fileAsAdministrator')), p."createdAt"))
          / 86400.0 as days
      from proposal p join clinic c on c.id = p."clinicId" join trust t on t.id = c."trustId"
      where c."trustId" = ${scope.trustId}::uuid
        and (${clinicsOf(scope)}::uuid[] is null or c.id = any(${clinicsOf(scope)}::uuid[]))
        and p.state = 'approved' and p."stateSince" >= ${since}
    )
    select month, count(*)::int as approved,
      percentile_cont(0.5) within group (order by days)::float8 as median,
      percentile_cont(0.9) within group (order by days)::float8 as slowest
    from approved group by month order by month`

/** How many people's answers stand, by clinic; by trust too for a scope of all clinics. */
export const countConsents = ({ prisma }: Reader, scope: Scope) =>
  prisma.$queryRaw<{ ownerId: string; yes: number; no: number; unset: number }[]>`
    select "ownerId", count(*) filter (where choice = 'yes')::int as yes,
      count(*) filter (where choice = 'no')::int as no, count(*) filter (where choice = 'unset')::int as unset
    from consent_answer where "trustId" = ${scope.trustId}::uuid
      and (${clinicsOf(scope)}::uuid[] is null or "ownerId" = any(${clinicsOf(scope)}::uuid[]))
    group by "ownerId"`

/** When a deletion was done last in each clinic of the scope, and how many messages are past their time. */
export const findDeletions = ({ prisma }: Reader, scope: Scope, cutoff: Date) =>
  prisma.$queryRaw<{ clinicId: string; doneAt: Date | null; overdue: number }[]>`
    select c.id as "clinicId",
      (select max(r."doneAt") from deletion_run r where r."clinicId" = c.id and r.state = 'done') as "doneAt",
      (select count(*)::int from message m where m."clinicId" = c.id and m."confirmedAt" < ${cutoff}
        and m."stateSince" < ${cutoff} and m.state not in ('queued', 'sending')) as overdue
    from clinic c where c."trustId" = ${scope.trustId}::uuid
      and (${clinicsOf(scope)}::uuid[] is null or c.id = any(${clinicsOf(scope)}::uuid[]))
    order by c.key`

/** The last review of rights of each clinic of the scope; of central staff too for a scope of all clinics. */
export const findReviewProgress = ({ prisma }: Reader, scope: Scope) =>
  prisma.$queryRaw<
    { clinicId: string | null; quarter: string; done: boolean; decided: number; open: number }[]
  >`
    select distinct on (r."ownerId") r."clinicId", r.quarter, r.state = 'done' as done,
      (select count(*)::int from rights_review_item i where i."reviewId" = r.id and i.state <> 'open') as decided,
      (select count(*)::int from rights_review_item i where i."reviewId" = r.id and i.state = 'open') as open
    from rights_review r where r."trustId" = ${scope.trustId}::uuid
      and (${clinicsOf(scope)}::uuid[] is null or r."clinicId" = any(${clinicsOf(scope)}::uuid[]))
    order by r."ownerId", r."openedAt" desc`
