import type { MailboxView, MailNotice } from '../bot/domain/mailbox.ts'
import type { FieldFault, RefusalCode } from '../bot/domain/refusal.ts'
import { faultOf } from './fault.ts'
import { commandWord, opener } from './help.ts'
import { banner, button, buttons, card, facts, heading, inputChoice, inputText, text } from './kit.ts'
import type { Card } from './kit.ts'
import type { Words } from './text/words.ts'

/** Whose mailbox it is: "Administrator, Medisinsk klinikk". */
const ownerOf = (t: Words, { role, clinicName }: Pick<MailboxView, 'role' | 'clinicName'>): string =>
  clinicName === null ? t(`role.${role}`) : `${t(`role.${role}`)}, ${clinicName}`

/** A mail to the mailbox of a role: what waits, in counts, and the link back; nothing personal (XC-33). */
export const mailOf = (
  t: Words,
  notice: MailNotice,
  link: string | null,
): { subject: string; text: string } => {
  const whose = ownerOf(t, notice)
  const count = notice.counts.reduce((sum, one) => sum + one.count, 0)
  return {
    subject: notice.late ? t('mail.subjectLate', { for: whose }) : t('mail.subject', { count, for: whose }),
    text: [
      t('mail.intro', { for: whose }),
      '',
      ...notice.counts.map((one) => `- ${t(`task.kind.${one.kind}`)}: ${String(one.count)}`),
      ...(notice.late ? ['', t('mail.late')] : []),
      ...(link === null ? [] : ['', t('mail.open'), link]),
      '',
      '--',
      t('mail.foot', { word: commandWord(t, 'mailboxes') }),
    ].join('\n'),
  }
}

const valueOf = ({ ownerId, role }: Pick<MailboxView, 'ownerId' | 'role'>): string => `${ownerId} ${role}`

/** The mailboxes that somebody looks after, and the form that sets one. */
export const mailboxesCard = (
  t: Words,
  view: { mailboxes: readonly MailboxView[]; domain: string },
  nonce: string,
  again: {
    typed?: { mailbox: string; address: string }
    refusal?: { code: RefusalCode; faults: readonly FieldFault[] }
    saved?: boolean
  } = {},
): Card => {
  const faults = again.refusal?.faults ?? []
  return card(t, t('mailbox.title'), [
    heading(t('mailbox.title')),
    again.refusal === undefined ? null : banner('attention', [t(`refusal.${again.refusal.code}`)]),
    again.saved === true ? banner('good', [t('mailbox.saved')]) : null,
    text(t('mailbox.what')),
    facts(
      view.mailboxes.map((one) => [ownerOf(t, one), one.address === '' ? t('mailbox.none') : one.address]),
    ),
    inputChoice(
      {
        id: 'mailbox',
        label: t('mailbox.which'),
        value: again.typed?.mailbox ?? (view.mailboxes[0] === undefined ? '' : valueOf(view.mailboxes[0])),
      },
      view.mailboxes.map((one) => ({ title: ownerOf(t, one), value: valueOf(one) })),
    ),
    inputText(
      {
        id: 'address',
        label: t('mailbox.address', { domain: view.domain }),
        value: again.typed?.address ?? (view.mailboxes.length === 1 ? view.mailboxes[0]?.address : undefined),
        fault: faultOf(t, faults, 'address'),
      },
      { maxLength: 120 },
    ),
    buttons(button(t('mailbox.save'), 'mailbox.set', { nonce }, { style: 'positive' }), opener(t, 'help')),
  ])
}
