import { longestValue, valueKinds } from '../bot/domain/approved-value.ts'
import type { FieldFault, RefusalCode } from '../bot/domain/refusal.ts'
import type { ShownValue, ValueFormView, ValueListView, ValueView } from '../bot/domain/value-view.ts'
import { faultOf } from './fault.ts'
import { cut } from './fit.ts'
import {
  banner,
  bubble,
  button,
  buttons,
  card,
  facts,
  heading,
  inputChoice,
  inputText,
  line,
  note,
  quoted,
  subheading,
  text,
} from './kit.ts'
import type { Card, Element } from './kit.ts'
import { opener } from './help.ts'
import { taskBlock } from './task.ts'
import { findingRuns } from './template-text.ts'
import type { Words } from './text/words.ts'

/** A refusal, beside what it is about. */
type Refused = { code: RefusalCode; faults: readonly FieldFault[] } | undefined

const refusedBanner = (t: Words, refused: Refused): Element | null =>
  refused === undefined ? null : banner('attention', [t(`refusal.${refused.code}`)])

/** So much of a clinic's name: twenty of the longest would leave no room for the values. */
const mostOfName = 40

const stateSigns = { accepted: '', waiting: '⚠ ', declined: '✗ ' } as const

/** Lean, since a list has twenty: a sign says the state, and a line below the list what the signs mean. */
const valueLine = ({ id, shown, state }: ShownValue): Element =>
  line(
    [{ text: `${stateSigns[state]}${shown}`, color: 'accent', strong: true }],
    button(shown.slice(0, 20), 'value.show', { valueId: id }),
  )

/** The approved values of a kind in a clinic; each line opens one, buttons lead to the other kinds. */
export const valueListCard = (
  t: Words,
  view: ValueListView,
  message?: { kind: 'good' | 'warning'; line: string },
): Card =>
  card(t, t('value.title'), [
    heading(t('value.title')),
    message === undefined ? null : banner(message.kind, [message.line]),
    // A full list needs its room.
    view.values.length < 15 && text(t('value.hint')),
    ...(view.clinics.length > 1
      ? [
          inputChoice(
            { id: 'clinicId', label: t('common.clinic'), value: view.clinicId },
            view.clinics.map(({ id, name }) => ({ title: cut(name, mostOfName), value: id })),
          ),
          buttons(button(t('value.show'), 'value.list', { kind: view.kind })),
        ]
      : [note(view.clinics[0]?.name ?? '')]),
    subheading(t(`value.kind.${view.kind}`)),
    view.values.length === 0 ? note(t('value.none'), { spacing: 'small' }) : null,
    ...view.values.map(valueLine),
    ...(['waiting', 'declined'] as const)
      .filter((state) => view.values.some((one) => one.state === state))
      .map((state) => note(`${stateSigns[state]}${t(`value.state.${state}`)}`, { spacing: 'small' })),
    buttons(
      view.edits &&
        button(
          t(`value.add.${view.kind}`),
          'value.form',
          { clinicId: view.clinicId, kind: view.kind },
          { inputs: false, style: 'positive' },
        ),
      ...valueKinds
        .filter((kind) => kind !== view.kind)
        .map((kind) =>
          button(t(`value.kind.${kind}`), 'value.list', { clinicId: view.clinicId, kind }, { inputs: false }),
        ),
      opener(t, 'help'),
    ),
  ])

/** The value with what the check marked in it, and why; once it is decided on, without what is to come. */
const findingsOf = (
  t: Words,
  value: string,
  findings: ValueFormView['findings'],
  decided = false,
): Element[] =>
  findings.length === 0
    ? []
    : [
        ...(decided
          ? []
          : [
              banner(findings.some(({ severity }) => severity === 'block') ? 'attention' : 'warning', [
                t(findings.some(({ severity }) => severity === 'block') ? 'value.block' : 'value.warn'),
              ]),
            ]),
        bubble(findingRuns(value, findings)),
        ...findings
          .slice(0, 4)
          .map(({ found, code }) =>
            text([{ text: `${quoted(t, found)} `, strong: true }, t(code)], { spacing: 'small' }),
          ),
      ]

