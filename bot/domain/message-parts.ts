import { messageLifecycle } from './message.ts'
import type { MessageEvent, MessageState } from './message.ts'

/** What was reported so far of the parts of one message: part, from 0 -> state. */
export type PartStates = ReadonlyMap<number, MessageState>

/**
 * The state of a part after a report on it, by the table of messages: a final one stays, and a temporary one
 * that comes late changes nothing (XC-10). Null where nothing changes.
 *
 * @param state null when it is the first report on the part
 */
export const advancePart = (state: MessageState | null, event: MessageEvent): MessageState | null => {
  // What a part ended by, its provider said; only a whole message ends by silence.
  if (state === 'expired') return null
  const next = messageLifecycle[state ?? 'sending'][event]
  return next === undefined || next === state ? null : next
}

/**
 * What the parts come to for the message: failed when one failed for good, delivered only when all are (XC-12).
 *
 * @param expected how many parts there are; one that was never reported on counts as under way
 */
export const joinParts = (parts: PartStates, expected: number): MessageEvent => {
  const states = [...parts.values()]
  const some = (state: MessageState) => states.includes(state)
  if (some('failed')) return 'report_failed'
  if (some('expired')) return 'report_expired'
  if (states.length >= expected && states.every((state) => state === 'delivered')) return 'report_delivered'
  if (some('unknown')) return 'lose'
  return some('sent') || some('delivered') ? 'report_sent' : 'accept'
}
