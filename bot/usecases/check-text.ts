import { checkDisclosure, checkReplyRoute, verdictOf } from '../domain/disclosure.ts'
import type { Finding } from '../domain/disclosure.ts'
import type { Scope } from '../domain/permissions.ts'
import { Refusal } from '../domain/refusal.ts'
import { findAllowed } from '../store/allows.ts'
import type { Database } from '../store/database.ts'

/**
 * What the disclosure check finds in a template text under the trust's recorded decisions, and whether the
 * text says how to answer (LE-31, XC-34). Nothing leaves the process (XC-15).
 */
export const findingsOf = async (database: Database, scope: Scope, text: string): Promise<Finding[]> => {
  const allow = await findAllowed(database, scope)
  const unanswerable = checkReplyRoute(text)
  return [...checkDisclosure(text, { allow }), ...(unanswerable === null ? [] : [unanswerable])]
}

/** @throws Refusal `disclosure_block` when somebody's health could be read from the text; nobody can pass it. */
export const requireNoBlock = async (database: Database, scope: Scope, text: string): Promise<Finding[]> => {
  const findings = await findingsOf(database, scope, text)
  if (verdictOf(findings) === 'block')
    throw new Refusal('disclosure_block', [{ field: 'text', code: 'disclosure_block' }])
  return findings
}
