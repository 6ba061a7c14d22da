import { DateTime } from 'luxon'
import { localeOf } from './kit.ts'
import type { Words } from './text/words.ts'

// One zone serves both countries: Oslo and Stockholm keep the same time.
const zone = 'Europe/Oslo'

/** A moment for staff: "today 14:05" or a short date with time, in local time. */
export const formatWhen = (t: Words, at: Date, now: Date): string => {
  const moment = DateTime.fromJSDate(at, { zone }).setLocale(localeOf(t))
  return moment.hasSame(DateTime.fromJSDate(now, { zone }), 'day')
    ? t('common.today', { time: moment.toFormat('HH:mm') })
    : moment.toLocaleString({
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hour12: false,
      })
}

/** A day for staff. */
export const formatDay = (t: Words, at: Date): string =>
  DateTime.fromJSDate(at, { zone }).setLocale(localeOf(t)).toLocaleString({
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
