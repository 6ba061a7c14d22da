import { z } from 'zod'
import type { DeliveryReport, Handover, InboundReply, ReportCall, SmsProvider } from '../ports.ts'
import { readJson, unreadable, withoutAnswer } from './answer.ts'
import { basic } from './http.ts'
import type { Ask } from './http.ts'

/** An account at 46elks. */
export interface Elks46Account {
  /** Base address, `https://api.46elks.com/a1`. */
  url: string
  user: string
  password: string
}

/** Statuses of reports, and of the answer; there are no codes. */
const events = new Map<string, DeliveryReport['event']>([
  ['created', 'accept'],
  ['sent', 'report_sent'],
  ['delivered', 'report_delivered'],
  ['failed', 'report_failed'],
])

const sendAnswer = z.object({ id: z.string().min(1), status: z.string() })

const readReport = ({ id, body }: ReportCall): readonly DeliveryReport[] | null => {
  if (id === null || typeof body !== 'string') return null
  const form = new URLSearchParams(body)
  const [providerId, status] = [form.get('id'), form.get('status')]
  if (providerId === null || providerId === '' || status === null) return null
  const event = events.get(status)
  if (event === undefined) return []
  return [{ id, event, providerId, ...(event === 'report_failed' ? { code: 'failed' } : {}) }]
}

/** `sms_url` of a number: a form. What is answered in the body would be sent to the patient, so nothing is. */
const readReplies = ({ body }: Pick<ReportCall, 'body'>): readonly InboundReply[] | null => {
  if (typeof body !== 'string') return null
  const form = new URLSearchParams(body)
  if (form.has('status') || form.get('direction') === 'outgoing') return null
  const [id, from, text] = [form.get('id'), form.get('from'), form.get('message')]
  return from === null || text === null ? null : [{ id, from, text }]
}

/**
 * 46elks: one message a call, a form. It knows no reference of ours: our id stands in the address that it
 * reports to. The text is not kept in its history (XC-13); a validity cannot be asked for.
 */
export const createElks46 = (
  account: Elks46Account,
  { ask, reportUrl }: { ask: Ask; reportUrl: (id: string) => string },
): SmsProvider => ({
  name: 'elks46',
  handOver: async ({ id, recipient, senderText, text }): Promise<Handover> => {
    const exchange = await ask({
      method: 'POST',
      url: `${account.url}/sms`,
      headers: {
        authorization: basic(account.user, account.password),
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({
        from: senderText,
        to: recipient,
        message: text,
        whendelivered: reportUrl(id),
        dontlog: 'message',
      }).toString(),
    })
    const failure = withoutAnswer(exchange)
    if (failure !== null) return failure
    const answer = exchange.kind === 'answered' ? readJson(sendAnswer, exchange.text) : null
    if (answer === null) return unreadable
    return answer.status === 'failed'
      ? { outcome: 'refused', code: 'failed' }
      : { outcome: 'accepted', providerId: answer.id }
  },
  reports: { method: 'post', proof: 'path', read: readReport },
  replies: { method: 'post', proof: 'path', read: readReplies },
})
