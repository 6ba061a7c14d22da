import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Refusal } from '../../bot/domain/refusal.ts'
import type { FieldFault, RefusalCode } from '../../bot/domain/refusal.ts'
import { retireTemplate, suspendTemplate } from '../../bot/usecases/change-template-state.ts'
import { listSendable } from '../../bot/usecases/list-sendable.ts'
import { openSendForm } from '../../bot/usecases/open-send-form.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import { buildTrust, filledForm, publishedTemplate, testWork } from '../builders.ts'
import type { PublishedTemplate, TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const refusalOf = async (
  promise: Promise<unknown>,
): Promise<{ code: RefusalCode; faults: readonly FieldFault[] } | null> => {
  try {
    await promise
    return null
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, faults: error.faults }
    throw error
  }
}

describe('picking and filling in', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  let template: PublishedTemplate

  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
    trust = await buildTrust(db.database)
    template = await publishedTemplate(db.database, trust, { title: 'Timeavtale' })
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const preview = (
    changes: Parameters<typeof filledForm>[0] = {},
    { templateId = template.templateId, person = 'staff' }: { templateId?: string; person?: TestPerson } = {},
  ) =>
    previewMessage(it.work, trust.actor(person), {
      templateId,
      typed: filledForm(changes),
      activityId: null,
    })
  const stop = async (which: typeof suspendTemplate, templateId: string) =>
    which(it.work, trust.actor('clinicAdmin'), { templateId, nonce: randomUUID(), reason: 'prøve' })

  test('the list holds the live templates of the own clinics, a page of twenty, by words', async () => {
    const other = await buildTrust(db.database)
    const titles = Array.from({ length: 21 }, (_, index) => `Mal ${String(index + 1).padStart(2, '0')}`)
    for (const title of titles) await publishedTemplate(db.database, other, { title })
    await publishedTemplate(db.database, other, { clinic: 'KIR', title: 'Kirurgi' })
    const away = await publishedTemplate(db.database, other, { title: 'Mal 99' })
    await suspendTemplate(it.work, other.actor('clinicAdmin'), {
      templateId: away.templateId,
      nonce: randomUUID(),
      reason: 'prøve',
    })
    const list = (words: string, page: number, person: TestPerson = 'staff') =>
      listSendable(it.work, other.actor(person), { words, page })
    const first = await list('', 1)
    expect(first.rows).toMatchObject({ page: 1, pages: 2, total: 21 })
    expect(first.rows.items).toHaveLength(20)
    expect((await list('', 2)).rows.items.map((one) => one.name)).toEqual(['MED- Mal 21'])
    expect((await list(' mal 07 ', 1)).rows.items.map((one) => one.name)).toEqual(['MED- Mal 07'])
    expect((await list('', 1, 'ehealth')).rows.total).toBe(22)
  })

  test('the form offers what the clinic has approved, in canonical values', async () => {
    const form = await openSendForm(it.work, trust.actor('staff'), { templateId: template.templateId })
    expect(form).toMatchObject({ senderText: 'SIVHF', numberCheck: 'lastFour', sources: ['dipsF5', 'oral'] })
    expect(form.fields.map(({ key, kind, choices }) => [key, kind, choices.map((one) => one.value)])).toEqual(
      [
        ['dato', 'date', []],
        ['kl', 'time', []],
        ['sted', 'choice', ['Inngang C, 2. etasje', 'Hovedinngangen']],
        ['tlf', 'choice', ['+4733000000']],
      ],
    )
  })

  test('the preview is the exact final text, with the day of the week and the number in E.164', async () => {
    const shown = await preview()
    expect(shown).toMatchObject({
      text: 'Du har fått time hos oss 12.03.2026 kl. 09.30. Oppmøte: Inngang C, 2. etasje. Passer ikke tiden, ring 33 00 00 00. Meldingen kan ikke besvares.',
      recipient: '+46701740611',
      senderText: 'SIVHF',
      dates: [{ field: { key: 'dato' }, value: '2026-03-12' }],
      warnings: [],
      measure: { encoding: 'GSM-7', segments: 1 },
    })
    expect(await it.jobsIn('expire')).toContainEqual({ draftId: shown.draftId })
    const event = await db.database.prisma.auditEvent.findFirst({
      where: { subject: `draft:${shown.draftId}`, action: 'message.previewed' },
    })
    expect(event?.clinicId).toBe(trust.clinics.MED.id)
  })

  test.each([
    ['past', '2026-03-09'],
    ['weekend', '2026-03-14'],
    ['public_holiday', '2026-05-17'],
    ['far_ahead', '2027-03-11'],
  ])('a date is shown with the warning %s, and can be sent all the same', async (code, dato) => {
    const shown = await preview({ values: { ...filledForm().values, dato } })
    expect(shown.warnings.map((one) => one.code)).toContain(code)
  })

  test('a new date that equals the old one is warned of', async () => {
    const moved = await publishedTemplate(db.database, trust, {
      text: 'Timen {dato} er flyttet til {ny_dato}.',
    })
    const shown = await preview(
      { values: { dato: '2026-03-12', ny_dato: '2026-03-12' } },
      { templateId: moved.templateId },
    )
    expect(shown.warnings).toMatchObject([{ key: 'ny_dato', code: 'same_as_old', other: 'dato' }])
  })

  test('a field that the template does not have is refused by name, and nothing is stored', async () => {
    const before = await db.database.prisma.draft.count()
    const extra = { ...filledForm().values, tekst: 'Du har diabetes' }
    expect(await refusalOf(preview({ values: extra }))).toEqual({
      code: 'values_invalid',
      faults: [{ field: '', code: 'unknown_field', params: { name: 'tekst' } }],
    })
    expect((await refusalOf(preview({ unknown: ['melding'] })))?.faults).toEqual([
      { field: '', code: 'unknown_field', params: { name: 'melding' } },
    ])
    expect(await db.database.prisma.draft.count()).toBe(before)
  })

  test('without consent, or without saying where it is from, nothing is shown', async () => {
    expect((await refusalOf(preview({ consent: false })))?.code).toBe('consent_missing')
    expect((await refusalOf(preview({ consentSource: '' })))?.code).toBe('consent_missing')
    expect((await refusalOf(preview({ number: '33 00 00 00' })))?.code).toBe('number_invalid')
  })

  test('a template of another clinic is refused, to e-health it is open', async () => {
    const foreign = await publishedTemplate(db.database, trust, { clinic: 'KIR', text: 'Time {dato}.' })
    const form = { values: { dato: '2026-03-12' } }
    expect((await refusalOf(preview(form, { templateId: foreign.templateId })))?.code).toBe('wrong_clinic')
    const shown = await preview(form, { templateId: foreign.templateId, person: 'ehealth' })
    expect(shown.text).toBe('Time 12.03.2026.')
  })

  test('a suspended and a retired template are refused, in the form and in the preview', async () => {
    for (const state of [suspendTemplate, retireTemplate]) {
      const { templateId } = await publishedTemplate(db.database, trust)
      await stop(state, templateId)
      expect((await refusalOf(preview({}, { templateId })))?.code).toBe('template_not_sendable')
      expect((await refusalOf(openSendForm(it.work, trust.actor('staff'), { templateId })))?.code).toBe(
        'template_not_sendable',
      )
    }
  })

  test('a template of another trust does not exist here', async () => {
    const other = await buildTrust(db.database)
    const { templateId } = await publishedTemplate(db.database, other)
    expect((await refusalOf(preview({}, { templateId, person: 'ehealth' })))?.code).toBe(
      'template_not_sendable',
    )
  })

  test('in Sweden the consent is in the record, and the date is written the Swedish way', async () => {
    const swedish = await publishedTemplate(db.database, trust, {
      clinic: 'VC',
      text: 'Tid {datum} kl. {kl}.',
    })
    const shown = await preview(
      { values: { datum: '2026-03-12', kl: '09:30' }, consentSource: 'record', number: '070-174 06 11' },
      { templateId: swedish.templateId, person: 'vcStaff' },
    )
    expect(shown).toMatchObject({
      text: 'Tid 2026-03-12 kl. 09:30.',
      senderText: 'VCEXEMPEL',
      recipient: '+46701740611',
    })
  })
})
