import type { PgBoss } from 'pg-boss'
import { isScheduleName, scheduleNames, schedules } from '../domain/schedule.ts'
import { findTimeZones } from '../store/clinics.ts'
import type { Work } from '../usecases/use-case.ts'

const queue = 'scheduled'

/** pg-boss takes letters, digits and these signs. */
const keyOf = (name: string, trustId: string): string => `${name}/${trustId}`

/**
 * Keeps the calendar of pg-boss as the table of schedules and the trusts' time zones say: every trust has each
 * schedule once. Of all bots on a database one puts each job, and what was missed while none ran is made up for once.
 */
export const createCalendar = (boss: PgBoss, work: Pick<Work, 'database'>): (() => Promise<void>) => {
  let kept = ''
  return async () => {
    const trusts = await findTimeZones(work.database)
    const wanted = JSON.stringify(trusts)
    if (wanted === kept) return
    const known = await boss.getSchedules(queue)
    const keys = new Map(known.map((one) => [one.key, one]))
    for (const { trustId, timeZone } of trusts)
      for (const name of scheduleNames) {
        const key = keyOf(name, trustId)
        const present = keys.get(key)
        if (present?.cron !== schedules[name] || present.timezone !== timeZone)
          await boss.schedule(
            queue,
            schedules[name],
            { name, trustId },
            { tz: timeZone, key, missed: 'once' },
          )
      }
    for (const { key } of known)
      if (!isScheduleName(key.split('/')[0] ?? '')) await boss.unschedule(queue, key)
    kept = wanted
  }
}
