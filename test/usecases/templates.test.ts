import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { resumeTemplate, retireTemplate, suspendTemplate } from '../../bot/usecases/change-template-state.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { openProposalForm } from '../../bot/usecases/open-proposal-form.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { reportTemplate } from '../../bot/usecases/report-template.ts'
import { showTemplate } from '../../bot/usecases/show-template.ts'
import { buildTrust, filledForm, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { PublishedTemplate, TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { anyReason, codeOf, everybody, expectOnlyIds, faultsOf, proposing } from '../proposing.ts'
import type { Proposing } from '../proposing.ts'

let db: TestDatabase
let it: TestWork
let trust: TestTrust
let on: Proposing
let template: PublishedTemplate
beforeAll(async () => {
  db = await testDatabase()
  it = await testWork(db.url, db.database)
})
beforeEach(async () => {
  it.clock.now = tuesday
  trust = await buildTrust(db.database)
  on = proposing(it.work, trust)
  template = await publishedTemplate(db.database, trust, { title: 'Timeavtale' })
})
afterAll(async () => {
  await it.close()
  await db.close()
})

const idOf = (person: TestPerson) => trust.actor(person).personId
const press = (
  change: typeof suspendTemplate,
  person: TestPerson,
  more: { reason?: string; nonce?: string } = {},
) =>
  change(it.work, trust.actor(person), {
    templateId: template.templateId,
    nonce: randomUUID(),
    reason: anyReason,
    ...more,
  })
const suspend = (person: TestPerson, more?: Parameters<typeof press>[2]) =>
  press(suspendTemplate, person, more)
const show = (person: TestPerson, version?: number) =>
  showTemplate(it.work, trust.actor(person), { templateId: template.templateId, version })
const stored = () =>
  db.database.prisma.template.findUniqueOrThrow({
    where: { id: template.templateId },
    include: { row: { include: { version: true } }, versions: { orderBy: { version: 'asc' } } },
  })
const previewSend = (person: TestPerson = 'staff', activityId: string | null = null) =>
  previewMessage(it.work, trust.actor(person), {
    templateId: template.templateId,
    typed: filledForm(),
    activityId,
  })
/** Confirms a message; nobody takes it from the queue. */
const queueMessage = async (person: TestPerson = 'staff', activityId: string | null = null) => {
  const { draftId, nonce } = await previewSend(person, activityId)
  const { messageId } = await confirmSend(it.work, trust.actor(person), { draftId, nonce, digits: '0611' })
  return messageId
}

describe('suspending', () => {
  test('stops queued messages at once and tells their senders; what has left goes on', async () => {
    const [first, second, gone] = [
      await queueMessage('staff', 'card-1'),
      await queueMessage('deputy', 'card-2'),
      await queueMessage('staff', 'card-3'),
    ]
    await db.database.prisma.message.update({ where: { id: gone }, data: { state: 'sending' } })
    expect(await suspend('clinicAdmin')).toEqual({ templateId: template.templateId, stopped: 2 })
    const messages = await db.database.prisma.message.findMany({
      where: { templateId: template.templateId },
    })
    const of = (id: string) => messages.find((one) => one.id === id)
    for (const id of [first, second]) {
      expect(of(id)).toMatchObject({ state: 'stopped', code: 'template_suspended' })
      expect(
        await db.database.prisma.messageTransition.findMany({
          where: { messageId: id },
          orderBy: { id: 'asc' },
        }),
      ).toMatchObject([{ to: 'queued' }, { from: 'queued', to: 'stopped', code: 'template_suspended' }])
    }
    expect(of(gone)).toMatchObject({ state: 'sending' })
    expect(await on.noticesOf(`message:${first}`)).toEqual({ alert: ['staff'], update: [] })
    expect(await on.noticesOf(`message:${second}`)).toEqual({ alert: ['deputy'], update: [] })
    expect(await on.noticesOf(`message:${gone}`)).toEqual({ alert: [], update: [] })
    // The card that it was confirmed on says so too.
    const notice = await db.database.prisma.notice.findFirstOrThrow({
      where: { subject: `message:${first}`, personId: idOf('staff') },
    })
    expect(notice.activityId).toBe('card-1')
    expect(await on.eventsOf({ action: 'template.suspended' })).toMatchObject([
      {
        personId: idOf('clinicAdmin'),
        clinicId: trust.clinics.MED.id,
        subject: `template:${template.templateId}`,
        detail: { stopped: 2 },
      },
    ])
  })

  test('leaves nothing to be sent, also from a preview that was open', async () => {
    const { draftId, nonce } = await previewSend()
    await suspend('clinicAdmin')
    const confirmed = confirmSend(it.work, trust.actor('staff'), { draftId, nonce, digits: '0611' })
    expect(await codeOf(confirmed)).toBe('template_not_sendable')
    expect(await codeOf(previewSend())).toBe('template_not_sendable')
  })

  test('is for the clinic’s administrators, e-health and the DHO team, each with a reason', async () => {
    const refused: Partial<Record<TestPerson, string>> = {}
    for (const person of everybody) {
      expect(await codeOf(suspend(person, { reason: ' ' }))).toMatch(
        /^(reason_missing|forbidden|wrong_clinic)$/u,
      )
      const code = await codeOf(suspend(person))
      if (code !== null) refused[person] = code
      else await press(resumeTemplate, 'ehealth')
    }
    expect(refused).toEqual({
      staff: 'forbidden',
      communications: 'forbidden',
      leader: 'forbidden',
      kfmrStaff: 'forbidden',
      vcStaff: 'forbidden',
      vcAdmin: 'wrong_clinic',
      kirStaff: 'forbidden',
      kirAdmin: 'wrong_clinic',
      auditor: 'forbidden',
      communications2: 'forbidden',
    })
  })

  test('tells all who can suspend in the clinic but the one who did', async () => {
    await suspend('ehealth')
    expect(await on.noticesOf(`template:${template.templateId}`)).toEqual({
      alert: ['clinicAdmin', 'deputy', 'dho', 'ehealth2'],
      update: [],
    })
  })

  test('pressed 20 times is done once; a second press of another card is too late', async () => {
    const nonce = randomUUID()
    const answers = await Promise.all(Array.from({ length: 20 }, () => suspend('clinicAdmin', { nonce })))
    expect(answers).toHaveLength(20)
    expect(await on.eventsOf({ action: 'template.suspended' })).toHaveLength(1)
    expect(await codeOf(suspend('ehealth'))).toBe('out_of_order')
  })

  test('and confirming at the same moment: the message is stopped or was never there', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const { draftId, nonce } = await previewSend()
      const confirm = confirmSend(it.work, trust.actor('staff'), { draftId, nonce, digits: '0611' })
      await Promise.allSettled([confirm, suspend('clinicAdmin')])
      const messages = await db.database.prisma.message.findMany({
        where: { templateId: template.templateId },
      })
      expect(messages.filter((one) => one.state !== 'stopped')).toEqual([])
      await press(resumeTemplate, 'dho')
    }
  })
})

