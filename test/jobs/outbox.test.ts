import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createOutbox } from '../../bot/jobs/outbox.ts'
import { createLog, silentLog } from '../../bot/log.ts'
import type { Notifier, Posted } from '../../bot/ports.ts'
import { putNotices } from '../../bot/store/notices.ts'
import { change } from '../../bot/store/transaction.ts'
import type { Work } from '../../bot/usecases/use-case.ts'
import { buildTrust, testWork } from '../builders.ts'
import type { TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
let at: TestWork
let trust: TestTrust
let work: Work
beforeAll(async () => {
  db = await testDatabase()
  at = await testWork(db.url, db.database)
  trust = await buildTrust(db.database)
  work = { ...at.work, clock: () => new Date() }
})
afterAll(async () => {
  await at.close()
  await db.close()
})
beforeEach(async () => {
  await db.database.prisma.notice.deleteMany()
})

const ask = (subject: string) =>
  change(db.database, new Date(), async (tx) => {
    await putNotices(tx, work.jobs, subject, [{ personId: trust.actor('ehealth').personId, alert: true }])
    tx.record({ action: 'proposal.filed', personId: null, trustId: trust.trustId })
  })

const recorder = (
  answer: () => Posted | Promise<Posted> = () => ({ outcome: 'posted', activityId: '1' }),
) => {
  const shown: string[] = []
  const notifier: Notifier = {
    show: async (_actor, subject) => {
      shown.push(subject)
      return await answer()
    },
  }
  return { notifier, shown }
}

const until = async (holds: () => boolean) => {
  for (let attempt = 0; attempt < 500; attempt++) {
    if (holds()) return
    await sleep(10)
  }
  throw new Error('it did not happen within 5 s')
}

test('shows what is due when woken, and a wake during a run is not lost', async () => {
  const { notifier, shown } = recorder()
  const outbox = createOutbox(work, notifier, silentLog)
  await ask('proposal:a')
  outbox.wake()
  outbox.wake()
  await until(() => shown.length === 1)
  await ask('proposal:b')
  outbox.wake()
  await until(() => shown.length === 2)
  await outbox.stop()
  expect(shown).toEqual(['proposal:a', 'proposal:b'])
})

test('comes back by itself for what was put off', async () => {
  let turn = 0
  const { notifier, shown } = recorder(() =>
    turn++ === 0 ? { outcome: 'later' } : { outcome: 'posted', activityId: null },
  )
  const outbox = createOutbox(work, notifier, silentLog)
  await ask('proposal:a')
  const began = performance.now()
  outbox.wake()
  await until(() => shown.length === 2)
  expect(performance.now() - began).toBeGreaterThan(990)
  await outbox.stop()
})

test('logs a notice that cannot be shown, by its id', async () => {
  const lines: string[] = []
  const log = createLog({ level: 'debug', stream: { write: (line) => void lines.push(line) } })
  const { notifier } = recorder(() => Promise.reject(new Error('Kari Nordmann')))
  const outbox = createOutbox(work, notifier, log)
  await ask('proposal:a')
  outbox.wake()
  await until(() => lines.length > 0)
  await outbox.stop()
  const { id } = await db.database.prisma.notice.findFirstOrThrow()
  expect(JSON.parse(lines[0]!)).toMatchObject({ event: 'notice.faulty', noticeId: id })
  expect(lines.join('')).not.toContain('Nordmann')
})

test('stops after what is on its way, and shows nothing more', async () => {
  const { notifier, shown } = recorder(async () => {
    await sleep(100)
    return { outcome: 'posted', activityId: '1' }
  })
  const outbox = createOutbox(work, notifier, silentLog)
  await ask('proposal:a')
  await ask('proposal:b')
  outbox.wake()
  await until(() => shown.length === 1)
  await outbox.stop()
  outbox.wake()
  await sleep(150)
  expect(shown).toEqual(['proposal:a'])
  expect(await db.database.prisma.notice.count({ where: { state: 'sent' } })).toBe(1)
})
