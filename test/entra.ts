import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { JWK } from 'jose'

/** What a token says where a test wants it other than right; null leaves a claim out. */
export interface TokenWishes {
  claims?: Readonly<Record<string, unknown>>
  /** Seconds from now; negative has expired. */
  expiresIn?: number
  /** Signed by a key that Entra does not have, under the id of one that it has. */
  forged?: boolean
  keyId?: string
  /** The public key taken for a shared secret, or no signature at all. */
  algorithm?: 'RS256' | 'HS256' | 'none'
}

type Mood = 'well' | 'down' | 'garbled' | 'silent'

/** Entra on loopback: the keys of its tenants, and tokens as the tab gets them. */
export interface Entra {
  /** For `MALVAKT_SIGN_ON_AUTHORITY`. */
  authority: string
  token(tenantId: string, objectId: string, wishes?: TokenWishes): Promise<string>
  /** How the keys are answered: as they should, with 503, with nonsense, or not at all. */
  mood: Mood
  /** How often the keys were asked for. */
  asked: number
  close(): Promise<void>
}

/** The app that tokens are made out to. */
export const appId = '22222222-2222-4222-8222-222222222222'

/** The Teams client on the web, which asks for them. */
export const teamsClientId = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'

// Making keys takes a while: once a test file.
const pair = generateKeyPair('RS256', { extractable: true })
const foreignPair = generateKeyPair('RS256')

/** Starts it. */
export const startEntra = async (clock: () => Date): Promise<Entra> => {
  const [own, foreign] = await Promise.all([pair, foreignPair])
  const key: JWK = { ...(await exportJWK(own.publicKey)), kid: 'k1', use: 'sig', alg: 'RS256' }
  const server = createServer((request, response) => {
    entra.asked += 1
    if (entra.mood === 'silent') return
    const known = /^\/[0-9a-f-]{36}\/discovery\/v2\.0\/keys$/u.test(request.url ?? '')
    response.writeHead(entra.mood === 'down' ? 503 : known ? 200 : 404, {
      'content-type': 'application/json',
    })
    response.end(entra.mood === 'garbled' ? '<html>' : JSON.stringify({ keys: [key] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const authority = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const entra: Entra = {
    authority,
    mood: 'well',
    asked: 0,
    token: async (tenantId, objectId, wishes = {}) => {
      const now = Math.floor(clock().getTime() / 1000)
      const claims = Object.fromEntries(
        Object.entries<unknown>({
          iss: `${authority}/${tenantId}/v2.0`,
          aud: appId,
          tid: tenantId,
          oid: objectId,
          ver: '2.0',
          scp: 'access_as_user',
          azp: teamsClientId,
          iat: now,
          nbf: now,
          exp: now + (wishes.expiresIn ?? 3600),
          ...wishes.claims,
        }).filter(([, value]) => value !== null),
      )
      const header = { alg: wishes.algorithm ?? 'RS256', kid: wishes.keyId ?? 'k1', typ: 'JWT' }
      if (wishes.algorithm === 'none') {
        const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
        return `${part(header)}.${part(claims)}.`
      }
      const secret = new TextEncoder().encode(JSON.stringify(key))
      return new SignJWT(claims)
        .setProtectedHeader(header)
        .sign(
          wishes.algorithm === 'HS256'
            ? secret
            : wishes.forged === true
              ? foreign.privateKey
              : own.privateKey,
        )
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
  return entra
}
