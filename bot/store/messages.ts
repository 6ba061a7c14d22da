import { bySilence, heldAfterMs, messageLifecycle, notReachedStates, takenBack } from '../domain/message.ts'
import type { ConsentSource, FollowUpWay, MessageEvent, MessageState } from '../domain/message.ts'
import { pageBounds } from '../domain/page.ts'
import type { Page } from '../domain/page.ts'
import type { Scope } from '../domain/permissions.ts'
import { lastTwo } from '../domain/phone-number.ts'
import type { ReceiptView, SentMessage, WholeMessage } from '../domain/sending.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'
import type { Change } from './transaction.ts'
import { openOrNull } from './vault.ts'
import type { Vault } from './vault.ts'

/** Where a message's number is encrypted for. */
export const recipientPlace = (id: string): string => `message.recipient:${id}`
/** Where a message's text is encrypted for. */
export const textPlace = (id: string): string => `message.text:${id}`
const validityPlace = (id: string): string => `message.validUntil:${id}`
/** The other way round. */
export const sealValidity = (vault: Vault, id: string, until: Date | null): Uint8Array<ArrayBuffer> | null =>
  until === null ? null : vault.seal(until.toISOString(), validityPlace(id))

/** Where the values of a message are encrypted for. */
export const valuesPlace = (id: string): string => `message.values:${id}`

/** The values that a message was filled in with, by placeholder key. */
export const openValues = (
  vault: Vault,
  id: string,
  values: Uint8Array | null,
): Readonly<Record<string, string>> =>
  values === null ? {} : (JSON.parse(vault.open(values, valuesPlace(id))) as Record<string, string>)

/** When the text of a message stops being true (XC-27); it is the time of an appointment, and so encrypted. */
export const openValidity = (vault: Vault, id: string, sealed: Uint8Array | null): Date | null =>
  sealed === null ? null : new Date(vault.open(sealed, validityPlace(id)))

const clinicsOf = async (database: Database, scope: Scope): Promise<string[]> => {
  const clinics = await database.prisma.clinic.findMany({
    where: { trustId: scope.trustId, ...(scope.clinics === 'all' ? {} : { id: { in: [...scope.clinics] } }) },
    select: { id: true },
  })
  return clinics.map(({ id }) => id)
}

interface SentRow extends Omit<SentMessage, 'lastTwo'> {
  recipient: Uint8Array
}

const toSent = (vault: Vault, { recipient, ...row }: SentRow): SentMessage => ({
  ...row,
  // A list is shown with a row that cannot be opened, too.
  lastTwo: lastTwo(openOrNull(vault, recipient, recipientPlace(row.messageId)) ?? ''),
})

/**
 * A page of the messages of some clinics, newest first; with `recipientHashes` those to one number only. Each
 * clinic's rows come from its own index range, so that a page costs the same however many there are.
 */
export const findMessages = async (
  database: Database,
  vault: Vault,
  scope: Scope,
  query: { page: number; recipientHashes?: readonly Uint8Array<ArrayBuffer>[] | undefined },
): Promise<Page<SentMessage>> => {
  const clinics = await clinicsOf(database, scope)
  // Written out rather than "null or equal", which would keep PostgreSQL from the index of the hash.
  const toNumber =
    query.recipientHashes === undefined
      ? Prisma.empty
      : Prisma.sql`and o."recipientHash" = any(${[...query.recipientHashes]}::bytea[])`
  const [{ total } = { total: 0 }] = await database.prisma.$queryRaw<{ total: number }[]>`
    select count(*)::int as total from message o where o."clinicId" = any(${clinics}::uuid[]) ${toNumber}`
  const { page, pages, skip, take } = pageBounds(total, query.page)
  const rows = await database.prisma.$queryRaw<SentRow[]>`
    select m.id as "messageId", m."clinicId", m."personId", t.name as "templateName", m.recipient,
      m.state::text as state, m.code, m."confirmedAt", m."stateSince", m."departAfter", m.training
    from unnest(${clinics}::uuid[]) as c(id)
    cross join lateral (
      select * from message o
      where o."clinicId" = c.id ${toNumber}
      order by o."confirmedAt" desc, o.id limit ${skip + take}::int
    ) m
    join template t on t.id = m."templateId"
    order by m."confirmedAt" desc, m.id offset ${skip}::int limit ${take}::int`
  return { items: rows.map((row) => toSent(vault, row)), page, pages, total }
}

