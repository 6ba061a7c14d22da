import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { outcomeOf } from '../../bot/domain/insight.ts'
import type { Insight } from '../../bot/domain/insight.ts'
import { messageLifecycle } from '../../bot/domain/message.ts'
import type { MessageState } from '../../bot/domain/message.ts'
import { newId } from '../../bot/store/transaction.ts'
import { viewInsight } from '../../bot/usecases/view-insight.ts'
import { buildTrust, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const day = 86_400_000
const before = (days: number): Date => new Date(tuesday.getTime() - days * day)

let db: TestDatabase
let it: TestWork
let trust: TestTrust

const counts = (
  clinic: 'MED' | 'KIR',
  on: string,
  outcome: MessageState,
  messages: number,
  training = false,
) => ({
  clinicId: trust.clinics[clinic].id,
  day: new Date(on),
  templateId: randomUUID(),
  outcome,
  training,
  messages,
  parts: messages,
})

const answers = (ownerId: string, choice: 'yes' | 'no' | 'unset', count: number) =>
  Array.from({ length: count }, () => ({
    id: newId(),
    trustId: trust.trustId,
    ownerId,
    number: randomBytes(32),
    numberHash: randomBytes(32),
    referenceHash: Buffer.alloc(0),
    relation: 'patient' as const,
    choice,
    source: 'oral',
    statedAt: tuesday,
    answeredAt: tuesday,
  }))

const proposal = (
  clinic: 'MED' | 'KIR',
  state: 'ehealthReview' | 'returned' | 'approved' | 'draft',
  stateSince: Date,
  createdAt = stateSince,
) => ({
  id: newId(),
  clinicId: trust.clinics[clinic].id,
  unitId: trust.clinics[clinic].unitId,
  proposerId: trust.actor('staff').personId,
  state,
  stateSince,
  createdAt,
  title: 'Tittel',
  language: 'nb' as const,
  text: 'Ring {tlf}.',
})

beforeAll(async () => {
  db = await testDatabase()
  it = await testWork(db.url, db.database)
  trust = await buildTrust(db.database)
  const { prisma } = db.database
  await prisma.dailyCount.createMany({
    data: [
      counts('MED', '2026-03-10', 'delivered', 7),
      counts('MED', '2026-03-10', 'failed', 2),
      counts('MED', '2026-03-10', 'unknown', 1),
      counts('MED', '2026-03-10', 'accepted', 3),
      counts('MED', '2026-02-09', 'stopped', 4),
      // The day before the period, and what went to the simulator.
      counts('MED', '2026-02-08', 'delivered', 100),
      counts('MED', '2026-03-09', 'delivered', 50, true),
      counts('KIR', '2026-03-09', 'delivered', 11),
    ],
  })
  const filed = proposal('MED', 'approved', before(1), before(30))
  await prisma.proposal.createMany({
    data: [
      proposal('MED', 'ehealthReview', before(1)),
      // Since Thursday and since Monday a week ago: three and six working days.
      proposal('MED', 'ehealthReview', before(5)),
      proposal('MED', 'ehealthReview', before(8)),
      proposal('KIR', 'returned', before(20)),
      proposal('KIR', 'draft', before(20)),
      filed,
      proposal('MED', 'approved', before(2), before(3)),
      proposal('MED', 'approved', before(200), before(300)),
    ],
  })
  // It lay as a draft until then.
  await prisma.decision.create({
    data: {
      id: newId(),
      proposalId: filed.id,
      revision: 1,
      step: 'draft',
      event: 'file',
      personId: filed.proposerId,
      decidedAt: before(6),
    },
  })
  await prisma.consentAnswer.createMany({
    data: [
      ...answers(trust.clinics.MED.id, 'yes', 12),
      ...answers(trust.clinics.MED.id, 'no', 4),
      ...answers(trust.trustId, 'no', 5),
    ],
  })
  const run = { found: 1, preparedAt: before(9), stateSince: before(9) }
  await prisma.deletionRun.createMany({
    data: [
      { id: newId(), clinicId: trust.clinics.MED.id, state: 'done', doneAt: before(9), ...run },
      { id: newId(), clinicId: trust.clinics.MED.id, state: 'done', doneAt: before(19), ...run },
      { id: newId(), clinicId: trust.clinics.KIR.id, state: 'prepared', ...run },
    ],
  })
  const review = async (clinicId: string | null, quarter: string, openedAt: Date) =>
    prisma.rightsReview.create({
      data: {
        id: newId(),
        trustId: trust.trustId,
        clinicId,
        ownerId: clinicId ?? trust.trustId,
        quarter,
        openedAt,
        dueAt: before(-30),
        items: {
          create: (['open', 'confirmed', 'closed'] as const).map((state, position) => ({
            id: newId(),
            personId: randomUUID(),
            position,
            revision: 1,
            state,
          })),
        },
      },
    })
  await review(trust.clinics.MED.id, '2025-Q4', before(150))
  await review(trust.clinics.MED.id, '2026-Q1', before(60))
  await review(null, '2026-Q1', before(60))
})
afterAll(async () => {
  await it.close()
  await db.close()
})

const view = (person: TestPerson, clinic?: 'MED' | 'KIR', days = 30): Promise<Insight> =>
  viewInsight(it.work, trust.actor(person), {
    clinicId: clinic === undefined ? null : trust.clinics[clinic].id,
    days,
  })

const ofClinic = <Row extends { clinicId: string | null }>(rows: readonly Row[], clinic: 'MED' | 'KIR') =>
  rows.find((one) => one.clinicId === trust.clinics[clinic].id)

test('every state of a message has its outcome, and no other state has', () => {
  const states = Object.keys(messageLifecycle) as MessageState[]
  expect(Object.fromEntries(states.map((state) => [state, outcomeOf(state)]))).toEqual({
    queued: 'underWay',
    sending: 'underWay',
    accepted: 'underWay',
    sent: 'underWay',
    delivered: 'delivered',
    failed: 'notReached',
    expired: 'notReached',
    unknown: 'notReached',
    stopped: 'stopped',
  })
})

describe('the figures', () => {
  test('count messages by day, clinic and outcome, whether they are deleted or not', async () => {
    const { messages, from, until } = await view('ehealth')
    expect([from, until]).toEqual(['2026-02-09', '2026-03-10'])
    expect(messages.days).toHaveLength(30)
    expect(messages.days.at(-1)).toEqual({
      day: '2026-03-10',
      delivered: 7,
      underWay: 3,
      notReached: 3,
      stopped: 0,
    })
    expect(messages.days[0]).toMatchObject({ day: '2026-02-09', stopped: 4, delivered: 0 })
    expect(messages.days.at(-2)).toMatchObject({ delivered: 11 })
    expect(ofClinic(messages.clinics, 'MED')).toMatchObject({ delivered: 7, notReached: 3, stopped: 4 })
    expect(ofClinic(messages.clinics, 'KIR')).toMatchObject({ delivered: 11 })
    expect((await view('ehealth', 'KIR', 7)).messages.days).toHaveLength(7)
  })

  test('are those of training while the trust is in training, and of no training else', async () => {
    await db.database.prisma.trust.update({ where: { id: trust.trustId }, data: { training: true } })
    const { messages } = await view('ehealth')
    await db.database.prisma.trust.update({ where: { id: trust.trustId }, data: { training: false } })
    expect(messages.training).toBe(true)
    expect(ofClinic(messages.clinics, 'MED')).toMatchObject({ delivered: 50, notReached: 0 })
  })

  test('tell where proposals wait, by working days', async () => {
    const { proposals } = await view('ehealth')
    const at = (place: string) => proposals.waiting.find((one) => one.at === place)
    expect(at('ehealthReview')).toEqual({ at: 'ehealthReview', fresh: 1, slow: 1, late: 1 })
    expect(at('returned')).toMatchObject({ fresh: 0, late: 1 })
    expect(proposals.waiting.map((one) => one.at)).toEqual([
      'clinicReview',
      'ehealthReview',
      'purposeReview',
      'communicationsReview',
      'ehealthConfirmation',
      'returned',
    ])
  })

  test('tell how long approvals took from filing, by month', async () => {
    const { proposals } = await view('ehealth')
    expect(proposals.lead.map((one) => one.month)).toEqual([
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
    ])
    // Five days from the filing of the one, one from the making of the other.
    expect(proposals.lead.at(-1)).toMatchObject({ approved: 2, median: 3 })
    expect(proposals.lead.at(-1)?.slowest).toBeCloseTo(4.6)
    expect(proposals.lead[0]).toEqual({ month: '2025-10', approved: 0, median: null, slowest: null })
  })

  test('do not tell fewer than five people’s answers', async () => {
    const { consents } = await view('ehealth')
    expect(consents.find((one) => one.ownerId === trust.clinics.MED.id)).toEqual({
      ownerId: trust.clinics.MED.id,
      yes: 12,
      no: null,
      unset: 0,
    })
    expect(consents.find((one) => one.ownerId === trust.trustId)).toMatchObject({ no: 5 })
  })

  test('tell the days since the last deletion that was done, and how far the last review is', async () => {
    const { deletions, reviews } = await view('ehealth')
    expect(ofClinic(deletions, 'MED')).toMatchObject({ days: 9, overdue: 0 })
    expect(ofClinic(deletions, 'KIR')).toMatchObject({ days: null })
    expect(ofClinic(reviews, 'MED')).toMatchObject({ quarter: '2026-Q1', done: false, decided: 2, open: 1 })
    expect(reviews).toHaveLength(2)
  })
})

describe('whose figures', () => {
  test('an administrator sees: those of the own clinic, and neither others nor the trust’s', async () => {
    const insight = await view('clinicAdmin')
    expect(insight.clinics.map((one) => one.id)).toEqual([trust.clinics.MED.id])
    expect(insight.messages.days.at(-2)).toMatchObject({ delivered: 0 })
    expect(insight.proposals.waiting.find((one) => one.at === 'returned')).toMatchObject({ late: 0 })
    expect(insight.consents.map((one) => one.ownerId)).toEqual([trust.clinics.MED.id])
    expect(insight.deletions.map((one) => one.clinicId)).toEqual([trust.clinics.MED.id])
    expect(insight.reviews.map((one) => one.clinicId)).toEqual([trust.clinics.MED.id])
    expect(JSON.stringify(insight)).not.toContain(trust.clinics.KIR.id)
    await expect(view('clinicAdmin', 'KIR')).rejects.toMatchObject({ code: 'wrong_clinic' })
  })

  test('nobody sees of another trust', async () => {
    const other = await buildTrust(db.database)
    await publishedTemplate(db.database, other)
    const insight = await viewInsight(it.work, other.actor('ehealth'), { clinicId: null, days: 30 })
    expect(insight.messages.days.every((one) => one.delivered === 0)).toBe(true)
    expect(insight.consents).toEqual([])
    expect(insight.reviews).toEqual([])
  })

  test('hold nothing but counts, days and ids', async () => {
    const words = JSON.stringify(await view('ehealth')).match(/"[^"]*"/gu) ?? []
    const names = Object.keys(trust.clinics).length
    const known = /^"([0-9a-f-]{36}|\d{4}-(\d\d|Q\d)(-\d\d)?|[a-zA-Z]{1,20})"$/u
    // The names of the clinics are all that somebody has written.
    expect(words.filter((word) => !known.test(word)).length).toBeLessThanOrEqual(names)
  })
})
