import { helpFormCard, helpLinksCard, helpTopicCard } from '../../../cards/help-topics.ts'
import type { Card } from '../../../cards/kit.ts'
import type { HelpTopic } from '../../domain/help.ts'
import {
  addHelpLink,
  listHelpLinks,
  openHelpForm,
  removeHelpLink,
  saveHelp,
  showHelp,
} from '../../usecases/set-help.ts'
import { action, newNonce } from '../router.ts'
import type { Turn } from '../router.ts'

const drawTopic = async ({ work, actor, t }: Turn, topic: HelpTopic, saved = false): Promise<Card> =>
  helpTopicCard(t, await showHelp(work, actor, { topic }), saved)

const noLink = { title: '', url: '' }

/** What the help tells beside the commands, and its setting by e-health. */
export const helpRoutes = [
  action('help.topic', async (turn, { topic }) => drawTopic(turn, topic)),
  action('help.support', async (turn) => drawTopic(turn, 'support')),
  action('help.guides', async (turn) => drawTopic(turn, 'guides')),
  action('help.form', async ({ work, actor, t }, { topic }) =>
    helpFormCard(t, topic, await openHelpForm(work, actor, {}), newNonce(work)),
  ),
  action(
    'help.save',
    async (turn, { topic, nonce, ...typed }) => {
      await saveHelp(turn.work, turn.actor, { topic, typed, nonce })
      return drawTopic(turn, topic, true)
    },
    async ({ work, t }, data, refusal) =>
      Promise.resolve(helpFormCard(t, data.topic, data, newNonce(work), refusal)),
  ),
  action('help.links', async ({ work, actor, t }) =>
    helpLinksCard(t, await listHelpLinks(work, actor, {}), noLink, newNonce(work)),
  ),
  action(
    'help.addLink',
    async ({ work, actor, t }, data) =>
      helpLinksCard(t, await addHelpLink(work, actor, data), noLink, newNonce(work), {
        done: t('helpTopic.guides.added'),
      }),
    async ({ work, actor, t }, data, again) =>
      helpLinksCard(t, await listHelpLinks(work, actor, {}), data, newNonce(work), { again }),
  ),
  action(
    'help.removeLink',
    async ({ work, actor, t }, data) =>
      helpLinksCard(t, await removeHelpLink(work, actor, data), noLink, newNonce(work), {
        done: t('helpTopic.guides.removed'),
      }),
    async ({ work, actor, t }, _data, again) =>
      helpLinksCard(t, await listHelpLinks(work, actor, {}), noLink, newNonce(work), { again }),
  ),
]
