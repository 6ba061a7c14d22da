import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startBot } from '../../bot/compose.ts'
import type { Bot } from '../../bot/compose.ts'
import { readConfig } from '../../bot/config.ts'
import type { TabSheet } from '../../bot/domain/tab.ts'
import { createLog } from '../../bot/log.ts'
import { suspendTemplate } from '../../bot/usecases/change-template-state.ts'
import { buildTrust, publishedTemplate } from '../builders.ts'
import type { TestPerson, TestTrust } from '../builders.ts'
import { appId, startEntra } from '../entra.ts'
import type { Entra } from '../entra.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

/** The production bot, with Entra on loopback. */
let db: TestDatabase
let entra: Entra
let trust: TestTrust
let bot: Bot
let url: string
let now = new Date()
let templateId: string
const lines: string[] = []

beforeAll(async () => {
  db = await testDatabase()
  entra = await startEntra(() => now)
  trust = await buildTrust(db.database)
  templateId = (await publishedTemplate(db.database, trust, { clinic: 'MED', title: 'Timeavtale' }))
    .templateId
  for (let turn = 10; turn < 32; turn++)
    await publishedTemplate(db.database, trust, {
      clinic: 'MED',
      title: `Time ${String(turn)}`,
      text: 'Ring {tlf}.',
    })
  await publishedTemplate(db.database, trust, { clinic: 'KIR', title: 'Ørebank', text: 'Møt opp {dato}.' })
  bot = await startBot({
    config: {
      ...readConfig({
        NODE_ENV: 'production',
        DATABASE_URL: 'postgresql://malvakt:word@db.example:5432/malvakt',
        MALVAKT_APP_ID: appId,
        MALVAKT_APP_TYPE: 'SingleTenant',
        MALVAKT_APP_TENANT_ID: trust.tenantId,
        MALVAKT_APP_SECRET: 'hidden-word',
        MALVAKT_TENANTS: trust.tenantId,
        MALVAKT_DATA_KEY: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
        MALVAKT_SIGN_ON_AUTHORITY: entra.authority,
        MALVAKT_PUBLIC_URL: 'https://malvakt.example',
        MALVAKT_PROVIDER: 'simulator',
      }),
      port: 0,
    },
    log: createLog({ level: 'debug', stream: { write: (line) => lines.push(line) } }),
    databaseUrl: db.url,
    keys: [{ id: 'test', bytes: new Uint8Array(32).fill(7) }],
    clock: () => now,
  })
  url = `http://127.0.0.1:${bot.port}`
}, 60_000)
afterAll(async () => {
  await bot.stop()
  await entra.close()
  await db.close()
})

const get = async (path: string, person: TestPerson | { objectId: string }, query = {}) => {
  const objectId = typeof person === 'string' ? trust.objectId(person) : person.objectId
  const authorization = `Bearer ${await entra.token(trust.tenantId, objectId)}`
  const answer = await fetch(`${url}/api/tab/${path}?${new URLSearchParams(query).toString()}`, {
    headers: { authorization },
  })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as unknown }
}
const sheet = async (person: TestPerson, query = {}) => (await get('sheet', person, query)).body as TabSheet
const names = (answer: TabSheet) => answer.rows.items.map((row) => row.name)

