import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PgBoss } from 'pg-boss'
import { startJobs } from '../../bot/jobs/runner.ts'
import type { JobHandlers, RunnerOptions } from '../../bot/jobs/runner.ts'
import { createLog, silentLog } from '../../bot/log.ts'
import { createBoss, createJobs, createQueues } from '../../bot/store/jobs.ts'
import type { JobData, JobName } from '../../bot/store/jobs.ts'
import { change, newId } from '../../bot/store/transaction.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
let boss: PgBoss
beforeAll(async () => {
  db = await testDatabase()
  boss = createBoss(db.url, () => undefined)
  await boss.start()
  await createQueues(boss)
})
afterAll(async () => {
  await boss.stop({ graceful: false })
  await db.close()
})

const put = async <Name extends JobName>(name: Name, data: JobData[Name], fail = false) =>
  change(db.database, new Date(), async (tx) => {
    await createJobs(boss).put(tx, name, data)
    tx.record({ action: 'message.confirmed', personId: null, trustId: null })
    if (fail) throw new Error('rolled back')
  })

const nothing: JobHandlers = {
  deliver: () => Promise.resolve(),
  notify: () => Promise.resolve(),
  expire: () => Promise.resolve(),
  scheduled: () => Promise.resolve(),
  delete: () => Promise.resolve(),
}

const start = (more: Partial<RunnerOptions>) =>
  startJobs({ boss, log: silentLog, handlers: nothing, sweeps: {}, sweepEvery: 60_000, ...more })

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
  return { log, lines, events: () => lines.map((line) => (JSON.parse(line) as { event: string }).event) }
}

describe('jobs', () => {
  test('reach their handler, soon after the change that put them', async () => {
    const got: string[] = []
    const jobs = await start({
      handlers: {
        ...nothing,
        deliver: (all) => Promise.resolve(void got.push(...all.map((one) => one.messageId))),
      },
    })
    // Workers look once when they begin; from then on they are woken.
    await sleep(300)
    const messageId = newId()
    const began = performance.now()
    await put('deliver', { messageId })
    await until(() => got.length > 0)
    expect(got).toEqual([messageId])
    expect(performance.now() - began).toBeLessThan(1_500)
    await jobs.stop()
  })

  test('come from a change that was not rolled back', async () => {
    const got: string[] = []
    const jobs = await start({
      handlers: {
        ...nothing,
        deliver: (all) => Promise.resolve(void got.push(...all.map((one) => one.messageId))),
      },
    })
    await expect(put('deliver', { messageId: newId() }, true)).rejects.toThrow()
    const kept = newId()
    await put('deliver', { messageId: kept })
    await until(() => got.length > 0)
    expect(got).toEqual([kept])
    await jobs.stop()
  })

  test('that fail leave a code in the queue and in the log, and nothing of the message', async () => {
    const { log, lines, events } = logged()
    const secret = 'to 47 91 23 45 67: your appointment'
    const jobs = await start({
      log,
      handlers: {
        ...nothing,
        expire: () => Promise.reject(Object.assign(new Error(secret), { code: '23505', detail: secret })),
      },
    })
    const draftId = newId()
    await put('expire', { draftId })
    await until(() => events().includes('job.failed'))
    const failed = () =>
      db.database.pool.query<{ state: string; output: unknown; retry_count: number }>(
        `select state, output, retry_count from pgboss.job where data->>'draftId' = $1`,
        [draftId],
      )
    await until(async () => (await failed()).rows[0]?.state === 'failed')
    const { rows } = await failed()
    expect(rows[0]).toMatchObject({ state: 'failed', retry_count: 0, output: { message: '23505' } })
    expect(JSON.stringify(rows)).not.toMatch(/appointment|runner/)
    expect(lines.join('')).not.toContain('appointment')
    await jobs.stop()
  })
})

describe('sweeps', () => {
  test('run at the start and again, one after the other, and outlive a failure', async () => {
    const { log, events } = logged()
    const ran: string[] = []
    const jobs = await start({
      log,
      sweepEvery: 10,
      sweeps: {
        deliver: () => {
          ran.push('deliver')
          return Promise.reject(new Error('away'))
        },
        notify: () => Promise.resolve(ran.push('notify')),
      },
    })
    await until(() => ran.length >= 6)
    await jobs.stop()
    expect(ran.slice(0, 4)).toEqual(['deliver', 'notify', 'deliver', 'notify'])
    expect(events()).toContain('sweep.failed')
    const then = ran.length
    await sleep(50)
    expect(ran).toHaveLength(then)
  })
})

describe('stopping', () => {
  test('waits for what is under way, and takes no more', async () => {
    let begun = 0
    let ended = 0
    const jobs = await start({
      handlers: {
        ...nothing,
        deliver: async () => {
          begun += 1
          await sleep(200)
          ended += 1
        },
      },
    })
    await put('deliver', { messageId: newId() })
    await until(() => begun === 1)
    await jobs.stop()
    expect(ended).toBe(1)
    await put('deliver', { messageId: newId() })
    await sleep(200)
    expect(begun).toBe(1)
  })

  test('does not wait for ever', async () => {
    const { log, events } = logged()
    let release = () => {}
    let begun = false
    const jobs = await start({
      log,
      stopWithin: 50,
      handlers: {
        ...nothing,
        deliver: () => {
          begun = true
          return new Promise<void>((resolve) => (release = resolve))
        },
      },
    })
    await put('deliver', { messageId: newId() })
    await until(() => begun)
    await jobs.stop()
    expect(events()).toContain('jobs.unfinished')
    release()
  })
})
