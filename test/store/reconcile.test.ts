import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createReconciler } from '../../bot/jobs/reconciler.ts'
import { createLog } from '../../bot/log.ts'
import type { Handover, SmsProvider } from '../../bot/ports.ts'
import { storeConfirmed } from '../../bot/store/confirmed.ts'
import { reconcile } from '../../bot/store/reconcile.ts'
import type { Account } from '../../bot/store/reconcile.ts'
import { sealAudit } from '../../bot/store/audit.ts'
import { change, recordEvents } from '../../bot/store/transaction.ts'
import { deliverDue } from '../../bot/usecases/deliver-messages.ts'
import { buildTrust, confirmedMessage, publishedTemplate, testWork } from '../builders.ts'
import type { PublishedTemplate, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const hour = 60 * 60 * 1000

describe('holding the messages against what was confirmed', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  let template: PublishedTemplate

  beforeEach(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
    trust = await buildTrust(db.database)
    template = await publishedTemplate(db.database, trust)
  })
  afterEach(async () => {
    await it.close()
    await db.close()
  })

  const store = (count: number, work = it.work) =>
    change(work.database, it.clock.now, (tx) =>
      storeConfirmed(
        tx,
        work.vault,
        { ...trust.actor('staff'), clinicId: template.clinicId },
        Array.from({ length: count }, () => confirmedMessage(template)),
      ),
    )
  const account = (): Promise<Account> => reconcile(db.database, it.clock.now)
  const provider: SmsProvider = {
    name: 'test',
    handOver: ({ id }): Promise<Handover> => Promise.resolve({ outcome: 'accepted', providerId: `p-${id}` }),
  }
  // Deleted behind the back of the product, as a mistaken hand in the database would.
  const erase = (where: string) => db.database.pool.query(`delete from message where ${where}`)

  test('adds up, by state', async () => {
    await store(7)
    await deliverDue(it.work, provider, { limit: 3 })
    expect(await account()).toMatchObject({
      ok: true,
      confirmed: 7,
      total: 7,
      states: { queued: 4, accepted: 3 },
    })
  })

  test('adds up at every moment, however much is under way', async () => {
    const done = { is: false }
    const busy = (async () => {
      for (let round = 0; round < 15; round++) {
        await Promise.all([store(20), store(20), deliverDue(it.work, provider, { limit: 10 })])
      }
      done.is = true
    })()
    const accounts: Account[] = []
    while (!done.is) accounts.push(await account())
    await busy
    expect(accounts.filter((one) => one.total !== one.confirmed || !one.ok)).toEqual([])
    expect(new Set(accounts.map((one) => one.total)).size).toBeGreaterThan(1)
    expect((await account()).total).toBe(600)
  })

  test('a batch that lost some rows is named, and so is one that lost all', async () => {
    const some = await store(5)
    const all = await store(4)
    await store(3)
    await erase(`id = '${some.ids[0] ?? ''}' or "batchId" = '${all.batchId}'`)
    const found = await account()
    expect(found).toMatchObject({ ok: false, confirmed: 12, total: 7 })
    expect(found.batches.toSorted((a, b) => b.confirmed - a.confirmed)).toEqual([
      { batchId: some.batchId, confirmed: 5, found: 4 },
      { batchId: all.batchId, confirmed: 4, found: 0 },
    ])
  })

  test('what stays where it ought not to stay is named with its state', async () => {
    const { ids } = await store(4)
    const [queued = '', sending = '', accepted = '', waiting = ''] = ids
    await db.database.pool.query(`update message set state = 'sending' where id = $1`, [sending])
    await db.database.pool.query(`update message set state = 'accepted' where id = $1`, [accepted])
    await db.database.pool.query(`update message set "departAfter" = $2 where id = $1`, [
      waiting,
      new Date(it.clock.now.getTime() + 80 * hour),
    ])
    expect((await account()).stuck).toEqual([])
    it.clock.forward(hour)
    expect((await account()).stuck.map(({ id, state }) => [id, state]).toSorted()).toEqual(
      [
        [queued, 'queued'],
        [sending, 'sending'],
      ].toSorted(),
    )
    it.clock.forward(73 * hour)
    const { ok, stuck } = await account()
    expect(ok).toBe(false)
    expect(stuck.map((one) => one.id).toSorted()).toEqual([queued, sending, accepted].toSorted())
  })

  test('the log gets the counts once an hour, and what does not add up with its id', async () => {
    const lines: { event: string; code?: string; count?: number; reference?: string }[] = []
    const log = createLog({
      level: 'info',
      stream: { write: (line) => void lines.push(JSON.parse(line) as (typeof lines)[number]) },
    })
    const sweep = createReconciler(db.database, it.work.clock, log)
    const { batchId } = await store(2)
    await sweep()
    await sweep()
    expect(lines).toMatchObject([{ event: 'messages.counted', code: 'queued', count: 2 }])
    await erase(`"batchId" = '${batchId}'`)
    it.clock.forward(hour)
    await sweep()
    expect(lines.slice(1)).toMatchObject([
      { event: 'batch.incomplete', reference: batchId, count: 2 },
      { event: 'messages.unaccounted', count: 2 },
    ])
  })

  // As a run deletes them: the rows, the count of their batch, and the event.
  const remove = ({ batchId, ids }: { batchId: string; ids: readonly string[] }) =>
    change(db.database, it.clock.now, async (tx) => {
      await tx.prisma.message.deleteMany({ where: { batchId } })
      await tx.prisma.deletedBatch.create({ data: { batchId, count: ids.length } })
      tx.record({
        action: 'message.deleted',
        personId: null,
        trustId: trust.trustId,
        detail: { count: ids.length },
      })
    })
  const quiet = createLog({ level: 'silent', stream: { write: () => undefined } })
  const sweep = async () => {
    await sealAudit(db.database, it.clock.now)
    await createReconciler(db.database, it.work.clock, quiet)()
  }
  const settlements = async () =>
    (
      await db.database.prisma.auditEvent.findMany({
        where: { action: 'message.settled' },
        orderBy: { id: 'asc' },
      })
    ).map(({ detail }) => detail as { before: string; confirmed: number; deleted: number })

  test('what is deleted and adds up is settled, up to the oldest message there is', async () => {
    await remove(await store(3))
    const kept = await store(2)
    await remove(await store(4))
    expect((await account()).next).toBeNull() // not sealed yet: an event before it may still be written
    await sweep()
    expect(await settlements()).toMatchObject([{ confirmed: 3, deleted: 3 }])
    expect(await account()).toMatchObject({ ok: true, confirmed: 9, settled: 3, deleted: 7, total: 2 })
    await remove(kept)
    await sweep()
    await sweep()
    expect((await settlements()).map(({ confirmed, deleted }) => [confirmed, deleted])).toEqual([
      [3, 3],
      [9, 9],
    ])
    expect(await account()).toMatchObject({ ok: true, confirmed: 9, settled: 9, deleted: 9, total: 0 })
    expect(await reconcile(db.database, it.clock.now, { whole: true })).toMatchObject({
      ok: true,
      confirmed: 9,
      settled: 0,
      deleted: 9,
      settledWrong: false,
    })
  })

  test('a batch that was lost is found from where the last account ended', async () => {
    await remove(await store(3))
    const lost = await store(2)
    await sweep()
    await erase(`"batchId" = '${lost.batchId}'`)
    expect(await account()).toMatchObject({
      ok: false,
      settled: 3,
      batches: [{ batchId: lost.batchId, confirmed: 2, found: 0 }],
      next: null,
    })
    // It stays told: nothing is settled past it.
    await remove(await store(5))
    await sweep()
    expect(await settlements()).toHaveLength(1)
    expect((await account()).batches).toHaveLength(1)
  })

  test('events that are settled are not read again, and the whole tells of a settlement that nobody earned', async () => {
    const lost = await store(2)
    await erase(`"batchId" = '${lost.batchId}'`)
    await recordEvents(db.database, it.clock.now, [
      {
        action: 'message.settled',
        personId: null,
        trustId: null,
        detail: { before: '1000000', confirmed: 0, deleted: 0 },
      },
    ])
    expect(await account()).toMatchObject({ ok: true, confirmed: 0 })
    expect(await reconcile(db.database, it.clock.now, { whole: true })).toMatchObject({
      ok: false,
      settledWrong: true,
      batches: [{ batchId: lost.batchId, confirmed: 2, found: 0 }],
    })
  })
})
