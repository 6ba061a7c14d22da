import { can } from '../domain/permissions.ts'
import type { Page } from '../domain/page.ts'
import { readReason } from '../domain/reason.ts'
import { Refusal } from '../domain/refusal.ts'
import { draftAgain, tidyText } from '../domain/sheet-again.ts'
import type { SheetWords } from '../domain/sheet-import.ts'
import {
  addSheetImport,
  countImportRows,
  deleteOldImports,
  findAllRows,
  findImportRow,
  findImportRows,
  findSheetImport,
  findWaitingSheets,
  lockSheetImport,
  replaceRows,
  setDropped,
  updateSheetImport,
  findRowsLeft,
} from '../store/sheet-imports.ts'
import type { ImportCounts, SheetImport, StoredRow, TakenRows } from '../store/sheet-imports.ts'
import { findNames } from '../store/people.ts'
import { putNotices } from '../store/notices.ts'
import type { Change } from '../store/transaction.ts'
import { checkSheetRows } from './check-sheet.ts'
import type { SheetInput } from './check-sheet.ts'
import { pressOnce } from './press-once.ts'
import { useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

/** A sheet that was read in, as it is shown. */
export interface SheetImportView {
  sheet: SheetImport
  counts: ImportCounts
  rows: Page<StoredRow>
  /** Who read it in. */
  readBy: string
  /** Whether this person may have its templates approved; `own`: would, but read it in (XC-07). */
  approves: 'yes' | 'own' | 'no'
}

/** A sheet that waits for a decision, in a list. */
export interface WaitingSheet {
  id: string
  readBy: string
  createdAt: Date
  rows: number
}

/** Days for which a sheet that nobody decided on, or that is done, is kept. */
const keptDays = 30

/** Reads a file in: checks its rows and keeps them with what was found, until somebody decides. Nothing else changes. */
export const readSheetIn = useCase<SheetInput, { importId: string }>(
  'sheet.import',
  async ({ work, actor, scope, now, change }, { drafts, notes, words }) => {
    if (drafts.length === 0) throw new Refusal('sheet_empty')
    const rows = await checkSheetRows(work, scope, now, drafts, words)
    const importId = await change(async (tx) => {
      await deleteOldImports(tx, actor.trustId, new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1_000))
      const id = await addSheetImport(tx, { trustId: actor.trustId, personId: actor.personId, notes, rows })
      tx.record({
        action: 'sheet.read',
        personId: actor.personId,
        trustId: actor.trustId,
        subject: `sheet:${id}`,
        detail: { rows: rows.length },
      })
      // The file came by a page of the browser: the report comes to the chat.
      await putNotices(tx, work.jobs, `import:${id}`, [{ personId: actor.personId, alert: true }])
      return id
    })
    return { importId }
  },
)

/** A sheet that was read in, with a page of its rows, those with findings first. */
export const showSheetImport = useCase<{ importId: string; page: number }, SheetImportView>(
  'sheet.import',
  async ({ work, actor, scope }, { importId, page }) => {
    const sheet = await findSheetImport(work.database, scope, importId)
    if (sheet === null) throw new Refusal('not_found')
    return {
      sheet,
      counts: await countImportRows(work.database, importId),
      rows: await findImportRows(work.database, scope, importId, page),
      readBy: (await findNames(work.database, scope, [sheet.personId])).get(sheet.personId) ?? '',
      approves: !can(actor.memberships, 'sheet.approveImport')
        ? 'no'
        : sheet.personId === actor.personId
          ? 'own'
          : 'yes',
    }
  },
)

/** Sheets that wait for a decision, the newest first: what one person read in, another may have to approve. */
export const listWaitingSheets = useCase<object, { sheets: readonly WaitingSheet[] }>(
  'sheet.import',
  async ({ work, scope }) => {
    const waiting = await findWaitingSheets(work.database, scope)
    const names = await findNames(
      work.database,
      scope,
      waiting.map(({ personId }) => personId),
    )
    return {
      sheets: waiting.map(({ personId, ...sheet }) => ({ ...sheet, readBy: names.get(personId) ?? '' })),
    }
  },
)

/** One row of it, whole. */
export const showImportRow = useCase<
  { importId: string; position: number },
  { sheet: SheetImport; row: StoredRow }
>('sheet.import', async ({ work, scope }, { importId, position }) => {
  const sheet = await findSheetImport(work.database, scope, importId)
  const row = await findImportRow(work.database, scope, importId, position)
  if (sheet === null || row === null) throw new Refusal('not_found')
  return { sheet, row }
})

const lockOpen = async (tx: Change, { scope }: Call, importId: string): Promise<SheetImport> => {
  const sheet = await lockSheetImport(tx, scope, importId)
  if (sheet === null) throw new Refusal('not_found')
  if (sheet.state !== 'read') throw new Refusal('sheet_decided')
  return sheet
}

const recordChange = (
  tx: Change,
  { actor }: Call,
  importId: string,
  detail: Record<string, string | number | boolean>,
) =>
  tx.record({
    action: 'sheet.changed',
    personId: actor.personId,
    trustId: actor.trustId,
    subject: `sheet:${importId}`,
    detail,
  })

