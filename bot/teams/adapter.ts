import { randomUUID } from 'node:crypto'
import type { Activity, TurnContext } from 'botbuilder'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, INVOKE_RESPONSE_KEY } from 'botbuilder'
import type { Config } from '../config.ts'
import type { BotAuth } from '../config/bot-auth.ts'
import type { Log } from '../log.ts'
import type { Posted } from '../ports.ts'
import type { Denial } from './guard.ts'
import { denialMessages, entryDenial, serviceUrlAllowed, shapeDenial } from './guard.ts'
import type { ConversationAddress } from './identity.ts'
import { localeOf, recordOf } from './identity.ts'

/** An HTTP answer: the status and, where there is one, a JSON body. */
export interface Answer {
  status: number
  body?: unknown
}

/** What an update of a posted card came to: `gone` when there is nothing left to update, so post anew. */
export type Updated = Posted | { outcome: 'gone' }

/** What opening a personal chat came to. */
export type Opened =
  { outcome: 'opened'; address: ConversationAddress } | { outcome: 'unreachable' } | { outcome: 'later' }

/** The way in from Teams and the way out to it. */
export interface TeamsAdapter {
  /** One call of the Bot Connector: who calls is asked, then a turn is run. Does not throw. */
  receive(authorization: string | undefined, body: unknown): Promise<Answer>
  /**
   * Runs `logic` in a conversation outside any turn of it.
   * @throws what `logic` throws.
   */
  proactive(address: ConversationAddress, logic: (context: TurnContext) => Promise<void>): Promise<void>
  /**
   * Posts to a conversation. At least once: the SDK repeats a post up to three times over about seven seconds
   * when the connector answers 5xx or 429, so never await it in a turn, and a card must bear being repeated.
   * @throws where the activity itself was refused (400, 413): a fault of ours that trying again does not mend.
   */
  post(address: ConversationAddress, activity: Partial<Activity>): Promise<Posted>
  /** Replaces a posted activity. @throws as `post`. */
  update(address: ConversationAddress, activityId: string, activity: Partial<Activity>): Promise<Updated>
  /**
   * Opens the personal chat with somebody who has the app but has not written yet. `member` is `29:…` or the
   * Entra object id; `serviceUrl` is that of any activity of the tenant.
   */
  openPersonal(member: string, tenantId: string, serviceUrl: string): Promise<Opened>
}

/** What the adapter works with. */
export interface AdapterParts {
  config: Pick<Config, 'auth' | 'tenants' | 'serviceUrlHosts' | 'loopbackServiceUrls'>
  log: Log
  onTurn: (context: TurnContext) => Promise<void>
  /** What a person reads when a turn failed, in the language of the client's locale. */
  errorText: (locale: string | null, reference: string) => string
  overrides?: AdapterOverrides
}

/** The SDK's source of credentials for outgoing calls. */
type Credentials = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>

/** For tests on loopback, which have no Microsoft around them. */
export interface AdapterOverrides {
  /** Where the keys of the Bot Connector's tokens are looked up. */
  openIdMetadataUrl?: string
  /** Credentials for outgoing calls, since the real ones come over https from Entra. */
  credentials?: Credentials
}

const issuer = 'https://api.botframework.com'

/** The only place that knows the SDK's names of settings. */
const sdkSettings = (auth: BotAuth): Record<string, string> => {
  switch (auth.kind) {
    case 'anonymous':
      return {}
    case 'managedIdentity':
      return {
        MicrosoftAppId: auth.appId,
        MicrosoftAppTenantId: auth.tenantId,
        MicrosoftAppType: 'UserAssignedMSI',
      }
    case 'secret':
      return {
        MicrosoftAppId: auth.appId,
        MicrosoftAppTenantId: auth.tenantId,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppPassword: auth.secret,
      }
    case 'certificate':
      return {
        MicrosoftAppId: auth.appId,
        MicrosoftAppTenantId: auth.tenantId,
        MicrosoftAppType: 'SingleTenant',
        CertificateThumbprint: auth.thumbprint,
        CertificatePrivateKey: auth.privateKey,
      }
  }
}

