import { button, buttons, card, heading, linkButton, note } from './kit.ts'
import type { Button, Card } from './kit.ts'
import type { Words } from './text/words.ts'

/** A link to a file; `back` goes on from where it was asked for. */
export const downloadCard = (t: Words, url: string, back?: Button): Card =>
  card(t, t('download.title'), [
    heading(t('download.title')),
    note(t('download.how')),
    buttons(
      linkButton(t('download.open'), url),
      back ?? button(t('common.back'), 'help.show', {}, { inputs: false }),
    ),
  ])
