import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { valueKinds } from '../../bot/domain/approved-value.ts'
import type { ValueKind } from '../../bot/domain/approved-value.ts'
import { Refusal } from '../../bot/domain/refusal.ts'
import { findClinic } from '../../bot/store/clinics.ts'
import { newId } from '../../bot/store/transaction.ts'
import { decideValue, moveValue, removeValue, saveValue } from '../../bot/usecases/change-value.ts'
import { claimTask } from '../../bot/usecases/claim-task.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { listTasks } from '../../bot/usecases/list-tasks.ts'
import { listValues, openValueForm, showValue } from '../../bot/usecases/list-values.ts'
import { openSendForm } from '../../bot/usecases/open-send-form.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { reopenDraft } from '../../bot/usecases/reopen-draft.ts'
import { buildTrust, filledForm, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { PublishedTemplate, TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const codeOf = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.faults[0]?.code ?? error.code
    throw error
  }
}

describe('the approved values of a clinic', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  let template: PublishedTemplate
  /** The values as they were built: every test begins with them. */
  let built: Awaited<ReturnType<TestDatabase['database']['prisma']['approvedValue']['findMany']>>

  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
    trust = await buildTrust(db.database)
    template = await publishedTemplate(db.database, trust, { title: 'Timeavtale' })
    built = await db.database.prisma.approvedValue.findMany({ where: { clinicId: med() } })
  })
  beforeEach(async () => {
    const { prisma } = db.database
    await prisma.task.deleteMany({ where: { kind: 'valueDecision' } })
    await prisma.approvedValue.deleteMany({ where: { clinicId: med() } })
    await prisma.approvedValue.createMany({ data: built })
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const med = () => trust.clinics.MED.id
  const save = (
    value: string,
    {
      kind = 'place',
      valueId = '',
      person = 'clinicAdmin',
      nonce = randomUUID(),
      clinicId = med(),
    }: {
      kind?: ValueKind
      valueId?: string
      person?: TestPerson
      nonce?: string
      clinicId?: string
    } = {},
  ) => saveValue(it.work, trust.actor(person), { clinicId, kind, valueId, value, nonce })
  const listed = async (person: TestPerson = 'clinicAdmin') =>
    (
      await Promise.all(
        valueKinds.map((kind) => listValues(it.work, trust.actor(person), { clinicId: med(), kind })),
      )
    ).flatMap(({ values }) => values)
  const one = async (shown: string) => {
    const found = (await listed()).find((value) => value.shown === shown)
    if (found === undefined) throw new Error(`${shown} is not listed`)
    return found
  }
  const offered = async () => {
    const clinic = await findClinic(db.database, { trustId: trust.trustId, clinics: 'all' }, med())
    return clinic?.places ?? []
  }
  const remove = async (shown: string) =>
    removeValue(it.work, trust.actor('clinicAdmin'), { valueId: (await one(shown)).id, nonce: randomUUID() })
  const decide = async (
    shown: string,
    decision: 'accept' | 'decline',
    { person = 'ehealth', reason = 'Sett på skiltet' }: { person?: TestPerson; reason?: string } = {},
  ) =>
    decideValue(it.work, trust.actor(person), {
      valueId: (await one(shown)).id,
      decision,
      reason,
      nonce: randomUUID(),
    })
  const noticed = async (valueId: string) =>
    (await db.database.prisma.notice.findMany({ where: { subject: `value:${valueId}`, alert: true } }))
      .map(({ personId }) => personId)
      .toSorted()
  const events = (after: bigint) =>
    db.database.prisma.auditEvent.findMany({
      where: { trustId: trust.trustId, action: { startsWith: 'value.' }, id: { gt: after } },
      orderBy: { id: 'asc' },
    })
  const keepWaiting = () =>
    db.database.prisma.trust.update({ where: { id: trust.trustId }, data: { stopSeconds: 60 } })
  const preview = () =>
    previewMessage(it.work, trust.actor('staff'), {
      templateId: template.templateId,
      typed: filledForm(),
      activityId: null,
    })
  const confirm = ({ draftId, nonce }: { draftId: string; nonce: string }) =>
    confirmSend(it.work, trust.actor('staff'), { draftId, nonce, digits: '0611' })

  test('a neutral place is offered to senders at once, behind the others', async () => {
    await save('  Inngang   D, 1. etasje ')
    expect(await offered()).toEqual(['Inngang C, 2. etasje', 'Hovedinngangen', 'Inngang D, 1. etasje'])
    const form = await openSendForm(it.work, trust.actor('staff'), { templateId: template.templateId })
    expect(form.fields.find(({ type }) => type === 'place')?.choices.map(({ title }) => title)).toContain(
      'Inngang D, 1. etasje',
    )
  })

  test.each([
    ['place', '', 'missing'],
    ['place', 'x'.repeat(61), 'value_too_long'],
    ['place', 'Inngang {dato}', 'value_sign'],
    ['place', 'Ring 900 12 345', 'value_number'],
    ['room', 'se www.eksempel.no', 'value_link'],
    ['place', 'Kreftpoliklinikken, 3. etasje', 'value_block'],
    ['unit', 'Psykiatrisk poliklinikk', 'value_block'],
    ['place', 'hovedinngangen', 'value_taken'],
    ['phone', '820 12 345', 'contact_premium'],
    ['phone', '+44 20 7946 0000', 'contact_unfit'],
    ['phone', '33 00', 'contact_unreadable'],
    ['phone', '+47 33 00 00 00', 'value_taken'],
  ] as const)('a %s “%s” is refused: %s', async (kind, value, code) => {
    const before = await listed()
    expect(await codeOf(save(value, { kind }))).toBe(code)
    expect(await listed()).toEqual(before)
  })

  test.each([
    ['33 00 00 77', '33 00 00 77', '+4733000077'],
    ['05515', '05515', '05515'],
    ['1177', '1177', '1177'],
    ['+46 70 174 06 20', '070-174 06 20', '+46701740620'],
  ])('a contact number %s is kept in one form', async (typed, shown, stored) => {
    await save(typed, { kind: 'phone' })
    const { id } = await one(shown)
    expect(await db.database.prisma.approvedValue.findUnique({ where: { id } })).toMatchObject({
      value: stored,
      state: 'accepted',
    })
  })

  test('the form shows what the check found in what was typed', async () => {
    const form = await openValueForm(it.work, trust.actor('clinicAdmin'), {
      clinicId: med(),
      kind: 'place',
      valueId: '',
      typed: 'Kreftpoliklinikken, 3. etasje',
    })
    expect(form).toMatchObject({
      typed: 'Kreftpoliklinikken, 3. etasje',
      findings: [{ found: 'Kreftpoliklinikken', severity: 'block' }],
    })
  })

  test('what the check warns of waits for e-health and the DHO team, and is offered to nobody', async () => {
    expect(await save('Ved røntgen')).toEqual({ waits: true })
    const { id, state } = await one('Ved røntgen')
    expect(state).toBe('waiting')
    expect(await offered()).not.toContain('Ved røntgen')
    expect(await noticed(id)).toEqual(
      (['ehealth', 'ehealth2', 'dho'] as const).map((key) => trust.actor(key).personId).toSorted(),
    )
    expect(await showValue(it.work, trust.actor('ehealth'), { valueId: id })).toMatchObject({
      decides: true,
      findings: [{ severity: 'warn' }],
    })
  })

  test('a value that waits is a task of e-health and the DHO team until it is decided on or taken out', async () => {
    const queue = async (person: TestPerson) =>
      (await listTasks(it.work, trust.actor(person), { page: 1, whose: 'mine' })).items
        .filter(({ kind }) => kind === 'valueDecision')
        .map(({ subject, name }) => `${subject} ${name}`)
    await save('Ved røntgen')
    const { id } = await one('Ved røntgen')
    for (const person of ['ehealth', 'ehealth2', 'dho'] as const)
      expect(await queue(person)).toEqual([`value:${id} Ved røntgen`])
    expect(await queue('clinicAdmin')).toEqual([])
    await save('Ved røntgen vest', { valueId: id })
    const next = await one('Ved røntgen vest')
    expect(await queue('dho')).toEqual([`value:${next.id} Ved røntgen vest`])
    await remove('Ved røntgen vest')
    expect(await queue('dho')).toEqual([])
    await save('Ved røntgen')
    await decide('Ved røntgen', 'decline')
    expect(await queue('dho')).toEqual([])
    const closed = await db.database.prisma.task.groupBy({
      by: ['state'],
      where: { kind: 'valueDecision', subject: { in: [`value:${id}`, `value:${next.id}`] } },
      _count: true,
    })
    expect(closed).toEqual([{ state: 'dropped', _count: 2 }])
  })

  test('whoever added a value is not asked for it, and what one has taken the others leave alone', async () => {
    await save('Ved røntgen', { person: 'ehealth' })
    const { id } = await one('Ved røntgen')
    const [task] = await db.database.prisma.task.findMany({
      where: { subject: `value:${id}`, state: 'open' },
    })
    const taskId = task?.id ?? ''
    const queued = async (person: TestPerson) =>
      (await listTasks(it.work, trust.actor(person), { page: 1, whose: 'all' })).items.some(
        (item) => item.taskId === taskId,
      )
    expect([await queued('ehealth'), await queued('ehealth2')]).toEqual([false, true])
    expect(await noticed(id)).not.toContain(trust.actor('ehealth').personId)
    expect(
      await codeOf(claimTask(it.work, trust.actor('ehealth'), { taskId, nonce: randomUUID(), from: '' })),
    ).not.toBeNull()
    await claimTask(it.work, trust.actor('dho'), { taskId, nonce: randomUUID(), from: '' })
    expect(await codeOf(decide('Ved røntgen', 'accept', { person: 'ehealth2' }))).toBe('task_taken')
    await decide('Ved røntgen', 'accept', { person: 'dho' })
    expect(await queued('ehealth2')).toBe(false)
  })

  test('e-health accepts it with a reason, and whoever added it is told', async () => {
    await save('Ved røntgen')
    const { id } = await one('Ved røntgen')
    expect(await codeOf(decide('Ved røntgen', 'accept', { reason: ' ' }))).toBe('reason_missing')
    expect(await offered()).not.toContain('Ved røntgen')
    await decide('Ved røntgen', 'accept')
    expect(await offered()).toContain('Ved røntgen')
    expect(await noticed(id)).toContain(trust.actor('clinicAdmin').personId)
    expect(await codeOf(decide('Ved røntgen', 'decline'))).toBe('already_handled')
  })

  test('what e-health declines stays to be read with its reason, and is never offered', async () => {
    await save('Ved røntgen')
    await decide('Ved røntgen', 'decline', { reason: 'Skriv heller inngangen' })
    const { id, state } = await one('Ved røntgen')
    expect(state).toBe('declined')
    expect(await showValue(it.work, trust.actor('clinicAdmin'), { valueId: id })).toMatchObject({
      reason: 'Skriv heller inngangen',
      decides: false,
    })
    expect(await offered()).not.toContain('Ved røntgen')
  })

  test('nobody decides on an own value', async () => {
    await save('Ved røntgen', { person: 'ehealth' })
    expect(await codeOf(decide('Ved røntgen', 'accept'))).toBe('own_value')
    await decide('Ved røntgen', 'accept', { person: 'ehealth2' })
    expect(await offered()).toContain('Ved røntgen')
  })

  test('a neutral change takes the place of the old value at once', async () => {
    await save('Inngang E', { valueId: (await one('Inngang C, 2. etasje')).id })
    expect(await offered()).toEqual(['Inngang E', 'Hovedinngangen'])
  })

  test('a change that is warned of leaves the old value in use until it is accepted', async () => {
    await save('Ved røntgen', { valueId: (await one('Inngang C, 2. etasje')).id })
    expect(await offered()).toEqual(['Inngang C, 2. etasje', 'Hovedinngangen'])
    await decide('Ved røntgen', 'accept')
    expect(await offered()).toEqual(['Ved røntgen', 'Hovedinngangen'])
    expect((await listed()).filter(({ kind }) => kind === 'place')).toHaveLength(2)
  })

  test('a change that waits is itself changed, and then replaces what it was meant for', async () => {
    await save('Ved røntgen', { valueId: (await one('Inngang C, 2. etasje')).id })
    await save('Inngang E', { valueId: (await one('Ved røntgen')).id })
    expect(await offered()).toEqual(['Inngang E', 'Hovedinngangen'])
    expect((await listed()).filter(({ kind }) => kind === 'place')).toHaveLength(2)
  })

  test('removing a value takes the change that waited for its place with it', async () => {
    await save('Ved røntgen', { valueId: (await one('Inngang C, 2. etasje')).id })
    await remove('Inngang C, 2. etasje')
    expect((await listed()).filter(({ kind }) => kind === 'place').map(({ shown }) => shown)).toEqual([
      'Hovedinngangen',
    ])
  })

  test('values are offered in the order that administrators give them', async () => {
    const { id } = await one('Hovedinngangen')
    const actor = trust.actor('deputy')
    await moveValue(it.work, actor, { valueId: id, direction: 'up', nonce: randomUUID() })
    expect(await offered()).toEqual(['Hovedinngangen', 'Inngang C, 2. etasje'])
    await moveValue(it.work, actor, { valueId: id, direction: 'up', nonce: randomUUID() })
    expect(await offered()).toEqual(['Hovedinngangen', 'Inngang C, 2. etasje'])
    await moveValue(it.work, actor, { valueId: id, direction: 'down', nonce: randomUUID() })
    expect(await offered()).toEqual(['Inngang C, 2. etasje', 'Hovedinngangen'])
  })

  test('of two equal values that come at once one is refused', async () => {
    const outcomes = await Promise.all([
      codeOf(save('Inngang F')),
      codeOf(save('inngang f', { person: 'deputy' })),
    ])
    expect(outcomes.toSorted()).toEqual([null, 'value_taken'].toSorted())
  })

  test('a repeated press adds nothing', async () => {
    const nonce = randomUUID()
    await Promise.all([save('Inngang F', { nonce }), save('Inngang F', { nonce })])
    expect((await offered()).filter((place) => place === 'Inngang F')).toHaveLength(1)
  })

  test('a clinic has twenty values of a kind at most', async () => {
    await db.database.prisma.approvedValue.deleteMany({ where: { clinicId: med(), kind: 'room' } })
    await db.database.prisma.approvedValue.createMany({
      data: Array.from({ length: 19 }, (_, position) => ({
        id: newId(),
        clinicId: med(),
        kind: 'room' as const,
        value: `Rom ${position + 1}`,
        position,
      })),
    })
    await save('Rom 20', { kind: 'room' })
    expect(await codeOf(save('Rom 21', { kind: 'room' }))).toBe('value_full')
    await save('Rom 21', { kind: 'room', valueId: (await one('Rom 20')).id })
  })

  test('what is replaced or taken out stays as an ended row, and the event names old and new', async () => {
    const last = (await events(0n)).at(-1)?.id ?? 0n
    const old = (await one('Hovedinngangen')).id
    await save('Inngang Nord', { valueId: old })
    const direct = (await one('Inngang Nord')).id
    await save('Ved røntgen', { valueId: direct })
    const waiting = (await one('Ved røntgen')).id
    await decide('Ved røntgen', 'accept')
    await remove('Ved røntgen')
    const written = await events(last)
    expect(written.map(({ action, subject, detail }) => [action, subject, detail])).toEqual([
      ['value.changed', `value:${direct}`, { kind: 'place', state: 'accepted', replaces: old, ended: [old] }],
      ['value.changed', `value:${waiting}`, { kind: 'place', state: 'waiting', replaces: direct, ended: [] }],
      ['value.accepted', `value:${waiting}`, { kind: 'place', state: 'accepted', replaces: direct }],
      ['value.removed', `value:${waiting}`, { kind: 'place', state: 'accepted', ended: [waiting] }],
    ])
    const rows = await db.database.prisma.approvedValue.findMany({
      where: { id: { in: [old, direct, waiting] } },
      orderBy: { id: 'asc' },
    })
    expect(rows.map(({ value, endedAt }) => [value, endedAt])).toEqual([
      ['Hovedinngangen', tuesday],
      ['Inngang Nord', tuesday],
      ['Ved røntgen', tuesday],
    ])
    expect(await offered()).not.toContain('Inngang Nord')
    // What ended may come again.
    await save('Hovedinngangen')
    expect((await one('Hovedinngangen')).id).not.toBe(old)
  })

  test('another clinic’s administrator neither sees nor changes them', async () => {
    const valueId = (await one('Hovedinngangen')).id
    const stranger = trust.actor('kirAdmin')
    expect(await codeOf(showValue(it.work, stranger, { valueId }))).toBe('not_found')
    expect(await codeOf(removeValue(it.work, stranger, { valueId, nonce: randomUUID() }))).toBe('not_found')
    expect(await codeOf(save('Inngang X', { person: 'kirAdmin' }))).toBe('wrong_clinic')
    expect((await listValues(it.work, stranger, { clinicId: med(), kind: 'place' })).clinicId).toBe(
      trust.clinics.KIR.id,
    )
  })

  test('the audit knows kind and state, and no value', async () => {
    const last = (await events(0n)).at(-1)?.id ?? 0n
    await save('Ved røntgen')
    await save('+46 70 174 06 20', { kind: 'phone' })
    await decide('Ved røntgen', 'accept')
    await remove('Ved røntgen')
    const written = await events(last)
    expect(written.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'value.added done',
      'value.added done',
      'value.accepted done',
      'value.removed done',
    ])
    expect(written[0]).toMatchObject({
      clinicId: med(),
      personId: trust.actor('clinicAdmin').personId,
      detail: { kind: 'place', state: 'waiting' },
    })
    const all = JSON.stringify(written, (_key, held: unknown) =>
      typeof held === 'bigint' ? String(held) : held,
    )
    expect(all).not.toMatch(/røntgen|701740620|skiltet/iu)
  })

  test('what is used is named before it is removed: templates, messages that wait, the last of a kind', async () => {
    await keepWaiting()
    await confirm(await preview())
    const place = await showValue(it.work, trust.actor('clinicAdmin'), {
      valueId: (await one('Inngang C, 2. etasje')).id,
    })
    expect(place).toMatchObject({ templates: [template.name], waiting: 1, last: false })
    const phone = await showValue(it.work, trust.actor('clinicAdmin'), {
      valueId: (await one('33 00 00 00')).id,
    })
    expect(phone).toMatchObject({ templates: [template.name], waiting: 1, last: true })
    const other = await showValue(it.work, trust.actor('clinicAdmin'), {
      valueId: (await one('Hovedinngangen')).id,
    })
    expect(other).toMatchObject({ waiting: 0 })
  })

  test('a message that waits leaves as its sender saw it', async () => {
    await keepWaiting()
    const { messageId } = await confirm(await preview())
    await remove('Inngang C, 2. etasje')
    expect(await db.database.prisma.message.findUnique({ where: { id: messageId } })).toMatchObject({
      state: 'queued',
    })
  })

  test('a preview with a value that was removed since is not confirmed, and its form comes back', async () => {
    const draft = await preview()
    await remove('Inngang C, 2. etasje')
    expect(await codeOf(confirm(draft))).toBe('not_approved')
    const again = await reopenDraft(it.work, trust.actor('staff'), { draftId: draft.draftId, edit: false })
    expect(again).toMatchObject({ step: 'form', form: { typed: { values: { dato: '2026-03-12' } } } })
  })

  test('a preview with a value that was replaced since is not confirmed', async () => {
    const draft = await preview()
    await save('Inngang E', { valueId: (await one('Inngang C, 2. etasje')).id })
    expect(await codeOf(confirm(draft))).toBe('not_approved')
  })

  test('a preview without the value that was removed is confirmed', async () => {
    const draft = await preview()
    await remove('Hovedinngangen')
    expect(await codeOf(confirm(draft))).toBeNull()
  })
})
