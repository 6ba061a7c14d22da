import { describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigProblems, readConfig } from '../bot/config.ts'
import { variables } from '../bot/config/variables.ts'
import { demoTenantId } from '../bot/demo/personas.ts'

const key = Buffer.alloc(32, 7).toString('base64')
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://malvakt:word@db.example:5432/malvakt',
  MALVAKT_PUBLIC_URL: 'https://malvakt.sykehus.example',
  MALVAKT_APP_ID: '22222222-2222-4222-8222-222222222222',
  MALVAKT_APP_TYPE: 'SingleTenant',
  MALVAKT_APP_TENANT_ID: '11111111-1111-4111-8111-111111111111',
  MALVAKT_APP_SECRET: 'hidden-word',
  MALVAKT_TENANTS: '11111111-1111-4111-8111-111111111111',
  MALVAKT_DATA_KEY: `k1:${key}`,
  MALVAKT_PROVIDER: 'simulator',
}

const problemsOf = (env: Record<string, string | undefined>): readonly string[] => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigProblems) return error.problems
    throw error
  }
  return []
}

/** The variables that are complained about. */
const blamed = (env: Record<string, string | undefined>): string[] =>
  problemsOf(env).map((line) => line.split(':')[0] ?? '')

describe('without configuration', () => {
  test('it is the demo: anonymous, on loopback, with a database of its own', () => {
    expect(readConfig({ PATH: '/bin' })).toEqual({
      demo: true,
      production: false,
      host: '127.0.0.1',
      port: 3978,
      auth: { kind: 'anonymous' },
      tenants: [demoTenantId],
      serviceUrlHosts: ['smba.trafficmanager.net', '*.botframework.com', '*.teams.microsoft.com'],
      loopbackServiceUrls: true,
      databaseUrl: null,
      dataKeys: null,
      dataDir: '.data',
      publicUrl: null,
      provider: 'simulator',
      mail: null,
      tab: {
        authority: 'https://login.microsoftonline.com',
        audiences: [],
        clients: ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'],
        frameHosts: ['*.cloud.microsoft', 'teams.microsoft.com', '*.teams.microsoft.com'],
        appId: null,
      },
      contactRegister: null,
      directory: null,
      logLevel: 'info',
    })
  })

  test('the port, the data folder and the log level can still be chosen', () => {
    const config = readConfig({
      PORT: '4000',
      MALVAKT_DATA_DIR: '/var/lib/malvakt',
      MALVAKT_LOG_LEVEL: 'warn',
    })
    expect(config).toMatchObject({
      demo: true,
      port: 4000,
      dataDir: '/var/lib/malvakt',
      logLevel: 'warn',
    })
  })

  test('an empty variable counts as none', () => {
    expect(readConfig({ MALVAKT_APP_ID: '', DATABASE_URL: ' ' }).demo).toBe(true)
  })

  test('NODE_ENV=production refuses to be a demo', () => {
    expect(blamed({ NODE_ENV: 'production' })).toEqual(['NODE_ENV'])
  })
})

describe('the directory', () => {
  const common = {
    url: 'https://graph.microsoft.com/v1.0',
    loginUrl: 'https://login.microsoftonline.com',
    timeoutMs: 4_000,
  }
  const registration = {
    MALVAKT_DIRECTORY_APP_ID: '33333333-3333-4333-8333-333333333333',
    MALVAKT_DIRECTORY_SECRET: 'other-word',
  }

  test('is read with the secret of the bot', () => {
    expect(readConfig(production).directory).toEqual({
      ...common,
      appId: production.MALVAKT_APP_ID,
      secret: 'hidden-word',
    })
  })

  test('is read with a registration of its own where there is one', () => {
    expect(readConfig({ ...production, ...registration }).directory).toEqual({
      ...common,
      appId: registration.MALVAKT_DIRECTORY_APP_ID,
      secret: 'other-word',
    })
  })

  test('is not connected where the bot has no secret', () => {
    const managed = { ...production, MALVAKT_APP_TYPE: 'UserAssignedMSI', MALVAKT_APP_SECRET: undefined }
    expect(readConfig(managed).directory).toBeNull()
    expect(readConfig({ ...managed, ...registration }).directory).toMatchObject({ secret: 'other-word' })
  })

  test.each(['MALVAKT_DIRECTORY_APP_ID', 'MALVAKT_DIRECTORY_SECRET'] as const)(
    'is not half configured: %s is missing',
    (name) => {
      expect(blamed({ ...production, ...registration, [name]: undefined })).toEqual([name])
    },
  )
})

