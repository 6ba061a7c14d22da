import type { Addressee } from '../domain/consent.ts'
import { messageLifecycle } from '../domain/message.ts'
import type { MessageEvent } from '../domain/message.ts'
import type { Country } from '../domain/language.ts'
import type { SendingHours } from '../domain/sending-hours.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { openAddressee } from './addressees.ts'
import { openValidity, recipientPlace, statesBefore, textPlace } from './messages.ts'
import type { MovedMessage } from './messages.ts'
import type { Database } from './database.ts'
import type { Change } from './transaction.ts'
import type { Vault } from './vault.ts'

/** A message that this process, and no other, may hand over now. */
export interface ClaimedMessage extends Omit<MovedMessage, 'from' | 'to'>, SendingHours {
  versionId: string
  senderText: string
  recipient: Uint8Array<ArrayBuffer>
  recipientHash: Uint8Array<ArrayBuffer>
  text: Uint8Array<ArrayBuffer>
  segments: number
  consentSource: string
  relation: string
  reference: Uint8Array<ArrayBuffer> | null
  /** Hand-overs that were refused before. */
  attempts: number
  confirmedAt: Date
  departAfter: Date | null
  /** Why it may leave outside the hours. */
  leaveReason: string | null
  /** Encrypted, see `openValidity`. */
  validUntil: Uint8Array<ArrayBuffer> | null
  training: boolean
  /** Of the version that it was made of. */
  purpose: string
  /** Where the patient lives, and by which clock. */
  country: Country
  timeZone: string
  /** Whether that version still is what the row of a live template points at, under the same seal (XC-06). */
  isLive: boolean
}

/**
 * Takes messages that are due: queued, and at or past the moment at which they may leave. Whatever another process
 * is taking is passed over. Why a message waited is over with that: kept, it would be told as the reason of whatever comes
 * next. What is known of the rules comes along; whether they let a message leave is asked next.
 *
 * @param ids only these; all that are due when null
 */
export const claimDue = async (
  change: Change,
  ids: readonly string[] | null,
  limit: number,
): Promise<ClaimedMessage[]> => {
  // Written out rather than "null or equal", which would keep PostgreSQL from the index.
  const which =
    ids === null
      ? Prisma.sql`order by coalesce(m."departAfter", m."confirmedAt")`
      : Prisma.sql`and m.id = any(${[...ids]}::uuid[]) order by m.id`
  return change.prisma.$queryRaw<ClaimedMessage[]>`
    with due as materialized (
      select m.id, m."clinicId", m."templateId", m."versionId" from message m
      where m.state = 'queued' and coalesce(m."departAfter", m."confirmedAt") <= ${change.now} ${which}
      limit ${limit}::int for update skip locked
    )
    update message m set state = 'sending', "stateSince" = ${change.now}, code = null
    from due
    join clinic c on c.id = due."clinicId"
    join trust tr on tr.id = c."trustId"
    join template t on t.id = due."templateId"
    join template_version v on v.id = due."versionId"
    left join sheet_row r on r."templateId" = due."templateId"
    left join template_version live on live.id = r."versionId"
    where m.id = due.id
    returning m.id, m."clinicId", c."trustId", m."personId", m."templateId", m."versionId", m."activityId",
      m."senderText", m.recipient, m."recipientHash", m.text, m.segments, m."consentSource",
      m.relation::text as relation, m.reference, m.attempts, m."confirmedAt", m."departAfter", m."leaveReason",
      m."validUntil", m.training, v.purpose, c.country::text as country, tr."timeZone", c."manualFrom",
      c."manualUntil", c."automaticFrom", c."automaticUntil", c."earlyFrom", c."onHolidays",
      (t.state = 'live' and live.id is not distinct from m."versionId" and live.seal = m.seal) is true as "isLive"`
}

/** A claimed message, decrypted. */
export interface OpenedMessage {
  message: ClaimedMessage
  /** For whom it is. */
  addressee: Addressee
  /** What the provider is handed. */
  departure: {
    id: string
    /** E.164. */
    recipient: string
    senderText: string
    text: string
    /** Its text is not true any more from then on (XC-27). */
    validUntil?: Date
    training?: true
  }
}

/** Decrypts a claimed message; null where that cannot be done: the others of its claim must not wait for it. */
export const openClaimed = (vault: Vault, message: ClaimedMessage): OpenedMessage | null => {
  try {
    const until = openValidity(vault, message.id, message.validUntil)
    return {
      message,
      addressee: openAddressee(vault, message.id, message),
      departure: {
        id: message.id,
        recipient: vault.open(message.recipient, recipientPlace(message.id)),
        senderText: message.senderText,
        text: vault.open(message.text, textPlace(message.id)),
        ...(until === null ? {} : { validUntil: until }),
        ...(message.training ? { training: true } : {}),
      },
    }
  } catch {
    return null
  }
}

/**
 * What became of a message: the event, with code, the provider's id, and for `again` the moment at which it may
 * leave once more.
 */
export interface MessageOutcome {
  id: string
  event: MessageEvent
  code?: string
  providerId?: string
  departAfter?: Date
}

/**
 * Applies an event to each of some messages, where its state knows it, and writes their history, in one statement.
 * The others are left alone: a report may have overtaken the answer.
 */
export const settleOutcomes = async (
  change: Change,
  outcomes: readonly MessageOutcome[],
): Promise<MovedMessage[]> => {
  const events = new Set(outcomes.map((one) => one.event))
  const arrows = [...events].flatMap((event) =>
    statesBefore(event).map((from) => ({ event, from, to: messageLifecycle[from][event] })),
  )
  return change.prisma.$queryRaw<MovedMessage[]>`
    with arrow as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(arrows)}::jsonb) as a(event text, "from" text, "to" text)
    ), outcome as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb)
        as o(id uuid, event text, code text, "providerId" text, "departAfter" timestamptz)
    ), locked as materialized (
      select m.id, m.state::text as state from message m where m.id in (select id from outcome)
      order by m.id for update
    ), moved as (
      update message m set state = a."to"::"MessageState", "stateSince" = ${change.now},
        code = coalesce(o.code, m.code), "providerId" = coalesce(o."providerId", m."providerId"),
        "departAfter" = coalesce(o."departAfter", m."departAfter"),
        attempts = m.attempts + (o.event = 'again')::int
      from locked l join outcome o on o.id = l.id join arrow a on a.event = o.event and a."from" = l.state
      where m.id = l.id
      returning m.id, m."clinicId", m."personId", m."templateId", m."activityId", a."from", a."to", o.code
    ), history as (
      insert into message_transition ("messageId", "from", "to", code, at)
      select id, "from"::"MessageState", "to"::"MessageState", code, ${change.now} from moved order by id
    )
    select moved.*, c."trustId" from moved join clinic c on c.id = moved."clinicId"`
}

/** Writes the history of messages that `claimDue` took, so that each that leaves has the moment it left. */
export const recordClaims = async (change: Change, ids: readonly string[]): Promise<void> => {
  await change.prisma.$executeRaw`
    insert into message_transition ("messageId", "from", "to", at)
    select id, 'queued'::"MessageState", 'sending'::"MessageState", ${change.now}
    from unnest(${[...ids]}::uuid[]) as claimed(id)`
}

/** When the next queued message may leave; null when none waits. */
export const findNextDeparture = async (database: Database): Promise<Date | null> => {
  const [row] = await database.prisma.$queryRaw<[{ at: Date | null }]>`
    select min(coalesce(m."departAfter", m."confirmedAt")) as at from message m where m.state = 'queued'`
  return row.at
}
