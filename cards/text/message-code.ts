import { defineWords } from './define.ts'

/**
 * Why a message changed its state, short enough for a line of its history: the codes that are ours. A provider's own
 * codes are told as they are, for whoever asks the provider.
 */
export const messageCodeText = defineWords({
  'message.because.taken_back': {
    en: 'taken back by the sender',
    nb: 'tatt tilbake av avsenderen',
    nn: 'teken tilbake av avsendaren',
    sv: 'återtaget av avsändaren',
  },
  'message.because.by_administrator': {
    en: 'by an administrator',
    nb: 'av en administrator',
    nn: 'av ein administrator',
    sv: 'av en administratör',
  },
  'message.because.template_suspended': {
    en: 'the template was suspended',
    nb: 'malen ble stanset',
    nn: 'malen blei stansa',
    sv: 'mallen stoppades',
  },
  'message.because.template_retired': {
    en: 'the template was retired',
    nb: 'malen ble avviklet',
    nn: 'malen blei avvikla',
    sv: 'mallen avvecklades',
  },
  'message.because.template_moved': {
    en: 'the template or the sender was changed',
    nb: 'malen eller avsenderen ble endret',
    nn: 'malen eller avsendaren blei endra',
    sv: 'mallen eller avsändaren ändrades',
  },
  'message.because.consent_declined': {
    en: 'the patient said no',
    nb: 'pasienten sa nei',
    nn: 'pasienten sa nei',
    sv: 'patienten sa nej',
  },
  'message.because.consent_absent': {
    en: 'there was no stored yes',
    nb: 'det sto ikke noe lagret ja',
    nn: 'det stod ikkje noko lagra ja',
    sv: 'det fanns inget sparat ja',
  },
  'message.because.consent_barred': {
    en: 'guardians are not to be informed',
    nb: 'foresatte skal ikke informeres',
    nn: 'føresette skal ikkje informerast',
    sv: 'vårdnadshavare ska inte informeras',
  },
  'message.because.outside_hours': {
    en: 'the hours were over',
    nb: 'sendetiden var over',
    nn: 'sendetida var over',
    sv: 'sändningstiden var slut',
  },
  'message.because.too_late': {
    en: 'the time in the text had passed',
    nb: 'tidspunktet i teksten var passert',
    nn: 'tidspunktet i teksten var passert',
    sv: 'tidpunkten i texten hade passerat',
  },
  'message.because.unreadable': {
    en: 'the system could not read it',
    nb: 'systemet kunne ikke lese den',
    nn: 'systemet kunne ikkje lese ho',
    sv: 'systemet kunde inte läsa det',
  },
  'message.because.interrupted': {
    en: 'the bot was interrupted while it handed it over',
    nb: 'boten ble avbrutt mens den leverte den',
    nn: 'boten blei avbroten medan han leverte ho',
    sv: 'boten avbröts medan den lämnade över det',
  },
  'message.because.no_report': {
    en: 'no report from the provider in 72 hours',
    nb: 'ingen rapport fra leverandøren på 72 timer',
    nn: 'ingen rapport frå leverandøren på 72 timar',
    sv: 'ingen rapport från leverantören på 72 timmar',
  },
  'message.because.reports_ended': {
    en: 'no report came from the provider',
    nb: 'det kom ingen rapport fra leverandøren',
    nn: 'det kom ingen rapport frå leverandøren',
    sv: 'det kom ingen rapport från leverantören',
  },
  'message.because.http_429': {
    en: 'the provider was taking no more just then',
    nb: 'leverandøren tok ikke imot flere akkurat da',
    nn: 'leverandøren tok ikkje imot fleire akkurat då',
    sv: 'leverantören tog inte emot fler just då',
  },
  'message.because.http_503': {
    en: 'the provider was out of service',
    nb: 'leverandøren var ute av drift',
    nn: 'leverandøren var ute av drift',
    sv: 'leverantören var ur drift',
  },
  'message.because.not_reached': {
    en: 'the provider could not be reached',
    nb: 'leverandøren kunne ikke nås',
    nn: 'leverandøren kunne ikkje nåast',
    sv: 'leverantören kunde inte nås',
  },
  'message.because.no_answer': {
    en: 'the provider did not answer',
    nb: 'leverandøren svarte ikke',
    nn: 'leverandøren svara ikkje',
    sv: 'leverantören svarade inte',
  },
  'message.because.unanswered': {
    en: 'the provider did not answer',
    nb: 'leverandøren svarte ikke',
    nn: 'leverandøren svara ikkje',
    sv: 'leverantören svarade inte',
  },
  'message.because.connection_lost': {
    en: 'the connection to the provider broke',
    nb: 'forbindelsen til leverandøren ble brutt',
    nn: 'sambandet med leverandøren blei brote',
    sv: 'anslutningen till leverantören bröts',
  },
  'message.because.answer_too_large': {
    en: "the provider's answer could not be read",
    nb: 'svaret fra leverandøren kunne ikke leses',
    nn: 'svaret frå leverandøren kunne ikkje lesast',
    sv: 'leverantörens svar kunde inte läsas',
  },
  'message.because.answer_unreadable': {
    en: "the provider's answer could not be read",
    nb: 'svaret fra leverandøren kunne ikke leses',
    nn: 'svaret frå leverandøren kunne ikkje lesast',
    sv: 'leverantörens svar kunde inte läsas',
  },
  'message.because.text_empty': {
    en: 'the text was empty',
    nb: 'teksten var tom',
    nn: 'teksten var tom',
    sv: 'texten var tom',
  },
  'message.because.character_unsupported': {
    en: 'the text has a character that the provider does not take',
    nb: 'teksten har et tegn som leverandøren ikke tar imot',
    nn: 'teksten har eit teikn som leverandøren ikkje tek imot',
    sv: 'texten har ett tecken som leverantören inte tar emot',
  },
  'message.because.credentials_refused': {
    en: "the provider refused the bot's sign-in",
    nb: 'leverandøren avviste botens pålogging',
    nn: 'leverandøren avviste pålogginga til boten',
    sv: 'leverantören nekade botens inloggning',
  },
  'message.because.token_failed': {
    en: 'the bot could not sign in to the provider',
    nb: 'boten fikk ikke logget på hos leverandøren',
    nn: 'boten fekk ikkje logga på hos leverandøren',
    sv: 'boten kunde inte logga in hos leverantören',
  },
  'message.because.no_provider': {
    en: 'no provider is connected',
    nb: 'ingen leverandør er koblet til',
    nn: 'ingen leverandør er kopla til',
    sv: 'ingen leverantör är ansluten',
  },
  'message.because.recipient_refused': {
    en: 'the provider refused the number',
    nb: 'leverandøren avviste nummeret',
    nn: 'leverandøren avviste nummeret',
    sv: 'leverantören avvisade numret',
  },
  'message.because.not_reachable': {
    en: 'the phone could not be reached',
    nb: 'telefonen kunne ikke nås',
    nn: 'telefonen kunne ikkje nåast',
    sv: 'telefonen kunde inte nås',
  },
  'message.because.failed': {
    en: 'the provider could not deliver it',
    nb: 'leverandøren fikk ikke levert den',
    nn: 'leverandøren fekk ikkje levert ho',
    sv: 'leverantören kunde inte leverera det',
  },
})
