import { describe, expect, test } from '@jest/globals'
import type { Actor } from '../../bot/domain/actor.ts'
import { languages } from '../../bot/domain/language.ts'
import { Refusal } from '../../bot/domain/refusal.ts'
import { routes } from '../../bot/compose.ts'
import { askedBy, longestLine, verbOfText } from '../../bot/teams/command.ts'
import { action, createRouter } from '../../bot/teams/router.ts'
import type { Route, Turn } from '../../bot/teams/router.ts'
import type { Work } from '../../bot/usecases/use-case.ts'
import { actions } from '../../cards/actions.ts'
import type { Verb } from '../../cards/actions.ts'
import { commandTable } from '../../cards/help.ts'
import { card, text } from '../../cards/kit.ts'
import type { Card } from '../../cards/kit.ts'
import { refusalCard } from '../../cards/refusal.ts'
import { commandNames } from '../../cards/text/command.ts'
import { wordsOf } from '../../cards/text/words.ts'

const t = wordsOf('en')
const id = '7d0c1e5a-0000-4000-8000-00000000000a'
const verbs = Object.keys(actions) as Verb[]

const actor: Actor = { personId: id, trustId: id, memberships: [], language: 'en' }

/** Whatever is asked of it is an error: a refused press must not get so far. */
const untouchable = new Proxy(
  {},
  {
    get: (_, name) => {
      throw new Error(`the work was asked for ${String(name)}`)
    },
  },
) as Work

const turn: Turn = { work: untouchable, actor, t, activityId: null }
const refused = refusalCard(t, new Refusal('bad_request'))
const answer = (said: string): Card => card(t, said, [text(said)])

describe('routes', () => {
  test('every verb has exactly one row', () => {
    expect(routes.map(({ verb }) => verb).toSorted()).toEqual(verbs.toSorted())
  })

  test.each([
    '',
    'send',
    'send.everything',
    'constructor',
    '__proto__',
    'toString',
    'SEND.CONFIRM',
    'send.confirm ',
  ])('the unknown verb "%s" is refused', async (verb) => {
    expect(await createRouter(routes)(turn, verb, {})).toEqual(refused)
  })

  /** Nothing fits: ids are numbers, choices are made up, texts are lists. */
  const nonsense = Object.fromEntries(
    [...new Set(verbs.flatMap((verb) => Object.keys(actions[verb].shape)))].map((name) => [name, [{ name }]]),
  )
  const asking = verbs.filter((verb) => Object.keys(actions[verb].shape).length > 0)

  test.each(asking)('%s with data that does not fit is refused before anything is done', async (verb) => {
    expect(await createRouter(routes)(turn, verb, nonsense)).toEqual(refused)
  })

  const needing = verbs.filter((verb) => !actions[verb].safeParse({}).success)

  test.each(needing)('%s without its data is refused', async (verb) => {
    for (const data of [undefined, null, '', 'text', 7, [], {}])
      expect(await createRouter(routes)(turn, verb, data)).toEqual(refused)
  })

  test('most verbs need data, so that the above says something', () => {
    expect(needing.length).toBeGreaterThan(20)
    expect(asking.length).toBeGreaterThan(needing.length)
  })

  test.each(needing)('%s takes no id that is not one', (verb) => {
    const { shape } = actions[verb] as { shape: Record<string, unknown> }
    const ids = Object.keys(shape).filter((name) => /^(?:\w+Id|nonce)$/u.test(name))
    const whole = {
      ...Object.fromEntries(ids.map((name) => [name, id])),
      revision: 1,
      version: 1,
      start: 0,
      language: 'nb',
      way: 'phoned',
      kind: 'place',
      topic: 'support',
      direction: 'up',
      training: 'true',
      starred: 'true',
      dropped: 'true',
      suspends: 'true',
      barred: 'true',
      quarter: '2026-Q1',
      position: 1,
      follows: true,
    }
    const choices = ['approve', 'accept', 'confirm', 'characters']
    const fits = (data: object) =>
      choices.some((choice) => actions[verb].safeParse({ ...data, decision: choice, what: choice }).success)
    expect(fits(whole)).toBe(true)
    for (const name of ids)
      for (const bad of ["'; drop table message; --", '../..', `${id}0`, 'undefined', ['x'], { id }])
        expect({ name, bad, fits: fits({ ...whole, [name]: bad }) }).toEqual({ name, bad, fits: false })
  })
})

