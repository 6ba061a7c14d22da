import { auditRoutes, drawEvidence } from './teams/routes/audit.ts'
import { demoBot } from './demo/personas.ts'
import type { MailNotice } from './domain/mailbox.ts'
import { chatLink } from './domain/teams-link.ts'
import { createCapture } from './mail/capture.ts'
import { createSmtpMailer } from './mail/smtp.ts'
import { commandWord } from '../cards/help.ts'
import { mailOf } from '../cards/mail.ts'
import { wordsOf } from '../cards/text/words.ts'
import { consentRoutes } from './teams/routes/consent.ts'
import { deletionRoutes, drawCertificate, drawChecks, drawDeletion } from './teams/routes/deletions.ts'
import { drawInvitation, peopleRoutes } from './teams/routes/people.ts'
import { drawProposal, drawAllow, proposalRoutes } from './teams/routes/proposals.ts'
import { drawLeaver, drawOrder, leaderRoutes } from './teams/routes/leaders.ts'
import { mailboxRoutes } from './teams/routes/mailboxes.ts'
import { drawQueue, taskRoutes } from './teams/routes/tasks.ts'
import { clinicRoutes } from './teams/routes/clinics.ts'
import { drawValue, valueRoutes } from './teams/routes/values.ts'
import { drawTemplateNotice, templateRoutes } from './teams/routes/templates.ts'
import { drawReview, reviewRoutes } from './teams/routes/reviews.ts'
import { drawImport, importRoutes } from './teams/routes/import.ts'
import { helpRoutes } from './teams/routes/help.ts'
import { insightRoutes } from './teams/routes/insight.ts'
import { selfRoutes } from './teams/routes/self.ts'
import {
  drawDeviation,
  drawDraft,
  drawLimit,
  drawMessage,
  drawNext,
  drawReply,
  sendingRoutes,
} from './teams/routes/sending.ts'
import type { Config } from './config.ts'
import { createDemoDirectory } from './demo/directory.ts'
import { createDirectory } from './directory/directory.ts'
import { reportRoutes } from './http/delivery-reports.ts'
import { downloadRoutes } from './http/downloads.ts'
import { sheetUploadRoutes } from './http/sheet-upload.ts'
import { healthRoutes } from './http/health.ts'
import { mailRoutes } from './http/mail.ts'
import { phoneRoutes } from './http/phone.ts'
import { replyRoutes, takeReplies } from './http/replies.ts'
import { createServer } from './http/server.ts'
import { tabHostOf, tabRoutes } from './http/tab.ts'
import { createDeletions } from './jobs/deletions.ts'
import { createDepartures } from './jobs/departures.ts'
import { createOutbox } from './jobs/outbox.ts'
import { createReconciler } from './jobs/reconciler.ts'
import { startJobs } from './jobs/runner.ts'
import { createCalendar } from './jobs/calendar.ts'
import { schedule } from './jobs/schedule.ts'
import { startSealer } from './jobs/sealer.ts'
import type { Log } from './log.ts'
import type { Clock, Directory, InboundReply } from './ports.ts'
import { withRate } from './sms/paced.ts'
import { createAsk } from './sms/http.ts'
import { createProvider } from './sms/provider.ts'
import { createSimulator } from './sms/simulator.ts'
import type { Simulator } from './sms/simulator.ts'
import { withTraining } from './sms/training.ts'
import { unconnected } from './sms/unconnected.ts'
import { createDemoRegister } from './demo/contact-register.ts'
import { createKrr } from './registers/krr.ts'
import { createDatabaseClock } from './store/database-clock.ts'
import { openDatabase } from './store/database.ts'
import { createBoss, createJobs, createQueues } from './store/jobs.ts'
import { openVault } from './store/hash-periods.ts'
import type { DataKey } from './store/vault.ts'
import { createAdapter } from './teams/adapter.ts'
import type { AdapterOverrides } from './teams/adapter.ts'
import { createBot, errorText } from './teams/bot.ts'
import { createNotifier } from './teams/notifier.ts'
import { createRouter } from './teams/router.ts'
import type { Route } from './teams/router.ts'
import { deliverMails } from './usecases/deliver-mails.ts'
import { recordReply } from './usecases/record-reply.ts'
import { isReportOnOurs, recordReport } from './usecases/record-report.ts'
import type { Work } from './usecases/use-case.ts'

