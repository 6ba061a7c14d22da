import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mailboxesOf } from '../../bot/domain/mailbox.ts'
import { claimTask } from '../../bot/usecases/claim-task.ts'
import { listTasks } from '../../bot/usecases/list-tasks.ts'
import { remindTasks } from '../../bot/usecases/remind-tasks.ts'
import { setOwnAway, showAway } from '../../bot/usecases/set-away.ts'
import { buildTrust, testWork, tuesday } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { codeOf, expectOnlyIds, faultsOf, proposing } from '../proposing.ts'
import type { Proposing } from '../proposing.ts'

let db: TestDatabase
let it: TestWork
let trust: TestTrust
let on: Proposing
beforeAll(async () => {
  db = await testDatabase()
  it = await testWork(db.url, db.database)
})
beforeEach(async () => {
  it.clock.now = tuesday
  trust = await buildTrust(db.database)
  on = proposing(it.work, trust)
})
afterAll(async () => {
  await it.close()
  await db.close()
})

const at = (moment: string) => {
  it.clock.now = new Date(moment)
}
const remind = () => remindTasks(it.work, { trustId: trust.trustId })
/** Who was shown the queue since the last look. */
const told = async () => (await on.noticesOf(`queue:${trust.trustId}`)).alert
const taskOf = (proposalId: string) =>
  db.database.prisma.task.findFirstOrThrow({ where: { subject: `proposal:${proposalId}`, closedAt: null } })
const queueOf = async (person: TestPerson) =>
  (await listTasks(it.work, trust.actor(person), { page: 1, whose: 'mine' })).items.map((one) => one.subject)
const away = (person: TestPerson, from: string, until: string) =>
  setOwnAway(it.work, trust.actor(person), { from, until, here: false, nonce: randomUUID() })
const actionsOf = async (subject: string) =>
  (await on.eventsOf({ subject })).map((one) => one.action).filter((one) => one.startsWith('task.'))

describe('what waits', () => {
  test('is reminded of after two working days, asked of deputy and e-health after five, each once', async () => {
    const id = await on.filed('staff')
    at('2026-03-12T08:59:59.999Z')
    await remind()
    expect(await told()).toEqual([])
    at('2026-03-12T09:00:00Z')
    await Promise.all([remind(), remind(), remind()])
    expect(await told()).toEqual(['clinicAdmin'])
    await remind()
    expect(await told()).toEqual([])
    // A weekend lies between.
    at('2026-03-17T08:59:59.999Z')
    await remind()
    expect(await told()).toEqual([])
    at('2026-03-17T09:00:00Z')
    await Promise.all([remind(), remind(), remind()])
    expect(await told()).toEqual(['clinicAdmin', 'deputy', 'ehealth', 'ehealth2'])
    at('2026-03-30T09:00:00Z')
    await remind()
    expect(await told()).toEqual([])
    for (const person of ['deputy', 'ehealth', 'clinicAdmin'] as const)
      expect(await queueOf(person)).toEqual([`proposal:${id}`])
    expect(await actionsOf(`proposal:${id}`)).toEqual(['task.reminded', 'task.escalated'])
  })

  test('and e-health may not do is shown to it after five, to see and not to take', async () => {
    const id = await on.filed('clinicAdmin')
    const proposal = { where: { id }, data: { state: 'communicationsReview' as const } }
    await db.database.prisma.proposal.update(proposal)
    const task = await taskOf(id)
    expect(task.kind).toBe('communicationsReview')
    at('2026-03-16T09:00:00Z')
    await remind()
    expect(await told()).toEqual(['communications', 'communications2'])
    expect(await queueOf('ehealth')).toEqual([])
    at('2026-03-20T09:00:00Z')
    await remind()
    expect(await told()).toEqual(['communications', 'communications2', 'ehealth', 'ehealth2'])
    const { items } = await listTasks(it.work, trust.actor('ehealth'), { page: 1, whose: 'mine' })
    expect(items).toMatchObject([{ subject: `proposal:${id}`, escalated: true, overseen: true }])
    const [own] = (await listTasks(it.work, trust.actor('communications'), { page: 1, whose: 'mine' })).items
    expect(own).toMatchObject({ overseen: false })
    const seen = [{ personId: '', memberships: [{ role: 'ehealth' as const, clinicId: null }] }]
    expect(mailboxesOf({ ...task, kind: 'communicationsReview' }, seen)).toEqual([
      { ownerId: trust.trustId, role: 'ehealth' },
    ])
    const press = { taskId: task.id, from: '', nonce: randomUUID() }
    expect(await codeOf(claimTask(it.work, trust.actor('ehealth'), press))).not.toBeNull()
    expect(await queueOf('dho')).toEqual([])
  })

  test('after a long stop of the bot is asked of all at once, without a reminder besides', async () => {
    const id = await on.filed('staff')
    at('2026-03-25T09:00:00Z')
    await remind()
    expect(await actionsOf(`proposal:${id}`)).toEqual(['task.escalated'])
    expect((await taskOf(id)).remindedAt).toEqual(it.clock.now)
  })

  test('goes by the days off of its clinic’s country', async () => {
    // 6 June 2028 is a Tuesday: the national day of Sweden, a working day in Norway.
    at('2028-06-02T08:00:00Z')
    const swedish = await on.filed('vcStaff', { unitId: trust.clinics.VC.unitId, language: 'sv' })
    at('2028-06-06T08:00:00Z')
    const norwegian = await on.filed('staff')
    at('2028-06-07T07:59:59Z')
    await remind()
    expect([(await taskOf(swedish)).remindedAt, (await taskOf(norwegian)).remindedAt]).toEqual([null, null])
    at('2028-06-07T08:00:00Z')
    await remind()
    expect((await taskOf(swedish)).remindedAt).toEqual(it.clock.now)
    expect((await taskOf(norwegian)).remindedAt).toBeNull()
    at('2028-06-08T08:00:00Z')
    await remind()
    expect((await taskOf(norwegian)).remindedAt).toEqual(it.clock.now)
  })

  test('reminds who has claimed it alone, and counts anew at the next step', async () => {
    const id = await on.filed('clinicAdmin')
    await claimTask(it.work, trust.actor('ehealth'), {
      taskId: (await taskOf(id)).id,
      from: '',
      nonce: randomUUID(),
    })
    at('2026-03-12T09:00:00Z')
    await remind()
    expect(await told()).toEqual(['ehealth'])
    await on.decide('ehealth', id, 'return')
    await remind()
    expect(await told()).toEqual([])
  })

  test('of somebody who is shown several gets one card', async () => {
    for (let turn = 0; turn < 3; turn++) await on.filed('staff')
    at('2026-03-12T09:00:00Z')
    await remind()
    const rows = await db.database.prisma.notice.findMany({
      where: { subject: `queue:${trust.trustId}` },
    })
    expect(rows.map((one) => [one.personId, one.revision])).toEqual([
      [trust.actor('clinicAdmin').personId, 1],
    ])
  })
})

