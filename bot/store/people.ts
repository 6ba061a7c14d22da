import type { AccountStanding } from '../domain/account.ts'
import type { Language } from '../domain/language.ts'
import type { Membership, Permission, Role, Scope } from '../domain/permissions.ts'
import { grants } from '../domain/permissions.ts'
import type { Candidate } from '../domain/task.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'
import { findAway, todayIn } from './away.ts'
import { findLeft, hasLeft } from './leavers.ts'
import type { Change } from './transaction.ts'

/** Where a person is reached in Teams. */
export interface Conversation {
  serviceUrl: string
  conversationId: string
  tenantId: string
  botId: string
  teamsUserId: string
}

/** A person with what a turn needs to know. */
export interface Account extends AccountStanding {
  /** The trust is in training (XC-23). */
  training: boolean
  personId: string
  trustId: string
  /** Of the trust: an account ends there at the end of its last day. */
  timeZone: string
  /** When the person did something last, kept to the day. */
  lastUsedAt: Date | null
  language: Language | null
  memberships: readonly Membership[]
  conversation: Conversation | null
  welcomed: boolean
  unreachable: boolean
}

interface AccountRow extends AccountStanding {
  training: boolean
  personId: string
  trustId: string
  timeZone: string
  lastUsedAt: Date | null
  language: Language | null
  roles: Membership[] | null
  serviceUrl: string | null
  conversationId: string | null
  tenantId: string | null
  botId: string | null
  teamsUserId: string | null
  welcomed: boolean
  unreachable: boolean
}

// $1 is the moment: what a person leaves counts to the end of the last day, whenever the rows are taken away (LE-15).
const accountColumns = `
  p.id as "personId", p."trustId", p.active, p."expiresOn"::text as "expiresOn", p.language::text as language,
  p."activatedAt", p."trainingVersion", p."lastUsedAt", t."timeZone", t.training,
  (select json_agg(json_build_object('role', m.role, 'clinicId', m."clinicId"))
   from membership m where m."personId" = p.id
     and not ${hasLeft('($1::timestamptz at time zone t."timeZone")::date')}) as roles,
  c."serviceUrl", c."conversationId", c."tenantId"::text as "tenantId", c."botId", c."teamsUserId",
  c."welcomedAt" is not null as welcomed, p."unreachableAt" is not null as unreachable`

const toAccount = (row: AccountRow): Account => ({
  training: row.training,
  personId: row.personId,
  trustId: row.trustId,
  active: row.active,
  expiresOn: row.expiresOn,
  activatedAt: row.activatedAt,
  trainingVersion: row.trainingVersion,
  timeZone: row.timeZone,
  lastUsedAt: row.lastUsedAt,
  language: row.language,
  memberships: row.roles ?? [],
  conversation:
    row.serviceUrl === null ||
    row.conversationId === null ||
    row.tenantId === null ||
    row.botId === null ||
    row.teamsUserId === null
      ? null
      : {
          serviceUrl: row.serviceUrl,
          conversationId: row.conversationId,
          tenantId: row.tenantId,
          botId: row.botId,
          teamsUserId: row.teamsUserId,
        },
  welcomed: row.welcomed,
  unreachable: row.unreachable,
})

/**
 * The account behind a Teams identity (Entra tenant and object id) with the roles that count now, in one statement; null
 * when there is none.
 */
export const findAccount = async (
  database: Database,
  tenantId: string,
  objectId: string,
  now: Date,
): Promise<Account | null> => {
  const [row] = await database.prisma.$queryRawUnsafe<AccountRow[]>(
    `select ${accountColumns} from trust t join person p on p."trustId" = t.id
     left join conversation c on c."personId" = p.id
     where t."tenantId" = $2::uuid and p."objectId" = $3::uuid`,
    now,
    tenantId,
    objectId,
  )
  return row === undefined ? null : toAccount(row)
}

/** The account of a person with the roles that count now, for what leaves by itself. */
export const findAccountById = async (
  database: Database,
  personId: string,
  now: Date,
): Promise<Account | null> => {
  const [row] = await database.prisma.$queryRawUnsafe<AccountRow[]>(
    `select ${accountColumns} from person p join trust t on t.id = p."trustId"
     left join conversation c on c."personId" = p.id where p.id = $2::uuid`,
    now,
    personId,
  )
  return row === undefined ? null : toAccount(row)
}

