import { checkDisclosure, checkReplyRoute, verdictOf } from '../domain/disclosure.ts'
import type { CheckedKind, Finding } from '../domain/disclosure.ts'
import type { Scope } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { findAllowed } from '../store/allows.ts'

/**
 * What the disclosure check finds in a template text under the trust's recorded decisions, and whether the
 * text says how to answer (LE-31, XC-34). Nothing leaves the process (XC-15).
 */
export const findingsOf = async (
  database: Parameters<typeof findAllowed>[0],
  scope: Scope,
  text: string,
): Promise<Finding[]> => {
  const allow = await findAllowed(database, scope)
  const unanswerable = checkReplyRoute(text)
  return [...checkDisclosure(text, { allow }), ...(unanswerable === null ? [] : [unanswerable])]
}

/** @throws Refusal `disclosure_block` when somebody's health could be read from the text; nobody can pass it. */
export const requireNoBlock = async (
  database: Parameters<typeof findAllowed>[0],
  scope: Scope,
  text: string,
): Promise<Finding[]> => {
  const findings = await findingsOf(database, scope, text)
  if (verdictOf(findings) === 'block')
    throw new Refusal('disclosure_block', [{ field: 'text', code: 'disclosure_block' }])
  return findings
}

/** What the check finds in a label that can enter a message, such as a place (XC-16). */
export const labelFindings = async (
  database: Parameters<typeof findAllowed>[0],
  scope: Scope,
  label: string,
): Promise<Finding[]> => checkDisclosure(label, { kind: 'label', allow: await findAllowed(database, scope) })

/**
 * Asks a label that travels with every message, such as the sender text. A word of which nothing is known passes:
 * short forms are the rule there.
 * @throws Refusal `disclosure_block` when it reveals something, with a fault at `field`
 */
export const requireNeutralLabel = async (
  database: Parameters<typeof findAllowed>[0],
  scope: Scope,
  label: string,
  field: string,
): Promise<void> => {
  const allow = await findAllowed(database, scope)
  if (verdictOf(checkDisclosure(label, { kind: 'label', allow })) === 'block')
    throw new Refusal('disclosure_block', [{ field, code: 'disclosure_block' }])
}

/**
 * @throws Refusal `disclosure_block` when a filled text, or a label that can enter one, reveals something; the
 * template around the values was decided on before, so a warning does not stop here
 */
export const requireNeutral = async (
  database: Parameters<typeof findAllowed>[0],
  scope: Scope,
  text: string,
  kind: Exclude<CheckedKind, 'template'>,
): Promise<void> => {
  const allow = await findAllowed(database, scope)
  if (verdictOf(checkDisclosure(text, { allow, kind })) === 'block') throw new Refusal('disclosure_block')
}
