/**
 * What the bot does by the calendar: when each is due, as cron in the time zone of each trust. A run may come late
 * (after downtime, once, for the last time that was missed) and may be repeated (after a crash), so what runs looks in
 * the rows for what is still to be done.
 */
export const schedules = {
  /** Answers about consent whose months are over are deleted (TQ-02). */
  'consents.expire': '10 2 * * *',
  /** What has waited for working days is reminded of, and asked of deputy and e-health (XC-33); in working hours. */
  'tasks.remind': '*/15 7-16 * * 1-5',
  /** Access of people whose leader reported a last day ends when it is over (LE-15). */
  'leavers.end': '0 0 * * *',
  /** Keys of hashes that no message needs any more are destroyed (XC-01). */
  'keys.destroy': '20 2 * * *',
  /** Which replies were taken in is forgotten when no provider repeats them any more. */
  'replies.forget': '30 2 * * *',
  /** The auditor is told that the evidence of the quarter that has ended can be fetched. */
  'evidence.announce': '0 7 1 1,4,7,10 *',
  /** The quarter's reviews of rights are opened on its first day (LE-48), … */
  'reviews.open': '0 6 1 1,4,7,10 *',
  /** … and looked after until they are done. */
  'reviews.tend': '20 6 * * *',
  /** Drafts, presses and notices that outlived their messages are deleted. */
  'deletion.tidy': '40 2 * * *',
  /** Presses on cards that are too old to be pressed, and mails that left long ago, are deleted. */
  'deletion.forget': '50 2 * * *',
  /** Deletion runs are prepared, and reminded of where they are due (LE-45). */
  'deletion.prepare': '30 6 * * *',
} as const satisfies Readonly<Record<string, string>>

/** The name of what is done by the calendar. */
export type ScheduleName = keyof typeof schedules

/** Every name. */
export const scheduleNames = Object.keys(schedules) as ScheduleName[]

/** Whether a text is the name of a schedule. */
export const isScheduleName = (name: string): name is ScheduleName => Object.hasOwn(schedules, name)

/** One run: for which trust, and when it began. */
export interface Due {
  trustId: string
  at: Date
}
