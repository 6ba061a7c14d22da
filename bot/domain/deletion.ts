import { DateTime } from 'luxon'
import type { Lifecycle } from './lifecycle.ts'
import type { MessageState } from './message.ts'
import type { Membership } from './permissions.ts'

/**
 * The state of a deletion run. `prepared` is what the schedule found to be too old; from `checking` on a run has its
 * messages, which no later press adds to or draws anew; a run that is started is finished (LE-46).
 */
export type DeletionState = 'prepared' | 'checking' | 'deleting' | 'done'

/** What can happen to a run. */
export type DeletionEvent = 'start' | 'confirm' | 'finish'

/** The life of a run. */
export const deletionLifecycle: Lifecycle<DeletionState, DeletionEvent> = {
  prepared: { start: 'checking' },
  checking: { confirm: 'deleting' },
  deleting: { finish: 'done' },
  done: {},
}

const hour = 60 * 60 * 1000

/** How long a message is kept, in milliseconds: hours and not days, so that no change of the clock counts (LE-44). */
export const keptFor = 10 * 24 * hour

/** What left before this moment is too old; exactly ten days old is kept. */
export const cutoffOf = (now: Date): Date => new Date(now.getTime() - keptFor)

/** Days that a run may come after the one before: a message gets twenty days old at most. */
export const daysBetweenRuns = 10

/** The day since the last run on which its administrators are reminded, … */
const remindOn = 8

/** How a clinic stands: nothing to do yet, a run is due soon, or it is late (LE-45). */
export type Urgency = 'none' | 'soon' | 'overdue'

/** Days of the calendar in `zone` from one moment to another. */
export const daysFrom = (since: Date, now: Date, zone: string): number => {
  const day = (at: Date) => DateTime.fromJSDate(at, { zone }).toISODate() ?? ''
  return Math.round(DateTime.fromISO(day(now)).diff(DateTime.fromISO(day(since)), 'days').days)
}

/** Reminded from the eighth day on, overdue from the tenth, every day until a run is done. */
export const urgencyOf = (days: number | null): Urgency =>
  days === null || days < remindOn ? 'none' : days < daysBetweenRuns ? 'soon' : 'overdue'

/** How many messages of a run are looked at; all where there are fewer (LE-46). */
export const sampleSize = 10

/** What is asked of each. */
export const checkQuestions = ['patientsNumber', 'consentSeen', 'rightTemplate'] as const

/** One of the three questions. */
export type CheckQuestion = (typeof checkQuestions)[number]

/** The answers of one spot check. */
export type CheckAnswers = Readonly<Record<CheckQuestion, boolean>>

/** Whether a message goes against the procedure. */
export const deviates = (answers: CheckAnswers): boolean =>
  checkQuestions.some((question) => !answers[question])

/**
 * Whether somebody may start and confirm the runs of a clinic: its own administrator or deputy; e-health where the
 * clinic is run by it, and nowhere else (LE-47, LE-05).
 */
export const mayRun = (
  memberships: readonly Membership[],
  clinic: { clinicId: string; runByEhealth: boolean },
): boolean =>
  memberships.some(({ role, clinicId }) =>
    clinic.runByEhealth
      ? role === 'ehealth' && (clinicId === null || clinicId === clinic.clinicId)
      : (role === 'clinicAdmin' || role === 'deputy') && (clinicId === null || clinicId === clinic.clinicId),
  )

/** Nobody answers for a message of one's own (LE-46). */
export const mayCheck = (personId: string, sample: { senderId: string }): boolean =>
  personId !== sample.senderId

/** Why an administrator deletes one message by itself (LE-07): a closed list, as words may name a patient. */
export const deletionReasons = ['patientAsked', 'sentByMistake', 'sentTwice', 'trial'] as const

/** A table, and rows of it that ought to be deleted by now. */
export interface Leftover {
  table: string
  rows: number
}

/** What a run ends with: counts and codes, no number and no text (LE-47). */
export interface Certificate {
  /** What left before this moment was deleted, ISO. */
  cutoff: string
  /** Messages that were deleted, … */
  deleted: number
  /** … by what had become of them. */
  outcomes: Readonly<Partial<Record<MessageState, number>>>
  /** Frozen into the run, and gone by themselves before it came to them. */
  missed: number
  /** Spot checks that were answered, … */
  checked: number
  /** … those that deviate, … */
  deviating: number
  /** … and how often each question was answered with no. */
  noes: Readonly<Record<CheckQuestion, number>>
  /** Messages of the clinic that were deleted by themselves since the run before. */
  singly: number
  /** Too old and not left yet: listed, not deleted. */
  waiting: number
  /** Keys of hashes that were destroyed with the last of their messages. */
  keys: number
  /** What the query over every table found to be left, tables without anything included. */
  left: readonly Leftover[]
}

/** Whether the query found nothing that is older than allowed. */
export const isClean = (left: readonly Leftover[]): boolean => left.every(({ rows }) => rows === 0)
