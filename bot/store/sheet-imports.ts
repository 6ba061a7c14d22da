import type { Page } from '../domain/page.ts'
import { pageBounds } from '../domain/page.ts'
import type { Scope } from '../domain/permissions.ts'
import type { CheckedRow, SheetVerdict } from '../domain/sheet-check.ts'
import type { SheetFinding } from '../domain/sheet-text.ts'
import type { SheetNote } from '../domain/sheet-import.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** How far the taking over of a sheet is. */
export type SheetImportState = 'read' | 'applying' | 'applied' | 'dropped'

/** A sheet that was read in. */
export interface SheetImport {
  id: string
  trustId: string
  personId: string
  state: SheetImportState
  mode: 'proposals' | 'approved' | null
  decidedBy: string | null
  reason: string | null
  warningReason: string | null
  notes: readonly SheetNote[]
  createdAt: Date
}

/** A row of it. */
export interface StoredRow extends CheckedRow {
  position: number
  dropped: boolean
  outcome: string | null
  resultId: string | null
}

/** How many rows are how. */
export interface ImportCounts {
  verdicts: Readonly<Record<SheetVerdict, number>>
  dropped: number
  outcomes: Readonly<Record<string, number>>
  /** Rows in which something is written out that a placeholder could stand for. */
  literals: number
  /** Rows with a warning, not left out, that have no approved purpose: they may become proposals and nothing else. */
  withoutPurpose: number
}

/** Which rows of a sheet are taken over. */
export interface TakenRows {
  verdicts: readonly SheetVerdict[]
  /** Only those with a purpose. */
  withPurpose: boolean
}

const toImport = (row: Prisma.SheetImportGetPayload<object>): SheetImport => ({
  ...row,
  notes: row.notes as unknown as SheetNote[],
})

const toRow = (row: Prisma.SheetImportRowGetPayload<object>): StoredRow => ({
  ...row,
  findings: row.findings as unknown as SheetFinding[],
  places: row.places as StoredRow['places'],
})

const json = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue

/** Rows in one statement. */
const chunk = 1_000

const addRows = async (change: Change, importId: string, rows: readonly CheckedRow[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += chunk)
    await change.prisma.sheetImportRow.createMany({
      data: rows.slice(from, from + chunk).map(({ findings, places, ...row }, at) => ({
        ...row,
        importId,
        position: from + at,
        findings: json(findings),
        places: json(places),
      })),
    })
}

/** Stores a sheet with its rows. Returns its id. */
export const addSheetImport = async (
  change: Change,
  read: { trustId: string; personId: string; notes: readonly SheetNote[]; rows: readonly CheckedRow[] },
): Promise<string> => {
  const id = newId()
  const { rows, notes, ...rest } = read
  await change.prisma.sheetImport.create({
    data: { id, ...rest, notes: json(notes), createdAt: change.now, stateSince: change.now },
  })
  await addRows(change, id, rows)
  return id
}

/** Puts rows that were checked anew in the place of the old ones; what was left out stays so. */
export const replaceRows = async (
  change: Change,
  importId: string,
  rows: readonly CheckedRow[],
): Promise<void> => {
  const dropped = await change.prisma.sheetImportRow.findMany({
    where: { importId, dropped: true },
    select: { position: true },
  })
  await change.prisma.sheetImportRow.deleteMany({ where: { importId } })
  await addRows(change, importId, rows)
  await change.prisma.sheetImportRow.updateMany({
    where: { importId, position: { in: dropped.map(({ position }) => position) } },
    data: { dropped: true },
  })
}

/** A sheet that was read in in the scope's trust, or null. */
export const findSheetImport = async (
  database: { prisma: Pick<Prisma.TransactionClient, 'sheetImport'> },
  scope: Scope,
  id: string,
): Promise<SheetImport | null> => {
  const row = await database.prisma.sheetImport.findFirst({ where: { id, trustId: scope.trustId } })
  return row === null ? null : toImport(row)
}

/** Sheets in a list; older ones wait too, and are found once these are decided on. */
const mostWaiting = 10

