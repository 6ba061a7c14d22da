import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createDirectory } from '../../bot/directory/directory.ts'
import { createGraph } from '../../bot/directory/graph.ts'
import type { Directory } from '../../bot/ports.ts'

const tenant = '11111111-1111-4111-8111-111111111111'
const lindan = {
  id: '7D0C1E5A-0000-4000-8000-000000000401',
  givenName: 'Line',
  surname: 'Diktdatter',
  userPrincipalName: 'Lindan@sykehus.example',
  mail: 'line.diktdatter@sykehus.example',
  proxyAddresses: [
    'SMTP:line.diktdatter@sykehus.example',
    'smtp:LINDAN@sykehus.example',
    'SIP:lindan@x.example',
  ],
  onPremisesSamAccountName: 'LINDAN',
  accountEnabled: true,
}

/** What the server on loopback answers next, per kind of question; the last one repeats. */
let tokens: { status: number; body: unknown }[]
let answers: { status: number; body: unknown; after?: number }[]
let asked: { method: string; url: string; authorization: string; body: string }[]
let server: Server
let base: string
let now: Date
let graph: Directory

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString()
  return text
}

beforeAll(async () => {
  server = createServer((request, response) => {
    void textOf(request).then((body) => {
      const { method = '', url = '', headers } = request
      asked.push({ method, url, authorization: headers.authorization ?? '', body })
      const queue: { status: number; body: unknown; after?: number }[] = url.endsWith('/token')
        ? tokens
        : answers
      const next = queue.length > 1 ? queue.shift() : queue[0]
      setTimeout(() => {
        response.writeHead(next?.status ?? 500, {
          'content-type': 'application/json',
          location: '/elsewhere',
        })
        response.end(typeof next?.body === 'string' ? next.body : JSON.stringify(next?.body))
      }, next?.after ?? 0)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  tokens = [{ status: 200, body: { access_token: 'first', expires_in: 3600 } }]
  answers = [{ status: 200, body: lindan }]
  asked = []
  now = new Date('2026-03-10T09:00:00Z')
  graph = createGraph(
    { url: `${base}/v1.0`, loginUrl: `${base}/login`, appId: 'app', secret: 'hidden', timeoutMs: 400 },
    () => now,
  )
})

const byId = () => graph.findById(tenant, lindan.id.toLowerCase())
const byAddress = (address = 'lindan@sykehus.example') => graph.findByAddress(tenant, address)

test('the token is asked for with the client credentials of the tenant, and for Graph alone', async () => {
  await byId()
  expect(asked[0]).toMatchObject({ method: 'POST', url: `/login/${tenant}/oauth2/v2.0/token` })
  expect(Object.fromEntries(new URLSearchParams(asked[0]?.body))).toEqual({
    grant_type: 'client_credentials',
    client_id: 'app',
    client_secret: 'hidden',
    scope: `${base}/.default`,
  })
  expect(asked[1]).toMatchObject({ method: 'GET', authorization: 'Bearer first' })
})

test('a person is known by the Windows name, with every address that mail reaches', async () => {
  expect(await byId()).toEqual({
    outcome: 'found',
    person: {
      objectId: lindan.id.toLowerCase(),
      username: 'lindan',
      givenName: 'Line',
      surname: 'Diktdatter',
      addresses: ['lindan@sykehus.example', 'line.diktdatter@sykehus.example'],
      enabled: true,
    },
  })
  const url = new URL(asked[1]?.url ?? '', base)
  expect(url.pathname).toBe(`/v1.0/users/${lindan.id.toLowerCase()}`)
  expect(url.searchParams.get('$select')?.split(',')).toEqual(
    expect.arrayContaining(['accountEnabled', 'onPremisesSamAccountName', 'proxyAddresses']),
  )
})

test('somebody without a Windows name goes by the name to sign in with', async () => {
  answers = [
    {
      status: 200,
      body: {
        ...lindan,
        onPremisesSamAccountName: null,
        proxyAddresses: [],
        mail: null,
        accountEnabled: false,
      },
    },
  ]
  expect(await byId()).toMatchObject({
    person: { username: 'lindan', addresses: ['lindan@sykehus.example'], enabled: false },
  })
})

test('an address is looked for among all of them, and a quote in it ends nothing', async () => {
  answers = [{ status: 200, body: { value: [lindan] } }]
  expect(await byAddress("o'dan@sykehus.example")).toMatchObject({ outcome: 'found' })
  const filter = new URL(asked[1]?.url ?? '', base).searchParams.get('$filter')
  expect(filter).toBe(
    "userPrincipalName eq 'o''dan@sykehus.example' or mail eq 'o''dan@sykehus.example' or " +
      "proxyAddresses/any(p:p eq 'smtp:o''dan@sykehus.example')",
  )
})

test('nobody is unknown, two are nobody’s choice', async () => {
  answers = [{ status: 404, body: { error: { code: 'Request_ResourceNotFound' } } }]
  expect(await byId()).toEqual({ outcome: 'unknown' })
  answers = [{ status: 200, body: { value: [] } }]
  expect(await byAddress()).toEqual({ outcome: 'unknown' })
  answers = [{ status: 200, body: { value: [lindan, lindan] } }]
  expect(await byAddress()).toEqual({ outcome: 'unreachable', code: 'ambiguous' })
})

describe('a token', () => {
  test('is kept until a minute before its end, for all who ask at once', async () => {
    await Promise.all([byId(), byId(), byId()])
    const tokensAsked = () => asked.filter(({ url }) => url.endsWith('/token')).length
    expect(tokensAsked()).toBe(1)
    now = new Date(now.getTime() + 3_539_000)
    await byId()
    expect(tokensAsked()).toBe(1)
    now = new Date(now.getTime() + 2_000)
    await byId()
    expect(tokensAsked()).toBe(2)
  })

  test('that was withdrawn is replaced once', async () => {
    tokens = [
      { status: 200, body: { access_token: 'first', expires_in: 3600 } },
      { status: 200, body: { access_token: 'second', expires_in: 3600 } },
    ]
    answers = [
      { status: 401, body: {} },
      { status: 200, body: lindan },
    ]
    expect(await byId()).toMatchObject({ outcome: 'found' })
    expect(asked.at(-1)?.authorization).toBe('Bearer second')
  })
})

test.each([
  ['wrong credentials', () => (tokens = [{ status: 401, body: {} }]), 'credentials_refused'],
  ['no token', () => (tokens = [{ status: 200, body: {} }]), 'token_failed'],
  ['a missing permission', () => (answers = [{ status: 403, body: {} }]), 'permission_missing'],
  ['a fault of the directory', () => (answers = [{ status: 503, body: {} }]), 'status_503'],
  ['an answer that cannot be read', () => (answers = [{ status: 200, body: '<html>' }]), 'answer_unreadable'],
  ['an answer about nobody', () => (answers = [{ status: 200, body: { id: 'x' } }]), 'answer_unreadable'],
  ['a redirect', () => (answers = [{ status: 302, body: {} }]), 'connection'],
  ['no answer in time', () => (answers = [{ status: 200, body: lindan, after: 2_000 }]), 'no_answer'],
])('%s is no verdict on anybody', async (_name, arrange, code) => {
  arrange()
  expect(await byId()).toEqual({ outcome: 'unreachable', code })
})

test('a directory that nobody connected knows nobody, and asks nobody', async () => {
  const none = createDirectory(null, () => now)
  expect(none.picker).toBe(false)
  expect(await none.findById(tenant, lindan.id)).toEqual({ outcome: 'unreachable', code: 'not_connected' })
  expect(await none.findByAddress(tenant, 'x')).toEqual({ outcome: 'unreachable', code: 'not_connected' })
  expect(asked).toEqual([])
})
