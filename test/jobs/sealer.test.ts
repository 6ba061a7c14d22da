import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startSealer } from '../../bot/jobs/sealer.ts'
import { createLog, silentLog } from '../../bot/log.ts'
import { verifyAudit } from '../../bot/store/audit.ts'
import { openDatabase } from '../../bot/store/database.ts'
import { recordEvents } from '../../bot/store/transaction.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

const clock = () => new Date()
const write = () =>
  recordEvents(db.database, clock(), [{ action: 'seed.loaded', personId: null, trustId: null }])

const until = async (holds: () => boolean | Promise<boolean>) => {
  for (let attempt = 0; attempt < 500; attempt++) {
    if (await holds()) return
    await sleep(10)
  }
  throw new Error('it did not happen within 5 s')
}

const logged = () => {
  const lines: string[] = []
  const log = createLog({ level: 'debug', stream: { write: (line) => void lines.push(line) } })
  const events = () => lines.map((line) => (JSON.parse(line) as { event: string }).event)
  return { log, events }
}

test('seals what is written, two bots side by side, and writes no block when nothing is new', async () => {
  const sealers = [1, 2].map(() => startSealer({ database: db.database, clock, log: silentLog, every: 5 }))
  await write()
  await until(async () => (await verifyAudit(db.database)).unsealed === 0)
  await sleep(50)
  await Promise.all(sealers.map((sealer) => sealer.stop()))
  expect(await verifyAudit(db.database)).toMatchObject({ ok: true, blocks: 1, events: 1 })
})

test('seals the last events when it is stopped, and nothing after that', async () => {
  const sealer = startSealer({ database: db.database, clock, log: silentLog, every: 60_000 })
  await write()
  await sealer.stop()
  expect(await verifyAudit(db.database)).toMatchObject({ ok: true, unsealed: 0 })
  await write()
  await sleep(20)
  expect(await verifyAudit(db.database)).toMatchObject({ ok: true, unsealed: 1 })
})

test('logs a failure once, tries again and tells when it is over', async () => {
  const { log, events } = logged()
  await db.database.pool.query('alter table audit_block rename to audit_block_away')
  const sealer = startSealer({ database: db.database, clock, log, every: 5 })
  await until(() => events().includes('sealer.failed'))
  await sleep(50)
  await db.database.pool.query('alter table audit_block_away rename to audit_block')
  await until(() => events().includes('sealer.recovered'))
  await sealer.stop()
  expect(events()).toEqual(['sealer.failed', 'sealer.recovered'])
})

test('stops while the database is away', async () => {
  const { log, events } = logged()
  const away = openDatabase('postgresql://nobody:nothing@127.0.0.1:1/none')
  const sealer = startSealer({ database: away, clock, log, every: 5 })
  await until(() => events().length > 0)
  await sealer.stop()
  expect(events()).toEqual(['sealer.failed'])
  await away.close()
})