describe('resuming', () => {
  test('is e-health’s and the DHO team’s, and makes it sendable again', async () => {
    await suspend('clinicAdmin')
    expect(await codeOf(press(resumeTemplate, 'clinicAdmin'))).toBe('forbidden')
    await press(resumeTemplate, 'ehealth', { reason: '' })
    expect(await stored()).toMatchObject({ state: 'live', stateReason: null })
    expect(await queueMessage()).toEqual(expect.any(String))
    expect(await codeOf(press(resumeTemplate, 'ehealth'))).toBe('out_of_order')
  })

  test('does not let go what was stopped', async () => {
    const id = await queueMessage()
    await suspend('clinicAdmin')
    await press(resumeTemplate, 'dho')
    expect(await db.database.prisma.message.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'stopped',
    })
  })
})

describe('retiring', () => {
  test('needs a reason, takes the row away and keeps the versions', async () => {
    const id = await queueMessage()
    expect(await faultsOf(press(retireTemplate, 'clinicAdmin', { reason: '' }))).toEqual([
      'reason: reason_missing',
    ])
    expect(await press(retireTemplate, 'clinicAdmin')).toMatchObject({ stopped: 1 })
    const after = await stored()
    expect(after).toMatchObject({ state: 'retired', stateReason: anyReason, row: null })
    expect(after.versions).toMatchObject([{ version: 1, text: template.text, seal: template.seal }])
    expect(await db.database.prisma.message.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'stopped',
      code: 'template_retired',
    })
    for (const change of [suspendTemplate, resumeTemplate, retireTemplate])
      expect(await codeOf(press(change, 'ehealth'))).toBe('template_not_sendable')
    expect(await codeOf(previewSend())).toBe('template_not_sendable')
  })

  test('of a suspended one is for good too', async () => {
    await suspend('ehealth')
    await press(retireTemplate, 'dho')
    expect(await stored()).toMatchObject({ state: 'retired', row: null })
  })
})