/** Leaves a row out, or takes it in again. */
export const dropImportRow = useCase<{ importId: string; position: number; dropped: boolean }, void>(
  'sheet.import',
  async (call, { importId, position, dropped }) =>
    call.change(async (tx) => {
      await lockOpen(tx, call, importId)
      if ((await findImportRow(tx, call.scope, importId, position)) === null) throw new Refusal('not_found')
      await setDropped(tx, importId, position, dropped)
      recordChange(tx, call, importId, { position, dropped })
    }),
)

/**
 * Puts the placeholders that were offered in the place of what is written out, in one row or in all, and checks
 * everything again.
 */
export const tidySheetImport = useCase<
  { importId: string; position?: number | undefined; words: SheetWords },
  void
>('sheet.import', async (call, { importId, position, words }) => {
  const { work, scope, now } = call
  if ((await findSheetImport(work.database, scope, importId)) === null) throw new Refusal('not_found')
  const rows = await findAllRows(work.database, importId)
  const drafts = rows.map((row) =>
    draftAgain(
      row,
      position === undefined || row.position === position ? tidyText(row.text, row.language) : row.text,
    ),
  )
  // Thousands of rows take longer than a transaction may last.
  const checked = await checkSheetRows(work, scope, now, drafts, words)
  await call.change(async (tx) => {
    await lockOpen(tx, call, importId)
    await replaceRows(tx, importId, checked)
    recordChange(tx, call, importId, { tidied: position ?? 'all' })
  })
})

/** Drops a sheet: nothing of it is taken over. */
export const dropSheetImport = useCase<{ importId: string; nonce: string }, void>(
  'sheet.import',
  async (call, { importId, nonce }) => {
    await pressOnce(call, { nonce, verb: 'import.drop', outcomeId: importId }, async (tx) => {
      await lockOpen(tx, call, importId)
      await updateSheetImport(tx, importId, { state: 'dropped', decidedBy: call.actor.personId })
      recordDecision(tx, call, importId, 'dropped', 0)
      return importId
    })
  },
)

const recordDecision = (tx: Change, { actor }: Call, importId: string, mode: string, warned: number) =>
  tx.record({
    action: 'sheet.decided',
    personId: actor.personId,
    trustId: actor.trustId,
    subject: `sheet:${importId}`,
    detail: { mode, warned: warned > 0 },
  })

/**
 * The rows that are taken over: of a proposal e-health weighs the warnings and names the purpose when it decides, of an
 * approval both are needed now.
 */
export const takenRows = ({ mode, warningReason }: Pick<SheetImport, 'mode' | 'warningReason'>): TakenRows =>
  mode === 'proposals'
    ? { verdicts: ['ready', 'warned'], withPurpose: false }
    : { verdicts: warningReason === null ? ['ready'] : ['ready', 'warned'], withPurpose: true }

const decide = async (
  call: Call,
  input: { importId: string; nonce: string },
  mode: 'proposals' | 'approved',
  reasons: { reason: string | null; warningReason: string | null },
): Promise<void> => {
  const press = { nonce: input.nonce, verb: `import.take ${mode}`, outcomeId: input.importId }
  await pressOnce(call, press, async (tx) => {
    const sheet = await lockOpen(tx, call, input.importId)
    if (mode === 'approved' && sheet.personId === call.actor.personId) throw new Refusal('sheet_own')
    const taken = takenRows({ mode, warningReason: reasons.warningReason })
    if ((await findRowsLeft(tx, input.importId, taken, 1)).length === 0) throw new Refusal('sheet_nothing')
    await updateSheetImport(tx, input.importId, {
      state: 'applying',
      mode,
      decidedBy: call.actor.personId,
      ...reasons,
    })
    recordDecision(tx, call, input.importId, mode, taken.verdicts.length - 1)
    return input.importId
  })
}

/** Has every row that is not stopped become a proposal that waits for e-health. */
export const proposeSheet = useCase<{ importId: string; nonce: string }, void>(
  'sheet.import',
  (call, input) => decide(call, input, 'proposals', { reason: null, warningReason: null }),
)

/**
 * Has the rows approved by a recorded decision of the DHO team, whose reason says where it was made. Rows with a
 * warning are approved only where a reason says why the warnings do not hold (LE-31); what is blocked never is, and what
 * has no approved purpose is left.
 * @throws Refusal `sheet_reason_missing`; `sheet_own` for whoever read the sheet in: nobody decides on an own proposal (XC-07)
 */
export const approveSheet = useCase<
  { importId: string; nonce: string; reason: string; warningReason: string },
  void
>('sheet.approveImport', async (call, input) => {
  const reason = readReason(input.reason)
  if (reason === '')
    throw new Refusal('sheet_reason_missing', [{ field: 'reason', code: 'sheet_reason_missing' }])
  const warningReason = readReason(input.warningReason)
  await decide(call, input, 'approved', {
    reason,
    warningReason: warningReason === '' ? null : warningReason,
  })
})
