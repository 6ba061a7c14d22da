import type { MessageState } from '../domain/message.ts'
import type { Change } from './transaction.ts'

/** A message whose parts are looked at, held until the end of the change. */
export interface PartedMessage {
  clinicId: string
  trustId: string
  /** As counted when it was confirmed. */
  segments: number
  parts: Map<number, MessageState>
}

/** The message with what was reported of its parts, its row locked; null when there is none. */
export const lockParts = async (change: Change, id: string): Promise<PartedMessage | null> => {
  const [row] = await change.prisma.$queryRaw<{ clinicId: string; trustId: string; segments: number }[]>`
    select m."clinicId", c."trustId", m.segments from message m join clinic c on c.id = m."clinicId"
    where m.id = ${id}::uuid for update of m`
  if (row === undefined) return null
  const parts = await change.prisma.messagePart.findMany({ where: { messageId: id } })
  return { ...row, parts: new Map(parts.map(({ part, state }) => [part, state])) }
}

/** Stores the state of a part, from 0, of a message that `lockParts` holds. */
export const setPart = async (
  change: Change,
  messageId: string,
  part: number,
  state: MessageState,
): Promise<void> => {
  await change.prisma.messagePart.upsert({
    where: { messageId_part: { messageId, part } },
    create: { messageId, part, state },
    update: { state },
  })
}
