import { defineWords } from './define.ts'

/** Words of what is taken out of the sheet: the card, the workbook and the list for patients. */
export const exportText = defineWords({
  'help.export': {
    en: 'the sheet as an Excel workbook, and lists of texts to print for patients',
    nb: 'arket som Excel-arbeidsbok, og lister over tekster til utskrift for pasienter',
    nn: 'arket som Excel-arbeidsbok, og lister over tekstar til utskrift for pasientar',
    sv: 'arket som Excel-arbetsbok, och listor över texter att skriva ut för patienter',
  },
  'export.title': {
    en: 'Export templates',
    nb: 'Eksporter maler',
    nn: 'Eksporter malar',
    sv: 'Exportera mallar',
  },
  'export.workbook': {
    en: 'Excel workbook',
    nb: 'Excel-arbeidsbok',
    nn: 'Excel-arbeidsbok',
    sv: 'Excel-arbetsbok',
  },
  'export.workbookHint': {
    en: 'All approved templates, one tab per clinic. It is a copy of this moment; the sheet in Teams is what counts.',
    nb: 'Alle godkjente maler, én fane per klinikk. Det er en kopi av dette øyeblikket; det er arket i Teams som gjelder.',
    nn: 'Alle godkjende malar, éi fane per klinikk. Det er ein kopi av denne augneblinken; det er arket i Teams som gjeld.',
    sv: 'Alla godkända mallar, en flik per klinik. Det är en kopia av det här ögonblicket; det är arket i Teams som gäller.',
  },
  'export.workbookGet': {
    en: 'Get the workbook',
    nb: 'Hent arbeidsboken',
    nn: 'Hent arbeidsboka',
    sv: 'Hämta arbetsboken',
  },
  'export.list': {
    en: 'List for patients',
    nb: 'Liste for pasienter',
    nn: 'Liste for pasientar',
    sv: 'Lista för patienter',
  },
  'export.listHint': {
    en: 'The texts that a unit sends, in the unit’s language, as a page to print.',
    nb: 'Tekstene som en enhet sender, på enhetens språk, som en side til utskrift.',
    nn: 'Tekstane som ei eining sender, på språket til eininga, som ei side til utskrift.',
    sv: 'Texterna som en enhet skickar, på enhetens språk, som en sida att skriva ut.',
  },
  'export.unit': { en: 'Unit', nb: 'Enhet', nn: 'Eining', sv: 'Enhet' },
  'export.noUnit': {
    en: 'There is no unit yet.',
    nb: 'Det finnes ingen enhet ennå.',
    nn: 'Det finst inga eining enno.',
    sv: 'Det finns ingen enhet ännu.',
  },
  'export.listGet': { en: 'Get the list', nb: 'Hent listen', nn: 'Hent lista', sv: 'Hämta listan' },
  'export.fileName': { en: 'templates-copy', nb: 'maler-kopi', nn: 'malar-kopi', sv: 'mallar-kopia' },
  'export.listName': {
    en: 'texts-for-patients',
    nb: 'tekster-til-pasienter',
    nn: 'tekstar-til-pasientar',
    sv: 'texter-till-patienter',
  },
  'export.copyTab': { en: 'About this copy', nb: 'Om kopien', nn: 'Om kopien', sv: 'Om kopian' },
  'export.copyOf': {
    en: 'Copy of the approved templates of {trust}, taken {when}.',
    nb: 'Kopi av de godkjente malene til {trust}, tatt {when}.',
    nn: 'Kopi av dei godkjende malane til {trust}, teken {when}.',
    sv: 'Kopia av de godkända mallarna för {trust}, tagen {when}.',
  },
  'export.copyCounts': {
    en: 'Only the sheet in Teams counts. Nothing that is changed in this file changes what is sent.',
    nb: 'Bare arket i Teams gjelder. Ingenting som endres i denne filen, endrer det som sendes.',
    nn: 'Berre arket i Teams gjeld. Ingenting som blir endra i denne fila, endrar det som blir sendt.',
    sv: 'Endast arket i Teams gäller. Inget som ändras i den här filen ändrar det som skickas.',
  },

  'column.name': { en: 'Name', nb: 'Navn', nn: 'Namn', sv: 'Namn' },
  'column.unit': { en: 'Unit', nb: 'Enhet', nn: 'Eining', sv: 'Enhet' },
  'column.text': { en: 'Text', nb: 'Tekst', nn: 'Tekst', sv: 'Text' },
  'column.purpose': { en: 'Purpose', nb: 'Formål', nn: 'Føremål', sv: 'Syfte' },
  'column.language': { en: 'Language', nb: 'Språk', nn: 'Språk', sv: 'Språk' },
  'column.sender': { en: 'Sender', nb: 'Avsender', nn: 'Avsendar', sv: 'Avsändare' },
  'column.parts': { en: 'SMS parts', nb: 'SMS-deler', nn: 'SMS-delar', sv: 'SMS-delar' },
  'column.version': { en: 'Version', nb: 'Versjon', nn: 'Versjon', sv: 'Version' },
  'column.state': { en: 'Status', nb: 'Status', nn: 'Status', sv: 'Status' },
  'column.approvedBy': { en: 'Approved by', nb: 'Godkjent av', nn: 'Godkjend av', sv: 'Godkänd av' },
  'column.approvedOn': { en: 'Approved on', nb: 'Godkjent den', nn: 'Godkjend den', sv: 'Godkänd den' },

  'unitTexts.title': {
    en: 'SMS that you may get from us',
    nb: 'SMS du kan få fra oss',
    nn: 'SMS du kan få frå oss',
    sv: 'SMS som du kan få från oss',
  },
  'unitTexts.intro': {
    en: 'These are the only texts that {unit} sends as SMS. The sender is {sender}. Where a word stands between braces, your day, time or place stands in the SMS. We never write anything about your health, and never ask for passwords or card numbers.',
    nb: 'Dette er de eneste tekstene {unit} sender som SMS. Avsenderen er {sender}. Der et ord står mellom krøllparenteser, står dagen, tiden eller stedet ditt i SMS-en. Vi skriver aldri noe om helsen din, og spør aldri om passord eller kortnummer.',
    nn: 'Dette er dei einaste tekstane {unit} sender som SMS. Avsendaren er {sender}. Der eit ord står mellom krøllparentesar, står dagen, tida eller staden din i SMS-en. Vi skriv aldri noko om helsa di, og spør aldri om passord eller kortnummer.',
    sv: 'Det här är de enda texter som {unit} skickar som SMS. Avsändaren är {sender}. Där ett ord står inom klammerparentes står din dag, tid eller plats i SMS:et. Vi skriver aldrig något om din hälsa och frågar aldrig efter lösenord eller kortnummer.',
  },
  'unitTexts.call': {
    en: 'You cannot answer the SMS. If you wonder whether one is from us, call {phones}.',
    nb: 'Du kan ikke svare på SMS-ene. Lurer du på om en av dem er fra oss, ring {phones}.',
    nn: 'Du kan ikkje svare på SMS-ane. Lurer du på om ein av dei er frå oss, ring {phones}.',
    sv: 'Det går inte att svara på SMS:en. Undrar du om ett av dem är från oss, ring {phones}.',
  },
  'unitTexts.ask': {
    en: 'You cannot answer the SMS. If you wonder whether one is from us, ask at the reception.',
    nb: 'Du kan ikke svare på SMS-ene. Lurer du på om en av dem er fra oss, spør i resepsjonen.',
    nn: 'Du kan ikkje svare på SMS-ane. Lurer du på om ein av dei er frå oss, spør i resepsjonen.',
    sv: 'Det går inte att svara på SMS:en. Undrar du om ett av dem är från oss, fråga i receptionen.',
  },
  'unitTexts.none': {
    en: '{unit} sends no SMS from approved texts at present.',
    nb: '{unit} sender for tiden ingen SMS fra godkjente tekster.',
    nn: '{unit} sender for tida ingen SMS frå godkjende tekstar.',
    sv: '{unit} skickar för närvarande inga SMS från godkända texter.',
  },
  'unitTexts.asOf': {
    en: 'As of {when}',
    nb: 'Per {when}',
    nn: 'Per {when}',
    sv: 'Per den {when}',
  },
})
