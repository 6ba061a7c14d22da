import type { Page } from '../domain/page.ts'
import { scopeOf } from '../domain/permissions.ts'
import { findClinics } from '../store/clinics.ts'
import { findSheet } from '../store/templates.ts'
import type { Template } from '../store/templates.ts'
import { useCase } from './use-case.ts'

/** The tabs of the sheet, own clinics first, and a page of the open one. */
export interface SheetView {
  clinics: readonly { id: string; name: string; own: boolean }[]
  /** The open tab; null for all clinics. */
  clinicId: string | null
  words: string
  rows: Page<Template>
}

/**
 * The sheet of approved templates: everybody reads every clinic's tab (LE-28, LE-30). Opens at the actor's own
 * clinic unless a tab, `all`, or words to search for in all clinics are given.
 */
export const viewSheet = useCase<{ clinicId: string; words: string; page: number }, SheetView>(
  'template.read',
  async ({ work, actor, scope }, input) => {
    const everywhere = { ...scope, clinics: 'all' } as const
    const sends = scopeOf(actor.trustId, actor.memberships, 'message.send')
    const held = actor.memberships.flatMap((one) => one.clinicId ?? [])
    const isOwn = (id: string) => held.includes(id) || (sends.clinics !== 'all' && sends.clinics.includes(id))
    const clinics = (await findClinics(work.database, everywhere))
      .map(({ id, name }) => ({ id, name, own: isOwn(id) }))
      .toSorted((a, b) => Number(b.own) - Number(a.own))
    const words = input.words.trim()
    const tab =
      clinics.find((one) => one.id === input.clinicId) ??
      (words === '' && input.clinicId === '' ? clinics.find((one) => one.own) : undefined)
    const rows = await findSheet(work.database, everywhere, {
      clinicId: tab?.id,
      words,
      page: input.page,
    })
    return { clinics, clinicId: tab?.id ?? null, words, rows }
  },
)
