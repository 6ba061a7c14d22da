import { describe, expect, test } from '@jest/globals'
import { DateTime } from 'luxon'
import {
  standingAnswers,
  basisOf,
  canReplace,
  consentChoices,
  consentGate,
  endOf,
  isAlive,
  lapseOf,
  regimeOf,
  statedOn,
  thePatient,
} from '../../bot/domain/consent.ts'
import { readReference } from '../../bot/domain/reference.ts'
import { replyOf } from '../../bot/domain/reply.ts'
import type { Addressee, Answer, ConsentRegime, ConsentRules } from '../../bot/domain/consent.ts'
import { readConsentForm, untouchedForm } from '../../bot/domain/consent-form.ts'

const zone = 'Europe/Stockholm'
const at = (local: string): Date => DateTime.fromISO(local, { zone }).toJSDate()
const now = at('2026-03-10T10:00')
const rulesOf = (regime: ConsentRegime, mode = true): ConsentRules => ({
  regime,
  mode,
  months: 14,
  timeZone: zone,
})
const sibling: Addressee = { relation: 'patient', reference: 'A-12' }
const mother: Addressee = { relation: 'guardian', reference: '' }

let count = 0
const answer = (changes: Partial<Answer>): Answer => {
  const answeredAt = changes.answeredAt ?? changes.statedAt ?? at('2026-03-01T08:00')
  count += 1
  return {
    id: String(count),
    addressee: thePatient,
    everywhere: false,
    choice: 'yes',
    source: 'oral',
    statedAt: answeredAt,
    answeredAt,
    lapsesAt: null,
    personId: null,
    ...changes,
  }
}

test('the choices are Ja, Nej, Ej valt, in this order', () => {
  expect(consentChoices).toEqual(['yes', 'no', 'unset'])
})

describe('how long an answer lives', () => {
  test.each([
    ['2026-01-15T09:30', '2027-03-15T09:30'],
    // End of the month, a leap year, and both changes of the clock.
    ['2025-12-31T12:00', '2027-02-28T12:00'],
    ['2026-12-31T12:00', '2028-02-29T12:00'],
    ['2026-08-31T23:59', '2027-10-31T23:59'],
    ['2025-01-29T00:00', '2026-03-29T00:00'],
    ['2025-08-25T03:30', '2026-10-25T03:30'],
  ])('an answer of %s ends after 14 calendar months: %s', (given, ends) => {
    const stored = answer({ answeredAt: at(given) })
    expect(endOf(stored, rulesOf('ledger'))).toEqual(at(ends))
    expect(isAlive(stored, rulesOf('ledger'), new Date(at(ends).getTime() - 1))).toBe(true)
    expect(isAlive(stored, rulesOf('ledger'), at(ends))).toBe(false)
  })

  test('the months are policy', () => {
    expect(
      endOf(answer({ answeredAt: at('2026-01-31T10:00') }), { ...rulesOf('ledger'), months: 1 }),
    ).toEqual(at('2026-02-28T10:00'))
  })

  test.each([
    ['ledger', false],
    ['attest', true],
    ['optOut', true],
  ] as const)('a Nej of long ago under %s: still there is %s', (regime, stays) => {
    const old = answer({ choice: 'no', answeredAt: at('2010-01-01T10:00') })
    expect(isAlive(old, rulesOf(regime), now)).toBe(stays)
    expect(isAlive({ ...old, choice: 'yes' }, rulesOf(regime), now)).toBe(false)
  })

  test("a guardian's Ja ends at the start of the day of the age limit, or with the months", () => {
    const lapsesAt = lapseOf('2026-05-02', zone, now)
    expect(lapsesAt).toEqual(at('2026-05-02T00:00'))
    const given = answer({ addressee: mother, answeredAt: now, lapsesAt })
    expect(endOf(given, rulesOf('ledger'))).toEqual(at('2026-05-02T00:00'))
    expect(endOf({ ...given, lapsesAt: at('2030-05-02T00:00') }, rulesOf('ledger'))).toEqual(
      at('2027-05-10T10:00'),
    )
    expect(lapseOf('2026-03-10', zone, now)).toBeNull()
    expect(lapseOf('2026-02-30', zone, now)).toBeNull()
    expect(lapseOf('2099-01-01', zone, now)).toBeNull()
  })

  test('a statement is of now, of the end of a past day, or refused', () => {
    expect(statedOn('', zone, now)).toEqual(now)
    expect(statedOn('2026-03-10', zone, now)).toEqual(now)
    expect(statedOn('2026-03-09', zone, now)).toEqual(at('2026-03-09T23:59:59.999'))
    expect(statedOn('2026-03-11', zone, now)).toBeNull()
    expect(statedOn('yesterday', zone, now)).toBeNull()
  })
})

