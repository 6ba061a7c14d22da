import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ReviewPage } from '../../bot/domain/rights-review.ts'
import { hasOtherEhealth } from '../../bot/store/rights-reviews.ts'
import { change, newId } from '../../bot/store/transaction.ts'
import { confirmRest, decideReview } from '../../bot/usecases/decide-review.ts'
import { openReviews, startReviews } from '../../bot/usecases/open-reviews.ts'
import { setReviewPolicy } from '../../bot/usecases/set-review-policy.ts'
import { exportReview, listReviews, showReview, showReviewItem } from '../../bot/usecases/show-review.ts'
import { tendReviews } from '../../bot/usecases/tend-reviews.ts'
import { buildTrust, testWork, tuesday } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const db: TestDatabase = await testDatabase()
const tools: TestWork = await testWork(db.url, db.database)
const { prisma } = db.database
let trust: TestTrust

beforeEach(async () => {
  tools.clock.now = tuesday
  trust = await buildTrust(db.database)
})

afterAll(async () => {
  await tools.close()
  await db.close()
})

const run = () => ({ trustId: trust.trustId, at: tools.clock.now })
const open = () => openReviews(tools.work, run())
const tend = () => tendReviews(tools.work, run())

const reviewOf = async (clinic: 'MED' | 'KIR' | 'KFMR' | 'VC' | null, quarter = '2026-Q1') => {
  const { id } = await prisma.rightsReview.findUniqueOrThrow({
    where: {
      ownerId_quarter: { ownerId: clinic === null ? trust.trustId : trust.clinics[clinic].id, quarter },
    },
  })
  return id
}

const look = (person: TestPerson, reviewId: string, page = 1): Promise<ReviewPage> =>
  showReview(tools.work, trust.actor(person), { reviewId, page })

const itemOf = async (person: TestPerson, reviewId: string, about: TestPerson) => {
  const items = [...(await look(person, reviewId)).items]
  const found = items.find(({ personId }) => personId === trust.actor(about).personId)
  if (found === undefined) throw new Error('not in the review')
  return found
}

const decide = async (
  person: TestPerson,
  reviewId: string,
  about: TestPerson,
  decision: 'confirm' | 'close' = 'confirm',
) => {
  const { itemId, revision } = await itemOf(person, reviewId, about)
  return decideReview(tools.work, trust.actor(person), { itemId, revision, decision, nonce: randomUUID() })
}

const rest = (person: TestPerson, reviewId: string) =>
  confirmRest(tools.work, trust.actor(person), { reviewId, nonce: randomUUID() })

const stateOf = async (reviewId: string) =>
  (await prisma.rightsReview.findUniqueOrThrow({ where: { id: reviewId } })).state

const itemStates = async (reviewId: string) => {
  const items = await prisma.rightsReviewItem.findMany({
    where: { reviewId },
    orderBy: { position: 'asc' },
  })
  return Object.fromEntries(items.map(({ personId, state }) => [personId, state]))
}

const noticed = async (reviewId: string) => {
  const rows = await prisma.notice.findMany({ where: { subject: `review:${reviewId}` } })
  return rows.map(({ personId }) => personId).toSorted()
}

const ids = (...people: TestPerson[]) => people.map((one) => trust.actor(one).personId).toSorted()

const forgetNotices = (reviewId: string) =>
  prisma.notice.deleteMany({ where: { subject: `review:${reviewId}` } })

const events = async (action: string) =>
  prisma.auditEvent.findMany({ where: { trustId: trust.trustId, action }, orderBy: { id: 'asc' } })

const addStaff = async (count: number) => {
  const people = Array.from({ length: count }, (_, index) => ({
    id: newId(),
    trustId: trust.trustId,
    objectId: randomUUID(),
    username: `fler${index}`,
    givenName: 'Flere',
    surname: `Zeksempel${String(index).padStart(3, '0')}`,
    email: `fler${index}@sykehus.example`,
    activatedAt: tuesday,
  }))
  await prisma.person.createMany({ data: people })
  await prisma.membership.createMany({
    data: people.map(({ id }) => ({
      id: newId(),
      personId: id,
      role: 'user' as const,
      clinicId: trust.clinics.MED.id,
    })),
  })
  return people.map(({ id }) => id)
}

