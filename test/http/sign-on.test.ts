import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createSignOn, entraOf } from '../../bot/http/sign-on.ts'
import type { SignedOn, SignOnRules } from '../../bot/http/sign-on.ts'
import { appId, startEntra, teamsClientId } from '../entra.ts'
import type { Entra, TokenWishes } from '../entra.ts'

const tenant = '11111111-1111-4111-8111-111111111111'
const person = 'aaaaaaaa-0000-4000-8000-000000000001'

let now: Date
let entra: Entra
let signOn: (authorization: string | undefined) => Promise<SignedOn>

const start = (changes: Partial<SignOnRules> = {}) =>
  createSignOn({
    ...entraOf(entra.authority, (url) => fetch(url, { signal: AbortSignal.timeout(300) })),
    tenants: [tenant],
    audiences: [appId, `api://malvakt.example/botid-${appId}`],
    clients: [teamsClientId],
    clock: () => now,
    ...changes,
  })

beforeEach(async () => {
  now = new Date()
  entra = await startEntra(() => now)
  signOn = start()
})
afterEach(() => entra.close())

const tokenOf = async (wishes: TokenWishes = {}, tenantId = tenant): Promise<string> =>
  `Bearer ${await entra.token(tenantId, person, wishes)}`

const refused = { ok: false, status: 401, code: 'token_refused' }

test('a token of Teams for a person is that person of that tenant', async () => {
  expect(await signOn(await tokenOf())).toEqual({ ok: true, tenantId: tenant, objectId: person })
  const named = { aud: `api://malvakt.example/botid-${appId}`, oid: person.toUpperCase() }
  expect(await signOn(await tokenOf({ claims: named }))).toEqual({
    ok: true,
    tenantId: tenant,
    objectId: person,
  })
  expect(entra.asked).toBe(1)
})

test.each([
  ['none', undefined],
  ['nothing behind Bearer', 'Bearer '],
  ['another scheme', 'Basic bWFsdmFrdDp4'],
  ['two of them', 'Bearer a.b.c d.e.f'],
])('without a token it asks for one: %s', async (_, authorization) => {
  expect(await signOn(authorization)).toEqual({ ok: false, status: 401, code: 'token_missing' })
})

test('a token is taken for a minute after its end, for the sake of clocks, and then is old', async () => {
  const authorization = await tokenOf({ expiresIn: 100 })
  now = new Date(now.getTime() + 155_000)
  expect(await signOn(authorization)).toMatchObject({ ok: true })
  now = new Date(now.getTime() + 10_000)
  expect(await signOn(authorization)).toEqual({ ok: false, status: 401, code: 'token_expired' })
})

describe('a token is refused', () => {
  const wrong: readonly (readonly [string, TokenWishes])[] = [
    ['that is made out to another app', { claims: { aud: randomUUID() } }],
    ['of another issuer', { claims: { iss: 'https://login.example/v2.0' } }],
    ['of version 1', { claims: { ver: '1.0' } }],
    ['without the scope', { claims: { scp: 'User.Read' } }],
    ['whose scope only looks like it', { claims: { scp: 'access_as_user_admin' } }],
    ['without any scope', { claims: { scp: null } }],
    ['of an app for itself', { claims: { idtyp: 'app' } }],
    ['that another client asked for', { claims: { azp: randomUUID() } }],
    ['that no client asked for', { claims: { azp: null } }],
    ['for nobody', { claims: { oid: null } }],
    ['for what is no person', { claims: { oid: "' or 1=1" } }],
    ['without an end', { claims: { exp: null } }],
    ['that is not valid yet', { claims: { nbf: Math.floor(Date.now() / 1000) + 3600 } }],
    ['that is signed with another key', { forged: true }],
    ['that is signed with a key nobody knows', { keyId: 'k2' }],
    ['that is not signed', { algorithm: 'none' }],
    ['that is signed with the public key as a secret', { algorithm: 'HS256' }],
  ]
  test.each(wrong)('%s', async (_, wishes) => {
    expect(await signOn(await tokenOf(wishes))).toEqual(refused)
  })

  test('of a tenant that is not let in, whose keys are not even asked for', async () => {
    expect(await signOn(await tokenOf({}, randomUUID()))).toEqual(refused)
    expect(entra.asked).toBe(0)
  })

  test('that claims a tenant whose issuer did not make it', async () => {
    const other = randomUUID()
    signOn = start({ tenants: [tenant, other] })
    const claims = { iss: `${entra.authority}/${other}/v2.0` }
    expect(await signOn(await tokenOf({ claims }))).toEqual(refused)
  })

  test.each([
    ['letters with dots', 'Bearer a.b.c'],
    ['much too long', `Bearer ${'x'.repeat(20_000)}`],
    ['empty objects', 'Bearer e30.e30.e30'],
  ])('that is none at all: %s', async (_, authorization) => {
    expect(await signOn(authorization)).toEqual(refused)
  })
})

test('a key that nobody knows is looked for once in half a minute, whoever asks', async () => {
  await signOn(await tokenOf())
  for (let turn = 0; turn < 5; turn++) await signOn(await tokenOf({ keyId: `other-${String(turn)}` }))
  expect(entra.asked).toBe(1)
})

test.each(['down', 'garbled', 'silent'] as const)(
  'while the keys cannot be had (%s), nobody is told to sign on again',
  async (mood) => {
    entra.mood = mood
    expect(await signOn(await tokenOf())).toEqual({ ok: false, status: 503, code: 'sign_on_down' })
    entra.mood = 'well'
    expect(await signOn(await tokenOf())).toMatchObject({ ok: true })
  },
)
