import type { MessageState } from '../domain/message.ts'
import { messageLifecycle } from '../domain/message.ts'
import type { MessageEvent, ConsentSource } from '../domain/message.ts'
import { pageBounds } from '../domain/page.ts'
import type { Page } from '../domain/page.ts'
import type { Scope } from '../domain/permissions.ts'
import type { Database } from './database.ts'
import type { Change } from './transaction.ts'
import type { Vault } from './vault.ts'

/** A message as lists show it. */
export interface SentMessage {
  id: string
  clinicId: string
  templateName: string
  /** The last two digits of the number. */
  lastTwo: string
  state: MessageState
  code: string | null
  confirmedAt: Date
  stateSince: Date
  personId: string
}

/** A message with everything, for a reading that is audited. */
export interface WholeMessage extends SentMessage {
  recipient: string
  text: string
  senderText: string
  segments: number
  consentSource: ConsentSource
  templateId: string
  history: readonly { to: MessageState; at: Date; code: string | null }[]
}

/** Where a message's number and text are encrypted for. */
export const recipientPlace = (id: string): string => `message.recipient:${id}`
/** Where a message's text is encrypted for. */
export const textPlace = (id: string): string => `message.text:${id}`

const inScope = (scope: Scope) => (scope.clinics === 'all' ? null : [...scope.clinics])

/**
 * A page of the messages of some clinics, newest first; with `recipientHash` those to one number only.
 */
export const findMessages = async (
  database: Database,
  vault: Vault,
  scope: Scope,
  query: { page: number; recipientHash?: Uint8Array<ArrayBuffer> },
): Promise<Page<SentMessage>> => {
  const where = {
    ...(scope.clinics === 'all' ? {} : { clinicId: { in: [...scope.clinics] } }),
    ...(query.recipientHash === undefined ? {} : { recipientHash: query.recipientHash }),
  }
  const total = await database.prisma.message.count({ where })
  const { page, pages, skip, take } = pageBounds(total, query.page)
  const rows = await database.prisma.message.findMany({
    where,
    orderBy: [{ confirmedAt: 'desc' }, { id: 'asc' }],
    skip,
    take,
  })
  const names = await findTemplateNames(
    database,
    rows.map((row) => row.templateId),
  )
  return {
    items: rows.map((row) => ({
      id: row.id,
      clinicId: row.clinicId,
      templateName: names.get(row.templateId) ?? '',
      lastTwo: vault.open(row.recipient, recipientPlace(row.id)).slice(-2),
      state: row.state,
      code: row.code,
      confirmedAt: row.confirmedAt,
      stateSince: row.stateSince,
      personId: row.personId,
    })),
    page,
    pages,
    total,
  }
}

/** One message of the scope with number, text and history, or null. */
export const findMessage = async (
  database: Database,
  vault: Vault,
  scope: Scope,
  id: string,
): Promise<WholeMessage | null> => {
  const clinics = inScope(scope)
  const row = await database.prisma.message.findFirst({
    where: { id, ...(clinics === null ? {} : { clinicId: { in: clinics } }) },
    include: { transitions: { orderBy: { id: 'asc' } } },
  })
  if (row === null) return null
  const names = await findTemplateNames(database, [row.templateId])
  const recipient = vault.open(row.recipient, recipientPlace(id))
  return {
    id,
    clinicId: row.clinicId,
    templateId: row.templateId,
    templateName: names.get(row.templateId) ?? '',
    lastTwo: recipient.slice(-2),
    state: row.state,
    code: row.code,
    confirmedAt: row.confirmedAt,
    stateSince: row.stateSince,
    personId: row.personId,
    recipient,
    text: vault.open(row.text, textPlace(id)),
    senderText: row.senderText,
    segments: row.segments,
    consentSource: row.consentSource as ConsentSource,
    history: row.transitions,
  }
}

const findTemplateNames = async (
  database: Database,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const templates = await database.prisma.template.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(templates.map((template) => [template.id, template.name]))
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
  from: MessageState
  to: MessageState
}

/**
 * Applies one event to messages, each from a state that knows it, and writes their history, in one statement.
 * Messages in other states are left alone: a repeated or late report changes nothing (XC-10).
 */
export const moveMessages = async (
  change: Change,
  which: { ids: readonly string[] } | { templateId: string },
  event: MessageEvent,
  more: { code?: string; providerId?: string } = {},
): Promise<MovedMessage[]> => {
  const arrows = statesBefore(event).map((from) => ({ from, to: messageLifecycle[from][event] }))
  const ids = 'ids' in which ? [...which.ids] : null
  const templateId = 'templateId' in which ? which.templateId : null
  return change.prisma.$queryRaw<MovedMessage[]>`
    with arrow as (
      select * from jsonb_to_recordset(${JSON.stringify(arrows)}::jsonb) as a("from" text, "to" text)
    ), locked as (
      select m.id, m.state from message m
      where (m.id = any(${ids}::uuid[]) or m."templateId" = ${templateId}::uuid)
        and m.state::text in (select "from" from arrow)
      order by m.id for update
    ), moved as (
      update message m set state = a."to"::"MessageState", "stateSince" = ${change.now},
        code = coalesce(${more.code ?? null}, m.code), "providerId" = coalesce(${more.providerId ?? null}, m."providerId")
      from locked l join arrow a on a."from" = l.state::text
      where m.id = l.id
      returning m.id, m."clinicId", m."personId", m."templateId", a."from", a."to"
    ), history as (
      insert into message_transition ("messageId", "from", "to", code, at)
      select id, "from"::"MessageState", "to"::"MessageState", ${more.code ?? null}, ${change.now} from moved
    )
    select moved.*, c."trustId" from moved join clinic c on c.id = moved."clinicId"`
}
