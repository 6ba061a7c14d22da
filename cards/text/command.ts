import { defineWords } from './define.ts'

/**
 * What people type; the first word is shown in help, the others (after `|`) are understood too. The bot accepts
 * every language's words from everybody, because the app's command menu is localised by the client.
 */
export const commandText = defineWords({
  'command.help': {
    en: 'help|hi|hello|start',
    nb: 'hjelp|hei|hallo',
    nn: 'hjelp|hei|hallo',
    sv: 'hjälp|hej|hallå',
  },
  'command.propose': {
    en: 'new template|propose',
    nb: 'ny mal|foreslå mal|foreslå',
    nn: 'ny mal|føreslå mal|føreslå',
    sv: 'ny mall|föreslå mall|föreslå',
  },
  'command.mine': {
    en: 'mine|my proposals',
    nb: 'mine|mine forslag',
    nn: 'mine|mine forslag',
    sv: 'mina|mina förslag',
  },
  'command.queue': {
    en: 'to me|queue|my queue',
    nb: 'til meg|kø|min kø',
    nn: 'til meg|kø|min kø',
    sv: 'till mig|kö|min kö',
  },
  'command.sheet': {
    en: 'templates|sheet',
    nb: 'maler|arket|malark',
    nn: 'malar|arket|malark',
    sv: 'mallar|arket|mallark',
  },
  'command.export': {
    en: 'export|excel',
    nb: 'eksport|eksporter',
    nn: 'eksport|eksporter',
    sv: 'export|exportera',
  },
  'command.import': {
    en: 'import|import sheet',
    nb: 'import|importer|ta over ark',
    nn: 'import|importer|ta over ark',
    sv: 'import|importera|ta över ark',
  },
  'command.send': { en: 'send|send sms', nb: 'send|send sms', nn: 'send|send sms', sv: 'skicka|skicka sms' },
  'command.sent': {
    en: 'sent|sent messages',
    nb: 'sendt|sendte meldinger',
    nn: 'sendt|sende meldingar',
    sv: 'skickat|skickade meddelanden',
  },
  'command.consent': {
    en: 'consent|consents',
    nb: 'samtykke',
    nn: 'samtykke',
    sv: 'samtycke|samtycken',
  },
  'command.notReached': {
    en: 'not reached',
    nb: 'ikke nådd',
    nn: 'ikkje nådd',
    sv: 'ej nådda',
  },
  'command.deletion': {
    en: 'deletion|delete messages',
    nb: 'sletting|slette|slettebevis',
    nn: 'sletting|slette|slettebevis',
    sv: 'radering|radera|raderingsbevis',
  },
  'command.language': { en: 'language', nb: 'språk', nn: 'språk', sv: 'språk' },
  'command.about': {
    en: 'about|administrators',
    nb: 'om|administratorer',
    nn: 'om|administratorar',
    sv: 'om|administratörer',
  },
  'command.whoami': { en: 'who am i|me', nb: 'hvem er jeg|meg', nn: 'kven er eg|meg', sv: 'vem är jag|jag' },
  'command.allows': {
    en: 'allowed words|objections',
    nb: 'tillatte ord|innvendinger',
    nn: 'tillatne ord|innvendingar',
    sv: 'tillåtna ord|invändningar',
  },
  'command.purposes': { en: 'purposes', nb: 'formål', nn: 'føremål', sv: 'syften|ändamål' },
  'command.sender': { en: 'sender', nb: 'avsender', nn: 'avsendar', sv: 'avsändare' },
  'command.people': {
    en: 'users|user administration|new user',
    nb: 'brukere|brukeradministrasjon|ny bruker',
    nn: 'brukarar|brukaradministrasjon|ny brukar',
    sv: 'användare|användaradministration|ny användare',
  },
  'command.training': {
    en: 'training|training mode',
    nb: 'opplæring|opplæringsmodus',
    nn: 'opplæring|opplæringsmodus',
    sv: 'övning|övningsläge',
  },
  'command.review': {
    en: 'review|rights review|access review',
    nb: 'gjennomgang|rettighetsgjennomgang|tilgangsgjennomgang',
    nn: 'gjennomgang|rettsgjennomgang|tilgangsgjennomgang',
    sv: 'genomgång|behörighetsgenomgång',
  },
  'command.audit': {
    en: 'audit|audit log|log',
    nb: 'revisjon|hendelseslogg|hendelser|logg',
    nn: 'revisjon|hendingslogg|hendingar|logg',
    sv: 'granskning|händelselogg|händelser|logg',
  },
  'command.unreachable': {
    en: 'unreachable',
    nb: 'ikke nådd i teams|utilgjengelige',
    nn: 'ikkje nådd i teams|utilgjengelege',
    sv: 'ej nådda i teams|onåbara',
  },
})

/** The commands of the chat. */
export const commandNames = [
  'help',
  'propose',
  'mine',
  'queue',
  'sheet',
  'export',
  'import',
  'send',
  'sent',
  'notReached',
  'consent',
  'mailboxes',
  'order',
  'leaver',
  'ownPeople',
  'video',
  'away',
  'language',
  'whoami',
  'about',
  'support',
  'guides',
  'allows',
  'purposes',
  'sender',
  'review',
  'audit',
  'values',
  'people',
  'clinics',
  'unreachable',
  'deletion',
  'insight',
  'training',
] as const

/** The name of a command. */
export type CommandName = (typeof commandNames)[number]
