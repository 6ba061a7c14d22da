import type { Page } from '../domain/page.ts'
import type { SentMessage } from '../domain/sending.ts'
import { findNotReached } from '../store/messages.ts'
import { useCase } from './use-case.ts'

/**
 * Messages of the actor's clinics that reached nobody as far as is known, newest first, until somebody marks them
 * followed up (XC-28).
 */
export const listNotReached = useCase<{ page: number }, Page<SentMessage>>(
  'message.read',
  async ({ work, scope }, { page }) => findNotReached(work.database, work.vault, scope, page),
)
