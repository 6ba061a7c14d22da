import type { AuditCursor, AuditFilter, AuditLine, AuditVerification } from '../domain/audit-log.ts'
import { verifyAudit } from '../store/audit.ts'
import { findAuditEvents } from '../store/audit-log.ts'
import type { StoredEvent } from '../store/audit-log.ts'
import { cursorAt, nameEvents, readFilter, recordLook } from './read-audit.ts'
import { useCase } from './use-case.ts'

/** Events in a file at most: the newest; a narrower filter has the others. */
export const mostExported = 50_000

/** Events that are read and named at once: between two stretches the bot does what else there is to do. */
const atOnce = 2_000

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
  const verification = await verifyAudit(work.database)
  const lines: AuditLine[] = []
  let cursor: AuditCursor | null = null
  let more = true
  while (more && lines.length < mostExported) {
    const found: StoredEvent[] = await findAuditEvents(work.database, scope, query, cursor, atOnce)
    lines.push(...(await nameEvents(work.database, scope, found)))
    cursor = cursorAt('older', found.at(-1))
    more = found.length === atOnce
  }
  const cut = more && (await findAuditEvents(work.database, scope, query, cursor, 1)).length > 0
  await recordLook(call, 'audit.exported', query, filter, { count: lines.length, intact: verification.ok })
  return { filter, lines, cut, verification, madeAt: now }
})
