import { advancePart, joinParts } from '../domain/message-parts.ts'
import type { MessageEvent } from '../domain/message.ts'
import type { DeliveryReport } from '../ports.ts'
import { lockParts, setPart } from '../store/message-parts.ts'
import { isMessage, moveMessages } from '../store/messages.ts'
import { changeIf } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import { tellSenders } from './tell-senders.ts'
import type { Work } from './use-case.ts'

/** The shape of our ids; anything else that comes back is of another sender of the provider's. */
const ours = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Stores a report on one part, and says what it makes of the message: null where it is no news (XC-12). The
 * message's row is held, so that the two last parts, reported at once, do not both leave it to the other.
 */
const recordPart = async (
  tx: Change,
  { id, event, part }: DeliveryReport & { part: NonNullable<DeliveryReport['part']> },
): Promise<MessageEvent | null> => {
  const message = await lockParts(tx, id)
  if (message === null) return null
  const state = advancePart(message.parts.get(part.index) ?? null, event)
  if (state === null) return null
  await setPart(tx, id, part.index, state)
  message.parts.set(part.index, state)
  const { trustId, clinicId } = message
  tx.record({
    action: 'message.part_reported',
    personId: null,
    trustId,
    clinicId,
    subject: `message:${id}`,
    code: state,
    detail: { part: part.index },
  })
  // The larger of the counts: it may take too long to be delivered, and is never delivered too early.
  return joinParts(message.parts, Math.max(message.segments, part.of ?? 0, part.index + 1))
}

/**
 * Stores what the provider reports of a message. A report that is repeated, late, or about nothing that was sent
 * changes nothing: false (XC-10).
 */
export const recordReport = async (work: Work, report: DeliveryReport): Promise<boolean> => {
  const { id, code, providerId, part } = report
  if (!ours.test(id)) return false
  const recorded = await changeIf(work.database, work.clock(), async (tx) => {
    const event = part === undefined ? report.event : await recordPart(tx, { ...report, part })
    if (event === null) return null
    const moved = await moveMessages(tx, { ids: [id] }, event, {
      ...(code === undefined ? {} : { code }),
      ...(providerId === undefined ? {} : { providerId }),
    })
    // News of a part is stored even when the message stays what it is.
    if (moved.length === 0) return part === undefined ? null : moved
    for (const { clinicId, trustId, to } of moved)
      tx.record({
        action: 'message.reported',
        personId: null,
        trustId,
        clinicId,
        subject: `message:${id}`,
        code: to,
      })
    await tellSenders(tx, work.jobs, moved)
    return moved
  })
  return recorded !== null
}

/** Whether the id of a report is that of a message of ours. */
export const isReportOnOurs = (work: Work, { id }: DeliveryReport): Promise<boolean> =>
  ours.test(id) ? isMessage(work.database, id) : Promise.resolve(false)
