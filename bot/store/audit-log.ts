import { Prisma } from '../../prisma/generated/client.ts'
import type { AuditCursor, AuditSubject } from '../domain/audit-log.ts'
import type { Scope } from '../domain/permissions.ts'
import type { Database } from './database.ts'

/** Which events are wanted; what is left out does not narrow. */
export interface AuditQuery {
  /** Who acted, or whom it was about. */
  personIds?: readonly string[]
  /** About these templates, what led to them, and what was sent with them. */
  templateIds?: readonly string[]
  actions?: readonly string[]
  /** What was refused or failed. */
  notDone?: boolean
  /** First moment, and the first one after. */
  from?: Date
  until?: Date
}

/** One event as it is stored. */
export interface StoredEvent {
  id: string
  at: Date
  clinicId: string | null
  personId: string | null
  action: string
  subject: string | null
  outcome: string
  code: string | null
  detail: Record<string, unknown> | null
}

// What a scope may see. What belongs to no clinic is for those who see all of them.
const within = (scope: Scope): Prisma.Sql =>
  scope.clinics === 'all'
    ? Prisma.sql`e."trustId" = ${scope.trustId}::uuid`
    : Prisma.sql`e."trustId" = ${scope.trustId}::uuid and e."clinicId" = any(${[...scope.clinics]}::uuid[])`

// Each way in is one condition of equality that an index (column, at, id) answers in order, so that a page costs as
// many steps as it has rows however many events there are; the others are asked of each row that comes.
const waysIn = async (database: Database, scope: Scope, query: AuditQuery): Promise<Prisma.Sql[]> => {
  if (query.personIds !== undefined)
    return query.personIds.flatMap((id) => [
      Prisma.sql`e."personId" = ${id}::uuid`,
      Prisma.sql`e.subject = ${`person:${id}`}`,
    ])
  if (query.templateIds !== undefined) {
    const ids = [...query.templateIds]
    const rows = await database.prisma.$queryRaw<{ subject: string | null; versionId: string | null }[]>`
      select 'template:' || id as subject, null as "versionId" from unnest(${ids}::uuid[]) as t(id)
      union select 'proposal:' || id, null from proposal
        where "templateId" = any(${ids}::uuid[]) or "resultId" = any(${ids}::uuid[])
      union select 'proposal:' || "proposalId", null from template_version
        where "templateId" = any(${ids}::uuid[]) and "proposalId" is not null
      union select null, id::text from template_version where "templateId" = any(${ids}::uuid[])`
    return rows.map(({ subject, versionId }) =>
      subject === null
        ? Prisma.sql`e.action = 'message.confirmed' and e.detail->>'versionId' = ${versionId}`
        : Prisma.sql`e.subject = ${subject}`,
    )
  }
  if (query.notDone === true)
    return [Prisma.sql`e."trustId" = ${scope.trustId}::uuid and e.outcome <> 'done'`]
  if (query.actions !== undefined && scope.clinics !== 'all')
    return scope.clinics.flatMap((id) =>
      (query.actions ?? []).map((action) => Prisma.sql`e."clinicId" = ${id}::uuid and e.action = ${action}`),
    )
  if (query.actions !== undefined) return query.actions.map((action) => Prisma.sql`e.action = ${action}`)
  if (scope.clinics !== 'all') return scope.clinics.map((id) => Prisma.sql`e."clinicId" = ${id}::uuid`)
  return [Prisma.sql`e."trustId" = ${scope.trustId}::uuid`]
}

const conditions = (scope: Scope, query: AuditQuery, cursor: AuditCursor | null): Prisma.Sql => {
  const all = [
    within(scope),
    ...(query.actions === undefined ? [] : [Prisma.sql`e.action = any(${[...query.actions]}::text[])`]),
    ...(query.notDone === true ? [Prisma.sql`e.outcome <> 'done'`] : []),
    ...(query.from === undefined ? [] : [Prisma.sql`e.at >= ${query.from}::timestamptz`]),
    ...(query.until === undefined ? [] : [Prisma.sql`e.at < ${query.until}::timestamptz`]),
    ...(cursor === null
      ? []
      : cursor.direction === 'older'
        ? [Prisma.sql`(e.at, e.id) < (${cursor.at}::timestamptz, ${cursor.id}::bigint)`]
        : [Prisma.sql`(e.at, e.id) > (${cursor.at}::timestamptz, ${cursor.id}::bigint)`]),
  ]
  return Prisma.join(all, ' and ')
}

