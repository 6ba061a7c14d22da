import type { DeletionVerdict } from '../store/verify-deletion.ts'
import { goneAfterDays, verifyDeletion } from '../store/verify-deletion.ts'
import type { Command } from './command.ts'
import { count, figure, paint, readArgs, requireNoWords, say, sayJson } from './command.ts'
import { databaseHelp, withDatabase } from './database.ts'

const lines = ({ ok, clinics, draws, wrongDraws }: DeletionVerdict): string[] => [
  ok
    ? `${paint('green', 'Nothing is older than allowed: ')}${count(clinics.length, 'clinic')}, ${count(clinics[0]?.left.length ?? 0, 'table')} each.`
    : paint('red', 'Something is not as it ought to be.'),
  ...clinics.map(({ key, allowedSince, left, waiting }) => {
    const found = left
      .filter((one) => one.rows > 0)
      .map(({ table, rows }) => `${table} ${figure(rows)}`)
      .join(', ')
    return `  ${key.padEnd(8)} nothing may be older than ${allowedSince.toISOString()}: ${found === '' ? 'nothing is' : paint('red', found)}${waiting === 0 ? '' : `; waiting, not deleted: ${figure(waiting)}`}`
  }),
  `Draws of spot checks repeated: ${figure(draws)}${draws > 0 && wrongDraws.length === 0 ? ', each as its seed says' : ''}.`,
  ...wrongDraws.map((id) => paint('red', `not what its seed draws: run ${id}`)),
]

/** `malvakt deletion verify`. */
export const deletionVerify: Command = {
  help: `Usage: malvakt deletion verify [--json]

Asks every table for messages, and for what outlived its message, older than allowed:
what the last run of a clinic had to delete, and in any case what is older than
${goneAfterDays} days. Repeats the draw of the spot checks of every run from its ids and its
seed. Messages that have not left are counted and are no fault. May run beside the
bot.

  --json  one line of JSON

${databaseHelp}

Exit code 0 when nothing is older than allowed and every draw is right, 1 when
something is not, 2 when it could not be looked at.`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' } })
    requireNoWords(positionals)
    return await withDatabase(async (database) => {
      const verdict = await verifyDeletion(database, new Date())
      if (values.json === true) sayJson(verdict)
      else say(...lines(verdict))
      return verdict.ok ? 0 : 1
    })
  },
}
