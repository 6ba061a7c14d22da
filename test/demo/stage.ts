import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { startBot } from '../../bot/compose.ts'
import type { Bot } from '../../bot/compose.ts'
import { readConfig } from '../../bot/config.ts'
import { demoKey } from '../../bot/demo/data-key.ts'
import { persona } from '../../bot/demo/personas.ts'
import type { PersonaKey } from '../../bot/demo/personas.ts'
import { startPlaygrounds } from '../../bot/demo/playground.ts'
import { seedDemo } from '../../bot/demo/seed.ts'
import { silentLog } from '../../bot/log.ts'
import { createSimulator } from '../../bot/sms/simulator.ts'
import { openDatabase } from '../../bot/store/database.ts'
import { launchBrowser, openPlayground } from '../browser.ts'

// A Tuesday, 10:00 in Oslo: at night and on holidays messages wait for the morning.
const beginning = Date.parse('2026-03-10T09:00:00Z')

/** The demo with a browser before it: a bot, a Playground for each person, and a page for each. */
export interface Stage {
  /** The address of the bot, without a slash at its end. */
  url: string
  browser: Browser
  bot: Bot
  /** Opens the person's Teams; a Playground loses what is sent to a page that is not open. */
  open: (key: PersonaKey, look?: { width?: number; scale?: number }) => Promise<Page>
  close: () => Promise<void>
}

/**
 * Seeds a migrated, empty database with the demo and starts all of it on 127.0.0.1. `firstPort` is the port of
 * the first person's Playground, the others follow. For the bot it is 10 March 2026, 10:00, to begin with.
 */
export const startStage = async (
  databaseUrl: string,
  keys: readonly PersonaKey[],
  firstPort: number,
): Promise<Stage> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'malvakt-stage-'))
  const ahead = beginning - Date.now()
  const clock = () => new Date(Date.now() + ahead)
  const seeding = openDatabase(databaseUrl, { poolSize: 1 })
  await seedDemo(seeding, clock())
  // Nobody watches for a quarter of a minute whether a message is stopped again.
  await seeding.prisma.trust.updateMany({ data: { stopSeconds: 1 } })
  await seeding.close()
  const bot = await startBot({
    config: { ...readConfig({}), port: 0, logLevel: 'silent' },
    log: silentLog,
    databaseUrl,
    keys: [demoKey(folder)],
    clock,
    simulator: createSimulator(clock, { sent: 200, delivered: 500 }),
  })
  const url = `http://127.0.0.1:${bot.port}`
  const people = keys.flatMap((key) => persona(key) ?? [])
  const [playgrounds, browser] = await Promise.all([
    startPlaygrounds({
      botUrl: `${url}/api/messages`,
      personas: people,
      dataFolder: folder,
      ports: Object.fromEntries(people.map((one, index) => [one.key, firstPort + index])),
    }),
    launchBrowser(),
  ])
  return {
    url,
    browser,
    bot,
    open: (key, look = {}) => {
      const address = playgrounds.addresses.find((one) => one.persona.key === key)
      if (address === undefined) throw new Error(`${key} has no Playground`)
      return openPlayground(browser, address.url, look)
    },
    close: async () => {
      await browser.close()
      await playgrounds.stop()
      await bot.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
