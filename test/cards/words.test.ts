import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { allowLifecycle } from '../../bot/domain/allow.ts'
import { valueKinds, valueLifecycle } from '../../bot/domain/approved-value.ts'
import type { ApprovedValueFault } from '../../bot/domain/approved-value.ts'
import type { DateWarningCode } from '../../bot/domain/calendar.ts'
import { disclosureCategories } from '../../bot/domain/disclosure.ts'
import { characterNames } from '../../bot/domain/gsm7.ts'
import { languages } from '../../bot/domain/language.ts'
import { consentSources, messageLifecycle } from '../../bot/domain/message.ts'
import { roles } from '../../bot/domain/permissions.ts'
import type { NumberFault } from '../../bot/domain/phone-number.ts'
import type { ValueFault } from '../../bot/domain/placeholder-values.ts'
import { placeholderTypes } from '../../bot/domain/placeholders.ts'
import type { TemplateFaultCode } from '../../bot/domain/placeholders.ts'
import { proposalLifecycle, proposalStates, reviewSteps } from '../../bot/domain/proposal.ts'
import { knownPurposes } from '../../bot/domain/purpose.ts'
import { refusalCodes } from '../../bot/domain/refusal.ts'
import type { SenderFault } from '../../bot/domain/sender-text.ts'
import { reasonCodes } from '../../bot/domain/similarity/comparison.ts'
import { templateLifecycle } from '../../bot/domain/template.ts'
import { commandTable } from '../../cards/help.ts'
import type { Entry } from '../../cards/text/define.ts'
import { commandNames } from '../../cards/text/command.ts'
import { helpGroups } from '../../cards/text/help-group.ts'
import { allKeys, wordsOf } from '../../cards/text/words.ts'
import { modulesIn } from '../discover.ts'

/** The compiler asks for each: a code that is added to a type is missing here until it is named. */
const codesOf = <Code extends string>(codes: Record<Code, true>): Code[] => Object.keys(codes) as Code[]

const valueFaults = codesOf<ValueFault>({
  missing: true,
  not_a_date: true,
  no_such_date: true,
  year_missing: true,
  weekday_differs: true,
  not_a_weekday: true,
  not_a_time: true,
  not_a_time_range: true,
  ends_before_start: true,
  not_approved: true,
  not_a_number: true,
  out_of_range: true,
  first_name_not_allowed: true,
  not_a_first_name: true,
  not_a_link: true,
  not_https: true,
  user_info: true,
  port: true,
  look_alike: true,
  host_not_allowed: true,
  no_room: true,
  redirector: true,
  too_long: true,
})
const numberFaults = codesOf<NumberFault>({
  other_country: true,
  empty: true,
  not_a_number: true,
  too_short: true,
  too_long: true,
  fixed_line: true,
  premium: true,
  machine_to_machine: true,
  pager: true,
  voip: true,
  service_number: true,
  not_in_use: true,
  foreign_country: true,
})
const placeholderFaults = codesOf<TemplateFaultCode>({
  unknown_placeholder: true,
  nested: true,
  unbalanced: true,
  duplicate_label: true,
  empty: true,
  empty_label: true,
  label_too_long: true,
})
const senderFaults = codesOf<SenderFault>({
  too_short: true,
  too_long: true,
  character: true,
  first_character: true,
  protected: true,
})
const approvedFaults = codesOf<ApprovedValueFault>({
  missing: true,
  value_too_long: true,
  value_sign: true,
  value_number: true,
  value_link: true,
  contact_premium: true,
  contact_unfit: true,
  contact_unreadable: true,
})
const warnings = codesOf<DateWarningCode>({
  past: true,
  weekend: true,
  public_holiday: true,
  far_ahead: true,
  same_as_old: true,
  weekday_differs: true,
})

const eventsOf = (table: Readonly<Record<string, object>>): string[] => [
  ...new Set(Object.values(table).flatMap((events) => Object.keys(events))),
]

