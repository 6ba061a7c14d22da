import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { replyPath } from '../../bot/domain/report-path.ts'
import { reportPath } from '../../bot/domain/report-path.ts'
import { reportRoutes } from '../../bot/http/delivery-reports.ts'
import { replyRoutes, takeReplies } from '../../bot/http/replies.ts'
import { createServer } from '../../bot/http/server.ts'
import type { Server } from '../../bot/http/server.ts'
import { createLog } from '../../bot/log.ts'
import type { InboundReply, ProviderSettings } from '../../bot/ports.ts'
import { findConsent } from '../../bot/store/consents.ts'
import { change } from '../../bot/store/transaction.ts'
import { storeConfirmed } from '../../bot/store/confirmed.ts'
import { isReportOnOurs, recordReport } from '../../bot/usecases/record-report.ts'
import { recordReply } from '../../bot/usecases/record-reply.ts'
import {
  buildTrust,
  confirmedMessage,
  patientNumber,
  publishedTemplate,
  testWork,
  tuesday,
} from '../builders.ts'
import type { PublishedTemplate, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { providerFor, settingsFor } from '../sms/loopback.ts'

const secret = settingsFor('kannel', '').reportsSecret
const kinds: readonly ProviderSettings['kind'][] = ['link-common', 'mylink', 'elks46', 'kannel']
const encoded = encodeURIComponent(patientNumber)

let db: TestDatabase
let it: TestWork
let trust: TestTrust
let template: PublishedTemplate
let server: Server | undefined
let lines: string[] = []
let messageId = ''

beforeAll(async () => {
  db = await testDatabase()
  it = await testWork(db.url, db.database)
  trust = await buildTrust(db.database)
  template = await publishedTemplate(db.database, trust)
  const { ids } = await change(db.database, tuesday, (tx) =>
    storeConfirmed(tx, it.work.vault, { ...trust.actor('staff'), clinicId: template.clinicId }, [
      confirmedMessage(template),
    ]),
  )
  messageId = ids[0]!
})
beforeEach(async () => {
  it.clock.now = tuesday
  lines = []
  await db.database.prisma.consentAnswer.deleteMany()
  await db.database.prisma.reply.deleteMany()
})
afterEach(async () => {
  await server?.close()
  server = undefined
})
afterAll(async () => {
  await it.close()
  await db.close()
})

/** The doors of a provider over the real database, unless another `record` is given. */
const open = async (
  kind: ProviderSettings['kind'],
  record = (reply: InboundReply) => recordReply(it.work, kind, reply),
) => {
  const log = createLog({ level: 'debug', stream: { write: (line) => lines.push(line) } })
  const provider = providerFor(kind, 'http://127.0.0.1:1')
  const parts = { provider, secret, log, record }
  server = createServer({
    config: { host: '127.0.0.1', port: 0 },
    log,
    receive: () => Promise.resolve({ status: 404 }),
    routes: [
      ...reportRoutes({
        ...parts,
        record: (report) => recordReport(it.work, report),
        isOurs: (report) => isReportOnOurs(it.work, report),
        takeReplies: (replies) => takeReplies(parts, replies),
      }),
      ...replyRoutes(parts),
    ],
  })
  return `http://127.0.0.1:${await server.listen()}`
}
const basic = (password: string) => `Basic ${Buffer.from(`malvakt:${password}`).toString('base64')}`

/** A reply as each provider's documents show it, at an address and with a password. */
const send = async (
  kind: ProviderSettings['kind'],
  base: string,
  text: string,
  more: { id?: string; path?: string; password?: string; from?: string } = {},
) => {
  const { id = 'in-1', from = patientNumber } = more
  const path = more.path ?? (kind === 'link-common' ? '/replies/link-common' : replyPath(secret, kind))
  const json = { 'content-type': 'application/json' }
  switch (kind) {
    case 'link-common':
      return fetch(`${base}${path}`, {
        method: 'POST',
        headers: { ...json, authorization: basic(more.password ?? secret) },
        body: JSON.stringify({
          destination: 'NO-2012',
          subNumber: null,
          source: from,
          content: { type: 'SMS', userData: text, encoding: 'TEXT' },
          operator: 'no.telenor',
          timestamp: '2026-03-10T08:59:00Z',
          messageId: id,
          route: { type: 'KEYWORD_ROUTE', id: '0', keyword: 'STOP' },
          gateCustomParameters: {},
          customParameters: {},
        }),
      })
    case 'mylink':
      return fetch(`${base}${path}`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({
          eventId: id,
          channel: 'sms',
          recipient: '+4759400000',
          timeStamp: '2026-03-10T08:59:00Z',
          reply: { originator: from, content: { text } },
        }),
      })
    case 'elks46':
      return fetch(`${base}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          direction: 'incoming',
          id,
          from,
          to: '+46766860000',
          created: '2026-03-10T08:59:00.741000',
          message: text,
        }).toString(),
      })
    case 'kannel':
      return fetch(`${base}${path}?${new URLSearchParams({ from, text, id }).toString()}`)
  }
}
const answers = async () =>
  (await findConsent(db.database, it.work.vault, template.clinicId, patientNumber))?.answers ?? []

describe.each(kinds)('%s', (kind) => {
  test('STOP is stored before it is answered, without a word that could go to the patient', async () => {
    const base = await open(kind)
    const response = await send(kind, base, 'Stopp!')
    expect([response.status, await response.text()]).toEqual([204, ''])
    expect(await answers()).toMatchObject([{ choice: 'no', source: 'reply', addressee: null }])
    expect((await send(kind, base, 'Stopp!')).status).toBe(204)
    expect(await db.database.prisma.consentRecord.count()).toBe(1)
    expect(lines.join('')).not.toContain(patientNumber.slice(3))
  })

  test('a stop is one however it is written, and staff see the Nej with its source', async () => {
    const base = await open(kind)
    for (const text of ['stopp.', 'Stopp 🙏', 'ＳＴＯＰ', 'Nei tack!', 'AVSLUTT SMS', 'Nej till fler sms'])
      expect((await send(kind, base, text, { id: `${kind} ${text}` })).status).toBe(204)
    expect(lines.filter((line) => line.includes('"code":"stop"'))).toHaveLength(6)
    expect(await answers()).toMatchObject([
      { choice: 'no', source: 'reply', addressee: null, personId: null },
    ])
  })

  test('nobody else hands over replies', async () => {
    const base = await open(kind)
    const own = replyPath(secret, kind)
    const wrong =
      kind === 'link-common'
        ? [{ password: 'wrong' }, { password: `${secret}x` }]
        : [
            { path: `${own}x` },
            { path: replyPath('another secret', kind) },
            {
              path: replyPath(secret, kind === 'mylink' ? 'kannel' : 'mylink').replace(
                /mylink|kannel/u,
                kind,
              ),
            },
            { path: `/replies/${kind}/${reportPath(secret, kind, messageId).split('/').at(-1)!}` },
          ]
    for (const one of wrong)
      expect((await send(kind, base, 'STOP', one)).status).toBe(kind === 'link-common' ? 401 : 403)
    expect(await answers()).toEqual([])
    expect(lines.join('')).not.toContain(patientNumber.slice(3))
  })

  test('unknown numbers and other texts are answered with 204 and leave nothing', async () => {
    const base = await open(kind)
    for (const [text, from] of [
      ['STOP', '+46701740699'],
      ['STOP', '2012'],
      ['Takk for det, hilsen Kari', patientNumber],
    ] as const)
      expect((await send(kind, base, text, { from, id: `${text}${from}` })).status).toBe(204)
    expect(await answers()).toEqual([])
    expect(lines.join('')).not.toContain('Kari')
  })

  test('what cannot be stored is not answered with 2xx, so that it comes again', async () => {
    let broken = true
    const base = await open(kind, (reply) =>
      broken
        ? Promise.reject(new Error(`no database for ${patientNumber}`))
        : recordReply(it.work, kind, reply),
    )
    expect((await send(kind, base, 'STOP')).status).toBe(500)
    expect(lines.join('')).not.toContain(patientNumber.slice(3))
    broken = false
    expect((await send(kind, base, 'STOP')).status).toBe(204)
    expect(await answers()).toHaveLength(1)
  })
})

describe('shapes', () => {
  test('a number is read however the provider writes it', async () => {
    const base = await open('kannel')
    for (const [index, from] of [
      '46701740611',
      '0046701740611',
      '0701740611',
      '+46 70 174 06 11',
    ].entries()) {
      await db.database.prisma.consentAnswer.deleteMany()
      expect((await send('kannel', base, 'STOP', { from, id: String(index) })).status).toBe(204)
      expect(await answers()).toHaveLength(1)
    }
  })

  test('what is no reply is 400', async () => {
    const base = await open('link-common')
    for (const body of ['{', '{}', '[]', '{"source":"+46701740611"}', '{"content":{"userData":"STOP"}}']) {
      const response = await fetch(`${base}/replies/link-common`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: basic(secret) },
        body,
      })
      expect(response.status).toBe(400)
    }
  })

  test('MyLINK may send a reply to where it reports on the message', async () => {
    const base = await open('mylink')
    expect(
      (await send('mylink', base, 'STOPP', { path: reportPath(secret, 'mylink', messageId) })).status,
    ).toBe(204)
    expect(await answers()).toMatchObject([{ choice: 'no' }])
  })

  test('a report of 46elks that names number and text is a report', async () => {
    const base = await open('elks46')
    const response = await fetch(`${base}${reportPath(secret, 'elks46', messageId)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `id=s1&status=failed&direction=outgoing&from=SIVHF&to=${encoded}&message=STOP`,
    })
    expect(response.status).toBe(204)
    expect(await answers()).toEqual([])
  })
})
