import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { testDatabase } from '../postgres.ts'

test('a connection that is lost between two statements fails the next one, and nothing else', async () => {
  const { database, close } = await testDatabase()
  const client = await database.pool.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  await database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  // Without a listener the process would end here.
  await sleep(200)
  expect(client.listenerCount('error')).toBeGreaterThan(0)
  await expect(client.query('select 1')).rejects.toThrow()
  client.release(true)
  await expect(database.pool.query('select 1')).resolves.toMatchObject({ rowCount: 1 })
  await close()
})
