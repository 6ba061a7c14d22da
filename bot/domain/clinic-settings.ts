import type { FieldFault } from './refusal.ts'
import type { SendingHours } from './sending-hours.ts'
import type { Country, Language } from './language.ts'

/** The hours of a clinic as typed: HH:MM, where 00:00 as an end is midnight. */
export interface HoursForm {
  manualFrom: string
  manualUntil: string
  automaticFrom: string
  automaticUntil: string
  earlyFrom: string
  onHolidays: boolean
  dailyParts: number
}

/** Parts of SMS that a clinic may mean to send in a day at most. */
export const mostDailyParts = 1_000_000

const midnight = 24 * 60

const minutesOf = (typed: string, end: boolean): number | null => {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})$/u.exec(typed.trim()) ?? []
  if (hours === '' || Number(minutes) > 59 || Number(hours) * 60 + Number(minutes) > midnight) return null
  const total = Number(hours) * 60 + Number(minutes)
  return end && total === 0 ? midnight : total
}

/** Minutes after midnight as a field of a form shows them; midnight as an end is 00:00. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor((minutes % midnight) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Reads hours, or names every fault: an end is after its beginning. Early hours after the usual have no effect. */
export const readHours = (
  form: HoursForm,
): { ok: true; hours: SendingHours; dailyParts: number } | { ok: false; faults: FieldFault[] } => {
  const faults: FieldFault[] = []
  const read = (field: Exclude<keyof HoursForm, 'onHolidays' | 'dailyParts'>, end = false): number => {
    const minutes = minutesOf(form[field], end)
    if (minutes === null) faults.push({ field, code: 'not_a_time' })
    return minutes ?? 0
  }
  const hours: SendingHours = {
    manualFrom: read('manualFrom'),
    manualUntil: read('manualUntil', true),
    automaticFrom: read('automaticFrom'),
    automaticUntil: read('automaticUntil', true),
    earlyFrom: read('earlyFrom'),
    onHolidays: form.onHolidays,
  }
  const { dailyParts } = form
  if (faults.length === 0) {
    if (hours.manualFrom >= hours.manualUntil)
      faults.push({ field: 'manualUntil', code: 'ends_before_start' })
    if (hours.automaticFrom >= hours.automaticUntil)
      faults.push({ field: 'automaticUntil', code: 'ends_before_start' })
  }
  if (!Number.isInteger(dailyParts) || dailyParts < 1 || dailyParts > mostDailyParts)
    faults.push({ field: 'dailyParts', code: 'daily_parts' })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, hours, dailyParts }
}

/** A short name of a clinic or a prefix of a unit: letters and digits, as it begins names of templates. */
export const isShortName = (typed: string): boolean => /^[\p{Lu}\d]{2,12}$/u.test(typed)

/** A clinic as those who set it up see it. */
export interface ClinicView {
  id: string
  key: string
  name: string
  country: Country
  language: Language
  senderText: string
  runByEhealth: boolean
  hours: SendingHours
  dailyParts: number
  units: readonly { id: string; prefix: string; name: string; used: boolean }[]
  /** Confirmed messages that wait for their time. */
  waiting: number
}

/** The form of a clinic as typed. */
export interface ClinicForm {
  key: string
  name: string
  country: string
  language: string
  /** Of a new clinic; empty: the trust's. */
  senderText: string
  runByEhealth: boolean
}
