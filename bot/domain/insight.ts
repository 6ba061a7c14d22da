import type { MessageState } from './message.ts'
import type { ReviewStep } from './proposal.ts'

/** What became of messages, as the charts tell it. */
export const outcomes = ['delivered', 'underWay', 'notReached', 'stopped'] as const

/** One of them. */
export type Outcome = (typeof outcomes)[number]

/** The outcome of a state; what nobody knows of has not reached anybody as far as is known. */
export const outcomeOf = (state: MessageState): Outcome => {
  switch (state) {
    case 'delivered':
      return 'delivered'
    case 'failed':
    case 'expired':
    case 'unknown':
      return 'notReached'
    case 'stopped':
      return 'stopped'
    case 'queued':
    case 'sending':
    case 'accepted':
    case 'sent':
      return 'underWay'
  }
}

/** How long something has waited: within the days before the reminder, before the escalation, or longer (XC-33). */
export const ages = ['fresh', 'slow', 'late'] as const

/** One of them. */
export type Age = (typeof ages)[number]

/** The periods that can be looked at, in days. */
export const periods = [7, 30, 90] as const

/** Months for which the time to approval is told, this one included. */
export const leadMonths = 6

/** Counts of people below this are not told: in a small clinic they would be about somebody. */
export const smallestCount = 5

/** A count of people, or null where it is too small to be told; nobody at all may be told. */
export const toldCount = (count: number): number | null => (count > 0 && count < smallestCount ? null : count)

/** Where proposals wait: at a step, or with the proposer. */
export type WaitingAt = ReviewStep | 'returned'

/** How many messages had which outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>

/** The figures of a trust, or of one of its clinics; counts only (`GET /api/tab/insight`). */
export interface Insight {
  /** The clinics whose figures the reader may see. */
  clinics: readonly { id: string; name: string }[]
  /** The one that is looked at; null for all of them. */
  clinicId: string | null
  /** ISO dates, both included. */
  from: string
  until: string
  messages: {
    /** They went to the simulator, as the trust is in training. */
    training: boolean
    /** Every day of the period. */
    days: readonly (OutcomeCounts & { day: string })[]
    clinics: readonly (OutcomeCounts & { clinicId: string })[]
  }
  proposals: {
    waiting: readonly (Readonly<Record<Age, number>> & { at: WaitingAt })[]
    /** Days from filing to approval, by the month of the approval; null where nothing was approved. */
    lead: readonly { month: string; approved: number; median: number | null; slowest: number | null }[]
  }
  /** Answers that stand; null where fewer than five, and more than none, are told by nobody. */
  consents: readonly { ownerId: string; yes: number | null; no: number | null; unset: number | null }[]
  /** Days since the last deletion was done, and how many messages are overdue for one; null: never. */
  deletions: readonly { clinicId: string; days: number | null; overdue: number }[]
  /** The last review of each clinic, and of central staff (null) for those who see every clinic. */
  reviews: readonly {
    clinicId: string | null
    quarter: string
    done: boolean
    decided: number
    open: number
  }[]
}
