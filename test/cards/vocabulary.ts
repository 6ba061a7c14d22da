/** Everything on a card that people wrote or that belongs to a patient, in one voice. */
export interface Vocabulary {
  voice: 'plain' | 'long' | 'hostile'
  person: string
  username: string
  clinic: string
  unit: string
  prefix: string
  /** Name of a template. */
  template: string
  title: string
  /** Text of a template. */
  text: string
  textBefore: string
  /** A text as a patient gets it. */
  filled: string
  reason: string
  note: string
  /** Own name of a purpose. */
  label: string
  /** A word that was found in a text. */
  word: string
  place: string
  sender: string
  /** As typed. */
  number: string
  /** E.164. */
  recipient: string
  code: string
}

const repeated = (words: string, length: number): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length)

/** As on most days. Nothing in it looks like a parameter, so that whatever does was left behind by a card. */
export const plain: Vocabulary = {
  voice: 'plain',
  person: 'Birk Diktevik',
  username: 'birdik',
  clinic: 'Sagnklinikken',
  unit: 'Eventyrposten',
  prefix: 'SAG',
  template: 'SAG- Ombooking vår',
  title: 'Ombooking vår',
  text: 'Vi har flyttet avtalen vår. Ring oss om det ikke passer.',
  textBefore: 'Vi har endret avtalen vår. Ring oss hvis det ikke passer.',
  filled: 'Vi har flyttet avtalen vår til torsdag. Ring oss om det ikke passer.',
  reason: 'Fint skrevet, men kortere ville vært bedre.',
  note: 'Ny hensikt etter møtet i går.',
  label: 'Omvisning i huset',
  word: 'Ombooking',
  place: 'Inngang under eika',
  sender: 'SAGNHF',
  number: '070-174 06 05',
  recipient: '+46701740605',
  code: 'ringeklokke',
}

/** As long as the product lets it be, with placeholders. */
export const long: Vocabulary = {
  voice: 'long',
  person: repeated('Åshild-Øyvind Ærlig von und zu Påfunn ', 50),
  username: repeated('langbrukernavn', 40),
  clinic: repeated('Klinikk for oppdiktede langnavn og eventyr ', 60),
  unit: repeated('Enhet for fabulerte benevnelser ', 50),
  prefix: 'LANGEKLINIKK',
  template: `LANGEKLINIKK- ${repeated('Tittel som er så lang som den får bli ', 60)}`,
  title: repeated('Tittel som er så lang som den får bli ', 60),
  text: repeated('Du har time {dato} kl. {kl}, møt opp ved {sted}. Ring {tlf} ved spørsmål. ', 918),
  textBefore: repeated(
    'Du har fått time {dato} kl. {kl}. Møt ved {sted}. Ring {tlf} om noe er uklart. ',
    918,
  ),
  filled: repeated(
    'Du har time torsdag 12. mars 2026 kl. 09.30, møt opp ved Inngang C. Ring 33 00 00 00. ',
    918,
  ),
  reason: repeated('Begrunnelsen er så lang som feltet tillater. ', 500),
  note: repeated('Hensikten forklares i det vide og brede. ', 200),
  label: repeated('Et formål med et meget langt navn ', 60),
  word: repeated('helseopplysningsord', 60),
  place: repeated('Inngang C, andre etasje til venstre, ', 60),
  sender: 'ELLEVETEGNX',
  number: '+46 (0) 70-174 06 99 i følge journalen',
  recipient: '+46701740699',
  code: repeated('providercode_', 40),
}

const attack =
  '[x](https://ond.example) **fet** <at>A</at> {{DATE(2026-03-10T09:00:00Z)}}\n- 👩‍⚕️\u202eש\u202c\u0000\ud83d'

/** What somebody would write who wants a card to do something else. */
export const hostile: Vocabulary = {
  voice: 'hostile',
  person: `Ond ${attack}`,
  username: `bruker ${attack}`,
  clinic: `Klinikk ${attack}`,
  unit: `Enhet ${attack}`,
  prefix: 'X]',
  template: `X]- ${attack}`,
  title: attack,
  text: `Tekst {dato} ${attack} {dato:${attack}} {`.repeat(3),
  textBefore: `Før ${attack}`,
  filled: `Fylt ${attack}`,
  reason: `Fordi ${attack}`,
  note: `Notat ${attack}`,
  label: `Formål ${attack}`,
  word: `ord ${attack}`,
  place: `Sted ${attack}`,
  sender: attack.slice(0, 11),
  number: `070 ${attack}`,
  recipient: '+46701740650',
  code: attack,
}

/** All voices. */
export const vocabularies = [plain, long, hostile] as const

/** What every piece of hostile text has in it. */
export const hostileSigns = ['ond.example', '<at>', '{{DATE', '**fet**'] as const
