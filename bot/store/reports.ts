import type { Scope } from '../domain/permissions.ts'
import type { Database } from './database.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** What somebody reported about a template. */
export interface Report {
  personId: string
  note: string
  reportedAt: Date
}

/** Stores a report on a template. */
export const addReport = async (
  change: Change,
  templateId: string,
  personId: string,
  note: string,
): Promise<void> => {
  await change.prisma.templateReport.create({
    data: { id: newId(), templateId, personId, note, reportedAt: change.now },
  })
}

/** The latest reports on a template of the scope, newest first. */
export const findReports = async (database: Database, scope: Scope, templateId: string): Promise<Report[]> =>
  database.prisma.templateReport.findMany({
    where: {
      templateId,
      template: {
        clinic: { trustId: scope.trustId },
        ...(scope.clinics === 'all' ? {} : { clinicId: { in: [...scope.clinics] } }),
      },
    },
    orderBy: { reportedAt: 'desc' },
    take: 5,
    select: { personId: true, note: true, reportedAt: true },
  })
