import { Prisma } from '../../prisma/generated/client.ts'
import { pageBounds } from '../domain/page.ts'
import type { Page } from '../domain/page.ts'
import type { Scope } from '../domain/permissions.ts'
import { reviewItemStates, suspensionAt } from '../domain/rights-review.ts'
import type {
  Quarter,
  ReviewCounts,
  ReviewItemState,
  ReviewState,
  ReviewSummary,
} from '../domain/rights-review.ts'
import { todayIn } from './away.ts'
import type { Database } from './database.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** The database, or a change under way. */
type ReviewReader = { prisma: Pick<Prisma.TransactionClient, '$queryRaw'> }

/** A review with what its schedule goes by. */
export interface StoredReview extends ReviewSummary {
  trustId: string
  timeZone: string
  remindedDays: number | null
  warnedAt: Date | null
  suspendedAt: Date | null
  /** The policy of the trust as it is now. */
  suspends: boolean
}

interface ReviewRow {
  reviewId: string
  trustId: string
  clinicId: string | null
  clinicName: string | null
  timeZone: string
  suspends: boolean
  quarter: string
  state: ReviewState
  openedAt: Date
  dueAt: Date
  doneAt: Date | null
  remindedDays: number | null
  warnedAt: Date | null
  suspendedAt: Date | null
  counts: Partial<Record<ReviewItemState, number>> | null
}

const columns = Prisma.sql`r.id as "reviewId", r."trustId", r."clinicId", c.name as "clinicName", t."timeZone",
  t."reviewSuspends" as suspends, r.quarter, r.state::text as state, r."openedAt", r."dueAt", r."doneAt",
  r."remindedDays", r."warnedAt", r."suspendedAt",
  (select json_object_agg(i.state, i.count) from (
    select state::text as state, count(*)::int as count from rights_review_item where "reviewId" = r.id group by state
  ) i) as counts`

const tables = Prisma.sql`rights_review r join trust t on t.id = r."trustId" left join clinic c on c.id = r."clinicId"`

// The review of central staff is for those who see all clinics.
const inScope = (scope: Scope): Prisma.Sql =>
  scope.clinics === 'all'
    ? Prisma.sql`r."trustId" = ${scope.trustId}::uuid`
    : Prisma.sql`r."trustId" = ${scope.trustId}::uuid and r."clinicId" = any(${[...scope.clinics]}::uuid[])`

const toReview = ({ counts, ...row }: ReviewRow): StoredReview => ({
  ...row,
  counts: Object.fromEntries(
    reviewItemStates.map((state) => [state, counts?.[state] ?? 0]),
  ) as unknown as ReviewCounts,
  suspendsAt:
    row.state === 'overdue' && row.suspends && row.warnedAt !== null && row.suspendedAt === null
      ? suspensionAt(row.warnedAt, row.timeZone)
      : null,
})

/**
 * Opens the review of a quarter with every account that is not closed and holds a role in the clinic, or as central
 * staff for null. The list is as it is now, by surname.
 * @returns how many accounts, null where the quarter has its review
 */
export const createReview = async (
  change: Change,
  review: { trustId: string; clinicId: string | null; quarter: Quarter },
): Promise<{ reviewId: string; accounts: number } | null> => {
  const { trustId, clinicId, quarter } = review
  const reviewId = newId()
  const stored = await change.prisma.$executeRaw`
    insert into rights_review (id, "trustId", "clinicId", "ownerId", quarter, "openedAt", "dueAt")
    values (${reviewId}::uuid, ${trustId}::uuid, ${clinicId}::uuid, ${clinicId ?? trustId}::uuid, ${quarter.name},
      ${change.now}, ${quarter.until})
    on conflict ("ownerId", quarter) do nothing`
  if (stored === 0) return null
  const accounts = await change.prisma.$executeRaw`
    insert into rights_review_item (id, "reviewId", "personId", position, roles, revision)
    select gen_random_uuid(), ${reviewId}::uuid, p.id,
      row_number() over (order by p.surname, p."givenName", p.id), m.roles, p.revision
    from person p join lateral (
      select array_agg(m.role order by m.role) as roles from membership m
      where m."personId" = p.id and m."clinicId" is not distinct from ${clinicId}::uuid
    ) m on m.roles is not null
    where p."trustId" = ${trustId}::uuid and p.active`
  return { reviewId, accounts }
}

/** Clinics of a trust that have no review of a quarter, and whether its central staff has none. */
export const findUnopened = async (
  database: Database,
  trustId: string,
  quarter: string,
): Promise<(string | null)[]> => {
  const rows = await database.prisma.$queryRaw<{ clinicId: string | null }[]>`
    select o."clinicId" from (
      select id as "clinicId", id as "ownerId" from clinic where "trustId" = ${trustId}::uuid
      union all select null, ${trustId}::uuid
    ) o where not exists (
      select from rights_review r where r."ownerId" = o."ownerId" and r.quarter = ${quarter})
    order by o."clinicId" nulls last`
  return rows.map(({ clinicId }) => clinicId)
}