// As `isNotReached`.
const notReached = Prisma.sql`(
  m.state::text = any(${[...notReachedStates]}) and m.code is distinct from ${takenBack}
  or m.state = 'queued' and (m.code is not null
    or m."departAfter" > m."confirmedAt" + make_interval(secs => ${heldAfterMs / 1000}::int)))`

/** A page of the messages of some clinics that reached nobody and were not followed up, newest first (XC-28). */
export const findNotReached = async (
  database: Database,
  vault: Vault,
  scope: Scope,
  wanted: number,
): Promise<Page<SentMessage>> => {
  const clinics = await clinicsOf(database, scope)
  const open = Prisma.sql`m."clinicId" = any(${clinics}::uuid[]) and ${notReached} and m."followedUpAt" is null
    and not exists (select from message r where r."repeatsId" = m.id and r.code is distinct from ${takenBack})`
  const [{ total } = { total: 0 }] = await database.prisma.$queryRaw<{ total: number }[]>`
    select count(*)::int as total from message m where ${open}`
  const { page, pages, skip, take } = pageBounds(total, wanted)
  const rows = await database.prisma.$queryRaw<SentRow[]>`
    select m.id as "messageId", m."clinicId", m."personId", t.name as "templateName", m.recipient,
      m.state::text as state, m.code, m."confirmedAt", m."stateSince", m."departAfter", m.training
    from message m join template t on t.id = m."templateId" where ${open}
    order by m."confirmedAt" desc, m.id offset ${skip}::int limit ${take}::int`
  return { items: rows.map((row) => toSent(vault, row)), page, pages, total }
}

/** Marks a message that reached nobody as followed up; false when it was, or when it needs no follow-up. */
export const setFollowedUp = async (
  change: Change,
  id: string,
  personId: string,
  way: FollowUpWay,
): Promise<boolean> => {
  const count = await change.prisma.$executeRaw`
    update message m set "followedUpAt" = ${change.now}, "followedUpBy" = ${personId}::uuid, "followedUpHow" = ${way}
    where m.id = ${id}::uuid and ${notReached} and m."followedUpAt" is null`
  return count > 0
}

/** One message of the scope with number, text and history, or null. */
export const findMessage = async (
  database: Database,
  vault: Vault,
  scope: Scope,
  id: string,
): Promise<WholeMessage | null> => {
  const row = await database.prisma.message.findFirst({
    where: { id, clinicId: { in: await clinicsOf(database, scope) } },
  })
  if (row === null) return null
  const history = await database.prisma.messageTransition.findMany({
    where: { messageId: id },
    orderBy: { id: 'asc' },
    select: { to: true, at: true, code: true },
  })
  const template = await database.prisma.template.findUnique({
    where: { id: row.templateId },
    select: { name: true },
  })
  const repeat = await database.prisma.message.findUnique({
    where: { repeatsId: id },
    select: { state: true },
  })
  const recipient = vault.open(row.recipient, recipientPlace(id))
  return {
    messageId: id,
    clinicId: row.clinicId,
    templateId: row.templateId,
    templateName: template?.name ?? '',
    lastTwo: lastTwo(recipient),
    state: row.state,
    code: row.code,
    confirmedAt: row.confirmedAt,
    stateSince: row.stateSince,
    departAfter: row.departAfter,
    training: row.training,
    personId: row.personId,
    recipient,
    text: vault.open(row.text, textPlace(id)),
    senderText: row.senderText,
    segments: row.segments,
    consentSource: row.consentSource as ConsentSource,
    followUp:
      row.followedUpAt === null || row.followedUpBy === null
        ? null
        : {
            personId: row.followedUpBy,
            at: row.followedUpAt,
            way: row.followedUpHow === 'phoned' ? 'phoned' : 'other',
          },
    repeated: repeat?.state ?? null,
    history,
  }
}

/** The receipt of a message that the person sent, or null. */
export const findReceipt = async (
  database: Database,
  vault: Vault,
  personId: string,
  id: string,
): Promise<ReceiptView | null> => {
  const [row] = await database.prisma.$queryRaw<SentRow[]>`
    select m.id as "messageId", m."clinicId", m."personId", t.name as "templateName", m.recipient,
      m.state::text as state, m.code, m."confirmedAt", m."stateSince", m."departAfter", m.training
    from message m join template t on t.id = m."templateId"
    where m.id = ${id}::uuid and m."personId" = ${personId}::uuid`
  return row === undefined ? null : toSent(vault, row)
}

