import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { clockOf, readHours } from '../../bot/domain/clinic-settings.ts'
import type { ClinicForm, HoursForm } from '../../bot/domain/clinic-settings.ts'
import { Refusal } from '../../bot/domain/refusal.ts'
import type { TrustForm } from '../../bot/domain/trust.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { readAudit } from '../../bot/usecases/read-audit.ts'
import {
  listClinicSettings,
  removeUnit,
  saveClinic,
  saveTrust,
  saveUnit,
  setHours,
  showClinicSettings,
  showTrust,
} from '../../bot/usecases/set-clinic.ts'
import { buildTrust, filledForm, publishedTemplate, testWork } from '../builders.ts'
import type { PublishedTemplate, TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const codesOf = async (promise: Promise<unknown>): Promise<string[]> => {
  try {
    await promise
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.faults.length > 0 ? error.faults.map(({ field, code }) => `${field} ${code}`) : [error.code]
  }
}

describe('what is set by card', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  let template: PublishedTemplate
  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
    trust = await buildTrust(db.database)
    template = await publishedTemplate(db.database, trust)
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const med = () => trust.clinics.MED.id
  const hours = (more: Partial<HoursForm> = {}): HoursForm => ({
    manualFrom: '08:00',
    manualUntil: '21:00',
    automaticFrom: '09:00',
    automaticUntil: '17:00',
    earlyFrom: '06:00',
    onHolidays: false,
    dailyParts: 500,
    ...more,
  })
  const set = (more: Partial<HoursForm> = {}, person: TestPerson = 'clinicAdmin') =>
    setHours(it.work, trust.actor(person), { ...hours(more), clinicId: med(), nonce: randomUUID() })
  const clinic = (more: Partial<ClinicForm> & { clinicId?: string } = {}) =>
    saveClinic(it.work, trust.actor('ehealth'), {
      clinicId: '',
      key: 'rad',
      name: 'Klinikk for prøver',
      country: 'NO',
      language: 'nn',
      senderText: '',
      runByEhealth: false,
      nonce: randomUUID(),
      ...more,
    })
  const unit = (more: { unitId?: string; prefix?: string; name?: string } = {}) =>
    saveUnit(it.work, trust.actor('clinicAdmin'), {
      clinicId: med(),
      unitId: '',
      prefix: 'ute',
      name: 'Uteposten',
      nonce: randomUUID(),
      ...more,
    })
  const units = async () =>
    (await showClinicSettings(it.work, trust.actor('clinicAdmin'), { clinicId: med() })).units
  const trustForm = (more: Partial<TrustForm> = {}): TrustForm => ({
    name: 'Sykehuset Eksempel HF',
    domain: 'sykehus.example',
    timeZone: 'Europe/Oslo',
    allowedCountries: ['NO', 'SE'],
    numberCheck: 'lastFour',
    videoHosts: 'whereby.com\n*.whereby.com join.nhn.no',
    firstNameAllowed: false,
    stopSeconds: 0,
    ...more,
  })
  const saveRules = (more: Partial<TrustForm> = {}) =>
    saveTrust(it.work, trust.actor('ehealth'), { ...trustForm(more), nonce: randomUUID() })
  const preview = () =>
    previewMessage(it.work, trust.actor('staff'), {
      templateId: template.templateId,
      typed: filledForm(),
      activityId: null,
    })

  const lastDetail = async (action: string): Promise<Record<string, unknown>> => {
    const event = await db.database.prisma.auditEvent.findFirst({
      where: { action, trustId: trust.trustId, outcome: 'done' },
      orderBy: { id: 'desc' },
    })
    return event?.detail as Record<string, unknown>
  }
  const textOf = (id: unknown) =>
    db.database.prisma.settingChange.findUniqueOrThrow({ where: { id: String(id) } })

  test.each([
    [{ manualUntil: '08:00' }, ['manualUntil ends_before_start']],
    [{ automaticFrom: '18:00' }, ['automaticUntil ends_before_start']],
    [{ manualFrom: '25:00' }, ['manualFrom not_a_time']],
    [{ manualFrom: '' }, ['manualFrom not_a_time']],
    [{ dailyParts: 0 }, ['dailyParts daily_parts']],
  ] as const)('hours %j are refused: %j', async (more, codes) => {
    expect(await codesOf(set(more))).toEqual(codes)
  })

  test('an end at midnight is the end of the day, and is shown as it was typed', () => {
    const read = readHours(hours({ manualUntil: '00:00', automaticUntil: '24:00' }))
    expect(read).toMatchObject({ ok: true, hours: { manualUntil: 1440, automaticUntil: 1440 } })
    expect(clockOf(1440)).toBe('00:00')
  })

  test('new hours hold for the next confirm at once, and a message that waits keeps its moment', async () => {
    await set({ manualFrom: '11:00' })
    const waiting = await preview()
    expect(waiting.heldUntil?.toISOString()).toBe('2026-03-10T10:00:00.000Z')
    const { messageId } = await confirmSend(it.work, trust.actor('staff'), {
      draftId: waiting.draftId,
      nonce: waiting.nonce,
      digits: '0611',
      leave: 'held',
    })
    const after = await set({ manualFrom: '12:00' })
    expect(after).toMatchObject({ waiting: 1, dailyParts: 500 })
    expect((await preview()).heldUntil?.toISOString()).toBe('2026-03-10T11:00:00.000Z')
    expect(await db.database.prisma.message.findUnique({ where: { id: messageId } })).toMatchObject({
      state: 'queued',
      departAfter: new Date('2026-03-10T10:00:00.000Z'),
    })
    await set({ manualFrom: '06:00' })
    expect((await preview()).heldUntil).toBeNull()
  })

  test('another clinic’s administrator sets no hours and sees none', async () => {
    expect(await codesOf(set({}, 'kirAdmin'))).toEqual(['wrong_clinic'])
    expect((await listClinicSettings(it.work, trust.actor('kirAdmin'), {})).map(({ id }) => id)).toEqual([
      trust.clinics.KIR.id,
    ])
  })

  test('e-health creates a clinic, whose sender is the trust’s until it has its own', async () => {
    expect(await clinic()).toMatchObject({ key: 'RAD', senderText: 'SIVHF', units: [], runByEhealth: false })
    expect(await codesOf(clinic())).toEqual(['key key_taken'])
    expect(await clinic({ key: 'egn', senderText: 'EGENHF' })).toMatchObject({ senderText: 'EGENHF' })
  })

  test('a clinic with faults is refused with each of them', async () => {
    expect(
      await codesOf(clinic({ key: 'a b', name: '', country: 'DK', language: 'da', senderText: 'Politiet' })),
    ).toEqual([
      'key short_name',
      'name missing',
      'country missing',
      'language missing',
      'senderText sender_protected',
    ])
  })

  test('a change of a clinic leaves its sender text, and says in the audit which fields changed', async () => {
    await clinic({ clinicId: med(), key: 'MED', name: 'Medisin', senderText: 'ANNEN', language: 'nb' })
    expect(await showClinicSettings(it.work, trust.actor('ehealth'), { clinicId: med() })).toMatchObject({
      name: 'Medisin',
      senderText: 'SIVHF',
    })
    const detail = await lastDetail('clinic.changed')
    expect(detail).toEqual({ nameChange: expect.any(String) })
    expect(await textOf(detail['nameChange'])).toMatchObject({
      subject: `clinic:${med()}`,
      field: 'name',
      before: 'Medisinsk klinikk',
      after: 'Medisin',
      changedBy: trust.actor('ehealth').personId,
    })
    await expect(db.database.pool.query(`update setting_change set before = null`)).rejects.toMatchObject({
      code: '42501',
    })
  })

  test('each setting is in the audit as it was and as it is, by codes, or by the id of what holds the text', async () => {
    await set({ manualFrom: '07:00', dailyParts: 400 })
    await set({ manualFrom: '06:30', dailyParts: 300 })
    expect(await lastDetail('clinic.hours_set')).toEqual({
      manualFromBefore: 420,
      manualFrom: 390,
      dailyPartsBefore: 400,
      dailyParts: 300,
    })
    const now = { clinicId: med(), key: 'MED', name: 'Medisin', language: 'nb' } as const
    await clinic({ ...now, country: 'SE' })
    expect(await lastDetail('clinic.changed')).toEqual({ countryBefore: 'NO', country: 'SE' })
    await clinic(now)
    await unit()
    const added = (await units()).find(({ prefix }) => prefix === 'UTE')
    await unit({ unitId: added?.id ?? '', prefix: 'INN', name: 'Inneposten' })
    const changed = await lastDetail('unit.changed')
    expect(changed).toMatchObject({ prefixBefore: 'UTE', prefix: 'INN' })
    expect(await textOf(changed['nameChange'])).toMatchObject({ before: 'Uteposten', after: 'Inneposten' })
    const unitId = added?.id ?? ''
    await removeUnit(it.work, trust.actor('clinicAdmin'), { clinicId: med(), unitId, nonce: randomUUID() })
    await saveRules()
    await saveRules({ stopSeconds: 10, domain: 'nytt.example' })
    const rules = await lastDetail('trust.changed')
    expect(rules).toEqual({
      stopSecondsBefore: 0,
      stopSeconds: 10,
      domainChange: expect.any(String),
    })
    expect(await textOf(rules['domainChange'])).toMatchObject({
      before: 'sykehus.example',
      after: 'nytt.example',
    })
    // Who reads the audit reads the texts.
    const filter = { person: '', template: '', kind: '', from: '', until: '' }
    const { lines } = await readAudit(it.work, trust.actor('ehealth'), { filter, cursor: null })
    expect(lines.find(({ action }) => action === 'trust.changed')?.detail).toMatchObject({
      domainBefore: 'sykehus.example',
      domain: 'nytt.example',
    })
  })

  test('administrators add, rename and remove units; a prefix in use stays', async () => {
    await unit()
    const [added] = (await units()).filter(({ prefix }) => prefix === 'UTE')
    expect(added).toMatchObject({ name: 'Uteposten', used: false })
    expect(await codesOf(unit())).toEqual(['prefix key_taken'])
    await unit({ unitId: added?.id ?? '', prefix: 'INN', name: 'Inneposten' })
    const used = (await units()).find((one) => one.used)
    expect(await codesOf(unit({ unitId: used?.id ?? '', prefix: 'NY', name: 'Ny' }))).toEqual([
      'prefix prefix_in_use',
    ])
    await unit({ unitId: used?.id ?? '', prefix: used?.prefix ?? '', name: 'Nytt navn' })
    const remove = (unitId: string) =>
      removeUnit(it.work, trust.actor('clinicAdmin'), { clinicId: med(), unitId, nonce: randomUUID() })
    expect(await codesOf(remove(used?.id ?? ''))).toEqual(['unit_in_use'])
    await remove(added?.id ?? '')
    expect((await units()).map(({ name }) => name)).toEqual(['Nytt navn'])
  })

  test('of two equal units that come at once one is refused', async () => {
    const outcomes = await Promise.all([codesOf(unit({ prefix: 'TO' })), codesOf(unit({ prefix: 'to' }))])
    expect(outcomes.flat()).toEqual(['prefix key_taken'])
  })

  test('what e-health sets for the trust is kept, and holds for the next preview', async () => {
    await saveRules({ numberCheck: 'twice', stopSeconds: 20 })
    expect(await showTrust(it.work, trust.actor('ehealth'), {})).toMatchObject({
      numberCheck: 'twice',
      stopSeconds: 20,
      videoHosts: ['whereby.com', '*.whereby.com', 'join.nhn.no'],
    })
    expect(await codesOf(preview())).toEqual(['numberAgain number_differs'])
    await saveRules()
    expect(await codesOf(preview())).toEqual([])
  })

  test.each([
    [{ allowedCountries: [] }, 'allowedCountries missing'],
    [{ videoHosts: 'whereby.com.evil.example' }, 'videoHosts video_host'],
    [{ videoHosts: 'evilwhereby.com' }, 'videoHosts video_host'],
    [{ timeZone: 'Oslo' }, 'timeZone zone_unknown'],
    [{ domain: 'no domain' }, 'domain domain_unfit'],
    [{ stopSeconds: 301 }, 'stopSeconds stop_seconds'],
    [{ stopSeconds: 1.5 }, 'stopSeconds stop_seconds'],
  ])('the trust’s %j is refused', async (more, code) => {
    expect(await codesOf(saveRules(more))).toEqual([code])
  })
})
