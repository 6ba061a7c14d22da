import { Prisma } from '../../prisma/generated/client.ts'
import type { SpecialRight } from '../domain/account.ts'
import { pageSize } from '../domain/page.ts'
import type { Role } from '../domain/permissions.ts'
import type { ReviewItem, ReviewItemState } from '../domain/rights-review.ts'
import type { Database } from './database.ts'
import type { Change } from './transaction.ts'

/** The database, or a change under way. */
type ReviewReader = { prisma: Pick<Prisma.TransactionClient, '$queryRaw'> }

interface ItemRow {
  itemId: string
  personId: string
  position: number
  name: string
  username: string
  state: ReviewItemState
  decidedBy: string | null
  decidedAt: Date | null
  rolesBefore: Role[]
  roles: Role[] | null
  specialRights: SpecialRight[] | null
  active: boolean
  expiresOn: string | null
  lastUsedAt: Date | null
  trainedAt: Date | null
  trainingVersion: number | null
  leavesOn: string | null
  revisionBefore: number
  revision: number
}

/** Which accounts of a review. */
export type ItemsWanted = { page: number } | { itemId: string } | 'all'

// Positions were given out once, so that pages stay what they are while accounts are decided on.
const whichItems = (wanted: ItemsWanted): Prisma.Sql =>
  wanted === 'all'
    ? Prisma.sql`true`
    : 'itemId' in wanted
      ? Prisma.sql`i.id = ${wanted.itemId}::uuid`
      : Prisma.sql`i.position > ${(wanted.page - 1) * pageSize} and i.position <= ${wanted.page * pageSize}`

/** Accounts of a review, listed as they were and shown as they are to a reader. */
export const findReviewItems = async (
  database: ReviewReader,
  reviewId: string,
  wanted: ItemsWanted,
  readerId: string,
): Promise<ReviewItem[]> => {
  const rows = await database.prisma.$queryRaw<ItemRow[]>`
    select i.id as "itemId", i."personId", i.position, p."givenName" || ' ' || p.surname as name, p.username,
      i.state::text as state, i."decidedBy", i."decidedAt", i.roles::text[] as "rolesBefore",
      i.revision as "revisionBefore", p.revision, p.active, p."expiresOn"::text as "expiresOn", p."lastUsedAt",
      p."trainedAt", p."trainingVersion",
      (select array_agg(m.role::text order by m.role) from membership m
        where m."personId" = p.id and m."clinicId" is not distinct from r."clinicId") as roles,
      (select max(l."lastDay")::text from leaver l
        where l."personId" = p.id and l."closedAt" is null and l."clinicId" = coalesce(r."clinicId", l."clinicId")
      ) as "leavesOn",
      (select array_agg(s."right"::text) from personal_right s
        where s."personId" = p.id and s."clinicId" = r."clinicId") as "specialRights"
    from rights_review r join rights_review_item i on i."reviewId" = r.id join person p on p.id = i."personId"
    where r.id = ${reviewId}::uuid and ${whichItems(wanted)}
    order by i.position`
  return rows.map(({ roles, specialRights, revisionBefore, ...row }) => ({
    ...row,
    roles: roles ?? [],
    specialRights: specialRights ?? [],
    changed: row.revision !== revisionBefore,
    own: row.personId === readerId,
  }))
}

/** Notes that a reviewer was shown accounts as they stand. Not audited: the decision is. */
export const noteSeen = async (
  database: Database,
  personId: string,
  items: readonly ReviewItem[],
  now: Date,
): Promise<void> => {
  const rows = items.map(({ itemId, revision }) => ({ itemId, revision }))
  await database.prisma.$executeRaw`
    insert into rights_review_seen ("itemId", "personId", revision, "seenAt")
    select s."itemId", ${personId}::uuid, s.revision, ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s("itemId" uuid, revision int)
    order by s."itemId"
    on conflict ("itemId", "personId") do update set revision = excluded.revision, "seenAt" = excluded."seenAt"`
}

/** Open accounts of a review, besides the reviewer's own, that the reviewer has not seen as they stand now. */
export const countUnseen = async (
  database: ReviewReader,
  reviewId: string,
  personId: string,
): Promise<number> => {
  const [row] = await database.prisma.$queryRaw<[{ count: number }]>`
    select count(*)::int as count from rights_review_item i join person p on p.id = i."personId"
    where i."reviewId" = ${reviewId}::uuid and i.state = 'open' and p.active and i."personId" <> ${personId}::uuid
      and not exists (select from rights_review_seen s
        where s."itemId" = i.id and s."personId" = ${personId}::uuid and s.revision = p.revision)`
  return row.count
}

/** Writes down what became of accounts of a review that the change has locked. */
export const setItems = async (
  change: Change,
  itemIds: readonly string[],
  state: ReviewItemState,
  decidedBy: string | null,
): Promise<void> => {
  await change.prisma.rightsReviewItem.updateMany({
    where: { id: { in: [...itemIds] }, state: 'open' },
    data: { state, decidedBy, decidedAt: change.now },
  })
}
