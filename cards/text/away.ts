import { defineWords } from './define.ts'

/** Words of being away. */
export const awayText = defineWords({
  'command.away': {
    en: 'away|absent',
    nb: 'borte|fravær',
    nn: 'borte|fråvær',
    sv: 'borta|frånvaro',
  },
  'help.away': {
    en: 'say when you are away, so that others are asked',
    nb: 'si fra når du er borte, så andre blir spurt',
    nn: 'sei frå når du er borte, så andre blir spurde',
    sv: 'säg till när du är borta, så tillfrågas andra',
  },
  'away.title': { en: 'Away', nb: 'Borte', nn: 'Borte', sv: 'Borta' },
  'away.what': {
    en: 'While you are away, what would wait for you goes to the deputy of your clinic, or to e-health where there is none. You can still do it yourself.',
    nb: 'Mens du er borte, går det som ellers ville ventet på deg, til stedfortrederen i klinikken, eller til e-helse der det ikke er noen. Du kan fortsatt gjøre det selv.',
    nn: 'Medan du er borte, går det som elles ville venta på deg, til stadfortredaren i klinikken, eller til e-helse der det ikkje er nokon. Du kan framleis gjere det sjølv.',
    sv: 'Medan du är borta går det som annars hade väntat på dig till klinikens ställföreträdare, eller till e-hälsa där det inte finns någon. Du kan fortfarande göra det själv.',
  },
  'away.set': {
    en: 'You are away from {from} until and including {until}.',
    nb: 'Du er borte fra {from} til og med {until}.',
    nn: 'Du er borte frå {from} til og med {until}.',
    sv: 'Du är borta från {from} till och med {until}.',
  },
  'away.here': {
    en: 'You are here. What waits for you comes to you.',
    nb: 'Du er her. Det som venter på deg, kommer til deg.',
    nn: 'Du er her. Det som ventar på deg, kjem til deg.',
    sv: 'Du är här. Det som väntar på dig kommer till dig.',
  },
  'away.from': {
    en: 'First day away',
    nb: 'Første dag borte',
    nn: 'Første dag borte',
    sv: 'Första dagen borta',
  },
  'away.until': {
    en: 'Last day away',
    nb: 'Siste dag borte',
    nn: 'Siste dag borte',
    sv: 'Sista dagen borta',
  },
  'away.save': { en: 'I am away', nb: 'Jeg er borte', nn: 'Eg er borte', sv: 'Jag är borta' },
  'away.back': { en: 'I am here', nb: 'Jeg er her', nn: 'Eg er her', sv: 'Jag är här' },
  'fault.day_missing': { en: 'Choose a day.', nb: 'Velg en dag.', nn: 'Vel ein dag.', sv: 'Välj en dag.' },
  'fault.day_past': {
    en: 'That day is over.',
    nb: 'Den dagen er over.',
    nn: 'Den dagen er over.',
    sv: 'Den dagen har varit.',
  },
  'fault.day_before': {
    en: 'The last day comes before the first.',
    nb: 'Siste dag kommer før den første.',
    nn: 'Siste dag kjem før den første.',
    sv: 'Sista dagen kommer före den första.',
  },
  'task.queueReminder': {
    en: 'Some of this has been waiting for working days. Do it, or give it to somebody who can.',
    nb: 'Noe av dette har ventet i flere arbeidsdager. Gjør det, eller la noen andre ta det.',
    nn: 'Noko av dette har venta i fleire arbeidsdagar. Gjer det, eller la nokon andre ta det.',
    sv: 'En del av detta har väntat i flera arbetsdagar. Gör det, eller låt någon annan ta det.',
  },
})
