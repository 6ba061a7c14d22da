import type { AuditAction } from '../domain/audit.ts'
import type { Database } from './database.ts'

/** Whether something was recorded of a clinic at or after a moment: what comes once a slot asks this. */
export const wasRecorded = async (
  { prisma }: Pick<Database, 'prisma'>,
  event: { action: AuditAction; clinicId: string; since: Date },
): Promise<boolean> => {
  const found = await prisma.auditEvent.findFirst({
    where: { clinicId: event.clinicId, action: event.action, at: { gte: event.since } },
    orderBy: { id: 'desc' },
    select: { id: true },
  })
  return found !== null
}
