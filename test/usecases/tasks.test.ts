import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { TaskKind } from '../../bot/domain/task.ts'
import { closeTask, openTask } from '../../bot/store/tasks.ts'
import type { TaskRequest } from '../../bot/store/tasks.ts'
import { change } from '../../bot/store/transaction.ts'
import { claimTask, releaseTask } from '../../bot/usecases/claim-task.ts'
import { listTasks } from '../../bot/usecases/list-tasks.ts'
import { listOwnProposals } from '../../bot/usecases/list-proposals.ts'
import { showProposal } from '../../bot/usecases/show-proposal.ts'
import { withdrawProposal } from '../../bot/usecases/withdraw-proposal.ts'
import { buildTrust, testWork, tuesday } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { codeOf, expectOnlyIds, proposing } from '../proposing.ts'
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

const idOf = (person: TestPerson) => trust.actor(person).personId
const tasksOf = (subject: string) =>
  db.database.prisma.task.findMany({ where: { subject }, orderBy: [{ openedAt: 'asc' }, { kind: 'asc' }] })
const openOf = async (proposalId: string) => {
  const [task] = (await tasksOf(`proposal:${proposalId}`)).filter((one) => one.closedAt === null)
  if (task === undefined) throw new Error('nothing waits')
  return task
}
const claim = async (person: TestPerson, proposalId: string, from: TestPerson | '' = '') =>
  claimTask(it.work, trust.actor(person), {
    taskId: (await openOf(proposalId)).id,
    from: from === '' ? '' : idOf(from),
    nonce: randomUUID(),
  })
const release = async (person: TestPerson, proposalId: string) =>
  releaseTask(it.work, trust.actor(person), {
    taskId: (await openOf(proposalId)).id,
    nonce: randomUUID(),
  })
const queueOf = async (person: TestPerson, whose: 'mine' | 'all' = 'mine') =>
  (await listTasks(it.work, trust.actor(person), { page: 1, whose })).items.map((one) => one.subject)
const open = (more: Partial<TaskRequest> = {}) =>
  change(db.database, it.clock.now, async (tx) => {
    const opened = await openTask(tx, it.work.jobs, {
      trustId: trust.trustId,
      clinicId: trust.clinics.MED.id,
      kind: 'clinicReview',
      subject: 'thing:1',
      openedBy: null,
      ...more,
    })
    tx.record({ action: 'seed.loaded', personId: null, trustId: trust.trustId })
    return opened
  })

describe('a task', () => {
  test('is opened once for a thing while it waits, told to those it is asked of, and opened anew after its end', async () => {
    const subject = `thing:${randomUUID()}`
    const first = await open({ subject })
    expect(first).not.toBeNull()
    expect(await open({ subject })).toBeNull()
    expect(await open({ subject, kind: 'ehealthReview' })).not.toBeNull()
    expect(await on.noticesOf(subject)).toEqual({
      alert: ['clinicAdmin', 'dho', 'ehealth', 'ehealth2'],
      update: [],
    })
    const close = (how: 'finish' | 'drop', kind?: TaskKind) =>
      change(db.database, it.clock.now, async (tx) => {
        const { trustId } = trust
        const closed = await closeTask(tx, {
          trustId,
          subject,
          how,
          closedBy: idOf('clinicAdmin'),
          ...(kind === undefined ? {} : { kind }),
        })
        tx.record({ action: 'seed.loaded', personId: null, trustId })
        return closed
      })
    expect(await close('finish', 'clinicReview')).toBe(1)
    expect(await close('finish', 'clinicReview')).toBe(0)
    expect(await close('drop')).toBe(1)
    expect((await tasksOf(subject)).map(({ kind, state }) => [kind, state])).toEqual([
      ['clinicReview', 'done'],
      ['ehealthReview', 'dropped'],
    ])
    expect(await open({ subject })).not.toBeNull()
    expect((await on.eventsOf({ subject, outcome: 'done' })).map((one) => one.action)).toEqual([
      'task.opened',
      'task.opened',
      'task.finished',
      'task.dropped',
      'task.opened',
    ])
  })

  test('that ten transactions open at once is one', async () => {
    const subject = `thing:${randomUUID()}`
    const opened = await Promise.all(Array.from({ length: 10 }, () => open({ subject })))
    expect(opened.filter((one) => one !== null)).toHaveLength(1)
  })

  test('of the whole trust is central staff’s alone', async () => {
    const subject = `thing:${randomUUID()}`
    await open({ subject, clinicId: null })
    expect((await on.noticesOf(subject)).alert).toEqual(['ehealth', 'ehealth2'])
    expect(await queueOf('ehealth')).toContain(subject)
    for (const person of ['clinicAdmin', 'deputy', 'staff', 'communications'] as const)
      expect(await queueOf(person, 'all')).not.toContain(subject)
  })

  test('each step of a proposal is one, whichever way it got there', async () => {
    const id = await on.filed('staff')
    await on.decide('clinicAdmin', id, 'approve')
    await on.decide('ehealth', id, 'return')
    expect((await tasksOf(`proposal:${id}`)).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'clinicReview done',
      'ehealthReview done',
    ])
    await db.database.prisma
      .$executeRaw`update proposal set state = 'communicationsReview' where id = ${id}::uuid`
    expect(await queueOf('communications')).toEqual([`proposal:${id}`])
    await withdrawProposal(it.work, trust.actor('staff'), {
      proposalId: id,
      nonce: randomUUID(),
      revision: (await on.load(id)).revision,
    })
    expect((await tasksOf(`proposal:${id}`)).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'clinicReview done',
      'communicationsReview dropped',
      'ehealthReview done',
    ])
  })
})

