import type { Scope } from '../domain/permissions.ts'
import type { Present } from '../domain/sheet-check.ts'
import type { Prisma } from '../../prisma/generated/client.ts'

/** Every template of the trust with its name, and its text where it has its row. */
export const findPresentTemplates = async (
  database: { prisma: Pick<Prisma.TransactionClient, '$queryRaw'> },
  scope: Scope,
): Promise<Present[]> => database.prisma.$queryRaw<Present[]>`
  select t.id, t."clinicId", t.name, coalesce(v.text, '') as text, v.purpose, v.language::text as language
  from template t join clinic c on c.id = t."clinicId"
  left join sheet_row r on r."templateId" = t.id left join template_version v on v.id = r."versionId"
  where c."trustId" = ${scope.trustId}::uuid`

/** Every proposal of a new template that is under way in the trust. */
export const findPresentProposals = async (
  database: { prisma: Pick<Prisma.TransactionClient, '$queryRaw'> },
  scope: Scope,
): Promise<Present[]> => database.prisma.$queryRaw<Present[]>`
  select p.id, p."clinicId", u.prefix || '- ' || p.title as name, p.text, p.purpose, p.language::text as language
  from proposal p join unit u on u.id = p."unitId" join clinic c on c.id = p."clinicId"
  where c."trustId" = ${scope.trustId}::uuid and p."templateId" is null
    and p.state in ('clinicReview', 'ehealthReview', 'purposeReview', 'communicationsReview', 'ehealthConfirmation',
      'returned')
  order by p."createdAt"`
