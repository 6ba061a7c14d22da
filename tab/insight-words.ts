import type { Language } from '../bot/domain/language.ts'
import { insightText } from '../cards/text/insight.ts'
import { stateText } from '../cards/text/state.ts'
import { tabText } from '../cards/text/tab.ts'
import { faultKey } from './ask.ts'
import { el, pressable } from './dom.ts'
import { pageWords } from './words.ts'
import type { PageWords } from './words.ts'

const table = { ...insightText, ...stateText, ...tabText }

/** Words of the page with the charts. */
export type InsightWords = PageWords<typeof table>

/** The words of the page in a language. */
export const insightWords = (language: Language): InsightWords => pageWords(table, language)

/** What went wrong, with a way on. */
export const insightFault = (t: InsightWords, code: string, again: () => void): HTMLElement =>
  el('div', { class: 'fault', role: 'alert' }, [
    el('p', {}, [t.code(faultKey(code)) ?? t('tab.fault.down')]),
    pressable(t('tab.again'), again),
  ])
