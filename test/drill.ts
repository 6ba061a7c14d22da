/**
 * `npm run drill [--quick] [--seed <n>]`: sends messages through a gateway that misbehaves while the bot is killed and
 * PostgreSQL is restarted, and then compares, id by id, what the gateway accepted with what we know (XC-11, MU-21).
 * Exits 1 when a message was lost or doubled, or when too many are unknown.
 */
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { verifyAudit } from '../bot/store/audit.ts'
import { storeConfirmed } from '../bot/store/confirmed.ts'
import { openDatabase } from '../bot/store/database.ts'
import type { Database } from '../bot/store/database.ts'
import { removePostgres, startPostgres } from '../bot/store/embedded.ts'
import { createBoss, createQueues } from '../bot/store/jobs.ts'
import { migrate } from '../bot/store/migrate.ts'
import { reconcile } from '../bot/store/reconcile.ts'
import { freePort } from '../bot/store/server-process.ts'
import { change } from '../bot/store/transaction.ts'
import { createVault } from '../bot/store/vault.ts'
import { buildTrust, confirmedMessage, publishedTemplate } from './builders.ts'
import { drillKey } from './drill/bot.ts'
import type { DrillBot } from './drill/bot.ts'
import type { GatewayCount, GatewayOrder } from './drill/gateway.ts'
import { seeded } from './drill/random.ts'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, seed: { type: 'string' } },
})
const quick = options.quick === true
const plan = quick
  ? { messages: 1_000, kills: 8, restarts: 1, batch: 5, within: 40_000 }
  : { messages: 10_000, kills: 50, restarts: 3, batch: 8, within: 300_000 }
const seed = options.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(options.seed)
const random = seeded(seed)
const started = performance.now()

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const seconds = () => ((performance.now() - started) / 1000).toFixed(1)

