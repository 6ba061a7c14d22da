import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { cancelDraft } from '../../bot/usecases/cancel-draft.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { expireDraft, expireOverdueDrafts } from '../../bot/usecases/expire-draft.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { reopenDraft } from '../../bot/usecases/reopen-draft.ts'
import { showDraft } from '../../bot/usecases/show-draft.ts'
import { buildTrust, filledForm, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { PublishedTemplate, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const minute = 60_000

describe('the end of a draft', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  let template: PublishedTemplate

  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
  })
  beforeEach(async () => {
    it.clock.now = tuesday
    trust = await buildTrust(db.database)
    template = await publishedTemplate(db.database, trust)
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const preview = (activityId: string | null = 'card-1') =>
    previewMessage(it.work, trust.actor('staff'), {
      templateId: template.templateId,
      typed: filledForm(),
      activityId,
    })
  const draft = (id: string) => db.database.prisma.draft.findUniqueOrThrow({ where: { id } })
  const noticesOf = (subject: string) => db.database.prisma.notice.findMany({ where: { subject } })

  test('before five minutes nothing happens', async () => {
    const { draftId } = await preview()
    it.clock.forward(5 * minute - 1)
    await expireDraft(it.work, draftId)
    expect((await draft(draftId)).state).toBe('previewed')
  })

  test('after five minutes its card is replaced, and the filled form can still come back', async () => {
    const { draftId } = await preview()
    it.clock.forward(5 * minute)
    await expireDraft(it.work, draftId)
    await expireDraft(it.work, draftId)
    expect((await draft(draftId)).state).toBe('expired')
    expect(await noticesOf(`draft:${draftId}`)).toMatchObject([
      { personId: trust.actor('staff').personId, alert: false, activityId: 'card-1', revision: 1 },
    ])
    expect(await showDraft(it.work, trust.actor('staff'), { draftId })).toEqual({
      draftId,
      templateName: template.name,
      state: 'expired',
      reopens: true,
    })
    const view = await reopenDraft(it.work, trust.actor('staff'), { draftId, edit: true })
    expect(view).toMatchObject({ step: 'form', form: { typed: { number: filledForm().number } } })
    const wakes = (await it.jobsIn('expire')).filter((one) => one.draftId === draftId)
    expect(wakes).toHaveLength(2)
  })

  test('an hour after the preview it is emptied, and the form cannot come back', async () => {
    const { draftId } = await preview()
    it.clock.forward(5 * minute)
    await expireDraft(it.work, draftId)
    it.clock.forward(55 * minute)
    await expireDraft(it.work, draftId)
    expect((await draft(draftId)).content).toBeNull()
    expect((await showDraft(it.work, trust.actor('staff'), { draftId })).reopens).toBe(false)
    await expect(reopenDraft(it.work, trust.actor('staff'), { draftId, edit: true })).rejects.toMatchObject({
      code: 'draft_ended',
    })
  })

  test('a form that is being edited is not replaced when the five minutes are over', async () => {
    const { draftId } = await preview()
    await reopenDraft(it.work, trust.actor('staff'), { draftId, edit: true })
    it.clock.forward(6 * minute)
    await expireDraft(it.work, draftId)
    expect(await noticesOf(`draft:${draftId}`)).toEqual([])
    it.clock.forward(60 * minute)
    await expireDraft(it.work, draftId)
    expect((await draft(draftId)).content).toBeNull()
  })

  test('a receipt is not replaced by another draft of its card', async () => {
    const twin = await preview()
    const shown = await preview()
    await confirmSend(it.work, trust.actor('staff'), { ...shown, digits: '0611' })
    it.clock.forward(90 * minute)
    await expireDraft(it.work, twin.draftId)
    await expireDraft(it.work, shown.draftId)
    expect(await draft(twin.draftId)).toMatchObject({ state: 'cancelled', content: null })
    expect(await noticesOf(`draft:${twin.draftId}`)).toEqual([])
    expect((await draft(shown.draftId)).content).toBeNull()
  })

  test('a cancelled draft has its card replaced and does not expire', async () => {
    const { draftId } = await preview()
    await cancelDraft(it.work, trust.actor('staff'), { draftId })
    it.clock.forward(6 * minute)
    await expireDraft(it.work, draftId)
    expect((await draft(draftId)).state).toBe('cancelled')
    expect(await noticesOf(`draft:${draftId}`)).toMatchObject([{ activityId: 'card-1', alert: false }])
  })

  test('drafts whose job was lost are found again', async () => {
    const { draftId } = await preview()
    it.clock.forward(10 * minute)
    expect(await expireOverdueDrafts(it.work)).toBeGreaterThan(0)
    expect((await draft(draftId)).state).toBe('expired')
    it.clock.forward(60 * minute)
    await expireOverdueDrafts(it.work)
    expect((await draft(draftId)).content).toBeNull()
    expect(await expireOverdueDrafts(it.work)).toBe(0)
  })
})
