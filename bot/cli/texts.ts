import type { Wanted } from './files.ts'

/** Columns that hold the texts of messages in sheets as people make them. */
const headers =
  /^(?:(?:sms|mal|mall|standard)?[ -]?(?:tekst|text)(?:en|er)?|sms|melding(?:en)?|meddelande|message|ordlyd|innhold)$/u

// A sentence, and not a name, a date or a heading.
const looks = (text: string): boolean => text.length >= 20 && text.split(/\s+/u).length >= 4

/** The texts of messages in a sheet, from `column` where one was asked for. */
export const wantedTexts = (column: string | undefined): Wanted => ({ headers, looks, column })

/** The beginning of a text, in one line. */
export const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ')
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}
