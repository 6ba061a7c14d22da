import { defineWords } from './define.ts'

/** Words about replies of patients to messages. */
export const replyText = defineWords({
  'reply.startTitle': {
    en: 'A patient answered START',
    nb: 'En pasient svarte START',
    nn: 'Ein pasient svara START',
    sv: 'En patient svarade START',
  },
  'reply.startWhat': {
    en: 'START is not a yes: it says neither who consents nor to what. Nothing has changed, and a no that stands still stops every SMS.',
    nb: 'START er ikke et ja: det sier verken hvem som samtykker eller til hva. Ingenting er endret, og et nei som står, stanser fortsatt all SMS.',
    nn: 'START er ikkje eit ja: det seier verken kven som samtykkjer eller til kva. Ingenting er endra, og eit nei som står, stansar framleis all SMS.',
    sv: 'START är inget ja: det säger varken vem som samtycker eller till vad. Inget har ändrats, och ett nej som gäller stoppar fortfarande alla SMS.',
  },
  'reply.startAdvice': {
    en: 'Ask the patient, and record the answer.',
    nb: 'Spør pasienten, og registrer svaret.',
    nn: 'Spør pasienten, og registrer svaret.',
    sv: 'Fråga patienten och registrera svaret.',
  },
  'reply.toMessage': {
    en: 'Answer to',
    nb: 'Svar på',
    nn: 'Svar på',
    sv: 'Svar på',
  },
  'reply.record': {
    en: 'Open the consent register',
    nb: 'Åpne samtykkeregisteret',
    nn: 'Opne samtykkeregisteret',
    sv: 'Öppna samtyckesregistret',
  },
})