const children = new Set<ChildProcess>()
const child = (file: string, env: Record<string, string> = {}): ChildProcess => {
  const forked = fork(join(import.meta.dirname, 'drill', file), {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  children.add(forked)
  forked.once('exit', () => children.delete(forked))
  return forked
}

/** Kills with SIGKILL and resolves when the process is gone. */
const kill = async (one: ChildProcess): Promise<void> => {
  if (one.exitCode !== null || one.signalCode !== null) return
  one.kill('SIGKILL')
  await once(one, 'exit')
}

const told = async <T>(one: ChildProcess): Promise<T> => ((await once(one, 'message')) as [T])[0]

const openStates = async (database: Database): Promise<number> =>
  database.prisma.message.count({ where: { state: { in: ['queued', 'sending'] } } })

const play = async (folder: string): Promise<boolean> => {
  let postgres = await startPostgres({ folder, durable: false })
  const { url } = postgres
  await migrate(url)
  const boss = createBoss(url, () => undefined)
  await boss.start()
  await createQueues(boss)
  await boss.stop({ graceful: false })
  const database = openDatabase(url, { poolSize: 2 })
  const vault = createVault(drillKey)
  const trust = await buildTrust(database)
  const template = await publishedTemplate(database, trust)
  const secret = 'drill-secret-drill-secret-drill-secret'
  const port = await freePort()

  const gateway = child('gateway.ts')
  const order = (one: GatewayOrder) => gateway.send(one)
  order({ kind: 'start', seed, reportUrl: `http://127.0.0.1:${port}/reports/link-common`, secret })
  const gatewayPort = await told<number>(gateway)
  const count = async (): Promise<GatewayCount> => {
    order({ kind: 'count' })
    return told<GatewayCount>(gateway)
  }
  const settings: DrillBot = {
    databaseUrl: url,
    gatewayUrl: `http://127.0.0.1:${gatewayPort}`,
    port,
    secret,
    batch: plan.batch,
  }
  const startBot = () => child('bot.ts', { MALVAKT_TEST_DRILL: JSON.stringify(settings) })

  const store = (size: number) =>
    change(database, new Date(), (tx) =>
      storeConfirmed(
        tx,
        vault,
        { ...trust.actor('staff'), clinicId: template.clinicId },
        Array.from({ length: size }, (_, index) =>
          confirmedMessage(template, {
            recipient: `+4670174${String(605 + (index % 80)).padStart(4, '0')}`,
            // A gateway's batch shares its validity: some of the claim's calls wait for others.
            validUntil: new Date(Date.now() + (10 + (index % 3)) * 3_600_000),
          }),
        ),
      ),
    )
  const share = Math.ceil(plan.messages / (plan.kills + 1))
  let stored = 0
  const storeShare = async () => {
    const size = Math.min(share, plan.messages - stored)
    if (size > 0) await store(size)
    stored += size
  }

  for (let killed = 1; killed <= plan.kills; killed++) {
    await storeShare()
    const bot = startBot()
    // One in ten dies before it serves.
    if (random() < 0.1) await sleep(random() * 1_000)
    else {
      await Promise.race([told(bot), once(bot, 'exit')])
      await sleep(50 + random() * (quick ? 900 : 700))
    }
    if (killed % Math.ceil(plan.kills / (plan.restarts + 1)) === 0) {
      await postgres.stop()
      postgres = await startPostgres({ folder, durable: false })
      await sleep(random() * 300)
    }
    await kill(bot)
  }
  print(`${seconds()} s: ${plan.kills} kills, ${plan.restarts} restarts of PostgreSQL; draining`)

  order({ kind: 'calm' })
  while (stored < plan.messages) await storeShare()
  const bot = startBot()
  const deadline = performance.now() + plan.within * 2
  for (;;) {
    await sleep(200)
    const { waiting } = await count()
    if (waiting === 0 && (await openStates(database)) === 0) break
    if (performance.now() > deadline) break
  }
  const gatewayCount = await count()
  await kill(bot)
  const ours = new Map(
    (await database.prisma.message.findMany({ select: { id: true, state: true, code: true } })).map(
      (one) => [one.id, one] as const,
    ),
  )
  const account = await reconcile(database, new Date(), { whole: true })
  const audit = await verifyAudit(database)
  await database.close()
  await kill(gateway)
  await postgres.stop()

  const theirs = Object.entries(gatewayCount.accepted)
  const doubled = theirs.filter(([, times]) => times > 1).length
  const held = new Set(['accepted', 'sent', 'delivered', 'expired'])
  // Accepted and not known to us, said by us to be with the gateway and not there, or never come to an end.
  const strangers = theirs.filter(([id]) => !ours.has(id)).length
  const absent = [...ours.values()].filter(
    ({ id, state }) =>
      state === 'queued' ||
      state === 'sending' ||
      (held.has(state) && gatewayCount.accepted[id] === undefined),
  ).length
  const lost = strangers + absent + (plan.messages - ours.size)
  const wrong = theirs.filter(([id]) => ours.get(id)?.state !== gatewayCount.last[id]).length
  const unknown = [...ours.values()].filter((one) => one.state === 'unknown')
  const unexplained = unknown.filter(
    ({ code }) => !['interrupted', 'no_answer', 'connection_lost', 'http_500'].includes(code ?? ''),
  ).length
  const delivered = [...ours.values()].filter((one) => one.state === 'delivered').length

  print(`gateway: ${JSON.stringify(gatewayCount.misdeeds)}, ${gatewayCount.waiting} reports left`)
  print(`accepted  ${theirs.length}`)
  print(`delivered ${delivered}`)
  print(`failed    ${[...ours.values()].filter((one) => one.state === 'failed').length}`)
  print(`unknown   ${unknown.length} (at most ${plan.messages * 0.05})`)
  print(`lost      ${lost}`)
  print(`doubled   ${doubled}`)
  const late = performance.now() - started > plan.within
  // A figure and no fault: how fast the machine is says nothing of the messages.
  print(`${seconds()} s of ${plan.within / 1000}${late ? ', SLOW' : ''}`)
  const faults = [
    lost > 0 && `${lost} messages were lost`,
    doubled > 0 && `${doubled} messages were handed over twice`,
    wrong > 0 && `${wrong} accepted messages are not in the state of their last report`,
    unknown.length > plan.messages * 0.05 && `${unknown.length} messages are unknown`,
    unexplained > 0 && `${unexplained} messages are unknown outside a batch that was cut off`,
    gatewayCount.waiting > 0 && `${gatewayCount.waiting} reports were not taken`,
    !account.ok && `the account does not add up: ${account.confirmed} confirmed, ${account.total} there`,
    !audit.ok && 'the audit does not agree with its seals',
  ].filter((fault) => fault !== false)
  for (const fault of faults) print(`WRONG: ${fault}`)
  return faults.length === 0
}

print(`${plan.messages} messages, ${plan.kills} kills, seed ${seed}`)
const folder = mkdtempSync(join(tmpdir(), 'malvakt-drill-'))
let held = false
try {
  held = await play(folder)
} finally {
  for (const one of children) one.kill('SIGKILL')
  await removePostgres(folder)
}
process.exit(held ? 0 : 1)
