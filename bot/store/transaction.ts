import { v7 as uuid } from 'uuid'
import type { AuditEvent } from '../domain/audit.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'

/** A change in progress: statements go through `prisma`, what happened through `record`. */
export interface Change {
  readonly prisma: Prisma.TransactionClient
  readonly now: Date
  /** Adds an event; all are written last, in one statement. */
  record(event: AuditEvent): void
  /** Says that a row of a clinic's tab was added, taken out or changed. */
  touchSheet(clinicId: string): void
}

/** A new id: UUID version 7, so that rows of one time lie together. */
export const newId = (): string => uuid()

/** Number of the advisory lock that writers of the audit share and its sealer takes alone. */
export const auditLock = 7_701

/**
 * Runs a change in one transaction and writes its events with it. A transaction that changed something and
 * recorded nothing rolls back: there is no way to act without a trace (XC-01).
 */
export const change = <T>(database: Database, now: Date, run: (change: Change) => Promise<T>): Promise<T> =>
  database.prisma.$transaction(async (prisma) => {
    const events: AuditEvent[] = []
    const touched = new Set<string>()
    const result = await run({
      prisma,
      now,
      record: (event) => events.push(event),
      touchSheet: (clinicId) => touched.add(clinicId),
    })
    if (touched.size > 0) await countSheetChange(prisma, [...touched])
    if (events.length > 0) await writeEvents(prisma, now, events)
    else {
      const [row] = await prisma.$queryRaw<[{ changed: boolean }]>`
        select pg_current_xact_id_if_assigned() is not null as changed`
      if (row.changed) throw new Error('a change without an audit event was rolled back')
    }
    return result
  })

// Done last: every change of a sheet meets at its trust's row, and must hold no lock that another one waits for.
const countSheetChange = async (prisma: Prisma.TransactionClient, clinicIds: string[]): Promise<void> => {
  await prisma.$executeRaw`
    update trust set "sheetRevision" = "sheetRevision" + 1
    where id in (select "trustId" from clinic where id = any(${clinicIds}::uuid[]))`
}

/** Undoes a change that turned out to have nothing to do. */
const nothingToDo = Symbol('nothing to do')

/**
 * As `change`, for what may find its work done by another: where `run` returns null the transaction is rolled
 * back and null comes back. A lock or a lost race leaves a mark on a transaction that `change` would take for
 * an unrecorded change.
 */
export const changeIf = async <T>(
  database: Database,
  now: Date,
  run: (change: Change) => Promise<T | null>,
): Promise<T | null> => {
  try {
    return await change(database, now, async (tx) => {
      const result = await run(tx)
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- never seen outside: caught below
      if (result === null) throw nothingToDo
      return result
    })
  } catch (error) {
    if (error === nothingToDo) return null
    throw error
  }
}

/** Records events that belong to no change, such as a refusal (XC-02). */
export const recordEvents = (database: Database, now: Date, events: readonly AuditEvent[]): Promise<void> =>
  writeEvents(database.prisma, now, events)

// The shared lock is taken before the ids are drawn, so that the sealer, who holds it alone, never passes an
// event that is still being written.
const writeEvents = async (
  prisma: Prisma.TransactionClient,
  now: Date,
  events: readonly AuditEvent[],
): Promise<void> => {
  const rows = events.map((event) => ({
    trustId: event.trustId,
    clinicId: event.clinicId ?? null,
    personId: event.personId,
    action: event.action,
    subject: event.subject ?? null,
    outcome: event.outcome ?? 'done',
    code: event.code ?? null,
    detail: event.detail ?? null,
  }))
  await prisma.$executeRaw`
    with lock as materialized (select pg_advisory_xact_lock_shared(${auditLock}::bigint))
    insert into audit_event (at, "trustId", "clinicId", "personId", action, subject, outcome, code, detail)
    select ${now}::timestamptz, e."trustId", e."clinicId", e."personId", e.action, e.subject, e.outcome, e.code,
      e.detail
    from lock, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e(
      "trustId" uuid, "clinicId" uuid, "personId" uuid, action text, subject text, outcome text, code text,
      detail jsonb)`
}
