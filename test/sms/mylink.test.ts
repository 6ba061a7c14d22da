import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { departure, now, providerFor, settingsFor, startLoopback } from './loopback.ts'
import type { Loopback } from './loopback.ts'
import { reportPath } from '../../bot/domain/report-path.ts'

const { id } = departure()
let server: Loopback
let time: Date
beforeEach(async () => {
  server = await startLoopback()
  time = now
})
afterEach(() => server.close())

const provider = () => providerFor('mylink', server.url, () => time)

/** Tokens `t1`, `t2`, …; every message is accepted unless the token is one of `stale`. */
const accept = (stale: string[] = []) => {
  let given = 0
  server.react(({ path, headers, body }) => {
    if (path === '/token')
      return { status: 200, body: JSON.stringify({ access_token: `t${++given}`, expires_in: 300 }) }
    if (stale.some((token) => headers.authorization === `Bearer ${token}`)) return { status: 401 }
    const messages = (JSON.parse(body) as { referenceId: string; recipient: string }[]).map(
      ({ referenceId, recipient }) => ({ messageId: `m-${referenceId}`, referenceId, recipient }),
    )
    return { status: 202, body: JSON.stringify({ requestId: 'r', messages: messages.toReversed() }) }
  })
}
const tokensAsked = () => server.arrived.filter(({ path }) => path === '/token')

describe('sending', () => {
  test('carries the message under our id, to be removed after sending, with a signed address', async () => {
    accept()
    expect(await provider().handOver(departure({ validUntil: new Date('2026-03-11T07:30:00Z') }))).toEqual({
      outcome: 'accepted',
      providerId: `m-${id}`,
    })
    const [token, send] = server.arrived
    expect(Object.fromEntries(new URLSearchParams(token?.body))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'clinic',
      client_secret: 'pass:word',
    })
    expect(send).toMatchObject({ method: 'POST', path: '/messages' })
    expect(send?.headers.authorization).toBe('Bearer t1')
    const { publicUrl, reportsSecret } = settingsFor('mylink', server.url)
    expect(JSON.parse(send?.body ?? '')).toEqual([
      {
        recipient: '+46701740605',
        content: {
          text: departure().text,
          options: {
            'sms.sender': 'SIVHF',
            'sms.encoding': 'GSM',
            'sms.obfuscate': 'ContentAndRecipient',
          },
        },
        expiration: { absolute: '2026-03-11T07:30:00.000Z' },
        callback: {
          mode: 'URL',
          urls: [`${publicUrl}${reportPath(reportsSecret, 'mylink', id)}`],
          ttl: 28_800_000,
        },
        referenceId: id,
      },
    ])
  })

  test('a life beyond what the API takes is left out', async () => {
    accept()
    await provider().handOver(departure({ validUntil: new Date('2026-03-20T07:30:00Z') }))
    expect(server.arrived[1]?.body).not.toContain('expiration')
  })

  test('a batch is one call, and each message finds its own answer', async () => {
    accept()
    const other = departure({ id: '0195d3a0-0000-7000-8000-000000000002' })
    expect(await provider().batch?.handOver([departure(), other])).toEqual([
      { outcome: 'accepted', providerId: `m-${id}` },
      { outcome: 'accepted', providerId: `m-${other.id}` },
    ])
    expect(server.arrived).toHaveLength(2)
  })

  test('of a batch, what the answer tells badly, twice or not at all is each message’s own', async () => {
    const all = [1, 2, 3, 4].map((index) => departure({ id: `0195d3a0-0000-7000-8000-00000000000${index}` }))
    const [first, second, third] = all.map((one) => one.id)
    server.react(({ path }) =>
      path === '/token'
        ? { status: 200, body: '{"access_token":"t","expires_in":300}' }
        : {
            status: 202,
            body: JSON.stringify({
              messages: [
                { messageId: null, referenceId: first },
                { messageId: 'a', referenceId: second },
                { messageId: 'b', referenceId: second },
                { messageId: 'c', referenceId: third },
                { messageId: 'd' },
                'e',
              ],
            }),
          },
    )
    const unread = { outcome: 'uncertain', code: 'answer_unreadable' }
    expect(await provider().batch?.handOver(all)).toEqual([
      unread,
      { outcome: 'accepted', providerId: 'a' },
      { outcome: 'accepted', providerId: 'c' },
      unread,
    ])
  })

  test.each([
    [429, { outcome: 'refused', code: 'TooMany', again: true }],
    [500, { outcome: 'uncertain', code: 'TooMany' }],
    [502, { outcome: 'uncertain', code: 'TooMany' }],
  ])('HTTP %i with a code of its own', async (status, outcome) => {
    server.react(({ path }) =>
      path === '/token'
        ? { status: 200, body: '{"access_token":"t","expires_in":300}' }
        : { status, body: '{"requestId":"r","code":"TooMany","description":"x"}' },
    )
    expect(await provider().handOver(departure())).toEqual(outcome)
  })
})

