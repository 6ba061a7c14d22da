import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Refusal } from '../../bot/domain/refusal.ts'
import type { Notifier, Posted } from '../../bot/ports.ts'
import { putNotices } from '../../bot/store/notices.ts'
import { findUnreachable, saveConversation } from '../../bot/store/people.ts'
import { change, newId } from '../../bot/store/transaction.ts'
import { deliverNotices } from '../../bot/usecases/deliver-notices.ts'
import { buildTrust, testWork, tuesday } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
let at: TestWork
let trust: TestTrust
beforeAll(async () => {
  db = await testDatabase()
  at = await testWork(db.url, db.database)
  trust = await buildTrust(db.database)
})
afterAll(async () => {
  await at.close()
  await db.close()
})
beforeEach(async () => {
  await db.database.prisma.notice.deleteMany()
  at.clock.now = tuesday
})

const idOf = (person: TestPerson) => trust.actor(person).personId

/** Asks that people be shown a subject, a millisecond later each time. */
const ask = async (subject: string, people: readonly TestPerson[], alert = true) => {
  at.clock.forward(1)
  await change(db.database, at.clock.now, async (tx) => {
    await putNotices(
      tx,
      at.work.jobs,
      subject,
      people.map((person) => ({ personId: idOf(person), alert })),
    )
    tx.record({ action: 'proposal.filed', personId: null, trustId: trust.trustId, subject })
  })
}

interface Shown {
  personId: string
  subject: string
  activityId: string | null
  alert: boolean
}

/** A notifier that remembers; `answer` says what becomes of each, a new activity by default. */
const recorder = (answer: (shown: Shown, turn: number) => Posted | Promise<Posted> = posted) => {
  const shown: Shown[] = []
  const notifier: Notifier = {
    show: async (actor, subject, activityId, alert) => {
      const one = { personId: actor.personId, subject, activityId, alert }
      shown.push(one)
      return await answer(one, shown.length)
    },
  }
  return { notifier, shown }
}

const posted = ({ subject }: Pick<Shown, 'subject'>): Posted => ({
  outcome: 'posted',
  activityId: `activity of ${subject}`,
})

const deliver = (notifier: Notifier, more: Parameters<typeof deliverNotices>[2] = {}) =>
  deliverNotices(at.work, notifier, { random: () => 0, ...more })

const stateOf = (subject: string) => db.database.prisma.notice.findFirstOrThrow({ where: { subject } })

