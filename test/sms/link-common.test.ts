import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Departure } from '../../bot/ports.ts'
import { departure, now, providerFor, startLoopback } from './loopback.ts'
import type { Loopback } from './loopback.ts'

const { id } = departure()
let server: Loopback
beforeEach(async () => {
  server = await startLoopback()
})
afterEach(() => server.close())

const provider = () => providerFor('link-common', server.url)
const answer = (body: unknown, status = 200) =>
  server.react(() => ({
    status,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  }))
const read = (body: unknown) => provider().reports?.read({ id: null, query: new URLSearchParams(), body })

describe('sms/send', () => {
  test('carries the message under our id, with Basic authentication', async () => {
    answer({ messageId: 'Dcs1-9', resultCode: 1005, description: 'Queued' })
    const validUntil = new Date('2026-03-11T07:30:00Z')
    expect(await provider().handOver(departure({ validUntil }))).toEqual({
      outcome: 'accepted',
      providerId: 'Dcs1-9',
    })
    const [one] = server.arrived
    expect(one).toMatchObject({ method: 'POST', path: '/send' })
    expect(one?.headers.authorization).toBe(`Basic ${Buffer.from('clinic:pass:word').toString('base64')}`)
    expect(JSON.parse(one?.body ?? '')).toEqual({
      source: 'SIVHF',
      sourceTON: 'ALPHANUMERIC',
      destination: '+46701740605',
      destinationTON: 'MSISDN',
      dcs: 'GSM',
      userData: departure().text,
      refId: id,
      platformId: 'COMMON_API',
      platformPartnerId: '1234',
      useDeliveryReport: true,
      deliveryReportGates: ['gate-7'],
      absoluteValidityTime: '2026-03-11T07:30:00.000Z',
      ignoreResponse: false,
    })
  })

  test('a letter outside GSM-7 goes as UCS-2; a character of four bytes does not go at all', async () => {
    answer({ messageId: 'm', resultCode: 1005 })
    await provider().handOver(departure({ text: 'Bures, čoahkkin' }))
    expect(JSON.parse(server.arrived[0]?.body ?? '')).toMatchObject({ dcs: 'UCS2' })
    expect(await provider().handOver(departure({ text: 'Hei 🙂' }))).toEqual({
      outcome: 'refused',
      code: 'character_unsupported',
    })
    expect(server.arrived).toHaveLength(1)
  })

  test.each([
    [3, { outcome: 'refused', code: '3', again: true }],
    [2, { outcome: 'refused', code: '2' }],
    [2104, { outcome: 'refused', code: '2104' }],
    [4003, { outcome: 'refused', code: '4003' }],
    [0, { outcome: 'uncertain', code: '0' }],
    [4, { outcome: 'uncertain', code: '4' }],
    [9999, { outcome: 'uncertain', code: '9999' }],
  ])('result code %i', async (resultCode, outcome) => {
    answer({ messageId: 'm', resultCode, description: '' })
    expect(await provider().handOver(departure())).toEqual(outcome)
  })

  test.each([
    [400, 106200, 'refused'],
    [401, 106100, 'refused'],
    [403, 106101, 'refused'],
    [400, 106000, 'uncertain'],
  ])('HTTP %i with status %i', async (http, status, outcome) => {
    answer({ status, description: 'x', translatedDescription: 'x' }, http)
    expect(await provider().handOver(departure())).toEqual({ outcome, code: String(status) })
  })
})

