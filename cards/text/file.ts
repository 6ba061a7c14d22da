import { defineWords } from './define.ts'

/** Why a file cannot be read, and what to do. */
export const fileText = defineWords({
  'refusal.sheet_decided': {
    en: 'This sheet has been decided on already. Read the file in again if something is missing.',
    nb: 'Dette arket er allerede avgjort. Les inn filen på nytt om noe mangler.',
    nn: 'Dette arket er alt avgjort. Les inn fila på nytt om noko manglar.',
    sv: 'Det här arket är redan beslutat. Läs in filen igen om något saknas.',
  },
  'refusal.sheet_nothing': {
    en: 'There is nothing to take over: every row is left out, stopped, in need of a reason, or there already.',
    nb: 'Det er ingenting å overta: alle rader er utelatt, stanset, trenger begrunnelse eller finnes fra før.',
    nn: 'Det er ingenting å ta over: alle rader er utelatne, stansa, treng grunngjeving eller finst frå før.',
    sv: 'Det finns inget att ta över: alla rader är utelämnade, stoppade, behöver motivering eller finns redan.',
  },
  'refusal.sheet_empty': {
    en: 'No template was found. The sheet needs a row of headers with at least “Name” and “Text”, and rows that are not hidden.',
    nb: 'Ingen mal ble funnet. Arket trenger en rad med overskrifter, minst «Navn» og «Tekst», og rader som ikke er skjult.',
    nn: 'Ingen mal blei funnen. Arket treng ei rad med overskrifter, minst «Namn» og «Tekst», og rader som ikkje er skjulte.',
    sv: 'Ingen mall hittades. Arket behöver en rad med rubriker, minst ”Namn” och ”Text”, och rader som inte är dolda.',
  },
  'refusal.sheet_own': {
    en: 'You read this sheet in, so somebody else of the DHO team approves it. They find it under “import”.',
    nb: 'Du har lest inn dette arket, så en annen i DHO-teamet må godkjenne det. Den andre finner det under «import».',
    nn: 'Du har lese inn dette arket, så ein annan i DHO-teamet må godkjenne det. Den andre finn det under «import».',
    sv: 'Du har läst in arket, så någon annan i DHO-teamet måste godkänna det. Den personen hittar det under ”import”.',
  },
  'refusal.sheet_reason_missing': {
    en: 'Write the decision: who decided, when, and where it is recorded. Nothing has been approved yet.',
    nb: 'Skriv vedtaket: hvem som bestemte, når, og hvor det er ført. Ingenting er godkjent ennå.',
    nn: 'Skriv vedtaket: kven som bestemte, når, og kvar det er ført. Ingenting er godkjent enno.',
    sv: 'Skriv beslutet: vem som beslutade, när, och var det är fört. Inget har godkänts ännu.',
  },
  'refusal.file_empty': {
    en: 'There is nothing in the file. Choose another one.',
    nb: 'Det er ingenting i filen. Velg en annen.',
    nn: 'Det er ingenting i fila. Vel ei anna.',
    sv: 'Det finns inget i filen. Välj en annan.',
  },
  'refusal.file_too_large': {
    en: 'The file is too large. 10 MB is the most, and unpacked 60 MB or 25 million characters. Take out pictures and sheets that are not needed, or divide it.',
    nb: 'Filen er for stor. 10 MB er det meste, og utpakket 60 MB eller 25 millioner tegn. Ta ut bilder og ark som ikke trengs, eller del den.',
    nn: 'Fila er for stor. 10 MB er det meste, og utpakka 60 MB eller 25 millionar teikn. Ta ut bilete og ark som ikkje trengst, eller del ho.',
    sv: 'Filen är för stor. 10 MB är det mesta, och uppackad 60 MB eller 25 miljoner tecken. Ta bort bilder och blad som inte behövs, eller dela den.',
  },
  'refusal.file_too_many_rows': {
    en: 'The file has more than 20,000 rows. Divide it into several files.',
    nb: 'Filen har flere enn 20 000 rader. Del den i flere filer.',
    nn: 'Fila har fleire enn 20 000 rader. Del ho i fleire filer.',
    sv: 'Filen har fler än 20 000 rader. Dela den i flera filer.',
  },
  'refusal.file_too_many_cells': {
    en: 'The file has more than a million cells. Take out columns and sheets that are not needed, or divide it.',
    nb: 'Filen har flere enn en million celler. Ta ut kolonner og ark som ikke trengs, eller del den.',
    nn: 'Fila har fleire enn ein million celler. Ta ut kolonnar og ark som ikkje trengst, eller del ho.',
    sv: 'Filen har fler än en miljon celler. Ta bort kolumner och blad som inte behövs, eller dela den.',
  },
  'refusal.file_too_many_worksheets': {
    en: 'The workbook has more than 200 sheets. Divide it into several files.',
    nb: 'Arbeidsboken har flere enn 200 ark. Del den i flere filer.',
    nn: 'Arbeidsboka har fleire enn 200 ark. Del ho i fleire filer.',
    sv: 'Arbetsboken har fler än 200 blad. Dela den i flera filer.',
  },
  'refusal.file_encrypted': {
    en: 'The file is protected by a password. Open it in Excel, take the password off, and save it again.',
    nb: 'Filen er beskyttet med passord. Åpne den i Excel, fjern passordet og lagre på nytt.',
    nn: 'Fila er verna med passord. Opne ho i Excel, fjern passordet og lagre på nytt.',
    sv: 'Filen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet och spara igen.',
  },
  'refusal.file_ods': {
    en: 'OpenDocument (.ods) is not read. Save the file as an Excel workbook (.xlsx) or as CSV.',
    nb: 'OpenDocument (.ods) leses ikke. Lagre filen som Excel-arbeidsbok (.xlsx) eller som CSV.',
    nn: 'OpenDocument (.ods) blir ikkje lese. Lagre fila som Excel-arbeidsbok (.xlsx) eller som CSV.',
    sv: 'OpenDocument (.ods) läses inte. Spara filen som Excel-arbetsbok (.xlsx) eller som CSV.',
  },
  'refusal.file_xls': {
    en: 'Workbooks of an older or binary kind (.xls, .xlsb) are not read. Open the file in Excel and save it as a workbook (.xlsx).',
    nb: 'Arbeidsbøker av eldre eller binær type (.xls, .xlsb) leses ikke. Åpne filen i Excel og lagre den som arbeidsbok (.xlsx).',
    nn: 'Arbeidsbøker av eldre eller binær type (.xls, .xlsb) blir ikkje lesne. Opne fila i Excel og lagre ho som arbeidsbok (.xlsx).',
    sv: 'Arbetsböcker av äldre eller binär typ (.xls, .xlsb) läses inte. Öppna filen i Excel och spara den som arbetsbok (.xlsx).',
  },
  'refusal.file_not_table': {
    en: 'The file is neither an Excel workbook (.xlsx) nor a table of text (CSV). Choose another one.',
    nb: 'Filen er verken en Excel-arbeidsbok (.xlsx) eller en teksttabell (CSV). Velg en annen.',
    nn: 'Fila er verken ei Excel-arbeidsbok (.xlsx) eller ein teksttabell (CSV). Vel ei anna.',
    sv: 'Filen är varken en Excel-arbetsbok (.xlsx) eller en texttabell (CSV). Välj en annan.',
  },
  'refusal.file_damaged': {
    en: 'The file is damaged or incomplete. Open it in Excel, save it again, and try once more.',
    nb: 'Filen er skadet eller ufullstendig. Åpne den i Excel, lagre på nytt og prøv en gang til.',
    nn: 'Fila er skadd eller ufullstendig. Opne ho i Excel, lagre på nytt og prøv ein gong til.',
    sv: 'Filen är skadad eller ofullständig. Öppna den i Excel, spara igen och försök en gång till.',
  },
})
