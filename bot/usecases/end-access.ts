import type { Actor } from '../domain/actor.ts'
import { rolesIn } from '../domain/account.ts'
import type { Scope } from '../domain/permissions.ts'
import { covers } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { dropDrafts, findSoleAdministered, leaveClinics, setAccountState } from '../store/accounts.ts'
import type { Change } from '../store/transaction.ts'
import { requireAccount, requireStanding } from './set-roles.ts'

/** Whose access ends, where, and who says so. */
export interface AccessEnd {
  trustId: string
  personId: string
  /** Null for what the system does by itself, as at the end of a last day. */
  by: Actor | null
  /** The clinics whose roles end; `all` closes the account whatever roles there are. */
  clinics: Scope['clinics']
  /** Why, for the audit: `administrator`, `leaver`, `review` … */
  reason: string
  /** The last administrator's access ends too: an employment that is over is over. */
  lastToo?: boolean
}

/**
 * Ends access within a change under way: drops what the person was about to send, closes the account, and records
 * it for every clinic. Where the person holds roles in other clinics too, only those in `clinics` are taken and the
 * account stays open. What has ended before is left alone.
 * @returns what came of it
 * @throws Refusal `not_found`, `own_account`, `forbidden` when whoever acts has lost the right meanwhile, or
 * `last_administrator` when a clinic would have none left
 */
export const endAccess = async (
  tx: Change,
  { trustId, personId, by, clinics, reason, lastToo = false }: AccessEnd,
): Promise<'closed' | 'left' | 'ended_before'> => {
  await requireStanding(tx, { by, trustId, personId }, 'person.change')
  const account = await requireAccount(tx, trustId, personId)
  const within = (clinicId: string | null) =>
    clinics === 'all' || (clinicId !== null && covers({ trustId, clinics }, clinicId))
  const ending = account.memberships.filter(({ clinicId }) => within(clinicId))
  const leaves = account.memberships.length > ending.length
  if (!account.active || (leaves && ending.length === 0)) return 'ended_before'
  const sole = await findSoleAdministered(tx, personId)
  if (!lastToo && sole.some(within)) throw new Refusal('last_administrator')
  const ended = [...new Set(ending.map(({ clinicId }) => clinicId))]
  const drafts = await dropDrafts(tx, personId, leaves ? ended.filter((one) => one !== null) : 'all')
  if (leaves)
    await leaveClinics(
      tx,
      personId,
      ended.filter((one) => one !== null),
    )
  await setAccountState(tx, personId, leaves ? {} : { active: false })
  for (const clinicId of ended.length === 0 ? [null] : ended)
    tx.record({
      action: leaves ? 'person.left' : 'person.closed',
      personId: by?.personId ?? null,
      trustId,
      clinicId,
      subject: `person:${personId}`,
      detail: { reason, drafts, roles: rolesIn(account.memberships, clinicId) },
    })
  return leaves ? 'left' : 'closed'
}
