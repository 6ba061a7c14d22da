import { can } from '../bot/domain/permissions.ts'
import type { Membership, Permission } from '../bot/domain/permissions.ts'
import type { Verb } from './actions.ts'
import { banner, button, buttons, card, facts, heading, note, subheading, text } from './kit.ts'
import type { Button, Card } from './kit.ts'
import type { CommandName } from './text/command.ts'
import { commandNames } from './text/command.ts'
import type { Key, Words } from './text/words.ts'

/** What each command opens and which right it asks for. */
export const commandTable = {
  send: { verb: 'send.pick', permission: 'message.send' },
  sent: { verb: 'message.sent', permission: 'message.read' },
  notReached: { verb: 'message.notReached', permission: 'message.read' },
  consent: { verb: 'consent.find', permission: 'consent.decline' },
  sheet: { verb: 'sheet.show', permission: 'template.read' },
  propose: { verb: 'proposal.form', permission: 'template.propose' },
  mine: { verb: 'proposal.mine', permission: 'template.propose' },
  queue: { verb: 'proposal.queue', permission: 'proposal.read' },
  allows: { verb: 'allow.list', permission: 'disclosure.decide' },
  purposes: { verb: 'purpose.list', permission: 'template.read' },
  sender: { verb: 'sender.form', permission: 'sender.change' },
  unreachable: { verb: 'person.unreachable', permission: 'person.unreachable' },
  training: { verb: 'training.form', permission: 'training.set' },
  language: { verb: 'language.form', permission: 'self.read' },
  whoami: { verb: 'self.show', permission: 'self.read' },
  about: { verb: 'help.about', permission: 'self.read' },
  help: { verb: 'help.show', permission: 'self.read' },
} as const satisfies Record<CommandName, { verb: Verb; permission: Permission }>

/** The word that help shows for a command. */
export const commandWord = (t: Words, name: CommandName): string => t(`command.${name}`).split('|')[0] ?? ''

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

// The card that opens bears the same words; where a command has no such card, its own word is the title.
const titles: Partial<Record<CommandName, Key>> = {
  send: 'send.confirm',
  sent: 'sent.title',
  notReached: 'notReached.title',
  sheet: 'sheet.title',
  propose: 'proposal.formTitle',
  mine: 'proposal.mineTitle',
  queue: 'proposal.queueTitle',
  allows: 'allow.listTitle',
  purposes: 'purpose.listTitle',
  sender: 'sender.title',
  unreachable: 'person.unreachableTitle',
  training: 'training.title',
}

/** A button that does what the command does. */
export const opener = (t: Words, name: CommandName): Button => {
  const title = titles[name]
  return button(
    (title === undefined ? null : t.code(title)) ?? capital(commandWord(t, name)),
    commandTable[name].verb,
    {},
    { inputs: false },
  )
}

/** The commands that a person's roles open, in the order of help. */
const openTo = (memberships: readonly Membership[]): CommandName[] =>
  (Object.keys(commandTable) as CommandName[]).filter((name) =>
    can(memberships, commandTable[name].permission),
  )

/** Help: what each word does, and buttons for the commonest. */
export const helpCard = (t: Words, memberships: readonly Membership[], greeting?: string): Card => {
  const names = openTo(memberships)
  return card(t, t('help.summary'), [
    heading(greeting ?? t('help.title')),
    text(t('help.intro')),
    ...names.map((name) =>
      text([{ text: commandWord(t, name), strong: true }, ` – ${t(`help.${name}`)}`], { spacing: 'small' }),
    ),
    buttons(
      ...names
        .filter((name) => name !== 'help' && name !== 'whoami' && name !== 'language')
        .slice(0, 6)
        .map((name) => opener(t, name)),
    ),
  ])
}

/** What a channel or a group gets: help without anything else. */
export const groupHelpCard = (t: Words): Card =>
  card(t, t('help.summary'), [heading(t('help.title')), text(t('help.groupOnly'))])

