import type { MfaRecord } from './help.ts'
import { DateTime } from 'luxon'
import type { SpecialRight } from './account.ts'
import { addDays, dateIn, momentOf } from './calendar.ts'
import { advance } from './lifecycle.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { Role } from './permissions.ts'

/** The state of a review. */
export type ReviewState = 'open' | 'overdue' | 'done'

/** What can happen to a review: its last account is decided on, or its quarter ends before. */
export type ReviewEvent = 'finish' | 'lapse'

/** The life of a review; what is overdue is still to be done (LE-48). */
export const reviewLifecycle: Lifecycle<ReviewState, ReviewEvent> = {
  open: { finish: 'done', lapse: 'overdue' },
  overdue: { finish: 'done' },
  done: {},
}

/** What became of an account in a review. */
export type ReviewItemState = 'open' | 'confirmed' | 'changed' | 'closed' | 'suspended'

/** What can happen to an account in a review; `suspend` is what the policy of the trust does by itself. */
export type ReviewItemEvent = 'confirm' | 'change' | 'close' | 'suspend'

/** The life of an account in a review: decided on once. What comes later is the account's own matter. */
export const reviewItemLifecycle: Lifecycle<ReviewItemState, ReviewItemEvent> = {
  open: { confirm: 'confirmed', change: 'changed', close: 'closed', suspend: 'suspended' },
  confirmed: {},
  changed: {},
  closed: {},
  suspended: {},
}

/** Every state of an account in a review. */
export const reviewItemStates = Object.keys(reviewItemLifecycle) as ReviewItemState[]

/** The state of an account after an event. */
export const advanceItem = (state: ReviewItemState, event: ReviewItemEvent): ReviewItemState =>
  advance(reviewItemLifecycle, state, event)

/** A quarter of the calendar in a trust's time zone. */
export interface Quarter {
  /** Such as `2026-Q1`. */
  name: string
  /** First moment, … */
  from: Date
  /** … and the first one after. */
  until: Date
}

const quarterAt = (first: DateTime, zone: string): Quarter => ({
  name: `${first.year}-Q${first.quarter}`,
  from: momentOf(first.toISODate() ?? '', 0, zone),
  until: momentOf(first.plus({ months: 3 }).toISODate() ?? '', 0, zone),
})

/** The quarter that a moment lies in, by the days of the zone: its summer time and leap days are those of the wall. */
export const quarterOf = (now: Date, zone: string): Quarter =>
  quarterAt(DateTime.fromISO(dateIn(now, zone), { zone: 'utc' }).startOf('quarter'), zone)

/** The quarter before the one that a moment lies in. */
export const quarterBefore = (now: Date, zone: string): Quarter =>
  quarterAt(
    DateTime.fromISO(dateIn(now, zone), { zone: 'utc' }).startOf('quarter').minus({ months: 3 }),
    zone,
  )

/** The quarter of a name, null for what names none. */
export const quarterNamed = (name: string, zone: string): Quarter | null => {
  const [, year, number] = /^(20\d\d)-Q([1-4])$/u.exec(name) ?? []
  return year === undefined || number === undefined
    ? null
    : quarterAt(DateTime.utc(Number(year), 3 * Number(number) - 2, 1), zone)
}

/** Days before the end at which those who have not finished are reminded. */
export const reminderDays = [30, 14, 3] as const

/**
 * The reminder that is due: the nearest to the end whose day has come, unless it or a later one was sent; after
 * downtime one and not all that were missed.
 * @param sent the last one that was sent, in days before the end
 */
export const reminderDue = (now: Date, dueAt: Date, zone: string, sent: number | null): number | null => {
  if (now >= dueAt) return null
  const end = dateIn(dueAt, zone)
  const today = dateIn(now, zone)
  const due = reminderDays.findLast((days) => today >= addDays(end, -days)) ?? null
  return due !== null && (sent === null || due < sent) ? due : null
}

/** Days between the warning and the suspension of accounts that nobody confirmed. */
export const warningDays = 14

/** When accounts that nobody confirmed are suspended after a warning: at the beginning of a day of the zone. */
export const suspensionAt = (warnedAt: Date, zone: string): Date =>
  momentOf(addDays(dateIn(warnedAt, zone), warningDays), 0, zone)

/** How many accounts of a review are in each state. */
export type ReviewCounts = Readonly<Record<ReviewItemState, number>>

/** A review as a list and a notice show it. */
export interface ReviewSummary {
  reviewId: string
  /** Null: of central staff. */
  clinicId: string | null
  clinicName: string | null
  /** Such as `2026-Q1`. */
  quarter: string
  state: ReviewState
  openedAt: Date
  dueAt: Date
  doneAt: Date | null
  counts: ReviewCounts
  /** When open accounts are suspended; null where the trust does not, or nobody was warned yet. */
  suspendsAt: Date | null
}

/** An account in a review: listed as it was, shown as it is. */
export interface ReviewItem {
  itemId: string
  personId: string
  /** From 1, as the list was at the opening. */
  position: number
  name: string
  username: string
  state: ReviewItemState
  decidedBy: string | null
  decidedAt: Date | null
  /** The roles at the opening, … */
  rolesBefore: readonly Role[]
  /** … and today, none where access has ended. */
  roles: readonly Role[]
  specialRights: readonly SpecialRight[]
  active: boolean
  /** Last day, ISO. */
  expiresOn: string | null
  lastUsedAt: Date | null
  trainedAt: Date | null
  trainingVersion: number | null
  /** Counts the changes of the account: what was shown is decided on, and nothing else. */
  revision: number
  /** It was changed or closed after the review had begun. */
  changed: boolean
  /** The last day that an open report of a leader gives, ISO; null where nobody reported that the person leaves. */
  leavesOn: string | null
  /** The reader's own: somebody else decides on it. */
  own: boolean
}

/** A page of a review. */
export interface ReviewPage {
  review: ReviewSummary
  items: readonly ReviewItem[]
  page: number
  pages: number
  total: number
  /** Open accounts that the reader has not seen as they stand; null for who does not decide. */
  unseen: number | null
  /** Open accounts that the reader may confirm: all but the own. */
  confirmable: number
  /** What enforces several factors at sign-in; null while nobody has recorded it (LE-51). */
  mfa: MfaRecord | null
}

/** Whether an account is as good as closed in the review's clinic: nothing is left to confirm. */
export const hasEnded = (item: Pick<ReviewItem, 'active' | 'roles'>): boolean =>
  !item.active || item.roles.length === 0
