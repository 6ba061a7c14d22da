import { helpFields, helpTopics, isSpoken, mostHelpLinks } from '../../../bot/domain/help.ts'
import type { HelpLink, HelpValues, HelpView } from '../../../bot/domain/help.ts'
import { helpFormCard, helpLinksCard } from '../../../cards/help-form.ts'
import { aboutCard, helpTopicCard } from '../../../cards/help-topics.ts'
import { nonce, rowId, times } from '../sample.ts'
import type { Sample } from '../sample.ts'
import { plain } from '../vocabulary.ts'
import type { Vocabulary } from '../vocabulary.ts'

const valuesIn = (v: Vocabulary): HelpValues => ({
  systemOwner: v.person,
  serviceOwner: v.person,
  supplier: v.clinic,
  supportMail: v.username,
  supportPhone: v.number,
  videoText: `${v.reason}\n\n${v.reason}`,
  mfaSince: '2026-01-15',
  mfaOwner: v.person,
  dataText: v.reason,
})

const linksIn = (v: Vocabulary): HelpLink[] =>
  times(mostHelpLinks, (index) => ({
    id: rowId(index),
    title: v.clinic,
    url: `https://${plain.code}.${plain.code}/${index}`,
  }))

const viewIn = (v: Vocabulary, more: Partial<HelpView>): HelpView => ({
  topic: 'support',
  values: valuesIn(v),
  links: linksIn(v),
  edits: true,
  ...more,
})

const noLink = { linkId: '', title: '', url: '' }

const faultOf = {
  systemOwner: 'name_unfit',
  serviceOwner: 'name_unfit',
  supplier: 'name_unfit',
  supportMail: 'mail_unfit',
  supportPhone: 'help_phone',
  videoText: 'help_too_long',
  mfaSince: 'mfa_day',
  mfaOwner: 'missing',
  dataText: 'help_hidden',
} as const

/** What the help tells beside the commands. */
export const helpTopicSamples: readonly Sample[] = [
  {
    card: 'aboutCard',
    situation: 'with nobody named',
    draw: (t) => aboutCard(t, { systemOwner: '', serviceOwner: '', administrators: [], edits: false }),
  },
  {
    card: 'aboutCard',
    situation: '20 clinics, for e-health',
    draw: (t, v) =>
      aboutCard(t, {
        systemOwner: v.person,
        serviceOwner: v.person,
        administrators: times(20, (index) => ({
          clinic: v.clinic,
          people: times(index % 4, () => v.person),
        })),
        edits: true,
      }),
  },
  ...helpTopics.flatMap((topic): Sample[] => [
    {
      card: 'helpTopicCard',
      situation: `${topic}, nothing set`,
      draw: (t, v) => helpTopicCard(t, viewIn(v, { topic, values: {}, links: [], edits: false })),
    },
    {
      card: 'helpTopicCard',
      situation: `${topic}, set, for e-health`,
      draw: (t, v) => helpTopicCard(t, viewIn(v, { topic }), true),
    },
  ]),
  ...helpTopics
    .filter((topic) => helpFields[topic].length > 0)
    .flatMap((topic): Sample[] => [
      {
        card: 'helpFormCard',
        situation: `${topic}, nothing set`,
        draw: (t) =>
          helpFormCard(
            t,
            topic,
            { language: 'sv', values: {}, elsewhere: helpFields[topic].filter((field) => isSpoken(field)) },
            nonce,
            { saved: true },
          ),
      },
      {
        card: 'helpFormCard',
        situation: `${topic}, every field refused`,
        draw: (t, v) =>
          helpFormCard(t, topic, { language: 'nn', values: valuesIn(v), elsewhere: [] }, nonce, {
            again: {
              code: 'setting_invalid',
              faults: helpFields[topic].map((field) => ({ field, code: faultOf[field] })),
            },
          }),
      },
    ]),
  {
    card: 'helpLinksCard',
    situation: 'none yet',
    draw: (t) => helpLinksCard(t, { language: 'nb', links: [], typed: noLink }, nonce),
  },
  {
    card: 'helpLinksCard',
    situation: 'one was added',
    draw: (t, v) =>
      helpLinksCard(t, { language: 'en', links: linksIn(v), typed: noLink }, nonce, {
        done: t('helpTopic.guides.added'),
      }),
  },
  ...(
    [
      ['missing', 'help_url'],
      ['name_unfit', 'help_link_taken'],
      ['help_links_full', 'help_url'],
    ] as const
  ).map(([title, url]): Sample => ({
    card: 'helpLinksCard',
    situation: `refused: ${title}, ${url}`,
    draw: (t, v) =>
      helpLinksCard(
        t,
        {
          language: 'sv',
          links: linksIn(v),
          typed: { linkId: url === 'help_link_taken' ? rowId(1) : '', title: v.clinic, url: v.label },
        },
        nonce,
        {
          again: {
            code: 'setting_invalid',
            faults: [
              { field: 'title', code: title },
              { field: 'url', code: url },
            ],
          },
        },
      ),
  })),
]
