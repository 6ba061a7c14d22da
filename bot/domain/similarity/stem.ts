/** Letters as somebody without the right keyboard types them: no accents, no doubled vowels. */
export const fold = (word: string): string =>
  word
    .replace(/aa|å|ä|æ|ae/gu, 'a')
    .replace(/oe|ø|ö/gu, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

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
