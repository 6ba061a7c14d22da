import type { Database } from './database.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** A link as it was made. */
export interface StoredDownload {
  id: string
  personId: string
  kind: string
  params: unknown
}

/** Stores a link under the hash of its secret part. Returns its id. */
export const addDownload = async (
  change: Change,
  download: {
    tokenHash: Uint8Array<ArrayBuffer>
    personId: string
    kind: string
    params: object
    expiresAt: Date
  },
): Promise<string> => {
  const id = newId()
  await change.prisma.download.create({
    data: { id, ...download, params: download.params },
  })
  return id
}

/** A link that still works, without using it up; null for one that is used, over or unknown. */
export const findDownload = async (
  database: Database,
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<StoredDownload | null> =>
  database.prisma.download.findFirst({
    where: { tokenHash, takenAt: null, expiresAt: { gt: now } },
    select: { id: true, personId: true, kind: true, params: true },
  })

/** Uses a link up. Of several who come with it at once, one gets it. */
export const takeDownloadRow = async (
  change: Change,
  tokenHash: Uint8Array<ArrayBuffer>,
): Promise<StoredDownload | null> => {
  const [row] = await change.prisma.$queryRaw<StoredDownload[]>`
    update download set "takenAt" = ${change.now}
    where "tokenHash" = ${tokenHash} and "takenAt" is null and "expiresAt" > ${change.now}
    returning id, "personId", kind, params`
  return row ?? null
}

/** Deletes links that are over. Returns how many. */
export const deleteDownloads = async (change: Change): Promise<number> =>
  (await change.prisma.download.deleteMany({ where: { expiresAt: { lt: change.now } } })).count
