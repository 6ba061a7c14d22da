import { forgetMails } from '../store/mails.ts'
import { forgetPresses } from '../store/nonces.ts'
import { changeIf } from '../store/transaction.ts'
import type { Work } from './use-case.ts'

const atOnce = 2000

/**
 * Deletes what nothing can come of any more: presses on cards that are too old to be pressed, and mails that left, or
 * failed to, long ago. In portions, so that no press waits for it. For the schedule, once a day.
 *
 * @param portion how many rows of a kind are deleted in one transaction
 * @returns how many rows
 */
export const forgetSpent = async (
  { database, clock }: Pick<Work, 'database' | 'clock'>,
  portion = atOnce,
): Promise<number> => {
  let forgotten = 0
  for (;;) {
    const count = await changeIf(database, clock(), async (tx) => {
      const presses = await forgetPresses(tx, portion)
      const mails = await forgetMails(tx, portion)
      if (presses + mails === 0) return null
      tx.record({ action: 'deletion.forgotten', personId: null, trustId: null, detail: { presses, mails } })
      return presses + mails
    })
    if (count === null) return forgotten
    forgotten += count
  }
}
