import { randomUUID } from 'node:crypto'
import { personas } from '../bot/demo/personas.ts'
import type { DemoClinic, PersonaKey } from '../bot/demo/personas.ts'
import { trainingVersion } from '../bot/domain/account.ts'
import type { Actor } from '../bot/domain/actor.ts'
import { thePatient } from '../bot/domain/consent.ts'
import type { DirectoryPerson } from '../bot/domain/directory.ts'
import type { Country, Language } from '../bot/domain/language.ts'
import type { Membership, Role } from '../bot/domain/permissions.ts'
import { parseTemplate } from '../bot/domain/placeholders.ts'
import type { TypedForm } from '../bot/domain/send-form.ts'
import { sealOf, templateName } from '../bot/domain/template.ts'
import type { DirectoryAnswer } from '../bot/ports.ts'
import type { ConfirmedMessage } from '../bot/store/confirmed.ts'
import type { Database } from '../bot/store/database.ts'
import { createBoss, createJobs, createQueues } from '../bot/store/jobs.ts'
import type { JobData, JobName } from '../bot/store/jobs.ts'
import { publishTemplate } from '../bot/store/templates.ts'
import { change, newId } from '../bot/store/transaction.ts'
import { createVault } from '../bot/store/vault.ts'
import type { Work } from '../bot/usecases/use-case.ts'

/** A Tuesday morning, 10:00 in Oslo: the moment at which every test begins. */
export const tuesday = new Date('2026-03-10T09:00:00Z')

/** Short names of the people in a built trust: those of the demo, and more of KIR and of the centre. */
export type TestPerson = PersonaKey | 'deputy' | 'kirStaff' | 'kirAdmin' | 'communications2'

const more: readonly [TestPerson, Language, Role, DemoClinic | null][] = [
  ['deputy', 'nb', 'deputy', 'MED'],
  ['kirStaff', 'nb', 'user', 'KIR'],
  ['kirAdmin', 'nb', 'clinicAdmin', 'KIR'],
  ['communications2', 'nn', 'communications', null],
]

interface ClinicPlan {
  name: string
  country: Country
  language: Language
  senderText: string | null
  phone: string
  places: readonly string[]
}

const plans: Record<DemoClinic, ClinicPlan> = {
  MED: {
    name: 'Medisinsk klinikk',
    country: 'NO',
    language: 'nb',
    senderText: null,
    phone: '33000000',
    places: ['Inngang C, 2. etasje', 'Hovedinngangen'],
  },
  KIR: {
    name: 'Kirurgisk klinikk',
    country: 'NO',
    language: 'nb',
    senderText: null,
    phone: '33000001',
    places: ['Inngang A'],
  },
  KFMR: {
    name: 'KFMR',
    country: 'NO',
    language: 'nn',
    senderText: null,
    phone: '33000002',
    places: ['Inngang B'],
  },
  VC: {
    name: 'Vårdcentralen',
    country: 'SE',
    language: 'sv',
    senderText: 'VCEXEMPEL',
    phone: '0701740605',
    places: ['Ingång C, plan 2'],
  },
}

interface PersonPlan {
  personId: string
  key: TestPerson
  objectId: string
  username: string
  givenName: string
  surname: string
  email: string
  language: Language
  roles: readonly { role: Role; clinic: DemoClinic | null }[]
}

/** A clinic of a built trust. */
export interface TestClinic {
  id: string
  key: DemoClinic
  /** Its one unit, whose prefix is the clinic's short name. */
  unitId: string
  language: Language
}

/** A trust with clinics, units, approved values and purposes, and people. */
export interface TestTrust {
  trustId: string
  tenantId: string
  clinics: Readonly<Record<DemoClinic, TestClinic>>
  /** The person as the use cases get it. */
  actor: (person: TestPerson) => Actor
  /** The Entra object id under which the person writes. */
  objectId: (person: TestPerson) => string
}

/** What a test may want otherwise. */
export interface TrustWishes {
  numberCheck?: 'lastFour' | 'twice'
  firstNameAllowed?: boolean
  /** None, so that what is confirmed is due at once. */
  stopSeconds?: number
  /** Not, unless a test is about it. */
  training?: boolean
  /** `usual` are those of a clinic that has set none; round the clock unless a test is about them. */
  hours?: 'usual'
  allowedCountries?: readonly Country[]
  /** Purposes that are approved besides the common ones. */
  purposes?: readonly string[]
}

/**
 * Stores a trust in Norway with MED, KIR and KFMR (run by e-health), and VC in Sweden. Several may live in one
 * database: each has a tenant of its own.
 */
