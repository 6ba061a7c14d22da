import { Refusal } from './refusal.ts'

/** Longest reason or report, in characters. */
export const longestReason = 500

/**
 * A reason as it was written, without blanks around it.
 * @throws Refusal `values_invalid` when it is longer than a card takes, so that nothing is cut off unseen
 */
export const readReason = (raw: string): string => {
  const reason = raw.trim()
  if (reason.length > longestReason)
    throw new Refusal('values_invalid', [
      { field: 'reason', code: 'text_too_long', params: { longest: String(longestReason) } },
    ])
  return reason
}
