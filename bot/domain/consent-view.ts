import type {
  Addressee,
  Answer,
  AnswerSource,
  ConsentBasis,
  ConsentChoice,
  ConsentRegime,
  ConsentVerdict,
} from './consent.ts'
import type { ConsentForm } from './consent-form.ts'
import type { Country } from './language.ts'

/** An answer as it is shown. */
export type ShownAnswer = Pick<
  Answer,
  'addressee' | 'everywhere' | 'choice' | 'source' | 'statedAt' | 'answeredAt' | 'lapsesAt'
> & {
  /** Null for a Nej that does not end. */
  endsAt: Date | null
}

/** What the ledger says to one message, with the control where the clinic has switched it on (TQ-12). */
export interface ConsentControl {
  basis: ConsentBasis
  verdict: ConsentVerdict
  /** Whether the control is shown. */
  mode: boolean
  clinicId: string
  clinicName: string
  addressee: Addressee
  /** What stands for the addressee; null for Ej valt. */
  answer: ShownAnswer | null
  /** Who has answered on the number. */
  people: readonly Addressee[]
  sources: readonly AnswerSource[]
  form: ConsentForm
}

/** A clinic to choose. */
export interface ConsentClinic {
  id: string
  name: string
}

/** The look-up before a number was given. */
export interface ConsentSearch {
  clinics: readonly ConsentClinic[]
  clinicId: string
  number: string
}

/** What a clinic's ledger says of one number. */
export interface ConsentView {
  clinics: readonly ConsentClinic[]
  clinicId: string
  clinicName: string
  /** E.164. */
  number: string
  regime: ConsentRegime
  mode: boolean
  answers: readonly ShownAnswer[]
  /** Of these, the ones that stand, newest first. */
  standing: readonly ShownAnswer[]
  /** Local references whose guardians are not to be informed, of whoever has answered on the number (XC-21). */
  barred: readonly string[]
  sources: readonly AnswerSource[]
  form: ConsentForm
}

/** One line of the history. */
export interface ShownRecord {
  choice: ConsentChoice
  source: AnswerSource
  statedAt: Date
  answeredAt: Date
  /** Name of who recorded it; empty for what came by itself. */
  by: string
}

/** The answers of a number with all that led to them, for administrators and for the person they are about. */
export interface ConsentHistoryView {
  clinicId: string
  clinicName: string
  /** E.164. */
  number: string
  /** Id of an answer, by which the file is asked for without the number; null where there is none. */
  answerId: string | null
  people: readonly { answer: ShownAnswer; records: readonly ShownRecord[] }[]
  /** Whose guardians are not to be informed, and who said so. */
  bars: readonly { reference: string; setAt: Date; by: string }[]
}

/** What a clinic has decided about consent. */
export interface ConsentSettingsView {
  clinicId: string
  clinicName: string
  country: Country
  ownRegime: ConsentRegime | null
  regime: ConsentRegime
  mode: boolean
  riskAnalysisOn: string | null
  decisionOwner: string | null
  contactRegister: boolean
}
