import { defineWords } from './define.ts'

/** Words of mails to mailboxes, and of setting these. */
export const mailText = defineWords({
  'command.mailboxes': {
    en: 'mailboxes|mailbox',
    nb: 'postkasser|postkasse',
    nn: 'postkasser|postkasse',
    sv: 'brevlådor|brevlåda',
  },
  'help.mailboxes': {
    en: 'the mailboxes that are written to when something waits',
    nb: 'postkassene som får e-post når noe venter',
    nn: 'postkassene som får e-post når noko ventar',
    sv: 'brevlådorna som får e-post när något väntar',
  },
  'mailbox.title': { en: 'Mailboxes', nb: 'Postkasser', nn: 'Postkasser', sv: 'Brevlådor' },
  'mailbox.what': {
    en: 'A mailbox of a role gets one mail when something begins to wait or is not done in time: how much of what, and a link. Never anything about patients or people.',
    nb: 'En rolles postkasse får én e-post når noe begynner å vente eller ikke blir gjort i tide: hvor mye av hva, og en lenke. Aldri noe om pasienter eller personer.',
    nn: 'Postkassa til ei rolle får éin e-post når noko byrjar å vente eller ikkje blir gjort i tide: kor mykje av kva, og ei lenkje. Aldri noko om pasientar eller personar.',
    sv: 'En rolls brevlåda får ett e-postmeddelande när något börjar vänta eller inte blir gjort i tid: hur mycket av vad, och en länk. Aldrig något om patienter eller personer.',
  },
  'mailbox.which': { en: 'Mailbox of', nb: 'Postkassen til', nn: 'Postkassa til', sv: 'Brevlåda för' },
  'mailbox.address': {
    en: 'Address in {domain}, empty for none',
    nb: 'Adresse i {domain}, tom for ingen',
    nn: 'Adresse i {domain}, tom for ingen',
    sv: 'Adress i {domain}, tom för ingen',
  },
  'mailbox.none': { en: 'none', nb: 'ingen', nn: 'inga', sv: 'ingen' },
  'mailbox.saved': { en: 'Saved.', nb: 'Lagret.', nn: 'Lagra.', sv: 'Sparat.' },
  'mailbox.save': { en: 'Save', nb: 'Lagre', nn: 'Lagre', sv: 'Spara' },
  'fault.mailbox_address': {
    en: 'The address must end with @{domain}.',
    nb: 'Adressen må slutte på @{domain}.',
    nn: 'Adressa må slutte på @{domain}.',
    sv: 'Adressen måste sluta på @{domain}.',
  },
  'mail.subject': {
    en: 'Malvakt: {count} waiting – {for}',
    nb: 'Malvakt: {count} venter – {for}',
    nn: 'Malvakt: {count} ventar – {for}',
    sv: 'Malvakt: {count} väntar – {for}',
  },
  'mail.subjectLate': {
    en: 'Malvakt: not done in time – {for}',
    nb: 'Malvakt: ikke gjort i tide – {for}',
    nn: 'Malvakt: ikkje gjort i tide – {for}',
    sv: 'Malvakt: inte gjort i tid – {for}',
  },
  'mail.intro': {
    en: 'This waits in Malvakt for {for}:',
    nb: 'Dette venter i Malvakt på {for}:',
    nn: 'Dette ventar i Malvakt på {for}:',
    sv: 'Detta väntar i Malvakt på {for}:',
  },
  'mail.late': {
    en: 'Some of it has been waiting for working days.',
    nb: 'Noe av det har ventet i flere arbeidsdager.',
    nn: 'Noko av det har venta i fleire arbeidsdagar.',
    sv: 'En del har väntat i flera arbetsdagar.',
  },
  'mail.open': {
    en: 'Open it in Teams:',
    nb: 'Åpne i Teams:',
    nn: 'Opne i Teams:',
    sv: 'Öppna i Teams:',
  },
  'mail.foot': {
    en: 'Sent by itself; nobody reads answers. The address is set in Malvakt with “{word}”.',
    nb: 'Sendt automatisk; ingen leser svar. Adressen settes i Malvakt med «{word}».',
    nn: 'Sendt automatisk; ingen les svar. Adressa blir sett i Malvakt med «{word}».',
    sv: 'Skickat automatiskt; ingen läser svar. Adressen ställs in i Malvakt med ”{word}”.',
  },
})
