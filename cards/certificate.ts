import { checkQuestions, deletionReasons, isClean } from '../bot/domain/deletion.ts'
import type { CertificateView } from '../bot/domain/deletion-view.ts'
import type { MessageState } from '../bot/domain/message.ts'
import type { Page } from '../bot/domain/page.ts'
import { faultOf } from './fault.ts'
import {
  banner,
  button,
  buttons,
  card,
  facts,
  heading,
  inputChoice,
  note,
  row,
  subheading,
  text,
} from './kit.ts'
import type { Card } from './kit.ts'
import { pager } from './pager.ts'
import type { Again } from './send-form.ts'
import type { Words } from './text/words.ts'
import { formatWhen } from './when.ts'

/** What a run ended with: who, when, how many, with which spot checks; no number and no text (LE-47). */
export const certificateCard = (t: Words, view: CertificateView, now: Date): Card => {
  const { certificate } = view
  const clean = isClean(certificate.left)
  const when = formatWhen(t, new Date(certificate.cutoff), now)
  return card(t, t('certificate.title'), [
    heading(`${t('certificate.title')} – ${view.clinicName}`),
    banner(clean ? 'good' : 'attention', [t(clean ? 'certificate.clean' : 'certificate.left', { when })]),
    facts([
      [t('certificate.deleted'), String(certificate.deleted)],
      [t('certificate.startedBy'), `${view.starterName}, ${formatWhen(t, view.startedAt, now)}`],
      [t('certificate.confirmedBy'), `${view.confirmerName}, ${formatWhen(t, view.confirmedAt, now)}`],
      [t('certificate.doneAt'), formatWhen(t, view.doneAt, now)],
    ]),
    Object.keys(certificate.outcomes).length === 0 ? null : subheading(t('certificate.outcomes')),
    facts(
      Object.entries(certificate.outcomes).map(
        ([state, count]) => [t(`message.state.${state as MessageState}`), String(count)] as const,
      ),
    ),
    subheading(t('certificate.checks')),
    facts([
      [t('certificate.checked'), String(certificate.checked)],
      [t('certificate.deviating'), String(certificate.deviating)],
      ...checkQuestions
        .filter((question) => certificate.noes[question] > 0)
        .map((question) => [t(`spotcheck.wrong.${question}`), String(certificate.noes[question])] as const),
    ]),
    facts([
      [t('certificate.singly'), String(certificate.singly)],
      [t('certificate.waiting'), String(certificate.waiting)],
      [t('certificate.missed'), certificate.missed === 0 ? null : String(certificate.missed)],
      [t('certificate.keys'), String(certificate.keys)],
      [t('certificate.tables'), String(certificate.left.length)],
      [t('certificate.rows'), String(certificate.left.reduce((sum, { rows }) => sum + rows, 0))],
    ]),
    note(`${t('certificate.seed')}: ${view.seed}`),
    buttons(
      button(t('certificate.list'), 'certificate.list', {}, { inputs: false }),
      button(t('deletion.title'), 'deletion.list', {}, { inputs: false }),
    ),
  ])
}

/** The certificates of some clinics, newest first; each opens. */
export const certificateListCard = (
  t: Words,
  list: Page<CertificateView>,
  clinicId: string,
  now: Date,
): Card =>
  card(t, t('certificate.list'), [
    heading(t('certificate.list')),
    list.total === 0 ? text(t('certificate.none')) : null,
    ...list.items.map((one) =>
      row(
        one.clinicName,
        [
          `${formatWhen(t, one.doneAt, now)} · ${one.confirmerName}`,
          t('certificate.row', {
            count: one.certificate.deleted,
            deviating: one.certificate.deviating,
          }),
        ],
        button(t('certificate.open'), 'certificate.show', { runId: one.runId }),
      ),
    ),
    ...pager(
      t,
      list,
      'certificate.list',
      { clinicId },
      button(t('deletion.title'), 'deletion.list', {}, { inputs: false }),
    ),
  ])

/** Why one message is to be deleted by itself (LE-07). */
export const deleteMessageCard = (
  t: Words,
  messageId: string,
  nonce: string,
  again?: Again,
  reason?: string,
): Card =>
  card(t, t('messageDeletion.title'), [
    heading(t('messageDeletion.title')),
    again === undefined ? null : banner('attention', [t(`refusal.${again.code}`)]),
    text(t('messageDeletion.what')),
    inputChoice(
      {
        id: 'reason',
        label: t('common.reason'),
        required: t('common.required'),
        value: reason,
        fault: faultOf(t, again?.faults ?? [], 'reason'),
      },
      deletionReasons.map((reason) => ({ title: t(`messageDeletion.reason.${reason}`), value: reason })),
      { style: 'expanded' },
    ),
    buttons(
      button(t('messageDeletion.confirm'), 'message.delete', { messageId, nonce }, { style: 'destructive' }),
      button(t('common.cancel'), 'message.show', { messageId }, { inputs: false }),
    ),
  ])

/** What came of it. */
export const messageDeletedCard = (t: Words, outcome: 'deleted' | 'stopped'): Card =>
  card(t, t('messageDeletion.title'), [
    banner('good', [t(`messageDeletion.${outcome}`)]),
    buttons(button(t('receipt.list'), 'message.sent', {}, { inputs: false })),
  ])
