import type { AllowState } from '../domain/allow.ts'
import { pageBounds } from '../domain/page.ts'
import type { Page } from '../domain/page.ts'
import type { Scope } from '../domain/permissions.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** A word that somebody wants allowed, and what was decided. */
export interface AllowEntry {
  id: string
  token: string
  category: string
  state: AllowState
  proposalId: string | null
  objectorId: string
  acceptedBy: string | null
  confirmedBy: string | null
  reason: string | null
  createdAt: Date
  stateSince: Date
}

/** The words that the trust's recorded decisions allow. */
export const findAllowed = async (
  database: { prisma: Pick<Prisma.TransactionClient, 'allowEntry'> },
  scope: Scope,
): Promise<string[]> => {
  const rows = await database.prisma.allowEntry.findMany({
    where: { trustId: scope.trustId, state: 'allowed' },
    select: { token: true },
  })
  return rows.map((row) => row.token)
}

/** An entry of the trust, or null. */
export const findAllowEntry = async (
  database: Database,
  scope: Scope,
  id: string,
): Promise<AllowEntry | null> =>
  database.prisma.allowEntry.findFirst({ where: { id, trustId: scope.trustId } })

/** An entry of the trust, locked until the change ends. */
export const lockAllowEntry = async (
  change: Change,
  scope: Scope,
  id: string,
): Promise<AllowEntry | null> => {
  await change.prisma.$queryRaw`select 1 from allow_entry where id = ${id}::uuid for update`
  return change.prisma.allowEntry.findFirst({ where: { id, trustId: scope.trustId } })
}

/** A page of the entries, those that wait first, then the newest. */
export const findAllowEntries = async (
  database: Database,
  scope: Scope,
  page: number,
): Promise<Page<AllowEntry>> => {
  const where = { trustId: scope.trustId }
  const total = await database.prisma.allowEntry.count({ where })
  const bounds = pageBounds(total, page)
  const items = await database.prisma.allowEntry.findMany({
    where,
    // The enum's order is the order of the list: what waits stands before what is decided.
    orderBy: [{ state: 'asc' }, { stateSince: 'desc' }],
    skip: bounds.skip,
    take: bounds.take,
  })
  return { items, page: bounds.page, pages: bounds.pages, total }
}

/** Stores an objection; one that is still open for the same word is used again, also when both come at once. */
export const addObjection = async (
  change: Change,
  scope: Scope,
  entry: Pick<AllowEntry, 'token' | 'category' | 'proposalId' | 'objectorId'>,
): Promise<string> => {
  await change.prisma.$executeRaw`
    select pg_advisory_xact_lock(hashtextextended(${`allow ${scope.trustId} ${entry.token}`}, 0))`
  const open = await change.prisma.allowEntry.findFirst({
    where: { trustId: scope.trustId, token: entry.token, state: { in: ['objected', 'accepted'] } },
    select: { id: true },
  })
  if (open !== null) return open.id
  const id = newId()
  await change.prisma.allowEntry.create({
    data: {
      id,
      trustId: scope.trustId,
      ...entry,
      state: 'objected',
      createdAt: change.now,
      stateSince: change.now,
    },
  })
  return id
}

/** Sets what was decided on a locked entry. */
export const updateAllowEntry = async (
  change: Change,
  id: string,
  patch: Partial<Pick<AllowEntry, 'state' | 'acceptedBy' | 'confirmedBy' | 'reason'>>,
): Promise<void> => {
  await change.prisma.allowEntry.update({ where: { id }, data: { ...patch, stateSince: change.now } })
}
