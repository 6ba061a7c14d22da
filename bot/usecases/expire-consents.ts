import { isAlive } from '../domain/consent.ts'
import { deleteAnswers, findAging } from '../store/consents.ts'
import type { AgingAnswer } from '../store/consents.ts'
import { changeIf } from '../store/transaction.ts'
import type { Work } from './use-case.ts'

const batch = 500

// An answer for the whole trust lives as long as it counts in any clinic.
const hasEnded = (answer: AgingAnswer, now: Date): boolean =>
  answer.regimes.every(
    (regime) => !isAlive(answer, { regime, months: answer.months, timeZone: answer.timeZone }, now),
  )

/**
 * Deletes the answers whose time is up, with their history (TQ-02): from then on nothing is chosen. For the
 * schedule, once a day; a gate that is asked in between does not count them either.
 *
 * @returns how many were deleted
 */
export const expireConsents = async (work: Work): Promise<number> => {
  const now = work.clock()
  let deleted = 0
  let after: string | null = null
  for (;;) {
    const aging: AgingAnswer[] = await findAging(work.database, now, after, batch)
    const ended = aging.filter((answer) => hasEnded(answer, now))
    if (ended.length > 0)
      await changeIf(work.database, now, async (tx) => {
        const count = await deleteAnswers(
          tx,
          ended.map((one) => one.id),
        )
        if (count === 0) return null
        for (const trustId of new Set(ended.map((one) => one.trustId)))
          tx.record({
            action: 'consent.expired',
            personId: null,
            trustId,
            detail: { answers: ended.filter((one) => one.trustId === trustId).length },
          })
        deleted += count
        return count
      })
    if (aging.length < batch) return deleted
    after = aging.at(-1)?.id ?? null
  }
}
