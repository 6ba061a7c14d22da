import { isKnownPurpose } from '../domain/purpose.ts'
import type { Scope } from '../domain/permissions.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** An approved purpose; `label` null where the product has words for the key. */
export interface Purpose {
  key: string
  label: string | null
}

/** The purposes that the trust has approved and not withdrawn, oldest first. */
export const findPurposes = async (
  database: { prisma: Pick<Prisma.TransactionClient, 'purpose'> },
  scope: Scope,
): Promise<Purpose[]> =>
  database.prisma.purpose.findMany({
    where: { trustId: scope.trustId, withdrawnAt: null },
    select: { key: true, label: true },
    orderBy: [{ approvedAt: 'asc' }, { id: 'asc' }],
  })

/** Whether a template that is in use, in any clinic of the trust, has the purpose (LE-25). */
export const purposeInUse = async (
  database: { prisma: Pick<Prisma.TransactionClient, 'sheetRow'> },
  scope: Scope,
  purpose: string,
): Promise<boolean> =>
  (await database.prisma.sheetRow.count({
    where: {
      version: { purpose },
      template: { state: { not: 'retired' }, clinic: { trustId: scope.trustId } },
    },
    take: 1,
  })) > 0

/** Whether a purpose is on the list; if so it stays there until the change ends. */
export const holdPurpose = async (change: Change, scope: Scope, key: string): Promise<boolean> => {
  const held = await change.prisma.$queryRaw<unknown[]>`
    select 1 from purpose
    where "trustId" = ${scope.trustId}::uuid and key = ${key} and "withdrawnAt" is null for share`
  return held.length > 0
}

/** Approves a purpose (again); returns its id. A key that the product does not know needs a label. */
export const approvePurpose = async (
  change: Change,
  scope: Scope,
  key: string,
  label: string | null,
): Promise<string> => {
  const kept = isKnownPurpose(key) ? null : label
  const { id } = await change.prisma.purpose.upsert({
    where: { trustId_key: { trustId: scope.trustId, key } },
    create: { id: newId(), trustId: scope.trustId, key, label: kept, approvedAt: change.now },
    update: { withdrawnAt: null, label: kept, approvedAt: change.now },
    select: { id: true },
  })
  return id
}

/** Withdraws a purpose from the list; returns its id, or null where it is not on it. */
export const withdrawPurpose = async (change: Change, scope: Scope, key: string): Promise<string | null> => {
  const [row] = await change.prisma.purpose.updateManyAndReturn({
    where: { trustId: scope.trustId, key, withdrawnAt: null },
    data: { withdrawnAt: change.now },
    select: { id: true },
  })
  return row?.id ?? null
}
