import type { TabSheet } from '../bot/domain/tab.ts'
import { el } from './dom.ts'
import type { SheetPage } from './page.ts'

/** The tab that a key goes to, or null: arrows around, Home and End to the ends. */
const goal = (key: string, at: number, count: number): number | null => {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/** The clinics as tabs along the top, own ones first, all of them last; arrows move, Enter opens. */
export const drawTabs = (place: HTMLElement, { t, look, change }: SheetPage, sheet: TabSheet): void => {
  const held = place.contains(document.activeElement) ? document.activeElement?.id : undefined
  const all = [
    ...sheet.clinics.map((one) => ({
      id: one.id,
      title: one.own ? t('tab.own', { clinic: one.name }) : one.name,
    })),
    { id: 'all', title: t('tab.all') },
  ]
  const buttons = all.map(({ id, title }) => {
    const open = id === look.clinic
    return el(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${id}`,
        'aria-selected': String(open),
        'aria-controls': 'rows',
        tabindex: open ? 0 : -1,
      },
      [title],
      {
        click: () => {
          change({ clinic: id })
        },
      },
    )
  })
  const list = el('div', { role: 'tablist', 'aria-label': t('tab.clinics') }, buttons, {
    keydown: (event) => {
      const at = buttons.findIndex((one) => one === document.activeElement)
      const next = at < 0 ? null : goal((event as KeyboardEvent).key, at, buttons.length)
      if (next === null) return
      event.preventDefault()
      buttons[next]?.focus()
    },
  })
  place.replaceChildren(list)
  const open = buttons.find((one) => one.getAttribute('aria-selected') === 'true')
  open?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  if (held !== undefined) document.getElementById(held)?.focus()
}
