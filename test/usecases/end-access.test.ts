import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Actor } from '../../bot/domain/actor.ts'
import { listAccounts } from '../../bot/store/accounts.ts'
import { change, newId } from '../../bot/store/transaction.ts'
import { admitAccount } from '../../bot/usecases/admit-account.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { endAccess } from '../../bot/usecases/end-access.ts'
import type { AccessEnd } from '../../bot/usecases/end-access.ts'
import { setRoles } from '../../bot/usecases/set-roles.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { buildTrust, filledForm, publishedTemplate, testWork } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
let tools: TestWork
let trust: TestTrust

beforeAll(async () => {
  db = await testDatabase()
  tools = await testWork(db.url, db.database)
})
beforeEach(async () => {
  trust = await buildTrust(db.database)
})
afterAll(async () => {
  await tools.close()
  await db.close()
})

const idOf = (person: TestPerson) => trust.actor(person).personId
const end = (person: TestPerson, by: Actor | null, more: Partial<AccessEnd> = {}) =>
  change(db.database, tools.work.clock(), (tx) =>
    endAccess(tx, {
      trustId: trust.trustId,
      personId: idOf(person),
      by,
      clinics: 'all',
      reason: 'administrator',
      ...more,
    }),
  )
const stateOf = (person: TestPerson) =>
  db.database.prisma.person.findUniqueOrThrow({
    where: { id: idOf(person) },
    include: { memberships: true },
  })
const give = (person: TestPerson, role: 'clinicAdmin' | 'user', clinic: 'MED' | 'KIR' | 'KFMR') =>
  db.database.prisma.membership.create({
    data: { id: newId(), personId: idOf(person), role, clinicId: trust.clinics[clinic].id },
  })
const admit = (person: TestPerson) =>
  admitAccount(tools.work, { tenantId: trust.tenantId, objectId: trust.objectId(person) })

test('whoever is turned away leaves a trace, once an hour for each reason', async () => {
  const traces = async () =>
    (
      await db.database.prisma.auditEvent.findMany({
        where: { action: 'account.refused', personId: idOf('staff') },
        orderBy: { id: 'asc' },
      })
    ).map(({ clinicId, outcome, code, detail }) => ({ clinicId, outcome, code, detail }))
  await admit('staff')
  expect(await traces()).toEqual([])
  await end('staff', trust.actor('clinicAdmin'))
  await Promise.all([admit('staff'), admit('staff'), admit('staff')])
  const first = {
    clinicId: trust.clinics.MED.id,
    outcome: 'refused',
    code: 'account_inactive',
    detail: { door: 'chat' },
  }
  expect(await traces()).toEqual([first])
  tools.clock.forward(60 * 60 * 1000 + 1)
  const identity = { tenantId: trust.tenantId, objectId: trust.objectId('staff') }
  await admitAccount(tools.work, identity, 'tab')
  expect(await traces()).toEqual([first, { ...first, detail: { door: 'tab' } }])
})

test('a newcomer is led on in the chat, and turned away elsewhere', async () => {
  await db.database.prisma.person.update({
    where: { id: idOf('staff') },
    data: { activatedAt: null, trainingVersion: null },
  })
  const traces = () =>
    db.database.prisma.auditEvent.count({ where: { action: 'account.refused', personId: idOf('staff') } })
  await admit('staff')
  expect(await traces()).toBe(0)
  await admitAccount(tools.work, { tenantId: trust.tenantId, objectId: trust.objectId('staff') }, 'compose')
  expect(await traces()).toBe(1)
})

test('whoever loses a central role loses what was about to be sent where nothing else allows it', async () => {
  const drafts: Record<string, string> = {}
  for (const clinic of ['MED', 'KIR'] as const) {
    const { templateId } = await publishedTemplate(db.database, trust, { clinic, text: 'Ring oss.' })
    const shown = await previewMessage(tools.work, trust.actor('ehealth'), {
      templateId,
      typed: filledForm({ values: {} }),
      activityId: null,
    })
    drafts[clinic] = shown.draftId
  }
  await give('ehealth', 'user', 'KIR')
  await change(db.database, tools.work.clock(), (tx) =>
    setRoles(tx, {
      trustId: trust.trustId,
      personId: idOf('ehealth'),
      by: trust.actor('ehealth2'),
      clinicId: null,
      roles: ['auditor'],
      reason: 'administrator',
    }),
  )
  const state = async (id = '') => (await db.database.prisma.draft.findUniqueOrThrow({ where: { id } })).state
  expect(await state(drafts['MED'])).toBe('cancelled')
  expect(await state(drafts['KIR'])).toBe('previewed')
  expect(
    await db.database.prisma.auditEvent.findFirst({
      where: { action: 'person.changed', subject: `person:${idOf('ehealth')}` },
    }),
  ).toMatchObject({ detail: { drafts: 1 } })
})