/** Sheets of the trust that nobody has decided on, the newest first, at most ten. */
export const findWaitingSheets = async (
  database: Database,
  scope: Scope,
): Promise<{ id: string; personId: string; createdAt: Date; rows: number }[]> =>
  (
    await database.prisma.sheetImport.findMany({
      where: { trustId: scope.trustId, state: 'read' },
      select: { id: true, personId: true, createdAt: true, _count: { select: { rows: true } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: mostWaiting,
    })
  ).map(({ _count, ...sheet }) => ({ ...sheet, rows: _count.rows }))

/** As `findSheetImport`, locked until the change ends. */
export const lockSheetImport = async (
  change: Change,
  scope: Scope,
  id: string,
): Promise<SheetImport | null> => {
  await change.prisma.$queryRaw`select 1 from sheet_import where id = ${id}::uuid for update`
  return findSheetImport(change, scope, id)
}

/** Sets the state and what was decided. */
export const updateSheetImport = async (
  change: Change,
  id: string,
  patch: Partial<Pick<SheetImport, 'state' | 'mode' | 'decidedBy' | 'reason' | 'warningReason'>>,
): Promise<void> => {
  await change.prisma.sheetImport.update({ where: { id }, data: { ...patch, stateSince: change.now } })
}

/** Rows on a page: each shows what was found in it, which takes the room of two. */
const importPage = 10

/** A page of the rows, those with findings first; or all of one verdict. */
export const findImportRows = async (
  database: Database,
  scope: Scope,
  importId: string,
  page: number,
): Promise<Page<StoredRow>> => {
  const where = { importId, import: { trustId: scope.trustId } }
  const total = await database.prisma.sheetImportRow.count({ where })
  const { page: current, pages, skip, take } = pageBounds(total, page, importPage)
  const rows = await database.prisma.sheetImportRow.findMany({
    where,
    orderBy: [{ verdict: 'asc' }, { position: 'asc' }],
    skip,
    take,
  })
  return { items: rows.map(toRow), page: current, pages, total }
}

/** Every row in the order of the file. */
export const findAllRows = async (database: Database, importId: string): Promise<StoredRow[]> =>
  (await database.prisma.sheetImportRow.findMany({ where: { importId }, orderBy: { position: 'asc' } })).map(
    toRow,
  )

/** One row, or null. */
export const findImportRow = async (
  database: { prisma: Pick<Prisma.TransactionClient, 'sheetImportRow'> },
  scope: Scope,
  importId: string,
  position: number,
): Promise<StoredRow | null> => {
  const row = await database.prisma.sheetImportRow.findFirst({
    where: { importId, position, import: { trustId: scope.trustId } },
  })
  return row === null ? null : toRow(row)
}

/** Leaves a row out, or takes it in again. */
export const setDropped = async (
  change: Change,
  importId: string,
  position: number,
  dropped: boolean,
): Promise<void> => {
  await change.prisma.sheetImportRow.update({
    where: { importId_position: { importId, position } },
    data: { dropped },
  })
}

/** Counts the rows of a sheet. */
export const countImportRows = async (database: Database, importId: string): Promise<ImportCounts> => {
  const verdicts = { stopped: 0, warned: 0, ready: 0, unchanged: 0 }
  const outcomes: Record<string, number> = {}
  let dropped = 0
  for (const row of await database.prisma.sheetImportRow.groupBy({
    by: ['verdict', 'dropped', 'outcome'],
    where: { importId },
    _count: true,
  })) {
    if (row.dropped) dropped += row._count
    else verdicts[row.verdict] += row._count
    if (row.outcome !== null) outcomes[row.outcome] = (outcomes[row.outcome] ?? 0) + row._count
  }
  const [more] = await database.prisma.$queryRaw<[{ literals: number; withoutPurpose: number }]>`
    select count(*) filter (where findings @> '[{"code": "literals"}]')::int as literals,
      count(*) filter (where verdict = 'warned' and purpose is null)::int as "withoutPurpose"
    from sheet_import_row where "importId" = ${importId}::uuid and not dropped`
  return { verdicts, dropped, outcomes, ...more }
}

/** The next rows that are to be taken over and were not yet. */
export const findRowsLeft = async (
  change: Change,
  importId: string,
  { verdicts, withPurpose }: TakenRows,
  limit: number,
): Promise<StoredRow[]> =>
  (
    await change.prisma.sheetImportRow.findMany({
      where: {
        importId,
        dropped: false,
        outcome: null,
        verdict: { in: [...verdicts] },
        ...(withPurpose ? { purpose: { not: null } } : {}),
      },
      orderBy: { position: 'asc' },
      take: limit,
    })
  ).map(toRow)

/** Writes down what became of rows. */
export const setOutcomes = async (
  change: Change,
  importId: string,
  outcomes: readonly { position: number; outcome: string; resultId: string | null }[],
): Promise<void> => {
  await change.prisma.$executeRaw`
    update sheet_import_row r set outcome = o.outcome, "resultId" = o."resultId"
    from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) as o(position int, outcome text, "resultId" uuid)
    where r."importId" = ${importId}::uuid and r.position = o.position`
}

/** Sheets whose taking over has not come to its end, of every trust. */
export const findApplying = async (database: Database): Promise<{ id: string; trustId: string }[]> =>
  database.prisma.sheetImport.findMany({
    where: { state: 'applying' },
    select: { id: true, trustId: true },
    orderBy: { stateSince: 'asc' },
  })

/** Deletes sheets that were read and never decided on, or ended long ago. */
export const deleteOldImports = async (change: Change, trustId: string, before: Date): Promise<void> => {
  await change.prisma.sheetImport.deleteMany({
    where: { trustId, stateSince: { lt: before }, state: { not: 'applying' } },
  })
}
