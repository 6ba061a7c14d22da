import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLog } from '../../bot/log.ts'
import { troubleNumbers } from '../../bot/sms/simulator.ts'
import { startTestBot } from '../bot.ts'
import type { TestBot } from '../bot.ts'
import { nodesOf, readCard } from '../teams-client.ts'
import type { TeamsClient } from '../teams-client.ts'

/** The number in any spelling: its nine digits, with up to two signs between them. */
const spelling = (national: string): RegExp =>
  new RegExp(Array.from(national).join(String.raw`[\s\-().,/]{0,2}`), 'u')

const typed = ['+46 70 174 06 33', '0046701740634', '+46-70-1740635'] as const
const numbers = [
  '701740633',
  '701740634',
  '701740635',
  ...Object.values(troubleNumbers).map((one) => one.slice(3)),
]
// Of the filled text, of the values as they were typed, and of the message as the provider got it.
const fragments = ['Inngang C', 'kl. 09.30', 'ring 33 00', 'ring 33000000', 'etasje. Passer']

/** Everything in every table of the product and of its queue, bytes also as the text that they might hold. */
const dumpOf = async ({ database }: TestBot['database']): Promise<string> => {
  const { rows: tables } = await database.pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE' order by 1`,
  )
  const parts: string[] = []
  for (const { name } of tables) {
    // What a clinic approved may be sent to anybody: its places and numbers are no patient's.
    if (name === 'public.approved_value') continue
    const { rows } = await database.pool.query<{ row: string }>(
      `select to_jsonb(t)::text as row from ${name} t`,
    )
    parts.push(name, ...rows.map((one) => one.row))
  }
  const plain = parts.join('\n')
  const bytes = [...plain.matchAll(/\\\\x((?:[0-9a-f]{2})+)/gu)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').toString('utf8'),
  )
  return `${plain}\n${bytes.join('\n')}`
}

describe('what lies in the database, in the queue and in the log', () => {
  let bot: TestBot
  let admin: TeamsClient

  beforeAll(async () => {
    bot = await startTestBot()
    const { prisma } = bot.database.database
    await prisma.trust.updateMany({ data: { training: false } })
    // Whatever the hour.
    await prisma.clinic.updateMany({ data: { manualFrom: 0, manualUntil: 24 * 60 } })
    admin = bot.client('clinicAdmin')
    await admin.say('hei')
  })
  afterAll(() => bot.close())

  const send = async (number: string): Promise<void> => {
    const pick = await admin.say('send')
    const row = nodesOf(pick.card)
      .map((node) => node['selectAction'] as { verb: string; data: object; title: string } | undefined)
      .find((one) => one?.title.includes('MED- Timeavtale') === true && !one.title.includes('NN'))
    if (row === undefined) throw new Error('the template is not there')
    const form = await admin.forge(row.verb, row.data as never, pick.activityId)
    const preview = await admin.press(form, 'Se meldingen', {
      Dato: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10),
      Klokkeslett: '09:30',
      Sted: 'Inngang C',
      'Klinikkens telefonnummer': '33 00 00 00',
      'Pasientens mobilnummer': number,
      'Jeg har kontrollert': 'true',
      'Hvor kommer': 'Muntlig',
    })
    await admin.press(preview, 'Send SMS', { 'De fire siste': '0000' })
    await admin.press(preview, 'Send SMS', { 'De fire siste': number.replaceAll(/\D/gu, '').slice(-4) })
  }

  test('nothing tells a number or a filled text', async () => {
    for (const number of [...typed, ...Object.values(troubleNumbers)]) await send(number)
    // Into the chat, where it does not belong; and looked for among what was sent.
    await admin.say(`ring ${typed[0]} om Inngang C`)
    const sent = await admin.forge('message.sent', { number: typed[0], page: 1 })
    expect(readCard(sent.card).join('\n')).toContain('MED- Timeavtale')
    await bot.simulator.settled()
    const { prisma } = bot.database.database
    const waiting = () => prisma.message.count({ where: { state: { in: ['queued', 'sending'] } } })
    for (let tries = 0; tries < 200 && (await waiting()) > 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50))
    await bot.simulator.settled()
    expect(await prisma.message.count()).toBe(7)
    expect(await prisma.message.groupBy({ by: ['state'], _count: true })).toHaveLength(4)

    const dump = await dumpOf(bot.database)
    const log = bot.logged.join('\n')
    expect(dump).toContain('public.message\n')
    expect(dump).toContain('pgboss.job_common\n')
    expect(log).not.toBe('')
    for (const national of numbers) {
      expect([national, spelling(national).test(dump)]).toEqual([national, false])
      expect([national, spelling(national).test(log)]).toEqual([national, false])
    }
    for (const fragment of fragments) {
      // The text of the template itself is no secret: only what was filled in is looked for.
      expect([fragment, dump.includes(fragment)]).toEqual([fragment, false])
      expect([fragment, log.includes(fragment)]).toEqual([fragment, false])
    }
  })

  test('the dump would have told it', () => {
    expect(spelling('701740633').test('{"to":"+46 (70) 174-06 33"}')).toBe(true)
    expect(spelling('701740633').test('0046701740633')).toBe(true)
  })

  test('an error of Prisma that prints its arguments is logged without them', async () => {
    const lines: string[] = []
    const log = createLog({ level: 'debug', stream: { write: (line) => void lines.push(line) } })
    const error: unknown = await bot.database.database.prisma.message
      .create({ data: { recipient: '+46701740633', text: 'Du har time kl. 09.30' } as never })
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Error)
    log.error('job.failed', {}, error)
    expect(lines.join('')).toContain('job.failed')
    expect(spelling('701740633').test(lines.join(''))).toBe(false)
    expect(lines.join('')).not.toContain('Du har')
  })
})
