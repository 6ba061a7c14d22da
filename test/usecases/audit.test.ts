import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { AuditEvent } from '../../bot/domain/audit.ts'
import { everything } from '../../bot/domain/audit-log.ts'
import type { AuditCursor, AuditFilter, AuditPage } from '../../bot/domain/audit-log.ts'
import { exportAudit } from '../../bot/usecases/export-audit.ts'
import { readAudit } from '../../bot/usecases/read-audit.ts'
import { suspendTemplate } from '../../bot/usecases/change-template-state.ts'
import { findAuditEvents } from '../../bot/store/audit-log.ts'
import type { AuditQuery } from '../../bot/store/audit-log.ts'
import { newId, recordEvents } from '../../bot/store/transaction.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { buildTrust, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { PublishedTemplate, TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
let tools: TestWork
let trust: TestTrust
let template: PublishedTemplate

beforeAll(async () => {
  db = await testDatabase()
  tools = await testWork(db.url, db.database)
  trust = await buildTrust(db.database)
  template = await publishedTemplate(db.database, trust, { title: 'Parkering i kjelleren' })
})

afterAll(async () => {
  await tools.close()
  await db.close()
})

const look = (
  person: TestPerson,
  filter: Partial<AuditFilter> = {},
  cursor: AuditCursor | null = null,
  of: TestTrust = trust,
): Promise<AuditPage> =>
  readAudit(tools.work, of.actor(person), { filter: { ...everything, ...filter }, cursor })

const record = (events: readonly Partial<AuditEvent>[], at = tools.clock.now, of: TestTrust = trust) =>
  recordEvents(
    db.database,
    at,
    events.map((event) => ({ action: 'sender.changed', personId: null, trustId: of.trustId, ...event })),
  )

const names = (page: AuditPage) => page.lines.map(({ action }) => action)

