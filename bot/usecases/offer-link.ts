import { createHash, randomBytes } from 'node:crypto'
import { addDownload } from '../store/downloads.ts'
import type { Call } from './use-case.ts'

/** What a link is to lead to: ids and filters, nothing personal. */
export interface LinkTarget {
  kind: string
  params: Readonly<Record<string, string | number | boolean | null>>
}

/** What a link's secret part is stored as. */
export const hashOfToken = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(token).digest())

/**
 * Makes the secret part of a link for the actor, which works once and for so many seconds. Whoever makes one has asked
 * for the right to it.
 */
export const offerLink = async (
  { actor, now, change }: Call,
  { kind, params }: LinkTarget,
  seconds: number,
): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  await change(async (tx) => {
    const id = await addDownload(tx, {
      tokenHash: hashOfToken(token),
      personId: actor.personId,
      kind,
      params,
      expiresAt: new Date(now.getTime() + seconds * 1000),
    })
    tx.record({
      action: 'download.offered',
      personId: actor.personId,
      trustId: actor.trustId,
      subject: `download:${id}`,
      detail: { kind },
    })
  })
  return token
}
