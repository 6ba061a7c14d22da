import type { Page } from '../domain/page.ts'
import type { NotReachedMessage } from '../domain/sending.ts'
import { findNotReached } from '../store/messages.ts'
import { findNames } from '../store/people.ts'
import { useCase } from './use-case.ts'

/**
 * Messages of the actor's clinics that reached nobody as far as is known, newest first and with who sent them, until
 * somebody marks them followed up (XC-28).
 */
export const listNotReached = useCase<{ page: number }, Page<NotReachedMessage>>(
  'message.read',
  async ({ work, scope }, { page }) => {
    const found = await findNotReached(work.database, work.vault, scope, page)
    const people = found.items.map(({ personId }) => personId)
    const names = await findNames(work.database, scope, people)
    return {
      ...found,
      items: found.items.map((one) => ({ ...one, senderName: names.get(one.personId) ?? '' })),
    }
  },
)
