import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { recipientPlace, textPlace } from '../../bot/store/messages.ts'
import { newId } from '../../bot/store/transaction.ts'
import { showLimit, warnOfLimits } from '../../bot/usecases/warn-limits.ts'
import { buildTrust, publishedTemplate, testWork } from '../builders.ts'
import type { PublishedTemplate, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

describe('the parts that a clinic sends in a day', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  let template: PublishedTemplate

  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
    trust = await buildTrust(db.database)
    template = await publishedTemplate(db.database, trust)
    await db.database.prisma.clinic.update({ where: { id: trust.clinics.MED.id }, data: { dailyParts: 10 } })
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const store = async (segments: number, at: Date, state: 'delivered' | 'stopped' = 'delivered') => {
    const id = newId()
    await db.database.prisma.message.create({
      data: {
        id,
        clinicId: template.clinicId,
        personId: trust.actor('staff').personId,
        templateId: template.templateId,
        versionId: template.versionId,
        seal: template.seal,
        senderText: 'SIVHF',
        recipient: it.work.vault.seal('+46701740611', recipientPlace(id)),
        recipientHash: it.work.vault.hash('+46701740611'),
        text: it.work.vault.seal('Hei', textPlace(id)),
        segments,
        consentSource: 'oral',
        state,
        stateSince: at,
        confirmedAt: at,
      },
    })
  }
  const told = () =>
    db.database.prisma.notice.findMany({ where: { subject: `limit:${trust.clinics.MED.id}` } })

  test('are warned of at four fifths, once a day of the wall, and nothing is refused', async () => {
    // Yesterday, a minute before midnight in Oslo; what was stopped does not count.
    await store(9, new Date('2026-03-09T22:59:00Z'))
    await store(9, it.work.clock(), 'stopped')
    await store(7, new Date('2026-03-09T23:00:00Z'))
    expect(await warnOfLimits(it.work)).toBe(0)
    await store(1, it.work.clock())
    expect(await Promise.all([warnOfLimits(it.work), warnOfLimits(it.work)])).toContain(1)
    const notices = await told()
    expect(notices.map((one) => one.personId).toSorted()).toEqual(
      [trust.actor('clinicAdmin').personId, trust.actor('deputy').personId].toSorted(),
    )
    expect(notices.every((one) => one.alert && one.revision === 1)).toBe(true)
    await store(5, it.work.clock())
    expect(await warnOfLimits(it.work)).toBe(0)
    expect(
      await db.database.prisma.auditEvent.findMany({
        where: { action: 'clinic.parts_warned', trustId: trust.trustId },
      }),
    ).toMatchObject([{ clinicId: trust.clinics.MED.id, detail: { used: 8, limit: 10 } }])
    it.clock.now = new Date('2026-03-10T23:00:00Z')
    await store(8, it.work.clock())
    expect(await warnOfLimits(it.work)).toBe(1)
    expect((await told()).every((one) => one.revision === 2)).toBe(true)
  })

  test('are shown to those who look after the clinic', async () => {
    const { MED, KIR } = trust.clinics
    const show = (clinicId: string) => showLimit(it.work, trust.actor('clinicAdmin'), { clinicId })
    expect(await show(MED.id)).toMatchObject({ limit: 10, used: 8 })
    await expect(show(KIR.id)).rejects.toMatchObject({ code: 'not_found' })
  })
})
