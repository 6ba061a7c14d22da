import { defineWords } from './define.ts'

/** Words of the message extension: templates in the compose box of Teams. */
export const extensionText = defineWords({
  'extension.summary': {
    en: 'An approved SMS template',
    nb: 'En godkjent SMS-mal',
    nn: 'Ein godkjend SMS-mal',
    sv: 'En godkänd SMS-mall',
  },
  'extension.asOf': {
    en: 'Version {version}, published {published}; copied {when}. Messages are sent from the chat with Malvakt only.',
    nb: 'Versjon {version}, publisert {published}; kopiert {when}. Meldinger sendes bare fra chatten med Malvakt.',
    nn: 'Versjon {version}, publisert {published}; kopiert {when}. Meldingar blir berre sende frå chatten med Malvakt.',
    sv: 'Version {version}, publicerad {published}; kopierad {when}. Meddelanden skickas bara från chatten med Malvakt.',
  },
  'extension.none': {
    en: 'No template in use in your clinic has these words in its name or text.',
    nb: 'Ingen mal i bruk i klinikken din har disse ordene i navnet eller teksten.',
    nn: 'Ingen mal i bruk i klinikken din har desse orda i namnet eller teksten.',
    sv: 'Ingen mall som används på din klinik har de orden i namnet eller texten.',
  },
  'extension.stranger': {
    en: 'You have no account in Malvakt. Write to the bot to see who gives access.',
    nb: 'Du har ingen konto i Malvakt. Skriv til boten for å se hvem som gir tilgang.',
    nn: 'Du har ingen konto i Malvakt. Skriv til boten for å sjå kven som gir tilgang.',
    sv: 'Du har inget konto i Malvakt. Skriv till boten för att se vem som ger åtkomst.',
  },
})
