import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { parseTemplate } from '../../bot/domain/placeholders.ts'
import { sealOf } from '../../bot/domain/template.ts'
import { suspendTemplate } from '../../bot/usecases/change-template-state.ts'
import { changeSender, listSenders } from '../../bot/usecases/change-sender.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { buildTrust, filledForm, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { PublishedTemplate, TestPerson, TestTrust, TestWork } from '../builders.ts'
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

const change = (person: TestPerson, senderText: string, nonce: string = randomUUID()) =>
  changeSender(it.work, trust.actor(person), { clinicId: trust.clinics.MED.id, senderText, nonce })
const rowOf = async ({ templateId }: PublishedTemplate) =>
  (
    await db.database.prisma.sheetRow.findUniqueOrThrow({
      where: { templateId },
      include: { version: true },
    })
  ).version

describe('a new sender text', () => {
  test('gives every template of the clinic, and of no other, a new version under a new seal', async () => {
    const [one, suspended, other] = [
      await publishedTemplate(db.database, trust),
      await publishedTemplate(db.database, trust, { text: 'Ring {tlf}.' }),
      await publishedTemplate(db.database, trust, { clinic: 'KIR' }),
    ]
    await suspendTemplate(it.work, trust.actor('ehealth'), {
      templateId: suspended.templateId,
      nonce: randomUUID(),
      reason: anyReason,
    })
    expect(await change('dho', ' MEDKLIN ')).toEqual({ clinicName: 'Medisinsk klinikk', versions: 2 })
    for (const template of [one, suspended]) {
      const version = await rowOf(template)
      const parsed = parseTemplate(template.text)
      expect(version).toMatchObject({ version: 2, senderText: 'MEDKLIN', text: template.text })
      expect(version.seal).toBe(
        sealOf({
          clinicId: template.clinicId,
          text: template.text,
          language: version.language,
          purpose: version.purpose,
          senderText: 'MEDKLIN',
          placeholders: parsed.ok ? parsed.placeholders : [],
        }),
      )
      expect(version.seal).not.toBe(template.seal)
    }
    expect(await rowOf(other)).toMatchObject({ version: 1, seal: other.seal })
    const { state } = await db.database.prisma.template.findUniqueOrThrow({
      where: { id: suspended.templateId },
    })
    expect(state).toBe('suspended')
    expect(await on.eventsOf({ action: 'sender.changed' })).toMatchObject([
      {
        personId: trust.actor('dho').personId,
        clinicId: trust.clinics.MED.id,
        detail: { versions: 2, senderTextChange: expect.any(String) },
      },
    ])
    expect(await db.database.prisma.settingChange.findMany({ where: { field: 'senderText' } })).toMatchObject(
      [{ before: 'SIVHF', after: 'MEDKLIN', subject: `clinic:${trust.clinics.MED.id}` }],
    )
    const senders = await listSenders(it.work, trust.actor('dho'), {})
    expect(senders.find((clinic) => clinic.id === trust.clinics.MED.id)?.senderText).toBe('MEDKLIN')
  })

  test('leaves nothing to be sent under the old seal', async () => {
    const { templateId } = await publishedTemplate(db.database, trust)
    const actor = trust.actor('staff')
    const shown = await previewMessage(it.work, actor, { templateId, typed: filledForm(), activityId: null })
    await change('dho', 'MEDKLIN')
    const { draftId, nonce } = shown
    const late = confirmSend(it.work, actor, { draftId, nonce, digits: '0611' })
    expect(await codeOf(late)).toBe('template_moved')
  })

  test('that breaks off half-way changes nothing', async () => {
    const templates = [
      await publishedTemplate(db.database, trust),
      await publishedTemplate(db.database, trust),
      await publishedTemplate(db.database, trust),
    ]
    const last =
      templates
        .map((one) => one.templateId)
        .sort()
        .at(-1) ?? ''
    await db.database.pool.query(`
      create function break_down() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
      create trigger break_down before insert on template_version for each row
        when (new."templateId" = '${last}') execute function break_down()`)
    const nonce = randomUUID()
    try {
      await expect(change('dho', 'MEDKLIN', nonce)).rejects.toThrow()
    } finally {
      await db.database.pool.query('drop trigger break_down on template_version; drop function break_down()')
    }
    for (const template of templates)
      expect(await rowOf(template)).toMatchObject({ version: 1, seal: template.seal })
    const clinic = { where: { id: trust.clinics.MED.id } }
    expect(await db.database.prisma.clinic.findUniqueOrThrow(clinic)).toMatchObject({ senderText: null })
    expect(await on.eventsOf({ action: 'sender.changed' })).toEqual([])
    expect(await change('dho', 'MEDKLIN', nonce)).toMatchObject({ versions: 3 })
  })

  test('while a template is published: no row keeps the old one', async () => {
    const id = await on.filed('staff')
    await on.walk(id, 'communicationsReview')
    await meeting(
      db.database,
      'sheet_row',
      () => on.decide('communications', id, 'approve'),
      () => change('dho', 'MEDKLIN'),
    )
    const rows = await db.database.prisma.sheetRow.findMany({
      where: { clinicId: trust.clinics.MED.id },
      include: { version: true },
    })
    expect(rows.map((row) => [row.version.version, row.version.senderText])).toEqual([[2, 'MEDKLIN']])
  })

  test('is the DHO team’s decision', async () => {
    for (const person of everybody.filter((one) => one !== 'dho'))
      expect([person, await codeOf(change(person, 'MEDKLIN'))]).toEqual([person, 'forbidden'])
  })

  test('keeps to the limits, names nobody else and reveals nothing', async () => {
    const faults: Record<string, string> = {
      A: 'sender_too_short',
      MEDISINKLINIKKEN: 'sender_too_long',
      'MED KLIN': 'sender_character',
      '1MED': 'sender_first_character',
      Helsenorge: 'sender_protected',
      KREFT: 'disclosure_block',
      Psykiatri: 'disclosure_block',
    }
    for (const [text, code] of Object.entries(faults))
      expect([text, await faultsOf(change('dho', text))]).toEqual([text, [`senderText: ${code}`]])
    expect(await on.eventsOf({ action: 'sender.changed' })).toEqual([])
  })

  test('pressed 8 times at once is changed once', async () => {
    const template = await publishedTemplate(db.database, trust)
    const nonce = randomUUID()
    await Promise.all(Array.from({ length: 8 }, () => change('dho', 'MEDKLIN', nonce)))
    expect(await rowOf(template)).toMatchObject({ version: 2 })
    expect(await on.eventsOf({ action: 'sender.changed' })).toHaveLength(1)
  })

  test('of a clinic of another trust is refused', async () => {
    const other = await buildTrust(db.database)
    const input = { clinicId: other.clinics.MED.id, senderText: 'MEDKLIN', nonce: randomUUID() }
    expect(await codeOf(changeSender(it.work, trust.actor('dho'), input))).toBe('wrong_clinic')
  })
})

test('the audit of all this holds ids and codes only', () => expectOnlyIds(db.database))