describe('the production bot', () => {
  test('signs with a secret as SingleTenant', () => {
    expect(readConfig(production)).toMatchObject({
      demo: false,
      production: true,
      auth: {
        kind: 'secret',
        appId: production.MALVAKT_APP_ID,
        tenantId: production.MALVAKT_APP_TENANT_ID,
        secret: 'hidden-word',
      },
      tenants: [production.MALVAKT_TENANTS],
      loopbackServiceUrls: false,
      databaseUrl: production.DATABASE_URL,
      dataKeys: [{ id: 'k1', bytes: new Uint8Array(32).fill(7) }],
    })
  })

  test('takes tokens that are made out to its app id, or to the address of its registration', () => {
    const { MALVAKT_APP_ID: appId } = production
    const { tab } = readConfig({ ...production, MALVAKT_PUBLIC_URL: 'https://malvakt.example/' })
    expect(tab.audiences).toEqual([
      appId,
      `api://${appId}`,
      `api://malvakt.example/botid-${appId}`,
      `api://malvakt.example/${appId}`,
    ])
    expect(tab.appId).toBe(appId)
    const other = '33333333-3333-4333-8333-333333333333'
    const said = { MALVAKT_SIGN_ON_AUDIENCES: `api://x.example/${appId}`, MALVAKT_TEAMS_APP_ID: other }
    expect(readConfig({ ...production, ...said }).tab).toMatchObject({
      audiences: [`api://x.example/${appId}`],
      appId: other,
    })
  })

  test('signs with a certificate as SingleTenant', () => {
    const { auth } = readConfig({
      ...production,
      MALVAKT_APP_SECRET: undefined,
      MALVAKT_APP_CERTIFICATE_THUMBPRINT: 'AB'.repeat(20),
      MALVAKT_APP_CERTIFICATE_KEY: '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----',
    })
    expect(auth).toMatchObject({ kind: 'certificate', thumbprint: 'AB'.repeat(20) })
  })

  test('has no secret as UserAssignedMSI', () => {
    const managed = { ...production, MALVAKT_APP_TYPE: 'UserAssignedMSI' }
    expect(readConfig({ ...managed, MALVAKT_APP_SECRET: undefined }).auth.kind).toBe('managedIdentity')
    expect(blamed(managed)).toEqual(['MALVAKT_APP_SECRET'])
  })

  test.each(['singletenant', 'SingleTennant', 'MultiTenant', 'UserAssignedMsi'])(
    'the type %s is refused, since the SDK would take it for MultiTenant or guess',
    (type) => {
      expect(blamed({ ...production, MALVAKT_APP_TYPE: type })).toEqual(['MALVAKT_APP_TYPE'])
    },
  )

  test.each([
    ['MALVAKT_APP_ID', 'abc'],
    ['MALVAKT_APP_TENANT_ID', 'contoso.example'],
    ['MALVAKT_TENANTS', '11111111-1111-4111-8111-111111111111,*'],
    ['MALVAKT_SERVICE_URL_HOSTS', 'https://smba.trafficmanager.net'],
    ['MALVAKT_SERVICE_URL_HOSTS', '*'],
    ['DATABASE_URL', 'mysql://db/malvakt'],
    ['MALVAKT_DATA_KEY', key],
    ['MALVAKT_DATA_KEY', `k1:${Buffer.alloc(31).toString('base64')}`],
    ['MALVAKT_DATA_KEY', `k1:${key},k1:${key}`],
    ['PORT', '70000'],
    ['PORT', '39 78'],
    ['NODE_ENV', 'prod'],
    ['MALVAKT_PROVIDER', 'carrier-pigeon'],
    ['MALVAKT_SIGN_ON_AUTHORITY', 'http://login.example'],
    ['MALVAKT_SIGN_ON_AUDIENCES', 'https://malvakt.example'],
    ['MALVAKT_SIGN_ON_CLIENTS', 'teams'],
    ['MALVAKT_TAB_FRAME_HOSTS', '*'],
    ['MALVAKT_TEAMS_APP_ID', 'malvakt'],
    ['MALVAKT_DIRECTORY_URL', 'http://graph.example'],
    ['MALVAKT_LOG_LEVEL', 'loud'],
    ['MALVAKT_BOT_AUTH', 'none'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(blamed({ ...production, [name]: value })).toEqual([name])
  })

  test.each([
    'DATABASE_URL',
    'MALVAKT_APP_ID',
    'MALVAKT_APP_TYPE',
    'MALVAKT_APP_TENANT_ID',
    'MALVAKT_APP_SECRET',
    'MALVAKT_TENANTS',
    'MALVAKT_DATA_KEY',
    'MALVAKT_PUBLIC_URL',
    'MALVAKT_PROVIDER',
  ])('without %s it does not start', (name) => {
    expect(blamed({ ...production, [name]: undefined })).toContain(name)
  })

  // A demo has an address too, where a gateway on this machine reports to it.
  const noDemo = Object.keys(production).filter(
    (name) => !['NODE_ENV', 'MALVAKT_PUBLIC_URL', 'MALVAKT_PROVIDER'].includes(name),
  )
  test.each(noDemo)('%s alone is no demo: everything that is missing is named at once', (name) => {
    const value = production[name as keyof typeof production]
    const names = blamed({ [name]: value })
    for (const other of ['MALVAKT_APP_ID', 'MALVAKT_TENANTS', 'DATABASE_URL', 'MALVAKT_DATA_KEY'])
      expect(names.includes(other)).toBe(other !== name)
  })

  test('wrong and missing variables are told together, each once', () => {
    const names = blamed({
      ...production,
      PORT: 'x',
      MALVAKT_APP_ID: 'y',
      MALVAKT_DATA_KEY: undefined,
      MALVAKT_COLOUR: 'blue',
    })
    expect(names.toSorted()).toEqual(['MALVAKT_APP_ID', 'MALVAKT_COLOUR', 'MALVAKT_DATA_KEY', 'PORT'])
  })

  test('no problem shows the value of a secret', () => {
    const text = problemsOf({
      ...production,
      DATABASE_URL: 'mysql://malvakt:hidden-word@db/malvakt',
      MALVAKT_APP_TYPE: 'UserAssignedMSI',
      MALVAKT_DATA_KEY: 'hidden-word',
    }).join('\n')
    expect(text).not.toContain('hidden-word')
  })

  test('several keys open, the first seals', () => {
    const { dataKeys } = readConfig({ ...production, MALVAKT_DATA_KEY: `k2:${key}, k1:${key}` })
    expect(dataKeys?.map(({ id }) => id)).toEqual(['k2', 'k1'])
  })

  test.each(['MicrosoftAppId', 'MICROSOFT_APP_PASSWORD', 'BOT_AUTH'])(
    '%s, which is not ours, is pointed out instead of starting a demo',
    (name) => {
      expect(blamed({ [name]: 'x' })).toEqual([name])
    },
  )
})

describe('secrets from files', () => {
  const withFile = (text: string, run: (path: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'malvakt-config-'))
    try {
      writeFileSync(join(folder, 'secret'), text)
      run(join(folder, 'secret'))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  test('a file takes the place of the variable, without its last line break', () => {
    withFile('from-file\n', (path) => {
      const { auth } = readConfig({
        ...production,
        MALVAKT_APP_SECRET: undefined,
        MALVAKT_APP_SECRET_FILE: path,
      })
      expect(auth).toMatchObject({ secret: 'from-file' })
    })
  })

  test('a file beside the variable, an empty file and a missing file are refused', () => {
    withFile('', (path) => {
      expect(blamed({ ...production, MALVAKT_APP_SECRET_FILE: path })).toContain('MALVAKT_APP_SECRET')
      const alone = { ...production, MALVAKT_APP_SECRET: undefined }
      expect(blamed({ ...alone, MALVAKT_APP_SECRET_FILE: path })).toEqual(['MALVAKT_APP_SECRET_FILE'])
      expect(blamed({ ...alone, MALVAKT_APP_SECRET_FILE: `${path}-not` })).toEqual([
        'MALVAKT_APP_SECRET_FILE',
      ])
    })
  })

  test('a file of a production variable is no demo', () => {
    withFile('postgresql://db.example/malvakt', (path) => {
      expect(blamed({ DATABASE_URL_FILE: path })).toContain('MALVAKT_APP_ID')
    })
  })
})

describe('anonymous', () => {
  test('starts when asked for, with the database and tenants that are given', () => {
    const config = readConfig({
      MALVAKT_BOT_AUTH: 'anonymous',
      DATABASE_URL: production.DATABASE_URL,
      MALVAKT_TENANTS: production.MALVAKT_TENANTS,
    })
    expect(config).toMatchObject({
      demo: false,
      auth: { kind: 'anonymous' },
      databaseUrl: production.DATABASE_URL,
      tenants: [production.MALVAKT_TENANTS],
    })
  })

  test('is refused with NODE_ENV=production', () => {
    expect(blamed({ MALVAKT_BOT_AUTH: 'anonymous', NODE_ENV: 'production' })).toEqual(['MALVAKT_BOT_AUTH'])
  })

  test('is refused beside what a bot in Teams is configured with, whatever NODE_ENV says', () => {
    expect(blamed({ ...production, NODE_ENV: undefined, MALVAKT_BOT_AUTH: 'anonymous' }).toSorted()).toEqual([
      'MALVAKT_APP_ID',
      'MALVAKT_APP_SECRET',
      'MALVAKT_APP_TENANT_ID',
      'MALVAKT_APP_TYPE',
      'MALVAKT_PUBLIC_URL',
    ])
  })

  test('is refused under an address that others reach, in the demo too', () => {
    const url = { MALVAKT_PUBLIC_URL: 'https://malvakt.sykehus.example' }
    expect(blamed({ MALVAKT_BOT_AUTH: 'anonymous', ...url })).toEqual(['MALVAKT_PUBLIC_URL'])
    expect(blamed(url)).toEqual(['MALVAKT_PUBLIC_URL'])
    expect(blamed({ MALVAKT_PUBLIC_URL: 'http://127.0.0.1:3978' })).toEqual([])
  })

  test('looks nobody up: neither directory nor contact register can be configured', () => {
    const lookups = {
      MALVAKT_DIRECTORY_APP_ID: '33333333-3333-4333-8333-333333333333',
      MALVAKT_DIRECTORY_SECRET: 'other-word',
      MALVAKT_KRR_CLIENT_ID: 'client',
      MALVAKT_KRR_KEY_ID: 'key',
      MALVAKT_KRR_KEY: '-----BEGIN PRIVATE KEY-----',
    }
    expect(blamed({ MALVAKT_BOT_AUTH: 'anonymous', ...lookups })).toEqual(Object.keys(lookups))
    expect(blamed(lookups)).toEqual(Object.keys(lookups))
    expect(blamed({ ...production, ...lookups })).toEqual([])
  })

  test.each(['0.0.0.0', '::', '10.0.0.5', 'malvakt.example', '127.0.0.1.example'])(
    'is refused on %s, in the demo too',
    (host) => {
      expect(blamed({ MALVAKT_BOT_AUTH: 'anonymous', HOST: host })).toEqual(['HOST'])
      expect(blamed({ HOST: host })).toEqual(['HOST'])
    },
  )

  test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('may listen on %s', (host) => {
    expect(readConfig({ HOST: host }).host).toBe(host)
  })

  test('does not follow from MALVAKT_BOT_AUTH=teams alone', () => {
    expect(blamed({ MALVAKT_BOT_AUTH: 'teams' })).toContain('MALVAKT_APP_ID')
  })
})

describe('the SMS provider', () => {
  const reports = 'r'.repeat(32)
  const account = {
    MALVAKT_PROVIDER_USER: 'clinic',
    MALVAKT_PROVIDER_PASSWORD: 'hidden-word',
    MALVAKT_REPORTS_SECRET: reports,
    MALVAKT_PUBLIC_URL: 'https://malvakt.sykehus.example/',
  }
  const linkCommon = {
    ...production,
    ...account,
    MALVAKT_PROVIDER: 'link-common',
    MALVAKT_PROVIDER_URL: 'https://wsx.sp247.example/sms/',
    MALVAKT_LINK_PLATFORM_ID: 'COMMON_API',
    MALVAKT_LINK_PARTNER_ID: '1234',
  }

  test('is read with all that it needs', () => {
    expect(readConfig({ ...linkCommon, MALVAKT_LINK_GATES: 'A, B' }).provider).toEqual({
      kind: 'link-common',
      url: 'https://wsx.sp247.example/sms',
      tokenUrl: '',
      user: 'clinic',
      password: 'hidden-word',
      platformId: 'COMMON_API',
      platformPartnerId: '1234',
      gates: ['A', 'B'],
      timeoutMs: 20_000,
      publicUrl: 'https://malvakt.sykehus.example',
      reportsSecret: reports,
    })
  })

  test.each(['mylink', 'elks46'])('%s knows its own addresses', (kind) => {
    const { provider } = readConfig({ ...production, ...account, MALVAKT_PROVIDER: kind })
    expect(provider).toMatchObject({ kind, url: expect.stringMatching(/^https:/) as unknown })
  })

  test.each([
    [
      'link-common',
      [
        'MALVAKT_LINK_PARTNER_ID',
        'MALVAKT_LINK_PLATFORM_ID',
        'MALVAKT_PROVIDER_PASSWORD',
        'MALVAKT_PROVIDER_URL',
        'MALVAKT_PROVIDER_USER',
        'MALVAKT_PUBLIC_URL',
        'MALVAKT_REPORTS_SECRET',
      ],
    ],
    [
      'mylink',
      ['MALVAKT_PROVIDER_PASSWORD', 'MALVAKT_PROVIDER_USER', 'MALVAKT_PUBLIC_URL', 'MALVAKT_REPORTS_SECRET'],
    ],
    [
      'kannel',
      [
        'MALVAKT_PROVIDER_PASSWORD',
        'MALVAKT_PROVIDER_URL',
        'MALVAKT_PROVIDER_USER',
        'MALVAKT_PUBLIC_URL',
        'MALVAKT_REPORTS_SECRET',
      ],
    ],
  ])('what %s lacks is told at once', (kind, missing) => {
    const bare = { ...production, MALVAKT_PUBLIC_URL: undefined }
    expect(blamed({ ...bare, MALVAKT_PROVIDER: kind }).toSorted()).toEqual(missing)
  })

  test.each([
    ['MALVAKT_PROVIDER_URL', 'http://wsx.sp247.example/sms'],
    ['MALVAKT_PROVIDER_URL', 'https://user:hidden-word@wsx.sp247.example/sms'],
    ['MALVAKT_PROVIDER_URL', 'wsx.sp247.example'],
    ['MALVAKT_PUBLIC_URL', 'http://malvakt.sykehus.example'],
    ['MALVAKT_REPORTS_SECRET', 'short'],
    ['MALVAKT_PROVIDER_TIMEOUT', '90'],
    ['MALVAKT_PROVIDER_TIMEOUT', '0'],
  ])('%s=%s is refused by name, without its value', (name, value) => {
    const env = { ...linkCommon, [name]: value }
    expect(blamed(env)).toEqual([name])
    expect(problemsOf(env).join('\n')).not.toContain('hidden-word')
  })

  test('plain http is allowed to this machine, as Kannel speaks it', () => {
    const env = { ...production, ...account, MALVAKT_PROVIDER: 'kannel' }
    expect(readConfig({ ...env, MALVAKT_PROVIDER_URL: 'http://127.0.0.1:13013' }).provider).toMatchObject({
      kind: 'kannel',
    })
  })

  test('a demo, and whoever asks nobody for proof, reaches no provider beyond this machine', () => {
    const { MALVAKT_PROVIDER, MALVAKT_PROVIDER_URL, MALVAKT_LINK_PARTNER_ID, MALVAKT_LINK_PLATFORM_ID } =
      linkCommon
    const link = {
      ...account,
      MALVAKT_PUBLIC_URL: 'http://127.0.0.1:3978',
      MALVAKT_PROVIDER,
      MALVAKT_PROVIDER_URL,
      MALVAKT_LINK_PARTNER_ID,
      MALVAKT_LINK_PLATFORM_ID,
    }
    expect(blamed(link)).toEqual(['MALVAKT_PROVIDER'])
    expect(blamed({ ...link, MALVAKT_BOT_AUTH: 'anonymous' })).toEqual(['MALVAKT_PROVIDER'])
    expect(blamed({ ...link, MALVAKT_PROVIDER_URL: 'http://localhost:1' })).toEqual([])
  })
})

describe('mail', () => {
  const smtp = {
    ...production,
    MALVAKT_SMTP_HOST: 'smtp.sykehus.example',
    MALVAKT_MAIL_FROM: 'Malvakt <malvakt@sykehus.example>',
  }

  test('is off without a host, and asks for TLS when nothing else is said', () => {
    expect(readConfig(production).mail).toBeNull()
    expect(readConfig(smtp).mail).toEqual({
      host: 'smtp.sykehus.example',
      port: 587,
      security: 'starttls',
      user: '',
      password: '',
      from: 'Malvakt <malvakt@sykehus.example>',
      timeoutMs: 20_000,
    })
  })

  test('goes without TLS to this machine alone, and with a password that has its user', () => {
    expect(blamed({ ...smtp, MALVAKT_SMTP_SECURITY: 'none' })).toEqual(['MALVAKT_SMTP_SECURITY'])
    expect(blamed({ ...smtp, MALVAKT_SMTP_HOST: '127.0.0.1', MALVAKT_SMTP_SECURITY: 'none' })).toEqual([])
    expect(blamed({ ...smtp, MALVAKT_SMTP_USER: 'malvakt' })).toEqual(['MALVAKT_SMTP_PASSWORD'])
    expect(blamed({ ...smtp, MALVAKT_MAIL_FROM: '' })).toEqual(['MALVAKT_MAIL_FROM'])
    expect(blamed({ ...smtp, MALVAKT_MAIL_FROM: 'a@b.example\nBcc: c@d.example' })).toContain(
      'MALVAKT_MAIL_FROM',
    )
  })

  test('of a bot that asks nobody for proof stays on this machine', () => {
    const anonymous = { MALVAKT_BOT_AUTH: 'anonymous', MALVAKT_MAIL_FROM: 'a@b.example' }
    expect(blamed({ ...anonymous, MALVAKT_SMTP_HOST: 'smtp.sykehus.example' })).toEqual(['MALVAKT_SMTP_HOST'])
    expect(blamed({ ...anonymous, MALVAKT_SMTP_HOST: 'localhost' })).toEqual([])
  })
})

test('env.example explains every variable and no other', () => {
  const text = readFileSync(new URL('../env.example', import.meta.url), 'utf8')
  const named = [...text.matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name)
  expect(named.toSorted()).toEqual(variables.toSorted())
})

test('env.example, copied as it is, changes nothing', () => {
  const text = readFileSync(new URL('../env.example', import.meta.url), 'utf8')
  expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([])
})
