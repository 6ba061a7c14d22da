import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { departure, providerFor, settingsFor, startLoopback } from './loopback.ts'
import type { Loopback } from './loopback.ts'
import { reportPath } from '../../bot/domain/report-path.ts'

const { id } = departure()
let server: Loopback
beforeEach(async () => {
  server = await startLoopback()
})
afterEach(() => server.close())

const provider = () => providerFor('elks46', server.url)

describe('sending', () => {
  test('carries the message as a form, not to be kept, with a signed address for the report', async () => {
    server.react(() => ({
      status: 200,
      body: '{"id":"s17a6","status":"created","parts":1,"cost":3500,"to":"+46701740605"}',
    }))
    expect(await provider().handOver(departure())).toEqual({ outcome: 'accepted', providerId: 's17a6' })
    const [one] = server.arrived
    expect(one).toMatchObject({ method: 'POST', path: '/sms' })
    expect(one?.headers.authorization).toBe(`Basic ${Buffer.from('clinic:pass:word').toString('base64')}`)
    const { publicUrl, reportsSecret } = settingsFor('elks46', server.url)
    expect(Object.fromEntries(new URLSearchParams(one?.body))).toEqual({
      from: 'SIVHF',
      to: '+46701740605',
      message: departure().text,
      whendelivered: `${publicUrl}${reportPath(reportsSecret, 'elks46', id)}`,
      dontlog: 'message',
    })
  })

  test('one that failed at once is refused', async () => {
    server.react(() => ({ status: 200, body: '{"id":"s1","status":"failed"}' }))
    expect(await provider().handOver(departure())).toEqual({ outcome: 'refused', code: 'failed' })
  })
})

describe('reports', () => {
  const read = (body: unknown) => provider().reports?.read({ id, query: new URLSearchParams(), body })

  test.each([
    ['sent', { event: 'report_sent' }],
    ['delivered', { event: 'report_delivered' }],
    ['failed', { event: 'report_failed', code: 'failed' }],
  ])('%s', (status, expected) => {
    expect(read(`id=s17a6&status=${status}&delivered=2026-03-10T09%3A00%3A03`)).toEqual([
      { id, providerId: 's17a6', ...expected },
    ])
  })

  test('a status that nobody knows is no news; another shape cannot be read', () => {
    expect(read('id=s17a6&status=pondering')).toEqual([])
    for (const body of [undefined, '', 'status=sent', 'id=s1', { id: 's1', status: 'sent' }])
      expect(read(body)).toBeNull()
  })
})
