import { importRowCard } from '../../../cards/import-row.ts'
import { importCard, importStartCard } from '../../../cards/import.ts'
import type { ApprovalTyped } from '../../../cards/import.ts'
import type { Card } from '../../../cards/kit.ts'
import { purposeNameOf } from '../../../cards/purpose.ts'
import { sheetWords } from '../../../cards/workbooks/sheet-words.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { listPurposes } from '../../usecases/decide-purpose.ts'
import {
  approveSheet,
  dropImportRow,
  dropSheetImport,
  listWaitingSheets,
  proposeSheet,
  showImportRow,
  showSheetImport,
  tidySheetImport,
} from '../../usecases/import-sheet.ts'
import { offerDownload } from '../../usecases/offer-download.ts'
import { offerUpload } from '../../usecases/offer-upload.ts'
import { takeSheetOver } from '../../usecases/take-over-sheet.ts'
import { action, newNonce } from '../router.ts'
import type { Turn } from '../router.ts'

/** The sheet as it stands now; also what a notice shows. */
export const drawImport = async (
  { work, actor, t }: Turn,
  importId: string,
  page = 1,
  refused?: { sentence: string; typed?: ApprovalTyped | undefined },
): Promise<Card> =>
  importCard(t, await showSheetImport(work, actor, { importId, page }), newNonce(work), refused)

const refusedBeside = (
  turn: Turn,
  importId: string,
  refusal: Refusal,
  typed?: ApprovalTyped,
): Promise<Card> => drawImport(turn, importId, 1, { sentence: turn.t(`refusal.${refusal.code}`), typed })

const drawRow = async (
  { work, actor, t }: Turn,
  { importId, position, page }: { importId: string; position: number; page: number },
): Promise<Card> => {
  const { sheet, row } = await showImportRow(work, actor, { importId, position })
  const { purposes } = await listPurposes(work, actor, {})
  const purposeName = row.purpose === null ? (row.purposeNote ?? '') : purposeNameOf(t, row.purpose, purposes)
  return importRowCard(t, { importId, open: sheet.state === 'read', row, purposeName, page })
}

/** Batches that a press waits for; the rest is gone on with by a sweep. */
const batchesAtOnce = 2

const takeOver = async (turn: Turn, importId: string): Promise<Card> => {
  await takeSheetOver(turn.work, { id: importId, trustId: turn.actor.trustId }, batchesAtOnce)
  return drawImport(turn, importId)
}

/** The taking over of the sheet that a trust has today. */
export const importRoutes = [
  action('import.start', async ({ work, actor, t }) =>
    importStartCard(
      t,
      (await offerUpload(work, actor, {})).url,
      (await offerDownload(work, actor, { kind: 'sampleSheet', params: {} })).url,
      (await listWaitingSheets(work, actor, {})).sheets,
    ),
  ),
  action('import.show', async (turn, { importId, page }) => drawImport(turn, importId, page)),
  action('import.row', drawRow),
  action(
    'import.drop',
    async (turn, data) => {
      await dropImportRow(turn.work, turn.actor, data)
      return drawRow(turn, data)
    },
    async (turn, { importId }, refusal) => refusedBeside(turn, importId, refusal),
  ),
  action(
    'import.tidy',
    async (turn, { importId, position, page }) => {
      await tidySheetImport(turn.work, turn.actor, { importId, position, words: sheetWords })
      return position === undefined
        ? drawImport(turn, importId, page)
        : drawRow(turn, { importId, position, page })
    },
    async (turn, { importId }, refusal) => refusedBeside(turn, importId, refusal),
  ),
  action(
    'import.propose',
    async (turn, data) => {
      await proposeSheet(turn.work, turn.actor, data)
      return takeOver(turn, data.importId)
    },
    async (turn, { importId }, refusal) => refusedBeside(turn, importId, refusal),
  ),
  action(
    'import.approve',
    async (turn, data) => {
      await approveSheet(turn.work, turn.actor, data)
      return takeOver(turn, data.importId)
    },
    async (turn, data, refusal) => refusedBeside(turn, data.importId, refusal, data),
  ),
  action(
    'import.discard',
    async (turn, data) => {
      await dropSheetImport(turn.work, turn.actor, data)
      return drawImport(turn, data.importId)
    },
    async (turn, { importId }, refusal) => refusedBeside(turn, importId, refusal),
  ),
]
