import { advance } from './lifecycle.ts'
import type { Lifecycle } from './lifecycle.ts'

/** The state of a message (XC-09); `stopped` is a queued one that was taken back before it left. */
export type MessageState =
  | 'queued'
  | 'sending'
  | 'accepted'
  | 'sent'
  | 'delivered'
  | 'failed'
  | 'expired'
  | 'unknown'
  | 'stopped'

/** What can happen to a message; the names are what the provider reported, or what we did. */
export type MessageEvent =
  | 'claim'
  | 'stop'
  | 'accept'
  | 'refuse'
  | 'lose'
  | 'report_sent'
  | 'report_delivered'
  | 'report_failed'
  | 'report_expired'

const reports = {
  report_delivered: 'delivered',
  report_failed: 'failed',
  report_expired: 'expired',
} as const

/**
 * The life of a message. `lose` is an uncertain outcome: never sent again by itself (XC-11), but a late report
 * still tells the truth. Never delivered without a report.
 */
export const messageLifecycle: Lifecycle<MessageState, MessageEvent> = {
  queued: { claim: 'sending', stop: 'stopped' },
  sending: { accept: 'accepted', refuse: 'failed', lose: 'unknown', report_sent: 'sent', ...reports },
  accepted: { report_sent: 'sent', lose: 'unknown', ...reports },
  sent: { lose: 'unknown', ...reports },
  unknown: { accept: 'accepted', report_sent: 'sent', ...reports },
  delivered: {},
  failed: {},
  expired: {},
  stopped: {},
}

/** The state after an event, by the table. */
export const advanceMessage = (state: MessageState, event: MessageEvent): MessageState =>
  advance(messageLifecycle, state, event)

/** How long a confirm card stays valid, in milliseconds (XC-08). */
export const confirmLifetime = 5 * 60 * 1000

/** Where a consent was seen or heard (LE-22). */
export const consentSources = ['dipsF5', 'oral'] as const

/** The source of a consent that the sender attests. */
export type ConsentSource = (typeof consentSources)[number]
