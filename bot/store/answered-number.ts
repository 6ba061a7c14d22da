import { numberPlace } from './consents.ts'
import type { Database } from './database.ts'
import type { Vault } from './vault.ts'

/** The number that an answer is of, E.164; null for one that the trust does not have any more. */
export const findAnsweredNumber = async (
  database: Database,
  vault: Vault,
  trustId: string,
  answerId: string,
): Promise<string | null> => {
  const row = await database.prisma.consentAnswer.findFirst({ where: { id: answerId, trustId } })
  return row === null ? null : vault.open(row.number, numberPlace(answerId))
}
