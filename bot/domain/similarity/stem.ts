import { fold } from './lexicon.ts'

/** A word without its ending, so that definite, plural and passive forms meet. */
export const stem = (word: string): string => {
  const plain = fold(word)
  for (const ending of [
    'ingene',
    'ingar',
    'inga',
    'ene',
    'ane',
    'erna',
    'arna',
    'orna',
    'ing',
    'en',
    'et',
    'er',
    'ar',
    'or',
    'es',
    'as',
    'te',
    'de',
    'ed',
    's',
    'a',
    'e',
    't',
    'n',
    'd',
  ]) {
    if (plain.length - ending.length >= 4 && plain.endsWith(ending)) return plain.slice(0, -ending.length)
  }
  return plain
}