// A burst of some batches, then five hundred a second: no single list takes a provider for itself.
const providerRate = { size: 5_000, rate: 500 }

/** Every verb's one row. */
export const routes: readonly Route[] = [
  ...selfRoutes,
  ...helpRoutes,
  ...proposalRoutes,
  ...taskRoutes,
  ...leaderRoutes,
  ...mailboxRoutes,
  ...templateRoutes,
  ...importRoutes,
  ...valueRoutes,
  ...clinicRoutes,
  ...sendingRoutes,
  ...consentRoutes,
  ...auditRoutes,
  ...reviewRoutes,
  ...deletionRoutes,
  ...insightRoutes,
  ...peopleRoutes,
]

/** What the bot is made of besides its configuration. */
export interface Parts {
  config: Config
  log: Log
  /** Address of a migrated database. */
  databaseUrl: string
  /** The first seals, all open. */
  keys: readonly [DataKey, ...DataKey[]]
  clock?: Clock
  /** For tests: another provider than the configured one, addresses on loopback. */
  simulator?: Simulator
  directory?: Directory
  overrides?: AdapterOverrides
}

/** A bot that serves. */
export interface Bot {
  work: Work
  simulator: Simulator
  /** The port that it listens on. */
  port: number
  /** Takes no more calls, finishes what is under way, closes the database. */
  stop: () => Promise<void>
}

/** Asks for Entra's keys, through the proxy of the environment. */
const askForKeys = (): ((url: string) => Promise<Response>) => {
  const ask = createAsk({ timeoutMs: 3_000, environment: process.env })
  return async (url) => {
    const exchange = await ask({ method: 'GET', url })
    if (exchange.kind !== 'answered') throw new Error('the keys cannot be had')
    return new Response(exchange.text, { status: exchange.status })
  }
}

