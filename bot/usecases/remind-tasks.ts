import { dateIn } from '../domain/calendar.ts'
import type { Country } from '../domain/language.ts'
import type { Due } from '../domain/schedule.ts'
import { remindersOf, taskKinds } from '../domain/task.ts'
import type { Candidate, TaskKind } from '../domain/task.ts'
import { shownTo, waitedFor } from '../domain/task-view.ts'
import { claimBegunAbsences } from '../store/away.ts'
import { findCountries, findTrustSettings } from '../store/clinics.ts'
import { askMailboxes } from '../store/mails.ts'
import { putNotices } from '../store/notices.ts'
import { findWaitingTasks, markEscalated, markReminded } from '../store/tasks.ts'
import type { WaitingTask } from '../store/tasks.ts'
import { changeIf } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import { findTakers } from './show-task.ts'
import type { Work } from './use-case.ts'

const allKinds = (trustId: string) =>
  (Object.keys(taskKinds) as TaskKind[]).map((kind) => ({
    kind,
    scope: { trustId, clinics: 'all' } as const,
  }))

/** The queue of each of these people is shown to them anew, with a sound. */
const showQueues = (work: Work, tx: Change, trustId: string, people: Iterable<string>): Promise<void> =>
  putNotices(
    tx,
    work.jobs,
    `queue:${trustId}`,
    [...new Set(people)].toSorted().map((personId) => ({ personId, alert: true })),
  )

const askedNow = (takers: readonly Candidate[], tasks: readonly WaitingTask[]): string[] =>
  tasks.flatMap((task) => waitedFor(takers, task).map((one) => one.personId))

/**
 * Reminds of what has waited for two working days of its clinic's country those whom it waits for, and asks deputy and
 * e-health as well for what has waited for five or was due, or shows e-health what it may not do; each once for a task. Of one run everybody gets one card, the
 * queue. Who is asked because somebody is away since today is told as well (XC-33).
 */
export const remindTasks = async (work: Work, { trustId }: Pick<Due, 'trustId'>): Promise<void> => {
  const { database } = work
  const now = work.clock()
  const everywhere = { trustId, clinics: 'all' } as const
  const { timeZone, country } = await findTrustSettings(database, everywhere)
  const countries = await findCountries(database, everywhere)
  const countryOf = ({ clinicId }: WaitingTask): Country =>
    clinicId === null ? country : (countries.get(clinicId) ?? country)
  const tasks = await findWaitingTasks(database, allKinds(trustId))
  const times = new Map(tasks.map((task) => [task.id, remindersOf(task, countryOf(task), timeZone)]))
  const due = (when: 'remindAt' | 'escalateAt') =>
    tasks.filter((task) => (times.get(task.id)?.[when] ?? now) <= now)
  const takers = await findTakers(work, trustId, now)

  const late = due('escalateAt').filter((task) => task.escalatedAt === null)
  await changeIf(database, now, async (tx) => {
    const marked = await markEscalated(tx, late)
    if (marked.length === 0) return null
    const asked = marked.map((task) => ({ ...task, escalatedAt: now }))
    await showQueues(
      work,
      tx,
      trustId,
      asked.flatMap((task) => shownTo(takers, task).map((one) => one.personId)),
    )
    for (const task of asked) await askMailboxes(tx, task, shownTo(takers, task), true)
    return marked.length
  })

  const waiting = due('remindAt').filter((task) => task.remindedAt === null && !late.includes(task))
  await changeIf(database, now, async (tx) => {
    const marked = await markReminded(tx, waiting)
    if (marked.length === 0) return null
    await showQueues(work, tx, trustId, askedNow(takers, marked))
    for (const task of marked) await askMailboxes(tx, task, waitedFor(takers, task), true)
    return marked.length
  })

  await changeIf(database, now, async (tx) => {
    const gone = await claimBegunAbsences(tx, trustId, dateIn(now, timeZone))
    if (gone.length === 0) return null
    const present = takers.map((one) => ({ ...one, away: false }))
    const moved = tasks.filter((task) => waitedFor(present, task).some((one) => gone.includes(one.personId)))
    const before = new Set(askedNow(present, moved))
    await showQueues(
      work,
      tx,
      trustId,
      askedNow(takers, moved).filter((id) => !before.has(id)),
    )
    for (const personId of gone)
      tx.record({ action: 'person.away_begun', personId: null, trustId, subject: `person:${personId}` })
    return gone.length
  })
}