describe('the regimes', () => {
  test('a clinic has its own, else that of the trust, else that of its country', () => {
    expect(regimeOf('NO', null, null)).toBe('attest')
    expect(regimeOf('SE', null, null)).toBe('ledger')
    expect(regimeOf('SE', 'optOut', null)).toBe('optOut')
    expect(regimeOf('NO', 'optOut', 'ledger')).toBe('ledger')
  })

  test('with the mode on, the control takes the place of the attestation', () => {
    expect(basisOf({ regime: 'attest', mode: false })).toBe('attest')
    expect(basisOf({ regime: 'attest', mode: true })).toBe('ledger')
    expect(basisOf({ regime: 'optOut', mode: true })).toBe('optOut')
    expect(basisOf({ regime: 'ledger', mode: false })).toBe('ledger')
  })
})

describe('the gate', () => {
  const gate = (
    answers: readonly Answer[],
    {
      regime = 'ledger',
      mode = true,
      to = thePatient,
      when = now,
    }: { regime?: ConsentRegime; mode?: boolean; to?: Addressee; when?: Date } = {},
  ) => consentGate(rulesOf(regime, mode), answers, to, when)

  test.each([
    ['ledger', false, 'absent'],
    ['ledger', true, 'absent'],
    ['attest', false, 'allowed'],
    ['attest', true, 'absent'],
    ['optOut', false, 'allowed'],
    ['optOut', true, 'allowed'],
  ] as const)('nothing stored, %s, mode %s: %s', (regime, mode, verdict) => {
    expect(gate([], { regime, mode })).toBe(verdict)
    expect(gate([answer({ choice: 'unset' })], { regime, mode })).toBe(verdict)
  })

  test.each(['attest', 'ledger', 'optOut'] as const)(
    'a stored Nej stops under %s, a Ja does not',
    (regime) => {
      for (const mode of [true, false]) {
        expect(gate([answer({ choice: 'no' })], { regime, mode })).toBe('declined')
        expect(gate([answer({ choice: 'no', addressee: null, source: 'reply' })], { regime, mode })).toBe(
          'declined',
        )
        expect(gate([answer({})], { regime, mode })).toBe('allowed')
      }
    },
  )

  test('a Ja that has ended counts as Ej valt', () => {
    const given = answer({ answeredAt: at('2025-01-10T10:00') })
    expect(gate([given], { when: at('2026-03-10T09:59') })).toBe('allowed')
    expect(gate([given], { when: at('2026-03-10T10:00') })).toBe('absent')
  })

  test('a Ja covers nobody else on the number', () => {
    expect(gate([answer({ addressee: mother })])).toBe('absent')
    expect(gate([answer({})], { to: sibling })).toBe('absent')
    expect(gate([answer({})], { to: mother })).toBe('absent')
    // Once two share the number, "the patient" says too little.
    expect(gate([answer({}), answer({ addressee: sibling })])).toBe('absent')
    expect(gate([answer({}), answer({ addressee: sibling })], { to: sibling })).toBe('allowed')
  })

  test('a Nej of somebody else stops where no Ja is needed, and not where this person said Ja', () => {
    const others = answer({ choice: 'no', addressee: mother })
    for (const regime of ['attest', 'optOut'] as const) {
      expect(gate([others], { regime, mode: false })).toBe('declined')
      expect(gate([others, answer({})], { regime, mode: false })).toBe('allowed')
    }
    expect(gate([others, answer({})])).toBe('allowed')
  })

  test('a Nej without a reference may be of anybody of that relation', () => {
    const portal = answer({
      choice: 'no',
      source: '1177',
      everywhere: true,
      statedAt: at('2026-03-05T08:00'),
    })
    const before = answer({ addressee: sibling, statedAt: at('2026-03-04T08:00') })
    const after = answer({ addressee: sibling, statedAt: at('2026-03-06T08:00') })
    expect(gate([portal, before], { to: sibling })).toBe('declined')
    expect(gate([portal, after], { to: sibling })).toBe('allowed')
    expect(gate([portal], { to: mother, regime: 'ledger' })).toBe('absent')
  })

  test('the latest statement wins, whenever it was recorded', () => {
    const stop = answer({ choice: 'no', addressee: null, statedAt: at('2026-03-05T08:00') })
    expect(gate([stop, answer({ statedAt: at('2026-03-04T08:00'), answeredAt: now })])).toBe('declined')
    expect(gate([stop, answer({ statedAt: at('2026-03-06T08:00') })])).toBe('allowed')
    expect(
      gate([answer({ statedAt: at('2026-03-06T08:00') }), { ...stop, statedAt: at('2026-03-07T08:00') }]),
    ).toBe('declined')
    // Ej valt takes back the own answer and nothing else.
    expect(
      gate([stop, answer({ choice: 'unset', statedAt: at('2026-03-06T08:00') })], { regime: 'optOut' }),
    ).toBe('declined')
  })
})

