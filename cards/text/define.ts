import type { Language } from '../../bot/domain/language.ts'

/** One sentence in every language; `{name}` is a parameter. */
export type Entry = Readonly<Record<Language, string>>

/** The parameters of a sentence. */
export type Parameters<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Parameters<Rest>
  : never

type Same<E extends Entry> = {
  [L in Language]: [Parameters<E[L]>, Parameters<E['en']>] extends [Parameters<E['en']>, Parameters<E[L]>]
    ? E[L]
    : ['parameters differ from English', Parameters<E['en']>]
}

/**
 * Declares the words of a subject. English is the type: a language that is missing, or that has other
 * parameters than the English sentence, does not compile.
 */
export const defineWords = <const T extends Readonly<Record<string, Entry>>>(
  words: T & { [Key in keyof T]: Same<T[Key]> },
): T => words
