import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { demoTenantId } from './demo/personas.ts'
import type { ContactRegisterSettings, DirectorySettings, MailSettings, ProviderSettings } from './ports.ts'

/** How the bot proves itself to Teams, and whether it asks Teams to prove itself. */
export type BotAuth =
  | { kind: 'anonymous' }
  | { kind: 'secret'; appId: string; tenantId: string; secret: string }
  | { kind: 'certificate'; appId: string; tenantId: string; thumbprint: string; privateKey: string }
  | { kind: 'managedIdentity'; appId: string; tenantId: string }

/** A data key as the environment gives it: its id and 32 bytes (AES-256). */
interface ConfiguredKey {
  id: string
  bytes: Uint8Array
}

/** What the environment asks for; valid as a whole, or `readConfig` throws. */
export interface Config {
  /** Nothing was configured: demo data, fictional people, a server of our own. */
  demo: boolean
  /** `NODE_ENV=production`. */
  production: boolean
  host: string
  port: number
  auth: BotAuth
  /** Entra tenants whose activities are let in, lower case. */
  tenants: readonly string[]
  /** Hosts that answers may go to; `*.` in front stands for any sub-domain. */
  serviceUrlHosts: readonly string[]
  /** Plain http to a loopback address is a valid service URL: the Agents Playground, never Teams. */
  loopbackServiceUrls: boolean
  /** Null: a PostgreSQL of our own under `dataDir`. */
  databaseUrl: string | null
  /** Encrypts personal columns; the first seals, all open. Null: one is made and kept under `dataDir`. */
  dataKeys: readonly [ConfiguredKey, ...ConfiguredKey[]] | null
  dataDir: string
  /** Where browsers and providers reach the bot, without a slash behind; null: its own loopback address. */
  publicUrl: string | null
  provider: 'simulator' | ProviderSettings
  /** Norway's contact register; null where it is not configured. */
  contactRegister: ContactRegisterSettings | null
  /** Sends mails to the mailboxes of roles; null: nobody is written to. */
  mail: MailSettings | null
  /** How the tab's page is signed on and where it may be shown. */
  tab: TabConfig
  /** Null: people cannot be looked up, so that no account can be made. The demo has a table of its own. */
  directory: DirectorySettings | null
  logLevel: LogLevel
}

/** The tab: Entra's tokens, and Teams around it. */
export interface TabConfig {
  /** Issues the tokens; issuer and keys lie under it by tenant. Without a slash behind. */
  authority: string
  /** What a token may be made out to. */
  audiences: readonly string[]
  /** Apps that may have asked for the token (`azp`): the Teams clients. */
  clients: readonly string[]
  /** Hosts that may show the page in a frame; `*.` in front stands for any sub-domain. */
  frameHosts: readonly string[]
  /** Id of the app package in Teams, for links to the tab; null where none is known. */
  appId: string | null
}

/** How much is written to the log. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** The environment cannot be used; one line per problem, without any value of a secret. */
export class ConfigProblems extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'ConfigProblems'
    this.problems = problems
  }
}

const guid = z.guid('must be a GUID').toLowerCase()

const hostPattern = z
  .string()
  .regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be host names such as host.example or *.host.example')

const list = (item: z.ZodType<string, string>) =>
  z
    .string()
    .transform((text) =>
      text
        .split(/[\s,]+/)
        .filter((part) => part !== '')
        .map((part) => part.toLowerCase()),
    )
    .pipe(z.array(item).min(1, 'must name at least one'))

const dataKey = z.string().transform((text, context): ConfiguredKey => {
  const [, id, base64] = /^([a-z0-9]{1,16}):([A-Za-z0-9+/_-]+={0,2})$/.exec(text) ?? []
  const bytes = Buffer.from(base64 ?? '', 'base64')
  if (id === undefined || bytes.length !== 32) {
    context.addIssue({ code: 'custom', message: 'must be id:key, key being 32 bytes in base64' })
    return z.NEVER
  }
  return { id, bytes: new Uint8Array(bytes) }
})

const dataKeys = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(z.tuple([dataKey], dataKey))
  .refine((keys) => new Set(keys.map((key) => key.id)).size === keys.length, 'has the same id twice')

const isUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** An address of a server: TLS, unless it stays on this machine. No credentials in it, as it may be shown. */
const serverUrl = z
  .string()
  .refine(
    (text) =>
      isUrl(text) &&
      (text.startsWith('https:') || isLoopback(new URL(text).hostname)) &&
      new URL(text).username === '' &&
      new URL(text).search === '',
    'must be an https address, or http on a loopback address, without user, password or query',
  )
  .transform((text) => text.replace(/\/+$/, ''))

/** Every variable that is read, one by one; how they depend on each other is `readConfig`'s part. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .refine((port) => port <= 65535, 'must be a port number')
    .default(3978),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/[^\s/]+\/\S+$/, 'must look like postgresql://user:password@host:5432/database')
    .optional(),
  MALVAKT_BOT_AUTH: z.enum(['teams', 'anonymous'], 'must be teams or anonymous').optional(),
  MALVAKT_APP_ID: guid.optional(),
  MALVAKT_APP_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'must be SingleTenant or UserAssignedMSI, spelt so')
    .optional(),
  MALVAKT_APP_TENANT_ID: guid.optional(),
  MALVAKT_APP_SECRET: z.string().optional(),
  MALVAKT_APP_CERTIFICATE_THUMBPRINT: z
    .string()
    .regex(/^[0-9A-Fa-f]{40}([0-9A-Fa-f]{24})?$/, 'must be the hexadecimal thumbprint of the certificate')
    .optional(),
  MALVAKT_APP_CERTIFICATE_KEY: z
    .string()
    .regex(/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'must be a private key in PEM')
    .optional(),
  MALVAKT_TENANTS: list(guid).optional(),
  MALVAKT_SERVICE_URL_HOSTS: list(hostPattern).default([
    'smba.trafficmanager.net',
    '*.botframework.com',
    '*.teams.microsoft.com',
  ]),
  MALVAKT_TEAMS_APP_ID: guid.optional(),
  MALVAKT_SIGN_ON_AUTHORITY: serverUrl.default('https://login.microsoftonline.com'),
  MALVAKT_SIGN_ON_AUDIENCES: list(
    z
      .string()
      .regex(
        /^(api:\/\/[a-z0-9.:/_-]+|[0-9a-f-]{36})$/,
        'must be app ids or addresses such as api://host/id',
      ),
  ).optional(),
  // The clients of Teams on desktop and mobile, and on the web.
  MALVAKT_SIGN_ON_CLIENTS: list(guid).default([
    '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
    '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  ]),
  MALVAKT_TAB_FRAME_HOSTS: list(hostPattern).default([
    '*.cloud.microsoft',
    'teams.microsoft.com',
    '*.teams.microsoft.com',
  ]),
  MALVAKT_DATA_KEY: dataKeys.optional(),
  MALVAKT_DATA_DIR: z.string().default('.data'),
  MALVAKT_PROVIDER: z
    .enum(
      ['simulator', 'link-common', 'mylink', 'elks46', 'kannel'],
      'must be simulator, link-common, mylink, elks46 or kannel',
    )
    .optional(),
  MALVAKT_PROVIDER_URL: serverUrl.optional(),
  MALVAKT_PROVIDER_TOKEN_URL: serverUrl.optional(),
  MALVAKT_PROVIDER_USER: z.string().optional(),
  MALVAKT_PROVIDER_PASSWORD: z.string().optional(),
  MALVAKT_PROVIDER_TIMEOUT: z
    .string()
    .regex(/^([5-9]|[1-4]\d|50)$/, 'must be whole seconds, 5 to 50')
    .transform(Number)
    .default(20),
  MALVAKT_LINK_PLATFORM_ID: z.string().optional(),
  MALVAKT_LINK_PARTNER_ID: z.string().optional(),
  MALVAKT_LINK_GATES: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .default([]),
  MALVAKT_KRR_CLIENT_ID: z.string().optional(),
  MALVAKT_KRR_KEY_ID: z.string().optional(),
  MALVAKT_KRR_KEY: z
    .string()
    .regex(/-----BEGIN PRIVATE KEY-----/, 'must be an RSA private key in PEM (PKCS 8)')
    .optional(),
  MALVAKT_KRR_URL: serverUrl.default('https://kontaktregisteret.no/rest/v2/personer'),
  MALVAKT_MASKINPORTEN_URL: serverUrl.default('https://maskinporten.no'),
  MALVAKT_PUBLIC_URL: serverUrl.optional(),
  MALVAKT_DIRECTORY_APP_ID: guid.optional(),
  MALVAKT_DIRECTORY_SECRET: z.string().optional(),
  MALVAKT_DIRECTORY_URL: serverUrl.default('https://graph.microsoft.com/v1.0'),
  MALVAKT_DIRECTORY_LOGIN_URL: serverUrl.default('https://login.microsoftonline.com'),
  MALVAKT_REPORTS_SECRET: z
    .string()
    .regex(/^[\x21-\x7e]{32,}$/, 'must be 32 or more characters of ASCII without spaces')
    .optional(),
  MALVAKT_SMTP_HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'must be the name or address of a host')
    .optional(),
  MALVAKT_SMTP_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .refine((port) => port > 0 && port <= 65535, 'must be a port number')
    .default(587),
  MALVAKT_SMTP_SECURITY: z
    .enum(['starttls', 'tls', 'none'], 'must be starttls, tls or none')
    .default('starttls'),
  MALVAKT_SMTP_USER: z.string().optional(),
  MALVAKT_SMTP_PASSWORD: z.string().optional(),
  MALVAKT_MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>@\r\n"]+ <)?[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+>?$/, 'must be an address, or Name <address>')
    .optional(),
  MALVAKT_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
})

type Name = keyof typeof schema.shape

/** Variables that may come from a file: the same name with `_FILE`, as container secrets are mounted. */
export const secretVariables = [
  'DATABASE_URL',
  'MALVAKT_APP_SECRET',
  'MALVAKT_APP_CERTIFICATE_KEY',
  'MALVAKT_DATA_KEY',
  'MALVAKT_PROVIDER_PASSWORD',
  'MALVAKT_REPORTS_SECRET',
  'MALVAKT_DIRECTORY_SECRET',
  'MALVAKT_KRR_KEY',
  'MALVAKT_SMTP_PASSWORD',
] as const satisfies readonly Name[]

