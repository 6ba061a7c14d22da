import { z } from 'zod'
import { measure } from '../domain/sms-text.ts'
import type { DeliveryReport, Departure, Handover, InboundReply, ReportCall, SmsProvider } from '../ports.ts'
import { joinAnswers, readEach, readJson, unreadable, withoutAnswer } from './answer.ts'
import { basic } from './http.ts'
import type { Ask, Exchange } from './http.ts'

/** An account at LINK Mobility's Common platform. */
export interface LinkCommonAccount {
  /** Base address, one per account, such as `https://wsx.sp247.net/sms`. */
  url: string
  user: string
  password: string
  platformId: string
  platformPartnerId: string
  /** The gates that reports go through; none: the account's own. */
  gates: readonly string[]
}

/**
 * Result codes, by what they say of a hand-over and of a report (vendor document 1.18). 1001 is *delivered* here;
 * MyLINK means *sent* by it. Codes that leave open what became of the message are `lose`: the sender is asked,
 * and a later report still tells the truth.
 */
const reportEvents = new Map<number, DeliveryReport['event']>([
  [0, 'report_failed'],
  [1, 'accept'],
  [2, 'report_failed'],
  [3, 'lose'],
  [4, 'lose'],
  [5, 'lose'],
  [6, 'lose'],
  [104, 'lose'],
  [105, 'lose'],
  [1000, 'report_sent'],
  [1001, 'report_delivered'],
  [1002, 'report_expired'],
  [1003, 'report_failed'],
  [1004, 'report_failed'],
  [1005, 'accept'],
  [1006, 'report_failed'],
  [1010, 'lose'],
  [1012, 'accept'],
])

/** 2000-2107 source and destination, 3000-3002 encoding, 4000-4007 content: what was asked for cannot be sent. */
const isFault = (code: number): boolean =>
  (code >= 2000 && code < 2200) || (code >= 3000 && code < 3100) || (code >= 4000 && code < 4100)

const eventOf = (code: number): DeliveryReport['event'] | undefined =>
  isFault(code) ? 'report_failed' : reportEvents.get(code)

const queued = 1005
const throttled = 3
const refusedCodes = new Set([2, 1003, 1004, 1006])

/** 106000 says itself that it does not know; the others are about the account or the request. */
const unknownError = 106_000

const resultCode = z.int()
const oneAnswer = z.object({ messageId: z.string().min(1), resultCode })
const manyAnswers = z.array(z.unknown())
const answerOfMany = z.object({ messageId: z.string().nullish(), refId: z.string(), resultCode })
const errorAnswer = z.object({ status: z.int() })

const handoverOf = (code: number, messageId: string | null | undefined): Handover => {
  if (code === queued && messageId != null && messageId !== '')
    return { outcome: 'accepted', providerId: messageId }
  if (code === throttled) return { outcome: 'refused', code: String(code), again: true }
  if (isFault(code) || refusedCodes.has(code)) return { outcome: 'refused', code: String(code) }
  return { outcome: 'uncertain', code: String(code) }
}

const failureOf = (exchange: Exchange): Handover | null => {
  const failure = withoutAnswer(exchange)
  if (failure?.outcome !== 'refused' || exchange.kind !== 'answered') return failure
  const told = readJson(errorAnswer, exchange.text)?.status
  if (told === undefined) return failure
  return told === unknownError
    ? { outcome: 'uncertain', code: String(told) }
    : { ...failure, code: String(told) }
}

const report = z.object({
  refId: z.string().nullish(),
  id: z.string().nullish(),
  resultCode,
  segments: z.int().positive().nullish(),
})

/** A report on one part has the part's number behind the id: `{id}$0`, `{id}$1` (XC-12). */
const readReport = ({ body }: ReportCall): readonly DeliveryReport[] | null => {
  const read = report.safeParse(body)
  if (!read.success) return null
  const { refId, id, resultCode: code, segments } = read.data
  const event = eventOf(code)
  if (event === undefined) return []
  const [, providerId, index] = /^(.+?)(?:\$(\d{1,3}))?$/s.exec(id ?? '') ?? []
  return [
    {
      id: refId ?? '',
      event,
      ...(event === 'report_sent' || event === 'report_delivered' || event === 'accept'
        ? {}
        : { code: String(code) }),
      ...(providerId === undefined ? {} : { providerId }),
      ...(index === undefined ? {} : { part: { index: Number(index), of: segments ?? null } }),
    },
  ]
}

