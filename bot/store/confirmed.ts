import type { Addressee } from '../domain/consent.ts'
import type { ConsentSource } from '../domain/message.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { sealReference } from './addressees.ts'
import { findPeriod } from './hash-periods.ts'
import { recipientPlace, sealValidity, textPlace, valuesPlace } from './messages.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'
import type { Vault } from './vault.ts'

/** A message that was confirmed: everything that its preview showed. */
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
  /** Whom it is for. */
  addressee: Addressee
  /** What it was filled in with, as typed; no name of a person. */
  values: Readonly<Record<string, string>>
  /** It does not leave before: the time to stop it, or the opening of the hours. */
  departAfter: Date | null
  /** It is not handed over from then on (XC-27). */
  validUntil: Date | null
  /** Why it may leave outside the hours. */
  leaveReason: string | null
  training: boolean
  /** The unknown message that it repeats. */
  repeatsId: string | null
}

/** Who confirmed, for which clinic. */
export interface Confirmer {
  personId: string
  trustId: string
  clinicId: string
}

/** The button that confirmed one message: the draft behind it, and the card that it stood on. */
export interface Press {
  id: string
  nonce: string
  activityId: string | null
}

const base64 = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')

/**
 * Stores messages in one statement: encrypted, queued, each with the begin of its history. The database refuses the
 * whole where one lacks a live seal (XC-06).
 *
 * @param gate statements before it, of which `gate` must give a row, or nothing is stored
 * @returns the ids of what was stored, in the order of the messages
 */
const store = async (
  change: Change,
  vault: Vault,
  { personId, clinicId }: Confirmer,
  messages: readonly ConfirmedMessage[],
  more: { ids: readonly string[]; batchId: string | null; activityId: string | null; gate: Prisma.Sql },
): Promise<string[]> => {
  const period = await findPeriod(change, vault, clinicId, change.now)
  const rows = messages.map((message, index) => {
    const id = more.ids[index] ?? newId()
    return {
      id,
      templateId: message.templateId,
      versionId: message.versionId,
      seal: message.seal,
      senderText: message.senderText,
      recipient: base64(vault.seal(message.recipient, recipientPlace(id))),
      hash: base64(period.hash(message.recipient)),
      text: base64(vault.seal(message.text, textPlace(id))),
      segments: message.segments,
      consentSource: message.consentSource,
      relation: message.addressee.relation,
      reference: base64(sealReference(vault, id, message.addressee)),
      departAfter: message.departAfter,
      validUntil: base64(sealValidity(vault, id, message.validUntil)),
      values: base64(vault.seal(JSON.stringify(message.values), valuesPlace(id))),
      leaveReason: message.leaveReason,
      training: message.training,
      repeatsId: message.repeatsId,
    }
  })
  const stored = await change.prisma.$queryRaw<{ id: string }[]>`
    with ${more.gate}, r as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
        id uuid, "templateId" uuid, "versionId" uuid, seal text, "senderText" text, recipient text, hash text,
        text text, segments int, "consentSource" text, relation text, reference text, "departAfter" timestamptz,
        "validUntil" text, values text, "leaveReason" text, training boolean, "repeatsId" uuid)
    ), queued as (
      insert into message (id, "clinicId", "personId", "templateId", "versionId", seal, "senderText", recipient,
        "recipientHash", "hashPeriodId", text, segments, "consentSource", relation, reference, state, "stateSince",
        "confirmedAt", "activityId", "departAfter", "validUntil", values, "leaveReason", training, "repeatsId",
        "batchId")
      select r.id, ${clinicId}::uuid, ${personId}::uuid, r."templateId", r."versionId", r.seal, r."senderText",
        decode(r.recipient, 'base64'), decode(r.hash, 'base64'), ${period.id}::uuid, decode(r.text, 'base64'),
        r.segments, r."consentSource", r.relation::"ConsentRelation", decode(r.reference, 'base64'),
        'queued'::"MessageState", ${change.now}::timestamptz, ${change.now}::timestamptz, ${more.activityId}::text,
        r."departAfter", decode(r."validUntil", 'base64'), decode(r.values, 'base64'), r."leaveReason", r.training,
        r."repeatsId", ${more.batchId}::uuid
      from r, gate returning id
    ), history as (
      insert into message_transition ("messageId", "to", at)
      select id, 'queued'::"MessageState", ${change.now}::timestamptz from queued
    )
    select id from queued`
  return stored.length === 0 ? [] : rows.map(({ id }) => id)
}

/**
 * Stores messages that were confirmed together, under one event that says how many there are, so that a batch that
 * loses rows can be told (MU-21).
 *
 * @returns their ids, in the order of the messages
 */
export const storeConfirmed = async (
  change: Change,
  vault: Vault,
  confirmer: Confirmer,
  messages: readonly ConfirmedMessage[],
): Promise<{ batchId: string; ids: string[] }> => {
  const { personId, trustId, clinicId } = confirmer
  const batchId = newId()
  const ids =
    messages.length === 0
      ? []
      : await store(change, vault, confirmer, messages, {
          ids: [],
          batchId,
          activityId: null,
          gate: Prisma.sql`gate as (select 1)`,
        })
  change.record({
    action: 'message.confirmed',
    personId,
    trustId,
    clinicId,
    subject: `batch:${batchId}`,
    detail: { count: ids.length },
  })
  return { batchId, ids }
}

/**
 * Turns an open draft into a queued message: nonce, message, its history and the end of the draft in the statement
 * that stores it, under its event. Of any number of presses one gets the id; the others wait for it and get null.
 * Other drafts that were shown on the same card end with it, so that none of them is confirmed or expires over the
 * receipt. They are locked in one order, because two of them may be confirmed at the same moment.
 */
export const storePressed = async (
  change: Change,
  vault: Vault,
  confirmer: Confirmer,
  message: ConfirmedMessage,
  { id: draftId, nonce, activityId }: Press,
): Promise<string | null> => {
  const { personId, trustId, clinicId } = confirmer
  const messageId = newId()
  const gate = Prisma.sql`
    open as (
      select d.id from draft d
      where (d.id = ${draftId}::uuid or (d."personId" = ${personId}::uuid and d."activityId" = ${activityId}::text))
        and (d.state = 'previewed' or (d.state = 'expired' and d.id <> ${draftId}::uuid))
      order by d.id for update
    ), gate as (
      insert into nonce (id, "personId", verb, outcome, "outcomeId", "spentAt")
      select ${nonce}::uuid, ${personId}::uuid, 'send.confirm', 'done', ${messageId}::uuid, ${change.now}::timestamptz
      from open where open.id = ${draftId}::uuid
      on conflict (id) do nothing returning "outcomeId"
    ), ended as (
      update draft d set content = null,
        state = case when d.id = ${draftId}::uuid then 'confirmed' else 'cancelled' end::"DraftState"
      from open, gate where d.id = open.id
    )`
  const [stored] = await store(change, vault, confirmer, [message], {
    ids: [messageId],
    batchId: null,
    activityId,
    gate,
  })
  if (stored === undefined) return null
  change.record({
    action: 'message.confirmed',
    personId,
    trustId,
    clinicId,
    subject: `message:${messageId}`,
    detail: {
      draftId,
      versionId: message.versionId,
      segments: message.segments,
      consent: message.consentSource,
    },
  })
  return messageId
}
