/** What a text is for, told from its words alone; the names are those of the purposes where the two meet. */
export const purposeClasses = [
  'cancelled_appointment',
  'changed_mode',
  'changed_place',
  'changed_appointment',
  'delay',
  'missed',
  'free_slot',
  'confirm_request',
  'reminder',
  'letter_notice',
  'new_appointment',
  'call_us',
  'we_call',
  'thanks',
  'practical',
  'other',
] as const

/** One class of `purposeClasses`. */
export type PurposeClass = (typeof purposeClasses)[number]

/** Who is written to. */
export type Audience = 'patient' | 'guardian' | 'kin' | 'youth'

/** The way in which patient and clinic meet: in the house, on video, by telephone, in a group. */
export type Channel = 'house' | 'video' | 'phone' | 'group'

/** Why the reader should call: when unable to come, to accept, with questions, or simply. */
export type CallReason = 'decline' | 'arrival' | 'accept' | 'question' | 'plain'

/** What a text says, with everything left out that does not make it another text. */
export type Frame = {
  readonly text: string
  /** The possible languages as bits (1 nb, 2 nn, 4 sv, 8 en); several where the words do not tell. */
  readonly languages: number
  readonly purpose: PurposeClass
  /** Whether a word tells the purpose; else it is what is left over. */
  readonly told: boolean
  /** Whether a unit's placeholder stood in a sign-off. */
  readonly signed: boolean
  readonly channel: Channel
  readonly audience: Audience
  readonly youCall: ReadonlySet<CallReason>
  readonly weCall: boolean
  /** Duties and statements, as tags or stems. */
  readonly duties: ReadonlySet<string>
  /** Numbers, hosts, telephone numbers, entrances, weekdays and names written out. */
  readonly fixed: ReadonlySet<string>
  /** Placeholder classes in order of name, repeated as often as they stand. */
  readonly placeholders: readonly string[]
  /** What is denied: `need`, `must` or `plain`, with what. */
  readonly denied: ReadonlySet<string>
  /** Words outside the vocabulary, by stem, and how much each sets a text apart: 0.5 to 2. */
  readonly unknown: ReadonlyMap<string, number>
  /** Meanings that vary between two wordings of one text. */
  readonly details: ReadonlySet<string>
  /** Every content word and placeholder, normalised, for the measure of wording. */
  readonly words: readonly string[]
}
