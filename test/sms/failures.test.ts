import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ProviderSettings } from '../../bot/ports.ts'
import { departure, providerFor, startLoopback } from './loopback.ts'
import type { Loopback, Reaction } from './loopback.ts'

const kinds: ProviderSettings['kind'][] = ['link-common', 'mylink', 'elks46', 'kannel']
const token = { status: 200, body: '{"access_token":"t","expires_in":300}' }

let server: Loopback
beforeEach(async () => {
  server = await startLoopback()
})
afterEach(() => server.close())

/** As told for the message itself; tokens are given freely. */
const reactWith = (reaction: Reaction) => server.react(({ path }) => (path === '/token' ? token : reaction))

describe.each(kinds)('%s, when all does not go well', (kind) => {
  const uncertain: [string, Reaction, string][] = [
    ['hangs after it has read the message', 'hang', 'no_answer'],
    ['drops the connection after it has read the message', 'drop', 'connection_lost'],
    ['breaks off in the middle of its answer', 'cut', 'connection_lost'],
    ['answers 500', { status: 500 }, 'http_500'],
    ['answers 502', { status: 502, body: '<html>' }, 'http_502'],
    ['answers 503 and does not say when to come again', { status: 503 }, 'http_503'],
    ['answers 504', { status: 504 }, 'http_504'],
    ['answers 408', { status: 408 }, 'http_408'],
    ['redirects', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'http_302'],
    ['answers what is no answer', { status: 200, body: '{"messageId":' }, 'answer_unreadable'],
    ['answers nothing', { status: 200, body: '' }, 'answer_unreadable'],
    ['answers another shape', { status: 200, body: '{"ok":true}' }, 'answer_unreadable'],
  ]
  test.each(uncertain)('that %s is uncertain', async (_, reaction, code) => {
    reactWith(reaction)
    expect(await providerFor(kind, server.url).handOver(departure())).toEqual({ outcome: 'uncertain', code })
    // Asked once: nothing is tried again behind the back of the caller.
    expect(server.arrived.filter(({ path }) => path !== '/token')).toHaveLength(1)
  })

  const refused: [string, Reaction, object][] = [
    ['answers 400', { status: 400 }, { outcome: 'refused', code: 'http_400' }],
    ['answers 401', { status: 401 }, { outcome: 'refused', code: 'http_401' }],
    ['answers 403', { status: 403, body: 'no' }, { outcome: 'refused', code: 'http_403' }],
    ['answers 429', { status: 429 }, { outcome: 'refused', code: 'http_429', again: true }],
    [
      'answers 503 and says when to come again',
      { status: 503, headers: { 'retry-after': '5' } },
      { outcome: 'refused', code: 'http_503', again: true, pauseMs: 5_000 },
    ],
    [
      'answers 429 and says when to come again',
      { status: 429, headers: { 'retry-after': '120' } },
      { outcome: 'refused', code: 'http_429', again: true, pauseMs: 120_000 },
    ],
    [
      'answers 503 and names a moment that has passed',
      { status: 503, headers: { 'retry-after': 'Tue, 10 Mar 2020 09:00:00 GMT' } },
      { outcome: 'refused', code: 'http_503', again: true },
    ],
    [
      'answers 429 and says nothing that can be read',
      { status: 429, headers: { 'retry-after': 'soon' } },
      { outcome: 'refused', code: 'http_429', again: true },
    ],
  ]
  test.each(refused)('that %s is refused for certain', async (_, reaction, outcome) => {
    reactWith(reaction)
    expect(await providerFor(kind, server.url).handOver(departure())).toEqual(outcome)
  })

  test('that is not there is refused for certain, and may be tried again', async () => {
    await server.close()
    const outcome = await providerFor(kind, server.url).handOver(departure())
    expect(outcome).toMatchObject({ outcome: 'refused', again: true })
  })

  test('no outcome tells the number, the text or the password', async () => {
    reactWith({ status: 400, body: JSON.stringify({ status: 1, code: '+46701740605', message: 'møt opp' }) })
    const outcome = JSON.stringify(await providerFor(kind, server.url).handOver(departure()))
    for (const secret of ['1740605', 'opp', 'pass:word']) expect(outcome).not.toContain(secret)
  })
})
