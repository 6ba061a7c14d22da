import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createDepartures } from '../../bot/jobs/departures.ts'
import type { Departures } from '../../bot/jobs/departures.ts'
import { silentLog } from '../../bot/log.ts'
import type { Handover, SmsProvider } from '../../bot/ports.ts'
import { storeConfirmed } from '../../bot/store/confirmed.ts'
import { change } from '../../bot/store/transaction.ts'
import type { Work } from '../../bot/usecases/use-case.ts'
import { buildTrust, confirmedMessage, publishedTemplate, testWork } from '../builders.ts'
import type { PublishedTemplate, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const until = async (holds: () => boolean | Promise<boolean>) => {
  for (let attempt = 0; attempt < 500; attempt++) {
    if (await holds()) return
    await sleep(10)
  }
  throw new Error('it did not happen within 5 s')
}

describe('departures', () => {
  let db: TestDatabase
  let it: TestWork
  let work: Work
  let trust: TestTrust
  let template: PublishedTemplate
  let departures: Departures

  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
    // Real time: this is about when things happen.
    work = { ...it.work, clock: () => new Date() }
  })
  beforeEach(async () => {
    trust = await buildTrust(db.database)
    template = await publishedTemplate(db.database, trust)
  })
  afterEach(() => departures.stop())
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const store = async (count: number, departAfter: Date | null = null): Promise<string[]> => {
    const { ids } = await change(db.database, new Date(), (tx) =>
      storeConfirmed(
        tx,
        work.vault,
        { ...trust.actor('staff'), clinicId: template.clinicId },
        Array.from({ length: count }, () => confirmedMessage(template, { departAfter })),
      ),
    )
    return ids
  }
  const providerOf = (answer: () => Promise<Handover>) => {
    const handed: { id: string; at: number }[] = []
    const provider: SmsProvider = {
      name: 'test',
      handOver: ({ id }) => {
        handed.push({ id, at: Date.now() })
        return answer()
      },
    }
    return { provider, handed }
  }
  const accepted = (): Promise<Handover> => Promise.resolve({ outcome: 'accepted', providerId: 'p' })

  test('one wake hands over everything that is due, each message once', async () => {
    const { provider, handed } = providerOf(accepted)
    departures = createDepartures(work, provider, silentLog, { limit: 4 })
    const ids = await store(25)
    departures.wake()
    await until(() => handed.length >= 25)
    await departures.stop()
    expect(handed.map((one) => one.id).toSorted()).toEqual(ids.toSorted())
  })

  test('what is put off leaves by itself, soon after its moment and not before', async () => {
    const { provider, handed } = providerOf(accepted)
    departures = createDepartures(work, provider, silentLog)
    const moment = Date.now() + 700
    await store(1, new Date(moment))
    departures.wake()
    await until(() => handed.length === 1)
    expect(handed[0]?.at).toBeGreaterThanOrEqual(moment)
    expect((handed[0]?.at ?? Number.NaN) - moment).toBeLessThan(1_000)
  })

  test('a slow batch does not hold up what comes after it', async () => {
    let release: () => void = () => undefined
    const slow = new Promise<void>((resolve) => (release = resolve))
    let calls = 0
    const { provider, handed } = providerOf(async () => {
      calls += 1
      if (calls === 1) await slow
      return accepted()
    })
    departures = createDepartures(work, provider, silentLog)
    await store(1)
    departures.wake()
    await until(() => handed.length === 1)
    await store(1)
    departures.wake()
    await until(() => handed.length === 2)
    await store(1, new Date(Date.now() + 300))
    departures.wake()
    await until(() => handed.length === 3)
    release()
  })

  test('a provider that takes nothing is left in peace for a while', async () => {
    const { provider, handed } = providerOf(() =>
      Promise.resolve({ outcome: 'refused', code: 'throttled', again: true }),
    )
    departures = createDepartures(work, provider, silentLog, { limit: 2, lanes: 1 })
    await store(20)
    departures.wake()
    await until(() => handed.length === 2)
    departures.wake()
    await sleep(200)
    expect(handed).toHaveLength(2)
  })
})
