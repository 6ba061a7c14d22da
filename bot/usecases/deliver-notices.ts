import { setTimeout as sleep } from 'node:timers/promises'
import { isOpen } from '../domain/account.ts'
import { backoff } from '../domain/backoff.ts'
import { dateIn } from '../domain/calendar.ts'
import { languages } from '../domain/language.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Notifier, Posted } from '../ports.ts'
import {
  claimNotices,
  findNextNotice,
  markFaulty,
  markLater,
  markNoticesUnreachable,
  markShown,
} from '../store/notices.ts'
import type { Notice } from '../store/notices.ts'
import { findAccountById, markUnreachable } from '../store/people.ts'
import type { Account } from '../store/people.ts'
import { change } from '../store/transaction.ts'
import type { Work } from './use-case.ts'

/** How notices are delivered. Times are milliseconds. */
export interface DeliverOptions {
  /** In [0, 1), for the pauses after failures. */
  random?: () => number
  /** Told of every notice that could not be drawn or that Teams found faulty: somebody must act on it. */
  onFault?: (noticeId: string, error: unknown) => void
  /** How long Teams may take with one notice; 60,000 unless said otherwise. */
  patience?: number
  /** Asked before more is taken: true when the bot is ending. */
  stopped?: () => boolean
}

/** People who are shown something at the same time. */
const parallel = 8
// While something is on its way others may have become due.
const glance = 250

/**
 * Shows every notice that is due: to one person in order, one at a time, whichever process does it; to several
 * people at once. At least once: what was shown and not recorded, because the process ended, is shown again.
 *
 * @returns when the next notice is due, null when none waits
 */
export const deliverNotices = async (
  work: Work,
  notifier: Notifier,
  options: DeliverOptions = {},
): Promise<Date | null> => {
  const { database, clock } = work
  const patience = options.patience ?? 60_000
  const underWay = new Set<Promise<void>>()
  const faults: unknown[] = []
  for (;;) {
    const now = clock()
    // Longer than anybody waits for Teams, so that it runs out for those only who ended.
    const lease = new Date(now.getTime() + 2 * patience)
    const room = faults.length > 0 || options.stopped?.() === true ? 0 : parallel - underWay.size
    // Asked before the claim: what ends during it may have freed the next notice of its person.
    const idle = underWay.size === 0
    const claimed = room > 0 ? await claimNotices(database, now, lease, room) : []
    for (const notice of claimed) {
      const one = deliver(work, notifier, notice, options, patience)
        .catch((error: unknown) => void faults.push(error))
        .finally(() => underWay.delete(one))
      underWay.add(one)
    }
    if (claimed.length === 0 && idle) break
    if (claimed.length === 0 && underWay.size > 0) await Promise.race([...underWay, sleep(glance)])
  }
  // The database failed, not Teams: whoever woke us wakes us again.
  if (faults.length > 0) throw faults[0]
  return await findNextNotice(database)
}

const deliver = async (
  work: Work,
  notifier: Notifier,
  notice: Notice,
  options: DeliverOptions,
  patience: number,
): Promise<void> => {
  const { database, clock } = work
  const account = await findAccountById(database, notice.personId, clock())
  // Who has no access any more is shown nothing, and before an account is taken into use only the invitation to it.
  const today = account === null ? '' : dateIn(clock(), account.timeZone)
  if (
    account === null ||
    !isOpen(account, today) ||
    (account.activatedAt === null && !notice.subject.startsWith('invitation:'))
  ) {
    await markShown(database, notice, null)
    return
  }
  const again = () =>
    new Date(clock().getTime() + backoff(notice.attempts, (options.random ?? Math.random)()))
  const posted = await within(patience, show(notifier, account, notice)).catch((error: unknown) => {
    options.onFault?.(notice.id, error)
    return { outcome: 'faulty' as const }
  })
  switch (posted.outcome) {
    case 'posted':
      await markShown(database, notice, posted.activityId)
      break
    case 'later':
      await markLater(database, notice, again())
      break
    case 'faulty':
      await markFaulty(database, notice, again())
      break
    case 'unreachable':
      await giveUp(work, account)
  }
}

/** Records that a person cannot be reached; an administrator reads it in the list (`list-unreachable`). */
const giveUp = async ({ database, clock }: Work, account: Account): Promise<void> => {
  await change(database, clock(), async (tx) => {
    await markUnreachable(tx, account.personId)
    const ended = await markNoticesUnreachable(tx, account.personId)
    tx.record({
      action: 'notice.unreachable',
      personId: null,
      trustId: account.trustId,
      subject: `person:${account.personId}`,
      detail: { notices: ended },
    })
  })
}

const show = async (notifier: Notifier, account: Account, notice: Notice): Promise<Posted> => {
  const { personId, trustId, memberships } = account
  const actor = { personId, trustId, memberships, language: account.language ?? languages[0] }
  try {
    return await notifier.show(actor, notice.subject, notice.activityId, notice.alert)
  } catch (error) {
    // Gone, or closed to this person by now: there is nothing to show.
    if (error instanceof Refusal) return { outcome: 'posted', activityId: null }
    throw error
  }
}

// Whether a post that hangs will still arrive is not known; it counts as not shown.
const within = async (patience: number, showing: Promise<Posted>): Promise<Posted> => {
  const abort = new AbortController()
  const late = sleep(patience, { outcome: 'later' as const }, { signal: abort.signal })
  late.catch(() => undefined)
  try {
    return await Promise.race([showing, late])
  } finally {
    abort.abort()
  }
}
