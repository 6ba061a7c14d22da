import { addDays, dateIn, isDate, momentOf, weekdayOf } from './calendar.ts'
import type { DatedValue } from './calendar.ts'

// Words that are true on the day of sending only: delivered a day later, "tomorrow" names the wrong day too.
const dayWords =
  /(?<![\p{L}\p{N}])(?:i ?dag|i ?morgen|i ?morgon|i ?kveld|i ?kväll|i ?natt|i ?ettermiddag|i ?eftermiddag|i ?formiddag|i ?förmiddag|today|tonight|tomorrow|this (?:morning|afternoon|evening))(?![\p{L}\p{N}])/iu
const tomorrowWords = /(?<![\p{L}\p{N}])(?:i ?morgen|i ?morgon|tomorrow)(?![\p{L}\p{N}])/iu

/** Whether a text has words such as "i dag", which are true on the day of sending only (XC-27). */
export const namesTheDay = (text: string): boolean => dayWords.test(text)

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/** What stands around the type in a key: `ny_` and `:oppmøte` of `ny_dato:oppmøte`. */
const roleOf = ({ key }: DatedValue): { prefix: string; label: string } => {
  const [name = '', label = ''] = key.split(':')
  return { prefix: name.includes('_') ? name.slice(0, name.lastIndexOf('_')) : '', label }
}

const isDeadline = (entry: DatedValue): boolean => /frist|senast|senest|deadline/u.test(entry.key)

// Hours at which somebody can be called or a door is open, on any day: no time at which something happens.
const standingHours = /telefontid|åpningstid|opningstid|öppettid|phonehours|openinghours/u

/** The date that a time of day belongs to: of the same prefix and label, of the same prefix, or the nearest. */
const dateOf = (time: DatedValue, dates: readonly DatedValue[]): DatedValue | undefined => {
  const own = roleOf(time)
  return (
    dates.find((date) => roleOf(date).prefix === own.prefix && roleOf(date).label === own.label) ??
    dates.find((date) => roleOf(date).prefix === own.prefix) ??
    dates.filter((date) => !isDeadline(date)).toSorted((a, b) => (a.value < b.value ? -1 : 1))[0]
  )
}

/** The first day from `today` on that has an ISO weekday. */
const nextWeekday = (today: string, weekday: number): string =>
  addDays(today, (weekday - weekdayOf(today) + 7) % 7)

/**
 * When a filled text stops being true (XC-27), or null where it names no time to come:
 * - a date with a time of day: that minute; a range of hours: its beginning, or its end once it has begun;
 * - a date alone, a deadline among them: the end of that day;
 * - a weekday without a date: the next such day; a time alone: today's, or tomorrow's where the text says so or
 *   today's has passed;
 * - hours for calling or of a door: none;
 * - words such as "i dag" and "i morgen": the end of the day on which it is sent.
 *
 * The earliest of these that is still to come counts. What has passed when the text is written is not a limit: a
 * missed or a moved appointment is named after its time, and the preview warns of it.
 *
 * @param entries canonical values under the keys of their placeholders
 * @param text as it is sent
 * @param zone IANA name of the trust's time zone
 */
export const validUntil = (
  entries: readonly DatedValue[],
  text: string,
  now: Date,
  zone: string,
): Date | null => {
  const today = dateIn(now, zone)
  const dates = entries.filter(({ type, value }) => type === 'date' && isDate(value))
  const weekdays = entries.filter(({ type }) => type === 'weekday')
  const named =
    dates.length > 0
      ? dates
      : weekdays.map((entry) => ({ ...entry, value: nextWeekday(today, Number(entry.value)) }))
  const moments: Date[] = []
  const timed = new Set<DatedValue>()
  for (const entry of entries) {
    if ((entry.type !== 'time' && entry.type !== 'timeRange') || standingHours.test(entry.key)) continue
    const date = dateOf(entry, named)
    const ends = entry.value.split('-').map(minutesOf)
    if (date !== undefined) {
      timed.add(date)
      moments.push(...ends.map((end) => momentOf(date.value, end, zone)))
      continue
    }
    const day = tomorrowWords.test(text) ? addDays(today, 1) : today
    const ahead = ends.map((end) => momentOf(day, end, zone)).filter((moment) => moment > now)
    moments.push(...(ahead.length > 0 ? ahead : ends.map((end) => momentOf(addDays(today, 1), end, zone))))
  }
  for (const date of named) if (!timed.has(date)) moments.push(momentOf(date.value, 1440, zone))
  if (namesTheDay(text)) moments.push(momentOf(today, 1440, zone))
  const ahead = moments.filter((moment) => moment > now)
  return ahead.length === 0 ? null : new Date(Math.min(...ahead.map((moment) => moment.getTime())))
}
