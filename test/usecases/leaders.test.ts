import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Actor } from '../../bot/domain/actor.ts'
import { actorOf } from '../../bot/teams/actor.ts'
import { admitAccount } from '../../bot/usecases/admit-account.ts'
import { changePerson, closePerson } from '../../bot/usecases/change-person.ts'
import { claimTask } from '../../bot/usecases/claim-task.ts'
import { createPerson } from '../../bot/usecases/create-person.ts'
import { showAbout } from '../../bot/usecases/show-about.ts'
import { showPerson } from '../../bot/usecases/show-person.ts'
import { closeLeaver, closeVideo, refuseLeaver } from '../../bot/usecases/close-leaver.ts'
import { completeOrderLine, refuseOrderLine } from '../../bot/usecases/decide-order.ts'
import { endLeavers } from '../../bot/usecases/end-leavers.ts'
import { addOwnPerson, listOwnPeople } from '../../bot/usecases/list-own-people.ts'
import { listTasks } from '../../bot/usecases/list-tasks.ts'
import { orderAccess, showOrder } from '../../bot/usecases/order-access.ts'
import { reportLeaver, showLeaver } from '../../bot/usecases/report-leaver.ts'
import { findAccountById } from '../../bot/store/people.ts'
import { accountRefusal } from '../../bot/domain/account.ts'
import { dateIn } from '../../bot/domain/calendar.ts'
import { remindTasks } from '../../bot/usecases/remind-tasks.ts'
import { buildTrust, filledForm, publishedTemplate, testWork, tuesday } from '../builders.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { orderCard } from '../../cards/order.ts'
import { wordsOf } from '../../cards/text/words.ts'
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

const nonce = randomUUID
const at = (moment: string) => {
  it.clock.now = new Date(moment)
}
const idOf = (person: TestPerson) => trust.actor(person).personId
const userNameOf = async (person: TestPerson) =>
  (await db.database.prisma.person.findUniqueOrThrow({ where: { id: idOf(person) } })).username
const order = (lines: string, more: { role?: string; nonce?: string } = {}) =>
  orderAccess(it.work, trust.actor('leader'), {
    clinicId: trust.clinics.MED.id,
    role: 'user',
    lines,
    nonce: nonce(),
    ...more,
  })
const lastOrder = async () => {
  const { orders } = await listOwnPeople(it.work, trust.actor('leader'), { page: 1 })
  return orders[0]?.orderId ?? ''
}
const linesOf = async (orderId: string, person: TestPerson = 'leader') =>
  (await showOrder(it.work, trust.actor(person), { orderId })).lines
const queueOf = async (person: TestPerson) =>
  (await listTasks(it.work, trust.actor(person), { page: 1, whose: 'mine' })).items.map(
    (one) => `${one.kind} ${one.subject.split(':')[0] ?? ''}`,
  )
const report = async (
  who: TestPerson,
  lastDay: string,
  more: { clinicId?: string; video?: boolean; by?: TestPerson } = {},
) =>
  reportLeaver(it.work, trust.actor(more.by ?? 'leader'), {
    clinicId: more.clinicId ?? trust.clinics.MED.id,
    who: await userNameOf(who),
    lastDay,
    video: more.video ?? false,
    nonce: nonce(),
  })
/** Why the person may not act now, at the gate of every door. */
const gate = async (person: TestPerson) => {
  const account = await findAccountById(db.database, idOf(person), it.clock.now)
  if (account === null) throw new Error('no account')
  return accountRefusal(account, dateIn(it.clock.now, account.timeZone))
}
const end = () => endLeavers(it.work, { trustId: trust.trustId })
const decide = (person: TestPerson, leaverId: string) =>
  closeLeaver(it.work, trust.actor(person), { leaverId, nonce: nonce() })

