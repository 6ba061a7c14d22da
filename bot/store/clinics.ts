import type { Country, Language } from '../domain/language.ts'
import type { Scope } from '../domain/permissions.ts'
import type { SendingHours } from '../domain/sending-hours.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.ts'
import type { Change } from './transaction.ts'

/** A reception of a clinic, whose prefix begins the names of its templates. */
export interface Unit {
  id: string
  clinicId: string
  prefix: string
  name: string
}

/** A clinic with what its texts may use. */
export interface Clinic {
  id: string
  trustId: string
  key: string
  name: string
  country: Country
  language: Language
  /** The sender text of its messages: its own or the trust's (LE-41). */
  senderText: string
  runByEhealth: boolean
  units: readonly Unit[]
  places: readonly string[]
  rooms: readonly string[]
  /** E.164 or short numbers. */
  phones: readonly string[]
  unitNames: readonly string[]
  /** When its messages may leave (XC-24). */
  hours: SendingHours
  /** Grows whenever one of the values above is taken out or replaced. */
  valueRevision: number
}

/** What a trust has decided for all its clinics. */
export interface TrustSettings {
  senderText: string
  country: Country
  timeZone: string
  numberCheck: 'lastFour' | 'twice'
  allowedCountries: readonly Country[]
  videoHosts: readonly string[]
  firstNameAllowed: boolean
  /** Seconds for which a confirmed message waits, so that its sender can stop it. */
  stopSeconds: number
  /** Nothing reaches a real provider, and only numbers that belong to nobody may be written to (XC-23). */
  training: boolean
  /** E.164 numbers that may be written to in training besides the fictional range. */
  trainingNumbers: readonly string[]
  /** Why training was switched on or off last. */
  trainingReason: string | null
}

/** The database, or a change under way. */
type ClinicReader = { prisma: Pick<Prisma.TransactionClient, 'clinic'> }

const clinicIn = (scope: Scope) => ({
  trustId: scope.trustId,
  ...(scope.clinics === 'all' ? {} : { id: { in: [...scope.clinics] } }),
})

/** The clinics of a scope, by key, with units and approved values. */
export const findClinics = async (database: ClinicReader, scope: Scope): Promise<Clinic[]> => {
  const clinics = await database.prisma.clinic.findMany({
    where: clinicIn(scope),
    include: {
      trust: { select: { senderText: true } },
      units: { orderBy: { prefix: 'asc' } },
      approvedValues: {
        where: { state: 'accepted', endedAt: null },
        orderBy: [{ position: 'asc' }, { value: 'asc' }],
      },
    },
    orderBy: { key: 'asc' },
  })
  return clinics.map((clinic) => {
    const values = (kind: string) =>
      clinic.approvedValues.filter((one) => one.kind === kind).map((one) => one.value)
    return {
      id: clinic.id,
      trustId: clinic.trustId,
      key: clinic.key,
      name: clinic.name,
      country: clinic.country,
      language: clinic.language,
      senderText: clinic.senderText ?? clinic.trust.senderText,
      runByEhealth: clinic.runByEhealth,
      units: clinic.units,
      places: values('place'),
      rooms: values('room'),
      phones: values('phone'),
      unitNames: values('unit'),
      valueRevision: clinic.valueRevision,
      hours: {
        manualFrom: clinic.manualFrom,
        manualUntil: clinic.manualUntil,
        automaticFrom: clinic.automaticFrom,
        automaticUntil: clinic.automaticUntil,
        earlyFrom: clinic.earlyFrom,
        onHolidays: clinic.onHolidays,
      },
    }
  })
}

/** One clinic of the scope, or null. */
export const findClinic = async (
  database: ClinicReader,
  scope: Scope,
  clinicId: string,
): Promise<Clinic | null> => {
  const narrowed = scope.clinics === 'all' || scope.clinics.includes(clinicId) ? [clinicId] : ([] as string[])
  const [clinic] = await findClinics(database, { trustId: scope.trustId, clinics: narrowed })
  return clinic ?? null
}

/** Names of the clinics of a scope, by id. */
export const findClinicNames = async (
  database: ClinicReader,
  scope: Scope,
): Promise<ReadonlyMap<string, string>> => {
  const clinics = await database.prisma.clinic.findMany({
    where: clinicIn(scope),
    select: { id: true, name: true },
  })
  return new Map(clinics.map(({ id, name }) => [id, name]))
}

/** Id, short name and name of the clinics of a scope, by short name. */
export const findClinicKeys = async (
  database: ClinicReader,
  scope: Scope,
): Promise<{ id: string; key: string; name: string }[]> =>
  database.prisma.clinic.findMany({
    where: clinicIn(scope),
    select: { id: true, key: true, name: true },
    orderBy: { key: 'asc' },
  })

/** The domain of the addresses of the scope's trust. */
export const findDomain = async (database: Database, scope: Scope): Promise<string> => {
  const { domain } = await database.prisma.trust.findUniqueOrThrow({
    where: { id: scope.trustId },
    select: { domain: true },
  })
  return domain
}

/** The country of each clinic of a scope, by id: its days off. */
export const findCountries = async (
  database: ClinicReader,
  scope: Scope,
): Promise<ReadonlyMap<string, Country>> => {
  const clinics = await database.prisma.clinic.findMany({
    where: clinicIn(scope),
    select: { id: true, country: true },
  })
  return new Map(clinics.map(({ id, country }) => [id, country]))
}

/**
 * One clinic of the scope, or null, locked until the change ends: names are taken, the sender text is changed and
 * rows are sealed in a clinic one after the other.
 */
export const lockClinic = async (change: Change, scope: Scope, clinicId: string): Promise<Clinic | null> => {
  await change.prisma.$queryRaw`select 1 from clinic where id = ${clinicId}::uuid for no key update`
  return findClinic(change, scope, clinicId)
}

/** The settings of the scope's trust. */
export const findTrustSettings = async (database: Database, scope: Scope): Promise<TrustSettings> =>
  database.prisma.trust.findUniqueOrThrow({
    where: { id: scope.trustId },
    select: {
      senderText: true,
      country: true,
      timeZone: true,
      numberCheck: true,
      allowedCountries: true,
      videoHosts: true,
      firstNameAllowed: true,
      stopSeconds: true,
      training: true,
      trainingNumbers: true,
      trainingReason: true,
    },
  })

/** Switches training of a trust and names its numbers (XC-23). */
export const setTrainingMode = async (
  change: Change,
  trustId: string,
  mode: { training: boolean; reason: string; numbers: readonly string[] },
): Promise<void> => {
  await change.prisma.trust.update({
    where: { id: trustId },
    data: {
      training: mode.training,
      trainingReason: mode.reason,
      trainingNumbers: [...mode.numbers],
    },
  })
}

/** Gives a clinic a sender text of its own. */
export const setSenderText = async (change: Change, clinicId: string, senderText: string): Promise<void> => {
  await change.prisma.clinic.update({ where: { id: clinicId }, data: { senderText } })
}

/** Every trust with its time zone (IANA), for what runs by the calendar. */
export const findTimeZones = async (
  database: Database,
): Promise<readonly { trustId: string; timeZone: string }[]> =>
  (
    await database.prisma.trust.findMany({ select: { id: true, timeZone: true }, orderBy: { id: 'asc' } })
  ).map(({ id, timeZone }) => ({ trustId: id, timeZone }))

/** The name of the scope's trust. */
export const findTrustName = async (database: Database, scope: Scope): Promise<string> =>
  (await database.prisma.trust.findUniqueOrThrow({ where: { id: scope.trustId }, select: { name: true } }))
    .name