describe('the queue', () => {
  test('asks the administrator first, and shows deputy and e-health on demand what they may take', async () => {
    const id = await on.filed('staff')
    const subject = `proposal:${id}`
    expect(await queueOf('clinicAdmin')).toEqual([subject])
    for (const person of ['deputy', 'ehealth'] as const) {
      expect(await queueOf(person)).toEqual([])
      expect(await queueOf(person, 'all')).toEqual([subject])
    }
    for (const person of ['staff', 'kirAdmin', 'communications', 'leader'] as const)
      expect(await queueOf(person, 'all')).toEqual([])
  })

  test('asks the deputy where the only administrator is the proposer, and e-health in KFMR', async () => {
    const kfmr = await on.filed('kfmrStaff', { unitId: trust.clinics.KFMR.unitId })
    expect(await queueOf('ehealth')).toEqual([`proposal:${kfmr}`])
    await db.database.prisma.membership.updateMany({
      where: { personId: idOf('staff') },
      data: { role: 'clinicAdmin' },
    })
    await db.database.prisma.membership.deleteMany({ where: { personId: idOf('clinicAdmin') } })
    const own = await on.filed('staff')
    expect(await queueOf('deputy')).toEqual([`proposal:${own}`])
  })

  test('reads on where a thousand others come before what is the person’s own', async () => {
    const { clinics, trustId } = trust
    await db.database.prisma.$executeRaw`
      insert into proposal (id, "clinicId", "unitId", "proposerId", state, title, language, text, "createdAt", "stateSince")
      select gen_random_uuid(), ${clinics.MED.id}::uuid, ${clinics.MED.unitId}::uuid, ${idOf('clinicAdmin')}::uuid,
        'ehealthReview', 'Nummer ' || n, 'nb', 'Tekst', ${tuesday}::timestamptz - interval '1 day',
        ${tuesday}::timestamptz - interval '1 day' from generate_series(1, 1100) n`
    await db.database.prisma.$executeRaw`
      insert into decision (id, "proposalId", revision, step, event, "personId", "decidedAt")
      select gen_random_uuid(), p.id, 1, 'clinicReview', 'forward', ${idOf('ehealth')}::uuid, ${tuesday}
      from proposal p join clinic c on c.id = p."clinicId" where c."trustId" = ${trustId}::uuid`
    const id = await on.filed('staff')
    await on.decide('clinicAdmin', id, 'approve')
    expect(await queueOf('ehealth')).toEqual([`proposal:${id}`])
    const { total, items } = await listTasks(it.work, trust.actor('ehealth2'), { page: 56, whose: 'mine' })
    expect([total, items.map((one) => one.subject)]).toEqual([1101, [`proposal:${id}`]])
  })
})

