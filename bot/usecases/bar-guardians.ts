import { readReference } from '../domain/reference.ts'
import { Refusal } from '../domain/refusal.ts'
import { deleteBars, findWaitingForKin, putBar } from '../store/guardian-bars.ts'
import { changeIf } from '../store/transaction.ts'
import { stopWaiting } from './stop-waiting.ts'
import { requireClinic, useCase } from './use-case.ts'

/**
 * Says that guardians and other next of kin of a patient are not to be informed by SMS, or that they may be again
 * (XC-21). It is about the patient, by the clinic's local reference, whatever the numbers; it stands until it is
 * lifted, and what waits to leave to them is stopped. A repeated press changes nothing; the audit gets no reference.
 *
 * @returns the reference as it is stored, and how many messages were stopped
 * @throws Refusal `answer_invalid` with a fault at `barReference`
 */
export const barGuardians = useCase<
  { clinicId: string; reference: string; barred: boolean },
  { reference: string; stopped: number }
>('consent.record', async ({ work, actor, scope, now }, { clinicId, reference: typed, barred }) => {
  requireClinic(scope, clinicId)
  const read = readReference(typed)
  const fault = !read.ok ? read.fault : read.reference === '' ? 'reference_missing' : null
  if (!read.ok || fault !== null)
    throw new Refusal('answer_invalid', [{ field: 'barReference', code: fault ?? 'reference_missing' }])
  const { reference } = read
  const where = { trustId: actor.trustId, clinicId, personId: actor.personId }
  const stopped = await changeIf(work.database, now, async (tx) => {
    if (!barred) {
      if ((await deleteBars(tx, work.vault, clinicId, [reference])) === 0) return null
      tx.record({ action: 'consent.guardians_allowed', ...where })
      return 0
    }
    const barId = await putBar(tx, work.vault, where, reference)
    if (barId === null) return null
    tx.record({ action: 'consent.guardians_barred', ...where, subject: `bar:${barId}` })
    return stopWaiting(work, tx, await findWaitingForKin(tx, work.vault, clinicId), actor.personId)
  })
  return { reference, stopped: stopped ?? 0 }
})
