import type { OrderLineState } from './access-order.ts'
import type { Page } from './page.ts'
import type { Role } from './permissions.ts'
import type { TaskView } from './task-view.ts'

/** One person of an order, as its readers see it. */
export interface OrderLineView {
  lineId: string
  who: string
  /** The address under which the directory knows the person. */
  address: string
  role: Role
  state: OrderLineState
  reason: string | null
  /** An account of that name or address has the access already. */
  hasAccess: boolean
  /** Such an account is open in the clinic, without the access; null where there is none. */
  personId: string | null
}

/** An order of access. */
export interface OrderView {
  orderId: string
  clinicId: string
  clinicName: string
  leaderName: string
  orderedAt: Date
  lines: readonly OrderLineView[]
  task: TaskView | null
  /** The reader may complete and refuse. */
  decides: boolean
}

/** A report that somebody leaves. */
export interface LeaverView {
  leaverId: string
  name: string
  username: string
  clinicName: string
  leaderName: string
  /** ISO. */
  lastDay: string
  state: 'reported' | 'closed' | 'refused'
  reportedAt: Date
  endedAt: Date | null
  closedAt: Date | null
  closerName: string | null
  reason: string | null
  /** Whether e-health is to close the access to video, and when that was done. */
  video: 'none' | 'waits' | 'closed'
  task: TaskView | null
  /** The reader may close and refuse. */
  decides: boolean
  /** The reader may say that the access to video is closed. */
  closesVideo: boolean
  /** The last day is over. */
  over: boolean
}

/** One of a leader's own people. */
export interface OwnPerson {
  personId: string
  name: string
  username: string
  roles: readonly { role: Role; clinic: string }[]
  active: boolean
  /** ISO; null for none. */
  expiresOn: string | null
  trainedAt: Date | null
  lastUsedAt: Date | null
  leaverId: string | null
}

/** What a leader sees: the own people, and what was ordered and reported last. */
export interface LeaderView {
  people: Page<OwnPerson>
  orders: readonly { orderId: string; clinicName: string; orderedAt: Date; waiting: number; lines: number }[]
}
