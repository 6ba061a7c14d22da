import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { buildTrust, filledForm, publishedTemplate, testWork } from '../builders.ts'
import type { PressOrder } from '../drill/confirm.ts'
import { testDatabase } from '../postgres.ts'

const told = async (child: ChildProcess): Promise<unknown> => ((await once(child, 'message')) as [unknown])[0]

test('a hundred presses of one button from two processes make one message', async () => {
  const db = await testDatabase()
  const { work, close } = await testWork(db.url, db.database)
  const children: ChildProcess[] = []
  try {
    const trust = await buildTrust(db.database)
    const { templateId } = await publishedTemplate(db.database, trust)
    const actor = trust.actor('staff')
    const { draftId, nonce } = await previewMessage(work, actor, {
      templateId,
      typed: filledForm(),
      activityId: 'card-1',
    })
    const order: PressOrder = {
      databaseUrl: db.url,
      // The key of `testWork`.
      key: Buffer.from(new Uint8Array(32).fill(7)).toString('base64'),
      now: work.clock().toISOString(),
      actor,
      press: { draftId, nonce, digits: '0611' },
      times: 50,
    }
    for (let count = 0; count < 2; count++)
      children.push(
        fork(join(import.meta.dirname, '../drill/confirm.ts'), {
          env: { PATH: process.env['PATH'] ?? '', MALVAKT_TEST_PRESS: JSON.stringify(order) },
          execArgv: ['--disable-warning=ExperimentalWarning'],
        }),
      )
    expect(await Promise.all(children.map(told))).toEqual(['ready', 'ready'])
    for (const child of children) child.send('go')
    const answers = (await Promise.all(children.map(told))) as { ids?: string[]; error?: string }[]
    const ids = answers.flatMap((one) => one.ids ?? [one.error ?? 'nothing'])
    expect(ids).toHaveLength(100)
    expect(new Set(ids).size).toBe(1)
    const messages = await db.database.prisma.message.findMany({ select: { id: true } })
    expect(messages.map((one) => one.id)).toEqual([ids[0]])
    expect(await db.database.prisma.auditEvent.count({ where: { action: 'message.confirmed' } })).toBe(1)
  } finally {
    for (const child of children) child.kill('SIGKILL')
    await close()
    await db.close()
  }
}, 60_000)
