import type { AccountStanding, SpecialRight } from '../domain/account.ts'
import type { AccountView } from '../domain/account-view.ts'
import type { Language } from '../domain/language.ts'
import type { Membership, Role, Scope } from '../domain/permissions.ts'
import { covers } from '../domain/permissions.ts'
import { pageBounds } from '../domain/page.ts'
import type { Page } from '../domain/page.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'
import { hasLeft } from './leavers.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** The database, or a change under way. */
type PeopleReader = { prisma: Pick<Prisma.TransactionClient, 'person'> }

const accountFields = {
  id: true,
  username: true,
  givenName: true,
  surname: true,
  email: true,
  active: true,
  expiresOn: true,
  revision: true,
  createdAt: true,
  invitedAt: true,
  activatedAt: true,
  trainingVersion: true,
  trainedAt: true,
  lastUsedAt: true,
  memberships: { select: { role: true, clinicId: true }, orderBy: { id: 'asc' } },
  specialRights: { select: { right: true, clinicId: true }, orderBy: { id: 'asc' } },
} as const satisfies Prisma.PersonSelect

type Found = Prisma.PersonGetPayload<{ select: typeof accountFields }>

const isoDay = (day: Date | null): string | null => day?.toISOString().slice(0, 10) ?? null

// Roles of other clinics are theirs to see.
const toView = (scope: Scope, { id, memberships, specialRights, expiresOn, ...rest }: Found): AccountView => {
  const within = (clinicId: string | null) => clinicId === null || covers(scope, clinicId)
  return {
    ...rest,
    personId: id,
    name: `${rest.givenName} ${rest.surname}`,
    expiresOn: isoDay(expiresOn),
    roles: memberships.filter(({ clinicId }) => within(clinicId)),
    specialRights: specialRights.filter(({ clinicId }) => within(clinicId)),
    elsewhere: memberships.some(({ clinicId }) => !within(clinicId)),
  }
}

const peopleIn = ({ trustId, clinics }: Scope): Prisma.PersonWhereInput => ({
  trustId,
  ...(clinics === 'all' ? {} : { memberships: { some: { clinicId: { in: [...clinics] } } } }),
})

/** Every word must begin or be part of a name, the user name or the address. */
const holding = (words: string): Prisma.PersonWhereInput[] =>
  words
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, 6)
    .map((word) => ({
      OR: (['givenName', 'surname', 'username', 'email'] as const).map((field) => ({
        // Signs of a pattern are looked for as they are.
        [field]: { contains: word.replaceAll(/[\\%_]/gu, String.raw`\$&`), mode: 'insensitive' as const },
      })),
    }))

const inOrder = [{ surname: 'asc' }, { givenName: 'asc' }, { id: 'asc' }] as const

/**
 * Every account with a role in a clinic of the scope, closed ones included, by surname: who it is, roles, rights,
 * last day, invitation, training and last use. For all clinics of a trust: everybody.
 */
export const listAccounts = async (database: PeopleReader, scope: Scope): Promise<AccountView[]> => {
  const people = await database.prisma.person.findMany({
    where: peopleIn(scope),
    select: accountFields,
    orderBy: [...inOrder],
  })
  return people.map((one) => toView(scope, one))
}

/** A page of the accounts of a scope, those whose name, user name or address holds every word of `words`. */
export const findAccounts = async (
  database: Database,
  scope: Scope,
  query: { words: string; page: number },
): Promise<Page<AccountView>> => {
  const where = { AND: [peopleIn(scope), ...holding(query.words)] }
  const total = await database.prisma.person.count({ where })
  const { page, pages, skip, take } = pageBounds(total, query.page)
  const people = await database.prisma.person.findMany({
    where,
    select: accountFields,
    orderBy: [{ active: 'desc' }, ...inOrder],
    skip,
    take,
  })
  return { items: people.map((one) => toView(scope, one)), page, pages, total }
}

/** One account of the scope, or null: people of other clinics do not exist. */
export const findAccountView = async (
  database: PeopleReader,
  scope: Scope,
  personId: string,
): Promise<AccountView | null> => {
  const person = await database.prisma.person.findFirst({
    where: { AND: [peopleIn(scope), { id: personId }] },
    select: accountFields,
  })
  return person === null ? null : toView(scope, person)
}

/** Number of the advisory lock under which the accounts of a trust are changed one after the other. */
const accountsLock = 7_702

/**
 * Waits until nobody else changes accounts of the trust, and holds them until the change ends: whoever removes an
 * administrator must see whom somebody else has just removed. Taken before rows are read for deciding.
 */
export const lockAccounts = async (change: Change, trustId: string): Promise<void> => {
  await change.prisma.$executeRaw`select pg_advisory_xact_lock(${accountsLock}::int, hashtext(${trustId}))`
}

