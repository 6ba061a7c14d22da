import type { Scope } from '../domain/permissions.ts'
import type { ConsentSource } from '../domain/message.ts'
import type { Database } from './database.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'
import type { Vault } from './vault.ts'

/** What one person was shown for confirming. */
export interface Draft {
  id: string
  personId: string
  clinicId: string
  templateId: string
  versionId: string
  seal: string
  nonce: string
  state: 'previewed' | 'confirmed' | 'cancelled' | 'expired'
  expiresAt: Date
  activityId: string | null
  consentSource: ConsentSource
  /** Null once the draft has ended. */
  content: DraftContent | null
}

/** The personal part of a draft. */
export interface DraftContent {
  /** As it was typed, so that the form comes back with it. */
  typedNumber: string
  /** E.164. */
  recipient: string
  /** Typed values by placeholder key, as they were typed. */
  values: Readonly<Record<string, string>>
  /** The exact final text. */
  text: string
}

const place = (id: string) => `draft.content:${id}`

/** Stores what is about to be shown; returns its id and the nonce that its confirm button carries. */
export const createDraft = async (
  change: Change,
  vault: Vault,
  draft: Pick<
    Draft,
    | 'personId'
    | 'clinicId'
    | 'templateId'
    | 'versionId'
    | 'seal'
    | 'expiresAt'
    | 'activityId'
    | 'consentSource'
  >,
  content: DraftContent,
): Promise<{ id: string; nonce: string }> => {
  const id = newId()
  const nonce = newId()
  await change.prisma.draft.create({
    data: {
      id,
      nonce,
      ...draft,
      state: 'previewed',
      content: vault.seal(JSON.stringify(content), place(id)),
      createdAt: change.now,
    },
  })
  return { id, nonce }
}

/** A draft of one person within a scope, or null. */
export const findDraft = async (
  database: Database,
  vault: Vault,
  scope: Scope,
  personId: string,
  id: string,
): Promise<Draft | null> => {
  const row = await database.prisma.draft.findFirst({
    where: { id, personId, ...(scope.clinics === 'all' ? {} : { clinicId: { in: [...scope.clinics] } }) },
  })
  if (row === null) return null
  const { content, ...rest } = row
  return {
    ...rest,
    consentSource: row.consentSource as ConsentSource,
    content: content === null ? null : (JSON.parse(vault.open(content, place(id))) as DraftContent),
  }
}

/** Ends a draft that is still open and empties it; false when it had ended before. */
export const endDraft = async (
  change: Change,
  id: string,
  state: 'cancelled' | 'expired',
): Promise<boolean> => {
  const { count } = await change.prisma.draft.updateMany({
    where: { id, state: 'previewed' },
    data: { state, ...(state === 'cancelled' ? { content: null } : {}) },
  })
  return count > 0
}
