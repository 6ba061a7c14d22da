import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { wordsOf } from '../../cards/text/words.ts'
import { createRouter } from '../../bot/teams/router.ts'
import { proposalRoutes } from '../../bot/teams/routes/proposals.ts'
import { fileProposal } from '../../bot/usecases/file-proposal.ts'
import { listOwnProposals } from '../../bot/usecases/list-proposals.ts'
import { listTasks } from '../../bot/usecases/list-tasks.ts'
import { openProposalForm } from '../../bot/usecases/open-proposal-form.ts'
import { showProposal } from '../../bot/usecases/show-proposal.ts'
import { withdrawProposal } from '../../bot/usecases/withdraw-proposal.ts'
import { appointmentText, buildTrust, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { codeOf, everybody, expectOnlyIds, faultsOf, meeting, proposing } from '../proposing.ts'
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

const nonce = randomUUID
const show = (person: TestPerson, proposalId: string) =>
  showProposal(it.work, trust.actor(person), { proposalId })
const countProposals = () =>
  db.database.prisma.proposal.count({ where: { clinic: { trustId: trust.trustId } } })
const withdraw = async (person: TestPerson, proposalId: string, revision?: number) =>
  withdrawProposal(it.work, trust.actor(person), {
    proposalId,
    nonce: nonce(),
    revision: revision ?? (await on.load(proposalId)).revision,
  })

describe('the form', () => {
  test('tells every fault at once, each with its field and code', async () => {
    const nothing = { unitId: '', title: '  ', purpose: '', purposeNote: '', language: 'de', text: ' ' }
    expect(await faultsOf(on.preview('staff', nothing))).toEqual([
      'unitId: unit_missing',
      'title: title_missing',
      'purpose: purpose_missing',
      'language: language_missing',
      'text: text_missing',
    ])
    const wrong = {
      unitId: trust.clinics.KIR.unitId,
      title: 'x'.repeat(61),
      purpose: 'new',
      text: 'Time {dato} kl. {kl:} i {rommet ditt',
    }
    expect(await faultsOf(on.preview('staff', wrong))).toEqual([
      'unitId: unit_missing',
      'title: title_too_long',
      'purposeNote: purpose_note_missing',
      'text: template_empty_label',
      'text: template_unbalanced',
    ])
    expect(await faultsOf(on.preview('staff', { text: 'x'.repeat(919) }))).toEqual(['text: text_too_long'])
    expect(await countProposals()).toBe(0)
  })

  test('comes back with what was typed', async () => {
    const t = wordsOf('nb')
    const turn = { work: it.work, actor: trust.actor('staff'), t, activityId: null }
    const typed = on.form({ title: 'Ubrukelig tittel', purpose: 'new', text: 'Time {datoen den} kl. {kl}' })
    const card = await createRouter(proposalRoutes)(turn, 'proposal.preview', typed)
    const drawn = JSON.stringify(card)
    expect(drawn).toContain('"value":"Ubrukelig tittel"')
    expect(drawn).toContain('"value":"Time {datoen den} kl. {kl}"')
    expect(drawn).toContain(`"value":"${typed.unitId}"`)
    expect(drawn).toContain(t('fault.purpose_note_missing'))
  })

  test('takes an unapproved purpose for none', async () => {
    expect(await faultsOf(on.preview('staff', { purpose: 'delay' }))).toEqual(['purpose: purpose_missing'])
  })

  test('keeps the text to the letter, but for line ends and blanks at its ends', async () => {
    const text = 'Ny time {dato}.\r\nRing  {tlf}.\rHilsen oss'
    const id = await on.preview('staff', { title: '  To   ord ', text: ` ${text}\n\n` })
    expect(await on.load(id)).toMatchObject({
      title: 'To ord',
      text: 'Ny time {dato}.\nRing  {tlf}.\nHilsen oss',
    })
  })

  test('opens empty, from a template in use, or with the own draft', async () => {
    const open = (input: Parameters<typeof openProposalForm>[2]) =>
      openProposalForm(it.work, trust.actor('staff'), input)
    const { clinics, form } = await open({})
    expect(clinics.map((one) => one.id)).toEqual([trust.clinics.MED.id])
    expect(form).toMatchObject({ unitId: trust.clinics.MED.unitId, title: '', text: '', language: 'nb' })
    const { templateId, text } = await publishedTemplate(db.database, trust, {
      clinic: 'KIR',
      title: 'Timeavtale',
    })
    const copy = await open({ templateId })
    expect(copy).toMatchObject({
      templateId: null,
      form: { title: 'Timeavtale', text, unitId: trust.clinics.MED.unitId },
    })
    const draft = await on.preview('staff', { title: 'Utkast' })
    expect((await open({ proposalId: draft })).form).toMatchObject({
      title: 'Utkast',
      purpose: 'new_appointment',
    })
    const ofOther = openProposalForm(it.work, trust.actor('clinicAdmin'), { proposalId: draft })
    expect(await codeOf(ofOther)).toBe('not_found')
    await on.file('staff', draft)
    expect(await codeOf(open({ proposalId: draft }))).toBe('already_handled')
  })
})

describe('a preview', () => {
  test('stores a draft that is its proposer’s alone', async () => {
    const id = await on.preview('staff', { title: 'Bare mitt' })
    expect(await show('staff', id)).toMatchObject({
      name: 'MED- Bare mitt',
      edits: true,
      decides: null,
      proposal: { state: 'draft', revision: 1, proposerId: trust.actor('staff').personId },
    })
    for (const person of everybody.filter((one) => one !== 'staff')) {
      expect([person, await codeOf(show(person, id))]).toEqual([person, 'not_found'])
      expect(await codeOf(on.file(person, id))).toMatch(/^(not_found|forbidden)$/u)
      expect(await codeOf(on.preview(person, {}, { proposalId: id }))).toMatch(/^(not_found|forbidden)$/u)
    }
    expect(await on.eventsOf({ outcome: 'done' })).toMatchObject([
      { action: 'proposal.drafted', subject: `proposal:${id}`, clinicId: trust.clinics.MED.id },
    ])
    expect(await on.noticesOf(`proposal:${id}`)).toEqual({ alert: [], update: [] })
  })

  test('shows the text as a patient would get it, with its size at the longest values', async () => {
    const { preview } = await show('staff', await on.preview('staff'))
    expect(preview.sample).not.toContain('{')
    expect(preview).toMatchObject({ senderText: 'SIVHF', findings: [], longest: { encoding: 'GSM-7' } })
  })

  test('of a draft changes that draft, and an older card of it cannot file it', async () => {
    const id = await on.preview('staff')
    expect(await on.preview('staff', { title: 'Et annet navn' }, { proposalId: id })).toBe(id)
    expect(await on.load(id)).toMatchObject({ title: 'Et annet navn', revision: 2 })
    expect(await countProposals()).toBe(1)
    expect(await codeOf(on.file('staff', id, { revision: 1 }))).toBe('already_handled')
  })

  test('of a filed proposal is refused', async () => {
    const id = await on.filed('staff')
    expect(await codeOf(on.preview('staff', { title: 'For sent' }, { proposalId: id }))).toBe(
      'already_handled',
    )
  })

  test('that races the filing on another device never changes what is filed', async () => {
    for (let turn = 0; turn < 8; turn++) {
      const id = await on.preview('staff')
      const { text, revision } = await on.load(id)
      const [edited, filed] = await Promise.all([
        codeOf(on.preview('staff', { text: `${text} Ny.` }, { proposalId: id })),
        codeOf(on.file('staff', id, { revision })),
      ])
      const after = await on.load(id)
      expect([edited, filed].filter((one) => one === null)).toHaveLength(1)
      expect(after).toMatchObject(
        filed === null ? { state: 'clinicReview', text } : { state: 'draft', text: `${text} Ny.` },
      )
    }
  })

  test('in a clinic where the person has no account is refused', async () => {
    const elsewhere = { unitId: trust.clinics.KIR.unitId }
    expect(await faultsOf(on.preview('staff', elsewhere))).toEqual(['unitId: unit_missing'])
    expect(await faultsOf(on.preview('ehealth', elsewhere))).toEqual([])
  })
})

describe('a name', () => {
  const taken = ['title: name_taken']
  test('is unique in its clinic whatever the case, and free in another', async () => {
    await publishedTemplate(db.database, trust, { title: 'Ørebank Åpen' })
    expect(await faultsOf(on.preview('staff', { title: 'øREBANK åPEN' }))).toEqual(taken)
    expect(await faultsOf(on.preview('staff', { title: '  Ørebank  Åpen ' }))).toEqual(taken)
    const inKir = { title: 'Ørebank Åpen', unitId: trust.clinics.KIR.unitId }
    expect(await faultsOf(on.preview('kirStaff', inKir))).toEqual([])
  })

  test('with % or _ is a name like any other', async () => {
    await publishedTemplate(db.database, trust, { title: 'Time X1 100 kr' })
    expect(await faultsOf(on.preview('staff', { title: 'Time _1 100 kr' }))).toEqual([])
    expect(await faultsOf(on.preview('staff', { title: 'Time%' }))).toEqual([])
    await publishedTemplate(db.database, trust, { title: 'Time_2 \\ 50 %' })
    expect(await faultsOf(on.preview('staff', { title: 'TIME_2 \\ 50 %' }))).toEqual(taken)
  })

  test('that was taken while the draft lay is refused at filing, and at the last approval', async () => {
    const [draft, waiting] = [
      await on.preview('staff', { title: 'Kappløp' }),
      await on.filed('staff', { title: 'Kappløp' }),
    ]
    await on.walk(waiting, 'communicationsReview')
    await publishedTemplate(db.database, trust, { title: 'KAPPLØP' })
    expect(await codeOf(on.file('staff', draft))).toBe('name_taken')
    expect(await codeOf(on.walk(waiting))).toBe('name_taken')
    expect(await on.load(waiting)).toMatchObject({ state: 'communicationsReview', resultId: null })
  })

  test('goes to one of two proposals that are approved at the same moment', async () => {
    const [one, other] = [
      await on.filed('staff', { title: 'Samtidig' }),
      await on.filed('staff', { title: 'SAMTIDIG' }),
    ]
    for (const id of [one, other]) await on.walk(id, 'communicationsReview')
    const outcomes = await meeting(
      db.database,
      'template',
      () => codeOf(on.walk(one)),
      () => codeOf(on.walk(other)),
    )
    expect(outcomes).toEqual([null, 'name_taken'])
    expect(await db.database.prisma.template.count({ where: { clinicId: trust.clinics.MED.id } })).toBe(1)
  })
})

describe('filing', () => {
  test('by staff waits for the clinic administrator', async () => {
    const id = await on.filed('staff')
    expect(await on.load(id)).toMatchObject({ state: 'clinicReview', stateSince: tuesday })
    expect((await show('staff', id)).waitingFor).toContain('Kåre Oppdiktet')
  })

  test('by a clinic administrator or a deputy is the clinic step', async () => {
    for (const person of ['clinicAdmin', 'deputy'] as const)
      expect(await on.load(await on.filed(person))).toMatchObject({ state: 'ehealthReview' })
  })

  test('by e-health in another clinic is the clinic step, logged with person and clinic', async () => {
    const id = await on.filed('ehealth', { unitId: trust.clinics.VC.unitId, language: 'sv' })
    expect(await on.load(id)).toMatchObject({ state: 'ehealthReview' })
    expect(await on.eventsOf({ action: 'proposal.filed' })).toMatchObject([
      {
        personId: trust.actor('ehealth').personId,
        clinicId: trust.clinics.VC.id,
        detail: { step: 'ehealthReview' },
      },
    ])
  })

  test('in KFMR goes to e-health, which is its administrator', async () => {
    const id = await on.filed('kfmrStaff', { unitId: trust.clinics.KFMR.unitId, language: 'nn' })
    expect(await on.load(id)).toMatchObject({ state: 'clinicReview' })
    expect((await on.noticesOf(`proposal:${id}`)).alert).toEqual(['ehealth', 'ehealth2'])
    expect(await codeOf(on.decide('clinicAdmin', id, 'approve'))).toBe('wrong_clinic')
    await on.decide('ehealth2', id, 'approve')
    expect(await on.load(id)).toMatchObject({ state: 'ehealthReview' })
    expect(await on.eventsOf({ action: 'proposal.forwarded' })).toMatchObject([
      { personId: trust.actor('ehealth2').personId, clinicId: trust.clinics.KFMR.id },
    ])
    expect(await codeOf(on.decide('ehealth2', id, 'approve'))).toBe('same_person')
    await on.walk(id)
  })

  test('warns where nobody is left to decide', async () => {
    const id = await on.preview('staff')
    expect((await on.file('staff', id)).nobodyAt).toEqual([])
    await db.database.prisma.membership.deleteMany({
      where: { role: 'communications', person: { trustId: trust.trustId } },
    })
    const other = await on.preview('staff')
    expect((await on.file('staff', other)).nobodyAt).toEqual(['communicationsReview'])
  })

  test('pressed twice, on two devices at once, or 20 times files once', async () => {
    const id = await on.preview('staff')
    const { revision } = await on.load(id)
    const press = { revision, nonce: nonce() }
    const first = await Promise.all(Array.from({ length: 20 }, () => on.file('staff', id, press)))
    first.push(await on.file('staff', id, press))
    for (const one of first) expect(one).toEqual({ proposalId: id, nobodyAt: [] })
    expect((await on.load(id)).decisions).toHaveLength(1)
    expect(await on.eventsOf({ action: 'proposal.filed' })).toHaveLength(1)
    expect(await on.eventsOf({ outcome: 'refused' })).toEqual([])
  })

  test('of a text that reveals somebody’s health is refused for everybody, and spends no nonce', async () => {
    const revealing = 'Velkommen til kreftpoliklinikken {dato}. Ring {tlf}.'
    for (const person of ['staff', 'clinicAdmin', 'ehealth', 'dho'] as const) {
      const id = await on.preview(person, { text: revealing })
      const press = { nonce: nonce() }
      expect(await codeOf(on.file(person, id, press))).toBe('disclosure_block')
      expect(await on.load(id)).toMatchObject({ state: 'draft', revision: 1, decisions: [] })
      expect(await db.database.prisma.nonce.count({ where: { id: press.nonce } })).toBe(0)
      await on.preview(person, { text: appointmentText }, { proposalId: id })
      await on.file(person, id, press)
    }
    expect(await on.eventsOf({ outcome: 'refused' })).toMatchObject(
      ['staff', 'clinicAdmin', 'ehealth', 'dho'].map((person) => ({
        action: 'template.propose',
        code: 'disclosure_block',
        personId: trust.actor(person as TestPerson).personId,
      })),
    )
  })
})

describe('withdrawing', () => {
  test('is the proposer’s at every step, and ends it', async () => {
    const steps = ['clinicReview', 'ehealthReview', 'communicationsReview'] as const
    for (const step of steps) {
      const id = await on.filed('staff')
      await on.walk(id, step)
      expect(await codeOf(withdraw('clinicAdmin', id))).toBe('not_found')
      await on.noticesOf(`proposal:${id}`)
      await withdraw('staff', id)
      expect(await on.load(id)).toMatchObject({ state: 'withdrawn' })
      const { alert, update } = await on.noticesOf(`proposal:${id}`)
      expect(alert).toEqual([])
      expect(update).toContain('clinicAdmin')
      expect(await codeOf(withdraw('staff', id))).toBe('already_handled')
      expect(await codeOf(on.decide('clinicAdmin', id, 'approve'))).toBe('already_handled')
    }
  })

  test('by a card of an older revision is refused', async () => {
    const id = await on.filed('staff')
    const { revision } = await on.load(id)
    await on.decide('clinicAdmin', id, 'approve')
    expect(await codeOf(withdraw('staff', id, revision))).toBe('already_handled')
    expect(await on.load(id)).toMatchObject({ state: 'ehealthReview' })
  })

  test('pressed twice is done once', async () => {
    const id = await on.filed('staff')
    const press = { proposalId: id, nonce: nonce(), revision: (await on.load(id)).revision }
    await Promise.all(Array.from({ length: 4 }, () => withdrawProposal(it.work, trust.actor('staff'), press)))
    expect(await on.eventsOf({ action: 'proposal.withdrawn' })).toHaveLength(1)
  })
})

describe('who sees a proposal', () => {
  test('its proposer, those who review for its clinic, and nobody else', async () => {
    const id = await on.filed('staff')
    const seeing: TestPerson[] = []
    for (const person of everybody) if ((await codeOf(show(person, id))) === null) seeing.push(person)
    expect(seeing).toEqual([
      'staff',
      'clinicAdmin',
      'ehealth',
      'dho',
      'communications',
      'ehealth2',
      'deputy',
      'communications2',
    ])
  })

  test('nobody of another trust, whatever the role there', async () => {
    const id = await on.filed('staff')
    const other = await buildTrust(db.database)
    for (const person of ['ehealth', 'dho', 'communications'] as const) {
      expect(await codeOf(showProposal(it.work, other.actor(person), { proposalId: id }))).toBe('not_found')
      expect(
        await codeOf(
          fileProposal(it.work, other.actor(person), { proposalId: id, revision: 1, nonce: nonce() }),
        ),
      ).toMatch(/^(not_found|forbidden)$/u)
    }
  })
})

describe('lists', () => {
  const queue = (person: TestPerson, page = 1) =>
    listTasks(it.work, trust.actor(person), { page, whose: 'mine' })
  const namesOf = (items: readonly { name: string | null }[]) => items.map((one) => one.name)

  test('the queue is oldest first and holds only what the person may decide', async () => {
    const titles = ['Første', 'Andre', 'Tredje']
    for (const title of titles) {
      await on.filed('staff', { title })
      it.clock.forward(60_000)
    }
    await on.filed('kirStaff', { title: 'Kirurgens', unitId: trust.clinics.KIR.unitId })
    await on.filed('clinicAdmin', { title: 'Egen' })
    await on.preview('staff', { title: 'Bare utkast' })
    expect(namesOf((await queue('clinicAdmin')).items)).toEqual(titles.map((one) => `MED- ${one}`))
    expect(namesOf((await queue('kirAdmin')).items)).toEqual(['KIR- Kirurgens'])
    // E-health may act as administrator, but is not asked where the clinic has one.
    for (const person of ['ehealth', 'ehealth2', 'dho'] as const)
      expect(namesOf((await queue(person)).items)).toEqual(['MED- Egen'])
    for (const person of ['staff', 'communications', 'leader', 'auditor'] as const)
      expect((await queue(person)).items).toEqual([])
  })

  test('who decided for another office does not find it in the queue again', async () => {
    const id = await on.filed('staff')
    await on.decide('ehealth', id, 'approve')
    expect((await queue('ehealth')).items).toEqual([])
    expect((await queue('ehealth2')).items.map((one) => one.subject)).toEqual([`proposal:${id}`])
  })

  test('mine are newest first, each with its state, who has it and since when', async () => {
    for (const title of ['Eldst', 'Midt', 'Nyest']) {
      await on.filed('staff', { title })
      it.clock.forward(60_000)
    }
    const { items } = await listOwnProposals(it.work, trust.actor('staff'), { page: 1 })
    expect(namesOf(items)).toEqual(['MED- Nyest', 'MED- Midt', 'MED- Eldst'])
    expect(items[2]).toMatchObject({ state: 'clinicReview', stateSince: tuesday })
    expect(items[2]?.waitingFor).toContain('Kåre Oppdiktet')
    expect((await listOwnProposals(it.work, trust.actor('kirStaff'), { page: 1 })).items).toEqual([])
  })

  test('show 20 on a page', async () => {
    for (let turn = 0; turn < 23; turn++) await on.filed('staff', { title: `Nummer ${String(turn)}` })
    const mine = await listOwnProposals(it.work, trust.actor('staff'), { page: 2 })
    expect(mine).toMatchObject({ page: 2, pages: 2, total: 23 })
    expect(namesOf(mine.items)).toEqual(['MED- Nummer 2', 'MED- Nummer 1', 'MED- Nummer 0'])
    expect((await queue('clinicAdmin')).items).toHaveLength(20)
    const last = await queue('clinicAdmin', 99)
    expect(last).toMatchObject({ page: 2, pages: 2, total: 23 })
    expect(last.items).toHaveLength(3)
  })
})

test('the audit of all this holds ids and codes only', () => expectOnlyIds(db.database))
