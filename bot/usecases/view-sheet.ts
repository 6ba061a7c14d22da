import type { Actor } from '../domain/actor.ts'
import type { Page } from '../domain/page.ts'
import { scopeOf } from '../domain/permissions.ts'
import { findClinics } from '../store/clinics.ts'
import { findSheet } from '../store/templates.ts'
import type { Template } from '../store/templates.ts'
import { useCase } from './use-case.ts'

/** A tab of the sheet; `own` where the actor belongs to the clinic or sends from it. */
export interface SheetTab {
  id: string
  name: string
  own: boolean
}

/** The tabs of the sheet, own clinics first, and a page of the open one. */
export interface SheetView {
  clinics: readonly SheetTab[]
  /** The open tab; null for all clinics. */
  clinicId: string | null
  words: string
  rows: Page<Template>
}

/** The clinics as tabs, own ones first, else in their order. */
export const tabsOf = (actor: Actor, clinics: readonly { id: string; name: string }[]): SheetTab[] => {
  const sends = scopeOf(actor.trustId, actor.memberships, 'message.send')
  const held = actor.memberships.flatMap((one) => one.clinicId ?? [])
  const isOwn = (id: string) => held.includes(id) || (sends.clinics !== 'all' && sends.clinics.includes(id))
  return clinics
    .map(({ id, name }) => ({ id, name, own: isOwn(id) }))
    .toSorted((a, b) => Number(b.own) - Number(a.own))
}

/** The tab that is open: the one asked for, else the first own one, unless all are asked for or searched. */
export const openTab = (
  clinics: readonly SheetTab[],
  clinicId: string,
  words: string,
): SheetTab | undefined =>
  clinics.find((one) => one.id === clinicId) ??
  (words === '' && clinicId === '' ? clinics.find((one) => one.own) : undefined)

/**
 * The sheet of approved templates: everybody reads every clinic's tab (LE-28, LE-30). Opens at the actor's own
 * clinic unless a tab, `all`, or words to search for in all clinics are given.
 */
export const viewSheet = useCase<{ clinicId: string; words: string; page: number }, SheetView>(
  'template.read',
  async ({ work, actor, scope }, input) => {
    const everywhere = { ...scope, clinics: 'all' } as const
    const clinics = tabsOf(actor, await findClinics(work.database, everywhere))
    const words = input.words.trim()
    const tab = openTab(clinics, input.clinicId, words)
    const rows = await findSheet(work.database, everywhere, {
      clinicId: tab?.id,
      words,
      page: input.page,
    })
    return { clinics, clinicId: tab?.id ?? null, words, rows }
  },
)
