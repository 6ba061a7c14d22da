import type { ClinicView } from '../domain/clinic-settings.ts'
import type { Country, Language } from '../domain/language.ts'
import type { Scope } from '../domain/permissions.ts'
import type { SendingHours } from '../domain/sending-hours.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { findClinics } from './clinics.ts'
import { newId } from './transaction.ts'
import type { Change } from './transaction.ts'

type Reader = { prisma: Pick<Prisma.TransactionClient, 'clinic' | 'message' | 'unit' | 'proposal'> }

/** The clinics of the scope with all that is set for them, by key; those of `clinicId` alone where it is given. */
export const findClinicViews = async (
  database: Reader,
  scope: Scope,
  clinicId?: string,
): Promise<ClinicView[]> => {
  const clinics = (await findClinics(database, scope)).filter(
    ({ id }) => clinicId === undefined || id === clinicId,
  )
  const ids = clinics.map(({ id }) => id)
  const [parts, units, waiting] = await Promise.all([
    database.prisma.clinic.findMany({ where: { id: { in: ids } }, select: { id: true, dailyParts: true } }),
    database.prisma.unit.findMany({
      where: { clinicId: { in: ids } },
      select: { id: true, _count: { select: { proposals: true, templates: true } } },
    }),
    database.prisma.message.groupBy({
      by: ['clinicId'],
      where: { clinicId: { in: ids }, state: 'queued' },
      _count: true,
    }),
  ])
  const used = new Set(
    units.filter(({ _count }) => _count.proposals + _count.templates > 0).map(({ id }) => id),
  )
  return clinics.map((clinic) => ({
    id: clinic.id,
    key: clinic.key,
    name: clinic.name,
    country: clinic.country,
    language: clinic.language,
    senderText: clinic.senderText,
    runByEhealth: clinic.runByEhealth,
    hours: clinic.hours,
    dailyParts: parts.find(({ id }) => id === clinic.id)?.dailyParts ?? 0,
    units: clinic.units.map(({ id, prefix, name }) => ({ id, prefix, name, used: used.has(id) })),
    waiting: waiting.find((one) => one.clinicId === clinic.id)?._count ?? 0,
  }))
}

/** Makes the clinics of a trust wait for each other, so that two equal keys do not come at once. */
export const lockTrust = async (change: Change, trustId: string): Promise<void> => {
  await change.prisma.$queryRaw`select 1 from trust where id = ${trustId}::uuid for no key update`
}

/** What a clinic is. */
export interface ClinicFields {
  key: string
  name: string
  country: Country
  language: Language
  runByEhealth: boolean
}

/** Stores a clinic; its sender text is the trust's where it has none of its own. */
export const insertClinic = async (
  change: Change,
  trustId: string,
  fields: ClinicFields & { senderText: string | null },
): Promise<string> => {
  const id = newId()
  await change.prisma.clinic.create({ data: { id, trustId, ...fields } })
  return id
}

/** Changes what a clinic is, or when its messages leave. */
export const updateClinic = async (
  change: Change,
  id: string,
  patch: Partial<ClinicFields & SendingHours & { dailyParts: number }>,
): Promise<void> => {
  await change.prisma.clinic.update({ where: { id }, data: patch })
}

/** Stores a unit, or changes one. */
export const putUnit = async (
  change: Change,
  unit: { id: string | null; clinicId: string; prefix: string; name: string },
): Promise<string> => {
  const id = unit.id ?? newId()
  const { clinicId, prefix, name } = unit
  await change.prisma.unit.upsert({
    where: { id },
    create: { id, clinicId, prefix, name },
    update: { prefix, name },
  })
  return id
}

/** Takes a unit out that nothing uses. */
export const deleteUnit = async (change: Change, id: string): Promise<void> => {
  await change.prisma.unit.delete({ where: { id } })
}
