import type { CopiedRow } from '../domain/sheet-copy.ts'
import type { Scope } from '../domain/permissions.ts'
import type { Database } from './database.ts'

/** A row of the sheet with where it belongs. */
export interface StoredCopy extends Omit<CopiedRow, 'parts'> {
  clinicId: string
  unitId: string
}

/**
 * Every row of the sheet in the clinics of a scope, by clinic and name, with who approved it: one statement, so that it
 * is the sheet of one moment.
 */
export const findSheetCopy = async (database: Database, scope: Scope): Promise<StoredCopy[]> => {
  const clinics = scope.clinics === 'all' ? null : [...scope.clinics]
  return database.prisma.$queryRaw<StoredCopy[]>`
    select t."clinicId", t."unitId", t.name, u.name as unit, t.state::text as state, v.text, v.purpose,
      p.label as "purposeLabel", v.language::text as language, v."senderText", v.version, v."publishedAt",
      coalesce((
        select array_agg(a.name order by a."decidedAt", a.name)
        from (
          select h."givenName" || ' ' || h.surname as name, min(d."decidedAt") as "decidedAt"
          from decision d join person h on h.id = d."personId"
          where d."proposalId" = v."proposalId" and d."textAfter" is not null
          group by h.id) a
      ), '{}') as "approvedBy"
    from sheet_row r
    join template t on t.id = r."templateId"
    join template_version v on v.id = r."versionId"
    join clinic c on c.id = t."clinicId"
    join unit u on u.id = t."unitId"
    left join purpose p on p."trustId" = c."trustId" and p.key = v.purpose
    where c."trustId" = ${scope.trustId}::uuid and (${clinics}::uuid[] is null or c.id = any(${clinics}::uuid[]))
    order by c.key, t.name, t.id`
}
