import type { Account } from '../store/reconcile.ts'
import { reconcile } from '../store/reconcile.ts'
import type { Command } from './command.ts'
import { count, figure, paint, readArgs, requireNoWords, say, sayJson } from './command.ts'
import { databaseHelp, withDatabase } from './database.ts'

const lines = ({
  ok,
  confirmed,
  states,
  total,
  deleted,
  missing,
  unconfirmed,
  batches,
  stuck,
  settledWrong,
}: Account): string[] => [
  ok
    ? `${paint('green', 'Everything is accounted for: ')}${count(confirmed, 'message')} confirmed, as many there${deleted === 0 ? '' : ' or deleted'}.`
    : `${paint('red', 'This does not add up: ')}${count(confirmed, 'message')} confirmed, ${figure(total)} there, ${figure(deleted)} deleted.`,
  ...Object.entries(states).map(([state, value]) => `  ${state.padEnd(10)} ${figure(value)}`),
  ...(deleted === 0 ? [] : [`  ${'deleted'.padEnd(10)} ${figure(deleted)}`]),
  ...(settledWrong ? ['what the bot settled is not what the events say: somebody wrote into the audit'] : []),
  ...missing.map((id) => `confirmed, and not there: ${id}`),
  ...unconfirmed.map((id) => `there, and not confirmed: ${id}`),
  ...batches.map(
    (one) => `batch ${one.batchId}: ${figure(one.confirmed)} confirmed, ${figure(one.found)} there`,
  ),
  ...stuck.map(({ id, state, since }) => `${state} since ${since.toISOString()}: ${id}`),
]

/** `malvakt reconcile`. */
export const reconcileMessages: Command = {
  help: `Usage: malvakt reconcile [--json]

Holds the messages that there are, and those that were deleted, against those that
were confirmed, at one moment: counts them by state, and names those that are missing,
that nobody confirmed, or that stay where they ought not to stay: queued past their
time, handed over without an answer, or accepted without a last report for three days.
Reads every event there ever was, where the bot, each hour, sets out from what it
settled before. May run beside the bot.

  --json  one line of JSON

${databaseHelp}

Exit code 0 when everything is accounted for, 1 when it is not, 2 when it could not be
looked at.`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' } })
    requireNoWords(positionals)
    return await withDatabase(async (database) => {
      const account = await reconcile(database, new Date(), { whole: true })
      if (values.json === true) sayJson(account)
      else say(...lines(account))
      return account.ok ? 0 : 1
    })
  },
}
