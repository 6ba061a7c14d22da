import type { Country } from './language.ts'
import type { Lifecycle } from './lifecycle.ts'

/** The state of a message (XC-09); `stopped` is a queued one that was taken back before it left. */
export type MessageState =
  'queued' | 'sending' | 'accepted' | 'sent' | 'delivered' | 'failed' | 'expired' | 'unknown' | 'stopped'

/** What can happen to a message; the names are what the provider reported, or what we did. */
export type MessageEvent =
  | 'claim'
  | 'stop'
  | 'accept'
  | 'refuse'
  | 'lose'
  | 'again'
  | 'postpone'
  | 'withhold'
  | 'report_sent'
  | 'report_delivered'
  | 'report_failed'
  | 'report_expired'

const reports = {
  report_delivered: 'delivered',
  report_failed: 'failed',
  report_expired: 'expired',
} as const

const taken = { report_sent: 'sent', report_delivered: 'delivered' } as const

/**
 * The life of a message. `lose` is an uncertain outcome: never sent again by itself (XC-11), but a late report
 * still tells the truth. `again` is a refusal for certain that may pass: it waits to be tried once more.
 * `postpone` and `withhold` are what is found at the last moment: later, as the hours are over or the time of the
 * claim is, or not at all. Never delivered without a report.
 *
 * Reports on what is queued or stopped count only after a hand-over that was refused: it was taken after all, and is
 * not handed over again. One on an expired message counts only where silence ended the waiting (`bySilence`).
 */
export const messageLifecycle: Lifecycle<MessageState, MessageEvent> = {
  queued: { claim: 'sending', stop: 'stopped', ...taken },
  sending: {
    accept: 'accepted',
    refuse: 'failed',
    lose: 'unknown',
    again: 'queued',
    postpone: 'queued',
    withhold: 'stopped',
    report_sent: 'sent',
    ...reports,
  },
  accepted: { report_sent: 'sent', lose: 'unknown', ...reports },
  sent: { lose: 'unknown', ...reports },
  unknown: { accept: 'accepted', report_sent: 'sent', ...reports },
  delivered: {},
  failed: {},
  expired: { report_delivered: 'delivered' },
  stopped: taken,
}

/** The code of a message of which nothing was heard for too long; no provider gives it. */
export const bySilence = 'no_report'

/** The code of a message that its sender took back. */
export const takenBack = 'taken_back'

/** The code of a message that an administrator stopped instead of deleting it (LE-07). */
export const stoppedByAdministrator = 'by_administrator'

/** States in which the patient has not been reached as far as is known (XC-28); a message taken back is none. */
export const notReachedStates: readonly MessageState[] = ['failed', 'expired', 'unknown', 'stopped']

/** The code of a queued message that the clinic's hours hold up, though nobody chose that (XC-24). */
export const outsideHours = 'outside_hours'

/** The code of a message whose template has another version or sender by now (XC-06). */
export const superseded = 'template_moved'

/**
 * A message that is to leave so much later than its confirm, in milliseconds, is held for the clinic's hours; the
 * time to stop it is shorter.
 */
export const heldAfterMs = 10 * 60 * 1000

/** What tells whether a message has reached anybody. */
export interface Standing {
  state: MessageState
  code: string | null
  confirmedAt: Date
  departAfter: Date | null
}

/** Whether a message waits though nobody chose that: its provider takes nothing, or the hours ended before it left. */
export const isHeldUp = ({ state, code }: Pick<Standing, 'state' | 'code'>): boolean =>
  state === 'queued' && code !== null

/**
 * What a message waits for longer than for the time to stop it: the clinic's hours, or to be tried again by itself; null
 * for one that does not wait.
 */
export const waitsFor = (message: Standing): 'hours' | 'again' | null => {
  if (message.state !== 'queued') return null
  if (message.code !== null) return message.code === outsideHours ? 'hours' : 'again'
  const { departAfter, confirmedAt } = message
  return departAfter !== null && departAfter.getTime() - confirmedAt.getTime() > heldAfterMs ? 'hours' : null
}

/** How a patient whom a message did not reach was reached. */
export const followUpWays = ['phoned', 'other'] as const

/** A way of reaching somebody. */
export type FollowUpWay = (typeof followUpWays)[number]

/** Whether the patient has not been reached, so that somebody may have to see to it in another way (XC-28). */
export const isNotReached = (message: Standing): boolean =>
  notReachedStates.includes(message.state) ? message.code !== takenBack : waitsFor(message) !== null

/** How long a confirm card stays valid, in milliseconds (XC-08). */
export const confirmLifetime = 5 * 60 * 1000

/**
 * How long the typed values of a draft that was not confirmed may come back into the form, in milliseconds from
 * its preview: long enough for a telephone call, short enough that nothing of a patient lies about.
 */
export const formLifetime = 60 * 60 * 1000

/** Where a consent was seen or heard (LE-22); `record` is a patient record other than DIPS. */
export const consentSources = ['dipsF5', 'record', 'oral'] as const

/** The source of a consent that the sender attests. */
export type AttestedSource = (typeof consentSources)[number]

/** What the consent of a message rests on: an attestation, a stored Ja, or that nobody said Nej (LE-21). */
export type ConsentSource = AttestedSource | 'ledger' | 'optOut'

/** The sources that senders of a country choose among: DIPS is the Norwegian trust's, Swedish units have others. */
export const consentSourcesOf = (country: Country): readonly AttestedSource[] =>
  country === 'NO' ? ['dipsF5', 'oral'] : ['record', 'oral']
