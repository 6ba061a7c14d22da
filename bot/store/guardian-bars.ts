import { openAddressee } from './addressees.ts'
import type { WaitingMessage } from './addressees.ts'
import type { Database } from './database.ts'
import { holdLedger } from './hash-periods.ts'
import { recipientPlace } from './messages.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'
import type { Vault } from './vault.ts'

const place = (id: string) => `guardian_bar.reference:${id}`
const hashOf = (vault: Vault, reference: string) => vault.hashConsent(`reference ${reference}`)

/** That guardians of a patient are not to be informed by a clinic (XC-21). */
export interface GuardianBar {
  /** Local reference of the patient. */
  reference: string
  setAt: Date
  personId: string
}

/** The bars of some references in a clinic, oldest first. */
export const findBars = async (
  { prisma }: Database,
  vault: Vault,
  clinicId: string,
  references: readonly string[],
): Promise<GuardianBar[]> => {
  const rows = await prisma.guardianBar.findMany({
    where: { clinicId, referenceHash: { in: references.map((one) => hashOf(vault, one)) } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, reference, setAt, personId }) => ({
    reference: vault.open(reference, place(id)),
    setAt,
    personId,
  }))
}

/** Stores a bar; returns its id, or null where it stands already. */
export const putBar = async (
  change: Change,
  vault: Vault,
  where: { trustId: string; clinicId: string; personId: string },
  reference: string,
): Promise<string | null> => {
  await holdLedger(change, vault)
  const id = newId()
  const { count } = await change.prisma.guardianBar.createMany({
    data: {
      ...where,
      id,
      reference: vault.seal(reference, place(id)),
      referenceHash: hashOf(vault, reference),
      setAt: change.now,
    },
    skipDuplicates: true,
  })
  return count === 0 ? null : id
}

/** Deletes the bars of some references in a clinic; returns how many stood. */
export const deleteBars = async (
  change: Change,
  vault: Vault,
  clinicId: string,
  references: readonly string[],
): Promise<number> => {
  await holdLedger(change, vault)
  const hashes = references.map((one) => hashOf(vault, one))
  return (await change.prisma.guardianBar.deleteMany({ where: { clinicId, referenceHash: { in: hashes } } }))
    .count
}

/** The messages of a clinic to guardians and other next of kin that are queued and have not left. */
export const findWaitingForKin = async (
  change: Change,
  vault: Vault,
  clinicId: string,
): Promise<(WaitingMessage & { recipient: string })[]> => {
  const rows = await change.prisma.message.findMany({
    where: { clinicId, state: 'queued', relation: { in: ['guardian', 'nextOfKin'] } },
    select: { id: true, clinicId: true, relation: true, reference: true, recipient: true },
  })
  return rows.map((row) => ({
    id: row.id,
    clinicId: row.clinicId,
    addressee: openAddressee(vault, row.id, row),
    recipient: vault.open(row.recipient, recipientPlace(row.id)),
  }))
}
