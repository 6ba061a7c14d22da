import { commandTable, commandWords } from '../../cards/help.ts'
import { wordsOf } from '../../cards/text/words.ts'
import type { Verb } from '../../cards/actions.ts'
import { languages } from '../domain/language.ts'

const words = commandWords(languages.map(wordsOf))

/**
 * The verb that a typed line asks for, or null. Every language's words are understood from everybody, with or
 * without a slash or a mention in front, however they are spaced and cased.
 */
export const verbOfText = (text: string): Verb | null => {
  const line = text
    .replaceAll(/<at>.*?<\/at>/gu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Z}]+/gu, ' ')
    .replace(/^[\s/]+/u, '')
    .replace(/[\s.!?]+$/u, '')
  const command = words.get(line)
  return command === undefined ? null : commandTable[command].verb
}
