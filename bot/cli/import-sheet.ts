import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { findingSentence } from '../../cards/import-row.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { sheetWords } from '../../cards/workbooks/sheet-words.ts'
import type { Actor } from '../domain/actor.ts'
import { accountRefusal } from '../domain/account.ts'
import { dateIn } from '../domain/calendar.ts'
import { can } from '../domain/permissions.ts'
import { makeNonce } from '../domain/press.ts'
import { Refusal } from '../domain/refusal.ts'
import type { CheckedRow } from '../domain/sheet-check.ts'
import { readSheet } from '../domain/sheet-import.ts'
import { spreadsheetLimits } from '../domain/spreadsheet.ts'
import { readSpreadsheet } from '../files/read.ts'
import type { Database } from '../store/database.ts'
import { hasCode } from '../store/error-code.ts'
import { findAccountByUsername } from '../store/people.ts'
import { approveSheet, proposeSheet, readSheetIn, showSheetImport } from '../usecases/import-sheet.ts'
import { checkSheet } from '../usecases/check-sheet.ts'
import { takeSheetOver } from '../usecases/take-over-sheet.ts'
import type { Work } from '../usecases/use-case.ts'
import type { Command } from './command.ts'
import { WrongUse, count, figure, paint, readArgs, say, sayJson } from './command.ts'
import { databaseHelp, withDatabase } from './database.ts'

const t = wordsOf('en')

const signs = { stop: paint('red', '✗'), warn: paint('yellow', '!'), note: ' ' } as const

const readFile = (file: string): Buffer => {
  try {
    if (statSync(file).size > spreadsheetLimits.bytes) throw new Refusal('file_too_large')
    return readFileSync(file)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw new WrongUse(`There is no file ${file}.`)
    if (hasCode(error, 'EISDIR')) throw new WrongUse(`${file} is a folder.`)
    if (hasCode(error, 'EACCES')) throw new WrongUse(`${file} may not be read.`)
    throw error
  }
}

const actorOf = async (database: Database, username: string): Promise<Actor> => {
  const accounts = await findAccountByUsername(database, username, new Date())
  const [account] = accounts
  if (account === undefined) throw new WrongUse(`There is no account ${username}.`)
  if (accounts.length > 1) throw new WrongUse(`There is an account ${username} in more than one trust.`)
  const code = accountRefusal(account, dateIn(new Date(), account.timeZone))
  if (code !== null) throw new WrongUse(`${username}: ${t(`refusal.${code}`)}`)
  return {
    personId: account.personId,
    trustId: account.trustId,
    memberships: account.memberships,
    language: 'en',
  }
}

const counted = (rows: readonly CheckedRow[]): Record<CheckedRow['verdict'], number> => ({
  stopped: rows.filter(({ verdict }) => verdict === 'stopped').length,
  warned: rows.filter(({ verdict }) => verdict === 'warned').length,
  ready: rows.filter(({ verdict }) => verdict === 'ready').length,
  unchanged: rows.filter(({ verdict }) => verdict === 'unchanged').length,
})

const report = (rows: readonly CheckedRow[]): void => {
  for (const row of rows)
    for (const finding of row.findings)
      say(`${signs[finding.severity]} ${row.sheet}!${finding.place}  ${findingSentence(t, finding)}`)
}

