import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { button, buttons, card, text } from '../../cards/kit.ts'
import { silentLog } from '../../bot/log.ts'
import { findAccountById, saveConversation } from '../../bot/store/people.ts'
import { createAdapter } from '../../bot/teams/adapter.ts'
import { createNotifier } from '../../bot/teams/notifier.ts'
import type { Draw, NotifierParts } from '../../bot/teams/notifier.ts'
import { buildTrust, testWork } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { startConnector } from '../connector.ts'
import type { Connector } from '../connector.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

let db: TestDatabase
let at: TestWork
let trust: TestTrust
let connector: Connector
beforeAll(async () => {
  db = await testDatabase()
  at = await testWork(db.url, db.database)
  trust = await buildTrust(db.database)
  connector = await startConnector()
  await writes('ehealth')
})
afterAll(async () => {
  await connector.close()
  await at.close()
  await db.close()
})
beforeEach(() => connector.reset())

const writes = (person: TestPerson) =>
  saveConversation(db.database, trust.actor(person).personId, {
    serviceUrl: connector.serviceUrl,
    conversationId: `a:${person}`,
    tenantId: trust.tenantId,
    botId: '28:bot',
    teamsUserId: `29:${person}`,
  })

const drawProposal: Draw = ({ t, actor, activityId }, id) =>
  Promise.resolve(
    card(t, 'Et forslag venter', [
      text(`Forslag ${id} til ${actor.language}, kort ${activityId ?? 'nytt'}`),
      buttons(button('Åpne', 'help.show', {})),
    ]),
  )

const notifierOf = (more: Partial<NotifierParts> = {}) =>
  createNotifier({
    work: at.work,
    subjects: { proposal: drawProposal },
    throttle: { take: () => Promise.resolve() },
    adapter: createAdapter({
      config: { auth: { kind: 'anonymous' }, tenants: [], serviceUrlHosts: [], loopbackServiceUrls: true },
      log: silentLog,
      onTurn: () => Promise.resolve(),
      errorText: () => '',
    }),
    ...more,
  })

const show = (
  subject: string,
  activityId: string | null,
  alert: boolean,
  person: TestPerson = 'ehealth',
  more: Partial<NotifierParts> = {},
) => notifierOf(more).show(trust.actor(person), subject, activityId, alert)

describe('an alert', () => {
  test('is a new card with its summary, drawn for the person', async () => {
    expect(await show('proposal:7', null, true)).toMatchObject({ outcome: 'posted' })
    expect(connector.calls).toHaveLength(1)
    const [activity] = connector.shown('a:ehealth')
    expect(activity).toMatchObject({
      type: 'message',
      summary: 'Et forslag venter',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
    })
    expect(JSON.stringify(activity)).toContain('Forslag 7 til nb, kort nytt')
  })

  test('takes the buttons off the card that was posted before', async () => {
    const before = await show('proposal:7', null, true)
    const activityId = before.outcome === 'posted' ? before.activityId : null
    const after = await show('proposal:7', activityId, true)
    const [old, fresh] = connector.shown('a:ehealth')
    expect(after).toEqual({ outcome: 'posted', activityId: fresh?.id })
    expect(JSON.stringify(old)).not.toContain('Action.Execute')
    expect(JSON.stringify(fresh)).toContain('Action.Execute')
  })

  test('comes though the card before it was deleted', async () => {
    connector.fail = (call) =>
      call.kind === 'update' ? { status: 404, code: 'ActivityNotFoundInConversation' } : undefined
    expect(await show('proposal:7', 'gone', true)).toMatchObject({ outcome: 'posted' })
    expect(connector.shown('a:ehealth')).toHaveLength(1)
  })

  test('waits when the card before it cannot be updated now', async () => {
    connector.fail = (call) => (call.kind === 'update' ? { status: 412 } : undefined)
    expect(await show('proposal:7', 'old', true)).toEqual({ outcome: 'later' })
    expect(connector.shown('a:ehealth')).toEqual([])
  })
})

describe('an update', () => {
  test('replaces the posted card in place, buttons and all', async () => {
    expect(await show('proposal:7', 'posted-1', false)).toEqual({ outcome: 'posted', activityId: 'posted-1' })
    expect(connector.calls).toMatchObject([{ kind: 'update', activityId: 'posted-1' }])
    expect(JSON.stringify(connector.calls[0])).toContain('Action.Execute')
  })

  test('of a card that was deleted posts nothing', async () => {
    connector.fail = () => ({ status: 404, code: 'ActivityNotFoundInConversation' })
    expect(await show('proposal:7', 'gone', false)).toEqual({ outcome: 'posted', activityId: null })
    expect(connector.calls.map((call) => call.kind)).toEqual(['update'])
  })

  test('where nothing was posted does nothing', async () => {
    expect(await show('proposal:7', null, false)).toEqual({ outcome: 'posted', activityId: null })
    expect(connector.calls).toEqual([])
  })
})

describe('a person', () => {
  test('who blocked the bot cannot be reached', async () => {
    connector.fail = () => ({ status: 403, code: 'MessageWritesBlocked' })
    expect(await show('proposal:7', null, true)).toEqual({ outcome: 'unreachable' })
  })

  test('who never wrote cannot be reached in the demo', async () => {
    expect(await show('proposal:7', null, true, 'dho')).toEqual({ outcome: 'unreachable' })
    expect(connector.calls).toEqual([])
  })

  test('who never wrote gets a chat where the tenant is known, once', async () => {
    const open = { openChats: true }
    expect(await show('proposal:7', null, true, 'dho', open)).toMatchObject({ outcome: 'posted' })
    expect(await show('proposal:8', null, true, 'dho', open)).toMatchObject({ outcome: 'posted' })
    const chat = `a:${trust.objectId('dho')}`
    expect(connector.calls.map((call) => call.kind)).toEqual(['create', 'post', 'post'])
    expect(connector.shown(chat)).toHaveLength(2)
    const account = await findAccountById(db.database, trust.actor('dho').personId, new Date())
    expect(account?.conversation?.conversationId).toBe(chat)
  })

  test('of a tenant where nobody wrote cannot be reached', async () => {
    const other = await buildTrust(db.database)
    const notifier = notifierOf({ openChats: true })
    const outcome = await notifier.show(other.actor('dho'), 'proposal:7', null, true)
    expect(outcome).toEqual({ outcome: 'unreachable' })
  })
})

test('a subject of a kind that nobody draws is a fault', async () => {
  await expect(show(`riddle:${randomUUID()}`, null, true)).rejects.toThrow('a subject that nobody draws')
})

test('every call waits for its turn', async () => {
  const taken: string[] = []
  const throttle = { take: (key: string) => Promise.resolve(void taken.push(key)) }
  await show('proposal:7', 'old', true, 'ehealth', { throttle })
  expect(taken).toEqual(['a:ehealth', 'a:ehealth'])
})
