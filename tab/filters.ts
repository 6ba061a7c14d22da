import { languages } from '../bot/domain/language.ts'
import { sheetOrders } from '../bot/domain/tab.ts'
import type { SheetOrder, TabSheet } from '../bot/domain/tab.ts'
import { choice, el, labelled } from './dom.ts'
import { purposeName } from './page.ts'
import type { SheetPage } from './page.ts'

/** The choices of an order, for narrow screens, where the heads of the columns are not shown. */
const orders = ({ t }: SheetPage): (readonly [string, string])[] =>
  sheetOrders.flatMap((order) => [
    [order, `${t(`tab.${order}`)} ↑`] as const,
    [`-${order}`, `${t(`tab.${order}`)} ↓`] as const,
  ])

/** The fields above the rows: words as they are typed, purpose, language, and an order. */
export const drawFilters = (place: HTMLElement, page: SheetPage, sheet: TabSheet): void => {
  const { t, look, change } = page
  const every = ['', t('tab.every')] as const
  const words = el('input', {
    type: 'search',
    id: 'words',
    value: look.words,
    maxlength: 100,
    autocomplete: 'off',
    spellcheck: 'false',
  })
  words.addEventListener('input', () => {
    change({ words: words.value })
  })
  const purposes = sheet.purposes
    .map(({ key }) => [key, purposeName(t, key, sheet.purposes)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, t.locale))
  place.replaceChildren(
    labelled(t('tab.search'), words, { class: 'grow' }),
    labelled(
      t('tab.purpose'),
      choice([every, ...purposes], look.purpose, (purpose) => {
        change({ purpose })
      }),
    ),
    labelled(
      t('tab.language'),
      choice(
        [every, ...languages.map((one) => [one, t(`language.${one}`)] as const)],
        look.language,
        (language) => {
          change({ language })
        },
      ),
    ),
    labelled(
      t('tab.sort'),
      choice(orders(page), `${look.descending ? '-' : ''}${look.order}`, (value) => {
        change({ order: value.replace('-', '') as SheetOrder, descending: value.startsWith('-') })
      }),
      { class: 'narrow' },
    ),
  )
}
