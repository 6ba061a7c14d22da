import { setTimeout as sleep } from 'node:timers/promises'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Refusal } from '../../bot/domain/refusal.ts'
import type { RefusalCode } from '../../bot/domain/refusal.ts'
import type { PreviewView } from '../../bot/domain/sending.ts'
import { createSimulator } from '../../bot/sms/simulator.ts'
import { openDatabase } from '../../bot/store/database.ts'
import { cancelDraft } from '../../bot/usecases/cancel-draft.ts'
import { suspendTemplate } from '../../bot/usecases/change-template-state.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { deliverMessage } from '../../bot/usecases/deliver-messages.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { reopenDraft } from '../../bot/usecases/reopen-draft.ts'
import type { Work } from '../../bot/usecases/use-case.ts'
import { newId } from '../../bot/store/transaction.ts'
import { buildTrust, filledForm, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { PublishedTemplate, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const minute = 60_000
const digits = '0611'

const codeOf = async (promise: Promise<unknown>): Promise<RefusalCode | null> => {
  try {
    await promise
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

/** Until some session waits for a lock of another one. */
const waitForLock = async ({ database }: TestDatabase): Promise<void> => {
  for (;;) {
    const [row] = await database.prisma.$queryRaw<[{ waiting: boolean }]>`
      select exists (select from pg_locks where not granted) as waiting`
    if (row.waiting) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

describe('confirming', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  let template: PublishedTemplate
  let work: Work

  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
    work = it.work
  })
  beforeEach(async () => {
    it.clock.now = tuesday
    trust = await buildTrust(db.database)
    template = await publishedTemplate(db.database, trust)
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const preview = (changes: Parameters<typeof filledForm>[0] = {}, activityId: string | null = 'card-1') =>
    previewMessage(work, trust.actor('staff'), {
      templateId: template.templateId,
      typed: filledForm(changes),
      activityId,
    })
  const confirm = (shown: Pick<PreviewView, 'draftId' | 'nonce'>, more: { digits?: string } = {}) =>
    confirmSend(work, trust.actor('staff'), { draftId: shown.draftId, nonce: shown.nonce, digits, ...more })
  const messages = () =>
    db.database.prisma.message.findMany({
      where: { clinicId: { in: Object.values(trust.clinics).map((one) => one.id) } },
    })
  const eventsOf = async (action: string) =>
    db.database.prisma.auditEvent.findMany({ where: { trustId: trust.trustId, action } })

  test('queues exactly what was shown, with its seal, a job and one event', async () => {
    const shown = await preview()
    const receipt = await confirm(shown)
    expect(receipt).toMatchObject({ templateName: template.name, lastTwo: '11', state: 'queued' })
    const simulator = createSimulator(work.clock, { sent: 0, delivered: 0 })
    await deliverMessage(work, simulator, receipt.messageId)
    await simulator.settled()
    expect(simulator.arrivals()).toMatchObject([
      { recipient: '+46701740611', senderText: 'SIVHF', text: shown.text },
    ])
    expect(await messages()).toMatchObject([
      { seal: template.seal, versionId: template.versionId, segments: 1, activityId: 'card-1' },
    ])
    expect(await it.jobsIn('deliver')).toContainEqual({ messageId: receipt.messageId })
    expect(await eventsOf('message.confirmed')).toMatchObject([
      { subject: `message:${receipt.messageId}`, clinicId: trust.clinics.MED.id, outcome: 'done' },
    ])
  })

  test('an hour of repeated presses gives the same receipt and one message', async () => {
    const shown = await preview()
    const first = await confirm(shown)
    expect((await confirm(shown)).messageId).toBe(first.messageId)
    it.clock.forward(60 * minute)
    expect((await confirm(shown)).messageId).toBe(first.messageId)
    expect(await messages()).toHaveLength(1)
    expect(await eventsOf('message.confirmed')).toHaveLength(1)
  })

  test('a hundred presses at once from two processes give one message and one receipt', async () => {
    const shown = await preview()
    const other = openDatabase(db.url, { poolSize: 10 })
    const elsewhere: Work = { ...work, database: other }
    const actor = trust.actor('staff')
    const presses = Array.from({ length: 100 }, (_, index) =>
      confirmSend(index % 2 === 0 ? work : elsewhere, actor, {
        draftId: shown.draftId,
        nonce: shown.nonce,
        digits,
      }),
    )
    const receipts = await Promise.all(presses).finally(() => other.close())
    expect(new Set(receipts.map((one) => one.messageId)).size).toBe(1)
    expect(await messages()).toHaveLength(1)
    expect(await eventsOf('message.confirmed')).toHaveLength(1)
    expect(await it.jobsIn('deliver')).toEqual(
      expect.arrayContaining([{ messageId: receipts[0]?.messageId }]),
    )
  })

  test('a press for which the database was too busy gets the receipt of the one that was through', async () => {
    const shown = await preview()
    const { prisma } = db.database
    const busy = async () => {
      await confirm(shown)
      throw new Error('no connection was free in time')
    }
    const crowded = new Proxy(prisma, {
      get: (target, name) => (name === '$transaction' ? busy : (Reflect.get(target, name) as unknown)),
    })
    const press = { draftId: shown.draftId, nonce: shown.nonce, digits }
    const elsewhere: Work = { ...work, database: { ...db.database, prisma: crowded } }
    const receipt = await confirmSend(elsewhere, trust.actor('staff'), press)
    expect(receipt.messageId).toBe((await confirm(shown)).messageId)
    expect(await messages()).toHaveLength(1)
  })

  test('connections that break in the middle of a confirm leave one message or none, and the next press has its receipt', async () => {
    const address = new URL(db.url)
    address.searchParams.set('application_name', 'breaking')
    const breaking = openDatabase(address.href, { poolSize: 4 })
    const elsewhere: Work = { ...work, database: breaking }
    let rounds = 0
    let broken = 0
    for (; broken < 3 && rounds < 60; rounds++) {
      const shown = await preview()
      const press = { draftId: shown.draftId, nonce: shown.nonce, digits }
      const pressed = confirmSend(elsewhere, trust.actor('staff'), press).then(
        (receipt) => receipt.messageId,
        () => null,
      )
      await sleep(rounds % 12)
      await db.database.pool.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'breaking'",
      )
      const first = await pressed
      const { messageId } = await confirm(shown)
      if (first === null) broken += 1
      else expect(messageId).toBe(first)
    }
    await breaking.close()
    expect(broken).toBe(3)
    expect(await messages()).toHaveLength(rounds)
    expect(await eventsOf('message.confirmed')).toHaveLength(rounds)
  })

  test('two previews on one card make one message, whichever is confirmed', async () => {
    const first = await preview()
    const second = await preview()
    const codes = await Promise.all([codeOf(confirm(first)), codeOf(confirm(second))])
    expect(codes.toSorted()).toEqual([null, 'draft_ended'].toSorted())
    expect(await messages()).toHaveLength(1)
  })

  test.each([
    ['wrong digits', '0612'],
    ['no digits', ''],
    ['the first digits', '4670'],
    ['all digits', '46701740611'],
  ])('%s are refused, spend nothing, and the preview comes back', async (_, wrong) => {
    const shown = await preview()
    expect(await codeOf(confirm(shown, { digits: wrong }))).toBe('number_mismatch')
    expect(await db.database.prisma.nonce.count({ where: { id: shown.nonce } })).toBe(0)
    expect(await reopenDraft(work, trust.actor('staff'), { draftId: shown.draftId, edit: false })).toEqual({
      step: 'preview',
      preview: shown,
    })
    expect(await eventsOf('message.send')).toMatchObject([{ outcome: 'refused', code: 'number_mismatch' }])
    expect((await confirm(shown, { digits: ' 06 11 ' })).state).toBe('queued')
  })

  test('where the number is typed twice no digits are asked for', async () => {
    trust = await buildTrust(db.database, { numberCheck: 'twice' })
    template = await publishedTemplate(db.database, trust)
    const shown = await preview({ numberAgain: '+46701740611' })
    expect((await confirm(shown, { digits: '' })).state).toBe('queued')
  })

  test('after five minutes the filled form comes back, and nothing is sent', async () => {
    const shown = await preview()
    it.clock.forward(5 * minute)
    expect(await codeOf(confirm(shown))).toBe('draft_expired')
    const again = await reopenDraft(work, trust.actor('staff'), { draftId: shown.draftId, edit: false })
    expect(again).toMatchObject({
      step: 'form',
      form: {
        templateId: template.templateId,
        typed: filledForm({ numberAgain: filledForm().number, consent: false }),
      },
    })
    expect(await messages()).toHaveLength(0)
  })

  test('to the last millisecond before, it counts', async () => {
    const shown = await preview()
    it.clock.forward(5 * minute - 1)
    expect((await confirm(shown)).state).toBe('queued')
  })

  test('editing voids the confirm, and brings the form back with its values but without the tick', async () => {
    const shown = await preview()
    const form = await reopenDraft(work, trust.actor('staff'), { draftId: shown.draftId, edit: true })
    const { number, consentSource, values } = filledForm()
    expect(form).toMatchObject({
      step: 'form',
      form: { typed: { number, numberAgain: number, consent: false, consentSource, values } },
    })
    expect(await codeOf(confirm(shown))).toBe('draft_ended')
    expect(await messages()).toHaveLength(0)
  })

  test('a cancelled draft is empty and cannot be confirmed', async () => {
    const shown = await preview()
    await cancelDraft(work, trust.actor('staff'), { draftId: shown.draftId })
    await cancelDraft(work, trust.actor('staff'), { draftId: shown.draftId })
    expect(await codeOf(confirm(shown))).toBe('draft_ended')
    const draft = await db.database.prisma.draft.findUnique({ where: { id: shown.draftId } })
    expect(draft).toMatchObject({ state: 'cancelled', content: null })
    expect(await eventsOf('message.cancelled')).toHaveLength(1)
  })

  test('a confirm and a cancel at the same moment: one of them counts', async () => {
    for (let round = 0; round < 10; round++) {
      const shown = await preview({}, `race-${round}`)
      const [sent, cancelled] = await Promise.all([
        codeOf(confirm(shown)),
        codeOf(cancelDraft(work, trust.actor('staff'), { draftId: shown.draftId })),
      ])
      const { state } = await db.database.prisma.draft.findUniqueOrThrow({ where: { id: shown.draftId } })
      const made = await db.database.prisma.message.count({ where: { activityId: `race-${round}` } })
      expect([sent === null ? 'confirmed' : 'cancelled', made]).toEqual([state, sent === null ? 1 : 0])
      expect(sent === null || cancelled === null).toBe(true)
    }
  })

  test('a template that was suspended since the preview is not sent', async () => {
    const shown = await preview()
    await suspendTemplate(work, trust.actor('clinicAdmin'), {
      templateId: template.templateId,
      nonce: randomUUID(),
      reason: 'feil telefonnummer',
    })
    expect(await codeOf(confirm(shown))).toBe('template_not_sendable')
    expect(await messages()).toHaveLength(0)
  })

  test('a template that is being suspended while the message is written is not sent', async () => {
    const shown = await preview()
    const { code } = await db.database.prisma
      .$transaction(async (tx) => {
        await tx.template.update({ where: { id: template.templateId }, data: { state: 'suspended' } })
        const pressed = codeOf(confirm(shown)).then((found) => ({ code: found }))
        await waitForLock(db)
        return { code: pressed }
      })
      .then(({ code: pressed }) => pressed)
    expect(code).toBe('template_not_sendable')
    expect(await messages()).toHaveLength(0)
  })

  test('a template that got a new version since the preview is shown again first', async () => {
    const shown = await preview()
    const { prisma } = db.database
    const version = await prisma.templateVersion.findUniqueOrThrow({ where: { id: template.versionId } })
    const id = newId()
    await prisma.templateVersion.create({ data: { ...version, id, version: 2, seal: 'another' } })
    await prisma.sheetRow.update({ where: { templateId: template.templateId }, data: { versionId: id } })
    expect(await codeOf(confirm(shown))).toBe('template_moved')
    const again = await reopenDraft(work, trust.actor('staff'), { draftId: shown.draftId, edit: false })
    expect(again).toMatchObject({ step: 'form', form: { typed: { values: filledForm().values } } })
    expect(await messages()).toHaveLength(0)
  })

  test('only the person who was shown it confirms it, with the button that was shown', async () => {
    const shown = await preview()
    const press = { draftId: shown.draftId, nonce: shown.nonce, digits }
    expect(await codeOf(confirmSend(work, trust.actor('clinicAdmin'), press))).toBe('not_found')
    expect(await codeOf(confirmSend(work, trust.actor('leader'), press))).toBe('forbidden')
    expect(await codeOf(confirm({ ...shown, nonce: randomUUID() }))).toBe('bad_request')
    const moved = { ...trust.actor('staff'), memberships: trust.actor('kirStaff').memberships }
    expect(await codeOf(confirmSend(work, moved, press))).toBe('wrong_clinic')
    expect(await messages()).toHaveLength(0)
  })

  test('a dump after a send holds neither number, digits beyond two, nor text', async () => {
    const shown = await preview({ values: { ...filledForm().values, sted: 'Hovedinngangen' } })
    await confirm(shown)
    await preview({ number: '+46 70 174 06 12' })
    await confirm(shown, { digits: '9999' }).catch(() => undefined)
    const tables = ['draft', 'message', 'message_transition', 'nonce', 'audit_event', 'notice', 'pgboss.job']
    const dumps = await Promise.all(
      tables.map((table) =>
        db.database.prisma.$queryRawUnsafe<{ row: string }[]>(
          `select encode(convert_to(t::text, 'utf8'), 'escape') || (
             select coalesce(string_agg(encode(convert_to(v.value, 'utf8'), 'escape'), ' '), '')
             from jsonb_each_text(to_jsonb(t)) v) as row from ${table} t`,
        ),
      ),
    )
    const dump = dumps
      .flat()
      .map(({ row }) => row)
      .join('\n')
    expect(dump).toContain(template.templateId)
    for (const secret of [
      '701740611',
      '701740612',
      '70-174',
      'Hovedinngangen',
      'Du har',
      '2026-03-12',
      digits + '"',
    ])
      expect(dump.includes(secret)).toBe(false)
    const hex = (text: string) => Buffer.from(text).toString('hex')
    for (const secret of ['701740611', 'Hovedinngangen']) expect(dump.includes(hex(secret))).toBe(false)
  })
})
