import { advance } from './lifecycle.ts'
import type { Lifecycle } from './lifecycle.ts'

/** The state of a word that somebody wants allowed: it counts in `allowed` only. */
export type AllowState = 'objected' | 'accepted' | 'allowed' | 'declined' | 'withdrawn'

/** What can happen to it. */
export type AllowEvent = 'accept' | 'decline' | 'confirm' | 'withdraw'

/** An objection is accepted by e-health with a reason, confirmed by a second person, and can be taken back (LE-31). */
export const allowLifecycle: Lifecycle<AllowState, AllowEvent> = {
  objected: { accept: 'accepted', decline: 'declined' },
  accepted: { confirm: 'allowed', decline: 'declined' },
  allowed: { withdraw: 'withdrawn' },
  declined: {},
  withdrawn: {},
}

/** The state after an event, by the table. */
export const advanceAllow = (state: AllowState, event: AllowEvent): AllowState =>
  advance(allowLifecycle, state, event)
