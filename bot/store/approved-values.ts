import type { ValueKind, ValueState } from '../domain/approved-value.ts'
import type { Country } from '../domain/language.ts'
import type { Scope } from '../domain/permissions.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'
import { openValues } from './messages.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'
import type { Vault } from './vault.ts'

/** A value of a clinic, with who added it and what was decided. */
export interface ApprovedValue {
  id: string
  clinicId: string
  clinicName: string
  country: Country
  kind: ValueKind
  value: string
  position: number
  state: ValueState
  /** The value whose place it takes once it is accepted. */
  replacesId: string | null
  addedBy: string | null
  decidedBy: string | null
  reason: string | null
}

type ValueReader = { prisma: Pick<Prisma.TransactionClient, 'approvedValue'> }

const clinicIn = (scope: Scope) => ({
  trustId: scope.trustId,
  ...(scope.clinics === 'all' ? {} : { id: { in: [...scope.clinics] } }),
})

/** Values of the scope in their order, of one clinic or of all; what was taken out or replaced is not among them. */
export const findValues = async (
  database: ValueReader,
  scope: Scope,
  wanted: { clinicId?: string; kind?: ValueKind; id?: string } = {},
): Promise<ApprovedValue[]> => {
  const rows = await database.prisma.approvedValue.findMany({
    where: { ...wanted, endedAt: null, clinic: clinicIn(scope) },
    include: { clinic: { select: { name: true, country: true } } },
    orderBy: [{ clinic: { key: 'asc' } }, { kind: 'asc' }, { position: 'asc' }, { value: 'asc' }],
  })
  return rows.map(({ clinic, ...row }) => ({
    id: row.id,
    clinicId: row.clinicId,
    clinicName: clinic.name,
    country: clinic.country,
    kind: row.kind,
    value: row.value,
    position: row.position,
    state: row.state,
    replacesId: row.replacesId,
    addedBy: row.addedBy,
    decidedBy: row.decidedBy,
    reason: row.reason,
  }))
}

/** One value of the scope, or null. */
export const findValue = async (
  database: ValueReader,
  scope: Scope,
  id: string,
): Promise<ApprovedValue | null> => (await findValues(database, scope, { id }))[0] ?? null

/** Stores a value; the clinic is locked by the change. */
export const insertValue = async (
  change: Change,
  value: Pick<ApprovedValue, 'clinicId' | 'kind' | 'value' | 'position' | 'state' | 'replacesId' | 'addedBy'>,
): Promise<string> => {
  const id = newId()
  await change.prisma.approvedValue.create({ data: { id, ...value, addedAt: change.now } })
  return id
}

/** Takes a value out for good, with the changes that waited to take its place; the rows stay, for the audit. */
export const endValue = async ({ prisma, now }: Change, id: string): Promise<void> => {
  await prisma.approvedValue.updateMany({
    where: { OR: [{ id }, { replacesId: id }], endedAt: null },
    data: { endedAt: now },
  })
}

/** Writes what was decided on a value, or its new place. */
export const updateValue = async (
  change: Change,
  id: string,
  patch: Partial<Pick<ApprovedValue, 'state' | 'position' | 'replacesId' | 'decidedBy' | 'reason'>>,
): Promise<void> => {
  await change.prisma.approvedValue.update({ where: { id }, data: patch })
}

/** Says that a value of the clinic is not what it was, so that drafts made before are looked at again. */
export const countValueChange = async (change: Change, clinicId: string): Promise<void> => {
  await change.prisma.clinic.update({
    where: { id: clinicId },
    data: { valueRevision: { increment: 1 } },
  })
}

/** Names and texts of a clinic's templates in use, by name. */
export const findRowTexts = (
  database: Database,
  clinicId: string,
): Promise<{ name: string; text: string }[]> =>
  database.prisma.$queryRaw<{ name: string; text: string }[]>`
    select t.name, v.text from sheet_row r
    join template t on t.id = r."templateId" join template_version v on v.id = r."versionId"
    where r."clinicId" = ${clinicId}::uuid order by t.name`

// A clinic that waits with more than these for the morning is told "at least".
const mostCounted = 2_000

/** The values of a clinic's messages that have not left yet, as they were filled in. */
export const findWaitingValues = async (
  database: Database,
  vault: Vault,
  clinicId: string,
): Promise<string[][]> => {
  const rows = await database.prisma.message.findMany({
    where: { clinicId, state: 'queued', values: { not: null } },
    select: { id: true, values: true },
    orderBy: { confirmedAt: 'desc' },
    take: mostCounted,
  })
  return rows.map(({ id, values }) => Object.values(openValues(vault, id, values)))
}