describe('taking the place of an answer', () => {
  const said = (choice: 'yes' | 'no' | 'unset', day: string) => ({
    addressee: thePatient,
    choice,
    source: 'oral' as const,
    statedAt: at(day),
    lapsesAt: null,
  })
  const portalNo = answer({
    choice: 'no',
    source: '1177',
    everywhere: true,
    statedAt: at('2026-03-05T08:00'),
  })

  test('an older statement does not', () => {
    expect(canReplace([portalNo], said('yes', '2026-03-04T08:00'), true)).toBe('outdated')
    expect(canReplace([answer({ statedAt: at('2026-03-05T08:00') })], said('no', '2026-03-04'), true)).toBe(
      'outdated',
    )
  })

  test('a Nej from 1177 yields to a dated newer statement only; another Nej may always be added', () => {
    expect(canReplace([portalNo], said('yes', '2026-03-06T08:00'), false)).toBe('undated')
    expect(canReplace([portalNo], said('unset', '2026-03-06T08:00'), false)).toBe('undated')
    expect(canReplace([portalNo], said('yes', '2026-03-06T08:00'), true)).toBe('yes')
    expect(canReplace([portalNo], said('no', '2026-03-06T08:00'), false)).toBe('yes')
    expect(canReplace([portalNo], { ...said('yes', '2026-03-06T08:00'), source: '1177' }, false)).toBe('yes')
    expect(canReplace([portalNo], { ...said('yes', '2026-03-06T08:00'), addressee: sibling }, false)).toBe(
      'undated',
    )
  })
})

test('of several answers of one person the latest stands, of several people each; what was taken back does not', () => {
  const rules = rulesOf('ledger')
  const now = at('2026-03-10T12:00')
  const mother = { relation: 'guardian', reference: 'A-12' } as const
  const old = answer({ statedAt: at('2026-03-01T08:00'), source: 'oral' })
  const portal = answer({ statedAt: at('2026-03-05T08:00'), choice: 'no', source: '1177', everywhere: true })
  const hers = answer({ statedAt: at('2026-03-02T08:00'), addressee: mother })
  expect(standingAnswers(rules, [old, portal, hers], now)).toEqual([portal, hers])
  const back = answer({ statedAt: at('2026-03-06T08:00'), addressee: mother, choice: 'unset' })
  expect(standingAnswers(rules, [portal, back], now)).toEqual([portal])
  const reply = answer({ statedAt: at('2026-03-07T08:00'), addressee: null, choice: 'no', source: 'reply' })
  expect(standingAnswers(rules, [old, hers, reply], now)).toEqual([reply])
  expect(standingAnswers(rules, [reply], at('2028-03-07T08:00'))).toEqual([])
})

describe('local references', () => {
  test.each([
    ['', ''],
    [' a 12 ', 'A12'],
    ['vc/2026.17', 'VC-2026-17'],
    ['A–12', 'A-12'],
    ['Å-7', 'Å-7'],
  ])('%j is %j', (raw, reference) => {
    expect(readReference(raw)).toEqual({ ok: true, reference })
  })

  test.each([
    ['Kari Nordmann', 'reference_name'],
    ['Nordmann 1', 'reference_name'],
    ['Ola', 'reference_name'],
    ['<b>1', 'reference_name'],
    ['12057012345', 'reference_identity'],
    ['700512-1234', 'reference_identity'],
    ['19700512', 'reference_identity'],
    ['120570', 'reference_identity'],
    ['70-05-12', 'reference_identity'],
    ['A-120570', 'reference_identity'],
    ['070-174 06 05', 'reference_identity'],
    ['A-1234567-BC-1', 'reference_too_long'],
  ])('%j is refused: %s', (raw, fault) => {
    expect(readReference(raw)).toEqual({ ok: false, fault })
  })
})

