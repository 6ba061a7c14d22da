import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import type { Finding } from '../../bot/domain/disclosure.ts'
import {
  checkDisclosure,
  checkReplyRoute,
  disclosureCategories,
  verdictOf,
} from '../../bot/domain/disclosure.ts'
import { languages } from '../../bot/domain/language.ts'
import { disclosureText } from '../../cards/text/disclosure.ts'

const verdict = (text: string, allow: readonly string[] = []): string =>
  verdictOf(checkDisclosure(text, { allow }))
const found = (text: string): string[] => checkDisclosure(text).map((finding) => finding.found)

describe('words that hold a revealing stem and reveal nothing', () => {
  test.each([
    'Bekreft timen {dato} på {tlf}.',
    'Bekreftelsen er sendt i brev.',
    'Vi avkrefter at timen er flyttet.',
    'Timen begynner kl. 9.',
    'Lokalene er nyrenovert.',
    'Du er trygg hos oss.',
    'Parkering er vanskelig i russetida, særlig for russ.',
    'Brevet ligger i arkivet.',
    'Elever fra skolen venter i foajeen.',
    'For eksempel kan du ringe.',
    'Till exempel kan du ringa.',
    'Gå till receptionen på plan 2.',
    'Oppgi fødselsnummer i skranken.',
    'Ange födelsedatum i kassan.',
    'Hjertelig velkommen!',
    'Hjarteleg velkomen!',
    'Hjärtligt välkommen!',
    'Vi har faste tider hver uke.',
    'Vi har fasta tider varje vecka.',
    'Avgiften är 300 kr.',
    'Din avgift kan betalas med kort.',
    'Vi prøvde å ringe deg, og prøver igjen i morgen.',
    'Vi beklagar besväret.',
    'Sjukresor bokas på {tlf}.',
    'Pasientreiser har nummer 05515.',
    'Pårørende kan vente i kafeen.',
    'Barnet ditt har time {dato}.',
    'Gruppen møtes ved bassenget.',
    'Kontroll og undersøkelse er {dato}.',
    'Klockan sex stänger vi.',
    'Oppgi fødselsdato. Your date of birth is needed.',
    'Kort sagt: snakkes på onsdag.',
    'The technology department and the receptionist are in April House.',
    'There is paint on the floor during the works.',
  ])('%s', (text) => {
    expect(checkDisclosure(text)).toEqual([])
  })
})

describe('disguises', () => {
  test.each([
    ['spaced letters', 'Time på r u s'],
    ['dotted letters', 'Time hos p.s.y.k.o.l.o.g'],
    ['hyphenated letters', 'K-R-E-F-T'],
    ['a word cut by a sign', 'Time på psyki-atrisk'],
    ['a word cut by a space', 'Time på psyki atrisk'],
    ['digits for letters', 'p5yk0l0g'],
    ['signs for letters', 'ps¥kiatrisk'],
    ['a starred letter', 'kr*ftavdelingen'],
    ['zero-width space', 'psyk\u200biatri'],
    ['soft hyphen', 'onko\u00adlogi'],
    ['combining marks', 'k\u0335r\u0335e\u0335f\u0335t'],
    ['Cyrillic letters', '\u0440syk\u043elog'],
    ['Greek letters', 'psyk\u03bfl\u03bfg'],
    ['fullwidth letters', '\uff2b\uff52\uff45\uff46\uff54'],
    ['mathematical letters', '\u{1d424}\u{1d42b}\u{1d41e}\u{1d41f}\u{1d42d}'],
    ['accents', 'psÿkïátri'],
    ['a decomposed å', 'a\u030angestmottagningen'],
    ['no Nordic letters', 'blodprove og foedeavdeling'],
    ['one letter too many', 'psykolggtime'],
    ['one letter short', 'onkolgisk'],
    ['two letters swapped', 'kardioolgisk'],
    ['capitals', 'PSYKIATRISK POLIKLINIKK'],
    ['a picture', 'Husk \u{1F489} i morgen'],
  ])('%s is seen through', (_name, text) => {
    expect(verdict(text)).toBe('block')
  })

  test('a neutral word with digits for letters stays neutral', () => {
    expect(verdict('Du har t1me i rom B214, etg 3, plan 2A.')).toBe('pass')
  })
})

describe('wording that hints', () => {
  test.each([
    ['Svarene er kommet.', 'block'],
    ['Your results are ready.', 'block'],
    ['Svar på prøvene foreligger.', 'block'],
    ['Møt fastende.', 'warn'],
    ['Kom med tom mage.', 'warn'],
    ['Du skal ligge inne til fredag.', 'block'],
    ['Behandlingsplan er sendt.', 'block'],
    ['Ta med hjelpemiddelet ditt.', 'warn'],
    ['Next of kin may collect you.', 'warn'],
    ['Pårørende kan hente deg.', 'warn'],
    ['Timen hos fysio er flyttet.', 'warn'],
    ['Gratulerer med den lille.', 'block'],
    ['På tide å slutte å røyke?', 'block'],
    ['Dette er ikke kreft.', 'block'],
    ['Kurset «Mestring av angst» er fullt.', 'block'],
    ['Bring your medicines.', 'warn'],
    ['MR {dato}', 'warn'],
    ['Time på DPS', 'block'],
  ])('%s is %s', (text, expected) => {
    expect(verdict(text)).toBe(expected)
  })

  test('letters that abbreviate a specialty count in capitals only', () => {
    expect(verdict('Vi ses hos mr Hansen, act two.')).toBe('pass')
  })

  test('a phrase does not reach over the end of a sentence', () => {
    expect(verdict('Vi har fått svar fra deg. Timen er klar.')).toBe('pass')
  })
})

