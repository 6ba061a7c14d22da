import { defineWords } from './define.ts'

/** The forms by which e-health sets the help. */
export const helpFormText = defineWords({
  'helpTopic.edit': { en: 'Change this', nb: 'Endre dette', nn: 'Endre dette', sv: 'Ändra detta' },
  'helpTopic.editOwners': {
    en: 'Change the owners',
    nb: 'Endre eiere',
    nn: 'Endre eigarar',
    sv: 'Ändra ägare',
  },
  'helpTopic.editHint': {
    en: 'Everybody reads this. Write no names or numbers of patients.',
    nb: 'Alle leser dette. Skriv ingen navn eller numre på pasienter.',
    nn: 'Alle les dette. Skriv ingen namn eller nummer på pasientar.',
    sv: 'Alla läser detta. Skriv inga namn på eller nummer till patienter.',
  },
  'helpTopic.inLanguage': {
    en: 'For those who read: {language}',
    nb: 'For dem som leser: {language}',
    nn: 'For dei som les: {language}',
    sv: 'För dem som läser: {language}',
  },
  'helpTopic.switchHint': {
    en: 'Save before you go on to another language. What is empty in one is read in the nearest that has it, or else as Malvakt has it.',
    nb: 'Lagre før du går videre til et annet språk. Det som er tomt på ett språk, leses på det nærmeste som har det, ellers slik Malvakt har det.',
    nn: 'Lagre før du går vidare til eit anna språk. Det som er tomt på eitt språk, blir lese på det næraste som har det, elles slik Malvakt har det.',
    sv: 'Spara innan du går vidare till ett annat språk. Det som är tomt på ett språk läses på det närmaste som har det, annars som Malvakt har det.',
  },
  'helpTopic.elsewhere': {
    en: 'Not set in this language: they read it in another one.',
    nb: 'Ikke satt på dette språket: de leser det på et annet.',
    nn: 'Ikkje sett på dette språket: dei les det på eit anna.',
    sv: 'Inte angivet på det här språket: de läser det på ett annat.',
  },
  'helpTopic.guides.editTitle': {
    en: 'Links of the help',
    nb: 'Lenker i hjelpen',
    nn: 'Lenkjer i hjelpa',
    sv: 'Länkar i hjälpen',
  },
  'helpTopic.guides.title': { en: 'Title', nb: 'Tittel', nn: 'Tittel', sv: 'Titel' },
  'helpTopic.guides.url': {
    en: 'Address (https)',
    nb: 'Adresse (https)',
    nn: 'Adresse (https)',
    sv: 'Adress (https)',
  },
  'helpTopic.guides.add': { en: 'Add', nb: 'Legg til', nn: 'Legg til', sv: 'Lägg till' },
  'helpTopic.guides.remove': {
    en: 'Remove {title}',
    nb: 'Fjern {title}',
    nn: 'Fjern {title}',
    sv: 'Ta bort {title}',
  },
  'helpTopic.guides.added': {
    en: 'The link is added.',
    nb: 'Lenken er lagt til.',
    nn: 'Lenkja er lagd til.',
    sv: 'Länken är tillagd.',
  },
  'helpTopic.guides.removed': {
    en: 'The link is removed.',
    nb: 'Lenken er fjernet.',
    nn: 'Lenkja er fjerna.',
    sv: 'Länken är borttagen.',
  },
  'helpTopic.guides.change': {
    en: 'Change {title}',
    nb: 'Endre {title}',
    nn: 'Endre {title}',
    sv: 'Ändra {title}',
  },
  'helpTopic.guides.changed': {
    en: 'The link is changed.',
    nb: 'Lenken er endret.',
    nn: 'Lenkja er endra.',
    sv: 'Länken är ändrad.',
  },
})
