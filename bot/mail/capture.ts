import type { Clock, Mailer, OutgoingMail } from '../ports.ts'

/** A mail that was caught, and when. */
export interface CaughtMail extends OutgoingMail {
  at: Date
}

/** Mails that are kept; the oldest go first. */
const most = 100

/** A mailer that sends nothing and keeps what it was given, for the demo and for tests. */
export const createCapture = (clock: Clock): Mailer & { mails: () => readonly CaughtMail[] } => {
  const mails: CaughtMail[] = []
  return {
    send: (mail) => {
      mails.push({ ...mail, at: clock() })
      if (mails.length > most) mails.shift()
      return Promise.resolve({ outcome: 'sent' })
    },
    mails: () => mails,
  }
}
