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
const queryOf = () => Object.fromEntries(server.arrived[0]?.query ?? [])

describe('sending', () => {
  test('carries the message, every kind of report asked for at a signed address', async () => {
    server.react(() => ({ status: 202, body: '0: Accepted for delivery' }))
    expect(await provider().handOver(departure())).toEqual({ outcome: 'accepted', providerId: id })
    expect(server.arrived[0]).toMatchObject({ method: 'GET', path: '/cgi-bin/sendsms' })
    const { publicUrl, reportsSecret } = settingsFor('kannel', server.url)
    expect(queryOf()).toEqual({
      username: 'clinic',
      password: 'pass:word',
      from: 'SIVHF',
      to: '+46701740605',
      text: departure().text,
      charset: 'UTF-8',
      coding: '0',
      'dlr-mask': '31',
      'dlr-url': `${publicUrl}${reportPath(reportsSecret, 'kannel', id)}?type=%d&foreign=%F`,
    })
  })

  test('what is queued for later is accepted', async () => {
    server.react(() => ({ status: 202, body: '3: Queued for later delivery' }))
    expect(await provider().handOver(departure())).toMatchObject({ outcome: 'accepted' })
  })

  test('a letter outside GSM-7 goes as UCS-2', async () => {
    server.react(() => ({ status: 202, body: '0: Accepted for delivery' }))
    await provider().handOver(departure({ text: 'Bures, čoahkkin' }))
    expect(queryOf()).toMatchObject({ coding: '2', text: 'Bures, čoahkkin' })
  })

  test('the end of its life is told in whole minutes, and none that has ended leaves', async () => {
    server.react(() => ({ status: 202, body: '0: Accepted for delivery' }))
    const after = (ms: number) => departure({ validUntil: new Date(now.getTime() + ms) })
    await provider().handOver(after(90_000))
    expect(queryOf()).toMatchObject({ validity: '1' })
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
