import { afterEach, describe, expect, test } from '@jest/globals'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { healthRoutes } from '../../bot/http/health.ts'
import { createServer } from '../../bot/http/server.ts'
import type { Route, Server, ServerParts } from '../../bot/http/server.ts'
import { createLog } from '../../bot/log.ts'

const secret = 'Kari på 070-1740605'
let running: Server | undefined
let lines: string[] = []

const start = async (parts: Partial<ServerParts> = {}) => {
  lines = []
  running = createServer({
    config: { host: '127.0.0.1', port: 0 },
    log: createLog({ level: 'debug', stream: { write: (line) => lines.push(line) } }),
    receive: (_, body) => Promise.resolve({ status: 200, body: { got: body } }),
    ...parts,
  })
  const port = await running.listen()
  return { port, base: `http://127.0.0.1:${port}` }
}

afterEach(async () => {
  await running?.close()
  running = undefined
})

const messages = async (base: string, body: string | Buffer, headers: Record<string, string> = {}) => {
  const response = await fetch(`${base}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  })
  return { status: response.status, answer: await response.text(), headers: response.headers }
}

const expectFault = (
  { status, answer }: { status: number; answer: string },
  expected: { status: number; code: string },
) => {
  expect({ status, answer: JSON.parse(answer) as unknown }).toEqual({
    status: expected.status,
    answer: { code: expected.code, message: expect.stringMatching(/^[A-Z][a-z ]{10,50}\.$/) as unknown },
  })
  for (const text of [answer, lines.join('')]) {
    expect(text).not.toContain('Kari')
    expect(text).not.toContain('1740605')
  }
}

describe('a bot that asks nobody who they are', () => {
  // As they travel: fetch writes a Host of its own.
  const statusFor = (port: number, head: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`GET /health/live HTTP/1.1\r\n${head}Connection: close\r\n\r\n`),
      )
      let text = ''
      socket.on('data', (piece: Buffer) => (text += piece.toString()))
      socket.on('end', () => resolve(text.split(' ')[1] ?? ''))
      socket.on('error', reject)
    })
  const routes = healthRoutes({ auth: { kind: 'anonymous' } }, () => Promise.resolve())
  const hosts = ['127.0.0.1:3978', 'localhost:3978', '[::1]:3978', 'LOCALHOST']
  const strangers = ['malvakt.sykehus.example', 'rebound.example:3978', '127.0.0.1.example', '10.0.0.5', '']
  const proxied = [
    'Forwarded: for=10.0.0.5',
    'X-Forwarded-For: 10.0.0.5',
    'x-forwarded-proto: https',
    'Via: 1.1 x',
  ]

  test('serves its own machine alone: no proxy, and no name that another site points here', async () => {
    const { port } = await start({ routes, localOnly: true })
    for (const host of hosts) expect(await statusFor(port, `Host: ${host}\r\n`)).toBe('200')
    for (const host of strangers) expect(await statusFor(port, `Host: ${host}\r\n`)).toBe('403')
    for (const header of proxied)
      expect(await statusFor(port, `Host: 127.0.0.1:3978\r\n${header}\r\n`)).toBe('403')
  })

  test('is not every bot: one that asks is served through its proxy', async () => {
    const { port } = await start({ routes })
    const head = 'Host: malvakt.sykehus.example\r\nX-Forwarded-For: 10.0.0.5\r\n'
    expect(await statusFor(port, head)).toBe('200')
  })
})

describe('POST /api/messages', () => {
  test('hands over the bearer token and the parsed body', async () => {
    const seen: unknown[] = []
    const { base } = await start({
      receive: (...received) => {
        seen.push(received)
        return Promise.resolve({ status: 200 })
      },
    })
    const { status, answer } = await messages(base, '{"type":"message"}', { authorization: 'Bearer x' })
    expect({ status, answer, seen }).toEqual({
      status: 200,
      answer: '',
      seen: [['Bearer x', { type: 'message' }]],
    })
  })

  test('does not say what serves it, nor let an answer be kept', async () => {
    const { base } = await start()
    const { headers } = await messages(base, '{}')
    expect(headers.get('server')).toBeNull()
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('takes a body of 250 KB and refuses one of 300 KB with 413', async () => {
    const { base } = await start()
    expect((await messages(base, JSON.stringify({ text: 'x'.repeat(250 * 1024) }))).status).toBe(200)
    expectFault(await messages(base, JSON.stringify({ text: secret + 'x'.repeat(300 * 1024) })), {
      status: 413,
      code: 'body_too_large',
    })
  })

  test.each(['{', `{"text":"${secret}`, secret, '{"a":1}x'])(
    'answers what is no JSON with 400',
    async (body) => {
      const { base } = await start()
      expectFault(await messages(base, body), { status: 400, code: 'body_unreadable' })
    },
  )

  test.each([
    ['that inflates past the limit', gzipSync(Buffer.alloc(8 * 1024 * 1024, 32))],
    ['that is no gzip', Buffer.from(secret)],
  ])('refuses a compressed body %s with 415', async (_, body) => {
    const { base } = await start()
    expectFault(await messages(base, body, { 'content-encoding': 'gzip' }), {
      status: 415,
      code: 'encoding_refused',
    })
    expect((await messages(base, '{}')).status).toBe(200)
  })

  test.each(['application/json', 'text/html', 'text/plain', '*/*', 'image/png'])(
    'tells nothing of an error of ours, asked for as %s',
    async (accept) => {
      const { base } = await start({ receive: () => Promise.reject(new Error(secret)) })
      expectFault(await messages(base, '{}', { accept }), { status: 500, code: 'internal' })
      expect(lines.join('')).toContain('http.failed')
    },
  )

  test('is there for POST alone', async () => {
    const { base } = await start()
    const get = await fetch(`${base}/api/messages`)
    expectFault({ status: get.status, answer: await get.text() }, { status: 405, code: 'method_refused' })
  })
})

