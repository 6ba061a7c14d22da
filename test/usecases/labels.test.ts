import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '../../bot/store/transaction.ts'
import { openSendForm } from '../../bot/usecases/open-send-form.ts'
import { buildTrust, publishedTemplate, testWork } from '../builders.ts'
import type { TestTrust } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
let work: Awaited<ReturnType<typeof testWork>>
let trust: TestTrust

beforeAll(async () => {
  db = await testDatabase()
  work = await testWork(db.url, db.database)
  trust = await buildTrust(db.database)
})
afterAll(async () => {
  await work.close()
  await db.close()
})

test('a place whose label names a specialty is not offered to a text, until e-health has allowed the word', async () => {
  const { prisma } = db.database
  const clinicId = trust.clinics.MED.id
  await prisma.approvedValue.create({
    data: { id: newId(), clinicId, kind: 'place', value: 'Kreftpoliklinikken, plan 2', position: 9 },
  })
  const { templateId } = await publishedTemplate(db.database, trust, {
    clinic: 'MED',
    text: 'Møt ved {sted} {dato}. Ring {tlf}.',
  })
  const places = async () =>
    (await openSendForm(work.work, trust.actor('staff'), { templateId })).fields
      .find((field) => field.type === 'place')
      ?.choices.map((choice) => choice.value)
  expect(await places()).toContain('Hovedinngangen')
  expect(await places()).not.toContain('Kreftpoliklinikken, plan 2')
  await prisma.allowEntry.create({
    data: {
      id: newId(),
      trustId: trust.trustId,
      token: 'kreftpoliklinikken',
      category: 'cancer',
      state: 'allowed',
      objectorId: newId(),
      createdAt: new Date(),
      stateSince: new Date(),
    },
  })
  expect(await places()).toContain('Kreftpoliklinikken, plan 2')
})
