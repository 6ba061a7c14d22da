import type { SheetOrder, TabRow, TabSheet, TabText } from '../bot/domain/tab.ts'
import { el, pressable } from './dom.ts'
import { dayOf, purposeName } from './page.ts'
import type { SheetPage } from './page.ts'

/** A text with its placeholders set apart, by more than colour: they keep their braces. */
export const textNodes = (text: TabText): Node[] =>
  text.map((one) =>
    one.kind === 'field' ? el('span', { class: 'field' }, [one.text]) : document.createTextNode(one.text),
  )

const stateSigns = { live: '✓', suspended: '⚠', retired: '✗' } as const

/** A state with its sign. */
export const stateMark = ({ t }: SheetPage, state: TabRow['state']): HTMLElement =>
  el('span', { class: `state ${state}` }, [
    el('span', { 'aria-hidden': 'true' }, [`${stateSigns[state]} `]),
    t(`template.state.${state}`),
  ])

/** What a column is sorted by; the text and the parts are not in any order of the database. */
const columns = ['name', 'text', 'purpose', 'language', 'parts', 'version', 'approved', 'state'] as const

const isOrder = (column: (typeof columns)[number]): column is SheetOrder & (typeof columns)[number] =>
  column !== 'text' && column !== 'parts'

const head = (page: SheetPage, column: (typeof columns)[number]): HTMLElement => {
  const { t, look, change } = page
  if (!isOrder(column))
    return el(
      'th',
      { scope: 'col', role: 'columnheader', title: column === 'parts' ? t('tab.partsHint') : null },
      [t(`tab.${column}`)],
    )
  const sorted = look.order === column
  const arrow = sorted ? (look.descending ? ' ↓' : ' ↑') : ''
  return el(
    'th',
    {
      scope: 'col',
      role: 'columnheader',
      'aria-sort': sorted ? (look.descending ? 'descending' : 'ascending') : 'none',
    },
    [
      el(
        'button',
        { type: 'button', 'data-order': column },
        [t(`tab.${column}`), el('span', { 'aria-hidden': 'true' }, [arrow])],
        {
          click: () => {
            change({ order: column, descending: sorted && !look.descending })
          },
        },
      ),
    ],
  )
}

const rowOf = (page: SheetPage, row: TabRow, sheet: TabSheet): HTMLElement => {
  const { t, openRow } = page
  const cell = (column: Exclude<(typeof columns)[number], 'name'>, children: readonly (Node | string)[]) =>
    // The label stands before the value where the table is drawn as cards.
    el('td', { role: 'cell', class: column, 'data-label': t(`tab.${column}`) }, children)
  const opener = pressable(
    row.name,
    () => {
      openRow(row.id)
    },
    { class: 'open', 'data-row': row.id },
  )
  return el(
    'tr',
    { role: 'row' },
    [
      el('th', { scope: 'row', role: 'rowheader', class: 'name' }, [
        opener,
        sheet.clinicId === null && el('span', { class: 'clinic' }, [row.clinicName]),
      ]),
      cell('text', [el('span', { class: 'clamp' }, textNodes(row.text))]),
      cell('purpose', [purposeName(t, row.purpose, sheet.purposes)]),
      cell('language', [t(`language.${row.language}`)]),
      cell('parts', [String(row.parts)]),
      cell('version', [String(row.version)]),
      cell('approved', [
        el('span', {}, [
          row.approvedBy !== null && el('span', {}, [row.approvedBy]),
          el('span', {}, [dayOf(t, row.approvedAt)]),
        ]),
      ]),
      cell('state', [stateMark(page, row.state)]),
    ],
    {
      // Anywhere in the row for the mouse; the name is what keyboards and screen readers press.
      click: (event) => {
        if (event.target instanceof Element && event.target.closest('button') === null) opener.click()
      },
    },
  )
}

/** The rows of the open tab. */
export const drawRows = (place: HTMLElement, page: SheetPage, sheet: TabSheet): void => {
  const { t, look } = page
  const held =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset['order'] : undefined
  place.setAttribute('aria-labelledby', `tab-${look.clinic}`)
  place.removeAttribute('aria-label')
  place.replaceChildren(
    sheet.rows.total === 0
      ? el('p', { class: 'none' }, [t('tab.none')])
      : // Named as what they are: drawn as blocks on narrow screens, they would be no table to a screen reader.
        el('table', { role: 'table' }, [
          el('thead', { role: 'rowgroup' }, [
            el(
              'tr',
              { role: 'row' },
              columns.map((column) => head(page, column)),
            ),
          ]),
          el(
            'tbody',
            { role: 'rowgroup' },
            sheet.rows.items.map((row) => rowOf(page, row, sheet)),
          ),
        ]),
  )
  if (held !== undefined) place.querySelector<HTMLElement>(`[data-order="${held}"]`)?.focus()
}

/** The foot: which page, and its neighbours (LE-42). */
export const drawPager = (place: HTMLElement, { t, change }: SheetPage, { rows }: TabSheet): void => {
  const held = document.activeElement instanceof HTMLElement ? document.activeElement.id : ''
  const to = (id: string, title: string, page: number, there: boolean) =>
    pressable(
      title,
      () => {
        if (there) change({ page })
      },
      // Not `disabled`: the focus would be lost at the last page.
      { id, 'aria-disabled': there ? null : 'true' },
    )
  place.hidden = rows.pages < 2
  place.replaceChildren(
    to('previous', t('tab.previous'), rows.page - 1, rows.page > 1),
    el('span', {}, [t('tab.page', rows)]),
    to('next', t('tab.next'), rows.page + 1, rows.page < rows.pages),
  )
  if (held === 'previous' || held === 'next') document.getElementById(held)?.focus()
}