test('ending access closes the account, and drops what was about to be sent', async () => {
  const { templateId } = await publishedTemplate(db.database, trust)
  const { draftId, nonce } = await previewMessage(tools.work, trust.actor('staff'), {
    templateId,
    typed: filledForm(),
    activityId: null,
  })
  expect(await end('staff', trust.actor('clinicAdmin'))).toBe('closed')
  expect(await admit('staff')).toMatchObject({ kind: 'refused', refusal: { code: 'account_inactive' } })
  expect(await db.database.prisma.draft.findUnique({ where: { id: draftId } })).toMatchObject({
    state: 'cancelled',
    content: null,
  })
  await expect(
    confirmSend(tools.work, trust.actor('staff'), { draftId, nonce, digits: '0611', leave: '' }),
  ).rejects.toMatchObject({ code: 'draft_ended' })
  const event = await db.database.prisma.auditEvent.findFirstOrThrow({
    where: { action: 'person.closed', trustId: trust.trustId },
  })
  expect(event).toMatchObject({
    personId: idOf('clinicAdmin'),
    clinicId: trust.clinics.MED.id,
    subject: `person:${idOf('staff')}`,
    detail: { reason: 'administrator', drafts: 1, roles: ['user'] },
  })
})

test('what has ended is left alone', async () => {
  await end('staff', null)
  const { revision } = await stateOf('staff')
  await expect(
    change(db.database, tools.work.clock(), async (tx) => {
      tx.record({ action: 'person.changed', personId: null, trustId: trust.trustId })
      return endAccess(tx, {
        trustId: trust.trustId,
        personId: idOf('staff'),
        by: null,
        clinics: 'all',
        reason: 'leaver',
      })
    }),
  ).resolves.toBe('ended_before')
  expect((await stateOf('staff')).revision).toBe(revision)
})

test('who holds roles in another clinic keeps those, and the account', async () => {
  await give('staff', 'user', 'KIR')
  expect(await end('staff', trust.actor('clinicAdmin'), { clinics: [trust.clinics.MED.id] })).toBe('left')
  const { active, memberships } = await stateOf('staff')
  expect(active).toBe(true)
  expect(memberships.map(({ clinicId }) => clinicId)).toEqual([trust.clinics.KIR.id])
})

test('nobody ends an own access', async () => {
  await expect(end('clinicAdmin', trust.actor('clinicAdmin'))).rejects.toMatchObject({ code: 'own_account' })
})

test('a person of another trust does not exist', async () => {
  const other = await buildTrust(db.database)
  await expect(
    end('staff', trust.actor('ehealth'), { personId: other.actor('staff').personId }),
  ).rejects.toMatchObject({ code: 'not_found' })
})

describe('the last administrator of a clinic', () => {
  test('cannot be removed, a deputy or not', async () => {
    await expect(end('clinicAdmin', trust.actor('ehealth'))).rejects.toMatchObject({
      code: 'last_administrator',
    })
    expect((await stateOf('clinicAdmin')).active).toBe(true)
  })

  test.each([
    ['is closed', { active: false }],
    ['is past the last day', { expiresOn: new Date('2026-03-09') }],
    ['has not followed the invitation', { activatedAt: null }],
  ])('is still the last where the other one %s', async (_name, data) => {
    await give('kirStaff', 'clinicAdmin', 'MED')
    await db.database.prisma.person.update({ where: { id: idOf('kirStaff') }, data })
    await expect(end('clinicAdmin', trust.actor('ehealth'))).rejects.toMatchObject({
      code: 'last_administrator',
    })
  })

  test('may go when somebody else can act', async () => {
    await give('kirStaff', 'clinicAdmin', 'MED')
    expect(await end('clinicAdmin', trust.actor('ehealth'))).toBe('closed')
  })

  test('does not count where e-health runs the clinic', async () => {
    await give('kfmrStaff', 'clinicAdmin', 'KFMR')
    expect(await end('kfmrStaff', trust.actor('ehealth'))).toBe('closed')
  })

  test('stays when both are removed at once', async () => {
    await give('kirStaff', 'clinicAdmin', 'MED')
    const outcomes = await Promise.allSettled([
      end('clinicAdmin', trust.actor('ehealth')),
      end('kirStaff', trust.actor('ehealth2'), { clinics: [trust.clinics.MED.id] }),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'last_administrator' },
    })
  })
})

test('the first use of a day is noted, and no later one', async () => {
  const used = async () => (await stateOf('staff')).lastUsedAt
  expect(await used()).toBeNull()
  await admit('staff')
  const first = tools.work.clock()
  expect(await used()).toEqual(first)
  tools.clock.forward(60 * 60 * 1000)
  await admit('staff')
  expect(await used()).toEqual(first)
  tools.clock.forward(24 * 60 * 60 * 1000)
  await admit('staff')
  expect(await used()).toEqual(tools.work.clock())
})

test('a refused account is not noted as used', async () => {
  await db.database.prisma.person.update({
    where: { id: idOf('staff') },
    data: { trainingVersion: null },
  })
  expect(await admit('staff')).toMatchObject({ kind: 'refused', refusal: { code: 'account_untrained' } })
  expect((await stateOf('staff')).lastUsedAt).toBeNull()
})

test('a list of accounts holds the people of its clinics, with the roles held there', async () => {
  await give('staff', 'user', 'KIR')
  const med = { trustId: trust.trustId, clinics: [trust.clinics.MED.id] }
  const listed = await listAccounts(db.database, med)
  expect(listed.map(({ personId }) => personId).toSorted()).toEqual(
    (['staff', 'clinicAdmin', 'leader', 'deputy'] as const).map(idOf).toSorted(),
  )
  expect(listed.find(({ personId }) => personId === idOf('staff'))).toMatchObject({
    roles: [{ role: 'user', clinicId: trust.clinics.MED.id }],
    elsewhere: true,
    active: true,
    expiresOn: null,
    trainingVersion: 1,
  })
  const all = await listAccounts(db.database, { trustId: trust.trustId, clinics: 'all' })
  expect(all).toHaveLength(15)
})