describe('an order of access', () => {
  test('is a task of the clinic’s administrator, who alone completes and refuses it; the leader is told', async () => {
    const staff = await userNameOf('staff')
    expect(await order(`${staff}\nny.person@sykehus.example`)).toEqual({ clinics: 1, people: 2 })
    const orderId = await lastOrder()
    const subject = `order:${orderId}`
    expect((await on.noticesOf(subject)).alert).toEqual(['clinicAdmin'])
    expect(await queueOf('clinicAdmin')).toEqual(['accessOrder order'])
    for (const person of ['deputy', 'kirAdmin', 'leader'] as const) expect(await queueOf(person)).toEqual([])
    const [first, second] = await linesOf(orderId, 'clinicAdmin')
    expect([first?.hasAccess, second?.hasAccess]).toEqual([true, false])
    expect([first?.personId, second?.personId]).toEqual([null, null])
    const complete = (person: TestPerson, lineId: string | undefined) =>
      completeOrderLine(it.work, trust.actor(person), { lineId: lineId ?? '', nonce: nonce() })
    expect(await codeOf(complete('kirAdmin', first?.lineId))).toBe('wrong_clinic')
    expect(await codeOf(complete('leader', first?.lineId))).toBe('forbidden')
    expect(await codeOf(complete('clinicAdmin', second?.lineId))).toBe('order_person_missing')
    await complete('clinicAdmin', first?.lineId)
    expect(await codeOf(complete('clinicAdmin', first?.lineId))).toBe('already_handled')
    const refuse = (reason: string) =>
      refuseOrderLine(it.work, trust.actor('clinicAdmin'), {
        lineId: second?.lineId ?? '',
        reason,
        nonce: nonce(),
      })
    expect(await codeOf(refuse(' '))).toBe('reason_missing')
    await on.noticesOf(subject)
    await refuse('Finnes ikke hos oss')
    expect((await on.noticesOf(subject)).alert).toContain('leader')
    expect((await linesOf(orderId)).map(({ state, reason }) => [state, reason])).toEqual([
      ['done', null],
      ['refused', 'Finnes ikke hos oss'],
    ])
    expect(await queueOf('clinicAdmin')).toEqual([])
    const { people } = await listOwnPeople(it.work, trust.actor('leader'), { page: 1 })
    expect(people.items.map((one) => one.username)).toEqual([staff])
    expect(people.items[0]).toMatchObject({ active: true, leaverId: null })
  })

  test('with a bad line orders nothing; pressed ten times it is one', async () => {
    expect(await faultsOf(order('staff; KIR\n070-174 06 05'))).toEqual([
      'lines: order_line_part',
      'lines: order_line_who',
    ])
    const once = nonce()
    await Promise.all(Array.from({ length: 10 }, () => order('nyperson', { nonce: once })))
    expect(await db.database.prisma.accessOrder.count({ where: { trustId: trust.trustId } })).toBe(1)
    expect(await on.eventsOf({ action: 'access.ordered' })).toHaveLength(1)
  })

  describe('for whom an account is made', () => {
    const newcomer = {
      objectId: '7d0c1e5a-0000-4000-8000-000000000301',
      username: 'frofan',
      givenName: 'Frøya',
      surname: 'Fantasidatter',
      addresses: ['frofan@sykehus.example'],
      enabled: true,
    }
    beforeEach(() => void (it.directory.people = [newcomer]))
    const create = (person: TestPerson, lineId: string, press = nonce()) =>
      createPerson(it.work, trust.actor(person), {
        clinicId: trust.clinics.MED.id,
        objectId: newcomer.objectId,
        roles: 'user',
        rights: '',
        expiresOn: '',
        lineId,
        nonce: press,
      })
    const accounts = () =>
      db.database.prisma.person.count({ where: { trustId: trust.trustId, username: 'frofan' } })

    test('is completed with the account, or neither is', async () => {
      await order('frofan')
      const orderId = await lastOrder()
      const lineId = (await linesOf(orderId))[0]?.lineId ?? ''
      const { task } = await showOrder(it.work, trust.actor('deputy'), { orderId })
      await claimTask(it.work, trust.actor('deputy'), {
        taskId: task?.taskId ?? '',
        from: '',
        nonce: nonce(),
      })
      // Somebody else has the order: no account is made for it beside that person.
      expect(await codeOf(create('clinicAdmin', lineId))).toBe('task_taken')
      const verbs = async (person: TestPerson) => {
        const view = await showOrder(it.work, trust.actor(person), { orderId })
        return JSON.stringify(orderCard(wordsOf('nb'), view, { nonce: nonce(), now: it.clock.now }))
      }
      for (const verb of ['person.find', 'order.refuse']) {
        expect(await verbs('deputy')).toContain(verb)
        expect(await verbs('clinicAdmin')).not.toContain(verb)
      }
      expect(await verbs('ehealth')).toContain('task.claim')
      expect([await accounts(), (await linesOf(orderId))[0]?.state]).toEqual([0, 'waiting'])
      const press = nonce()
      expect(await create('deputy', lineId, press)).toMatchObject({ came: 'created', line: 'completed' })
      expect(await create('deputy', lineId, press)).toMatchObject({ came: 'created', line: null })
      expect([await accounts(), (await linesOf(orderId))[0]?.state]).toEqual([1, 'done'])
      expect((await on.noticesOf(`order:${orderId}`)).alert).toContain('leader')
    })

    test('waits on where the account did not get what was ordered, and is completed when it does', async () => {
      await order('frofan', { role: 'deputy' })
      const orderId = await lastOrder()
      const lineId = (await linesOf(orderId))[0]?.lineId ?? ''
      const { personId, line } = await create('clinicAdmin', lineId)
      expect([line, (await linesOf(orderId))[0]?.state]).toEqual(['waits', 'waiting'])
      const change = async (roles: string) =>
        changePerson(it.work, trust.actor('clinicAdmin'), {
          personId,
          clinicId: trust.clinics.MED.id,
          revision: (await db.database.prisma.person.findUniqueOrThrow({ where: { id: personId } })).revision,
          roles,
          rights: '',
          expiresOn: '',
          lineId,
          nonce: nonce(),
        })
      expect((await change('user,deputy')).line).toBe('completed')
      expect((await linesOf(orderId))[0]?.state).toBe('done')
      // A line that was decided meanwhile takes the change back that was made for it.
      expect(await codeOf(change('user'))).toBe('already_handled')
      expect(
        (await showPerson(it.work, trust.actor('clinicAdmin'), { personId })).account.roles,
      ).toHaveLength(2)
    })
  })

  test('is nobody’s to read but the leader’s and the deciders’', async () => {
    await order('nyperson')
    const orderId = await lastOrder()
    const read = (person: TestPerson) => codeOf(showOrder(it.work, trust.actor(person), { orderId }))
    expect(await read('clinicAdmin')).toBeNull()
    expect(await read('ehealth')).toBeNull()
    expect(await read('kirAdmin')).toBe('not_found')
    expect(await read('staff')).toBe('forbidden')
    const other = await buildTrust(db.database)
    expect(await codeOf(showOrder(it.work, other.actor('ehealth'), { orderId }))).toBe('not_found')
  })
})

