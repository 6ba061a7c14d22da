import type { TabFile } from '../bot/domain/tab.ts'
import { ask, Turned } from './ask.ts'
import { el, pressable } from './dom.ts'
import { faultBox } from './page.ts'
import type { SheetPage } from './page.ts'

/** The button that gives the open tab's rows as a workbook: a page that works once opens in the browser. */
export const exporter = ({ t, host, look }: SheetPage): HTMLElement => {
  const said = el('div', { role: 'status' })
  let asking = false
  const get = async (): Promise<void> => {
    if (asking) return
    asking = true
    said.replaceChildren(t('tab.exporting'))
    try {
      const clinic = look.clinic === '' ? 'all' : look.clinic
      const { url } = await ask<TabFile>(host.token, 'export', { clinic }, null, 'POST')
      await host.open(url)
      said.replaceChildren(t('tab.exported'))
    } catch (error) {
      said.replaceChildren(faultBox(t, error instanceof Turned ? error.code : 'down', () => void get()))
    }
    asking = false
  }
  return el('div', { class: 'export' }, [pressable(t('tab.export'), () => void get()), said])
}
