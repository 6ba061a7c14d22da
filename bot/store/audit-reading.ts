import type { AuditAction } from '../domain/audit.ts'
import type { Database } from './database.ts'
import type { Change } from './transaction.ts'

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

/**
 * Whether a person has been turned away for this reason since a moment; until the end of the change nobody else asks
 * it of this person, so that of two who ask at once one finds what the other one recorded.
 */
export const lockRefusals = async (
  { prisma }: Change,
  refusal: { personId: string; code: string; since: Date },
): Promise<boolean> => {
  await prisma.$executeRaw`select from person where id = ${refusal.personId}::uuid for no key update`
  const found = await prisma.auditEvent.findFirst({
    where: {
      personId: refusal.personId,
      action: 'account.refused',
      code: refusal.code,
      at: { gte: refusal.since },
    },
    select: { id: true },
  })
  return found !== null
}
