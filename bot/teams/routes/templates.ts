import { downloadCard } from '../../../cards/download.ts'
import { exportCard } from '../../../cards/export.ts'
import { opener } from '../../../cards/help.ts'
import { purposesCard, senderCard, senderSavedCard } from '../../../cards/purpose.ts'
import { sheetCard } from '../../../cards/sheet.ts'
import { retiredCard, templateCard } from '../../../cards/template.ts'
import type { Card } from '../../../cards/kit.ts'
import { Refusal } from '../../domain/refusal.ts'
import { resumeTemplate, retireTemplate, suspendTemplate } from '../../usecases/change-template-state.ts'
import { changeSender, listSenders } from '../../usecases/change-sender.ts'
import { approveNewPurpose, listPurposes, withdrawOldPurpose } from '../../usecases/decide-purpose.ts'
import { listUnits } from '../../usecases/export-sheet.ts'
import { offerDownload } from '../../usecases/offer-download.ts'
import { reportTemplate } from '../../usecases/report-template.ts'
import { showTemplate } from '../../usecases/show-template.ts'
import { tabOf } from '../../usecases/use-case.ts'
import { viewSheet } from '../../usecases/view-sheet.ts'
import { action, newNonce } from '../router.ts'
import type { Turn } from '../router.ts'

/** The template as the person is to see it now. */
const drawTemplate = async (
  { work, actor, t }: Turn,
  templateId: string,
  version?: number,
  message?: { kind: 'good' | 'attention'; line: string },
): Promise<Card> =>
  templateCard(t, await showTemplate(work, actor, { templateId, version }), {
    nonce: newNonce(work),
    now: work.clock(),
    tab: tabOf(work, 'sheet', { id: templateId }),
    ...(message === undefined ? {} : { message }),
  })

/** What a notice shows of a template: the template, or that it is gone, so that no old card keeps its buttons. */
export const drawTemplateNotice = (turn: Turn, templateId: string): Promise<Card> =>
  drawTemplate(turn, templateId).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'template_not_sendable') return retiredCard(turn.t)
    throw error
  })

const refusedBeside = (turn: Turn, templateId: string, refusal: Refusal): Promise<Card> =>
  drawTemplate(turn, templateId, undefined, {
    kind: 'attention',
    line: turn.t(`refusal.${refusal.code}`),
  })

const drawPurposes = async ({ work, actor, t }: Turn, refusal?: Refusal): Promise<Card> =>
  purposesCard(
    t,
    await listPurposes(work, actor, {}),
    newNonce(work),
    refusal?.faults,
    refusal === undefined ? undefined : t(`refusal.${refusal.code}`),
  )

const drawExport = async ({ work, actor, t }: Turn): Promise<Card> =>
  exportCard(t, await listUnits(work, actor, {}))

/** The sheet, its templates, the purposes and the sender texts. */
export const templateRoutes = [
  action('sheet.show', async ({ work, actor, t }, data) =>
    sheetCard(t, await viewSheet(work, actor, data), { tab: tabOf(work, 'sheet') }),
  ),
  action('sheet.export', drawExport),
  action('sheet.download', async ({ work, actor, t }, { clinicId }) =>
    downloadCard(
      t,
      (await offerDownload(work, actor, { kind: 'sheet', params: clinicId === '' ? {} : { clinicId } })).url,
      opener(t, 'sheet'),
    ),
  ),
  action('sheet.unitTexts', async ({ work, actor, t }, { unitId }) =>
    downloadCard(
      t,
      (await offerDownload(work, actor, { kind: 'unitTexts', params: { unitId } })).url,
      opener(t, 'export'),
    ),
  ),
  action('template.show', async (turn, { templateId, version }) => drawTemplate(turn, templateId, version)),
  action(
    'template.suspend',
    async (turn, { suspendReason, ...data }) => {
      const { stopped } = await suspendTemplate(turn.work, turn.actor, { ...data, reason: suspendReason })
      const line = turn.t('template.suspendedNow', { count: stopped })
      return drawTemplate(turn, data.templateId, undefined, { kind: 'good', line })
    },
    async (turn, data, refusal) => refusedBeside(turn, data.templateId, refusal),
  ),
  action(
    'template.resume',
    async (turn, data) => {
      await resumeTemplate(turn.work, turn.actor, { ...data, reason: '' })
      return drawTemplate(turn, data.templateId, undefined, {
        kind: 'good',
        line: turn.t('template.resumedNow'),
      })
    },
    async (turn, data, refusal) => refusedBeside(turn, data.templateId, refusal),
  ),
  action(
    'template.retire',
    async (turn, { retireReason, ...data }) => {
      const { stopped } = await retireTemplate(turn.work, turn.actor, { ...data, reason: retireReason })
      const sheet = await viewSheet(turn.work, turn.actor, { clinicId: '', words: '', page: 1 })
      return sheetCard(turn.t, sheet, {
        tab: tabOf(turn.work, 'sheet'),
        message: { kind: 'good', line: turn.t('template.retiredNow', { count: stopped }) },
      })
    },
    async (turn, data, refusal) => refusedBeside(turn, data.templateId, refusal),
  ),
  action(
    'template.report',
    async (turn, { reportReason, ...data }) => {
      await reportTemplate(turn.work, turn.actor, { ...data, reason: reportReason })
      return drawTemplate(turn, data.templateId, undefined, {
        kind: 'good',
        line: turn.t('template.reported'),
      })
    },
    async (turn, data, refusal) => refusedBeside(turn, data.templateId, refusal),
  ),
  action('purpose.list', async (turn) => drawPurposes(turn)),
  action(
    'purpose.approve',
    async (turn, data) => {
      await approveNewPurpose(turn.work, turn.actor, data)
      return drawPurposes(turn)
    },
    async (turn, _data, refusal) => drawPurposes(turn, refusal),
  ),
  action(
    'purpose.withdraw',
    async (turn, { nonce, withdrawKey }) => {
      await withdrawOldPurpose(turn.work, turn.actor, { nonce, key: withdrawKey })
      return drawPurposes(turn)
    },
    async (turn, _data, refusal) => drawPurposes(turn, refusal),
  ),
  action('sender.form', async ({ work, actor, t }) =>
    senderCard(t, await listSenders(work, actor, {}), newNonce(work)),
  ),
  action(
    'sender.change',
    async ({ work, actor, t }, data) => senderSavedCard(t, await changeSender(work, actor, data)),
    async ({ work, actor, t }, data, refusal) =>
      senderCard(t, await listSenders(work, actor, {}), newNonce(work), data, refusal.faults),
  ),
]
