import type { Page } from '../bot/domain/page.ts'
import { button, buttons, note } from './kit.ts'
import type { Button, Element } from './kit.ts'
import type { Verb } from './actions.ts'
import type { Words } from './text/words.ts'

/** The foot of a list: which page, and buttons to its neighbours that keep what was searched for. */
export const pager = (
  t: Words,
  { page, pages, total }: Pick<Page<unknown>, 'page' | 'pages' | 'total'>,
  verb: Verb,
  data: Readonly<Record<string, unknown>>,
  ...more: readonly (Button | false | null)[]
): Element[] => [
  ...(pages > 1 ? [note(t('common.page', { page, pages, total }))] : []),
  ...(pages > 1 || more.some(Boolean)
    ? [
        buttons(
          page > 1 && button(t('common.previous'), verb, { ...data, page: page - 1 }, { inputs: false }),
          page < pages && button(t('common.next'), verb, { ...data, page: page + 1 }, { inputs: false }),
          ...more,
        ),
      ]
    : []),
]
