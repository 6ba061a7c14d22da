import type { Country } from './language.ts'

/**
 * The purposes that the product knows in four languages (`cards/text/purpose.ts`). A trust approves those it
 * uses, and may approve others under a label of its own (LE-25).
 */
export const knownPurposes = [
  'new_appointment',
  'reminder',
  'changed_appointment',
  'cancelled_appointment',
  'confirm_request',
  'free_slot',
  'phone_appointment',
  'we_call',
  'call_us',
  'video_link',
  'changed_mode',
  'delay',
  'group_session',
  'group_cancelled',
  'missed',
  'letter_notice',
  'practical',
] as const

/** A purpose that has words of its own in the product. */
export type KnownPurpose = (typeof knownPurposes)[number]

/** Purposes that call a patient to an appointment or remind of one. */
const summonsAndReminders: readonly string[] = [
  'new_appointment',
  'changed_appointment',
  'phone_appointment',
  'video_link',
  'changed_mode',
  'reminder',
] satisfies readonly KnownPurpose[]

/**
 * Whether an SMS of a purpose wants a second look in a country: in Sweden texts are for summons and reminders, and a
 * clinic's decision has to cover everything else (XC-32, HSLF-FS 2016:40 chapter 3).
 *
 * @param purpose its key; null for a new one
 */
export const isBeyondSummons = (country: Country, purpose: string | null): boolean =>
  country === 'SE' && (purpose === null || !summonsAndReminders.includes(purpose))

/** Whether a purpose key is one that the product has words for. */
export const isKnownPurpose = (key: string): key is KnownPurpose =>
  (knownPurposes as readonly string[]).includes(key)
