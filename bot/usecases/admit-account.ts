import { accountRefusal } from '../domain/account.ts'
import { dateIn } from '../domain/calendar.ts'
import { Refusal } from '../domain/refusal.ts'
import { noteUse } from '../store/accounts.ts'
import { findAccount } from '../store/people.ts'
import type { Account } from '../store/people.ts'
import type { Work } from './use-case.ts'

/** Who asks to be let in, and whether the account may act now. */
export type Admission =
  | { kind: 'stranger' }
  | { kind: 'refused'; account: Account; refusal: Refusal }
  | { kind: 'account'; account: Account }

/**
 * Asks whether the account behind an Entra identity may act now: the one gate for every door, whatever proved the
 * identity (a signed activity, a token). Closed, past its last day, not taken into use, not trained: each is refused
 * under its own code. The first use of a day is noted.
 */
export const admitAccount = async (
  work: Work,
  identity: { tenantId: string; objectId: string },
): Promise<Admission> => {
  const now = work.clock()
  const account = await findAccount(work.database, identity.tenantId, identity.objectId, now)
  if (account === null) return { kind: 'stranger' }
  const today = dateIn(now, account.timeZone)
  const code = accountRefusal(account, today)
  if (code !== null) return { kind: 'refused', account, refusal: new Refusal(code) }
  if (account.lastUsedAt === null || dateIn(account.lastUsedAt, account.timeZone) !== today)
    await noteUse(work.database, account.personId, now)
  return { kind: 'account', account }
}
