import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { seedOldMessages } from '../../bot/demo/old-messages.ts'
import { persona } from '../../bot/demo/personas.ts'
import { seedDemo } from '../../bot/demo/seed.ts'
import { sampleSize } from '../../bot/domain/deletion.ts'
import { findStandings } from '../../bot/store/deletion-runs.ts'
import { openVault } from '../../bot/store/hash-periods.ts'
import { recipientPlace, textPlace } from '../../bot/store/messages.ts'
import { reconcile } from '../../bot/store/reconcile.ts'
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