describe('a claim', () => {
  test('is shown to everybody with who has it and since when, and given back is free again', async () => {
    const id = await on.filed('staff')
    it.clock.forward(60_000)
    await claim('clinicAdmin', id)
    const [line] = (await listOwnProposals(it.work, trust.actor('staff'), { page: 1 })).items
    expect(line).toMatchObject({ claimerName: 'Kåre Oppdiktet', claimedAt: it.clock.now })
    const { task } = await showProposal(it.work, trust.actor('deputy'), { proposalId: id })
    expect(task).toMatchObject({ claimerName: 'Kåre Oppdiktet', mine: false, takes: true })
    expect(await codeOf(release('deputy', id))).toBe('already_handled')
    await release('clinicAdmin', id)
    expect((await openOf(id)).claimedBy).toBeNull()
    expect((await on.eventsOf({ subject: `proposal:${id}` })).map((one) => one.action)).toEqual(
      expect.arrayContaining(['task.claimed', 'task.released']),
    )
  })

  test('keeps others from deciding, until the deputy or e-health takes over', async () => {
    const id = await on.filed('staff')
    await claim('clinicAdmin', id)
    expect(await codeOf(on.decide('deputy', id, 'approve'))).toBe('task_taken')
    expect(await codeOf(claim('deputy', id))).toBe('task_taken')
    await claim('deputy', id, 'clinicAdmin')
    expect(await codeOf(on.decide('clinicAdmin', id, 'approve'))).toBe('task_taken')
    // Saw it with the administrator, and it is with the deputy now.
    expect(await codeOf(claim('ehealth', id, 'clinicAdmin'))).toBe('task_taken')
    await claim('ehealth', id, 'deputy')
    expect(await codeOf(on.decide('ehealth', id, 'approve'))).toBeNull()
    expect(await codeOf(claim('clinicAdmin', id))).toBe('not_found')
  })

  test('of a fellow administrator is respected until the reminder', async () => {
    await db.database.prisma.membership.updateMany({
      where: { personId: idOf('kirAdmin') },
      data: { clinicId: trust.clinics.MED.id },
    })
    const id = await on.filed('staff')
    await claim('clinicAdmin', id)
    const fellow = {
      ...trust.actor('kirAdmin'),
      memberships: [{ role: 'clinicAdmin' as const, clinicId: trust.clinics.MED.id }],
    }
    const take = async () =>
      claimTask(it.work, fellow, {
        taskId: (await openOf(id)).id,
        from: idOf('clinicAdmin'),
        nonce: randomUUID(),
      })
    expect(await codeOf(take())).toBe('task_taken')
    await db.database.prisma.task.update({
      where: { id: (await openOf(id)).id },
      data: { remindedAt: it.clock.now },
    })
    await take()
    expect((await openOf(id)).claimedBy).toBe(idOf('kirAdmin'))
  })

  test('is nobody’s who may not do the task: the proposer, another clinic, no right', async () => {
    const id = await on.filed('clinicAdmin', { unitId: trust.clinics.MED.unitId })
    const task = await openOf(id)
    for (const person of ['clinicAdmin', 'kirAdmin', 'communications'] as const)
      expect([person, await codeOf(claim(person, id))]).toEqual([person, 'not_found'])
    for (const person of ['staff', 'leader', 'auditor'] as const)
      expect(await codeOf(claim(person, id))).toBe('forbidden')
    const other = await buildTrust(db.database)
    const foreign = { taskId: task.id, from: '', nonce: randomUUID() } as const
    expect(await codeOf(claimTask(it.work, other.actor('ehealth'), foreign))).toBe('not_found')
  })

  test('of ten at once is one person’s, and one press pressed ten times is one claim', async () => {
    const id = await on.filed('clinicAdmin')
    const codes = await Promise.all(
      (['ehealth', 'ehealth2', 'dho'] as const).flatMap((person) =>
        Array.from({ length: 3 }, () => codeOf(claim(person, id))),
      ),
    )
    expect(codes.filter((one) => one === 'task_taken')).toHaveLength(6)
    expect(await on.eventsOf({ action: 'task.claimed' })).toHaveLength(1)
  })
})

test('the audit of all this holds ids and codes only', () => expectOnlyIds(db.database))
