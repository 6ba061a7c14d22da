import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { newId } from '../../bot/store/transaction.ts'
import { suspendTemplate } from '../../bot/usecases/change-template-state.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { listSendable } from '../../bot/usecases/list-sendable.ts'
import { openSendForm } from '../../bot/usecases/open-send-form.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { starTemplate } from '../../bot/usecases/star-template.ts'
import { buildTrust, filledForm, publishedTemplate, testWork } from '../builders.ts'
import type { PublishedTemplate, TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

describe('the templates that come first', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  let templates: PublishedTemplate[]

  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
  })
  beforeEach(async () => {
    trust = await buildTrust(db.database)
    templates = []
    for (const title of ['A', 'B', 'C', 'D', 'E'])
      templates.push(await publishedTemplate(db.database, trust, { title }))
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const named = (title: string): PublishedTemplate => {
    const found = templates.find((one) => one.name === `MED- ${title}`)
    if (found === undefined) throw new Error('no such template')
    return found
  }
  const list = async (words = '', page = 1, person: TestPerson = 'staff') => {
    const { favourites, recent } = await listSendable(it.work, trust.actor(person), { words, page })
    return { favourites: favourites.map((one) => one.name), recent: recent.map((one) => one.name) }
  }
  const star = (title: string, starred = true, person: TestPerson = 'staff') =>
    starTemplate(it.work, trust.actor(person), { templateId: named(title).templateId, starred })
  const send = async (title: string) => {
    it.clock.forward(1_000)
    const shown = await previewMessage(it.work, trust.actor('staff'), {
      templateId: named(title).templateId,
      typed: filledForm(),
      activityId: newId(),
    })
    const press = { draftId: shown.draftId, nonce: shown.nonce, digits: '0611' }
    await confirmSend(it.work, trust.actor('staff'), press)
  }

  test('are the own favourites, until the star is taken away', async () => {
    await star('C')
    await star('C')
    expect(await list()).toEqual({ favourites: ['MED- C'], recent: [] })
    expect(await list('', 1, 'clinicAdmin')).toEqual({ favourites: [], recent: [] })
    const form = () => openSendForm(it.work, trust.actor('staff'), { templateId: named('C').templateId })
    expect((await form()).starred).toBe(true)
    await star('C', false)
    expect((await form()).starred).toBe(false)
    expect((await list()).favourites).toEqual([])
    const events = await db.database.prisma.auditEvent.findMany({
      where: { subject: `template:${named('C').templateId}`, action: { contains: 'starred' } },
      orderBy: { id: 'asc' },
    })
    expect(events.map((one) => one.action)).toEqual(['template.starred', 'template.unstarred'])
  })

  test('are the last three that the person sent, each once, the last first, favourites apart', async () => {
    for (const title of ['A', 'B', 'C', 'D', 'A', 'E']) await send(title)
    expect((await list()).recent).toEqual(['MED- E', 'MED- A', 'MED- D'])
    await star('A')
    expect(await list()).toEqual({ favourites: ['MED- A'], recent: ['MED- E', 'MED- D', 'MED- C'] })
    expect((await list('', 1, 'clinicAdmin')).recent).toEqual([])
  })

  test('come where nothing is searched for, and only while they can be sent', async () => {
    await star('A')
    await send('B')
    expect(await list('med')).toEqual({ favourites: [], recent: [] })
    for (const title of ['A', 'B'])
      await suspendTemplate(it.work, trust.actor('clinicAdmin'), {
        templateId: named(title).templateId,
        nonce: randomUUID(),
        reason: 'prøve',
      })
    expect(await list()).toEqual({ favourites: [], recent: [] })
  })

  test('a template of another clinic cannot be starred', async () => {
    templates.push(await publishedTemplate(db.database, trust, { clinic: 'KIR', title: 'K' }))
    const { templateId } = templates.at(-1) as PublishedTemplate
    await expect(
      starTemplate(it.work, trust.actor('staff'), { templateId, starred: true }),
    ).rejects.toMatchObject({ code: 'template_not_sendable' })
  })
})
