import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Departure, SmsProvider } from '../../bot/ports.ts'
import type { Relation } from '../../bot/domain/consent.ts'
import { Refusal } from '../../bot/domain/refusal.ts'
import { barGuardians } from '../../bot/usecases/bar-guardians.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { deliverMessage } from '../../bot/usecases/deliver-messages.ts'
import { expireConsents } from '../../bot/usecases/expire-consents.ts'
import { eraseConsent, readHistory } from '../../bot/usecases/export-consent.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { recordConsent } from '../../bot/usecases/record-consent.ts'
import { reopenDraft } from '../../bot/usecases/reopen-draft.ts'
import { setConsentMode } from '../../bot/usecases/set-consent-mode.ts'
import { setDraftAddressee } from '../../bot/usecases/set-draft-addressee.ts'
import { setDraftConsent } from '../../bot/usecases/set-draft-consent.ts'
import { showConsent } from '../../bot/usecases/show-consent.ts'
import { buildTrust, filledForm, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const kinNumber = '+46701740621'
const otherNumber = '+46701740622'
const minute = 60_000

const refusalOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise
    return 'done'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return [error.code, ...error.faults.map((one) => one.code)].join(' ')
  }
}

describe('guardians who are not to be informed (XC-21)', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  let templateId: string
  const handed: Departure[] = []
  const provider: SmsProvider = {
    name: 'test',
    handOver: (departure) => {
      handed.push(departure)
      return Promise.resolve({ outcome: 'accepted', providerId: 'p' })
    },
    onReport: () => undefined,
  }

  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
  })
  beforeEach(async () => {
    it.clock.now = tuesday
    handed.length = 0
    await db.database.prisma.consentAnswer.deleteMany()
    await db.database.prisma.guardianBar.deleteMany()
    trust = await buildTrust(db.database)
    templateId = (await publishedTemplate(db.database, trust, { clinic: 'VC', text: 'Ring {tlf}.' }))
      .templateId
    await setConsentMode(it.work, trust.actor('vcAdmin'), {
      clinicId: trust.clinics.VC.id,
      nonce: randomUUID(),
      mode: true,
      regime: '',
      riskAnalysisOn: '2026-01-12',
      contactRegister: false,
      decisionOwner: 'Verksamhetschef',
    })
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const formOf = (relation: Relation, reference: string) => ({
    who: `${relation}:`,
    reference,
    choice: 'yes',
    source: 'oral',
    statedOn: '',
    lapsesOn: relation === 'guardian' ? '2027-05-10' : '',
  })
  const bar = (barred = true, reference = 'a-12') =>
    barGuardians(it.work, trust.actor('vcStaff'), { clinicId: trust.clinics.VC.id, reference, barred })
  const preview = async (relation: Relation, reference = 'A-12', number = kinNumber) => {
    const shown = await previewMessage(it.work, trust.actor('vcStaff'), {
      templateId,
      typed: filledForm({ number, values: { tlf: '+46701740605' } }),
      activityId: null,
    })
    await setDraftConsent(it.work, trust.actor('vcStaff'), {
      draftId: shown.draftId,
      form: formOf(relation, reference),
    })
    return { ...shown, number }
  }
  const confirm = ({ number, ...shown }: Awaited<ReturnType<typeof preview>>) =>
    confirmSend(it.work, trust.actor('vcStaff'), {
      draftId: shown.draftId,
      nonce: shown.nonce,
      digits: number.slice(-4),
    })
  const verdictOf = async ({ draftId }: { draftId: string }) => {
    const view = await reopenDraft(it.work, trust.actor('vcStaff'), { draftId, edit: false })
    return view.step === 'preview' ? view.preview.consent.verdict : view.step
  }
  const message = (id: string) => db.database.prisma.message.findUniqueOrThrow({ where: { id } })
  const events = (action: string) =>
    db.database.prisma.auditEvent.findMany({ where: { action, trustId: trust.trustId } })
  const erase = (number: string) =>
    eraseConsent(it.work, trust.actor('vcAdmin'), {
      clinicId: trust.clinics.VC.id,
      number,
      nonce: randomUUID(),
    })

  test('are refused at the confirm whatever the number and without a reference, the patient and others are not; lifting lets them in', async () => {
    const guardian = await preview('guardian')
    const nextOfKin = await preview('nextOfKin', 'A-12', otherNumber)
    const unnamed = await preview('nextOfKin', '')
    await bar()
    const open = await reopenDraft(it.work, trust.actor('vcStaff'), {
      draftId: guardian.draftId,
      edit: false,
    })
    expect(open).toMatchObject({ preview: { consent: { form: { lapsesOn: '2027-05-10' } } } })
    for (const shown of [guardian, nextOfKin, unnamed]) {
      expect(await verdictOf(shown)).toBe('barred')
      expect(await refusalOf(confirm(shown))).toBe('consent_barred')
    }
    expect(await refusalOf(confirm(await preview('patient')))).toBe('done')
    expect(await refusalOf(confirm(await preview('guardian', 'B-9', otherNumber)))).toBe('done')
    await bar(false)
    expect(await refusalOf(confirm(guardian))).toBe('done')
    expect((await message((await confirm(guardian)).messageId)).relation).toBe('guardian')
  })

  test('are named where the clinic attests and has no control: only with their stored Ja, and never past a bar', async () => {
    const staff = trust.actor('staff')
    const clinicId = trust.clinics.MED.id
    const { templateId: attested } = await publishedTemplate(db.database, trust)
    const shown = await previewMessage(it.work, staff, {
      templateId: attested,
      typed: filledForm(),
      activityId: null,
    })
    const { draftId } = shown
    const name = (who: string, reference = '') =>
      setDraftAddressee(it.work, staff, { draftId, who, reference })
    const verdict = async () => {
      const view = await reopenDraft(it.work, staff, { draftId, edit: false })
      return view.step === 'preview' ? view.preview.consent.verdict : view.step
    }
    const send = () => confirmSend(it.work, staff, { draftId, nonce: shown.nonce, digits: '0611' })
    expect(await verdict()).toBe('allowed')
    expect(await refusalOf(name('guardian:', 'Tuva'))).toBe('answer_invalid reference_name')
    expect(await refusalOf(name('anyone'))).toBe('answer_invalid missing')
    await name('guardian:', 'A-12')
    expect(await verdict()).toBe('absent')
    expect(await refusalOf(send())).toBe('consent_absent')
    await recordConsent(it.work, staff, {
      clinicId,
      number: shown.recipient,
      nonce: randomUUID(),
      form: formOf('guardian', 'A-12'),
    })
    expect(await verdict()).toBe('allowed')
    await barGuardians(it.work, staff, { clinicId, reference: 'A-12', barred: true })
    expect(await refusalOf(send())).toBe('consent_barred')
    await name('patient:')
    expect(await verdict()).toBe('allowed')
    await barGuardians(it.work, staff, { clinicId, reference: 'A-12', barred: false })
    await name('guardian:A-12')
    expect((await message((await send()).messageId)).relation).toBe('guardian')
    expect(await refusalOf(name('patient:'))).toBe('draft_ended')
    const controlled = (await preview('patient')).draftId
    expect(
      await refusalOf(
        setDraftAddressee(it.work, trust.actor('vcStaff'), {
          draftId: controlled,
          who: 'patient:',
          reference: '',
        }),
      ),
    ).toBe('bad_request')
  })

  test('what waits to them is stopped at once with its outcome and the sender is told; the audit has no reference', async () => {
    const waiting = (await confirm(await preview('guardian'))).messageId
    const patients = (await confirm(await preview('patient'))).messageId
    expect(await bar()).toEqual({ reference: 'A-12', stopped: 1 })
    expect(await bar()).toEqual({ reference: 'A-12', stopped: 0 })
    expect(await message(waiting)).toMatchObject({ state: 'stopped', code: 'consent_barred' })
    expect(await message(patients)).toMatchObject({ state: 'queued' })
    expect(
      await db.database.prisma.notice.findFirst({ where: { subject: `message:${waiting}` } }),
    ).toMatchObject({ personId: trust.actor('vcStaff').personId, alert: true })
    await bar(false)
    await bar(false)
    const set = await events('consent.guardians_barred')
    const lifted = await events('consent.guardians_allowed')
    expect([set.length, lifted.length]).toEqual([1, 1])
    expect(
      [set, lifted, await events('message.stopped')]
        .map((all) => all.map((one) => [one.subject, JSON.stringify(one.detail)]))
        .join(' '),
    ).not.toContain('A-12')
  })

  test('a bar that nobody acted on stops the message when the job runs', async () => {
    const { messageId } = await confirm(await preview('guardian'))
    const kept = await db.database.prisma.message.update({
      where: { id: messageId },
      data: { relation: 'patient' },
    })
    await bar()
    // As from another process that had not seen the message yet.
    await db.database.prisma.message.update({ where: { id: kept.id }, data: { relation: 'guardian' } })
    expect((await message(messageId)).state).toBe('queued')
    it.clock.forward(minute)
    await deliverMessage(it.work, provider, messageId)
    expect(handed).toEqual([])
    expect(await message(messageId)).toMatchObject({ state: 'stopped', code: 'consent_barred' })
  })

  test('a message to a guardian or next of kin rests on their stored Ja, a guardian’s to the age limit, where the patient is not asked first either', async () => {
    await setConsentMode(it.work, trust.actor('vcAdmin'), {
      clinicId: trust.clinics.VC.id,
      nonce: randomUUID(),
      mode: true,
      regime: 'optOut',
      riskAnalysisOn: '2026-01-12',
      contactRegister: false,
      decisionOwner: 'Verksamhetschef',
    })
    for (const relation of ['guardian', 'nextOfKin'] as const) {
      const shown = await preview(relation)
      expect(await verdictOf(shown)).toBe('allowed')
      await db.database.prisma.consentAnswer.deleteMany()
      expect(await refusalOf(confirm(shown))).toBe('consent_absent')
    }
    const guardian = (await confirm(await preview('guardian'))).messageId
    it.clock.now = new Date('2027-05-10T08:00:00Z')
    await deliverMessage(it.work, provider, guardian)
    expect(handed).toEqual([])
    expect(await message(guardian)).toMatchObject({ state: 'stopped', code: 'consent_absent' })
  })

  test('a bar outlives the months of answers; the patient’s request gets it and erases it, a guardian’s does not', async () => {
    await confirm(await preview('guardian'))
    await bar()
    const clinicId = trust.clinics.VC.id
    const asked = () => readHistory(it.work, trust.actor('vcAdmin'), { clinicId, number: kinNumber })
    expect((await asked()).bars).toMatchObject([{ reference: 'A-12', setAt: tuesday }])
    expect((await asked()).bars[0]?.by).not.toBe('')
    const shown = await showConsent(it.work, trust.actor('vcStaff'), { clinicId, number: kinNumber })
    expect(shown.barred).toEqual(['A-12'])
    await erase(kinNumber)
    expect(await db.database.prisma.guardianBar.count()).toBe(1)
    it.clock.now = new Date('2031-01-01T08:00:00Z')
    await expireConsents(it.work)
    expect(await db.database.prisma.guardianBar.count()).toBe(1)
    await recordConsent(it.work, trust.actor('vcStaff'), {
      clinicId,
      number: otherNumber,
      nonce: randomUUID(),
      form: formOf('patient', 'A-12'),
    })
    await erase(otherNumber)
    expect(await db.database.prisma.guardianBar.count()).toBe(0)
  })

  test('needs the local reference, and the clinic of whoever says so', async () => {
    expect(await refusalOf(bar(true, ' '))).toBe('answer_invalid reference_missing')
    expect(await refusalOf(bar(true, 'Kari'))).toBe('answer_invalid reference_name')
    const elsewhere = { clinicId: trust.clinics.MED.id, reference: 'A-12', barred: true }
    expect(await refusalOf(barGuardians(it.work, trust.actor('vcStaff'), elsewhere))).toBe('wrong_clinic')
    expect(await db.database.prisma.guardianBar.count()).toBe(0)
  })
})