test('an unknown path is not repeated in its answer', async () => {
  const { base } = await start()
  const response = await fetch(`${base}/${encodeURIComponent(secret)}`)
  expectFault({ status: response.status, answer: await response.text() }, { status: 404, code: 'not_found' })
})

test('a route sees path, query and body, and answers text, JSON or bytes under its own type', async () => {
  const routes: Route[] = [
    {
      method: 'post',
      path: '/reports/:provider',
      answer: ({ params, query, body }) => ({
        status: 202,
        body: { provider: params['provider'], id: query.get('id'), body },
      }),
    },
    {
      method: 'get',
      path: '/page',
      answer: () => ({
        status: 200,
        body: '<p>æ</p>',
        headers: { 'content-type': 'text/html; charset=utf-8' },
      }),
    },
    { method: 'get', path: '/bytes', answer: () => ({ status: 200, body: Buffer.from([1, 2, 3]) }) },
  ]
  const { base } = await start({ routes })
  const report = await fetch(`${base}/reports/link?id=a%20b`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'status=1',
  })
  expect(report.status).toBe(202)
  expect(await report.json()).toEqual({ provider: 'link', id: 'a b', body: 'status=1' })
  const page = await fetch(`${base}/page`)
  expect([page.headers.get('content-type'), await page.text()]).toEqual([
    'text/html; charset=utf-8',
    '<p>æ</p>',
  ])
  const bytes = await fetch(`${base}/bytes`)
  expect([...new Uint8Array(await bytes.arrayBuffer())]).toEqual([1, 2, 3])
})

describe('GET /health', () => {
  const anonymous = { auth: { kind: 'anonymous' } } as const
  const health = async (base: string, path = '/health') => {
    const response = await fetch(`${base}${path}`)
    return { status: response.status, body: (await response.json()) as unknown }
  }

  test('is 200 while the database answers, and shows that nobody is asked who they are', async () => {
    const { base } = await start({ routes: healthRoutes(anonymous, () => Promise.resolve()) })
    expect(await health(base)).toEqual({
      status: 200,
      body: { status: 'ok', auth: 'anonymous', database: 'ok' },
    })
  })

  test('is 503 without the database, while /health/live is 200', async () => {
    const auth = { kind: 'secret', appId: '', tenantId: '', secret: 'hidden-word' } as const
    const { base } = await start({ routes: healthRoutes({ auth }, () => Promise.reject(new Error(secret))) })
    expect(await health(base)).toEqual({
      status: 503,
      body: { status: 'unavailable', auth: 'teams', database: 'unavailable' },
    })
    expect(await health(base, '/health/live')).toEqual({ status: 200, body: { status: 'ok', auth: 'teams' } })
  })

  test('is 503 when the database does not answer in time', async () => {
    const { base } = await start({ routes: healthRoutes(anonymous, () => new Promise(() => undefined)) })
    expect((await health(base)).status).toBe(503)
  })
})

