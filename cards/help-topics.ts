import { helpFields, helpTopics } from '../bot/domain/help.ts'
import type { HelpField, HelpTopic, HelpValues, HelpView, MfaRecord } from '../bot/domain/help.ts'
import { grants } from '../bot/domain/permissions.ts'
import type { Permission } from '../bot/domain/permissions.ts'
import { commandWord, opener } from './help.ts'
import { banner, button, buttons, card, facts, heading, linkButton, note, subheading, text } from './kit.ts'
import type { Card, Element } from './kit.ts'
import type { Words } from './text/words.ts'
import { formatDay } from './when.ts'

/** What is told of the rights, in the order of the work; the rest follows from these. */
const toldRights = [
  'message.send',
  'consent.record',
  'message.delete',
  'deletion.run',
  'template.propose',
  'proposal.clinicReview',
  'proposal.ehealthReview',
  'proposal.purposeReview',
  'proposal.communicationsReview',
  'template.edit',
  'template.suspend',
  'sender.change',
  'access.order',
  'leaver.report',
  'person.change',
  'review.decide',
  'audit.read',
  'trust.edit',
] as const satisfies readonly Permission[]

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** Since when several factors are asked for, and by whom; or that nobody has recorded it (LE-51). */
export const mfaLine = (t: Words, mfa: MfaRecord | null): string =>
  mfa === null
    ? t('helpTopic.mfa.none', { topic: t('helpTopic.mfa') })
    : t('helpTopic.mfa.record', {
        when: formatDay(t, new Date(`${mfa.since}T12:00:00Z`)),
        owner: mfa.owner,
      })

const named = (t: Words, values: HelpValues, fields: readonly HelpField[]): Element =>
  facts(fields.map((field) => [t(`helpTopic.field.${field}`), values[field] ?? ''] as const))

const paragraphs = (words: string): Element[] =>
  words.split('\n').flatMap((line) => (line === '' ? [] : [text(line)]))

const videoWords = (t: Words): Element[] => [
  ...(['pt', 'introducer', 'dips', 'superTreating', 'superOffice'] as const).map((role) => {
    const [name = '', ...tasks] = t(`helpTopic.video.${role}`).split(':')
    return text([{ text: `${name}:`, strong: true }, tasks.join(':')], { spacing: 'small' })
  }),
  subheading(t('helpTopic.video.plan')),
  ...(['start', 'training', 'single'] as const).map((step) =>
    text(t(`helpTopic.video.${step}`), { spacing: 'small' }),
  ),
  subheading(t('helpTopic.video.systems')),
  ...(['wherebyAdmin', 'wherebyUser', 'join', 'reports'] as const).map((system) =>
    text(t(`helpTopic.video.${system}`), { spacing: 'small' }),
  ),
]

/** What a topic says: what the trust has set, and the product's own words where it has set nothing. */
const said: Readonly<Record<HelpTopic, (t: Words, view: HelpView) => Element[]>> = {
  owners: (t, { values }) => [named(t, values, helpFields.owners)],
  support: (t, { values }) => [
    text(t('helpTopic.support.use')),
    helpFields.support.some((field) => (values[field] ?? '') !== '')
      ? named(t, values, helpFields.support)
      : note(t('helpTopic.support.none')),
    // What nobody can unset: the supplier is not told of patients (LE-49).
    banner('warning', [
      t('helpTopic.support.wrong', { word: commandWord(t, 'sent') }),
      t('helpTopic.support.never'),
    ]),
  ],
  guides: (t, { links }) =>
    links.length === 0
      ? [text(t('helpTopic.guides.none'))]
      : links.flatMap(({ title, url }) => [
          // Whole in the text: a button cuts what is longer than the card is wide.
          text(`${title} – ${new URL(url).hostname}`),
          buttons(linkButton(t('helpTopic.guides.open'), url)),
        ]),
  roles: (t) => [
    note(t('helpTopic.roles.where')),
    ...toldRights.map((right) =>
      text(
        [
          { text: capital(t(`audit.right.${right}`)), strong: true },
          `\n${grants[right].map((role) => t(`role.${role}`)).join(', ')}`,
        ],
        { spacing: 'small' },
      ),
    ),
  ],
  video: (t, { values }) =>
    (values.videoText ?? '') === '' ? videoWords(t) : paragraphs(values.videoText ?? ''),
  mfa: (t, { values: { mfaSince = '', mfaOwner = '' } }) => {
    const recorded = mfaSince !== '' && mfaOwner !== ''
    return [
      text(t('helpTopic.mfa.what')),
      banner(recorded ? 'good' : 'warning', [
        mfaLine(t, recorded ? { since: mfaSince, owner: mfaOwner } : null),
      ]),
    ]
  },
  data: (t, { values }) => [
    text(t('deletion.rule')),
    ...paragraphs((values.dataText ?? '') === '' ? t('helpTopic.data.own') : (values.dataText ?? '')),
  ],
}

const topicButtons = (t: Words): Element[] => [
  subheading(t('helpTopic.more')),
  ...[helpTopics.slice(1, 4), helpTopics.slice(4)].map((topics) =>
    buttons(...topics.map((topic) => button(t(`helpTopic.${topic}`), 'help.topic', { topic }))),
  ),
]

/** Who answers for the service (LE-02), and whom to ask in each clinic (LE-14). */
export const aboutCard = (
  t: Words,
  about: {
    systemOwner: string
    serviceOwner: string
    administrators: readonly { clinic: string; people: readonly string[] }[]
    /** Whether the reader may set the owners. */
    edits: boolean
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
    ...topicButtons(t),
    buttons(
      about.edits && button(t('helpTopic.editOwners'), 'help.form', { topic: 'owners' }),
      opener(t, 'help'),
    ),
  ])

/** A topic of the help; e-health finds the way to set it there. */
export const helpTopicCard = (t: Words, view: HelpView, saved = false): Card => {
  const { topic, edits } = view
  return card(t, t(`helpTopic.${topic}`), [
    heading(t(`helpTopic.${topic}`)),
    saved && banner('good', [t('setting.saved')]),
    ...said[topic](t, view),
    buttons(
      topic === 'video' && opener(t, 'video'),
      edits && topic === 'guides' && button(t('helpTopic.edit'), 'help.links', {}),
      edits && helpFields[topic].length > 0 && button(t('helpTopic.edit'), 'help.form', { topic }),
      opener(t, 'about'),
      opener(t, 'help'),
    ),
  ])
}
