import { createHmac, createSign, generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a token says where the test wants it other than right. */
export interface TokenChanges {
  issuer?: string
  audience?: string
  serviceUrl?: string
  /** Seconds from now; negative has expired. */
  expiresIn?: number
  keyId?: string
  /** Signed by a key that the metadata does not have. */
  forged?: boolean
  /** `none` has no signature; `HS256` is signed with the public key as a shared secret. */
  algorithm?: 'RS256' | 'none' | 'HS256'
}

/** An OpenID provider on loopback, in the place of the Bot Connector's. */
export interface OpenId {
  /** For `overrides.openIdMetadataUrl`. The SDK caches keys per URL: each test file has a provider of its own. */
  metadataUrl: string
  /** A bearer token as the Bot Connector makes it, or with changes. */
  token(serviceUrl: string, changes?: TokenChanges): string
  /** While false, the keys cannot be had. */
  available: boolean
  close(): Promise<void>
}

/** The app id that tokens are made out to. */
export const appId = '22222222-2222-4222-8222-222222222222'

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const signatureOf = (input: string, algorithm: string, key: KeyObject, publicKey: KeyObject): string => {
  if (algorithm === 'none') return ''
  if (algorithm === 'HS256')
    return createHmac('sha256', publicKey.export({ type: 'spki', format: 'pem' }))
      .update(input)
      .digest('base64url')
  return createSign('RSA-SHA256').update(input).sign(key, 'base64url')
}

/** Starts a provider with one key pair. */
export const startOpenId = async (): Promise<OpenId> => {
  const real = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { n, e } = real.publicKey.export({ format: 'jwk' })
  const server = createServer((request, response) => {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    // restify changes every response of the process: `writeHead` no longer returns it.
    const json = (body: unknown, status = 200) => {
      response.statusCode = status
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(body))
    }
    if (!openId.available) json({}, 503)
    else if (request.url === '/v1/.well-known/openidconfiguration')
      json({ issuer: 'https://api.botframework.com', jwks_uri: `${base}/keys` })
    else if (request.url === '/keys')
      json({ keys: [{ kty: 'RSA', kid: 'k1', n, e, endorsements: ['msteams'] }] })
    else json({}, 404)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const openId: OpenId = {
    metadataUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/.well-known/openidconfiguration`,
    available: true,
    token: (serviceUrl, changes = {}) => {
      const algorithm = changes.algorithm ?? 'RS256'
      const now = Math.floor(Date.now() / 1000)
      const expires = now + (changes.expiresIn ?? 600)
      const input = [
        part({ alg: algorithm, kid: changes.keyId ?? 'k1', typ: 'JWT' }),
        part({
          iss: changes.issuer ?? 'https://api.botframework.com',
          aud: changes.audience ?? appId,
          serviceurl: changes.serviceUrl ?? serviceUrl,
          nbf: Math.min(now, expires) - 60,
          exp: expires,
        }),
      ].join('.')
      const key = changes.forged === true ? foreign.privateKey : real.privateKey
      return `${input}.${signatureOf(input, algorithm, key, real.publicKey)}`
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return openId
}
