import type { TabSheet } from '../bot/domain/tab.ts'
import { ask, Turned } from './ask.ts'
import { openDetail } from './detail.ts'
import { el } from './dom.ts'
import { exporter } from './exporter.ts'
import { drawFilters } from './filters.ts'
import type { Host } from './host.ts'
import { faultBox, sheetWords } from './page.ts'
import type { Look, SheetPage } from './page.ts'
import { drawPager, drawRows } from './rows.ts'
import { startPage } from './start.ts'
import { drawTabs } from './tabs.ts'

/** Milliseconds after the last letter before it is searched for. */
const pause = 180

const showSheet = (main: HTMLElement, host: Host): void => {
  const t = sheetWords(host.language)
  document.title = t('tab.title')
  const look: Look = {
    clinic: '',
    words: '',
    purpose: '',
    language: '',
    order: 'name',
    descending: false,
    page: 1,
  }
  const tabs = el('div', { class: 'tabs' })
  const filters = el('form', { class: 'filters', role: 'search' })
  filters.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  const rows = el('section', { id: 'rows', role: 'tabpanel', tabindex: '0', 'aria-label': t('tab.title') })
  const pager = el('nav', { class: 'pager', 'aria-label': t('tab.pages') })
  const status = el('p', { role: 'status', class: 'status' }, [t('tab.loading')])

  let asking = new AbortController()
  let timer: number | undefined
  let told = false
  let drawnFor = ''

  const draw = (sheet: TabSheet): void => {
    look.clinic = sheet.clinicId ?? 'all'
    look.page = sheet.rows.page
    drawTabs(tabs, page, sheet)
    // Drawn once, or what is being typed would be lost; again when the list of purposes has changed.
    const filtersFor = JSON.stringify(sheet.purposes)
    if (filtersFor !== drawnFor) drawFilters(filters, page, sheet)
    drawnFor = filtersFor
    drawRows(rows, page, sheet)
    drawPager(pager, page, sheet)
    status.textContent = t('tab.found', { total: sheet.rows.total })
  }

  const load = async (): Promise<void> => {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    main.setAttribute('aria-busy', 'true')
    try {
      const sheet = await ask<TabSheet>(
        host.token,
        'sheet',
        {
          clinic: look.clinic,
          words: look.words,
          ...(look.purpose === '' ? {} : { purpose: look.purpose }),
          ...(look.language === '' ? {} : { language: look.language }),
          order: look.order,
          descending: String(look.descending),
          page: String(look.page),
        },
        signal,
      )
      draw(sheet)
    } catch (error) {
      if (signal.aborted) return
      status.textContent = ''
      pager.replaceChildren()
      rows.replaceChildren(faultBox(t, error instanceof Turned ? error.code : 'down', () => void load()))
    }
    main.setAttribute('aria-busy', 'false')
    if (!told) host.loaded()
    told = true
  }

  const page: SheetPage = {
    t,
    host,
    look,
    change: (part) => {
      const typed = part.words !== undefined && part.words !== look.words
      Object.assign(look, { page: 1 }, part)
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void load(), typed ? pause : 0)
    },
    openRow: (id) => void openDetail(page, id),
  }
  const head = el('div', { class: 'head' }, [el('h1', {}, [t('tab.title')]), exporter(page)])
  main.replaceChildren(head, tabs, filters, status, rows, pager)
  void load()
  if (host.row !== '') page.openRow(host.row)
}

await startPage('sheet', showSheet, (language) => {
  const t = sheetWords(language)
  return { title: t('tab.title'), where: t('tab.fault.outside'), open: t('tab.openTeams') }
})
