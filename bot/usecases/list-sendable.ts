import type { Page } from '../domain/page.ts'
import type { Sendable } from '../domain/sending.ts'
import { findTrustSettings } from '../store/clinics.ts'
import { findSheet } from '../store/templates.ts'
import { useCase } from './use-case.ts'

/** What the actor can send: live rows of the clinics where the actor may, by words, a page at a time (LE-42). */
export const listSendable = useCase<
  { words: string; page: number },
  { words: string; rows: Page<Sendable>; manyClinics: boolean; training: boolean }
>('message.send', async ({ work, scope }, input) => {
  const words = input.words.trim()
  const found = await findSheet(work.database, scope, { words, page: input.page, liveOnly: true })
  const { training } = await findTrustSettings(work.database, scope)
  return {
    words,
    training,
    manyClinics: scope.clinics === 'all' || scope.clinics.length > 1,
    rows: {
      ...found,
      items: found.items.map(({ id, name, clinicName, text }) => ({
        templateId: id,
        name,
        clinicName,
        text,
      })),
    },
  }
})
