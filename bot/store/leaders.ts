import { pageBounds } from '../domain/page.ts'
import type { Page } from '../domain/page.ts'
import type { OwnPerson } from '../domain/leader-view.ts'
import type { Scope } from '../domain/permissions.ts'
import type { Database } from './database.ts'
import type { Change } from './transaction.ts'

/** Notes whose leader somebody is; the last one counts. Returns who it was before. */
export const setLeader = async (
  change: Change,
  personId: string,
  leaderId: string,
): Promise<string | null> => {
  const before = await change.prisma.leadership.findUnique({ where: { personId } })
  await change.prisma.leadership.upsert({
    where: { personId },
    create: { personId, leaderId, since: change.now },
    update: { leaderId, since: change.now },
  })
  return before?.leaderId ?? null
}

/** A leader's own people who hold a role in the clinics of the scope, by name: who has access, trained, last used. */
export const findOwnPeople = async (
  database: Database,
  scope: Scope,
  leaderId: string,
  page: number,
): Promise<Page<OwnPerson>> => {
  const { prisma } = database
  const led = await prisma.leadership.findMany({ where: { leaderId }, select: { personId: true } })
  const clinicId = scope.clinics === 'all' ? { not: null } : { in: [...scope.clinics] }
  const where = {
    trustId: scope.trustId,
    id: { in: led.map((one) => one.personId) },
    memberships: { some: { clinicId } },
  }
  const total = await prisma.person.count({ where })
  const { skip, take, ...bounds } = pageBounds(total, page)
  const people = await prisma.person.findMany({
    where,
    select: {
      id: true,
      givenName: true,
      surname: true,
      username: true,
      active: true,
      expiresOn: true,
      trainedAt: true,
      lastUsedAt: true,
      memberships: {
        where: { clinicId },
        select: { role: true, clinic: { select: { name: true } } },
        orderBy: { id: 'asc' },
      },
    },
    orderBy: [{ surname: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
    skip,
    take,
  })
  const leavers = await prisma.leaver.findMany({
    where: { state: 'reported', personId: { in: people.map(({ id }) => id) } },
    select: { id: true, personId: true },
  })
  return {
    ...bounds,
    total,
    items: people.map(({ id, givenName, surname, expiresOn, memberships, ...rest }) => ({
      ...rest,
      personId: id,
      name: `${givenName} ${surname}`,
      expiresOn: expiresOn === null ? null : expiresOn.toISOString().slice(0, 10),
      roles: memberships.map(({ role, clinic }) => ({ role, clinic: clinic?.name ?? '' })),
      leaverId: leavers.find((one) => one.personId === id)?.id ?? null,
    })),
  }
}
