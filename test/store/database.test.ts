import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openDatabase } from '../../bot/store/database.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

describe('the database', () => {
  let own: TestDatabase
  beforeAll(async () => {
    own = await testDatabase()
  })
  afterAll(() => own.close())

  test('survives that the server ends its sessions', async () => {
    const lost: Error[] = []
    const database = openDatabase(own.url, { onConnectionLost: (error) => lost.push(error) })
    await database.prisma.$queryRaw`select 1`
    await own.database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    )
    for (let attempt = 0; attempt < 100 && lost.length === 0; attempt++)
      await new Promise((resolve) => setTimeout(resolve, 20))
    expect(lost).toHaveLength(1)
    expect(await database.prisma.$queryRaw`select 1 as one`).toEqual([{ one: 1 }])
    await database.close()
  })

  test('gives up on a statement that takes too long', async () => {
    const database = openDatabase(own.url, { statementTimeout: 50 })
    await expect(database.pool.query('select pg_sleep(5)')).rejects.toMatchObject({ code: '57014' })
    await database.close()
  })

  test('reads the hour of a timestamptz as it was written, whatever zone the server is in', async () => {
    await own.database.pool.query(
      `do $$ begin execute format('alter database %I set timezone to ''Asia/Tokyo''', current_database()); end $$`,
    )
    const database = openDatabase(own.url)
    expect(await database.prisma.$queryRaw`select timestamptz '2026-03-01T12:00:00Z' as at`).toEqual([
      { at: new Date('2026-03-01T12:00:00Z') },
    ])
    await database.close()
  })

  test('names itself to the server', async () => {
    expect((await own.database.pool.query('show application_name')).rows).toEqual([
      { application_name: 'malvakt' },
    ])
  })

  test('may be closed twice', async () => {
    const database = openDatabase(own.url)
    await database.close()
    await expect(database.close()).resolves.toBeUndefined()
  })
})
