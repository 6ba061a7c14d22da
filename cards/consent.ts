import { can } from '../bot/domain/permissions.ts'
import type { Membership } from '../bot/domain/permissions.ts'
import { formatInternational } from '../bot/domain/phone-number.ts'
import type {
  ConsentHistoryView,
  ConsentSearch,
  ConsentView,
  ShownRecord,
} from '../bot/domain/consent-view.ts'
import { answerLine, consentInputs, personName, sourceLine } from './consent-control.ts'
import { faultOf } from './fault.ts'
import { expendable } from './fit.ts'
import { guardianBar } from './guardian-bar.ts'
import {
  banner,
  button,
  buttons,
  card,
  group,
  heading,
  inputChoice,
  inputText,
  note,
  subheading,
  text,
} from './kit.ts'
import type { Card, Element } from './kit.ts'
import type { Again } from './send-form.ts'
import type { Words } from './text/words.ts'
import { formatWhen } from './when.ts'

/** What goes around a consent card: who reads, a fresh nonce, what was just done. */
export interface ConsentAround {
  memberships: readonly Membership[]
  nonce: string
  now: Date
  done?: readonly string[]
}

const search = (t: Words, search_: ConsentSearch, around: ConsentAround, again?: Again): Element => {
  const { memberships, nonce } = around
  const many = search_.clinics.length > 1
  return group([
    many &&
      inputChoice({ id: 'clinicId', label: t('common.clinic'), value: search_.clinicId }, [
        ...search_.clinics.map(({ id, name }) => ({ title: name, value: id })),
      ]),
    inputText(
      {
        id: 'find',
        label: t('consent.find'),
        value: search_.number === '' ? undefined : search_.number,
        fault: faultOf(t, again?.faults ?? [], 'number'),
      },
      { style: 'tel', maxLength: 40 },
    ),
    buttons(
      can(memberships, 'consent.read') &&
        button(t('consent.lookUp'), 'consent.show', many ? {} : { clinicId: search_.clinicId }, {
          style: 'positive',
        }),
      button(
        t('consent.decline'),
        'consent.decline',
        many ? { nonce } : { clinicId: search_.clinicId, nonce },
        { style: 'destructive' },
      ),
      can(memberships, 'consent.setMode') &&
        button(t('consent.settings'), 'consent.settings', {}, { inputs: false }),
    ),
    note(t('consent.declineHint')),
  ])
}

const message = (t: Words, around: ConsentAround, again?: Again): Element | null =>
  again !== undefined
    ? banner('attention', [t(`refusal.${again.code}`)])
    : around.done === undefined
      ? null
      : banner('good', around.done)

/** The look-up of a number; whoever may not look up can record a Nej. */
export const consentSearchCard = (
  t: Words,
  view: ConsentSearch,
  around: ConsentAround,
  again?: Again,
): Card =>
  card(t, t('consent.title'), [
    heading(t('consent.title')),
    message(t, around, again),
    search(t, view, around, again),
  ])

// Whose guardians are barred, else the only one that is known on the number.
const referenceOf = ({ answers, barred }: ConsentView): string | undefined => {
  const known = new Set(answers.flatMap(({ addressee }) => addressee?.reference ?? []))
  known.delete('')
  return barred[0] ?? (known.size === 1 ? [...known][0] : undefined)
}

