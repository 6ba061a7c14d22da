import type { Language } from '../bot/domain/language.ts'
import type { Entry, Parameters } from '../cards/text/define.ts'

type Table = Readonly<Record<string, Entry>>

type Values<E extends Entry> = [Parameters<E['en']>] extends [never]
  ? []
  : [Readonly<Record<Parameters<E['en']>, string | number>>]

/** Words of one language from the tables of a page: a page loads no others. */
export interface PageWords<T extends Table> {
  <K extends keyof T & string>(key: K, ...values: Values<T[K]>): string
  readonly language: Language
  /** For `Intl`. */
  readonly locale: string
  /** The sentence of a code that was put together at run time, or null where there is none. */
  code(key: string): string | null
}

const locales = { nb: 'nb-NO', nn: 'nn-NO', sv: 'sv-SE', en: 'en-GB' } as const

/** The language of a locale of the host such as `nb-no`; Bokmål where it is none of ours (XC-17). */
export const languageOf = (locale: string): Language => {
  const [tag = ''] = locale.toLowerCase().split('-')
  return tag === 'nn' || tag === 'sv' || tag === 'en' ? tag : 'nb'
}

/** The words of a language. */
export const pageWords = <T extends Table>(table: T, language: Language): PageWords<T> =>
  Object.assign(
    <K extends keyof T & string>(key: K, ...values: Values<T[K]>): string =>
      (table[key] as Entry)[language].replaceAll(/\{(\w+)\}/gu, (whole, name: string) =>
        String((values[0] as Readonly<Record<string, string | number>> | undefined)?.[name] ?? whole),
      ),
    {
      language,
      locale: locales[language],
      code: (key: string) => (Object.hasOwn(table, key) ? (table[key]?.[language] ?? null) : null),
    },
  )
