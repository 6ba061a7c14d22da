import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readXlsx } from 'hucre/xlsx'
import { producers } from '../../bot/http/downloads.ts'
import { wordsOf } from '../../cards/text/words.ts'
import type { Departure, SmsProvider } from '../../bot/ports.ts'
import type { ConsentForm } from '../../bot/domain/consent-form.ts'
import { Refusal } from '../../bot/domain/refusal.ts'
import { newId } from '../../bot/store/transaction.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { deliverMessage } from '../../bot/usecases/deliver-messages.ts'
import { expireConsents } from '../../bot/usecases/expire-consents.ts'
import { eraseConsent, exportConsent, readHistory } from '../../bot/usecases/export-consent.ts'
import { openSendForm } from '../../bot/usecases/open-send-form.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { declineConsent, recordConsent } from '../../bot/usecases/record-consent.ts'
import { forgetReplies, recordReply } from '../../bot/usecases/record-reply.ts'
import { reopenDraft } from '../../bot/usecases/reopen-draft.ts'
import { setConsentMode, setTrustPolicy } from '../../bot/usecases/set-consent-mode.ts'
import { setDraftConsent } from '../../bot/usecases/set-draft-consent.ts'
import { showConsent } from '../../bot/usecases/show-consent.ts'
import { buildTrust, filledForm, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { PublishedTemplate, TestPerson, TestTrust, TestWork } from '../builders.ts'
import type { DemoClinic } from '../../bot/demo/personas.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const number = '+46701740621'
const minute = 60_000

const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise
    return 'done'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}
const faultsOf = async (promise: Promise<unknown>): Promise<string[]> => {
  try {
    await promise
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.faults.map((one) => `${one.field} ${one.code}`)
    throw error
  }
}

