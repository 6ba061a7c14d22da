import type { Addressee } from '../domain/consent.ts'
import { openAddressee } from './addressees.ts'
import type { Database } from './database.ts'
import { openValidity, openValues, recipientPlace, textPlace } from './messages.ts'
import type { Change } from './transaction.ts'
import type { Vault } from './vault.ts'

/** An unknown message with what it was made of. */
export interface RepeatableMessage {
  clinicId: string
  templateId: string
  versionId: string
  seal: string
  /** E.164. */
  recipient: string
  text: string
  values: Readonly<Record<string, string>>
  validUntil: Date | null
  addressee: Addressee
}

/** A message that may be sent again, knowing that it may arrive twice: unknown, not followed up, not repeated yet. */
export const findRepeatable = async (
  database: Database,
  vault: Vault,
  trustId: string,
  id: string,
): Promise<RepeatableMessage | null> => {
  const row = await database.prisma.message.findFirst({ where: { id, state: 'unknown', followedUpAt: null } })
  if (row === null) return null
  const clinic = await database.prisma.clinic.count({ where: { id: row.clinicId, trustId } })
  if (clinic === 0 || (await database.prisma.message.count({ where: { repeatsId: id } })) > 0) return null
  const { clinicId, templateId, versionId, seal } = row
  return {
    clinicId,
    templateId,
    versionId,
    seal,
    recipient: vault.open(row.recipient, recipientPlace(id)),
    text: vault.open(row.text, textPlace(id)),
    values: openValues(vault, id, row.values),
    validUntil: openValidity(vault, id, row.validUntil),
    addressee: openAddressee(vault, id, row),
  }
}

/** As `findRepeatable` at the moment of the confirm: holds the message until the change ends; false where it may not. */
export const lockRepeatable = async ({ prisma }: Change, id: string): Promise<boolean> => {
  const rows = await prisma.$queryRaw<unknown[]>`
    select 1 from message where id = ${id}::uuid and state = 'unknown' and "followedUpAt" is null for update`
  return rows.length > 0 && (await prisma.message.count({ where: { repeatsId: id } })) === 0
}
