import { isLoopback } from './formats.ts'
import { identityVariables, registers } from './variables.ts'
import type { Given, Name, Values } from './variables.ts'

/** How the bot proves itself to Teams, and whether it asks Teams to prove itself. */
export type BotAuth =
  | { kind: 'anonymous' }
  | { kind: 'secret'; appId: string; tenantId: string; secret: string }
  | { kind: 'certificate'; appId: string; tenantId: string; thumbprint: string; privateKey: string }
  | { kind: 'managedIdentity'; appId: string; tenantId: string }

/** The credentials, or what is missing of them. */
export const authOf = (values: Partial<Values>, given: Given, problems: string[]): BotAuth | null => {
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

/** Anonymous means that whoever reaches the port can be anybody: only on this machine, never in production. */
export const anonymousProblems = (values: Partial<Values>, given: Given, asked: boolean): string[] => [
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
