import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '../../bot/store/transaction.ts'
import { recipientPlace, textPlace } from '../../bot/store/messages.ts'
import { listSent } from '../../bot/usecases/list-sent.ts'
import { showMessage } from '../../bot/usecases/show-message.ts'
import { buildTrust, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { PublishedTemplate, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const oneNumber = '+46701740611'
const otherNumber = '+46701740622'

describe('what was sent', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  let medicine: PublishedTemplate
  let surgery: PublishedTemplate

  const store = async (template: PublishedTemplate, recipient: string, at: Date, of: TestTrust = trust) => {
    const id = newId()
    await db.database.prisma.message.create({
      data: {
        id,
        clinicId: template.clinicId,
        personId: of.actor('staff').personId,
        templateId: template.templateId,
        versionId: template.versionId,
        seal: template.seal,
        senderText: 'SIVHF',
        recipient: it.work.vault.seal(recipient, recipientPlace(id)),
        recipientHash: it.work.vault.hash(recipient),
        text: it.work.vault.seal(`Melding ${id}`, textPlace(id)),
        segments: 1,
        consentSource: 'oral',
        state: 'delivered',
        stateSince: at,
        confirmedAt: at,
      },
    })
    await db.database.prisma.messageTransition.createMany({
      data: [
        { messageId: id, to: 'queued', at },
        { messageId: id, from: 'queued', to: 'delivered', at },
      ],
    })
    return id
  }
  const minutesAgo = (minutes: number) => new Date(tuesday.getTime() - minutes * 60_000)

  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
    trust = await buildTrust(db.database)
    medicine = await publishedTemplate(db.database, trust, { title: 'Time' })
    surgery = await publishedTemplate(db.database, trust, { clinic: 'KIR', title: 'Time' })
    for (let index = 0; index < 23; index++)
      await store(medicine, index % 5 === 0 ? otherNumber : oneNumber, minutesAgo(index))
    await store(surgery, oneNumber, minutesAgo(3))
    const other = await buildTrust(db.database)
    await store(await publishedTemplate(db.database, other), oneNumber, minutesAgo(1), other)
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  test('the list holds the own clinic, newest first, twenty a page, with two digits', async () => {
    const { rows } = await listSent(it.work, trust.actor('staff'), { number: '', page: 1 })
    expect(rows).toMatchObject({ page: 1, pages: 2, total: 23 })
    expect(rows.items).toHaveLength(20)
    expect(rows.items[0]).toMatchObject({
      templateName: 'MED- Time',
      lastTwo: '22',
      state: 'delivered',
      confirmedAt: tuesday,
    })
    // Whole numbers: four or five figures of one stand in some random id of a few hundred.
    expect(JSON.stringify(rows)).not.toMatch(/701740611|701740622|70 174 06/u)
    const times = rows.items.map((one) => one.confirmedAt.getTime())
    expect(times).toEqual(times.toSorted((a, b) => b - a))
    const last = await listSent(it.work, trust.actor('staff'), { number: '', page: 2 })
    expect(last.rows.items).toHaveLength(3)
  })

  test('e-health sees every clinic of its own trust, and no other trust', async () => {
    const { rows } = await listSent(it.work, trust.actor('ehealth'), { number: '', page: 1 })
    expect(rows.total).toBe(24)
    expect(rows.items.map((one) => one.templateName)).toContain('KIR- Time')
  })

  test('a whole number in any spelling finds what the own clinics sent to it', async () => {
    const { rows } = await listSent(it.work, trust.actor('staff'), {
      number: '0046 (0)70-174 06 22',
      page: 1,
    })
    expect(rows.total).toBe(5)
    expect(rows.items.every((one) => one.lastTwo === '22')).toBe(true)
  })

  test('the search is recorded without the number', async () => {
    const where = { trustId: trust.trustId, action: 'message.searched' }
    const before = await db.database.prisma.auditEvent.count({ where })
    await listSent(it.work, trust.actor('staff'), { number: oneNumber, page: 1 })
    const events = await db.database.prisma.auditEvent.findMany({ where, orderBy: { id: 'desc' } })
    expect(events).toHaveLength(before + 1)
    expect(events[0]).toMatchObject({
      personId: trust.actor('staff').personId,
      clinicId: trust.clinics.MED.id,
      detail: { found: 18 },
    })
    expect(JSON.stringify(events.map(({ subject, detail, code }) => [subject, detail, code]))).not.toContain(
      '1740',
    )
  })

  test('a number that cannot be read is refused at its field, and finds nothing', async () => {
    await expect(listSent(it.work, trust.actor('staff'), { number: '12', page: 1 })).rejects.toMatchObject({
      code: 'number_invalid',
      faults: [{ field: 'number', code: 'number_too_short' }],
    })
  })

  test('number and text of a message are read with an event each time', async () => {
    const { rows } = await listSent(it.work, trust.actor('staff'), { number: otherNumber, page: 1 })
    const messageId = rows.items[0]?.messageId ?? ''
    for (let time = 1; time <= 2; time++) {
      const { message, senderName } = await showMessage(it.work, trust.actor('staff'), { messageId })
      expect(message).toMatchObject({
        recipient: otherNumber,
        text: `Melding ${messageId}`,
        consentSource: 'oral',
      })
      expect(message.history.map((one) => one.to)).toEqual(['queued', 'delivered'])
      expect(senderName).not.toBe('')
      expect(
        await db.database.prisma.auditEvent.count({
          where: { action: 'message.read', subject: `message:${messageId}`, outcome: 'done' },
        }),
      ).toBe(time)
    }
  })

  test("another clinic's message is not found, nor by those who may not read", async () => {
    const { id } = await db.database.prisma.message.findFirstOrThrow({
      where: { clinicId: trust.clinics.KIR.id },
    })
    const read = (person: 'staff' | 'dho' | 'ehealth') =>
      showMessage(it.work, trust.actor(person), { messageId: id })
    await expect(read('staff')).rejects.toMatchObject({ code: 'not_found' })
    await expect(read('dho')).rejects.toMatchObject({ code: 'forbidden' })
    expect((await read('ehealth')).message.clinicId).toBe(trust.clinics.KIR.id)
  })
})