/** With one of these set the SDK has no default for the others, so it is all of them or none. */
const sdkOverrides = (auth: BotAuth, openIdMetadataUrl: string): Record<string, string> => ({
  ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
  ToBotFromChannelTokenIssuer: issuer,
  ToChannelFromBotOAuthScope: issuer,
  ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${auth.kind === 'anonymous' ? '' : auth.tenantId}`,
  OAuthUrl: issuer,
  CallerId: 'urn:botframework:azure',
  ValidateAuthority: 'true',
})

/** What the SDK does to times before a turn; it does so in `process`, which is passed by here. */
const withTimes = (body: object): Activity => {
  const activity: Record<string, unknown> = { ...body }
  for (const name of ['timestamp', 'localTimestamp', 'expiration']) {
    const value = activity[name]
    if (typeof value === 'string') activity[name] = new Date(value)
  }
  return activity as unknown as Activity
}

const statusOf = (error: unknown): number | null => {
  const status = recordOf(error)['statusCode']
  return typeof status === 'number' ? status : null
}

/** The connector's word for what is wrong, such as `MessageWritesBlocked`. */
const connectorCode = (error: unknown): string => {
  const { code, body } = recordOf(error)
  const inner = recordOf(recordOf(body)['error'])['code'] ?? code
  return typeof inner === 'string' ? inner : 'none'
}

/**
 * 403 and 404 say that the person blocked or removed the app, or left: `MessageWritesBlocked`,
 * `BotNotInConversationRoster`, `ConversationNotFound`. 401 is about our own credentials, 429 and 5xx about
 * the moment, no status at all about the way there: later. Anything else is a fault of ours, and null.
 */
const failure = (error: unknown): 'unreachable' | 'later' | null => {
  const status = statusOf(error)
  if (status === 403 || status === 404) return 'unreachable'
  if (status === null || status === 401 || status === 408 || status === 412) return 'later'
  return status === 429 || status >= 500 ? 'later' : null
}

/** An error of our own making has no status either, but has none of the network's marks. */
const isOfTheNetwork = (error: unknown): boolean => {
  const { name, code } = recordOf(error)
  return statusOf(error) !== null || name === 'RestError' || name === 'AbortError' || typeof code === 'string'
}

/** Whether the keys could not be had, which is no fault of the token. */
const keysMissing = (error: unknown): boolean => {
  const { name } = recordOf(error)
  return name === 'FetchError' || name === 'AbortError' || (statusOf(error) ?? 0) >= 500
}

const answerOf = ({ status, code }: Denial): Answer => ({
  status,
  body: { code, message: denialMessages[code] },
})

/** The adapter of the Bot Framework SDK behind what the rest of the bot needs of it. */
export const createAdapter = (parts: AdapterParts): TeamsAdapter => {
  const { config, log, onTurn, errorText, overrides = {} } = parts
  const anonymous = config.auth.kind === 'anonymous'
  const appId = config.auth.kind === 'anonymous' ? '' : config.auth.appId
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      ...sdkSettings(config.auth),
      ...(overrides.openIdMetadataUrl === undefined
        ? {}
        : sdkOverrides(config.auth, overrides.openIdMetadataUrl)),
    },
    overrides.credentials,
  )
  const adapter = new CloudAdapter(authentication)

  adapter.onTurnError = async (context, error) => {
    const reference = randomUUID()
    log.error('turn.failed', { reference, activity: context.activity.type }, error)
    const text = errorText(localeOf(context.activity), reference)
    try {
      // An invoke is answered with 200 and the error inside; any other status, and the client shows nothing.
      if (context.activity.type === 'invoke')
        await context.sendActivity({
          type: 'invokeResponse',
          value: {
            status: 200,
            body: {
              statusCode: 500,
              type: 'application/vnd.microsoft.error',
              value: { code: 'Internal', message: text },
            },
          },
        })
      else if (context.activity.type === 'message') await context.sendActivity({ type: 'message', text })
    } catch (second) {
      log.error('turn.error_unsaid', { reference }, second)
    }
  }

  const deny = (denial: Denial, activity: unknown, error?: unknown): Answer => {
    log.warn(
      'guard.refused',
      { code: denial.code, status: denial.status, activity: activityWord(activity) },
      error,
    )
    return answerOf(denial)
  }

  const authenticate = async (activity: Activity, authorization: string | undefined) => {
    if (!anonymous && !/^Bearer \S+$/.test(authorization ?? ''))
      return { denial: { status: 401, code: 'token_missing' } satisfies Denial }
    try {
      const result = await authentication.authenticateRequest(activity, authorization ?? '')
      // Tokens of the emulator and of other bots pass the SDK's check, and are not bound to a service URL.
      const vouched = anonymous || result.claimsIdentity.getClaimValue('iss') === issuer
      return vouched ? { result } : { denial: { status: 401, code: 'token_refused' } satisfies Denial }
    } catch (error) {
      const denial: Denial = keysMissing(error)
        ? { status: 503, code: 'keys_unavailable' }
        : { status: 401, code: 'token_refused' }
      return { denial, error }
    }
  }

  const receive = async (authorization: string | undefined, body: unknown): Promise<Answer> => {
    const misshapen = shapeDenial(body)
    if (misshapen !== null) return deny(misshapen, body)
    const activity = withTimes(body as object)
    const { result, denial, error } = await authenticate(activity, authorization)
    if (result === undefined) return deny(denial, activity, error)
    const closed = entryDenial(activity, config)
    if (closed !== null) return deny(closed, activity)
    let state: TurnContext['turnState'] | undefined
    try {
      await adapter.processActivityDirect(result, activity, async (context) => {
        // The SDK takes the context back after the turn; what the turn left in its state stays.
        state = context.turnState
        await onTurn(context)
      })
    } catch (failed) {
      // Only what the SDK does before the turn gets here; `onTurnError` has the rest.
      return deny({ status: 503, code: 'unavailable' }, activity, failed)
    }
    if (activity.type !== 'invoke') return { status: 200 }
    const answered = recordOf(recordOf(state?.get(INVOKE_RESPONSE_KEY))['value'])
    const status = answered['status']
    return typeof status === 'number' ? { status, body: answered['body'] } : { status: 501 }
  }

  const proactive: TeamsAdapter['proactive'] = async (address, logic) => {
    let thrown: { error: unknown } | undefined
    await adapter.continueConversationAsync(
      appId,
      {
        channelId: 'msteams',
        serviceUrl: address.serviceUrl,
        conversation: {
          id: address.conversationId,
          conversationType: address.conversationType,
          tenantId: address.tenantId,
          isGroup: address.conversationType !== 'personal',
          name: '',
        },
        bot: { id: address.botId, name: '' },
        user: { id: address.userId, name: '' },
      },
      async (context) => {
        // The SDK makes up an id for the turn and would post as a reply to it.
        delete (context.activity as Partial<Activity>).id
        try {
          await logic(context)
        } catch (error) {
          // `onTurnError` would swallow it, and the caller must know.
          thrown = { error }
        }
      },
    )
    if (thrown !== undefined) throw thrown.error
  }

  /** Runs a call to the connector and tells apart whom it failed for. */
  const reach = async <T>(
    serviceUrl: string,
    call: () => Promise<T>,
  ): Promise<{ outcome: 'done'; value: T } | { outcome: 'unreachable' | 'later'; code: string }> => {
    // An address stored before the list of hosts was narrowed.
    if (!serviceUrlAllowed(serviceUrl, config)) return { outcome: 'unreachable', code: 'service_url_refused' }
    try {
      return { outcome: 'done', value: await call() }
    } catch (error) {
      const outcome = isOfTheNetwork(error) ? failure(error) : null
      if (outcome === null) throw error
      const code = connectorCode(error)
      log.warn(
        'connector.failed',
        { mode: outcome, status: statusOf(error) ?? undefined, code },
        statusOf(error) === null ? error : undefined,
      )
      return { outcome, code }
    }
  }

  return {
    receive,
    proactive,
    post: async (address, activity) => {
      const done = await reach(address.serviceUrl, async () => {
        let id: string | undefined
        await proactive(address, async (context) => {
          id = (await context.sendActivity(activity))?.id
        })
        return id
      })
      return done.outcome === 'done'
        ? { outcome: 'posted', activityId: done.value ?? null }
        : { outcome: done.outcome }
    },
    update: async (address, activityId, activity) => {
      const done = await reach(address.serviceUrl, () =>
        proactive(address, async (context) => {
          await context.updateActivity({ ...activity, id: activityId })
        }),
      )
      if (done.outcome === 'done') return { outcome: 'posted', activityId }
      return done.outcome === 'unreachable' && goneCodes.has(done.code)
        ? { outcome: 'gone' }
        : { outcome: done.outcome }
    },
    openPersonal: async (member, tenantId, serviceUrl) => {
      const botId = `28:${appId}`
      const parameters = {
        isGroup: false,
        bot: { id: botId, name: '' },
        members: [{ id: member, name: '' }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      }
      const done = await reach(serviceUrl, async () => {
        let id = ''
        await adapter.createConversationAsync(appId, 'msteams', serviceUrl, issuer, parameters, (context) => {
          id = context.activity.conversation.id
          return Promise.resolve()
        })
        return id
      })
      if (done.outcome !== 'done') return { outcome: done.outcome }
      const address: ConversationAddress = {
        serviceUrl,
        conversationId: done.value,
        conversationType: 'personal',
        tenantId,
        botId,
        userId: member,
      }
      return { outcome: 'opened', address }
    },
  }
}

/** The card is gone, not the person: it was deleted, or is of another conversation. */
const goneCodes = new Set(['ActivityNotFoundInConversation', 'ActivityNotFound', 'MessageNotFound'])

/** The kind of an activity for the log: ours to name, not the caller's. */
const activityWord = (activity: unknown): string => {
  const { type } = recordOf(activity)
  const known = ['message', 'invoke', 'conversationUpdate', 'installationUpdate', 'messageReaction', 'event']
  return known.find((word) => word === type) ?? 'other'
}
