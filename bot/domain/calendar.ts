import Holidays from 'date-holidays'
import { DateTime, IANAZone } from 'luxon'
import type { Country, Language } from './language.ts'

/** Why a date that is otherwise right deserves a second look before it is sent; never a refusal. */
export type DateWarningCode =
  'past' | 'weekend' | 'public_holiday' | 'far_ahead' | 'same_as_old' | 'weekday_differs'

/**
 * One warning about the value filled in under `key`. `name` is the holiday in the four languages' order of
 * preference (`public_holiday` only); `other` is the key that it was compared with.
 */
export type DateWarning = {
  key: string
  code: DateWarningCode
  name?: Record<Language, string>
  other?: string
}

/** A filled value as far as the calendar is concerned: canonical value under its placeholder's key. */
export type DatedValue = { key: string; type: string; value: string }

// Clocks are put forward and back at whole quarters of an hour only.
const quarter = 15 * 60_000
const mostQuarters = 10_000

/** A zone that remembers its offsets: asking `Intl` takes longer than everything else that is done with a date here. */
class RememberingZone extends IANAZone {
  readonly #offsets = new Map<number, number>()

  override offset(ms: number): number {
    const at = Math.floor(ms / quarter)
    const known = this.#offsets.get(at)
    if (known !== undefined) return known
    if (this.#offsets.size === mostQuarters) this.#offsets.clear()
    const offset = super.offset(ms)
    this.#offsets.set(at, offset)
    return offset
  }
}

const zones = new Map<string, RememberingZone>()

const zoneOf = (name: string): RememberingZone => {
  const zone = zones.get(name) ?? new RememberingZone(name)
  zones.set(name, zone)
  return zone
}

const parse = (iso: string): DateTime => DateTime.fromISO(iso, { zone: 'utc' })

/** The ISO weekday of an ISO date: 1 is Monday, 7 is Sunday; NaN for what is not a date. */
export const weekdayOf = (iso: string): number => parse(iso).weekday

/** Whether `iso` is a day that exists, written yyyy-mm-dd. */
export const isDate = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso) && parse(iso).isValid

/** The ISO date `days` after `iso` (before, when negative). */
export const addDays = (iso: string, days: number): string => parse(iso).plus({ days }).toISODate() ?? iso

/** The date of an instant in the clinic's own time zone: "today" for everything below. */
export const dateIn = (now: Date, zone: string): string =>
  DateTime.fromJSDate(now, { zone: zoneOf(zone) }).toISODate() ?? now.toISOString().slice(0, 10)

/**
 * The instant at which the clock on the wall of `zone` shows `minutes` after midnight on an ISO date; 1440 is the
 * end of the day. A time that the spring change skips is the one an hour later, a time that comes twice in autumn
 * the first of the two.
 */
export const momentOf = (iso: string, minutes: number, zone: string): Date => {
  const day = addDays(iso, Math.floor(minutes / 1440))
  const rest = minutes % 1440
  return DateTime.fromISO(day, { zone: zoneOf(zone) })
    .set({ hour: Math.floor(rest / 60), minute: rest % 60 })
    .toJSDate()
}

/** Building a country's calendar takes milliseconds, so each country and year is worked out once. */
const calendars = new Map<string, Map<string, Record<Language, string>>>()

const holidaysOf = (country: Country, year: number): Map<string, Record<Language, string>> => {
  const id = `${country} ${year}`
  const known = calendars.get(id)
  if (known) return known
  const source = new Holidays(country, { timezone: country === 'NO' ? 'Europe/Oslo' : 'Europe/Stockholm' })
  const named = (language: string): Map<string, string> =>
    new Map(
      source
        .getHolidays(year, language)
        // Christmas Eve, Midsummer Eve and New Year's Eve are "bank" days: nobody has appointments then either.
        .filter(({ type }) => type === 'public' || type === 'bank')
        .map(({ date, name }) => [date.slice(0, 10), name]),
    )
  const [no, sv, en] = [named('no'), named('sv'), named('en')]
  const days = new Map(
    [...en].map(([date, name]) => {
      const norwegian = no.get(date) ?? name
      return [date, { nb: norwegian, nn: norwegian, sv: sv.get(date) ?? name, en: name }]
    }),
  )
  calendars.set(id, days)
  return days
}

