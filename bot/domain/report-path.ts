import { createHmac, timingSafeEqual } from 'node:crypto'

const sign = (secret: string, provider: string, id: string): string =>
  createHmac('sha256', secret).update(`delivery report\n${provider}\n${id}`).digest('base64url')

/** Whether two secrets are the same, in a time that does not tell how much of them is (XC-10). */
export const isSameSecret = (given: string, expected: string): boolean => {
  // Equal lengths for the comparison, whatever was given.
  const digest = (text: string) => createHmac('sha256', 'comparison').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}

/**
 * The path that a provider reports one message to. Whoever knows it may report on this message and on no other;
 * it is told to the provider alone, at the hand-over (XC-10).
 *
 * @param secret what `MALVAKT_REPORTS_SECRET` holds
 * @param id our message id
 */
export const reportPath = (secret: string, provider: string, id: string): string =>
  `/reports/${provider}/${id}/${sign(secret, provider, id)}`

const signReplies = (secret: string, provider: string): string =>
  createHmac('sha256', secret).update(`replies\n${provider}`).digest('base64url')

/** The path that a provider without a password hands replies over at; an operator tells it to the provider. */
export const replyPath = (secret: string, provider: string): string =>
  `/replies/${provider}/${signReplies(secret, provider)}`

/** Whether `signature` is the one that `replyPath` wrote for the provider. */
export const isSignedForReplies = (secret: string, provider: string, signature: string): boolean =>
  isSameSecret(signature, signReplies(secret, provider))

/** Whether `signature` is the one that `reportPath` wrote for the message. */
export const isSignedFor = (secret: string, provider: string, id: string, signature: string): boolean =>
  isSameSecret(signature, sign(secret, provider, id))