describe('whose events somebody sees', () => {
  test('an administrator sees those of the own clinic, e-health and the auditor all', async () => {
    const [med, kir] = [trust.clinics.MED.id, trust.clinics.KIR.id]
    await record([
      { action: 'purpose.approved', clinicId: med },
      { action: 'purpose.withdrawn', clinicId: kir },
      { action: 'keys.rotated' },
    ])
    const both = ['keys.rotated', 'purpose.withdrawn', 'purpose.approved']
    const seen = async (person: TestPerson) => names(await look(person)).filter((one) => both.includes(one))
    expect(await seen('clinicAdmin')).toEqual(['purpose.approved'])
    expect(await seen('kirAdmin')).toEqual(['purpose.withdrawn'])
    expect(await seen('deputy')).toEqual(['purpose.approved'])
    expect(await seen('ehealth')).toEqual(both)
    expect(await seen('auditor')).toEqual(both)
  })

  test('nobody sees those of another trust', async () => {
    const other = await buildTrust(db.database)
    await record([{ action: 'keys.destroyed' }], tools.clock.now, other)
    expect(names(await look('ehealth'))).not.toContain('keys.destroyed')
    expect(names(await look('ehealth', {}, null, other))).toContain('keys.destroyed')
  })

  test('what was refused to somebody of one clinic is seen by its administrator, with the reason', async () => {
    await expect(
      suspendTemplate(tools.work, trust.actor('staff'), {
        templateId: template.templateId,
        nonce: randomUUID(),
        reason: '',
      }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    const refused = async (person: TestPerson) =>
      (await look(person, { kind: 'notDone' })).lines.filter(({ action }) => action === 'template.suspend')
    expect(await refused('clinicAdmin')).toMatchObject([
      { outcome: 'refused', code: 'forbidden', personName: 'Tuva Påfunn', clinicName: 'Medisinsk klinikk' },
    ])
    expect(await refused('kirAdmin')).toEqual([])
    expect(await refused('auditor')).toHaveLength(1)
  })
})

describe('narrowing', () => {
  test('by a person finds what the person did, and what was done to the person', async () => {
    const { personId } = trust.actor('kirStaff')
    await record([
      { action: 'template.starred', personId, clinicId: trust.clinics.KIR.id },
      { action: 'notice.unreachable', subject: `person:${personId}` },
      { action: 'template.unstarred', personId: trust.actor('staff').personId },
    ])
    const mine = ['notice.unreachable', 'template.starred']
    for (const person of ['kirstaff', 'KIRSTAFF@sykehus.example', 'eksempel kirSt'])
      expect(names(await look('ehealth', { person }))).toEqual(mine)
    // The other of the two names no clinic, and is not the administrator's to see.
    expect(names(await look('kirAdmin', { person: 'kirStaff' }))).toEqual(['template.starred'])
  })

  test('by a template finds what it came from, what became of it and what was sent with it', async () => {
    const proposalId = newId()
    await db.database.prisma.proposal.create({
      data: {
        id: proposalId,
        clinicId: trust.clinics.MED.id,
        unitId: trust.clinics.MED.unitId,
        proposerId: trust.actor('staff').personId,
        state: 'approved',
        title: 'Parkering',
        language: 'nb',
        text: template.text,
        createdAt: tuesday,
        stateSince: tuesday,
        resultId: template.templateId,
      },
    })
    const messageId = newId()
    await record([
      { action: 'proposal.filed', subject: `proposal:${proposalId}` },
      { action: 'template.reported', subject: `template:${template.templateId}` },
      {
        action: 'message.confirmed',
        clinicId: trust.clinics.MED.id,
        subject: `message:${messageId}`,
        detail: { versionId: template.versionId },
      },
      { action: 'template.reported', subject: `template:${newId()}` },
    ])
    const page = await look('auditor', { template: 'i KJELLEREN' })
    expect(names(page)).toEqual([
      'message.confirmed',
      'template.reported',
      'proposal.filed',
      'template.published',
    ])
    expect(page.lines.map(({ subject }) => subject)).toEqual([
      { kind: 'message', id: messageId, name: null },
      { kind: 'template', id: template.templateId, name: template.name },
      { kind: 'proposal', id: proposalId, name: 'MED- Parkering' },
      { kind: 'template', id: template.templateId, name: template.name },
    ])
    expect(names(await look('clinicAdmin', { template: 'kjelleren', kind: 'message' }))).toEqual([
      'message.confirmed',
    ])
    // Another clinic's template is nobody else's to ask for.
    await expect(look('kirAdmin', { template: 'kjelleren' })).rejects.toMatchObject({
      code: 'filter_invalid',
      faults: [{ field: 'template', code: 'no_such_template' }],
    })
  })

  test('by kind finds what was done and what was refused', async () => {
    await record([
      { action: 'sender.changed', clinicId: trust.clinics.VC.id },
      { action: 'sender.change', outcome: 'refused', code: 'forbidden', clinicId: trust.clinics.VC.id },
    ])
    expect(names(await look('vcAdmin', { kind: 'sender' }))).toEqual(['sender.change', 'sender.changed'])
    expect(names(await look('vcAdmin', { kind: 'notDone' }))).toEqual(['sender.change'])
  })

  test('by days goes by the days of the trust, both included', async () => {
    const clinicId = trust.clinics.VC.id
    // Oslo is two hours ahead in June: the 10th begins and ends at 22:00 UTC.
    const moments = [
      '2026-06-09T21:59:59Z',
      '2026-06-09T22:00:00Z',
      '2026-06-10T21:59:59Z',
      '2026-06-10T22:00:00Z',
    ]
    for (const [index, moment] of moments.entries())
      await record([{ action: 'clinic.parts_warned', clinicId, detail: { used: index } }], new Date(moment))
    const used = async (from: string, until: string) =>
      (await look('vcAdmin', { from, until })).lines.map(({ detail }) => detail['used'])
    expect(await used('2026-06-10', '2026-06-10')).toEqual([2, 1])
    expect(await used('2026-06-10', '')).toEqual([3, 2, 1])
    expect(await used('2026-06-01', '2026-06-09')).toEqual([0])
  })

  test('every fault is told at once, and nothing is looked up', async () => {
    const outcome = look('auditor', {
      person: 'nobody at all',
      template: 'no such',
      from: '2026-02-30',
      until: '2026-02-10',
    })
    await expect(outcome).rejects.toMatchObject({
      code: 'filter_invalid',
      faults: [
        { field: 'person', code: 'no_such_person' },
        { field: 'template', code: 'no_such_template' },
        { field: 'from', code: 'not_a_date' },
        { field: 'until', code: 'ends_before_it_begins' },
      ],
    })
  })

  test('a name that fits more than twenty people is asked for again', async () => {
    await db.database.prisma.person.createMany({
      data: Array.from({ length: 21 }, (_, index) => ({
        id: newId(),
        trustId: trust.trustId,
        objectId: crypto.randomUUID(),
        username: `mange${index}`,
        givenName: 'Mangfoldige',
        surname: 'Eksempelsen',
        email: `mange${index}@sykehus.example`,
      })),
    })
    await expect(look('auditor', { person: 'Mangfoldige' })).rejects.toMatchObject({
      faults: [{ field: 'person', code: 'too_many_found' }],
    })
    expect((await look('auditor', { person: 'mange3' })).lines).toEqual([])
  })
})

test('pages go to older and back to newer ones, while events go on coming', async () => {
  const other = await buildTrust(db.database)
  const clinicId = other.clinics.KIR.id
  // All at one moment: their ids alone put them in order.
  const event = (count: number) => ({ action: 'message.departed' as const, clinicId, detail: { count } })
  await record(
    Array.from({ length: 45 }, (_, count) => event(count)),
    tuesday,
    other,
  )
  const counts = (page: AuditPage) => page.lines.map(({ detail }) => detail['count'])
  const from = (start: number, length: number) => Array.from({ length }, (_, index) => start - index)
  const page = (cursor: AuditCursor | null) => look('kirAdmin', { kind: 'message' }, cursor, other)

  const first = await page(null)
  expect(counts(first)).toEqual(from(44, 20))
  expect(first.newer).toBeNull()
  await record([event(100)], tuesday, other)
  const second = await page(first.older)
  expect(counts(second)).toEqual(from(24, 20))
  const last = await page(second.older)
  expect(counts(last)).toEqual(from(4, 5))
  expect(last.older).toBeNull()
  const back = await page(last.newer)
  expect(counts(back)).toEqual(from(24, 20))
  const top = await page(back.newer)
  expect(counts(top)).toEqual(from(44, 20))
  const above = await page(top.newer)
  expect(counts(above)).toEqual([100])
  expect(above.newer).toBeNull()
  expect(counts(await page(above.older))).toEqual(from(44, 20))
})

test('every look is an event, with ids of what was asked for and nothing typed', async () => {
  await look('clinicAdmin', { person: 'Tuva Påfunn', kind: 'message', from: '2026-03-01' })
  const [event] = await db.database.prisma.auditEvent.findMany({
    where: { action: 'audit.read', personId: trust.actor('clinicAdmin').personId },
    orderBy: { id: 'desc' },
    take: 1,
  })
  expect(event).toMatchObject({
    clinicId: trust.clinics.MED.id,
    outcome: 'done',
    detail: {
      shown: expect.any(Number),
      people: [trust.actor('staff').personId],
      kind: 'message',
      from: '2026-03-01',
    },
  })
  expect(JSON.stringify(event?.detail)).not.toContain('Tuva')
})

/** Runs what the store asks, and tells how PostgreSQL went about it. */
const plansOf = async (query: AuditQuery, clinics: 'all' | string[], cursor: AuditCursor | null) => {
  const plans: string[] = []
  const asking = {
    ...db.database,
    prisma: {
      $queryRaw: async (strings: TemplateStringsArray, ...values: unknown[]) => {
        const { text, values: bound } = Prisma.sql(strings, ...(values as never[]))
        const rows = await db.database.prisma.$queryRawUnsafe<object[]>(
          `explain (analyze, buffers, costs off) ${text}`,
          ...bound,
        )
        plans.push(rows.map((row) => String(Object.values(row)[0])).join('\n'))
        return db.database.prisma.$queryRawUnsafe(text, ...bound)
      },
    },
  } as unknown as typeof db.database
  await findAuditEvents(asking, { trustId: trust.trustId, clinics }, query, cursor, 21)
  return plans
}

describe('among very many events', () => {
  const count = 60_000
  beforeAll(async () => {
    const people = ['staff', 'kirStaff', 'ehealth'] as const
    await db.database.prisma.$executeRaw`
      insert into audit_event (at, "trustId", "clinicId", "personId", action, subject, outcome, code, detail)
      select ${tuesday}::timestamptz - (i || ' minutes')::interval, ${trust.trustId}::uuid,
        (${[trust.clinics.MED.id, trust.clinics.KIR.id]}::uuid[])[1 + i % 2],
        (${people.map((one) => trust.actor(one).personId)}::uuid[])[1 + i % 3],
        (array['message.confirmed', 'message.departed', 'message.reported', 'template.starred'])[1 + i % 4],
        'message:' || gen_random_uuid(), case when i % 50 = 0 then 'refused' else 'done' end, null,
        jsonb_build_object('versionId', gen_random_uuid())
      from generate_series(1, ${count}) as i`
    await db.database.prisma.$executeRawUnsafe('analyze audit_event')
  }, 60_000)

  const middle: AuditCursor = { direction: 'older', at: '2026-02-20T00:00:00.000Z', id: '1' }
  const cases: [string, () => AuditQuery, 'all' | 'MED'][] = [
    ['of all clinics', () => ({}), 'all'],
    ['of a clinic', () => ({}), 'MED'],
    ['of a person', () => ({ personIds: [trust.actor('staff').personId] }), 'all'],
    ['of a template', () => ({ templateIds: [template.templateId] }), 'MED'],
    ['of a kind', () => ({ actions: ['message.reported', 'message.departed'] }), 'MED'],
    ['refused', () => ({ notDone: true }), 'MED'],
    [
      'of a day long ago',
      () => ({ from: new Date('2026-02-01T00:00:00Z'), until: new Date('2026-02-02T00:00:00Z') }),
      'all',
    ],
  ]
  test.each(cases)('a page %s is read by an index, in a few steps', async (_name, query, where) => {
    const clinics = where === 'all' ? 'all' : [trust.clinics[where].id]
    for (const cursor of [null, middle]) {
      const [plan = ''] = (await plansOf(query(), clinics, cursor)).slice(-1)
      expect(plan).toContain('audit_event')
      expect(plan).not.toContain('Seq Scan on audit_event')
      const blocks = [...plan.matchAll(/Buffers: shared hit=(\d+)(?: read=(\d+))?/gu)].map(
        ([, hit, read]) => Number(hit) + Number(read ?? 0),
      )
      expect(Math.max(...blocks)).toBeLessThan(400)
    }
  })
})

test('an export has every event once, newest first, however many bear the same moment', async () => {
  const other = await buildTrust(db.database)
  // More than are read at once.
  await db.database.prisma.$executeRaw`
    insert into audit_event (at, "trustId", "clinicId", action, outcome)
    select ${tuesday}::timestamptz - (i / 900) * interval '1 second', ${other.trustId}::uuid,
      ${other.clinics.MED.id}::uuid, 'sender.changed', 'done' from generate_series(0, 4099) i`
  const { lines, cut } = await exportAudit(tools.work, other.actor('clinicAdmin'), { filter: everything })
  expect([lines.length, new Set(lines.map(({ id }) => id)).size, cut]).toEqual([4100, 4100, false])
  const order = lines.map(({ at, id }) => [at.getTime(), Number(id)] as const)
  expect(order).toEqual(order.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]))
})
