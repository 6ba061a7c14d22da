import type { Database } from './database.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** What a text was and what it is from now on; null where there is none. */
export interface TextChange {
  before: string | null
  after: string | null
}

/**
 * Keeps old and new of texts that were set anew, as the audit itself holds none (XC-01).
 * @returns for the detail of the event: `<field>Change` -> the id of what was kept, for each text that changed
 */
export const keepTexts = async (
  { prisma, now }: Change,
  place: { trustId: string; subject: string; personId: string },
  texts: Readonly<Record<string, TextChange>>,
): Promise<Record<string, string>> => {
  const { trustId, subject, personId } = place
  const rows = Object.entries(texts)
    .filter(([, { before, after }]) => before !== after)
    .map(([field, text]) => ({ id: newId(), field, ...text }))
  await prisma.settingChange.createMany({
    data: rows.map((row) => ({ ...row, trustId, subject, changedBy: personId, changedAt: now })),
  })
  return Object.fromEntries(rows.map(({ id, field }) => [`${field}Change`, id]))
}

/** What was kept of texts of the trust, by the ids that events name. */
export const findTexts = async (
  { prisma }: Pick<Database, 'prisma'>,
  trustId: string,
  ids: readonly string[],
): Promise<Map<string, TextChange>> => {
  const rows = await prisma.settingChange.findMany({ where: { trustId, id: { in: [...ids] } } })
  return new Map(rows.map(({ id, before, after }) => [id, { before, after }]))
}
