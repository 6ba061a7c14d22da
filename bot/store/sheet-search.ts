import type { Language } from '../domain/language.ts'
import type { Scope } from '../domain/permissions.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'

/** A template that can be sent, as a list shows it. */
export interface FoundTemplate {
  id: string
  name: string
  clinicName: string
  text: string
  language: Language
  purpose: string
  version: number
  publishedAt: Date
}

// `%`, `_` and `\` stand for themselves.
const like = (word: string): string => `%${word.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`

/**
 * Templates in use in the scope whose name or text hold every word, by clinic and name; `take` of them after `skip`.
 * Nothing is counted: who types asks again with every letter.
 */
export const searchSheet = async (
  { prisma }: Database,
  scope: Scope,
  query: { words: readonly string[]; skip: number; take: number },
): Promise<FoundTemplate[]> => {
  const clinics = scope.clinics === 'all' ? null : [...scope.clinics]
  // Compared byte by byte: both sides are in small letters.
  const holds = query.words.map(
    (word) => Prisma.sql`and r."searchText" collate "C" like ${like(word.toLowerCase())}`,
  )
  // Each clinic gives its first rows by the index of its names; what is found first is not sorted with all the rest.
  return prisma.$queryRaw<FoundTemplate[]>`
    select found.*, c.name as "clinicName" from clinic c cross join lateral (
      select t.id, t.name, v.text, v.language::text as language, v.purpose, v.version, v."publishedAt"
      from template t
      join sheet_row r on r."templateId" = t.id
      join template_version v on v.id = r."versionId"
      where t."clinicId" = c.id and t.state = 'live' ${holds.length === 0 ? Prisma.empty : Prisma.join(holds, ' ')}
      order by t.name limit ${query.skip + query.take}
    ) found
    where c."trustId" = ${scope.trustId}::uuid and (${clinics}::uuid[] is null or c.id = any(${clinics}::uuid[]))
    order by c.key, found.name limit ${query.take} offset ${query.skip}`
}
