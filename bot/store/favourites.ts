import type { Database } from './database.ts'
import type { Change } from './transaction.ts'

/** Stars a template for a person, or takes the star away; false when it was so. */
export const setFavourite = async (
  change: Change,
  personId: string,
  templateId: string,
  starred: boolean,
): Promise<boolean> => {
  const { count } = starred
    ? await change.prisma.favourite.createMany({
        data: [{ personId, templateId, starredAt: change.now }],
        skipDuplicates: true,
      })
    : await change.prisma.favourite.deleteMany({ where: { personId, templateId } })
  return count > 0
}

/** Whether a person has starred a template. */
export const isFavourite = async (
  database: Database,
  personId: string,
  templateId: string,
): Promise<boolean> => (await database.prisma.favourite.count({ where: { personId, templateId } })) > 0

/** The templates that a person has starred, newest star first. */
export const findFavourites = async (
  database: Database,
  personId: string,
  limit: number,
): Promise<string[]> => {
  const rows = await database.prisma.favourite.findMany({
    where: { personId },
    orderBy: { starredAt: 'desc' },
    select: { templateId: true },
    take: limit,
  })
  return rows.map((row) => row.templateId)
}

// So many of the person's last messages are looked at: enough for a day's work, and the same for everybody.
const looked = 200

/** The templates of which a person's last messages were made, the last one first. */
export const findRecentTemplates = async (
  database: Database,
  personId: string,
  limit: number,
): Promise<string[]> => {
  const rows = await database.prisma.$queryRaw<{ templateId: string }[]>`
    select m."templateId" from (
      select o."templateId", o."confirmedAt" from message o where o."personId" = ${personId}::uuid
      order by o."confirmedAt" desc limit ${looked}::int
    ) m group by m."templateId" order by max(m."confirmedAt") desc limit ${limit}::int`
  return rows.map((row) => row.templateId)
}
