import type { Language } from '../bot/domain/language.ts'
import type { SheetOrder, TabPurpose } from '../bot/domain/tab.ts'
import { languageText } from '../cards/text/language.ts'
import { purposeText } from '../cards/text/purpose.ts'
import { stateText } from '../cards/text/state.ts'
import { tabText } from '../cards/text/tab.ts'
import { faultKey } from './ask.ts'
import { el, pressable } from './dom.ts'
import type { Host } from './host.ts'
import { pageWords } from './words.ts'
import type { PageWords } from './words.ts'

const table = { ...tabText, ...languageText, ...purposeText, ...stateText }

/** Words of the sheet's page. */
export type SheetWords = PageWords<typeof table>

/** The words of the sheet's page in a language. */
export const sheetWords = (language: Language): SheetWords => pageWords(table, language)

/** What is looked at: kept here, sent with each question. */
export interface Look {
  /** A clinic, `all`, or empty until the first answer says which one is open. */
  clinic: string
  words: string
  purpose: string
  language: string
  order: SheetOrder
  descending: boolean
  page: number
}

/** What the parts of the page work with. */
export interface SheetPage {
  t: SheetWords
  host: Host
  look: Look
  /** Changes what is looked at and asks again; the first page unless one is named. */
  change: (part: Partial<Look>) => void
  openRow: (id: string) => void
}

/** The name of a purpose: the product's words, or the trust's own label. */
export const purposeName = (t: SheetWords, key: string, purposes: readonly TabPurpose[]): string =>
  t.code(`purpose.${key}`) ?? purposes.find((one) => one.key === key)?.label ?? key

const formats = new Map<string, Intl.DateTimeFormat>()

/** A day for staff; one zone serves both countries. */
export const dayOf = (t: SheetWords, iso: string): string => {
  const format =
    formats.get(t.locale) ??
    new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeZone: 'Europe/Oslo' })
  formats.set(t.locale, format)
  return format.format(new Date(iso))
}

/** What went wrong, with a way on where there is one. */
export const faultBox = (t: SheetWords, code: string, again: (() => void) | null): HTMLElement =>
  el('div', { class: 'fault', role: 'alert' }, [
    el('p', {}, [t.code(faultKey(code)) ?? t('tab.fault.down')]),
    again !== null && pressable(t('tab.again'), again),
  ])