/** What a change of an account goes by. */
export interface AccountState extends AccountStanding {
  personId: string
  /** Of the trust. */
  timeZone: string
  revision: number
  memberships: readonly Membership[]
  specialRights: readonly { right: SpecialRight; clinicId: string }[]
}

/** The account of a person of the trust as it stands within the change, or null. */
export const findAccountState = async (
  change: Change,
  trustId: string,
  personId: string,
): Promise<AccountState | null> => {
  const person = await change.prisma.person.findFirst({
    where: { id: personId, trustId },
    select: { ...accountFields, trust: { select: { timeZone: true } } },
  })
  return person === null
    ? null
    : {
        personId,
        timeZone: person.trust.timeZone,
        revision: person.revision,
        active: person.active,
        expiresOn: isoDay(person.expiresOn),
        activatedAt: person.activatedAt,
        trainingVersion: person.trainingVersion,
        memberships: person.memberships,
        specialRights: person.specialRights,
      }
}

/**
 * The clinics that would be without an administrator if this person were none: the person is one who can act, and
 * nobody else is (LE-03). Not those that e-health runs (LE-05).
 */
export const findSoleAdministered = async (
  change: { prisma: Pick<Prisma.TransactionClient, '$queryRaw'>; now: Date },
  personId: string,
): Promise<string[]> => {
  const rows = await change.prisma.$queryRaw<{ clinicId: string }[]>`
    with able as (
      select m."clinicId", p.id as "personId" from membership m
      join person p on p.id = m."personId" join trust t on t.id = p."trustId"
      cross join lateral (select (${change.now}::timestamptz at time zone t."timeZone")::date as day) today
      where m.role = 'clinicAdmin' and p.active and p."activatedAt" is not null
        and (p."expiresOn" is null or p."expiresOn" >= today.day)
        and not ${Prisma.raw(hasLeft('today.day'))}
    )
    select a."clinicId" from able a join clinic c on c.id = a."clinicId"
    where a."personId" = ${personId}::uuid and not c."runByEhealth"
      and not exists (
        select 1 from able o where o."clinicId" = a."clinicId" and o."personId" <> a."personId")`
  return rows.map((row) => row.clinicId)
}

/** Gives and takes roles in one clinic, or as central staff for null. */
export const replaceRoles = async (
  change: Change,
  personId: string,
  clinicId: string | null,
  { given, taken }: { given: readonly Role[]; taken: readonly Role[] },
): Promise<void> => {
  await change.prisma.membership.deleteMany({ where: { personId, clinicId, role: { in: [...taken] } } })
  await change.prisma.membership.createMany({
    data: given.map((role) => ({ id: newId(), personId, clinicId, role })),
  })
}

/** Gives and takes special rights in one clinic. */
export const replaceSpecialRights = async (
  change: Change,
  personId: string,
  clinicId: string,
  { given, taken }: { given: readonly SpecialRight[]; taken: readonly SpecialRight[] },
): Promise<void> => {
  await change.prisma.personalRight.deleteMany({ where: { personId, clinicId, right: { in: [...taken] } } })
  await change.prisma.personalRight.createMany({
    data: given.map((right) => ({ id: newId(), personId, clinicId, right })),
  })
}

/** Takes every role and right in some clinics. */
export const leaveClinics = async (
  change: Change,
  personId: string,
  clinicIds: readonly string[],
): Promise<void> => {
  const where = { personId, clinicId: { in: [...clinicIds] } }
  await change.prisma.membership.deleteMany({ where })
  await change.prisma.personalRight.deleteMany({ where })
}

/** Changes state or last day; every change counts. */
export const setAccountState = async (
  change: Change,
  personId: string,
  state: { active?: boolean; expiresOn?: string | null },
): Promise<void> => {
  const { active, expiresOn } = state
  await change.prisma.person.update({
    where: { id: personId },
    data: {
      revision: { increment: 1 },
      ...(active === undefined ? {} : { active }),
      ...(expiresOn === undefined ? {} : { expiresOn: dayOf(expiresOn) }),
    },
  })
}

/** The clinics in which a person was about to send something. */
export const findDraftClinics = async (change: Change, personId: string): Promise<string[]> => {
  const rows = await change.prisma.draft.findMany({
    where: { personId, state: { in: ['previewed', 'expired'] } },
    distinct: ['clinicId'],
    select: { clinicId: true },
  })
  return rows.map((one) => one.clinicId)
}