export const buildTrust = async (database: Database, wishes: TrustWishes = {}): Promise<TestTrust> => {
  const { prisma } = database
  const trustId = newId()
  const tenantId = randomUUID()
  const clinics = Object.fromEntries(
    (Object.keys(plans) as DemoClinic[]).map((key) => [
      key,
      { id: newId(), key, unitId: newId(), language: plans[key].language },
    ]),
  ) as Record<DemoClinic, TestClinic>
  await prisma.trust.create({
    data: {
      id: trustId,
      tenantId,
      name: 'Sykehuset i eksemplene HF',
      domain: 'sykehus.example',
      senderText: 'SIVHF',
      country: 'NO',
      timeZone: 'Europe/Oslo',
      numberCheck: wishes.numberCheck ?? 'lastFour',
      allowedCountries: [...(wishes.allowedCountries ?? ['NO', 'SE'])],
      videoHosts: ['whereby.com', '*.whereby.com', 'join.nhn.no'],
      firstNameAllowed: wishes.firstNameAllowed ?? false,
      stopSeconds: wishes.stopSeconds ?? 0,
      training: wishes.training ?? false,
    },
  })
  await prisma.clinic.createMany({
    data: Object.values(clinics).map(({ id, key }) => ({
      id,
      trustId,
      key,
      name: plans[key].name,
      country: plans[key].country,
      language: plans[key].language,
      senderText: plans[key].senderText,
      runByEhealth: key === 'KFMR',
      ...(wishes.hours === 'usual' ? {} : { manualFrom: 0, manualUntil: 24 * 60 }),
    })),
  })
  await prisma.unit.createMany({
    data: Object.values(clinics).map(({ id, key, unitId }) => ({
      id: unitId,
      clinicId: id,
      prefix: key,
      name: plans[key].name,
    })),
  })
  await prisma.approvedValue.createMany({
    data: Object.values(clinics).flatMap(({ id, key }) =>
      [
        ...plans[key].places.map((value) => ['place', value] as const),
        ['room', 'B214'] as const,
        ['room', 'C101'] as const,
        ['phone', plans[key].phone] as const,
        ['unit', plans[key].name] as const,
      ].map(([kind, value], position) => ({ id: newId(), clinicId: id, kind, value, position })),
    ),
  })
  await prisma.purpose.createMany({
    data: ['new_appointment', 'reminder', 'changed_appointment', 'call_us', ...(wishes.purposes ?? [])].map(
      (key) => ({ id: newId(), trustId, key, approvedAt: tuesday }),
    ),
  })
  const people: PersonPlan[] = [
    ...personas
      .filter(({ account }) => account === 'inUse')
      .map((one) => ({
        personId: newId(),
        key: one.key,
        objectId: one.objectId,
        username: one.username,
        givenName: one.givenName,
        surname: one.surname,
        email: one.email,
        language: one.language,
        roles: one.roles,
      })),
    ...more.map(([key, language, role, clinic]) => ({
      personId: newId(),
      key,
      objectId: randomUUID(),
      username: key.toLowerCase(),
      givenName: key,
      surname: 'Eksempel',
      email: `${key}@sykehus.example`,
      language,
      roles: [{ role, clinic }],
    })),
  ]
  await prisma.person.createMany({
    data: people.map(({ personId, objectId, username, givenName, surname, email, language }) => ({
      id: personId,
      trustId,
      objectId,
      username,
      givenName,
      surname,
      email,
      language,
      invitedAt: tuesday,
      activatedAt: tuesday,
      trainingVersion,
      trainedAt: tuesday,
    })),
  })
  const memberships = new Map<TestPerson, Membership[]>(
    people.map(({ key, roles }) => [
      key,
      roles.map(({ role, clinic }) => ({ role, clinicId: clinic === null ? null : clinics[clinic].id })),
    ]),
  )
  await prisma.membership.createMany({
    data: people.flatMap(({ key, personId }) =>
      (memberships.get(key) ?? []).map((one) => ({ id: newId(), personId, ...one })),
    ),
  })
  const find = (person: TestPerson) => {
    const found = people.find((one) => one.key === person)
    if (found === undefined) throw new Error(`nobody is called ${person}`)
    return found
  }
  return {
    trustId,
    tenantId,
    clinics,
    actor: (person) => {
      const { personId, language } = find(person)
      return { personId, trustId, language, memberships: memberships.get(person) ?? [] }
    },
    objectId: (person) => find(person).objectId,
  }
}

/** The text of `publishedTemplate` unless another one is wished. */
export const appointmentText =
  'Du har fått time hos oss {dato} kl. {kl}. Oppmøte: {sted}. Passer ikke tiden, ring {tlf}. Meldingen kan ikke besvares.'

/** A template in use, as its row points at it. */
export interface PublishedTemplate {
  templateId: string
  versionId: string
  clinicId: string
  name: string
  text: string
  seal: string
}