/** `malvakt import-sheet`. */
export const importSheet: Command = {
  help: `Usage: malvakt import-sheet <file> --as <username> [--apply]
         [--approve --read-by <username> --reason <text>]

Takes over the sheet of templates that the trust has today: a workbook (.xlsx) with
one worksheet per clinic, or a table (.csv, .tsv). Without --apply it only tells, cell
by cell, what would come of it. Rows that are there already are left alone, so that
the same file may be read twice; cut off, run it again.

  --as <username>        who does it: e-health, or the DHO team for --approve
  --apply                have the rows become proposals that wait for e-health
  --approve              with --apply: have them become approved templates, by a
                         decision of the DHO team; rows that are stopped never do
  --read-by <username>   who reads the file in, for --approve: nobody approves a sheet
                         that they read in
  --reason <text>        of that decision: who decided, when, where it is recorded
  --warnings <text>      why the warnings do not hold; without it such rows are
                         left out
  --json                 one line of JSON

${databaseHelp}

Exit code 0 when every row was fit or is there already, 1 when one was not, 2 when the
file cannot be read or nothing could be done.`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, {
      as: { type: 'string' },
      apply: { type: 'boolean' },
      approve: { type: 'boolean' },
      'read-by': { type: 'string' },
      reason: { type: 'string' },
      warnings: { type: 'string' },
      json: { type: 'boolean' },
    })
    const [file, ...more] = positionals
    if (file === undefined) throw new WrongUse('Name a file.')
    if (more.length > 0) throw new WrongUse(`Too much: ${more.join(' ')}`)
    const username = values.as
    if (username === undefined) throw new WrongUse('Say who does it: --as <username>')
    if (values.approve === true && (values.reason ?? '').trim() === '')
      throw new WrongUse('--approve needs a --reason: who decided, when, where it is recorded.')
    if (values.approve === true && values.apply !== true) throw new WrongUse('--approve needs --apply.')
    const reader = values['read-by']
    if (values.approve === true && reader === undefined)
      throw new WrongUse('--approve needs --read-by <username>: nobody approves a sheet that they read in.')
    if (values.approve !== true)
      for (const option of ['read-by', 'reason', 'warnings'] as const)
        if (values[option] !== undefined) throw new WrongUse(`--${option} is for --approve.`)
    try {
      const { drafts, notes } = readSheet(
        await readSpreadsheet(readFile(file), basename(file)),
        sheetWords.headers,
      )
      const input = { drafts, notes, words: sheetWords }
      return await withDatabase(async (database) => {
        const work = workOver(database)
        const actor = await actorOf(database, username)
        const { rows } = await checkSheet(work, actor, input)
        const counts = counted(rows)
        const outcomes =
          values.apply === true && counts.ready + counts.warned > 0
            ? await apply(
                work,
                { reader: reader === undefined ? actor : await actorOf(database, reader), actor },
                input,
                values,
              )
            : null
        if (values.json === true) sayJson({ ok: counts.stopped === 0, counts, notes, rows, outcomes })
        else {
          for (const { code, sheet, count: many, found = '' } of notes)
            say(t(`import.note.${code}`, { sheet, count: figure(many), found }))
          report(rows)
          say(
            `${count(rows.length, 'row')}: ${counts.ready} ready, ${counts.warned} with a warning, ${counts.stopped} stopped, ${counts.unchanged} there already.`,
            outcomes === null
              ? values.apply === true
                ? 'There is nothing to take over.'
                : 'Nothing was changed: --apply takes them over.'
              : `Taken over: ${Object.entries(outcomes)
                  .map(([outcome, many]) => `${many} ${outcome}`)
                  .join(', ')}.`,
          )
        }
        return counts.stopped === 0 ? 0 : 1
      })
    } catch (error) {
      if (error instanceof Refusal) throw new WrongUse(t(`refusal.${error.code}`))
      throw error
    }
  },
}

/** Nothing of a message is touched here; the running bot finds the notices by itself within half a minute. */
const workOver = (database: Database): Work => {
  const none = (): never => {
    throw new Error('not there on the command line')
  }
  return {
    database,
    clock: () => new Date(),
    publicUrl: '',
    jobs: { put: () => Promise.resolve() },
    get vault() {
      return none()
    },
    get directory() {
      return none()
    },
  }
}

const apply = async (
  work: Work,
  { reader, actor }: { reader: Actor; actor: Actor },
  input: Parameters<typeof readSheetIn>[2],
  values: { approve?: boolean; reason?: string; warnings?: string },
): Promise<Readonly<Record<string, number>>> => {
  // Before the sheet is stored: a decision that is sure to be refused leaves nothing to decide on.
  if (values.approve === true && !can(actor.memberships, 'sheet.approveImport'))
    throw new Refusal('forbidden')
  if (values.approve === true && reader.personId === actor.personId) throw new Refusal('sheet_own')
  const { importId } = await readSheetIn(work, reader, input)
  const press = { importId, nonce: makeNonce(work.clock()) }
  if (values.approve === true)
    await approveSheet(work, actor, {
      ...press,
      reason: values.reason ?? '',
      warningReason: values.warnings ?? '',
    })
  else await proposeSheet(work, actor, press)
  await takeSheetOver(work, { id: importId, trustId: actor.trustId })
  return (await showSheetImport(work, actor, { importId, page: 1 })).counts.outcomes
}
