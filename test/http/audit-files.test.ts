import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readXlsx } from 'hucre/xlsx'
import { everything } from '../../bot/domain/audit-log.ts'
import { dataMap } from '../../bot/domain/data-map.ts'
import { Refusal } from '../../bot/domain/refusal.ts'
import { auditFile, evidenceFile, reviewFile } from '../../bot/http/audit-files.ts'
import type { Producer } from '../../bot/http/producer.ts'
import { sealAudit } from '../../bot/store/audit.ts'
import { newId, recordEvents } from '../../bot/store/transaction.ts'
import { announceEvidence, listEvidence } from '../../bot/usecases/make-evidence.ts'
import { openReviews } from '../../bot/usecases/open-reviews.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { buildTrust, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
let tools: TestWork
let trust: TestTrust

beforeAll(async () => {
  db = await testDatabase()
  tools = await testWork(db.url, db.database)
  trust = await buildTrust(db.database)
  await recordEvents(db.database, tuesday, [
    {
      action: 'sender.changed',
      personId: trust.actor('dho').personId,
      trustId: trust.trustId,
      clinicId: trust.clinics.MED.id,
      detail: { versions: 2 },
    },
    { action: 'keys.rotated', personId: null, trustId: trust.trustId },
    {
      action: 'message.send',
      personId: trust.actor('staff').personId,
      trustId: trust.trustId,
      clinicId: trust.clinics.MED.id,
      outcome: 'refused',
      code: 'forbidden',
    },
  ])
  await sealAudit(db.database, tuesday)
})

afterAll(async () => {
  await tools.close()
  await db.close()
})

type Sheets = { name: string; rows: unknown[][] }[]

const fileFor = async (make: Producer, person: TestPerson, params: unknown) => {
  const actor = trust.actor(person)
  const file = await make({ work: tools.work, actor, t: wordsOf(actor.language), params })
  const { sheets } = await readXlsx(file.bytes)
  return { name: file.name, sheets: sheets as unknown as Sheets }
}

const valueOf = (sheets: Sheets, label: string) => sheets[0]?.rows.find(([title]) => title === label)?.[1]

test('the exported audit bears the verification of its chain, and the events of the own clinic alone', async () => {
  const { name, sheets } = await fileFor(auditFile, 'clinicAdmin', everything)
  expect(name).toBe('malvakt-audit-2026-03-10.xlsx')
  expect(sheets.map((sheet) => sheet.name)).toEqual(['Kontroll', 'Hendelseslogg'])
  expect(valueOf(sheets, 'Kjeden av segl')).toBe('hel: ingenting er endret, tatt ut eller satt inn')
  expect(valueOf(sheets, 'Hendelser under segl')).toBe(3)
  expect(valueOf(sheets, 'Blokkens hash; ta vare på den et annet sted')).toMatch(/^[0-9a-f]{64}$/u)
  const told = sheets[1]?.rows.slice(1).map((row) => [row[2], row[3], row[5], row[6]])
  expect(told).toEqual([
    ['Avvist: sende en melding', 'avvist', 'Tuva Påfunn', 'Medisinsk klinikk'],
    ['Avsendertekst endret', 'gjort', 'Odin Tenktmann', 'Medisinsk klinikk'],
  ])
  expect(sheets[1]?.rows.at(-1)?.slice(9)).toEqual(['sender.changed', '{"versions":2}'])
  expect(
    await db.database.prisma.auditEvent.count({
      where: { action: 'audit.exported', personId: trust.actor('clinicAdmin').personId },
    }),
  ).toBe(1)
})

test('the auditor has all of them, e-health may narrow them down, and staff have none', async () => {
  const auditor = await fileFor(auditFile, 'auditor', everything)
  expect(auditor.sheets[1]?.rows.map((row) => row[2])).toContain('Encryption key changed')
  const narrowed = await fileFor(auditFile, 'ehealth', { ...everything, kind: 'keys' })
  expect(narrowed.sheets[1]?.rows).toHaveLength(2)
  await expect(fileFor(auditFile, 'staff', everything)).rejects.toBeInstanceOf(Refusal)
})

test('a review is exported with every account and what was decided', async () => {
  await openReviews(tools.work, { trustId: trust.trustId, at: tuesday })
  const { id } = await db.database.prisma.rightsReview.findFirstOrThrow({
    where: { clinicId: trust.clinics.MED.id },
  })
  await db.database.prisma.rightsReviewItem.updateMany({
    where: { reviewId: id, personId: trust.actor('staff').personId },
    data: { state: 'confirmed', decidedBy: trust.actor('clinicAdmin').personId, decidedAt: tuesday },
  })
  // What looks like a formula stays a text.
  await db.database.prisma.person.update({
    where: { id: trust.actor('leader').personId },
    data: { givenName: '=1+1' },
  })
  const { name, sheets } = await fileFor(reviewFile, 'ehealth', { reviewId: id })
  expect(name).toBe('malvakt-review-2026-Q1-2026-03-10.xlsx')
  const rows = sheets[0]?.rows ?? []
  expect(rows).toHaveLength(5)
  const staff = rows.find((row) => row[0] === 'Tuva Påfunn')
  expect(staff?.slice(0, 4)).toEqual(['Tuva Påfunn', 'tuvpaf', 'Begrenset bruker', 'Begrenset bruker'])
  expect(staff).toContain('bekreftet')
  expect(staff).toContain('Kåre Oppdiktet')
  expect(rows.map((row) => row[0])).toContain('=1+1 Sagatun')
  await expect(fileFor(reviewFile, 'kirAdmin', { reviewId: id })).rejects.toMatchObject({ code: 'not_found' })
})

