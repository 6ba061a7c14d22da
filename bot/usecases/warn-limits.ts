import { Refusal } from '../domain/refusal.ts'
import type { LimitView } from '../domain/sending.ts'
import { findClinicUse, findUse, setPartsWarned } from '../store/limits.ts'
import { putNotices } from '../store/notices.ts'
import { findCandidates } from '../store/people.ts'
import { changeIf } from '../store/transaction.ts'
import { administratorsOf } from './report-wrong-recipient.ts'
import { useCase } from './use-case.ts'
import type { Work } from './use-case.ts'

/** Of what a clinic means to send in a day, in percent. */
const warnAt = 80

/**
 * Tells the administrators of clinics that have sent most of what they mean to send in a day, once a day. It is a
 * warning: no message is refused for it. For the schedule.
 * @returns how many clinics
 */
export const warnOfLimits = async (work: Work): Promise<number> => {
  const now = work.clock()
  const over = (await findUse(work.database, now)).filter(
    ({ used, limit, warnedOn, day }) => warnedOn !== day && used * 100 >= limit * warnAt,
  )
  for (const { clinicId, trustId, day, used, limit } of over) {
    const scope = { trustId, clinics: 'all' } as const
    const candidates = await findCandidates(work.database, scope, ['limit.read'], now)
    await changeIf(work.database, now, async (tx) => {
      if (!(await setPartsWarned(tx, clinicId, day))) return null
      tx.record({
        action: 'clinic.parts_warned',
        personId: null,
        trustId,
        clinicId,
        subject: `clinic:${clinicId}`,
        detail: { used, limit },
      })
      await putNotices(
        tx,
        work.jobs,
        `limit:${clinicId}`,
        administratorsOf(candidates, 'limit.read', clinicId).map((personId) => ({ personId, alert: true })),
      )
      return clinicId
    })
  }
  return over.length
}

/** What a clinic has sent today, for those who look after it. */
export const showLimit = useCase<{ clinicId: string }, LimitView>(
  'limit.read',
  async ({ work, scope, now }, { clinicId }) => {
    const found = await findClinicUse(work.database, scope, clinicId, now)
    if (found === null) throw new Refusal('not_found')
    return found
  },
)
