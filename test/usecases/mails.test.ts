import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { wordsOf } from '../../cards/text/words.ts'
import { mailOf } from '../../cards/mail.ts'
import type { Mailed, Mailer, OutgoingMail } from '../../bot/ports.ts'
import { deliverMails } from '../../bot/usecases/deliver-mails.ts'
import { remindTasks } from '../../bot/usecases/remind-tasks.ts'
import { setMailbox, showMailboxes } from '../../bot/usecases/set-mailbox.ts'
import { buildTrust, testWork, tuesday } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { codeOf, expectOnlyIds, faultsOf, proposing } from '../proposing.ts'
import type { Proposing } from '../proposing.ts'

let db: TestDatabase
let it: TestWork
let trust: TestTrust
let on: Proposing
let sent: OutgoingMail[]
let answers: Mailed[]
const mailer: Mailer = {
  send: (mail) => {
    sent.push(mail)
    return Promise.resolve(answers.shift() ?? { outcome: 'sent' })
  },
}
const link = 'https://teams.microsoft.com/l/chat/0/0?users=28%3Abot'
const minute = 60_000

beforeAll(async () => {
  db = await testDatabase()
  it = await testWork(db.url, db.database)
})
beforeEach(async () => {
  it.clock.now = tuesday
  trust = await buildTrust(db.database)
  on = proposing(it.work, trust)
  sent = []
  answers = []
  await db.database.prisma.mail.deleteMany()
  await set('clinicAdmin', `${trust.clinics.MED.id} clinicAdmin`, 'med@sykehus.example')
  await set('ehealth', `${trust.trustId} ehealth`, 'E-helse@Sykehus.example')
})
afterAll(async () => {
  await it.close()
  await db.close()
})

const set = (person: TestPerson, mailbox: string, address: string) =>
  setMailbox(it.work, trust.actor(person), { mailbox, address, nonce: randomUUID() })
const run = () =>
  deliverMails(it.work, mailer, {
    random: () => 0,
    draw: (notice) => mailOf(wordsOf(notice.language), notice, link),
  })
const states = async () =>
  (await db.database.prisma.mail.findMany({ orderBy: { createdAt: 'asc' } })).map((one) =>
    one.code === null ? one.state : `${one.state} ${one.code}`,
  )

