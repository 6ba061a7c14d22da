import { accountRefusal } from '../domain/account.ts'
import type { Actor } from '../domain/actor.ts'
import { dateIn } from '../domain/calendar.ts'
import type { Language } from '../domain/language.ts'
import { deleteDownloads, findDownload, takeDownloadRow } from '../store/downloads.ts'
import type { StoredDownload } from '../store/downloads.ts'
import { findAccountById } from '../store/people.ts'
import { changeIf } from '../store/transaction.ts'
import { hashOfToken } from './offer-link.ts'
import type { Work } from './use-case.ts'

/** Who downloads what. */
export interface TakenDownload {
  actor: Actor
  kind: string
  params: unknown
}

const actorOf = async (work: Work, row: StoredDownload, fallback: Language): Promise<Actor | null> => {
  const account = await findAccountById(work.database, row.personId, work.clock())
  return account !== null && accountRefusal(account, dateIn(work.clock(), account.timeZone)) === null
    ? {
        personId: account.personId,
        trustId: account.trustId,
        memberships: account.memberships,
        language: account.language ?? fallback,
      }
    : null
}

/**
 * Whose link it is, without using it up; null for one that is used, over or unknown. What looks at links by itself,
 * as scanners of mail and chat do, so costs nobody a download.
 */
export const lookAtDownload = async (
  work: Work,
  token: string,
  fallback: Language,
): Promise<TakenDownload | null> => {
  const row = await findDownload(work.database, hashOfToken(token), work.clock())
  const actor = row === null ? null : await actorOf(work, row, fallback)
  return row === null || actor === null ? null : { actor, kind: row.kind, params: row.params }
}

/** Uses a link up; null for one that is used, over or unknown. */
export const takeDownload = async (
  work: Work,
  token: string,
  fallback: Language,
): Promise<TakenDownload | null> => {
  const known = await lookAtDownload(work, token, fallback)
  if (known === null) return null
  const taken = await changeIf(work.database, work.clock(), async (tx) => {
    const row = await takeDownloadRow(tx, hashOfToken(token))
    if (row === null) return null
    await deleteDownloads(tx)
    tx.record({
      action: 'download.taken',
      personId: known.actor.personId,
      trustId: known.actor.trustId,
      subject: `download:${row.id}`,
      detail: { kind: row.kind },
    })
    return row
  })
  return taken === null ? null : known
}
