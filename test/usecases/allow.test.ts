import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { advanceAllow, allowLifecycle } from '../../bot/domain/allow.ts'
import type { AllowEvent, AllowState } from '../../bot/domain/allow.ts'
import { decideAllow, listAllows, objectToFinding, showAllow } from '../../bot/usecases/decide-allow.ts'
import { showProposal } from '../../bot/usecases/show-proposal.ts'
import { buildTrust, testWork, tuesday } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { anyReason, codeOf, everybody, expectOnlyIds, faultsOf, proposing } from '../proposing.ts'
import type { Proposing } from '../proposing.ts'

/** Blocked for one word. */
const blocked = 'Velkommen til kreftpoliklinikken {dato} kl. {kl}. Ring {tlf}.'
const at = blocked.indexOf('kreft')

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
const object = (person: TestPerson, proposalId: string, start = at, nonce: string = randomUUID()) =>
  objectToFinding(it.work, trust.actor(person), { proposalId, start, nonce })
const decide = (
  person: TestPerson,
  entryId: string,
  decision: AllowEvent,
  more: { reason?: string; nonce?: string } = {},
) =>
  decideAllow(it.work, trust.actor(person), {
    entryId,
    decision,
    nonce: randomUUID(),
    reason: anyReason,
    ...more,
  })
const objected = async (person: TestPerson = 'staff') => {
  const proposalId = await on.preview(person, { text: blocked })
  return { proposalId, entryId: (await object(person, proposalId)).entryId }
}
const findingsOf = async (proposalId: string, person: TestPerson = 'staff') =>
  (await showProposal(it.work, trust.actor(person), { proposalId })).preview.findings
const entryOf = (entryId: string) =>
  db.database.prisma.allowEntry.findUniqueOrThrow({ where: { id: entryId } })

