import type { Language } from '../domain/language.ts'
import { pageBounds } from '../domain/page.ts'
import type { Page } from '../domain/page.ts'
import type { Scope } from '../domain/permissions.ts'
import type { SheetOrder } from '../domain/tab.ts'
import type { TemplateState } from '../domain/template.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** A row of the sheet: a template with the version that its row points at. */
export interface Template {
  id: string
  clinicId: string
  clinicKey: string
  clinicName: string
  unitId: string
  name: string
  state: TemplateState
  stateReason: string | null
  stateSince: Date
  adoptedFromId: string | null
  versionId: string
  version: number
  text: string
  language: Language
  purpose: string
  senderText: string
  seal: string
  proposalId: string | null
  publishedAt: Date
}

/** An earlier or the present version of a template. */
export interface Version {
  id: string
  version: number
  text: string
  senderText: string
  purpose: string
  proposalId: string | null
  publishedAt: Date
}

const include = {
  version: true,
  template: { include: { clinic: { select: { key: true, name: true } } } },
} as const satisfies Prisma.SheetRowInclude

type Row = Prisma.SheetRowGetPayload<{ include: typeof include }>

const toTemplate = ({ template, version }: Row): Template => ({
  id: template.id,
  clinicId: template.clinicId,
  clinicKey: template.clinic.key,
  clinicName: template.clinic.name,
  unitId: template.unitId,
  name: template.name,
  state: template.state,
  stateReason: template.stateReason,
  stateSince: template.stateSince,
  adoptedFromId: template.adoptedFromId,
  versionId: version.id,
  version: version.version,
  text: version.text,
  language: version.language,
  purpose: version.purpose,
  senderText: version.senderText,
  seal: version.seal,
  proposalId: version.proposalId,
  publishedAt: version.publishedAt,
})

// Prisma makes ILIKE of `contains`, and of `equals` without regard to case, and escapes nothing.
const escapeLike = (word: string): string => word.replaceAll(/[\\%_]/gu, (character) => `\\${character}`)

const inScope = (scope: Scope): Prisma.SheetRowWhereInput => ({
  template: { clinic: { trustId: scope.trustId } },
  ...(scope.clinics === 'all' ? {} : { clinicId: { in: [...scope.clinics] } }),
})

/** What to look for in the sheet. */
export interface SheetQuery {
  /** One clinic's tab; without it every clinic of the scope. */
  clinicId?: string | undefined
  /** Words that name or text must all hold; case does not matter. */
  words?: string | undefined
  /** Only rows that can be sent. */
  liveOnly?: boolean
  purpose?: string | undefined
  language?: Language | undefined
  /** By clinic and name where nothing is said. */
  order?: SheetOrder
  descending?: boolean
  page: number
}

/** The rows of an order, which `name` makes unambiguous. */
const orderOf = ({ order, descending }: SheetQuery): Prisma.SheetRowOrderByWithRelationInput[] => {
  const way = descending === true ? 'desc' : 'asc'
  const byName = { template: { name: 'asc' } } as const
  const byClinic = { template: { clinic: { key: 'asc' } } } as const
  const orders = {
    name: [{ template: { name: way } }, byClinic],
    purpose: [{ version: { purpose: way } }, byName],
    language: [{ version: { language: way } }, byName],
    version: [{ version: { version: way } }, byName],
    approved: [{ version: { publishedAt: way } }, byName],
    state: [{ template: { state: way } }, byName],
  } as const satisfies Record<SheetOrder, readonly Prisma.SheetRowOrderByWithRelationInput[]>
  return [...(order === undefined ? [byClinic, byName] : orders[order])]
}

/** A page of the sheet. Retired templates have no row. */
export const findSheet = async (
  database: Database,
  scope: Scope,
  query: SheetQuery,
): Promise<Page<Template>> => {
  const words = (query.words ?? '').split(/\s+/u).filter((word) => word !== '')
  const where: Prisma.SheetRowWhereInput = {
    AND: [
      inScope(scope),
      ...(query.clinicId === undefined ? [] : [{ clinicId: query.clinicId }]),
      ...(query.liveOnly === true ? [{ template: { state: 'live' as const } }] : []),
      ...(query.purpose === undefined ? [] : [{ version: { purpose: query.purpose } }]),
      ...(query.language === undefined ? [] : [{ version: { language: query.language } }]),
      ...words.map((word) => ({ searchText: { contains: escapeLike(word.toLowerCase()) } })),
    ],
  }
  const total = await database.prisma.sheetRow.count({ where })
  const { page, pages, skip, take } = pageBounds(total, query.page)
  const rows = await database.prisma.sheetRow.findMany({
    where,
    include,
    orderBy: orderOf(query),
    skip,
    take,
  })
  return { items: rows.map(toTemplate), page, pages, total }
}

/** Those of some templates that the scope can send from, in no order. */
export const findLiveTemplates = async (
  database: Database,
  scope: Scope,
  ids: readonly string[],
): Promise<Template[]> =>
  ids.length === 0
    ? []
    : (
        await database.prisma.sheetRow.findMany({
          where: {
            AND: [inScope(scope), { templateId: { in: [...ids] } }, { template: { state: 'live' } }],
          },
          include,
        })
      ).map(toTemplate)

/** Ids of the templates that the scope can send from under a name, whatever its case; two at most. */
export const findLiveByName = async (database: Database, scope: Scope, name: string): Promise<string[]> => {
  const rows = await database.prisma.sheetRow.findMany({
    where: {
      AND: [
        inScope(scope),
        { template: { state: 'live', name: { equals: escapeLike(name), mode: 'insensitive' } } },
      ],
    },
    select: { templateId: true },
    take: 2,
  })
  return rows.map((row) => row.templateId)
}

