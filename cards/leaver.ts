import type { OrderClinic } from '../bot/domain/access-order.ts'
import type { LeaverView } from '../bot/domain/leader-view.ts'
import type { FieldFault, RefusalCode } from '../bot/domain/refusal.ts'
import { isHeld } from '../bot/domain/task-view.ts'
import { faultOf } from './fault.ts'
import { opener } from './help.ts'
import {
  banner,
  button,
  buttons,
  card,
  facts,
  heading,
  inputChoice,
  inputDate,
  inputText,
  inputToggle,
  note,
  quoted,
  text,
} from './kit.ts'
import type { Card, Element } from './kit.ts'
import { taskBlock } from './task.ts'
import type { Words } from './text/words.ts'
import { formatWeekdayDate, formatWhen } from './when.ts'

/** The form for reporting that somebody leaves (LE-15). */
export const leaverFormCard = (
  t: Words,
  view: {
    clinics: readonly OrderClinic[]
    form: { clinicId: string; who: string; lastDay: string; video: boolean }
  },
  nonce: string,
  refusal?: { code: RefusalCode; faults: readonly FieldFault[] },
): Card => {
  const faults = refusal?.faults ?? []
  const { clinics, form } = view
  return card(t, t('leaver.formTitle'), [
    heading(t('leaver.formTitle')),
    refusal === undefined ? null : banner('attention', [t(`refusal.${refusal.code}`)]),
    text(t('leaver.what')),
    inputChoice(
      {
        id: 'clinicId',
        label: t('common.clinic'),
        value: form.clinicId,
        fault: faultOf(t, faults, 'clinicId'),
      },
      clinics.map(({ id, key, name }) => ({ title: `${key} – ${name}`, value: id })),
    ),
    inputText(
      {
        id: 'who',
        label: t('leaver.who'),
        value: form.who,
        required: t('common.required'),
        fault: faultOf(t, faults, 'who'),
      },
      { maxLength: 100 },
    ),
    inputDate({
      id: 'lastDay',
      label: t('leaver.lastDay'),
      value: form.lastDay === '' ? undefined : form.lastDay,
      required: t('common.required'),
      fault: faultOf(t, faults, 'lastDay'),
    }),
    inputToggle({
      id: 'video',
      label: t('leaver.video'),
      title: t('leaver.videoToggle'),
      value: String(form.video),
    }),
    buttons(
      button(t('leaver.send'), 'leaver.send', { nonce }, { style: 'positive' }),
      opener(t, 'ownPeople'),
      opener(t, 'help'),
    ),
  ])
}

const standing = (t: Words, view: LeaverView, now: Date): Element => {
  const when = view.closedAt === null ? '' : formatWhen(t, view.closedAt, now)
  const name = view.closerName ?? ''
  const ends =
    view.endedAt === null
      ? t('leaver.ends', { day: formatWeekdayDate(t, view.lastDay) })
      : t('leaver.ended', { when: formatWhen(t, view.endedAt, now) })
  if (view.state === 'refused')
    return banner('warning', [
      t(view.endedAt === null ? 'leaver.refused' : 'leaver.refusedLate', { name, when }),
      ...(view.reason === null ? [] : [quoted(t, view.reason)]),
    ])
  return view.state === 'closed'
    ? banner('good', [t('leaver.closed', { name, when }), ends])
    : banner('accent', [ends])
}

/** Somebody's leaving: for the leader who reported it, the clinic's administrators, and e-health. */
export const leaverCard = (
  t: Words,
  view: LeaverView,
  around: { nonce: string; now: Date; refused?: string; done?: string },
): Card => {
  const { nonce, now } = around
  const { leaverId } = view
  // Where e-health is asked for the access to video, the task on the card is that one.
  const held = isHeld(view.task)
  const decides = view.decides && (view.closesVideo || !held)
  const close = button(
    t(view.over ? 'leaver.close' : 'leaver.closeNow'),
    'leaver.close',
    { leaverId, nonce },
    { inputs: false, style: view.over ? 'positive' : 'destructive' },
  )
  return card(t, t('leaver.summary'), [
    heading(t('leaver.title', { name: view.name })),
    around.refused === undefined ? null : banner('attention', [around.refused]),
    around.done === undefined ? null : banner('good', [around.done]),
    standing(t, view, now),
    taskBlock(t, view.task, nonce, now),
    facts([
      [t('person.username'), view.username],
      [t('common.clinic'), view.clinicName],
      [t('leaver.lastDay'), formatWeekdayDate(t, view.lastDay)],
      [t('leaver.by'), `${view.leaderName}, ${formatWhen(t, view.reportedAt, now)}`],
    ]),
    view.video === 'none'
      ? null
      : note(t(view.video === 'waits' ? 'leaver.videoWaits' : 'leaver.videoClosed')),
    buttons(
      decides &&
        (view.over
          ? close
          : { title: t('leaver.closeNow'), fold: [note(t('leaver.closeNowHint')), buttons(close)] }),
      view.closesVideo &&
        !held &&
        button(
          t('leaver.closeVideo'),
          'leaver.closeVideo',
          { leaverId, nonce },
          { inputs: false, style: 'positive' },
        ),
      decides && {
        title: t('leaver.refuse'),
        fold: [
          inputText(
            { id: 'reason', label: t('order.reasonLabel'), required: t('fault.reason_missing') },
            { multiline: true, maxLength: 500 },
          ),
          buttons(button(t('leaver.refuse'), 'leaver.refuse', { leaverId, nonce }, { style: 'destructive' })),
        ],
      },
      button(t('proposal.refresh'), 'leaver.show', { leaverId }, { inputs: false }),
      opener(t, view.decides || view.closesVideo ? 'queue' : 'help'),
    ),
  ])
}
