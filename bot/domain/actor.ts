import type { Language } from './language.ts'
import type { Membership } from './permissions.ts'

/** Who acts: resolved from the signed activity and the database, never from a card. */
export interface Actor {
  personId: string
  trustId: string
  memberships: readonly Membership[]
  language: Language
}
