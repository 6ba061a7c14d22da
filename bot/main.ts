import { startBot } from './compose.ts'
import type { Bot } from './compose.ts'
import { ConfigProblems, readConfig } from './config.ts'
import { demoKey } from './demo/data-key.ts'
import { firstPersonas } from './demo/personas.ts'
import type { PersonaKey } from './demo/personas.ts'
import { startPlaygrounds } from './demo/playground.ts'
import { seedHistory } from './demo/history.ts'
import { seedOldMessages } from './demo/old-messages.ts'
import { seedOpenProposals } from './demo/open-proposals.ts'
import { seedDemo } from './demo/seed.ts'
import { welcomeLines } from './demo/welcome.ts'
import { endOnFault } from './fall.ts'
import { createLog, quietConsole } from './log.ts'
import { openDatabase } from './store/database.ts'
import { openVault } from './store/hash-periods.ts'
import type { DataKey } from './store/vault.ts'
import { PostgresInUse, startPostgres } from './store/embedded.ts'
import { FolderUnusable } from './store/folder.ts'
import { MigrationRefused, migrate } from './store/migrate.ts'

const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`)

const complain = (lines: readonly string[]): void => void process.stderr.write(`${lines.join('\n')}\n`)

/** What is to be undone when the process ends, last first. */
const undo: (() => Promise<void>)[] = []
let ending: Promise<never> | undefined

const undoAll = async (): Promise<void> => {
  for (const step of undo.toReversed()) await step().catch(() => undefined)
}

const end = (code: number): Promise<never> =>
  (ending ??= (async () => {
    await undoAll()
    process.exit(code)
  })())

const run = async (): Promise<void> => {
  const config = readConfig(process.env)
  // In the demo a person reads the terminal, and it is for the addresses.
  const log = createLog({ level: config.demo ? 'warn' : config.logLevel, readable: config.demo })
  quietConsole(log)
  endOnFault(log, end)
  process.on('SIGINT', () => void end(0))
  process.on('SIGTERM', () => void end(0))

  let databaseUrl = config.databaseUrl
  if (databaseUrl === null) {
    const postgres = await startPostgres({ folder: config.dataDir })
    undo.push(() => postgres.stop())
    databaseUrl = postgres.url
  }
  const applied = await migrate(databaseUrl)
  if (applied.length > 0) log.info('database.migrated', { count: applied.length })
  const keys = config.dataKeys ?? [demoKey(config.dataDir)]
  if (config.demo) await loadDemo(databaseUrl, keys)

  const bot: Bot = await startBot({ config, log, databaseUrl, keys })
  undo.push(() => bot.stop())
  log.info('bot.started', { port: bot.port, mode: config.auth.kind })
  if (config.auth.kind === 'anonymous' && !config.demo) log.warn('bot.anonymous', { port: bot.port })
  if (!config.demo) return

  const playgrounds = await startPlaygrounds({
    botUrl: `http://127.0.0.1:${bot.port}/api/messages`,
    personas: firstPersonas,
    dataFolder: config.dataDir,
    ports: wantedPorts(),
  })
  undo.push(() => playgrounds.stop())
  // Ctrl-C that soon has ended the Playgrounds, too: nothing to announce.
  if (ending === undefined) say(welcomeLines(bot, playgrounds))
}

/** Fills an empty database with the demo, its past included. */
const loadDemo = async (
  databaseUrl: string,
  [key, ...older]: readonly [DataKey, ...DataKey[]],
): Promise<void> => {
  const database = openDatabase(databaseUrl, { poolSize: 1 })
  const now = new Date()
  try {
    if (await seedDemo(database, now)) {
      const vault = await openVault(database, now, key, older)
      await seedOldMessages(database, vault, now)
      await seedHistory(database, vault, now)
      await seedOpenProposals(database, now)
    }
  } finally {
    await database.close()
  }
}

/** For tests beside a demo that runs: the port of the first Playground, the others follow. */
const wantedPorts = (): Partial<Record<PersonaKey, number>> => {
  const first = Number(process.env['MALVAKT_DEMO_FIRST_PORT'])
  return first > 0 ? Object.fromEntries(firstPersonas.map((one, index) => [one.key, first + index])) : {}
}

/** What an operator reads when the start fails; null where only the log can tell. */
const reasonOf = (error: unknown): string | null => {
  if (error instanceof PostgresInUse || error instanceof MigrationRefused || error instanceof FolderUnusable)
    return error.message
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return 'The port is taken by another process: is the bot already running? Set PORT to use another one.'
  if (code === 'ECONNREFUSED') return 'The database does not answer. Check DATABASE_URL.'
  return null
}

/**
 * Ends by having nothing left to do. `process.exit` this soon after the start can wait for ever for V8, which is
 * still compiling WebAssembly (the type stripper, Prisma), so it is only the net for what does not let go.
 */
const leave = (code: number): void => {
  process.exitCode = code
  setTimeout(() => process.exit(code), 2_000).unref()
}

try {
  await run()
} catch (error) {
  if (error instanceof ConfigProblems) {
    complain(['The configuration cannot be used:', ...error.problems.map((line) => `  ${line}`)])
    leave(2)
  } else {
    const reason = reasonOf(error)
    // An error's words can hold a row, or an address with its password.
    if (reason === null) createLog({ level: 'error' }).error('start.failed', {}, error)
    complain([reason ?? 'The start failed; the log tells the kind of error.'])
    await undoAll()
    leave(1)
  }
}
