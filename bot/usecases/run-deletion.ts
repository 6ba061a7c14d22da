import { mayCheck, mayRun } from '../domain/deletion.ts'
import type { DeletionView } from '../domain/deletion-view.ts'
import type { Membership } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { confirmRun, findRun, findStandings, startRun } from '../store/deletion-runs.ts'
import { putNotices } from '../store/notices.ts'
import { findCandidates } from '../store/people.ts'
import { pressOnce } from './press-once.ts'
import { administratorsOf } from './report-wrong-recipient.ts'
import { showDeletion } from './show-deletion.ts'
import { useCase } from './use-case.ts'

const requireRunner = (
  memberships: readonly Membership[],
  clinic: { clinicId: string; runByEhealth: boolean },
): void => {
  if (!mayRun(memberships, clinic))
    throw new Refusal(clinic.runByEhealth ? 'deletion_ehealth_only' : 'deletion_not_yours')
}

/**
 * Starts the deletion run of a clinic: what is too old now is frozen into it, and the spot checks are drawn. Whoever
 * starts while a run is under way gets that run, with the checks that were drawn (LE-46). Other checkers are told
 * where the one who starts sent some of the messages.
 */
export const startDeletion = useCase<{ clinicId: string; nonce: string }, DeletionView>(
  'deletion.run',
  async (call, { clinicId, nonce }) => {
    const { work, actor, scope, now } = call
    const [clinic] = await findStandings(work.database, scope, now, clinicId)
    if (clinic === undefined) throw new Refusal('wrong_clinic')
    requireRunner(actor.memberships, clinic)
    const everywhere = { ...scope, clinics: 'all' } as const
    const candidates = await findCandidates(work.database, everywhere, ['deletion.check'], now)
    await pressOnce(call, { nonce, verb: 'deletion.start', outcomeId: clinicId }, async (tx) => {
      const { runId, started, frozen, seed, digest } = await startRun(tx, clinicId, actor.personId)
      if (!started) return null
      tx.record({
        action: 'deletion.started',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId,
        subject: `deletion:${runId}`,
        detail: { frozen, seed, digest },
      })
      const run = await findRun(tx, scope, runId)
      const own = (run?.samples ?? []).filter((one) => !mayCheck(actor.personId, one))
      const checkers = administratorsOf(
        candidates.filter((one) => one.personId !== actor.personId),
        'deletion.check',
        clinicId,
      )
      if (own.length > 0)
        await putNotices(
          tx,
          work.jobs,
          `spotcheck:${clinicId}`,
          checkers.map((personId) => ({ personId, alert: true })),
        )
      return runId
    })
    return showDeletion(work, actor, { clinicId })
  },
)

/**
 * Lets the deletion of a run begin, once every spot check is answered. What was frozen is deleted, and nothing that
 * came later; the certificate follows when it is done.
 * @throws Refusal `checks_open` while a check is unanswered
 */
export const confirmDeletion = useCase<{ runId: string; nonce: string }, DeletionView>(
  'deletion.run',
  async (call, { runId, nonce }) => {
    const { work, actor, scope } = call
    const run = await findRun(work.database, scope, runId)
    if (run === null) throw new Refusal('not_found')
    requireRunner(actor.memberships, run)
    const { clinicId } = run
    if (run.samples.some((one) => one.answers === null)) throw new Refusal('checks_open')
    await pressOnce(call, { nonce, verb: 'deletion.confirm', outcomeId: runId }, async (tx) => {
      if (!(await confirmRun(tx, runId, actor.personId))) return null
      tx.record({
        action: 'deletion.confirmed',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId,
        subject: `deletion:${runId}`,
        detail: { frozen: run.frozen },
      })
      await work.jobs.put(tx, 'delete', { runId })
      return runId
    })
    return showDeletion(work, actor, { clinicId })
  },
)
