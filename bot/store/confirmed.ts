import type { ConsentSource } from '../domain/message.ts'
import { findPeriod } from './hash-periods.ts'
import { recipientPlace, sealValidity, textPlace } from './messages.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'
import type { Vault } from './vault.ts'

/** A message that was confirmed, as it was shown. */
export interface ConfirmedMessage {
  templateId: string
  versionId: string
  seal: string
  senderText: string
  /** E.164. */
  recipient: string
  text: string
  segments: number
  consentSource: ConsentSource
  /** It does not leave before. */
  departAfter?: Date | null
  /** It is not handed over from then on (XC-27). */
  validUntil?: Date | null
  training?: boolean
}

/** Who confirmed, for which clinic. */
export interface Confirmer {
  personId: string
  trustId: string
  clinicId: string
}

/**
 * Stores messages that were confirmed together: encrypted, queued, each with the begin of its history, in one
 * statement, under one event that says how many there are, so that a batch that loses rows can be told (MU-21).
 * The database refuses the whole where one lacks a live seal (XC-06).
 *
 * The confirm of a single message has a statement of its own, `queueMessage`: it ends the draft and spends the
 * press in the same breath, which saves it a round trip of the few that a person waits for.
 *
 * @returns their ids, in the order of the messages
 */
export const storeConfirmed = async (
  change: Change,
  vault: Vault,
  { personId, trustId, clinicId }: Confirmer,
  messages: readonly ConfirmedMessage[],
): Promise<{ batchId: string; ids: string[] }> => {
  const batchId = newId()
  const period = await findPeriod(change, vault, clinicId, change.now)
  const base64 = (bytes: Uint8Array) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
  const rows = messages.map(({ recipient, text, validUntil = null, ...plain }) => {
    const id = newId()
    const validity = sealValidity(vault, id, validUntil)
    return {
      ...plain,
      id,
      recipient: base64(vault.seal(recipient, recipientPlace(id))),
      hash: base64(period.hash(recipient)),
      text: base64(vault.seal(text, textPlace(id))),
      validUntil: validity === null ? null : base64(validity),
    }
  })
  if (rows.length > 0)
    await change.prisma.$executeRaw`
      with r as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
          id uuid, "templateId" uuid, "versionId" uuid, seal text, "senderText" text, recipient text, hash text,
          text text, segments int, "consentSource" text, "departAfter" timestamptz, "validUntil" text,
          training boolean)
      ), queued as (
        insert into message (id, "clinicId", "personId", "templateId", "versionId", seal, "senderText", recipient,
          "recipientHash", "hashPeriodId", text, segments, "consentSource", state, "stateSince", "confirmedAt", "departAfter",
          "validUntil", training, "batchId")
        select id, ${clinicId}::uuid, ${personId}::uuid, "templateId", "versionId", seal, "senderText",
          decode(recipient, 'base64'), decode(hash, 'base64'), ${period.id}::uuid, decode(text, 'base64'), segments, "consentSource",
          'queued'::"MessageState", ${change.now}::timestamptz, ${change.now}::timestamptz, "departAfter",
          decode("validUntil", 'base64'), coalesce(training, false), ${batchId}::uuid
        from r
      )
      insert into message_transition ("messageId", "to", at)
      select id, 'queued'::"MessageState", ${change.now}::timestamptz from r`
  change.record({
    action: 'message.confirmed',
    personId,
    trustId,
    clinicId,
    subject: `batch:${batchId}`,
    detail: { count: rows.length },
  })
  return { batchId, ids: rows.map((row) => row.id) }
}
