import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { PgBoss } from 'pg-boss'
import { scheduleNames, schedules } from '../../bot/domain/schedule.ts'
import { createCalendar } from '../../bot/jobs/calendar.ts'
import { createBoss, createQueues } from '../../bot/store/jobs.ts'
import { buildTrust } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
let boss: PgBoss
beforeAll(async () => {
  db = await testDatabase()
  boss = createBoss(db.url, () => undefined)
  await boss.start()
  await createQueues(boss)
})
afterAll(async () => {
  await boss.stop({ graceful: false })
  await db.close()
})

const kept = async () => (await boss.getSchedules('scheduled')).filter((one) => one.name === 'scheduled')

test('every trust has every schedule once, in its own time zone', async () => {
  const [first, second] = [await buildTrust(db.database), await buildTrust(db.database)]
  await db.database.prisma.trust.update({
    where: { id: second.trustId },
    data: { timeZone: 'Europe/Stockholm' },
  })
  // As two bots on one database, each of which looks again and again.
  for (const calendar of [
    createCalendar(boss, { database: db.database }),
    createCalendar(boss, { database: db.database }),
  ])
    for (let round = 0; round < 2; round++) await calendar()
  const rows = await kept()
  expect(rows).toHaveLength(2 * scheduleNames.length)
  for (const name of scheduleNames)
    for (const [trust, zone] of [
      [first, 'Europe/Oslo'],
      [second, 'Europe/Stockholm'],
    ] as const)
      expect(rows.find((one) => one.key === `${name}/${trust.trustId}`)).toMatchObject({
        cron: schedules[name],
        timezone: zone,
        data: { name, trustId: trust.trustId },
        options: expect.objectContaining({ missed: 'once' }),
      })
})

test('a time zone that was changed moves its schedules', async () => {
  const trust = await buildTrust(db.database)
  const calendar = createCalendar(boss, { database: db.database })
  await calendar()
  await db.database.prisma.trust.update({
    where: { id: trust.trustId },
    data: { timeZone: 'Europe/Helsinki' },
  })
  await calendar()
  const zones = (await kept()).filter((one) => one.key.endsWith(trust.trustId)).map((one) => one.timezone)
  expect(new Set(zones)).toEqual(new Set(['Europe/Helsinki']))
})

test('a schedule that the product no longer has is taken out', async () => {
  const trust = await buildTrust(db.database)
  await boss.schedule('scheduled', '0 4 * * *', {}, { key: `of.old/${trust.trustId}` })
  await createCalendar(boss, { database: db.database })()
  expect((await kept()).map((one) => one.key)).not.toContain(`of.old/${trust.trustId}`)
})