/** Joins the parts by hand and starts to serve. */
export const startBot = async (parts: Parts): Promise<Bot> => {
  const { config, log } = parts
  const database = openDatabase(parts.databaseUrl, {
    poolSize: 16,
    onConnectionLost: (error) => log.warn('database.connection_lost', {}, error),
  })
  const shared = createDatabaseClock(database)
  const clock = parts.clock ?? shared.now
  let told = 0
  const keepTime = async () => {
    const ahead = await shared.compare()
    if (ahead !== told) log.warn('clock.apart', { durationMs: ahead })
    told = ahead
  }
  if (parts.clock === undefined) await keepTime()
  const boss = createBoss(parts.databaseUrl, (error) => log.error('jobs.failed', {}, error))
  await boss.start()
  await createQueues(boss)
  const [key, ...older] = parts.keys
  const tab = tabHostOf(config)
  const real = parts.simulator === undefined && config.provider !== 'simulator' ? config.provider : null
  // Outside of the demo a simulator is for training alone.
  const pretends = real === null && (config.demo || parts.simulator !== undefined)
  const work: Work = {
    database,
    clock,
    jobs: createJobs(boss),
    vault: await openVault(database, clock(), key, older),
    publicUrl: config.publicUrl ?? '',
    ...(tab === null ? {} : { tab }),
    ...(real === null && !pretends ? { trainingOnly: true } : {}),
    directory:
      parts.directory ?? (config.demo ? createDemoDirectory() : createDirectory(config.directory, clock)),
    ...(config.contactRegister !== null
      ? {
          contacts: createKrr(config.contactRegister, {
            ask: createAsk({ timeoutMs: 8_000, environment: process.env }),
            clock,
          }),
        }
      : config.demo
        ? { contacts: createDemoRegister(clock) }
        : {}),
  }

  const simulator = parts.simulator ?? createSimulator(clock)
  simulator.onReport(async (report) => {
    await recordReport(work, report)
  })
  const provider = real !== null ? createProvider(real, clock) : pretends ? simulator : unconnected

  if (work.trainingOnly === true) log.warn('provider.none')

  const router = createRouter(routes)
  const adapter = createAdapter({
    config,
    log,
    errorText,
    onTurn: createBot({ work, router, log }),
    ...(parts.overrides === undefined ? {} : { overrides: parts.overrides }),
  })
  const notifier = createNotifier({
    adapter,
    work,
    // A Playground shows any card as its own person's, so the demo waits until somebody has written.
    openChats: !config.loopbackServiceUrls,
    subjects: {
      invitation: drawInvitation,
      proposal: drawProposal,
      review: drawReview,
      evidence: drawEvidence,
      template: drawTemplateNotice,
      value: drawValue,
      allow: async (turn, id) => drawAllow(turn, id),
      message: drawMessage,
      draft: drawDraft,
      next: drawNext,
      deviation: drawDeviation,
      limit: drawLimit,
      reply: drawReply,
      queue: drawQueue,
      import: async (turn, id) => drawImport(turn, id),
      order: async (turn, id) => drawOrder(turn, id),
      leaver: async (turn, id) => drawLeaver(turn, id),
      deletion: drawDeletion,
      spotcheck: drawChecks,
      certificate: drawCertificate,
    },
  })
  const capture = config.demo ? createCapture(clock) : null
  const mailer = capture ?? (config.mail === null ? null : createSmtpMailer(config.mail))
  const chat = config.auth.kind === 'anonymous' ? demoBot.id : config.auth.appId
  const drawMail = (notice: MailNotice) => {
    const t = wordsOf(notice.language)
    return mailOf(t, notice, chatLink(chat, commandWord(t, 'queue')))
  }
  const sealer = startSealer({ database, clock, log })
  const outbox = createOutbox(work, notifier, log)
  const paced = real === null ? provider : withRate(provider, providerRate, clock)
  const departures = createDepartures(work, withTraining(paced, simulator), log)
  const deletions = createDeletions(work, log)
  const { handlers, sweeps } = schedule(work, provider, outbox, departures, deletions)
  const jobs = await startJobs({
    boss,
    log,
    handlers,
    sweeps: {
      ...(parts.clock === undefined ? { clock: keepTime } : {}),
      calendar: createCalendar(boss, work),
      ...sweeps,
      reconcile: createReconciler(database, clock, log),
      ...(mailer === null
        ? {}
        : { mail: () => deliverMails(work, mailer, { draw: drawMail, early: config.demo }) }),
    },
  })
  const replies = {
    provider,
    log,
    record: (reply: InboundReply) => recordReply(work, provider.name, reply),
  }
  // Loaded in a demo alone: no other bot has a maker of tokens.
  const teams = config.demo ? await (await import('./demo/teams.ts')).createDemoTeams(clock) : null
  const server = createServer({
    config,
    log,
    localOnly: config.auth.kind === 'anonymous',
    receive: (authorization, body) => adapter.receive(authorization, body),
    routes: [
      ...downloadRoutes(work),
      ...sheetUploadRoutes(work),
      ...healthRoutes(config, () => database.prisma.$queryRaw`select 1`),
      ...(real === null
        ? []
        : [
            ...reportRoutes({
              provider,
              secret: real.reportsSecret,
              log,
              record: (report) => recordReport(work, report),
              isOurs: (report) => isReportOnOurs(work, report),
              takeReplies: (told) => takeReplies(replies, told),
            }),
            ...replyRoutes({ ...replies, secret: real.reportsSecret }),
          ]),
      ...(capture === null ? [] : mailRoutes(capture.mails)),
      ...(config.demo ? phoneRoutes(() => simulator.arrivals(), replies.record) : []),
      ...tabRoutes({ config, log, work, teams, getKeys: askForKeys() }),
      ...(teams?.routes ?? []),
    ],
  })
  const stop = async (): Promise<void> => {
    await server.close()
    simulator.stop()
    await jobs.stop()
    await departures.stop()
    await deletions.stop()
    await outbox.stop()
    await sealer.stop()
    await boss.stop({ graceful: false })
    await database.close()
  }
  // Where the port is taken, the rest must not go on against a database that is then stopped.
  const port = await server.listen().catch(async (error: unknown) => {
    await stop()
    throw error
  })
  // Known with the port, where it is not configured.
  if (config.publicUrl === null) work.publicUrl = `http://127.0.0.1:${port}`
  return { work, simulator, port, stop }
}
