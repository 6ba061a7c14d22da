import type { WaitingMessage } from '../store/addressees.ts'
import { moveMessages } from '../store/messages.ts'
import type { MovedMessage } from '../store/messages.ts'
import type { Change } from '../store/transaction.ts'
import { askConsents } from './ask-consent.ts'
import { tellSenders } from './tell-senders.ts'
import type { Work } from './use-case.ts'

/**
 * Asks the ledger at once about messages that wait, as it says something else than before, and stops those that may
 * not leave any more; their senders are told (TQ-19). Each is asked once more when it leaves.
 *
 * @returns how many were stopped
 */
export const stopWaiting = async (
  work: Work,
  tx: Change,
  waiting: readonly (WaitingMessage & { recipient: string })[],
  personId: string | null,
): Promise<number> => {
  if (waiting.length === 0) return 0
  const codes = await askConsents(tx, work.vault, waiting, tx.now)
  const stopped: MovedMessage[] = []
  for (const [index, { id }] of waiting.entries()) {
    const code = codes[index] ?? null
    if (code === null) continue
    const moved = await moveMessages(tx, { ids: [id] }, 'stop', { code })
    for (const { trustId, clinicId } of moved)
      tx.record({ action: 'message.stopped', personId, trustId, clinicId, subject: `message:${id}`, code })
    stopped.push(...moved)
  }
  await tellSenders(tx, work.jobs, stopped)
  return stopped.length
}
