import { helpFormCard, helpLinksCard } from '../../../cards/help-form.ts'
import { helpTopicCard } from '../../../cards/help-topics.ts'
import type { Card } from '../../../cards/kit.ts'
import { hasSpoken } from '../../domain/help.ts'
import type { HelpLink, HelpTopic } from '../../domain/help.ts'
import type { Language } from '../../domain/language.ts'
import {
  listHelpLinks,
  openHelpForm,
  removeHelpLink,
  saveHelp,
  saveHelpLink,
  showHelp,
} from '../../usecases/set-help.ts'
import { action, newNonce } from '../router.ts'
import type { Turn } from '../router.ts'

const drawTopic = async ({ work, actor, t }: Turn, topic: HelpTopic, saved = false): Promise<Card> =>
  helpTopicCard(t, await showHelp(work, actor, { topic }), saved)

const noLink = { linkId: '', title: '', url: '' }

const drawLinks = (
  { t, work }: Turn,
  language: Language,
  links: readonly HelpLink[],
  more: { typed?: typeof noLink; message?: Parameters<typeof helpLinksCard>[3] } = {},
): Card => helpLinksCard(t, { language, links, typed: more.typed ?? noLink }, newNonce(work), more.message)

/** What the help tells beside the commands, and its setting by e-health, language by language. */
export const helpRoutes = [
  action('help.topic', async (turn, { topic }) => drawTopic(turn, topic)),
  action('help.support', async (turn) => drawTopic(turn, 'support')),
  action('help.guides', async (turn) => drawTopic(turn, 'guides')),
  action('help.form', async ({ work, actor, t }, { topic, language = actor.language }) =>
    helpFormCard(t, topic, await openHelpForm(work, actor, { topic, language }), newNonce(work)),
  ),
  action(
    'help.save',
    async (turn, { topic, language, nonce, ...typed }) => {
      const form = await saveHelp(turn.work, turn.actor, { topic, language, typed, nonce })
      // The next language is set from here.
      return hasSpoken(topic)
        ? helpFormCard(turn.t, topic, form, newNonce(turn.work), { saved: true })
        : drawTopic(turn, topic, true)
    },
    async ({ work, actor, t }, { topic, language, ...values }, again) => {
      const form = await openHelpForm(work, actor, { topic, language })
      return helpFormCard(t, topic, { ...form, values }, newNonce(work), { again })
    },
  ),
  action('help.links', async (turn, { linkId, language = turn.actor.language }) => {
    const links = await listHelpLinks(turn.work, turn.actor, { language })
    const link = links.find(({ id }) => id === linkId)
    return drawLinks(turn, language, links, link === undefined ? {} : { typed: { linkId, ...link } })
  }),
  action(
    'help.saveLink',
    async (turn, data) => {
      const done = turn.t(data.linkId === '' ? 'helpTopic.guides.added' : 'helpTopic.guides.changed')
      return drawLinks(turn, data.language, await saveHelpLink(turn.work, turn.actor, data), {
        message: { done },
      })
    },
    async (turn, { language, ...typed }, again) =>
      drawLinks(turn, language, await listHelpLinks(turn.work, turn.actor, { language }), {
        typed,
        message: { again },
      }),
  ),
  action(
    'help.removeLink',
    async (turn, data) =>
      drawLinks(turn, data.language, await removeHelpLink(turn.work, turn.actor, data), {
        message: { done: turn.t('helpTopic.guides.removed') },
      }),
    async (turn, { language }, again) =>
      drawLinks(turn, language, await listHelpLinks(turn.work, turn.actor, { language }), {
        message: { again },
      }),
  ),
]
