import { commandTable, commandWords } from '../../cards/help.ts'
import { wordsOf } from '../../cards/text/words.ts'
import type { Verb } from '../../cards/actions.ts'
import { languages } from '../domain/language.ts'

const words = commandWords(languages.map(wordsOf))

/** What a typed line asks for, with what is said to the verb. */
export interface Asked {
  verb: Verb
  data: Readonly<Record<string, string>>
}

// The longest first, as `send sms` begins with `send`.
const sendWords = [...words]
  .filter(([, name]) => name === 'send')
  .map(([word]) => word)
  .toSorted((a, b) => b.length - a.length)

/** Characters of a line that can be a command, or name a template to send; nobody types more for either. */
export const longestLine = 300

/** The line without mentions of the bot, each character looked at once. */
const withoutMentions = (text: string): string =>
  text
    .split('<at>')
    .map((piece, at) => {
      const end = at === 0 ? -1 : piece.indexOf('</at>')
      return at === 0 ? piece : end < 0 ? `<at>${piece}` : ` ${piece.slice(end + '</at>'.length)}`
    })
    .join('')

/** The text without blanks and the marks of a sentence at its end. */
const withoutEnd = (text: string): string => {
  let end = text.length
  while (end > 0 && ' .!?'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** The name behind a word for sending, as it was written; null where the line is none such. */
const nameToSend = (text: string): string | null => {
  const line = withoutMentions(text)
    .replaceAll(/[\s\p{Z}]+/gu, ' ')
    .replace(/^[ /]+/u, '')
    .normalize('NFC')
    .trim()
  const word = sendWords.find((one) => line.toLowerCase().startsWith(`${one} `))
  return word === undefined ? null : line.slice(word.length + 1)
}

/**
 * What a typed line asks for, or null: a command, or a word for sending with the name of a template behind it, as
 * links of the tab write it.
 */
export const askedBy = (text: string): Asked | null => {
  if (text.length > longestLine) return null
  const verb = verbOfText(text)
  if (verb !== null) return { verb, data: {} }
  const name = nameToSend(text)
  return name === null ? null : { verb: 'send.named', data: { name } }
}

/**
 * The verb that a typed line asks for, or null. Every language's words are understood from everybody, with or
 * without a slash or a mention in front, however they are spaced and cased.
 */
export const verbOfText = (text: string): Verb | null => {
  if (text.length > longestLine) return null
  const line = withoutMentions(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Z}]+/gu, ' ')
    .replace(/^[\s/]+/u, '')
  const command = words.get(withoutEnd(line))
  return command === undefined ? null : commandTable[command].verb
}