/** Publishes a template as the last approval would, under its seal; MED and `appointmentText` by default. */
export const publishedTemplate = async (
  database: Database,
  trust: TestTrust,
  wishes: {
    clinic?: DemoClinic
    title?: string
    text?: string
    purpose?: string
    language?: Language
    senderText?: string
  } = {},
): Promise<PublishedTemplate> => {
  const clinic = trust.clinics[wishes.clinic ?? 'MED']
  const name = templateName(clinic.key, wishes.title ?? `Timeavtale ${newId().slice(-6)}`)
  const text = wishes.text ?? appointmentText
  const parsed = parseTemplate(text)
  if (!parsed.ok) throw new Error('the text of a published template has faults')
  const sealed = {
    clinicId: clinic.id,
    text,
    language: wishes.language ?? clinic.language,
    purpose: wishes.purpose ?? 'new_appointment',
    senderText: wishes.senderText ?? plans[clinic.key].senderText ?? 'SIVHF',
  }
  const seal = sealOf({ ...sealed, placeholders: parsed.placeholders })
  const templateId = await change(database, tuesday, async (tx) => {
    const id = await publishTemplate(
      tx,
      { unitId: clinic.unitId, name, adoptedFromId: null },
      { ...sealed, seal, proposalId: null },
    )
    tx.record({
      action: 'template.published',
      personId: null,
      trustId: trust.trustId,
      clinicId: clinic.id,
      subject: `template:${id}`,
    })
    return id
  })
  const { versionId } = await database.prisma.sheetRow.findUniqueOrThrow({ where: { templateId } })
  return { templateId, versionId, clinicId: clinic.id, name, text, seal }
}

/** A clock that stands still until it is moved. */
export interface TestClock {
  now: Date
  /** Moves it by `ms` milliseconds. */
  forward: (ms: number) => void
}

/** The directory of a tenant, as a test fills it. */
export interface TestDirectory {
  people: DirectoryPerson[]
  down: boolean
}

/** What use cases work with, and handles on it. */
export interface TestWork {
  work: Work
  clock: TestClock
  /** Whom the directory knows, and whether it answers. */
  directory: TestDirectory
  /** The data of the jobs that were put into a queue, oldest first. */
  jobsIn: <Name extends JobName>(name: Name) => Promise<JobData[Name][]>
  /** Ends the queue's own connections; the database stays open. */
  close: () => Promise<void>
}

/**
 * A `Work` over a test database: the real queue, a vault with a key of this run, a clock at `tuesday`. Nobody
 * takes the jobs: a test runs what they would wake.
 */
export const testWork = async (url: string, database: Database): Promise<TestWork> => {
  const boss = createBoss(url, () => undefined)
  await boss.start()
  await createQueues(boss)
  const clock: TestClock = {
    now: tuesday,
    forward: (ms) => {
      clock.now = new Date(clock.now.getTime() + ms)
    },
  }
  const directory: TestDirectory = { people: [], down: false }
  const answer = (matches: (person: DirectoryPerson) => boolean): Promise<DirectoryAnswer> => {
    const person = directory.people.find(matches)
    return Promise.resolve(
      directory.down
        ? { outcome: 'unreachable', code: 'no_answer' }
        : person === undefined
          ? { outcome: 'unknown' }
          : { outcome: 'found', person },
    )
  }
  return {
    directory,
    work: {
      database,
      jobs: createJobs(boss),
      vault: createVault({ id: 'test', bytes: new Uint8Array(32).fill(7) }),
      clock: () => clock.now,
      publicUrl: 'https://malvakt.example',
      directory: {
        picker: true,
        findById: (_tenantId, objectId) => answer((one) => one.objectId === objectId),
        findByAddress: (_tenantId, address) => answer((one) => one.addresses.includes(address)),
      },
    },
    clock,
    jobsIn: async (name) => {
      const rows = await database.prisma.$queryRawUnsafe<{ data: JobData[typeof name] }[]>(
        'select data from pgboss.job where name = $1 order by created_on, id',
        name,
      )
      return rows.map((row) => row.data)
    },
    close: () => boss.stop({ graceful: false }),
  }
}

/** A number that nobody has: of the Swedish fiction range. */
export const patientNumber = '+46701740611'

/** A message made of the template, as a confirm stores it. */
export const confirmedMessage = (
  template: PublishedTemplate,
  wishes: Partial<ConfirmedMessage> = {},
): ConfirmedMessage => ({
  templateId: template.templateId,
  versionId: template.versionId,
  seal: template.seal,
  senderText: 'SIVHF',
  recipient: patientNumber,
  text: 'Du har time hos oss.',
  segments: 1,
  consentSource: 'oral',
  addressee: thePatient,
  values: {},
  departAfter: null,
  validUntil: null,
  leaveReason: null,
  training: false,
  repeatsId: null,
  ...wishes,
})

/** The send form of `appointmentText`, filled in as a person would at MED. */
export const filledForm = (changes: Partial<TypedForm> = {}): TypedForm => ({
  number: '0046 70-174 06 11',
  numberAgain: '',
  consent: true,
  consentSource: 'dipsF5',
  values: { dato: '2026-03-12', kl: '09:30', sted: 'Inngang C, 2. etasje', tlf: '+4733000000' },
  unknown: [],
  ...changes,
})
