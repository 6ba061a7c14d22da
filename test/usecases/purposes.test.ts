import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { retireTemplate, suspendTemplate } from '../../bot/usecases/change-template-state.ts'
import { approveNewPurpose, listPurposes, withdrawOldPurpose } from '../../bot/usecases/decide-purpose.ts'
import { buildTrust, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { anyReason, codeOf, everybody, expectOnlyIds, faultsOf, meeting, proposing } from '../proposing.ts'
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

const approve = (person: TestPerson, more: { key?: string; label?: string; nonce?: string }) =>
  approveNewPurpose(it.work, trust.actor(person), { key: '', label: '', nonce: randomUUID(), ...more })
const withdraw = (person: TestPerson, key: string, nonce: string = randomUUID()) =>
  withdrawOldPurpose(it.work, trust.actor(person), { key, nonce })
const list = async (person: TestPerson = 'staff') => listPurposes(it.work, trust.actor(person), {})
const keys = async () => (await list()).purposes.map((one) => one.key)

describe('the approved purposes', () => {
  test('are read by everybody and changed by the DHO team alone', async () => {
    for (const person of everybody) {
      expect((await list(person)).decides).toBe(person === 'dho')
      if (person === 'dho') continue
      expect([person, await codeOf(approve(person, { key: 'delay' }))]).toEqual([person, 'forbidden'])
      expect([person, await codeOf(withdraw(person, 'call_us'))]).toEqual([person, 'forbidden'])
    }
    expect(await keys()).toEqual(['new_appointment', 'reminder', 'changed_appointment', 'call_us'])
  })

  test('grow by a known one, which is no longer offered', async () => {
    expect((await list()).others).toContain('delay')
    await approve('dho', { key: 'delay' })
    expect(await keys()).toContain('delay')
    expect((await list()).others).not.toContain('delay')
    expect(await on.eventsOf({ action: 'purpose.approved' })).toMatchObject([
      { personId: trust.actor('dho').personId, subject: expect.stringMatching(/^purpose:[0-9a-f-]{36}$/u) },
    ])
  })

  test('grow by one of the trust’s own, under its name, which the audit does not repeat', async () => {
    await approve('dho', { label: '  Hentebeskjed   hjelpemiddel ' })
    const { purposes } = await list()
    const own = purposes.find((one) => one.label !== null)
    expect(own).toMatchObject({ label: 'Hentebeskjed hjelpemiddel' })
    expect(
      JSON.stringify(await on.eventsOf({}), (_, value: unknown) => (typeof value === 'bigint' ? 0 : value)),
    ).not.toMatch(/hentebeskjed/iu)
    const id = await on.filed('staff', { purpose: own?.key ?? '' })
    await on.walk(id, 'ehealthReview')
  })

  test('need a name or a known key, not too long', async () => {
    expect(await faultsOf(approve('dho', {}))).toEqual(['label: purpose_missing'])
    expect(await faultsOf(approve('dho', { key: 'made_up' }))).toEqual(['label: purpose_missing'])
    expect(await faultsOf(approve('dho', { label: 'x'.repeat(61) }))).toEqual(['label: title_too_long'])
  })

  test('lose one that no template in use has, and can get it back', async () => {
    await withdraw('dho', 'call_us')
    expect(await keys()).not.toContain('call_us')
    expect(await faultsOf(on.preview('staff', { purpose: 'call_us' }))).toEqual(['purpose: purpose_missing'])
    expect(await codeOf(withdraw('dho', 'call_us'))).toBe('not_found')
    await approve('dho', { key: 'call_us' })
    expect(await keys()).toContain('call_us')
  })

  test('keep one that a template has, live or suspended, in any clinic, until it is retired', async () => {
    const { templateId } = await publishedTemplate(db.database, trust, { clinic: 'KIR', purpose: 'reminder' })
    const input = () => ({ templateId, nonce: randomUUID(), reason: anyReason })
    const nonce = randomUUID()
    expect(await codeOf(withdraw('dho', 'reminder', nonce))).toBe('purpose_in_use')
    await suspendTemplate(it.work, trust.actor('ehealth'), input())
    expect(await codeOf(withdraw('dho', 'reminder', nonce))).toBe('purpose_in_use')
    expect(await keys()).toContain('reminder')
    await retireTemplate(it.work, trust.actor('ehealth'), input())
    await withdraw('dho', 'reminder', nonce)
    expect(await keys()).not.toContain('reminder')
  })

  test('change once however often the button is pressed', async () => {
    const nonce = randomUUID()
    await Promise.all(Array.from({ length: 8 }, () => approve('dho', { key: 'delay', nonce })))
    const other = randomUUID()
    await Promise.all(Array.from({ length: 8 }, () => withdraw('dho', 'delay', other)))
    expect(await on.eventsOf({ action: 'purpose.approved' })).toHaveLength(1)
    expect(await on.eventsOf({ action: 'purpose.withdrawn' })).toHaveLength(1)
    expect(await on.eventsOf({ outcome: 'refused' })).toEqual([])
  })

  test('withdrawn while a text is published for it: whoever was first counts', async () => {
    const id = await on.filed('staff', { purpose: 'call_us' })
    await on.walk(id, 'purposeReview')
    await on.decide('dho', id, 'approve', { purpose: 'call_us' })
    const codes = await meeting(
      db.database,
      'template',
      () => codeOf(on.decide('communications', id, 'approve')),
      () => codeOf(withdraw('dho', 'call_us')),
    )
    expect(codes).toEqual([null, 'purpose_in_use'])
    expect(await keys()).toContain('call_us')
  })
})

test('the audit of all this holds ids and codes only', () => expectOnlyIds(db.database))