/** Every code that the product can come up with at run time, and the key of its sentence. */
const sentences: readonly (readonly [what: string, keys: readonly string[]])[] = [
  ['refusals', refusalCodes.map((code) => `refusal.${code}`)],
  ['disclosure categories', disclosureCategories.map((code) => `disclosure.${code}`)],
  ['states of a proposal', proposalStates.map((state) => `proposal.state.${state}`)],
  [
    'events of a proposal',
    eventsOf(proposalLifecycle).map((event) => `proposal.event.${event.replace(/^resubmit.*/u, 'resubmit')}`),
  ],
  ['steps of the review', reviewSteps.map((step) => `proposal.state.${step}`)],
  ['states of a template', Object.keys(templateLifecycle).map((state) => `template.state.${state}`)],
  ['events of a template', eventsOf(templateLifecycle).map((event) => `template.${event}`)],
  ['states of a message', Object.keys(messageLifecycle).map((state) => `message.state.${state}`)],
  ['states of an objection', Object.keys(allowLifecycle).map((state) => `allow.state.${state}`)],
  ['events of an objection', eventsOf(allowLifecycle).map((event) => `allow.${event}`)],
  ['purposes', [...knownPurposes, 'new'].map((key) => `purpose.${key}`)],
  ['roles', roles.map((role) => `role.${role}`)],
  ['languages', languages.map((language) => `language.${language}`)],
  ['faults of values', valueFaults.map((code) => `fault.${code}`)],
  ['faults of numbers', [...numberFaults, 'differs'].map((code) => `fault.number_${code}`)],
  ['faults of placeholders', placeholderFaults.map((code) => `fault.template_${code}`)],
  ['faults of sender texts', senderFaults.map((code) => `fault.sender_${code}`)],
  ['date warnings', warnings.map((code) => `warning.${code}`)],
  ['sources of consent', consentSources.map((source) => `consent.${source}`)],
  ['fields', placeholderTypes.map((type) => `field.${type}`)],
  ['reasons of similarity', reasonCodes.map((code) => `similarity.reason.${code}`)],
  ['relations', ['duplicate', 'related', 'different'].map((code) => `similarity.relation.${code}`)],
  ['characters', characterNames.map((name) => `character.${name}`)],
  [
    'kinds of values',
    valueKinds.flatMap((kind) => ['kind', 'add', 'label'].map((what) => `value.${what}.${kind}`)),
  ],
  ['states of a value', Object.keys(valueLifecycle).map((state) => `value.state.${state}`)],
  ['events of a value', eventsOf(valueLifecycle).map((event) => `value.${event}`)],
  ['faults of approved values', approvedFaults.map((code) => `fault.${code}`)],
  ['subjects of help', helpGroups.map((group) => `helpGroup.${group}`)],
  ['commands', commandNames.flatMap((name) => [`command.${name}`, `help.${name}`])],
]

/** The literal codes of faults in the sources: `{ field: …, code: 'x' }`. */
const faultCodesIn = (folder: string): string[] =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const source = readFileSync(new URL(`../../${folder}/${file}`, import.meta.url), 'utf8')
      return [...source.matchAll(/field(?::[^{}]*)?, code: '(\w+)'/gu)].map(([, code]) => code ?? '')
    })

const tables = (await modulesIn('cards/text')).flatMap(({ path, exports }) =>
  Object.entries(exports)
    .filter(([name, table]) => name.endsWith('Text') && typeof table === 'object')
    .map(([, table]) => ({ path, table: table as Readonly<Record<string, Entry>> })),
)

describe.each(languages)('in %s', (language) => {
  const t = wordsOf(language)

  test.each(sentences)('every one of the %s has a sentence', (_what, keys) => {
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.filter((key) => (t.code(key) ?? '').trim() === '')).toEqual([])
  })

  test('every fault that a use case or a rule names has a sentence', () => {
    const codes = [...new Set(['bot/usecases', 'bot/domain'].flatMap(faultCodesIn))]
    expect(codes.length).toBeGreaterThan(15)
    expect(codes.filter((code) => t.code(`fault.${code}`) === null)).toEqual([])
  })

  test('no sentence is empty, ragged, or half translated', () => {
    const odd = tables.flatMap(({ table }) =>
      Object.entries(table).filter(([, entry]) => {
        const sentence = entry[language]
        return (
          sentence.trim() !== sentence ||
          sentence === '' ||
          / {2}|\t|\n|TODO|\?\?/u.test(sentence) ||
          // A single braced name is a parameter; anything else was meant to be shown and would not be.
          /\{(?!\w+\})|(?<!\{\w+)\}/u.test(sentence)
        )
      }),
    )
    expect(odd).toEqual([])
  })
})

test('no key stands in two tables, where one would hide the other', () => {
  const seen = new Map<string, string>()
  const twice: string[] = []
  for (const { path, table } of tables)
    for (const key of Object.keys(table)) {
      const other = seen.get(key)
      if (other !== undefined) twice.push(`${key}: ${other} and ${path}`)
      seen.set(key, path)
    }
  expect(twice).toEqual([])
  expect(allKeys().toSorted()).toEqual([...seen.keys()].toSorted())
})

test('no sentence is the same in all four languages unless it is a word of them all', () => {
  const same = tables.flatMap(({ table }) =>
    Object.entries(table)
      .filter(([, entry]) => new Set(Object.values(entry)).size === 1 && entry.en.includes(' '))
      .map(([key]) => key),
  )
  expect(same).toEqual([])
})

test('a parameter is put in once and as it is', () => {
  const t = wordsOf('en')
  expect(t('common.page', { page: 1, pages: 2, total: 30 })).toBe('Page 1 of 2, 30 in all')
  expect(t('common.since', { when: '{when} $& $1' })).toBe('since {when} $& $1')
  expect(t.code('no.such.key')).toBeNull()
  expect(t.code('toString')).toBeNull()
})

test('every command has a row', () => {
  expect(Object.keys(commandTable).toSorted()).toEqual([...commandNames].toSorted())
})
