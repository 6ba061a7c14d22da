import { z } from 'zod'
import { auditWorkbook } from '../../cards/workbooks/audit.ts'
import { evidenceWorkbook } from '../../cards/workbooks/evidence.ts'
import { reviewWorkbook } from '../../cards/workbooks/review.ts'
import type { DownloadFile } from '../domain/download.ts'
import type { Workbook } from '../domain/workbook.ts'
import { workbookType } from '../domain/workbook.ts'
import { writeWorkbook } from '../files/workbook.ts'
import { exportAudit } from '../usecases/export-audit.ts'
import { makeEvidence } from '../usecases/make-evidence.ts'
import { exportReview } from '../usecases/show-review.ts'
import { inTurn } from './in-turn.ts'
import type { Producer } from './producer.ts'

const filter = z.object({
  person: z.string(),
  template: z.string(),
  kind: z.string(),
  from: z.string(),
  until: z.string(),
})

const file = async (name: string, workbook: Workbook): Promise<DownloadFile> => ({
  name: `${name}.xlsx`,
  contentType: workbookType,
  bytes: await writeWorkbook(workbook),
})

const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

// 50,000 events take some 350 MB while they become a workbook.
const oneAtATime = inTurn()

/** The audit as a workbook, with the verification of this moment. */
export const auditFile: Producer = ({ work, actor, t, params }) =>
  oneAtATime(async () => {
    const view = await exportAudit(work, actor, { filter: filter.parse(params) })
    return await file(`malvakt-audit-${dayOf(view.madeAt)}`, auditWorkbook(t, view))
  })

/** What the auditor gets of a quarter, as a workbook. */
export const evidenceFile: Producer = async ({ work, actor, t, params }) => {
  const view = await makeEvidence(work, actor, z.object({ quarter: z.string() }).parse(params))
  return file(`malvakt-evidence-${view.quarter}`, evidenceWorkbook(t, view))
}

/** A review of rights as a workbook. */
export const reviewFile: Producer = async ({ work, actor, t, params }) => {
  const view = await exportReview(work, actor, z.object({ reviewId: z.uuid() }).parse(params))
  return file(`malvakt-review-${view.review.quarter}-${dayOf(view.madeAt)}`, reviewWorkbook(t, view))
}
