import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { seedHistory } from '../../bot/demo/history.ts'
import { persona } from '../../bot/demo/personas.ts'
import { seedOldMessages } from '../../bot/demo/old-messages.ts'
import { seedOpenProposals } from '../../bot/demo/open-proposals.ts'
import { seedDemo } from '../../bot/demo/seed.ts'
import { sampleSize } from '../../bot/domain/deletion.ts'
import { findStandings } from '../../bot/store/deletion-runs.ts'
import { openVault } from '../../bot/store/hash-periods.ts'
import { recipientPlace, textPlace } from '../../bot/store/messages.ts'
import { reconcile } from '../../bot/store/reconcile.ts'
import { verifyDeletion } from '../../bot/store/verify-deletion.ts'
import { viewInsight } from '../../bot/usecases/view-insight.ts'
import { testWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

test('the demo has a deletion to try: old messages to nobody, all accounted for, some of the administrator', async () => {
  const now = new Date('2026-03-10T00:05:00Z')
  const { database } = db
  await seedDemo(database, now)
  const vault = await openVault(database, now, { id: 'demo', bytes: new Uint8Array(32).fill(3) })
  await seedOldMessages(database, vault, now)

  const messages = await database.prisma.message.findMany()
  const trust = await database.prisma.trust.findFirstOrThrow()
  const standings = await findStandings(database, { trustId: trust.id, clinics: 'all' }, now)
  const older = standings.filter((one) => one.older > 0)
  expect(older).toMatchObject([{ clinicName: 'Medisinsk klinikk', older: messages.length, waiting: 0 }])
  for (const { id, recipient, text } of messages) {
    expect(vault.open(recipient, recipientPlace(id))).toMatch(/^\+467017406\d\d$/u)
    expect(vault.open(text, textPlace(id))).toMatch(/^[^{}]{20,}$/u)
  }
  // However the checks are drawn, one of the administrator's own is among them.
  const admin = await database.prisma.person.findFirstOrThrow({
    where: { objectId: persona('clinicAdmin')?.objectId ?? '' },
  })
  const others = messages.filter((one) => one.personId !== admin.id)
  expect(messages.length).toBeGreaterThan(sampleSize)
  expect(others.length).toBeLessThan(sampleSize)
  expect(await reconcile(database, now)).toMatchObject({ ok: true, total: messages.length })
})

test('the demo has a past: charts with something in each of them, and nothing that a check finds wrong', async () => {
  const now = new Date('2026-03-10T00:05:00Z')
  const { database } = db
  await seedHistory(
    database,
    await openVault(database, now, { id: 'demo', bytes: new Uint8Array(32).fill(3) }),
    now,
  )
  await seedOpenProposals(database, now)

  const ehealth = await database.prisma.person.findFirstOrThrow({
    where: { objectId: persona('ehealth')?.objectId ?? '' },
    include: { memberships: true },
  })
  const work = await testWork(db.url, database)
  const insight = await viewInsight(
    { ...work.work, clock: () => now },
    { personId: ehealth.id, trustId: ehealth.trustId, memberships: ehealth.memberships, language: 'nb' },
    { clinicId: null, days: 90 },
  )
  const workingDays = insight.messages.days.filter((one) => one.delivered > 0)
  expect(workingDays.length).toBeGreaterThan(60)
  expect(insight.messages.clinics.every((one) => one.delivered > one.notReached && one.notReached > 0)).toBe(
    true,
  )
  expect(insight.proposals.waiting.every((one) => one.fresh + one.slow + one.late > 0)).toBe(true)
  expect(insight.proposals.lead.filter((one) => (one.median ?? 0) > 1).length).toBeGreaterThan(4)
  expect(insight.consents.some((one) => one.yes !== null && one.no !== null && one.no > 0)).toBe(true)
  expect(insight.deletions.filter((one) => one.days !== null)).toHaveLength(2)
  expect(insight.reviews.every((one) => one.done && one.open === 0)).toBe(true)
  expect(await verifyDeletion(database, now)).toMatchObject({ draws: 2, wrongDraws: [] })
  expect(await reconcile(database, now)).toMatchObject({ ok: true })
  await work.close()
})
