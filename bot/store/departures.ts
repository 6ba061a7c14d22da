import { messageLifecycle } from '../domain/message.ts'
import type { MessageEvent } from '../domain/message.ts'
import { openValidity, recipientPlace, statesBefore, textPlace } from './messages.ts'
import type { MovedMessage } from './messages.ts'
import type { Database } from './database.ts'
import type { Change } from './transaction.ts'
import type { Vault } from './vault.ts'

/** A message that this process, and no other, may hand over now. */
export interface ClaimedMessage extends Omit<MovedMessage, 'from' | 'to'> {
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
  /** Encrypted, see `openValidity`. */
  validUntil: Uint8Array<ArrayBuffer> | null
  training: boolean
}

/**
 * Takes messages that are due: queued, and at or past the moment at which they may leave. Whatever another process
 * is taking is passed over. `settleClaims` ends the same change.
 *
 * @param ids only these; all that are due when null
 */
export const claimDue = async (
  change: Change,
  ids: readonly string[] | null,
  limit: number,
): Promise<ClaimedMessage[]> =>
  // A statement for each, as "null or equal" would keep PostgreSQL from the index.
  ids === null
    ? change.prisma.$queryRaw<ClaimedMessage[]>`
        with due as materialized (
          select m.id from message m
          where m.state = 'queued' and coalesce(m."departAfter", m."confirmedAt") <= ${change.now}
          order by coalesce(m."departAfter", m."confirmedAt") limit ${limit}::int for update skip locked
        )
        update message m set state = 'sending', "stateSince" = ${change.now}
        from due, clinic c where m.id = due.id and c.id = m."clinicId"
        returning m.id, m."clinicId", c."trustId", m."personId", m."templateId", m."versionId", m."activityId",
          m."senderText", m.recipient, m."recipientHash", m.text, m.segments, m."consentSource",
          m.relation::text as relation, m.reference, m.attempts, m."confirmedAt", m."departAfter", m."validUntil",
          m.training`
    : change.prisma.$queryRaw<ClaimedMessage[]>`
        with due as materialized (
          select m.id from message m
          where m.state = 'queued' and coalesce(m."departAfter", m."confirmedAt") <= ${change.now}
            and m.id = any(${[...ids]}::uuid[])
          order by m.id limit ${limit}::int for update skip locked
        )
        update message m set state = 'sending', "stateSince" = ${change.now}
        from due, clinic c where m.id = due.id and c.id = m."clinicId"
        returning m.id, m."clinicId", c."trustId", m."personId", m."templateId", m."versionId", m."activityId",
          m."senderText", m.recipient, m."recipientHash", m.text, m.segments, m."consentSource",
          m.relation::text as relation, m.reference, m.attempts, m."confirmedAt", m."departAfter", m."validUntil",
          m.training`

/** A claimed message as the provider is to get it. */
export interface OpenedMessage {
  id: string
  /** E.164. */
  recipient: string
  senderText: string
  text: string
  /** Its text is not true any more from then on (XC-27). */
  validUntil?: Date
  training?: true
}

/** What the provider is handed of a claimed message. */
export const departureOf = (vault: Vault, message: ClaimedMessage): OpenedMessage => {
  const until = openValidity(vault, message.id, message.validUntil)
  return {
    id: message.id,
    recipient: vault.open(message.recipient, recipientPlace(message.id)),
    senderText: message.senderText,
    text: vault.open(message.text, textPlace(message.id)),
    ...(until === null ? {} : { validUntil: until }),
    ...(message.training ? { training: true } : {}),
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
