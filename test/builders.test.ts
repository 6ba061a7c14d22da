import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findSheet } from '../bot/store/templates.ts'
import { change } from '../bot/store/transaction.ts'
import { buildTrust, publishedTemplate, testWork } from './builders.ts'
import type { TestWork } from './builders.ts'
import { testDatabase } from './postgres.ts'
import type { TestDatabase } from './postgres.ts'

describe('builders', () => {
  let db: TestDatabase
  let it: TestWork
  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  test('two trusts live in one database, and a published template has its row', async () => {
    const first = await buildTrust(db.database)
    const second = await buildTrust(db.database)
    const { name } = await publishedTemplate(db.database, second)
    const sheetOf = async (trustId: string) =>
      (await findSheet(db.database, { trustId, clinics: 'all' }, { page: 1 })).items.map((row) => row.name)
    expect(await sheetOf(first.trustId)).toEqual([])
    expect(await sheetOf(second.trustId)).toEqual([name])
    expect(second.actor('staff').memberships).toEqual([{ role: 'user', clinicId: second.clinics.MED.id }])
  })

  test('a job is put in the transaction of its change', async () => {
    await change(db.database, it.work.clock(), async (tx) => {
      await it.work.jobs.put(tx, 'deliver', { messageId: 'one' })
      tx.record({ action: 'seed.loaded', personId: null, trustId: null })
    })
    await change(db.database, it.work.clock(), async (tx) => {
      await it.work.jobs.put(tx, 'deliver', { messageId: 'two' })
      throw new Error('undone')
    }).catch(() => undefined)
    expect(await it.jobsIn('deliver')).toEqual([{ messageId: 'one' }])
  })
})