/** The accounts under a username, of every trust, for an operator. */
export const findAccountByUsername = async (
  database: Database,
  username: string,
  now: Date,
): Promise<Account[]> =>
  (
    await database.prisma.$queryRawUnsafe<AccountRow[]>(
      `select ${accountColumns} from person p join trust t on t.id = p."trustId"
       left join conversation c on c."personId" = p.id where lower(p.username) = lower($2)`,
      now,
      username,
    )
  ).map(toAccount)

/**
 * What is needed to open a chat with somebody who never wrote: who that is to Entra, and where the Teams of the
 * tenant is, as colleagues' chats tell; null when none of them wrote either.
 */
export const findWayIn = async (
  database: Database,
  personId: string,
): Promise<{ objectId: string; tenantId: string; serviceUrl: string | null } | null> => {
  const [way] = await database.prisma.$queryRaw<
    { objectId: string; tenantId: string; serviceUrl: string | null }[]
  >`
    select p."objectId", t."tenantId", (
        select c."serviceUrl" from conversation c join person o on o.id = c."personId"
        where o."trustId" = p."trustId" and c."tenantId" = t."tenantId"::text limit 1
      ) as "serviceUrl"
    from person p join trust t on t.id = p."trustId" where p.id = ${personId}::uuid`
  return way ?? null
}

/** The trust of an Entra tenant and its default language, for people without an account. */
export const findTrust = async (database: Database, tenantId: string): Promise<{ id: string } | null> =>
  database.prisma.trust.findUnique({ where: { tenantId }, select: { id: true } })

/** The name of a trust. */
export const findTrustName = async (database: Database, trustId: string): Promise<string> =>
  (await database.prisma.trust.findUniqueOrThrow({ where: { id: trustId }, select: { name: true } })).name

/** The Entra object id of a person of the trust, or null. */
export const findObjectId = async (
  database: Database,
  trustId: string,
  personId: string,
): Promise<string | null> => {
  const person = await database.prisma.person.findFirst({
    where: { id: personId, trustId },
    select: { objectId: true },
  })
  return person?.objectId ?? null
}

/** Remembers where a person writes from; writing again makes the person reachable. Not audited: no right changes. */
export const saveConversation = async (
  database: Database,
  personId: string,
  conversation: Conversation,
): Promise<void> => {
  await database.prisma.$transaction([
    database.prisma.conversation.upsert({
      where: { personId },
      create: { personId, ...conversation },
      update: conversation,
    }),
    database.prisma.person.updateMany({
      where: { id: personId, unreachableAt: { not: null } },
      data: { unreachableAt: null },
    }),
  ])
}

/** Marks a person as welcomed; false when that was done before, so that the welcome comes once. */
export const markWelcomed = async (change: Change, personId: string): Promise<boolean> => {
  const { count } = await change.prisma.conversation.updateMany({
    where: { personId, welcomedAt: null },
    data: { welcomedAt: change.now },
  })
  return count > 0
}

/** Marks a person as not reachable in Teams: refused for good, or never seen there. */
export const markUnreachable = async (change: Change, personId: string): Promise<void> => {
  await change.prisma.person.updateMany({
    where: { id: personId, unreachableAt: null },
    data: { unreachableAt: change.now },
  })
}

/** Sets the language that a person reads. */
export const setLanguage = async (change: Change, personId: string, language: Language): Promise<void> => {
  await change.prisma.person.update({ where: { id: personId }, data: { language } })
}

/** People of a trust whose account is open on its day and was taken into use. */
const ableOn = (today: string): Prisma.PersonWhereInput => ({
  active: true,
  activatedAt: { not: null },
  OR: [{ expiresOn: null }, { expiresOn: { gte: new Date(today) } }],
})

// Where e-health runs a clinic its duties are e-health's, whoever else has the role there (LE-05).
const ledByEhealth = {
  role: { in: ['clinicAdmin', 'deputy'] },
  clinic: { is: { runByEhealth: true } },
} satisfies Prisma.MembershipWhereInput

