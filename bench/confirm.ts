import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import type { Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import restify from 'restify'
import { readConfig } from '../bot/config.ts'
import { createServer } from '../bot/http/server.ts'
import { createLog } from '../bot/log.ts'
import { startSealer } from '../bot/jobs/sealer.ts'
import { createDirectory } from '../bot/directory/directory.ts'
import { openDatabase } from '../bot/store/database.ts'
import type { Database } from '../bot/store/database.ts'
import { createDraft } from '../bot/store/drafts.ts'
import { removePostgres, startPostgres } from '../bot/store/embedded.ts'
import { createBoss, createJobs, createQueues } from '../bot/store/jobs.ts'
import { migrate } from '../bot/store/migrate.ts'
import { change } from '../bot/store/transaction.ts'
import { createVault } from '../bot/store/vault.ts'
import { createAdapter } from '../bot/teams/adapter.ts'
import { createBot, errorText } from '../bot/teams/bot.ts'
import { createRouter } from '../bot/teams/router.ts'
import { sendingRoutes } from '../bot/teams/routes/sending.ts'
import type { Work } from '../bot/usecases/use-case.ts'
import { appointmentText, buildTrust, patientNumber, publishedTemplate } from '../test/builders.ts'
import type { PublishedTemplate, TestTrust } from '../test/builders.ts'
import type { LoadOrder, LoadResult } from './load.ts'

/** One measured figure. */
export interface BenchRow {
  readonly name: string
  readonly value: number
  readonly unit: string
}

/** How much is measured. */
export interface ConfirmPlan {
  /** Messages in the two databases. */
  small: number
  large: number
  /** Rounds in which the three are measured in turn, so that whatever else the machine does hits all alike. */
  rounds: number
  /** Turns one after the other in a round. */
  single: number
  /** Turns in a round with 16 in flight. */
  crowd: number
}

const fullPlan: ConfirmPlan = { small: 1_000, large: 1_000_000, rounds: 6, single: 100, crowd: 300 }
const inFlight = 16

/** The calling side, in a thread of its own. */
export interface Load {
  connector: string
  run: (order: LoadOrder) => Promise<LoadResult>
  stop: () => Promise<unknown>
}

/** Starts the calling side. */
export const startLoad = async (): Promise<Load> => {
  const worker = new Worker(new URL('load.ts', import.meta.url))
  const answer = <T>() => new Promise<T>((resolve) => worker.once('message', resolve))
  const { connector } = await answer<{ connector: string }>()
  return {
    connector,
    run: async (order) => {
      const result = answer<LoadResult>()
      worker.postMessage(order)
      const done = await result
      if (done.failures.length > 0)
        throw new Error(`${done.failures.length} calls failed, the first: ${done.failures[0] ?? ''}`)
      return done
    },
    stop: () => worker.terminate(),
  }
}

const listening = async (server: HttpServer): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A bare bot of the SDK: restify, CloudAdapter, one message back through the connector. */
const startEcho = async (): Promise<{ url: string; stop: () => void }> => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
  const server = restify.createServer()
  server.use(restify.plugins.jsonBodyParser({ mapParams: false }))
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    await adapter.process(request as never, response as never, async (context) => {
      await context.sendActivity(`echo ${context.activity.text}`)
    })
  })
  const http = server.server as HttpServer
  const port = await listening(http)
  return { url: `http://127.0.0.1:${port}/api/messages`, stop: () => void server.close() }
}

/** Rows as old ones are: messages with nonce, draft, history and event each, spread over clinics and people. */
const fill = async (database: Database, trust: TestTrust, template: PublishedTemplate, count: number) => {
  const clinics = Object.values(trust.clinics).map(({ id }) => id)
  const { pool } = database
  await pool.query('set statement_timeout = 0; alter table message disable trigger message_live_seal')
  const chunk = 100_000
  for (let from = 0; from < count; from += chunk) {
    const until = Math.min(count, from + chunk)
    await pool.query(
      `with made as materialized (
         select uuidv7() as id, uuidv7() as nonce, uuidv7() as draft, i,
           ($1::uuid[])[1 + i % 4] as clinic,
           ('00000000-0000-4000-8000-' || lpad((i % 500)::text, 12, '0'))::uuid as person,
           now() - make_interval(secs => 2000000 - i) as at
         from generate_series($2::int, $3::int - 1) i
       ), messages as (
         insert into message (id, "clinicId", "personId", "templateId", "versionId", seal, "senderText",
           recipient, "recipientHash", text, segments, "consentSource", state, "stateSince", "confirmedAt",
           "activityId")
         select id, clinic, person, $4, $5, $6, 'SIVHF', decode(repeat(md5(i::text), 3), 'hex'),
           decode(md5((i % 50000)::text) || md5(i::text), 'hex'), decode(repeat(md5(i::text), 12), 'hex'),
           1, 'oral', 'delivered', at, at, 'activity-' || i
         from made
       ), history as (
         insert into message_transition ("messageId", "to", at) select id, 'queued', at from made
       ), nonces as (
         insert into nonce (id, "personId", verb, outcome, "outcomeId", "spentAt")
         select nonce, person, 'send.confirm', 'done', id, at from made
       ), drafts as (
         insert into draft (id, "personId", "clinicId", "templateId", "versionId", seal, state, nonce,
           "consentSource", "createdAt", "expiresAt", "activityId")
         select draft, person, clinic, $4, $5, $6, 'confirmed', nonce, 'oral', at, at, 'activity-' || i from made
       )
       insert into audit_event (at, "trustId", "clinicId", "personId", action, subject, outcome)
       select at, $7, clinic, person, 'message.confirmed', 'message:' || id, 'done' from made`,
      [clinics, from, until, template.templateId, template.versionId, template.seal, trust.trustId],
    )
  }
  await pool.query('alter table message enable trigger message_live_seal')
  await pool.query('vacuum (analyze)')
}