/** What a clinic's ledger says of a number, with the control, for the answer to a press only (XC-26). */
export const consentCard = (t: Words, view: ConsentView, around: ConsentAround, again?: Again): Card => {
  const { clinicId, number, clinicName } = view
  const admin = can(around.memberships, 'consent.export', clinicId)
  const press = (barred: 'true' | 'false') => ({ clinicId, number, barred })
  return card(t, t('consent.title'), [
    heading(t('consent.title')),
    message(t, around, again),
    text({ text: formatInternational(number), size: 'extraLarge', strong: true }),
    note(clinicName, { spacing: 'none' }),
    subheading(t('consent.answers')),
    view.standing.length === 0 ? text(t('consent.none')) : null,
    ...view.standing.map((answer) =>
      text(
        [{ text: `${personName(t, answer.addressee)}: `, strong: true }, answerLine(t, answer, clinicName)],
        { spacing: 'small' },
      ),
    ),
    ...view.barred.map((reference) => banner('warning', [t('guardian.stands', { reference })])),
    consentInputs(
      t,
      {
        people: view.answers.flatMap(({ addressee }) => (addressee === null ? [] : [addressee])),
        sources: view.sources,
        clinicName,
        form: view.form,
      },
      again?.faults ?? [],
      t('consent.new'),
    ),
    buttons(
      button(
        t('consent.save'),
        'consent.record',
        { clinicId, number, nonce: around.nonce },
        {
          style: 'positive',
        },
      ),
      admin && button(t('consent.history'), 'consent.history', { clinicId, number }, { inputs: false }),
      button(t('common.back'), 'consent.find', { clinicId }, { inputs: false }),
    ),
    guardianBar(
      t,
      referenceOf(view),
      {
        bar: button(t('guardian.bar'), 'consent.bar', press('true'), { style: 'destructive' }),
        lift: button(t('guardian.lift'), 'consent.bar', press('false')),
      },
      again?.faults ?? [],
    ),
  ])
}

const linesInBlock = 10

/** The history of one answer, oldest first, lean; a card that grows too large gives up the oldest lines first. */
const recordLines = (
  t: Words,
  { clinicName }: ConsentHistoryView,
  records: readonly ShownRecord[],
  now: Date,
): Element[] => {
  const lines = records.map((record) =>
    [
      formatWhen(t, record.answeredAt, now),
      t(`consent.${record.choice}`),
      sourceLine(t, record.source, clinicName),
      ...(record.by === '' ? [] : [t('consent.by', { name: record.by })]),
    ].join(' · '),
  )
  return Array.from({ length: Math.ceil(lines.length / linesInBlock) }, (_, index) =>
    expendable(index, [
      text(lines.slice(index * linesInBlock, (index + 1) * linesInBlock).join('\n'), { spacing: 'small' }),
    ]),
  )
}

/** All that is stored of a number, for administrators and for whoever asks for their data (XC-22). */
export const consentHistoryCard = (t: Words, view: ConsentHistoryView, around: ConsentAround): Card => {
  const { clinicId, number, clinicName } = view
  return card(t, t('consent.title'), [
    heading(t('consent.history')),
    message(t, around),
    text({ text: formatInternational(number), size: 'large', strong: true }),
    note(clinicName, { spacing: 'none' }),
    note(t('consent.historyHint')),
    view.people.length === 0 ? text(t('consent.none')) : null,
    ...view.people.flatMap(({ answer, records }) => [
      subheading(personName(t, answer.addressee)),
      text(answerLine(t, answer, clinicName), { spacing: 'small' }),
      ...recordLines(t, view, records, around.now),
    ]),
    ...view.bars.map(({ reference, setAt, by }) =>
      text(
        [
          t('guardian.stands', { reference }),
          formatWhen(t, setAt, around.now),
          ...(by === '' ? [] : [t('consent.by', { name: by })]),
        ].join(' · '),
      ),
    ),
    buttons(
      view.answerId !== null &&
        button(
          t('consent.download'),
          'consent.download',
          { clinicId, answerId: view.answerId },
          { style: 'positive', inputs: false },
        ),
      {
        title: t('consent.erase'),
        fold: [
          text(t('consent.eraseHint')),
          buttons(
            button(
              t('consent.erase'),
              'consent.erase',
              { clinicId, number, nonce: around.nonce },
              { style: 'destructive' },
            ),
          ),
        ],
      },
      button(t('common.back'), 'consent.show', { clinicId, find: number }, { inputs: false }),
    ),
  ])
}
