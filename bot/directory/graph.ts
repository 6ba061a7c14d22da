import { z } from 'zod'
import type { DirectoryPerson } from '../domain/directory.ts'
import type { Clock, Directory, DirectoryAnswer, DirectorySettings } from '../ports.ts'

interface Token {
  value: string
  /** When it is not used any more, in milliseconds of the epoch. */
  until: number
}

/** A token is used until a minute before its end, so that none ends on its way. */
const tokenReserveMs = 60_000

const fields = [
  'id',
  'givenName',
  'surname',
  'userPrincipalName',
  'mail',
  'proxyAddresses',
  'onPremisesSamAccountName',
  'accountEnabled',
].join(',')

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.number() })
const user = z.object({
  id: z.guid(),
  givenName: z.string().nullish(),
  surname: z.string().nullish(),
  userPrincipalName: z.string().min(1),
  mail: z.string().nullish(),
  proxyAddresses: z.array(z.string()).nullish(),
  onPremisesSamAccountName: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
})
const users = z.object({ value: z.array(user) })

const mailOf = (proxy: string): string[] => (/^smtp:/iu.test(proxy) ? [proxy.slice(5)] : [])

/** A name that came from a domain controller, else the front part of the name to sign in with. */
const toPerson = (found: z.infer<typeof user>): DirectoryPerson => {
  const synced = found.onPremisesSamAccountName ?? ''
  const username = synced === '' ? (found.userPrincipalName.split('@')[0] ?? '') : synced
  const addresses = [
    found.userPrincipalName,
    found.mail ?? '',
    ...(found.proxyAddresses ?? []).flatMap(mailOf),
  ]
  return {
    objectId: found.id.toLowerCase(),
    username: username.toLowerCase(),
    givenName: found.givenName ?? '',
    surname: found.surname ?? '',
    addresses: [...new Set(addresses.filter((one) => one !== '').map((one) => one.toLowerCase()))],
    enabled: found.accountEnabled !== false,
  }
}

type Reply = { status: number; body: unknown } | { unreachable: string }

/** What `AbortSignal.timeout` throws. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError'

const unreachable = (code: string): DirectoryAnswer => ({ outcome: 'unreachable', code })

/** Entra ID through Microsoft Graph, with the client credentials of one app registration in each tenant. */
export const createGraph = (account: DirectorySettings, clock: Clock): Directory => {
  const held = new Map<string, Token>()
  const asking = new Map<string, Promise<Token | { unreachable: string }>>()

  const call = async (url: string, init: RequestInit): Promise<Reply> => {
    try {
      const response = await fetch(url, {
        ...init,
        // The secret, or the token, would go along.
        redirect: 'error',
        signal: AbortSignal.timeout(account.timeoutMs),
      })
      const text = await response.text()
      try {
        return { status: response.status, body: JSON.parse(text) as unknown }
      } catch {
        return { status: response.status, body: null }
      }
    } catch (error) {
      return { unreachable: isTimeout(error) ? 'no_answer' : 'connection' }
    }
  }

  const fetchToken = async (tenantId: string): Promise<Token | { unreachable: string }> => {
    const asked = clock().getTime()
    const reply = await call(`${account.loginUrl}/${tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: account.appId,
        client_secret: account.secret,
        scope: `${new URL(account.url).origin}/.default`,
      }),
    })
    if ('unreachable' in reply) return reply
    const read = tokenAnswer.safeParse(reply.body)
    if (reply.status !== 200 || !read.success)
      return {
        unreachable: reply.status === 400 || reply.status === 401 ? 'credentials_refused' : 'token_failed',
      }
    return { value: read.data.access_token, until: asked + read.data.expires_in * 1000 - tokenReserveMs }
  }

  const tokenFor = async (tenantId: string): Promise<Token | { unreachable: string }> => {
    const present = held.get(tenantId)
    if (present !== undefined && present.until > clock().getTime()) return present
    // Those who wait for a token wait for the same one.
    const waiting = asking.get(tenantId) ?? fetchToken(tenantId).finally(() => asking.delete(tenantId))
    asking.set(tenantId, waiting)
    const token = await waiting
    if (!('unreachable' in token)) held.set(tenantId, token)
    return token
  }

  const get = async (tenantId: string, path: string, again = true): Promise<Reply> => {
    const token = await tokenFor(tenantId)
    if ('unreachable' in token) return token
    const reply = await call(`${account.url}${path}`, {
      headers: { authorization: `Bearer ${token.value}`, accept: 'application/json' },
    })
    if (!again || 'unreachable' in reply || reply.status !== 401) return reply
    // The token was withdrawn before its time: once more with a new one.
    if (held.get(tenantId) === token) held.delete(tenantId)
    return get(tenantId, path, false)
  }

  const failure = (reply: Reply): DirectoryAnswer | null =>
    'unreachable' in reply
      ? unreachable(reply.unreachable)
      : reply.status === 200
        ? null
        : unreachable(reply.status === 403 ? 'permission_missing' : `status_${reply.status}`)

  return {
    picker: true,
    findById: async (tenantId, objectId) => {
      const reply = await get(tenantId, `/users/${encodeURIComponent(objectId)}?$select=${fields}`)
      if (!('unreachable' in reply) && reply.status === 404) return { outcome: 'unknown' }
      const failed = failure(reply)
      if (failed !== null || 'unreachable' in reply) return failed ?? unreachable('connection')
      const read = user.safeParse(reply.body)
      return read.success
        ? { outcome: 'found', person: toPerson(read.data) }
        : unreachable('answer_unreadable')
    },
    findByAddress: async (tenantId, address) => {
      // A quote in a filter is written twice.
      const value = address.replaceAll("'", "''")
      const filter = `userPrincipalName eq '${value}' or mail eq '${value}' or proxyAddresses/any(p:p eq 'smtp:${value}')`
      const reply = await get(
        tenantId,
        `/users?$select=${fields}&$top=2&$filter=${encodeURIComponent(filter)}`,
      )
      const failed = failure(reply)
      if (failed !== null || 'unreachable' in reply) return failed ?? unreachable('connection')
      const read = users.safeParse(reply.body)
      if (!read.success) return unreachable('answer_unreadable')
      const [found, other] = read.data.value
      if (found === undefined) return { outcome: 'unknown' }
      // Whose the address is cannot be said.
      return other === undefined ? { outcome: 'found', person: toPerson(found) } : unreachable('ambiguous')
    },
  }
}
