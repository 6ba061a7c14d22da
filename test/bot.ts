import { startBot } from '../bot/compose.ts'
import type { Bot } from '../bot/compose.ts'
import { readConfig } from '../bot/config.ts'
import { persona } from '../bot/demo/personas.ts'
import type { PersonaKey } from '../bot/demo/personas.ts'
import { seedDemo } from '../bot/demo/seed.ts'
import { createLog } from '../bot/log.ts'
import type { Clock } from '../bot/ports.ts'
import { createSimulator } from '../bot/sms/simulator.ts'
import type { Simulator } from '../bot/sms/simulator.ts'
import { startConnector } from './connector.ts'
import type { Connector } from './connector.ts'
import { testDatabase } from './postgres.ts'
import type { TestDatabase } from './postgres.ts'
import { teamsClient } from './teams-client.ts'
import type { TeamsClient } from './teams-client.ts'

/** The whole bot over HTTP, with the demo's people, a connector on loopback and a simulated provider. */
export interface TestBot {
  bot: Bot
  url: string
  database: TestDatabase
  connector: Connector
  simulator: Simulator
  /** Everything that the bot wrote to its log. */
  logged: string[]
  client(key: PersonaKey): TeamsClient
  close(): Promise<void>
}

/** Starts it on a database of its own. */
export const startTestBot = async (clock: Clock = () => new Date()): Promise<TestBot> => {
  const database = await testDatabase()
  await seedDemo(database.database, clock())
  // What is confirmed is due at once.
  await database.database.prisma.trust.updateMany({ data: { stopSeconds: 0 } })
  const connector = await startConnector()
  const simulator = createSimulator(clock, { sent: 0, delivered: 0 })
  const logged: string[] = []
  const bot = await startBot({
    config: { ...readConfig({}), port: 0 },
    log: createLog({ level: 'debug', stream: { write: (line) => logged.push(line) } }),
    databaseUrl: database.url,
    keys: [{ id: 'test', bytes: new Uint8Array(32).fill(7) }],
    clock,
    simulator,
  })
  const url = `http://127.0.0.1:${bot.port}`
  return {
    bot,
    url,
    database,
    connector,
    simulator,
    logged,
    client: (key) => {
      const one = persona(key)
      if (one === undefined) throw new Error(`nobody is called ${key}`)
      return teamsClient(url, connector, one)
    },
    close: async () => {
      await bot.stop()
      await connector.close()
      await database.close()
    },
  }
}
