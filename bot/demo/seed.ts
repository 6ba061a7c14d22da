import { trainingVersion } from '../domain/account.ts'
import type { Country, Language } from '../domain/language.ts'
import { parseTemplate } from '../domain/placeholders.ts'
import { sealOf, templateName } from '../domain/template.ts'
import { knownPurposes } from '../domain/purpose.ts'
import type { Database } from '../store/database.ts'
import { addDecision, createProposal, findProposal, updateProposal } from '../store/proposals.ts'
import { publishTemplate } from '../store/templates.ts'
import { change, newId } from '../store/transaction.ts'
import { loadHelp } from './help.ts'
import { demoTenantId, personas } from './personas.ts'
import type { DemoClinic, PersonaKey } from './personas.ts'
import { need } from './scene.ts'
import { demoTemplates } from './templates.ts'

interface DemoClinicData {
  name: string
  country: Country
  language: Language
  senderText: string | null
  units: Readonly<Record<string, string>>
  places: readonly string[]
  rooms: readonly string[]
  phones: readonly string[]
  unitNames: readonly string[]
}

// Phones: switchboard numbers that nobody has in Norway, and the range that Sweden keeps for fiction.
const clinics: Readonly<Record<DemoClinic, DemoClinicData>> = {
  MED: {
    name: 'Medisinsk klinikk',
    country: 'NO',
    language: 'nb',
    senderText: null,
    units: { MED: 'Medisinsk klinikk' },
    places: ['Inngang C, 2. etasje', 'Hovedinngangen', 'Inngang A, skranken'],
    rooms: ['C 214', 'C 215'],
    phones: ['33000000', '33000010'],
    unitNames: ['Sykehuset Eksempel'],
  },
  KIR: {
    name: 'Kirurgisk klinikk',
    country: 'NO',
    language: 'nb',
    senderText: null,
    units: { KIR: 'Kirurgisk klinikk' },
    places: ['Inngang B, 1. etasje', 'Hovedinngangen'],
    rooms: ['B 101'],
    phones: ['33000020'],
    unitNames: ['Sykehuset Eksempel'],
  },
  KFMR: {
    name: 'KFMR',
    country: 'NO',
    language: 'nb',
    senderText: null,
    units: { FOR: 'KFMR' },
    places: ['Inngang D', 'Resepsjonen'],
    rooms: ['D 12'],
    phones: ['33000030'],
    unitNames: ['Sykehuset Eksempel'],
  },
  VC: {
    name: 'Vårdcentralen Exempel',
    country: 'SE',
    language: 'sv',
    senderText: 'VCEXEMPEL',
    units: { VC: 'Vårdcentralen Exempel', LAK: 'Läkarmottagningen', DSK: 'Distriktssköterskemottagningen' },
    places: ['Entré 1', 'Plan 2, receptionen'],
    rooms: ['Rum 3', 'Rum 4'],
    phones: ['0701740605', '0701740606'],
    unitNames: ['Vårdcentralen Exempel'],
  },
}

const day = 24 * 60 * 60 * 1000

/** From the approval of one template to that of the next; the first was some five months ago. */
const daysApart = 8

const swedishConsent = {
  consentRegime: 'ledger',
  consentMode: true,
  riskAnalysisOn: new Date('2026-01-12'),
  decisionOwner: 'Verksamhetschef',
} as const

/**
 * Fills an empty database with the demo: a fictional trust with four clinics, twelve people, the approved purposes
 * and some twenty templates with the decisions that led to them. Does nothing where a trust exists.
 * @returns whether anything was loaded
 */
export const seedDemo = async (database: Database, now: Date): Promise<boolean> => {
  if ((await database.prisma.trust.count({ take: 1 })) > 0) return false
  const ids = {
    trust: newId(),
    clinics: new Map(Object.keys(clinics).map((key) => [key, newId()])),
    units: new Map<string, { id: string; clinicId: string }>(),
    people: new Map(personas.map((one) => [one.key, newId()])),
  }
  await loadPeopleAndPlaces(database, now, ids)
  for (const [index, template] of demoTemplates.entries())
    await loadTemplate(
      database,
      new Date(now.getTime() - (demoTemplates.length - index) * daysApart * day),
      ids,
      template,
    )
  return true
}

interface Ids {
  trust: string
  clinics: Map<string, string>
  units: Map<string, { id: string; clinicId: string }>
  people: Map<PersonaKey, string>
}

