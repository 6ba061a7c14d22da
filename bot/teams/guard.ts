import type { Activity } from 'botbuilder'
import type { Config } from '../config.ts'
import { isLoopback } from '../config/formats.ts'
import { guidPattern, recordOf, tenantOf } from './identity.ts'

/** Why a call was turned away, before any turn began. */
export interface Denial {
  status: 400 | 401 | 403 | 503
  code: DenialCode
}

/** Each has one short English sentence: its reader is a developer, not a member of staff. */
export const denialMessages = {
  body_not_object: 'The body must be a JSON object.',
  type_missing: 'The activity has no type.',
  channel_missing: 'The activity has no channelId.',
  channel_refused: 'Only the channel msteams is served.',
  service_url_missing: 'The activity has no serviceUrl.',
  conversation_missing: 'The activity has no conversation id.',
  sender_missing: 'The activity has no sender.',
  delivery_refused: 'Only the normal delivery mode is served.',
  token_missing: 'A bearer token is required.',
  token_refused: 'The token was refused.',
  keys_unavailable: 'The signing keys cannot be had at the moment.',
  service_url_refused: 'The serviceUrl is not allowed.',
  tenant_refused: 'The tenant is not allowed.',
  sender_refused: 'The sender is not a person of the tenant.',
  unavailable: 'The service cannot answer at the moment.',
} as const

/** Why a call was turned away. */
export type DenialCode = keyof typeof denialMessages

/** What of the configuration decides who is let in. */
export type GuardPolicy = Pick<Config, 'tenants' | 'serviceUrlHosts' | 'loopbackServiceUrls'>

/**
 * Kinds of activity that may come without a person: Teams tells of installations and members on behalf of the
 * service. They start nothing that needs an account, and whoever handles them meets `identityOf` being null.
 * Every other kind is an act of somebody, so it must say of whom.
 */
const withoutPerson = new Set(['conversationUpdate', 'installationUpdate'])

const denied = (status: Denial['status'], code: DenialCode): Denial => ({ status, code })

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/**
 * Whether a parsed body has the shape of an activity from Teams; the first thing that is asked, since the SDK
 * answers several of these with 500, some of them before it looks at the token, and takes an activity without
 * serviceUrl for signed by anybody.
 */
export const shapeDenial = (body: unknown): Denial | null => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return denied(400, 'body_not_object')
  const activity = recordOf(body)
  if (!isText(activity['type'])) return denied(400, 'type_missing')
  if (!isText(activity['channelId'])) return denied(400, 'channel_missing')
  if (activity['channelId'] !== 'msteams') return denied(403, 'channel_refused')
  if (!isText(activity['serviceUrl'])) return denied(400, 'service_url_missing')
  if (!isText(recordOf(activity['conversation'])['id'])) return denied(400, 'conversation_missing')
  if (!isText(recordOf(activity['from'])['id'])) return denied(400, 'sender_missing')
  // With expectReplies the SDK hands cards back in the answer and posts none: not a thing that Teams asks for.
  const delivery = activity['deliveryMode']
  return delivery == null || delivery === 'normal' || delivery === 'notification'
    ? null
    : denied(400, 'delivery_refused')
}

/** Whether a host is on a list whose entries are names or `*.` and a name. */
const hostAllowed = (host: string, allowed: readonly string[]): boolean =>
  allowed.some((entry) => (entry.startsWith('*.') ? host.endsWith(entry.slice(1)) : host === entry))

/** Whether the bot may post to this URL: https to a host of Teams; in anonymous mode plain http on loopback. */
export const serviceUrlAllowed = (text: string, policy: GuardPolicy): boolean => {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return false
  if (policy.loopbackServiceUrls && isLoopback(url.hostname))
    return url.protocol === 'http:' || url.protocol === 'https:'
  return url.protocol === 'https:' && url.port === '' && hostAllowed(url.hostname, policy.serviceUrlHosts)
}

/**
 * Whether a signed activity may start a turn. Asked after the token, so that nobody learns from the answers
 * which tenants are served: the token names neither tenant nor person, the Bot Connector's signature on the
 * call is what vouches for both.
 */
export const entryDenial = (activity: Partial<Activity>, policy: GuardPolicy): Denial | null => {
  if (!serviceUrlAllowed(activity.serviceUrl ?? '', policy)) return denied(403, 'service_url_refused')
  const tenant = tenantOf(activity)
  if (tenant === null || !policy.tenants.includes(tenant)) return denied(403, 'tenant_refused')
  if (withoutPerson.has(activity.type ?? '')) return null
  const objectId = recordOf(activity.from)['aadObjectId']
  return typeof objectId === 'string' && guidPattern.test(objectId) ? null : denied(403, 'sender_refused')
}