/** A bot that takes confirms over HTTP. */
export interface ConfirmBot {
  url: string
  work: Work
  trust: TestTrust
  template: PublishedTemplate
  stop: () => Promise<void>
}

/**
 * The bot as it is composed, with the seal of the audit running. Jobs are put and not taken: delivering is the
 * work of another process, or of another moment.
 */
export const startConfirmBot = async (databaseUrl: string, messages: number): Promise<ConfirmBot> => {
  await migrate(databaseUrl)
  const database = openDatabase(databaseUrl, { poolSize: 16, statementTimeout: 0 })
  const trust = await buildTrust(database)
  const template = await publishedTemplate(database, trust)
  await fill(database, trust, template, messages)
  const boss = createBoss(databaseUrl, () => undefined)
  await boss.start()
  await createQueues(boss)
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
  const log = createLog({ level: 'info', stream: { write: () => undefined } })
  const config = {
    ...readConfig({ MALVAKT_BOT_AUTH: 'anonymous', DATABASE_URL: databaseUrl }),
    port: 0,
    tenants: [trust.tenantId],
  }
  const adapter = createAdapter({
    config,
    log,
    errorText,
    onTurn: createBot({ work, router: createRouter(sendingRoutes), log }),
  })
  const server = createServer({
    config,
    log,
    receive: (authorization, body) => adapter.receive(authorization, body),
  })
  const port = await server.listen()
  const sealer = startSealer({ database, clock: work.clock, log })
  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    work,
    trust,
    template,
    stop: async () => {
      await server.close()
      await sealer.stop()
      await boss.stop({ graceful: false })
      await database.close()
    },
  }
}