describe('a mail', () => {
  test('says once, after a while, what waits for a mailbox, in counts and with a link', async () => {
    await on.filed('staff', { title: 'Hemmelig tittel' })
    it.clock.forward(9 * minute)
    await on.filed('staff')
    await run()
    expect(sent).toEqual([])
    it.clock.forward(minute)
    await Promise.all([run(), run(), run()])
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({
      to: 'med@sykehus.example',
      subject: 'Malvakt: 2 venter – Administrator, Medisinsk klinikk',
    })
    expect(sent[0]?.text).toContain('- Vurdering i klinikken: 2')
    expect(sent[0]?.text).toContain(link)
    it.clock.forward(60 * minute)
    await run()
    expect(sent).toHaveLength(1)
    expect(await states()).toEqual(['sent'])
  })

  test('holds nothing about anybody: no name, title, text, number or user name', async () => {
    const id = await on.filed('staff', { title: 'Hemmelig tittel' })
    await on.decide('clinicAdmin', id, 'approve')
    await on.filed('staff')
    it.clock.forward(10 * minute)
    await run()
    expect(sent).toHaveLength(2)
    const people = await db.database.prisma.person.findMany({ where: { trustId: trust.trustId } })
    const written = JSON.stringify(sent)
    for (const { givenName, surname, username, email } of people)
      for (const word of [`${givenName} ${surname}`, surname, username, email])
        expect(written).not.toContain(word)
    for (const word of ['Hemmelig', 'Du har fått time', id, '+47']) expect(written).not.toContain(word)
  })

  test('goes to those who are asked: e-health where it is asked, nobody where no mailbox is set', async () => {
    const id = await on.filed('staff')
    await on.decide('clinicAdmin', id, 'approve')
    await on.filed('kirStaff', { unitId: trust.clinics.KIR.unitId })
    await on.filed('kfmrStaff', { unitId: trust.clinics.KFMR.unitId })
    it.clock.forward(10 * minute)
    await run()
    expect(sent.map((one) => one.to)).toEqual(['e-helse@sykehus.example'])
    expect(sent[0]?.text).toContain('- Vurdering hos e-helse: 1')
    expect(sent[0]?.text).toContain('- Vurdering i klinikken: 1')
    // Done within the while: the clinic's mailbox is told nothing.
    expect(await states()).toEqual(expect.arrayContaining(['sent', 'sent nothing_waits']))
  })

  test('says that something lies, in the language of the clinic', async () => {
    await set('vcAdmin', `${trust.clinics.VC.id} clinicAdmin`, 'vc@sykehus.example')
    await on.filed('vcStaff', { unitId: trust.clinics.VC.unitId, language: 'sv' })
    it.clock.forward(10 * minute)
    await run()
    it.clock.now = new Date('2026-03-12T09:00:00Z')
    await remindTasks(it.work, { trustId: trust.trustId })
    await remindTasks(it.work, { trustId: trust.trustId })
    it.clock.forward(10 * minute)
    await run()
    await run()
    expect(sent.map((one) => one.subject)).toEqual([
      'Malvakt: 1 väntar – Administratör, Vårdcentralen',
      'Malvakt: inte gjort i tid – Administratör, Vårdcentralen',
    ])
  })

  test('that is refused for a while is tried again with growing pauses, and the same mail', async () => {
    await on.filed('staff')
    it.clock.forward(10 * minute)
    answers = [
      { outcome: 'refused', code: '451', again: true },
      { outcome: 'refused', code: 'ECONNREFUSED', again: true },
    ]
    await run()
    await run()
    expect(sent).toHaveLength(1)
    it.clock.forward(2_000)
    await run()
    it.clock.forward(2_000)
    await run()
    expect(sent).toHaveLength(2)
    it.clock.forward(2_000)
    await run()
    expect(sent).toHaveLength(3)
    expect(new Set(sent.map((one) => one.id)).size).toBe(1)
    expect(await states()).toEqual(['sent'])
  })

  test('that is refused for good, or of which nobody knows, is not sent a second time', async () => {
    for (const [answer, state] of [
      [{ outcome: 'refused', code: '550' }, 'failed 550'],
      [{ outcome: 'uncertain', code: 'ETIMEDOUT' }, 'unknown ETIMEDOUT'],
    ] as const) {
      await db.database.prisma.mail.deleteMany()
      sent = []
      await on.filed('staff')
      it.clock.forward(10 * minute)
      answers = [answer]
      await run()
      it.clock.forward(24 * 60 * minute)
      await run()
      expect(sent).toHaveLength(1)
      expect(await states()).toEqual([state])
    }
  })

  test('whose process ended while it handed it over is not sent a second time', async () => {
    await on.filed('staff')
    it.clock.forward(10 * minute)
    const stuck: Mailer = { send: () => Promise.reject(new Error('killed')) }
    await deliverMails(it.work, stuck, { draw: () => ({ subject: '', text: '' }) }).catch(() => undefined)
    expect(await states()).toEqual(['sending'])
    it.clock.forward(6 * minute)
    await run()
    expect(sent).toEqual([])
    expect(await states()).toEqual(['unknown lost'])
  })

  test('to a mailbox that was taken away is not sent', async () => {
    await on.filed('staff')
    await set('clinicAdmin', `${trust.clinics.MED.id} clinicAdmin`, '')
    it.clock.forward(10 * minute)
    await run()
    expect(sent).toEqual([])
  })
})

describe('a mailbox', () => {
  test('is set in the trust’s own domain, by those who look after the clinic, of central staff by e-health', async () => {
    const mine = `${trust.clinics.MED.id} clinicAdmin`
    for (const address of [
      'med@annet.example',
      'med',
      'a@b@sykehus.example',
      'x y@sykehus.example',
      '@sykehus.example',
    ])
      expect(await faultsOf(set('clinicAdmin', mine, address))).toEqual(['address: mailbox_address'])
    expect(await codeOf(set('kirAdmin', mine, 'kir@sykehus.example'))).toBe('not_found')
    expect(await codeOf(set('clinicAdmin', `${trust.trustId} ehealth`, 'x@sykehus.example'))).toBe(
      'not_found',
    )
    expect(await codeOf(set('ehealth', `${trust.trustId} auditor`, 'x@sykehus.example'))).toBe('not_found')
    expect(await codeOf(set('staff', mine, 'x@sykehus.example'))).toBe('forbidden')
    const other = await buildTrust(db.database)
    expect(
      await codeOf(
        setMailbox(it.work, other.actor('ehealth'), {
          mailbox: mine,
          address: 'x@sykehus.example',
          nonce: randomUUID(),
        }),
      ),
    ).toBe('not_found')
    const shown = async (person: TestPerson) =>
      (await showMailboxes(it.work, trust.actor(person), {})).mailboxes.map((one) => one.address)
    expect(await shown('clinicAdmin')).toEqual(['med@sykehus.example'])
    expect(await shown('ehealth')).toEqual([
      '',
      '',
      'med@sykehus.example',
      '',
      'e-helse@sykehus.example',
      '',
      '',
    ])
  })
})

test('the audit of all this holds ids and codes only', () => expectOnlyIds(db.database))
