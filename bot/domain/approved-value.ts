import { advance } from './lifecycle.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { Country } from './language.ts'
import { phonePlaces } from './personal-number.ts'
import { parseServicePhone } from './phone-number.ts'
import type { NumberFault } from './phone-number.ts'

/** What a clinic may put into its messages besides dates and times (XC-16). */
export const valueKinds = ['place', 'room', 'phone', 'unit'] as const

/** A kind of approved value; a unit is a name of a unit that patients read. */
export type ValueKind = (typeof valueKinds)[number]

/** Offered to senders in `accepted` only. */
export type ValueState = 'waiting' | 'accepted' | 'declined'

/** What e-health can decide. */
export type ValueEvent = 'accept' | 'decline'

/** A value that the disclosure check warns of waits for e-health; what was declined stays until it is removed. */
export const valueLifecycle: Lifecycle<ValueState, ValueEvent> = {
  waiting: { accept: 'accepted', decline: 'declined' },
  accepted: {},
  declined: {},
}

/** The state after a decision, by the table. */
export const advanceValue = (state: ValueState, event: ValueEvent): ValueState =>
  advance(valueLifecycle, state, event)

/** Characters of a place, a room or a unit's name at most: it shares an SMS with the text around it. */
export const longestValue = 60

/** Values of one kind in one clinic at most: a page of the list (LE-42), and what a form with several lists has room for. */
export const mostValues = 20

/** Why a text is no value; `fault.<code>` is its sentence. */
export type ApprovedValueFault =
  | 'missing'
  | 'value_too_long'
  | 'value_sign'
  | 'value_number'
  | 'value_link'
  | 'contact_premium'
  | 'contact_unfit'
  | 'contact_unreadable'

/** Without blanks around it, with single blanks within, in one form of Unicode. */
const tidy = (raw: string): string => raw.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()

const readLabel = (raw: string): { ok: true; value: string } | { ok: false; code: ApprovedValueFault } => {
  const value = tidy(raw)
  if (value === '') return { ok: false, code: 'missing' }
  if (value.length > longestValue) return { ok: false, code: 'value_too_long' }
  // A brace would open a placeholder, a control character changes how the rest is read.
  if (/[{}<>\p{Cc}\p{Cf}]/u.test(value)) return { ok: false, code: 'value_sign' }
  if (/:\/\/|www\.|@/iu.test(value)) return { ok: false, code: 'value_link' }
  if (phonePlaces(value).length > 0) return { ok: false, code: 'value_number' }
  return { ok: true, value }
}

const contactFaults: Partial<Record<NumberFault, ApprovedValueFault>> = {
  empty: 'missing',
  premium: 'contact_premium',
  machine_to_machine: 'contact_unfit',
  pager: 'contact_unfit',
  foreign_country: 'contact_unfit',
}

/**
 * Reads a value of a kind as it will stand in messages. A phone number becomes E.164, or stays a short number;
 * mobile, fixed and service numbers are contact numbers, premium numbers never.
 */
export const readApprovedValue = (
  kind: ValueKind,
  raw: string,
  country: Country,
): { ok: true; value: string } | { ok: false; code: ApprovedValueFault } => {
  if (kind !== 'phone') return readLabel(raw)
  const read = parseServicePhone(raw, country)
  if (read.ok) return { ok: true, value: read.value }
  return { ok: false, code: contactFaults[read.reason] ?? 'contact_unreadable' }
}

/** Whether two values of a kind are the same to a patient: spelling of numbers and case of letters aside. */
export const sameValue = (kind: ValueKind, one: string, other: string, country: Country): boolean => {
  const plain = (value: string) => {
    const read = readApprovedValue(kind, value, country)
    return (read.ok ? read.value : value).toLowerCase()
  }
  return plain(one) === plain(other)
}

/** The ids in a new order after one has changed its place with its neighbour; the same at an end. */
export const movedBy = (ids: readonly string[], id: string, way: 'up' | 'down'): string[] => {
  const from = ids.indexOf(id)
  const to = from + (way === 'up' ? -1 : 1)
  const moved = [...ids]
  const other = moved[to]
  if (from < 0 || other === undefined) return moved
  moved[to] = id
  moved[from] = other
  return moved
}
