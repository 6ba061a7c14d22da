import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Activity, TurnContext } from 'botbuilder'
import type { Config } from '../../bot/config.ts'
import { createServer } from '../../bot/http/server.ts'
import type { Server } from '../../bot/http/server.ts'
import { createLog, quietConsole } from '../../bot/log.ts'
import { createAdapter } from '../../bot/teams/adapter.ts'
import type { TeamsAdapter } from '../../bot/teams/adapter.ts'
import { serviceUrlAllowed } from '../../bot/teams/guard.ts'
import { addressOf, identityOf } from '../../bot/teams/identity.ts'
import type { ConversationAddress } from '../../bot/teams/identity.ts'
import { loopbackCredentials, startConnector } from '../connector.ts'
import type { Connector } from '../connector.ts'
import { appId, startOpenId } from '../openid.ts'
import type { OpenId, TokenChanges } from '../openid.ts'

const tenant = '11111111-1111-4111-8111-111111111111'
const objectId = '33333333-3333-4333-8333-333333333333'
const name = 'Kari Oppdiktet'
const text = 'Ring pasienten på 070-1740605'

let openId: OpenId
let connector: Connector
let server: Server
let adapter: TeamsAdapter
let base: string
let restoreConsole: () => void
let onTurn: (context: TurnContext) => Promise<void>
let turns: Partial<Activity>[] = []
const lines: string[] = []

beforeAll(async () => {
  openId = await startOpenId()
  connector = await startConnector()
  const config: Config = {
    demo: false,
    production: true,
    host: '127.0.0.1',
    port: 0,
    auth: { kind: 'secret', appId, tenantId: tenant, secret: 'x' },
    tenants: [tenant],
    serviceUrlHosts: ['smba.trafficmanager.net', '*.botframework.com', '*.teams.microsoft.com'],
    loopbackServiceUrls: true,
    databaseUrl: null,
    dataKeys: null,
    dataDir: '.data',
    publicUrl: null,
    provider: 'simulator',
    contactRegister: null,
    mail: null,
    tab: { authority: 'https://login.example', audiences: [], clients: [], frameHosts: [], appId: null },
    directory: null,
    logLevel: 'debug',
  }
  const log = createLog({ level: 'debug', stream: { write: (line) => lines.push(line) } })
  restoreConsole = quietConsole(log)
  adapter = createAdapter({
    config,
    log,
    onTurn: async (context) => {
      turns.push({ ...context.activity })
      await onTurn(context)
    },
    errorText: (locale, reference) => `${locale ?? 'none'} ${reference}`,
    overrides: { openIdMetadataUrl: openId.metadataUrl, credentials: loopbackCredentials(appId) },
  })
  server = createServer({
    config,
    log,
    receive: (authorization, body) => adapter.receive(authorization, body),
  })
  base = `http://127.0.0.1:${await server.listen()}`
})

afterAll(async () => {
  restoreConsole()
  await server.close()
  await connector.close()
  await openId.close()
})

beforeEach(() => {
  turns = []
  lines.length = 0
  connector.reset()
  onTurn = () => Promise.resolve()
})

const activity = (changes: Record<string, unknown> = {}) => ({
  type: 'message',
  id: '1',
  text,
  channelId: 'msteams',
  locale: 'nb-NO',
  timestamp: '2026-11-20T10:00:00.000Z',
  serviceUrl: connector.serviceUrl,
  from: { id: '29:kari', name, aadObjectId: objectId },
  recipient: { id: `28:${appId}`, name: 'Malvakt' },
  conversation: { id: 'a:kari', tenantId: tenant, conversationType: 'personal' },
  channelData: { tenant: { id: tenant } },
  ...changes,
})

