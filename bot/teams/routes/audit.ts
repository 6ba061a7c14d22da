import { downloadCard } from '../../../cards/download.ts'
import { button } from '../../../cards/kit.ts'
import type { Card } from '../../../cards/kit.ts'
import { auditCard, evidenceCard } from '../../../cards/audit.ts'
import { readCursor } from '../../domain/audit-log.ts'
import type { AuditFilter } from '../../domain/audit-log.ts'
import { listEvidence } from '../../usecases/make-evidence.ts'
import { offerDownload } from '../../usecases/offer-download.ts'
import { readAudit } from '../../usecases/read-audit.ts'
import { action } from '../router.ts'
import type { Turn } from '../router.ts'

const around = ({ work, actor }: Turn) => ({ now: work.clock(), memberships: actor.memberships })

const nothing = (filter: AuditFilter) => ({ filter, lines: [], older: null, newer: null })

/** The audit for administrators, e-health and the auditor. */
export const auditRoutes = [
  action(
    'audit.show',
    async (turn, { cursor, ...filter }) =>
      auditCard(
        turn.t,
        await readAudit(turn.work, turn.actor, { filter, cursor: readCursor(cursor) }),
        around(turn),
      ),
    async (turn, { person, template, kind, from, until }, refusal) =>
      Promise.resolve(
        auditCard(turn.t, nothing({ person, template, kind, from, until }), around(turn), refusal),
      ),
  ),
  action('audit.export', async ({ work, actor, t }, filter) => {
    const { url } = await offerDownload(work, actor, { kind: 'audit', params: { ...filter } })
    return downloadCard(t, url, button(t('audit.title'), 'audit.show', { ...filter }, { inputs: false }))
  }),
  action('audit.evidence', async ({ work, actor, t }) =>
    evidenceCard(t, (await listEvidence(work, actor, {})).quarters),
  ),
  action('audit.evidenceFile', async ({ work, actor, t }, { quarter }) => {
    const { url } = await offerDownload(work, actor, { kind: 'evidence', params: { quarter } })
    return downloadCard(t, url, button(t('audit.evidence'), 'audit.evidence', {}, { inputs: false }))
  }),
]

/** That the evidence of a quarter can be fetched, as the notice of its first day shows it. */
export const drawEvidence = async ({ work, actor, t }: Turn): Promise<Card> =>
  evidenceCard(t, (await listEvidence(work, actor, {})).quarters)