describe('words of which nothing is known', () => {
  test('a content word that is neither neutral nor a name warns', () => {
    const [finding] = checkDisclosure('Ta med din blorkefin til timen.')
    expect(finding).toMatchObject({ category: 'unknown_word', severity: 'warn', found: 'blorkefin' })
  })

  test('a capital inside a sentence makes it a name, at the beginning and in a label it does not', () => {
    expect(verdict('Timen er hos Blorkefin i dag.')).toBe('pass')
    expect(verdict('Blorkefin i dag.')).toBe('warn')
    expect(verdictOf(checkDisclosure('Rom Blorkefin', { kind: 'label' }))).toBe('warn')
  })

  test('streets, hosts, rooms and numbers are places', () => {
    expect(verdict('Møt i Kirkegata 12, rom B214, se https://join.nhn.no/abcdefgh eller qwzx.no')).toBe(
      'pass',
    )
    expect(verdict('Les mer på psykiatri.example.no')).toBe('block')
  })

  test('a neutral word with one letter wrong is no reason to ask', () => {
    expect(verdict('Du har fått tme hos oss.')).not.toBe('block')
    expect(verdict('Møt i resepsjoen ved hovedinngagen.')).toBe('pass')
  })
})

describe('findings', () => {
  const overlaps = (findings: readonly Finding[]): boolean =>
    findings.some((finding, index) => index > 0 && finding.start < findings[index - 1]!.end)

  test('spans are offsets in the text as it was given', () => {
    const text = 'Ｔime på psyk\u200biatrisk avd. 👍 og røntgen {psykolog}.'
    const findings = checkDisclosure(text)
    expect(findings.map((finding) => text.slice(finding.start, finding.end))).toEqual(
      findings.map((finding) => finding.found),
    )
    expect(findings.map((finding) => finding.found)).toEqual(['psyk\u200biatrisk', 'røntgen'])
  })

  test('they are sorted, do not overlap, and the strongest is kept', () => {
    const findings = checkDisclosure(
      'Svar på blodprøvene dine er klare, ta med medisinlisten til kreftpoliklinikken.',
    )
    expect(overlaps(findings)).toBe(false)
    expect([...findings].sort((left, right) => left.start - right.start)).toEqual(findings)
    expect(verdictOf(findings)).toBe('block')
  })

  test('placeholders are not looked into', () => {
    expect(found('{psykolog_dato} {kreft: rom} {sted}')).toEqual([])
  })

  test('an allowed token suppresses itself and nothing else', () => {
    const text = 'Røntgen og blodprøve i bygg C.'
    expect(verdict(text)).toBe('block')
    expect(checkDisclosure(text, { allow: ['blodprøve'] }).map((finding) => finding.found)).toEqual([
      'Røntgen',
    ])
    expect(checkDisclosure(text, { allow: ['blodprøve', 'RØNTGEN'] })).toEqual([])
    expect(verdict('Røntgenavdelingen', ['røntgen'])).toBe('warn')
  })

  test('an allowed phrase suppresses what lies inside it', () => {
    expect(verdict('Møt på Medisinsk poliklinikk.', ['medisinsk poliklinikk'])).toBe('pass')
    expect(verdict('Møt på medisinsk avdeling.', ['medisinsk poliklinikk'])).toBe('warn')
  })

  test.each(['', ' ', '{', '}', '{{}}', '\ud83d', 'a'.repeat(2000), '{dato', '...', '\u200b'])(
    'never throws: %j',
    (text) => {
      expect(Array.isArray(checkDisclosure(text))).toBe(true)
    },
  )

  test('each category has a sentence in each language, and the question is there', () => {
    for (const key of [
      ...disclosureCategories.map((category) => `disclosure.${category}` as const),
      'disclosure.question' as const,
    ]) {
      for (const language of languages) expect(disclosureText[key][language].length).toBeGreaterThan(10)
    }
  })
})

describe('a way to answer (XC-34)', () => {
  test.each([
    'Ring {tlf}.',
    'Call {phone} please.',
    'Ring 33 00 00 00.',
    'Ring 05515.',
    'Meldingen kan ikke besvares.',
    'Meldinga kan ikkje svarast på.',
    'Det går inte att svara på detta sms.',
    'This message cannot be answered.',
    'Replies are not read. Do not reply.',
    'Send ikke svar på denne meldingen.',
  ])('%s', (text) => {
    expect(checkReplyRoute(text)).toBeNull()
  })

  test('without one the whole text is warned about', () => {
    const text = 'Du har time {dato} kl. {kl}.'
    expect(checkReplyRoute(text)).toMatchObject({
      category: 'no_reply_route',
      severity: 'warn',
      start: 0,
      end: text.length,
    })
    expect(checkDisclosure(text)).toEqual([])
  })
})

const reference = new URL('../../../shared/data/', import.meta.url)
const isThere = existsSync(reference)
if (!isThere) test.skip('reference texts: not present', () => undefined)
if (isThere) {
  const read = (name: string): string => readFileSync(new URL(name, reference), 'utf8')
  describe('reference texts', () => {
    test('every template in use is passed', () => {
      const templates = JSON.parse(read('templates.json')) as { text: string; sample_text: string }[]
      for (const template of templates) {
        expect([template.text, checkDisclosure(template.text)]).toEqual([template.text, []])
        expect([template.sample_text, checkDisclosure(template.sample_text)]).toEqual([
          template.sample_text,
          [],
        ])
      }
      expect(templates.length).toBeGreaterThan(50)
    })

    test('every labelled text for tuning is told right', () => {
      const rows = read('lint-dev.jsonl')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { text: string; label: string })
      const wrong = rows.filter((row) => (verdict(row.text) !== 'pass') !== (row.label === 'unsafe'))
      expect(wrong).toEqual([])
    })
  })
}