describe('sms/sendbatch', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      departure({ id: `0195d3a0-0000-7000-8000-${String(index).padStart(12, '0')}` }),
    )

  test('a thousand go in one call, and each gets its own answer whatever their order', async () => {
    server.react(({ body }) => {
      const { sendRequestMessages } = JSON.parse(body) as { sendRequestMessages: { refId: string }[] }
      const answers = sendRequestMessages.map(({ refId }, index) => ({
        messageId: `m-${refId}`,
        refId,
        resultCode: index === 7 ? 2105 : 1005,
        message: 'Queued',
      }))
      return { status: 200, body: JSON.stringify(answers.toReversed()) }
    })
    const messages = many(1000)
    const outcomes = await provider().batch?.handOver(messages)
    expect(outcomes).toHaveLength(1000)
    expect(outcomes?.[7]).toEqual({ outcome: 'refused', code: '2105' })
    expect(outcomes?.[8]).toEqual({ outcome: 'accepted', providerId: `m-${messages[8]?.id}` })
    expect(server.arrived.map(({ path }) => path)).toEqual(['/sendbatch'])
    const sent = JSON.parse(server.arrived[0]?.body ?? '') as { source: string; platformId: string }
    expect(sent).toMatchObject({ source: 'SIVHF', platformId: 'COMMON_API', ignoreResponse: false })
  })

  test('messages of different senders or lives do not share a call', () => {
    const [first, second] = many(2)
    const alike = (one: Departure) => provider().batch?.alike?.(one)
    expect(alike(first!)).toBe(alike(second!))
    expect(alike({ ...second!, senderText: 'VCEX' })).not.toBe(alike(first!))
    expect(alike({ ...second!, validUntil: now })).not.toBe(alike(first!))
    expect(alike({ ...second!, validUntil: now })).toBe(alike({ ...first!, validUntil: now }))
  })

  test('a character that the gateway does not know is refused by itself', async () => {
    server.react(({ body }) => {
      const { sendRequestMessages } = JSON.parse(body) as { sendRequestMessages: { refId: string }[] }
      const answers = sendRequestMessages.map(({ refId }) => ({ messageId: 'm', refId, resultCode: 1005 }))
      return { status: 200, body: JSON.stringify(answers) }
    })
    const [first, second] = many(2)
    const outcomes = await provider().batch?.handOver([{ ...first!, text: 'Velkommen 😀' }, second!])
    expect(outcomes).toEqual([
      { outcome: 'refused', code: 'character_unsupported' },
      { outcome: 'accepted', providerId: 'm' },
    ])
  })

  test('a message that the answer leaves out is uncertain; a lost answer makes all uncertain', async () => {
    const [first, second] = many(2)
    answer([{ messageId: 'm', refId: second!.id, resultCode: 1005 }])
    expect(await provider().batch?.handOver([first!, second!])).toEqual([
      { outcome: 'uncertain', code: 'answer_unreadable' },
      { outcome: 'accepted', providerId: 'm' },
    ])
    answer({ resultCode: 1005, description: 'Queued' })
    expect(await provider().batch?.handOver([first!, second!])).toEqual([
      { outcome: 'uncertain', code: 'answer_unreadable' },
      { outcome: 'uncertain', code: 'answer_unreadable' },
    ])
    server.react(() => 'drop')
    expect(await provider().batch?.handOver([first!, second!])).toEqual([
      { outcome: 'uncertain', code: 'connection_lost' },
      { outcome: 'uncertain', code: 'connection_lost' },
    ])
  })

  test('an answer that cannot be read leaves the others of its batch as they are', async () => {
    const [first, second, third] = many(3)
    answer([
      { messageId: 'm1', refId: first!.id, resultCode: 1005 },
      { messageId: 7, refId: second!.id, resultCode: 'Queued' },
      { refId: third!.id, resultCode: 2104, message: 'Unknown recipient' },
      null,
    ])
    expect(await provider().batch?.handOver([first!, second!, third!])).toEqual([
      { outcome: 'accepted', providerId: 'm1' },
      { outcome: 'uncertain', code: 'answer_unreadable' },
      { outcome: 'refused', code: '2104' },
    ])
  })

  test.each([
    ['taken and refused', [1005, 2105], { outcome: 'accepted', providerId: 'm0' }],
    ['refused and taken', [3, 1005], { outcome: 'accepted', providerId: 'm1' }],
    ['too much at once, and open', [3, 106000], { outcome: 'uncertain', code: '106000' }],
    ['too much at once, and refused for good', [3, 2105], { outcome: 'refused', code: '2105' }],
  ])('two answers on one message, %s: it is sent again only where both say so', async (_, codes, outcome) => {
    const [first, second] = many(2)
    answer([
      ...codes.map((resultCode, index) => ({ messageId: `m${index}`, refId: first!.id, resultCode })),
      { messageId: 'other', refId: second!.id, resultCode: 1005 },
    ])
    expect(await provider().batch?.handOver([first!, second!])).toEqual([
      outcome,
      { outcome: 'accepted', providerId: 'other' },
    ])
  })
})

describe('reports', () => {
  const report = (resultCode: number, more: object = {}) => ({
    refId: id,
    id: 'Dcs1-9',
    operator: 'no.telenor',
    sentTimestamp: '2026-03-10T09:00:01Z',
    timestamp: '2026-03-10T09:00:03Z',
    resultCode,
    operatorResultCode: '0',
    segments: 1,
    gateCustomParameters: {},
    customParameters: {},
    ...more,
  })

  test.each([
    [1001, 'report_delivered'],
    [1000, 'report_sent'],
    [1005, 'accept'],
    [1012, 'accept'],
  ])('code %i is %s', (code, event) => {
    expect(read(report(code))).toEqual([{ id, event, providerId: 'Dcs1-9' }])
  })

  test.each([
    [0, 'report_failed'],
    [1002, 'report_expired'],
    [1003, 'report_failed'],
    [1004, 'report_failed'],
    [1006, 'report_failed'],
    [2104, 'report_failed'],
    [4, 'lose'],
    [1010, 'lose'],
  ])('code %i is %s, with its code', (code, event) => {
    expect(read(report(code))).toEqual([{ id, event, code: String(code), providerId: 'Dcs1-9' }])
  })

  test('a part is told by the number behind its id', () => {
    expect(read(report(1001, { id: 'Dcs1-9$1', segments: 2 }))).toEqual([
      { id, event: 'report_delivered', providerId: 'Dcs1-9', part: { index: 1, of: 2 } },
    ])
  })

  test('a code that nobody knows is no news; a body of another shape cannot be read', () => {
    expect(read(report(7777))).toEqual([])
    for (const body of [undefined, null, 'x', {}, { resultCode: 'delivered' }, []])
      expect(read(body)).toBeNull()
  })
})