describe('a leaver', () => {
  test('loses access when the last day is over in the trust’s time zone, whoever acts; the task stays', async () => {
    const { leaverId } = await report('staff', '2026-03-12')
    at('2026-03-12T22:59:59.999Z')
    await end()
    expect(await gate('staff')).toBeNull()
    at('2026-03-12T23:00:00Z')
    expect(await gate('staff')).toBe('account_expired')
    await Promise.all([end(), end()])
    expect(await gate('staff')).toBe('account_inactive')
    expect(await on.eventsOf({ action: 'leaver.ended' })).toHaveLength(1)
    expect(await queueOf('clinicAdmin')).toEqual(['leaver leaver'])
    await decide('clinicAdmin', leaverId)
    expect(await queueOf('clinicAdmin')).toEqual([])
    expect(await showLeaver(it.work, trust.actor('leader'), { leaverId })).toMatchObject({ state: 'closed' })
    expect((await on.noticesOf(`leaver:${leaverId}`)).alert).toContain('leader')
  })

  test('in the night of the change to summer time loses it at the same midnight', async () => {
    await report('staff', '2026-03-29')
    at('2026-03-29T21:59:59Z')
    await end()
    expect(await gate('staff')).toBeNull()
    at('2026-03-29T22:00:00Z')
    expect(await gate('staff')).toBe('account_expired')
  })

  test('whose task is closed before is out at once, with the open drafts dropped', async () => {
    const { templateId } = await publishedTemplate(db.database, trust)
    await previewMessage(it.work, trust.actor('staff'), { templateId, typed: filledForm(), activityId: null })
    const { leaverId } = await report('staff', '2026-03-31')
    expect(await codeOf(decide('deputy', leaverId))).toBeNull()
    expect(await gate('staff')).toBe('account_inactive')
    const drafts = await db.database.prisma.draft.findMany({ where: { personId: idOf('staff') } })
    expect(drafts.map(({ state, content }) => [state, content])).toEqual([['cancelled', null]])
    expect(await codeOf(decide('clinicAdmin', leaverId))).toBe('already_handled')
  })

  const giveElsewhere = (person: TestPerson) =>
    db.database.prisma.membership.create({
      data: { id: randomUUID(), personId: idOf(person), role: 'user', clinicId: trust.clinics.KIR.id },
    })
  /** The person as the door lets in now: with the roles that count. */
  const admitted = async (person: TestPerson): Promise<Actor> => {
    const identity = { tenantId: trust.tenantId, objectId: trust.objectId(person) }
    const admission = await admitAccount(it.work, identity)
    if (admission.kind === 'refused') throw admission.refusal
    if (admission.kind === 'stranger') throw new Error('no account')
    return actorOf(admission.account, 'nb')
  }

  test('with roles elsewhere has none in the clinic from the end of the last day, before anything has run', async () => {
    const { templateId } = await publishedTemplate(db.database, trust)
    const preview = (actor: Actor) =>
      codeOf(previewMessage(it.work, actor, { templateId, typed: filledForm(), activityId: null }))
    for (const person of ['staff', 'clinicAdmin'] as const) {
      await giveElsewhere(person)
      await report(person, '2026-03-12')
    }
    at('2026-03-12T22:59:59.999Z')
    expect(await preview(await admitted('staff'))).toBeNull()
    const before = trust.actor('clinicAdmin')
    at('2026-03-12T23:00:00Z')
    const staff = await admitted('staff')
    expect(staff.memberships).toEqual([{ role: 'user', clinicId: trust.clinics.KIR.id }])
    expect(await preview(staff)).toBe('wrong_clinic')
    // Who came in before midnight changes no account after it, and counts as nobody's administrator.
    const close = { personId: idOf('deputy'), revision: 1, nonce: nonce() }
    expect(await codeOf(closePerson(it.work, before, close))).toBe('forbidden')
    const { administrators } = await showAbout(it.work, trust.actor('staff'), {})
    expect(administrators.find(({ clinic }) => clinic === 'Medisinsk klinikk')?.people).toEqual([
      'deputy Eksempel',
    ])
    expect(await queueOf('deputy')).toContain('leaver leaver')
    // Leaves the other clinic too: nothing is left to act with.
    await db.database.prisma.leaver.create({
      data: {
        id: randomUUID(),
        trustId: trust.trustId,
        clinicId: trust.clinics.KIR.id,
        personId: idOf('staff'),
        leaderId: idOf('leader'),
        lastDay: new Date('2026-03-12'),
        reportedAt: tuesday,
        setsExpiry: false,
      },
    })
    expect(await codeOf(admitted('staff'))).toBe('account_expired')
  })

  test('with roles elsewhere keeps those', async () => {
    await giveElsewhere('staff')
    await report('staff', '2026-03-12')
    at('2026-03-12T23:00:00Z')
    await end()
    expect(await gate('staff')).toBeNull()
    const left = await db.database.prisma.membership.findMany({ where: { personId: idOf('staff') } })
    expect(left.map((one) => one.clinicId)).toEqual([trust.clinics.KIR.id])
  })

  test('who is the clinic’s last administrator loses access all the same, and e-health is asked', async () => {
    const { leaverId } = await report('clinicAdmin', '2026-03-12')
    at('2026-03-12T23:00:00Z')
    await end()
    expect(await gate('clinicAdmin')).toBe('account_inactive')
    at('2026-03-13T08:00:00Z')
    await remindTasks(it.work, { trustId: trust.trustId })
    for (const person of ['deputy', 'ehealth'] as const)
      expect(await queueOf(person)).toContain('leaver leaver')
    expect(await codeOf(decide('ehealth', leaverId))).toBeNull()
  })

  test('with access to video is a task of e-health besides, closed on its own', async () => {
    const { leaverId } = await report('staff', '2026-03-12', { video: true })
    expect(await queueOf('ehealth')).toEqual(['videoLeaver leaver'])
    expect(await queueOf('clinicAdmin')).toEqual(['leaver leaver'])
    const { items } = await listTasks(it.work, trust.actor('ehealth'), { page: 1, whose: 'mine' })
    expect(items.map(({ name }) => name)).toEqual(['Tuva Påfunn'])
    const close = (person: TestPerson) =>
      codeOf(closeVideo(it.work, trust.actor(person), { leaverId, nonce: nonce() }))
    expect(await close('clinicAdmin')).toBe('forbidden')
    await decide('clinicAdmin', leaverId)
    expect(await queueOf('ehealth')).toEqual(['videoLeaver leaver'])
    expect(await close('ehealth')).toBeNull()
    expect(await close('ehealth2')).toBe('already_handled')
    expect(await showLeaver(it.work, trust.actor('leader'), { leaverId })).toMatchObject({ video: 'closed' })
  })

  test('reported by mistake is refused with a reason, and the last day is as before', async () => {
    await db.database.prisma.person.update({
      where: { id: idOf('staff') },
      data: { expiresOn: new Date('2026-12-31') },
    })
    const { leaverId } = await report('staff', '2026-03-12', { video: true })
    await refuseLeaver(it.work, trust.actor('clinicAdmin'), {
      leaverId,
      reason: 'Feil person',
      nonce: nonce(),
    })
    at('2026-03-13T09:00:00Z')
    await end()
    expect(await gate('staff')).toBeNull()
    const { expiresOn } = await db.database.prisma.person.findUniqueOrThrow({ where: { id: idOf('staff') } })
    expect(expiresOn).toEqual(new Date('2026-12-31'))
    const events = await db.database.prisma.auditEvent.findMany({
      where: { subject: `leaver:${leaverId}`, action: { startsWith: 'leaver.' }, outcome: 'done' },
      orderBy: { id: 'asc' },
    })
    expect(events.map(({ action, detail }) => [action, detail])).toEqual([
      [
        'leaver.reported',
        {
          person: idOf('staff'),
          video: true,
          lastDay: '2026-03-12',
          expiresBefore: '2026-12-31',
          expires: '2026-03-12',
        },
      ],
      ['leaver.refused', { person: idOf('staff'), expiresBefore: '2026-03-12', expires: '2026-12-31' }],
    ])
    expect(await queueOf('ehealth')).toEqual([])
    expect(await codeOf(report('staff', '2026-03-20'))).toBeNull()
  })

  test('whose account ends before keeps that day, and is reported once at a time', async () => {
    await db.database.prisma.person.update({
      where: { id: idOf('staff') },
      data: { expiresOn: new Date('2026-03-11') },
    })
    await report('staff', '2026-03-20')
    const { expiresOn } = await db.database.prisma.person.findUniqueOrThrow({ where: { id: idOf('staff') } })
    expect(expiresOn).toEqual(new Date('2026-03-11'))
    expect(await codeOf(report('staff', '2026-03-25'))).toBe('already_handled')
  })

  test('is reported by a leader of the clinic alone, never oneself, and at once when the day has passed', async () => {
    expect(await faultsOf(report('kirStaff', '2026-03-12'))).toEqual(['who: leaver_unknown'])
    expect(await faultsOf(report('kirStaff', '', { clinicId: trust.clinics.KIR.id }))).toEqual([
      'clinicId: order_clinic',
      'lastDay: day_missing',
    ])
    expect(await codeOf(report('leader', '2026-03-12'))).toBe('own_account')
    expect(await codeOf(report('staff', '2026-03-12', { by: 'clinicAdmin' }))).toBe('forbidden')
    await report('staff', '2026-03-09')
    expect(await gate('staff')).toBe('account_inactive')
  })
})

test('the own people are those ordered and those taken in, of the own clinics alone', async () => {
  const add = async (person: TestPerson) =>
    addOwnPerson(it.work, trust.actor('leader'), { who: await userNameOf(person), nonce: nonce() })
  await add('staff')
  expect(await faultsOf(add('kirStaff'))).toEqual(['who: leaver_unknown'])
  const { people } = await listOwnPeople(it.work, trust.actor('leader'), { page: 1 })
  expect(people.items.map((one) => one.personId)).toEqual([idOf('staff')])
  await db.database.prisma.membership.deleteMany({ where: { personId: idOf('staff') } })
  expect((await listOwnPeople(it.work, trust.actor('leader'), { page: 1 })).people.items).toEqual([])
})

test('the audit of all this holds ids and codes only', () => expectOnlyIds(db.database))
