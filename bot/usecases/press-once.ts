import { spendNonce } from '../store/nonces.ts'
import { changeIf } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import type { Call } from './use-case.ts'

/** What a card's button carried. */
export interface ButtonPress {
  nonce: string
  /** With the decision, where one verb has several buttons. */
  verb: string
  /** Id of what the press is about, or of what comes of it. */
  outcomeId: string
}

/**
 * The change of one press of a button, once: a repeated press, from wherever and however many at a time, changes
 * nothing, records nothing and gets null. A refusal spends nothing.
 */
export const pressOnce = <T>(
  { work, actor, now }: Call,
  { outcomeId, ...press }: ButtonPress,
  run: (change: Change) => Promise<T>,
): Promise<T | null> =>
  changeIf(work.database, now, async (tx) =>
    (await spendNonce(tx, { ...press, personId: actor.personId }, outcomeId)) === null ? run(tx) : null,
  )
