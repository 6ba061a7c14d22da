import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { departure, now, providerFor, settingsFor, startLoopback } from './loopback.ts'
import type { Loopback } from './loopback.ts'
import { reportPath } from '../../bot/domain/report-path.ts'

const { id } = departure()
let server: Loopback
beforeEach(async () => {
  server = await startLoopback()
})
afterEach(() => server.close())

const provider = () => providerFor('kannel', server.url)

describe('sending', () => {
  test('carries the message, every kind of report asked for at a signed address', async () => {
    server.react(() => ({ status: 202, body: '0: Accepted for delivery' }))
    expect(await provider().handOver(departure())).toEqual({ outcome: 'accepted', providerId: id })
    const { publicUrl, reportsSecret } = settingsFor('kannel', server.url)
    expect(server.arrived[0]).toMatchObject({
      method: 'POST',
      path: '/cgi-bin/sendsms',
      headers: {
        'content-type': 'text/plain; charset=UTF-8',
        'x-kannel-username': 'clinic',
        'x-kannel-password': 'pass:word',
        'x-kannel-from': 'SIVHF',
        'x-kannel-to': '+46701740605',
        'x-kannel-coding': '0',
        'x-kannel-dlr-mask': '31',
        'x-kannel-dlr-url': `${publicUrl}${reportPath(reportsSecret, 'kannel', id)}?type=%d&foreign=%F`,
      },
      body: departure().text,
    })
  })

  test('has no number, text or password in its address, which servers and proxies write down', async () => {
    server.react(() => ({ status: 202, body: '0: Accepted for delivery' }))
    await provider().handOver(departure())
    expect([...(server.arrived[0]?.query ?? [])]).toEqual([])
  })

  test('what is queued for later is accepted', async () => {
    server.react(() => ({ status: 202, body: '3: Queued for later delivery' }))
    expect(await provider().handOver(departure())).toMatchObject({ outcome: 'accepted' })
  })

  test('a letter outside GSM-7 goes as UCS-2', async () => {
    server.react(() => ({ status: 202, body: '0: Accepted for delivery' }))
    await provider().handOver(departure({ text: 'Bures, čoahkkin' }))
    expect(server.arrived[0]).toMatchObject({ headers: { 'x-kannel-coding': '2' }, body: 'Bures, čoahkkin' })
  })

  test('the end of its life is told in whole minutes, and none that has ended leaves', async () => {
    server.react(() => ({ status: 202, body: '0: Accepted for delivery' }))
    const after = (ms: number) => departure({ validUntil: new Date(now.getTime() + ms) })
    await provider().handOver(after(90_000))
    expect(server.arrived[0]?.headers).toMatchObject({ 'x-kannel-validity': '1' })
    expect(await provider().handOver(after(30_000))).toEqual({ outcome: 'refused', code: 'too_late' })
    expect(server.arrived).toHaveLength(1)
  })

  test('an empty text, which Kannel would take, is refused', async () => {
    expect(await provider().handOver(departure({ text: '' }))).toEqual({
      outcome: 'refused',
      code: 'text_empty',
    })
    expect(server.arrived).toEqual([])
  })
})

describe('reports', () => {
  const read = (query: string) =>
    provider().reports?.read({ id, query: new URLSearchParams(query), body: undefined })

  test.each([
    ['type=1&foreign=f-1', { event: 'report_delivered', providerId: 'f-1' }],
    ['type=2&foreign=f-1', { event: 'report_failed', code: '2', providerId: 'f-1' }],
    ['type=4&foreign=', { event: 'accept' }],
    ['type=8&foreign=', { event: 'report_sent' }],
    ['type=16&foreign=', { event: 'report_failed', code: '16' }],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual([{ id, ...expected }])
  })

  test('a type that nobody knows is no news; without a type it cannot be read', () => {
    expect(read('type=32')).toEqual([])
    expect(read('')).toBeNull()
    expect(read('type=delivered')).toBeNull()
  })
})
