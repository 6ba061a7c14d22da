import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import adaptiveCards from 'adaptivecards'
import { Ajv } from 'ajv'
import type { ValidateFunction } from 'ajv'
import { actions, isVerb } from '../../cards/actions.ts'
import type { Card } from '../../cards/kit.ts'
import { allKeys, wordsOf } from '../../cards/text/words.ts'
import type { Words } from '../../cards/text/words.ts'
import { withoutButtons } from '../../cards/without-buttons.ts'
import { languages } from '../../bot/domain/language.ts'
import type { Language } from '../../bot/domain/language.ts'
import { placeholderTypes } from '../../bot/domain/placeholders.ts'
import { modulesIn } from '../discover.ts'
import { samples } from './samples.ts'
import type { Sample } from './sample.ts'
import { hostile, hostileSigns, plain, vocabularies } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
import { elementsOf, textsOf } from './walk.ts'
import type { Found } from './walk.ts'

const largest = 28 * 1024

/** The official schema lies beside the checkout where it is available; it is never copied. */
const schemaFile = new URL('../../../shared/vectors/adaptive-card-1.5.0.json', import.meta.url)

const cases = samples.map((sample) => [`${sample.card}: ${sample.situation}`, sample] as const)

interface Drawn {
  in: string
  language: Language
  vocabulary: Vocabulary
  card: Card
}

// Each is drawn once and looked at by every test.
const known = new Map<Sample, Drawn[]>()

const drawn = (
  sample: Sample,
  voices: readonly Vocabulary[] = vocabularies,
  tongues: readonly Language[] = languages,
): Drawn[] => {
  const all =
    known.get(sample) ??
    vocabularies.flatMap((vocabulary) =>
      languages.map((language) => ({
        in: `${vocabulary.voice} ${language}`,
        language,
        vocabulary,
        card: sample.draw(wordsOf(language), vocabulary),
      })),
    )
  known.set(sample, all)
  return all.filter(({ vocabulary, language }) => voices.includes(vocabulary) && tongues.includes(language))
}

/** In each voice, in one language: how a card is built does not depend on the other. */
const built = (sample: Sample): Drawn[] => drawn(sample, vocabularies, ['nb'])

const inputsOf = (found: readonly Found[]): Found[] =>
  found.filter(({ element }) => element.type.startsWith('Input.'))

/** What a press sends of an input: a text, or nothing where an optional one is empty. */
const valueOf = (input: Found['element']): string | undefined => {
  const { value } = input
  if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return String(value)
  switch (input.type) {
    case 'Input.Date':
      return '2026-03-12'
    case 'Input.Time':
      return '09:30'
    case 'Input.Number':
      return '12'
    case 'Input.Toggle':
      return 'true'
    case 'Input.ChoiceSet':
      return (input['choices'] as { value: string }[])[0]?.value
    default:
      return input['isRequired'] === true ? 'x' : undefined
  }
}

/** The inputs that a press of the action sends: those of its own card and of the cards around it. */
const sentWith = (action: Found, inputs: readonly Found[]): Found[] => {
  if (action.element['associatedInputs'] === 'none') return []
  const cardsAround = action.around.filter(({ type }) => type === 'AdaptiveCard')
  return inputs.filter((input) => {
    const home = input.around.findLast(({ type }) => type === 'AdaptiveCard')
    return home !== undefined && cardsAround.includes(home)
  })
}

const en = wordsOf('en')

/** Words without a letter: a letter that is still on the card did not come from the tables of words. */
const mute: Words = Object.assign(
  ((...arguments_: Parameters<Words>) => en(...arguments_).replaceAll(/\p{L}/gu, '·')) as Words,
  {
    language: en.language,
    code: (...arguments_: Parameters<Words['code']>) =>
      en.code(...arguments_)?.replaceAll(/\p{L}/gu, '·') ?? null,
  },
)

const keys = new Set<string>(allKeys())

const wordsIn = (text: string): string[] => text.match(/\p{L}+/gu) ?? []

/** Names of an encoding, the beginning of an address, and what samples hold besides their vocabulary. */
const neutralWords = ['ℹ', 'GSM', 'UCS', 'https', 'dato', 'kl', 'tlf', 'Ny', 'ny', 'B', ...placeholderTypes]

