import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { sheetUploadRoutes } from '../../bot/http/sheet-upload.ts'
import { createServer } from '../../bot/http/server.ts'
import type { Server } from '../../bot/http/server.ts'
import { silentLog } from '../../bot/log.ts'
import { offerUpload } from '../../bot/usecases/offer-upload.ts'
import { buildTrust, testWork, tuesday } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { inlineRows, rawWorkbook } from '../files/build-workbook.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
let own: TestWork
let trust: TestTrust
let server: Server
let url: string
beforeAll(async () => {
  db = await testDatabase()
  own = await testWork(db.url, db.database)
  server = createServer({
    config: { host: '127.0.0.1', port: 0 },
    log: silentLog,
    receive: () => Promise.resolve({ status: 404 }),
    routes: sheetUploadRoutes(own.work),
  })
  url = `http://127.0.0.1:${await server.listen()}`
})
beforeEach(async () => {
  own.clock.now = tuesday
  trust = await buildTrust(db.database)
})
afterAll(async () => {
  await server.close()
  await own.close()
  await db.close()
})

const workbook = rawWorkbook({
  sheets: [
    {
      name: 'MED',
      xml: inlineRows([
        ['Navn', 'Tekst', 'Formål'],
        ['MED- Ring', 'Ring oss på {tlf}. Meldingen kan ikke besvares.', 'Ring oss'],
      ]),
    },
  ],
})

const linkFor = async (person: TestPerson): Promise<string> => {
  const { url: link } = await offerUpload(own.work, trust.actor(person), {})
  return new URL(link).pathname
}
const open = (path: string) => fetch(`${url}${path}`)
const actionIn = (html: string): string => /action="([^"]+)"/u.exec(html)?.[1] ?? ''
const formFor = async (person: TestPerson): Promise<string> =>
  actionIn(await (await open(await linkFor(person))).text())
const send = (path: string, bytes: Uint8Array<ArrayBuffer> | string, name = 'maler.xlsx') => {
  const form = new FormData()
  form.set('file', new Blob([bytes]), name)
  return fetch(`${url}${path}`, { method: 'POST', body: form })
}
const file = new Uint8Array(workbook)
const imports = () => db.database.prisma.sheetImport.findMany({ where: { trustId: trust.trustId } })

test('a file that the person of the link chose is read in, once, and told of in the chat', async () => {
  const form = await formFor('ehealth')
  const answer = await send(form, file)
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Rader lest inn: 1.')])
  expect(answer.headers.get('content-security-policy')).toContain("form-action 'self'")
  expect((await send(form, file)).status).toBe(410)
  const [read, ...more] = await imports()
  expect([read!.personId, read!.state, more]).toEqual([trust.actor('ehealth').personId, 'read', []])
  const notices = await db.database.prisma.notice.findMany({ where: { subject: `import:${read!.id}` } })
  expect(notices).toMatchObject([{ personId: read!.personId, alert: true }])
})

test('the link opens for a minute, its form for ten, and neither is the other', async () => {
  const link = await linkFor('ehealth')
  const form = actionIn(await (await open(link)).text())
  expect((await send(link, file)).status).toBe(410)
  expect((await open(form)).status).toBe(410)
  own.clock.forward(61_000)
  expect((await open(link)).status).toBe(410)
  expect((await send(form, file)).status).toBe(200)
  const late = await formFor('ehealth')
  own.clock.forward(601_000)
  expect((await send(late, file)).status).toBe(410)
  expect((await open('/sheet/nonsense')).status).toBe(410)
  expect(await imports()).toHaveLength(1)
})

test('a file that cannot be read is said so, with the form once more', async () => {
  const answer = await send(await formFor('ehealth'), 'PNG', 'maler.xlsx')
  const html = await answer.text()
  expect([answer.status, html]).toEqual([422, expect.stringContaining('verken en Excel-arbeidsbok')])
  expect((await send(actionIn(html), file)).status).toBe(200)
  const none = await send(await formFor('ehealth'), '', '')
  expect(none.status).toBe(422)
})

test('a file for a link that is none is not asked to be read, and uses nothing up', async () => {
  expect((await send(`/sheet/${'a'.repeat(43)}`, new Uint8Array(2_000_000))).status).toBe(410)
  const form = await formFor('ehealth')
  expect([(await send(form, file)).status, (await send(form, file)).status]).toEqual([200, 410])
})

test('more than the bound is never kept', async () => {
  const answer = await send(await formFor('ehealth'), new Uint8Array(10_100_000))
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('for stor')])
  expect(await imports()).toEqual([])
})

test('the right is asked of everybody, when the link is made and when it is used', async () => {
  await expect(offerUpload(own.work, trust.actor('clinicAdmin'), {})).rejects.toMatchObject({
    code: 'forbidden',
  })
  const [link, form] = [await linkFor('ehealth2'), await formFor('ehealth2')]
  // Without any role the account would be closed, and the link gone with it.
  await db.database.prisma.membership.updateMany({
    where: { personId: trust.actor('ehealth2').personId },
    data: { role: 'communications' },
  })
  expect((await open(link)).status).toBe(403)
  expect((await send(form, file)).status).toBe(403)
  expect(await imports()).toEqual([])
})
