import { measure } from '../domain/sms-text.ts'
import type { Clock, DeliveryReport, Handover, InboundReply, ReportCall, SmsProvider } from '../ports.ts'
import { withoutAnswer } from './answer.ts'
import type { Ask } from './http.ts'

/** A `sendsms-user` of a Kannel gateway. */
export interface KannelAccount {
  /** Base address of its smsbox, such as `http://127.0.0.1:13013`. */
  url: string
  user: string
  password: string
}

/** Delivered, failed, buffered, accepted by the operator, rejected by the operator: 1 + 2 + 4 + 8 + 16. */
const everyReport = '31'

/** Values of `%d` in the address of reports. A message in several parts is reported as one. */
const events = new Map<string, DeliveryReport['event']>([
  ['1', 'report_delivered'],
  ['2', 'report_failed'],
  ['4', 'accept'],
  ['8', 'report_sent'],
  ['16', 'report_failed'],
])

const readReport = ({ id, query }: ReportCall): readonly DeliveryReport[] | null => {
  const type = query.get('type')
  if (id === null || type === null || !/^\d{1,3}$/.test(type)) return null
  const event = events.get(type)
  if (event === undefined) return []
  const providerId = query.get('foreign')
  return [
    {
      id,
      event,
      ...(event === 'report_failed' ? { code: type } : {}),
      // Empty until the operator has given one; some gateways write the escape itself.
      ...(providerId === null || providerId === '' || providerId === '%F' ? {} : { providerId }),
    },
  ]
}

/** `get-url` of an `sms-service`: Kannel writes sender, words and its own id in. */
const readReplies = ({ query }: Pick<ReportCall, 'query'>): readonly InboundReply[] | null => {
  const [from, text] = [query.get('from'), query.get('text')]
  return from === null || text === null ? null : [{ id: query.get('id'), from, text }]
}

/** Taken: `0: Accepted for delivery`, `3: Queued for later delivery`. */
const taken = /^[03]:/

/**
 * Kannel 1.4.5, and through it any operator that speaks SMPP. It answers with no id of its own, so that ours
 * stands for it, and takes an empty text, which is therefore refused here. A message goes in headers and body: servers
 * and proxies write addresses down, with the password, the number and the text in them.
 */
export const createKannel = (
  account: KannelAccount,
  { ask, clock, reportUrl }: { ask: Ask; clock: Clock; reportUrl: (id: string) => string },
): SmsProvider => ({
  name: 'kannel',
  handOver: async ({ id, recipient, senderText, text, validUntil }): Promise<Handover> => {
    if (text === '') return { outcome: 'refused', code: 'text_empty' }
    const minutes =
      validUntil === undefined ? null : Math.floor((validUntil.getTime() - clock().getTime()) / 60_000)
    // Kannel counts whole minutes, and takes 0 for "no end".
    if (minutes !== null && minutes < 1) return { outcome: 'refused', code: 'too_late' }
    const exchange = await ask({
      method: 'POST',
      url: `${account.url}/cgi-bin/sendsms`,
      headers: {
        'content-type': 'text/plain; charset=UTF-8',
        'x-kannel-username': account.user,
        'x-kannel-password': account.password,
        // Read as bytes, so that letters outside of ASCII arrive as they would in a query.
        'x-kannel-from': Buffer.from(senderText, 'utf8').toString('latin1'),
        'x-kannel-to': recipient,
        'x-kannel-coding': measure(text).encoding === 'GSM-7' ? '0' : '2',
        'x-kannel-dlr-mask': everyReport,
        // Kannel writes the values in when it calls; `%` may stand nowhere else in it.
        'x-kannel-dlr-url': `${reportUrl(id)}?type=%d&foreign=%F`,
        ...(minutes === null ? {} : { 'x-kannel-validity': String(minutes) }),
      },
      body: text,
    })
    const failure = withoutAnswer(exchange)
    if (failure !== null) return failure
    return exchange.kind === 'answered' && taken.test(exchange.text)
      ? { outcome: 'accepted', providerId: id }
      : { outcome: 'uncertain', code: 'answer_unreadable' }
  },
  reports: { method: 'get', proof: 'path', read: readReport },
  replies: { method: 'get', proof: 'path', query: 'from=%p&text=%a&id=%I', read: readReplies },
})