describe('the consent ledger', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  const templates: Partial<Record<DemoClinic, PublishedTemplate>> = {}
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
    trust = await buildTrust(db.database)
    templates.VC = await publishedTemplate(db.database, trust, { clinic: 'VC', text: 'Ring {tlf} i dag.' })
    templates.MED = await publishedTemplate(db.database, trust, { text: 'Ring {tlf} i dag.' })
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const people = { VC: 'vcStaff', MED: 'staff', KIR: 'kirStaff', KFMR: 'kfmrStaff' } as const
  const admins = { VC: 'vcAdmin', MED: 'clinicAdmin', KIR: 'kirAdmin', KFMR: 'ehealth' } as const
  const form = (changes: Partial<ConsentForm> = {}): ConsentForm => ({
    who: 'patient:',
    reference: '',
    choice: 'yes',
    source: 'oral',
    statedOn: '',
    lapsesOn: '',
    ...changes,
  })
  const record = (
    changes: Partial<ConsentForm> = {},
    { clinic = 'VC', person, to = number }: { clinic?: DemoClinic; person?: TestPerson; to?: string } = {},
  ) =>
    recordConsent(it.work, trust.actor(person ?? people[clinic]), {
      clinicId: trust.clinics[clinic].id,
      number: to,
      nonce: randomUUID(),
      form: form(changes),
    })
  const preview = (clinic: DemoClinic = 'VC', to = number, source = 'oral') =>
    previewMessage(it.work, trust.actor(people[clinic]), {
      templateId: templates[clinic]?.templateId ?? '',
      typed: filledForm({
        number: to,
        consentSource: source,
        values: { tlf: clinic === 'VC' ? '+46701740605' : '+4733000000' },
      }),
      activityId: null,
    })
  const confirm = (shown: { draftId: string; nonce: string }, clinic: DemoClinic = 'VC', to = number) =>
    confirmSend(it.work, trust.actor(people[clinic]), {
      draftId: shown.draftId,
      nonce: shown.nonce,
      digits: to.replaceAll(' ', '').slice(-4),
    })
  const trySend = async (clinic: DemoClinic = 'VC', to = number) =>
    codeOf(preview(clinic, to).then((shown) => confirm(shown, clinic, to)))
  const setMode = (
    clinic: DemoClinic,
    changes: { mode?: boolean; regime?: string; riskAnalysisOn?: string; decisionOwner?: string } = {},
    person?: TestPerson,
  ) =>
    setConsentMode(it.work, trust.actor(person ?? admins[clinic]), {
      clinicId: trust.clinics[clinic].id,
      nonce: randomUUID(),
      mode: true,
      regime: '',
      riskAnalysisOn: '2026-01-12',
      contactRegister: false,
      decisionOwner: 'Verksamhetschef',
      ...changes,
    })
  const answers = () => db.database.prisma.consentAnswer.findMany({ include: { history: true } })
  const message = (id: string) => db.database.prisma.message.findUniqueOrThrow({ where: { id } })

  describe('at the moment of sending', () => {
    test('a Swedish clinic needs a stored Ja, and Ej valt or Nej stop the message', async () => {
      expect(await trySend()).toBe('consent_absent')
      await record()
      expect(await trySend()).toBe('done')
      await record({ choice: 'unset' })
      expect(await trySend()).toBe('consent_absent')
      await record({ choice: 'no' })
      expect(await trySend()).toBe('consent_declined')
      await record()
      expect(await trySend()).toBe('done')
    })

    test('a Norwegian clinic attests, and a stored Nej stops it all the same', async () => {
      expect(await trySend('MED')).toBe('done')
      await record({ choice: 'no' }, { clinic: 'MED' })
      expect((await preview('MED')).consent.verdict).toBe('declined')
      expect(await trySend('MED')).toBe('consent_declined')
    })

    test('under opt-out nothing is asked, and a Nej stops it', async () => {
      await setMode('VC', { mode: false, regime: 'optOut' })
      expect(await trySend()).toBe('done')
      await record({ choice: 'no' })
      expect(await trySend()).toBe('consent_declined')
    })

    test('every spelling of the number is the same record, and another number is not', async () => {
      await record({}, { to: '070-174 06 21' })
      await record({}, { to: '0046 701740621' })
      expect(await answers()).toHaveLength(1)
      expect(await trySend('VC', '070 174 06 21')).toBe('done')
      expect(await trySend('VC', '+46701740622')).toBe('consent_absent')
    })

    test('an answer to one clinic is none to another', async () => {
      await record()
      await setMode('KIR', { regime: 'ledger', mode: false })
      templates.KIR = await publishedTemplate(db.database, trust, {
        clinic: 'KIR',
        text: 'Ring {tlf} i dag.',
      })
      const shown = await previewMessage(it.work, trust.actor('kirStaff'), {
        templateId: templates.KIR.templateId,
        typed: filledForm({ number, values: { tlf: '+4733000001' } }),
        activityId: null,
      })
      expect(shown.consent.verdict).toBe('absent')
    })

    test('a refusal at confirm spends nothing: the same button sends after the Ja', async () => {
      const shown = await preview()
      expect(await codeOf(confirm(shown))).toBe('consent_absent')
      await record()
      expect(await codeOf(confirm(shown))).toBe('done')
    })

    test('the message keeps what its consent rested on', async () => {
      await record()
      const sent = await confirm(await preview())
      expect((await message(sent.messageId)).consentSource).toBe('ledger')
      const attested = await confirm(await preview('MED'), 'MED')
      expect((await message(attested.messageId)).consentSource).toBe('oral')
    })

    test('where the ledger decides, the form asks for no source; the line about the record is always asked', async () => {
      const opened = await openSendForm(it.work, trust.actor('vcStaff'), {
        templateId: templates.VC?.templateId ?? '',
      })
      expect(opened).toMatchObject({ basis: 'ledger', sources: [] })
      expect((await preview('VC', number, '')).consentSource).toBe('ledger')
      const unchecked = previewMessage(it.work, trust.actor('vcStaff'), {
        templateId: templates.VC?.templateId ?? '',
        typed: filledForm({ number, consent: false, values: { tlf: '+46701740605' } }),
        activityId: null,
      })
      expect(await faultsOf(unchecked)).toEqual(['consent record_unchecked'])
    })
  })

  describe('between confirm and departure', () => {
    const send = async (clinic: DemoClinic = 'VC') => {
      if (clinic === 'VC') await record()
      return (await confirm(await preview(clinic), clinic)).messageId
    }

    test('a Nej stops what waits at once, with its outcome, and the sender is told', async () => {
      const id = await send()
      expect(await record({ choice: 'no' })).toMatchObject({ stopped: 1 })
      expect(await message(id)).toMatchObject({ state: 'stopped', code: 'consent_declined' })
      expect(
        await db.database.prisma.notice.findFirst({ where: { subject: `message:${id}` } }),
      ).toMatchObject({
        personId: trust.actor('vcStaff').personId,
        alert: true,
      })
      expect(
        await db.database.prisma.auditEvent.findFirst({
          where: { action: 'message.stopped', subject: `message:${id}` },
        }),
      ).toMatchObject({ code: 'consent_declined' })
      await deliverMessage(it.work, provider, id)
      expect(handed).toEqual([])
    })

    test.each(['VC', 'MED'] as const)(
      'a Nej that nobody acted on stops it when the job runs, at %s',
      async (clinic) => {
        const id = await send(clinic)
        await db.database.prisma.consentAnswer.deleteMany()
        // As from another process that has not looked for what waits.
        const own = newId()
        await db.database.prisma.consentAnswer.create({
          data: {
            id: own,
            trustId: trust.trustId,
            ownerId: trust.clinics[clinic].id,
            number: it.work.vault.seal(number, `consent_answer.number:${own}`),
            numberHash: it.work.vault.hashConsent(number),
            relation: 'anyone',
            referenceHash: it.work.vault.hashConsent('reference '),
            choice: 'no',
            source: 'reply',
            statedAt: tuesday,
            answeredAt: tuesday,
          },
        })
        it.clock.forward(minute)
        await deliverMessage(it.work, provider, id)
        expect(handed).toEqual([])
        expect(await message(id)).toMatchObject({ state: 'stopped', code: 'consent_declined' })
        expect(
          await db.database.prisma.notice.findFirst({ where: { subject: `message:${id}` } }),
        ).toMatchObject({
          alert: true,
        })
        expect(
          await db.database.prisma.auditEvent.findFirst({
            where: { action: 'message.stopped', subject: `message:${id}` },
          }),
        ).toMatchObject({ code: 'consent_declined' })
      },
    )

    test('a Ja that is gone when the job runs stops it too; one that stands lets it leave', async () => {
      const id = await send()
      await db.database.prisma.consentAnswer.deleteMany()
      it.clock.forward(minute)
      await deliverMessage(it.work, provider, id)
      expect(await message(id)).toMatchObject({ state: 'stopped', code: 'consent_absent' })
      const other = await send()
      it.clock.forward(minute)
      await deliverMessage(it.work, provider, other)
      expect(handed.map((one) => one.id)).toEqual([other])
    })

    test('a Nej of one person leaves the message to another on the number alone', async () => {
      await setMode('VC')
      await record({ reference: 'A-12' })
      const shown = await preview()
      await setDraftConsent(it.work, trust.actor('vcStaff'), {
        draftId: shown.draftId,
        form: form({ who: 'patient:A-12' }),
      })
      const { messageId } = await confirm(shown)
      expect(await record({ reference: 'B-9', choice: 'no' })).toMatchObject({ stopped: 0 })
      expect(await record({ who: 'patient:A-12', choice: 'no' })).toMatchObject({ stopped: 1 })
      expect((await message(messageId)).state).toBe('stopped')
    })
  })

  describe('14 months', () => {
    const moveTo = (iso: string) => {
      it.clock.now = new Date(iso)
    }
    test('an answer of 31 December counts to the end of February, is deleted with its history by the job, and not before', async () => {
      moveTo('2025-12-31T11:00:00Z')
      await record()
      await record({ choice: 'no' })
      await record()
      moveTo('2027-02-28T10:59:59.999Z')
      expect((await preview()).consent.verdict).toBe('allowed')
      expect(await expireConsents(it.work)).toBe(0)
      expect((await answers())[0]?.history).toHaveLength(3)
      moveTo('2027-02-28T11:00:00Z')
      // The gate does not wait for the job.
      expect((await preview()).consent).toMatchObject({ verdict: 'absent', answer: null })
      expect(await expireConsents(it.work)).toBe(1)
      expect(await answers()).toEqual([])
      expect(await db.database.prisma.consentRecord.count()).toBe(0)
      expect(await expireConsents(it.work)).toBe(0)
      expect(
        await db.database.prisma.auditEvent.findFirst({
          where: { action: 'consent.expired', trustId: trust.trustId },
        }),
      ).toMatchObject({ detail: { answers: 1 }, personId: null })
    })

    test('they count from the last answer', async () => {
      moveTo('2026-01-31T11:00:00Z')
      await record()
      moveTo('2026-03-31T10:00:00Z')
      await record()
      moveTo('2027-03-31T12:00:00Z')
      expect(await expireConsents(it.work)).toBe(0)
      expect((await preview()).consent.verdict).toBe('allowed')
      moveTo('2027-05-31T10:00:00Z')
      expect(await expireConsents(it.work)).toBe(1)
    })

    test.each([
      ['', 1],
      ['optOut', 0],
      ['attest', 0],
    ])('a Nej under the regime %j: %i deleted', async (regime, deleted) => {
      await setMode('VC', { regime, mode: false })
      await record({ choice: 'no' })
      moveTo('2031-01-01T00:00:00Z')
      expect(await expireConsents(it.work)).toBe(deleted)
      expect((await preview()).consent.verdict).toBe(deleted === 1 ? 'absent' : 'declined')
    })

    test('a Nej for the whole trust stays while any of its clinics keeps it for good', async () => {
      await record({ choice: 'no', source: '1177' })
      moveTo('2031-01-01T00:00:00Z')
      expect(await expireConsents(it.work)).toBe(0)
      await setTrustPolicy(it.work, trust.actor('ehealth'), {
        regime: 'ledger',
        months: 14,
        nonce: randomUUID(),
      })
      expect(await expireConsents(it.work)).toBe(1)
    })

    test("a guardian's Ja ends on the day of the age limit", async () => {
      await setMode('VC')
      await record({ who: 'guardian:', lapsesOn: '2026-05-02' })
      const check = async () => {
        const shown = await preview()
        await setDraftConsent(it.work, trust.actor('vcStaff'), {
          draftId: shown.draftId,
          form: form({ who: 'guardian:', choice: 'unset' }),
        }).catch(() => undefined)
        return db.database.prisma.consentAnswer.count()
      }
      moveTo('2026-05-01T21:59:59Z')
      expect(await expireConsents(it.work)).toBe(0)
      moveTo('2026-05-01T22:00:00Z')
      expect(await expireConsents(it.work)).toBe(1)
      expect(await check()).toBe(0)
    })

    test('more answers than one batch are all found', async () => {
      const rows = Array.from({ length: 1203 }, (_, index) => ({
        id: newId(),
        trustId: trust.trustId,
        ownerId: trust.clinics.VC.id,
        number: new Uint8Array(1),
        numberHash: it.work.vault.hashConsent(String(index)),
        relation: 'patient' as const,
        referenceHash: it.work.vault.hashConsent('reference '),
        choice: 'yes' as const,
        source: 'oral',
        statedAt: tuesday,
        answeredAt: tuesday,
      }))
      await db.database.prisma.consentAnswer.createMany({ data: rows })
      moveTo('2027-05-10T07:59:59Z')
      expect(await expireConsents(it.work)).toBe(0)
      // 10:00 in winter, 10:00 in summer.
      moveTo('2027-05-10T08:00:00Z')
      expect(await expireConsents(it.work)).toBe(1203)
    })
  })

  describe('the mode', () => {
    test('only an administrator of the clinic switches it on', async () => {
      expect(await codeOf(setMode('VC', {}, 'vcStaff'))).toBe('forbidden')
      expect(await codeOf(setMode('VC', {}, 'leader'))).toBe('forbidden')
      expect(await codeOf(setMode('VC', {}, 'clinicAdmin'))).toBe('wrong_clinic')
      expect((await preview()).consent.mode).toBe(false)
      expect(await setMode('VC')).toMatchObject({ mode: true, regime: 'ledger' })
      expect((await preview()).consent.mode).toBe(true)
    })

    test('in Sweden it needs the day of the risk analysis and the owner of the decision', async () => {
      expect(await faultsOf(setMode('VC', { riskAnalysisOn: '', decisionOwner: ' ' }))).toEqual([
        'riskAnalysisOn risk_analysis',
        'decisionOwner missing',
      ])
      expect(await faultsOf(setMode('VC', { riskAnalysisOn: '2026-03-11' }))).toEqual([
        'riskAnalysisOn risk_analysis',
      ])
      expect(await faultsOf(setMode('MED', { riskAnalysisOn: '', decisionOwner: '' }))).toEqual([])
    })

    test.each(['optOut', 'attest'])(
      'in Sweden the ledger is left for %s by the same decision, with the mode off too',
      async (regime) => {
        const bare = { mode: false, riskAnalysisOn: '', decisionOwner: '' }
        expect(await faultsOf(setMode('VC', { ...bare, regime }))).toEqual([
          'riskAnalysisOn risk_analysis',
          'decisionOwner missing',
        ])
        expect(await faultsOf(setMode('VC', { ...bare, regime: 'ledger' }))).toEqual([])
        expect(await faultsOf(setMode('MED', { ...bare, regime }))).toEqual([])
        await setTrustPolicy(it.work, trust.actor('ehealth'), { regime, months: 14, nonce: randomUUID() })
        expect(await faultsOf(setMode('VC', bare))).toHaveLength(2)
      },
    )

    test('it takes effect at once, on a message that was previewed before', async () => {
      const shown = await preview('MED')
      await setMode('MED')
      expect(await codeOf(confirm(shown, 'MED'))).toBe('consent_absent')
      await setMode('MED', { mode: false })
      expect(await codeOf(confirm(shown, 'MED'))).toBe('done')
    })

    test('the change of a regime is recorded with what was before', async () => {
      await setMode('MED', { regime: 'optOut' })
      expect(
        await db.database.prisma.auditEvent.findFirst({
          where: { action: 'consent.mode_set', clinicId: trust.clinics.MED.id },
        }),
      ).toMatchObject({ detail: { regime: 'optOut', regimeBefore: 'trust', mode: true, modeBefore: false } })
    })

    test('the day of the risk analysis and the owner of the decision are recorded, old and new', async () => {
      await setMode('VC')
      await setMode('VC', { riskAnalysisOn: '2026-02-01', decisionOwner: 'Lena Eksempel' })
      const event = await db.database.prisma.auditEvent.findFirstOrThrow({
        where: { action: 'consent.mode_set', clinicId: trust.clinics.VC.id },
        orderBy: { id: 'desc' },
      })
      const detail = event.detail as Record<string, unknown>
      expect(detail).toMatchObject({
        riskAnalysisOnBefore: expect.stringMatching(/^20\d\d-/u),
        riskAnalysisOn: '2026-02-01',
        contactRegisterBefore: false,
        contactRegister: false,
      })
      expect(JSON.stringify(detail)).not.toContain('Eksempel')
      const owner = await db.database.prisma.settingChange.findUnique({
        where: { id: String(detail['decisionOwnerChange']) },
      })
      expect(owner).toMatchObject({ field: 'decisionOwner', after: 'Lena Eksempel' })
      expect(owner?.before).not.toBe('Lena Eksempel')
    })

    test('e-health alone sets the regime and the months of the trust', async () => {
      const set = (person: TestPerson, months = 6) =>
        setTrustPolicy(it.work, trust.actor(person), { regime: 'ledger', months, nonce: randomUUID() })
      expect(await codeOf(set('clinicAdmin'))).toBe('forbidden')
      expect(await codeOf(set('ehealth', 0))).toBe('mode_invalid')
      expect(await codeOf(set('ehealth'))).toBe('done')
      expect(await trySend('MED')).toBe('consent_absent')
      await record({}, { clinic: 'MED' })
      it.clock.now = new Date('2026-09-10T08:00:00Z')
      expect((await preview('MED')).consent.verdict).toBe('absent')
    })
  })

  describe('the control of the send form', () => {
    const control = (draftId: string, changes: Partial<ConsentForm> = {}) =>
      setDraftConsent(it.work, trust.actor('vcStaff'), { draftId, form: form(changes) })

    test('it records the answer for the number that was entered, and the message can leave', async () => {
      await setMode('VC')
      const shown = await preview()
      expect(shown.consent).toMatchObject({ mode: true, verdict: 'absent', form: { choice: 'unset' } })
      await control(shown.draftId)
      const again = await reopenDraft(it.work, trust.actor('vcStaff'), {
        draftId: shown.draftId,
        edit: false,
      })
      expect(again).toMatchObject({ preview: { consent: { verdict: 'allowed', form: { choice: 'yes' } } } })
      expect(await codeOf(confirm(shown))).toBe('done')
      // Another number is read anew (TQ-11).
      expect((await preview('VC', '+46701740622')).consent).toMatchObject({ verdict: 'absent' })
      expect((await preview()).consent).toMatchObject({ verdict: 'allowed' })
    })

    test('a repeated press records once', async () => {
      await setMode('VC')
      const shown = await preview()
      await control(shown.draftId)
      await control(shown.draftId)
      expect((await answers())[0]?.history).toHaveLength(1)
    })

    test('choosing somebody who has answered says whom it is for and records nothing', async () => {
      await setMode('VC')
      await record({ reference: 'A-12' })
      const shown = await preview()
      expect(shown.consent).toMatchObject({
        verdict: 'absent',
        people: [{ relation: 'patient', reference: 'A-12' }],
      })
      await control(shown.draftId, { who: 'patient:A-12' })
      expect((await answers())[0]?.history).toHaveLength(1)
      const { messageId } = await confirm(shown)
      expect((await message(messageId)).relation).toBe('patient')
    })

    test('it is not there while the mode is off', async () => {
      const shown = await preview()
      expect(shown.consent.mode).toBe(false)
      expect(await codeOf(control(shown.draftId))).toBe('bad_request')
      expect(await answers()).toEqual([])
    })

    test('nobody uses it on the draft of somebody else', async () => {
      await setMode('VC')
      const shown = await preview()
      const other = setDraftConsent(it.work, trust.actor('vcAdmin'), {
        draftId: shown.draftId,
        form: form(),
      })
      expect(await codeOf(other)).toBe('not_found')
    })
  })

  describe('a Nej', () => {
    const decline = (person: TestPerson, clinicId = '') =>
      declineConsent(it.work, trust.actor(person), { clinicId, number, nonce: randomUUID() })

    test.each(['staff', 'clinicAdmin', 'leader'] as const)('of any number by %s, at once', async (person) => {
      const { messageId } = await confirm(await preview('MED'), 'MED')
      expect(await decline(person)).toEqual({ clinics: 1, stopped: 1 })
      expect((await message(messageId)).code).toBe('consent_declined')
      expect(await trySend('MED')).toBe('consent_declined')
    })

    test('central staff record it for one clinic, or for all', async () => {
      expect(await decline('ehealth', trust.clinics.KIR.id)).toMatchObject({ clinics: 1 })
      expect(await trySend('MED')).toBe('done')
      expect(await decline('ehealth')).toMatchObject({ clinics: 4 })
      expect(await trySend('MED')).toBe('consent_declined')
    })

    test('nobody records it for a clinic of others', async () => {
      expect(await codeOf(decline('staff', trust.clinics.VC.id))).toBe('wrong_clinic')
    })
  })

  describe('answers from 1177', () => {
    test('apply to all clinics, and a Nej yields only to a dated newer statement', async () => {
      await record({ choice: 'no', source: '1177' })
      expect(await trySend('MED')).toBe('consent_declined')
      it.clock.forward(24 * 60 * minute)
      expect(await codeOf(record())).toBe('consent_undated')
      expect(await codeOf(record({ statedOn: '2026-03-09' }))).toBe('consent_outdated')
      expect(await codeOf(record({ statedOn: '2026-03-11' }))).toBe('done')
      expect(await trySend()).toBe('done')
      // The newer statement was given to one clinic.
      expect(await trySend('MED')).toBe('consent_declined')
      await record({ choice: 'yes', source: '1177' })
      expect(await trySend('MED')).toBe('done')
    })
  })

  describe('replies', () => {
    const reply = (text: string, id: string | null = null, from: string = number) =>
      recordReply(it.work, 'elks46', { id, from, text })

    test('STOP is a Nej for every clinic that wrote to the number, in whichever trust', async () => {
      const other = await buildTrust(db.database)
      const theirs = await publishedTemplate(db.database, other, { text: 'Ring {tlf} i dag.' })
      const shown = await previewMessage(it.work, other.actor('staff'), {
        templateId: theirs.templateId,
        typed: filledForm({ number, values: { tlf: '+4733000000' } }),
        activityId: null,
      })
      await confirmSend(it.work, other.actor('staff'), {
        draftId: shown.draftId,
        nonce: shown.nonce,
        digits: '0621',
      })
      const { messageId } = await confirm(await preview('MED'), 'MED')
      expect(await reply('Stopp')).toMatchObject({ said: 'stop' })
      const owners = (await answers()).map((one) => one.ownerId)
      expect(owners).toEqual(expect.arrayContaining([trust.clinics.MED.id, other.clinics.MED.id]))
      expect(owners).not.toContain(trust.clinics.KIR.id)
      expect((await message(messageId)).code).toBe('consent_declined')
      expect(await trySend('MED')).toBe('consent_declined')
      expect((await answers())[0]).toMatchObject({ source: 'reply', personId: null, relation: 'anyone' })
    })

    test('START changes nothing, and is explained to whoever wrote last', async () => {
      const { messageId } = await confirm(await preview('MED'), 'MED')
      await reply('STOP')
      expect(await reply('Start, takk!')).toMatchObject({ said: 'start' })
      expect(await trySend('MED')).toBe('consent_declined')
      expect(
        await db.database.prisma.notice.findFirst({ where: { subject: `reply:${messageId}` } }),
      ).toMatchObject({ personId: trust.actor('staff').personId, alert: true })
      it.clock.forward(minute)
      await record({}, { clinic: 'MED' })
      expect(await trySend('MED')).toBe('done')
    })

    test('a text that says neither is counted and not kept', async () => {
      await confirm(await preview('MED'), 'MED')
      const text = `Jeg heter Kari, ring ${number}`
      expect(await reply(text)).toEqual({ said: 'other', clinics: 0, news: true })
      expect(await answers()).toEqual([])
      const counted = await db.database.prisma.auditEvent.findMany({
        where: { action: 'consent.replied', code: 'other' },
      })
      expect(counted).toMatchObject([{ subject: null, detail: null, trustId: null, clinicId: null }])
      expect(JSON.stringify(await db.database.prisma.reply.findMany())).not.toContain('Kari')
    })

    test('a repeated reply does not undo what staff recorded since', async () => {
      await confirm(await preview('MED'), 'MED')
      expect(await reply('STOP', 'r-1')).toMatchObject({ news: true })
      it.clock.forward(minute)
      await record({}, { clinic: 'MED' })
      it.clock.forward(minute)
      expect(await reply('STOP', 'r-1')).toMatchObject({ news: false })
      expect(await trySend('MED')).toBe('done')
      expect(await reply('STOP', 'r-2')).toMatchObject({ news: true })
      expect(await trySend('MED')).toBe('consent_declined')
    })

    test('the same reply many times at once is one answer', async () => {
      await confirm(await preview('MED'), 'MED')
      const taken = await Promise.all(Array.from({ length: 8 }, () => reply('STOP', 'r-3')))
      expect(taken.filter(({ news }) => news)).toHaveLength(1)
      const owner = { ownerId: trust.clinics.MED.id }
      expect(await db.database.prisma.consentRecord.count({ where: { answer: owner } })).toBe(1)
    })

    test('replies are forgotten when no provider repeats them any more', async () => {
      await db.database.prisma.reply.deleteMany()
      await reply('Hei', 'r-1')
      it.clock.forward(9 * 24 * 60 * minute)
      expect(await forgetReplies(it.work)).toBe(0)
      it.clock.forward(2 * 24 * 60 * minute)
      expect(await forgetReplies(it.work)).toBe(1)
      expect(await db.database.prisma.reply.count()).toBe(0)
    })

    test('a clinic whose messages are deleted hears a STOP by its answers', async () => {
      await db.database.prisma.message.deleteMany()
      await record({}, { clinic: 'MED' })
      expect(await reply('STOP')).toMatchObject({ clinics: 1 })
      expect(await trySend('MED')).toBe('consent_declined')
    })

    test('a reply from a number that nobody wrote to writes nothing', async () => {
      expect(await reply('STOP', null, '+46701740699')).toEqual({ said: 'stop', clinics: 0, news: true })
      expect(await reply('STOP', null, '2012')).toMatchObject({ clinics: 0 })
      expect(await answers()).toEqual([])
    })
  })

  describe('reading, handing out, erasing', () => {
    const asked = (clinic: DemoClinic = 'VC') => ({ clinicId: trust.clinics[clinic].id, number })

    test('a look-up shows what stands to the own clinic, and is recorded without the number', async () => {
      await record({ source: 'vas' })
      const view = await showConsent(it.work, trust.actor('vcStaff'), asked())
      expect(view.answers).toMatchObject([
        { choice: 'yes', source: 'vas', endsAt: new Date('2027-05-10T08:00:00Z') },
      ])
      expect(await codeOf(showConsent(it.work, trust.actor('staff'), asked()))).toBe('wrong_clinic')
      const read = await db.database.prisma.auditEvent.findFirstOrThrow({
        where: { action: 'consent.read', clinicId: trust.clinics.VC.id },
      })
      expect(read).toMatchObject({ subject: null, detail: { answers: 1 } })
    })

    test('the administrator reads every answer with who, when and where from', async () => {
      await record()
      it.clock.forward(minute)
      await record({ choice: 'no', source: 'teleQ' })
      expect(await codeOf(readHistory(it.work, trust.actor('vcStaff'), asked()))).toBe('forbidden')
      const view = await readHistory(it.work, trust.actor('vcAdmin'), asked())
      expect(view.people).toMatchObject([
        {
          answer: { choice: 'no' },
          records: [
            { choice: 'yes', source: 'oral', by: 'Åsa Påhittad', answeredAt: tuesday },
            { choice: 'no', source: 'teleQ', by: 'Åsa Påhittad' },
          ],
        },
      ])
    })

    test('a file holds the whole of it, asked for without the number; reading and export are events of their own', async () => {
      for (let round = 0; round < 60; round++) {
        it.clock.forward(minute)
        await record({ choice: round % 2 === 0 ? 'no' : 'yes' })
      }
      const { answerId } = await readHistory(it.work, trust.actor('vcAdmin'), asked())
      const params = { clinicId: asked().clinicId, answerId: answerId ?? '' }
      const actor = trust.actor('vcAdmin')
      const file = await producers.consent({ work: it.work, actor, t: wordsOf('sv'), params })
      const { sheets } = await readXlsx(file.bytes)
      expect(sheets[0]?.rows).toHaveLength(61)
      expect(file.name).toBe('samtycke-2026-03-10.xlsx')
      const written = (await it.work.database.prisma.auditEvent.findMany({ orderBy: { id: 'asc' } }))
        .filter(
          ({ action, trustId }) => trustId === actor.trustId && /^consent\.(read|exported)$/u.test(action),
        )
        .map(({ action, detail }) => [action, detail])
      expect(written).toEqual([
        ['consent.read', { answers: 1 }],
        ['consent.exported', { answers: 1 }],
      ])
      expect(await codeOf(exportConsent(it.work, trust.actor('kirAdmin'), params))).toBe('wrong_clinic')
      const elsewhere = { ...params, clinicId: trust.clinics.MED.id }
      expect(await codeOf(exportConsent(it.work, trust.actor('clinicAdmin'), elsewhere))).toBe('not_found')
    })

    test('the history cannot be rewritten', async () => {
      await record()
      await expect(db.database.prisma.consentRecord.updateMany({ data: { choice: 'no' } })).rejects.toThrow()
    })

    test('erasing leaves nothing of the number in the clinic, and other clinics alone', async () => {
      await record()
      await record({ choice: 'no' }, { clinic: 'MED' })
      await record({}, { to: '+46701740622' })
      const erase = (person: TestPerson) =>
        eraseConsent(it.work, trust.actor(person), { ...asked(), nonce: randomUUID() })
      expect(await codeOf(erase('vcStaff'))).toBe('forbidden')
      expect(await erase('vcAdmin')).toEqual({ erased: 1 })
      expect(await answers()).toHaveLength(2)
      expect(await db.database.prisma.consentRecord.count()).toBe(2)
      expect((await readHistory(it.work, trust.actor('vcAdmin'), asked())).people).toEqual([])
    })

    test('what applies to the whole trust is erased by central staff only', async () => {
      await record({ choice: 'no', source: '1177' })
      const erase = (person: TestPerson) =>
        eraseConsent(it.work, trust.actor(person), { ...asked(), nonce: randomUUID() })
      expect(await erase('vcAdmin')).toEqual({ erased: 0 })
      expect(await erase('ehealth')).toEqual({ erased: 1 })
    })

    test('neither number nor reference stands in clear, and its hash is not that of a message', async () => {
      await record({ reference: 'A-12' })
      const [row] = await answers()
      const bytes = Buffer.from(row?.number ?? []).toString('latin1')
      expect(bytes).not.toContain('46701740621')
      expect(Buffer.from(row?.reference ?? []).toString('latin1')).not.toContain('A-12')
      expect(it.work.vault.hashConsent(number)).not.toEqual(it.work.vault.hash(number))
      const events = await db.database.prisma.$queryRaw<{ all: string }[]>`
        select coalesce(string_agg(e::text, ' '), '') as all from audit_event e where action like 'consent%'`
      expect(events[0]?.all).not.toContain('1740621')
      expect(events[0]?.all).not.toContain('A-12')
    })

    test('a name or an identity number is refused as a reference', async () => {
      expect(await faultsOf(record({ reference: 'Påhittad' }))).toEqual(['reference reference_name'])
      expect(await faultsOf(record({ reference: '19700512-1234' }))).toEqual(['reference reference_identity'])
    })

    test('ten answers at once are ten lines of one history', async () => {
      await Promise.all(
        Array.from({ length: 10 }, (_, index) => record({ choice: index % 2 ? 'yes' : 'no' })),
      )
      const stored = await answers()
      expect(stored).toHaveLength(1)
      expect(stored[0]?.history).toHaveLength(10)
    })
  })
})
