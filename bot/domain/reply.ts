const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that say stop whatever stands behind them, as in `STOP SIVHF` or `Stopp meldingene takk`. */
const stopWords = wordsOf(
  'STOP STOPP STOPPA STOPPE STOPPEN STOPPTEXT AVSLUTT AVSLUTTE AVSLUTA AVMELD AVMELDE AVREGISTRER AVREGISTRERA AVANMÄL UNSUBSCRIBE',
)

/** Words that say it alone, or about the messages: `slutt kl. 14?` is about something else. */
const endWords = wordsOf('SLUTT SLUTA SLUTTE END QUIT CANCEL')
const aboutMessages = wordsOf(
  'SMS MELDING MELDINGER MELDINGENE MELDINGAR MELDINGANE MEDDELANDE MEDDELANDEN UTSKICK MESSAGES TEXTS MED ATT Å SENDE SKICKA SENDING DETTE DETTA NÅ NO NU NOW TAKK TACK THANKS PLEASE',
)
const politeWords = wordsOf('VENNLIGST VENLEGST SNÄLLA VÄNLIGEN PLEASE HEI HEJ')

/** Alone, or with thanks: `Nei, jeg kan ikke torsdag` is about something else. */
const noAlone = /^(?:NEI|NEJ|NO)(?: (?:TAKK|TACK|THANKS|THANK YOU))?$/u

/** What a reply to an SMS can say. */
export type ReplySaid = 'stop' | 'start' | 'other'

/**
 * What a reply to an SMS says, whatever its case, accents of punctuation and polite words: `stop` is a Nej; `start`
 * is no Ja, because nobody was asked, and is explained to whoever wrote; everything else is not for the ledger.
 */
export const replyOf = (text: string): ReplySaid => {
  const words = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
  const [first = '', ...rest] = politeWords.has(words[0] ?? '') ? words.slice(1) : words
  if (stopWords.has(first) && rest.length <= 3) return 'stop'
  if (endWords.has(first) && rest.length <= 4 && rest.every((word) => aboutMessages.has(word))) return 'stop'
  if (noAlone.test(words.join(' '))) return 'stop'
  return first === 'START' && rest.length <= 3 ? 'start' : 'other'
}
