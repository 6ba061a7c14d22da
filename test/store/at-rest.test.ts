import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { persona } from '../../bot/demo/personas.ts'
import type { Actor } from '../../bot/domain/actor.ts'
import { createLog } from '../../bot/log.ts'
import { troubleNumbers } from '../../bot/sms/simulator.ts'
import { holdings, keptLonger } from '../../bot/store/holdings.ts'
import { sealedTables } from '../../bot/store/rotation.ts'
import { confirmDeletion, startDeletion } from '../../bot/usecases/run-deletion.ts'
import { answerSpotCheck, showSpotCheck } from '../../bot/usecases/spot-check.ts'
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

  test('after a deletion nothing of the messages is left in any table but their ids, where they stay', async () => {
    const { prisma, pool } = bot.database.database
    const { work } = bot.bot
    // As if all of it had been eleven days ago.
    await pool.query(`
      update message set "confirmedAt" = "confirmedAt" - interval '11 days', "leftAt" = "leftAt" - interval '11 days';
      update nonce set "spentAt" = "spentAt" - interval '11 days';
      update draft set "expiresAt" = "expiresAt" - interval '11 days', "createdAt" = "createdAt" - interval '11 days'`)
    const messages = await prisma.message.findMany()
    const sealed = messages.flatMap(({ recipient, recipientHash, text, values, validUntil, providerId }) => [
      ...[recipient, recipientHash, text, values, validUntil].map((bytes) =>
        bytes === null ? null : Buffer.from(bytes).toString('hex'),
      ),
      providerId,
    ])
    const before = await dumpOf(bot.database)
    for (const one of sealed) if (one !== null) expect(before.includes(one)).toBe(true)
    const people = await prisma.person.findMany({ include: { memberships: true } })
    const actorOf = (key: 'clinicAdmin' | 'ehealth'): Actor => {
      const person = people.find((one) => one.objectId === persona(key)?.objectId)
      if (person === undefined) throw new Error('nobody has this role')
      return { personId: person.id, trustId: person.trustId, language: 'nb', memberships: person.memberships }
    }
    const runner = actorOf('clinicAdmin')
    const clinicId = messages[0]?.clinicId ?? ''
    const view = await startDeletion(work, runner, { clinicId, nonce: randomUUID() })
    const runId = view.run?.runId ?? ''
    expect(view.run?.frozen).toBe(7)
    // The administrator sent them: somebody else has to look.
    for (const { position } of view.run?.checks ?? []) {
      await showSpotCheck(work, actorOf('ehealth'), { runId, position })
      await answerSpotCheck(work, actorOf('ehealth'), {
        runId,
        position,
        nonce: randomUUID(),
        follows: true,
        wrong: { patientsNumber: '', consentSeen: '', rightTemplate: '' },
      })
    }
    await confirmDeletion(work, runner, { runId, nonce: randomUUID() })
    const done = () => prisma.deletionRun.count({ where: { state: 'done' } })
    for (let tries = 0; tries < 200 && (await done()) === 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await done()).toBe(1)

    const tables = (await dumpOf(bot.database)).split(/\n(?=(?:public|pgboss)\.\w+\n)/u)
    expect(tables.length).toBeGreaterThan(30)
    for (const one of sealed)
      if (one !== null) expect([one, tables.filter((table) => table.includes(one))]).toEqual([one, []])
    const holders = new Set(
      messages.flatMap(({ id }) =>
        tables.filter((table) => table.includes(id)).map((table) => table.split('\n')[0]),
      ),
    )
    expect([...holders].toSorted()).toEqual([
      'public.audit_event',
      'public.deletion_portion',
      'public.deletion_sample',
    ])
  })

  test('every table with bytes is asked by a deletion, or is known to hold none of a message', async () => {
    const { rows } = await bot.database.database.pool.query<{ name: string }>(
      `select distinct table_name as name from information_schema.columns
       where table_schema = 'public' and data_type = 'bytea' order by 1`,
    )
    const hashesOfNobody = ['audit_block', 'deletion_run', 'download', 'reply']
    const known = new Set([...Object.keys(holdings), ...Object.keys(keptLonger), ...hashesOfNobody])
    expect(rows.map((one) => one.name).filter((name) => !known.has(name))).toEqual([])
    for (const table of sealedTables)
      expect([...Object.keys(holdings), ...Object.keys(keptLonger)]).toContain(table)
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
