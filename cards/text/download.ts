import { defineWords } from './define.ts'

/** Words of links to files, on the card and on the page that the link opens. */
export const downloadText = defineWords({
  'download.title': { en: 'Your file', nb: 'Filen din', nn: 'Fila di', sv: 'Din fil' },
  'download.how': {
    en: 'The link works once, and only for a minute. Ask again in the chat if you need another one.',
    nb: 'Lenken virker én gang, og bare i ett minutt. Be om en ny i chatten om du trenger det.',
    nn: 'Lenkja verkar éin gong, og berre i eitt minutt. Be om ei ny i chatten om du treng det.',
    sv: 'Länken fungerar en gång och bara i en minut. Be om en ny i chatten om du behöver det.',
  },
  'download.open': {
    en: 'Open the download',
    nb: 'Åpne nedlastingen',
    nn: 'Opne nedlastinga',
    sv: 'Öppna nedladdningen',
  },
  'download.take': { en: 'Download', nb: 'Last ned', nn: 'Last ned', sv: 'Ladda ned' },
  'download.gone': {
    en: 'This link has been used or is too old. Ask for a new one in the chat with Malvakt.',
    nb: 'Lenken er brukt eller for gammel. Be om en ny i chatten med Malvakt.',
    nn: 'Lenkja er brukt eller for gammal. Be om ei ny i chatten med Malvakt.',
    sv: 'Länken är använd eller för gammal. Be om en ny i chatten med Malvakt.',
  },
})