describe('GET /api/tab/sheet', () => {
  test('gives a page of twenty of the own clinic, with all that the columns show', async () => {
    const answer = await sheet('staff')
    expect(answer.clinics[0]).toMatchObject({ id: trust.clinics.MED.id, own: true })
    expect(answer.clinicId).toBe(trust.clinics.MED.id)
    expect(answer.rows).toMatchObject({ page: 1, pages: 2, total: 23 })
    expect(answer.rows.items).toHaveLength(20)
    expect(names(await sheet('staff', { words: 'timeavtale' }))).toEqual(['MED- Timeavtale'])
    const [row] = (await sheet('staff', { words: 'timeavtale' })).rows.items
    expect(row).toMatchObject({
      id: templateId,
      language: 'nb',
      purpose: 'new_appointment',
      parts: 1,
      version: 1,
      state: 'live',
      sends: true,
    })
    expect(row?.text.filter((one) => one.kind === 'field').map((one) => one.text)).toEqual([
      '{dato}',
      '{kl}',
      '{sted}',
      '{tlf}',
    ])
  })

  test('is read by everybody in every clinic, and sent from the own ones', async () => {
    const answer = await sheet('kirStaff', { clinic: trust.clinics.MED.id })
    expect(answer.rows.total).toBe(23)
    expect(answer.rows.items.every((row) => !row.sends)).toBe(true)
    expect((await sheet('kirStaff', { clinic: trust.clinics.KIR.id })).rows.items[0]?.sends).toBe(true)
    expect((await sheet('auditor', { clinic: 'all' })).rows.total).toBe(24)
  })

  test('sorts and filters', async () => {
    const first = async (query: object) => names(await sheet('staff', query))[0]
    expect(await first({ order: 'name' })).toBe('MED- Time 10')
    expect(await first({ order: 'name', descending: 'true' })).toBe('MED- Timeavtale')
    expect((await sheet('staff', { purpose: 'reminder' })).rows.total).toBe(0)
    expect((await sheet('staff', { purpose: 'new_appointment' })).rows.total).toBe(23)
    expect((await sheet('staff', { language: 'sv' })).rows.total).toBe(0)
    for (const order of ['purpose', 'language', 'version', 'approved', 'state'])
      expect((await sheet('staff', { order, page: '2' })).rows.items).toHaveLength(3)
  })

  test.each([
    ['order', 'text; drop table template'],
    ['page', '0'],
    ['page', '1e99'],
    ['clinic', "' or 1=1"],
    ['language', 'de'],
    ['words', 'x'.repeat(101)],
  ])('refuses %s=%s', async (name, value) => {
    expect(await get('sheet', 'staff', { [name]: value })).toMatchObject({
      status: 400,
      body: { code: 'bad_request' },
    })
  })
})

describe('GET /api/tab/template', () => {
  test('gives the row with its versions and where it is sent and linked from', async () => {
    const { body } = await get('template', 'staff', { id: templateId })
    expect(body).toMatchObject({
      id: templateId,
      shown: 1,
      versions: [{ version: 1 }],
      changes: null,
      parts: 1,
      sends: true,
      links: { appId, botId: appId, publicUrl: 'https://malvakt.example' },
    })
  })

  test('says no more of a template of another trust than of none', async () => {
    const other = await buildTrust(db.database)
    const { templateId: foreign } = await publishedTemplate(db.database, other, { title: 'Fremmed' })
    const none = { status: 404, body: { code: 'template_not_sendable' } }
    expect(await get('template', 'staff', { id: foreign })).toMatchObject(none)
    expect(await get('template', 'staff', { id: randomUUID() })).toMatchObject(none)
  })

  test('tells why a suspended one is not sent', async () => {
    const { templateId: id } = await publishedTemplate(db.database, trust, {
      clinic: 'KIR',
      title: 'Stanset',
    })
    await suspendTemplate(bot.work, trust.actor('ehealth'), {
      templateId: id,
      nonce: randomUUID(),
      reason: 'Feil nummer',
    })
    const { body } = await get('template', 'kirStaff', { id })
    expect(body).toMatchObject({ state: 'suspended', stateReason: 'Feil nummer', sends: false })
  })
})

describe('POST /api/tab/export', () => {
  const ask = async (person: TestPerson, clinic: string, method = 'POST') =>
    fetch(`${url}/api/tab/export?clinic=${clinic}`, {
      method,
      headers: { authorization: `Bearer ${await entra.token(trust.tenantId, trust.objectId(person))}` },
    })

  test('gives a link to the file of a clinic or of all, to whoever may read the sheet', async () => {
    for (const clinic of ['all', trust.clinics.MED.id]) {
      const answer = await ask('staff', clinic)
      expect(await answer.json()).toEqual({
        url: expect.stringMatching(/^https:\/\/malvakt\.example\/download\/[\w-]{43}$/u),
      })
    }
    expect((await ask('staff', 'x')).status).toBe(400)
    expect((await ask('staff', 'all', 'GET')).status).toBe(405)
    expect((await fetch(`${url}/api/tab/export?clinic=all`, { method: 'POST' })).status).toBe(401)
    expect(await db.database.prisma.download.count({ where: { kind: 'sheet' } })).toBe(2)
  })
})

