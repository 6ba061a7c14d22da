import type { Addressee } from '../domain/consent.ts'
import type { ConsentSource, MessageState } from '../domain/message.ts'
import type { Country } from '../domain/language.ts'
import { lastTwo } from '../domain/phone-number.ts'
import type { ReceiptView } from '../domain/sending.ts'
import type { Leaving, SendingHours } from '../domain/sending-hours.ts'
import type { TemplateState } from '../domain/template.ts'
import type { Database } from './database.ts'
import { recipientPlace } from './messages.ts'
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
  /** Whom on the number it is for, once somebody said so; the patient else. */
  addressee?: Addressee
  /** When that text stops being true, ISO; left out where it names no time (XC-27). */
  validUntil?: string
  /** Of the clinic's approved values when it was made; another one since says that they must be asked again. */
  valueRevision?: number
  /** The unknown message whose repetition it is. */
  repeats?: string
  /** The values that the next recipient may be sent as well: all but the name of a person. */
  shared?: Readonly<Record<string, string>>
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

/** A draft with what has become of its template, and of itself. */
export interface DraftCase {
  draft: Draft
  /** Of the version that was shown. */
  senderText: string
  numberCheck: 'lastFour' | 'twice'
  templateName: string
  /** Whether the template's row still points at what was shown, under the same seal (XC-06). */
  template: 'live' | 'moved' | 'gone'
  /** What decides when a message leaves. */
  leaving: Leaving
  hours: SendingHours
  stopSeconds: number
  training: boolean
  trainingNumbers: readonly string[]
  /** Of the clinic's approved values now. */
  valueRevision: number
  /** The message that a confirm made of it. */
  receipt: ReceiptView | null
}

interface CaseRow extends Omit<Draft, 'content'>, SendingHours {
  country: Country
  timeZone: string
  purpose: string
  stopSeconds: number
  training: boolean
  trainingNumbers: string[]
  valueRevision: number
  departAfter: Date | null
  sentInTraining: boolean
  content: Uint8Array | null
  senderText: string
  numberCheck: 'lastFour' | 'twice'
  templateName: string
  templateState: TemplateState
  liveVersionId: string | null
  liveSeal: string | null
  messageId: string | null
  messageState: MessageState
  messageCode: string | null
  messageRecipient: Uint8Array
  confirmedAt: Date
  stateSince: Date
}

const templateStanding = (row: CaseRow): DraftCase['template'] =>
  row.templateState !== 'live' || row.liveVersionId === null
    ? 'gone'
    : row.liveVersionId === row.versionId && row.liveSeal === row.seal
      ? 'live'
      : 'moved'

/**
 * A draft of one person of the trust, or null. One statement, because every confirm begins with it.
 */
export const findDraftCase = async (
  database: Database,
  vault: Vault,
  trustId: string,
  personId: string,
  id: string,
): Promise<DraftCase | null> => {
  const [row] = await database.prisma.$queryRaw<CaseRow[]>`
    select d.id, d."personId", d."clinicId", d."templateId", d."versionId", d.seal, d.nonce,
      d.state::text as state, d."expiresAt", d."activityId", d."consentSource", d.content,
      shown."senderText", shown.purpose, tr."numberCheck"::text as "numberCheck",
      tr."timeZone", tr."stopSeconds", tr.training, tr."trainingNumbers", c.country::text as country, c."valueRevision",
      c."manualFrom", c."manualUntil", c."automaticFrom", c."automaticUntil", c."earlyFrom", c."onHolidays",
      t.name as "templateName", t.state::text as "templateState", r."versionId" as "liveVersionId",
      live.seal as "liveSeal", m.id as "messageId", m.state::text as "messageState", m.code as "messageCode",
      m.recipient as "messageRecipient", m."confirmedAt", m."stateSince", m."departAfter",
      m.training as "sentInTraining"
    from draft d
    join clinic c on c.id = d."clinicId"
    join trust tr on tr.id = c."trustId"
    join template t on t.id = d."templateId"
    join template_version shown on shown.id = d."versionId"
    left join sheet_row r on r."templateId" = d."templateId"
    left join template_version live on live.id = r."versionId"
    left join nonce n on n.id = d.nonce
    left join message m on m.id = n."outcomeId"
    where d.id = ${id}::uuid and d."personId" = ${personId}::uuid and c."trustId" = ${trustId}::uuid`
  if (row === undefined) return null
  const { content } = row
  return {
    draft: {
      id: row.id,
      personId: row.personId,
      clinicId: row.clinicId,
      templateId: row.templateId,
      versionId: row.versionId,
      seal: row.seal,
      nonce: row.nonce,
      state: row.state,
      expiresAt: row.expiresAt,
      activityId: row.activityId,
      consentSource: row.consentSource,
      content: content === null ? null : (JSON.parse(vault.open(content, place(id))) as DraftContent),
    },
    senderText: row.senderText,
    numberCheck: row.numberCheck,
    templateName: row.templateName,
    template: templateStanding(row),
    leaving: { kind: 'manual', purpose: row.purpose, country: row.country, zone: row.timeZone },
    hours: {
      manualFrom: row.manualFrom,
      manualUntil: row.manualUntil,
      automaticFrom: row.automaticFrom,
      automaticUntil: row.automaticUntil,
      earlyFrom: row.earlyFrom,
      onHolidays: row.onHolidays,
    },
    stopSeconds: row.stopSeconds,
    training: row.training,
    trainingNumbers: row.trainingNumbers,
    valueRevision: row.valueRevision,
    receipt:
      row.messageId === null
        ? null
        : {
            messageId: row.messageId,
            templateName: row.templateName,
            lastTwo: lastTwo(vault.open(row.messageRecipient, recipientPlace(row.messageId))),
            state: row.messageState,
            code: row.messageCode,
            confirmedAt: row.confirmedAt,
            stateSince: row.stateSince,
            departAfter: row.departAfter,
            training: row.sentInTraining,
          },
  }
}

