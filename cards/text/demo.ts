import { defineWords } from './define.ts'

/** Words of the demo's own pages: the phone, the mailboxes, and what stands in for Teams. */
export const demoText = defineWords({
  'demo.phone': { en: 'The phone', nb: 'Telefonen', nn: 'Telefonen', sv: 'Telefonen' },
  'demo.phoneHint': {
    en: 'This is how the patient sees the messages. Nothing leaves: this is a demo.',
    nb: 'Slik ser pasienten meldingene. Ingenting sendes ut: dette er en demo.',
    nn: 'Slik ser pasienten meldingane. Ingenting blir sendt ut: dette er ein demo.',
    sv: 'Så här ser patienten meddelandena. Inget skickas ut: det här är en demo.',
  },
  'demo.phoneEmpty': {
    en: 'No messages yet.',
    nb: 'Ingen meldinger ennå.',
    nn: 'Ingen meldingar enno.',
    sv: 'Inga meddelanden än.',
  },
  'demo.to': { en: 'To', nb: 'Til', nn: 'Til', sv: 'Till' },
  'demo.reply': {
    en: 'Answer the message',
    nb: 'Svar på meldingen',
    nn: 'Svar på meldinga',
    sv: 'Svara på meddelandet',
  },
  'demo.replyHint': { en: 'Try STOP', nb: 'Prøv STOPP', nn: 'Prøv STOPP', sv: 'Prova STOPP' },
  'demo.replySend': { en: 'Reply', nb: 'Svar', nn: 'Svar', sv: 'Svara' },
  'demo.replyFailed': {
    en: 'That did not work. Try again.',
    nb: 'Det gikk ikke. Prøv igjen.',
    nn: 'Det gjekk ikkje. Prøv igjen.',
    sv: 'Det gick inte. Försök igen.',
  },
  'demo.said.stop': {
    en: 'Recorded as a no. The clinics that wrote to the number cannot send it any SMS.',
    nb: 'Registrert som nei. Klinikkene som har skrevet til nummeret, kan ikke sende flere SMS dit.',
    nn: 'Registrert som nei. Klinikkane som har skrive til nummeret, kan ikkje sende fleire SMS dit.',
    sv: 'Registrerat som nej. Klinikerna som har skrivit till numret kan inte skicka fler SMS dit.',
  },
  'demo.said.start': {
    en: 'START is not a yes. Whoever wrote last is told to ask.',
    nb: 'START er ikke et ja. Den som skrev sist, får beskjed om å spørre.',
    nn: 'START er ikkje eit ja. Den som skreiv sist, får beskjed om å spørje.',
    sv: 'START är inget ja. Den som skrev senast uppmanas att fråga.',
  },
  'demo.said.other': {
    en: 'Nobody reads replies. The text is not stored.',
    nb: 'Ingen leser svar. Teksten er ikke lagret.',
    nn: 'Ingen les svar. Teksten er ikkje lagra.',
    sv: 'Ingen läser svar. Texten sparas inte.',
  },

  'demo.mail': { en: 'Mail', nb: 'E-post', nn: 'E-post', sv: 'E-post' },
  'demo.mailHint': {
    en: 'What the mailboxes of the roles would get. Nothing leaves: this is a demo.',
    nb: 'Dette ville postkassene til rollene ha fått. Ingenting sendes ut: dette er en demo.',
    nn: 'Dette ville postkassene til rollene ha fått. Ingenting blir sendt ut: dette er ein demo.',
    sv: 'Det här skulle rollernas brevlådor ha fått. Inget skickas ut: det här är en demo.',
  },
  'demo.mailEmpty': {
    en: 'No mail yet.',
    nb: 'Ingen e-post ennå.',
    nn: 'Ingen e-post enno.',
    sv: 'Ingen e-post än.',
  },

  'demo.teams': {
    en: 'Stands in for Teams: a demo, nobody is real',
    nb: 'En demo i stedet for Teams: alle er oppdiktet',
    nn: 'Ein demo i staden for Teams: alle er oppdikta',
    sv: 'En demo i stället för Teams: alla är påhittade',
  },
  'demo.person': { en: 'Person', nb: 'Person', nn: 'Person', sv: 'Person' },
  'demo.page': { en: 'Page', nb: 'Side', nn: 'Side', sv: 'Sida' },
  'demo.templates': { en: 'Templates', nb: 'Maler', nn: 'Malar', sv: 'Mallar' },
  'demo.theme': { en: 'Theme', nb: 'Tema', nn: 'Tema', sv: 'Tema' },
  'demo.theme.default': { en: 'Light', nb: 'Lyst', nn: 'Lyst', sv: 'Ljust' },
  'demo.theme.dark': { en: 'Dark', nb: 'Mørkt', nn: 'Mørkt', sv: 'Mörkt' },
  'demo.theme.contrast': { en: 'Contrast', nb: 'Kontrast', nn: 'Kontrast', sv: 'Kontrast' },
  'demo.opensChat': {
    en: 'Teams opens the chat with the bot, with this written. Here, write it in the Playground of this person:',
    nb: 'Teams åpner chatten med boten, med dette skrevet. Her skriver du det i Playground hos denne personen:',
    nn: 'Teams opnar chatten med boten, med dette skrive. Her skriv du det i Playground hos denne personen:',
    sv: 'Teams öppnar chatten med botten, med det här skrivet. Här skriver du det i personens Playground:',
  },
  'demo.opensBrowser': {
    en: 'Teams opens this in the browser:',
    nb: 'Teams åpner dette i nettleseren:',
    nn: 'Teams opnar dette i nettlesaren:',
    sv: 'Teams öppnar det här i webbläsaren:',
  },
})
