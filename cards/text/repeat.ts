import { defineWords } from './define.ts'

/** Words about sending a message again of which nobody knows whether it arrived. */
export const repeatText = defineWords({
  'repeat.open': {
    en: 'Send again, it may arrive twice',
    nb: 'Send på nytt, kan komme to ganger',
    nn: 'Send på nytt, kan kome to gonger',
    sv: 'Skicka igen, kan komma två gånger',
  },
  'repeat.title': {
    en: 'You are sending the same message again.',
    nb: 'Du sender samme melding på nytt.',
    nn: 'Du sender same melding på nytt.',
    sv: 'Du skickar samma meddelande igen.',
  },
  'repeat.what': {
    en: 'Nobody knows whether the first one arrived, so the patient may get it twice. It can be sent again once. That you know this is recorded when you confirm.',
    nb: 'Ingen vet om den første kom fram, så pasienten kan få den to ganger. Den kan sendes på nytt én gang. At du vet dette, loggføres når du bekrefter.',
    nn: 'Ingen veit om den første kom fram, så pasienten kan få ho to gonger. Ho kan sendast på nytt éin gong. At du veit dette, blir loggført når du stadfestar.',
    sv: 'Ingen vet om det första kom fram, så patienten kan få det två gånger. Det kan skickas igen en gång. Att du vet detta loggas när du bekräftar.',
  },
  'repeat.summary': {
    en: 'Send the message again',
    nb: 'Send meldingen på nytt',
    nn: 'Send meldinga på nytt',
    sv: 'Skicka meddelandet igen',
  },
  'repeat.attest': {
    en: 'You answer for this message yourself. Look in the record again before you go on.',
    nb: 'Du svarer selv for denne meldingen. Se i journalen på nytt før du går videre.',
    nn: 'Du svarar sjølv for denne meldinga. Sjå i journalen på nytt før du går vidare.',
    sv: 'Du svarar själv för det här meddelandet. Titta i journalen igen innan du går vidare.',
  },
  'repeat.hint': {
    en: 'Phone the patient, or send the message again knowing that it may arrive twice.',
    nb: 'Ring pasienten, eller send meldingen på nytt vel vitende om at den kan komme to ganger.',
    nn: 'Ring pasienten, eller send meldinga på nytt vel vitande om at ho kan kome to gonger.',
    sv: 'Ring patienten, eller skicka meddelandet igen med vetskap om att det kan komma två gånger.',
  },
  'repeat.done': {
    en: 'It was sent again. The repetition: {state}',
    nb: 'Den er sendt på nytt. Gjentakelsen: {state}',
    nn: 'Ho er send på nytt. Gjentakinga: {state}',
    sv: 'Det har skickats igen. Upprepningen: {state}',
  },
})
