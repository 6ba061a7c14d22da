import type { Language } from '../domain/language.ts'
import type { Page } from '../domain/page.ts'
import { can } from '../domain/permissions.ts'
import type { SheetOrder } from '../domain/tab.ts'
import { findClinics } from '../store/clinics.ts'
import { findNames } from '../store/people.ts'
import { findLastApprovals } from '../store/proposals.ts'
import { findPurposes } from '../store/purposes.ts'
import type { Purpose } from '../store/purposes.ts'
import { findSheet } from '../store/templates.ts'
import type { Template } from '../store/templates.ts'
import { partsOf } from './template-parts.ts'
import { useCase } from './use-case.ts'
import { openTab, tabsOf } from './view-sheet.ts'

/** What is asked for: one clinic, `all`, or nothing for the own one; words; filters; an order. */
export interface SheetWish {
  clinicId: string
  words: string
  purpose?: string | undefined
  language?: Language | undefined
  order: SheetOrder
  descending: boolean
  page: number
}

/** A page of the sheet with all that its columns hold. */
export interface SheetPage {
  clinics: readonly { id: string; name: string; own: boolean }[]
  /** The open tab; null for all clinics. */
  clinicId: string | null
  purposes: readonly Purpose[]
  rows: Page<Template & { parts: number; approvedBy: string | null; sends: boolean }>
}

/** The sheet for reading in the tab: everybody reads every clinic's rows and sends from the own ones (LE-28). */
export const browseSheet = useCase<SheetWish, SheetPage>('template.read', async (call, input) => {
  const { work, actor, scope } = call
  const everywhere = { ...scope, clinics: 'all' } as const
  const all = await findClinics(work.database, everywhere)
  const clinics = tabsOf(actor, all)
  const words = input.words.trim()
  const tab = openTab(clinics, input.clinicId, words)
  const [found, purposes] = await Promise.all([
    findSheet(work.database, everywhere, { ...input, clinicId: tab?.id, words }),
    findPurposes(work.database, everywhere),
  ])
  const [parts, approvals] = await Promise.all([
    partsOf(call, found.items, all),
    findLastApprovals(
      work.database,
      everywhere,
      found.items.flatMap((one) => one.proposalId ?? []),
    ),
  ])
  const names = await findNames(work.database, everywhere, [...approvals.values()])
  return {
    clinics,
    clinicId: tab?.id ?? null,
    purposes,
    rows: {
      ...found,
      items: found.items.map((one, index) => ({
        ...one,
        parts: parts[index] ?? 1,
        approvedBy: names.get(approvals.get(one.proposalId ?? '') ?? '') ?? null,
        sends: one.state === 'live' && can(actor.memberships, 'message.send', one.clinicId),
      })),
    },
  }
})