/** Every variable that is read; `env.example` explains these and no others. */
export const variables: readonly string[] = [
  ...Object.keys(schema.shape),
  ...secretVariables.map((name) => `${name}_FILE`),
]

/** What the bot proves itself to Teams with. */
const identityVariables = [
  'MALVAKT_APP_ID',
  'MALVAKT_APP_TYPE',
  'MALVAKT_APP_TENANT_ID',
  'MALVAKT_APP_SECRET',
  'MALVAKT_APP_CERTIFICATE_THUMBPRINT',
  'MALVAKT_APP_CERTIFICATE_KEY',
] as const satisfies readonly Name[]

/** What opens registers of real people. */
const registers = [
  'MALVAKT_DIRECTORY_APP_ID',
  'MALVAKT_DIRECTORY_SECRET',
  'MALVAKT_KRR_CLIENT_ID',
  'MALVAKT_KRR_KEY_ID',
  'MALVAKT_KRR_KEY',
] as const satisfies readonly Name[]

/** One of these, and it is no demo: what is missing beside it is asked for. */
const productionVariables = [
  'DATABASE_URL',
  ...identityVariables,
  'MALVAKT_TENANTS',
  'MALVAKT_DATA_KEY',
] as const satisfies readonly Name[]

/** The bot SDK's names and near misses: left unsaid, they would start a demo where a bot was meant. */
const foreignNames: Readonly<Record<string, Name>> = {
  MicrosoftAppId: 'MALVAKT_APP_ID',
  MicrosoftAppType: 'MALVAKT_APP_TYPE',
  MicrosoftAppTenantId: 'MALVAKT_APP_TENANT_ID',
  MicrosoftAppPassword: 'MALVAKT_APP_SECRET',
  MICROSOFT_APP_ID: 'MALVAKT_APP_ID',
  MICROSOFT_APP_TYPE: 'MALVAKT_APP_TYPE',
  MICROSOFT_APP_TENANT_ID: 'MALVAKT_APP_TENANT_ID',
  MICROSOFT_APP_TENANTID: 'MALVAKT_APP_TENANT_ID',
  MICROSOFT_APP_PASSWORD: 'MALVAKT_APP_SECRET',
  BOT_AUTH: 'MALVAKT_BOT_AUTH',
}

