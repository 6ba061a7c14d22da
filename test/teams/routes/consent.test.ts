import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { wordsOf } from '../../../cards/text/words.ts'
import type { Card, Element } from '../../../cards/kit.ts'
import { consentRoutes } from '../../../bot/teams/routes/consent.ts'
import { drawMessage, sendingRoutes } from '../../../bot/teams/routes/sending.ts'
import { createRouter } from '../../../bot/teams/router.ts'
import type { Turn } from '../../../bot/teams/router.ts'
import { setConsentMode, setTrustPolicy } from '../../../bot/usecases/set-consent-mode.ts'
import { buildTrust, publishedTemplate, testWork, tuesday } from '../../builders.ts'
import type { PublishedTemplate, TestPerson, TestTrust, TestWork } from '../../builders.ts'
import { testDatabase } from '../../postgres.ts'
import type { TestDatabase } from '../../postgres.ts'

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
const buttons = (card: Card) =>
  elements(card.body).flatMap((one) => (one.type === 'Action.Execute' ? [String(one['title'])] : []))
const dataOf = (card: Card, verb: string): Record<string, unknown> => {
  const found = elements(card.body).find((one) => one.type === 'Action.Execute' && one['verb'] === verb)
  if (found === undefined) throw new Error(`no button ${verb}`)
  return found['data'] as Record<string, unknown>
}
/** What is read on a card, line by line; a heading's or a banner's sign is not part of the words. */
const lines = (card: Card) =>
  elements(card.body).flatMap((one) => {
    if (one.type === 'RichTextBlock')
      return [
        (one['inlines'] as { text: string }[])
          .map((run) => run.text)
          .join('')
          .replace(/^[✗✓⚠] /u, ''),
      ]
    return typeof one['text'] === 'string' && one.type === 'TextBlock'
      ? [one['text'].replaceAll('\\', '')]
      : []
  })

const number = '070-174 06 21'

