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

/** Whether a purpose key is one that the product has words for. */
export const isKnownPurpose = (key: string): key is KnownPurpose =>
  (knownPurposes as readonly string[]).includes(key)
