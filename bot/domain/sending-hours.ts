import { dateIn, addDays, holidayOn, momentOf } from './calendar.ts'
import type { Country } from './language.ts'

/**
 * When a clinic's messages may leave (XC-24), in whole minutes after midnight; an end is exclusive, so that
 * nothing leaves at 21:00 where the hours end then.
 */
export interface SendingHours {
  manualFrom: number
  manualUntil: number
  automaticFrom: number
  automaticUntil: number
  /** From when cancelled, moved and delayed appointments may leave, by hand or by themselves. */
  earlyFrom: number
  /** Whether automatic messages leave on public holidays too. */
  onHolidays: boolean
}

/** The hours of a clinic that has set none (XC-24). */
export const usualHours: SendingHours = {
  manualFrom: 8 * 60,
  manualUntil: 21 * 60,
  automaticFrom: 9 * 60,
  automaticUntil: 17 * 60,
  earlyFrom: 6 * 60,
  onHolidays: false,
}

/** Purposes that are of use to the patient only before the day has begun: they may leave early. */
const earlyPurposes: readonly string[] = [
  'cancelled_appointment',
  'changed_appointment',
  'changed_mode',
  'delay',
  'group_cancelled',
]

/** Whether messages of a purpose may leave before the usual hours. */
export const isEarly = (purpose: string): boolean => earlyPurposes.includes(purpose)

/** What is about to leave: by whom it was asked for, and where it is that the patient lives. */
export interface Leaving {
  kind: 'manual' | 'automatic'
  purpose: string
  country: Country
  /** IANA name of the trust's time zone. */
  zone: string
}

/** Why a message may leave outside the hours: the sender's own word for it, which the audit keeps. */
export const leaveReasons = ['patientAsked', 'appointmentSoon', 'agreed'] as const

/** A reason for leaving outside the hours. */
export type LeaveReason = (typeof leaveReasons)[number]

// Longer than any row of closed days: a window that never opens is a mistake in the settings, not a wait.
const longestSearch = 30

/**
 * When a message may leave that is ready at `now`: `now` itself within the hours, else the moment at which they
 * open next. On days when the clocks change the hours are the ones that the clock on the wall shows. With hours
 * that never open a message leaves at once rather than never.
 */
export const opensAt = (hours: SendingHours, { kind, purpose, country, zone }: Leaving, now: Date): Date => {
  const usual = kind === 'manual' ? hours.manualFrom : hours.automaticFrom
  const from = isEarly(purpose) ? Math.min(usual, hours.earlyFrom) : usual
  const until = kind === 'manual' ? hours.manualUntil : hours.automaticUntil
  let day = dateIn(now, zone)
  for (let days = 0; days < longestSearch; days++, day = addDays(day, 1)) {
    const closed = kind === 'automatic' && !hours.onHolidays && holidayOn(day, country) !== null
    const opens = momentOf(day, from, zone)
    if (!closed && from < until && now < momentOf(day, until, zone)) return now < opens ? opens : now
  }
  return now
}

/** Until when a message is held, or null when it may leave at `now`. */
export const heldUntil = (hours: SendingHours, leaving: Leaving, now: Date): Date | null => {
  const opens = opensAt(hours, leaving, now)
  return opens > now ? opens : null
}
