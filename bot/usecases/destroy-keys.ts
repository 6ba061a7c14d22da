import { deletePeriods } from '../store/hash-periods.ts'
import { changeIf } from '../store/transaction.ts'
import type { Work } from './use-case.ts'

/**
 * Destroys the keys of hashes whose messages are deleted (XC-01): what is left of them elsewhere, as in a backup,
 * tells no number. For the schedule, once a day.
 *
 * @returns how many were destroyed
 */
export const destroyKeys = async (work: Pick<Work, 'database' | 'vault' | 'clock'>): Promise<number> => {
  const gone = await changeIf(work.database, work.clock(), async (tx) => {
    const periods = await deletePeriods(tx, work.vault)
    if (periods.length === 0) return null
    for (const { trustId, count } of periods)
      tx.record({ action: 'keys.destroyed', personId: null, trustId, detail: { count } })
    return periods
  })
  return gone?.reduce((sum, one) => sum + one.count, 0) ?? 0
}
