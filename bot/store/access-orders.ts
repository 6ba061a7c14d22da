import type { Prisma } from '../../prisma/generated/client.ts'
import type { OrderedLine, OrderLineState } from '../domain/access-order.ts'
import type { Role, Scope } from '../domain/permissions.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** One person of an order. */
export interface AccessOrderLine {
  id: string
  who: string
  role: Role
  state: OrderLineState
  reason: string | null
}

/** An order of access to one clinic. */
export interface AccessOrder {
  id: string
  trustId: string
  clinicId: string
  leaderId: string
  orderedAt: Date
  lines: readonly AccessOrderLine[]
}

/** The database, or a change under way. */
type OrderReader = { prisma: Pick<Prisma.TransactionClient, 'accessOrder'> }
type RawReader = { prisma: Pick<Prisma.TransactionClient, '$queryRaw'> }

const include = {
  lines: {
    select: { id: true, who: true, role: true, state: true, reason: true },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.AccessOrderInclude

const inScope = (scope: Scope): Prisma.AccessOrderWhereInput => ({
  trustId: scope.trustId,
  ...(scope.clinics === 'all' ? {} : { clinicId: { in: [...scope.clinics] } }),
})

/** Stores the lines of one clinic as an order; returns its id. */
export const createOrder = async (
  change: Change,
  order: { trustId: string; clinicId: string; leaderId: string; lines: readonly OrderedLine[] },
): Promise<string> => {
  const id = newId()
  const { lines, ...rest } = order
  await change.prisma.accessOrder.create({ data: { id, ...rest, orderedAt: change.now } })
  await change.prisma.accessOrderLine.createMany({
    data: lines.map(({ who, role }, position) => ({ id: newId(), orderId: id, position, who, role })),
  })
  return id
}

/** An order of the scope, or null. */
export const findOrder = async (
  database: OrderReader,
  scope: Scope,
  id: string,
): Promise<AccessOrder | null> =>
  database.prisma.accessOrder.findFirst({ where: { ...inScope(scope), id }, include })

/** The order of the scope that has a line, locked until the change ends; or null. */
export const lockOrderOf = async (
  change: Change,
  scope: Scope,
  lineId: string,
): Promise<AccessOrder | null> => {
  await change.prisma.$queryRaw`
    select 1 from access_order where id = (select "orderId" from access_order_line where id = ${lineId}::uuid)
    for update`
  return change.prisma.accessOrder.findFirst({
    where: { ...inScope(scope), lines: { some: { id: lineId } } },
    include,
  })
}

/** What a leader ordered last. */
export const findOrdersOf = async (
  database: OrderReader,
  scope: Scope,
  leaderId: string,
  count: number,
): Promise<AccessOrder[]> =>
  database.prisma.accessOrder.findMany({
    where: { ...inScope(scope), leaderId },
    include,
    orderBy: [{ orderedAt: 'desc' }, { id: 'desc' }],
    take: count,
  })

/** Writes down what became of a line of an order that the change has locked. */
export const decideLine = async (
  change: Change,
  lineId: string,
  decision: {
    state: OrderLineState
    personId: string | null
    decidedBy: string
    reason: string | null
  },
): Promise<void> => {
  await change.prisma.accessOrderLine.update({
    where: { id: lineId },
    data: { ...decision, decidedAt: change.now },
  })
}

/** Open accounts of a trust by user name or address, with those of their roles that they hold in a clinic. */
export const findNamed = async (
  database: RawReader,
  trustId: string,
  whos: readonly string[],
  clinicId: string,
): Promise<{ who: string; personId: string; roles: readonly Role[] }[]> =>
  whos.length === 0
    ? []
    : database.prisma.$queryRaw`
        select w.who, p.id as "personId", (
            select coalesce(json_agg(m.role), '[]') from membership m
            where m."personId" = p.id and m."clinicId" = ${clinicId}::uuid) as roles
        from unnest(${[...whos]}::text[]) as w(who)
          join person p on lower(p.username) = w.who or lower(p.email) = w.who
        where p."trustId" = ${trustId}::uuid and p.active`
