/** Letters that are held down count once: STOPPP is STOP, and so is STOPP. */
const short = (word: string): string => word.replaceAll(/(.)\1+/gu, '$1')

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).map(short))

/** Words that say stop whatever stands behind them, as in `STOP SIVHF`. */
const stopWords = wordsOf(
  `STOP STOPPA STOPPE STOPPEN STOPPTEXT STOPPSMS STOPALL STANS STANSE STANSA AVSLUTT AVSLUTTE AVSLUTA AVMELD AVMELDE
  AVREGISTRER AVREGISTRERA AVANMÄL UNSUBSCRIBE`,
)

/** Words that say it alone, or about the messages: `slutt kl. 14?` is about something else. */
const endWords = wordsOf('SLUTT SLUTA SLUTTE END QUIT CANCEL')

/** Words that say no alone, with thanks, or about the messages: `Nei, jeg kan ikke torsdag` is about something else. */
const noWords = wordsOf('NEI NEJ NO')
const notWords = wordsOf('IKKE IKKJE INTE EJ INGEN INGE INGA NOT NEI NEJ NO')

const thanks = wordsOf('TAKK TACK THANKS THANK YOU PLEASE')
const messages = wordsOf(
  'SMS MELDING MELDINGER MELDINGENE MELDINGAR MELDINGANE MEDDELANDE MEDDELANDEN UTSKICK MESSAGE MESSAGES TEXTS',
)
/** What else is said about messages that are not wanted, and about nothing else. */
const around = wordsOf(
  `MED ATT Å SENDE SEND SKICKA SENDING DETTE DETTA DISSE DESSE DESSA DEI DE DEM NÅ NO NU NOW FLERE FLEIRE FLER MER MEIR
  MORE ALLE ALLA ALL TIL TILL FRA FRÅ FRÅN DERE DYKK ER DEG DIG MEG MIG ME JEG EG JAG I VIL VILL ØNSKER ØNSKJER
  ÖNSKAR ØNSKJE HA FÅ MOTTA EMOT WANT ANY`,
)
const politeWords = wordsOf('VENNLIGST VENLEGST SNÄLLA VÄNLIGEN PLEASE HEI HEJ')
const startWords = wordsOf('START STARTE STARTA')

/** What a reply to an SMS can say. */
export type ReplySaid = 'stop' | 'start' | 'other'

/** The words of a text in capitals, without marks, emoji and what cannot be seen; letters that stand apart are joined. */
const readWords = (text: string): string[] => {
  const words = text
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{M}]/gu, '')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(short)
  const apart = words.length > 1 && words.every((word) => /^\p{L}$/u.test(word))
  const read = apart ? [short(words.join(''))] : words
  const polite = read.findIndex((word) => !politeWords.has(word))
  return polite < 0 ? [] : read.slice(polite)
}

const isAround = (word: string): boolean =>
  thanks.has(word) || messages.has(word) || around.has(word) || notWords.has(word)

/**
 * What a reply to an SMS says, whatever its case, accents of punctuation and polite words: `stop` is a Nej; `start`
 * is no Ja, because nobody was asked, and is explained to whoever wrote; everything else is not for the ledger. In
 * doubt about a stop it is one: the clinic can ask the patient, but the patient has asked already.
 */
export const replyOf = (text: string): ReplySaid => {
  const words = readWords(text)
  const [first = '', second = '', ...more] = words
  const rest = words.slice(1)
  if (stopWords.has(first) && (rest.length <= 3 || rest.every(isAround))) return 'stop'
  if (noWords.has(first) && stopWords.has(second) && (more.length <= 3 || more.every(isAround))) return 'stop'
  if (endWords.has(first) && rest.every(isAround)) return 'stop'
  if (noWords.has(first) && rest.every((word) => thanks.has(word))) return 'stop'
  const unwanted = words.some((word) => notWords.has(word)) && words.some((word) => messages.has(word))
  if (unwanted && words.every(isAround)) return 'stop'
  return startWords.has(first) && rest.length <= 3 ? 'start' : 'other'
}