describe('opening', () => {
  test('gives each clinic and central staff a review of the quarter, once, however often it runs', async () => {
    const two = await Promise.all([open(), open()])
    expect(two.reduce((sum, count) => sum + count, 0)).toBe(5)
    expect(await open()).toBe(0)
    const reviews = await prisma.rightsReview.findMany({ where: { trustId: trust.trustId } })
    expect(reviews).toHaveLength(5)
    for (const review of reviews)
      expect(review).toMatchObject({
        quarter: '2026-Q1',
        state: 'open',
        openedAt: tuesday,
        dueAt: new Date('2026-03-31T22:00:00Z'),
      })
    expect(await events('review.opened')).toHaveLength(5)
  })

  test('lists every account that is not closed, with the roles of that clinic', async () => {
    await prisma.person.update({
      where: { id: trust.actor('leader').personId },
      data: { active: false },
    })
    await prisma.membership.create({
      data: {
        id: newId(),
        personId: trust.actor('staff').personId,
        role: 'leader',
        clinicId: trust.clinics.KIR.id,
      },
    })
    await open()
    const rolesIn = async (clinic: 'MED' | 'KIR' | null) =>
      new Map(
        (await prisma.rightsReviewItem.findMany({ where: { reviewId: await reviewOf(clinic) } })).map(
          ({ personId, roles }) => [personId, roles],
        ),
      )
    const med = await rolesIn('MED')
    expect([...med.keys()].toSorted()).toEqual(ids('staff', 'clinicAdmin', 'deputy'))
    expect(med.get(trust.actor('staff').personId)).toEqual(['user'])
    expect((await rolesIn('KIR')).get(trust.actor('staff').personId)).toEqual(['leader'])
    expect([...(await rolesIn(null)).keys()].toSorted()).toEqual(
      ids('ehealth', 'ehealth2', 'dho', 'communications', 'communications2', 'auditor'),
    )
  })

  test('asks the administrator of the clinic, and e-health where it has none', async () => {
    await open()
    expect(await noticed(await reviewOf('MED'))).toEqual(ids('clinicAdmin'))
    expect(await noticed(await reviewOf('KFMR'))).toEqual(ids('ehealth', 'ehealth2'))
    expect(await noticed(await reviewOf(null))).toEqual(ids('ehealth', 'ehealth2'))
  })

  test('a run that comes days late opens the quarter that it comes in', async () => {
    tools.clock.now = new Date('2026-04-02T10:00:00Z')
    await open()
    const review = await prisma.rightsReview.findUniqueOrThrow({
      where: { id: await reviewOf('MED', '2026-Q2') },
    })
    expect(review.dueAt).toEqual(new Date('2026-06-30T22:00:00Z'))
  })

  test('a clinic without accounts has nothing to decide', async () => {
    await prisma.membership.deleteMany({ where: { clinicId: trust.clinics.KIR.id } })
    await open()
    expect(await stateOf(await reviewOf('KIR'))).toBe('done')
  })

  test('e-health opens those that are missing, and nobody else does', async () => {
    await expect(startReviews(tools.work, trust.actor('clinicAdmin'), {})).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await startReviews(tools.work, trust.actor('ehealth'), {})).toEqual({ opened: 5 })
    expect(await startReviews(tools.work, trust.actor('ehealth2'), {})).toEqual({ opened: 0 })
  })
})

