import { localeOf } from './kit.ts'
import type { Words } from './text/words.ts'

// One zone serves both countries: Oslo and Stockholm keep the same time.
/** Where staff read the clock. */
export const timeZone = 'Europe/Oslo'

const formats = new Map<string, Intl.DateTimeFormat>()

const format = (
  locale: string,
  kind: 'day' | 'time' | 'dayTime' | 'weekday' | 'record',
): Intl.DateTimeFormat => {
  const key = `${locale} ${kind}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locale, {
    timeZone,
    hourCycle: 'h23',
    ...(kind === 'time' ? {} : { day: 'numeric', month: 'short', year: 'numeric' }),
    ...(kind === 'weekday' ? { weekday: 'long', month: 'long' } : {}),
    ...(kind === 'record' ? { day: '2-digit', month: '2-digit' } : {}),
    ...(kind === 'time' || kind === 'dayTime' ? { hour: '2-digit', minute: '2-digit' } : {}),
  })
  formats.set(key, made)
  return made
}

const midnight = new Date('2026-01-01T00:00:00+01:00')

/** A day for staff. */
export const formatDay = (t: Words, at: Date): string => format(localeOf(t), 'day').format(at)

/** A moment for staff: "today 14:05", or the day with the time, in local time. */
export const formatWhen = (t: Words, at: Date, now: Date): string =>
  formatDay(t, at) === formatDay(t, now)
    ? t('common.today', { time: format(localeOf(t), 'time').format(at) })
    : format(localeOf(t), 'dayTime').format(at)

/** A moment to come: "today 14:05", "tomorrow 08:00", or the day with the time. */
export const formatAhead = (t: Words, at: Date, now: Date): string =>
  formatDay(t, at) === formatDay(t, new Date(now.getTime() + 24 * 60 * 60 * 1000))
    ? t('leave.soon', { time: format(localeOf(t), 'time').format(at) })
    : formatWhen(t, at, now)

/** Until when: as a moment to come, but one at midnight is the end of the day before. */
export const formatDeadline = (t: Words, at: Date, now: Date): string => {
  if (format(localeOf(t), 'time').format(at) !== format(localeOf(t), 'time').format(midnight))
    return formatAhead(t, at, now)
  const day = formatDay(t, new Date(at.getTime() - 60_000))
  return day === formatDay(t, now) ? t('common.today', { time: '24:00' }) : day
}

/** A moment as a record has it: day and time in figures. */
export const formatRecord = (t: Words, at: Date): string =>
  `${format(localeOf(t), 'record').format(at)} ${format(localeOf(t), 'time').format(at)}`

/** An ISO date with its weekday: "torsdag 12. mars 2026". */
export const formatWeekdayDate = (t: Words, iso: string): string =>
  format(localeOf(t), 'weekday').format(new Date(`${iso}T12:00:00Z`))

/** A day in figures for the name of a file: `2026-03-10`. */
export const isoDay = (at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at)

const wallClockFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** What the clock on the wall showed at a moment, to the second, as if it were UTC: for what knows no time zones. */
export const wallClock = (at: Date): Date => new Date(`${wallClockFormat.format(at).replace(' ', 'T')}Z`)
