import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openDatabase } from '../../bot/store/database.ts'
import { resumeTemplate, retireTemplate, suspendTemplate } from '../../bot/usecases/change-template-state.ts'
import { findClosest } from '../../bot/usecases/find-closest.ts'
import { showProposal } from '../../bot/usecases/show-proposal.ts'
import { appointmentText, buildTrust, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { PublishedTemplate, TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { anyReason, proposing } from '../proposing.ts'
import type { Proposing } from '../proposing.ts'

const parking = 'Du finner ledig parkering ved {sted}. Spørsmål om parkering: ring {tlf}.'

let db: TestDatabase
let it: TestWork
let trust: TestTrust
let on: Proposing
beforeAll(async () => {
  db = await testDatabase()
  it = await testWork(db.url, db.database)
})
beforeEach(async () => {
  it.clock.now = tuesday
  trust = await buildTrust(db.database)
  on = proposing(it.work, trust)
})
afterAll(async () => {
  await it.close()
  await db.close()
})

const found = async (text = appointmentText, except: string | null = null, database = db.database) =>
  (await findClosest(database, { trustId: trust.trustId, clinics: [] }, text, except)).map(
    ({ id, relation }) => [id, relation] as const,
  )
const press = (change: typeof suspendTemplate, person: TestPerson, { templateId }: PublishedTemplate) =>
  change(it.work, trust.actor(person), { templateId, nonce: randomUUID(), reason: anyReason })

describe('the closest templates', () => {
  test('are looked for in all clinics, whoever asks', async () => {
    const inKir = await publishedTemplate(db.database, trust, { clinic: 'KIR' })
    await publishedTemplate(db.database, trust, { clinic: 'VC', text: parking })
    expect(await found()).toEqual([[inKir.templateId, 'duplicate']])
    const proposalId = await on.preview('staff')
    const view = await showProposal(it.work, trust.actor('staff'), { proposalId })
    expect(view.closest).toMatchObject([
      { id: inKir.templateId, name: inKir.name, clinicName: 'Kirurgisk klinikk', relation: 'duplicate' },
    ])
  })

  test('never come from another trust', async () => {
    const other = await buildTrust(db.database)
    await publishedTemplate(db.database, other)
    expect(await found()).toEqual([])
  })

  test('leave out the template that a proposal changes', async () => {
    const { templateId } = await publishedTemplate(db.database, trust)
    expect(await found(appointmentText, templateId)).toEqual([])
  })

  test('are five at most', async () => {
    for (let turn = 0; turn < 7; turn++) await publishedTemplate(db.database, trust)
    expect(await found()).toHaveLength(5)
  })

  test('follow publishing, suspending, resuming and retiring, though the clock stands still', async () => {
    expect(await found()).toEqual([])
    const first = await publishedTemplate(db.database, trust)
    expect(await found()).toEqual([[first.templateId, 'duplicate']])
    const second = await publishedTemplate(db.database, trust, { clinic: 'KIR' })
    expect((await found()).map(([id]) => id).sort()).toEqual([first.templateId, second.templateId].sort())
    await press(suspendTemplate, 'clinicAdmin', first)
    expect((await found()).map(([id]) => id)).toEqual([second.templateId])
    await press(resumeTemplate, 'ehealth', first)
    await press(suspendTemplate, 'kirAdmin', second)
    expect((await found()).map(([id]) => id)).toEqual([first.templateId])
    await press(retireTemplate, 'clinicAdmin', first)
    expect(await found()).toEqual([])
  })

  test('follow a new version and an adoption', async () => {
    const template = await publishedTemplate(db.database, trust, { clinic: 'KIR', title: 'Parkering' })
    expect(await found(parking)).toEqual([])
    const change = await on.preview(
      'dho',
      { unitId: trust.clinics.KIR.unitId, title: 'Parkering', text: parking },
      { templateId: template.templateId },
    )
    await on.file('dho', change)
    await on.walk(change, 'approved', { clinicReview: 'kirAdmin' })
    expect(await found(parking)).toEqual([[template.templateId, 'duplicate']])
    expect(await found()).toEqual([])
    const id = await on.filed('staff', { text: parking })
    await on.walk(id, 'ehealthReview')
    await on.decide('ehealth', id, 'close', { existingId: template.templateId })
    expect((await found(parking)).map(([one]) => one).sort()).toEqual(
      [template.templateId, await on.resultOf(id)].sort(),
    )
  })

  test('are the same for another process, whoever published', async () => {
    const other = openDatabase(db.url, { poolSize: 2 })
    try {
      expect(await found(appointmentText, null, other)).toEqual([])
      const { templateId } = await publishedTemplate(db.database, trust)
      expect(await found(appointmentText, null, other)).toEqual([[templateId, 'duplicate']])
    } finally {
      await other.close()
    }
  })
})