/** Of the product's own making, set for its child processes and its tests. */
const internalName = /^MALVAKT_(DEMO|TEST)_/

/** Whether an address is reached from this machine alone. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)

/** The values of the variables, each from its file where `X_FILE` is set. Empty counts as not set. */
const collect = (env: Readonly<Record<string, string | undefined>>, problems: string[]) => {
  const values: Record<string, string> = {}
  for (const name of Object.keys(schema.shape)) {
    const value = env[name]?.trim()
    if (value !== undefined && value !== '') values[name] = value
  }
  for (const name of secretVariables) {
    const path = env[`${name}_FILE`]
    if (path === undefined || path === '') continue
    if (values[name] !== undefined) problems.push(`${name}: is set, and so is ${name}_FILE; leave one out`)
    try {
      values[name] = readFileSync(path, 'utf8').trim()
      if (values[name] === '') problems.push(`${name}_FILE: the file is empty`)
    } catch {
      problems.push(`${name}_FILE: the file cannot be read`)
    }
  }
  return values
}

const strayNames = (env: Readonly<Record<string, string | undefined>>): string[] =>
  Object.keys(env).flatMap((name) => {
    const ours = foreignNames[name]
    if (ours !== undefined) return [`${name}: is not read here; the name is ${ours}`]
    return name.startsWith('MALVAKT_') && !variables.includes(name) && !internalName.test(name)
      ? [`${name}: no such variable; env.example lists them all`]
      : []
  })

type Values = z.infer<typeof schema>

/** The credentials, or what is missing of them. */
const authOf = (
  values: Partial<Values>,
  given: (name: Name) => boolean,
  problems: string[],
): BotAuth | null => {
  const require = (name: Name, why: string) => {
    if (!given(name)) problems.push(`${name}: is missing; ${why}`)
  }
  require('MALVAKT_APP_ID', 'the app id of the bot registration')
  require('MALVAKT_APP_TYPE', 'SingleTenant or UserAssignedMSI')
  require('MALVAKT_APP_TENANT_ID', 'the tenant of the bot registration')
  const { MALVAKT_APP_ID: appId, MALVAKT_APP_TENANT_ID: tenantId, MALVAKT_APP_TYPE: type } = values
  const secret = values.MALVAKT_APP_SECRET
  const thumbprint = values.MALVAKT_APP_CERTIFICATE_THUMBPRINT
  const privateKey = values.MALVAKT_APP_CERTIFICATE_KEY
  const certificate = given('MALVAKT_APP_CERTIFICATE_THUMBPRINT') || given('MALVAKT_APP_CERTIFICATE_KEY')
  if (type === 'UserAssignedMSI') {
    for (const name of [
      'MALVAKT_APP_SECRET',
      'MALVAKT_APP_CERTIFICATE_THUMBPRINT',
      'MALVAKT_APP_CERTIFICATE_KEY',
    ] as const)
      if (given(name)) problems.push(`${name}: a managed identity has none; leave it out`)
  } else if (type === 'SingleTenant') {
    if (certificate) {
      require('MALVAKT_APP_CERTIFICATE_THUMBPRINT', 'it goes with the private key')
      require('MALVAKT_APP_CERTIFICATE_KEY', 'it goes with the thumbprint')
      if (given('MALVAKT_APP_SECRET'))
        problems.push('MALVAKT_APP_SECRET: give a secret or a certificate, not both')
    } else
      require('MALVAKT_APP_SECRET', 'or MALVAKT_APP_CERTIFICATE_THUMBPRINT and MALVAKT_APP_CERTIFICATE_KEY')
  }
  if (appId === undefined || tenantId === undefined) return null
  if (type === 'UserAssignedMSI') return { kind: 'managedIdentity', appId, tenantId }
  if (thumbprint !== undefined && privateKey !== undefined)
    return { kind: 'certificate', appId, tenantId, thumbprint, privateKey }
  return secret === undefined ? null : { kind: 'secret', appId, tenantId, secret }
}

/** What each provider is asked with when nothing else is said, and what it needs to be told. */
const providers: Readonly<
  Record<ProviderSettings['kind'], { url?: string; tokenUrl?: string; needs: readonly Name[] }>
