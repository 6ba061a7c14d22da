import { z } from 'zod'
import { measure } from '../domain/sms-text.ts'
import type {
  Clock,
  DeliveryReport,
  Departure,
  Handover,
  InboundReply,
  ReportCall,
  SmsProvider,
} from '../ports.ts'
import { joinAnswers, readEach, readJson, unreadable, withoutAnswer } from './answer.ts'
import type { Unaccepted } from './answer.ts'
import type { Ask, Exchange } from './http.ts'

/** An account at LINK Mobility's MyLINK. */
export interface MyLinkAccount {
  /** Base address, such as `https://api.linkmobility.com/sms/v1`. */
  url: string
  /** Where tokens are had (OAuth 2.0 client credentials). */
  tokenUrl: string
  /** `client_id` and `client_secret`. */
  user: string
  password: string
}

interface Token {
  value: string
  /** When it is not used any more, in milliseconds of the epoch. */
  until: number
}

/** A report lives eight hours at most, then it is gone for good. */
const reportsEndAfter = 28_800_000

/** A token is used until a minute before its end, so that none ends on its way. */
const tokenReserveMs = 60_000

/** The longest life of a message; also what the API assumes where nothing is said. */
const longestLifeMs = 172_800_000

/**
 * Status codes of reports (vendor OpenAPI). 1001 is only *sent* here; Common REST means *delivered* by it. A code
 * that leaves open what became of the message is `lose`.
 */
const events = new Map<number, DeliveryReport['event']>([
  [1, 'accept'],
  [1000, 'accept'],
  [1001, 'report_sent'],
  [2000, 'report_delivered'],
  [4008, 'report_expired'],
  [4009, 'lose'],
  [4010, 'lose'],
  [5000, 'accept'],
])

const eventOf = (code: number): DeliveryReport['event'] | undefined =>
  // 3xxx: rejected and not sent; 4xxx: failed.
  events.get(code) ?? (code >= 3000 && code < 5000 ? 'report_failed' : undefined)

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.number() })
const sendAnswer = z.object({ messages: z.array(z.unknown()) })
const oneAnswer = z.object({ messageId: z.string().min(1), referenceId: z.string() })
const errorAnswer = z.object({ code: z.union([z.string().regex(/^[A-Za-z0-9_.-]{1,40}$/), z.int()]) })

const report = z.object({
  status: z.object({
    referenceId: z.string().nullish(),
    messageId: z.string().nullish(),
    code: z.coerce.number().pipe(z.int()),
  }),
})

/** The path names the message; a report that names another one is none of ours. */
const readReport = ({ id, body }: ReportCall): readonly DeliveryReport[] | null => {
  const read = report.safeParse(body)
  if (!read.success || id === null) return null
  const { referenceId, messageId, code } = read.data.status
  if (referenceId != null && referenceId !== id) return null
  const event = eventOf(code)
  if (event === undefined) return []
  return [
    {
      id,
      event,
      ...(event === 'report_sent' || event === 'report_delivered' || event === 'accept'
        ? {}
        : { code: String(code) }),
      ...(messageId == null ? {} : { providerId: messageId }),
    },
  ]
}

const word = z.string().min(1).optional().catch(undefined)
const content = z
  .union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)])
  .optional()
  .catch(undefined)

/**
 * A webhook with a `reply`. The vendor names the object and not what is in it, so whatever of these names stands
 * there is read; a number of ours, taken for the patient's by mistake, is one that nobody wrote to.
 */
const inbound = z.object({
  eventId: word,
  recipient: word,
  reply: z.object({
    messageId: word,
    originator: word,
    sender: word,
    source: word,
    from: word,
    text: content,
    content,
    message: content,
  }),
})

const readReplies = ({ body }: Pick<ReportCall, 'body'>): readonly InboundReply[] | null => {
  const read = inbound.safeParse(body)
  if (!read.success) return null
  const { eventId, recipient, reply } = read.data
  const from = reply.originator ?? reply.sender ?? reply.source ?? reply.from ?? recipient
  const text = reply.text ?? reply.content ?? reply.message
  if (from === undefined || text === undefined) return null
  return [{ id: reply.messageId ?? eventId ?? null, from, text }]
}