/** A page of the reviews of a scope: those that are to be done first, then the newest. */
export const findReviews = async (
  database: Database,
  scope: Scope,
  wanted: number,
): Promise<Page<StoredReview>> => {
  const [counted] = await database.prisma.$queryRaw<[{ total: number }]>`
    select count(*)::int as total from rights_review r where ${inScope(scope)}`
  const { page, pages, skip, take } = pageBounds(counted.total, wanted)
  const rows = await database.prisma.$queryRaw<ReviewRow[]>`
    select ${columns} from ${tables} where ${inScope(scope)}
    order by r.state = 'done', r.quarter desc, c.name nulls first, r.id limit ${take} offset ${skip}`
  return { items: rows.map(toReview), page, pages, total: counted.total }
}

/** The reviews of a trust's quarter. */
export const findReviewsOfQuarter = async (
  database: Database,
  scope: Scope,
  quarter: string,
): Promise<StoredReview[]> => {
  const rows = await database.prisma.$queryRaw<ReviewRow[]>`
    select ${columns} from ${tables} where ${inScope(scope)} and r.quarter = ${quarter}
    order by c.name nulls first, r.id`
  return rows.map(toReview)
}

/** The reviews of a trust that are to be done. */
export const findUnfinishedReviews = async (database: Database, trustId: string): Promise<StoredReview[]> => {
  const rows = await database.prisma.$queryRaw<ReviewRow[]>`
    select ${columns} from ${tables} where r."trustId" = ${trustId}::uuid and r.state <> 'done' order by r.id`
  return rows.map(toReview)
}

/** A review of the scope, or null. */
export const findReview = async (
  database: ReviewReader,
  scope: Scope,
  reviewId: string,
): Promise<StoredReview | null> => {
  const [row] = await database.prisma.$queryRaw<ReviewRow[]>`
    select ${columns} from ${tables} where r.id = ${reviewId}::uuid and ${inScope(scope)}`
  return row === undefined ? null : toReview(row)
}

/** As `findReview`, locked until the change ends: two who decide at once do so one after the other. */
export const lockReview = async (
  change: Change,
  scope: Scope,
  reviewId: string,
): Promise<StoredReview | null> => {
  await change.prisma.$queryRaw`select 1 from rights_review where id = ${reviewId}::uuid for update`
  return findReview(change, scope, reviewId)
}

/** The review that an account in it belongs to, within a scope; or null. */
export const findReviewOfItem = async (
  database: ReviewReader,
  scope: Scope,
  itemId: string,
): Promise<string | null> => {
  const [row] = await database.prisma.$queryRaw<{ id: string }[]>`
    select r.id from rights_review r join rights_review_item i on i."reviewId" = r.id
    where i.id = ${itemId}::uuid and ${inScope(scope)}`
  return row?.id ?? null
}

/** Moves a review on. */
export const setReview = async (
  change: Change,
  reviewId: string,
  data: {
    state?: ReviewState
    doneAt?: Date
    remindedDays?: number
    warnedAt?: Date | null
    suspendedAt?: Date
  },
): Promise<void> => {
  await change.prisma.rightsReview.update({ where: { id: reviewId }, data })
}

/** The policy of a trust: whether accounts that nobody confirmed are suspended. */
export const findReviewPolicy = async (database: Database, trustId: string): Promise<boolean> => {
  const { reviewSuspends } = await database.prisma.trust.findUniqueOrThrow({
    where: { id: trustId },
    select: { reviewSuspends: true },
  })
  return reviewSuspends
}

/** Changes the policy of a trust. */
export const setReviewPolicyOf = async (
  change: Change,
  trustId: string,
  suspends: boolean,
): Promise<void> => {
  await change.prisma.trust.update({ where: { id: trustId }, data: { reviewSuspends: suspends } })
}

/** Whether a trust has somebody of e-health besides a person who can act. */
export const hasOtherEhealth = async (
  change: Change,
  trustId: string,
  personId: string,
): Promise<boolean> => {
  const today = new Date(await todayIn(change, { trustId, clinics: 'all' }, change.now))
  const others = await change.prisma.person.count({
    where: {
      trustId,
      id: { not: personId },
      active: true,
      activatedAt: { not: null },
      OR: [{ expiresOn: null }, { expiresOn: { gte: today } }],
      memberships: { some: { role: 'ehealth', clinicId: null } },
    },
  })
  return others > 0
}
