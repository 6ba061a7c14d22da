import type { Page } from '../bot/domain/page.ts'
import { button, card, heading, row, text } from './kit.ts'
import type { Card } from './kit.ts'
import { opener } from './help.ts'
import { pager } from './pager.ts'
import type { Words } from './text/words.ts'
import { formatWhen } from './when.ts'

/** A proposal in a list. */
export interface ProposalListLine {
  id: string
  name: string
  clinicName: string
  state: string
  stateSince: Date
  proposerName: string
  waitingFor: readonly string[]
}

const listCard = (
  t: Words,
  title: string,
  none: string,
  verb: 'proposal.mine' | 'proposal.queue',
  list: Page<ProposalListLine>,
  now: Date,
): Card =>
  card(t, title, [
    heading(title),
    list.items.length === 0 ? text(none) : null,
    ...list.items.map((one) =>
      row(
        one.name,
        [
          `${t.code(`proposal.state.${one.state}`) ?? one.state} · ${t('common.since', { when: formatWhen(t, one.stateSince, now) })}`,
          verb === 'proposal.queue'
            ? `${one.clinicName} · ${t('proposal.proposer')} ${one.proposerName}`
            : one.waitingFor.length === 0
              ? one.clinicName
              : `${t('proposal.waitsFor')}: ${one.waitingFor.join(', ')}`,
        ],
        button(one.name, 'proposal.show', { proposalId: one.id }),
      ),
    ),
    ...pager(t, list, verb, {}, verb === 'proposal.mine' && opener(t, 'propose'), opener(t, 'help')),
  ])

/** Somebody's own proposals: who has each, and since when. */
export const ownProposalsCard = (t: Words, list: Page<ProposalListLine>, now: Date): Card =>
  listCard(t, t('proposal.mineTitle'), t('proposal.mineNone'), 'proposal.mine', list, now)

/** What waits for somebody's decision, oldest first. */
export const queueCard = (t: Words, list: Page<ProposalListLine>, now: Date): Card =>
  listCard(t, t('proposal.queueTitle'), t('proposal.queueNone'), 'proposal.queue', list, now)
