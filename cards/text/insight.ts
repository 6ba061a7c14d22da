import { defineWords } from './define.ts'

/** Words of the tab in Teams: the figures. */
export const insightText = defineWords({
  'insight.title': { en: 'Overview', nb: 'Oversikt', nn: 'Oversikt', sv: 'Översikt' },
  'insight.hint': {
    en: 'Counts only, nothing about any patient.',
    nb: 'Bare antall, ingenting om noen pasient.',
    nn: 'Berre tal på kor mange, ingenting om nokon pasient.',
    sv: 'Bara antal, inget om någon patient.',
  },
  'insight.training': {
    en: 'The trust is in training: these messages went to the simulator.',
    nb: 'Foretaket er i opplæringsmodus: disse meldingene gikk til simulatoren.',
    nn: 'Føretaket er i opplæringsmodus: desse meldingane gjekk til simulatoren.',
    sv: 'Organisationen är i övningsläge: de här meddelandena gick till simulatorn.',
  },
  'insight.period': { en: 'Period', nb: 'Periode', nn: 'Periode', sv: 'Period' },
  'insight.days': { en: '{days} days', nb: '{days} dager', nn: '{days} dagar', sv: '{days} dagar' },
  'insight.table': { en: 'The numbers', nb: 'Tallene', nn: 'Tala', sv: 'Siffrorna' },
  'insight.nothing': {
    en: 'Nothing to show.',
    nb: 'Ingenting å vise.',
    nn: 'Ingenting å vise.',
    sv: 'Inget att visa.',
  },
  'insight.day': { en: 'Day', nb: 'Dag', nn: 'Dag', sv: 'Dag' },
  'insight.month': { en: 'Month', nb: 'Måned', nn: 'Månad', sv: 'Månad' },
  'insight.central': {
    en: 'Central staff',
    nb: 'Sentralt ansatte',
    nn: 'Sentralt tilsette',
    sv: 'Centralt anställda',
  },
  'insight.trust': {
    en: 'The whole trust',
    nb: 'Hele foretaket',
    nn: 'Heile føretaket',
    sv: 'Hela organisationen',
  },

  'insight.messagesByDay': {
    en: 'Messages by day',
    nb: 'Meldinger per dag',
    nn: 'Meldingar per dag',
    sv: 'Meddelanden per dag',
  },
  'insight.messagesByClinic': {
    en: 'Messages by clinic',
    nb: 'Meldinger per klinikk',
    nn: 'Meldingar per klinikk',
    sv: 'Meddelanden per klinik',
  },
  'insight.messagesHint': {
    en: 'In all: {total}. Delivered: {delivered}. Not reached: {missed}.',
    nb: 'I alt: {total}. Levert: {delivered}. Ikke nådd: {missed}.',
    nn: 'I alt: {total}. Levert: {delivered}. Ikkje nådd: {missed}.',
    sv: 'Totalt: {total}. Levererade: {delivered}. Ej nådda: {missed}.',
  },
  'insight.delivered': { en: 'Delivered', nb: 'Levert', nn: 'Levert', sv: 'Levererade' },
  'insight.underWay': { en: 'On the way', nb: 'Underveis', nn: 'Undervegs', sv: 'På väg' },
  'insight.notReached': { en: 'Not reached', nb: 'Ikke nådd', nn: 'Ikkje nådd', sv: 'Ej nådda' },
  'insight.stopped': { en: 'Stopped', nb: 'Stoppet', nn: 'Stoppa', sv: 'Stoppade' },

  'insight.waiting': {
    en: 'Where proposals wait',
    nb: 'Hvor forslag venter',
    nn: 'Kor forslag ventar',
    sv: 'Var förslag väntar',
  },
  'insight.waitingHint': {
    en: 'Working days at the step. After two a reminder is sent, after five deputy and e-health are asked.',
    nb: 'Arbeidsdager på steget. Etter to sendes en påminnelse, etter fem spørres stedfortreder og e-helse.',
    nn: 'Arbeidsdagar på steget. Etter to blir det sendt ei påminning, etter fem blir stadfortredar og e-helse spurde.',
    sv: 'Arbetsdagar på steget. Efter två skickas en påminnelse, efter fem tillfrågas ställföreträdare och e-hälsa.',
  },
  'insight.fresh': { en: '2 or fewer', nb: '2 eller færre', nn: '2 eller færre', sv: '2 eller färre' },
  'insight.slow': { en: '3 to 5', nb: '3 til 5', nn: '3 til 5', sv: '3 till 5' },
  'insight.late': { en: 'More than 5', nb: 'Mer enn 5', nn: 'Meir enn 5', sv: 'Mer än 5' },
  'insight.step': { en: 'Step', nb: 'Steg', nn: 'Steg', sv: 'Steg' },
  'insight.proposer': {
    en: 'Returned to the proposer',
    nb: 'Returnert til forslagsstilleren',
    nn: 'Returnert til forslagsstillaren',
    sv: 'Återsänt till förslagsställaren',
  },

  'insight.lead': {
    en: 'Days from filing to approval',
    nb: 'Dager fra innsending til godkjenning',
    nn: 'Dagar frå innsending til godkjenning',
    sv: 'Dagar från inskickat till godkänt',
  },
  'insight.leadHint': {
    en: 'By the month of the approval.',
    nb: 'Etter måneden for godkjenningen.',
    nn: 'Etter månaden for godkjenninga.',
    sv: 'Efter månaden för godkännandet.',
  },
  'insight.approvals': { en: 'Approved', nb: 'Godkjent', nn: 'Godkjende', sv: 'Godkända' },
  'insight.median': {
    en: 'Half took at most',
    nb: 'Halvparten tok høyst',
    nn: 'Halvparten tok høgst',
    sv: 'Hälften tog högst',
  },
  'insight.slowest': {
    en: 'Nine of ten took at most',
    nb: 'Ni av ti tok høyst',
    nn: 'Ni av ti tok høgst',
    sv: 'Nio av tio tog högst',
  },

  'insight.consents': {
    en: 'Consent answers that stand',
    nb: 'Samtykkesvar som står',
    nn: 'Samtykkesvar som står',
    sv: 'Samtyckessvar som gäller',
  },
  'insight.consentsHint': {
    en: 'Fewer than five are not told, so that no number is about a person.',
    nb: 'Færre enn fem vises ikke, så ingen tall handler om en person.',
    nn: 'Færre enn fem blir ikkje viste, så ingen tal handlar om ein person.',
    sv: 'Färre än fem visas inte, så att inget antal handlar om en person.',
  },
  'insight.few': { en: '1 to 4', nb: '1 til 4', nn: '1 til 4', sv: '1 till 4' },
  'insight.yes': { en: 'Yes', nb: 'Ja', nn: 'Ja', sv: 'Ja' },
  'insight.no': { en: 'No', nb: 'Nei', nn: 'Nei', sv: 'Nej' },
  'insight.unset': { en: 'Not chosen', nb: 'Ikke valgt', nn: 'Ikkje vald', sv: 'Ej valt' },

  'insight.deletions': {
    en: 'Days since messages were deleted',
    nb: 'Dager siden meldinger ble slettet',
    nn: 'Dagar sidan meldingar vart sletta',
    sv: 'Dagar sedan meddelanden raderades',
  },
  'insight.deletionsHint': {
    en: 'Due from day 8, overdue from day 10.',
    nb: 'Forfaller fra dag 8, forfalt fra dag 10.',
    nn: 'Forfell frå dag 8, forfallen frå dag 10.',
    sv: 'Dags från dag 8, försenat från dag 10.',
  },
  'insight.never': { en: 'Never', nb: 'Aldri', nn: 'Aldri', sv: 'Aldrig' },
  'insight.daysAgo': { en: 'Days', nb: 'Dager', nn: 'Dagar', sv: 'Dagar' },
  'insight.overdue': {
    en: 'Messages past their time',
    nb: 'Meldinger over tiden',
    nn: 'Meldingar over tida',
    sv: 'Meddelanden över tiden',
  },

  'insight.reviews': {
    en: 'Review of rights',
    nb: 'Gjennomgang av rettigheter',
    nn: 'Gjennomgang av rettar',
    sv: 'Genomgång av behörigheter',
  },
  'insight.reviewsHint': {
    en: 'Accounts of the last review.',
    nb: 'Kontoer i den siste gjennomgangen.',
    nn: 'Kontoar i den siste gjennomgangen.',
    sv: 'Konton i den senaste genomgången.',
  },
  'insight.decided': { en: 'Decided', nb: 'Avgjort', nn: 'Avgjorde', sv: 'Beslutade' },
  'insight.open': { en: 'Open', nb: 'Åpne', nn: 'Opne', sv: 'Öppna' },
  'insight.quarter': { en: 'Quarter', nb: 'Kvartal', nn: 'Kvartal', sv: 'Kvartal' },
})
