import type { CheckQuestion } from './deletion.ts'
import type { DateWarning } from './calendar.ts'
import type { ConsentBasis } from './consent.ts'
import type { ConsentControl } from './consent-view.ts'
import type { AttestedSource, ConsentSource, FollowUpWay, MessageState } from './message.ts'
import type { Page } from './page.ts'
import type { InputKind, PlaceholderType } from './placeholders.ts'
import type { Attestation, TypedForm } from './send-form.ts'
import type { SmsMeasure } from './sms-text.ts'

/** Every outcome of a look-up. */
export const contactOutcomes = [
  'found',
  'reserved',
  'not_notifiable',
  'no_number',
  'outdated',
  'not_registered',
  'unavailable',
  'identity_invalid',
] as const

/** An outcome of a look-up. */
export type ContactOutcome = (typeof contactOutcomes)[number]

/** A template that the actor can send. */
export interface Sendable {
  templateId: string
  name: string
  clinicName: string
  text: string
}

/** What somebody can send, a page at a time, with what is theirs first. */
export interface SendableList {
  words: string
  rows: Page<Sendable>
  /** Starred by the person; on the first page of an open search only, as is `recent`. */
  favourites: readonly Sendable[]
  recent: readonly Sendable[]
  manyClinics: boolean
  /** Nothing leaves for a real phone (XC-23). */
  training: boolean
}

/** One placeholder of the send form. */
export interface SendField {
  key: string
  type: PlaceholderType
  /** As the template has it, for telling two of a type apart. */
  name: string
  label: string | null
  kind: InputKind
  /** What the clinic has approved, for the kinds that choose; the value is canonical. */
  choices: readonly { value: string; title: string }[]
}

/** What a look-up in the contact register came to; `identity_invalid` where nothing was asked. */
export interface ContactNote {
  outcome: ContactOutcome
  /** When the person last stood by the number. */
  confirmedAt: Date | null
}

/** The send form with what was typed before. */
export interface SendFormView {
  templateId: string
  templateName: string
  clinicName: string
  senderText: string
  /** The text of the template, with its placeholders as written. */
  text: string
  fields: readonly SendField[]
  numberCheck: 'lastFour' | 'twice'
  basis: ConsentBasis
  /** Where a consent can be attested from; for the basis `attest` only. */
  sources: readonly AttestedSource[]
  typed: TypedForm
  /** Whether a mobile number can be looked up in the contact register (XC-19). */
  lookUp?: boolean
  /** What the register said just now. */
  found?: ContactNote
  /** Whether the person has it among the favourites; left out where that cannot be changed. */
  starred?: boolean
  /** Nothing leaves for a real phone (XC-23). */
  training: boolean
}

/** An unknown message before it is sent again: what it is, and what whoever repeats it attests anew (XC-11). */
export interface RepeatView {
  messageId: string
  templateName: string
  senderText: string
  /** E.164. */
  recipient: string
  text: string
  basis: ConsentBasis
  /** Where a consent can be attested from; for the basis `attest` only. */
  sources: readonly AttestedSource[]
  typed: Attestation
  /** Nothing leaves for a real phone (XC-23). */
  training: boolean
}

/** What is about to be sent, for the eyes of the one who filled it in. */
export interface PreviewView {
  draftId: string
  nonce: string
  templateName: string
  senderText: string
  /** E.164. */
  recipient: string
  /** The exact final text. */
  text: string
  measure: SmsMeasure
  /** Canonical values that are dates, in the order of the text. */
  dates: readonly { field: Pick<SendField, 'key' | 'type' | 'name' | 'label'>; value: string }[]
  warnings: readonly DateWarning[]
  numberCheck: 'lastFour' | 'twice'
  consentSource: ConsentSource
  /** What the ledger says of the number. */
  consent: ConsentControl
  /** When it may leave, where it may not leave now (XC-24). */
  heldUntil: Date | null
  /** When the text stops being true (XC-27). */
  validUntil: Date | null
  /** It repeats an unknown message, and may arrive twice. */
  repeats: boolean
  /** Nothing leaves for a real phone (XC-23). */
  training: boolean
}

/** A draft as its person finds it again: still to be confirmed, or back in the form. */
export type DraftView = { step: 'preview'; preview: PreviewView } | { step: 'form'; form: SendFormView }

/** What stays in the chat of a draft that was not sent: nothing personal. */
export interface EndedDraftView {
  draftId: string
  templateName: string
  state: 'previewed' | 'confirmed' | 'cancelled' | 'expired'
  /** Whether the filled form can still come back. */
  reopens: boolean
}

/** What stays in the chat of a message: no number, no text (XC-26). */
export interface ReceiptView {
  messageId: string
  templateName: string
  /** The last two digits of the number. */
  lastTwo: string
  state: MessageState
  /** Code of a failure or of a stop. */
  code: string | null
  confirmedAt: Date
  stateSince: Date
  /** It does not leave before, and can be stopped until then; null for one that could leave at once. */
  departAfter: Date | null
  /** It went to nobody's phone (XC-23). */
  training: boolean
}

/** A message in the list of the sent ones. */
export interface SentMessage extends ReceiptView {
  clinicId: string
  personId: string
}

/** A message that reached nobody, with who sent it, so that colleagues know whom to ask (XC-28). */
export interface NotReachedMessage extends SentMessage {
  senderName: string
}

/** A message with everything, for a reading that is audited. */
export interface WholeMessage extends SentMessage {
  /** E.164. */
  recipient: string
  text: string
  senderText: string
  segments: number
  consentSource: ConsentSource
  templateId: string
  /** Who reached the patient in another way, when and how (XC-28); the name is put in for showing. */
  followUp: { personId: string; at: Date; way: FollowUpWay } | null
  /** State of the message that repeats it knowingly; null where none does. */
  repeated: MessageState | null
  history: readonly { to: MessageState; at: Date; code: string | null }[]
}

/** Whether a trust is in training (XC-23). */
export interface TrainingView {
  training: boolean
  reason: string | null
  /** E.164 numbers that may be written to besides those that belong to nobody. */
  numbers: readonly string[]
}

/** What a clinic has sent in a day, in parts of SMS, and what it means to send at most. */
export interface LimitView {
  clinicName: string
  used: number
  limit: number
}

/** A next recipient of what somebody has sent. */
export interface NextView {
  messageId: string
  templateName: string
}

/** A message that went to the wrong person, for an administrator: nothing of the patient. */
export interface DeviationView {
  deviationId: string
  kind: 'wrong_recipient' | 'spot_check'
  /** Nobody has followed it up yet. */
  open: boolean
  /** Of a message that the reader sent: somebody else closes it. */
  own: boolean
  messageId: string
  /** The message is deleted; what went wrong stays. */
  deleted: boolean
  clinicName: string
  templateName: string
  /** What a spot check answered with no. */
  wrong: readonly CheckQuestion[]
  reporterName: string
  confirmedAt: Date
  reportedAt: Date
}
