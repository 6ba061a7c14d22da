/**
 * The sending half of the bot as it is composed, in a process that the failure drill kills: jobs, departures, sweeps,
 * the door for delivery reports, the seal of the audit. Teams is left out, as it takes seconds to load.
 */
import { createServer } from '../../bot/http/server.ts'
import { reportRoutes } from '../../bot/http/delivery-reports.ts'
import { createDepartures } from '../../bot/jobs/departures.ts'
import { startJobs } from '../../bot/jobs/runner.ts'
import { startSealer } from '../../bot/jobs/sealer.ts'
import { createLog } from '../../bot/log.ts'
import { createAsk } from '../../bot/sms/http.ts'
import { createLinkCommon } from '../../bot/sms/link-common.ts'
import { createDirectory } from '../../bot/directory/directory.ts'
import { openDatabase } from '../../bot/store/database.ts'
import { createBoss, createJobs, createQueues } from '../../bot/store/jobs.ts'
import { createVault } from '../../bot/store/vault.ts'
import { settleLost } from '../../bot/usecases/deliver-messages.ts'
import { isReportOnOurs, recordReport } from '../../bot/usecases/record-report.ts'
import type { Work } from '../../bot/usecases/use-case.ts'

/** What the bot of the drill is told by its environment, as JSON. */
export interface DrillBot {
  databaseUrl: string
  gatewayUrl: string
  port: number
  secret: string
  /** Messages in a claim. */
  batch: number
}

/** The key of the drill: nothing in it is anybody's. */
export const drillKey = { id: 'drill', bytes: new Uint8Array(32).fill(5) }

const start = async (told: DrillBot): Promise<void> => {
  const log = createLog({ level: 'error' })
  const database = openDatabase(told.databaseUrl, { poolSize: 10, onConnectionLost: () => undefined })
  const boss = createBoss(told.databaseUrl, () => undefined)
  await boss.start()
  await createQueues(boss)
  const clock = () => new Date()
  const work: Work = {
    database,
    clock,
    jobs: createJobs(boss),
    vault: createVault(drillKey),
    publicUrl: '',
    directory: createDirectory(null, clock),
  }
  const provider = createLinkCommon(
    {
      url: told.gatewayUrl,
      user: 'drill',
      password: 'drill',
      platformId: '1',
      platformPartnerId: '1',
      gates: [],
    },
    createAsk({ timeoutMs: 1_500, connectMs: 1_000 }),
  )
  // A restart of the server is part of the drill: what fails by it is found again by the sweeps.
  const quiet = { ...log, error: () => undefined, warn: () => undefined }
  const departures = createDepartures(work, provider, quiet, {
    limit: told.batch,
    lanes: 1,
    retries: { tries: 48, longest: 1_000 },
  })
  const wake = () => {
    departures.wake()
    return Promise.resolve()
  }
  const nothing = () => Promise.resolve()
  startSealer({ database, clock, log: quiet })
  await startJobs({
    boss,
    log: quiet,
    handlers: { deliver: wake, notify: nothing, expire: nothing, scheduled: nothing, delete: nothing },
    sweeps: {
      deliver: async () => {
        await settleLost(work, 4_000)
        await wake()
      },
    },
    sweepEvery: 500,
  })
  const server = createServer({
    config: { host: '127.0.0.1', port: told.port },
    log: quiet,
    receive: () => Promise.resolve({ status: 404 }),
    routes: reportRoutes({
      provider,
      secret: told.secret,
      log: quiet,
      record: (report) => recordReport(work, report),
      isOurs: (report) => isReportOnOurs(work, report),
    }),
  })
  await server.listen()
  process.send?.('ready')
}

const told = process.env['MALVAKT_TEST_DRILL']
if (told !== undefined && process.send !== undefined) {
  process.on('disconnect', () => process.exit(0))
  await start(JSON.parse(told) as DrillBot)
}
