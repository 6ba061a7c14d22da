import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { saveConversation } from '../../bot/store/people.ts'
import { welcomePerson } from '../../bot/usecases/welcome-person.ts'
import { buildTrust, testWork } from '../builders.ts'
import type { TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { meeting } from '../proposing.ts'

let db: TestDatabase
let it: TestWork
beforeAll(async () => {
  db = await testDatabase()
  it = await testWork(db.url, db.database)
})
afterAll(async () => {
  await it.close()
  await db.close()
})

test('a person is welcomed once, also when Teams tells twice at the same time of an installation', async () => {
  const { actor: actorOf, tenantId } = await buildTrust(db.database)
  const actor = actorOf('staff')
  await saveConversation(db.database, actor.personId, {
    serviceUrl: 'http://127.0.0.1:1/',
    conversationId: 'a:staff',
    tenantId,
    botId: '28:malvakt',
    teamsUserId: '29:staff',
  })
  const welcome = () => welcomePerson(it.work, actor, {})
  const answers = await meeting(db.database, 'conversation', welcome, welcome)
  expect(answers.filter(Boolean)).toEqual([true])
  expect(await welcome()).toBe(false)
  expect(
    await db.database.prisma.auditEvent.count({
      where: { action: 'person.welcomed', personId: actor.personId },
    }),
  ).toBe(1)
})
