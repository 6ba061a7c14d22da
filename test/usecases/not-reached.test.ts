import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { newId } from '../../bot/store/transaction.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { followUp } from '../../bot/usecases/follow-up.ts'
import { listNotReached } from '../../bot/usecases/list-not-reached.ts'
import { openNext, prepareNext, showNext } from '../../bot/usecases/prepare-next.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { reportWrongRecipient, showDeviation } from '../../bot/usecases/report-wrong-recipient.ts'
import { showMessage } from '../../bot/usecases/show-message.ts'
import { buildTrust, filledForm, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { PublishedTemplate, TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

describe('after a message was sent', () => {
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
    template = await publishedTemplate(db.database, trust, { title: 'Timeavtale' })
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const send = async (of = template, values = filledForm().values): Promise<string> => {
    const shown = await previewMessage(it.work, trust.actor('staff'), {
      templateId: of.templateId,
      typed: filledForm({ values }),
      activityId: newId(),
    })
    const press = { draftId: shown.draftId, nonce: shown.nonce, digits: '0611' }
    return (await confirmSend(it.work, trust.actor('staff'), press)).messageId
  }
  const become = (
    id: string,
    state: 'failed' | 'expired' | 'unknown' | 'stopped' | 'delivered',
    code?: string,
  ) => db.database.prisma.message.update({ where: { id }, data: { state, code: code ?? null } })
  const listed = async (person: TestPerson = 'staff'): Promise<string[]> =>
    (await listNotReached(it.work, trust.actor(person), { page: 1 })).items.map((one) => one.messageId)
  const eventsOf = (id: string, action: string) =>
    db.database.prisma.auditEvent.findMany({ where: { subject: `message:${id}`, action } })

  describe('patients who were not reached', () => {
    test.each([
      ['failed', 'absent'],
      ['expired', undefined],
      ['unknown', 'interrupted'],
      ['stopped', 'template_suspended'],
      ['stopped', 'too_late'],
    ] as const)('%s (%s) stands in the list of the clinic, for the colleagues too', async (state, code) => {
      const id = await send()
      expect(await listed()).toEqual([])
      await become(id, state, code)
      for (const person of ['staff', 'clinicAdmin', 'ehealth'] as const)
        expect(await listed(person)).toEqual([id])
      expect(await listed('kirStaff')).toEqual([])
    })

    test('what its sender took back does not, and what arrived after all leaves it', async () => {
      const [taken, late] = [await send(), await send()]
      await become(taken, 'stopped', 'taken_back')
      await become(late, 'unknown')
      expect(await listed()).toEqual([late])
      await become(late, 'delivered')
      expect(await listed()).toEqual([])
    })

    test('marked as followed up it leaves the list, with who, when and how', async () => {
      const id = await send()
      await become(id, 'failed')
      await followUp(it.work, trust.actor('clinicAdmin'), { messageId: id, way: 'phoned' })
      it.clock.forward(60_000)
      await followUp(it.work, trust.actor('staff'), { messageId: id, way: 'other' })
      expect(await listed()).toEqual([])
      const { message, followerName } = await showMessage(it.work, trust.actor('staff'), { messageId: id })
      expect(message.followUp).toEqual({
        personId: trust.actor('clinicAdmin').personId,
        at: tuesday,
        way: 'phoned',
      })
      expect(followerName).not.toBe('')
      expect(await eventsOf(id, 'message.followed_up')).toMatchObject([
        { personId: trust.actor('clinicAdmin').personId, code: 'phoned' },
      ])
    })

    test('there is nothing to mark where the patient may yet be reached, or in another clinic', async () => {
      const id = await send()
      const mark = (person: TestPerson) =>
        followUp(it.work, trust.actor(person), { messageId: id, way: 'phoned' })
      await expect(mark('staff')).rejects.toMatchObject({ code: 'already_handled' })
      await expect(mark('kirStaff')).rejects.toMatchObject({ code: 'not_found' })
      await expect(mark('leader')).rejects.toMatchObject({ code: 'forbidden' })
    })
  })

  describe('the next recipient', () => {
    test('a card is posted that holds nothing but the name of the template', async () => {
      const id = await send()
      expect((await prepareNext(it.work, trust.actor('staff'), { messageId: id })).messageId).toBe(id)
      expect(await db.database.prisma.notice.findMany({ where: { subject: `next:${id}` } })).toMatchObject([
        { personId: trust.actor('staff').personId, alert: true, activityId: null },
      ])
      expect(await showNext(it.work, trust.actor('staff'), { messageId: id })).toEqual({
        messageId: id,
        templateName: template.name,
      })
    })

    test('the form has the values, and neither number nor consent', async () => {
      const id = await send()
      const form = await openNext(it.work, trust.actor('staff'), { messageId: id })
      expect(form.templateId).toBe(template.templateId)
      expect(form.typed).toMatchObject({ number: '', numberAgain: '', consent: false, consentSource: '' })
      expect(form.typed.values).toEqual(filledForm().values)
    })

    test('the name of a person is not carried over', async () => {
      trust = await buildTrust(db.database, { firstNameAllowed: true })
      const named = await publishedTemplate(db.database, trust, { text: 'Hei {fornavn}. Time {dato}.' })
      const id = await send(named, { fornavn: 'Birk', dato: '2026-03-12' })
      const form = await openNext(it.work, trust.actor('staff'), { messageId: id })
      expect(form.typed.values).toEqual({ dato: '2026-03-12' })
    })

    test('nobody goes on from what somebody else sent', async () => {
      const id = await send()
      for (const run of [prepareNext, openNext])
        await expect(run(it.work, trust.actor('clinicAdmin'), { messageId: id })).rejects.toMatchObject({
          code: 'not_found',
        })
    })
  })

  describe('a wrong recipient', () => {
    test('is recorded once and told to the administrators of the clinic, without the number', async () => {
      const id = await send()
      await become(id, 'delivered')
      for (let press = 0; press < 2; press++)
        await reportWrongRecipient(it.work, trust.actor('staff'), { messageId: id })
      const [deviation] = await db.database.prisma.deviation.findMany({ where: { messageId: id } })
      const deviationId = deviation?.id ?? ''
      const told = await db.database.prisma.notice.findMany({
        where: { subject: `deviation:${deviationId}` },
      })
      expect(told.map((one) => one.personId).toSorted()).toEqual(
        [trust.actor('clinicAdmin').personId, trust.actor('deputy').personId].toSorted(),
      )
      expect(await eventsOf(id, 'message.wrong_recipient')).toHaveLength(1)
      const shown = await showDeviation(it.work, trust.actor('clinicAdmin'), { deviationId })
      expect(shown).toMatchObject({ messageId: id, templateName: template.name, reportedAt: tuesday })
      expect(JSON.stringify(shown)).not.toMatch(/1740|Du har/u)
      await expect(showDeviation(it.work, trust.actor('kirAdmin'), { deviationId })).rejects.toMatchObject({
        code: 'not_found',
      })
    })

    test('a message that has not left is stopped', async () => {
      const id = await send()
      expect(await reportWrongRecipient(it.work, trust.actor('staff'), { messageId: id })).toMatchObject({
        state: 'stopped',
        code: 'taken_back',
      })
    })
  })
})
