import type { z } from 'zod'
import type { Handover } from '../ports.ts'
import type { Exchange } from './http.ts'

/** What was not accepted: refused for certain, or uncertain. */
export type Unaccepted = Exclude<Handover, { outcome: 'accepted' }>

/** The text as JSON of the wanted shape, or null. */
export const readJson = <Shape extends z.ZodType>(shape: Shape, text: string): z.infer<Shape> | null => {
  try {
    const read = shape.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/**
 * What an exchange comes to that brought no answer of the provider's own. Refused for certain is what never left
 * and what HTTP itself calls not taken: 4xx (RFC 9110, 15.5), and 503 where the server says when to come again.
 * The rest may have been taken: 408 and 409, 5xx, which proxies answer after the request went on, and whatever
 * nobody documented. Null for 2xx, which is the provider's to read.
 */
export const withoutAnswer = (exchange: Exchange): Unaccepted | null => {
  if (exchange.kind === 'unsent') return { outcome: 'refused', code: 'not_reached', again: true }
  if (exchange.kind === 'lost') return { outcome: 'uncertain', code: exchange.code }
  const { status, retryAfterMs } = exchange
  const code = `http_${status}`
  if (status >= 200 && status < 300) return null
  if (status === 429 || (status === 503 && retryAfterMs !== null))
    return { outcome: 'refused', code, again: true, ...(retryAfterMs ? { pauseMs: retryAfterMs } : {}) }
  if (status >= 400 && status < 500 && status !== 408 && status !== 409) return { outcome: 'refused', code }
  return { outcome: 'uncertain', code }
}

/** A 2xx whose content is not what the provider documents: taken or not, nobody knows. */
export const unreadable: Handover = { outcome: 'uncertain', code: 'answer_unreadable' }

/**
 * The readable ones of a batch's answers: one that is not of the wanted shape says nothing of the others, and its
 * message has no answer.
 */
export const readEach = <Shape extends z.ZodType>(
  shape: Shape,
  answers: readonly unknown[],
): z.infer<Shape>[] =>
  answers.flatMap((one) => {
    const read = shape.safeParse(one)
    return read.success ? [read.data] : []
  })

/**
 * What the answers on one message come to, which should be one. Where they contradict each other, it was taken if any
 * says so, and only what all of them refuse may be sent again.
 */
export const joinAnswers = (answers: readonly Handover[]): Handover =>
  answers.find((one) => one.outcome === 'accepted') ??
  answers.find((one) => one.outcome === 'uncertain') ??
  answers.find((one) => one.outcome === 'refused' && one.again !== true) ??
  answers[0] ??
  unreadable
