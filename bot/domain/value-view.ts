import type { ValueKind, ValueState } from './approved-value.ts'
import type { Finding } from './disclosure.ts'
import type { TaskView } from './task-view.ts'

/** A value in its clinic's list. */
export interface ShownValue {
  id: string
  kind: ValueKind
  /** As it is read: a phone number in groups. */
  shown: string
  state: ValueState
}

/** The values of one kind in one clinic, with the clinics that may be chosen. */
export interface ValueListView {
  clinicId: string
  kind: ValueKind
  clinics: readonly { id: string; name: string }[]
  values: readonly ShownValue[]
  /** Whether the reader may change them. */
  edits: boolean
}

/** The form of a new value, or of a change. */
export interface ValueFormView {
  clinicId: string
  clinicName: string
  kind: ValueKind
  /** The value that is changed; null for a new one. */
  valueId: string | null
  typed: string
  /** What the disclosure check finds in what was typed. */
  findings: readonly Finding[]
}

/** A value with all that is to be known before it is changed, removed or decided on. */
export interface ValueView extends ShownValue {
  clinicId: string
  clinicName: string
  /** As it is stored, for the marks of the findings. */
  value: string
  findings: readonly Finding[]
  /** What it takes the place of once it is accepted, as it is read. */
  replaces: string | null
  addedBy: string | null
  decidedBy: string | null
  reason: string | null
  /** Templates in use whose text has a placeholder of its kind. */
  templates: readonly string[]
  /** No other accepted value of its kind is left, so that these templates could not be filled in. */
  last: boolean
  /** Confirmed messages that hold it and have not left. */
  waiting: number
  edits: boolean
  decides: boolean
  /** Who of e-health has it; null when it does not wait. */
  task: TaskView | null
}
