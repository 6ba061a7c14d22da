import { helpCard, languageCard, languageSetCard, unreachableCard, whoamiCard } from '../../../cards/help.ts'
import { aboutCard } from '../../../cards/help-topics.ts'
import { formatWhen } from '../../../cards/when.ts'
import { wordsOf } from '../../../cards/text/words.ts'
import { languages } from '../../domain/language.ts'
import { listUnreachable } from '../../usecases/list-unreachable.ts'
import { setOwnLanguage } from '../../usecases/set-own-language.ts'
import { showAbout } from '../../usecases/show-about.ts'
import { showSelf } from '../../usecases/show-self.ts'
import { action } from '../router.ts'

/** Help, language, who am I, who cannot be reached. */
export const selfRoutes = [
  action('help.show', async ({ actor, t }, { group }) =>
    Promise.resolve(helpCard(t, actor.memberships, { group })),
  ),
  action('self.show', async ({ work, actor, t }) => whoamiCard(t, await showSelf(work, actor, {}))),
  action('help.about', async ({ work, actor, t }) => aboutCard(t, await showAbout(work, actor, {}))),
  action('language.form', async ({ t }) => Promise.resolve(languageCard(t, languages))),
  action('language.set', async ({ work, actor }, { language }) => {
    await setOwnLanguage(work, actor, { language })
    return languageSetCard(wordsOf(language))
  }),
  action('person.unreachable', async ({ work, actor, t }) =>
    unreachableCard(
      t,
      (await listUnreachable(work, actor, {})).map(({ name, since }) => ({
        name,
        since: formatWhen(t, since, work.clock()),
      })),
    ),
  ),
]
