import { periods } from '../bot/domain/insight.ts'
import type { Insight } from '../bot/domain/insight.ts'
import { ask, Turned } from './ask.ts'
import { choice, el, labelled } from './dom.ts'
import { figuresOf } from './figures.ts'
import type { Figure } from './figures.ts'
import { whenThemeChanges } from './host.ts'
import type { Host } from './host.ts'
import { insightFault, insightWords } from './insight-words.ts'
import { draw } from './plot.ts'
import type { Plot } from './plot.ts'
import { startPage } from './start.ts'

/** The numbers behind a chart: for whoever does not see it, and for whoever wants them exactly. */
const tableOf = ({ title, head, rows }: Figure): HTMLElement =>
  // It scrolls by itself where it is too wide, by keys too.
  el('div', { class: 'numbers', role: 'region', 'aria-label': title, tabindex: '0' }, [
    el('table', {}, [
      el('caption', { class: 'unseen' }, [title]),
      el('thead', {}, [
        el(
          'tr',
          {},
          head.map((one) => el('th', { scope: 'col' }, [one])),
        ),
      ]),
      el(
        'tbody',
        {},
        rows.map(([first = '', ...rest]) =>
          el('tr', {}, [el('th', { scope: 'row' }, [first]), ...rest.map((one) => el('td', {}, [one]))]),
        ),
      ),
    ]),
  ])

/** Six bars from left to right, with labels of two lines each, need more room. */
const isTall = ({ across, labels }: Plot): boolean => across && labels.length > 5

const showInsight = (main: HTMLElement, host: Host): void => {
  const t = insightWords(host.language)
  document.title = t('insight.title')
  const look = { clinic: '', days: 30 }
  const filters = el('form', { class: 'filters', 'aria-label': t('insight.title') })
  const status = el('p', { role: 'status', class: 'status' }, [t('tab.loading')])
  const figures = el('div', { class: 'figures' })
  main.replaceChildren(
    el('h1', {}, [t('insight.title')]),
    el('p', { class: 'hint' }, [t('insight.hint')]),
    filters,
    status,
    figures,
  )
  let plots: ReturnType<typeof draw>[] = []
  whenThemeChanges(() => {
    for (const one of plots) one.again()
  })
  let asking = new AbortController()
  let told = false

  const show = (insight: Insight): void => {
    for (const one of plots) one.end()
    plots = []
    if (filters.childElementCount === 0)
      filters.replaceChildren(
        labelled(
          t('tab.clinic'),
          choice(
            [['', t('tab.all')], ...insight.clinics.map(({ id, name }) => [id, name] as const)],
            look.clinic,
            (clinic) => {
              look.clinic = clinic
              void load()
            },
          ),
        ),
        labelled(
          t('insight.period'),
          choice(
            periods.map((one) => [String(one), t('insight.days', { days: one })] as const),
            String(look.days),
            (days) => {
              look.days = Number(days)
              void load()
            },
          ),
        ),
      )
    status.textContent = insight.messages.training ? t('insight.training') : ''
    const drawn = figuresOf(t, insight).map((figure) => ({
      figure,
      canvas: el('canvas', { role: 'img', 'aria-label': `${figure.title}. ${figure.hint}` }),
    }))
    figures.replaceChildren(
      ...drawn.map(({ figure, canvas }) =>
        el('section', { class: figure.wide ? 'figure wide' : 'figure' }, [
          el('h2', {}, [figure.title]),
          el('p', { class: 'hint' }, [figure.hint]),
          figure.plot === null
            ? el('p', {}, [t('insight.nothing')])
            : el('div', { class: isTall(figure.plot) ? 'plot tall' : 'plot' }, [canvas]),
          figure.rows.length > 0 &&
            el('details', {}, [
              el('summary', {}, [t('insight.table'), el('span', { class: 'unseen' }, [`: ${figure.title}`])]),
              tableOf(figure),
            ]),
        ]),
      ),
    )
    plots = drawn.flatMap(({ figure, canvas }) => (figure.plot === null ? [] : [draw(canvas, figure.plot)]))
  }

  const load = async (): Promise<void> => {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    main.setAttribute('aria-busy', 'true')
    try {
      const query = { clinic: look.clinic, days: String(look.days) }
      show(await ask<Insight>(host.token, 'insight', query, signal))
    } catch (error) {
      if (signal.aborted) return
      status.textContent = ''
      figures.replaceChildren(
        insightFault(t, error instanceof Turned ? error.code : 'down', () => void load()),
      )
    }
    main.setAttribute('aria-busy', 'false')
    if (!told) host.loaded()
    told = true
  }
  void load()
}

await startPage('insight', showInsight, (language) => {
  const t = insightWords(language)
  return { title: t('insight.title'), where: t('tab.fault.outside'), open: t('tab.openTeams') }
})
