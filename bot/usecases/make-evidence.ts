import { dataMap } from '../domain/data-map.ts'
import type { Evidence, EvidenceQuarter } from '../domain/evidence.ts'
import { Refusal } from '../domain/refusal.ts'
import { quarterBefore, quarterNamed, quarterOf } from '../domain/rights-review.ts'
import type { Due } from '../domain/schedule.ts'
import { verifyAudit } from '../store/audit.ts'
import { findTrustSettings } from '../store/clinics.ts'
import { findCertificatesOf, findDecisionsOf, findRightsOf, wasAnnounced } from '../store/evidence.ts'
import { putNotices } from '../store/notices.ts'
import { findCandidates } from '../store/people.ts'
import { findReviewsOfQuarter } from '../store/rights-reviews.ts'
import { changeIf, recordEvents } from '../store/transaction.ts'
import { useCase } from './use-case.ts'
import type { Work } from './use-case.ts'

/** Quarters that are offered, the newest first: the one that runs, the one that has ended, and two before. */
export const listEvidence = useCase<object, { quarters: EvidenceQuarter[] }>(
  'audit.evidence',
  async ({ work, scope, now }) => {
    const { timeZone } = await findTrustSettings(work.database, scope)
    const last = quarterBefore(now, timeZone)
    const second = quarterBefore(last.from, timeZone)
    const third = quarterBefore(second.from, timeZone)
    return {
      quarters: [
        { name: quarterOf(now, timeZone).name, state: 'running' },
        { name: last.name, state: 'latest' },
        { name: second.name, state: 'past' },
        { name: third.name, state: 'past' },
      ],
    }
  },
)

/**
 * What the auditor gets of a quarter, with the chain of seals verified now (XC-30): decisions, reviews, rights,
 * certificates of deletion, and the map of where data rests. Recorded.
 * @throws Refusal `not_found` for what is no quarter
 */
export const makeEvidence = useCase<{ quarter: string }, Evidence>(
  'audit.evidence',
  async ({ work, actor, scope, now }, { quarter: name }) => {
    const { database } = work
    const { trustId } = actor
    const { timeZone } = await findTrustSettings(database, scope)
    const quarter = quarterNamed(name, timeZone)
    if (quarter === null) throw new Refusal('not_found')
    const evidence: Evidence = {
      quarter: quarter.name,
      madeAt: now,
      verification: await verifyAudit(database),
      decisions: await findDecisionsOf(database, trustId, quarter),
      reviews: await findReviewsOfQuarter(database, scope, quarter.name),
      rights: await findRightsOf(database, trustId),
      certificates: await findCertificatesOf(database, trustId, quarter),
      places: dataMap,
    }
    await recordEvents(database, now, [
      {
        action: 'audit.evidence_made',
        personId: actor.personId,
        trustId,
        detail: { quarter: name, intact: evidence.verification.ok },
      },
    ])
    return evidence
  },
)

/**
 * Tells the auditor and e-health that the evidence of the quarter that has ended can be fetched, once. For the
 * schedule, on the first day of the next.
 * @returns whether they were told now
 */
export const announceEvidence = async (work: Work, { trustId }: Due): Promise<boolean> => {
  const now = work.clock()
  const scope = { trustId, clinics: 'all' } as const
  const { timeZone } = await findTrustSettings(work.database, scope)
  const { name } = quarterBefore(now, timeZone)
  const told = await changeIf(work.database, now, async (tx) => {
    if (await wasAnnounced(tx, trustId, name)) return null
    tx.record({ action: 'audit.evidence_announced', personId: null, trustId, detail: { quarter: name } })
    const people = await findCandidates(tx, scope, ['audit.evidence'], now)
    await putNotices(
      tx,
      work.jobs,
      `evidence:${trustId}`,
      people.map(({ personId }) => ({ personId, alert: true })),
    )
    return true
  })
  return told === true
}