describe('showing', () => {
  test('shows each due notice once and keeps the activity that shows it', async () => {
    await ask('proposal:a', ['ehealth', 'dho'])
    const { notifier, shown } = recorder()
    expect(await deliver(notifier)).toBeNull()
    expect(shown.map((one) => one.personId).sort()).toEqual([idOf('ehealth'), idOf('dho')].sort())
    expect(shown).toMatchObject(Array(2).fill({ subject: 'proposal:a', activityId: null, alert: true }))
    await deliver(notifier)
    expect(shown).toHaveLength(2)
    expect(await stateOf('proposal:a')).toMatchObject({
      state: 'sent',
      alert: false,
      leaseUntil: null,
      activityId: 'activity of proposal:a',
    })
  })

  test('passes the posted card on, so that it is updated in place', async () => {
    await ask('proposal:a', ['ehealth'])
    const { notifier, shown } = recorder()
    await deliver(notifier)
    await ask('proposal:a', ['ehealth'], false)
    await deliver(notifier)
    expect(shown[1]).toMatchObject({ activityId: 'activity of proposal:a', alert: false })
  })

  test('collapses requests that pile up, and keeps the alert among them', async () => {
    await ask('proposal:a', ['ehealth'])
    await ask('proposal:a', ['ehealth'], false)
    await ask('proposal:a', ['ehealth'], false)
    const { notifier, shown } = recorder()
    await deliver(notifier)
    expect(shown).toMatchObject([{ alert: true }])
  })

  test('shows one person one thing at a time, in the order of asking', async () => {
    for (const name of ['a', 'b', 'c']) await ask(`proposal:${name}`, ['ehealth'])
    let under = 0
    const { notifier, shown } = recorder(async (one) => {
      under += 1
      expect(under).toBe(1)
      await sleep(5)
      under -= 1
      return posted(one)
    })
    await deliver(notifier)
    expect(shown.map((one) => one.subject)).toEqual(['proposal:a', 'proposal:b', 'proposal:c'])
  })

  test('shows several people something at once, eight at most', async () => {
    const everybody: TestPerson[] = ['staff', 'clinicAdmin', 'ehealth', 'dho', 'communications', 'ehealth2']
    const others: TestPerson[] = ['leader', 'kfmrStaff', 'vcStaff', 'vcAdmin', 'deputy', 'kirStaff']
    await ask('template:a', [...everybody, ...others])
    let under = 0
    let most = 0
    let full = () => {}
    const eight = new Promise<void>((resolve) => (full = resolve))
    const { notifier, shown } = recorder(async (one) => {
      most = Math.max(most, ++under)
      if (under === 8) full()
      await eight
      under -= 1
      return posted(one)
    })
    await deliver(notifier)
    expect(shown).toHaveLength(12)
    expect(most).toBe(8)
  })

  test('takes up what becomes due while something slow is on its way', async () => {
    await ask('template:slow', ['staff'])
    let release = () => {}
    const slow = new Promise<void>((resolve) => (release = resolve))
    const { notifier, shown } = recorder(async (one) => {
      if (one.subject === 'template:slow') await slow
      else release()
      return posted(one)
    })
    const delivering = deliver(notifier)
    await ask('template:quick', ['dho'])
    await delivering
    expect(shown).toHaveLength(2)
  })

  test('two bots at once show every notice exactly once', async () => {
    const people: TestPerson[] = ['staff', 'clinicAdmin', 'ehealth', 'dho', 'communications', 'ehealth2']
    for (let turn = 0; turn < 20; turn++) await ask(`proposal:${turn}`, people)
    const { notifier, shown } = recorder(async (one) => {
      await sleep(1)
      return posted(one)
    })
    await Promise.all([deliver(notifier), deliver(notifier), deliver(notifier)])
    expect(shown).toHaveLength(120)
    expect(new Set(shown.map((one) => `${one.personId} ${one.subject}`)).size).toBe(120)
    for (const person of people) {
      const order = shown.filter((one) => one.personId === idOf(person)).map((one) => one.subject)
      expect(order).toEqual(Array.from({ length: 20 }, (_, turn) => `proposal:${turn}`))
    }
  })
})

describe('a request that comes while the notice is on its way', () => {
  const duringFirst = async (alert: boolean) => {
    await ask('proposal:a', ['ehealth'])
    const { notifier, shown } = recorder(async (one, turn) => {
      if (turn === 1) {
        await ask('proposal:a', ['ehealth'], alert)
        // Another bot, woken by that request, must not begin before this one is done.
        await deliver({ show: () => Promise.reject(new Error('shown by two at once')) })
      }
      return posted(one)
    })
    // The other bot leaves when it finds nothing to claim: it waits for nobody.
    await deliver(notifier)
    return shown
  }

  test('is shown after it, in place', async () => {
    expect(await duringFirst(false)).toMatchObject([
      { activityId: null, alert: true },
      { activityId: 'activity of proposal:a', alert: false },
    ])
    expect((await stateOf('proposal:a')).state).toBe('sent')
  })

  test('is shown after it as a new card where it asks for one', async () => {
    expect(await duringFirst(true)).toMatchObject([{ alert: true }, { alert: true }])
  })
})

describe('when Teams cannot take it now', () => {
  test('tries again after a growing pause, and tells when', async () => {
    await ask('proposal:a', ['ehealth'])
    const { notifier, shown } = recorder((one, turn) => (turn < 3 ? { outcome: 'later' } : posted(one)))
    const first = await deliver(notifier)
    expect(first).toEqual(new Date(at.clock.now.getTime() + 2_000))
    await deliver(notifier)
    expect(shown).toHaveLength(1)
    at.clock.now = first!
    expect(await deliver(notifier)).toEqual(new Date(first!.getTime() + 4_000))
    at.clock.forward(4_000)
    expect(await deliver(notifier)).toBeNull()
    expect(shown).toMatchObject([{ alert: true }, { alert: true }, { alert: true }])
  })

  test('keeps the order: the person is shown nothing else before it', async () => {
    await ask('proposal:a', ['ehealth'])
    await ask('proposal:b', ['ehealth'])
    const { notifier, shown } = recorder((one, turn) => (turn === 1 ? { outcome: 'later' } : posted(one)))
    at.clock.now = (await deliver(notifier))!
    await deliver(notifier)
    expect(shown.map((one) => one.subject)).toEqual(['proposal:a', 'proposal:a', 'proposal:b'])
  })

  test('counts a post that hangs as one for later', async () => {
    await ask('proposal:a', ['ehealth'])
    const { notifier } = recorder(() => new Promise<Posted>(() => {}))
    expect(await deliver(notifier, { patience: 20 })).not.toBeNull()
    expect(await stateOf('proposal:a')).toMatchObject({ state: 'waiting', attempts: 1, alert: true })
  })

  test('is shown again when the bot ended in the middle', async () => {
    await ask('proposal:a', ['ehealth'])
    void deliver(recorder(() => new Promise<Posted>(() => {})).notifier, { patience: 1_000 })
    await sleep(50)
    const { notifier, shown } = recorder()
    expect(await deliver(notifier)).toEqual(new Date(at.clock.now.getTime() + 2_000))
    at.clock.forward(2_001)
    await deliver(notifier)
    expect(shown).toHaveLength(1)
    await sleep(1_000)
  })
})

