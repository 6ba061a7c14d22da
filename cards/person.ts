import type { PersonView } from '../bot/domain/account-view.ts'
import type { Refusal } from '../bot/domain/refusal.ts'
import { banner, bubble, button, buttons, card, facts, heading, note, subheading, text } from './kit.ts'
import type { Button, Card, Fold } from './kit.ts'
import { accountState, dayOf, rolesByPlace } from './person-words.ts'
import { capital } from './help.ts'
import type { Words } from './text/words.ts'
import { formatDay } from './when.ts'

/** The forms in which an account may be changed: clinic by clinic, and as central staff. */
const editors = (t: Words, { account, clinics, central }: PersonView): Button[] => {
  const own = clinics.filter(({ id }) => account.roles.some(({ clinicId }) => clinicId === id))
  const { personId } = account
  return [
    ...(own.length === 0 && !central ? clinics.slice(0, 1) : own).map(({ id, name }) =>
      button(
        t('person.edit', { clinic: name }),
        'person.edit',
        { personId, clinicId: id },
        { inputs: false },
      ),
    ),
    ...(central
      ? [
          button(
            t('person.edit', { clinic: t('person.central') }),
            'person.edit',
            { personId, clinicId: '' },
            { inputs: false },
          ),
        ]
      : []),
  ]
}

const closing = (t: Words, { account }: PersonView, nonce: string): Fold => ({
  title: t('person.close'),
  fold: [
    text(t('person.closeHint')),
    buttons(
      button(
        t('person.closeYes'),
        'person.close',
        { personId: account.personId, revision: account.revision, nonce },
        { style: 'destructive' },
      ),
    ),
  ],
})

const reopening = (t: Words, { account }: PersonView, nonce: string): Fold => ({
  title: t('person.reopen'),
  fold: [
    text(t('person.reopenHint')),
    buttons(
      button(t('person.reopen'), 'person.reopen', {
        personId: account.personId,
        revision: account.revision,
        nonce,
      }),
    ),
  ],
})

/** What is said above an account: what was just done, or why it was not. */
export interface PersonAround {
  nonce: string
  now: Date
  done?: string
  refusal?: Pick<Refusal, 'code'>
}

/** One account: who it is, what it may do, how it stands, and what its administrator can do about it. */
export const personCard = (t: Words, view: PersonView, { nonce, now, done, refusal }: PersonAround): Card => {
  const { account, clinics, own, whole, soleIn } = view
  const day = (at: Date | null) => (at === null ? t('person.never') : formatDay(t, at))
  const state = accountState(account, now)
  const senders = clinics
    .filter(({ id }) => account.roles.some(({ clinicId }) => clinicId === id))
    .map(({ senderText }) => senderText)
  const invited = account.active && account.activatedAt === null
  const edits = editors(t, view)
  return card(t, t('person.listTitle'), [
    heading(account.name),
    refusal === undefined ? null : banner('attention', [t(`refusal.${refusal.code}`)]),
    done === undefined ? null : banner('good', [done]),
    state === 'inUse' ? null : banner('warning', [capital(t(`person.state.${state}`))]),
    facts([
      [t('person.username'), account.username],
      [t('person.email'), account.email],
      [t('person.active'), t(account.active ? 'person.yes' : 'person.no')],
      [t('person.expires'), account.expiresOn === null ? '–' : dayOf(t, account.expiresOn)],
      [t('person.senderText'), [...new Set(senders)].join(', ')],
      [t('person.private'), t('person.no')],
    ]),
    subheading(t('person.roles')),
    ...rolesByPlace(t, account, clinics).map(({ place, words }) =>
      text([{ text: `${place}: `, strong: true }, words], { spacing: 'small' }),
    ),
    account.elsewhere && note(t('person.elsewhere')),
    ...soleIn.flatMap((clinic) => [
      note(t('person.sole', { clinic })),
      ...(account.expiresOn === null ? [] : [banner('warning', [t('person.soleExpires', { clinic })])]),
    ]),
    facts([
      [t('person.invited'), day(account.invitedAt)],
      [t('person.activated'), day(account.activatedAt)],
      [
        t('person.trained'),
        account.trainedAt === null || account.trainingVersion === null
          ? t('person.never')
          : t('person.trainedOn', {
              day: formatDay(t, account.trainedAt),
              version: account.trainingVersion,
            }),
      ],
      [t('person.lastUsed'), day(account.lastUsedAt)],
    ]),
    own && note(t('person.own')),
    !own && account.active && edits.length > 0 && buttons(...edits.slice(0, 6)),
    buttons(
      !own && account.active && closing(t, view, nonce),
      !own && !account.active && whole && reopening(t, view, nonce),
      invited &&
        button(t('person.invite'), 'person.invite', {
          personId: account.personId,
          revision: account.revision,
          nonce,
        }),
      account.active &&
        button(t('person.mail'), 'person.mail', { personId: account.personId }, { inputs: false }),
      button(t('common.close'), 'person.list', {}, { inputs: false }),
    ),
  ])
}

/** The ready text of the administrator's mail to a new user, to be copied (LE-52). */
export const mailCard = (
  t: Words,
  mail: {
    personId: string
    email: string
    trust: string
    links: readonly { title: string; url: string }[]
  },
): Card =>
  card(t, t('mail.title'), [
    heading(t('mail.title')),
    note(t('mail.how')),
    facts([[t('mail.to'), mail.email]]),
    bubble([
      `${t('mail.hello')}\n\n${t('mail.access', { trust: mail.trust })}\n\n${t('mail.activate')}\n\n`,
      { text: t('mail.important'), strong: true },
      '\n\n',
      { text: t('mail.remember', { email: mail.email }), strong: true },
      ...mail.links.map(({ title, url }) => `\n\n${title}\n${url}`),
    ]),
    buttons(
      button(t('common.back'), 'person.show', { personId: mail.personId }, { inputs: false }),
      button(t('common.close'), 'person.list', {}, { inputs: false }),
    ),
  ])