describe('an objection', () => {
  test('accepted and confirmed by a second person allows the word from then on, and only then', async () => {
    const { proposalId, entryId } = await objected()
    const stands = async () => [
      (await findingsOf(proposalId)).length,
      await codeOf(on.file('staff', proposalId)),
    ]
    expect(await stands()).toEqual([1, 'disclosure_block'])
    await decide('ehealth', entryId, 'accept')
    expect(await stands()).toEqual([1, 'disclosure_block'])
    expect(await codeOf(decide('ehealth', entryId, 'confirm'))).toBe('same_person')
    expect(await stands()).toEqual([1, 'disclosure_block'])
    await decide('dho', entryId, 'confirm', { reason: '' })
    expect(await findingsOf(proposalId)).toEqual([])
    await on.file('staff', proposalId)
    await on.walk(proposalId)
    expect(await entryOf(entryId)).toMatchObject({
      state: 'allowed',
      token: 'kreftpoliklinikken',
      reason: anyReason,
      objectorId: idOf('staff'),
      acceptedBy: idOf('ehealth'),
      confirmedBy: idOf('dho'),
    })
  })

  test('allows the word, not the text, and in this trust alone', async () => {
    const { entryId } = await objected()
    await decide('ehealth', entryId, 'accept')
    await decide('ehealth2', entryId, 'confirm')
    const worse = await on.preview('staff', { text: `${blocked} Ta med prøvesvar om diabetes.` })
    expect(await findingsOf(worse)).not.toEqual([])
    expect(await codeOf(on.file('staff', worse))).toBe('disclosure_block')
    trust = await buildTrust(db.database)
    on = proposing(it.work, trust)
    const elsewhere = await on.preview('staff', { text: blocked })
    expect(await codeOf(on.file('staff', elsewhere))).toBe('disclosure_block')
  })

  test('that was allowed can be taken back with a reason, and the word blocks again', async () => {
    const { proposalId, entryId } = await objected()
    await decide('ehealth', entryId, 'accept')
    await decide('dho', entryId, 'confirm')
    await on.file('staff', proposalId)
    await on.walk(proposalId, 'communicationsReview')
    expect(await faultsOf(decide('ehealth', entryId, 'withdraw', { reason: '' }))).toEqual([
      'reason: reason_missing',
    ])
    await decide('ehealth', entryId, 'withdraw')
    expect(await codeOf(on.decide('communications', proposalId, 'approve'))).toBe('disclosure_block')
    expect((await on.eventsOf({ subject: `allow:${entryId}` })).map((one) => one.action)).toEqual([
      'disclosure.objected',
      'disclosure.accepted',
      'disclosure.allowed',
      'disclosure.allow_withdrawn',
    ])
  })

  test('is decided by nobody on an own one', async () => {
    const { entryId } = await objected('ehealth')
    for (const decision of ['accept', 'decline'] as const)
      expect(await codeOf(decide('ehealth', entryId, decision))).toBe('own_proposal')
    await decide('ehealth2', entryId, 'accept')
    expect(await codeOf(decide('ehealth', entryId, 'confirm'))).toBe('own_proposal')
    expect(await entryOf(entryId)).toMatchObject({ state: 'accepted' })
    await decide('dho', entryId, 'confirm')
  })

  test('to a word that was not marked, or on somebody else’s proposal, is refused', async () => {
    const proposalId = await on.preview('staff', { text: blocked })
    for (const start of [0, at + 1, blocked.length + 50])
      expect(await codeOf(object('staff', proposalId, start))).toBe('already_handled')
    expect(await codeOf(object('clinicAdmin', proposalId))).toBe('not_found')
    const unanswerable = await on.preview('staff', { text: 'Du har fått time hos oss {dato}.' })
    expect((await findingsOf(unanswerable)).map((one) => one.category)).toEqual(['no_reply_route'])
    expect(await codeOf(object('staff', unanswerable, 0))).toBe('already_handled')
    expect(await db.database.prisma.allowEntry.count({ where: { trustId: trust.trustId } })).toBe(0)
  })

  test('is decided by e-health and the DHO team, with a reason', async () => {
    const { entryId } = await objected()
    for (const person of everybody.filter((one) => !['ehealth', 'ehealth2', 'dho'].includes(one)))
      expect([person, await codeOf(decide(person, entryId, 'accept'))]).toEqual([person, 'forbidden'])
    const nonce = randomUUID()
    for (const decision of ['accept', 'decline'] as const)
      expect(await faultsOf(decide('ehealth', entryId, decision, { reason: ' ', nonce }))).toEqual([
        'reason: reason_missing',
      ])
    await decide('ehealth', entryId, 'decline', { nonce })
    expect(await entryOf(entryId)).toMatchObject({ state: 'declined', reason: anyReason })
  })

  test('follows its table: every arrow that is missing is refused', async () => {
    const events: AllowEvent[] = ['accept', 'decline', 'confirm', 'withdraw']
    for (const state of Object.keys(allowLifecycle) as AllowState[])
      for (const event of events) {
        const { entryId } = await objected()
        await db.database.prisma.allowEntry.update({
          where: { id: entryId },
          data: { state, ...(state === 'accepted' ? { acceptedBy: idOf('ehealth2') } : {}) },
        })
        const next = allowLifecycle[state][event]
        const code = await codeOf(decide('ehealth', entryId, event))
        expect([state, event, code]).toEqual([
          state,
          event,
          next === undefined ? await codeOf(Promise.resolve().then(() => advanceAllow(state, event))) : null,
        ])
        expect((await entryOf(entryId)).state).toBe(next ?? state)
        await db.database.prisma.allowEntry.update({ where: { id: entryId }, data: { state: 'declined' } })
      }
  })

  test('pressed many times at once is one entry and one event, as is each decision', async () => {
    const proposalId = await on.preview('staff', { text: blocked })
    const nonce = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => object('staff', proposalId, at, nonce)),
    )
    const [entryId = ''] = answers.map((one) => one.entryId)
    expect(new Set(answers.map((one) => one.entryId)).size).toBe(1)
    expect(await on.eventsOf({ action: 'disclosure.objected' })).toHaveLength(1)
    const press = { nonce: randomUUID() }
    await Promise.all(Array.from({ length: 12 }, () => decide('ehealth', entryId, 'accept', press)))
    expect(await on.eventsOf({ action: 'disclosure.accepted' })).toHaveLength(1)
    expect(await object('staff', proposalId, at, nonce)).toEqual({ entryId })
    await decide('dho', entryId, 'decline')
    expect(await object('staff', proposalId, at, nonce)).toEqual({ entryId })
    expect(await db.database.prisma.allowEntry.count({ where: { trustId: trust.trustId } })).toBe(1)
  })

  test('by several people to one word at the same moment is one entry', async () => {
    const proposals = await Promise.all(
      (['staff', 'clinicAdmin', 'deputy'] as const).map(
        async (person) => [person, await on.preview(person, { text: blocked })] as const,
      ),
    )
    const entries = await Promise.all(proposals.map(([person, id]) => object(person, id)))
    expect(new Set(entries.map((one) => one.entryId)).size).toBe(1)
    expect(await on.eventsOf({ action: 'disclosure.objected' })).toHaveLength(3)
  })

  test('alerts those who can decide at each step, and its objector of the outcome', async () => {
    const { entryId } = await objected()
    const who = () => on.noticesOf(`allow:${entryId}`)
    expect(await who()).toEqual({ alert: ['dho', 'ehealth', 'ehealth2'], update: [] })
    await decide('ehealth', entryId, 'accept')
    expect(await who()).toEqual({ alert: ['dho', 'ehealth2'], update: ['ehealth'] })
    await decide('dho', entryId, 'confirm')
    expect(await who()).toEqual({ alert: ['staff'], update: ['dho', 'ehealth', 'ehealth2'] })
  })
})