const envelope = (connector: string, tenantId: string, objectId: string) => ({
  id: randomUUID(),
  timestamp: new Date().toISOString(),
  channelId: 'msteams',
  serviceUrl: connector,
  from: { id: `29:${objectId}`, aadObjectId: objectId, name: 'Tuva' },
  recipient: { id: '28:bot', name: 'Malvakt' },
  conversation: { id: `a:${objectId}`, conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
  locale: 'nb-NO',
})

const echoBodies = (connector: string, count: number): string[] =>
  Array.from({ length: count }, () =>
    JSON.stringify({ ...envelope(connector, randomUUID(), randomUUID()), type: 'message', text: 'hei' }),
  )

/** Presses of confirm buttons, each of a draft of its own that was previewed just now. */
export const confirmBodies = async (bot: ConfirmBot, connector: string, count: number): Promise<string[]> => {
  const { work, trust, template } = bot
  const actor = trust.actor('staff')
  const now = work.clock()
  const text = appointmentText.replaceAll(/\{\w+\}/gu, '12.03.2026')
  const bodies: string[] = []
  await change(work.database, now, async (tx) => {
    for (let index = 0; index < count; index++) {
      const activityId = randomUUID()
      const draft = await createDraft(
        tx,
        work.vault,
        {
          personId: actor.personId,
          clinicId: template.clinicId,
          templateId: template.templateId,
          versionId: template.versionId,
          seal: template.seal,
          expiresAt: new Date(now.getTime() + 300_000),
          activityId,
          consentSource: 'oral',
        },
        {
          typedNumber: patientNumber,
          recipient: patientNumber,
          values: { dato: '2026-03-12' },
          valueRevision: 0,
          text,
        },
      )
      bodies.push(
        JSON.stringify({
          ...envelope(connector, trust.tenantId, trust.objectId('staff')),
          type: 'invoke',
          name: 'adaptiveCard/action',
          replyToId: activityId,
          value: {
            action: {
              type: 'Action.Execute',
              verb: 'send.confirm',
              data: { draftId: draft.id, nonce: draft.nonce, digits: patientNumber.slice(-4) },
            },
          },
        }),
      )
    }
    tx.record({ action: 'seed.loaded', personId: null, trustId: trust.trustId })
  })
  return bodies
}

/** Throws unless each of so many presses became a message: a refusal would be measured as a confirm. */
export const requireConfirmed = async ({ work }: ConfirmBot, presses: number): Promise<void> => {
  const confirmed = await work.database.prisma.message.count({ where: { state: 'queued' } })
  if (confirmed !== presses) throw new Error(`of ${presses} presses ${confirmed} were confirmed`)
}

const quantile = (values: readonly number[], q: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** How often the tables that grow were read from end to end. */
const wholeReads = async (database: Database): Promise<number> => {
  const { rows } = await database.pool.query<{ count: string }>(
    `select coalesce(sum(seq_scan), 0) as count from pg_stat_user_tables
     where relname in ('message', 'message_transition', 'draft', 'nonce', 'audit_event')`,
  )
  return Number(rows[0]?.count ?? 0)
}

// The server counts reads when a session ends its transaction, and tells at most once a second.
const settled = () => new Promise((resolve) => setTimeout(resolve, 1_500))

/**
 * What a confirmed send costs beside a bare echo bot, and whether it costs more in a large database. Everything
 * over HTTP on loopback; the calling side runs in a thread of its own.
 */
export const run = async (plan: ConfirmPlan = fullPlan): Promise<BenchRow[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'malvakt-bench-'))
  const { url } = await startPostgres({ folder })
  const load = await startLoad()
  const echo = await startEcho()
  const bots: ConfirmBot[] = []
  try {
    const small = await startConfirmBot(url.replace(/\/malvakt$/u, '/small'), plan.small)
    bots.push(small)
    const large = await startConfirmBot(url.replace(/\/malvakt$/u, '/large'), plan.large)
    bots.push(large)
    const contenders = [
      {
        name: 'echo',
        url: echo.url,
        bodies: (count: number) => Promise.resolve(echoBodies(load.connector, count)),
      },
      {
        name: 'small',
        url: small.url,
        bodies: (count: number) => confirmBodies(small, load.connector, count),
      },
      {
        name: 'large',
        url: large.url,
        bodies: (count: number) => confirmBodies(large, load.connector, count),
      },
    ]
    const singles = new Map<string, number[]>()
    const crowds = new Map<string, number[]>()
    let readsBefore = 0
    for (let round = 0; round <= plan.rounds; round++) {
      // The first round warms everything up and is not counted.
      if (round === 1) {
        await settled()
        readsBefore = await wholeReads(large.work.database)
      }
      for (const { name, url: target, bodies } of contenders) {
        const one = await load.run({ url: target, bodies: await bodies(plan.single), inFlight: 1 })
        const many = await load.run({ url: target, bodies: await bodies(plan.crowd), inFlight })
        if (name === 'echo' && one.posted !== plan.single)
          throw new Error('the echo did not go through the connector')
        if (round === 0) continue
        singles.set(name, [...(singles.get(name) ?? []), ...one.latencies])
        crowds.set(name, [...(crowds.get(name) ?? []), plan.crowd / (many.elapsed / 1000)])
      }
    }
    await settled()
    for (const bot of bots) await requireConfirmed(bot, (plan.rounds + 1) * (plan.single + plan.crowd))
    const reads = (await wholeReads(large.work.database)) - readsBefore
    const p = (name: string, q: number) => rounded(quantile(singles.get(name) ?? [], q))
    const perSecond = (name: string) => Math.round(quantile(crowds.get(name) ?? [], 0.5))
    return [
      { name: 'echo turn, p50', value: p('echo', 0.5), unit: 'ms' },
      { name: 'echo turn, p99', value: p('echo', 0.99), unit: 'ms' },
      { name: 'echo, 16 in flight', value: perSecond('echo'), unit: 'turns/s' },
      { name: `confirm among ${plan.small} messages, p50`, value: p('small', 0.5), unit: 'ms' },
      { name: `confirm among ${plan.small} messages, p99`, value: p('small', 0.99), unit: 'ms' },
      {
        name: `confirm among ${plan.small} messages, 16 in flight`,
        value: perSecond('small'),
        unit: 'turns/s',
      },
      { name: `confirm among ${plan.large} messages, p50`, value: p('large', 0.5), unit: 'ms' },
      { name: `confirm among ${plan.large} messages, p99`, value: p('large', 0.99), unit: 'ms' },
      {
        name: `confirm among ${plan.large} messages, 16 in flight`,
        value: perSecond('large'),
        unit: 'turns/s',
      },
      {
        name: 'confirm p50 beside an echo (at most 6)',
        value: rounded(p('small', 0.5) / p('echo', 0.5)),
        unit: '×',
      },
      {
        name: 'confirm p50 large beside small (0.85 to 1.15)',
        value: rounded(p('large', 0.5) / p('small', 0.5)),
        unit: '×',
      },
      { name: 'tables read from end to end while confirming (0)', value: reads, unit: 'reads' },
    ]
  } finally {
    for (const bot of bots) await bot.stop()
    echo.stop()
    await load.stop()
    await removePostgres(folder)
  }
}