describe('tokens', () => {
  test('one serves until a minute before its end', async () => {
    accept()
    const mylink = provider()
    await Promise.all([mylink.handOver(departure()), mylink.handOver(departure())])
    time = new Date(now.getTime() + 239_000)
    await mylink.handOver(departure())
    expect(tokensAsked()).toHaveLength(1)
    time = new Date(now.getTime() + 241_000)
    await mylink.handOver(departure())
    expect(tokensAsked()).toHaveLength(2)
  })

  test('one that was withdrawn is replaced, and the message goes with the new one', async () => {
    accept(['t1'])
    expect(await provider().handOver(departure())).toMatchObject({ outcome: 'accepted' })
    expect(tokensAsked()).toHaveLength(2)
  })

  test.each([
    [401, { outcome: 'refused', code: 'credentials_refused' }],
    [500, { outcome: 'refused', code: 'token_failed', again: true }],
  ])('where none is had (%i), the message has certainly not been sent', async (status, outcome) => {
    server.react(() => ({ status, body: '{"error":"invalid_client"}' }))
    expect(await provider().handOver(departure())).toEqual(outcome)
    expect(server.arrived.every(({ path }) => path === '/token')).toBe(true)
  })

  test('a failed one is asked for again by the next message', async () => {
    server.react(() => 'drop')
    const mylink = provider()
    expect(await mylink.handOver(departure())).toMatchObject({ code: 'token_failed' })
    accept()
    expect(await mylink.handOver(departure())).toMatchObject({ outcome: 'accepted' })
  })
})

describe('reports', () => {
  const read = (status: object, of: string | null = id) =>
    provider().reports?.read({
      id: of,
      query: new URLSearchParams(),
      body: {
        eventId: 'e',
        channel: 'sms',
        recipient: '+46701740605',
        timeStamp: '2026-03-10T09:00:03Z',
        status: { requestId: 'r', referenceId: id, messageId: 'm-1', segments: 1, ...status },
      },
    })

  test.each([
    ['accepted', 1, 'accept'],
    ['queued', 1000, 'accept'],
    ['sent', 1001, 'report_sent'],
    ['delivered', 2000, 'report_delivered'],
    ['retried', 5000, 'accept'],
  ])('%s (%i) is %s', (type, code, event) => {
    expect(read({ type, code })).toEqual([{ id, event, providerId: 'm-1' }])
  })

  test.each([
    ['rejected', 3004, 'report_failed'],
    ['rejected', 3011, 'report_failed'],
    ['failed', 4001, 'report_failed'],
    ['failed', 4008, 'report_expired'],
    ['failed', 4009, 'lose'],
    ['failed', 4010, 'lose'],
  ])('%s (%i) is %s, with its code', (type, code, event) => {
    expect(read({ type, code })).toEqual([{ id, event, code: String(code), providerId: 'm-1' }])
  })

  test('a report for another message than its address cannot be read', () => {
    expect(read({ code: 2000 }, '0195d3a0-0000-7000-8000-000000000002')).toBeNull()
    expect(read({ code: 'many' })).toBeNull()
  })

  test('they end after eight hours', () => {
    expect(provider().reportsEndAfter).toBe(8 * 60 * 60 * 1000)
  })
})

test('1001 is delivered in the Common API, and only sent here', () => {
  const query = new URLSearchParams()
  const common = providerFor('link-common', server.url)
  expect(
    common.reports?.read({ id: null, query, body: { refId: id, id: 'm', resultCode: 1001 } })?.[0]?.event,
  ).toBe('report_delivered')
  expect(
    provider().reports?.read({ id, query, body: { status: { referenceId: id, code: 1001 } } })?.[0]?.event,
  ).toBe('report_sent')
})
