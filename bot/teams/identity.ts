import type { Activity } from 'botbuilder'

/** Where a conversation is reached: own columns, not an object of the SDK, so that another SDK can read them. */
export interface ConversationAddress {
  serviceUrl: string
  conversationId: string
  conversationType: 'personal' | 'groupChat' | 'channel'
  /** Entra tenant, lower case. */
  tenantId: string
  /** The bot in this conversation, `28:…`. */
  botId: string
  /** The person in this conversation, `29:…`. */
  userId: string
}

/** Who acts: tenant and object id are the person (XC-02); the rest is how Teams shows them. */
export interface Identity {
  /** Entra tenant, lower case. */
  tenantId: string
  /** `from.aadObjectId`, lower case. */
  objectId: string
  /** `29:…`: what `refresh.userIds` of a card asks for. */
  teamsUserId: string
  /** BCP 47 tag of the client, such as `nb-NO`. */
  locale: string | null
}

/** What an id of Entra looks like. */
export const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The properties of something that came from outside; none when it is no object. */
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const guidOf = (value: unknown): string | null =>
  typeof value === 'string' && guidPattern.test(value) ? value.toLowerCase() : null

/** The tenant that an activity belongs to, lower case; null when it names none or contradicts itself. */
export const tenantOf = (activity: Partial<Activity>): string | null => {
  const ofConversation = recordOf(activity.conversation)['tenantId']
  const ofChannel = recordOf(recordOf(activity.channelData)['tenant'])['id']
  const tenant = guidOf(ofConversation ?? ofChannel)
  return ofChannel != null && ofConversation != null && guidOf(ofChannel) !== tenant ? null : tenant
}

/** The language tag of the client that wrote: `locale`, else its clientInfo entity; null when neither is there. */
export const localeOf = (activity: Partial<Activity>): string | null => {
  const entities: unknown = activity.entities
  const client = Array.isArray(entities)
    ? entities.map(recordOf).find((entity) => entity['type'] === 'clientInfo')
    : undefined
  return textOf(activity.locale) ?? textOf(client?.['locale'])
}

/** Who acts, or null when the activity names no person of a tenant: anonymous guests, other bots, the service. */
export const identityOf = (activity: Partial<Activity>): Identity | null => {
  const from = recordOf(activity.from)
  const tenantId = tenantOf(activity)
  const objectId = guidOf(from['aadObjectId'])
  const teamsUserId = textOf(from['id'])
  if (tenantId === null || objectId === null || teamsUserId === null) return null
  return { tenantId, objectId, teamsUserId, locale: localeOf(activity) }
}

/** The kind of conversation; Teams leaves it out of some personal events, which are then not of a group. */
const conversationTypeOf = (conversation: Readonly<Record<string, unknown>>) => {
  const type = conversation['conversationType']
  if (type === 'personal' || type === 'groupChat' || type === 'channel') return type
  return conversation['isGroup'] === true ? 'groupChat' : 'personal'
}

/** Where the activity's conversation is reached, or null when a part is missing. */
export const addressOf = (activity: Partial<Activity>): ConversationAddress | null => {
  const conversation = recordOf(activity.conversation)
  const serviceUrl = textOf(activity.serviceUrl)
  const conversationId = textOf(conversation['id'])
  const tenantId = tenantOf(activity)
  const botId = textOf(recordOf(activity.recipient)['id'])
  const userId = textOf(recordOf(activity.from)['id'])
  if (serviceUrl === null || conversationId === null || tenantId === null) return null
  if (botId === null || userId === null) return null
  return {
    serviceUrl,
    conversationId,
    conversationType: conversationTypeOf(conversation),
    tenantId,
    botId,
    userId,
  }
}
