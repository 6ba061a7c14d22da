import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { wordsOf } from '../../cards/text/words.ts'
import { cardDays, drawnAt, makeNonce } from '../../bot/domain/press.ts'
import { newId } from '../../bot/store/transaction.ts'
import { createRouter, newNonce } from '../../bot/teams/router.ts'
import { mailboxRoutes } from '../../bot/teams/routes/mailboxes.ts'
import { forgetSpent } from '../../bot/usecases/forget-spent.ts'
import { setMailbox } from '../../bot/usecases/set-mailbox.ts'
import { buildTrust, testWork, tuesday } from '../builders.ts'
import type { TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { codeOf } from '../proposing.ts'

const day = 24 * 60 * 60 * 1000

let db: TestDatabase
let it: TestWork
let trust: TestTrust
beforeAll(async () => {
  db = await testDatabase()
  it = await testWork(db.url, db.database)
})
beforeEach(async () => {
  it.clock.now = tuesday
  trust = await buildTrust(db.database)
  await db.database.prisma.nonce.deleteMany()
  await db.database.prisma.mail.deleteMany()
})
afterAll(async () => {
  await it.close()
  await db.close()
})

const mailbox = () => `${trust.clinics.MED.id} clinicAdmin`
const set = (address: string, nonce: string) =>
  setMailbox(it.work, trust.actor('clinicAdmin'), { mailbox: mailbox(), address, nonce })
const address = async () =>
  (await db.database.prisma.mailbox.findFirst({ where: { trustId: trust.trustId } }))?.address
const presses = () => db.database.prisma.nonce.count()
const spend = (id: string, verb = 'mailbox.set', at = it.clock.now) =>
  db.database.prisma.nonce.create({
    data: {
      id,
      personId: trust.actor('staff').personId,
      verb,
      outcome: 'done',
      outcomeId: newId(),
      spentAt: at,
    },
  })

describe('a press', () => {
  test('is repeated without effect as long as its card works, and refused from then on', async () => {
    const card = makeNonce(it.clock.now)
    await set('first@sykehus.example', card)
    await set('second@sykehus.example', makeNonce(it.clock.now))
    it.clock.forward(cardDays * day)
    await forgetSpent(it.work)
    await set('first@sykehus.example', card)
    expect(await address()).toBe('second@sykehus.example')
    it.clock.forward(1)
    expect(await codeOf(set('first@sykehus.example', card))).toBe('card_old')
    it.clock.forward(day)
    expect(await forgetSpent(it.work)).toBe(2)
    expect(await presses()).toBe(0)
    expect(await codeOf(set('first@sykehus.example', card))).toBe('card_old')
    expect(await address()).toBe('second@sykehus.example')
  })

  test('on a card of months ago is answered with the card as it stands, whose buttons work', async () => {
    const router = createRouter([...mailboxRoutes])
    const turn = { work: it.work, actor: trust.actor('clinicAdmin'), t: wordsOf('nb'), activityId: null }
    const old = newNonce(it.work)
    expect(drawnAt(old)).toEqual(it.clock.now)
    it.clock.forward((cardDays + 1) * day)
    const typed = { mailbox: mailbox(), address: 'med@sykehus.example' }
    const shown = JSON.stringify(await router(turn, 'mailbox.set', { ...typed, nonce: old }))
    expect(shown).toContain('Kortet var for gammelt')
    expect(shown).toContain('med@sykehus.example')
    const [nonce = ''] = [...shown.matchAll(/"nonce":"([^"]+)"/gu)].map(([, one]) => one)
    expect(await address()).toBeUndefined()
    await router(turn, 'mailbox.set', { ...typed, nonce })
    expect(await address()).toBe('med@sykehus.example')
  })

  test('that confirmed a message stays with it, and one on a card that tells no age stays', async () => {
    await spend(makeNonce(it.clock.now), 'send.confirm')
    await spend(randomUUID())
    it.clock.forward(400 * day)
    expect(await forgetSpent(it.work)).toBe(0)
    expect(await presses()).toBe(2)
  })

  test('is forgotten in portions, oldest first, each with its event', async () => {
    for (const minutes of [1, 2, 3])
      await spend(makeNonce(it.clock.now), 'mailbox.set', new Date(it.clock.now.getTime() + minutes * 60_000))
    it.clock.forward((cardDays + 2) * day)
    expect(await forgetSpent(it.work, 2)).toBe(3)
    const events = await db.database.prisma.auditEvent.findMany({
      where: { action: 'deletion.forgotten', at: it.clock.now },
      orderBy: { id: 'asc' },
    })
    expect(events.map((one) => one.detail)).toEqual([
      { presses: 2, mails: 0 },
      { presses: 1, mails: 0 },
    ])
  })
})

test('mails that ended thirty days ago are deleted, and those that wait are not', async () => {
  const mail = (state: 'sent' | 'unknown' | 'failed' | 'waiting', nextAt: Date, sentAt: Date | null = null) =>
    db.database.prisma.mail.create({
      data: {
        id: newId(),
        trustId: trust.trustId,
        ownerId: newId(),
        role: 'clinicAdmin',
        state,
        nextAt,
        sentAt,
        createdAt: tuesday,
      },
    })
  await mail('sent', tuesday, tuesday)
  await mail('unknown', tuesday)
  await mail('failed', tuesday)
  await mail('waiting', tuesday)
  // It was handed over a day after it was asked for.
  await mail('sent', tuesday, new Date(tuesday.getTime() + day))
  it.clock.forward(30 * day)
  expect(await forgetSpent(it.work)).toBe(0)
  it.clock.forward(1)
  expect(await forgetSpent(it.work)).toBe(3)
  const left = await db.database.prisma.mail.findMany({ orderBy: { state: 'asc' } })
  expect(left.map((one) => one.state)).toEqual(['waiting', 'sent'])
})
