import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { wordsOf } from '../../../cards/text/words.ts'
import type { Card, Element } from '../../../cards/kit.ts'
import { createRouter } from '../../../bot/teams/router.ts'
import { drawDraft, drawMessage, sendingRoutes } from '../../../bot/teams/routes/sending.ts'
import type { Turn } from '../../../bot/teams/router.ts'
import { buildTrust, publishedTemplate, testWork, tuesday } from '../../builders.ts'
import type { PublishedTemplate, TestTrust, TestWork } from '../../builders.ts'
import { testDatabase } from '../../postgres.ts'
import type { TestDatabase } from '../../postgres.ts'

const nb = wordsOf('nb')

/** Every element of a card, however deep. */
const elements = (value: unknown): Element[] =>
  Array.isArray(value)
    ? value.flatMap(elements)
    : typeof value === 'object' && value !== null
      ? [...('type' in value ? [value as Element] : []), ...Object.values(value).flatMap(elements)]
      : []

const inputs = (card: Card) =>
  new Map(
    elements(card.body)
      .filter((one) => one.type.startsWith('Input.'))
      .map((one) => [String(one['id']), one]),
  )
const dataOf = (card: Card, verb: string): Record<string, unknown> => {
  const found = elements(card.body).find((one) => one.type === 'Action.Execute' && one['verb'] === verb)
  if (found === undefined) throw new Error(`no button ${verb}`)
  return found['data'] as Record<string, unknown>
}
const words = (card: Card) =>
  elements(card.body)
    .flatMap((one) => (typeof one['text'] === 'string' ? [one['text']] : []))
    .join('\n')

const filled = {
  'value.dato': '2026-03-12',
  'value.kl': '09:30',
  'value.sted': 'Hovedinngangen',
  'value.tlf': '+4733000000',
  number: '0046 70-174 06 11',
  consent: 'true',
  consentSource: 'dipsF5',
}