describe('consent in Swedish', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  let template: PublishedTemplate
  const router = createRouter([...sendingRoutes, ...consentRoutes])
  const turn = (person: TestPerson): Turn => ({
    work: it.work,
    actor: trust.actor(person),
    t: wordsOf('sv'),
    activityId: null,
  })
  const press = (verb: string, data: Record<string, unknown>, person: TestPerson = 'vcStaff') =>
    router(turn(person), verb, data)
  const preview = () =>
    press('send.preview', {
      templateId: template.templateId,
      'value.tlf': '+46701740605',
      number,
      consent: 'true',
    })
  const activate = () =>
    setConsentMode(it.work, trust.actor('vcAdmin'), {
      clinicId: trust.clinics.VC.id,
      nonce: randomUUID(),
      mode: true,
      regime: '',
      riskAnalysisOn: '2026-01-12',
      contactRegister: false,
      decisionOwner: 'Verksamhetschef',
    })
  const answered = { who: 'patient:', choice: 'yes', source: 'vas' }

  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
  })
  beforeEach(async () => {
    it.clock.now = tuesday
    trust = await buildTrust(db.database)
    template = await publishedTemplate(db.database, trust, {
      clinic: 'VC',
      text: 'Hej. Vi har försökt nå dig tre gånger. Ring {tlf}.',
    })
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  test('the control is shown when the number is known: Ja, Nej, Ej valt, and Ej valt sends nothing', async () => {
    await activate()
    const shown = await preview()
    expect(inputs(shown).get('choice')).toMatchObject({
      label: 'Samtycke till SMS',
      value: 'unset',
      choices: [{ title: 'Ja' }, { title: 'Nej' }, { title: 'Ej valt' }],
    })
    expect(lines(shown)).toContain('Samtycke till SMS saknas')
    expect(buttons(shown)).not.toContain('Skicka SMS')
    expect(inputs(shown).has('digits')).toBe(false)
  })

  test('a Ja opens the button in the same card, a Nej closes it again', async () => {
    await activate()
    const shown = await preview()
    const yes = await press('send.consent', { ...dataOf(shown, 'send.consent'), ...answered })
    expect(buttons(yes)).toContain('Skicka SMS')
    expect(lines(yes).join('\n')).toContain('Källa: VAS Vårdcentralen')
    expect(inputs(yes).has('choice')).toBe(false)
    const open = await press('send.consentForm', dataOf(yes, 'send.consentForm'))
    expect(inputs(open).get('choice')).toMatchObject({ value: 'yes' })
    const no = await press('send.consent', { ...dataOf(open, 'send.consent'), ...answered, choice: 'no' })
    expect(lines(no)).toContain('SMS-utskick avböjt')
    expect(buttons(no)).not.toContain('Skicka SMS')
  })

  test('a forged press on the closed button is refused with the same words', async () => {
    await activate()
    const shown = await preview()
    const { draftId } = dataOf(shown, 'send.consent')
    const { nonce } = await db.database.prisma.draft.findUniqueOrThrow({ where: { id: String(draftId) } })
    const refused = await press('send.confirm', { draftId, nonce, digits: '0621' })
    expect(lines(refused)).toContain('Samtycke till SMS saknas')
    expect(await db.database.prisma.message.count({ where: { clinicId: trust.clinics.VC.id } })).toBe(0)
  })

  test('with the mode off the control is not there, and the words say where to go', async () => {
    const shown = await preview()
    expect(inputs(shown).has('choice')).toBe(false)
    expect(lines(shown)).toContain('Samtycke till SMS saknas')
    expect(lines(shown).join('\n')).toContain('samtycke')
    expect(buttons(shown)).not.toContain('Skicka SMS')
  })

  test('with the mode off whom a message is for is said beside the preview, and a Nej for the number is nobody’s in particular', async () => {
    await setTrustPolicy(it.work, trust.actor('ehealth'), {
      regime: 'optOut',
      months: 14,
      nonce: randomUUID(),
    })
    const shown = await preview()
    const open = await press('send.consentForm', dataOf(shown, 'send.consentForm'))
    expect([...inputs(open).keys()]).toEqual(['who', 'reference', 'barReference'])
    const kin = { ...dataOf(open, 'send.addressee'), who: 'guardian:' }
    const again = await press('send.addressee', { ...kin, reference: 'Sagoström' })
    expect(inputs(again).get('reference')).toMatchObject({ value: 'Sagoström' })
    const named = await press('send.addressee', { ...kin, reference: 'A-12' })
    expect(lines(named).join('\n')).toContain('Meddelandet är till: Vårdnadshavare · A-12')
    expect(buttons(named)).not.toContain('Skicka SMS')
    const find = await press('consent.find', {})
    await press('consent.decline', { ...dataOf(find, 'consent.decline'), find: number })
    const refused = await press('send.addressee', { ...kin, who: 'patient:' })
    expect(lines(refused).join('\n')).toContain('Alla på det här numret: Nej')
    expect(lines(refused)).not.toContain(wordsOf('sv')('send.fiveMinutes'))
    const rechecked = await press('send.recheck', dataOf(refused, 'send.recheck'))
    expect(lines(rechecked)).toContain('SMS-utskick avböjt')
  })

  test('a fault in the control comes back in it, with what was typed', async () => {
    await activate()
    const shown = await preview()
    const again = await press('send.consent', {
      ...dataOf(shown, 'send.consent'),
      ...answered,
      reference: 'Sagoström',
    })
    expect(inputs(again).get('reference')).toMatchObject({ value: 'Sagoström' })
    expect(lines(again).join('\n')).toContain(wordsOf('sv')('fault.reference_name'))
  })

  test('a message that a Nej stopped says so on its receipt', async () => {
    await activate()
    const yes = await press('send.consent', { ...dataOf(await preview(), 'send.consent'), ...answered })
    await press('send.confirm', { ...dataOf(yes, 'send.confirm'), digits: '0621' })
    const find = await press('consent.find', {})
    const declined = await press('consent.decline', { ...dataOf(find, 'consent.decline'), find: number })
    expect(lines(declined).join('\n')).toContain('Meddelanden som väntade och stoppades: 1')
    const { id } = await db.database.prisma.message.findFirstOrThrow({
      where: { clinicId: trust.clinics.VC.id },
    })
    const receipt = await drawMessage(turn('vcStaff'), id)
    expect(lines(receipt).join('\n')).toContain('SMS-utskick avböjt')
  })

  test('look up, answer, history and erasure, each from the card before', async () => {
    const find = await press('consent.find', {}, 'vcAdmin')
    const empty = await press('consent.show', { ...dataOf(find, 'consent.show'), find: number }, 'vcAdmin')
    expect(lines(empty)).toContain(wordsOf('sv')('consent.none'))
    const saved = await press(
      'consent.record',
      { ...dataOf(empty, 'consent.record'), ...answered, source: '1177' },
      'vcAdmin',
    )
    expect(lines(saved).join('\n')).toContain('Källa: 1177')
    const staffs = await press('consent.show', { ...dataOf(find, 'consent.show'), find: number })
    expect(buttons(staffs)).not.toContain('Historik och utlämnande')
    const history = await press('consent.history', dataOf(saved, 'consent.history'), 'vcAdmin')
    expect(lines(history).join('\n')).toContain('Örjan Sagoström')
    const erased = await press('consent.erase', dataOf(history, 'consent.erase'), 'ehealth')
    expect(lines(erased)).toContain('Raderade svar: 1')
  })

  test('an older statement is refused beside the case, and nothing is stored', async () => {
    const find = await press('consent.find', {})
    const shown = await press('consent.show', { ...dataOf(find, 'consent.show'), find: number })
    const yes = await press('consent.record', { ...dataOf(shown, 'consent.record'), ...answered })
    const older = { ...answered, choice: 'no', statedOn: '2026-03-01' }
    const refused = await press('consent.record', { ...dataOf(yes, 'consent.record'), ...older })
    expect(lines(refused).join('\n')).toContain(wordsOf('sv')('fault.consent_outdated'))
    expect(inputs(refused).get('statedOn')).toMatchObject({ value: '2026-03-01' })
    expect(
      await db.database.prisma.consentRecord.count({ where: { answer: { trustId: trust.trustId } } }),
    ).toBe(1)
  })

  test('the administrator saves the mode; what is missing is said at its field', async () => {
    const settings = await press('consent.settings', {}, 'vcAdmin')
    const row = elements(settings.body).find((one) => 'selectAction' in one)
    const open = await press(
      'consent.modeForm',
      (row?.['selectAction'] as { data: Record<string, unknown> }).data,
      'vcAdmin',
    )
    expect(inputs(open).get('mode')).toMatchObject({ title: 'Aktivera samtycke till SMS', value: 'false' })
    const data = { ...dataOf(open, 'consent.setMode'), mode: 'true', regime: 'default' }
    const refused = await press('consent.setMode', data, 'vcAdmin')
    expect(lines(refused).join('\n')).toContain(wordsOf('sv')('fault.risk_analysis'))
    const filled = {
      ...dataOf(refused, 'consent.setMode'),
      mode: 'true',
      regime: 'default',
      riskAnalysisOn: '2026-01-12',
      decisionOwner: 'Verksamhetschef',
    }
    await press('consent.setMode', filled, 'vcAdmin')
    expect(inputs(await preview()).has('choice')).toBe(true)
    const forbidden = await press('consent.settings', {})
    expect(lines(forbidden)).toContain(wordsOf('sv')('refusal.forbidden'))
  })
})
