import { bySilence } from '../domain/message.ts'
import type { MessageEvent, MessageState } from '../domain/message.ts'
import { findStale, moveMessages } from '../store/messages.ts'
import { changeIf } from '../store/transaction.ts'
import { tellSenders } from './tell-senders.ts'
import type { Work } from './use-case.ts'

/** Nothing is heard any more of what was not reported on for so long. */
const silenceMs = 72 * 60 * 60 * 1000

/** Reports may be on their way a little longer than they live. */
const reserveMs = 10 * 60 * 1000

const waiting: readonly MessageState[] = ['accepted', 'sent']

const batch = 500

/**
 * Ends the waiting for reports that do not come: after 72 hours a message is expired by silence, with the code
 * `no_report` that no provider gives; where the provider's reports end before, it is unknown with the code
 * `reports_ended`, since the truth may still be had from the provider. Neither is delivered but by a report that comes
 * after all (XC-09). For the schedule.
 *
 * @param reportsEndAfter the provider's, in milliseconds
 * @returns how many messages were ended
 */
export const settleSilence = async (work: Work, reportsEndAfter?: number): Promise<number> => {
  const now = work.clock()
  const ended = reportsEndAfter === undefined ? silenceMs : reportsEndAfter + reserveMs
  const [event, code, patience]: [MessageEvent, string, number] =
    ended < silenceMs ? ['lose', 'reports_ended', ended] : ['report_expired', bySilence, silenceMs]
  let count = 0
  for (const state of waiting) {
    const ids = await findStale(work.database, state, new Date(now.getTime() - patience), batch)
    if (ids.length === 0) continue
    const moved = await changeIf(work.database, now, async (tx) => {
      const messages = await moveMessages(tx, { ids }, event, { code })
      // A report came in between.
      if (messages.length === 0) return null
      for (const { id, clinicId, trustId } of messages)
        tx.record({
          action: 'message.reported',
          personId: null,
          trustId,
          clinicId,
          subject: `message:${id}`,
          outcome: 'failed',
          code,
        })
      await tellSenders(tx, work.jobs, messages)
      return messages
    })
    count += moved?.length ?? 0
  }
  return count
}
