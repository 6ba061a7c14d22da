import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { jwtVerify } from 'jose'
import { createDemoRegister, demoIdentity } from '../../bot/demo/contact-register.ts'
import { createKrr } from '../../bot/registers/krr.ts'
import { parseIdentityNumber } from '../../bot/domain/personal-number.ts'
import { createAsk } from '../../bot/sms/http.ts'
import { startLoopback } from '../sms/loopback.ts'
import type { Loopback, Reaction } from '../sms/loopback.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const issuer = 'https://test.maskinporten.example/'
let now = new Date('2026-03-10T09:00:00Z')
let server: Loopback

beforeAll(async () => {
  server = await startLoopback()
})
beforeEach(() => {
  server.arrived.length = 0
  now = new Date('2026-03-10T09:00:00Z')
})
afterAll(() => server.close())

const krr = () =>
  createKrr(
    {
      url: `${server.url}/rest/v2/personer`,
      issuer,
      tokenUrl: `${server.url}/token`,
      clientId: 'a-client',
      keyId: 'a-key',
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    },
    { ask: createAsk({ timeoutMs: 400, connectMs: 300 }), clock: () => now },
  )
const token: Reaction = { status: 200, body: JSON.stringify({ access_token: 'T', expires_in: 119 }) }
const person = (changes: object = {}, contact: object = {}) => ({
  personidentifikator: demoIdentity,
  reservasjon: 'NEI',
  status: 'AKTIV',
  varslingsstatus: 'KAN_VARSLES',
  kontaktinformasjon: {
    mobiltelefonnummer: '+46701740650',
    mobiltelefonnummer_oppdatert: '2014-03-20T10:44:39+01',
    mobiltelefonnummer_sist_verifisert: '2025-12-31T23:19:02+01',
    ...contact,
  },
  ...changes,
})
const answer = (one: object): void =>
  server.react(({ path }) =>
    path === '/token' ? token : { status: 200, body: JSON.stringify({ personer: [one] }) },
  )

describe('the contact register', () => {
  test('is asked with a token that a signed grant brought, as Maskinporten wants it', async () => {
    answer(person())
    const register = krr()
    expect(await register.lookUp(demoIdentity)).toEqual({
      outcome: 'found',
      number: '+46701740650',
      confirmedAt: new Date('2025-12-31T22:19:02Z'),
    })
    const [grant, question] = server.arrived
    const form = new URLSearchParams(grant?.body)
    expect(form.get('grant_type')).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer')
    const { payload, protectedHeader } = await jwtVerify(form.get('assertion') ?? '', publicKey, {
      issuer: 'a-client',
      audience: issuer,
      currentDate: now,
    })
    expect(protectedHeader).toEqual({ alg: 'RS256', kid: 'a-key' })
    expect(payload).toMatchObject({ scope: 'krr:global/kontaktinformasjon.read' })
    expect(payload.jti).toMatch(/^[0-9a-f-]{36}$/u)
    expect(payload.exp! - payload.iat!).toBeLessThanOrEqual(120)
    expect(Object.keys(payload).toSorted()).toEqual(['aud', 'exp', 'iat', 'iss', 'jti', 'scope'])
    expect(question).toMatchObject({ method: 'POST', path: '/rest/v2/personer' })
    expect(question?.headers.authorization).toBe('Bearer T')
    expect(JSON.parse(question?.body ?? '')).toEqual({ personidentifikatorer: [demoIdentity] })

    await register.lookUp(demoIdentity)
    expect(server.arrived.map(({ path }) => path)).toEqual([
      '/token',
      '/rest/v2/personer',
      '/rest/v2/personer',
    ])
    now = new Date(now.getTime() + 110_000)
    await register.lookUp(demoIdentity)
    expect(server.arrived.filter(({ path }) => path === '/token')).toHaveLength(2)
  })

  test.each([
    ['reserved', person({ reservasjon: 'JA' })],
    ['not_notifiable', person({ varslingsstatus: 'KAN_IKKE_VARSLES', kontaktinformasjon: null })],
    ['no_number', person({}, { mobiltelefonnummer: null })],
    ['no_number', person({ kontaktinformasjon: undefined })],
    ['outdated', person({}, { mobiltelefonnummer_sist_verifisert: '2024-09-10T08:00:00+02' })],
    [
      'outdated',
      person({}, { mobiltelefonnummer_oppdatert: null, mobiltelefonnummer_sist_verifisert: null }),
    ],
    ['not_registered', person({ status: 'SLETTET', kontaktinformasjon: undefined })],
    ['not_registered', person({ status: 'IKKE_REGISTRERT' })],
    ['not_registered', person({ personidentifikator: '12858500166' })],
  ])('%s', async (outcome, one) => {
    answer(one)
    expect(await krr().lookUp(demoIdentity)).toEqual({ outcome })
  })

  test('one of the two dates within 18 months is enough', async () => {
    answer(
      person(
        {},
        {
          mobiltelefonnummer_oppdatert: '2024-09-11T10:00:00Z',
          mobiltelefonnummer_sist_verifisert: '2020-01-01T00:00:00Z',
        },
      ),
    )
    expect(await krr().lookUp(demoIdentity)).toMatchObject({ outcome: 'found' })
  })

  test('whatever goes wrong, the number is typed by hand', async () => {
    for (const wrong of [
      { status: 500 },
      { status: 200, body: '{' },
      { status: 200, body: '{"personer":{}}' },
      { status: 403 },
      'hang',
      'drop',
      'cut',
    ] as Reaction[]) {
      server.react(({ path }) => (path === '/token' ? token : wrong))
      expect(await krr().lookUp(demoIdentity)).toEqual({ outcome: 'unavailable' })
      server.react(() => wrong)
      expect(await krr().lookUp(demoIdentity)).toEqual({ outcome: 'unavailable' })
    }
  }, 20_000)

  test('a token that was withdrawn is had anew, once', async () => {
    let asked = 0
    server.react(({ path }) => {
      if (path === '/token') return token
      asked += 1
      return asked === 1 ? { status: 401 } : { status: 200, body: JSON.stringify({ personer: [person()] }) }
    })
    expect(await krr().lookUp(demoIdentity)).toMatchObject({ outcome: 'found' })
    server.react(({ path }) => (path === '/token' ? token : { status: 401 }))
    expect(await krr().lookUp(demoIdentity)).toEqual({ outcome: 'unavailable' })
  })

  test('an identity number is known by its check digits', () => {
    expect(parseIdentityNumber(`${demoIdentity.slice(0, 6)} ${demoIdentity.slice(6)}`)).toBe(demoIdentity)
    for (const wrong of ['', '12858500086', '1285850008', '128585000855', '99858500085', 'Kari'])
      expect(parseIdentityNumber(wrong)).toBeNull()
  })

  test("the demo's people each show an outcome", async () => {
    const register = createDemoRegister(() => now)
    expect(await register.lookUp(demoIdentity)).toMatchObject({ outcome: 'found', number: '+46701740650' })
    const others = ['12858500166', '12858500247', '12858500328', '12858500409', '00000000000']
    expect(await Promise.all(others.map(async (one) => (await register.lookUp(one)).outcome))).toEqual([
      'reserved',
      'outdated',
      'no_number',
      'unavailable',
      'not_registered',
    ])
  })
})
