import type { Database } from './database.ts'

/** The time by the clock of the database, so that all bots of it agree. */
export interface DatabaseClock {
  now: () => Date
  /** Compares the clocks; resolves to the milliseconds by which the database's is ahead, as `now` reckons from then on. */
  compare: () => Promise<number>
}

// Clocks on one machine, and what a question takes, differ by less: a clock that is put right must not tremble.
const tolerance = 250

/**
 * A clock that runs by the machine's and is put right by the database's (decision 0057): of two bots, one a minute
 * ahead would hand over at once what the other gave its sender 15 seconds to stop.
 *
 * @param local milliseconds of the epoch by the machine's clock
 */
export const createDatabaseClock = (
  { prisma }: Pick<Database, 'prisma'>,
  local: () => number = Date.now,
): DatabaseClock => {
  let ahead = 0
  return {
    now: () => new Date(local() + ahead),
    compare: async () => {
      const before = local()
      const [row] = await prisma.$queryRaw<[{ at: Date }]>`select clock_timestamp()::timestamptz(3) as at`
      const half = (local() - before) / 2
      const measured = row.at.getTime() - before - half
      if (Math.abs(measured - ahead) > tolerance + half) ahead = Math.round(measured)
      return ahead
    },
  }
}
