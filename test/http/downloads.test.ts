import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { Refusal } from '../../bot/domain/refusal.ts'
import { downloadRoutes } from '../../bot/http/downloads.ts'
import type { Producer } from '../../bot/http/producer.ts'
import { createServer } from '../../bot/http/server.ts'
import type { Server } from '../../bot/http/server.ts'
import { silentLog } from '../../bot/log.ts'
import { newId } from '../../bot/store/transaction.ts'
import { addDownload } from '../../bot/store/downloads.ts'
import { change } from '../../bot/store/transaction.ts'
import { hashOfToken } from '../../bot/usecases/offer-link.ts'
import { buildTrust, testWork, tuesday } from '../builders.ts'
import type { TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
let it: TestWork
let trust: TestTrust
let server: Server
let url: string
let made: { personId: string; params: unknown }[] = []

const producers: Record<string, Producer> = {
  list: ({ actor, params, t }) => {
    made.push({ personId: actor.personId, params })
    return Promise.resolve({
      name: 'Måler «1».csv',
      contentType: 'text/csv; charset=utf-8',
      bytes: new TextEncoder().encode(`${t.language};=1+1`),
    })
  },
  closed: () => Promise.reject(new Refusal('forbidden')),
}

beforeAll(async () => {
  db = await testDatabase()
  it = await testWork(db.url, db.database)
  trust = await buildTrust(db.database)
  server = createServer({
    config: { host: '127.0.0.1', port: 0 },
    log: silentLog,
    receive: () => Promise.resolve({ status: 404 }),
    routes: downloadRoutes(it.work, producers),
  })
  url = `http://127.0.0.1:${await server.listen()}`
})
beforeEach(() => {
  it.clock.now = tuesday
  made = []
})
afterAll(async () => {
  await server.close()
  await it.close()
  await db.close()
})

const person = () => trust.actor('vcStaff')

const offered = async (kind = 'list', personId = person().personId): Promise<string> => {
  const token = newId().replaceAll('-', '').padEnd(43, 'x')
  await change(db.database, it.clock.now, async (tx) => {
    await addDownload(tx, {
      tokenHash: hashOfToken(token),
      personId,
      kind,
      params: { page: 2 },
      expiresAt: new Date(it.clock.now.getTime() + 60_000),
    })
    tx.record({ action: 'download.offered', personId, trustId: trust.trustId })
  })
  return `${url}/download/${token}`
}

const take = (link: string) => fetch(link, { method: 'POST' })

test('a link gives its file once, made for whom it was offered to', async () => {
  const link = await offered()
  const first = await take(link)
  expect(first.status).toBe(200)
  expect(first.headers.get('content-disposition')).toBe(
    `attachment; filename="M_ler__1_.csv"; filename*=UTF-8''M%C3%A5ler%20%C2%AB1%C2%BB.csv`,
  )
  expect(first.headers.get('cache-control')).toBe('no-store')
  expect(await first.text()).toBe('sv;=1+1')
  expect(made).toEqual([{ personId: person().personId, params: { page: 2 } }])
  expect((await take(link)).status).toBe(410)
})

test('of many who come at once, one gets the file', async () => {
  const link = await offered()
  const all = await Promise.all(Array.from({ length: 8 }, () => take(link)))
  expect(all.filter((one) => one.status === 200)).toHaveLength(1)
})

test('looking at a link does not use it up', async () => {
  const link = await offered()
  for (let visit = 0; visit < 3; visit++) {
    const page = await fetch(link)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await page.text()).toContain('Ladda ned')
  }
  expect((await take(link)).status).toBe(200)
})

test('a link is over after a minute, in the words of the browser', async () => {
  const link = await offered()
  it.clock.forward(60_000)
  const page = await fetch(link, { method: 'POST', headers: { 'accept-language': 'en-GB,en' } })
  expect(page.status).toBe(410)
  expect(await page.text()).toContain('used or is too old')
  expect(made).toEqual([])
})

test('a link of somebody whose account was closed gives nothing', async () => {
  const { personId } = trust.actor('kirStaff')
  const link = await offered('list', personId)
  await db.database.prisma.person.update({ where: { id: personId }, data: { active: false } })
  expect((await take(link)).status).toBe(410)
})

test('a right that was lost meanwhile refuses the file in words', async () => {
  const page = await take(await offered('closed'))
  expect(page.status).toBe(403)
  expect(await page.text()).toContain('<p>')
})

test('the secret part of a link is nowhere in the database', async () => {
  const token = (await offered()).split('/').at(-1) ?? ''
  const [row] = await db.database.prisma.$queryRaw<{ found: boolean }[]>`
    select exists (select from download d where d::text like ${`%${token}%`}) as found`
  expect(row?.found).toBe(false)
})

test('what is no link at all is answered like one that is over', async () => {
  expect((await fetch(`${url}/download/${'a'.repeat(43)}`)).status).toBe(410)
  expect((await fetch(`${url}/download/short`)).status).toBe(410)
})
