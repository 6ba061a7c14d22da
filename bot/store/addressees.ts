import { relations } from '../domain/consent.ts'
import type { Addressee } from '../domain/consent.ts'
import type { Database } from './database.ts'
import { catchUpWithLedger, findLedgerSince, hashesOf } from './hash-periods.ts'
import type { Change } from './transaction.ts'
import type { Vault } from './vault.ts'

/** A message that waits to leave to a number. */
export interface WaitingMessage {
  id: string
  clinicId: string
  addressee: Addressee
}

const messageReferencePlace = (id: string) => `message.reference:${id}`

/** Encrypts the reference of a message's addressee; null where there is none. */
export const sealReference = (
  vault: Vault,
  messageId: string,
  { reference }: Addressee,
): Uint8Array<ArrayBuffer> | null =>
  reference === '' ? null : vault.seal(reference, messageReferencePlace(messageId))

/** The addressee of a message as it is stored. */
export const openAddressee = (
  vault: Vault,
  messageId: string,
  row: { relation: string; reference: Uint8Array | null },
): Addressee => ({
  relation: relations.find((one) => one === row.relation) ?? 'patient',
  reference: row.reference === null ? '' : vault.open(row.reference, messageReferencePlace(messageId)),
})

/** The messages to a number that some clinics have queued and that have not left. */
export const findWaiting = async (
  change: Change,
  vault: Vault,
  clinicIds: readonly string[],
  e164: string,
): Promise<WaitingMessage[]> => {
  const rows = await change.prisma.message.findMany({
    where: {
      clinicId: { in: [...clinicIds] },
      recipientHash: { in: await hashesOf(change, vault, e164) },
      state: 'queued',
    },
    select: { id: true, clinicId: true, relation: true, reference: true },
  })
  return rows.map((row) => ({
    id: row.id,
    clinicId: row.clinicId,
    addressee: openAddressee(vault, row.id, row),
  }))
}

/** A clinic that has written to a number, or holds an answer of somebody on it. */
export interface Writer {
  clinicId: string
  trustId: string
  /** Its latest message to the number and who sent it; null where it is deleted already. */
  messageId: string | null
  personId: string | null
}

/**
 * The clinics, of whichever trust, that have written to a number. Messages are deleted long before answers, so that
 * a clinic with an answer counts as one, too.
 */
export const findWriters = async (database: Database, vault: Vault, e164: string): Promise<Writer[]> => {
  await catchUpWithLedger(database, vault, await findLedgerSince(database))
  const hashes = await hashesOf(database, vault, e164)
  return database.prisma.$queryRaw`
    select c.id as "clinicId", c."trustId", last.id as "messageId", last."personId" from clinic c
    left join lateral (
      select m.id, m."personId" from message m
      where m."clinicId" = c.id and m."recipientHash" = any(${hashes}::bytea[])
      order by m."confirmedAt" desc limit 1
    ) last on true
    where last.id is not null or exists (
      select from consent_answer a where a."trustId" = c."trustId" and a.choice <> 'unset'
        and a."numberHash" = ${vault.hashConsent(e164)}::bytea and a."ownerId" in (c.id, c."trustId"))
    order by c.id`
}