test('the evidence of a quarter has its decisions, reviews, rights and certificates, and the map of data', async () => {
  const { prisma } = db.database
  const clinicId = trust.clinics.MED.id
  const { templateId } = await publishedTemplate(db.database, trust, { title: 'Parkering' })
  const proposal = {
    clinicId,
    unitId: trust.clinics.MED.unitId,
    proposerId: trust.actor('staff').personId,
    state: 'approved' as const,
    title: 'Parkering',
    language: 'nb' as const,
    text: 'Hei',
    createdAt: tuesday,
    stateSince: tuesday,
    resultId: templateId,
  }
  const proposalId = newId()
  await prisma.proposal.create({ data: { id: proposalId, ...proposal } })
  // The last moment of the quarter counts, the first of the next does not.
  for (const [event, moment] of [
    ['forward', '2025-12-31T22:59:59Z'],
    ['acceptKnownPurpose', '2025-12-31T23:00:00Z'],
    ['approveUnchanged', '2026-03-31T21:59:59Z'],
    ['confirm', '2026-03-31T22:00:00Z'],
  ] as const)
    await prisma.decision.create({
      data: {
        id: newId(),
        proposalId,
        revision: 1,
        step: 'ehealthReview',
        event,
        personId: trust.actor('ehealth').personId,
        reason: 'Bare her',
        decidedAt: new Date(moment),
      },
    })
  await prisma.deletionRun.create({
    data: {
      id: newId(),
      clinicId,
      state: 'done',
      stateSince: tuesday,
      found: 3,
      preparedAt: tuesday,
      startedBy: trust.actor('clinicAdmin').personId,
      confirmedBy: trust.actor('clinicAdmin').personId,
      frozen: 3,
      doneAt: tuesday,
      certificate: { deleted: 3, checked: 3, deviating: 1, left: [{ table: 'message', rows: 2 }] },
    },
  })
  const { name, sheets } = await fileFor(evidenceFile, 'ehealth', { quarter: '2026-Q1' })
  expect(name).toBe('malvakt-evidence-2026-Q1.xlsx')
  const rowsOf = (sheet: string) => sheets.find((one) => one.name === sheet)?.rows.slice(1) ?? []
  expect(valueOf(sheets, 'Kjeden av segl')).toBe('hel: ingenting er endret, tatt ut eller satt inn')
  expect(rowsOf('Avgjørelser')).toHaveLength(2)
  expect(rowsOf('Avgjørelser')[0]?.slice(1, 3)).toEqual(['Medisinsk klinikk', 'MED- Parkering'])
  expect(rowsOf('Avgjørelser')[0]?.at(-1)).toBe('Embla Eventyr')
  expect(rowsOf('Gjennomganger')).toHaveLength(5)
  expect(rowsOf('Rettigheter i dag').map((row) => row[2])).toContain('Tuva Påfunn')
  expect(rowsOf('Slettebevis').map((row) => [row[0], ...row.slice(2, 9)])).toEqual([
    ['Medisinsk klinikk', 'Kåre Oppdiktet', 'Kåre Oppdiktet', 3, 3, 3, 1, 2],
  ])
  expect(rowsOf('Slettebevis')[0]?.[9]).toContain('"deviating":1')
  expect(rowsOf('Hvor data ligger')).toHaveLength(dataMap.length)
  // Reasons are people's own words, and stay where they were written.
  expect(JSON.stringify(sheets)).not.toContain('Bare her')
  await expect(fileFor(evidenceFile, 'clinicAdmin', { quarter: '2026-Q1' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(fileFor(evidenceFile, 'auditor', { quarter: '2026-Q7' })).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('auditor and e-health are told of a quarter that has ended, once', async () => {
  const due = { trustId: trust.trustId, at: tuesday }
  tools.clock.now = new Date('2026-04-01T05:00:00Z')
  expect(await announceEvidence(tools.work, due)).toBe(true)
  expect(await announceEvidence(tools.work, due)).toBe(false)
  const told = await db.database.prisma.notice.findMany({
    where: { subject: `evidence:${trust.trustId}` },
    select: { personId: true },
  })
  expect(told.map(({ personId }) => personId).toSorted()).toEqual(
    (['auditor', 'ehealth', 'ehealth2'] as const).map((one) => trust.actor(one).personId).toSorted(),
  )
  const { quarters } = await listEvidence(tools.work, trust.actor('auditor'), {})
  expect(quarters.map(({ name, state }) => `${name} ${state}`)).toEqual([
    '2026-Q2 running',
    '2026-Q1 latest',
    '2025-Q4 past',
    '2025-Q3 past',
  ])
  tools.clock.now = new Date('2026-06-30T22:00:00Z')
  expect(await announceEvidence(tools.work, due)).toBe(true)
  tools.clock.now = tuesday
})

test('a chain that was tampered with is told in the file', async () => {
  await db.database.prisma.$executeRawUnsafe('alter table audit_event disable trigger all')
  await db.database.prisma.$executeRawUnsafe(
    `update audit_event set code = 'other' where action = 'message.send'`,
  )
  const { sheets } = await fileFor(auditFile, 'ehealth', everything)
  expect(valueOf(sheets, 'Kjeden av segl')).toBe('BRUTT: se feilene under')
  expect(sheets[0]?.rows.some(([title]) => String(title).startsWith('Feil i blokk'))).toBe(true)
})