describe('away', () => {
  test('asks the deputy while it lasts, in days of the trust, and the administrator again after it', async () => {
    await away('clinicAdmin', '2026-03-11', '2026-03-12')
    const before = await on.filed('staff')
    expect(await queueOf('deputy')).toEqual([])
    // 00:00 in Oslo.
    at('2026-03-10T22:59:59Z')
    expect(await queueOf('deputy')).toEqual([])
    at('2026-03-10T23:00:00Z')
    expect(await queueOf('deputy')).toEqual([`proposal:${before}`])
    const during = await on.filed('staff')
    expect((await on.noticesOf(`proposal:${during}`)).alert).toEqual(['deputy'])
    at('2026-03-12T22:59:59Z')
    expect(await queueOf('deputy')).toHaveLength(2)
    at('2026-03-12T23:00:00Z')
    expect(await queueOf('deputy')).toEqual([])
    expect(await queueOf('clinicAdmin')).toHaveLength(2)
  })

  test('tells who is asked instead of what waited already, once', async () => {
    await on.filed('staff')
    await away('clinicAdmin', '2026-03-10', '2026-03-20')
    await Promise.all([remind(), remind()])
    expect(await told()).toEqual(['deputy'])
    await remind()
    expect(await told()).toEqual([])
  })

  test('of administrator and deputy asks e-health, and of everybody those who are away all the same', async () => {
    const id = await on.filed('staff')
    for (const person of ['clinicAdmin', 'deputy'] as const) await away(person, '2026-03-10', '2026-03-20')
    expect(await queueOf('ehealth')).toEqual([`proposal:${id}`])
    for (const person of ['ehealth', 'ehealth2'] as const) await away(person, '2026-03-10', '2026-03-20')
    expect(await queueOf('clinicAdmin')).toEqual([`proposal:${id}`])
    expect(await queueOf('ehealth')).toEqual([])
  })

  test('frees what somebody had claimed for others to take', async () => {
    const id = await on.filed('staff')
    const take = (person: TestPerson, from: TestPerson | null) =>
      taskOf(id).then((task) =>
        claimTask(it.work, trust.actor(person), {
          taskId: task.id,
          from: from === null ? '' : trust.actor(from).personId,
          nonce: randomUUID(),
        }),
      )
    await take('clinicAdmin', null)
    expect(await queueOf('deputy')).toEqual([])
    await away('clinicAdmin', '2026-03-10', '2026-03-20')
    expect(await queueOf('deputy')).toEqual([`proposal:${id}`])
    await take('deputy', 'clinicAdmin')
    expect((await taskOf(id)).claimedBy).toBe(trust.actor('deputy').personId)
  })

  test('is refused with every fault, and ends when the person says so', async () => {
    expect(await faultsOf(away('staff', '', ''))).toEqual(['until: day_missing'])
    expect(await faultsOf(away('staff', '2026-03-12', '2026-03-09'))).toEqual([
      'until: day_past',
      'until: day_before',
    ])
    expect(await codeOf(away('staff', 'i morgen', '2026-03-12'))).toBe('away_invalid')
    await away('staff', '2026-03-10', '2026-03-12')
    const show = async () => (await showAway(it.work, trust.actor('staff'), {})).away
    expect(await show()).toEqual({ from: '2026-03-10', until: '2026-03-12' })
    await setOwnAway(it.work, trust.actor('staff'), { from: '', until: '', here: true, nonce: randomUUID() })
    expect(await show()).toBeNull()
  })
})

test('the audit of all this holds ids and codes only', () => expectOnlyIds(db.database))
