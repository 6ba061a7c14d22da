import { afterWorkingDays } from './calendar.ts'
import type { Age } from './insight.ts'
import type { Country } from './language.ts'
import { workingDaysUntil } from './task.ts'

/** The age of what waits since a moment, in working days of the country. */
export const ageOf = (since: Date, now: Date, country: Country, zone: string): Age => {
  if (now <= afterWorkingDays(since, workingDaysUntil.reminder, country, zone)) return 'fresh'
  return now <= afterWorkingDays(since, workingDaysUntil.escalation, country, zone) ? 'slow' : 'late'
}