const call = async (body: string, headers: Record<string, string>) => {
  const response = await fetch(`${base}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  const answer = await response.text()
  return { status: response.status, answer, headers: response.headers }
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

const post = (body: unknown, changes: TokenChanges = {}) =>
  call(JSON.stringify(body), bearer(openId.token(connector.serviceUrl, changes)))

/** A refusal is a status, a short JSON object, one line in the log, no turn, and nothing about anybody. */
const expectRefusal = (
  { status, answer }: { status: number; answer: string },
  expected: { status: number; code: string },
) => {
  expect({ status, answer: JSON.parse(answer) as unknown }).toEqual({
    status: expected.status,
    answer: { code: expected.code, message: expect.stringMatching(/^[A-Z][\w ,]{10,80}\.$/) as unknown },
  })
  expect(turns).toEqual([])
  expect(connector.calls).toEqual([])
  const refusals = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(refusals.filter(({ event }) => event === 'guard.refused')).toHaveLength(1)
  expect(refusals.find(({ event }) => event === 'guard.refused')).toMatchObject(expected)
  expectNothingPersonal()
}

const expectNothingPersonal = () => {
  const log = lines.join('')
  for (const part of [name, 'Kari', text, '1740605', '29:kari', objectId, 'Bearer', 'eyJ'])
    expect(log).not.toContain(part)
}

describe('a signed activity of an allowed tenant', () => {
  test('starts a turn and is answered with 200', async () => {
    expect((await post(activity())).status).toBe(200)
    expect(turns).toHaveLength(1)
    expect(turns[0]?.text).toBe(text)
    expect(turns[0]?.timestamp).toEqual(new Date('2026-11-20T10:00:00.000Z'))
  })

  test('is replied to at its serviceUrl', async () => {
    onTurn = async (context) => {
      await context.sendActivity('svar')
    }
    await post(activity())
    expect(connector.calls).toMatchObject([
      {
        kind: 'post',
        conversationId: 'a:kari',
        authorization: 'Bearer outgoing-token',
        body: { text: 'svar' },
      },
    ])
    expect(connector.shown('a:kari')).toHaveLength(1)
  })

  test('is answered with the invoke response when it is an invoke', async () => {
    onTurn = async (context) => {
      await context.sendActivity({
        type: 'invokeResponse',
        value: { status: 200, body: { statusCode: 200 } },
      })
    }
    const { status, answer, headers } = await post(activity({ type: 'invoke', name: 'adaptiveCard/action' }))
    expect({ status, answer }).toEqual({ status: 200, answer: '{"statusCode":200}' })
    expect(headers.get('content-type')).toBe('application/json')
  })

  test.each(['conversationUpdate', 'installationUpdate'])(
    'may be a %s without a person, which identifies nobody',
    async (type) => {
      expect((await post(activity({ type, from: { id: '28:service' } }))).status).toBe(200)
      expect(turns.map(identityOf)).toEqual([null])
    },
  )

  test('may name its tenant in channelData alone', async () => {
    const conversation = { id: 'a:kari', conversationType: 'personal' }
    expect((await post(activity({ conversation }))).status).toBe(200)
  })

  test('is served when the token expired within the tolerance of five minutes', async () => {
    expect((await post(activity(), { expiresIn: -200 })).status).toBe(200)
  })
})

describe('the token', () => {
  test.each<[string, TokenChanges]>([
    ['a bad signature', { forged: true }],
    ['another audience', { audience: '44444444-4444-4444-8444-444444444444' }],
    ['another issuer', { issuer: 'https://login.example' }],
    [
      'an issuer of the emulator',
      { issuer: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0' },
    ],
    ['an end in the past', { expiresIn: -1000 }],
    ['an unknown key', { keyId: 'k2' }],
    ['no algorithm', { algorithm: 'none' }],
    ['the public key as a shared secret', { algorithm: 'HS256' }],
    ['another service URL', { serviceUrl: 'https://smba.trafficmanager.net/emea/' }],
  ])('with %s is refused with 401', async (_, changes) => {
    expectRefusal(await post(activity(), changes), { status: 401, code: 'token_refused' })
  })

  test.each([
    ['missing', {}],
    ['empty', { authorization: '' }],
    ['of another scheme', { authorization: 'Basic bWFsdmFrdA==' }],
    ['without a scheme', { authorization: 'eyJhbGciOiJub25lIn0.e30.' }],
  ])('that is %s is asked for with 401', async (_, headers) => {
    const answer = await call(JSON.stringify(activity()), headers)
    expectRefusal(answer, { status: 401, code: 'token_missing' })
  })

  test.each(['x', 'a.b.c', 'e30.e30.e30', '..'])('%s is no token and is refused with 401', async (token) => {
    expectRefusal(await call(JSON.stringify(activity()), bearer(token)), {
      status: 401,
      code: 'token_refused',
    })
  })

  test('comes before the tenant: without it nobody learns who is served', async () => {
    const conversation = { id: 'a:x', tenantId: '99999999-9999-4999-8999-999999999999' }
    expectRefusal(await call(JSON.stringify(activity({ conversation })), {}), {
      status: 401,
      code: 'token_missing',
    })
  })
})

describe('the activity', () => {
  const other = '99999999-9999-4999-8999-999999999999'
  test.each<[string, number, string, Record<string, unknown>]>([
    ['no type', 400, 'type_missing', { type: undefined }],
    ['a type that is no text', 400, 'type_missing', { type: 7 }],
    ['no channel', 400, 'channel_missing', { channelId: undefined }],
    ['another channel', 403, 'channel_refused', { channelId: 'webchat' }],
    ['the channel whose token the SDK does not check', 403, 'channel_refused', { channelId: 'AseChannel' }],
    ['no service URL', 400, 'service_url_missing', { serviceUrl: undefined }],
    ['an empty service URL', 400, 'service_url_missing', { serviceUrl: '' }],
    ['no conversation', 400, 'conversation_missing', { conversation: undefined }],
    ['a conversation that is a list', 400, 'conversation_missing', { conversation: ['a'] }],
    ['no sender', 400, 'sender_missing', { from: undefined }],
    ['a delivery that posts nothing', 400, 'delivery_refused', { deliveryMode: 'expectReplies' }],
    ['another tenant', 403, 'tenant_refused', { conversation: { id: 'a:x', tenantId: other } }],
    ['no tenant', 403, 'tenant_refused', { conversation: { id: 'a:x' }, channelData: {} }],
    ['two tenants', 403, 'tenant_refused', { channelData: { tenant: { id: other } } }],
    ['no object id', 403, 'sender_refused', { from: { id: '29:kari', name } }],
    ['an object id that is no GUID', 403, 'sender_refused', { from: { id: '29:kari', aadObjectId: 'kari' } }],
    ['an invoke by nobody', 403, 'sender_refused', { type: 'invoke', from: { id: '29:kari' } }],
    ['a reaction by nobody', 403, 'sender_refused', { type: 'messageReaction', from: { id: '29:kari' } }],
  ])('with %s is refused with %d %s', async (_, status, code, changes) => {
    expectRefusal(await post(activity(changes)), { status, code })
  })

  test.each([
    'https://evil.example/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evilbotframework.com/',
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://a@smba.trafficmanager.net/emea/',
    'not a url',
  ])('with the service URL %s is refused with 403, signed or not', async (serviceUrl) => {
    const answer = await post(activity({ serviceUrl }), { serviceUrl })
    expectRefusal(answer, { status: 403, code: 'service_url_refused' })
  })
})

describe('the body', () => {
  test.each(['[]', '"x"', '3', 'true', 'null', ''])('%j is no object: 400', async (body) => {
    const answer = await call(body, bearer(openId.token(connector.serviceUrl)))
    expectRefusal(answer, { status: 400, code: 'body_not_object' })
    expectRefusal(await (lines.splice(0), call(body, {})), { status: 400, code: 'body_not_object' })
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'sent as %s is not read: 400',
    async (type) => {
      const answer = await call(JSON.stringify(activity()), {
        ...bearer(openId.token(connector.serviceUrl)),
        'content-type': type,
      })
      expectRefusal(answer, { status: 400, code: 'body_not_object' })
    },
  )

  test('that is an empty object has no type: 400', async () => {
    expectRefusal(await call('{}', {}), { status: 400, code: 'type_missing' })
  })
})

describe('the signing keys', () => {
  test('that cannot be had make it 503, so that Teams tries again', async () => {
    const fresh = await startOpenId()
    fresh.available = false
    const log = createLog({ level: 'debug', stream: { write: (line) => lines.push(line) } })
    const blind = createAdapter({
      config: {
        auth: { kind: 'secret', appId, tenantId: tenant, secret: 'x' },
        tenants: [tenant],
        serviceUrlHosts: [],
        loopbackServiceUrls: true,
      },
      log,
      onTurn: () => Promise.resolve(),
      errorText: () => '',
      overrides: { openIdMetadataUrl: fresh.metadataUrl, credentials: loopbackCredentials(appId) },
    })
    const token = `Bearer ${fresh.token(connector.serviceUrl)}`
    expect(await blind.receive(token, activity())).toMatchObject({
      status: 503,
      body: { code: 'keys_unavailable' },
    })
    fresh.available = true
    expect(await blind.receive(token, activity())).toEqual({ status: 200 })
    await fresh.close()
    expectNothingPersonal()
  })
})

describe('a turn that fails', () => {
  const fail = () => Promise.reject(new Error(`no number ${text} of ${name}`))
  const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/

  test('answers an invoke with 200 and an error with a reference number, which the log has too', async () => {
    onTurn = fail
    const { status, answer } = await post(activity({ type: 'invoke', name: 'adaptiveCard/action' }))
    const body = JSON.parse(answer) as {
      statusCode: number
      type: string
      value: { code: string; message: string }
    }
    expect(status).toBe(200)
    expect(body).toMatchObject({
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
      value: { code: 'Internal', message: expect.stringMatching(/^nb-NO /) as unknown },
    })
    const [reference = 'none'] = uuid.exec(body.value.message) ?? []
    expect(lines.join('')).toContain(`"reference":"${reference}"`)
    expect(answer).not.toContain(name)
    expectNothingPersonal()
  })

  test('answers a message with the same in the chat', async () => {
    onTurn = fail
    expect((await post(activity())).status).toBe(200)
    expect(connector.calls.map(({ body }) => body.text)).toEqual([expect.stringMatching(uuid)])
    expectNothingPersonal()
  })

  test('still ends in 200 when even that cannot be said', async () => {
    onTurn = fail
    connector.fail = () => ({ status: 403, code: 'MessageWritesBlocked' })
    expect((await post(activity())).status).toBe(200)
    expectNothingPersonal()
  })
})

describe('the way out', () => {
  const address = (): ConversationAddress => addressOf(activity() as never)!
  const card = () => ({ type: 'message', summary: 'Et forslag venter', attachments: [] })

  test('an address has all that is needed to come back', () => {
    expect(address()).toEqual({
      serviceUrl: connector.serviceUrl,
      conversationId: 'a:kari',
      conversationType: 'personal',
      tenantId: tenant,
      botId: `28:${appId}`,
      userId: '29:kari',
    })
  })

  test('posts a message of its own, which is a reply to nothing', async () => {
    expect(await adapter.post(address(), card())).toEqual({
      outcome: 'posted',
      activityId: connector.shown('a:kari')[0]?.id,
    })
    expect(connector.calls).toMatchObject([{ kind: 'post', conversationId: 'a:kari', activityId: null }])
  })

  test('updates a card in place', async () => {
    const posted = await adapter.post(address(), card())
    const id = posted.outcome === 'posted' ? (posted.activityId ?? '') : ''
    expect(await adapter.update(address(), id, { ...card(), summary: 'Godkjent' })).toEqual({
      outcome: 'posted',
      activityId: id,
    })
    expect(connector.shown('a:kari').map(({ summary }) => summary)).toEqual(['Godkjent'])
  })

  test.each([
    [403, 'MessageWritesBlocked'],
    [403, 'BotNotInConversationRoster'],
    [404, 'ConversationNotFound'],
  ])('%d %s makes the person unreachable', async (status, code) => {
    connector.fail = () => ({ status, code })
    expect(await adapter.post(address(), card())).toEqual({ outcome: 'unreachable' })
    expect(await adapter.update(address(), '1', card())).toEqual({ outcome: 'unreachable' })
    expect(await adapter.openPersonal('29:kari', tenant, connector.serviceUrl)).toEqual({
      outcome: 'unreachable',
    })
    expectNothingPersonal()
  })

  test('a card that was deleted is gone, and its reader is not', async () => {
    connector.fail = () => ({ status: 404, code: 'ActivityNotFoundInConversation' })
    expect(await adapter.update(address(), '1', card())).toEqual({ outcome: 'gone' })
  })

  test.each([429, 412, 401])('%d means later', async (status) => {
    connector.fail = () => ({ status })
    expect(await adapter.post(address(), card())).toEqual({ outcome: 'later' })
  })

  test('500 means later, after the SDK tried four times by itself', async () => {
    connector.fail = () => ({ status: 500 })
    expect(await adapter.post(address(), card())).toEqual({ outcome: 'later' })
    expect(connector.calls.length).toBe(4)
  }, 60_000)

  test('an activity that the connector refuses is thrown, since trying again does not mend it', async () => {
    connector.fail = () => ({ status: 413, code: 'MessageSizeTooBig' })
    await expect(adapter.post(address(), card())).rejects.toMatchObject({ statusCode: 413 })
  })

  test('an error of our own in a conversation is thrown', async () => {
    const own = new Error('ours')
    await expect(adapter.proactive(address(), () => Promise.reject(own))).rejects.toBe(own)
  })

  test('nothing is posted to a host that is no longer on the list', async () => {
    const moved = { ...address(), serviceUrl: 'https://evil.example/' }
    expect(await adapter.post(moved, card())).toEqual({ outcome: 'unreachable' })
  })

  test('opens the personal chat with somebody who has not written', async () => {
    expect(await adapter.openPersonal(objectId, tenant, connector.serviceUrl)).toEqual({
      outcome: 'opened',
      address: {
        serviceUrl: connector.serviceUrl,
        conversationId: `a:${objectId}`,
        conversationType: 'personal',
        tenantId: tenant,
        botId: `28:${appId}`,
        userId: objectId,
      },
    })
    expect(connector.calls).toMatchObject([
      { kind: 'create', body: { isGroup: false, tenantId: tenant, members: [{ id: objectId }] } },
    ])
  })
})

describe('anonymous mode', () => {
  test('asks for no token, and for everything else', async () => {
    const seen: unknown[] = []
    const open = createAdapter({
      config: {
        auth: { kind: 'anonymous' },
        tenants: [tenant],
        serviceUrlHosts: [],
        loopbackServiceUrls: true,
      },
      log: createLog({ level: 'silent' }),
      onTurn: async (context) => {
        seen.push(identityOf(context.activity))
        await context.sendActivity('svar')
      },
      errorText: () => '',
    })
    expect(await open.receive(undefined, activity())).toEqual({ status: 200 })
    expect(seen).toEqual([{ tenantId: tenant, objectId, teamsUserId: '29:kari', locale: 'nb-NO' }])
    expect(connector.calls).toMatchObject([{ kind: 'post', authorization: undefined }])
    expect(await open.receive(undefined, activity({ channelId: 'emulator' }))).toMatchObject({ status: 403 })
    expect(await open.receive(undefined, activity({ from: { id: '29:kari' } }))).toMatchObject({
      status: 403,
    })
    expect(await open.receive(undefined, activity({ serviceUrl: 'http://10.0.0.5/' }))).toMatchObject({
      status: 403,
    })
    expect(await open.post(addressOf(activity() as never)!, { type: 'message', text: 'hei' })).toMatchObject({
      outcome: 'posted',
    })
  })

  test('is the only one that posts to a loopback address', () => {
    const policy = { tenants: [], serviceUrlHosts: ['*.botframework.com'], loopbackServiceUrls: false }
    expect(serviceUrlAllowed('http://127.0.0.1:56150/_connector', policy)).toBe(false)
    expect(serviceUrlAllowed('https://127.0.0.1:56150/_connector', policy)).toBe(false)
    expect(
      serviceUrlAllowed('http://localhost:56150/_connector', { ...policy, loopbackServiceUrls: true }),
    ).toBe(true)
    expect(serviceUrlAllowed('https://emea.botframework.com/', policy)).toBe(true)
    expect(serviceUrlAllowed('https://botframework.com/', policy)).toBe(false)
  })
})
