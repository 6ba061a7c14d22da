import type { Page } from '../bot/domain/page.ts'
import { button, card, heading, row, text } from './kit.ts'
import type { Card } from './kit.ts'
import { opener } from './help.ts'
import { pager } from './pager.ts'
import { sinceWhen, takenLine } from './task.ts'
import type { Words } from './text/words.ts'

/** A proposal in a list. */
export interface ProposalListLine {
  id: string
  name: string
  clinicName: string
  state: string
  stateSince: Date
  proposerName: string
  waitingFor: readonly string[]
  claimerName: string | null
  claimedAt: Date | null
}

/** Somebody's own proposals: who has each, and since when (XC-33). */
export const ownProposalsCard = (t: Words, list: Page<ProposalListLine>, now: Date): Card =>
  card(t, t('proposal.mineTitle'), [
    heading(t('proposal.mineTitle')),
    list.items.length === 0 ? text(t('proposal.mineNone')) : null,
    ...list.items.map((one) =>
      row(
        one.name,
        [
          `${t.code(`proposal.state.${one.state}`) ?? one.state} · ${sinceWhen(t, one.stateSince, now)}`,
          takenLine(t, one, now) ??
            (one.waitingFor.length === 0
              ? one.clinicName
              : `${t('proposal.waitsFor')}: ${one.waitingFor.join(', ')}`),
        ],
        button(one.name, 'proposal.show', { proposalId: one.id }),
      ),
    ),
    ...pager(t, list, 'proposal.mine', {}, opener(t, 'propose'), opener(t, 'help')),
  ])
