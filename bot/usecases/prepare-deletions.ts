import { dateIn, momentOf } from '../domain/calendar.ts'
import { cutoffOf } from '../domain/deletion.ts'
import type { Due } from '../domain/schedule.ts'
import { findStandings, prepareRun } from '../store/deletion-runs.ts'
import type { ClinicStanding } from '../store/deletion-runs.ts'
import { tidyLeftovers } from '../store/erasure.ts'
import { findNoticed, putNotices } from '../store/notices.ts'
import { findCandidates } from '../store/people.ts'
import { wasRecorded } from '../store/audit-reading.ts'
import { changeIf } from '../store/transaction.ts'
import { administratorsOf } from './report-wrong-recipient.ts'
import { standingOf } from './show-deletion.ts'
import type { Work } from './use-case.ts'

const prepare = async (work: Work, trustId: string, clinic: ClinicStanding): Promise<void> => {
  const { clinicId, older, waiting, runState } = clinic
  if (older === 0 ? runState !== 'prepared' : runState !== null && runState !== 'prepared') return
  await changeIf(work.database, work.clock(), async (tx) => {
    await prepareRun(tx, clinicId, clinic)
    tx.record({
      action: 'deletion.prepared',
      personId: null,
      trustId,
      clinicId,
      subject: `clinic:${clinicId}`,
      detail: { found: older, waiting },
    })
    // Cards that stand in a chat say what is ready today; no new ones come of it.
    const subject = `deletion:${clinicId}`
    const people = await findNoticed(tx, subject)
    await putNotices(
      tx,
      work.jobs,
      subject,
      people.map((personId) => ({ personId, alert: false })),
    )
    return clinicId
  })
}

/**
 * Prepares the runs of a trust's clinics, so that starting one is a press: what is too old this morning. Then reminds
 * of those that are due, from the eighth day after the run before, and says from the tenth that they are late: to the
 * administrators and to e-health, every morning until a run is done (LE-45). For the schedule; once a day,
 * however often it is run.
 *
 * @returns the clinics that were reminded of
 */
export const prepareDeletions = async (work: Work, { trustId }: Pick<Due, 'trustId'>): Promise<string[]> => {
  const now = work.clock()
  const scope = { trustId, clinics: 'all' } as const
  const standings = await findStandings(work.database, scope, now)
  const candidates = await findCandidates(work.database, scope, ['deletion.run'], now)
  const ehealth = candidates.filter((one) => one.memberships.some(({ role }) => role === 'ehealth'))
  const reminded: string[] = []
  for (const clinic of standings) {
    await prepare(work, trustId, clinic)
    const { clinicId } = clinic
    const { days, urgency } = standingOf(clinic, now)
    if (urgency === 'none' || days === null) continue
    const today = momentOf(dateIn(now, clinic.timeZone), 0, clinic.timeZone)
    if (await wasRecorded(work.database, { action: 'deletion.reminded', clinicId, since: today })) continue
    const people = new Set([
      ...administratorsOf(candidates, 'deletion.run', clinicId),
      ...ehealth.map((one) => one.personId),
    ])
    await changeIf(work.database, now, async (tx) => {
      tx.record({
        action: 'deletion.reminded',
        personId: null,
        trustId,
        clinicId,
        subject: `clinic:${clinicId}`,
        code: urgency,
        detail: { days, people: people.size },
      })
      await putNotices(
        tx,
        work.jobs,
        `deletion:${clinicId}`,
        [...people].map((personId) => ({ personId, alert: true })),
      )
      return clinicId
    })
    reminded.push(clinicId)
  }
  return reminded
}

/**
 * Deletes what outlived its message, or never became one, once it is ten days old: ended drafts, spent presses,
 * notices and jobs. For the schedule, once a day.
 *
 * @returns how many rows
 */
export const tidyRetained = async (work: Work): Promise<number> => {
  const rows = await changeIf(work.database, work.clock(), async (tx) => {
    const tidied = await tidyLeftovers(tx, cutoffOf(tx.now))
    const { drafts, nonces, notices, jobs } = tidied
    const sum = drafts + nonces + notices + jobs
    if (sum === 0) return null
    tx.record({ action: 'deletion.tidied', personId: null, trustId: null, detail: { ...tidied } })
    return sum
  })
  return rows ?? 0
}