/** LINK Mobility, MyLINK SMS API: up to 1,000 messages a call, number and text removed after sending (XC-13). */
export const createMyLink = (
  account: MyLinkAccount,
  parts: { ask: Ask; clock: Clock; reportUrl: (id: string) => string },
): SmsProvider => {
  const { ask, clock, reportUrl } = parts
  let held: Token | undefined
  let asking: Promise<Token | Unaccepted> | undefined

  const fetchToken = async (): Promise<Token | Unaccepted> => {
    const asked = clock().getTime()
    const exchange = await ask({
      method: 'POST',
      url: account.tokenUrl,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: account.user,
        client_secret: account.password,
      }).toString(),
    })
    const answer = exchange.kind === 'answered' ? readJson(tokenAnswer, exchange.text) : null
    if (answer !== null && withoutAnswer(exchange) === null)
      return { value: answer.access_token, until: asked + answer.expires_in * 1000 - tokenReserveMs }
    // Whatever went wrong: no message has been sent yet.
    const wrong = exchange.kind === 'answered' && (exchange.status === 400 || exchange.status === 401)
    return wrong
      ? { outcome: 'refused', code: 'credentials_refused' }
      : { outcome: 'refused', code: 'token_failed', again: true }
  }
  const currentToken = async (): Promise<Token | Unaccepted> => {
    if (held !== undefined && held.until > clock().getTime()) return held
    // Those who wait for a token wait for the same one.
    asking ??= fetchToken().finally(() => {
      asking = undefined
    })
    const token = await asking
    held = 'outcome' in token ? undefined : token
    return token
  }

  const messageOf = ({ id, recipient, senderText, text, validUntil }: Departure) => ({
    recipient,
    content: {
      text,
      options: {
        'sms.sender': senderText,
        // As it was counted and shown.
        'sms.encoding': measure(text).encoding === 'GSM-7' ? 'GSM' : 'UCS2',
        'sms.obfuscate': 'ContentAndRecipient',
      },
    },
    ...(validUntil === undefined || validUntil.getTime() - clock().getTime() >= longestLifeMs
      ? {}
      : { expiration: { absolute: validUntil.toISOString() } }),
    callback: { mode: 'URL', urls: [reportUrl(id)], ttl: reportsEndAfter },
    referenceId: id,
  })

  const post = (token: Token, departures: readonly Departure[]) =>
    ask({
      method: 'POST',
      url: `${account.url}/messages`,
      headers: {
        authorization: `Bearer ${token.value}`,
        'content-type': 'application/json; charset=utf-8',
      },
      body: JSON.stringify(departures.map(messageOf)),
    })

  /** What came of the call; a refusal where there was no token to make it with. */
  const send = async (departures: readonly Departure[], again = true): Promise<Exchange | Unaccepted> => {
    const token = await currentToken()
    if ('outcome' in token) return token
    const exchange = await post(token, departures)
    if (!again || exchange.kind !== 'answered' || exchange.status !== 401) return exchange
    // The token was withdrawn before its time, and nothing was taken: once more with a new one.
    if (held === token) held = undefined
    return send(departures, false)
  }

  const handOverAll = async (departures: readonly Departure[]): Promise<Handover[]> => {
    const came = await send(departures)
    if ('outcome' in came) return departures.map(() => came)
    const failure = withoutAnswer(came)
    if (failure !== null) {
      const told = came.kind === 'answered' ? readJson(errorAnswer, came.text) : null
      return departures.map(() => (told === null ? failure : { ...failure, code: String(told.code) }))
    }
    const answer = came.kind === 'answered' ? readJson(sendAnswer, came.text) : null
    const byId = Map.groupBy(readEach(oneAnswer, answer?.messages ?? []), (one) => one.referenceId)
    return departures.map(({ id }) =>
      joinAnswers(
        (byId.get(id) ?? []).map(({ messageId }) => ({ outcome: 'accepted', providerId: messageId })),
      ),
    )
  }

  return {
    name: 'mylink',
    handOver: async (departure) => (await handOverAll([departure]))[0] ?? unreadable,
    batch: { limit: 1000, handOver: handOverAll },
    reports: { method: 'post', proof: 'path', read: readReport },
    replies: { method: 'post', proof: 'path', read: readReplies },
    reportsEndAfter,
  }
}
