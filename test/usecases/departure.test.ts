import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { momentOf } from '../../bot/domain/calendar.ts'
import { Refusal } from '../../bot/domain/refusal.ts'
import type { RefusalCode } from '../../bot/domain/refusal.ts'
import type { PreviewView } from '../../bot/domain/sending.ts'
import type { Departure, SmsProvider } from '../../bot/ports.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { deliverDue } from '../../bot/usecases/deliver-messages.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { recordReport } from '../../bot/usecases/record-report.ts'
import { reopenDraft } from '../../bot/usecases/reopen-draft.ts'
import { stopMessage } from '../../bot/usecases/stop-message.ts'
import { buildTrust, filledForm, publishedTemplate, testWork } from '../builders.ts'
import type { PublishedTemplate, TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

/** A moment of the clock on the wall in Oslo, on the Tuesday and the days after it. */
const wall = (time: string, day = '2026-03-10'): Date => {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number)
  return new Date(momentOf(day, hour * 60 + minute, 'Europe/Oslo').getTime() + second * 1000)
}

const codeOf = async (promise: Promise<unknown>): Promise<RefusalCode | null> => {
  try {
    await promise
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

describe('when a message leaves', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  let template: PublishedTemplate
  let handed: Departure[]

  const provider: SmsProvider = {
    name: 'test',
    handOver: (departure) => {
      handed.push(departure)
      return Promise.resolve({ outcome: 'accepted', providerId: 'p' })
    },
  }

  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
  })
  beforeEach(async () => {
    // What another test left waiting is not due in this one.
    await db.database.prisma.message.updateMany({ where: { state: 'queued' }, data: { state: 'stopped' } })
    it.clock.now = wall('10:00')
    handed = []
    trust = await buildTrust(db.database, { hours: 'usual' })
    template = await publishedTemplate(db.database, trust)
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const preview = (values: Record<string, string> = {}, of = template): Promise<PreviewView> =>
    previewMessage(it.work, trust.actor('staff'), {
      templateId: of.templateId,
      typed: filledForm({ values: of === template ? { ...filledForm().values, ...values } : values }),
      activityId: 'card',
    })
  const confirm = (shown: PreviewView, leave = '') =>
    confirmSend(it.work, trust.actor('staff'), {
      draftId: shown.draftId,
      nonce: shown.nonce,
      digits: '0611',
      leave,
    })
  const deliver = async (): Promise<string[]> => {
    handed = []
    await deliverDue(it.work, provider)
    return handed.map((one) => one.id)
  }
  const message = (id: string) => db.database.prisma.message.findUniqueOrThrow({ where: { id } })
  const notice = (id: string) => db.database.prisma.notice.findFirst({ where: { subject: `message:${id}` } })
  const events = (id: string) =>
    db.database.prisma.auditEvent.findMany({ where: { subject: `message:${id}` }, orderBy: { id: 'asc' } })

  describe('the hours of the clinic', () => {
    test.each([
      ['07:59:59', '08:00', '2026-03-10'],
      ['21:00:00', '08:00', '2026-03-11'],
      ['00:00:00', '08:00', '2026-03-10'],
    ])('at %s the preview says that it leaves at %s on %s, and it does', async (now, opens, day) => {
      it.clock.now = wall(now)
      const shown = await preview()
      expect(shown.heldUntil).toEqual(wall(opens, day))
      const { messageId, departAfter } = await confirm(shown, 'held')
      expect(departAfter).toEqual(wall(opens, day))
      it.clock.now = new Date(wall(opens, day).getTime() - 1)
      expect(await deliver()).toEqual([])
      it.clock.now = wall(opens, day)
      expect(await deliver()).toEqual([messageId])
    })

    test.each(['08:00:00', '20:59:59'])('at %s nothing is held', async (now) => {
      it.clock.now = wall(now)
      const shown = await preview()
      expect(shown.heldUntil).toBeNull()
      const { messageId, departAfter } = await confirm(shown)
      expect(departAfter).toBeNull()
      expect(await deliver()).toEqual([messageId])
    })

    test('with a reason it leaves at once, and the audit says why', async () => {
      it.clock.now = wall('22:00')
      const { messageId } = await confirm(await preview(), 'patientAsked')
      expect(await deliver()).toEqual([messageId])
      expect(await message(messageId)).toMatchObject({ leaveReason: 'patientAsked' })
      expect((await events(messageId)).find((one) => one.action === 'message.override')).toMatchObject({
        personId: trust.actor('staff').personId,
        code: 'patientAsked',
      })
    })

    test('hours that end after the preview are asked about before anything is sent', async () => {
      it.clock.now = wall('20:58')
      const shown = await preview()
      it.clock.now = wall('21:00')
      for (const leave of ['', 'whatever']) expect(await codeOf(confirm(shown, leave))).toBe('window_closed')
      const again = await reopenDraft(it.work, trust.actor('staff'), { draftId: shown.draftId, edit: false })
      expect(again).toMatchObject({ preview: { heldUntil: wall('08:00', '2026-03-11') } })
      expect((await confirm(shown, 'held')).departAfter).toEqual(wall('08:00', '2026-03-11'))
    })

    describe('are asked for once more when it leaves', () => {
      const down: SmsProvider = {
        name: 'down',
        handOver: () => Promise.resolve({ outcome: 'refused', code: 'http_503', again: true }),
      }
      const tomorrow = { dato: '2026-03-12', kl: '09:30' }

      test('what an outage held up past their end waits for the next day, and its sender is told', async () => {
        it.clock.now = wall('20:58')
        const { messageId } = await confirm(await preview(tomorrow))
        await deliverDue(it.work, down)
        it.clock.now = wall('21:10')
        expect(await deliver()).toEqual([])
        expect(await message(messageId)).toMatchObject({
          state: 'queued',
          code: 'outside_hours',
          departAfter: wall('08:00', '2026-03-11'),
        })
        expect(await notice(messageId)).toMatchObject({ alert: true })
        expect((await events(messageId)).map((one) => one.action)).toContain('message.postponed')
        it.clock.now = wall('08:00', '2026-03-11')
        expect(await deliver()).toEqual([messageId])
        // Whatever becomes of it now, the hours are not why.
        await recordReport(it.work, { id: messageId, event: 'report_expired' })
        expect(await message(messageId)).toMatchObject({ state: 'expired', code: null })
      })

      test('with a reason to leave outside them it does', async () => {
        it.clock.now = wall('22:00')
        const { messageId } = await confirm(await preview(tomorrow), 'patientAsked')
        await deliverDue(it.work, down)
        it.clock.now = wall('22:10')
        expect(await deliver()).toEqual([messageId])
      })

      test('what would not be true any more when they begin is stopped now, not then', async () => {
        it.clock.now = wall('20:58')
        const { messageId } = await confirm(await preview({ dato: '2026-03-11', kl: '07:30' }))
        it.clock.now = wall('21:00')
        expect(await deliver()).toEqual([])
        expect(await message(messageId)).toMatchObject({ state: 'stopped', code: 'too_late' })
      })

      test('also for the seconds in which it can still be stopped', async () => {
        trust = await buildTrust(db.database, { stopSeconds: 15, hours: 'usual' })
        template = await publishedTemplate(db.database, trust)
        it.clock.now = wall('20:59:44')
        const shown = await preview(tomorrow)
        expect(shown.heldUntil).toBeNull()
        it.clock.now = wall('20:59:45')
        expect((await preview(tomorrow)).heldUntil).toEqual(wall('08:00', '2026-03-11'))
        expect(await codeOf(confirm(shown))).toBe('window_closed')
      })
    })

    test('a reason within the hours is no override', async () => {
      const { messageId } = await confirm(await preview(), 'agreed')
      expect((await message(messageId)).leaveReason).toBeNull()
      expect((await events(messageId)).map((one) => one.action)).not.toContain('message.override')
    })

    test('a cancelled appointment leaves from six', async () => {
      const cancelled = await publishedTemplate(db.database, trust, {
        text: 'Timen {dato} er avlyst.',
        purpose: 'cancelled_appointment',
      })
      it.clock.now = wall('05:59')
      expect((await preview({ dato: '2026-03-12' }, cancelled)).heldUntil).toEqual(wall('06:00'))
      it.clock.now = wall('06:00')
      expect((await preview({ dato: '2026-03-12' }, cancelled)).heldUntil).toBeNull()
    })

    test('a clinic has hours of its own', async () => {
      const clinic = { id: template.clinicId }
      await db.database.prisma.clinic.update({ where: clinic, data: { manualFrom: 600, manualUntil: 660 } })
      it.clock.now = wall('09:59')
      expect((await preview()).heldUntil).toEqual(wall('10:00'))
      it.clock.now = wall('11:00')
      expect((await preview()).heldUntil).toEqual(wall('10:00', '2026-03-11'))
    })

    test('over the night in which the clocks change it is held until eight by the new time', async () => {
      it.clock.now = wall('22:00', '2026-03-28')
      const { departAfter } = await confirm(await preview({ dato: '2026-04-14' }), 'held')
      expect(departAfter).toEqual(new Date('2026-03-29T06:00:00Z'))
    })
  })

  describe('the time that the text names', () => {
    test('it goes to the provider as validity', async () => {
      const shown = await preview({ dato: '2026-03-12', kl: '09:30' })
      expect(shown.validUntil).toEqual(wall('09:30', '2026-03-12'))
      await confirm(shown)
      await deliver()
      expect(handed[0]?.validUntil).toEqual(wall('09:30', '2026-03-12'))
    })

    test('what would be held past it is refused, unless it leaves now with a reason', async () => {
      it.clock.now = wall('22:00')
      const shown = await preview({ dato: '2026-03-11', kl: '08:00' })
      expect(await codeOf(confirm(shown, 'held'))).toBe('too_late')
      expect((await confirm(shown, 'appointmentSoon')).state).toBe('queued')
    })

    test('a message that is late at its departure is stopped, and its sender is told', async () => {
      const { messageId } = await confirm(await preview({ dato: '2026-03-10', kl: '10:05' }))
      it.clock.now = wall('10:05')
      expect(await deliver()).toEqual([])
      expect(await message(messageId)).toMatchObject({ state: 'stopped', code: 'too_late' })
      expect(await notice(messageId)).toMatchObject({ alert: true, activityId: 'card' })
    })

    test('a millisecond before, it still leaves', async () => {
      const { messageId } = await confirm(await preview({ dato: '2026-03-10', kl: '10:05' }))
      it.clock.now = new Date(wall('10:05').getTime() - 1)
      expect(await deliver()).toEqual([messageId])
    })

    test('"i morgen" is not said on the day itself', async () => {
      const tomorrow = await publishedTemplate(db.database, trust, { text: 'Vi ringer deg i morgen.' })
      it.clock.now = wall('22:00')
      const shown = await preview({}, tomorrow)
      expect(shown.validUntil).toEqual(wall('00:00', '2026-03-11'))
      expect(await codeOf(confirm(shown, 'held'))).toBe('too_late')
    })
  })

  describe('the seconds in which it can be stopped', () => {
    beforeEach(async () => {
      trust = await buildTrust(db.database, { stopSeconds: 15, hours: 'usual' })
      template = await publishedTemplate(db.database, trust)
    })
    const stop = (messageId: string, person: TestPerson = 'staff') =>
      stopMessage(it.work, trust.actor(person), { messageId })

    test('it leaves when they are over, not before', async () => {
      const { messageId } = await confirm(await preview())
      it.clock.forward(14_999)
      expect(await deliver()).toEqual([])
      it.clock.forward(1)
      expect(await deliver()).toEqual([messageId])
    })

    test('stopped, it never leaves; a second press says the same, and nobody is alarmed', async () => {
      const { messageId } = await confirm(await preview())
      it.clock.forward(14_999)
      expect(await stop(messageId)).toMatchObject({ state: 'stopped', code: 'taken_back' })
      expect(await stop(messageId)).toMatchObject({ state: 'stopped', code: 'taken_back' })
      it.clock.forward(60_000)
      expect(await deliver()).toEqual([])
      expect((await events(messageId)).filter((one) => one.action === 'message.stopped')).toMatchObject([
        { personId: trust.actor('staff').personId, code: 'taken_back' },
      ])
      expect(await notice(messageId)).toMatchObject({ alert: false, activityId: 'card' })
    })

    test('once it has left, the press says so', async () => {
      const { messageId } = await confirm(await preview())
      it.clock.forward(15_000)
      await deliver()
      expect(await codeOf(stop(messageId))).toBe('already_left')
      expect((await message(messageId)).state).toBe('accepted')
    })

    test('a stop and a departure at the same moment: one of them counts', async () => {
      for (let round = 0; round < 10; round++) {
        const { messageId } = await confirm(await preview())
        it.clock.forward(15_000)
        const [left, stopped] = await Promise.all([deliver(), codeOf(stop(messageId))])
        const { state } = await message(messageId)
        expect([state, left.length]).toEqual(stopped === null ? ['stopped', 0] : ['accepted', 1])
      }
    })

    test('a held message can be stopped until it leaves', async () => {
      it.clock.now = wall('22:00')
      const { messageId } = await confirm(await preview(), 'held')
      it.clock.now = wall('07:59', '2026-03-11')
      expect((await stop(messageId)).state).toBe('stopped')
    })

    test('nobody stops what somebody else sent', async () => {
      const { messageId } = await confirm(await preview())
      expect(await codeOf(stop(messageId, 'clinicAdmin'))).toBe('not_found')
      expect(await codeOf(stop(messageId, 'leader'))).toBe('forbidden')
    })
  })
})