describe('the server', () => {
  test('says when its port is taken', async () => {
    const { port } = await start()
    const second = createServer({
      config: { host: '127.0.0.1', port },
      log: createLog({ level: 'silent' }),
      receive: () => Promise.resolve({ status: 200 }),
    })
    await expect(second.listen()).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  test('lets a call under way end when it closes, and takes no new one', async () => {
    let release = () => {}
    let arrived = () => {}
    const isThere = new Promise<void>((resolve) => (arrived = resolve))
    const { base, port } = await start({
      receive: async () => {
        arrived()
        await new Promise<void>((resolve) => (release = resolve))
        return { status: 200, body: { done: true } }
      },
    })
    const answer = messages(base, '{}')
    await isThere
    const closed = running!.close()
    const refused = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => resolve('connected'))
      socket.once('error', (error) => resolve('code' in error ? String(error.code) : 'error'))
    })
    release()
    expect((await answer).status).toBe(200)
    await closed
    running = undefined
    expect(refused).toBe('ECONNREFUSED')
  })
})

describe('a form with a file', () => {
  const formRoute = (form: Partial<NonNullable<Route['form']>>, answer: Route['answer']): Route => ({
    method: 'post',
    path: '/form',
    answer,
    form: {
      mostBytes: 1_000,
      admit: () => Promise.resolve(null),
      busy: () => ({ status: 503, body: 'busy' }),
      ...form,
    },
  })
  const sendForm = async (base: string, size = 10) => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(size)]), 'a.xlsx')
    return (await fetch(`${base}/form`, { method: 'POST', body: form })).status
  }

  test('is not read for who may not send it', async () => {
    let answered = 0
    const { base } = await start({
      routes: [
        formRoute({ admit: () => Promise.resolve({ status: 410 }) }, () => {
          answered += 1
          return { status: 200 }
        }),
      ],
    })
    expect([await sendForm(base), await sendForm(base, 3_000), answered]).toEqual([410, 410, 0])
  })

  test('waits outside while three are read, and gets in when one is done', async () => {
    const held: (() => void)[] = []
    const { base } = await start({
      routes: [
        formRoute({}, ({ body }) =>
          Buffer.isBuffer(body)
            ? new Promise((resolve) => held.push(() => resolve({ status: 200 })))
            : { status: 413 },
        ),
      ],
    })
    const first = [sendForm(base), sendForm(base), sendForm(base)]
    while (held.length < 3) await new Promise((resolve) => setImmediate(resolve))
    expect(await sendForm(base)).toBe(503)
    held.forEach((release) => release())
    expect(await Promise.all(first)).toEqual([200, 200, 200])
    expect(await sendForm(base, 2_000)).toBe(413)
  })

  test('that is broken off leaves its place, and no line of an error', async () => {
    let admitted = 0
    const { base, port } = await start({
      routes: [
        formRoute(
          {
            admit: () => {
              admitted += 1
              return Promise.resolve(null)
            },
          },
          () => ({ status: 200 }),
        ),
      ],
    })
    for (let count = 1; count <= 4; count++) {
      const socket = connect(port, '127.0.0.1')
      socket.write(
        'POST /form HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 900\r\n\r\n--x',
      )
      while (admitted < count) await new Promise((resolve) => setImmediate(resolve))
      await new Promise((resolve) => socket.once('close', resolve).destroy())
    }
    let status = 503
    while (status === 503) status = await sendForm(base)
    expect(status).toBe(200)
    expect(lines.join('')).not.toContain('http.failed')
  })
})