describe('who may ask', () => {
  test('nobody without a token', async () => {
    const answer = await fetch(`${url}/api/tab/sheet`)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    expect(await answer.json()).toEqual({ code: 'token_missing' })
  })

  test('nobody without an account, and no account that may not act, as in the chat', async () => {
    expect(await get('sheet', { objectId: randomUUID() })).toMatchObject({
      status: 403,
      body: { code: 'no_account' },
    })
    const objectId = trust.objectId('vcStaff')
    const set = (data: { active?: boolean; expiresOn?: Date | null }) =>
      db.database.prisma.person.updateMany({ where: { objectId, trustId: trust.trustId }, data })
    await set({ active: false })
    expect(await get('sheet', 'vcStaff')).toMatchObject({ status: 403, body: { code: 'account_inactive' } })
    await set({ active: true, expiresOn: new Date(now.getTime() - 2 * 86_400_000) })
    expect(await get('sheet', 'vcStaff')).toMatchObject({ status: 403, body: { code: 'account_expired' } })
    await set({ expiresOn: null })
    expect(await get('sheet', 'vcStaff')).toMatchObject({ status: 200 })
    const traces = await db.database.prisma.auditEvent.findMany({ where: { action: 'account.refused' } })
    expect(traces.map((one) => one.code)).toEqual(['account_inactive', 'account_expired'])
    expect(traces.map((one) => one.detail)).toEqual([{ door: 'tab' }, { door: 'tab' }])
  })

  test('nobody more often than sixty times at once, and then ten times a second', async () => {
    const asked = await Promise.all(Array.from({ length: 70 }, () => get('template', 'leader', { id: 'x' })))
    expect(asked.filter((one) => one.status === 400)).toHaveLength(60)
    const turned = asked.filter((one) => one.status === 429)
    expect(turned).toHaveLength(10)
    expect(turned[0]).toMatchObject({ body: { code: 'too_often' } })
    expect(turned[0]?.headers.get('retry-after')).toBe('1')
    // Others are not held up by it.
    expect((await get('sheet', 'staff')).status).toBe(200)
    now = new Date(now.getTime() + 1000)
    const later = await Promise.all(Array.from({ length: 12 }, () => get('template', 'leader', { id: 'x' })))
    expect(later.filter((one) => one.status === 400)).toHaveLength(10)
  })
})

describe('the page', () => {
  test('may be framed by Teams alone, runs our own files alone, and sets no cookie', async () => {
    const answer = await fetch(`${url}/tab`)
    expect(answer.status).toBe(200)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      'frame-ancestors https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com',
    ])
    expect(answer.headers.get('x-frame-options')).toBeNull()
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    const html = await answer.text()
    expect(html).toContain(`data-app="${appId}"`)
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|https?:|style=/u)
  })

  test('has small files that may be kept for ever, since their names change with them', async () => {
    const html = await (await fetch(`${url}/tab`)).text()
    const [script] = /\/tab\/files\/sheet\.[0-9a-f]{16}\.js/u.exec(html) ?? []
    const load = async (path: string) => {
      const answer = await fetch(`${url}${path}`, { headers: { 'accept-encoding': 'identity' } })
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
      return answer.text()
    }
    const own = await load(script ?? '')
    expect(own.length).toBeLessThan(100 * 1024)
    const [library] = /(?<=from"\.)\/teams-js\.[0-9a-f]{16}\.js/u.exec(own) ?? []
    const teams = await load(`/tab/files${library ?? ''}`)
    expect(teams.length).toBeLessThan(200 * 1024)
    // Nothing of a library in our file, no words of other cards, and no way to make markup of a text.
    expect(own).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|Function\(/u)
    for (const word of ['Samtykke', 'personnummer', 'validDomains']) expect(own).not.toContain(word)
    const zipped = await fetch(`${url}${script ?? ''}`, { headers: { 'accept-encoding': 'gzip' } })
    expect(zipped.headers.get('content-encoding')).toBe('gzip')
    expect(await zipped.text()).toBe(own)
    expect((await fetch(`${url}/tab/files/sheet.0000000000000000.js`)).status).toBe(404)
  })

  test('has no stand-in for Teams beside it, and nobody who makes tokens', async () => {
    for (const path of ['/teams', '/teams/teams.js', '/teams/token/staff'])
      expect((await fetch(`${url}${path}`)).status).toBe(404)
  })
})

test('nothing of a person or a text is in the log', () => {
  const log = lines.join('')
  expect(log).toContain('tab.refused')
  for (const word of ['Timeavtale', 'Ring', trust.objectId('staff')]) expect(log).not.toContain(word)
})