/** For people without an account: who orders access, and who gives it (LE-12, LE-14). */
export const strangerCard = (
  t: Words,
  administrators: readonly { clinic: string; people: readonly string[] }[],
): Card =>
  card(t, t('stranger.title'), [
    heading(t('stranger.title')),
    text(t('stranger.how')),
    ...administrators.map(({ clinic, people }) =>
      text(
        [
          { text: `${clinic}: `, strong: true },
          people.length === 0 ? t('stranger.ehealth') : people.join(', '),
        ],
        { spacing: 'small' },
      ),
    ),
  ])

/** The answer to chat text that holds a number (XC-26). */
export const patientDataCard = (t: Words): Card =>
  card(t, t('patientData.title'), [
    heading(t('patientData.title')),
    banner('attention', [t('patientData.what', { word: commandWord(t, 'send') })]),
    buttons(opener(t, 'send'), opener(t, 'help')),
  ])

/** The choice of language. */
export const languageCard = (t: Words, languages: readonly ('nb' | 'nn' | 'sv' | 'en')[]): Card =>
  card(t, t('language.title'), [
    heading(t('language.title')),
    buttons(...languages.map((language) => button(t(`language.${language}`), 'language.set', { language }))),
  ])

/** Says in the new language that it is used from now on. */
export const languageSetCard = (t: Words): Card =>
  card(t, t('language.set'), [banner('good', [t('language.set')]), buttons(opener(t, 'help'))])

/** Who the person is to the bot. */
export const whoamiCard = (
  t: Words,
  self: {
    name: string
    username: string
    roles: readonly { role: Membership['role']; clinic: string | null }[]
  },
): Card =>
  card(t, t('whoami.title'), [
    heading(t('whoami.title')),
    text([{ text: self.name, strong: true }, ` (${self.username})`]),
    ...self.roles.map(({ role, clinic }) =>
      text(`${t(`role.${role}`)} – ${clinic ?? t('role.allClinics')}`, { spacing: 'small' }),
    ),
    note(`${t('common.language')}: ${t(`language.${t.language}`)}`),
    buttons(opener(t, 'language'), opener(t, 'help')),
  ])

/** Who answers for the service (LE-02), and whom to ask in each clinic (LE-14). */
export const aboutCard = (
  t: Words,
  about: {
    systemOwner: string
    serviceOwner: string
    administrators: readonly { clinic: string; people: readonly string[] }[]
  },
): Card =>
  card(t, t('about.title'), [
    heading(t('about.title')),
    facts([
      [t('about.systemOwner'), about.systemOwner],
      [t('about.serviceOwner'), about.serviceOwner],
    ]),
    subheading(t('about.administrators')),
    ...about.administrators.map(({ clinic, people }) =>
      text(
        [
          { text: `${clinic}: `, strong: true },
          people.length === 0 ? t('stranger.ehealth') : people.join(', '),
        ],
        { spacing: 'small' },
      ),
    ),
    buttons(opener(t, 'help')),
  ])

/** People who cannot be reached, for administrators. */
export const unreachableCard = (t: Words, people: readonly { name: string; since: string }[]): Card =>
  card(t, t('person.unreachableTitle'), [
    heading(t('person.unreachableTitle')),
    people.length === 0 ? text(t('person.unreachableNone')) : note(t('person.unreachableHint')),
    ...people.map(({ name, since }) =>
      text([{ text: name, strong: true }, ` ${t('common.since', { when: since })}`], { spacing: 'small' }),
    ),
    buttons(opener(t, 'help')),
  ])

/** Every word of every language, with the command that it reaches. */
export const commandWords = (wordsOfAll: readonly Words[]): Map<string, CommandName> =>
  new Map(
    wordsOfAll.flatMap((t) =>
      commandNames.flatMap((name) =>
        t(`command.${name}`)
          .split('|')
          .map((word) => [word, name] as const),
      ),
    ),
  )
