import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { isSignedFor, reportPath } from '../../bot/domain/report-path.ts'
import type { MessageState } from '../../bot/domain/message.ts'
import { reportRoutes } from '../../bot/http/delivery-reports.ts'
import { createServer } from '../../bot/http/server.ts'
import type { Server } from '../../bot/http/server.ts'
import { createLog } from '../../bot/log.ts'
import type { DeliveryReport, ProviderSettings } from '../../bot/ports.ts'
import { newId } from '../../bot/store/transaction.ts'
import { isReportOnOurs, recordReport } from '../../bot/usecases/record-report.ts'
import { settleSilence } from '../../bot/usecases/settle-silence.ts'
import { buildTrust, patientNumber, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { PublishedTemplate, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { handedMessage } from '../handed-message.ts'
import { providerFor, settingsFor } from '../sms/loopback.ts'

const hour = 60 * 60 * 1000
const secret = settingsFor('kannel', '').reportsSecret

let db: TestDatabase
let it: TestWork
let trust: TestTrust
let template: PublishedTemplate
let server: Server | undefined
let lines: string[] = []

beforeAll(async () => {
  db = await testDatabase()
  it = await testWork(db.url, db.database)
  trust = await buildTrust(db.database)
  template = await publishedTemplate(db.database, trust)
})
beforeEach(() => {
  it.clock.now = tuesday
  lines = []
})
afterEach(async () => {
  await server?.close()
  server = undefined
})
afterAll(async () => {
  await it.close()
  await db.close()
})

/** A message that the provider has been handed. */
const handed = (state: MessageState = 'accepted', segments = 1): Promise<string> =>
  handedMessage(db.database, trust, template, { state, segments })
const message = (id: string) => db.database.prisma.message.findUniqueOrThrow({ where: { id } })
const transitions = (id: string) => db.database.prisma.messageTransition.count({ where: { messageId: id } })

/** The doors of a provider over the real database, unless another `record` is given. */
const open = async (
  kind: ProviderSettings['kind'],
  record: (report: DeliveryReport) => Promise<boolean> = (report) => recordReport(it.work, report),
) => {
  const log = createLog({ level: 'debug', stream: { write: (line) => lines.push(line) } })
  server = createServer({
    config: { host: '127.0.0.1', port: 0 },
    log,
    receive: () => Promise.resolve({ status: 404 }),
    routes: reportRoutes({
      provider: providerFor(kind, 'http://127.0.0.1:1'),
      secret,
      log,
      record,
      isOurs: (report) => isReportOnOurs(it.work, report),
    }),
  })
  const base = `http://127.0.0.1:${await server.listen()}`
  const basic = (user: string, password: string) =>
    `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  return {
    base,
    /** LINK Common's report; with its password unless said otherwise. */
    link: async (body: object | string, authorization: string | null = basic('malvakt', secret)) => {
      const response = await fetch(`${base}/reports/link-common`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization === null ? {} : { authorization }),
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
      return response.status
    },
    basic,
    get: async (path: string) => (await fetch(`${base}${path}`)).status,
    form: async (path: string, body: string) =>
      (
        await fetch(`${base}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body,
        })
      ).status,
    json: async (path: string, body: object) =>
      (
        await fetch(`${base}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      ).status,
  }
}
const report = (refId: string, resultCode: number, id = 'P-1', segments = 1) => ({
  refId,
  id,
  resultCode,
  segments,
  operator: 'no.telenor',
})

describe('who may report', () => {
  test('LINK Common with the password, and nobody else', async () => {
    const { link, basic } = await open('link-common')
    const id = await handed()
    for (const wrong of [
      null,
      basic('malvakt', 'wrong'),
      basic('other', secret),
      basic('malvakt', ''),
      basic('malvakt', `${secret}x`),
      `Bearer ${secret}`,
      'Basic',
      'Basic ???',
    ])
      expect(await link(report(id, 1001), wrong)).toBe(401)
    expect((await message(id)).state).toBe('accepted')
    expect(await link(report(id, 1001))).toBe(204)
    expect((await message(id)).state).toBe('delivered')
    expect(lines.join('')).not.toContain(secret)
  })

  test('the others at an address that was signed for this message and this provider', async () => {
    const { get } = await open('kannel')
    const [id, other] = [await handed(), await handed()]
    const path = reportPath(secret, 'kannel', id)
    const signature = path.split('/').at(-1)!
    for (const wrong of [
      `/reports/kannel/${other}/${signature}`,
      `/reports/kannel/${id}/${signature.slice(1)}`,
      `/reports/kannel/${id}/${'A'.repeat(43)}`,
      `/reports/kannel/${id}/${reportPath(secret, 'elks46', id).split('/').at(-1)!}`,
      reportPath('another secret', 'kannel', id),
    ])
      expect(await get(`${wrong}?type=1`)).toBe(403)
    expect([(await message(id)).state, (await message(other)).state]).toEqual(['accepted', 'accepted'])
    expect(await get(`${path}?type=1&foreign=f-1`)).toBe(204)
    expect(await message(id)).toMatchObject({ state: 'delivered', providerId: 'f-1' })
  })

  test('no door is open for a provider that is not the configured one', async () => {
    const { get, base } = await open('kannel')
    expect(await get('/reports/link-common')).toBe(404)
    const response = await fetch(`${base}/reports/link-common`, { method: 'POST' })
    expect(response.status).toBe(404)
  })

  test('a signature is of one message, one provider and one secret', () => {
    const signature = reportPath('s', 'kannel', 'a').split('/').at(-1)!
    expect(isSignedFor('s', 'kannel', 'a', signature)).toBe(true)
    expect(isSignedFor('t', 'kannel', 'a', signature)).toBe(false)
    expect(isSignedFor('s', 'mylink', 'a', signature)).toBe(false)
    expect(isSignedFor('s', 'kannel', 'b', signature)).toBe(false)
  })
})

describe('what is told', () => {
  test('each provider in its own words', async () => {
    const [elks, mylink] = [await handed(), await handed()]
    const { form } = await open('elks46')
    expect(await form(reportPath(secret, 'elks46', elks), 'id=s1&status=failed')).toBe(204)
    expect(await message(elks)).toMatchObject({ state: 'failed', code: 'failed', providerId: 's1' })
    await server?.close()
    const { json } = await open('mylink')
    const told = { status: { referenceId: mylink, messageId: 'm', code: 4008 } }
    expect(await json(reportPath(secret, 'mylink', mylink), told)).toBe(204)
    expect(await message(mylink)).toMatchObject({ state: 'expired', code: '4008', providerId: 'm' })
  })

  test('a final report beats a temporary one in whatever order they come, and repeats change nothing', async () => {
    const { link } = await open('link-common')
    const id = await handed('sending')
    for (const code of [1001, 1000, 1005, 1001, 1006, 1000]) expect(await link(report(id, code))).toBe(204)
    expect(await message(id)).toMatchObject({ state: 'delivered', code: null, providerId: 'P-1' })
    expect(await transitions(id)).toBe(1)
  })

  test('two reports at once: the final one is not lost, whichever is stored first', async () => {
    const { link } = await open('link-common')
    const ids = await Promise.all(Array.from({ length: 40 }, () => handed('sending')))
    const statuses = await Promise.all(ids.flatMap((id) => [link(report(id, 1000)), link(report(id, 1001))]))
    expect(new Set(statuses)).toEqual(new Set([204]))
    const states = await Promise.all(ids.map(async (id) => (await message(id)).state))
    expect(new Set(states)).toEqual(new Set(['delivered']))
  })

  test('delivered may come before accepted', async () => {
    const { get } = await open('kannel')
    const id = await handed('sending')
    const path = reportPath(secret, 'kannel', id)
    expect(await get(`${path}?type=1&foreign=f`)).toBe(204)
    expect(await get(`${path}?type=8&foreign=`)).toBe(204)
    expect((await message(id)).state).toBe('delivered')
  })

  test('a report saves a message whose hand-over was uncertain', async () => {
    const { link } = await open('link-common')
    const [queued, delivered] = [await handed('unknown'), await handed('unknown')]
    await link(report(queued, 1005))
    await link(report(delivered, 1001))
    expect([(await message(queued)).state, (await message(delivered)).state]).toEqual([
      'accepted',
      'delivered',
    ])
  })

  test('a report that leaves everything open makes it unknown, and a later one still tells the truth', async () => {
    const { link } = await open('link-common')
    const id = await handed()
    await link(report(id, 1010))
    expect(await message(id)).toMatchObject({ state: 'unknown', code: '1010' })
    await link(report(id, 1001))
    expect((await message(id)).state).toBe('delivered')
  })

  test('an unknown id is answered with 204 and logged without its words', async () => {
    const { link } = await open('link-common')
    const unknown = newId()
    expect(await link(report(unknown, 1001))).toBe(204)
    expect(await link(report(`Kari ${patientNumber}`, 1001))).toBe(204)
    expect(await link({ resultCode: 1001 })).toBe(204)
    const logged = lines.filter((line) => line.includes('report.unknown'))
    expect(logged).toHaveLength(3)
    expect(logged[0]).toContain(unknown)
    expect(lines.join('')).not.toContain('Kari')
    expect(lines.join('')).not.toContain(patientNumber.slice(3))
  })

  test('a body that cannot be read is 400', async () => {
    const { link } = await open('link-common')
    for (const body of ['{', '[]', '{}', '"x"', '{"refId":"x","resultCode":"1001"}'])
      expect(await link(body)).toBe(400)
  })

  test('while it cannot be stored it is not answered with 2xx, so that it comes again', async () => {
    let broken = true
    const { link } = await open('link-common', (one) =>
      broken ? Promise.reject(new Error(`no database for ${patientNumber}`)) : recordReport(it.work, one),
    )
    const id = await handed()
    expect(await link(report(id, 1001))).toBe(500)
    expect(lines.join('')).not.toContain(patientNumber.slice(3))
    broken = false
    expect(await link(report(id, 1001))).toBe(204)
    expect((await message(id)).state).toBe('delivered')
  })

  test('it is answered only after it has been stored', async () => {
    const seen: string[] = []
    const { link } = await open('link-common', async (one) => {
      await recordReport(it.work, one)
      seen.push((await message(one.id)).state)
      return true
    })
    const id = await handed()
    expect(await link(report(id, 1001))).toBe(204)
    expect(seen).toEqual(['delivered'])
  })
})

describe('the parts of a long text', () => {
  const part = (id: string, index: number, code: number, segments = 3) =>
    report(id, code, `P-1$${index}`, segments)

  test('it is delivered when the last of them is, in any order, with repeats', async () => {
    const { link } = await open('link-common')
    const id = await handed('accepted', 3)
    for (const [index, code, state] of [
      [2, 1001, 'sent'],
      [0, 1000, 'sent'],
      [2, 1001, 'sent'],
      [2, 1000, 'sent'],
      [0, 1001, 'sent'],
      [1, 1001, 'delivered'],
      [1, 1000, 'delivered'],
    ] as const) {
      expect(await link(part(id, index, code))).toBe(204)
      expect((await message(id)).state).toBe(state)
    }
    expect(await transitions(id)).toBe(2)
  })

  test('it has failed when one of them has for good', async () => {
    const { link } = await open('link-common')
    const id = await handed('accepted', 3)
    await link(part(id, 0, 1001))
    await link(part(id, 1, 1006))
    expect(await message(id)).toMatchObject({ state: 'failed', code: '1006' })
    await link(part(id, 1, 1001))
    await link(part(id, 2, 1001))
    expect((await message(id)).state).toBe('failed')
  })

  test('it is never delivered too early where the provider counts fewer or more than we did', async () => {
    const { link } = await open('link-common')
    const fewer = await handed('accepted', 2)
    await link(part(fewer, 0, 1001, 1))
    expect((await message(fewer)).state).toBe('sent')
    const more = await handed('accepted', 2)
    await link(part(more, 0, 1001, 3))
    await link(part(more, 1, 1001, 3))
    expect((await message(more)).state).toBe('sent')
    await link(part(more, 2, 1001, 3))
    expect((await message(more)).state).toBe('delivered')
  })

  test('all parts at once, each several times, deliver it once', async () => {
    const { link } = await open('link-common')
    const id = await handed('accepted', 8)
    const codes = Array.from({ length: 32 }, (_, index) => part(id, index % 8, 1001, 8))
    const statuses = await Promise.all(codes.map((one) => link(one)))
    expect(new Set(statuses)).toEqual(new Set([204]))
    expect((await message(id)).state).toBe('delivered')
    expect(await db.database.prisma.messagePart.count({ where: { messageId: id } })).toBe(8)
    expect(
      await db.database.prisma.messageTransition.count({ where: { messageId: id, to: 'delivered' } }),
    ).toBe(1)
  })

  test('they go with their message', async () => {
    const { link } = await open('link-common')
    const id = await handed('accepted', 3)
    await link(part(id, 0, 1001))
    await db.database.prisma.message.delete({ where: { id } })
    expect(await db.database.prisma.messagePart.count({ where: { messageId: id } })).toBe(0)
  })
})

describe('reports that do not come', () => {
  const notice = (id: string) => db.database.prisma.notice.findFirst({ where: { subject: `message:${id}` } })

  test('after 72 hours a message is expired by silence, and its sender is told', async () => {
    const [accepted, sent, delivered, unknown] = await Promise.all([
      handed('accepted'),
      handed('sent'),
      handed('delivered'),
      handed('unknown'),
    ])
    it.clock.forward(72 * hour - 1000)
    await settleSilence(it.work)
    expect((await message(accepted)).state).toBe('accepted')
    it.clock.forward(2000)
    await settleSilence(it.work)
    for (const id of [accepted, sent]) {
      expect(await message(id)).toMatchObject({ state: 'expired', code: 'no_report' })
      expect(await notice(id)).toMatchObject({ alert: true })
    }
    expect((await message(delivered)).state).toBe('delivered')
    expect((await message(unknown)).state).toBe('unknown')
    // A report that comes after all still tells the truth; what the provider said last, it has said.
    expect(await recordReport(it.work, { id: sent, event: 'report_delivered' })).toBe(true)
    expect(await message(sent)).toMatchObject({ state: 'delivered', code: null })
    const expired = await handed('sent')
    await recordReport(it.work, { id: expired, event: 'report_expired', code: '1002' })
    expect(await recordReport(it.work, { id: expired, event: 'report_delivered' })).toBe(false)
    expect(await message(expired)).toMatchObject({ state: 'expired', code: '1002' })
  })

  test('where reports end earlier it is unknown then, and a straggler still tells the truth', async () => {
    const id = await handed('sent')
    const { reportsEndAfter } = providerFor('mylink', 'http://127.0.0.1:1')
    it.clock.forward(8 * hour)
    await settleSilence(it.work, reportsEndAfter)
    expect((await message(id)).state).toBe('sent')
    it.clock.forward(hour)
    await settleSilence(it.work, reportsEndAfter)
    expect(await message(id)).toMatchObject({ state: 'unknown', code: 'reports_ended' })
    expect(await notice(id)).toMatchObject({ alert: true })
    expect(await recordReport(it.work, { id, event: 'report_delivered' })).toBe(true)
  })
})
