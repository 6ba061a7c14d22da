import { isKnownPurpose } from '../domain/purpose.ts'
import type { Scope } from '../domain/permissions.ts'
import type { Database } from './database.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** An approved purpose; `label` null where the product has words for the key. */
export interface Purpose {
  key: string
  label: string | null
}

/** The purposes that the trust has approved and not withdrawn, oldest first. */
export const findPurposes = async (database: Database, scope: Scope): Promise<Purpose[]> =>
  database.prisma.purpose.findMany({
    where: { trustId: scope.trustId, withdrawnAt: null },
    select: { key: true, label: true },
    orderBy: [{ approvedAt: 'asc' }, { id: 'asc' }],
  })

/** Whether a template that is in use, in any clinic of the trust, has the purpose (LE-25). */
export const purposeInUse = async (database: Database, scope: Scope, purpose: string): Promise<boolean> =>
  (await database.prisma.sheetRow.count({
    where: {
      version: { purpose },
      template: { state: { not: 'retired' }, clinic: { trustId: scope.trustId } },
    },
    take: 1,
  })) > 0

/** Approves a purpose (again). A key that the product does not know needs a label. */
export const approvePurpose = async (
  change: Change,
  scope: Scope,
  key: string,
  label: string | null,
): Promise<void> => {
  const kept = isKnownPurpose(key) ? null : label
  await change.prisma.purpose.upsert({
    where: { trustId_key: { trustId: scope.trustId, key } },
    create: { id: newId(), trustId: scope.trustId, key, label: kept, approvedAt: change.now },
    update: { withdrawnAt: null, label: kept, approvedAt: change.now },
  })
}

/** Withdraws a purpose from the list; templates that have it stay as they are. */
export const withdrawPurpose = async (change: Change, scope: Scope, key: string): Promise<boolean> => {
  const { count } = await change.prisma.purpose.updateMany({
    where: { trustId: scope.trustId, key, withdrawnAt: null },
    data: { withdrawnAt: change.now },
  })
  return count > 0
}