describe('who sees an objection', () => {
  const view = (person: TestPerson, entryId: string) => showAllow(it.work, trust.actor(person), { entryId })

  test('its objector and those who decide, each with the buttons that work', async () => {
    const { entryId } = await objected()
    const seeing: TestPerson[] = []
    for (const person of everybody) if ((await codeOf(view(person, entryId))) === null) seeing.push(person)
    expect(seeing).toEqual(['staff', 'ehealth', 'dho', 'ehealth2'])
    expect(await view('staff', entryId)).toMatchObject({ objectorName: 'Tuva Påfunn', events: [] })
    expect((await view('ehealth', entryId)).events).toEqual(['accept', 'decline'])
    await decide('ehealth', entryId, 'accept')
    expect((await view('ehealth', entryId)).events).toEqual(['decline'])
    expect((await view('dho', entryId)).events).toEqual(['confirm', 'decline'])
    await decide('dho', entryId, 'confirm')
    expect(await view('ehealth', entryId)).toMatchObject({
      acceptedName: 'Embla Eventyr',
      confirmedName: 'Odin Tenktmann',
      events: ['withdraw'],
    })
  })

  test('the list shows what waits first, to e-health and the DHO team alone', async () => {
    const { entryId } = await objected()
    await decide('ehealth', entryId, 'decline')
    it.clock.forward(60_000)
    const { entryId: waiting } = await objected()
    const { items, total } = await listAllows(it.work, trust.actor('dho'), { page: 1 })
    expect([total, ...items.map((one) => one.id)]).toEqual([2, waiting, entryId])
    expect(await codeOf(listAllows(it.work, trust.actor('clinicAdmin'), { page: 1 }))).toBe('forbidden')
    const other = await buildTrust(db.database)
    expect(await listAllows(it.work, other.actor('dho'), { page: 1 })).toMatchObject({ total: 0 })
    expect(await codeOf(showAllow(it.work, other.actor('dho'), { entryId }))).toBe('not_found')
  })
})

test('the audit of all this holds ids and codes only', () => expectOnlyIds(db.database))
