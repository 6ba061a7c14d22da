import { replyOf } from '../domain/reply.ts'
import type { ReplySaid } from '../domain/reply.ts'
import { parseOrigin } from '../domain/phone-number.ts'
import type { InboundReply } from '../ports.ts'
import { findWriters } from '../store/addressees.ts'
import type { Writer } from '../store/addressees.ts'
import { putNoticesOf } from '../store/notices.ts'
import { forgetReplies as forget, noteReply } from '../store/replies.ts'
import { changeIf } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import { storeAnswer } from './record-consent.ts'
import type { Work } from './use-case.ts'

/** What came of a reply. */
export interface ReplyTaken {
  said: ReplySaid
  /** Clinics that wrote to the number, or hold an answer of it. */
  clinics: number
  /** False for one that was taken in before. */
  news: boolean
}

/** Providers repeat for two days at most; a reply is known for longer, and then forgotten. */
const rememberedFor = 10 * 24 * 60 * 60 * 1000

// Tells whoever wrote last, in each clinic: nobody was asked, so that only they can ask.
const explainStart = (work: Work, tx: Change, writers: readonly Writer[]): Promise<void> =>
  putNoticesOf(
    tx,
    work.jobs,
    writers.flatMap(({ messageId, personId }) =>
      messageId === null || personId === null
        ? []
        : [{ subject: `reply:${messageId}`, personId, alert: true }],
    ),
  )

/**
 * Records a reply that says stop as a Nej of whoever has the number, for every clinic that wrote to it. `start`
 * changes nothing, because it says neither who consents nor to what: it is explained to whoever wrote last. The text
 * is kept of none, the number only with a Nej; of the rest the audit has the count.
 *
 * @param provider its name, beside which its id of the reply is known for one
 */
export const recordReply = async (
  work: Work,
  provider: string,
  { id, from, text }: InboundReply,
): Promise<ReplyTaken> => {
  const now = work.clock()
  const said = replyOf(text)
  const number = said === 'other' ? null : parseOrigin(from)
  const writers = number === null ? [] : await findWriters(work.database, work.vault, number)
  const recorded = await changeIf(work.database, now, async (tx) => {
    if (id !== null && id !== '' && !(await noteReply(tx, { provider, id, said }))) return null
    if (writers.length === 0)
      tx.record({ action: 'consent.replied', personId: null, trustId: null, code: said })
    for (const { clinicId, trustId } of writers) {
      tx.record({ action: 'consent.replied', personId: null, trustId, clinicId, code: said })
      if (said !== 'stop' || number === null) continue
      const answer = {
        addressee: null,
        choice: 'no',
        source: 'reply',
        statedAt: now,
        lapsesAt: null,
      } as const
      await storeAnswer(work, tx, { trustId, clinicId, e164: number, personId: null }, answer, true)
    }
    if (said === 'start') await explainStart(work, tx, writers)
    return said
  })
  return { said, clinics: writers.length, news: recorded !== null }
}

/** Forgets which replies were taken in, when no provider repeats them any more. For the schedule, once a day. */
export const forgetReplies = async (work: Work): Promise<number> => {
  const now = work.clock()
  const gone = await changeIf(work.database, now, async (tx) => {
    const count = await forget(tx, new Date(now.getTime() - rememberedFor))
    if (count === 0) return null
    tx.record({ action: 'reply.forgotten', personId: null, trustId: null, detail: { count } })
    return count
  })
  return gone ?? 0
}