describe('a report', () => {
  const report = (person: TestPerson, reason: string, nonce: string = randomUUID()) =>
    reportTemplate(it.work, trust.actor(person), { templateId: template.templateId, nonce, reason })

  test('reaches those who can suspend, who read it at the row; others do not', async () => {
    await report('kirStaff', 'Klokkeslettet mangler')
    expect(await on.noticesOf(`template:${template.templateId}`)).toEqual({
      alert: ['clinicAdmin', 'deputy', 'dho', 'ehealth', 'ehealth2'],
      update: [],
    })
    for (const person of ['clinicAdmin', 'deputy', 'ehealth', 'dho'] as const)
      expect((await show(person)).reports).toMatchObject([
        { personName: 'kirStaff Eksempel', note: 'Klokkeslettet mangler' },
      ])
    for (const person of ['staff', 'kirAdmin', 'communications', 'leader'] as const)
      expect((await show(person)).reports).toEqual([])
  })

  test('needs words, is stored once however often it is pressed, and says nothing in the audit', async () => {
    expect(await faultsOf(report('staff', '  '))).toEqual(['reason: reason_missing'])
    const nonce = randomUUID()
    await Promise.all(Array.from({ length: 8 }, () => report('staff', 'Skrivefeil i teksten', nonce)))
    expect((await show('ehealth')).reports).toHaveLength(1)
    const [event, ...rest] = await on.eventsOf({ action: 'template.reported' })
    expect(rest).toEqual([])
    expect(event).toMatchObject({ subject: `template:${template.templateId}`, detail: null })
  })
})

describe('an edit', () => {
  const edited = 'Ny tekst: time {dato} kl. {kl}. Oppmøte: {sted}. Ring {tlf}.'
  const draft = (person: TestPerson, changes = {}) =>
    on.preview(person, { title: 'Timeavtale', text: edited, ...changes }, { templateId: template.templateId })

  test('of an approved template is refused for everybody but the DHO team', async () => {
    for (const person of ['staff', 'clinicAdmin', 'deputy', 'ehealth', 'kirAdmin', 'communications'] as const)
      expect([person, await codeOf(draft(person))]).toEqual([
        person,
        expect.stringMatching(/^(forbidden|values_invalid)$/u),
      ])
    expect(await codeOf(draft('clinicAdmin'))).toBe('forbidden')
    expect((await stored()).versions).toHaveLength(1)
    expect((await show('clinicAdmin')).edits).toBe(false)
    expect((await show('dho')).edits).toBe(true)
  })

  test('by the DHO team goes through review as a new version, while the old one stays sendable', async () => {
    const form = await openProposalForm(it.work, trust.actor('dho'), {
      templateId: template.templateId,
      change: true,
    })
    expect(form).toMatchObject({
      changes: 'MED- Timeavtale',
      form: { title: 'Timeavtale', text: template.text },
    })
    const id = await draft('dho')
    await on.file('dho', id)
    for (const step of ['clinicReview', 'ehealthReview', 'communicationsReview'] as const) {
      await on.walk(id, step)
      expect((await stored()).row?.version).toMatchObject({ version: 1, seal: template.seal })
      await queueMessage()
    }
    const open = await previewSend()
    await on.walk(id)
    const after = await stored()
    expect(await on.resultOf(id)).toBe(template.templateId)
    expect(after.row?.version).toMatchObject({ version: 2, text: edited, proposalId: id })
    expect(after.versions.map((one) => [one.version, one.text])).toEqual([
      [1, template.text],
      [2, edited],
    ])
    expect(after.row?.version.seal).not.toBe(template.seal)
    const late = confirmSend(it.work, trust.actor('staff'), {
      draftId: open.draftId,
      nonce: open.nonce,
      digits: '0611',
    })
    expect(await codeOf(late)).toBe('template_moved')
  })

  test('that is given up leaves the text as it was to the byte', async () => {
    const id = await draft('dho')
    expect((await stored()).row?.version).toMatchObject({ text: template.text, seal: template.seal })
    await on.file('dho', id)
    await on.decide('clinicAdmin', id, 'reject')
    expect((await stored()).row?.version).toMatchObject({ text: template.text, seal: template.seal })
  })

  test('that changes nothing is refused', async () => {
    expect(await faultsOf(draft('dho', { text: template.text }))).toEqual(['text: text_unchanged'])
  })

  test('renames the template within its clinic, and nowhere else', async () => {
    const id = await draft('dho', { title: 'Nytt navn', text: template.text })
    await on.file('dho', id)
    await on.walk(id)
    expect(await stored()).toMatchObject({ name: 'MED- Nytt navn', row: { version: { version: 2 } } })
    expect(await codeOf(draft('dho', { unitId: trust.clinics.KIR.unitId }))).toBe('wrong_clinic')
  })

  test('is one at a time: a second one waits for the outcome of the first', async () => {
    const [first, second] = [await draft('dho'), await draft('dho', { text: `${edited} Hei.` })]
    const codes = await Promise.all([first, second].map((id) => codeOf(on.file('dho', id))))
    expect(codes.sort()).toEqual(['change_open', null])
    const waiting = (await on.load(first)).state === 'draft' ? first : second
    const filed = waiting === first ? second : first
    await on.decide('clinicAdmin', filed, 'return')
    expect(await codeOf(on.file('dho', waiting))).toBe('change_open')
    await on.file('dho', filed)
    await on.walk(filed)
    await on.file('dho', waiting)
    await on.walk(waiting)
    expect((await stored()).versions).toHaveLength(3)
  })

  test('of a template that was retired meanwhile is refused', async () => {
    const id = await draft('dho')
    await press(retireTemplate, 'clinicAdmin')
    expect(await codeOf(on.file('dho', id))).toBe('template_not_sendable')
    expect(await codeOf(draft('dho'))).toBe('template_not_sendable')
  })

  test('of a suspended template does not put it into use', async () => {
    const id = await draft('dho')
    await on.file('dho', id)
    await suspend('clinicAdmin')
    await on.walk(id)
    expect(await stored()).toMatchObject({ state: 'suspended', row: { version: { version: 2 } } })
    expect(await codeOf(previewSend())).toBe('template_not_sendable')
  })
})

