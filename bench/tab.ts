import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBot } from '../bot/compose.ts'
import { readConfig } from '../bot/config.ts'
import { demoTenantId } from '../bot/demo/personas.ts'
import { createLog } from '../bot/log.ts'
import { openDatabase } from '../bot/store/database.ts'
import { removePostgres, startPostgres } from '../bot/store/embedded.ts'
import { migrate } from '../bot/store/migrate.ts'
import { launchBrowser } from '../test/browser.ts'
import { buildTrust } from '../test/builders.ts'
import type { BenchRow } from './confirm.ts'
import { fillSheet } from './sheet.ts'

const templates = 5_000
const rounds = 10

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * q)] ?? NaN

/** The tab among 5,000 templates in a real browser, nothing cached: from the address to the first rows. */
export const run = async (): Promise<readonly BenchRow[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'malvakt-bench-'))
  const postgres = await startPostgres({ folder })
  const database = openDatabase(postgres.url, { poolSize: 4 })
  const browser = await launchBrowser()
  try {
    await migrate(postgres.url)
    const trust = await buildTrust(database)
    await fillSheet(database, trust, templates)
    await database.prisma.trust.update({ where: { id: trust.trustId }, data: { tenantId: demoTenantId } })
    const bot = await startBot({
      config: { ...readConfig({}), port: 0 },
      log: createLog({ level: 'error' }),
      databaseUrl: postgres.url,
      keys: [{ id: 'bench', bytes: new Uint8Array(32).fill(9) }],
    })
    // Bundled once in a process, and not by whoever opens it.
    await fetch(`http://127.0.0.1:${bot.port}/tab`)
    const took: number[] = []
    for (let round = 0; round < rounds; round++) {
      const context = await browser.newContext()
      const page = await context.newPage()
      const begun = performance.now()
      await page.goto(`http://127.0.0.1:${bot.port}/teams#person=ehealth`, { waitUntil: 'commit' })
      await page.frameLocator('#tab').locator('tbody tr').first().waitFor()
      took.push(performance.now() - begun)
      await context.close()
    }
    await bot.stop()
    return [
      {
        name: `first rows of the tab among ${templates.toLocaleString('en-GB')} templates, median`,
        value: quantile(took, 0.5),
        unit: 'ms',
      },
      { name: 'the slowest of ten', value: Math.max(...took), unit: 'ms' },
    ]
  } finally {
    await browser.close()
    await database.close()
    await postgres.stop()
    await removePostgres(folder)
  }
}