/** People of the trust who hold a right somewhere and can act, with their roles, and whether they are away today. */
export const findCandidates = async (
  database: { prisma: Pick<Prisma.TransactionClient, 'person' | 'away' | 'trust' | '$queryRaw'> },
  scope: Scope,
  permissions: readonly Permission[],
  now: Date,
): Promise<Candidate[]> => {
  const roles = [...new Set(permissions.flatMap((permission) => [...grants[permission]] as Role[]))]
  const people = await database.prisma.person.findMany({
    where: {
      trustId: scope.trustId,
      ...ableOn(await todayIn(database, scope, now)),
      memberships: { some: { role: { in: roles }, NOT: ledByEhealth } },
    },
    select: {
      id: true,
      memberships: { where: { NOT: ledByEhealth }, select: { role: true, clinicId: true } },
    },
    orderBy: { id: 'asc' },
  })
  const away = await findAway(
    database,
    scope,
    people.map(({ id }) => id),
    now,
  )
  const left = await findLeft(database, scope.trustId, now)
  return people.map(({ id, memberships }) => ({
    personId: id,
    memberships: memberships.filter(({ clinicId }) => !left.has(`${id} ${clinicId}`)),
    ...(away.has(id) ? { away: true } : {}),
  }))
}

/** Names of people by id, for showing; the audit and the rows hold ids only. */
export const findNames = async (
  database: Database,
  scope: Scope,
  personIds: readonly string[],
): Promise<Map<string, string>> => {
  const people = await database.prisma.person.findMany({
    where: { trustId: scope.trustId, id: { in: [...new Set(personIds)] } },
    select: { id: true, givenName: true, surname: true },
  })
  return new Map(people.map((person) => [person.id, `${person.givenName} ${person.surname}`]))
}

/** User names of people by id, for showing. */
export const findUserNames = async (
  database: Database,
  scope: Scope,
  personIds: readonly string[],
): Promise<Map<string, string>> => {
  const people = await database.prisma.person.findMany({
    where: { trustId: scope.trustId, id: { in: [...new Set(personIds)] } },
    select: { id: true, username: true },
  })
  return new Map(people.map((person) => [person.id, person.username]))
}

/**
 * Administrators and deputies per clinic who can act, for everybody (LE-14). None where e-health has the duty
 * (LE-05).
 */
export const findAdministrators = async (
  database: Database,
  trustId: string,
  now: Date,
): Promise<{ clinic: string; people: string[] }[]> => {
  const left = await findLeft(database, trustId, now)
  const person = ableOn(await todayIn(database, { trustId, clinics: 'all' }, now))
  const clinics = await database.prisma.clinic.findMany({
    where: { trustId },
    orderBy: { key: 'asc' },
    select: {
      id: true,
      name: true,
      memberships: {
        where: { role: { in: ['clinicAdmin', 'deputy'] }, NOT: ledByEhealth, person },
        select: { person: { select: { id: true, givenName: true, surname: true } } },
        orderBy: [{ role: 'asc' }, { person: { surname: 'asc' } }],
      },
    },
  })
  return clinics.map((clinic) => ({
    clinic: clinic.name,
    // Who is both stands there once.
    people: [
      ...new Map(
        clinic.memberships
          .filter(({ person }) => !left.has(`${person.id} ${clinic.id}`))
          .map(({ person }) => [person.id, `${person.givenName} ${person.surname}`]),
      ).values(),
    ],
  }))
}

/** People of the scope's clinics who could not be reached in Teams. */
export const findUnreachable = async (
  database: Database,
  scope: Scope,
): Promise<{ name: string; since: Date }[]> => {
  const people = await database.prisma.person.findMany({
    where: {
      trustId: scope.trustId,
      unreachableAt: { not: null },
      ...(scope.clinics === 'all' ? {} : { memberships: { some: { clinicId: { in: [...scope.clinics] } } } }),
    },
    select: { givenName: true, surname: true, unreachableAt: true },
    orderBy: [{ surname: 'asc' }, { givenName: 'asc' }],
  })
  return people.flatMap((person) =>
    person.unreachableAt === null
      ? []
      : [{ name: `${person.givenName} ${person.surname}`, since: person.unreachableAt }],
  )
}

/** Name, user name and roles of a person, for showing to that person. */
export const findSelf = async (
  database: Database,
  personId: string,
): Promise<{ name: string; username: string; roles: { role: Role; clinic: string | null }[] } | null> => {
  const person = await database.prisma.person.findUnique({
    where: { id: personId },
    select: {
      givenName: true,
      surname: true,
      username: true,
      memberships: { select: { role: true, clinic: { select: { name: true } } }, orderBy: { id: 'asc' } },
    },
  })
  return person === null
    ? null
    : {
        name: `${person.givenName} ${person.surname}`,
        username: person.username,
        roles: person.memberships.map(({ role, clinic }) => ({ role, clinic: clinic?.name ?? null })),
      }
}