describe('replies', () => {
  test.each([
    ['STOP', 'stop'],
    [' stopp! ', 'stop'],
    ['Stoppa SMS', 'stop'],
    ['ＳＴＯＰ', 'stop'],
    ['NEI', 'stop'],
    ['Nej tack.', 'stop'],
    ['avslutt', 'stop'],
    ['Avsluta', 'stop'],
    ['AVMELD', 'stop'],
    ['Nei, jeg kan ikke komme torsdag', 'other'],
    ['Nej det går inte', 'other'],
    ['Jeg stopper ved inngangen', 'other'],
    ['Vennligst stopp', 'stop'],
    ['STOP SIVHF', 'stop'],
    ['Sluta skicka sms, tack', 'stop'],
    ['Slutt!', 'stop'],
    ['No thank you', 'stop'],
    ['Slutt kl. 14?', 'other'],
    ['End of June suits me', 'other'],
    ['Stopp, jeg mente torsdag i stedet', 'other'],
    ['stopp.', 'stop'],
    ['Stopp 🙏', 'stop'],
    ['🛑 STOP 🛑', 'stop'],
    ['«STOPP»', 'stop'],
    ['STO\u200BPP', 'stop'],
    ['STOPP\uFE0F!', 'stop'],
    ['s t o p p', 'stop'],
    ['S.T.O.P', 'stop'],
    ['STOPPPP!!!', 'stop'],
    ['stoppsms', 'stop'],
    ['AVSLUT', 'stop'],
    ['avslutt sms', 'stop'],
    ['Hei! Vennligst stopp', 'stop'],
    ['Stopp å sende meg flere meldinger takk', 'stop'],
    ['Nei, stopp', 'stop'],
    ['Nei til SMS', 'stop'],
    ['nei 😀', 'stop'],
    ['NEI!', 'stop'],
    ['Ikke SMS', 'stop'],
    ['Jeg vil ikke ha flere SMS fra dere', 'stop'],
    ['Jag vill inte ha fler sms', 'stop'],
    ['Ønskjer ikkje SMS', 'stop'],
    ['no more messages please', 'stop'],
    ['Ikke nå', 'other'],
    ['Nei ikke nå', 'other'],
    ['Jeg fikk ikke SMS', 'other'],
    ['Har ikke fått noen melding om ny time', 'other'],
    ['Hei', 'other'],
    ['🙂', 'other'],
    ['Kan jeg få en annen time?', 'other'],
    ['start!', 'start'],
    ['Starta', 'start'],
    ['Start takk', 'start'],
    ['START', 'start'],
    ['Ja', 'other'],
    ['', 'other'],
  ])('%j says %s', (text, said) => {
    expect(replyOf(text)).toBe(said)
  })
})

describe('the control, read', () => {
  const read = (changes: object) =>
    readConsentForm(
      { ...untouchedForm(thePatient, 'unset'), choice: 'yes', ...changes },
      { sources: ['oral', 'vas', '1177'], timeZone: zone, now },
    )

  test('a Nej takes no more than a Ja', () => {
    for (const choice of ['yes', 'no', 'unset'])
      expect(read({ choice })).toMatchObject({ ok: true, answer: { addressee: thePatient, choice } })
  })

  test('every fault is told at its field', () => {
    expect(read({ who: '', choice: 'perhaps', source: 'reply', statedOn: '2027-01-01' })).toMatchObject({
      ok: false,
      faults: [{ field: 'who' }, { field: 'choice' }, { field: 'source' }, { field: 'statedOn' }],
    })
    expect(read({ reference: 'Nordmann' })).toMatchObject({ faults: [{ field: 'reference' }] })
    expect(read({ who: 'anyone' })).toMatchObject({ faults: [{ field: 'who', code: 'consent_of_nobody' }] })
  })

  test("a guardian's Ja needs the day of the age limit, a Nej does not", () => {
    expect(read({ who: 'guardian:' })).toMatchObject({ faults: [{ field: 'lapsesOn' }] })
    expect(read({ who: 'guardian:', lapsesOn: '2030-01-01' })).toMatchObject({
      answer: { lapsesAt: at('2030-01-01T00:00') },
    })
    expect(read({ who: 'guardian:', choice: 'no' })).toMatchObject({ ok: true, answer: { lapsesAt: null } })
  })

  test('a known person keeps their reference', () => {
    expect(read({ who: 'patient:A-12', reference: 'B-9' })).toMatchObject({ answer: { addressee: sibling } })
    expect(read({ who: 'patient:', reference: 'b9' })).toMatchObject({
      answer: { addressee: { relation: 'patient', reference: 'B9' } },
    })
  })
})
