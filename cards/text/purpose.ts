import { defineWords } from './define.ts'

/** Names of the purposes that the product knows. */
export const purposeText = defineWords({
  'purpose.new_appointment': { en: 'New appointment', nb: 'Ny time', nn: 'Ny time', sv: 'Ny tid' },
  'purpose.reminder': { en: 'Reminder', nb: 'Påminnelse', nn: 'Påminning', sv: 'Påminnelse' },
  'purpose.changed_appointment': {
    en: 'Appointment moved',
    nb: 'Endret time',
    nn: 'Endra time',
    sv: 'Ändrad tid',
  },
  'purpose.cancelled_appointment': {
    en: 'Appointment cancelled',
    nb: 'Avlyst time',
    nn: 'Avlyst time',
    sv: 'Avbokad tid',
  },
  'purpose.confirm_request': {
    en: 'Please confirm',
    nb: 'Be om bekreftelse',
    nn: 'Be om stadfesting',
    sv: 'Begär bekräftelse',
  },
  'purpose.free_slot': { en: 'Free slot', nb: 'Ledig time', nn: 'Ledig time', sv: 'Ledig tid' },
  'purpose.phone_appointment': {
    en: 'Phone appointment',
    nb: 'Telefontime',
    nn: 'Telefontime',
    sv: 'Telefontid',
  },
  'purpose.we_call': { en: 'We call you', nb: 'Vi ringer', nn: 'Vi ringjer', sv: 'Vi ringer' },
  'purpose.call_us': { en: 'Call us', nb: 'Ring oss', nn: 'Ring oss', sv: 'Ring oss' },
  'purpose.video_link': { en: 'Video link', nb: 'Videolenke', nn: 'Videolenkje', sv: 'Videolänk' },
  'purpose.changed_mode': {
    en: 'Video or attendance changed',
    nb: 'Video eller oppmøte endret',
    nn: 'Video eller oppmøte endra',
    sv: 'Video eller besök ändrat',
  },
  'purpose.delay': { en: 'Delay', nb: 'Forsinkelse', nn: 'Forseinking', sv: 'Försening' },
  'purpose.group_session': { en: 'Group session', nb: 'Gruppe', nn: 'Gruppe', sv: 'Grupp' },
  'purpose.group_cancelled': {
    en: 'Group cancelled',
    nb: 'Gruppe avlyst',
    nn: 'Gruppe avlyst',
    sv: 'Grupp inställd',
  },
  'purpose.missed': { en: 'Did not attend', nb: 'Ikke møtt', nn: 'Ikkje møtt', sv: 'Uteblivet besök' },
  'purpose.letter_notice': { en: 'Letter sent', nb: 'Brev sendt', nn: 'Brev sendt', sv: 'Brev skickat' },
  'purpose.practical': {
    en: 'Practical information',
    nb: 'Praktisk informasjon',
    nn: 'Praktisk informasjon',
    sv: 'Praktisk information',
  },
  'purpose.listTitle': {
    en: 'Approved purposes',
    nb: 'Godkjente formål',
    nn: 'Godkjende føremål',
    sv: 'Godkända syften',
  },
  'purpose.listHint': {
    en: 'A template must fall under one of these. The DHO team decides the list.',
    nb: 'En mal må høre inn under ett av disse. DHO-teamet bestemmer listen.',
    nn: 'Ein mal må høyre inn under eitt av desse. DHO-teamet bestemmer lista.',
    sv: 'En mall måste höra till något av dessa. DHO-teamet beslutar om listan.',
  },
  'purpose.add': {
    en: 'Approve a purpose',
    nb: 'Godkjenn et formål',
    nn: 'Godkjenn eit føremål',
    sv: 'Godkänn ett syfte',
  },
  'purpose.known': {
    en: 'One that is known',
    nb: 'Et kjent formål',
    nn: 'Eit kjent føremål',
    sv: 'Ett känt syfte',
  },
  'purpose.own': {
    en: 'or one of your own (name)',
    nb: 'eller et eget (navn)',
    nn: 'eller eit eige (namn)',
    sv: 'eller ett eget (namn)',
  },
  'purpose.withdraw': {
    en: 'Withdraw a purpose',
    nb: 'Trekk tilbake et formål',
    nn: 'Trekk tilbake eit føremål',
    sv: 'Dra tillbaka ett syfte',
  },
  'purpose.new': { en: 'A new purpose', nb: 'Et nytt formål', nn: 'Eit nytt føremål', sv: 'Ett nytt syfte' },
})