/** The public holiday (or eve that is kept as one) on an ISO date in `country`, or null. */
export const holidayOn = (iso: string, country: Country): Record<Language, string> | null =>
  holidaysOf(country, parse(iso).year).get(iso) ?? null

/** Whether people are at work in `country` on an ISO date: no weekend, no public holiday. */
export const isWorkingDay = (iso: string, country: Country): boolean =>
  weekdayOf(iso) < 6 && holidayOn(iso, country) === null

/**
 * The instant `days` working days after `at`: the same time of day, as the clock in `zone` shows it. What comes on a
 * day off counts from the beginning of the next working day.
 */
export const afterWorkingDays = (at: Date, days: number, country: Country, zone: string): Date => {
  const from = DateTime.fromJSDate(at, { zone: zoneOf(zone) })
  let iso = dateIn(at, zone)
  const begins = isWorkingDay(iso, country)
  while (!isWorkingDay(iso, country)) iso = addDays(iso, 1)
  for (let left = days; left > 0;) {
    iso = addDays(iso, 1)
    if (isWorkingDay(iso, country)) left -= 1
  }
  const { hour, minute, second, millisecond } = from
  const day = DateTime.fromISO(iso, { zone: zoneOf(zone) })
  return (begins ? day.set({ hour, minute, second, millisecond }) : day).toJSDate()
}

const newPrefix = /^(?:ny|nye|nytt|nya|new)_/
const oldPrefix =
  /^(?:gammel|gammal|gamle|gamla|old|opprinnelig|opphavleg|tidligere|tidlegare|tidigare|original)_/

/** The key of the value that a new one replaces: ny_dato replaces dato or gammel_dato. */
const oldOf = (entry: DatedValue, entries: readonly DatedValue[]): DatedValue | undefined => {
  if (!newPrefix.test(entry.key)) return undefined
  const label = entry.key.split(':')[1]
  const others = entries.filter(({ key, type }) => type === entry.type && !newPrefix.test(key))
  const base = entry.key.replace(newPrefix, '')
  return (
    others.find(({ key }) => key.replace(oldPrefix, '') === base) ??
    others.find(({ key }) => key.split(':')[1] === label) ??
    others[0]
  )
}

const dateCodes = (iso: string, today: string, country: Country): Omit<DateWarning, 'key'>[] => {
  const warnings: Omit<DateWarning, 'key'>[] = []
  if (iso < today) warnings.push({ code: 'past' })
  const name = holidayOn(iso, country)
  if (name) warnings.push({ code: 'public_holiday', name })
  else if (weekdayOf(iso) >= 6) warnings.push({ code: 'weekend' })
  const limit = parse(today).plus({ years: 1 }).toISODate()
  if (limit !== null && iso > limit) warnings.push({ code: 'far_ahead' })
  return warnings
}

/**
 * What deserves a second look among the filled values of a message: a date that has passed, a weekend or
 * public holiday, more than a year ahead; a new date equal to the old one (unless the times differ); a weekday
 * that is not the date's. `today` is an ISO date in the clinic's time zone. Values of other types are ignored.
 */
export const dateWarnings = (
  entries: readonly DatedValue[],
  today: string,
  country: Country,
): DateWarning[] => {
  const dates = entries.filter(({ type, value }) => type === 'date' && isDate(value))
  const newTimes = entries.filter(({ type, key }) => type === 'time' && newPrefix.test(key))
  const timeMoves = newTimes.some((time) => {
    const old = oldOf(time, entries)
    return old !== undefined && old.value !== time.value
  })
  return entries.flatMap((entry): DateWarning[] => {
    const { key, type, value } = entry
    if (type === 'weekday') {
      const date =
        dates.length === 1
          ? dates[0]
          : dates.find((other) => newPrefix.test(other.key) === newPrefix.test(key))
      return date && String(weekdayOf(date.value)) !== value
        ? [{ key, code: 'weekday_differs', other: date.key }]
        : []
    }
    if (type !== 'date' || !isDate(value)) return []
    const old = oldOf(entry, dates)
    const warnings: DateWarning[] = dateCodes(value, today, country).map((warning) => ({ key, ...warning }))
    if (old?.value === value && !timeMoves) warnings.push({ key, code: 'same_as_old', other: old.key })
    return warnings
  })
}
