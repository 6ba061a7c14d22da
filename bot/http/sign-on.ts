import { createRemoteJWKSet, customFetch, decodeJwt, errors, jwtVerify } from 'jose'
import type { JWTPayload, JWTVerifyGetKey } from 'jose'

/** Whose tokens are taken. */
export interface SignOnRules {
  /** Entra tenants that are let in, lower case. */
  tenants: readonly string[]
  /** Who issues the tokens of a tenant. */
  issuerOf: (tenantId: string) => string
  /** The public keys of a tenant's issuer. */
  keysOf: (tenantId: string) => JWTVerifyGetKey
  /** What a token may be made out to (`aud`). */
  audiences: readonly string[]
  /** Apps that may have asked for it (`azp`). */
  clients: readonly string[]
  /** So that tests can move it. */
  clock: () => Date
}

/** Who a token speaks for; or why it was not taken, under the HTTP status that says so. */
export type SignedOn =
  | { ok: true; tenantId: string; objectId: string }
  | {
      ok: false
      status: 401 | 503
      code: 'token_missing' | 'token_expired' | 'token_refused' | 'sign_on_down'
    }

/** Entra's tokens are some 2 KB; what is longer is not parsed. */
const longestToken = 16 * 1024

/** The scope that the app's registration gives the Teams clients. */
const scope = 'access_as_user'

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const refused: SignedOn = { ok: false, status: 401, code: 'token_refused' }
const down: SignedOn = { ok: false, status: 503, code: 'sign_on_down' }

/** Keys are fetched when one is missing, at most every half minute, and kept for ten. */
const remoteKeys = { cooldownDuration: 30_000, cacheMaxAge: 600_000 }

/**
 * The keys and issuers of Entra: `<authority>/<tenant>/…`, version 2.0.
 * @param get asks for an address, such as through the proxy of the environment; rejects where there is no answer
 */
export const entraOf = (
  authority: string,
  get: (url: string) => Promise<Response>,
): Pick<SignOnRules, 'issuerOf' | 'keysOf'> => {
  const sets = new Map<string, JWTVerifyGetKey>()
  return {
    issuerOf: (tenantId) => `${authority}/${tenantId}/v2.0`,
    keysOf: (tenantId) => {
      const set =
        sets.get(tenantId) ??
        createRemoteJWKSet(new URL(`${authority}/${tenantId}/discovery/v2.0/keys`), {
          ...remoteKeys,
          [customFetch]: (url) => get(url),
        })
      sets.set(tenantId, set)
      return set
    },
  }
}

/** The tenant that a token claims, to know whose keys it must be signed with. Nothing else of it is believed yet. */
const claimedTenant = (token: string): string | null => {
  try {
    const { tid } = decodeJwt(token)
    return typeof tid === 'string' && guid.test(tid) ? tid.toLowerCase() : null
  } catch {
    return null
  }
}

/** A token of version 2.0 for a person, asked for by Teams, with the scope of the app. */
const isForPerson = (payload: JWTPayload, clients: readonly string[]): boolean =>
  payload['ver'] === '2.0' &&
  payload['idtyp'] !== 'app' &&
  typeof payload['scp'] === 'string' &&
  payload['scp'].split(' ').includes(scope) &&
  typeof payload['azp'] === 'string' &&
  clients.includes(payload['azp'].toLowerCase())

/** Whether checking failed for want of the keys, rather than because of the token. */
const isOutage = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  error.code === 'ERR_JOSE_GENERIC'

/**
 * Makes the check of the tab's bearer tokens: signature (RS256), issuer, audience, times (a minute of tolerance), a
 * tenant that is let in, version, scope, client, and a person rather than an app. The person is tenant and object
 * id, the same as in the chat; name and address in the token are not looked at. An outage of the keys is 503, so
 * that nobody is told to sign in anew in vain.
 */
export const createSignOn =
  (rules: SignOnRules) =>
  async (authorization: string | undefined): Promise<SignedOn> => {
    const [, token] = /^Bearer +([A-Za-z0-9_.-]+)$/i.exec(authorization ?? '') ?? []
    if (token === undefined) return { ok: false, status: 401, code: 'token_missing' }
    if (token.length > longestToken) return refused
    const tenantId = claimedTenant(token)
    if (tenantId === null || !rules.tenants.includes(tenantId)) return refused
    try {
      const { payload } = await jwtVerify(token, rules.keysOf(tenantId), {
        algorithms: ['RS256'],
        issuer: rules.issuerOf(tenantId),
        audience: [...rules.audiences],
        clockTolerance: 60,
        requiredClaims: ['exp', 'iat', 'aud', 'oid', 'tid', 'scp', 'azp'],
        currentDate: rules.clock(),
      })
      const { oid } = payload
      if (!isForPerson(payload, rules.clients) || typeof oid !== 'string' || !guid.test(oid)) return refused
      return { ok: true, tenantId, objectId: oid.toLowerCase() }
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { ok: false, status: 401, code: 'token_expired' }
      return isOutage(error) ? down : refused
    }
  }
