import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Departure, Handover, SmsProvider } from '../../bot/ports.ts'
import { createSimulator, troubleNumbers } from '../../bot/sms/simulator.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { suspendTemplate } from '../../bot/usecases/change-template-state.ts'
import { changeSender } from '../../bot/usecases/change-sender.ts'
import {
  claimMs,
  deliverDue,
  deliverMessage,
  lostAfterMs,
  settleLost,
} from '../../bot/usecases/deliver-messages.ts'
import { listNotReached } from '../../bot/usecases/list-not-reached.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { isReportOnOurs, recordReport } from '../../bot/usecases/record-report.ts'
import { showReceipt } from '../../bot/usecases/show-receipt.ts'
import { stopMessage } from '../../bot/usecases/stop-message.ts'
import { newId } from '../../bot/store/transaction.ts'
import { buildTrust, filledForm, patientNumber, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { PublishedTemplate, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const minute = 60_000

describe('handing over and what is heard of it', () => {
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

  const send = async (number: string = patientNumber): Promise<string> => {
    const shown = await previewMessage(it.work, trust.actor('staff'), {
      templateId: template.templateId,
      typed: filledForm({ number }),
      activityId: `card of ${number}`,
    })
    const press = { draftId: shown.draftId, nonce: shown.nonce, digits: number.slice(-4) }
    return (await confirmSend(it.work, trust.actor('staff'), press)).messageId
  }
  const message = (id: string) => db.database.prisma.message.findUniqueOrThrow({ where: { id } })
  const history = async (id: string) =>
    (
      await db.database.prisma.messageTransition.findMany({
        where: { messageId: id },
        orderBy: { id: 'asc' },
      })
    ).map((one) => one.to)
  const notice = (id: string) => db.database.prisma.notice.findFirst({ where: { subject: `message:${id}` } })
  const simulated = () => {
    const simulator = createSimulator(it.work.clock, { sent: 0, delivered: 0 })
    simulator.onReport(async (report) => {
      await recordReport(it.work, report)
    })
    return simulator
  }
  /** A provider that answers as told and remembers what it was handed. */
  const providerOf = (handOver: (departure: Departure) => Promise<Handover>) => {
    const handed: Departure[] = []
    const provider: SmsProvider = {
      name: 'test',
      handOver: (departure) => {
        handed.push(departure)
        return handOver(departure)
      },
      onReport: () => undefined,
    }
    return { provider, handed }
  }
  const accepting = () => providerOf(() => Promise.resolve({ outcome: 'accepted', providerId: 'p-1' }))

  test.each([
    ['a plain number', patientNumber, 'delivered', false],
    ['a number that the provider refuses', troubleNumbers.refused, 'failed', true],
    ['a number that is not reached', troubleNumbers.failed, 'failed', true],
    ['a hand-over without an answer', troubleNumbers.uncertain, 'unknown', true],
    ['a provider that never reports', troubleNumbers.silent, 'accepted', false],
  ])('%s ends as it should', async (_, number, state, alert) => {
    const simulator = simulated()
    const id = await send(number)
    await deliverMessage(it.work, simulator, id)
    await simulator.settled()
    expect((await message(id)).state).toBe(state)
    expect(await notice(id)).toMatchObject({
      personId: trust.actor('staff').personId,
      alert,
      activityId: `card of ${number}`,
    })
    expect(await showReceipt(it.work, trust.actor('staff'), { messageId: id })).toMatchObject({
      state,
      lastTwo: number.slice(-2),
      templateName: template.name,
    })
  })

  test('it is delivered only when a report says so', async () => {
    const { provider } = accepting()
    const id = await send()
    await deliverMessage(it.work, provider, id)
    it.clock.forward(24 * 60 * minute)
    await settleLost(it.work)
    expect(await message(id)).toMatchObject({ state: 'accepted', providerId: 'p-1' })
    expect(await recordReport(it.work, { id, event: 'report_delivered' })).toBe(true)
    expect(await history(id)).toEqual(['queued', 'sending', 'accepted', 'delivered'])
  })

  test('a job that comes twice, and at once, hands over once', async () => {
    const { provider, handed } = accepting()
    const id = await send()
    await Promise.all(Array.from({ length: 10 }, () => deliverMessage(it.work, provider, id)))
    await deliverMessage(it.work, provider, id)
    expect(handed).toHaveLength(1)
    expect(handed[0]).toMatchObject({ id, recipient: patientNumber, senderText: 'SIVHF' })
  })

  test('while the provider is asked, no transaction is open', async () => {
    let open = -1
    const { provider } = providerOf(async () => {
      const [row] = await db.database.prisma.$queryRaw<[{ count: number }]>`
        select count(*)::int as count from pg_stat_activity
        where datname = current_database() and state like 'idle in transaction%'`
      open = row.count
      return { outcome: 'accepted', providerId: 'p-2' }
    })
    await deliverMessage(it.work, provider, await send())
    expect(open).toBe(0)
  })

  test('behind a provider that hangs, what its claim no longer holds for goes back, and leaves once', async () => {
    const ids = [await send(), await send(), await send()]
    const { provider, handed } = providerOf(() => {
      // The first call takes longer than a claim holds; the last answer comes when it would count as lost.
      it.clock.forward(handed.length === 1 ? claimMs : 1)
      return Promise.resolve({ outcome: 'accepted', providerId: 'p' })
    })
    expect(await deliverDue(it.work, provider, { ids, calls: 1 })).toMatchObject({ claimed: 3, settled: 1 })
    expect(handed).toHaveLength(1)
    const [first] = handed
    const waiting = ids.filter((id) => id !== first?.id)
    for (const id of waiting) {
      expect(await message(id)).toMatchObject({ state: 'queued', attempts: 0, code: null })
      expect(await history(id)).toEqual(['queued', 'sending', 'queued'])
      // Nothing that its sender could do anything about.
      expect(await notice(id)).toBeNull()
    }
    it.clock.forward(lostAfterMs)
    expect(await settleLost(it.work)).toBe(0)
    await deliverDue(it.work, provider, { ids })
    expect(handed.map((one) => one.id).toSorted()).toEqual(ids.toSorted())
  })

  test('messages that do not share a call leave in calls of their own, the next one after a look at the clock', async () => {
    const ids = [await send(), await send(), await send(), await send()]
    const calls: string[][] = []
    const provider: SmsProvider = {
      ...accepting().provider,
      batch: {
        limit: 2,
        alike: ({ id }) => String(ids.indexOf(id) === 3),
        handOver: (departures) => {
          calls.push(departures.map((one) => one.id))
          it.clock.forward(claimMs / 2)
          return Promise.resolve(departures.map(() => ({ outcome: 'accepted', providerId: 'p' })))
        },
      },
      handOver: ({ id }) => {
        calls.push([id])
        it.clock.forward(claimMs / 2)
        return Promise.resolve({ outcome: 'accepted', providerId: 'p' })
      },
    }
    expect(await deliverDue(it.work, provider, { ids, calls: 1 })).toMatchObject({ claimed: 4 })
    // Two of three that are alike, then the rest of them or the one that is not; the third call comes too late.
    expect(calls.map((call) => call.length)).toEqual([2, 1])
    await deliverDue(it.work, provider, { ids, calls: 1 })
    expect(calls.flat().toSorted()).toEqual(ids.toSorted())
    expect(calls.filter((call) => call.includes(ids[3] ?? ''))).toEqual([[ids[3]]])
  })

  test.each(['recipient', 'text', 'validUntil', 'reference'] as const)(
    'a message whose %s cannot be decrypted holds up no other, and its sender is told',
    async (column) => {
      const [bad, good] = [await send(), await send()]
      await db.database.pool.query(
        `update message set "${column}" = decode('00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff', 'hex')
          where id = $1`,
        [bad],
      )
      const { provider, handed } = accepting()
      const options = { ids: [bad, good], retries: { tries: 1, longest: minute }, random: () => 0 }
      expect(await deliverDue(it.work, provider, options)).toEqual({ claimed: 2, settled: 1, unreadable: 1 })
      expect(handed.map((one) => one.id)).toEqual([good])
      expect((await message(good)).state).toBe('accepted')
      expect(await message(bad)).toMatchObject({ state: 'queued', code: 'unreadable' })
      expect(await notice(bad)).toMatchObject({ alert: true })
      it.clock.forward(minute)
      await deliverDue(it.work, provider, options)
      expect(await message(bad)).toMatchObject({ state: 'failed', code: 'unreadable' })
    },
  )

  test('what a provider does not take now is told at once, once, and stands in the list until it leaves', async () => {
    const listed = async () =>
      (await listNotReached(it.work, trust.actor('clinicAdmin'), { page: 1 })).items.map(
        (one) => one.messageId,
      )
    const id = await send()
    const { provider: down } = providerOf(() =>
      Promise.resolve({ outcome: 'refused', code: 'http_503', again: true }),
    )
    await deliverDue(it.work, down, { ids: [id] })
    const told = await notice(id)
    expect(told).toMatchObject({ alert: true, personId: trust.actor('staff').personId })
    expect(await listed()).toEqual([id])
    it.clock.forward(10 * minute)
    await deliverDue(it.work, down, { ids: [id] })
    expect((await notice(id))?.revision).toBe(told?.revision)
    it.clock.forward(10 * minute)
    await deliverDue(it.work, accepting().provider, { ids: [id] })
    expect((await message(id)).state).toBe('accepted')
    expect(await listed()).toEqual([])
  })

  test('a hand-over that never came back is unknown, and not sent again', async () => {
    const id = await send()
    const { provider: dying } = providerOf(() => Promise.reject(new Error('the process ended')))
    await expect(deliverMessage(it.work, dying, id)).rejects.toThrow()
    const { provider, handed } = accepting()
    await deliverMessage(it.work, provider, id)
    await settleLost(it.work)
    expect((await message(id)).state).toBe('sending')
    it.clock.forward(lostAfterMs + 1)
    await settleLost(it.work)
    await deliverDue(it.work, provider)
    expect(await message(id)).toMatchObject({ state: 'unknown', code: 'interrupted' })
    expect(handed.map((one) => one.id)).not.toContain(id)
    expect(await notice(id)).toMatchObject({ alert: true })
  })

  test('what cannot be taken now is tried again, so often, and then it has failed', async () => {
    const { provider, handed } = providerOf(() =>
      Promise.resolve({ outcome: 'refused', code: 'throttled', again: true }),
    )
    const id = await send()
    const options = { ids: [id], retries: { tries: 2, longest: minute }, random: () => 0 }
    expect(await deliverDue(it.work, provider, options)).toEqual({ claimed: 1, settled: 0, unreadable: 0 })
    expect(await message(id)).toMatchObject({ state: 'queued', attempts: 1, code: 'throttled' })
    expect(await deliverDue(it.work, provider, options)).toEqual({ claimed: 0, settled: 0, unreadable: 0 })
    it.clock.forward(minute)
    await deliverDue(it.work, provider, options)
    expect(await message(id)).toMatchObject({ state: 'queued', attempts: 2 })
    it.clock.forward(minute)
    await deliverDue(it.work, provider, options)
    expect(await message(id)).toMatchObject({ state: 'failed', code: 'throttled' })
    expect(handed).toHaveLength(3)
    expect(await notice(id)).toMatchObject({ alert: true })
  })

  test('a provider that says how long it wants to be left in peace is not tried before, for an hour at most', async () => {
    const [patient, greedy] = [await send(), await send()]
    const { provider, handed } = providerOf(({ id }) =>
      Promise.resolve({
        outcome: 'refused',
        code: 'http_429',
        again: true,
        pauseMs: (id === patient ? 20 : 24 * 60) * minute,
      }),
    )
    const options = { ids: [patient, greedy], random: () => 0 }
    expect(await deliverDue(it.work, provider, options)).toMatchObject({ settled: 0, pauseMs: 60 * minute })
    it.clock.forward(20 * minute - 1)
    expect(await deliverDue(it.work, provider, options)).toMatchObject({ claimed: 0 })
    it.clock.forward(1)
    expect(await deliverDue(it.work, provider, options)).toMatchObject({ claimed: 1 })
    it.clock.forward(40 * minute)
    await deliverDue(it.work, provider, options)
    expect(handed.filter(({ id }) => id === greedy)).toHaveLength(2)
  })

  describe('a report that crosses what we know', () => {
    const throttled = () =>
      providerOf(() => Promise.resolve({ outcome: 'refused', code: 'http_429', again: true })).provider
    const left = async (id: string) => (await message(id)).leftAt

    test('before the answer to the hand-over is recorded it counts, and the answer changes nothing', async () => {
      const id = await send()
      const { provider } = providerOf(async () => {
        expect(await recordReport(it.work, { id, event: 'report_delivered', providerId: 'r-1' })).toBe(true)
        return { outcome: 'accepted', providerId: 'p-1' }
      })
      await deliverMessage(it.work, provider, id)
      expect(await message(id)).toMatchObject({ state: 'delivered', providerId: 'r-1' })
      expect(await history(id)).toEqual(['queued', 'sending', 'delivered'])
    })

    test('on a message that is to be tried again, as it was refused, it is not handed over again', async () => {
      const id = await send()
      await deliverMessage(it.work, throttled(), id)
      expect(await left(id)).toBeNull()
      expect(await recordReport(it.work, { id, event: 'report_delivered' })).toBe(true)
      it.clock.forward(10 * minute)
      const { provider, handed } = accepting()
      await deliverDue(it.work, provider)
      expect(handed.map((one) => one.id)).not.toContain(id)
      expect(await message(id)).toMatchObject({ state: 'delivered', code: null })
      // It counts for the deletion from then on.
      expect(await left(id)).toEqual(tuesday)
    })

    test('on one that was stopped before it was tried again tells its sender that it left after all', async () => {
      const id = await send()
      await deliverMessage(it.work, throttled(), id)
      await stopMessage(it.work, trust.actor('staff'), { messageId: id })
      const before = await notice(id)
      expect(await recordReport(it.work, { id, event: 'report_sent' })).toBe(true)
      expect((await message(id)).state).toBe('sent')
      expect((await notice(id))?.alert).toBe(true)
      expect((await notice(id))?.revision).toBeGreaterThan(before?.revision ?? 0)
    })

    test('on one that was never handed over, or is deleted, is nobody’s', async () => {
      const [queued, stopped, deleted] = [await send(), await send(), await send()]
      await stopMessage(it.work, trust.actor('staff'), { messageId: stopped })
      await db.database.prisma.message.delete({ where: { id: deleted } })
      for (const id of [queued, stopped, deleted])
        for (const event of ['report_sent', 'report_delivered', 'report_failed', 'accept', 'lose'] as const)
          expect(await recordReport(it.work, { id, event })).toBe(false)
      expect((await message(queued)).state).toBe('queued')
      expect((await message(stopped)).state).toBe('stopped')
      expect(await isReportOnOurs(it.work, { id: deleted, event: 'report_sent' })).toBe(false)
    })
  })

  test('a database that is away when the provider has answered is waited for, so that nothing is unknown', async () => {
    const ids = [await send(), await send()]
    const { provider } = accepting()
    let away = 0
    const { prisma } = db.database
    const flaky = new Proxy(prisma, {
      get: (target, name) =>
        name === '$transaction' && away > 0
          ? () => {
              away -= 1
              return Promise.reject(new Error('the database system is starting up'))
            }
          : (Reflect.get(target, name) as unknown),
    })
    const elsewhere = { ...it.work, database: { ...db.database, prisma: flaky } }
    const waited: number[] = []
    const wait = (ms: number) => Promise.resolve(waited.push(ms))
    const restarting: SmsProvider = {
      ...provider,
      handOver: (departure) => {
        away = 3
        return provider.handOver(departure)
      },
    }
    await deliverDue(elsewhere, restarting, { ids, wait, random: () => 0 })
    for (const id of ids) expect(await history(id)).toEqual(['queued', 'sending', 'accepted'])
    expect(waited).toEqual([2000, 4000, 8000])
    const never = await send()
    const gone: SmsProvider = {
      ...provider,
      handOver: () => ((away = 99), provider.handOver({} as Departure)),
    }
    await expect(deliverDue(elsewhere, gone, { ids: [never], wait })).rejects.toThrow()
    expect((await message(never)).state).toBe('sending')
  })

  test('what is refused for good is not tried again', async () => {
    const { provider, handed } = providerOf(() => Promise.resolve({ outcome: 'refused', code: 'no_number' }))
    const id = await send()
    await deliverMessage(it.work, provider, id)
    it.clock.forward(24 * 60 * minute)
    await deliverMessage(it.work, provider, id)
    expect((await message(id)).state).toBe('failed')
    expect(handed).toHaveLength(1)
  })

  test('a batch leaves in one call, each outcome to its own message, under one event', async () => {
    const ids = [await send(), await send(), await send(), await send()]
    const calls: string[][] = []
    const outcomes: readonly Handover[] = [
      { outcome: 'accepted', providerId: 'p-a' },
      { outcome: 'refused', code: 'r' },
      { outcome: 'uncertain', code: 'u' },
      { outcome: 'accepted', providerId: 'p-b' },
    ]
    const order = (id: string) => ids.indexOf(id)
    const provider: SmsProvider = {
      ...accepting().provider,
      batch: {
        limit: 1000,
        handOver: (departures) => {
          calls.push(departures.map((one) => one.id))
          return Promise.resolve(
            departures.map((one) => outcomes[order(one.id)] ?? { outcome: 'uncertain', code: 'none' }),
          )
        },
      },
    }
    expect(await deliverDue(it.work, provider, { ids })).toEqual({ claimed: 4, settled: 4, unreadable: 0 })
    expect(calls.map((call) => call.length)).toEqual([4])
    expect(await Promise.all(ids.map(async (id) => (await message(id)).state))).toEqual([
      'accepted',
      'failed',
      'unknown',
      'accepted',
    ])
    expect((await message(ids[3] ?? '')).providerId).toBe('p-b')
    expect(await history(ids[1] ?? '')).toEqual(['queued', 'sending', 'failed'])
    const events = await db.database.prisma.auditEvent.findMany({
      where: { action: 'message.departed', trustId: trust.trustId },
      orderBy: { id: 'asc' },
    })
    const [claim, ...told] = events.map((one) => one.code)
    // Those of the outcomes stand in the order in which the claim gave the messages: in any.
    expect([claim, told.toSorted()]).toEqual(['claim', ['accept', 'lose', 'refuse']])
    expect(events[0]?.detail).toMatchObject({ count: 4, messages: expect.arrayContaining(ids) })
  })

  test('two that look at once share what is due', async () => {
    const ids: string[] = []
    while (ids.length < 12) ids.push(await send())
    const { provider, handed } = accepting()
    const options = { ids, limit: 5 }
    const counts = await Promise.all([1, 2, 3, 4].map(() => deliverDue(it.work, provider, options)))
    await deliverDue(it.work, provider, { ids })
    expect(new Set(handed.map((one) => one.id)).size).toBe(12)
    expect(handed).toHaveLength(12)
    expect(Math.max(...counts.map((one) => one.claimed))).toBeLessThanOrEqual(5)
  })

  test('what is to wait does not leave before its moment', async () => {
    const { provider, handed } = accepting()
    const id = await send()
    await db.database.prisma.message.update({
      where: { id },
      data: { departAfter: new Date(it.clock.now.getTime() + 15_000) },
    })
    await deliverMessage(it.work, provider, id)
    expect(handed).toEqual([])
    it.clock.forward(15_000)
    await deliverMessage(it.work, provider, id)
    expect(handed).toHaveLength(1)
  })

  test('a late report still tells the truth about an unknown one', async () => {
    const simulator = simulated()
    const id = await send(troubleNumbers.uncertain)
    await deliverMessage(it.work, simulator, id)
    expect(await recordReport(it.work, { id, event: 'report_delivered' })).toBe(true)
    expect((await message(id)).state).toBe('delivered')
  })

  test('a queued message whose job was lost leaves with the others', async () => {
    const { provider, handed } = accepting()
    const id = await send()
    await deliverDue(it.work, provider)
    expect(handed.map((one) => one.id)).toContain(id)
  })

  test('a report that is repeated, comes late or names nothing changes nothing', async () => {
    const simulator = simulated()
    const id = await send()
    await deliverMessage(it.work, simulator, id)
    await simulator.settled()
    const events = () => db.database.prisma.auditEvent.count({ where: { action: 'message.reported' } })
    const before = await events()
    expect(await recordReport(it.work, { id, event: 'report_delivered' })).toBe(false)
    expect(await recordReport(it.work, { id, event: 'report_failed', code: 'late' })).toBe(false)
    expect(await recordReport(it.work, { id: newId(), event: 'report_delivered' })).toBe(false)
    expect((await message(id)).state).toBe('delivered')
    expect(await events()).toBe(before)
  })

  test('equal reports at once are stored once', async () => {
    const { provider } = accepting()
    const id = await send()
    await deliverMessage(it.work, provider, id)
    const stored = await Promise.all(
      Array.from({ length: 10 }, () => recordReport(it.work, { id, event: 'report_delivered' })),
    )
    expect(stored.filter(Boolean)).toHaveLength(1)
    expect((await history(id)).filter((state) => state === 'delivered')).toHaveLength(1)
  })

  test('a message that is queued when its template is suspended does not leave', async () => {
    const { provider, handed } = accepting()
    const id = await send()
    await suspendTemplate(it.work, trust.actor('clinicAdmin'), {
      templateId: template.templateId,
      nonce: randomUUID(),
      reason: 'feil sted',
    })
    await deliverMessage(it.work, provider, id)
    expect(handed).toEqual([])
    expect((await message(id)).state).toBe('stopped')
    expect(await notice(id)).toMatchObject({ alert: true, activityId: `card of ${patientNumber}` })
  })

  test('a message that was on its way to be tried again when its template was suspended does not leave', async () => {
    const id = await send()
    const { provider: down } = providerOf(async () => {
      await suspendTemplate(it.work, trust.actor('clinicAdmin'), {
        templateId: template.templateId,
        nonce: newId(),
        reason: 'feil sted',
      })
      return { outcome: 'refused', code: 'throttled', again: true }
    })
    await deliverMessage(it.work, down, id)
    expect((await message(id)).state).toBe('queued')
    it.clock.forward(10 * minute)
    const { provider, handed } = accepting()
    await deliverMessage(it.work, provider, id)
    expect(handed).toEqual([])
    expect((await message(id)).state).toBe('stopped')
  })

  test('a message under an earlier sender or text does not leave: it is stopped with the change, or as it leaves', async () => {
    const [told, raced] = [await send(), await send()]
    await changeSender(it.work, trust.actor('dho'), {
      clinicId: template.clinicId,
      senderText: 'MEDKLIN',
      nonce: newId(),
    })
    for (const id of [told, raced])
      expect(await message(id)).toMatchObject({ state: 'stopped', code: 'template_moved' })
    expect(await notice(told)).toMatchObject({ alert: true })
    // As if it had been on its way to the provider, which then took nothing.
    await db.database.prisma.message.update({ where: { id: raced }, data: { state: 'queued', code: null } })
    const { provider, handed } = accepting()
    await deliverMessage(it.work, provider, raced)
    expect(handed).toEqual([])
    expect(await message(raced)).toMatchObject({ state: 'stopped', code: 'template_moved' })
  })

  test('the history of a message cannot be rewritten', async () => {
    const id = await send()
    await expect(
      db.database.prisma.messageTransition.updateMany({
        where: { messageId: id },
        data: { to: 'delivered' },
      }),
    ).rejects.toThrow()
  })

  test('a receipt is shown to its sender only', async () => {
    const id = await send()
    await expect(showReceipt(it.work, trust.actor('clinicAdmin'), { messageId: id })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