describe('a notice that is itself to blame', () => {
  test('is told, is tried again, and does not hold up the others of its person', async () => {
    await ask('proposal:bad', ['ehealth'])
    await ask('proposal:good', ['ehealth'])
    const { notifier, shown } = recorder((one) => {
      if (one.subject === 'proposal:bad') throw new Error('cannot be drawn')
      return posted(one)
    })
    const faults: string[] = []
    const next = await deliver(notifier, { onFault: (noticeId) => faults.push(noticeId) })
    expect(shown.map((one) => one.subject)).toEqual(['proposal:bad', 'proposal:good'])
    expect(faults).toEqual([(await stateOf('proposal:bad')).id])
    expect(next).toEqual(new Date(at.clock.now.getTime() + 2_000))
  })

  test('is over where the person may not see the subject', async () => {
    await ask('proposal:a', ['ehealth'])
    const { notifier } = recorder(() => {
      throw new Refusal('not_found')
    })
    expect(await deliver(notifier)).toBeNull()
    expect((await stateOf('proposal:a')).state).toBe('sent')
  })

  test('fails the run when the database cannot record it, and is shown again later', async () => {
    await ask('proposal:a', ['ehealth'])
    const { notifier } = recorder(() => ({ outcome: 'posted', activityId: 'a\0b' }))
    await expect(deliver(notifier)).rejects.toThrow()
    expect((await stateOf('proposal:a')).state).toBe('waiting')
  })
})

describe('a person who cannot be reached', () => {
  test('is listed, the waiting notices end, and the audit has it', async () => {
    await ask('proposal:a', ['leader'])
    await ask('proposal:b', ['leader'])
    const { notifier, shown } = recorder(() => ({ outcome: 'unreachable' }))
    await deliver(notifier)
    expect(shown).toHaveLength(1)
    expect(await stateOf('proposal:b')).toMatchObject({ state: 'unreachable', leaseUntil: null })
    const listed = await findUnreachable(db.database, { trustId: trust.trustId, clinics: 'all' })
    expect(listed).toEqual([{ name: 'Solveig Sagatun', since: at.clock.now }])
    const event = await db.database.prisma.auditEvent.findFirst({ where: { action: 'notice.unreachable' } })
    expect(event).toMatchObject({
      subject: `person:${idOf('leader')}`,
      personId: null,
      detail: { notices: 2 },
    })
  })

  test('is reached again after writing', async () => {
    await saveConversation(db.database, idOf('leader'), {
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      conversationId: 'a:leader',
      tenantId: trust.tenantId,
      botId: '28:bot',
      teamsUserId: '29:leader',
    })
    expect(await findUnreachable(db.database, { trustId: trust.trustId, clinics: 'all' })).toEqual([])
    await ask('proposal:c', ['leader'])
    const { notifier, shown } = recorder()
    await deliver(notifier)
    expect(shown).toHaveLength(1)
  })

  test('is shown nothing once the account is closed', async () => {
    await db.database.prisma.person.update({ where: { id: idOf('vcStaff') }, data: { active: false } })
    await db.database.prisma.person.update({
      where: { id: idOf('vcAdmin') },
      data: { expiresOn: new Date('2026-03-09') },
    })
    await ask(`proposal:${newId()}`, ['vcStaff', 'vcAdmin'])
    const { notifier, shown } = recorder()
    expect(await deliver(notifier)).toBeNull()
    expect(shown).toEqual([])
  })
})