describe('an opened row', () => {
  test('tells who approved at which step and when, and the version before', async () => {
    const id = await on.filed('staff', { title: 'Gjennomgått', purpose: 'reminder' })
    await on.walk(id)
    const templateId = await on.resultOf(id)
    const view = await showTemplate(it.work, trust.actor('vcStaff'), { templateId })
    expect(view.approvals).toEqual([
      { step: 'clinicReview', personName: 'Kåre Oppdiktet', decidedAt: tuesday },
      { step: 'ehealthReview', personName: 'Embla Eventyr', decidedAt: tuesday },
      { step: 'purposeReview', personName: 'Odin Tenktmann', decidedAt: tuesday },
      { step: 'communicationsReview', personName: 'Ylva Ordskog', decidedAt: tuesday },
    ])
    expect(view).toMatchObject({ before: null, shown: { version: 1 }, sends: false, proposes: true })
    expect(await codeOf(show('staff', 7))).toBe('not_found')
  })

  test('offers what the person may press, and nothing else', async () => {
    const offered = async (person: TestPerson) => {
      const { sends, edits, suspends, resumes, retires, proposes } = await show(person)
      const all = { sends, edits, suspends, resumes, retires, proposes }
      return Object.entries(all).flatMap(([name, may]) => (may ? [name] : []))
    }
    expect(await offered('staff')).toEqual(['sends', 'proposes'])
    expect(await offered('clinicAdmin')).toEqual(['sends', 'suspends', 'retires', 'proposes'])
    expect(await offered('kirStaff')).toEqual(['proposes'])
    expect(await offered('dho')).toEqual(['edits', 'suspends', 'retires', 'proposes'])
    expect(await offered('leader')).toEqual([])
    await suspend('ehealth')
    expect(await offered('staff')).toEqual(['proposes'])
    expect(await offered('clinicAdmin')).toEqual(['retires', 'proposes'])
    expect(await offered('dho')).toEqual(['edits', 'resumes', 'retires', 'proposes'])
  })

  test('is closed to another trust', async () => {
    const other = await buildTrust(db.database)
    const { templateId } = template
    const foreign = showTemplate(it.work, other.actor('ehealth'), { templateId })
    expect(await codeOf(foreign)).toBe('template_not_sendable')
    const input = { templateId, nonce: randomUUID(), reason: anyReason }
    expect(await codeOf(suspendTemplate(it.work, other.actor('ehealth'), input))).toBe(
      'template_not_sendable',
    )
    expect(await codeOf(reportTemplate(it.work, other.actor('staff'), input))).toBe('template_not_sendable')
  })
})

test('the audit of all this holds ids and codes only', () => expectOnlyIds(db.database))