/** The form of one value; refused, it comes back with what was typed and what is wrong with it. */
export const valueFormCard = (t: Words, view: ValueFormView, nonce: string, refused?: Refused): Card =>
  card(t, t('value.title'), [
    heading(view.valueId === null ? t(`value.add.${view.kind}`) : t('value.change')),
    note(`${view.clinicName} · ${t(`value.kind.${view.kind}`)}`),
    refused === undefined || view.findings.length > 0 ? null : refusedBanner(t, refused),
    ...findingsOf(t, view.typed, view.findings),
    inputText(
      {
        id: 'value',
        label: t(`value.label.${view.kind}`),
        value: view.typed,
        required: t('common.required'),
        fault: view.findings.length > 0 ? undefined : faultOf(t, refused?.faults ?? [], 'value'),
      },
      { maxLength: longestValue, ...(view.kind === 'phone' ? { style: 'tel' as const } : {}) },
    ),
    note(t(view.kind === 'phone' ? 'value.phoneHint' : 'value.labelHint')),
    buttons(
      button(
        t('value.save'),
        'value.save',
        { clinicId: view.clinicId, kind: view.kind, valueId: view.valueId ?? '', nonce },
        { style: 'positive' },
      ),
      button(t('common.back'), 'value.list', { clinicId: view.clinicId, kind: view.kind }, { inputs: false }),
    ),
  ])

const mostNamed = 8

/** Where a value is used, named before anybody takes it out. */
const uses = (t: Words, view: ValueView): Element[] => [
  view.templates.length === 0
    ? note(t('value.usedNowhere'))
    : text(
        [
          t('value.usedIn', { count: view.templates.length }),
          ...view.templates.slice(0, mostNamed).map((name) => `\n${name}`),
          ...(view.templates.length > mostNamed
            ? [`\n${t('value.more', { count: view.templates.length - mostNamed })}`]
            : []),
        ],
        { spacing: 'small' },
      ),
  ...(view.last && view.templates.length > 0 ? [banner('warning', [t('value.last')])] : []),
  ...(view.waiting > 0 ? [banner('warning', [t('value.waiting', { count: view.waiting })])] : []),
]

const bannerKinds = { accepted: 'good', waiting: 'warning', declined: 'attention' } as const

/** One value: its state, what the check says, where it is used, and what the reader may do. */
export const valueCard = (t: Words, view: ValueView, nonce: string, now: Date, refused?: Refused): Card => {
  const press = { valueId: view.id, nonce }
  const decide = (decision: 'accept' | 'decline') => ({
    title: t(`value.${decision}`),
    fold: [
      inputText(
        { id: `${decision}Reason`, label: t('common.reason'), required: t('common.required') },
        { multiline: true, maxLength: 500 },
      ),
      buttons(
        button(
          t(`value.${decision}`),
          'value.decide',
          { ...press, decision },
          { style: decision === 'accept' ? 'positive' : 'destructive' },
        ),
      ),
    ],
  })
  return card(t, t('value.summary'), [
    heading(view.shown),
    note(`${view.clinicName} · ${t(`value.kind.${view.kind}`)}`),
    refusedBanner(t, refused),
    banner(bannerKinds[view.state], [t(`value.state.${view.state}`)]),
    ...(view.state === 'accepted' ? [] : findingsOf(t, view.value, view.findings, view.state === 'declined')),
    facts([
      [t('value.replaces'), view.replaces],
      [t('value.addedBy'), view.addedBy],
      [t('value.decidedBy'), view.decidedBy],
      [t('common.reason'), view.reason],
    ]),
    ...(view.state === 'accepted' ? uses(t, view) : []),
    taskBlock(t, view.task, nonce, now),
    buttons(
      ...(view.decides ? [decide('accept'), decide('decline')] : []),
      view.edits &&
        button(
          t('value.edit'),
          'value.form',
          { clinicId: view.clinicId, kind: view.kind, valueId: view.id },
          { inputs: false },
        ),
      view.edits &&
        view.state === 'accepted' &&
        button(t('value.up'), 'value.move', { ...press, direction: 'up' }, { inputs: false }),
      view.edits &&
        view.state === 'accepted' &&
        button(t('value.down'), 'value.move', { ...press, direction: 'down' }, { inputs: false }),
      view.edits && {
        title: t('value.remove'),
        fold: [
          ...(view.state === 'accepted' ? uses(t, view) : []),
          note(t('value.removeHint')),
          buttons(button(t('value.removeNow'), 'value.remove', press, { style: 'destructive' })),
        ],
      },
      button(t('common.back'), 'value.list', { clinicId: view.clinicId, kind: view.kind }, { inputs: false }),
    ),
  ])
}

/** Takes the place of the card of a value that is not there any more. */
export const valueGoneCard = (t: Words): Card =>
  card(t, t('value.summary'), [
    heading(t('value.title')),
    text(t('value.gone')),
    buttons(button(t('common.back'), 'value.list', {}, { inputs: false })),
  ])