/** A template of the scope that has its row, or null. */
export const findTemplate = async (
  database: { prisma: Pick<Prisma.TransactionClient, 'sheetRow'> },
  scope: Scope,
  id: string,
): Promise<Template | null> => {
  const row = await database.prisma.sheetRow.findFirst({
    where: { AND: [inScope(scope), { templateId: id }] },
    include,
  })
  return row === null ? null : toTemplate(row)
}

/** A template of the scope with its row, locked until the change ends. */
export const lockTemplate = async (change: Change, scope: Scope, id: string): Promise<Template | null> => {
  await change.prisma.$queryRaw`select 1 from template where id = ${id}::uuid for update`
  const row = await change.prisma.sheetRow.findFirst({
    where: { AND: [inScope(scope), { templateId: id }] },
    include,
  })
  return row === null ? null : toTemplate(row)
}

/** Every version of a template, newest first. */
export const findVersions = async (
  database: Database,
  scope: Scope,
  templateId: string,
): Promise<Version[]> =>
  database.prisma.templateVersion.findMany({
    where: {
      templateId,
      template: { clinic: { trustId: scope.trustId } },
      ...(scope.clinics === 'all' ? {} : { clinicId: { in: [...scope.clinics] } }),
    },
    orderBy: { version: 'desc' },
    select: {
      id: true,
      version: true,
      text: true,
      senderText: true,
      purpose: true,
      proposalId: true,
      publishedAt: true,
    },
  })

/** Whether a name is taken in a clinic, whatever its case, by another template than `exceptId`. */
export const nameTaken = async (
  database: { prisma: Pick<Prisma.TransactionClient, 'template'> },
  clinicId: string,
  name: string,
  exceptId: string | null,
): Promise<boolean> =>
  (await database.prisma.template.count({
    where: {
      clinicId,
      name: { equals: escapeLike(name), mode: 'insensitive' },
      ...(exceptId === null ? {} : { id: { not: exceptId } }),
    },
  })) > 0

/** What a new version holds. */
export interface NewVersion {
  clinicId: string
  text: string
  language: Language
  purpose: string
  senderText: string
  seal: string
  proposalId: string | null
}

/** Publishes a new template: the template, its first version and its row, in the change (LE-29). */
export const publishTemplate = async (
  change: Change,
  template: { unitId: string; name: string; adoptedFromId: string | null },
  version: NewVersion,
): Promise<string> => {
  const templateId = newId()
  const versionId = newId()
  await change.prisma.template.create({
    data: { id: templateId, clinicId: version.clinicId, ...template, stateSince: change.now },
  })
  await change.prisma.templateVersion.create({
    data: { id: versionId, templateId, version: 1, ...version, publishedAt: change.now },
  })
  await change.prisma.sheetRow.create({
    data: { templateId, clinicId: version.clinicId, versionId, listedAt: change.now },
  })
  change.touchSheet(version.clinicId)
  return templateId
}

/** Publishes a further version of a locked template and points its row at it; returns the version's number. */
export const publishVersion = async (
  change: Change,
  template: Pick<Template, 'id' | 'version'>,
  version: NewVersion,
): Promise<number> => {
  const versionId = newId()
  const number = template.version + 1
  await change.prisma.templateVersion.create({
    data: { id: versionId, templateId: template.id, version: number, ...version, publishedAt: change.now },
  })
  await change.prisma.sheetRow.update({
    where: { templateId: template.id },
    data: { versionId, listedAt: change.now },
  })
  change.touchSheet(version.clinicId)
  return number
}

/** Renames a locked template within its unit. */
export const renameTemplate = async (
  change: Change,
  id: string,
  template: { unitId: string; name: string },
): Promise<void> => {
  const { clinicId } = await change.prisma.template.update({ where: { id }, data: template })
  change.touchSheet(clinicId)
}

/** Sets the state of a locked template; a retired one loses its row. */
export const setTemplateState = async (
  change: Change,
  id: string,
  state: TemplateState,
  reason: string | null,
): Promise<void> => {
  const { clinicId } = await change.prisma.template.update({
    where: { id },
    data: { state, stateReason: reason, stateSince: change.now },
  })
  change.touchSheet(clinicId)
  if (state === 'retired') await change.prisma.sheetRow.delete({ where: { templateId: id } })
}

/** Ids of every template of a clinic that has its row. */
export const findClinicTemplates = async (change: Change, clinicId: string): Promise<string[]> => {
  const rows = await change.prisma.sheetRow.findMany({
    where: { clinicId },
    select: { templateId: true },
    orderBy: { templateId: 'asc' },
  })
  return rows.map((row) => row.templateId)
}

/** What the index of the sheet holds of a template. */
export interface SheetText {
  id: string
  name: string
  clinicName: string
  clinicId: string
  text: string
}

/** The texts of all templates in use of the trust. */
export const findSheetTexts = async (database: Database, scope: Scope): Promise<SheetText[]> =>
  database.prisma.$queryRaw<SheetText[]>`
    select t.id, t.name, c.name as "clinicName", c.id as "clinicId", v.text
    from sheet_row r join template t on t.id = r."templateId" join template_version v on v.id = r."versionId"
    join clinic c on c.id = t."clinicId"
    where c."trustId" = ${scope.trustId}::uuid and t.state = 'live'`

/** A value that changes whenever `findSheetTexts` would answer something else. */
export const findSheetStamp = async (database: Database, scope: Scope): Promise<string> => {
  const trust = await database.prisma.trust.findUnique({
    where: { id: scope.trustId },
    select: { sheetRevision: true },
  })
  return String(trust?.sheetRevision ?? '')
}
