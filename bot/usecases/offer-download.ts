import { downloads, downloadSeconds } from '../domain/download.ts'
import type { DownloadKind } from '../domain/download.ts'
import { can } from '../domain/permissions.ts'
import type { Permission } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { offerLink } from './offer-link.ts'
import type { LinkTarget } from './offer-link.ts'
import { useCase } from './use-case.ts'

/** What is to be downloaded. */
export interface DownloadRequest extends LinkTarget {
  kind: DownloadKind
}

/**
 * Makes a link to a file for the actor: it works once and for a minute. The file is made when it is used, with the
 * rights that the actor has then.
 * @throws Refusal `bad_request` for what is no kind, `forbidden` without its right
 */
export const offerDownload = useCase<DownloadRequest, { url: string }>(
  'self.read',
  async (call, { kind, params }) => {
    const right = (downloads as Readonly<Record<string, Permission>>)[kind]
    if (right === undefined) throw new Refusal('bad_request')
    if (!can(call.actor.memberships, right)) throw new Refusal('forbidden')
    const token = await offerLink(call, { kind, params }, downloadSeconds)
    return { url: `${call.work.publicUrl}/download/${token}` }
  },
)
