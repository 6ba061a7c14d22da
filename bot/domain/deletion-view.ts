import type { Certificate, CheckAnswers, DeletionState, Urgency } from './deletion.ts'
import type { MessageState } from './message.ts'

/** How a clinic stands with its deletion, in the list of the clinics. */
export interface ClinicDeletion {
  clinicId: string
  clinicName: string
  /** Days of the calendar since the last run was started, else since the first message; null without either. */
  days: number | null
  /** Whether it ever ran. */
  ran: boolean
  urgency: Urgency
  /** Messages that are too old now. */
  older: number
  state: DeletionState | null
}

/** A spot check as the run shows it: nothing of the patient. */
export interface CheckView {
  position: number
  answered: boolean
  deviates: boolean
  /** The actor sent it: somebody else has to answer. */
  own: boolean
}

/** A run under way. */
export interface RunView {
  runId: string
  state: DeletionState
  startedAt: Date
  starterName: string
  /** Messages in it. */
  frozen: number
  /** Of these, deleted by now. */
  done: number
  checks: readonly CheckView[]
}

/** A clinic's deletion, for those who look after it. */
export interface DeletionView extends ClinicDeletion {
  lastRunAt: Date | null
  /** When the oldest message that is too old left. */
  oldestAt: Date | null
  /** As old, and not left: never deleted. */
  waiting: number
  waitingFirst: readonly { messageId: string; templateName: string; confirmedAt: Date; state: MessageState }[]
  /** The actor may start and confirm. */
  mayRun: boolean
  /** The actor may answer spot checks. */
  mayCheck: boolean
  runByEhealth: boolean
  run: RunView | null
}

/** A message to be looked at, for the eyes of its checker. */
export interface SpotCheckView {
  runId: string
  clinicId: string
  position: number
  of: number
  templateName: string
  /** E.164. */
  recipient: string
  text: string
  consentSource: string
  senderName: string
  confirmedAt: Date
  state: MessageState
  answers: CheckAnswers | null
  /** The next one that the actor may answer; null when none is left. */
  next: number | null
}

/** A finished run for its readers. */
export interface CertificateView {
  runId: string
  clinicId: string
  clinicName: string
  startedAt: Date
  starterName: string
  confirmedAt: Date
  confirmerName: string
  doneAt: Date
  seed: string
  certificate: Certificate
}
