import { createHash } from 'node:crypto'
import type { ReplySaid } from '../domain/reply.ts'
import type { Change } from './transaction.ts'

/**
 * Notes that a reply was taken in, under the provider's own id of it; false for one that was before. Of two at once
 * the second waits for the first.
 */
export const noteReply = async (
  { prisma, now }: Change,
  { provider, id, said }: { provider: string; id: string; said: ReplySaid },
): Promise<boolean> => {
  const hash = new Uint8Array(createHash('sha256').update(`${provider}\n${id}`).digest())
  const count = await prisma.$executeRaw`
    insert into reply (id, said, "receivedAt") values (${hash}::bytea, ${said}, ${now}::timestamptz)
    on conflict (id) do nothing`
  return count > 0
}

/** Forgets replies that came before a moment; returns how many. */
export const forgetReplies = async ({ prisma }: Change, before: Date): Promise<number> =>
  (await prisma.reply.deleteMany({ where: { receivedAt: { lt: before } } })).count