describe('a row', () => {
  const run = (route: Route, data: unknown) => route.run(turn, data)

  test('gets its data parsed, and nothing that the schema does not know', async () => {
    const got: unknown[] = []
    const route = action('proposal.file', async (_, data) => {
      got.push(data)
      return Promise.resolve(answer('filed'))
    })
    const sent = {
      proposalId: id,
      revision: '3',
      nonce: id,
      role: 'dho',
      state: 'approved',
      verb: 'proposal.file',
    }
    expect(await run(route, sent)).toEqual(answer('filed'))
    expect(got).toEqual([{ proposalId: id, revision: 3, nonce: id }])
  })

  test('shows a refusal on a card of its own', async () => {
    const route = action('self.show', () => Promise.reject(new Refusal('forbidden')))
    expect(await run(route, {})).toEqual(refusalCard(t, new Refusal('forbidden')))
  })

  test('shows a refusal where it belongs, with the data that was sent', async () => {
    const route = action(
      'sheet.show',
      () => Promise.reject(new Refusal('wrong_clinic')),
      async (_, { words }, refusal) => Promise.resolve(answer(`${refusal.code} ${words}`)),
    )
    expect(await run(route, { words: 'typed' })).toEqual(answer('wrong_clinic typed'))
  })

  test('shows the first refusal’s second where the case itself is closed to the person', async () => {
    const route = action(
      'self.show',
      () => Promise.reject(new Refusal('already_handled')),
      () => Promise.reject(new Refusal('not_found')),
    )
    expect(await run(route, {})).toEqual(refusalCard(t, new Refusal('not_found')))
  })

  test('lets an error that is nobody’s refusal go on', async () => {
    const broken = () => Promise.reject(new Error('broken'))
    await expect(run(action('self.show', broken), {})).rejects.toThrow('broken')
    const refusing = () => Promise.reject(new Refusal('forbidden'))
    await expect(run(action('self.show', refusing, broken), {})).rejects.toThrow('broken')
  })
})

describe('commands', () => {
  const claimed = languages.flatMap((language) =>
    commandNames.flatMap((name) =>
      wordsOf(language)(`command.${name}`)
        .split('|')
        .map((word) => ({ language, name, word })),
    ),
  )

  test.each(claimed)('$word ($language) opens $name, however it is written', ({ name, word }) => {
    const { verb } = commandTable[name]
    const ways = [
      word,
      word.toUpperCase(),
      ` ${word} `,
      `/${word}`,
      ` / ${word}`,
      `${word}.`,
      `${word}!`,
      `${word} ?`,
      word.replaceAll(' ', '\u00a0'),
      word.replaceAll(' ', '  \u2009'),
      word.normalize('NFD'),
      `${word}\n`,
      `<at>Malvakt</at> ${word}`,
      `<at>Malvakt</at>\u00a0/${word.toUpperCase()}.`,
      `<at>Malvakt Test</at>${word}`,
    ]
    expect(ways.map((way) => [way, verbOfText(way)])).toEqual(ways.map((way) => [way, verb]))
  })

  test('no word is claimed by two commands', () => {
    const words = [...new Set(claimed.map(({ word }) => word))]
    const twice = words
      .map(
        (word) =>
          [word, [...new Set(claimed.filter((one) => one.word === word).map(({ name }) => name))]] as const,
      )
      .filter(([, names]) => names.length > 1)
    expect(twice).toEqual([])
  })

  test('every word is written as it is looked up', () => {
    for (const { word } of claimed) expect(word).toBe(word.normalize('NFKC').toLowerCase().trim())
  })

  test.each(['', ' ', '/', '.', 'what is this', 'sendx', 'send!x', 'constructor', '<at>Malvakt</at>'])(
    '"%s" is no command',
    (line) => {
      expect(verbOfText(line)).toBeNull()
    },
  )

  test.each(languages)(
    'in %s the line of the tab asks for the template by its name, as it is written',
    (language) => {
      const name = 'MED- Har du spørsmål?'
      const line = wordsOf(language)('tab.sendLine', { name })
      for (const way of [line, ` /${line} `, `<at>Malvakt</at> ${line}`, line.normalize('NFD')])
        expect(askedBy(way)).toEqual({ verb: 'send.named', data: { name } })
      expect(askedBy(line.slice(0, line.indexOf(' ')))).toEqual({ verb: 'send.pick', data: {} })
    },
  )

  test('a mention that is never closed is no mention', () => {
    expect(verbOfText('<at>Malvakt help')).toBeNull()
    expect(verbOfText('<at>a</at><at>b</at> help')).toBe('help.show')
  })

  test.each(['.', ' .', '<at>', '<at>.</at>', '? ', '\u00a0', '1', '/'])(
    'a line of nothing but "%s" is read in no time',
    (piece) => {
      const began = process.cpuUsage()
      for (const length of [longestLine, 100_000])
        expect(askedBy(`${piece.repeat(length).slice(0, length - 1)}x`)).toBeNull()
      expect(process.cpuUsage(began).user / 1_000).toBeLessThan(100)
    },
  )

  test('a word for sending has a space behind it, and the longest word counts', () => {
    expect(askedBy('sendt')).toEqual({ verb: 'message.sent', data: {} })
    expect(askedBy('sending')).toBeNull()
    expect(askedBy('Send  SMS\u00a0MED- Time')).toEqual({ verb: 'send.named', data: { name: 'MED- Time' } })
  })

  test('a command opens without any data', () => {
    for (const name of commandNames) expect(actions[commandTable[name].verb].safeParse({}).success).toBe(true)
  })
})
