import { buildIndex, closest } from '../domain/similarity.ts'
import type { Closest, Index } from '../domain/similarity.ts'
import type { Scope } from '../domain/permissions.ts'
import { findSheetStamp, findSheetTexts } from '../store/templates.ts'
import type { SheetText } from '../store/templates.ts'
import type { Database } from '../store/database.ts'

interface Cached {
  stamp: string
  index: Index<SheetText>
}

// One index per database and trust, made anew when the sheet has changed. It is a copy of what is in the
// database, so several instances of the bot need not agree on anything.
const caches = new WeakMap<Database, Map<string, Cached>>()

/** The index of a trust's texts in use; nobody changes it. */
export const indexOf = async (database: Database, scope: Scope): Promise<Index<SheetText>> => {
  const cache = caches.get(database) ?? new Map<string, Cached>()
  caches.set(database, cache)
  const stamp = await findSheetStamp(database, scope)
  const cached = cache.get(scope.trustId)
  if (cached?.stamp === stamp) return cached.index
  const index = buildIndex(await findSheetTexts(database, scope))
  cache.set(scope.trustId, { stamp, index })
  return index
}

/** How many of the closest templates are shown. */
const shown = 5

/**
 * The closest templates in use, of all clinics, nearest first, each as duplicate, related or different, with
 * what made it so (LE-24).
 * @param except the template that a proposal changes
 */
export const findClosest = async (
  database: Database,
  scope: Scope,
  text: string,
  except: string | null,
): Promise<Closest<SheetText>[]> => {
  const index = await indexOf(database, { ...scope, clinics: 'all' })
  return closest(index, text, shown + 1)
    .filter((one) => one.id !== except && one.relation !== 'different')
    .slice(0, shown)
}
