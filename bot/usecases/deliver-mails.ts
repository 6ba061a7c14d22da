import { retryPause } from '../domain/backoff.ts'
import { mailboxesOf } from '../domain/mailbox.ts'
import type { MailboxKey, MailNotice } from '../domain/mailbox.ts'
import { taskKinds } from '../domain/task.ts'
import type { TaskKind } from '../domain/task.ts'
import { shownTo } from '../domain/task-view.ts'
import type { Mailer } from '../ports.ts'
import { claimMails, findMailbox, markMail, settleLostMails } from '../store/mails.ts'
import type { Mail } from '../store/mails.ts'
import { findWaitingTasks } from '../store/tasks.ts'
import { findTakers } from './show-task.ts'
import type { Work } from './use-case.ts'

/** How mails are handed over. */
export interface MailOptions {
  /** Makes the mail of what waits, in the language of the mailbox. */
  draw: (notice: MailNotice) => { subject: string; text: string }
  /** Without the while in which more may come: nobody waits for ten minutes in a demo. */
  early?: boolean
  /** In [0, 1), for the pauses after failures. */
  random?: () => number
}

/** Milliseconds for which a process has a mail to hand over; longer than any server takes. */
const lease = 5 * 60 * 1000
/** Mails of one run. */
const limit = 20
/** Ten minutes apart at most, for about a day. */
const retries = { tries: 150, longest: 10 * 60 * 1000 }

/** What waits for those who read a mailbox, as the queue has it. */
const countsFor = async (
  work: Work,
  trustId: string,
  key: MailboxKey,
): Promise<{ kind: TaskKind; count: number }[]> => {
  const kinds = (Object.keys(taskKinds) as TaskKind[]).map((kind) => ({
    kind,
    scope: { trustId, clinics: 'all' } as const,
  }))
  const takers = await findTakers(work, trustId, work.clock())
  const tasks = (await findWaitingTasks(work.database, kinds)).filter((task) =>
    mailboxesOf(task, shownTo(takers, task)).some(
      (one) => one.ownerId === key.ownerId && one.role === key.role,
    ),
  )
  const byKind = Map.groupBy(tasks, (task) => task.kind)
  return [...byKind].map(([kind, those]) => ({ kind, count: those.length }))
}

const deliver = async (work: Work, mailer: Mailer, mail: Mail, options: MailOptions): Promise<void> => {
  const { database, clock } = work
  const mailbox = await findMailbox(database, mail)
  const counts = mailbox === null ? [] : await countsFor(work, mail.trustId, mail)
  // Done by somebody meanwhile, or the mailbox was taken away: nobody is to read of it any more.
  if (mailbox === null || counts.length === 0) {
    await markMail(database, mail, { state: 'sent', code: 'nothing_waits' }, clock())
    return
  }
  const { address, language, clinicName } = mailbox
  const drawn = options.draw({ language, role: mail.role, clinicName, counts, late: mail.late })
  const answer = await mailer.send({ id: mail.id, to: address, ...drawn })
  const pause =
    answer.outcome === 'refused' && answer.again === true
      ? retryPause(mail.attempts, (options.random ?? Math.random)(), retries)
      : null
  const now = clock()
  if (answer.outcome === 'sent') await markMail(database, mail, { state: 'sent', code: null }, now)
  else if (pause !== null)
    await markMail(
      database,
      mail,
      { state: 'waiting', code: answer.code, nextAt: new Date(now.getTime() + pause) },
      now,
    )
  else
    await markMail(
      database,
      mail,
      { state: answer.outcome === 'uncertain' ? 'unknown' : 'failed', code: answer.code },
      now,
    )
}

/**
 * Hands over the mails that are due, one after the other. What was refused for certain and may pass is tried again with
 * growing pauses; what is uncertain, or was under way when its process ended, is not sent a second time.
 * @returns how many were taken up
 */
export const deliverMails = async (work: Work, mailer: Mailer, options: MailOptions): Promise<number> => {
  const now = work.clock()
  await settleLostMails(work.database, now)
  const mails = await claimMails(work.database, now, new Date(now.getTime() + lease), {
    limit,
    early: options.early === true,
  })
  for (const mail of mails) await deliver(work, mailer, mail, options)
  return mails.length
}
