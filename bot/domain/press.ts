import { randomUUID } from 'node:crypto'

const day = 24 * 60 * 60 * 1000

/**
 * Days for which the buttons of a card work: longer than a quarter, the longest that a card waits for somebody
 * (LE-48).
 */
export const cardDays = 100

// Two bots do not agree on the time to the second.
const slackDays = 1

/** A single-use id for the buttons of a card, which tells when the card was drawn: UUID version 7. */
export const makeNonce = (now: Date): string => {
  const at = now.getTime().toString(16).padStart(12, '0')
  return `${at.slice(0, 8)}-${at.slice(8)}-7${randomUUID().slice(15)}`
}

/** When a card was drawn, by its nonce; null for one that does not tell, as on cards of before nonces told it. */
export const drawnAt = (nonce: string): Date | null =>
  nonce.charAt(14) === '7' ? new Date(Number.parseInt(nonce.slice(0, 8) + nonce.slice(9, 13), 16)) : null

/**
 * Whether a card is so old that its buttons do nothing any more. That it was pressed may be forgotten by then, so that
 * nothing would keep a second press from acting again.
 */
export const isCardOld = (nonce: string, now: Date): boolean => {
  const at = drawnAt(nonce)
  return at !== null && now.getTime() - at.getTime() > cardDays * day
}

/** What was pressed before this moment stands on a card that is too old by now: it can be forgotten. */
export const pressesForgottenBefore = (now: Date): Date =>
  new Date(now.getTime() - (cardDays + slackDays) * day)
