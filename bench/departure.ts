import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { createDepartures } from '../bot/jobs/departures.ts'
import { startJobs } from '../bot/jobs/runner.ts'
import { startSealer } from '../bot/jobs/sealer.ts'
import { createLog } from '../bot/log.ts'
import type { SmsProvider } from '../bot/ports.ts'
import { createAsk } from '../bot/sms/http.ts'
import { createLinkCommon } from '../bot/sms/link-common.ts'
import { storeConfirmed } from '../bot/store/confirmed.ts'
import type { ConfirmedMessage } from '../bot/store/confirmed.ts'
import { createDirectory } from '../bot/directory/directory.ts'
import { openDatabase } from '../bot/store/database.ts'
import { removePostgres, startPostgres } from '../bot/store/embedded.ts'
import { createBoss, createJobs, createQueues } from '../bot/store/jobs.ts'
import { migrate } from '../bot/store/migrate.ts'
import { change } from '../bot/store/transaction.ts'
import { createVault } from '../bot/store/vault.ts'
import type { Work } from '../bot/usecases/use-case.ts'
import { appointmentText, buildTrust, confirmedMessage, publishedTemplate } from '../test/builders.ts'
import type { BenchRow } from './confirm.ts'
import type { Arrivals, ServerOrder } from './sms-server.ts'

/** How much is measured. */
export interface DeparturePlan {
  /** Messages that leave for a server that answers at once. */
  instant: number
  /** Batches for a server that takes 250 ms for each. */
  slowBatches: number
  /** Messages that are due one by one. */
  singles: number
}

const fullPlan: DeparturePlan = { instant: 20_000, slowBatches: 20, singles: 200 }
const batchSize = 500
const slowMs = 250
/** The time to stop a message, short here. */
const stopMs = 400

interface Gateway {
  provider: SmsProvider
  ask: (order: ServerOrder) => Promise<Arrivals>
  stop: () => Promise<unknown>
}

const startGateway = async (): Promise<Gateway> => {
  const worker = new Worker(new URL('sms-server.ts', import.meta.url))
  const answer = <T>() => new Promise<T>((resolve) => worker.once('message', resolve))
  const url = await answer<string>()
  return {
    provider: createLinkCommon(
      { url, user: 'bench', password: 'bench', platformId: '1', platformPartnerId: '1', gates: [] },
      createAsk({ timeoutMs: 30_000 }),
    ),
    ask: async (order) => {
      const told = answer<Arrivals>()
      worker.postMessage(order)
      return told
    },
    stop: () => worker.terminate(),
  }
}

const silent = createLog({ level: 'silent', stream: { write: () => undefined } })

const quantile = (values: readonly number[], q: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN
}

/**
 * Storing what was confirmed, and handing it over with everything on: consent, hours, decryption, history, audit
 * and the receipts that are to be redrawn, over HTTP to a gateway on loopback in a thread of its own.
 */
