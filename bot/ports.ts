import type { Actor } from './domain/actor.ts'

/** The time, so that tests can move it. */
export type Clock = () => Date

/** What a provider is handed: one message, under our id as its reference. */
export interface Departure {
  /** Our message id (UUID): the provider's reference, fixed before the call (XC-11). */
  id: string
  /** E.164. */
  recipient: string
  senderText: string
  text: string
}

/**
 * What became of handing over: accepted under the provider's id; refused for certain, with the provider's code;
 * or uncertain, which is never sent again by itself (XC-11).
 */
export type Handover =
  | { outcome: 'accepted'; providerId: string }
  | { outcome: 'refused'; code: string }
  | { outcome: 'uncertain'; code: string }

/** A delivery report, in our words. */
export interface DeliveryReport {
  /** Our message id. */
  id: string
  event: 'report_sent' | 'report_delivered' | 'report_failed' | 'report_expired'
  /** The provider's code where it failed. */
  code?: string
}

/** An SMS provider. `handOver` does not throw: whatever went wrong is an outcome. */
export interface SmsProvider {
  name: string
  handOver(departure: Departure): Promise<Handover>
  /** Called by the provider's side for every report; resolves when the report is stored. */
  onReport(listener: (report: DeliveryReport) => Promise<void>): void
}

/** What posting to Teams came to. */
export type Posted =
  { outcome: 'posted'; activityId: string | null } | { outcome: 'unreachable' } | { outcome: 'later' }

/** Posts and updates cards in somebody's personal chat. */
export interface Notifier {
  /**
   * Draws the subject as the person is to see it now and shows it: a new card when `alert`, else an update of
   * the card `activityId`.
   */
  show(actor: Actor, subject: string, activityId: string | null, alert: boolean): Promise<Posted>
}