/** Changes the content of a draft that is still open; false when it is not any more. */
export const setDraftContent = async (
  change: Change,
  vault: Vault,
  id: string,
  content: DraftContent,
): Promise<boolean> => {
  const { count } = await change.prisma.draft.updateMany({
    where: { id, state: 'previewed' },
    data: { content: vault.seal(JSON.stringify(content), place(id)) },
  })
  return count > 0
}

/**
 * Ends a draft. `expired` takes an open one and keeps its content for the form; `cancelled` takes an open or
 * expired one and empties it. False when it was not so.
 */
export const endDraft = async (
  change: Change,
  id: string,
  state: 'cancelled' | 'expired',
): Promise<boolean> => {
  const { count } = await change.prisma.draft.updateMany({
    where: { id, state: state === 'expired' ? 'previewed' : { in: ['previewed', 'expired'] } },
    data: { state, ...(state === 'cancelled' ? { content: null } : {}) },
  })
  return count > 0
}

/** Empties a draft that has expired; false when there was nothing in it. */
export const emptyDraft = async (change: Change, id: string): Promise<boolean> => {
  const { count } = await change.prisma.draft.updateMany({
    where: { id, state: 'expired', content: { not: null } },
    data: { content: null },
  })
  return count > 0
}

/** What the expiry of a draft goes by. */
export interface DraftTimes {
  id: string
  personId: string
  clinicId: string
  trustId: string
  state: Draft['state']
  createdAt: Date
  expiresAt: Date
  activityId: string | null
  emptied: boolean
}

/** When a draft was made and ends, or null when there is none. */
export const findDraftTimes = async (database: Database, id: string): Promise<DraftTimes | null> => {
  const [row] = await database.prisma.$queryRaw<DraftTimes[]>`
    select d.id, d."personId", d."clinicId", c."trustId", d.state::text as state, d."createdAt", d."expiresAt",
      d."activityId", d.content is null as emptied
    from draft d join clinic c on c.id = d."clinicId" where d.id = ${id}::uuid`
  return row ?? null
}

/** Drafts whose time to expire or to be emptied has passed by a minute: their job was lost. */
export const findOverdueDrafts = async (
  database: Database,
  now: Date,
  keptFor: number,
  limit: number,
): Promise<string[]> => {
  const minute = 60_000
  const rows = await database.prisma.draft.findMany({
    where: {
      OR: [
        { state: 'previewed', expiresAt: { lt: new Date(now.getTime() - minute) } },
        {
          state: 'expired',
          content: { not: null },
          createdAt: { lt: new Date(now.getTime() - keptFor - minute) },
        },
      ],
    },
    select: { id: true },
    orderBy: { expiresAt: 'asc' },
    take: limit,
  })
  return rows.map((row) => row.id)
}
