import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sealAudit } from '../../bot/store/audit.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { buildTrust, filledForm, testWork, tuesday } from '../builders.ts'
import type { TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { proposing } from '../proposing.ts'

let db: TestDatabase
let it: TestWork
beforeAll(async () => {
  db = await testDatabase()
  it = await testWork(db.url, db.database)
  const trust = await buildTrust(db.database)
  const on = proposing(it.work, trust)
  const proposalId = await on.filed('staff')
  await on.walk(proposalId)
  const actor = trust.actor('staff')
  const { draftId, nonce } = await previewMessage(it.work, actor, {
    templateId: await on.resultOf(proposalId),
    typed: filledForm(),
    activityId: null,
  })
  await confirmSend(it.work, actor, { draftId, nonce, digits: '0611' })
  await sealAudit(db.database, tuesday)
})
afterAll(async () => {
  await it.close()
  await db.close()
})

/** Every table that only grows -> a column of it. */
const tables = {
  audit_event: 'outcome',
  audit_block: 'count',
  decision: 'reason',
  template_version: 'text',
  message_transition: 'code',
}

const contentOf = async (table: string) =>
  (
    await db.database.pool.query<{ content: string }>(
      `select md5(string_agg(r::text, '' order by r::text)) as content from ${table} r`,
    )
  ).rows[0]?.content

describe.each(Object.entries(tables))('%s', (table, column) => {
  test.each([
    `update ${table} set "${column}" = "${column}"`,
    `delete from ${table}`,
    `truncate ${table}`,
    `truncate ${table} cascade`,
  ])('refuses: %s', async (sql) => {
    const before = await contentOf(table)
    expect(before).toMatch(/^[0-9a-f]{32}$/u)
    await expect(db.database.pool.query(sql)).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|0A000)$/u),
    })
    expect(await contentOf(table)).toBe(before)
  })
})

test('no table that only grows is emptied by way of another', async () => {
  for (const other of ['message', 'proposal', 'template', 'clinic', 'trust'])
    await expect(db.database.pool.query(`truncate ${other} cascade`)).rejects.toMatchObject({ code: '42501' })
})

test('the history of a message is deleted with the message, and not before', async () => {
  const { id } = await db.database.prisma.message.findFirstOrThrow()
  const history = { where: { messageId: id } }
  await expect(db.database.prisma.messageTransition.deleteMany(history)).rejects.toThrow()
  expect(await db.database.prisma.messageTransition.count(history)).toBe(1)
  await db.database.prisma.message.delete({ where: { id } })
  expect(await db.database.prisma.messageTransition.count(history)).toBe(0)
})
