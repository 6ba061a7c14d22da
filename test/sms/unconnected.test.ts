import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { startBot } from '../../bot/compose.ts'
import type { Bot } from '../../bot/compose.ts'
import { readConfig } from '../../bot/config.ts'
import { createLog } from '../../bot/log.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { buildTrust, filledForm, publishedTemplate } from '../builders.ts'
import type { PublishedTemplate, TestTrust } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

/** A bot of real people whose configuration names the simulator. */
let db: TestDatabase
let trust: TestTrust
let template: PublishedTemplate
let bot: Bot
const lines: string[] = []
const now = new Date('2026-03-10T09:00:00Z')

beforeAll(async () => {
  db = await testDatabase()
  trust = await buildTrust(db.database)
  template = await publishedTemplate(db.database, trust)
  bot = await startBot({
    config: { ...readConfig({ MALVAKT_BOT_AUTH: 'anonymous', MALVAKT_PROVIDER: 'simulator' }), port: 0 },
    log: createLog({ level: 'warn', stream: { write: (line) => lines.push(line) } }),
    databaseUrl: db.url,
    keys: [{ id: 'test', bytes: new Uint8Array(32).fill(7) }],
    clock: () => now,
  })
}, 60_000)
afterAll(async () => {
  await bot.stop()
  await db.close()
})

const confirmed = async (): Promise<string> => {
  const { draftId, nonce } = await previewMessage(bot.work, trust.actor('staff'), {
    templateId: template.templateId,
    typed: filledForm({ number: '+46701740611' }),
    activityId: null,
  })
  const press = { draftId, nonce, digits: '0611' }
  return (await confirmSend(bot.work, trust.actor('staff'), press)).messageId
}

const endOf = async (id: string) => {
  for (let attempt = 0; ; attempt++) {
    const { state, code } = await db.database.prisma.message.findUniqueOrThrow({ where: { id } })
    if (['delivered', 'failed'].includes(state) || attempt === 400) return { state, code }
    await sleep(25)
  }
}

test('outside of training nothing is told as delivered by a provider that sends nothing', async () => {
  expect(await endOf(await confirmed())).toEqual({ state: 'failed', code: 'no_provider' })
  expect(bot.simulator.arrivals()).toEqual([])
  expect(lines.join('')).toContain('provider.none')
  expect(bot.work.trainingOnly).toBe(true)
})

test('in training it is delivered as ever', async () => {
  await db.database.prisma.trust.updateMany({ data: { training: true } })
  expect(await endOf(await confirmed())).toMatchObject({ state: 'delivered' })
})
