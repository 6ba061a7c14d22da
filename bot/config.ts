import { demoTenantId } from './demo/personas.ts'
import { anonymousProblems, authOf } from './config/bot-auth.ts'
import type { BotAuth } from './config/bot-auth.ts'
import type { ConfiguredKey } from './config/formats.ts'
import { directoryOf, mailOf, providerOf, registerOf } from './config/outside.ts'
import { collect, productionVariables, schema, strayNames } from './config/variables.ts'
import type { Name, Values } from './config/variables.ts'
import type { ContactRegisterSettings, DirectorySettings, MailSettings, ProviderSettings } from './ports.ts'

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
