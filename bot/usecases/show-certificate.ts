import type { CertificateView } from '../domain/deletion-view.ts'
import type { Page } from '../domain/page.ts'
import type { Scope } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { findCertificate, findCertificates } from '../store/certificates.ts'
import type { CertificateRow } from '../store/certificates.ts'
import type { Database } from '../store/database.ts'
import { findNames } from '../store/people.ts'
import { useCase } from './use-case.ts'

const named = async (
  database: Database,
  scope: Scope,
  rows: readonly CertificateRow[],
): Promise<CertificateView[]> => {
  const names = await findNames(
    database,
    scope,
    rows.flatMap((one) => [one.startedBy, one.confirmedBy]),
  )
  return rows.map(({ startedBy, confirmedBy, ...row }) => ({
    ...row,
    starterName: names.get(startedBy) ?? '',
    confirmerName: names.get(confirmedBy) ?? '',
  }))
}

/** The certificates of the actor's clinics, newest first; of one clinic where one is given (LE-47, XC-30). */
export const listCertificates = useCase<{ clinicId?: string; page: number }, Page<CertificateView>>(
  'deletion.read',
  async ({ work, scope }, { clinicId, page }) => {
    const found = await findCertificates(work.database, scope, { page, clinicId })
    return { ...found, items: await named(work.database, scope, found.items) }
  },
)

/** One certificate. */
export const showCertificate = useCase<{ runId: string }, CertificateView>(
  'deletion.read',
  async ({ work, scope }, { runId }) => {
    const row = await findCertificate(work.database, scope, runId)
    if (row === null) throw new Refusal('not_found')
    const [view] = await named(work.database, scope, [row])
    if (view === undefined) throw new Refusal('not_found')
    return view
  },
)