export const run = async (plan: DeparturePlan = fullPlan): Promise<BenchRow[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'malvakt-bench-'))
  const { url } = await startPostgres({ folder })
  await migrate(url)
  const database = openDatabase(url, { poolSize: 16, statementTimeout: 0 })
  const boss = createBoss(url, () => undefined)
  await boss.start()
  await createQueues(boss)
  const gateway = await startGateway()
  const directory = createDirectory(null, () => new Date())
  const vault = createVault({ id: 'bench', bytes: new Uint8Array(32).fill(9) })
  const work: Work = {
    database,
    vault,
    jobs: createJobs(boss),
    clock: () => new Date(),
    publicUrl: '',
    directory,
  }
  const trust = await buildTrust(database)
  const template = await publishedTemplate(database, trust)
  const text = appointmentText.replaceAll(/\{\w+\}/gu, '12.03.2026')
  const who = { ...trust.actor('staff'), clinicId: template.clinicId }
  const sealer = startSealer({ database, clock: work.clock, log: silent })

  const store = async (count: number, more: Partial<ConfirmedMessage> = {}) => {
    const messages = Array.from({ length: count }, (_, index) =>
      confirmedMessage(template, {
        recipient: `+4670174${String(605 + (index % 80)).padStart(4, '0')}`,
        text,
        values: { dato: '2026-03-12', kl: '09:30' },
        ...more,
      }),
    )
    return change(database, work.clock(), (tx) => storeConfirmed(tx, vault, who, messages))
  }
  const waitFor = async (state: 'accepted', count: number) => {
    while ((await database.prisma.message.count({ where: { state } })) < count) await sleep(20)
  }
  const depart = async (count: number): Promise<number> => {
    const before = await database.prisma.message.count({ where: { state: 'accepted' } })
    const departures = createDepartures(work, gateway.provider, silent, { limit: batchSize })
    const started = performance.now()
    departures.wake()
    await waitFor('accepted', before + count)
    const elapsed = performance.now() - started
    await departures.stop()
    return elapsed
  }

  try {
    await store(1000)
    await depart(1000)

    let started = performance.now()
    for (let stored = 0; stored < plan.instant; stored += 5000)
      await store(Math.min(5000, plan.instant - stored))
    const storing = performance.now() - started
    const instant = await depart(plan.instant)

    // The same batches, one after the other, by nothing but the provider's own call.
    await gateway.ask({ kind: 'delay', ms: slowMs })
    const bare = Array.from({ length: batchSize }, (_, index) => ({
      id: `bare-${index}`,
      recipient: `+4670174${String(605 + (index % 80)).padStart(4, '0')}`,
      senderText: 'SIVHF',
      text,
    }))
    started = performance.now()
    for (let batch = 0; batch < plan.slowBatches; batch++) await gateway.provider.batch?.handOver(bare)
    const loop = performance.now() - started
    await store(plan.slowBatches * batchSize)
    const slow = await depart(plan.slowBatches * batchSize)
    await gateway.ask({ kind: 'delay', ms: 0 })

    // One by one, each woken by its job, at the end of the time to stop it.
    const departures = createDepartures(work, gateway.provider, silent)
    const wake = () => {
      departures.wake()
      return Promise.resolve()
    }
    const nothing = () => Promise.resolve()
    const jobs = await startJobs({
      boss,
      log: silent,
      handlers: { deliver: wake, notify: nothing, expire: nothing, scheduled: nothing, delete: nothing },
      sweeps: {},
    })
    const due = new Map<string, number>()
    for (let index = 0; index < plan.singles; index++) {
      const departAfter = new Date(Date.now() + stopMs)
      await change(database, work.clock(), async (tx) => {
        const one = confirmedMessage(template, { text, departAfter })
        const { ids } = await storeConfirmed(tx, vault, who, [one])
        const messageId = ids[0] ?? ''
        due.set(messageId, departAfter.getTime())
        await work.jobs.put(tx, 'deliver', { messageId })
      })
      await sleep(15 + 20 * Math.random())
    }
    await sleep(stopMs + 1000)
    const { ids, times } = await gateway.ask({ kind: 'arrivals' })
    await jobs.stop()
    await departures.stop()
    const lates = ids.flatMap((id, index) => {
      const at = due.get(id)
      return at === undefined ? [] : [(times[index] ?? Number.NaN) - at]
    })
    if (lates.length !== plan.singles)
      throw new Error(`${plan.singles - lates.length} messages did not leave`)
    return [
      {
        name: 'confirmed messages stored, encrypted, 5,000 a call (5,000)',
        value: Math.round(plan.instant / (storing / 1000)),
        unit: 'messages/s',
      },
      {
        name: 'departure to an instant gateway (3,000)',
        value: Math.round(plan.instant / (instant / 1000)),
        unit: 'messages/s',
      },
      {
        name: `departure at ${slowMs} ms a batch, beside a bare loop (0.8)`,
        value: Math.round((loop / slow) * 100) / 100,
        unit: '×',
      },
      {
        name: 'single message after the end of its stop time, p95 (200)',
        value: Math.round(quantile(lates, 0.95)),
        unit: 'ms',
      },
    ]
  } finally {
    await sealer.stop()
    await boss.stop({ graceful: false })
    await gateway.stop()
    await database.close()
    await removePostgres(folder)
  }
}