/** A mobile-originated message as a gate posts it; the text stands in `content`. */
const mobileOriginated = z.object({
  messageId: z.string().nullish(),
  id: z.string().nullish(),
  source: z.string().min(1),
  content: z.object({ userData: z.string() }).optional(),
  userData: z.string().optional(),
})

const readReplies = ({ body }: Pick<ReportCall, 'body'>): readonly InboundReply[] | null => {
  const read = mobileOriginated.safeParse(body)
  const text = read.data?.content?.userData ?? read.data?.userData
  if (!read.success || text === undefined) return null
  const { messageId, id, source } = read.data
  // Gates give `0` where they have no id of their own.
  const known = [messageId, id].find((one) => one != null && one !== '' && one !== '0') ?? null
  return [{ id: known, from: source, text }]
}

/** The API takes no characters outside the 2-byte range, and says nothing of what it makes of them. */
const hasWideCharacter = (text: string): boolean => /[\ud800-\udfff]/.test(text)
const wide: Handover = { outcome: 'refused', code: 'character_unsupported' }

/**
 * LINK Mobility, Common REST API: `sms/send` for one message, `sms/sendbatch` for up to 1,000. It knows no
 * idempotency: `refId`, our message id, comes back with the reports and stops no second message.
 */
export const createLinkCommon = (account: LinkCommonAccount, ask: Ask): SmsProvider => {
  const post = (path: string, body: object) =>
    ask({
      method: 'POST',
      url: `${account.url}/${path}`,
      headers: {
        authorization: basic(account.user, account.password),
        'content-type': 'application/json; charset=utf-8',
      },
      body: JSON.stringify(body),
    })
  const common = ({ senderText, validUntil }: Departure) => ({
    source: senderText,
    sourceTON: 'ALPHANUMERIC',
    platformId: account.platformId,
    platformPartnerId: account.platformPartnerId,
    useDeliveryReport: true,
    ...(account.gates.length === 0 ? {} : { deliveryReportGates: account.gates }),
    ...(validUntil === undefined ? {} : { absoluteValidityTime: validUntil.toISOString() }),
    ignoreResponse: false,
  })
  const single = ({ id, recipient, text }: Departure) => ({
    destination: recipient,
    destinationTON: 'MSISDN',
    // As it was counted and shown: left to the gateway, a letter could go out as a question mark.
    dcs: measure(text).encoding === 'GSM-7' ? 'GSM' : 'UCS2',
    userData: text,
    refId: id,
  })

  const handOver = async (departure: Departure): Promise<Handover> => {
    if (hasWideCharacter(departure.text)) return wide
    const exchange = await post('send', { ...common(departure), ...single(departure) })
    const failure = failureOf(exchange)
    if (failure !== null) return failure
    const answer = exchange.kind === 'answered' ? readJson(oneAnswer, exchange.text) : null
    return answer === null ? unreadable : handoverOf(answer.resultCode, answer.messageId)
  }

  const handOverMany = async (departures: readonly Departure[]): Promise<readonly Handover[]> => {
    const sendable = departures.filter(({ text }) => !hasWideCharacter(text))
    const [first] = sendable
    if (first === undefined) return departures.map(() => wide)
    const exchange = await post('sendbatch', {
      ...common(first),
      sendRequestMessages: sendable.map(single),
    })
    const failure = failureOf(exchange)
    const answers = exchange.kind === 'answered' ? readJson(manyAnswers, exchange.text) : null
    const byId = Map.groupBy(readEach(answerOfMany, answers ?? []), (one) => one.refId)
    return departures.map(({ id, text }) => {
      if (hasWideCharacter(text)) return wide
      const own = (byId.get(id) ?? []).map((one) => handoverOf(one.resultCode, one.messageId))
      return failure ?? joinAnswers(own)
    })
  }

  return {
    name: 'link-common',
    handOver,
    batch: {
      limit: 1000,
      // Sender and validity stand once for all of a batch.
      alike: (departure) => JSON.stringify(common(departure)),
      handOver: handOverMany,
    },
    reports: { method: 'post', proof: 'basic', read: readReport },
    replies: { method: 'post', proof: 'basic', read: readReplies },
  }
}