> = {
  'link-common': {
    needs: ['MALVAKT_PROVIDER_URL', 'MALVAKT_LINK_PLATFORM_ID', 'MALVAKT_LINK_PARTNER_ID'],
  },
  mylink: {
    url: 'https://api.linkmobility.com/sms/v1',
    tokenUrl: 'https://sso.linkmobility.com/auth/realms/CPaaS/protocol/openid-connect/token',
    needs: ['MALVAKT_PUBLIC_URL'],
  },
  elks46: { url: 'https://api.46elks.com/a1', needs: ['MALVAKT_PUBLIC_URL'] },
  kannel: { needs: ['MALVAKT_PROVIDER_URL', 'MALVAKT_PUBLIC_URL'] },
}

const providerNeeds = [
  'MALVAKT_PROVIDER_USER',
  'MALVAKT_PROVIDER_PASSWORD',
  'MALVAKT_REPORTS_SECRET',
] as const satisfies readonly Name[]

/** The provider, with what is missing or out of place told. */
const providerOf = (
  values: Partial<Values>,
  given: (name: Name) => boolean,
  anonymous: boolean,
  problems: string[],
): 'simulator' | ProviderSettings => {
  // Left unsaid where staff sends to patients, nobody would notice that nothing is sent.
  if (!anonymous && !given('MALVAKT_PROVIDER'))
    problems.push(
      'MALVAKT_PROVIDER: is missing; the SMS provider, or simulator for a trust that stays in training',
    )
  const kind = values.MALVAKT_PROVIDER ?? 'simulator'
  if (kind === 'simulator') return kind
  const { needs, ...defaults } = providers[kind]
  for (const name of [...providerNeeds, ...needs])
    if (!given(name)) problems.push(`${name}: is missing; ${kind} needs it`)
  const url = values.MALVAKT_PROVIDER_URL ?? defaults.url ?? ''
  // Whoever reaches the port could send to real phones.
  if (anonymous && !(isUrl(url) && isLoopback(new URL(url).hostname)))
    problems.push(
      'MALVAKT_PROVIDER: a bot that asks nobody to prove who they are reaches no provider but on a loopback address',
    )
  return {
    kind,
    url,
    tokenUrl: values.MALVAKT_PROVIDER_TOKEN_URL ?? defaults.tokenUrl ?? '',
    user: values.MALVAKT_PROVIDER_USER ?? '',
    password: values.MALVAKT_PROVIDER_PASSWORD ?? '',
    platformId: values.MALVAKT_LINK_PLATFORM_ID ?? '',
    platformPartnerId: values.MALVAKT_LINK_PARTNER_ID ?? '',
    gates: values.MALVAKT_LINK_GATES ?? [],
    timeoutMs: (values.MALVAKT_PROVIDER_TIMEOUT ?? 20) * 1000,
    publicUrl: values.MALVAKT_PUBLIC_URL ?? '',
    reportsSecret: values.MALVAKT_REPORTS_SECRET ?? '',
  }
}

/** The server for mails to the mailboxes of roles, with what is missing or out of place told; null for none. */
const mailOf = (
  values: Partial<Values>,
  given: (name: Name) => boolean,
  anonymous: boolean,
  problems: string[],
): MailSettings | null => {
  const host = values.MALVAKT_SMTP_HOST
  if (host === undefined) return null
  const security = values.MALVAKT_SMTP_SECURITY ?? 'starttls'
  if (!given('MALVAKT_MAIL_FROM')) problems.push('MALVAKT_MAIL_FROM: is missing; mails need a sender')
  if (given('MALVAKT_SMTP_USER') !== given('MALVAKT_SMTP_PASSWORD'))
    problems.push('MALVAKT_SMTP_PASSWORD: goes with MALVAKT_SMTP_USER; give both or neither')
  if (security === 'none' && !isLoopback(host))
    problems.push('MALVAKT_SMTP_SECURITY: none is for a server on this machine; use starttls or tls')
  if (anonymous && !isLoopback(host))
    problems.push(
      'MALVAKT_SMTP_HOST: a bot that asks nobody to prove who they are sends mail by a loopback address only',
    )
  return {
    host,
    port: values.MALVAKT_SMTP_PORT ?? 587,
    security,
    user: values.MALVAKT_SMTP_USER ?? '',
    password: values.MALVAKT_SMTP_PASSWORD ?? '',
    from: values.MALVAKT_MAIL_FROM ?? '',
    timeoutMs: 20_000,
  }
}

