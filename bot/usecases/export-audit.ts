import type { AuditFilter, AuditLine, AuditVerification } from '../domain/audit-log.ts'
import { verifyAudit } from '../store/audit.ts'
import { findAuditEvents } from '../store/audit-log.ts'
import { nameEvents, readFilter, recordLook } from './read-audit.ts'
import { useCase } from './use-case.ts'

/** Events in a file at most: the newest; a narrower filter has the others. */
export const mostExported = 50_000

/**
 * The audit of the actor's clinics, newest first, with the chain verified now (XC-01, XC-30). The export is recorded.
 * @throws Refusal `filter_invalid` with every fault of the filter
 */
export const exportAudit = useCase<
  { filter: AuditFilter },
  {
    filter: AuditFilter
    lines: AuditLine[]
    cut: boolean
    verification: AuditVerification
    madeAt: Date
  }
>('audit.export', async (call, { filter }) => {
  const { work, scope, now } = call
  const query = await readFilter(work.database, scope, filter)
  const found = await findAuditEvents(work.database, scope, query, null, mostExported + 1)
  const verification = await verifyAudit(work.database)
  const lines = await nameEvents(work.database, scope, found.slice(0, mostExported))
  await recordLook(call, 'audit.exported', query, filter, { count: lines.length, intact: verification.ok })
  return { filter, lines, cut: found.length > mostExported, verification, madeAt: now }
})