/** As `Intl` writes them: 30 Dec 2025, 16:40. */
const dates = /(?:\p{L}+,? )?\d{1,2} \p{L}+ \d{4}/gu

test('every function that draws a card has a sample', async () => {
  const functions = (await modulesIn('cards')).flatMap(({ exports }) =>
    Object.entries(exports)
      .filter(([name, value]) => typeof value === 'function' && name.endsWith('Card'))
      .map(([name]) => name),
  )
  expect([...new Set(samples.map(({ card }) => card))].toSorted()).toEqual(functions.toSorted())
  expect(functions.length).toBeGreaterThan(20)
})

describe.each(cases)('%s', (_name, sample) => {
  test('the adaptivecards parser finds nothing to complain of', () => {
    for (const one of built(sample)) {
      const context = new adaptiveCards.SerializationContext()
      const card = new adaptiveCards.AdaptiveCard()
      // As many as Teams shows in a row; further ones would be dropped.
      card.hostConfig = new adaptiveCards.HostConfig({ actions: { maxActions: 6 } })
      card.parse(one.card, context)
      const events = Array.from(
        { length: context.eventCount },
        (_, index) => context.getEventAt(index).message,
        // Its check of the language remembers where it ended and refuses every other card.
      ).filter((message) => message !== `Invalid value "${one.language}" for property "lang".`)
      const picks = inputsOf(elementsOf(one.card)).some(({ element }) => 'choices.data' in element)
      const failures = card
        .validateProperties()
        .validationEvents.map(({ message }) => message)
        // It does not know the people picker, which Teams fills.
        .filter((message) => !(picks && message.includes('at least one choice')))
      expect({ in: one.in, events, failures }).toEqual({ in: one.in, events: [], failures: [] })
    }
  })

  test('it is not larger than Teams takes', () => {
    for (const one of drawn(sample)) {
      const size = Buffer.byteLength(JSON.stringify(one.card), 'utf16le')
      expect({ in: one.in, size, fits: size <= largest }).toEqual({ in: one.in, size, fits: true })
    }
  })

  test('its inputs have ids of their own and labels, and say what is missing', () => {
    for (const one of built(sample)) {
      const inputs = inputsOf(elementsOf(one.card)).map(({ element }) => element)
      const ids = inputs.map(({ id }) => id)
      expect(ids).toEqual([...new Set(ids)])
      for (const input of inputs) {
        expect(input).toMatchObject({ label: expect.stringMatching(/\S/u) })
        // Teams would cut what is ticked or chosen at the edge of the card.
        if (input.type === 'Input.Toggle' || input['style'] === 'expanded')
          expect(input).toMatchObject({ wrap: true })
        if (input['isRequired'] === true)
          expect(input).toMatchObject({ errorMessage: expect.stringMatching(/\S/u) })
        // Teams itself fills the people picker.
        if (input.type !== 'Input.ChoiceSet' || 'choices.data' in input) continue
        const values = (input['choices'] as { value: string }[]).map(({ value }) => value)
        expect(values.length).toBeGreaterThan(0)
        expect(values).toEqual([...new Set(values)])
      }
    }
  })

  test('every button stands where Teams looks for it and works in clients that know no verbs', () => {
    for (const one of built(sample)) {
      const found = elementsOf(one.card)
      for (const { element } of found.filter(({ element: { type } }) => type === 'ActionSet')) {
        const count = (element['actions'] as unknown[]).length
        expect({ in: one.in, fits: count > 0 && count <= 6, count }).toEqual({
          in: one.in,
          fits: true,
          count,
        })
      }
      for (const { element, path, around } of found.filter(
        ({ element: { type } }) => type === 'Action.Execute',
      )) {
        const place =
          path.at(-1) === 'selectAction' || (path.at(-2) === 'actions' && around.at(-1)?.type === 'ActionSet')
        expect({ path, place }).toEqual({ path, place: true })
        expect(element['title']).toMatch(/\S/u)
        const { title, associatedInputs } = element
        expect(element['fallback']).toEqual({
          type: 'Action.Submit',
          data: { ...(element['data'] as object), verb: element['verb'] },
          // A pressed row shows itself; a button needs its words in old clients too.
          ...(path.at(-1) === 'selectAction' ? {} : { title }),
          ...(associatedInputs === undefined ? {} : { associatedInputs }),
        })
      }
    }
  })

  test('every press is taken by the schema of its verb, and every input is read', () => {
    for (const one of built(sample)) {
      const found = elementsOf(one.card)
      const inputs = inputsOf(found)
      const read = new Set<string>()
      for (const press of found.filter(({ element }) => element.type === 'Action.Execute')) {
        const verb = String(press.element['verb'])
        if (!isVerb(verb)) throw new Error(`no verb: ${verb}`)
        const schema = actions[verb]
        const data = press.element['data'] as Record<string, unknown>
        const filled = sentWith(press, inputs).map(
          ({ element }) => [String(element['id']), valueOf(element)] as const,
        )
        const known = Object.keys(schema.shape)
        for (const [id] of filled)
          if (known.includes(id) || (verb === 'send.preview' && id.startsWith('value.'))) read.add(id)
        expect({ verb, unknown: Object.keys(data).filter((name) => !known.includes(name)) }).toEqual({
          verb,
          unknown: [],
        })
        const { error } = schema.safeParse({
          ...Object.fromEntries(filled.filter(([, value]) => value !== undefined)),
          ...data,
        })
        expect({ verb, error: error?.issues ?? [] }).toEqual({ verb, error: [] })
      }
      expect([...read].toSorted()).toEqual(inputs.map(({ element }) => element['id']).toSorted())
    }
  })

  test('it is written in the reader’s language, and nothing is left unsaid', () => {
    const placeholders = languages.map((language) => wordsOf(language)('proposal.placeholderList'))
    const listed = new Set(placeholders.flatMap((line) => line.replaceAll('⟨', '{').replaceAll('⟩', '}')))
    /** What a card says of placeholders, which stand in braces. */
    const meant = /\{(?:dato|kl|tlf)\}/gu
    const own = new Set(Object.values(plain))
    const faults = drawn(sample, [plain]).flatMap(({ card, in: voice }) =>
      textsOf(card)
        .filter(({ text }) => !listed.has(text))
        .flatMap(({ text, property, type }) => {
          const fault = {
            empty: text === '',
            parameter: /[{}⟨⟩]/u.exec(text.replaceAll(meant, ''))?.[0],
            key: text.match(/\w+(?:\.\w+)+/gu)?.find((word) => keys.has(word)),
            // A code that has no sentence: an_event, anEvent.
            code: own.has(text)
              ? undefined
              : /\b\p{Ll}+(?:_\p{Ll}+)+\b|\b\p{Ll}+\p{Lu}\p{Ll}\w*/u.exec(text)?.[0],
            odd: /undefined|null|NaN|\[object|Invalid Date/u.exec(text)?.[0],
          }
          const isFaulty = fault.empty || Object.values(fault).some((sign) => typeof sign === 'string')
          return isFaulty ? [{ voice, type, property, text, ...fault }] : []
        }),
    )
    expect(faults).toEqual([])
    const all = drawn(sample, [plain])
    const texts = new Map(
      all.map(({ language, card }) => [language, JSON.stringify(textsOf(card).map(({ text }) => text))]),
    )
    expect(new Set(texts.values()).size).toBe(languages.length)
    for (const { language, card } of all) expect(card.lang).toBe(language)
  })

  test('every word on it is from the tables of words, from people, or of a date', () => {
    const said = Object.values(plain).join(' ')
    const strange = textsOf(sample.draw(mute, plain)).flatMap(({ text }) =>
      // A part of a word may stand alone where it is marked.
      wordsIn(text.replaceAll(dates, '')).filter(
        (word) => !said.includes(word) && !neutralWords.includes(word),
      ),
    )
    expect(strange).toEqual([])
  })

  test('what people wrote is shown to the letter', () => {
    const faults = drawn(sample, [hostile]).flatMap(({ card }) =>
      elementsOf(card).flatMap(({ element }) =>
        Object.entries(element).flatMap(([property, value]) => {
          if (typeof value !== 'string' || property === 'value' || property === 'fallbackText') return []
          const isLiteral =
            element.type === 'TextRun' ||
            property === 'label' ||
            (property === 'title' && element.type !== 'Input.Toggle')
          const sign = isLiteral
            ? undefined
            : element.type === 'TextBlock'
              ? /[\\*_[\]()#+\-!`>|~{}<&]/u.exec(value.replaceAll(/\\[\p{P}\p{S}]/gu, ''))?.[0]
              : hostileSigns.find((one) => value.includes(one))
          // Clients expand these in every kind of text.
          const isExpanded =
            (element.type === 'TextRun' || element.type === 'TextBlock') && /\{\{(?:DATE|TIME)\(/u.test(value)
          return sign !== undefined || isExpanded ? [{ property, value, sign, isExpanded }] : []
        }),
      ),
    )
    expect(faults).toEqual([])
  })

  test('choices that are drawn as Markdown hold the product’s own words only', () => {
    for (const { card } of drawn(sample, [hostile]))
      for (const { element } of elementsOf(card))
        if (element.type === 'Input.ChoiceSet' && element['style'] === 'expanded')
          for (const { title } of element['choices'] as { title: string }[])
            for (const sign of hostileSigns) expect(title).not.toContain(sign)
  })

  test('notification and old clients are shown nothing of anybody', () => {
    for (const { card, vocabulary, in: voice } of drawn(sample)) {
      expect(card.fallbackText).toMatch(/\S/u)
      expect(card.fallbackText).not.toMatch(/\d{5,}/u)
      const shown = Object.entries(vocabulary).filter(
        ([name, value]) => name !== 'voice' && card.fallbackText.includes(String(value)),
      )
      expect({ in: voice, shown }).toEqual({ in: voice, shown: [] })
      expect(Object.keys(card).toSorted()).toEqual(
        ['$schema', 'body', 'fallbackText', 'lang', 'msteams', 'type', 'version'].toSorted(),
      )
    }
  })

  test('without its buttons nothing is left to press or to fill in', () => {
    for (const { card } of drawn(sample, [plain])) {
      const left = elementsOf(withoutButtons(card)).map(({ element }) => element.type)
      expect(left.filter((type) => /^(?:Action|Input)/u.test(type))).toEqual([])
      expect(left.filter((type) => type === 'TextRun' || type === 'TextBlock').length).toBeGreaterThan(0)
    }
  })
})

const without = (name: string, value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))

/** Without what Teams adds to Adaptive Cards. */
const withoutTeams = (card: Card): object =>
  JSON.parse(JSON.stringify(card), (key, value: unknown) =>
    key === 'msteams' || key === 'choices.data' ? undefined : value,
  ) as object

const described = existsSync(schemaFile) ? describe : describe.skip

described(
  `the official schema of Adaptive Cards 1.5${existsSync(schemaFile) ? '' : ' (not present)'}`,
  () => {
    let validate: ValidateFunction

    beforeAll(() => {
      const read = (path: string | URL) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
      const schema = without('id', read(schemaFile))
      const ajv = new Ajv({ strict: false, logger: false })
      ajv.addMetaSchema(
        read(new URL('../../node_modules/ajv/lib/refs/json-schema-draft-06.json', import.meta.url)),
      )
      validate = ajv.compile(schema)
    })

    /** The longest path of an error is the element that failed. */
    const failedAt = (value: unknown): string | null =>
      validate(value)
        ? null
        : ((validate.errors ?? [])
            .map(
              ({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`,
            )
            .toSorted((a, b) => b.length - a.length)[0] ?? '')

    test('it refuses a card that is wrong', () => {
      const [one] = drawn(samples[0] as Sample)
      const card = without('msteams', one?.card as Card)
      expect(failedAt(card)).toBeNull()
      expect(failedAt({ ...card, body: [{ type: 'TextBlock' }] })).not.toBeNull()
      expect(failedAt({ ...card, body: [{ type: 'Input.Text', label: 'no id' }] })).not.toBeNull()
      expect(failedAt({ ...card, colour: 'red' })).not.toBeNull()
    })

    test.each(cases)('%s', (_name, sample) => {
      for (const one of built(sample))
        for (const card of [one.card, withoutButtons(one.card)]) {
          expect({ in: one.in, failed: failedAt(withoutTeams(card)) }).toEqual({
            in: one.in,
            failed: null,
          })
        }
    })
  },
)
