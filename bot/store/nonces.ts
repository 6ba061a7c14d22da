import { isCardOld, pressesForgottenBefore } from '../domain/press.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Change } from './transaction.ts'

/** A press of a button. */
export interface Press {
  /** Single-use id that the card carried. */
  nonce: string
  personId: string
  /** With the decision, where one verb has several buttons. */
  verb: string
}

/**
 * Spends a nonce in the transaction of its effect. Of several equal presses, at once or later, on one device
 * or two, one gets null and goes on; the others wait for it and get the id of its outcome.
 * @throws Refusal `already_handled` when another button of the card spent it, `card_old` for a card whose presses
 * may be forgotten
 */
export const spendNonce = async (change: Change, press: Press, outcomeId: string): Promise<string | null> => {
  if (isCardOld(press.nonce, change.now)) throw new Refusal('card_old')
  const spent = await change.prisma.$queryRaw<unknown[]>`
    insert into nonce (id, "personId", verb, outcome, "outcomeId", "spentAt")
    values (${press.nonce}::uuid, ${press.personId}::uuid, ${press.verb}, 'done', ${outcomeId}::uuid, ${change.now})
    on conflict (id) do nothing returning 1`
  if (spent.length > 0) return null
  const [row] = await change.prisma.$queryRaw<{ outcomeId: string }[]>`
    select "outcomeId" from nonce
    where id = ${press.nonce}::uuid and "personId" = ${press.personId}::uuid and verb = ${press.verb}`
  // Another button of the same card was pressed before, or the nonce is somebody else's.
  if (row === undefined) throw new Refusal('already_handled')
  return row.outcomeId
}

/**
 * Forgets up to `limit` presses on cards that are too old by now, oldest first; returns how many. Those that confirmed a
 * message go with their message, and those on cards that do not tell their age stay.
 */
export const forgetPresses = ({ prisma, now }: Change, limit: number): Promise<number> =>
  prisma.$executeRaw`
    delete from nonce where id in (
      select id from nonce
      where "spentAt" < ${pressesForgottenBefore(now)} and verb <> 'send.confirm' and substr(id::text, 15, 1) = '7'
      order by "spentAt" limit ${limit} for update skip locked)`
