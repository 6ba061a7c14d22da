import type { ContactRegisterSettings, DirectorySettings, MailSettings, ProviderSettings } from '../ports.ts'
import { isLoopback, isUrl } from './formats.ts'
import type { Given, Name, Values } from './variables.ts'

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
export const providerOf = (
  values: Partial<Values>,
  given: Given,
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
export const mailOf = (
  values: Partial<Values>,
  given: Given,
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

/** How long the directory may take: an administrator waits for the answer, and Teams for the card. */
const directoryTimeoutMs = 4_000

/** The directory: with an app registration of its own, else with the bot's where that one has a secret. */
export const directoryOf = (
  values: Partial<Values>,
  given: Given,
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
export const registerOf = (
  values: Partial<Values>,
  given: Given,
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
