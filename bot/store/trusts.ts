import type { FirstTrust, TrustRules } from '../domain/trust.ts'
import type { Country } from '../domain/language.ts'
import type { Scope } from '../domain/permissions.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

/** Makes the beginnings of trusts wait for each other: of two, the second finds what the first made. */
export const lockTrusts = async (change: Change): Promise<void> => {
  await change.prisma.$executeRaw`select pg_advisory_xact_lock(hashtextextended('first trust', 0))`
}

/** The trust of a tenant with its people of e-health who may act, as object ids; null where there is none. */
export const findTenantTrust = async (
  change: Change,
  tenantId: string,
): Promise<{ id: string; name: string; ehealth: string[] } | null> => {
  const trust = await change.prisma.trust.findUnique({
    where: { tenantId },
    select: {
      id: true,
      name: true,
      people: {
        where: { active: true, memberships: { some: { role: 'ehealth', clinicId: null } } },
        select: { objectId: true, expiresOn: true },
      },
    },
  })
  if (trust === null) return null
  const today = change.now.toISOString().slice(0, 10)
  const ehealth = trust.people
    .filter(({ expiresOn }) => expiresOn === null || expiresOn.toISOString().slice(0, 10) >= today)
    .map(({ objectId }) => objectId)
  return { id: trust.id, name: trust.name, ehealth }
}

/** Stores a trust without clinics, in training. */
export const insertTrust = async (change: Change, first: FirstTrust): Promise<string> => {
  const id = newId()
  await change.prisma.trust.create({
    data: {
      id,
      tenantId: first.tenantId,
      name: first.name,
      domain: first.domain,
      senderText: first.senderText,
      country: first.country as Country,
      timeZone: first.timeZone,
      allowedCountries: [first.country as Country],
      videoHosts: ['whereby.com', '*.whereby.com', 'join.nhn.no'],
    },
  })
  return id
}

/** Makes somebody e-health and DHO team of a trust; an account that is there gets the roles and is opened. */
export const makeEhealth = async (change: Change, trustId: string, first: FirstTrust): Promise<string> => {
  const { objectId, username, givenName, surname, domain } = first
  const person = await change.prisma.person.upsert({
    where: { trustId_objectId: { trustId, objectId } },
    create: {
      id: newId(),
      trustId,
      objectId,
      username,
      givenName,
      surname,
      email: `${username}@${domain}`,
      invitedAt: change.now,
      activatedAt: change.now,
    },
    update: { active: true, expiresOn: null, revision: { increment: 1 } },
    select: { id: true, memberships: { where: { clinicId: null }, select: { role: true } } },
  })
  const missing = (['ehealth', 'dho'] as const).filter(
    (role) => !person.memberships.some((one) => one.role === role),
  )
  await change.prisma.membership.createMany({
    data: missing.map((role) => ({ id: newId(), personId: person.id, role, clinicId: null })),
  })
  return person.id
}

/** What e-health has decided for the scope's trust. */
export const findTrustRules = async (
  database: { prisma: Pick<Prisma.TransactionClient, 'trust'> },
  scope: Scope,
): Promise<TrustRules> =>
  database.prisma.trust.findUniqueOrThrow({
    where: { id: scope.trustId },
    select: {
      name: true,
      domain: true,
      timeZone: true,
      allowedCountries: true,
      numberCheck: true,
      videoHosts: true,
      firstNameAllowed: true,
      stopSeconds: true,
    },
  })

/** Writes what e-health has decided. */
export const updateTrust = async (change: Change, trustId: string, rules: TrustRules): Promise<void> => {
  await change.prisma.trust.update({ where: { id: trustId }, data: rules })
}