describe('the cards of sending', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  let template: PublishedTemplate
  const router = createRouter(sendingRoutes)
  const press = (verb: string, data: Record<string, unknown>, activityId = 'card-1') =>
    router(turn(activityId), verb, data)
  const turn = (activityId: string | null): Turn => ({
    work: it.work,
    actor: trust.actor('staff'),
    t: nb,
    activityId,
  })

  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
  })
  beforeEach(async () => {
    it.clock.now = tuesday
    trust = await buildTrust(db.database)
    template = await publishedTemplate(db.database, trust)
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const preview = (changes: Record<string, unknown> = {}) =>
    press('send.preview', { templateId: template.templateId, ...filled, ...changes })

  test('from the list to the receipt, each card carries what the next press needs', async () => {
    const list = await press('send.pick', {})
    const form = await press('send.form', dataOf(list, 'send.form'))
    expect([...inputs(form).keys()]).toEqual([...Object.keys(filled)])
    const shown = await press('send.preview', { ...dataOf(form, 'send.preview'), ...filled })
    expect(words(shown)).toContain('+46 70 174 06 11')
    expect(words(shown)).toContain('torsdag 12. mars 2026')
    const receipt = await press('send.confirm', { ...dataOf(shown, 'send.confirm'), digits: '0611' })
    expect(words(receipt)).toContain('I kø')
    const sent = await press('message.sent', {})
    const message = await press('message.show', dataOf(sent, 'message.show'))
    expect(words(message)).toContain('+46 70 174 06 11')
    expect(words(message)).toContain('Hovedinngangen')
  })

  test('faults come back in the form, at their fields, with every value kept', async () => {
    const typed = { ...filled, number: '33 00 00 00', 'value.dato': '2026-02-30', consent: 'false' }
    const form = await preview(typed)
    const fields = inputs(form)
    for (const [id, value] of Object.entries(typed))
      expect([id, fields.get(id)?.['value']]).toEqual([id, value])
    expect(words(form)).toContain(nb('fault.no_such_date'))
    expect(words(form)).toContain(nb('fault.number_fixed_line'))
    expect(words(form)).toContain(nb('fault.consent_missing'))
  })

  test('a field that the template does not have is named, and no text comes through it', async () => {
    const form = await preview({ 'value.melding': 'fri tekst', fritekst: 'mer fri tekst' })
    expect(words(form)).toContain(nb('fault.unknown_field', { name: 'melding' }))
    expect(words(form)).toContain(nb('fault.unknown_field', { name: 'fritekst' }))
    expect(JSON.stringify(form)).not.toContain('fri tekst')
  })

  test('labelled placeholders, and a range of time, go through the form and back', async () => {
    const text = 'Møt {sted:oppmøte} mellom {tider}, eller ring {tlf:spørsmål}.'
    template = await publishedTemplate(db.database, trust, { text })
    const form = await press('send.form', { templateId: template.templateId })
    const [place, from, to, phone] = [...inputs(form).keys()]
    const typed = {
      [place ?? '']: 'Hovedinngangen',
      [from ?? '']: '08:00',
      [to ?? '']: '15:00',
      [phone ?? '']: '+4733000000',
      number: filled.number,
      consent: 'true',
      consentSource: 'oral',
    }
    const shown = await press('send.preview', { templateId: template.templateId, ...typed })
    expect(words(shown)).toContain('Møt Hovedinngangen mellom 08.00-15.00, eller ring 33 00 00 00.')
    const again = await press('send.change', dataOf(shown, 'send.change'))
    for (const [id, value] of Object.entries({ ...typed, consent: 'false' }))
      expect([id, inputs(again).get(id)?.['value']]).toEqual([id, value])
  })

  test('wrong digits bring the preview back with the sentence', async () => {
    const shown = await preview()
    const again = await press('send.confirm', { ...dataOf(shown, 'send.confirm'), digits: '9999' })
    expect(words(again)).toContain(nb('refusal.number_mismatch'))
    expect(dataOf(again, 'send.confirm')).toEqual(dataOf(shown, 'send.confirm'))
    expect(inputs(again).get('digits')?.['value']).toBeUndefined()
  })

  test('after five minutes the filled form comes back with the sentence', async () => {
    const shown = await preview()
    it.clock.forward(5 * 60_000)
    const form = await press('send.confirm', { ...dataOf(shown, 'send.confirm'), digits: '0611' })
    expect(words(form)).toContain(nb('refusal.draft_expired'))
    for (const [id, value] of Object.entries({ ...filled, consent: 'false' }))
      expect([id, inputs(form).get(id)?.['value']]).toEqual([id, value])
  })

  test('an unknown message sent again comes back with the sentence until it is attested', async () => {
    const shown = await preview()
    const receipt = await press('send.confirm', { ...dataOf(shown, 'send.confirm'), digits: '0611' })
    await db.database.prisma.message.updateMany({ data: { state: 'unknown' } })
    const { messageId } = dataOf(receipt, 'send.next')
    const opened = await press('message.again', { messageId })
    expect(words(opened)).toContain('+46 70 174 06 11')
    const attest = dataOf(opened, 'message.repeat')
    const back = await press('message.repeat', { ...attest, consent: 'false', consentSource: 'oral' })
    expect(words(back)).toContain(nb('refusal.consent_missing'))
    expect(inputs(back).get('consentSource')?.['value']).toBe('oral')
    const again = await press('message.repeat', { ...attest, consent: 'true', consentSource: 'oral' })
    expect(words(again)).toContain(nb('repeat.title'))
    expect(words(again)).toContain(nb('consent.oral'))
  })

  test('a number to search for that cannot be read stays in its field, with the sentence', async () => {
    const list = await press('message.sent', { number: '12' })
    expect(inputs(list).get('number')?.['value']).toBe('12')
    expect(words(list)).toContain(nb('fault.number_too_short'))
  })

  test('what stays in the chat, and every summary, holds neither number nor text', async () => {
    const shown = await preview()
    const kept: Card[] = []
    const draftId = String(dataOf(shown, 'send.change')['draftId'])
    kept.push(await press('send.cancel', { draftId }), await drawDraft(turn(null), draftId))
    const second = await preview()
    const receipt = await press('send.confirm', { ...dataOf(second, 'send.confirm'), digits: '0611' })
    const message = await db.database.prisma.message.findFirstOrThrow({
      where: { clinicId: trust.clinics.MED.id },
    })
    kept.push(receipt, await drawMessage(turn(null), message.id))
    for (const card of kept)
      for (const secret of ['701740611', '174 06 11', '0611', 'Hovedinngangen', '12.03.2026', 'Du har'])
        expect(JSON.stringify(card)).not.toContain(secret)
    expect(words(receipt)).toContain('11')
    const summaries = [shown, second, receipt, await press('message.show', { messageId: message.id })]
    for (const { fallbackText } of summaries) expect(fallbackText).not.toMatch(/\d/u)
  })
})
