import { renewLedger } from '../store/hash-periods.ts'
import { countOld, resealRows, sealedTables } from '../store/rotation.ts'
import type { SealedTable } from '../store/rotation.ts'
import { changeIf } from '../store/transaction.ts'
import { destroyKeys } from './destroy-keys.ts'
import type { Work } from './use-case.ts'

/** What a rotation did. */
export interface Rotation {
  /** Rows that were encrypted anew, by table. */
  rows: Readonly<Record<SealedTable, number>>
  /** Rows that are still under an older key: it must be kept. */
  left: number
}

const renew = async (work: Pick<Work, 'database' | 'vault' | 'clock'>): Promise<number> => {
  const renewed = await changeIf(work.database, work.clock(), async (tx) => {
    const answers = await renewLedger(tx, work.vault)
    if (answers === null) return null
    tx.record({
      action: 'keys.rotated',
      personId: null,
      trustId: null,
      code: 'ledger',
      detail: { count: answers },
    })
    return answers
  })
  return renewed === null ? 0 : 1
}

/**
 * Encrypts everything under the current data key, and hashes the numbers of messages anew, in batches of a
 * transaction each: cut off, it goes on where it was when it is run again. The consent ledger is hashed anew as a
 * whole. The bot may run meanwhile, once it has the new key as its first.
 */
export const rotateKeys = async (
  work: Pick<Work, 'database' | 'vault' | 'clock'>,
  batch = 500,
): Promise<Rotation> => {
  const rows: Record<SealedTable, number> = {
    message: 0,
    draft: 0,
    consent_answer: 0,
    guardian_bar: 0,
    hash_period: 0,
  }
  let left = 0
  for (const table of sealedTables) {
    if (table === 'hash_period') {
      rows.hash_period = await renew(work)
      left += await countOld(work.database, work.vault, table)
      continue
    }
    let after: string | null = null
    for (;;) {
      const start: string | null = after
      const ids: string[] | null = await changeIf(work.database, work.clock(), async (tx) => {
        const done = await resealRows(tx, work.vault, table, start, batch)
        if (done.length === 0) return null
        tx.record({
          action: 'keys.rotated',
          personId: null,
          trustId: null,
          code: table,
          detail: { count: done.length },
        })
        return done
      })
      if (ids === null) break
      rows[table] += ids.length
      after = ids.at(-1) ?? null
    }
    left += await countOld(work.database, work.vault, table)
  }
  await destroyKeys(work)
  return { rows, left }
}
