import type { MessageEvent } from '../domain/message.ts'
import type { Handover, SmsProvider } from '../ports.ts'
import { findDeparture, findStale, moveMessages } from '../store/messages.ts'
import type { MovedMessage } from '../store/messages.ts'
import { changeIf } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import { tellSenders } from './tell-senders.ts'
import type { Work } from './use-case.ts'

/** A hand-over that has not come back for so long was cut off; longer than any provider is waited for. */
const lostAfterMs = 2 * 60 * 1000

/** A message that is still queued after so long has lost its job. */
const forgottenAfterMs = 60 * 1000

const recordDepartures = (tx: Change, moved: readonly MovedMessage[], code: string) => {
  for (const { id, clinicId, trustId, to } of moved)
    tx.record({
      action: 'message.departed',
      personId: null,
      trustId,
      clinicId,
      subject: `message:${id}`,
      outcome: to === 'failed' || to === 'unknown' ? 'failed' : 'done',
      code,
    })
}

const outcomeOf = (
  handover: Handover,
): { event: MessageEvent; more: { code?: string; providerId?: string } } => {
  switch (handover.outcome) {
    case 'accepted':
      return { event: 'accept', more: { providerId: handover.providerId } }
    case 'refused':
      return { event: 'refuse', more: { code: handover.code } }
    case 'uncertain':
      return { event: 'lose', more: { code: handover.code } }
  }
}

/**
 * Hands one message over. It is claimed first, in a transaction of its own: whoever finds it claimed leaves it
 * alone, so no message is handed over twice, and none is held in a transaction while the provider is asked
 * (XC-11). Does nothing for a message that is not queued any more.
 */
export const deliverMessage = async (work: Work, provider: SmsProvider, messageId: string): Promise<void> => {
  const claimed = await changeIf(work.database, work.clock(), async (tx) => {
    const moved = await moveMessages(tx, { ids: [messageId] }, 'claim')
    if (moved.length === 0) return null
    recordDepartures(tx, moved, 'claim')
    return moved
  })
  if (claimed === null) return
  const departure = await findDeparture(work.database, work.vault, messageId)
  if (departure === null) return
  const { event, more } = outcomeOf(await provider.handOver(departure))
  await changeIf(work.database, work.clock(), async (tx) => {
    const moved = await moveMessages(tx, { ids: [messageId] }, event, more)
    // A report may have overtaken the answer.
    if (moved.length === 0) return null
    recordDepartures(tx, moved, event)
    await tellSenders(tx, work.jobs, moved)
    return moved
  })
}

/**
 * Finds what a crash left behind: a message that waits without a job is handed over; one whose hand-over never
 * came back is unknown, and never sent again by itself. For the schedule, and for the start.
 */
export const settleMessages = async (
  work: Work,
  provider: SmsProvider,
): Promise<{ forgotten: number; lost: number }> => {
  const now = work.clock()
  const before = (ms: number) => new Date(now.getTime() - ms)
  const lost = await findStale(work.database, 'sending', before(lostAfterMs), 500)
  if (lost.length > 0)
    await changeIf(work.database, now, async (tx) => {
      const moved = await moveMessages(tx, { ids: lost }, 'lose', { code: 'interrupted' })
      if (moved.length === 0) return null
      recordDepartures(tx, moved, 'interrupted')
      await tellSenders(tx, work.jobs, moved)
      return moved
    })
  const forgotten = await findStale(work.database, 'queued', before(forgottenAfterMs), 500)
  for (const id of forgotten) await deliverMessage(work, provider, id)
  return { forgotten: forgotten.length, lost: lost.length }
}
