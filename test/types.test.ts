import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import ts from 'typescript'
import { advance } from '../bot/domain/lifecycle.ts'
import { templateLifecycle } from '../bot/domain/template.ts'
import { can } from '../bot/domain/permissions.ts'
import { Refusal } from '../bot/domain/refusal.ts'
import { action } from '../bot/teams/router.ts'
import { useCase } from '../bot/usecases/use-case.ts'
import { actions } from '../cards/actions.ts'
import { button } from '../cards/kit.ts'
import { refusalCard } from '../cards/refusal.ts'
import { defineWords } from '../cards/text/define.ts'
import { wordsOf } from '../cards/text/words.ts'

/**
 * What must not compile. `tsc` reads this file: an `@ts-expect-error` above a line that does compile is an error,
 * so that a table whose generic checks nothing is found out. Never called.
 */
export const mustNotCompile = () => {
  const t = wordsOf('en')
  const empty = () => Promise.resolve()
  const card = (turn: { t: typeof t }) => Promise.resolve(refusalCard(turn.t, new Refusal('not_found')))

  // A use case has a right, and one of the table.
  // @ts-expect-error the right is missing
  useCase(empty)
  // @ts-expect-error a right that nobody has
  useCase('message.sendAll', empty)
  // @ts-expect-error no right at all
  useCase(undefined, empty)
  const known = useCase<{ messageId: string }, unknown>('message.send', empty)
  // @ts-expect-error the right is read only
  known.permission = 'self.read'
  // @ts-expect-error the input is that of the use case
  void known({} as never, {} as never, { draftId: '' })
  // @ts-expect-error a plain function is no use case
  const plain: typeof known = async () => Promise.resolve()

  // @ts-expect-error a right that is not in the table
  can([], 'message.everything')
  // @ts-expect-error a role that does not exist
  can([{ role: 'superuser', clinicId: null }], 'self.read')

  // A row of routes has a verb of the table, and the data of that verb.
  // @ts-expect-error a verb that no card has
  action('send.everything', card)
  // @ts-expect-error a handler that answers with no card
  action('help.show', () => Promise.resolve('help'))
  action('send.confirm', (turn, data) => {
    const draft: string = data.draftId
    const digits: string = data.digits
    // @ts-expect-error not a field of the verb
    const number: unknown = data.number
    // @ts-expect-error a text, not a number
    const count: number = data.digits
    return card({ ...turn, ...{ draft, digits, number, count } })
  })
  action('sheet.show', (turn, data) => {
    const page: number = data.page
    // @ts-expect-error parsed to a number
    const text: string = data.page
    return card({ ...turn, ...{ page, text } })
  })
  action('proposal.decide', card, (turn, data, refusal) => {
    // @ts-expect-error not a decision
    const odd: boolean = data.decision === 'publish'
    // @ts-expect-error not a code of a refusal
    const other: boolean = refusal.code === 'no_way'
    return card({ ...turn, ...{ odd, other } })
  })

  // A button carries the data of its verb.
  button('', 'template.show', { templateId: '' })
  // @ts-expect-error a verb that does not exist
  button('', 'template.open', {})
  // @ts-expect-error a field is misspelt
  button('', 'template.show', { template: '' })
  // @ts-expect-error a number is no id
  button('', 'template.show', { templateId: 7 })
  // @ts-expect-error not a decision
  button('', 'proposal.decide', { decision: 'publish' })
  // @ts-expect-error no verb's schema
  const noVerb: unknown = actions['template.open']

  // Words: a key that exists, with exactly its parameters.
  t('common.clinic')
  t('common.page', { page: 1, pages: 2, total: 30 })
  // @ts-expect-error a key that does not exist
  t('common.klinik')
  // @ts-expect-error no parameters
  t('common.page')
  // @ts-expect-error one parameter is missing
  t('common.page', { page: 1, pages: 2 })
  // @ts-expect-error one parameter is misspelt
  t('common.page', { page: 1, pages: 2, totl: 30 })
  // @ts-expect-error one parameter too many
  t('common.page', { page: 1, pages: 2, total: 30, more: 1 })
  // @ts-expect-error a sentence without parameters takes none
  t('common.clinic', { name: '' })
  // @ts-expect-error a date is not formatted by itself
  t('common.since', { when: new Date(0) })
  // @ts-expect-error a language that nobody reads
  wordsOf('da')

  defineWords({ 'x.y': { en: '{a} b', nb: 'b {a}', nn: 'b {a}', sv: 'b {a}' } })
  // @ts-expect-error a language is missing
  defineWords({ 'x.y': { en: 'a', nb: 'a', nn: 'a' } })
  // @ts-expect-error a parameter is missing in Swedish
  defineWords({ 'x.y': { en: '{a}', nb: '{a}', nn: '{a}', sv: 'a' } })
  // @ts-expect-error a parameter is misspelt in Bokmål
  defineWords({ 'x.y': { en: '{a}', nb: '{b}', nn: '{a}', sv: '{a}' } })
  // @ts-expect-error a parameter too many in Nynorsk
  defineWords({ 'x.y': { en: '{a}', nb: '{a}', nn: '{a} {b}', sv: '{a}' } })

  // @ts-expect-error a refusal has a code of the list
  new Refusal('no_way')
  // @ts-expect-error an event of another life
  advance(templateLifecycle, 'live', 'confirm')
  // @ts-expect-error a state of another life
  advance(templateLifecycle, 'draft', 'suspend')
  return [plain, noVerb]
}

test('tsc reads the negative type tests, strictly', () => {
  const root = fileURLToPath(new URL('../', import.meta.url))
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: unknown
  }
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  expect(fileNames).toContain(fileURLToPath(import.meta.url))
  expect(options).toMatchObject({ strict: true, noEmit: true, exactOptionalPropertyTypes: true })
})