describe('who sees and decides', () => {
  beforeEach(open)

  test('administrators their clinic, e-health all, the auditor without deciding', async () => {
    const seen = async (person: TestPerson) =>
      (await listReviews(tools.work, trust.actor(person), { page: 1 })).reviews.items.map(
        ({ clinicName }) => clinicName,
      )
    expect(await seen('clinicAdmin')).toEqual(['Medisinsk klinikk'])
    expect((await seen('ehealth')).toSorted()).toEqual(
      [null, 'KFMR', 'Kirurgisk klinikk', 'Medisinsk klinikk', 'Vårdcentralen'].toSorted(),
    )
    expect(await seen('auditor')).toHaveLength(5)
    const med = await reviewOf('MED')
    await expect(look('kirAdmin', med)).rejects.toMatchObject({ code: 'not_found' })
    await expect(look('clinicAdmin', await reviewOf(null))).rejects.toMatchObject({ code: 'not_found' })
    await expect(look('staff', med)).rejects.toMatchObject({ code: 'forbidden' })
    const { items, unseen } = await look('auditor', med)
    expect(unseen).toBeNull()
    await expect(
      decideReview(tools.work, trust.actor('auditor'), {
        itemId: items[0]?.itemId ?? '',
        revision: 1,
        decision: 'confirm',
        nonce: randomUUID(),
      }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(
      decideReview(tools.work, trust.actor('kirAdmin'), {
        itemId: items[0]?.itemId ?? '',
        revision: 1,
        decision: 'confirm',
        nonce: randomUUID(),
      }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  test('nobody decides on the own account; the deputy does, and the review is done with the last one', async () => {
    const med = await reviewOf('MED')
    await expect(decide('clinicAdmin', med, 'clinicAdmin')).rejects.toMatchObject({ code: 'own_account' })
    await forgetNotices(med)
    await look('clinicAdmin', med)
    await rest('clinicAdmin', med)
    expect(await stateOf(med)).toBe('open')
    expect((await itemStates(med))[trust.actor('clinicAdmin').personId]).toBe('open')
    // The deputy is the other one of the clinic, and is asked for what is left.
    expect(await noticed(med)).toEqual(ids('deputy'))
    await decide('deputy', med, 'clinicAdmin')
    expect(await stateOf(med)).toBe('done')
    expect(await prisma.task.count({ where: { subject: `review:${med}`, state: 'done' } })).toBe(1)
    expect((await events('review.finished'))[0]).toMatchObject({ subject: `review:${med}` })
  })

  test('where the clinic has nobody else, e-health is asked for the administrator', async () => {
    const kir = await reviewOf('KIR')
    await forgetNotices(kir)
    await look('kirAdmin', kir)
    await rest('kirAdmin', kir)
    expect(await noticed(kir)).toEqual(ids('ehealth', 'ehealth2'))
    await decide('ehealth', kir, 'kirAdmin')
    expect(await stateOf(kir)).toBe('done')
  })

  test('of two who decide at once one is told that it was decided on', async () => {
    const med = await reviewOf('MED')
    const { itemId, revision } = await itemOf('clinicAdmin', med, 'staff')
    const press = (person: TestPerson, decision: 'confirm' | 'close') =>
      decideReview(tools.work, trust.actor(person), { itemId, revision, decision, nonce: randomUUID() })
    const outcomes = await Promise.allSettled([press('clinicAdmin', 'confirm'), press('deputy', 'close')])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = outcomes.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as { code: string }] : [],
    )
    expect(['already_handled', 'account_moved_on']).toContain(refused[0]?.code)
    const decided = [...(await events('review.confirmed')), ...(await events('review.closed'))]
    expect(decided.filter(({ clinicId }) => clinicId === trust.clinics.MED.id)).toHaveLength(1)
  })

  test('a second press of the same button changes nothing', async () => {
    const med = await reviewOf('MED')
    const { itemId, revision } = await itemOf('clinicAdmin', med, 'staff')
    const press = { itemId, revision, decision: 'confirm' as const, nonce: randomUUID() }
    await decideReview(tools.work, trust.actor('clinicAdmin'), press)
    await decideReview(tools.work, trust.actor('clinicAdmin'), press)
    expect(await events('review.confirmed')).toHaveLength(1)
  })
})

describe('an account', () => {
  beforeEach(open)

  test('that is closed loses its access to the clinic at once', async () => {
    const med = await reviewOf('MED')
    await decide('clinicAdmin', med, 'staff', 'close')
    const person = await prisma.person.findUniqueOrThrow({ where: { id: trust.actor('staff').personId } })
    expect(person.active).toBe(false)
    expect((await itemStates(med))[person.id]).toBe('closed')
    expect((await events('person.closed'))[0]).toMatchObject({
      subject: `person:${person.id}`,
      detail: { reason: 'review' },
    })
  })

  test('of several clinics keeps its access to the others, and its central roles', async () => {
    const { personId } = trust.actor('staff')
    await prisma.membership.create({
      data: { id: newId(), personId, role: 'communications', clinicId: null },
    })
    await decide('clinicAdmin', await reviewOf('MED'), 'staff', 'close')
    const left = await prisma.person.findUniqueOrThrow({
      where: { id: personId },
      include: { memberships: true },
    })
    expect(left.active).toBe(true)
    expect(left.memberships.map(({ role }) => role)).toEqual(['communications'])
  })

  test('of central staff loses its central roles alone', async () => {
    const { personId } = trust.actor('dho')
    await prisma.membership.create({
      data: { id: newId(), personId, role: 'user', clinicId: trust.clinics.VC.id },
    })
    await decide('ehealth', await reviewOf(null), 'dho', 'close')
    const left = await prisma.person.findUniqueOrThrow({
      where: { id: personId },
      include: { memberships: true },
    })
    expect(left.active).toBe(true)
    expect(left.memberships.map(({ role }) => role)).toEqual(['user'])
  })

  test('that was changed after it was shown is not decided on unseen', async () => {
    const med = await reviewOf('MED')
    const { itemId, revision } = await itemOf('clinicAdmin', med, 'staff')
    await prisma.person.update({
      where: { id: trust.actor('staff').personId },
      data: { revision: { increment: 1 } },
    })
    const press = { itemId, revision, decision: 'confirm' as const, nonce: randomUUID() }
    await expect(decideReview(tools.work, trust.actor('clinicAdmin'), press)).rejects.toMatchObject({
      code: 'account_moved_on',
    })
    await expect(rest('clinicAdmin', med)).rejects.toMatchObject({ code: 'review_unseen' })
    expect(await itemOf('clinicAdmin', med, 'staff')).toMatchObject({ changed: true })
    await decide('clinicAdmin', med, 'staff')
    expect((await itemStates(med))[trust.actor('staff').personId]).toBe('changed')
  })

  test('that was closed elsewhere is marked, and closed with the next decision', async () => {
    const med = await reviewOf('MED')
    await prisma.person.update({
      where: { id: trust.actor('staff').personId },
      data: { active: false, revision: { increment: 1 } },
    })
    expect(await itemOf('clinicAdmin', med, 'staff')).toMatchObject({ active: false, changed: true })
    await decide('clinicAdmin', med, 'leader')
    expect((await itemStates(med))[trust.actor('staff').personId]).toBe('closed')
  })

  test('of a leaver bears the last day that the leader gave', async () => {
    await prisma.leaver.create({
      data: {
        id: newId(),
        trustId: trust.trustId,
        clinicId: trust.clinics.MED.id,
        personId: trust.actor('staff').personId,
        leaderId: trust.actor('leader').personId,
        lastDay: new Date('2026-03-20'),
        reportedAt: tuesday,
        setsExpiry: false,
      },
    })
    const med = await reviewOf('MED')
    expect((await itemOf('clinicAdmin', med, 'staff')).leavesOn).toBe('2026-03-20')
    expect((await itemOf('clinicAdmin', med, 'leader')).leavesOn).toBeNull()
  })

  test('of the last one of e-health is not closed, whoever else’s account is over', async () => {
    const other = { id: trust.actor('ehealth2').personId }
    await prisma.person.update({ where: other, data: { expiresOn: new Date('2026-03-31') } })
    tools.clock.now = new Date('2026-04-02T08:00:00Z')
    const last = trust.actor('ehealth').personId
    await change(db.database, tools.clock.now, async (tx) => {
      expect(await hasOtherEhealth(tx, trust.trustId, last)).toBe(false)
      expect(await hasOtherEhealth(tx, trust.trustId, other.id)).toBe(true)
    })
  })

  test('of the last administrator is not closed', async () => {
    const kir = await reviewOf('KIR')
    await expect(decide('ehealth', kir, 'kirAdmin', 'close')).rejects.toMatchObject({
      code: 'last_administrator',
    })
    expect((await itemStates(kir))[trust.actor('kirAdmin').personId]).toBe('open')
  })
})

test('the rest is confirmed only by who has seen every page, whatever the client says', async () => {
  await addStaff(41)
  await open()
  const med = await reviewOf('MED')
  const first = await look('clinicAdmin', med)
  expect(first).toMatchObject({ page: 1, pages: 3, total: 45 })
  await expect(rest('clinicAdmin', med)).rejects.toMatchObject({ code: 'review_unseen' })
  await look('clinicAdmin', med, 3)
  // What another one saw does not count.
  await look('deputy', med, 2)
  await expect(rest('clinicAdmin', med)).rejects.toMatchObject({ code: 'review_unseen' })
  const before = await look('clinicAdmin', med, 2)
  expect(before.unseen).toBe(0)
  // Pages stay what they are while accounts are decided on.
  const [decided] = first.items
  await decideReview(tools.work, trust.actor('ehealth'), {
    itemId: decided?.itemId ?? '',
    revision: decided?.revision ?? 0,
    decision: 'confirm',
    nonce: randomUUID(),
  })
  expect((await look('clinicAdmin', med, 2)).items.map(({ itemId }) => itemId)).toEqual(
    before.items.map(({ itemId }) => itemId),
  )
  await rest('clinicAdmin', med)
  expect(Object.values(await itemStates(med)).filter((state) => state === 'open')).toHaveLength(1)
  expect(await events('review.confirmed')).toHaveLength(44)
})

describe('time', () => {
  beforeEach(async () => {
    tools.clock.now = new Date('2026-01-01T05:00:00Z')
    await open()
  })
  const at = (moment: string) => {
    tools.clock.now = new Date(moment)
  }

  test('reminds before the end, once, and then alerts administrator and e-health at the quarter’s end', async () => {
    const med = await reviewOf('MED')
    at('2026-02-28T12:00:00Z')
    expect(await tend()).toEqual([])
    at('2026-03-02T05:20:00Z')
    await forgetNotices(med)
    expect(await tend()).toEqual(Array(5).fill('reminded'))
    expect(await tend()).toEqual([])
    expect(await noticed(med)).toEqual(ids('clinicAdmin', 'deputy'))
    // The last moment of the quarter, and the first of the next.
    at('2026-03-31T21:59:59Z')
    expect(await tend()).toEqual(Array(5).fill('reminded'))
    at('2026-03-31T22:00:00Z')
    await forgetNotices(med)
    const both = await Promise.all([tend(), tend()])
    expect(both.flat()).toEqual(Array(5).fill('overdue'))
    expect(await stateOf(med)).toBe('overdue')
    expect(await noticed(med)).toEqual(ids('clinicAdmin', 'deputy', 'ehealth', 'ehealth2'))
    expect(await tend()).toEqual([])
  })

  test('an overdue review is still done, beside the new one', async () => {
    const med = await reviewOf('MED')
    at('2026-04-01T05:00:00Z')
    await open()
    await tend()
    await look('clinicAdmin', med)
    await rest('clinicAdmin', med)
    await decide('deputy', med, 'clinicAdmin')
    expect(await stateOf(med)).toBe('done')
    expect(await stateOf(await reviewOf('MED', '2026-Q2'))).toBe('open')
  })

  test('nobody is suspended unless the trust wants it', async () => {
    at('2026-04-01T05:00:00Z')
    await tend()
    at('2026-06-01T05:00:00Z')
    expect(await tend()).toEqual([])
    expect(await prisma.person.count({ where: { trustId: trust.trustId, active: false } })).toBe(0)
  })

  test('where it does, they are 14 days after the warning, but never the last administrator', async () => {
    const policy = { suspends: true, nonce: randomUUID() }
    await expect(setReviewPolicy(tools.work, trust.actor('clinicAdmin'), policy)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await setReviewPolicy(tools.work, trust.actor('ehealth'), policy)
    const kir = await reviewOf('KIR')
    at('2026-04-01T05:20:00Z')
    await tend()
    const { review } = await look('kirAdmin', kir)
    expect(review.suspendsAt).toEqual(new Date('2026-04-14T22:00:00Z'))
    at('2026-04-14T21:59:59Z')
    expect(await tend()).toEqual([])
    at('2026-04-14T22:00:00Z')
    await forgetNotices(kir)
    expect(await tend()).toEqual(Array(5).fill('suspended'))
    expect(await itemStates(kir)).toEqual({
      [trust.actor('kirStaff').personId]: 'suspended',
      [trust.actor('kirAdmin').personId]: 'open',
    })
    const active = await prisma.person.findMany({
      where: { trustId: trust.trustId, active: true },
      select: { id: true, memberships: true },
    })
    // One administrator a clinic, and one of e-health.
    expect(active.flatMap(({ memberships }) => memberships.map(({ role }) => role)).toSorted()).toEqual([
      'clinicAdmin',
      'clinicAdmin',
      'clinicAdmin',
      'ehealth',
    ])
    expect((await events('review.kept')).map(({ code }) => code)).toContain('last_administrator')
    expect(await noticed(kir)).toContain(
      active.find(({ memberships }) => memberships[0]?.role === 'ehealth')?.id,
    )
    expect(await stateOf(kir)).toBe('overdue')
    expect(await tend()).toEqual([])
  })

  test('a policy that is switched on later warns first', async () => {
    at('2026-04-20T05:20:00Z')
    await tend()
    await setReviewPolicy(tools.work, trust.actor('ehealth'), { suspends: true, nonce: randomUUID() })
    expect(await tend()).toEqual(Array(5).fill('warned'))
    at('2026-05-03T21:00:00Z')
    expect(await tend()).toEqual([])
    await setReviewPolicy(tools.work, trust.actor('ehealth'), { suspends: false, nonce: randomUUID() })
    at('2026-05-03T23:00:00Z')
    expect(await tend()).toEqual(Array(5).fill('calmed'))
    expect(await prisma.person.count({ where: { trustId: trust.trustId, active: false } })).toBe(0)
  })
})

test('the result is kept with who decided, and its export is an event', async () => {
  await open()
  const med = await reviewOf('MED')
  await decide('clinicAdmin', med, 'staff', 'close')
  const view = await exportReview(tools.work, trust.actor('auditor'), { reviewId: med })
  expect(view.items.find(({ name }) => name === 'Tuva Påfunn')).toMatchObject({
    state: 'closed',
    decidedBy: trust.actor('clinicAdmin').personId,
    rolesBefore: ['user'],
  })
  expect(view.names.get(trust.actor('clinicAdmin').personId)).toBe('Kåre Oppdiktet')
  expect(await events('review.exported')).toHaveLength(1)
  const { itemId } = await itemOf('auditor', med, 'staff')
  expect(await showReviewItem(tools.work, trust.actor('auditor'), { itemId })).toMatchObject({
    deciderName: 'Kåre Oppdiktet',
    decides: false,
  })
})
