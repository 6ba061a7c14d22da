import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { dataKeys, guid, hostPattern, list, serverUrl } from './formats.ts'

/** Every variable that is read, one by one; how they depend on each other is `readConfig`'s part. */
export const schema = z.object({
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

/** The name of a variable. */
export type Name = keyof typeof schema.shape

/** The values of all variables, each right by itself. */
export type Values = z.infer<typeof schema>

/** Whether a variable is set, by itself or by its file. */
export type Given = (name: Name) => boolean

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
export const identityVariables = [
  'MALVAKT_APP_ID',
  'MALVAKT_APP_TYPE',
  'MALVAKT_APP_TENANT_ID',
  'MALVAKT_APP_SECRET',
  'MALVAKT_APP_CERTIFICATE_THUMBPRINT',
  'MALVAKT_APP_CERTIFICATE_KEY',
] as const satisfies readonly Name[]

/** What opens registers of real people. */
export const registers = [
  'MALVAKT_DIRECTORY_APP_ID',
  'MALVAKT_DIRECTORY_SECRET',
  'MALVAKT_KRR_CLIENT_ID',
  'MALVAKT_KRR_KEY_ID',
  'MALVAKT_KRR_KEY',
] as const satisfies readonly Name[]

/** One of these, and it is no demo: what is missing beside it is asked for. */
export const productionVariables = [
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

/** The values of the variables, each from its file where `X_FILE` is set. Empty counts as not set. */
export const collect = (env: Readonly<Record<string, string | undefined>>, problems: string[]) => {
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

export const strayNames = (env: Readonly<Record<string, string | undefined>>): string[] =>
  Object.keys(env).flatMap((name) => {
    const ours = foreignNames[name]
    if (ours !== undefined) return [`${name}: is not read here; the name is ${ours}`]
    return name.startsWith('MALVAKT_') && !variables.includes(name) && !internalName.test(name)
      ? [`${name}: no such variable; env.example lists them all`]
      : []
  })
