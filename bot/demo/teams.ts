import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { SignOnRules } from '../http/sign-on.ts'
import { demoPage } from '../http/demo-file.ts'
import type { Route } from '../http/server.ts'
import { demoBot, demoTenantId, fullName, personas } from './personas.ts'
import { teamsPage, teamsScript, teamsStyle } from './teams-page.ts'

/** What stands in for Teams and Entra in the demo. */
export interface DemoTeams {
  /** The bot as the demo's Teams knows it. */
  botId: string
  routes: readonly Route[]
  /** Whose tokens the tab takes: those that are made here, and no others. */
  signOn: Omit<SignOnRules, 'clock'>
}

const issuer = 'https://entra.example/demo'
const audience = 'malvakt-demo'
const client = '7d0c1e5a-0000-4000-8000-000000000003'

const security = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
}

const file = (path: string, type: string, body: string): Route => ({
  method: 'get',
  path,
  answer: () => ({ status: 200, body, headers: { ...security, 'content-type': `${type}; charset=utf-8` } }),
})

/**
 * The demo's Teams: `GET /teams` shows the tab in a frame as one of the demo's people, in a theme and a language of
 * one's choice, and makes the tokens that Entra would. Whoever reaches it can be anybody, so it belongs to a demo on
 * loopback only; its key is made at the start and kept nowhere, and the production bot neither loads nor knows it.
 */
export const createDemoTeams = async (clock: () => Date): Promise<DemoTeams> => {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', kid: 'demo' }] })
  const token = (objectId: string): Promise<string> => {
    const now = Math.floor(clock().getTime() / 1000)
    return new SignJWT({
      tid: demoTenantId,
      oid: objectId,
      ver: '2.0',
      scp: 'access_as_user',
      azp: client,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'demo' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + 600)
      .sign(privateKey)
  }
  return {
    botId: demoBot.id.replace(/^28:/u, ''),
    signOn: {
      tenants: [demoTenantId],
      issuerOf: () => issuer,
      keysOf: () => keys,
      audiences: [audience],
      clients: [client],
    },
    routes: [
      demoPage(
        '/teams',
        (t) =>
          teamsPage(
            t,
            personas.map((one) => ({ key: one.key, name: fullName(one) })),
          ),
        security,
      ),
      file('/teams/teams.css', 'text/css', teamsStyle),
      file('/teams/teams.js', 'text/javascript', teamsScript),
      {
        method: 'get',
        path: '/teams/token/:person',
        answer: async ({ params }) => {
          const one = personas.find(({ key }) => key === params['person'])
          return one === undefined
            ? { status: 404, body: { code: 'not_found' }, headers: security }
            : { status: 200, body: { token: await token(one.objectId) }, headers: security }
        },
      },
    ],
  }
}
