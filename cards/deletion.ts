import type { ClinicDeletion, DeletionView, RunView } from '../bot/domain/deletion-view.ts'
import type { Page } from '../bot/domain/page.ts'
import type { RefusalCode } from '../bot/domain/refusal.ts'
import { banner, button, buttons, card, facts, heading, note, row, subheading, text } from './kit.ts'
import type { Button, Card, Element } from './kit.ts'
import { opener } from './help.ts'
import { pager } from './pager.ts'
import type { Words } from './text/words.ts'
import { formatWhen } from './when.ts'

const sinceLine = (t: Words, { days, ran }: Pick<ClinicDeletion, 'days' | 'ran'>): string => {
  if (days === null) return t('deletion.nothingYet')
  if (days === 0) return t(ran ? 'deletion.daysNone' : 'deletion.daysFirstNone')
  if (days === 1) return t(ran ? 'deletion.daysOne' : 'deletion.daysFirstOne')
  return t(ran ? 'deletion.days' : 'deletion.daysFirst', { days })
}

/** The clinics with the time since their last run, the most urgent first (LE-45). */
export const deletionListCard = (t: Words, list: Page<ClinicDeletion>): Card =>
  card(t, t('deletion.title'), [
    heading(t('deletion.title')),
    note(t('deletion.rule')),
    list.total === 0 ? text(t('deletion.none')) : null,
    ...list.items.map((one) =>
      row(
        one.urgency === 'none' ? one.clinicName : `${one.clinicName} – ${t(`deletion.mark.${one.urgency}`)}`,
        [
          sinceLine(t, one),
          [
            t('deletion.olderLine', { count: one.older }),
            ...(one.state === null ? [] : [t(`deletion.state.${one.state}`)]),
          ].join(' · '),
        ],
        button(one.clinicName, 'deletion.show', { clinicId: one.clinicId }),
      ),
    ),
    ...pager(
      t,
      list,
      'deletion.list',
      {},
      button(t('certificate.list'), 'certificate.list', {}, { inputs: false }),
      opener(t, 'help'),
    ),
  ])

const waitingPart = (t: Words, view: DeletionView, now: Date): (Element | null)[] =>
  view.waiting === 0
    ? []
    : [
        subheading(`${t('deletion.waiting')}: ${String(view.waiting)}`),
        note(t('deletion.waitingHint')),
        ...view.waitingFirst.map((one) =>
          row(
            one.templateName,
            [`${formatWhen(t, one.confirmedAt, now)} · ${t(`message.state.${one.state}`)}`],
            button(one.templateName, 'message.show', { messageId: one.messageId }),
          ),
        ),
      ]

const byWhom = ({ runByEhealth }: DeletionView) =>
  runByEhealth ? 'deletion.byEhealth' : 'deletion.byAdministrator'

const confirmPart = (t: Words, view: DeletionView, run: RunView, nonce: string): (Element | null)[] => {
  const count = run.frozen
  const press = { clinicId: view.clinicId, runId: run.runId, nonce }
  // For others nothing is deleted "now": they answered, and somebody else confirms.
  if (!view.mayRun)
    return [banner('good', [t('deletion.answered')]), text(t(byWhom(view)), { spacing: 'medium' })]
  return [
    banner('warning', [count === 0 ? t('deletion.readyNone') : t('deletion.ready', { count })]),
    buttons(
      count === 0
        ? button(t('deletion.confirmNone'), 'deletion.confirm', press, { style: 'positive' })
        : button(t('deletion.confirm', { count }), 'deletion.confirm', press, { style: 'destructive' }),
    ),
  ]
}

const checkingPart = (t: Words, view: DeletionView, run: RunView, nonce: string): (Element | null)[] => {
  const answered = run.checks.filter((one) => one.answered).length
  const deviating = run.checks.filter((one) => one.deviates).length
  const open = run.checks.filter((one) => !one.answered)
  const next = view.mayCheck ? open.find((one) => !one.own) : undefined
  return [
    run.checks.length === 0
      ? null
      : text({ text: t('deletion.progress', { answered, of: run.checks.length }), strong: true }),
    deviating === 0 ? null : banner('warning', [t('deletion.deviating', { count: deviating })]),
    open.length > 0 && view.mayCheck && next === undefined
      ? banner('accent', [t('deletion.ownLeft', { count: open.length })])
      : null,
    next === undefined
      ? null
      : buttons(
          button(
            t('deletion.showCheck', { position: next.position }),
            'spotcheck.show',
            { runId: run.runId, position: next.position },
            { style: 'positive', inputs: false },
          ),
        ),
    ...(open.length === 0 ? confirmPart(t, view, run, nonce) : []),
  ]
}

const runPart = (
  t: Words,
  view: DeletionView,
  run: RunView,
  nonce: string,
  now: Date,
): (Element | null)[] => [
  text(
    t('deletion.started', {
      name: run.starterName,
      when: formatWhen(t, run.startedAt, now),
      count: run.frozen,
    }),
  ),
  ...(run.state === 'checking'
    ? checkingPart(t, view, run, nonce)
    : [text(t('deletion.deleting', { done: run.done, count: run.frozen }))]),
]

const startPart = (t: Words, view: DeletionView, nonce: string): (Element | null)[] =>
  view.mayRun
    ? [
        text(view.older === 0 ? t('deletion.nothingOld') : t('deletion.howto', { count: view.older })),
        buttons(
          button(
            t('deletion.start'),
            'deletion.start',
            { clinicId: view.clinicId, nonce },
            { style: 'positive' },
          ),
        ),
      ]
    : [text(t(byWhom(view)))]

/**
 * A clinic's deletion: what a run would take, the run that is under way, or that it is due. Nothing of a patient
 * stands on it, so that it may be posted (XC-26).
 */
export const deletionCard = (
  t: Words,
  view: DeletionView,
  nonce: string,
  now: Date,
  refused?: RefusalCode,
): Card => {
  const refresh: Button | false =
    view.run?.state === 'deleting' &&
    button(t('deletion.refresh'), 'deletion.show', { clinicId: view.clinicId }, { inputs: false })
  return card(t, t('deletion.title'), [
    heading(`${t('deletion.title')} – ${view.clinicName}`),
    refused === undefined ? null : banner('attention', [t(`refusal.${refused}`)]),
    view.urgency === 'none' || view.run?.state === 'deleting'
      ? null
      : banner(view.urgency === 'overdue' ? 'attention' : 'warning', [
          t(`deletion.urgency.${view.urgency}`, { since: sinceLine(t, view) }),
        ]),
    facts([
      [
        t('deletion.last'),
        view.lastRunAt === null ? t('deletion.never') : formatWhen(t, view.lastRunAt, now),
      ],
      // A run has its own number, and what grew too old since is the next one's.
      [t('deletion.older'), view.run === null ? String(view.older) : null],
      [
        t('deletion.oldest'),
        view.run !== null || view.oldestAt === null ? null : formatWhen(t, view.oldestAt, now),
      ],
    ]),
    ...(view.run === null ? startPart(t, view, nonce) : runPart(t, view, view.run, nonce, now)),
    ...waitingPart(t, view, now),
    view.run === null ? note(t('deletion.rule'), { spacing: 'medium' }) : null,
    buttons(
      refresh,
      button(t('certificate.list'), 'certificate.list', { clinicId: view.clinicId }, { inputs: false }),
      button(t('deletion.all'), 'deletion.list', {}, { inputs: false }),
    ),
  ])
}
