import { MigrationRefused, migrate } from '../store/migrate.ts'
import type { Command } from './command.ts'
import { count, paint, readArgs, requireNoWords, say, sayJson } from './command.ts'
import { databaseHelp, withDatabaseUrl } from './database.ts'

/** `malvakt migrate`. */
export const migrateDatabase: Command = {
  help: `Usage: malvakt migrate [--json]

Brings the database to this version, and makes it where the server has none. The bot
does the same when it starts. Nothing is done twice.

  --json  one line of JSON

${databaseHelp}

Exit code 0 when the database is at this version, 1 when it was left as it is, 2 when
it does not answer.`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' } })
    requireNoWords(positionals)
    const json = values.json === true
    try {
      const applied = await withDatabaseUrl((url) => migrate(url))
      if (json) sayJson({ ok: true, applied })
      else if (applied.length === 0) say('The database is at this version already.')
      else
        say(
          `${paint('green', 'Done:')} ${count(applied.length, 'migration')}.`,
          ...applied.map((name) => `  ${name}`),
        )
      return 0
    } catch (error) {
      if (!(error instanceof MigrationRefused)) throw error
      if (json) sayJson({ ok: false, problem: error.problem, migration: error.migration })
      else say(error.message)
      return 1
    }
  },
}