/** Empties and ends what a person was about to send, in some clinics or all; returns how many there were. */
export const dropDrafts = async (
  change: Change,
  personId: string,
  clinics: Scope['clinics'],
): Promise<number> => {
  const { count } = await change.prisma.draft.updateMany({
    where: {
      personId,
      state: { in: ['previewed', 'expired'] },
      ...(clinics === 'all' ? {} : { clinicId: { in: [...clinics] } }),
    },
    data: { state: 'cancelled', content: null },
  })
  return count
}

/** An account as it is known by its Entra object id. */
export interface KnownAccount {
  personId: string
  active: boolean
  memberships: readonly Membership[]
}

/** The account of somebody in the directory, closed or not; null where there is none. */
export const findKnownAccount = async (
  database: PeopleReader,
  trustId: string,
  objectId: string,
): Promise<KnownAccount | null> => {
  const person = await database.prisma.person.findUnique({
    where: { trustId_objectId: { trustId, objectId } },
    select: { id: true, active: true, memberships: { select: { role: true, clinicId: true } } },
  })
  return person === null
    ? null
    : { personId: person.id, active: person.active, memberships: person.memberships }
}

/** The tenant whose directory knows the people of a trust, and the domain of their addresses. */
export const findDirectoryTrust = async (
  database: Database,
  trustId: string,
): Promise<{ tenantId: string; domain: string }> =>
  database.prisma.trust.findUniqueOrThrow({
    where: { id: trustId },
    select: { tenantId: true, domain: true },
  })

/**
 * Makes a user name free for a person: a closed account of somebody who had it before gives it up, since the
 * directory has given it to another. False where an open account has it.
 */
export const freeUsername = async (
  change: Change,
  trustId: string,
  username: string,
  personId: string,
): Promise<boolean> => {
  const holder = await change.prisma.person.findUnique({
    where: { trustId_username: { trustId, username } },
    select: { id: true, active: true },
  })
  if (holder === null || holder.id === personId) return true
  if (holder.active) return false
  await change.prisma.person.update({
    where: { id: holder.id },
    data: { username: `${username} (${holder.id.slice(-12)})`, revision: { increment: 1 } },
  })
  return true
}

/** What is stored of a person when an account is made, or opened again. */
type Identity = Pick<Found, 'username' | 'givenName' | 'surname' | 'email'> & { objectId: string }

const dayOf = (iso: string | null): Date | null => (iso === null ? null : new Date(iso))

/** Stores an account: invited, and unusable until it is taken into use. */
export const createAccount = async (
  change: Change,
  account: Identity & {
    personId: string
    trustId: string
    expiresOn: string | null
    language: Language | null
  },
): Promise<void> => {
  const { personId, expiresOn, ...rest } = account
  await change.prisma.person.create({
    data: {
      ...rest,
      id: personId,
      expiresOn: dayOf(expiresOn),
      createdAt: change.now,
      invitedAt: change.now,
    },
  })
}

/** Opens a closed account again, with what the directory says now: invited, and to be taken into use anew. */
export const reopenAccount = async (
  change: Change,
  personId: string,
  account: Partial<Identity> & { expiresOn: string | null },
): Promise<void> => {
  const { expiresOn, ...identity } = account
  await change.prisma.person.update({
    where: { id: personId },
    data: {
      ...identity,
      active: true,
      expiresOn: dayOf(expiresOn),
      invitedAt: change.now,
      activatedAt: null,
      revision: { increment: 1 },
    },
  })
}

/** Takes every role and right. */
export const leaveAll = async (change: Change, personId: string): Promise<void> => {
  await change.prisma.membership.deleteMany({ where: { personId } })
  await change.prisma.personalRight.deleteMany({ where: { personId } })
}

/** Invites once more. */
export const setInvited = async (change: Change, personId: string): Promise<void> => {
  await change.prisma.person.update({ where: { id: personId }, data: { invitedAt: change.now } })
}

/** Notes that the invitation was followed; false when it was before, or the account is closed. */
export const setActivated = async (change: Change, personId: string): Promise<boolean> => {
  const { count } = await change.prisma.person.updateMany({
    where: { id: personId, active: true, activatedAt: null },
    data: { activatedAt: change.now },
  })
  return count > 0
}

/** Notes that a version of the training was acknowledged; false when it was before. */
export const setTrained = async (change: Change, personId: string, version: number): Promise<boolean> => {
  const { count } = await change.prisma.person.updateMany({
    where: { id: personId, OR: [{ trainingVersion: null }, { trainingVersion: { lt: version } }] },
    data: { trainingVersion: version, trainedAt: change.now },
  })
  return count > 0
}

/** Notes that a person used the product now. Not audited: no right changes. */
export const noteUse = async (database: Database, personId: string, now: Date): Promise<void> => {
  await database.prisma.person.updateMany({ where: { id: personId }, data: { lastUsedAt: now } })
}
