import { containsPersonalNumber } from './personal-number.ts'

/** Why a text is no local reference. */
export type ReferenceFault = 'reference_name' | 'reference_identity' | 'reference_too_long'

const isDayOfBirth = (digits: string): boolean =>
  /^(?:(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-6]\d|7[01])|(?:[0-6]\d|7[01])(?:0[1-9]|1[0-2])(?:(?:19|20)?\d{2}))$/u.test(
    digits,
  )

/**
 * Reads a local reference: up to twelve letters and digits in capitals, hyphens between them, at most three
 * letters together and at least one digit. What looks like a name, an identity number, a day of birth or a phone
 * number is refused: the ledger holds none of them.
 */
export const readReference = (
  raw: string,
): { ok: true; reference: string } | { ok: false; fault: ReferenceFault } => {
  const reference = raw
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\s]+/gu, '')
    .replaceAll(/[\p{Pd}\u2212/._]+/gu, '-')
    .toUpperCase()
  if (reference === '') return { ok: true, reference }
  if (/\p{L}{4}/u.test(reference) || !/^[A-ZÅÄÖÆØ\d-]+$/u.test(reference) || !/\d/u.test(reference))
    return { ok: false, fault: 'reference_name' }
  const digits = reference.replaceAll(/\D/gu, '')
  if (
    digits.length >= 9 ||
    isDayOfBirth(digits) ||
    containsPersonalNumber(raw) ||
    containsPersonalNumber(digits)
  )
    return { ok: false, fault: 'reference_identity' }
  return reference.length > 12 ? { ok: false, fault: 'reference_too_long' } : { ok: true, reference }
}
