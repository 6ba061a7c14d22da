import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { writeWorkbook } from '../../bot/files/workbook.ts'
import { buildTrust } from '../builders.ts'
import type { TestTrust } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { runCli } from './run-cli.ts'

// Each test starts Node anew, some more than once.
const patience = 90_000

let db: TestDatabase
let trust: TestTrust
let folder: string
let file: string
beforeAll(async () => {
  db = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'malvakt-cli-'))
  file = join(folder, 'maler.xlsx')
  const columns = ['Navn', 'Tekst', 'Formål'].map((title) => ({ title, width: 20 }))
  writeFileSync(
    file,
    await writeWorkbook({
      sheets: [
        {
          name: 'Medisinsk klinikk',
          columns,
          rows: [
            ['MED- Ring', 'Ring oss på {tlf} for å avtale tid. Meldingen kan ikke besvares.', 'Ring oss'],
            ['MED- Ukjent felt', 'Timen er flyttet til {datto} kl. {kl}. Ring {tlf}.', 'Endret time'],
            ['MED- Advarsel', 'Du har fått time {dato}. Vi ser fram til å møte deg.', 'Ny time'],
          ],
        },
      ],
    }),
  )
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await db.close()
})
// User names are told over all trusts, so there is one at a time.
beforeEach(async () => {
  await db.database.pool.query('update person set username = id::text')
  trust = await buildTrust(db.database)
})

const run = (...args: string[]) => runCli(['import-sheet', ...args], '', { DATABASE_URL: db.url })
const usernameOf = async (person: 'ehealth' | 'dho' | 'clinicAdmin') =>
  (await db.database.prisma.person.findUniqueOrThrow({ where: { id: trust.actor(person).personId } }))
    .username
const where = () => ({ clinic: { trustId: trust.trustId } })
const titles = async () =>
  (await db.database.prisma.proposal.findMany({ where: where(), orderBy: { title: 'asc' } })).map(
    ({ title, state }) => [title, state],
  )
const names = async () =>
  (await db.database.prisma.template.findMany({ where: where() })).map(({ name }) => name)

test(
  'a dry run names each cell and changes nothing',
  async () => {
    const ran = await run(file, '--as', await usernameOf('ehealth'))
    expect([ran.code, ran.err]).toEqual([1, ''])
    expect(ran.out).toContain('✗ Medisinsk klinikk!B3  “{datto}”')
    expect(ran.out).toContain('3 rows: 1 ready, 1 with a warning, 1 stopped, 0 there already.')
    expect(ran.out).toContain('Nothing was changed')
    expect(ran.out).not.toContain('\u001b')
    expect(await titles()).toEqual([])
    expect(await db.database.prisma.sheetImport.count({ where: { trustId: trust.trustId } })).toBe(0)
  },
  patience,
)

test(
  'with --apply its rows wait for e-health, once however often it is run',
  async () => {
    const as = ['--as', await usernameOf('ehealth'), '--apply']
    const first = await run(file, ...as)
    expect([first.code, first.out]).toEqual([1, expect.stringContaining('Taken over: 2 proposed.')])
    const waiting = [
      ['Advarsel', 'ehealthReview'],
      ['Ring', 'ehealthReview'],
    ]
    expect(await titles()).toEqual(waiting)
    const [again] = (await run(file, ...as, '--json')).json()
    expect(again).toMatchObject({ ok: false, counts: { unchanged: 2, stopped: 1, ready: 0 }, outcomes: null })
    expect(await titles()).toEqual(waiting)
  },
  patience,
)

test(
  'with --approve somebody of the DHO team decides on what another person reads in',
  async () => {
    const [dho, ehealth] = [await usernameOf('dho'), await usernameOf('ehealth')]
    const decided = ['--as', dho, '--apply', '--approve', '--reason', 'DHO 10.03.2026, sak 12']
    const alone = await run(file, ...decided, '--read-by', dho)
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('somebody else of the DHO team')])
    expect(await names()).toEqual([])
    const ran = await run(file, ...decided, '--read-by', ehealth)
    expect([ran.code, ran.out]).toEqual([1, expect.stringContaining('Taken over: 1 approved.')])
    expect(await names()).toEqual(['MED- Ring'])
    const read = await db.database.prisma.sheetImport.findFirstOrThrow({ where: { trustId: trust.trustId } })
    expect([read.personId, read.decidedBy]).toEqual([
      trust.actor('ehealth').personId,
      trust.actor('dho').personId,
    ])
  },
  patience,
)

test(
  'whoever may not approve is refused before anything is stored',
  async () => {
    const [ehealth, dho] = [await usernameOf('ehealth'), await usernameOf('dho')]
    const approving = ['--apply', '--approve', '--reason', 'Sak 12', '--read-by', dho]
    const ran = await run(file, '--as', ehealth, ...approving)
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(await names()).toEqual([])
    expect(await db.database.prisma.sheetImport.count({ where: { trustId: trust.trustId } })).toBe(0)
  },
  patience,
)

test.each([
  ['no file', [], 'Name a file'],
  ['a file that is not there', ['/nonexistent/maler.xlsx', '--as', 'x'], 'There is no file'],
  ['no reason', ['a.xlsx', '--as', 'x', '--apply', '--approve', '--read-by', 'y'], '--reason'],
  ['nobody who reads it in', ['a.xlsx', '--as', 'x', '--apply', '--approve', '--reason', 'z'], '--read-by'],
  ['an approval that is not applied', ['a.xlsx', '--as', 'x', '--approve', '--reason', 'z'], '--apply'],
  ['a reason for proposals', ['a.xlsx', '--as', 'x', '--apply', '--reason', 'z'], 'is for --approve'],
])(
  'wrong use is exit code 2: %s',
  async (_what, args, told) => {
    const ran = await run(...args)
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(told)])
    expect(ran.err).not.toMatch(/\n\s+at /u)
  },
  patience,
)

test(
  'an account and a file that cannot be used are said so',
  async () => {
    const nobody = await run(file, '--as', 'nobodyhere')
    expect([nobody.code, nobody.err]).toEqual([2, expect.stringContaining('no account nobodyhere')])
    const picture = join(folder, 'bilde.xlsx')
    writeFileSync(picture, 'PNG')
    const ran = await run(picture, '--as', await usernameOf('ehealth'))
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('neither')])
  },
  patience,
)
