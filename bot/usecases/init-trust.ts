import { faultsOfFirst } from '../domain/trust.ts'
import type { FirstTrust } from '../domain/trust.ts'
import { findTenantTrust, insertTrust, lockTrusts, makeEhealth } from '../store/trusts.ts'
import { changeIf } from '../store/transaction.ts'
import type { Work } from './use-case.ts'

/** What came of it. `other`: the tenant has a trust with e-health of its own, who give access in the chat. */
export type Initiation =
  { outcome: 'created' | 'added' | 'present'; trustId: string } | { outcome: 'other'; name: string }

/**
 * Makes the first trust of an Entra tenant with its first person of e-health, who is also of the DHO team and sets up
 * the rest in the chat; the trust begins in training and without clinics. Repeated, nothing changes. A trust whose
 * e-health is gone gets the person; one that has e-health is left alone, so that nobody gets in by this way who would
 * not be let in by them. For the command line: nobody's right is asked but the database's.
 * @throws Error when a field is not what it must be
 */
export const initTrust = async (
  { database, clock }: Pick<Work, 'database' | 'clock'>,
  first: FirstTrust,
): Promise<Initiation> => {
  const faults = faultsOfFirst(first)
  if (faults.length > 0) throw new Error(`not usable: ${faults.join(', ')}`)
  let unchanged: Initiation | null = null
  const done = await changeIf<Initiation>(database, clock(), async (tx) => {
    await lockTrusts(tx)
    const trust = await findTenantTrust(tx, first.tenantId)
    if (trust !== null && trust.ehealth.length > 0) {
      unchanged = trust.ehealth.includes(first.objectId.toLowerCase())
        ? { outcome: 'present', trustId: trust.id }
        : { outcome: 'other', name: trust.name }
      return null
    }
    const trustId = trust?.id ?? (await insertTrust(tx, first))
    if (trust === null)
      tx.record({ action: 'trust.created', personId: null, trustId, subject: `trust:${trustId}` })
    const personId = await makeEhealth(tx, trustId, first)
    tx.record({
      action: trust === null ? 'person.created' : 'person.reopened',
      personId: null,
      trustId,
      subject: `person:${personId}`,
      detail: { roles: ['ehealth', 'dho'] },
    })
    return { outcome: trust === null ? 'created' : 'added', trustId }
  })
  const result = done ?? unchanged
  if (result === null) throw new Error('the first trust was neither made nor found')
  return result
}
