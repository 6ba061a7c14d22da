import { mailboxesCard } from '../../../cards/mail.ts'
import { setMailbox, showMailboxes } from '../../usecases/set-mailbox.ts'
import { action, newNonce } from '../router.ts'

/** The mailboxes of roles. */
export const mailboxRoutes = [
  action('mailbox.form', async ({ work, actor, t }) =>
    mailboxesCard(t, await showMailboxes(work, actor, {}), newNonce(work)),
  ),
  action(
    'mailbox.set',
    async ({ work, actor, t }, data) => {
      await setMailbox(work, actor, data)
      return mailboxesCard(t, await showMailboxes(work, actor, {}), newNonce(work), { saved: true })
    },
    async ({ work, actor, t }, typed, refusal) =>
      mailboxesCard(t, await showMailboxes(work, actor, {}), newNonce(work), { typed, refusal }),
  ),
]
