import type { Sendable, SendableList } from '../bot/domain/sending.ts'
import { button, buttons, card, heading, inputText, note, row, subheading, text } from './kit.ts'
import type { Card } from './kit.ts'
import { pager } from './pager.ts'
import { opening } from './template-text.ts'
import type { Words } from './text/words.ts'
import { trainingBanner } from './training.ts'

/** The choice of a template to send: words to search for, a page of rows (LE-42). */
export const sendPickCard = (t: Words, pick: SendableList): Card => {
  const known = pick.favourites.length + pick.recent.length > 0
  // Beside favourites there is no room for the texts of twenty: a search shows them.
  const rowOf = (one: Sendable) =>
    row(
      one.name,
      [...(pick.manyClinics ? [one.clinicName] : []), ...(known ? [] : [opening(one.text)])],
      button(one.name, 'send.form', { templateId: one.templateId }),
    )
  return card(t, t('send.pickTitle'), [
    heading(t('send.pickTitle')),
    trainingBanner(t, pick.training),
    inputText({ id: 'words', label: t('send.pickWords'), value: pick.words }, { maxLength: 100 }),
    buttons(button(t('common.search'), 'send.pick', { page: 1 })),
    pick.rows.total === 0 ? text(t('send.pickNone')) : null,
    pick.favourites.length > 0 && subheading(t('send.favourites')),
    ...pick.favourites.map(rowOf),
    pick.recent.length > 0 && subheading(t('send.recent')),
    ...pick.recent.map(rowOf),
    known && subheading(t('send.all')),
    ...pick.rows.items.map(rowOf),
    pick.rows.pages > 1 || pick.rows.total === 0 ? null : note(t('common.total', pick.rows)),
    ...pager(t, pick.rows, 'send.pick', { words: pick.words }),
  ])
}
