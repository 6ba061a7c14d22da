import { setTimeout as sleep } from 'node:timers/promises'
import { cutoffOf, isClean } from '../domain/deletion.ts'
import type { Certificate } from '../domain/deletion.ts'
import { finishRun, lockFinished } from '../store/certificates.ts'
import { findConfirmedRuns, findRun } from '../store/deletion-runs.ts'
import { erasePortion, tidyLeftovers } from '../store/erasure.ts'
import { deletePeriods } from '../store/hash-periods.ts'
import { findNoticed, putNotices } from '../store/notices.ts'
import { changeIf } from '../store/transaction.ts'
import type { Work } from './use-case.ts'

/** How messages are deleted. */
export interface EraseOptions {
  /** Asked before every portion: true when the bot is ending. */
  stopped?: () => boolean
  /** How long it rests after a portion, in times of what the portion took, so that sending comes first. */
  rest?: number
}

interface ConfirmedRun {
  runId: string
  trustId: string
}

const erasePortions = async (work: Work, run: ConfirmedRun, options: EraseOptions): Promise<boolean> => {
  const scope = { trustId: run.trustId, clinics: 'all' } as const
  const found = await findRun(work.database, scope, run.runId)
  if (found === null) return false
  while (options.stopped?.() !== true) {
    const begun = performance.now()
    const portion = await changeIf(work.database, work.clock(), async (tx) => {
      const erased = await erasePortion(tx, run.runId)
      if (erased === null) return null
      tx.record({
        action: 'message.deleted',
        personId: found.confirmedBy,
        trustId: run.trustId,
        clinicId: found.clinicId,
        subject: `deletion:${run.runId}`,
        detail: { count: erased.deleted, portion: erased.position, missed: erased.missed },
      })
      return erased
    })
    if (portion === null) return true
    await sleep((performance.now() - begun) * (options.rest ?? 0.1))
  }
  return false
}

/** Ends a run: what outlived its messages goes, the keys that nothing needs go, and the certificate is written. */
const finish = async (work: Work, { runId, trustId }: ConfirmedRun): Promise<Certificate | null> => {
  const scope = { trustId, clinics: 'all' } as const
  return changeIf(work.database, work.clock(), async (tx) => {
    if (!(await lockFinished(tx, runId))) return null
    await tidyLeftovers(tx, cutoffOf(tx.now))
    const keys = await deletePeriods(tx, work.vault)
    for (const one of keys)
      tx.record({
        action: 'keys.destroyed',
        personId: null,
        trustId: one.trustId,
        detail: { count: one.count },
      })
    const own = keys.find((one) => one.trustId === trustId)?.count ?? 0
    const { certificate, clinicId, people } = await finishRun(tx, scope, runId, own)
    tx.record({
      action: 'deletion.finished',
      personId: null,
      trustId,
      clinicId,
      subject: `deletion:${runId}`,
      detail: {
        deleted: certificate.deleted,
        checked: certificate.checked,
        deviating: certificate.deviating,
        singly: certificate.singly,
        waiting: certificate.waiting,
        clean: isClean(certificate.left),
      },
    })
    await putNotices(
      tx,
      work.jobs,
      `certificate:${runId}`,
      people.map((personId) => ({ personId, alert: true })),
    )
    // Cards that say that a run is due say so no more.
    for (const subject of [`deletion:${clinicId}`, `spotcheck:${clinicId}`])
      await putNotices(
        tx,
        work.jobs,
        subject,
        (await findNoticed(tx, subject)).map((personId) => ({ personId, alert: false })),
      )
    return certificate
  })
}

/**
 * Deletes what confirmed runs hold, portion by portion, and ends the runs. What a killed process left is gone on with:
 * a portion is deleted and marked at one blow, and several processes pass one another's portions over.
 *
 * @returns how many runs were ended
 */
export const eraseMessages = async (work: Work, options: EraseOptions = {}): Promise<number> => {
  let ended = 0
  for (const run of await findConfirmedRuns(work.database)) {
    if (!(await erasePortions(work, run, options))) continue
    if ((await finish(work, run)) !== null) ended += 1
  }
  return ended
}
