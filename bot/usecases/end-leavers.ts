import { dateIn } from '../domain/calendar.ts'
import type { Due } from '../domain/schedule.ts'
import { findTrustSettings } from '../store/clinics.ts'
import { findOverdueLeavers, lockLeaver, updateLeaver } from '../store/leavers.ts'
import { findNoticed, putNotices } from '../store/notices.ts'
import { changeIf } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import { endAccess } from './end-access.ts'
import type { Work } from './use-case.ts'

/**
 * Ends the access of somebody whose last day is over, within a change under way: the last administrator's too, since
 * nobody keeps access for being that (LE-15).
 */
export const endReported = async (tx: Change, trustId: string, leaverId: string): Promise<boolean> => {
  const leaver = await lockLeaver(tx, { trustId, clinics: 'all' }, leaverId)
  if (leaver === null || leaver.state !== 'reported' || leaver.endedAt !== null) return false
  const { personId, clinicId } = leaver
  await endAccess(tx, { trustId, personId, by: null, clinics: [clinicId], reason: 'leaver', lastToo: true })
  await updateLeaver(tx, leaverId, { endedAt: tx.now })
  tx.record({
    action: 'leaver.ended',
    personId: null,
    trustId,
    clinicId,
    subject: `leaver:${leaverId}`,
    detail: { person: personId },
  })
  return true
}

/** Ends what leaders reported, when the last day is over in the trust's time zone; the tasks stay until closed (LE-15). */
export const endLeavers = async (work: Work, { trustId }: Pick<Due, 'trustId'>): Promise<void> => {
  const now = work.clock()
  const { timeZone } = await findTrustSettings(work.database, { trustId, clinics: 'all' })
  for (const leaverId of await findOverdueLeavers(work.database, trustId, dateIn(now, timeZone)))
    await changeIf(work.database, now, async (tx) => {
      if (!(await endReported(tx, trustId, leaverId))) return null
      const subject = `leaver:${leaverId}`
      const noticed = await findNoticed(tx, subject)
      await putNotices(
        tx,
        work.jobs,
        subject,
        noticed.map((personId) => ({ personId, alert: false })),
      )
      return leaverId
    })
}
