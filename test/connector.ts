import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Activity } from 'botbuilder'
import type { AdapterOverrides } from '../bot/teams/adapter.ts'

type Credentials = NonNullable<AdapterOverrides['credentials']>

/** One call that the bot made to Teams. */
export interface ConnectorCall {
  kind: 'post' | 'update' | 'delete' | 'create' | 'other'
  /** Null for `create`. */
  conversationId: string | null
  /** The activity that was replied to, updated or deleted. */
  activityId: string | null
  /** What was sent, as it went over the wire. */
  body: Partial<Activity> & Record<string, unknown>
  authorization: string | undefined
}

/** An answer other than success. */
export interface ConnectorFailure {
  status: number
  /** Such as `MessageWritesBlocked`. */
  code?: string
}

/** A Bot Connector on loopback: takes what the bot posts, writes it down, fails when told to. */
export interface Connector {
  /** For an activity's `serviceUrl`. */
  serviceUrl: string
  /** Every call so far, oldest first; failed ones too. */
  calls: ConnectorCall[]
  /** Of those, what is now seen in a conversation: posts with their updates in place, without the deleted. */
  shown(conversationId: string): (Partial<Activity> & { id: string })[]
  /** Asked before each call is answered; undefined is success. Reset it with `fail = () => undefined`. */
  fail: (call: ConnectorCall) => ConnectorFailure | undefined
  /** Forgets calls, cards and failures. */
  reset(): void
  close(): Promise<void>
}

const callOf = (
  method: string,
  path: string,
): Pick<ConnectorCall, 'kind' | 'conversationId' | 'activityId'> => {
  const [, conversation, rest, activity] =
    /^\/v3\/conversations(?:\/([^/]+)(\/activities)?(?:\/([^/]+))?)?$/.exec(path) ?? []
  const conversationId = conversation === undefined ? null : decodeURIComponent(conversation)
  const activityId = activity === undefined ? null : decodeURIComponent(activity)
  if (method === 'POST' && path === '/v3/conversations') return { kind: 'create', conversationId, activityId }
  if (rest === undefined) return { kind: 'other', conversationId, activityId }
  if (method === 'POST') return { kind: 'post', conversationId, activityId }
  if (method === 'PUT') return { kind: 'update', conversationId, activityId }
  return { kind: method === 'DELETE' ? 'delete' : 'other', conversationId, activityId }
}

/** Starts a connector. A conversation that is created has the id `a:<member>`. */
export const startConnector = async (): Promise<Connector> => {
  let posted = new Map<string, { conversationId: string; activity: Partial<Activity> & { id: string } }>()
  let count = 0
  const carryOut = (call: ConnectorCall): Record<string, unknown> => {
    if (call.kind === 'create') {
      const members = call.body['members'] as { id: string }[] | undefined
      return { id: `a:${members?.[0]?.id ?? 'nobody'}`, serviceUrl: connector.serviceUrl }
    }
    if (call.kind === 'delete' && call.activityId !== null) posted.delete(call.activityId)
    if (call.conversationId === null || (call.kind !== 'post' && call.kind !== 'update')) return {}
    count += call.kind === 'post' ? 1 : 0
    const id = call.kind === 'update' && call.activityId !== null ? call.activityId : `activity-${count}`
    posted.set(id, { conversationId: call.conversationId, activity: { ...call.body, id } })
    return { id }
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      const call: ConnectorCall = {
        ...callOf(request.method ?? '', (request.url ?? '').split('?')[0] ?? ''),
        body: (text === '' ? {} : JSON.parse(text)) as ConnectorCall['body'],
        authorization: request.headers.authorization,
      }
      connector.calls.push(call)
      const failure = connector.fail(call)
      const body =
        failure === undefined
          ? carryOut(call)
          : { error: { code: failure.code ?? 'Failed', message: 'as the test asked' } }
      // Not `writeHead(…).end(…)`: restify changes every response of the process so that it returns nothing.
      response.statusCode = failure?.status ?? 200
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const connector: Connector = {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls: [],
    shown: (conversationId) =>
      [...posted.values()]
        .filter((entry) => entry.conversationId === conversationId)
        .map((entry) => entry.activity),
    fail: () => undefined,
    reset: () => {
      connector.calls = []
      connector.fail = () => undefined
      posted = new Map()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return connector
}

/** Credentials for outgoing calls: the real ones come from Entra over https, which no loopback server can be. */
export const loopbackCredentials = (appId: string): Credentials => {
  const credentials: Pick<Credentials, keyof Credentials> = {
    isValidAppId: (candidate) => Promise.resolve(candidate === appId),
    isAuthenticationDisabled: () => Promise.resolve(false),
    createCredentials: () =>
      Promise.resolve({
        signRequest: (request) => {
          request.headers.set('Authorization', 'Bearer outgoing-token')
          return Promise.resolve(request)
        },
      }),
  }
  return credentials
}