/** The tab, from what was said and what follows from the bot's registration. */
const tabOf = (values: Values, auth: BotAuth): TabConfig => {
  const botId = auth.kind === 'anonymous' ? null : auth.appId
  const host = values.MALVAKT_PUBLIC_URL === undefined ? null : new URL(values.MALVAKT_PUBLIC_URL).host
  // Entra writes the app id, or the address that the registration gives the API.
  const usual =
    botId === null
      ? []
      : [
          botId,
          `api://${botId}`,
          ...(host === null ? [] : [`api://${host}/botid-${botId}`, `api://${host}/${botId}`]),
        ]
  return {
    authority: values.MALVAKT_SIGN_ON_AUTHORITY,
    audiences: values.MALVAKT_SIGN_ON_AUDIENCES ?? usual,
    clients: values.MALVAKT_SIGN_ON_CLIENTS,
    frameHosts: values.MALVAKT_TAB_FRAME_HOSTS,
    appId: values.MALVAKT_TEAMS_APP_ID ?? botId,
  }
}

/** How long the directory may take: an administrator waits for the answer, and Teams for the card. */
const directoryTimeoutMs = 4_000

/** The directory: with an app registration of its own, else with the bot's where that one has a secret. */
const directoryOf = (
  values: Partial<Values>,
  given: (name: Name) => boolean,
  problems: string[],
): DirectorySettings | null => {
  const own = given('MALVAKT_DIRECTORY_APP_ID')
  if (own !== given('MALVAKT_DIRECTORY_SECRET'))
    problems.push(
      own
        ? 'MALVAKT_DIRECTORY_SECRET: is missing; it goes with MALVAKT_DIRECTORY_APP_ID'
        : 'MALVAKT_DIRECTORY_APP_ID: is missing; it goes with MALVAKT_DIRECTORY_SECRET',
    )
  const appId = own ? values.MALVAKT_DIRECTORY_APP_ID : values.MALVAKT_APP_ID
  const secret = own ? values.MALVAKT_DIRECTORY_SECRET : values.MALVAKT_APP_SECRET
  return appId === undefined || secret === undefined
    ? null
    : {
        url: values.MALVAKT_DIRECTORY_URL ?? '',
        loginUrl: values.MALVAKT_DIRECTORY_LOGIN_URL ?? '',
        appId,
        secret,
        timeoutMs: directoryTimeoutMs,
      }
}

const registerNeeds = [
  'MALVAKT_KRR_CLIENT_ID',
  'MALVAKT_KRR_KEY_ID',
  'MALVAKT_KRR_KEY',
] as const satisfies readonly Name[]

/** The contact register: all that it needs, or nothing. */
const registerOf = (
  values: Partial<Values>,
  given: (name: Name) => boolean,
  problems: string[],
): ContactRegisterSettings | null => {
  if (!registerNeeds.some(given)) return null
  for (const name of registerNeeds)
    if (!given(name)) problems.push(`${name}: is missing; the contact register needs it`)
  const maskinporten = values.MALVAKT_MASKINPORTEN_URL ?? ''
  return {
    url: values.MALVAKT_KRR_URL ?? '',
    // Maskinporten calls itself by its address with a slash behind.
    issuer: `${maskinporten}/`,
    tokenUrl: `${maskinporten}/token`,
    clientId: values.MALVAKT_KRR_CLIENT_ID ?? '',
    keyId: values.MALVAKT_KRR_KEY_ID ?? '',
    privateKey: values.MALVAKT_KRR_KEY ?? '',
  }
}

/** Anonymous means that whoever reaches the port can be anybody: only on this machine, never in production. */
const anonymousProblems = (
  values: Partial<Values>,
  given: (name: Name) => boolean,
  asked: boolean,
): string[] => [
  ...(values.NODE_ENV === 'production'
    ? [
        asked
          ? 'MALVAKT_BOT_AUTH: anonymous is refused with NODE_ENV=production'
          : 'NODE_ENV: production needs a configuration; without one this is a demo (see env.example)',
      ]
    : []),
  ...(values.HOST !== undefined && !isLoopback(values.HOST)
    ? ['HOST: must be a loopback address such as 127.0.0.1, since nobody is asked to prove who they are']
    : []),
  // Behind a proxy, everybody comes from this machine.
  ...(values.MALVAKT_PUBLIC_URL !== undefined && !isLoopback(new URL(values.MALVAKT_PUBLIC_URL).hostname)
    ? ['MALVAKT_PUBLIC_URL: must be a loopback address, since nobody is asked to prove who they are']
    : []),
  ...identityVariables
    .filter(given)
    .map(
      (name) =>
        `${name}: leave it out, or MALVAKT_BOT_AUTH=anonymous: with that, nobody is asked to prove it`,
    ),
  ...registers
    .filter(given)
    .map((name) => `${name}: a bot that asks nobody to prove who they are looks nobody up; leave it out`),
]

