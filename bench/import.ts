import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sheetWords } from '../cards/workbooks/sheet-words.ts'
import { createDirectory } from '../bot/directory/directory.ts'
import { readSheet } from '../bot/domain/sheet-import.ts'
import { readSpreadsheet } from '../bot/files/read.ts'
import { writeWorkbook } from '../bot/files/workbook.ts'
import { openDatabase } from '../bot/store/database.ts'
import { removePostgres, startPostgres } from '../bot/store/embedded.ts'
import { migrate } from '../bot/store/migrate.ts'
import { createVault } from '../bot/store/vault.ts'
import { checkSheet } from '../bot/usecases/check-sheet.ts'
import type { Work } from '../bot/usecases/use-case.ts'
import { buildTrust } from '../test/builders.ts'
import type { BenchRow } from './confirm.ts'
import { fillSheet } from './sheet.ts'
import { corpus } from './similarity.ts'

const templates = 2_000
const count = 20_000

/** As many rows as a sheet may have, as a workbook: read, and checked against 2,000 templates and one another. */
export const run = async (): Promise<readonly BenchRow[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'malvakt-bench-'))
  const postgres = await startPostgres({ folder })
  const database = openDatabase(postgres.url, { poolSize: 4 })
  try {
    await migrate(postgres.url)
    const trust = await buildTrust(database)
    await fillSheet(database, trust, templates)
    const work: Work = {
      database,
      jobs: { put: () => Promise.resolve() },
      vault: createVault({ id: 'bench', bytes: new Uint8Array(32).fill(9) }),
      clock: () => new Date(),
      publicUrl: 'https://malvakt.example',
      directory: createDirectory(null, () => new Date()),
    }
    const bytes = await writeWorkbook({
      sheets: [
        {
          name: 'MED',
          columns: ['Navn', 'Tekst', 'Formål'].map((title) => ({ title, width: 30 })),
          rows: corpus(count - 1, 7).map(({ id, text }) => [`MED- Rad ${id}`, text, 'Ny time']),
        },
      ],
    })
    const begun = performance.now()
    const read = readSheet(await readSpreadsheet(Buffer.from(bytes), 'maler.xlsx'), sheetWords.headers)
    const readBy = performance.now()
    const { rows } = await checkSheet(work, trust.actor('ehealth'), { ...read, words: sheetWords })
    const checkedBy = performance.now()
    if (rows.length !== count - 1) throw new Error('rows are missing')
    const seconds = (ms: number): number => Math.round(ms / 100) / 10
    return [
      {
        name: `a workbook of ${count.toLocaleString('en-GB')} rows, read`,
        value: seconds(readBy - begun),
        unit: 's',
      },
      {
        name: `its dry run beside ${templates.toLocaleString('en-GB')} templates`,
        value: seconds(checkedBy - readBy),
        unit: 's',
      },
    ]
  } finally {
    await database.close()
    await removePostgres(folder)
  }
}
