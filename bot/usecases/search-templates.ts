import { findPurposes } from '../store/purposes.ts'
import type { Purpose } from '../store/purposes.ts'
import { searchSheet } from '../store/sheet-search.ts'
import type { FoundTemplate } from '../store/sheet-search.ts'
import { useCase } from './use-case.ts'

/** Most words of a search that count, and most results of one answer. */
const mostWords = 8
const mostResults = 25

/**
 * Templates in use in the actor's own clinics, for central staff in all, whose name or text hold every word; for the
 * compose box of Teams, so it asks for no count.
 */
export const searchTemplates = useCase<
  { words: string; skip: number; take: number },
  { templates: readonly FoundTemplate[]; purposes: readonly Purpose[] }
>('template.read', async ({ work, actor, scope }, { words, skip, take }) => {
  const held = [...new Set(actor.memberships.flatMap((one) => one.clinicId ?? []))]
  const own = { trustId: scope.trustId, clinics: held.length === 0 ? ('all' as const) : held }
  const [templates, purposes] = await Promise.all([
    searchSheet(work.database, own, {
      words: words
        .trim()
        .split(/\s+/u)
        .filter((word) => word !== '')
        .slice(0, mostWords),
      skip: Math.max(0, skip),
      take: Math.min(Math.max(1, take), mostResults),
    }),
    findPurposes(work.database, scope),
  ])
  return { templates, purposes }
})
