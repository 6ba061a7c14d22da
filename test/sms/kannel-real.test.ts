import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { replyPath } from '../../bot/domain/report-path.ts'
import { reportRoutes } from '../../bot/http/delivery-reports.ts'
import { replyRoutes } from '../../bot/http/replies.ts'
import { createServer } from '../../bot/http/server.ts'
import { silentLog } from '../../bot/log.ts'
import { measure } from '../../bot/domain/sms-text.ts'
import { createAsk } from '../../bot/sms/http.ts'
import { createProvider } from '../../bot/sms/provider.ts'
import { isReportOnOurs, recordReport } from '../../bot/usecases/record-report.ts'
import type { InboundReply } from '../../bot/ports.ts'
import { buildTrust, publishedTemplate, testWork } from '../builders.ts'
import type { PublishedTemplate, TestTrust, TestWork } from '../builders.ts'
import { handedMessage } from '../handed-message.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { startKannel } from './kannel-gateway.ts'
import type { KannelGateway } from './kannel-gateway.ts'
import { NoKannel } from './kannel-packages.ts'
import { departure, settingsFor } from './loopback.ts'

let botPort = 0
const { replies } = createProvider(settingsFor('kannel', ''), () => new Date())
const repliesAt = `${replyPath(settingsFor('kannel', '').reportsSecret, 'kannel')}?${replies?.query ?? ''}`
const gateway: KannelGateway | string = await startKannel(() => botPort, repliesAt).catch(
  (error: unknown) => {
    if (error instanceof NoKannel) return error.message
    throw error
  },
)

if (typeof gateway === 'string') {
  const sentence = `Kannel cannot be had here: ${gateway}`
  console.warn(sentence)
  test.skip(sentence, () => {})
} else
  describe('a real Kannel', () => {
    let db: TestDatabase
    let it: TestWork
    let trust: TestTrust
    let template: PublishedTemplate
    let close: () => Promise<void>
    const taken: InboundReply[] = []
    const settings = {
      ...settingsFor('kannel', gateway.url),
      publicUrl: gateway.publicUrl,
      timeoutMs: 5000,
    }
    const provider = createProvider(settings, () => new Date(), createAsk({ timeoutMs: 5000 }))

    beforeAll(async () => {
      db = await testDatabase()
      it = await testWork(db.url, db.database)
      trust = await buildTrust(db.database)
      template = await publishedTemplate(db.database, trust)
      const server = createServer({
        config: { host: '127.0.0.1', port: 0 },
        log: silentLog,
        receive: () => Promise.resolve({ status: 404 }),
        routes: [
          ...reportRoutes({
            provider,
            secret: settings.reportsSecret,
            log: silentLog,
            record: (report) => recordReport(it.work, report),
            isOurs: (report) => isReportOnOurs(it.work, report),
          }),
          ...replyRoutes({
            provider,
            secret: settings.reportsSecret,
            log: silentLog,
            record: (reply) => {
              taken.push(reply)
              return Promise.resolve({ said: 'stop', clinics: 0, news: true })
            },
          }),
        ],
      })
      botPort = await server.listen()
      close = () => server.close()
    })
    afterAll(async () => {
      await gateway.stop()
      await close()
      await it.close()
      await db.close()
    })

    const until = async <T>(look: () => Promise<T> | T, holds: (value: T) => boolean): Promise<T> => {
      for (let attempt = 0; ; attempt++) {
        const value = await look()
        if (holds(value) || attempt === 200) return value
        await sleep(50)
      }
    }
    const state = async (id: string) =>
      (await db.database.prisma.message.findUniqueOrThrow({ where: { id } })).state
    /** Hands a text over as a message that the database knows; what the fake SMSC is handed of it. */
    const send = async (text: string) => {
      const before = gateway.received().length
      const { segments } = measure(text)
      const id = await handedMessage(db.database, trust, template, { state: 'sending', segments })
      expect(await provider.handOver(departure({ id, text }))).toEqual({
        outcome: 'accepted',
        providerId: id,
      })
      const received = await until(gateway.received, (all) => all.length >= before + segments)
      return { id, segments, received: received.slice(before) }
    }
    /** The header of a part (3GPP TS 23.040, 9.2.3.24.1): of how many, and which. */
    const partOf = (message: string) => /^\S+ \S+ \S+ %05%00%03%..%(..)%(..)/.exec(message)?.slice(1)

    test('a message arrives, and its report comes back', async () => {
      const { id, received } = await send('Hei, møt opp på rom B214.')
      expect(received).toHaveLength(1)
      expect(received[0]).toMatch(/^SIVHF \+46701740605 /)
      expect(
        await until(
          () => state(id),
          (one) => one === 'delivered',
        ),
      ).toBe('delivered')
    })

    test('a text of two parts arrives as two that belong together, and is reported as one', async () => {
      const { id, segments, received } = await send('Ring oss paa telefon. '.repeat(9))
      expect(segments).toBe(2)
      expect(received.map(partOf)).toEqual([
        ['02', '01'],
        ['02', '02'],
      ])
      expect(
        await until(
          () => state(id),
          (one) => one === 'delivered',
        ),
      ).toBe('delivered')
    })

    test('a text whose escape pair falls on the border takes the three parts that were counted', async () => {
      const { segments, received } = await send(`${'a'.repeat(152)}[${'a'.repeat(152)}`)
      expect(segments).toBe(3)
      expect(received.map(partOf)).toEqual([
        ['03', '01'],
        ['03', '02'],
        ['03', '03'],
      ])
    })

    test('a letter outside GSM-7 arrives as it is', async () => {
      const { received } = await send('Bures, čoahkkin')
      // U+010D, as the fake SMSC writes 16-bit text.
      expect(received.join('')).toContain('%01%0D')
    })

    test('a reply comes in with its number and its words, and nothing is answered to the phone', async () => {
      const before = gateway.received().length
      gateway.phone('+46701740611', '2012', 'Stopp på én gang')
      await until(
        () => taken.length,
        (count) => count > 0,
      )
      expect(taken).toEqual([
        { id: expect.stringMatching(/^[0-9a-f-]{36}$/u), from: '+46701740611', text: 'Stopp på én gang' },
      ])
      await sleep(300)
      expect(gateway.received()).toHaveLength(before)
    })

    test('a wrong password is refused for certain', async () => {
      const wrong = createProvider(
        { ...settings, password: 'wrong' },
        () => new Date(),
        createAsk({ timeoutMs: 5000 }),
      )
      expect(await wrong.handOver(departure())).toEqual({ outcome: 'refused', code: 'http_403' })
    })
  })
