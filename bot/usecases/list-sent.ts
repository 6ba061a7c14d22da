import type { Page } from '../domain/page.ts'
import { parseRecipient } from '../domain/phone-number.ts'
import { Refusal } from '../domain/refusal.ts'
import type { SentMessage } from '../domain/sending.ts'
import { findTrustSettings } from '../store/clinics.ts'
import { hashesOf } from '../store/hash-periods.ts'
import { findMessages } from '../store/messages.ts'
import { recordEvents } from '../store/transaction.ts'
import { useCase } from './use-case.ts'

/**
 * What the actor's clinics have sent, newest first (LE-11). With a number, what they sent to it: the search is
 * recorded without it.
 * @throws Refusal `number_invalid` for a number that cannot be read
 */
export const listSent = useCase<
  { number: string; page: number },
  { number: string; rows: Page<SentMessage>; training: boolean }
>('message.read', async ({ work, actor, scope, now }, { number, page }) => {
  const { country, allowedCountries, training } = await findTrustSettings(work.database, scope)
  if (number.trim() === '')
    return { number: '', training, rows: await findMessages(work.database, work.vault, scope, { page }) }
  const read = parseRecipient(number, { country, allowed: allowedCountries })
  if (!read.ok) throw new Refusal('number_invalid', [{ field: 'number', code: `number_${read.reason}` }])
  const rows = await findMessages(work.database, work.vault, scope, {
    page,
    recipientHashes: await hashesOf(work.database, work.vault, read.e164),
  })
  // One event for each clinic that was searched: its administrators see who looked for a patient's number.
  const searched: readonly (string | null)[] = scope.clinics === 'all' ? [null] : [...scope.clinics]
  await recordEvents(
    work.database,
    now,
    searched.map((clinicId) => ({
      action: 'message.searched',
      personId: actor.personId,
      trustId: actor.trustId,
      clinicId,
      detail: { found: rows.total, clinics: searched.length },
    })),
  )
  return { number, training, rows }
})
