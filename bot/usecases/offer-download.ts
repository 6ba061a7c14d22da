import { createHash, randomBytes } from 'node:crypto'
import { downloads, downloadSeconds } from '../domain/download.ts'
import type { DownloadKind } from '../domain/download.ts'
import { can } from '../domain/permissions.ts'
import type { Permission } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { addDownload } from '../store/downloads.ts'
import { useCase } from './use-case.ts'

/** What is to be downloaded: ids and filters, nothing personal. */
export interface DownloadRequest {
  kind: DownloadKind
  params: Readonly<Record<string, string | number | boolean | null>>
}

/** What a link's secret part is stored as. */
export const hashOfToken = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(token).digest())

/**
 * Makes a link to a file for the actor: it works once and for a minute. The file is made when it is used, with the
 * rights that the actor has then.
 * @throws Refusal `bad_request` for what is no kind, `forbidden` without its right
 */
export const offerDownload = useCase<DownloadRequest, { url: string }>(
  'self.read',
  async ({ work, actor, now, change }, { kind, params }) => {
    const right = (downloads as Readonly<Record<string, Permission>>)[kind]
    if (right === undefined) throw new Refusal('bad_request')
    if (!can(actor.memberships, right)) throw new Refusal('forbidden')
    const token = randomBytes(32).toString('base64url')
    await change(async (tx) => {
      const id = await addDownload(tx, {
        tokenHash: hashOfToken(token),
        personId: actor.personId,
        kind,
        params,
        expiresAt: new Date(now.getTime() + downloadSeconds * 1000),
      })
      tx.record({
        action: 'download.offered',
        personId: actor.personId,
        trustId: actor.trustId,
        subject: `download:${id}`,
        detail: { kind },
      })
    })
    return { url: `${work.publicUrl}/download/${token}` }
  },
)
