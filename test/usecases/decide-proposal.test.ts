import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { reviewSteps } from '../../bot/domain/proposal.ts'
import type { ReviewStep } from '../../bot/domain/proposal.ts'
import { parseTemplate } from '../../bot/domain/placeholders.ts'
import { sealOf } from '../../bot/domain/template.ts'
import { decideProposal } from '../../bot/usecases/decide-proposal.ts'
import type { DecisionInput } from '../../bot/usecases/decide-proposal.ts'
import { withdrawOldPurpose } from '../../bot/usecases/decide-purpose.ts'
import { suspendTemplate } from '../../bot/usecases/change-template-state.ts'
import { showProposal } from '../../bot/usecases/show-proposal.ts'
import { appointmentText, buildTrust, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'
import { anyReason, codeOf, everybody, expectOnlyIds, faultsOf, proposing, reviewerAt } from '../proposing.ts'
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

const idOf = (person: TestPerson) => trust.actor(person).personId
const stateOf = async (proposalId: string) => (await on.load(proposalId)).state
const nonceSpent = async (id: string) => (await db.database.prisma.nonce.count({ where: { id } })) > 0
const rowsOf = (templateId: string) =>
  db.database.prisma.sheetRow.findMany({ where: { templateId }, include: { version: true, template: true } })
/** A template in use, so that its purpose is not a new one. */
const knownPurpose = (purpose = 'new_appointment') =>
  publishedTemplate(db.database, trust, { clinic: 'VC', purpose, text: 'Ring {tlf} om {dato}.' })

/** Files at MED and walks to a step; a purpose that no template has leads over the DHO team. */
const waitingAt = async (step: ReviewStep, who: Partial<Record<ReviewStep, TestPerson>> = {}) => {
  const id = await on.filed('staff')
  if (step === 'ehealthConfirmation') {
    await on.walk(id, 'communicationsReview', who)
    await on.decide(who.communicationsReview ?? 'communications', id, 'approve', {
      text: `${appointmentText} Velkommen.`,
    })
  } else await on.walk(id, step, who)
  return id
}

describe('the way of a proposal', () => {
  test('goes clinic, e-health, communications when a template in use has the purpose', async () => {
    await knownPurpose()
    const id = await on.filed('staff')
    const states = [await stateOf(id)]
    for (const person of ['clinicAdmin', 'ehealth', 'communications'] as const) {
      await on.decide(person, id, 'approve')
      states.push(await stateOf(id))
    }
    expect(states).toEqual(['clinicReview', 'ehealthReview', 'communicationsReview', 'approved'])
    expect((await on.load(id)).decisions.map(({ event, personId }) => [event, personId])).toEqual([
      ['file', idOf('staff')],
      ['forward', idOf('clinicAdmin')],
      ['acceptKnownPurpose', idOf('ehealth')],
      ['approveUnchanged', idOf('communications')],
    ])
  })

  test('goes over the DHO team when no template in use has the purpose, or it is new', async () => {
    for (const purpose of ['reminder', 'new']) {
      const id = await on.filed('staff', { purpose, purposeNote: 'Noe som ikke finnes' })
      await on.walk(id, 'purposeReview')
      expect(await codeOf(on.decide('ehealth', id, 'approve'))).toBe('forbidden')
      expect(await codeOf(on.decide('dho', id, 'approve', { purpose: 'new' }))).toBe('purpose_not_approved')
      expect(await codeOf(on.decide('dho', id, 'approve', { purpose: 'delay' }))).toBe('purpose_not_approved')
      expect(await codeOf(on.decide('dho', id, 'approve', { purpose: '' }))).toBe('purpose_missing')
      await on.decide('dho', id, 'approve', { purpose: 'call_us' })
      expect(await on.load(id)).toMatchObject({ state: 'communicationsReview', purpose: 'call_us' })
    }
  })

  test('e-health changes the purpose', async () => {
    await knownPurpose('changed_appointment')
    const id = await waitingAt('ehealthReview')
    await on.decide('ehealth', id, 'approve', { purpose: 'changed_appointment' })
    expect(await on.load(id)).toMatchObject({ state: 'communicationsReview', purpose: 'changed_appointment' })
    await on.walk(id)
    const [row] = await rowsOf(await on.resultOf(id))
    expect(row?.version.purpose).toBe('changed_appointment')
  })

  test('ends in version 1 under its seal, with its row in the tab of its clinic alone', async () => {
    const id = await on.filed('staff', { title: 'Timeavtale' })
    await on.walk(id)
    const templateId = await on.resultOf(id)
    const rows = await rowsOf(templateId)
    const parsed = parseTemplate(appointmentText)
    const clinicId = trust.clinics.MED.id
    const sealed = {
      clinicId,
      text: appointmentText,
      language: 'nb',
      purpose: 'new_appointment',
      senderText: 'SIVHF',
    } as const
    expect(rows).toMatchObject([
      {
        clinicId,
        template: { clinicId, name: 'MED- Timeavtale', state: 'live' },
        version: {
          version: 1,
          ...sealed,
          proposalId: id,
          seal: sealOf({ ...sealed, placeholders: parsed.ok ? parsed.placeholders : [] }),
        },
      },
    ])
    const published = await on.eventsOf({ action: 'template.published' })
    expect(published).toMatchObject([
      { subject: `template:${templateId}`, clinicId, detail: { version: 1, proposal: id } },
    ])
  })
})

describe('a publication that fails in the middle', () => {
  const traces = async (proposalId: string) => {
    const { prisma } = db.database
    const clinicId = trust.clinics.MED.id
    return {
      proposal: await on.load(proposalId),
      templates: await prisma.template.count({ where: { clinicId } }),
      versions: await prisma.templateVersion.count({ where: { clinicId } }),
      rows: await prisma.sheetRow.count({ where: { clinicId } }),
      nonces: await prisma.nonce.count(),
      notices: await prisma.notice.findMany({ where: { subject: `proposal:${proposalId}` } }),
      events: (await on.eventsOf({})).length,
    }
  }
  const failsAt = async (table: string, run: () => Promise<void>) => {
    await db.database.pool.query(`
      create function break_down() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
      create trigger break_down before insert on ${table} for each row execute function break_down()`)
    try {
      await run()
    } finally {
      await db.database.pool.query(`drop trigger break_down on ${table}; drop function break_down()`)
    }
  }

  test.each(['template', 'template_version', 'sheet_row', 'notice', 'pgboss.job', 'audit_event'])(
    'at %s leaves nothing, and can be pressed again',
    async (table) => {
      const id = await waitingAt('communicationsReview')
      const before = await traces(id)
      const nonce = randomUUID()
      await failsAt(table, () =>
        expect(on.decide('communications', id, 'approve', { nonce })).rejects.toThrow(),
      )
      expect(await traces(id)).toEqual(before)
      await on.decide('communications', id, 'approve', { nonce })
      expect(await stateOf(id)).toBe('approved')
      expect(await rowsOf(await on.resultOf(id))).toHaveLength(1)
    },
  )
})

describe('out of order', () => {
  test('nobody decides at a step that is not the present one', async () => {
    for (const step of reviewSteps) {
      const id = await waitingAt(step)
      const rights: readonly TestPerson[] =
        step === 'clinicReview'
          ? ['clinicAdmin', 'deputy', 'ehealth', 'ehealth2']
          : step === 'purposeReview'
            ? ['dho']
            : step === 'communicationsReview'
              ? ['communications', 'communications2']
              : ['ehealth', 'ehealth2', 'dho']
      for (const person of everybody.filter((one) => !rights.includes(one)))
        expect([step, person, await codeOf(on.decide(person, id, 'approve'))]).toEqual([
          step,
          person,
          expect.stringMatching(/^(forbidden|wrong_clinic)$/u),
        ])
      expect(await stateOf(id)).toBe(step)
    }
  })

  test('a card of an older revision decides nothing', async () => {
    const id = await on.filed('staff')
    const { revision } = await on.load(id)
    await on.decide('clinicAdmin', id, 'approve')
    expect(await codeOf(on.decide('ehealth', id, 'approve', { revision }))).toBe('already_handled')
    expect(await codeOf(on.decide('ehealth', id, 'approve', { revision: revision + 5 }))).toBe(
      'already_handled',
    )
    expect(await stateOf(id)).toBe('ehealthReview')
  })

  test('a draft, and what has ended, is decided on by nobody', async () => {
    const draft = await on.preview('staff')
    expect(await codeOf(on.decide('clinicAdmin', draft, 'approve'))).toBe('already_handled')
    const approved = await on.filed('staff')
    await on.walk(approved)
    for (const decision of ['approve', 'return', 'reject', 'close'] as const)
      expect(await codeOf(on.decide('communications', approved, decision))).toBe('already_handled')
  })

  test('only e-health’s first step closes in favour of a template', async () => {
    const { templateId } = await knownPurpose()
    for (const step of ['clinicReview', 'communicationsReview', 'ehealthConfirmation'] as const) {
      const id = await waitingAt(step)
      const close = on.decide(reviewerAt[step], id, 'close', { existingId: templateId })
      expect([step, await codeOf(close)]).toEqual([step, 'out_of_order'])
    }
  })
})

describe('four eyes', () => {
  /** One person who holds every role, so that rights never stand in the way. */
  const everyRole = async (person: TestPerson) => {
    await db.database.prisma.membership.createMany({
      data: (['user', 'clinicAdmin', 'ehealth', 'dho', 'communications'] as const).map((role) => ({
        id: randomUUID(),
        personId: idOf(person),
        role,
        clinicId: null,
      })),
    })
    const actor = trust.actor(person)
    const memberships = await db.database.prisma.membership.findMany({ where: { personId: idOf(person) } })
    const held = { ...actor, memberships }
    return async (proposalId: string) => {
      const { revision, text, purpose } = await on.load(proposalId)
      const input: DecisionInput = {
        proposalId,
        revision,
        nonce: randomUUID(),
        decision: 'approve',
        reason: '',
        purpose: purpose ?? 'new_appointment',
        text,
        existingId: '',
      }
      return decideProposal(it.work, held, input)
    }
  }

  test('nobody decides on an own proposal at any step', async () => {
    const decideOwn = await everyRole('staff')
    for (const step of reviewSteps) {
      const id = await waitingAt(step)
      expect([step, await codeOf(decideOwn(id))]).toEqual([step, 'own_proposal'])
    }
  })

  test('clinic, e-health and communications are three persons, e-health’s own steps may be one', async () => {
    const office = {
      clinicReview: 'clinic',
      ehealthReview: 'ehealth',
      purposeReview: 'ehealth',
      communicationsReview: 'communications',
      ehealthConfirmation: 'ehealth',
    }
    const others: Record<ReviewStep, TestPerson> = {
      clinicReview: 'deputy',
      ehealthReview: 'ehealth2',
      purposeReview: 'dho',
      communicationsReview: 'communications2',
      ehealthConfirmation: 'ehealth2',
    }
    for (const [at, first] of reviewSteps.entries())
      for (const second of reviewSteps.slice(at + 1)) {
        // A trust of its own each time: nothing published yet, so that every purpose is a new one.
        trust = await buildTrust(db.database)
        on = proposing(it.work, trust)
        const decide = await everyRole('kirStaff')
        const id = await waitingAt(first, others)
        // At communications' step the text is changed, so that there is a confirmation.
        if (first === 'communicationsReview') {
          const { revision, purpose } = await on.load(id)
          const actor = trust.actor('kirStaff')
          const memberships = [{ role: 'communications', clinicId: null } as const]
          await decideProposal(
            it.work,
            { ...actor, memberships },
            {
              proposalId: id,
              revision,
              nonce: randomUUID(),
              decision: 'approve',
              reason: '',
              purpose: purpose ?? '',
              text: `${appointmentText} Velkommen.`,
              existingId: '',
            },
          )
        } else await decide(id)
        if ((await stateOf(id)) !== second) {
          if (second === 'ehealthConfirmation') {
            await on.walk(id, 'communicationsReview', others)
            await on.decide('communications2', id, 'approve', { text: `${appointmentText} Velkommen.` })
          } else await on.walk(id, second, others)
        }
        const expected = office[first] === office[second] ? null : 'same_person'
        expect([first, second, await codeOf(decide(id))]).toEqual([first, second, expected])
      }
  })

  test('a refused self-approval changes nothing and is recorded with its code', async () => {
    const id = await on.filed('clinicAdmin')
    await on.walk(id, 'ehealthReview')
    const own = await on.filed('ehealth', { unitId: trust.clinics.KIR.unitId })
    const nonce = randomUUID()
    expect(await codeOf(on.decide('ehealth', own, 'approve', { nonce }))).toBe('own_proposal')
    expect(await stateOf(own)).toBe('ehealthReview')
    expect(await nonceSpent(nonce)).toBe(false)
    expect(await on.eventsOf({ outcome: 'refused' })).toMatchObject([
      { action: 'proposal.decide', code: 'own_proposal', personId: idOf('ehealth') },
    ])
  })

  test('e-health as administrator of a clinic is not e-health on the same proposal', async () => {
    const id = await on.filed('staff')
    await on.decide('ehealth', id, 'approve')
    expect(await on.eventsOf({ action: 'proposal.forwarded' })).toMatchObject([
      { personId: idOf('ehealth'), clinicId: trust.clinics.MED.id },
    ])
    expect(await codeOf(on.decide('ehealth', id, 'approve'))).toBe('same_person')
    await on.walk(id, 'approved', { ehealthReview: 'ehealth2' })
  })
})

describe('returned', () => {
  test('needs a reason, as a rejection does', async () => {
    const id = await on.filed('staff')
    for (const decision of ['return', 'reject'] as const) {
      const nonce = randomUUID()
      expect(await faultsOf(on.decide('clinicAdmin', id, decision, { reason: '  ', nonce }))).toEqual([
        'reason: reason_missing',
      ])
      expect(await nonceSpent(nonce)).toBe(false)
    }
    expect(await stateOf(id)).toBe('clinicReview')
  })

  test.each(reviewSteps)('by %s comes back to that step', async (step) => {
    const id = await waitingAt(step)
    await on.decide(reviewerAt[step], id, 'return')
    expect(await on.load(id)).toMatchObject({ state: 'returned', returnedFrom: step })
    expect((await on.load(id)).decisions.at(-1)).toMatchObject({ event: 'return', reason: anyReason, step })
    await on.preview('staff', { text: `${appointmentText} Ha det.` }, { proposalId: id })
    await on.file('staff', id)
    expect(await on.load(id)).toMatchObject({ state: step, returnedFrom: null })
    expect(await on.eventsOf({ action: 'proposal.resubmitted' })).toHaveLength(1)
  })

  test('stays in its clinic, and keeps the purpose that e-health decided on', async () => {
    await knownPurpose()
    const id = await waitingAt('communicationsReview')
    await on.decide('communications', id, 'return')
    await on.preview('staff', { purpose: 'call_us' }, { proposalId: id })
    expect(await on.load(id)).toMatchObject({ purpose: 'new_appointment' })
    await on.preview('staff', { purpose: 'new', purposeNote: 'Noe annet' }, { proposalId: id })
    expect(await on.load(id)).toMatchObject({ purpose: 'new_appointment', purposeNote: null })
    const early = await waitingAt('clinicReview')
    await on.decide('clinicAdmin', early, 'return')
    await on.preview('staff', { purpose: 'call_us' }, { proposalId: early })
    expect(await on.load(early)).toMatchObject({ purpose: 'call_us' })
    const moved = { unitId: trust.clinics.KIR.unitId }
    expect(await codeOf(on.preview('ehealth', moved, { proposalId: early }))).toBe('not_found')
    const own = await on.filed('ehealth')
    await on.decide('ehealth2', own, 'return')
    expect(await codeOf(on.preview('ehealth', moved, { proposalId: own }))).toBe('wrong_clinic')
  })

  test('and withdrawn, rejected, or withdrawn from review, it is over', async () => {
    const id = await on.filed('staff')
    await on.decide('clinicAdmin', id, 'reject')
    expect(await stateOf(id)).toBe('rejected')
    expect(await codeOf(on.file('staff', id))).toBe('already_handled')
    expect(await codeOf(on.preview('staff', {}, { proposalId: id }))).toBe('already_handled')
  })
})

describe('one text', () => {
  const polished = `${appointmentText} Velkommen.`

  test('that communications changed goes back to e-health, with the difference to see', async () => {
    const id = await waitingAt('communicationsReview')
    await on.decide('communications', id, 'approve', { text: `  ${polished}\r\n` })
    expect(await on.load(id)).toMatchObject({
      state: 'ehealthConfirmation',
      text: polished,
      textBefore: appointmentText,
    })
    await on.decide('ehealth2', id, 'approve')
    const [row] = await rowsOf(await on.resultOf(id))
    expect(row?.version.text).toBe(polished)
  })

  test('with faults is refused at communications, field and code named', async () => {
    const id = await waitingAt('communicationsReview')
    expect(await faultsOf(on.decide('communications', id, 'approve', { text: 'Time {dato' }))).toEqual([
      'text: template_unbalanced',
    ])
    expect(await faultsOf(on.decide('communications', id, 'approve', { text: ' ' }))).toEqual([
      'text: text_missing',
    ])
    expect(await on.load(id)).toMatchObject({ state: 'communicationsReview', text: appointmentText })
  })

  test.each(['communicationsReview', 'ehealthConfirmation'] as const)(
    'that the proposer changed after a return from %s is not published before both have approved it',
    async (step) => {
      const id = await waitingAt(step)
      await on.decide(reviewerAt[step], id, 'return')
      const own = `${appointmentText} Ta kontakt på forhånd.`
      await on.preview('staff', { text: own }, { proposalId: id })
      await on.file('staff', id)
      const approvers: TestPerson[] = []
      for (let turn = 0; turn < 4 && (await stateOf(id)) !== 'approved'; turn++) {
        const person = reviewerAt[(await stateOf(id)) as ReviewStep]
        await on.decide(person, id, 'approve')
        approvers.push(person)
      }
      expect(approvers.sort()).toEqual(['communications', 'ehealth'])
      const [row] = await rowsOf(await on.resultOf(id))
      expect(row?.version.text).toBe(own)
      const approvals = (await on.load(id)).decisions.filter((one) => one.textAfter === own)
      expect(new Set(approvals.map((one) => one.personId))).toEqual(
        new Set([idOf('ehealth'), idOf('communications')]),
      )
    },
  )

  test('that the proposer changed after a return from the DHO team is weighed by e-health too', async () => {
    const id = await waitingAt('purposeReview')
    await on.decide('dho', id, 'return')
    await on.preview('staff', { text: polished }, { proposalId: id })
    await on.file('staff', id)
    await on.decide('dho', id, 'approve', { purpose: 'new_appointment' })
    await on.decide('communications', id, 'approve')
    expect(await stateOf(id)).toBe('ehealthConfirmation')
    await on.decide('ehealth', id, 'approve')
    expect(await stateOf(id)).toBe('approved')
  })
})

describe('the disclosure check', () => {
  const revealing = 'Velkommen til kreftpoliklinikken {dato}. Ring {tlf}.'
  /** As if the list of what reveals had grown meanwhile. */
  const slipIn = (id: string) =>
    db.database.prisma.proposal.update({ where: { id }, data: { text: revealing } })

  test('blocks every approval by anybody, and a reason does not help', async () => {
    for (const step of reviewSteps) {
      const id = await waitingAt(step)
      await slipIn(id)
      const nonce = randomUUID()
      const more = { reason: anyReason, purpose: 'new_appointment', nonce }
      expect([step, await codeOf(on.decide(reviewerAt[step], id, 'approve', more))]).toEqual([
        step,
        'disclosure_block',
      ])
      expect(await stateOf(id)).toBe(step)
      expect(await nonceSpent(nonce)).toBe(false)
      await on.decide(reviewerAt[step], id, 'return')
    }
  })

  test('blocks what communications would make of a text', async () => {
    const id = await waitingAt('communicationsReview')
    expect(await codeOf(on.decide('communications', id, 'approve', { text: revealing }))).toBe(
      'disclosure_block',
    )
    expect(await on.load(id)).toMatchObject({ text: appointmentText, textBefore: null })
  })

  test('lets a warning pass with e-health’s reason only, which is kept', async () => {
    await knownPurpose()
    const unanswerable = 'Du har fått time hos oss {dato} kl. {kl}. Oppmøte: {sted}.'
    const id = await on.filed('staff', { text: unanswerable })
    await on.decide('clinicAdmin', id, 'approve')
    expect(await faultsOf(on.decide('ehealth', id, 'approve'))).toEqual(['reason: warning_reason_missing'])
    await on.decide('ehealth', id, 'approve', { reason: anyReason })
    expect((await on.load(id)).decisions.at(-1)).toMatchObject({
      event: 'acceptKnownPurpose',
      reason: anyReason,
    })
    await on.decide('communications', id, 'approve', { text: `${unanswerable} Hilsen oss.` })
    expect(await codeOf(on.decide('ehealth', id, 'approve'))).toBe('disclosure_reason_missing')
    await on.decide('ehealth', id, 'approve', { reason: anyReason })
    expect(await stateOf(id)).toBe('approved')
  })
})

describe('closing in favour of a template', () => {
  const close = (id: string, existingId: string) => on.decide('ehealth', id, 'close', { existingId })

  test('of the own clinic publishes nothing and points at it', async () => {
    const existing = await publishedTemplate(db.database, trust, { title: 'Finnes' })
    const id = await waitingAt('ehealthReview')
    expect(await faultsOf(close(id, ''))).toEqual(['existingId: existing_missing'])
    expect(await codeOf(close(id, randomUUID()))).toBe('template_not_sendable')
    await close(id, existing.templateId)
    expect(await on.load(id)).toMatchObject({ state: 'closed', resultId: existing.templateId })
    const view = await showProposal(it.work, trust.actor('staff'), { proposalId: id })
    expect(view.resultName).toBe(`Medisinsk klinikk: ${existing.name}`)
    expect(await db.database.prisma.template.count({ where: { clinicId: trust.clinics.MED.id } })).toBe(1)
  })

  test('of another clinic adopts it: identical text, own seal, row in the own tab', async () => {
    const existing = await publishedTemplate(db.database, trust, {
      clinic: 'KIR',
      text: 'Ny time {dato}. Ring {tlf}.',
    })
    const id = await on.filed('staff', { title: 'Lånt' })
    await on.walk(id, 'ehealthReview')
    await close(id, existing.templateId)
    const templateId = await on.resultOf(id)
    expect(templateId).not.toBe(existing.templateId)
    const clinicId = trust.clinics.MED.id
    const [row] = await rowsOf(templateId)
    expect(row).toMatchObject({
      clinicId,
      template: { clinicId, name: 'MED- Lånt', adoptedFromId: existing.templateId },
      version: { clinicId, text: existing.text, version: 1 },
    })
    expect(row?.version.seal).not.toBe(existing.seal)
    expect(await rowsOf(existing.templateId)).toMatchObject([
      { clinicId: trust.clinics.KIR.id, version: { seal: existing.seal } },
    ])
    expect(await on.eventsOf({ action: 'template.adopted' })).toMatchObject([
      { subject: `template:${templateId}`, clinicId, detail: { from: existing.templateId } },
    ])
  })

  test('under a name that the own clinic has is refused', async () => {
    const existing = await publishedTemplate(db.database, trust, { clinic: 'KIR' })
    const id = await on.filed('staff', { title: 'Opptatt' })
    await on.walk(id, 'ehealthReview')
    await publishedTemplate(db.database, trust, { title: 'OPPTATT' })
    expect(await codeOf(close(id, existing.templateId))).toBe('name_taken')
    expect(await stateOf(id)).toBe('ehealthReview')
  })

  test('adopts nothing that is suspended or that would be blocked today, or of another trust', async () => {
    const suspended = await publishedTemplate(db.database, trust, { clinic: 'KIR' })
    await suspendTemplate(it.work, trust.actor('kirAdmin'), {
      templateId: suspended.templateId,
      nonce: randomUUID(),
      reason: anyReason,
    })
    const revealing = await publishedTemplate(db.database, trust, {
      clinic: 'KIR',
      text: 'Velkommen til kreftpoliklinikken {dato}. Ring {tlf}.',
    })
    const foreign = await publishedTemplate(db.database, await buildTrust(db.database))
    const id = await waitingAt('ehealthReview')
    expect(await codeOf(close(id, suspended.templateId))).toBe('template_not_sendable')
    expect(await codeOf(close(id, revealing.templateId))).toBe('disclosure_block')
    expect(await codeOf(close(id, foreign.templateId))).toBe('template_not_sendable')
    expect(await stateOf(id)).toBe('ehealthReview')
  })
})

describe('many presses', () => {
  test('of one button, one after the other or 20 at once, are one decision with one outcome', async () => {
    const id = await on.filed('staff')
    const { revision } = await on.load(id)
    const press = { revision, nonce: randomUUID() }
    const twenty = Array.from({ length: 20 }, () => codeOf(on.decide('clinicAdmin', id, 'approve', press)))
    expect(await Promise.all(twenty)).toEqual(Array(20).fill(null))
    expect(await codeOf(on.decide('clinicAdmin', id, 'approve', press))).toBeNull()
    expect((await on.load(id)).decisions.map((one) => one.event)).toEqual(['file', 'forward'])
    expect(await on.eventsOf({ action: 'proposal.forwarded' })).toHaveLength(1)
    expect(await on.eventsOf({ outcome: 'refused' })).toEqual([])
  })

  test('of the last approval publish once', async () => {
    const id = await waitingAt('communicationsReview')
    const { revision } = await on.load(id)
    const press = { revision, nonce: randomUUID() }
    await Promise.all(Array.from({ length: 20 }, () => on.decide('communications', id, 'approve', press)))
    expect(await db.database.prisma.template.count({ where: { clinicId: trust.clinics.MED.id } })).toBe(1)
    expect(await on.eventsOf({ action: 'template.published' })).toHaveLength(1)
  })

  test('by two reviewers at the same moment: one decides, the other hears that it was handled', async () => {
    for (let turn = 0; turn < 6; turn++) {
      const id = await waitingAt('ehealthReview')
      const { revision } = await on.load(id)
      const codes = await Promise.all([
        codeOf(on.decide('ehealth', id, 'approve', { revision })),
        codeOf(on.decide('ehealth2', id, 'reject', { revision })),
      ])
      expect(codes.filter((one) => one === null)).toHaveLength(1)
      expect(codes).toContain('already_handled')
      const winner = codes[0] === null ? 'acceptNewPurpose' : 'reject'
      expect((await on.load(id)).decisions.map((one) => one.event)).toEqual(['file', 'forward', winner])
    }
  })

  test('of different buttons of one card: the first counts', async () => {
    const id = await on.filed('staff')
    const { revision } = await on.load(id)
    const card = { revision, nonce: randomUUID() }
    await on.decide('clinicAdmin', id, 'return', card)
    expect(await codeOf(on.decide('clinicAdmin', id, 'reject', card))).toBe('already_handled')
    expect(await stateOf(id)).toBe('returned')
  })
})

describe('notices', () => {
  const who = (id: string) => on.noticesOf(`proposal:${id}`)

  test('a new card goes to those whose turn it is, an update to those who had one', async () => {
    await knownPurpose()
    const id = await on.filed('staff')
    expect(await who(id)).toEqual({ alert: ['clinicAdmin'], update: [] })
    await on.decide('clinicAdmin', id, 'approve')
    expect(await who(id)).toEqual({
      alert: ['dho', 'ehealth', 'ehealth2'],
      update: ['clinicAdmin'],
    })
    await on.decide('ehealth', id, 'approve')
    expect(await who(id)).toEqual({
      alert: ['communications', 'communications2'],
      update: ['clinicAdmin', 'dho', 'ehealth', 'ehealth2'],
    })
    await on.decide('communications', id, 'approve', { text: `${appointmentText} Hei.` })
    const changed = await who(id)
    expect(changed.alert).toEqual(['clinicAdmin', 'dho', 'ehealth', 'ehealth2', 'staff'])
    expect(changed.update).toEqual(['communications', 'communications2'])
    await on.decide('ehealth', id, 'approve')
    const published = await who(id)
    expect(published.alert).toEqual(['dho', 'staff'])
    expect(published.update).toEqual([
      'clinicAdmin',
      'communications',
      'communications2',
      'ehealth',
      'ehealth2',
    ])
  })

  test('the proposer hears of a return, a rejection and a closing', async () => {
    const { templateId } = await publishedTemplate(db.database, trust)
    for (const decision of ['return', 'reject', 'close'] as const) {
      const id = await waitingAt('ehealthReview')
      await who(id)
      await on.decide('ehealth', id, decision, { existingId: templateId })
      expect((await who(id)).alert).toEqual(['staff'])
    }
  })

  test('of one subject collapse to one row a person, and the card to come stays a new one', async () => {
    const id = await on.filed('staff')
    await on.decide('clinicAdmin', id, 'approve')
    await on.decide('ehealth', id, 'return')
    const rows = await db.database.prisma.notice.findMany({ where: { subject: `proposal:${id}` } })
    expect(rows.map((one) => one.personId).sort()).toEqual(
      (['clinicAdmin', 'dho', 'ehealth', 'ehealth2', 'staff'] as const).map(idOf).sort(),
    )
    expect(rows.find((one) => one.personId === idOf('ehealth2'))).toMatchObject({ alert: true, revision: 2 })
    expect(await it.jobsIn('notify')).not.toHaveLength(0)
  })
})

describe('a refusal', () => {
  test('spends no nonce and is recorded with its code beside the change that did not happen', async () => {
    const id = await on.filed('staff')
    const nonce = randomUUID()
    expect(await codeOf(on.decide('clinicAdmin', id, 'return', { reason: '', nonce }))).toBe('reason_missing')
    expect(await nonceSpent(nonce)).toBe(false)
    expect(await on.eventsOf({ outcome: 'refused' })).toMatchObject([
      { action: 'proposal.decide', code: 'reason_missing', personId: idOf('clinicAdmin') },
    ])
    await on.decide('clinicAdmin', id, 'return', { nonce })
    expect(await stateOf(id)).toBe('returned')
  })
})

test('a purpose that was withdrawn meanwhile is not published', async () => {
  const id = await on.filed('staff', { purpose: 'call_us' })
  await on.walk(id, 'purposeReview')
  await on.decide('dho', id, 'approve', { purpose: 'call_us' })
  await withdrawOldPurpose(it.work, trust.actor('dho'), { nonce: randomUUID(), key: 'call_us' })
  expect(await codeOf(on.decide('communications', id, 'approve'))).toBe('purpose_not_approved')
  expect(await stateOf(id)).toBe('communicationsReview')
})

test('the audit of all this holds ids and codes only', () => expectOnlyIds(db.database))
