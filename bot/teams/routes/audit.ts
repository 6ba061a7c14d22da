import { downloadCard } from '../../../cards/download.ts'
import { button } from '../../../cards/kit.ts'
import { auditCard } from '../../../cards/audit.ts'
import { readCursor } from '../../domain/audit-log.ts'
import type { AuditFilter } from '../../domain/audit-log.ts'
import { offerDownload } from '../../usecases/offer-download.ts'
import { readAudit } from '../../usecases/read-audit.ts'
import { action } from '../router.ts'
import type { Turn } from '../router.ts'

const around = ({ work }: Turn) => ({ now: work.clock() })

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
]
