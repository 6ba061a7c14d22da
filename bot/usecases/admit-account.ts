import { accountRefusal, isNewcomer } from '../domain/account.ts'
import { dateIn } from '../domain/calendar.ts'
import { onlyClinicOf } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import type { RefusalCode } from '../domain/refusal.ts'
import { noteUse } from '../store/accounts.ts'
import { findAccount } from '../store/people.ts'
import type { Account } from '../store/people.ts'
import { lockRefusals } from '../store/audit-reading.ts'
import { changeIf } from '../store/transaction.ts'
import type { Work } from './use-case.ts'

/** Who asks to be let in, and whether the account may act now. */
export type Admission =
  | { kind: 'stranger' }
  | { kind: 'refused'; account: Account; refusal: Refusal }
  | { kind: 'account'; account: Account }

/** Where somebody asks to be let in. */
export type Door = 'chat' | 'compose' | 'tab'

const anHour = 60 * 60 * 1000

/** Records that an account was turned away, once an hour for each reason, however often it is tried (XC-02). */
const recordRefusal = async (work: Work, account: Account, code: RefusalCode, door: Door): Promise<void> => {
  const { personId, trustId, memberships } = account
  const now = work.clock()
  await changeIf(work.database, now, async (tx) => {
    if (await lockRefusals(tx, { personId, code, since: new Date(now.getTime() - anHour) })) return null
    tx.record({
      action: 'account.refused',
      personId,
      trustId,
      clinicId: onlyClinicOf(memberships),
      subject: `person:${personId}`,
      outcome: 'refused',
      code,
      detail: { door },
    })
    return code
  })
}

/**
 * Asks whether the account behind an Entra identity may act now: the one gate for every door, whatever proved the
 * identity (a signed activity, a token). Closed, past its last day, not taken into use, not trained: each is refused
 * under its own code, and recorded. In the chat a newcomer is led on, which is no refusal. The first use of a day is
 * noted.
 */
export const admitAccount = async (
  work: Work,
  identity: { tenantId: string; objectId: string },
  door: Door = 'chat',
): Promise<Admission> => {
  const now = work.clock()
  const account = await findAccount(work.database, identity.tenantId, identity.objectId, now)
  if (account === null) return { kind: 'stranger' }
  const today = dateIn(now, account.timeZone)
  const code = accountRefusal(account, today)
  if (code !== null) {
    if (door !== 'chat' || !isNewcomer(code)) await recordRefusal(work, account, code, door)
    return { kind: 'refused', account, refusal: new Refusal(code) }
  }
  if (account.lastUsedAt === null || dateIn(account.lastUsedAt, account.timeZone) !== today)
    await noteUse(work.database, account.personId, now)
  return { kind: 'account', account }
}