/** Events of the scope on one side of the cursor, the nearest to it first; without a cursor the newest first. */
export const findAuditEvents = async (
  database: Database,
  scope: Scope,
  query: AuditQuery,
  cursor: AuditCursor | null,
  limit: number,
): Promise<StoredEvent[]> => {
  const ways = await waysIn(database, scope, query)
  if (ways.length === 0) return []
  const order = cursor?.direction === 'newer' ? Prisma.sql`asc` : Prisma.sql`desc`
  const rest = conditions(scope, query, cursor)
  const parts = ways.map(
    (way) => Prisma.sql`(select e.* from audit_event e where ${way} and ${rest}
      order by e.at ${order}, e.id ${order} limit ${limit})`,
  )
  return database.prisma.$queryRaw<StoredEvent[]>`
    select distinct on (e.at, e.id) e.id::text as id, e.at, e."clinicId", e."personId", e.action, e.subject,
      e.outcome, e.code, e.detail
    from (${Prisma.join(parts, ' union all ')}) e
    order by e.at ${order}, e.id ${order} limit ${limit}`
}

const idsOf = (events: readonly StoredEvent[], kind: string): string[] => [
  ...new Set(
    events.flatMap(({ subject }) =>
      subject?.startsWith(`${kind}:`) ? [subject.slice(kind.length + 1)] : [],
    ),
  ),
]

/** The names of today of what events are about, by subject: of a message, while it is there, that of its template. */
export const findSubjects = async (
  database: Database,
  scope: Scope,
  events: readonly StoredEvent[],
): Promise<Map<string, AuditSubject>> => {
  const { trustId } = scope
  const rows = await database.prisma.$queryRaw<{ subject: string; name: string }[]>`
    select 'template:' || t.id as subject, t.name from template t join clinic c on c.id = t."clinicId"
      where t.id = any(${idsOf(events, 'template')}::uuid[]) and c."trustId" = ${trustId}::uuid
    union all select 'proposal:' || p.id, u.prefix || '- ' || p.title
      from proposal p join unit u on u.id = p."unitId" join clinic c on c.id = p."clinicId"
      where p.id = any(${idsOf(events, 'proposal')}::uuid[]) and c."trustId" = ${trustId}::uuid
    union all select 'person:' || id, "givenName" || ' ' || surname from person
      where id = any(${idsOf(events, 'person')}::uuid[]) and "trustId" = ${trustId}::uuid
    union all select 'clinic:' || id, name from clinic
      where id = any(${idsOf(events, 'clinic')}::uuid[]) and "trustId" = ${trustId}::uuid
    union all select 'value:' || v.id, v.value from approved_value v join clinic c on c.id = v."clinicId"
      where v.id = any(${idsOf(events, 'value')}::uuid[]) and c."trustId" = ${trustId}::uuid
    union all select 'message:' || m.id, t.name from message m
      join template_version v on v.id = m."versionId" join template t on t.id = v."templateId"
      join clinic c on c.id = m."clinicId"
      where m.id = any(${idsOf(events, 'message')}::uuid[]) and c."trustId" = ${trustId}::uuid
    union all select 'allow:' || id, token from allow_entry
      where id = any(${idsOf(events, 'allow')}::uuid[]) and "trustId" = ${trustId}::uuid`
  const names = new Map(rows.map(({ subject, name }) => [subject, name]))
  return new Map(
    events.flatMap(({ subject }) => {
      if (subject === null) return []
      const [kind = '', id = ''] = subject.split(':')
      return [[subject, { kind, id, name: names.get(subject) ?? null }] as const]
    }),
  )
}

/** People of the trust whom a typed text may mean: user name or address as it is, or every word of it in the name. */
export const findPeopleByText = async (
  database: Database,
  trustId: string,
  text: string,
  limit: number,
): Promise<string[]> => {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const people = await database.prisma.person.findMany({
    where: {
      trustId,
      OR: [
        { username: { equals: text, mode: 'insensitive' } },
        { email: { equals: text, mode: 'insensitive' } },
        {
          AND: words.map((word) => ({
            OR: [
              { givenName: { contains: word, mode: 'insensitive' as const } },
              { surname: { contains: word, mode: 'insensitive' as const } },
            ],
          })),
        },
      ],
    },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: limit,
  })
  return people.map(({ id }) => id)
}

/** Templates of the scope with a text in their names, whatever became of them. */
export const findTemplatesByText = async (
  database: Database,
  scope: Scope,
  text: string,
  limit: number,
): Promise<string[]> => {
  const templates = await database.prisma.template.findMany({
    where: {
      clinic: {
        trustId: scope.trustId,
        ...(scope.clinics === 'all' ? {} : { id: { in: [...scope.clinics] } }),
      },
      name: { contains: text, mode: 'insensitive' },
    },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: limit,
  })
  return templates.map(({ id }) => id)
}