/** Whether there is such a message. */
export const isMessage = async (database: Database, id: string): Promise<boolean> =>
  (await database.prisma.message.count({ where: { id } })) > 0

/** What a message of the person's own was made of, for the next recipient; null for anybody else's. */
export const findFilling = async (
  database: Database,
  vault: Vault,
  personId: string,
  id: string,
): Promise<{ templateId: string; clinicId: string; values: Readonly<Record<string, string>> } | null> => {
  const row = await database.prisma.message.findFirst({
    where: { id, personId },
    select: { templateId: true, clinicId: true, values: true },
  })
  if (row === null) return null
  return { ...row, values: openValues(vault, id, row.values) }
}

/** Messages in a state since before `since`, oldest first. */
export const findStale = async (
  database: Database,
  state: MessageState,
  since: Date,
  limit: number,
): Promise<string[]> => {
  const rows = await database.prisma.message.findMany({
    where: { state, stateSince: { lt: since } },
    orderBy: { stateSince: 'asc' },
    select: { id: true },
    take: limit,
  })
  return rows.map((row) => row.id)
}

/** The states from which the table knows the event; the SQL below asks exactly these. */
export const statesBefore = (event: MessageEvent): MessageState[] =>
  (Object.keys(messageLifecycle) as MessageState[]).filter(
    (state) => messageLifecycle[state][event] !== undefined,
  )

/** What a message became, with where its receipt stands. */
export interface MovedMessage {
  id: string
  clinicId: string
  trustId: string
  personId: string
  templateId: string
  /** The posted card that it was confirmed on. */
  activityId: string | null
  from: MessageState
  to: MessageState
}

/**
 * Applies one event to messages, each from a state that knows it, and writes their history, in one statement.
 * Messages in other states are left alone: a repeated or late report changes nothing (XC-10). The states are
 * compared with constants: joined with a table of arrows, a row that another report has just moved is looked at
 * with the arrow of its former state, and the second of two reports at once is lost. A report on a message that was
 * never handed over is somebody else's mistake, and what its provider said last is not overruled: see the table.
 */
export const moveMessages = async (
  change: Change,
  which: { ids: readonly string[] } | { templateId: string },
  event: MessageEvent,
  more: { code?: string; providerId?: string } = {},
): Promise<MovedMessage[]> => {
  const before = statesBefore(event)
  const after = JSON.stringify(
    Object.fromEntries(before.map((from) => [from, messageLifecycle[from][event]])),
  )
  // Why it waited or was uncertain is over with that; the history keeps it.
  const arrived = event === 'report_sent' || event === 'report_delivered'
  const ids = 'ids' in which ? [...which.ids] : null
  const templateId = 'templateId' in which ? which.templateId : null
  return change.prisma.$queryRaw<MovedMessage[]>`
    with locked as (
      select m.id, m.state from message m
      where (m.id = any(${ids}::uuid[]) or m."templateId" = ${templateId}::uuid)
        and m.state = any(${before}::"MessageState"[])
        and (m.state not in ('queued', 'stopped') or m.attempts > 0 or not ${event.startsWith('report_')}::boolean)
        and (m.state <> 'expired' or m.code = ${bySilence})
      order by m.id for update
    ), moved as (
      update message m set state = (${after}::jsonb ->> l.state::text)::"MessageState", "stateSince" = ${change.now},
        code = coalesce(${more.code ?? null}, case when ${arrived}::boolean then null else m.code end),
        "providerId" = coalesce(${more.providerId ?? null}, m."providerId")
      from locked l
      where m.id = l.id
      returning m.id, m."clinicId", m."personId", m."templateId", m."activityId", l.state::text as "from", m.state::text as "to"
    ), history as (
      insert into message_transition ("messageId", "from", "to", code, at)
      select id, "from"::"MessageState", "to"::"MessageState", ${more.code ?? null}, ${change.now} from moved
    )
    select moved.*, c."trustId" from moved join clinic c on c.id = moved."clinicId"`
}