/**
 * Reads the environment. Nothing configured is the demo: anonymous on a loopback address, a PostgreSQL of our
 * own. Any production variable makes it the production bot, unless `MALVAKT_BOT_AUTH=anonymous` asks
 * otherwise.
 *
 * @throws ConfigProblems with every problem at once; the caller prints them and exits with 2.
 */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const problems = strayNames(env)
  const collected = collect(env, problems)
  // A file that cannot be read is one problem, not also a missing variable.
  const given = (name: Name) => collected[name] !== undefined || (env[`${name}_FILE`] ?? '') !== ''
  const parsed = schema.safeParse(collected)
  const faulty = new Set<string>()
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0])
    if (!faulty.has(name)) problems.push(`${name}: ${issue.message}`)
    faulty.add(name)
  }
  // What is right by itself is still held against the rest, so that nobody mends one line only to meet the next.
  const values = Object.fromEntries(
    Object.entries(schema.shape).flatMap(([name, type]) => {
      const value = type.safeParse(collected[name])
      return value.success ? [[name, value.data]] : []
    }),
  ) as Partial<Values>

  const configured = productionVariables.some(given)
  const asked = values.MALVAKT_BOT_AUTH === 'anonymous'
  const demo = !configured && !given('MALVAKT_BOT_AUTH')
  const anonymous = asked || demo
  let auth: BotAuth | null = { kind: 'anonymous' }
  if (anonymous) problems.push(...anonymousProblems(values, given, asked))
  else if (!faulty.has('MALVAKT_BOT_AUTH')) {
    auth = authOf(values, given, problems)
    if (!given('MALVAKT_TENANTS'))
      problems.push('MALVAKT_TENANTS: is missing; the tenants whose staff may use the bot')
    if (!given('DATABASE_URL')) problems.push('DATABASE_URL: is missing; the PostgreSQL database')
    if (!given('MALVAKT_DATA_KEY')) problems.push('MALVAKT_DATA_KEY: is missing; id:key, 32 bytes in base64')
    if (!given('MALVAKT_APP_ID'))
      problems.push('For a bot without Teams on your own machine, set MALVAKT_BOT_AUTH=anonymous.')
  }
  const provider = providerOf(values, given, anonymous, problems)
  const directory = directoryOf(values, given, problems)
  const contactRegister = registerOf(values, given, problems)
  const mail = mailOf(values, given, anonymous, problems)
  // A provider that needs it has said so by now.
  const missing = 'MALVAKT_PUBLIC_URL: is missing; '
  if (!anonymous && !given('MALVAKT_PUBLIC_URL') && !problems.some((line) => line.startsWith(missing)))
    problems.push(`${missing}where browsers and Teams reach the bot`)
  if (problems.length > 0 || auth === null || !parsed.success) throw new ConfigProblems(problems)
  const whole = parsed.data
  return {
    demo,
    production: whole.NODE_ENV === 'production',
    host: whole.HOST,
    port: whole.PORT,
    auth,
    tenants: whole.MALVAKT_TENANTS ?? [demoTenantId],
    serviceUrlHosts: whole.MALVAKT_SERVICE_URL_HOSTS,
    loopbackServiceUrls: anonymous,
    databaseUrl: whole.DATABASE_URL ?? null,
    dataKeys: whole.MALVAKT_DATA_KEY ?? null,
    dataDir: whole.MALVAKT_DATA_DIR,
    publicUrl: whole.MALVAKT_PUBLIC_URL ?? null,
    provider,
    contactRegister,
    mail,
    tab: tabOf(whole, auth),
    directory,
    logLevel: whole.MALVAKT_LOG_LEVEL,
  }
}
