import { DateTime } from 'luxon'
import { findCalendar } from '../store/jobs.ts'
import type { CalendarRow } from '../store/jobs.ts'
import type { Command } from './command.ts'
import { figure, paint, readArgs, requireNoWords, say, sayJson } from './command.ts'
import { databaseHelp, withDatabase } from './database.ts'

const ran = ({ lastAt, timeZone: zone }: CalendarRow): string =>
  lastAt === null ? '' : `last ${DateTime.fromJSDate(lastAt, { zone }).toFormat('yyyy-MM-dd HH:mm')}  `

const stateOf = ({ lastState }: CalendarRow): string =>
  lastState === null
    ? paint('dim', 'not yet run')
    : lastState === 'completed'
      ? paint('green', 'done')
      : lastState === 'failed'
        ? paint('red', 'failed')
        : paint('yellow', lastState)

/** `malvakt jobs`. */
export const showJobs: Command = {
  help: `Usage: malvakt jobs [--json]

Shows what the bot does by the calendar, for each trust: when it is due in the trust's
time zone, when it ran last and how that ended, and what waits in the queues. May run
beside the bot.

  --json  one line of JSON

${databaseHelp}

Exit code 0 when nothing failed last, 1 when something did, 2 when it could not be
looked at.`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' } })
    requireNoWords(positionals)
    return await withDatabase(async (database) => {
      const { rows, queues } = await findCalendar(database)
      if (values.json === true) sayJson({ schedules: rows, queues })
      else
        say(
          ...(rows.length === 0 ? ['Nothing is in the calendar yet: it is filled when the bot starts.'] : []),
          ...rows.map(
            (row) =>
              `${row.name.padEnd(24)} ${row.cron.padEnd(18)} ${row.timeZone.padEnd(18)} ${ran(row)}${stateOf(row)}  ${paint('dim', row.trust)}`,
          ),
          '',
          ...queues.map(
            (one) =>
              `${one.name.padEnd(24)} ${figure(one.waiting)} waiting, ${figure(one.active)} under way, ${figure(one.failed)} failed`,
          ),
        )
      return rows.some((row) => row.lastState === 'failed') ? 1 : 0
    })
  },
}
