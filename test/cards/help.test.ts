import { describe, expect, test } from '@jest/globals'
import { verbOfText } from '../../bot/teams/command.ts'
import { languages } from '../../bot/domain/language.ts'
import { can, roles } from '../../bot/domain/permissions.ts'
import type { Membership } from '../../bot/domain/permissions.ts'
import { commandTable, commandWord, helpCard } from '../../cards/help.ts'
import { commandNames } from '../../cards/text/command.ts'
import { helpGroups } from '../../cards/text/help-group.ts'
import type { HelpGroup } from '../../cards/text/help-group.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { elementsOf, textsOf } from './walk.ts'

const t = wordsOf('nb')
const everything: Membership[] = roles.map((role) => ({ role, clinicId: null }))

/** Whether the subject has any command yet. */
const hasCommands = (group: HelpGroup): boolean =>
  commandNames.some((name) => commandTable[name].group === group)

/** The subjects whose buttons a help card has. */
const othersOn = (card: ReturnType<typeof helpCard>): string[] =>
  elementsOf(card)
    .filter(({ element, path }) => element.type === 'Action.Execute' && path.at(-1) !== 'selectAction')
    .map(({ element }) => (element['data'] as { group: string }).group)

const verbsOn = (card: ReturnType<typeof helpCard>): unknown[] =>
  elementsOf(card)
    .filter(({ path }) => path.at(-1) === 'selectAction')
    .map(({ element }) => element['verb'])

test('every command stands in exactly one subject, which shows it to whoever has its right', () => {
  const shown = helpGroups.filter(hasCommands).flatMap((group) => verbsOn(helpCard(t, everything, { group })))
  expect(shown.toSorted()).toEqual(commandNames.map((name) => commandTable[name].verb).toSorted())
})

test('a leader reaches the order of access from help and by its word (LE-13)', () => {
  const leader: Membership[] = [{ role: 'leader', clinicId: null }]
  expect(verbsOn(helpCard(t, leader, { group: 'people' }))).toContain('order.form')
  expect(languages.map((language) => verbOfText(commandWord(wordsOf(language), 'order')))).toEqual(
    languages.map(() => 'order.form'),
  )
})

test('no subject has more than ten lines', () => {
  for (const group of helpGroups)
    expect(verbsOn(helpCard(t, everything, { group })).length).toBeLessThanOrEqual(10)
})

describe.each(roles)('a %s', (role) => {
  const memberships: Membership[] = [{ role, clinicId: null }]
  const first = helpCard(t, memberships)

  test('reaches every subject of the own commands from any of them', () => {
    const own = helpGroups.filter((group) =>
      commandNames.some(
        (name) => commandTable[name].group === group && can(memberships, commandTable[name].permission),
      ),
    )
    expect(own.length).toBeGreaterThan(1)
    for (const group of own)
      expect(othersOn(helpCard(t, memberships, { group }))).toEqual(own.filter((one) => one !== group))
    // Those who do not send begin where they have most to do, and nobody with the settings of their own.
    const begins = own.find((group) => !othersOn(first).includes(group))
    expect(othersOn(first)).toHaveLength(own.length - 1)
    if (can(memberships, 'message.send')) expect(begins).toBe(own[0])
    expect(begins).not.toBe('self')
    if (role === 'leader') expect(begins).toBe('people')
  })

  test('is shown no command without its right', () => {
    for (const group of helpGroups)
      for (const name of commandNames)
        if (!can(memberships, commandTable[name].permission))
          expect(verbsOn(helpCard(t, memberships, { group }))).not.toContain(commandTable[name].verb)
  })
})

test.each(languages)('the word in front of a line is the one that is understood (%s)', (language) => {
  const words = wordsOf(language)
  const texts = textsOf(helpCard(words, everything, { group: 'sending' })).map(({ text }) => text)
  expect(texts).toContain(commandWord(words, 'notReached'))
})
