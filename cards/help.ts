import { can } from '../bot/domain/permissions.ts'
import type { Membership, Permission } from '../bot/domain/permissions.ts'
import type { Verb } from './actions.ts'
import { banner, button, buttons, card, heading, line, note, subheading, text } from './kit.ts'
import type { Button, Card } from './kit.ts'
import type { CommandName } from './text/command.ts'
import { commandNames } from './text/command.ts'
import { helpGroups } from './text/help-group.ts'
import type { HelpGroup } from './text/help-group.ts'
import type { Key, Words } from './text/words.ts'

/** What each command opens, which right it asks for, and under which subject help lists it. */
export const commandTable = {
  send: { group: 'sending', verb: 'send.pick', permission: 'message.send' },
  sent: { group: 'sending', verb: 'message.sent', permission: 'message.read' },
  notReached: { group: 'sending', verb: 'message.notReached', permission: 'message.read' },
  consent: { group: 'sending', verb: 'consent.find', permission: 'consent.decline' },
  sheet: { group: 'templates', verb: 'sheet.show', permission: 'template.read' },
  export: { group: 'templates', verb: 'sheet.export', permission: 'template.read' },
  import: { group: 'templates', verb: 'import.start', permission: 'sheet.import' },
  propose: { group: 'templates', verb: 'proposal.form', permission: 'template.propose' },
  mine: { group: 'templates', verb: 'proposal.mine', permission: 'template.propose' },
  purposes: { group: 'templates', verb: 'purpose.list', permission: 'template.read' },
  sender: { group: 'templates', verb: 'sender.form', permission: 'sender.change' },
  queue: { group: 'waiting', verb: 'task.list', permission: 'task.read' },
  allows: { group: 'waiting', verb: 'allow.list', permission: 'disclosure.decide' },
  people: { group: 'people', verb: 'person.list', permission: 'person.read' },
  unreachable: { group: 'people', verb: 'person.unreachable', permission: 'person.unreachable' },
  review: { group: 'control', verb: 'review.list', permission: 'review.read' },
  audit: { group: 'control', verb: 'audit.show', permission: 'audit.read' },
  clinics: { group: 'settings', verb: 'clinic.list', permission: 'clinic.read' },
  values: { group: 'settings', verb: 'value.list', permission: 'value.read' },
  insight: { group: 'control', verb: 'insight.show', permission: 'insight.read' },
  deletion: { group: 'control', verb: 'deletion.list', permission: 'deletion.read' },
  mailboxes: { group: 'settings', verb: 'mailbox.form', permission: 'mailbox.set' },
  training: { group: 'settings', verb: 'training.form', permission: 'training.set' },
  order: { group: 'people', verb: 'order.form', permission: 'access.order' },
  leaver: { group: 'people', verb: 'leaver.form', permission: 'leaver.report' },
  ownPeople: { group: 'people', verb: 'leader.people', permission: 'leader.people' },
  video: { group: 'people', verb: 'video.access', permission: 'self.read' },
  away: { group: 'self', verb: 'away.form', permission: 'self.read' },
  language: { group: 'self', verb: 'language.form', permission: 'self.read' },
  whoami: { group: 'self', verb: 'self.show', permission: 'self.read' },
  about: { group: 'self', verb: 'help.about', permission: 'self.read' },
  support: { group: 'self', verb: 'help.support', permission: 'self.read' },
  guides: { group: 'self', verb: 'help.guides', permission: 'self.read' },
  help: { group: 'self', verb: 'help.show', permission: 'self.read' },
} as const satisfies Record<CommandName, { group: HelpGroup; verb: Verb; permission: Permission }>

/** The word that help shows for a command. */
export const commandWord = (t: Words, name: CommandName): string => t(`command.${name}`).split('|')[0] ?? ''

/** With a capital first letter, to begin a line. */
export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

// The card that opens bears the same words; where a command has no such card, its own word is the title.
const titles: Partial<Record<CommandName, Key>> = {
  send: 'send.confirm',
  sent: 'sent.title',
  notReached: 'notReached.title',
  sheet: 'sheet.title',
  export: 'export.title',
  import: 'import.title',
  propose: 'proposal.formTitle',
  mine: 'proposal.mineTitle',
  queue: 'task.listTitle',
  allows: 'allow.listTitle',
  purposes: 'purpose.listTitle',
  sender: 'sender.title',
  review: 'review.title',
  audit: 'audit.title',
  people: 'person.listTitle',
  unreachable: 'person.unreachableTitle',
  clinics: 'setting.title',
  values: 'value.title',
  insight: 'insight.title',
  deletion: 'deletion.title',
  training: 'training.title',
  away: 'away.title',
  mailboxes: 'mailbox.title',
  order: 'order.formTitle',
  leaver: 'leaver.formTitle',
  ownPeople: 'ownPeople.title',
  video: 'video.title',
  support: 'helpTopic.support',
  guides: 'helpTopic.guides',
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

/** What a person's roles open, subject by subject; subjects without anything are left out. */
const openTo = (memberships: readonly Membership[]): { group: HelpGroup; names: CommandName[] }[] =>
  helpGroups
    .map((group) => ({
      group,
      names: (Object.keys(commandTable) as CommandName[]).filter(
        (name) => commandTable[name].group === group && can(memberships, commandTable[name].permission),
      ),
    }))
    .filter(({ names }) => names.length > 0)

/**
 * Help: what each word of one subject does, each line a press, and buttons for the other subjects. Without a subject
 * it is the first for those who send, and the largest that the others have.
 */
export const helpCard = (
  t: Words,
  memberships: readonly Membership[],
  view: { group?: HelpGroup | undefined; greeting?: string } = {},
): Card => {
  const groups = openTo(memberships)
  const shown =
    groups.find(({ group }) => group === view.group) ??
    (can(memberships, 'message.send')
      ? groups[0]
      : groups
          .filter(({ group }) => group !== 'self')
          .toSorted((one, other) => other.names.length - one.names.length)[0])
  const others = groups.filter((one) => one !== shown)
  return card(t, t('help.summary'), [
    heading(view.greeting ?? t('help.title')),
    text(t('help.intro')),
    ...(shown === undefined
      ? []
      : [
          subheading(t(`helpGroup.${shown.group}`)),
          ...shown.names.map((name) =>
            line(
              [{ text: commandWord(t, name), strong: true, color: 'accent' }, ` – ${t(`help.${name}`)}`],
              opener(t, name),
            ),
          ),
        ]),
    others.length > 0 &&
      buttons(
        ...others.map(({ group }) =>
          button(t(`helpGroup.${group}`), 'help.show', { group }, { inputs: false }),
        ),
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

/** Says, to a text that is too long for a command, what is typed here and what is not. */
export const longTextCard = (t: Words): Card =>
  card(t, t('patientData.title'), [
    heading(t('patientData.title')),
    banner('attention', [t('patientData.long', { word: commandWord(t, 'send') })]),
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
