import {
  banner,
  bubble,
  button,
  buttons,
  card,
  facts,
  heading,
  inputText,
  note,
  quoted,
  row,
  text,
} from './kit.ts'
import type { Button, Card, Fold } from './kit.ts'
import type { AllowEvent, AllowState } from '../bot/domain/allow.ts'
import type { Page } from '../bot/domain/page.ts'
import { opener } from './help.ts'
import { pager } from './pager.ts'
import { markedRuns } from './template-text.ts'
import type { Words } from './text/words.ts'
import { formatWhen } from './when.ts'

/** An objection to a finding; the shape of the use case that shows it. */
export interface AllowCardData {
  entry: {
    id: string
    token: string
    category: string
    state: AllowState
    proposalId: string | null
    reason: string | null
    stateSince: Date
  }
  text: string | null
  opens: boolean
  objectorName: string
  acceptedName: string | null
  confirmedName: string | null
  events: readonly AllowEvent[]
}

/** Where a word stands in a text, whatever its case. */
const placesOf = (text: string, token: string): { start: number; end: number }[] => {
  const start = text.toLowerCase().indexOf(token)
  return start < 0 ? [] : [{ start, end: start + token.length }]
}

/** An objection: the word, what the check says of it, who decided, and buttons for whoever may decide now. */
export const allowCard = (
  t: Words,
  data: AllowCardData,
  around: { nonce: string; now: Date; refused?: string },
): Card => {
  const { entry } = data
  const press = { entryId: entry.id, nonce: around.nonce }
  const decide = (decision: AllowEvent): Button =>
    button(
      t(`allow.${decision}`),
      'allow.decide',
      { ...press, decision },
      decision === 'decline' || decision === 'withdraw' ? { style: 'destructive' } : { style: 'positive' },
    )
  const withReason = (decision: 'accept' | 'decline' | 'withdraw'): Fold => ({
    title: t(`allow.${decision}`),
    fold: [
      inputText(
        { id: `${decision}Reason`, label: t('common.reason'), required: t('common.required') },
        { multiline: true, maxLength: 500 },
      ),
      buttons(decide(decision)),
    ],
  })
  return card(t, t('allow.summary'), [
    heading(t('allow.title')),
    around.refused === undefined ? null : banner('attention', [around.refused]),
    text([{ text: quoted(t, entry.token), strong: true, size: 'large' }]),
    text(t.code(`disclosure.${entry.category}`) ?? entry.category),
    data.text === null ? null : bubble(markedRuns(data.text, placesOf(data.text, entry.token))),
    banner(
      entry.state === 'allowed'
        ? 'good'
        : entry.state === 'objected' || entry.state === 'accepted'
          ? 'accent'
          : 'warning',
      [
        `${t(`allow.state.${entry.state}`)} · ${t('common.since', { when: formatWhen(t, entry.stateSince, around.now) })}`,
      ],
    ),
    facts([
      [t('allow.objector'), data.objectorName],
      [t('allow.accepted'), data.acceptedName],
      [t('allow.confirmed'), data.confirmedName],
      [t('common.reason'), entry.reason],
    ]),
    data.events.length === 0 ? null : text({ text: t('disclosure.question'), italic: true }),
    buttons(
      ...data.events.map((event) => (event === 'confirm' ? decide(event) : withReason(event))),
      data.opens &&
        entry.proposalId !== null &&
        button(t('allow.openProposal'), 'proposal.show', { proposalId: entry.proposalId }, { inputs: false }),
      opener(t, 'help'),
    ),
  ])
}

/** All objections and allowed words, those that wait first. */
export const allowListCard = (
  t: Words,
  list: Page<{ id: string; token: string; category: string; state: AllowState; stateSince: Date }>,
  now: Date,
): Card =>
  card(t, t('allow.listTitle'), [
    heading(t('allow.listTitle')),
    note(t('allow.listHint')),
    list.total === 0 ? text(t('allow.none')) : null,
    ...list.items.map((one) =>
      row(
        quoted(t, one.token),
        [
          `${t(`allow.state.${one.state}`)} · ${t('common.since', { when: formatWhen(t, one.stateSince, now) })}`,
        ],
        button(one.token, 'allow.show', { entryId: one.id }),
      ),
    ),
    ...pager(t, list, 'allow.list', {}, opener(t, 'help')),
  ])
