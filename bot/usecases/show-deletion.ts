import type { Actor } from '../domain/actor.ts'
import { cutoffOf, daysFrom, deviates, mayCheck, mayRun, urgencyOf } from '../domain/deletion.ts'
import type { ClinicDeletion, DeletionView, RunView } from '../domain/deletion-view.ts'
import { pageBounds } from '../domain/page.ts'
import type { Page } from '../domain/page.ts'
import { can } from '../domain/permissions.ts'
import type { Scope } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Database } from '../store/database.ts'
import { findRun, findStandings, findWaiting } from '../store/deletion-runs.ts'
import type { ClinicStanding } from '../store/deletion-runs.ts'
import { findNames } from '../store/people.ts'
import { useCase } from './use-case.ts'

/** Of those that wait, how many are shown. */
const waitingShown = 10

/**
 * Days since the last run, and how urgent the next one is. A clinic that never ran counts from its first message; one
 * that holds no message has nothing to delete and is not urged.
 */
export const standingOf = (
  one: ClinicStanding,
  now: Date,
): Pick<ClinicDeletion, 'days' | 'ran' | 'urgency'> => {
  const since = one.lastRunAt ?? one.firstAt
  const days = since === null ? null : daysFrom(since, now, one.timeZone)
  return { days, ran: one.lastRunAt !== null, urgency: one.firstAt === null ? 'none' : urgencyOf(days) }
}

const toClinic = (one: ClinicStanding, now: Date): ClinicDeletion => ({
  clinicId: one.clinicId,
  clinicName: one.clinicName,
  older: one.older,
  state: one.runState,
  ...standingOf(one, now),
})

const urgencies = ['overdue', 'soon', 'none']

/** How the actor's clinics stand with their deletion, the most urgent first (LE-45). */
export const listDeletions = useCase<{ page: number }, Page<ClinicDeletion>>(
  'deletion.read',
  async ({ work, scope, now }, { page: wanted }) => {
    const clinics = (await findStandings(work.database, scope, now)).map((one) => toClinic(one, now))
    const sorted = clinics.toSorted(
      (a, b) =>
        urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) || (b.days ?? -1) - (a.days ?? -1),
    )
    const { page, pages, skip, take } = pageBounds(sorted.length, wanted)
    return { items: sorted.slice(skip, skip + take), page, pages, total: sorted.length }
  },
)

const runOf = async (
  database: Database,
  scope: Scope,
  actor: Actor,
  runId: string,
): Promise<RunView | null> => {
  const run = await findRun(database, scope, runId)
  if (run === null) return null
  const names = await findNames(database, scope, [run.startedBy])
  return {
    runId,
    state: run.state,
    startedAt: run.startedAt,
    starterName: names.get(run.startedBy) ?? '',
    frozen: run.frozen,
    done: run.done,
    checks: run.samples.map((one) => ({
      position: one.position,
      answered: one.answers !== null,
      deviates: one.answers !== null && deviates(one.answers),
      own: !mayCheck(actor.personId, one),
    })),
  }
}

/** A clinic's deletion: what a run would take, or the run that is under way; nothing of a patient. */
export const showDeletion = useCase<{ clinicId: string }, DeletionView>(
  'deletion.read',
  async ({ work, actor, scope, now }, { clinicId }) => {
    const [one] = await findStandings(work.database, scope, now, clinicId)
    if (one === undefined) throw new Refusal('wrong_clinic')
    const { lastRunAt, oldestAt, waiting, runByEhealth, runId, runState } = one
    const waitingFirst = await findWaiting(work.database, clinicId, cutoffOf(now), waitingShown)
    return {
      ...toClinic(one, now),
      lastRunAt,
      oldestAt,
      waiting,
      waitingFirst,
      runByEhealth,
      mayRun: mayRun(actor.memberships, one),
      mayCheck: can(actor.memberships, 'deletion.check', clinicId),
      run: runId === null || runState === 'prepared' ? null : await runOf(work.database, scope, actor, runId),
    }
  },
)
