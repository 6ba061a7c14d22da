import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDirectory } from '../bot/directory/directory.ts'
import { openDatabase } from '../bot/store/database.ts'
import { removePostgres, startPostgres } from '../bot/store/embedded.ts'
import { createBoss, createJobs, createQueues } from '../bot/store/jobs.ts'
import { migrate } from '../bot/store/migrate.ts'
import { createVault } from '../bot/store/vault.ts'
import { answerExtension } from '../bot/teams/extension.ts'
import type { Work } from '../bot/usecases/use-case.ts'
import { buildTrust } from '../test/builders.ts'
import type { BenchRow } from './confirm.ts'
import { fillSheet } from './sheet.ts'

const templates = 20_000
const rounds = 60

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * q)] ?? NaN

/** The compose box among 20,000 templates: what opens, a word that some have, and one that none has. */
export const run = async (): Promise<readonly BenchRow[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'malvakt-bench-'))
  const postgres = await startPostgres({ folder })
  const boss = createBoss(postgres.url, () => undefined)
  const database = openDatabase(postgres.url, { poolSize: 4 })
  try {
    await migrate(postgres.url)
    const trust = await buildTrust(database)
    await fillSheet(database, trust, templates)
    await boss.start()
    await createQueues(boss)
    const work: Work = {
      database,
      jobs: createJobs(boss),
      vault: createVault({ id: 'bench', bytes: new Uint8Array(32).fill(9) }),
      clock: () => new Date(),
      publicUrl: 'https://malvakt.example',
      directory: createDirectory(null, () => new Date()),
    }
    const rows: BenchRow[] = []
    for (const [name, words] of [
      ['what opens', ''],
      ['a word that some have', 'time 1999'],
      ['a word that none has', 'finnesikke'],
    ] as const) {
      const took: number[] = []
      for (let round = 0; round < rounds; round++) {
        const begun = performance.now()
        await answerExtension(work, trust.actor('ehealth'), 'composeExtension/query', {
          parameters: [
            words === '' ? { name: 'initialRun', value: 'true' } : { name: 'words', value: words },
          ],
          queryOptions: { skip: 0, count: 25 },
        })
        took.push(performance.now() - begun)
      }
      rows.push({
        name: `compose box among ${templates.toLocaleString('en-GB')} templates, ${name}, 95th percentile`,
        value: quantile(took, 0.95),
        unit: 'ms',
      })
    }
    return rows
  } finally {
    await boss.stop({ graceful: false })
    await database.close()
    await postgres.stop()
    await removePostgres(folder)
  }
}
