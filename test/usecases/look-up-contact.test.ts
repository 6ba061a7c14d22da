import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { demoIdentity } from '../../bot/demo/contact-register.ts'
import { readTyped } from '../../bot/domain/send-form.ts'
import type { ContactFound } from '../../bot/ports.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { lookUpContact } from '../../bot/usecases/look-up-contact.ts'
import { openSendForm } from '../../bot/usecases/open-send-form.ts'
import { openNext } from '../../bot/usecases/prepare-next.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { reopenDraft } from '../../bot/usecases/reopen-draft.ts'
import { setConsentMode } from '../../bot/usecases/set-consent-mode.ts'
import type { Work } from '../../bot/usecases/use-case.ts'
import { buildTrust, filledForm, publishedTemplate, testWork } from '../builders.ts'
import type { PublishedTemplate, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { codeOf } from '../proposing.ts'

let db: TestDatabase
let it: TestWork
let work: Work
let trust: TestTrust
let template: PublishedTemplate
let found: ContactFound = { outcome: 'unavailable' }
const asked: string[] = []

beforeAll(async () => {
  db = await testDatabase()
  it = await testWork(db.url, db.database)
  trust = await buildTrust(db.database)
  template = await publishedTemplate(db.database, trust)
  work = {
    ...it.work,
    contacts: {
      lookUp: (identityNumber) => {
        asked.push(identityNumber)
        return Promise.resolve(found)
      },
    },
  }
})
afterAll(async () => {
  await it.close()
  await db.close()
})

const typed = filledForm({ number: '' })
const lookUp = (identity = demoIdentity) =>
  lookUpContact(work, trust.actor('staff'), { templateId: template.templateId, typed, identity })
const switchOn = (clinic: 'MED' | 'VC', person: 'clinicAdmin' | 'vcAdmin') =>
  setConsentMode(work, trust.actor(person), {
    clinicId: trust.clinics[clinic].id,
    nonce: randomUUID(),
    mode: false,
    regime: 'default',
    riskAnalysisOn: '',
    decisionOwner: '',
    contactRegister: true,
  })

test('it is there only where a Norwegian clinic has switched it on, and something is configured', async () => {
  const open = (from: Work) => openSendForm(from, trust.actor('staff'), { templateId: template.templateId })
  expect((await open(work)).lookUp).toBe(false)
  expect(await codeOf(lookUp())).toBe('bad_request')
  await switchOn('MED', 'clinicAdmin')
  expect((await open(work)).lookUp).toBe(true)
  expect((await open(it.work)).lookUp).toBe(false)
  expect((await switchOn('VC', 'vcAdmin')).contactRegister).toBe(false)
  expect(asked).toEqual([])
})

test('the form comes back with the number and what was typed; the identity number is nowhere', async () => {
  found = { outcome: 'found', number: '+46701740650', confirmedAt: new Date('2026-01-01T00:00:00Z') }
  const form = await lookUp(`${demoIdentity.slice(0, 6)} ${demoIdentity.slice(6)}`)
  expect(form).toMatchObject({
    typed: { number: '+46701740650', values: typed.values },
    found: { outcome: 'found' },
  })
  expect(asked).toEqual([demoIdentity])
  const shown = await previewMessage(work, trust.actor('staff'), {
    templateId: template.templateId,
    // As a client sends it, with the field still filled in.
    typed: { ...readTyped({ identity: demoIdentity }), ...form.typed },
    activityId: null,
  })
  expect(shown.recipient).toBe('+46701740650')
  const { rows } = await db.database.pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema in ('public', 'pgboss')`,
  )
  for (const { name } of rows) {
    const dump = await db.database.pool
      .query(`select * from public."${name}"`)
      .then((all) => JSON.stringify(all.rows))
      .catch(() => '')
    expect(dump).not.toContain(demoIdentity)
  }
  expect(JSON.stringify(form)).not.toContain(demoIdentity)
  expect(readTyped({ identity: demoIdentity })).toMatchObject({ values: {}, unknown: [] })
  expect(
    await db.database.prisma.auditEvent.findFirstOrThrow({ where: { action: 'message.looked_up' } }),
  ).toMatchObject({ code: 'found', detail: null, subject: `template:${template.templateId}` })
})

test('the form has it as well when it comes back to be changed, and for the next recipient', async () => {
  const actor = trust.actor('staff')
  const sample = { templateId: template.templateId, typed: filledForm(), activityId: null }
  const { draftId } = await previewMessage(work, actor, sample)
  expect(await reopenDraft(work, actor, { draftId, edit: true })).toMatchObject({ form: { lookUp: true } })
  const shown = await previewMessage(work, actor, sample)
  const { messageId } = await confirmSend(work, actor, { ...shown, digits: '0611' })
  expect(await openNext(work, actor, { messageId })).toMatchObject({ lookUp: true, typed: { number: '' } })
})

test('what is no identity number is not asked about, and a failure leaves the number to be typed', async () => {
  asked.length = 0
  expect((await lookUp('12858500086')).found).toEqual({ outcome: 'identity_invalid', confirmedAt: null })
  expect(asked).toEqual([])
  found = { outcome: 'unavailable' }
  expect(await lookUp()).toMatchObject({ typed: { number: '' }, found: { outcome: 'unavailable' } })
  found = { outcome: 'reserved' }
  expect(await lookUp()).toMatchObject({ typed: { number: '' }, found: { outcome: 'reserved' } })
})