const loadPeopleAndPlaces = (database: Database, now: Date, ids: Ids): Promise<void> =>
  change(database, now, async (tx) => {
    const { prisma } = tx
    await prisma.trust.create({
      data: {
        id: ids.trust,
        tenantId: demoTenantId,
        name: 'Sykehuset Eksempel HF',
        domain: 'sykehus.example',
        senderText: 'SIVHF',
        country: 'NO',
        timeZone: 'Europe/Oslo',
        allowedCountries: ['NO', 'SE'],
        videoHosts: ['whereby.com', '*.whereby.com', 'join.nhn.no'],
      },
    })
    for (const [key, clinic] of Object.entries(clinics)) {
      const clinicId = need(ids.clinics, key)
      const { units, places, rooms, phones, unitNames, ...rest } = clinic
      await prisma.clinic.create({
        data: {
          id: clinicId,
          trustId: ids.trust,
          key,
          runByEhealth: key === 'KFMR',
          // Whoever tries the demo at night sees a message arrive all the same; the Swedish clinic keeps the hours.
          ...(key === 'VC' ? {} : { manualFrom: 0, manualUntil: 24 * 60 }),
          contactRegister: clinic.country === 'NO',
          // As in Sweden: a stored Ja is needed, and the send form asks for it.
          ...(key === 'VC' ? swedishConsent : {}),
          ...rest,
        },
      })
      for (const [prefix, name] of Object.entries(units)) {
        const id = newId()
        ids.units.set(prefix, { id, clinicId })
        await prisma.unit.create({ data: { id, clinicId, prefix, name } })
      }
      const values = { place: places, room: rooms, phone: phones, unit: unitNames } as const
      for (const kind of ['place', 'room', 'phone', 'unit'] as const)
        await prisma.approvedValue.createMany({
          data: values[kind].map((value, position) => ({ id: newId(), clinicId, kind, value, position })),
        })
    }
    await prisma.mailbox.createMany({
      data: [
        {
          ownerId: need(ids.clinics, 'MED'),
          role: 'clinicAdmin',
          trustId: ids.trust,
          address: 'malvakt-med@sykehus.example',
        },
        { ownerId: ids.trust, role: 'ehealth', trustId: ids.trust, address: 'e-helse@sykehus.example' },
      ],
    })
    for (const persona of personas.filter(({ account }) => account !== 'none')) {
      const inUse = persona.account === 'inUse'
      const personId = need(ids.people, persona.key)
      await prisma.person.create({
        data: {
          id: personId,
          trustId: ids.trust,
          objectId: persona.objectId,
          username: persona.username,
          givenName: persona.givenName,
          surname: persona.surname,
          email: persona.email,
          language: persona.language,
          createdAt: now,
          invitedAt: now,
          ...(inUse ? { activatedAt: now, trainingVersion, trainedAt: now } : {}),
        },
      })
      await prisma.membership.createMany({
        data: persona.roles.map(({ role, clinic }) => ({
          id: newId(),
          personId,
          role,
          clinicId: clinic === null ? null : need(ids.clinics, clinic),
        })),
      })
    }
    // Two are left out, so that a proposal with a new purpose can be tried.
    const approved = knownPurposes.filter((key) => key !== 'delay' && key !== 'confirm_request')
    await prisma.purpose.createMany({
      data: approved.map((key) => ({ id: newId(), trustId: ids.trust, key, approvedAt: now })),
    })
    await loadHelp(tx, ids.trust, need(ids.people, 'ehealth'))
    tx.record({ action: 'seed.loaded', personId: null, trustId: ids.trust })
  })

const loadTemplate = (
  database: Database,
  at: Date,
  ids: Ids,
  [prefix, title, language, purpose, text]: (typeof demoTemplates)[number],
): Promise<void> =>
  change(database, at, async (tx) => {
    const unit = need(ids.units, prefix)
    const swedish = unit.clinicId === ids.clinics.get('VC')
    const run = unit.clinicId === ids.clinics.get('KFMR')
    const scope = { trustId: ids.trust, clinics: 'all' } as const
    const proposalId = await createProposal(
      tx,
      need(ids.people, swedish ? 'vcStaff' : run ? 'kfmrStaff' : 'staff'),
      {
        clinicId: unit.clinicId,
        unitId: unit.id,
        templateId: null,
        title,
        purpose,
        purposeNote: null,
        language,
        text,
      },
    )
    const decided = async (
      step: 'clinicReview' | 'ehealthReview' | 'communicationsReview',
      person: PersonaKey,
      event: string,
    ) => {
      const proposal = await findProposal({ prisma: tx.prisma }, scope, proposalId)
      if (proposal === null) throw new Error('the demo data could not be loaded')
      await addDecision(
        tx,
        { ...proposal, state: step },
        {
          event,
          personId: need(ids.people, person),
          reason: null,
          textAfter: step === 'clinicReview' ? null : text,
          purpose,
        },
      )
    }
    await decided('clinicReview', swedish ? 'vcAdmin' : run ? 'ehealth2' : 'clinicAdmin', 'forward')
    await decided('ehealthReview', 'ehealth', 'acceptKnownPurpose')
    await decided('communicationsReview', 'communications', 'approveUnchanged')
    const parsed = parseTemplate(text)
    if (!parsed.ok) throw new Error('a demo template has a fault')
    const senderText = swedish ? 'VCEXEMPEL' : 'SIVHF'
    const sealed = { clinicId: unit.clinicId, text, language, purpose, senderText }
    const templateId = await publishTemplate(
      tx,
      { unitId: unit.id, name: templateName(prefix, title), adoptedFromId: null },
      { ...sealed, proposalId, seal: sealOf({ ...sealed, placeholders: parsed.placeholders }) },
    )
    await updateProposal(tx, proposalId, { state: 'approved', resultId: templateId })
    tx.record({
      action: 'template.published',
      personId: need(ids.people, 'communications'),
      trustId: ids.trust,
      clinicId: unit.clinicId,
      subject: `template:${templateId}`,
      detail: { version: 1, proposal: proposalId },
    })
  })
