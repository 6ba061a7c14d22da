import { ConfigProblems, readConfig } from '../config.ts'
import { demoKey } from '../demo/data-key.ts'
import { openVault } from '../store/hash-periods.ts'
import type { DataKey } from '../store/vault.ts'
import { rotateKeys as rotate } from '../usecases/rotate-keys.ts'
import type { Command } from './command.ts'
import { WrongUse, count, paint, readArgs, requireNoWords, say, sayJson } from './command.ts'
import { dataFolder, databaseHelp, withDatabase } from './database.ts'

const configuredKeys = (): readonly [DataKey, ...DataKey[]] => {
  try {
    return readConfig(process.env).dataKeys ?? [demoKey(dataFolder())]
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error
    throw new WrongUse(['The configuration cannot be used:', ...error.problems].join('\n  '))
  }
}

/** `malvakt rotate-keys`. */
export const rotateKeys: Command = {
  help: `Usage: malvakt rotate-keys [--json]

Encrypts everything anew under the first key of MALVAKT_DATA_KEY, and hashes the
numbers of messages and of the consent ledger under new keys. The bots may run
meanwhile. Before, put the new key behind the old ones for every bot and start all
again, so that each can open both; then put it in front, for the bots and for this
command, and start them once more. When this says that nothing is left, the old keys
can be dropped. Cut off, it goes on where it was when run again.

  --json  one line of JSON

${databaseHelp}

Exit code 0 when nothing is left under an older key, 1 when something is, 2 when it
cannot work here.`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' } })
    requireNoWords(positionals)
    const [key, ...older] = configuredKeys()
    return await withDatabase(async (database) => {
      const clock = () => new Date()
      const vault = await openVault(database, clock(), key, older)
      const { rows, left } = await rotate({ database, vault, clock })
      if (values.json === true) sayJson({ ok: left === 0, key: key.id, rows, left })
      else
        say(
          left === 0
            ? `${paint('green', 'Done:')} everything is under the key ${key.id}.`
            : `${paint('red', 'Not done:')} ${count(left, 'row')} under an older key. Is a bot still running with it?`,
          ...Object.entries(rows).map(([table, done]) => `  ${table.padEnd(14)} ${done}`),
        )
      return left === 0 ? 0 : 1
    })
  },
}
